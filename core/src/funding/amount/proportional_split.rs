//! A grant split between municipal and private kindergartens.

use super::input::{
    EXCEPTION, GRANT, InputField, Inputs, MUNICIPAL, MUNICIPAL_NEEDS, PRIVATE, PRIVATE_NEEDS, not_negative, required,
};
use super::own_share::rounded;
use super::{AmountFault, AmountResult, AmountStep, FigureFault, Figures, WorkedOut};
use crate::{Date, Error, Money, Number, Rounding, Share};
use serde::{Deserialize, Serialize};

/// A grant split between municipal and private kindergartens.
///
/// FOR-2026-01-12-24 § 8: in proportion; the municipality may make an exception where not enough kindergartens have
/// notified a need. What the proportion is measured by the regulation does not say; children are one measure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProportionalSplit {
    /// How the private part becomes whole øre; the municipal part is what remains.
    #[serde(default)]
    pub rounding: Rounding,
}

/// The needs that kindergartens have notified, and whether the municipality makes an exception because of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotifiedNeeds {
    /// What municipal kindergartens need.
    pub municipal: Money,
    /// What private kindergartens need.
    pub private: Money,
    /// Whether what one side does not need goes to the other.
    pub exception: bool,
}

impl ProportionalSplit {
    /// Splits a grant by the size of the two sides; where an exception is made, what one side does not need goes to
    /// the other as far as that needs it.
    ///
    /// ```
    /// use satsing::{Money, Number, funding::{AmountResult, NotifiedNeeds, ProportionalSplit}};
    /// let kroner = |amount| Money::kroner(amount);
    /// let (municipal, private) = (Number::new(300)?, Number::new(100)?);
    /// let split = ProportionalSplit::default();
    /// assert_eq!(
    ///     split.of(kroner(200_000)?, municipal, private, None)?.result,
    ///     AmountResult::ProportionalSplit { municipal: kroner(150_000)?, private: kroner(50_000)?, left: Money::ZERO }
    /// );
    /// let needs = NotifiedNeeds { municipal: kroner(180_000)?, private: kroner(20_000)?, exception: true };
    /// assert_eq!(
    ///     split.of(kroner(200_000)?, municipal, private, Some(needs))?.result,
    ///     AmountResult::ProportionalSplit { municipal: kroner(180_000)?, private: kroner(20_000)?, left: Money::ZERO }
    /// );
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] where both sides have size 0, and for what is below 0.
    pub fn of(
        &self,
        grant: Money,
        municipal: Number,
        private: Number,
        needs: Option<NotifiedNeeds>,
    ) -> Result<WorkedOut, Error> {
        not_negative(&GRANT, grant.ore())?;
        not_negative(&MUNICIPAL, municipal.get())?;
        not_negative(&PRIVATE, private.get())?;
        let field = if municipal > private { MUNICIPAL } else { PRIVATE };
        let all = Number::new(municipal.get().saturating_add(private.get()))
            .map_err(|_| AmountFault::OutOfRange { field })?;
        if all.get() == 0 {
            return Err(AmountFault::NothingToSplitBy.into());
        }
        let private_share = Share::new(private.get(), all.get())?;
        let municipal_share = Share::new(municipal.get(), all.get())?;
        let private = private_share.of(grant, self.rounding)?;
        let municipal = (grant - private)?;
        let mut steps = vec![AmountStep::Proportional { grant, municipal_share, private_share, municipal, private }];
        steps.extend(rounded(private_share, grant, self.rounding));
        let mut result = AmountResult::ProportionalSplit { municipal, private, left: Money::ZERO };
        if let Some(needs) = needs {
            result = by_needs(municipal, private, needs, &mut steps)?;
        }
        Ok(WorkedOut { result, steps })
    }
}

/// Departs from the proportion where needs allow it and the municipality does.
fn by_needs(
    municipal: Money,
    private: Money,
    needs: NotifiedNeeds,
    steps: &mut Vec<AmountStep>,
) -> Result<AmountResult, Error> {
    type Step = fn(Money) -> AmountStep;

    not_negative(&MUNICIPAL_NEEDS, needs.municipal.ore())?;
    not_negative(&PRIVATE_NEEDS, needs.private.ore())?;
    steps.push(AmountStep::Needs { municipal: needs.municipal, private: needs.private });
    let unchanged = AmountResult::ProportionalSplit { municipal, private, left: Money::ZERO };
    let beyond = |part: Money, need: Money| part.ore().saturating_sub(need.ore()).max(0);
    let (municipal_spare, private_spare) = (beyond(municipal, needs.municipal), beyond(private, needs.private));
    if municipal_spare == 0 && private_spare == 0 {
        return Ok(unchanged);
    }
    if !needs.exception {
        steps.push(AmountStep::ExceptionAllowed {});
        return Ok(unchanged);
    }
    let to_private = municipal_spare.min(beyond(needs.private, private));
    let to_municipal = private_spare.min(beyond(needs.municipal, municipal));
    let municipal_left = municipal_spare.saturating_sub(to_private);
    let left = municipal_left.saturating_add(private_spare).saturating_sub(to_municipal);
    let moves: [(i64, Step); 3] = [
        (to_private, |amount| AmountStep::MovedToPrivate { amount }),
        (to_municipal, |amount| AmountStep::MovedToMunicipal { amount }),
        (left, |amount| AmountStep::NotNeeded { amount }),
    ];
    for (ore, step) in moves {
        if ore > 0 {
            steps.push(step(Money::new(ore)?));
        }
    }
    let after =
        |before: Money, spare: i64, more: i64| Money::new(before.ore().saturating_sub(spare).saturating_add(more));
    Ok(AmountResult::ProportionalSplit {
        municipal: after(municipal, municipal_spare, to_municipal)?,
        private: after(private, private_spare, to_private)?,
        left: Money::new(left)?,
    })
}

impl Figures for ProportionalSplit {
    fn inputs(&self) -> &'static [InputField] {
        const { &[GRANT, MUNICIPAL, PRIVATE, MUNICIPAL_NEEDS.optional(), PRIVATE_NEEDS.optional(), EXCEPTION.optional()] }
    }

    fn fault(&self) -> Option<FigureFault> {
        None
    }

    fn work_out(&self, inputs: &Inputs, _: Date) -> Result<WorkedOut, Error> {
        let grant = required(&GRANT, inputs.money(&GRANT)?)?;
        let municipal = required(&MUNICIPAL, inputs.count(&MUNICIPAL)?)?;
        let private = required(&PRIVATE, inputs.count(&PRIVATE)?)?;
        let (of_municipal, of_private) = (inputs.money(&MUNICIPAL_NEEDS)?, inputs.money(&PRIVATE_NEEDS)?);
        let exception = inputs.flag(&EXCEPTION)?;
        let needs = if of_municipal.is_none() && of_private.is_none() && !exception {
            None
        } else {
            // the needs of one side say nothing without those of the other
            let municipal = required(&MUNICIPAL_NEEDS, of_municipal)?;
            Some(NotifiedNeeds { municipal, private: required(&PRIVATE_NEEDS, of_private)?, exception })
        };
        self.of(grant, municipal, private, needs)
    }
}
