//! The day by which grants are paid out.

use super::input::{InputField, Inputs, YEAR};
use super::{AmountFault, AmountResult, AmountStep, FigureFault, Figures, WorkedOut};
use crate::{Date, Error, Number};
use serde::{Deserialize, Serialize};

/// The last day for paying grants out, every year.
///
/// 15 April in FOR-2026-01-12-23 § 14, 1 March in FOR-2026-01-12-24 § 9 and FOR-2026-01-12-25 § 12.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentDate {
    /// The month, 1 to 12.
    pub month: Number,
    /// The day of the month.
    pub day: Number,
}

impl PaymentDate {
    /// The last day of a year.
    ///
    /// ```
    /// use satsing::{Number, funding::{AmountResult, PaymentDate}};
    /// let april = PaymentDate { month: Number::new(4)?, day: Number::new(15)? };
    /// assert_eq!(april.of(Number::new(2026)?)?.result, AmountResult::PaymentDate { by: "2026-04-15".parse()? });
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] where the year has no such day.
    pub fn of(&self, year: Number) -> Result<WorkedOut, Error> {
        let by = self.on(year).ok_or(AmountFault::NoSuchDay { year, month: self.month, day: self.day })?;
        Ok(WorkedOut { result: AmountResult::PaymentDate { by }, steps: vec![AmountStep::PayBy { by }] })
    }

    fn on(&self, year: Number) -> Option<Date> {
        let part = |number: Number| u32::try_from(number.get()).ok();
        Date::new(i32::try_from(year.get()).ok()?, part(self.month)?, part(self.day)?)
    }
}

impl Figures for PaymentDate {
    fn inputs(&self) -> &'static [InputField] {
        const { &[YEAR.optional()] }
    }

    fn fault(&self) -> Option<FigureFault> {
        // a leap year has every day that any year has
        let is_a_day = Number::new(2000).ok().and_then(|year| self.on(year)).is_some();
        (!is_a_day).then_some(FigureFault { field: "day", reason: "is no day of the month" })
    }

    fn work_out(&self, inputs: &Inputs, decided: Date) -> Result<WorkedOut, Error> {
        let year = inputs.count(&YEAR)?;
        self.of(year.map_or_else(|| Number::new(decided.year().into()), Ok)?)
    }
}
