//! An example of a rule: a case that breaks it, the text of the finding, and the repair.

use super::contents::Entry;
use super::value::Values;
use super::{Book, words};
use crate::examples::Example;
use crate::place::place;
use json_patch::{Patch, PatchOperation};
use maud::{Markup, html};
use satsing::Programme;
use satsing::pack::RuleView;
use serde_json::Value;

/// The examples of a rule.
pub fn section(book: &Book<'_>, entry: &Entry, rule: &RuleView) -> Markup {
    let examples = book.contents.examples(&rule.id, entry);
    html! {
        @if examples.is_empty() {
            p { (book.say(words::NO_EXAMPLE)) }
        }
        @for (example, programme) in examples {
            h4 { (book.say(words::EXAMPLE)) }
            @for text in said(book, example, programme) {
                p { (book.say(words::SAID)) }
                blockquote { p { (text) } }
            }
            @if let Some(today) = example.today {
                p { (words::checked_on(&book.language.date(today), book.language)) }
            }
            (repair(book, example, programme, &rule.title))
            details {
                summary { (book.say(words::WHOLE_CASE)) }
                // it can scroll, so the keyboard must reach it
                pre tabindex="0" role="group" aria-label={ (book.say(words::WHOLE_CASE)) ": " (rule.title) } lang=[entry.sources_language()] {
                    code { (format!("{:#}", example.case)) }
                }
            }
        }
    }
}

/// The texts of the rule's findings in the case.
fn said(book: &Book<'_>, example: &Example, programme: &Programme) -> Vec<String> {
    let verdict = example.check(programme, &example.case, Some(book.language));
    let findings = verdict.map(|verdict| verdict.findings).unwrap_or_default();
    findings.into_iter().filter(|finding| finding.rule == example.rule).filter_map(|finding| finding.text).collect()
}

/// One step of a repair: a place, and its value before and after.
struct Step {
    place: String,
    before: Option<String>,
    after: Option<String>,
}

fn repair(book: &Book<'_>, example: &Example, programme: &Programme, rule: &str) -> Markup {
    let absent = || html! { em { (book.say(words::EMPTY)) } };
    html! {
        table {
            caption { (book.say(words::REPAIR)) span.hidden { ": " (rule) } }
            thead {
                tr {
                    th scope="col" { (book.say(words::FIELD)) }
                    th scope="col" { (book.say(words::BEFORE)) }
                    th scope="col" { (book.say(words::AFTER)) }
                }
            }
            tbody {
                @for step in steps(book, example, programme) {
                    tr {
                        th scope="row" { (step.place) }
                        td { @match step.before { Some(text) => (text), None => (absent()) } }
                        td { @match step.after { Some(text) => (text), None => (absent()) } }
                    }
                }
            }
        }
    }
}

fn steps(book: &Book<'_>, example: &Example, programme: &Programme) -> Vec<Step> {
    let values = Values::new(programme, book.language);
    let mut case = example.case.clone();
    let mut steps = Vec::new();
    for operation in &example.repair.0 {
        let path = operation.path().to_string();
        let (field, is_item) = match path.strip_suffix("/-") {
            Some(list) => (list, true),
            None => (&*path, is_item(&case, &path)),
        };
        let written = |value: Option<&Value>| value.and_then(|value| values.written(field, value));
        let before = match operation {
            // an item that is inserted into a list has no value before
            PatchOperation::Add(_) if is_item => None,
            _ => written(case.pointer(&path)),
        };
        let after = match operation {
            PatchOperation::Add(add) => written(Some(&add.value)),
            PatchOperation::Replace(replace) => written(Some(&replace.value)),
            _ => None,
        };
        if !matches!(operation, PatchOperation::Test(_)) {
            steps.push(Step { place: place(programme, &case, field, book.language), before, after });
        }
        // `satsing test` reports a repair that cannot be applied
        if json_patch::patch(&mut case, &Patch(vec![operation.clone()])).is_err() {
            break;
        }
    }
    steps
}

fn is_item(case: &Value, path: &str) -> bool {
    path.rsplit_once('/').and_then(|(list, _)| case.pointer(list)).is_some_and(Value::is_array)
}
