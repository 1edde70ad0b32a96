//! Small grants that need no report.

use super::input::{GRANT, InputField, Inputs, RECIPIENT, not_negative, required};
use super::{AmountResult, AmountStep, FigureFault, Figures, WorkedOut, below};
use crate::funding::RecipientKind;
use crate::{Date, Error, Money};
use serde::{Deserialize, Serialize};

/// Whether the recipient of a grant need not report.
///
/// Bestemmelser om økonomistyring i staten 6.4.1: as a rule reporting is waived for earmarked grants to municipalities
/// and counties under 1,000,000 kr, from 2026. It says nothing of other recipients, so they report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReportingWaived {
    /// The grant under which reporting is waived; a grant of exactly this is not under it.
    pub under: Money,
}

impl ReportingWaived {
    /// Whether a recipient need not report on a grant.
    ///
    /// ```
    /// use satsing::{Money, funding::{AmountResult, RecipientKind, ReportingWaived}};
    /// let waiver = ReportingWaived { under: Money::kroner(1_000_000)? };
    /// let answer = waiver.of(Money::new(99_999_999)?, RecipientKind::Municipality)?;
    /// assert_eq!(answer.result, AmountResult::ReportingWaived { waived: true });
    /// let answer = waiver.of(Money::new(100_000_000)?, RecipientKind::Municipality)?;
    /// assert_eq!(answer.result, AmountResult::ReportingWaived { waived: false });
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] for a grant below 0.
    pub fn of(&self, grant: Money, recipient: RecipientKind) -> Result<WorkedOut, Error> {
        not_negative(&GRANT, grant.ore())?;
        let limit = self.under;
        let (waived, step) = match recipient {
            RecipientKind::Municipality | RecipientKind::County if grant < limit => {
                (true, AmountStep::BelowLimit { grant, limit })
            }
            RecipientKind::Municipality | RecipientKind::County => (false, AmountStep::NotBelowLimit { grant, limit }),
            _ => (false, AmountStep::LimitNotFor { recipient }),
        };
        Ok(WorkedOut { result: AmountResult::ReportingWaived { waived }, steps: vec![step] })
    }
}

impl Figures for ReportingWaived {
    fn inputs(&self) -> &'static [InputField] {
        &[GRANT, RECIPIENT]
    }

    fn fault(&self) -> Option<FigureFault> {
        below("under", self.under.ore(), 0)
    }

    fn work_out(&self, inputs: &Inputs, _: Date) -> Result<WorkedOut, Error> {
        let grant = required(&GRANT, inputs.money(&GRANT)?)?;
        self.of(grant, required(&RECIPIENT, inputs.recipient(&RECIPIENT)?)?)
    }
}
