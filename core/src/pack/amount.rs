//! Amounts of a programme: which figures hold when, and where they come from.

use super::{AmountOfCase, SourceReference};
use crate::check::Fault;
use crate::check::Span;
use crate::funding::{AmountFault, AmountInput, AmountKind, AmountResult, AmountStep, WorkedOut};
use crate::text::{Language, Texts};
use crate::{Date, Error};
use serde::{Deserialize, Serialize};

/// An amount of a programme, such as its fee, with the figures of each time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Amount {
    /// Names the amount.
    pub id: String,
    /// What it is called.
    pub title: Texts,
    /// The figures, each from one date to another; no two may hold on the same day.
    pub versions: Vec<AmountVersion>,
    /// Where its inputs are in a case; absent where cases do not have them, so that only a caller can give them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_case: Option<AmountOfCase>,
}

/// The figures of an amount for some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AmountVersion {
    /// The first day on which they hold; absent means that they always did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Date>,
    /// The last day on which they hold; absent means that they still do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<Date>,
    /// The kind of the amount, with its figures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures: Option<AmountKind>,
    /// Whether no known source gives the figures.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
    /// The text that gives the figures, or the one that was looked in without finding them.
    pub source: SourceReference,
    /// A remark that goes with every answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Texts>,
}

/// The result of working out an amount, the steps, and the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AmountAnswer {
    /// The id of the amount.
    pub amount: String,
    /// The date by which the figures were chosen; absent where none was given and they are the same throughout.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<Date>,
    /// The result.
    pub result: AmountResult,
    /// The steps, in order.
    pub steps: Vec<AmountStep>,
    /// The text that gives the figures.
    pub source: SourceReference,
    /// A remark that goes with the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Texts>,
}

impl Amount {
    /// Works the amount out of named values, by the figures that held on `decided`.
    ///
    /// ```
    /// use satsing::{Money, Number, Scalar, funding::{AmountInput, AmountResult}, pack::Amount};
    /// let fee: Amount = serde_json::from_str(
    ///     r#"{ "id": "fee", "title": { "en": "Fee" }, "versions": [
    ///          { "startsOn": "2020-12-01", "endsOn": "2022-12-31", "source": { "id": "astra" },
    ///            "figures": { "kind": "fee", "amount": 500000, "covers": 2, "each": 250000, "least": 2, "most": 4 } } ] }"#,
    /// )?;
    /// let four = AmountInput::new("participants", Scalar::Number(Number::new(4)?));
    /// let answer = fee.amount(&[four.clone()], "2021-01-15".parse()?)?;
    /// assert_eq!(answer.result, AmountResult::Fee { amount: Money::kroner(10_000)? });
    /// assert_eq!(fee.amount(&[four], "2019-01-15".parse()?).unwrap_err().code(), "amount-not-in-force");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::NoAmount`] with what is wrong with a value, or that no known figures held on the date;
    /// [`Error::OutOfRange`] where an amount gets too large.
    pub fn amount(&self, inputs: &[AmountInput], decided: Date) -> Result<AmountAnswer, Error> {
        let version = self.on(decided).ok_or(AmountFault::NotInForce { on: decided })?;
        let figures = version.figures.as_ref().ok_or(AmountFault::FiguresUnknown { on: decided })?;
        let WorkedOut { result, steps } = figures.work_out(inputs, decided)?;
        // a year that the caller names may lie before the rule, or after it
        if let AmountResult::PaymentDate { by } = result
            && !version.span().has(by)
        {
            return Err(AmountFault::NotInForce { on: by }.into());
        }
        let (source, note) = (version.source.clone(), version.note.clone());
        Ok(AmountAnswer { amount: self.id.clone(), decided: Some(decided), result, steps, source, note })
    }

    /// The figures that hold on a date.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<&AmountVersion> {
        self.versions.iter().find(|version| version.span().has(date))
    }

    /// Checks the figures and their dates; the place of each fault is a JSON Pointer from the amount.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (at, version) in self.versions.iter().enumerate() {
            let mut fault =
                |place: &str, reason: &str| faults.push(Fault::new(&format!("/versions/{at}{place}"), reason));
            let span = version.span();
            if span.is_empty() {
                fault("/endsOn", &format!("{} lies before {}", span.to, span.from));
            }
            if self.versions.iter().take(at).any(|earlier| earlier.span().meets(&span)) {
                fault("", "holds on days on which an earlier version holds too");
            }
            match (&version.figures, version.unknown) {
                (Some(_), true) => fault("", "figures cannot both be given and be unknown"),
                (None, false) => fault("", "give `figures`, or `\"unknown\": true`"),
                (None, true) => {}
                (Some(figures), false) => {
                    if let Some(wrong) = figures.fault() {
                        fault(&format!("/figures/{}", wrong.field), wrong.reason);
                    }
                }
            }
        }
        faults
    }
}

