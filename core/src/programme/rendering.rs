//! Writing the texts of findings in a language, from the values that they hold.

use super::compiled::{Compiled, CompiledRule};
use super::key::field;
use super::shape_finding;
use crate::field::Mark;
use crate::register::municipality;
use crate::text::{Language, Shown};
use crate::verdict::{Finding, ValueKind, ValueRead, Verdict};
use crate::{Date, Scalar, Time};

/// Writes the texts of all findings of a verdict; a finding of a rule that the programme does not have keeps its text.
pub(super) fn fill(programme: &Compiled, verdict: &mut Verdict, language: Language) {
    let on = verdict.receipt.dates.period;
    for finding in &mut verdict.findings {
        finding.text = text(programme, finding, on, language).or_else(|| finding.text.take());
    }
}

/// The text of a finding, with names as they were on a date; `None` where its rule is not one of the programme's.
fn text(programme: &Compiled, finding: &Finding, on: Option<Date>, language: Language) -> Option<String> {
    let rule = programme.rules.iter().find(|rule| *rule.id == *finding.rule);
    let shown: Vec<(&str, Shown)> =
        finding.values.iter().map(|value| (&*value.name, show(programme, value, rule, on, language))).collect();
    match rule {
        Some(rule) => {
            let (_, template) = rule.texts.iter().find(|(known, _)| *known == language)?;
            Some(template.render(language, &programme.currency, &shown))
        }
        None => Some(shape_finding::template(finding, language)?.render(language, &programme.currency, &shown)),
    }
}

fn show(
    programme: &Compiled,
    value: &ValueRead,
    rule: Option<&CompiledRule>,
    on: Option<Date>,
    language: Language,
) -> Shown {
    let text = || match &value.value {
        Scalar::Text(text) => text.clone(),
        Scalar::Number(number) => number.to_string(),
        Scalar::Decimal(decimal) => decimal.to_string(),
        Scalar::Bool(answer) => answer.to_string(),
    };
    match (value.kind, &value.value) {
        (ValueKind::Field, Scalar::Text(path)) => {
            let label = field(path).map_or(path.as_str(), |field| field.label.get(language));
            Shown::Label(language.quote(label))
        }
        // an open code that a check worked out is one of some list of the pack, or a text
        (ValueKind::Code, Scalar::Text(code)) => code_label(programme, code, rule, language),
        (ValueKind::Text, Scalar::Text(code)) if value.path.is_none() => code_label(programme, code, rule, language),
        (ValueKind::Text, Scalar::Text(code)) => {
            let path = value.path.as_deref().and_then(field);
            let is_municipality = path.is_some_and(|field| field.mark == Mark::Municipality);
            let known = on.filter(|_| is_municipality).and_then(|on| municipality(code, on));
            known.map_or_else(|| Shown::Text(text()), |known| Shown::Label(format!("{} ({code})", known.name)))
        }
        (ValueKind::Date, Scalar::Text(date)) => Date::parse(date).map_or_else(|| Shown::Text(text()), Shown::Date),
        (ValueKind::Time, Scalar::Text(time)) => Time::parse(time).map_or_else(|| Shown::Text(text()), Shown::Time),
        (ValueKind::Money, Scalar::Number(amount)) => Shown::Money(amount.get()),
        (ValueKind::Days, Scalar::Number(days)) => Shown::Days(days.get()),
        (ValueKind::Number | ValueKind::Minutes, Scalar::Number(number)) => Shown::Number(number.get()),
        (ValueKind::Boolean, Scalar::Bool(answer)) => Shown::Bool(*answer),
        _ => Shown::Text(text()),
    }
}

fn code_label(programme: &Compiled, code: &str, rule: Option<&CompiledRule>, language: Language) -> Shown {
    let label = match rule {
        Some(rule) => {
            let known = rule.labels.iter().chain(&programme.code_labels).find(|(known, _)| **known == *code);
            known.and_then(|(_, texts)| texts.get(language)).map(str::to_owned)
        }
        None => shape_finding::type_label(code).map(|label| label.get(language).to_owned()),
    };
    label.map_or_else(|| Shown::Text(code.to_owned()), Shown::Label)
}
