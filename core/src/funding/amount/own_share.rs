//! The share of a grant that the recipient adds.

use super::input::{GRANT, InputField, Inputs, not_negative, required};
use super::{AmountResult, AmountStep, FigureFault, Figures, WorkedOut};
use crate::{Date, Error, Money, Rounding, Share};
use serde::{Deserialize, Serialize};

/// The share of a grant that the recipient adds from its own money.
///
/// It is a share of the grant, not of the whole cost: 30 % of 100,000 kr is 30,000 kr, and it can be more than the grant.
/// A share of 0 means that none is demanded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OwnShare {
    /// The share.
    pub share: Share,
    /// How the amount becomes whole øre.
    #[serde(default)]
    pub rounding: Rounding,
}

impl OwnShare {
    /// The own share of a grant.
    ///
    /// ```
    /// use satsing::{Money, Rounding, funding::{AmountResult, OwnShare}};
    /// let decentralised = OwnShare { share: "30%".parse()?, rounding: Rounding::default() };
    /// let own = decentralised.of(Money::kroner(100_000)?)?;
    /// assert_eq!(own.result, AmountResult::OwnShare { amount: Money::kroner(30_000)? });
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] for a grant below 0.
    pub fn of(&self, grant: Money) -> Result<WorkedOut, Error> {
        not_negative(&GRANT, grant.ore())?;
        let amount = self.share.of(grant, self.rounding)?;
        let result = AmountResult::OwnShare { amount };
        if self.share == Share::ZERO {
            return Ok(WorkedOut { result, steps: vec![AmountStep::NoOwnShare {}] });
        }
        let mut steps = vec![AmountStep::ShareOfGrant { share: self.share, grant, amount }];
        steps.extend(rounded(self.share, grant, self.rounding));
        Ok(WorkedOut { result, steps })
    }
}

/// The step of rounding, where the amount was rounded.
pub(super) fn rounded(share: Share, of: Money, rounding: Rounding) -> Option<AmountStep> {
    let (down, up) = (share.of(of, Rounding::Down), share.of(of, Rounding::Up));
    let is_whole = matches!((down, up), (Ok(down), Ok(up)) if down == up);
    (!is_whole).then_some(AmountStep::Rounded { rounding })
}

impl Figures for OwnShare {
    fn inputs(&self) -> &'static [InputField] {
        &[GRANT]
    }

    fn fault(&self) -> Option<FigureFault> {
        // a recipient can be asked for more than it is given
        None
    }

    fn work_out(&self, inputs: &Inputs, _: Date) -> Result<WorkedOut, Error> {
        self.of(required(&GRANT, inputs.money(&GRANT)?)?)
    }
}
