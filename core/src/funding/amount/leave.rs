//! Paid leave for further education.

use super::input::{CREDITS, InputField, Inputs, required};
use super::{AmountFault, AmountResult, AmountStep, FigureFault, Figures, WorkedOut, below, beyond_the_whole};
use crate::funding::Fraction;
use crate::{Date, Error, Number, Share};
use serde::{Deserialize, Serialize};

/// Paid leave in proportion to the credits of a course.
///
/// FOR-2026-01-12-24 § 4: 25 % for a course of 30 credits, in proportion for others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Leave {
    /// The share of ordinary work that is free.
    pub share: Share,
    /// The credits that it is given for.
    pub credits: Number,
}

impl Leave {
    /// The leave for a course of so many credits.
    ///
    /// ```
    /// use satsing::{Number, funding::{AmountResult, Leave}};
    /// let leave = Leave { share: "25%".parse()?, credits: Number::new(30)? };
    /// assert_eq!(leave.of("15".parse()?)?.result, AmountResult::Leave { share: "12,5%".parse()? });
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] where the leave would be more than all of the work, and for credits that are too many, or of
    /// too many decimals, to be counted with.
    pub fn of(&self, credits: Share) -> Result<WorkedOut, Error> {
        let each = self.share * Share::new(1, self.credits.get())?;
        let share = (each? * credits).map_err(|_| AmountFault::OutOfRange { field: CREDITS })?;
        if share > Share::ONE {
            return Err(AmountFault::BeyondTheWhole { share }.into());
        }
        let mut steps = vec![AmountStep::FullLeave { credits: self.credits, share: self.share }];
        if credits != Share::new(self.credits.get(), 1)? {
            let part = |part: i64| u128::try_from(part).unwrap_or_default();
            let credits = Fraction::small(part(credits.numerator()), part(credits.denominator()));
            steps.push(AmountStep::LeaveInProportion { credits, share });
        }
        Ok(WorkedOut { result: AmountResult::Leave { share }, steps })
    }
}

impl Figures for Leave {
    fn inputs(&self) -> &'static [InputField] {
        &[CREDITS]
    }

    fn fault(&self) -> Option<FigureFault> {
        beyond_the_whole(self.share).or_else(|| below("credits", self.credits.get(), 1))
    }

    fn work_out(&self, inputs: &Inputs, _: Date) -> Result<WorkedOut, Error> {
        self.of(required(&CREDITS, inputs.decimal(&CREDITS)?)?)
    }
}
