//! The cost of supply teachers.

use super::input::{COST, InputField, Inputs, RECIPIENT, not_negative, required};
use super::own_share::rounded;
use super::{AmountResult, AmountStep, FigureFault, Figures, SharePayer, WorkedOut, beyond_the_whole};
use crate::funding::RecipientKind;
use crate::{Date, Error, Money, Rounding, Share};
use serde::{Deserialize, Serialize};

/// Who pays which part of the cost of supply teachers.
///
/// FOR-2026-01-12-24 § 4: the recipient pays an own share of 25 %; for private kindergartens the municipality does, as
/// the authority on kindergartens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SupplyCost {
    /// The own share of the cost.
    pub share: Share,
    /// How the own share becomes whole øre; the rest of the cost is what remains.
    #[serde(default)]
    pub rounding: Rounding,
}

impl SupplyCost {
    /// The own share of a cost, who pays it, and the rest; `recipient` is where the participant works.
    ///
    /// ```
    /// use satsing::{Money, Rounding, funding::{AmountResult, RecipientKind, SharePayer, SupplyCost}};
    /// let supply = SupplyCost { share: "25%".parse()?, rounding: Rounding::default() };
    /// let answer = supply.of(Money::kroner(80_000)?, RecipientKind::PrivateKindergarten)?;
    /// let (own, rest) = (Money::kroner(20_000)?, Money::kroner(60_000)?);
    /// assert_eq!(answer.result, AmountResult::SupplyCost { own, payer: SharePayer::Municipality, rest });
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] for a cost below 0.
    pub fn of(&self, cost: Money, recipient: RecipientKind) -> Result<WorkedOut, Error> {
        not_negative(&COST, cost.ore())?;
        let own = self.share.of(cost, self.rounding)?;
        let rest = (cost - own)?;
        let payer = match recipient {
            RecipientKind::PrivateKindergarten => SharePayer::Municipality,
            _ => SharePayer::Recipient,
        };
        let mut steps = vec![AmountStep::ShareOfSupplyCost { share: self.share, cost, amount: own }];
        steps.extend(rounded(self.share, cost, self.rounding));
        steps.push(AmountStep::PaidBy { payer });
        steps.push(AmountStep::RestOfSupplyCost { rest });
        Ok(WorkedOut { result: AmountResult::SupplyCost { own, payer, rest }, steps })
    }
}

impl Figures for SupplyCost {
    fn inputs(&self) -> &'static [InputField] {
        &[COST, RECIPIENT]
    }

    fn fault(&self) -> Option<FigureFault> {
        beyond_the_whole(self.share)
    }

    fn work_out(&self, inputs: &Inputs, _: Date) -> Result<WorkedOut, Error> {
        let cost = required(&COST, inputs.money(&COST)?)?;
        self.of(cost, required(&RECIPIENT, inputs.recipient(&RECIPIENT)?)?)
    }
}
