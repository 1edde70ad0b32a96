//! The rules that could not be judged, and why.

use crate::escape::escape;
use crate::page::{HEADING, Page, QUIET, paint};
use crate::place::{pattern, place};
use crate::report::Report;
use crate::words;
use satsing::pack::UnknownParameter;
use satsing::verdict::{NotEvaluated, NotEvaluatedReason};

/// More titles than these make a list that nobody reads; JSON has them all.
const MOST_TITLES: usize = 12;

/// Lays out the rules that could not be judged, grouped by what is missing.
pub fn lay(report: &Report<'_>, page: &mut Page) {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for rule in &report.verdict.coverage.not_evaluated {
        let reason = reason(report, rule);
        let title = report.programme.rule_title(&rule.rule, report.language).unwrap_or(&rule.rule);
        match groups.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, rules)) => rules.push(title),
            None => groups.push((reason, vec![title])),
        }
    }
    if groups.is_empty() {
        return;
    }
    page.blank();
    page.paragraph("", &paint(HEADING, report.say(words::NOT_JUDGED)));
    for (reason, rules) in groups {
        let more = rules.len().saturating_sub(MOST_TITLES);
        let mut rules: Vec<String> =
            rules.into_iter().take(MOST_TITLES).map(|title| report.language.quote(title)).collect();
        if more > 0 {
            rules.push(words::and_more(more, report.language));
        }
        page.paragraph("  – ", &escape(&reason));
        page.paragraph("    ", &paint(QUIET, escape(&format!("{}: {}", report.say(words::RULES), rules.join(", ")))));
    }
}

/// Why a rule could not be judged, in whole sentences.
pub fn reason(report: &Report<'_>, rule: &NotEvaluated) -> String {
    let places: Vec<String> =
        rule.missing.iter().map(|path| place(report.programme, report.case, path, report.language)).collect();
    // another value than the missing one may have kept the rule from being judged
    let missing = format!("{}: {}", report.say(words::because(NotEvaluatedReason::Missing)), places.join("; "));
    let because = match rule.because {
        NotEvaluatedReason::Missing => return missing,
        NotEvaluatedReason::ParameterUnknown => {
            let dates = &report.verdict.receipt.dates;
            let unknown = report.programme.unknown_parameter(rule, dates, report.language);
            unknown.map(|unknown| number(report, &unknown))
        }
        NotEvaluatedReason::Shape => unread(report, &rule.rule),
        _ => None,
    };
    let because = because.unwrap_or_else(|| format!("{}.", report.say(words::because(rule.because))));
    if places.is_empty() { because } else { format!("{because} {missing}") }
}

/// The values of a rule that could not be read; `None` where it is none of those that the rule names.
fn unread(report: &Report<'_>, rule: &str) -> Option<String> {
    let fields = report.programme.rule_fields(rule);
    let is_read = |path: &str| {
        let pattern = pattern(path);
        fields
            .iter()
            .any(|field| field.strip_prefix(&pattern).is_some_and(|rest| rest.is_empty() || rest.starts_with('/')))
    };
    let findings = report.verdict.findings.iter().filter(|finding| finding.rule.starts_with("shape."));
    let paths = findings.filter_map(|finding| finding.paths.first()).filter(|path| is_read(path));
    let places: Vec<String> = paths.map(|path| place(report.programme, report.case, path, report.language)).collect();
    let because = report.say(words::because(NotEvaluatedReason::Shape));
    (!places.is_empty()).then(|| format!("{because}: {}.", places.join("; ")))
}

/// The text about an unknown number: the day, what is known around it, and what the pack says.
fn number(report: &Report<'_>, unknown: &UnknownParameter) -> String {
    let language = report.language;
    let date = |date| language.date(date);
    // a pack with an unknown number has a source that was searched, or a reason
    let is_said = unknown.source.is_some() || unknown.why.is_some();
    let sentence = if is_said { words::unknown_number } else { words::number_not_in_pack };
    let mut sentences = vec![sentence(&unknown.id, unknown.on.map(date), language)];
    sentences.extend(words::known_around(unknown.known_until.map(date), unknown.known_from.map(date), language));
    sentences.extend(unknown.why.clone());
    if let Some(source) = &unknown.source {
        let section = source.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
        sentences.push(format!("{}: {}{section}.", report.say(words::LOOKED_IN), source.title));
    }
    sentences.join(" ")
}