impl AmountVersion {
    /// Whether the figures hold on a date.
    pub(super) fn has(&self, date: Date) -> bool {
        self.span().has(date)
    }

    fn span(&self) -> Span {
        Span::new(self.starts_on, self.ends_on)
    }
}

impl AmountAnswer {
    /// Explains the amount, a sentence or two for each step, and then the note; amounts are in `currency`.
    #[must_use]
    pub fn explain(&self, language: Language, currency: &str) -> Vec<String> {
        let note = self.note.as_ref().and_then(|note| note.get(language)).map(str::to_owned);
        self.steps.iter().map(|step| step.explain(language, currency)).chain(note).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(versions: &str) -> Amount {
        serde_json::from_str(&format!(r#"{{ "id": "a", "title": {{ "en": "A" }}, "versions": [{versions}] }}"#))
            .unwrap()
    }

    fn faults(versions: &str) -> Vec<(String, String)> {
        amount(versions).faults().into_iter().map(|fault| (fault.path, fault.reason)).collect()
    }

    #[test]
    fn faults_of_times_and_figures_are_named_with_their_place() {
        let own = |share: &str, times: &str| {
            format!(
                r#"{{ {times} "source": {{ "id": "s" }}, "figures": {{ "kind": "ownShare", "share": "{share}" }} }}"#
            )
        };
        let good = [own("30%", r#""endsOn": "2026-01-11","#), own("0%", r#""startsOn": "2026-01-12","#)].join(",");
        assert_eq!(faults(&good), []);
        let overlapping =
            [own("30%", r#""endsOn": "2026-01-12","#), own("0%", r#""startsOn": "2026-01-12","#)].join(",");
        assert_eq!(
            faults(&overlapping),
            [("/versions/1".into(), "holds on days on which an earlier version holds too".into())]
        );
        assert_eq!(faults(&own("150%", "")), []);
        assert_eq!(
            faults(&own("30%", r#""startsOn": "2026-01-12", "endsOn": "2026-01-11","#)),
            [("/versions/0/endsOn".into(), "2026-01-11 lies before 2026-01-12".into())]
        );
        assert_eq!(
            faults(&own("30%", r#""unknown": true,"#)),
            [("/versions/0".into(), "figures cannot both be given and be unknown".into())]
        );
        assert_eq!(
            faults(r#"{ "source": { "id": "s" } }"#),
            [("/versions/0".into(), "give `figures`, or `\"unknown\": true`".into())]
        );
    }

    #[test]
    fn every_kind_names_the_figure_that_cannot_be_meant() {
        for (figures, field) in [
            (r#""kind": "fee", "amount": -1, "covers": 2, "each": 1, "least": 2, "most": 4"#, "amount"),
            (r#""kind": "fee", "amount": 1, "covers": -2, "each": 1, "least": 2, "most": 4"#, "covers"),
            (r#""kind": "fee", "amount": 1, "covers": 2, "each": -1, "least": 2, "most": 4"#, "each"),
            (r#""kind": "fee", "amount": 1, "covers": 2, "each": 1, "least": 0, "most": 4"#, "least"),
            (r#""kind": "fee", "amount": 1, "covers": 2, "each": 1, "least": 5, "most": 4"#, "most"),
            (r#""kind": "leave", "share": "101%", "credits": 30"#, "share"),
            (r#""kind": "leave", "share": "25%", "credits": 0"#, "credits"),
            (r#""kind": "supplyCost", "share": "3/2""#, "share"),
            (r#""kind": "repayment", "years": 0"#, "years"),
            (r#""kind": "reportingWaived", "under": -1"#, "under"),
            (r#""kind": "paymentDate", "month": 2, "day": 30"#, "day"),
            (r#""kind": "paymentDate", "month": 13, "day": 1"#, "day"),
        ] {
            let found = faults(&format!(r#"{{ "source": {{ "id": "s" }}, "figures": {{ {figures} }} }}"#));
            assert_eq!(
                found.first().map(|(path, _)| path.as_str()),
                Some(&*format!("/versions/0/figures/{field}")),
                "{figures}"
            );
        }
        assert_eq!(
            faults(r#"{ "source": { "id": "s" }, "figures": { "kind": "paymentDate", "month": 2, "day": 29 } }"#),
            []
        );
        assert_eq!(faults(r#"{ "source": { "id": "s" }, "figures": { "kind": "proportionalSplit" } }"#), []);
    }
}
