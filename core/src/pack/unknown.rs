//! Why a parameter had no value for a rule.

use super::{Parameter, ParameterValue, Programme, SourceReference};
use crate::Date;
use crate::check::{DatedBy, Span};
use crate::text::Language;
use crate::verdict::{FindingSource, NotEvaluated, ReceiptDates};

/// A parameter without a value, for which a rule could not be judged: the date, and where a value was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownParameter {
    /// The id of the parameter.
    pub id: String,
    /// The date that the rule goes by, where it was stated.
    pub on: Option<Date>,
    /// The last day before that date with a known value.
    pub known_until: Option<Date>,
    /// The first day after that date with a known value.
    pub known_from: Option<Date>,
    /// The text that was searched in vain.
    pub source: Option<FindingSource>,
    /// Why no value is known, in the words of the pack.
    pub why: Option<String>,
}

impl Programme {
    /// The parameter without a value for which a rule could not be judged; `None` where that is not the reason.
    ///
    /// `dates` are those of the receipt of the same verdict.
    #[must_use]
    pub fn unknown_parameter(
        &self,
        of: &NotEvaluated,
        dates: &ReceiptDates,
        language: Language,
    ) -> Option<UnknownParameter> {
        let rule = self.compiled.rule(&of.rule)?;
        let id = of.parameter.as_ref()?;
        let parameter = self.compiled.written_parameters.iter().find(|parameter| parameter.id == *id)?;
        let on = match rule.dated_by {
            DatedBy::Decided => dates.decided,
            DatedBy::Period => dates.period,
            DatedBy::Today => dates.today,
        };
        let looked_for = unknown_on(parameter, on);
        let known = || parameter.values.iter().filter(|value| !value.unknown);
        let before = known().filter_map(|value| value.ends_on).filter(|day| on.is_some_and(|on| *day < on));
        let after = known().filter_map(|value| value.starts_on).filter(|day| on.is_some_and(|on| *day > on));
        Some(UnknownParameter {
            id: id.clone(),
            on,
            known_until: before.max(),
            known_from: after.min(),
            source: looked_for.and_then(|value| value.source.as_ref()).and_then(|reference| self.place_in(reference)),
            why: looked_for.and_then(|value| value.why.as_ref()?.nearest(language)).map(str::to_owned),
        })
    }
}

impl Programme {
    /// A place in one of the programme's sources.
    fn place_in(&self, reference: &SourceReference) -> Option<FindingSource> {
        let source = self.source(&reference.id)?;
        Some(FindingSource {
            id: source.id.clone(),
            title: source.title.clone(),
            section: reference.section.clone(),
            url: source.url.clone(),
        })
    }
}

/// The entry for the missing value on a date; without a date, any such entry.
fn unknown_on(parameter: &Parameter, on: Option<Date>) -> Option<&ParameterValue> {
    let holds = |value: &ParameterValue| on.is_none_or(|on| Span::new(value.starts_on, value.ends_on).has(on));
    parameter.values.iter().find(|value| value.unknown && holds(value))
}

#[cfg(test)]
mod tests {
    use crate::{CheckOptions, Language, Programme};

    const PACK: &str = r#"{ "id": "x", "languages": ["en"], "currency": "NOK", "title": { "en": "x" },
        "editionsBy": "decided", "sources": [ { "id": "s", "title": "The act" } ],
        "editions": [ { "id": "e", "startsOn": "2010-01-01", "source": { "id": "s" } } ],
        "parameters": [ { "id": "most", "unit": "money", "values": [
            { "startsOn": "2021-01-01", "endsOn": "2022-12-31", "value": 100, "source": { "id": "s" } },
            { "startsOn": "2024-01-01", "endsOn": "2024-12-31", "unknown": true,
              "source": { "id": "s", "section": "§ 2" }, "why": { "en": "It was never printed." } },
            { "startsOn": "2026-01-01", "value": 200, "source": { "id": "s" } } ] } ],
        "rules": [ { "id": "r", "title": { "en": "x" }, "basis": "norm", "levels": [ { "level": "error" } ],
            "source": { "id": "s" }, "texts": { "en": "x" }, "check": { "kind": "compare", "is": "atMost",
            "left": { "kind": "field", "field": "/letter/amount" }, "right": { "kind": "parameter", "id": "most" } } } ] }"#;

    fn unknown_on(decided: &str) -> Option<super::UnknownParameter> {
        let programme = Programme::load(PACK.as_bytes(), &[]).unwrap();
        let case = format!(r#"{{ "decidedOn": "{decided}", "letter": {{ "amount": 1 }} }}"#);
        let verdict = programme.check(case.as_bytes(), &CheckOptions::default()).unwrap();
        let of = verdict.coverage.not_evaluated.first()?;
        programme.unknown_parameter(of, &verdict.receipt.dates, Language::Nb)
    }

    #[test]
    fn a_value_that_no_source_gives_is_reported_with_where_it_was_looked_for() {
        let unknown = unknown_on("2024-06-01").unwrap();
        assert_eq!(unknown.id, "most");
        assert_eq!(unknown.on, Some("2024-06-01".parse().unwrap()));
        assert_eq!(unknown.source.unwrap().section.as_deref(), Some("§ 2"));
        assert_eq!(unknown.why.as_deref(), Some("It was never printed."));
    }

    #[test]
    fn a_date_between_values_is_reported_with_the_days_nearest_to_it() {
        let unknown = unknown_on("2023-06-01").unwrap();
        assert_eq!(unknown.known_until, Some("2022-12-31".parse().unwrap()));
        assert_eq!(unknown.known_from, Some("2026-01-01".parse().unwrap()));
        assert_eq!((unknown.source, unknown.why), (None, None));
        assert_eq!(unknown_on("2022-06-01"), None);
    }
}
