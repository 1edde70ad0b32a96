//! Paying unspent money back.

use super::input::{InputField, Inputs, PAID, PAID_ON, RECIPIENT, USED, not_negative, required};
use super::{AmountFault, AmountResult, AmountStep, FigureFault, Figures, Repayee, WorkedOut, below};
use crate::funding::RecipientKind;
use crate::{Date, Error, Money, Number};
use serde::{Deserialize, Serialize};

/// What is paid back of a grant, by when and to whom.
///
/// FOR-2026-01-12-24 § 10: money is used within three years from payment, else it is paid back; private kindergartens
/// pay back to the municipality. The last day is the same day of the year three years later, and 28 February where money
/// was paid on a 29th.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RepaymentTerms {
    /// How many years from payment there are.
    pub years: Number,
}

impl RepaymentTerms {
    /// What a recipient pays back of one payment.
    ///
    /// ```
    /// use satsing::{Money, Number, funding::{AmountResult, RecipientKind, Repayee, RepaymentTerms}};
    /// let terms = RepaymentTerms { years: Number::new(3)? };
    /// let (paid, used) = (Money::kroner(100_000)?, Money::kroner(85_000)?);
    /// let answer = terms.of(paid, used, "2026-03-01".parse()?, RecipientKind::Municipality)?;
    /// let (amount, due_on) = (Money::kroner(15_000)?, Some("2029-03-01".parse()?));
    /// assert_eq!(answer.result, AmountResult::Repayment { amount, due_on, to: Some(Repayee::Grantor) });
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] for an amount below 0, and where the last day lies beyond the year 9999.
    pub fn of(&self, paid: Money, used: Money, paid_on: Date, recipient: RecipientKind) -> Result<WorkedOut, Error> {
        not_negative(&PAID, paid.ore())?;
        not_negative(&USED, used.ore())?;
        let amount = (paid - used)?.max(Money::ZERO);
        if amount == Money::ZERO {
            let result = AmountResult::Repayment { amount, due_on: None, to: None };
            return Ok(WorkedOut { result, steps: vec![AmountStep::NothingUnspent {}] });
        }
        let due_on = self.due_on(paid_on)?;
        let to = match recipient {
            RecipientKind::PrivateKindergarten => Repayee::Municipality,
            _ => Repayee::Grantor,
        };
        let steps = vec![
            AmountStep::Unspent { paid, used, amount },
            AmountStep::RepayBy { paid_on, years: self.years, due_on },
            AmountStep::RepaidTo { to },
        ];
        Ok(WorkedOut { result: AmountResult::Repayment { amount, due_on: Some(due_on), to: Some(to) }, steps })
    }

    fn due_on(&self, paid_on: Date) -> Result<Date, Error> {
        let months = i32::try_from(self.years.get()).ok().and_then(|years| years.checked_mul(12));
        let due_on = months.and_then(|months| paid_on.add_months(months));
        due_on.ok_or_else(|| AmountFault::OutOfRange { field: PAID_ON }.into())
    }
}

impl Figures for RepaymentTerms {
    fn inputs(&self) -> &'static [InputField] {
        &[PAID, USED, PAID_ON, RECIPIENT]
    }

    fn fault(&self) -> Option<FigureFault> {
        below("years", self.years.get(), 1)
    }

    fn work_out(&self, inputs: &Inputs, _: Date) -> Result<WorkedOut, Error> {
        let paid = required(&PAID, inputs.money(&PAID)?)?;
        let used = required(&USED, inputs.money(&USED)?)?;
        let paid_on = required(&PAID_ON, inputs.date(&PAID_ON)?)?;
        self.of(paid, used, paid_on, required(&RECIPIENT, inputs.recipient(&RECIPIENT)?)?)
    }
}
