//! A fee by the number of participants.

use super::input::{InputField, Inputs, PARTICIPANTS, required};
use super::{AmountFault, AmountResult, AmountStep, FigureFault, Figures, WorkedOut, below, zero_or_more};
use crate::{Date, Error, Money, Number};
use serde::{Deserialize, Serialize};

/// A fee: so much for the first participants, so much for each further one.
///
/// Astra's UdviklingsRum took 5,000 kr. for the first two of a team and 2,500 kr. for each further one, two to four.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fee {
    /// What the first participants cost together.
    pub amount: Money,
    /// How many that covers.
    pub covers: Number,
    /// What each further participant costs.
    pub each: Money,
    /// The fewest participants that a team may have.
    pub least: Number,
    /// The most participants that a team may have.
    pub most: Number,
}

impl Fee {
    /// The fee of a team.
    ///
    /// ```
    /// use satsing::{Money, Number, funding::{AmountResult, Fee}};
    /// let fee = Fee {
    ///     amount: Money::kroner(5_000)?,
    ///     covers: Number::new(2)?,
    ///     each: Money::kroner(2_500)?,
    ///     least: Number::new(2)?,
    ///     most: Number::new(4)?,
    /// };
    /// assert_eq!(fee.of(Number::new(4)?)?.result, AmountResult::Fee { amount: Money::kroner(10_000)? });
    /// assert_eq!(fee.of(Number::new(5)?).unwrap_err().code(), "team-too-large");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] for a team that is too small or too large; [`Error::OutOfRange`] where the fee gets too large.
    pub fn of(&self, participants: Number) -> Result<WorkedOut, Error> {
        let (least, most) = (self.least, self.most);
        if participants < least {
            return Err(AmountFault::TeamTooSmall { participants, least, most }.into());
        }
        if participants > most {
            return Err(AmountFault::TeamTooLarge { participants, least, most }.into());
        }
        let count = participants.get().saturating_sub(zero_or_more(self.covers)).max(0);
        let sum = self.each.times(count)?;
        let amount = (self.amount + sum)?;
        let mut steps = vec![AmountStep::FeeForTheFirst { amount: self.amount, covers: self.covers }];
        if count > 0 {
            steps.push(AmountStep::FeeForEachFurther { count: Number::new(count)?, each: self.each, sum });
            steps.push(AmountStep::FeeInAll { amount });
        }
        Ok(WorkedOut { result: AmountResult::Fee { amount }, steps })
    }
}

impl Figures for Fee {
    fn inputs(&self) -> &'static [InputField] {
        &[PARTICIPANTS]
    }

    fn fault(&self) -> Option<FigureFault> {
        below("amount", self.amount.ore(), 0)
            .or_else(|| below("covers", self.covers.get(), 0))
            .or_else(|| below("each", self.each.ore(), 0))
            .or_else(|| below("least", self.least.get(), 1))
            .or_else(|| (self.most < self.least).then_some(FigureFault { field: "most", reason: "is below the least" }))
    }

    fn work_out(&self, inputs: &Inputs, _: Date) -> Result<WorkedOut, Error> {
        self.of(required(&PARTICIPANTS, inputs.count(&PARTICIPANTS)?)?)
    }
}
