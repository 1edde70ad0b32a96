//! Amounts that are worked out from figures of a programme: a fee, an own share, leave, a due date.
//!
//! The kinds are here, one file each; their figures, and the days on which those hold, are in packs.

mod explanation;
mod fault;
mod fee;
mod input;
mod leave;
mod own_share;
mod payment_date;
mod proportional_split;
mod repayment;
mod reporting_waived;
mod step;
mod supply_cost;

pub use fault::AmountFault;
pub use fee::Fee;
pub use input::{AmountInput, InputField, InputType};
pub use leave::Leave;
pub use own_share::OwnShare;
pub use payment_date::PaymentDate;
pub use proportional_split::{NotifiedNeeds, ProportionalSplit};
pub use repayment::RepaymentTerms;
pub use reporting_waived::ReportingWaived;
pub use step::{AmountStep, Repayee, SharePayer};
pub use supply_cost::SupplyCost;

use crate::json::tagged;
use crate::{Date, Error, Money, Number, Share};
use input::Inputs;
use serde::{Deserialize, Serialize};

/// Declares the kinds of amount, each a type that holds the figures.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident ($figures:ident),)+) => {
        tagged! {
            "kind",
            /// A kind of amount with its figures.
            #[derive(Debug, Clone, PartialEq, Eq)]
            pub enum AmountKind {
                $($(#[doc = $doc])+ #[cfg_attr(feature = "schema", schemars(description = ""))] $kind($figures),)+
            }
        }

        impl AmountKind {
            fn figures(&self) -> &dyn Figures {
                match self { $(Self::$kind(figures) => figures,)+ }
            }
        }
    };
}

kinds! {
    /// A fee: so much for the first participants, so much for each further one.
    Fee (Fee),
    /// The share of a grant that the recipient adds from its own money.
    OwnShare (OwnShare),
    /// Paid leave in proportion to the credits of a course.
    Leave (Leave),
    /// Who pays which part of the cost of supply teachers.
    SupplyCost (SupplyCost),
    /// A grant split between municipal and private kindergartens.
    ProportionalSplit (ProportionalSplit),
    /// What is paid back of a grant, by when and to whom.
    Repayment (RepaymentTerms),
    /// Whether the recipient of a grant need not report.
    ReportingWaived (ReportingWaived),
    /// The last day for paying grants out.
    PaymentDate (PaymentDate),
}

/// The figures of a kind of amount, and what follows from them.
trait Figures {
    /// The inputs that the kind takes.
    fn inputs(&self) -> &'static [InputField];
    /// The first figure that cannot be meant, and why.
    fn fault(&self) -> Option<FigureFault>;
    /// Works the amount out; the decision was made on `decided`.
    fn work_out(&self, inputs: &Inputs, decided: Date) -> Result<WorkedOut, Error>;
}

/// A figure that cannot be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureFault {
    /// The name of the field.
    pub field: &'static str,
    /// What is wrong with it.
    pub reason: &'static str,
}

/// An amount that was worked out, with the steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WorkedOut {
    /// The result.
    pub result: AmountResult,
    /// The steps, in order.
    pub steps: Vec<AmountStep>,
}

tagged! {
    "kind",
    /// The result of a kind of amount.
    #[derive(Debug, Clone, PartialEq, Eq)]
    #[serde(deny_unknown_fields)]
    pub enum AmountResult {
        /// A fee.
        Fee {
            /// What is to be paid.
            amount: Money,
        },
        /// An own share.
        OwnShare {
            /// What the recipient adds.
            amount: Money,
        },
        /// How much leave there is.
        Leave {
            /// The share of ordinary work that is free with pay.
            share: Share,
        },
        /// Who pays what of the supply teachers.
        SupplyCost {
            /// The own share of the cost.
            own: Money,
            /// Who pays the own share.
            payer: SharePayer,
            /// The rest of the cost.
            rest: Money,
        },
        /// What each kind of kindergarten gets.
        ProportionalSplit {
            /// What municipal kindergartens get.
            municipal: Money,
            /// What private kindergartens get.
            private: Money,
            /// What neither needs; 0 unless an exception was made.
            left: Money,
        },
        /// What is paid back.
        Repayment {
            /// What is paid back.
            amount: Money,
            /// The last day for it; absent where nothing is paid back.
            #[serde(skip_serializing_if = "Option::is_none")]
            due_on: Option<Date>,
            /// To whom; absent where nothing is paid back.
            #[serde(skip_serializing_if = "Option::is_none")]
            to: Option<Repayee>,
        },
        /// Whether reporting is waived.
        ReportingWaived {
            /// Whether the recipient need not report.
            waived: bool,
        },
        /// When grants are paid out at the latest.
        PaymentDate {
            /// The last day for paying out.
            by: Date,
        },
    }
}

impl AmountKind {
    /// Its inputs.
    #[must_use]
    pub fn inputs(&self) -> &'static [InputField] {
        self.figures().inputs()
    }

    /// The first of its figures that cannot be meant, and why; `None` where all can.
    #[must_use]
    pub fn fault(&self) -> Option<FigureFault> {
        self.figures().fault()
    }

    /// Works out the amount from its inputs, for a decision made on `decided`.
    ///
    /// ```
    /// use satsing::{Money, Number, Scalar, funding::{AmountInput, AmountKind, AmountResult}};
    /// let astra: AmountKind = serde_json::from_str(
    ///     r#"{ "kind": "fee", "amount": 500000, "covers": 2, "each": 250000, "least": 2, "most": 4 }"#,
    /// )?;
    /// let three = AmountInput::new("participants", Scalar::Number(Number::new(3)?));
    /// let fee = astra.work_out(&[three], "2021-01-15".parse()?)?;
    /// assert_eq!(fee.result, AmountResult::Fee { amount: Money::kroner(7_500)? });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] with what is wrong with an input; [`Error::OutOfRange`] where an amount gets too large.
    pub fn work_out(&self, inputs: &[AmountInput], decided: Date) -> Result<WorkedOut, Error> {
        let figures = self.figures();
        figures.work_out(&Inputs::of(inputs, figures.inputs())?, decided)
    }
}

/// The fault of a share of more than the whole.
fn beyond_the_whole(share: Share) -> Option<FigureFault> {
    (share > Share::ONE).then_some(FigureFault { field: "share", reason: "is more than the whole" })
}

/// The fault of a number or an amount that is too small.
fn below(field: &'static str, value: i64, least: i64) -> Option<FigureFault> {
    let reason = if least == 0 { "is below 0" } else { "is below 1" };
    (value < least).then_some(FigureFault { field, reason })
}

/// A number of things that is 0 or more.
fn zero_or_more(number: Number) -> i64 {
    number.get().max(0)
}
