//! `satsing test`: a pack of rules by its examples.

use crate::arguments::{Format, TestArguments};
use crate::ending::Ending;
use crate::failure::Failure;
use crate::page::{BLOCKING, GOOD, HEADING, Page, paint};
use crate::{input, shelf};
use json_patch::Patch;
use satsing::{CheckOptions, Programme, Verdict, pack::Pack};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A file of examples.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    #[serde(default, rename = "format")]
    _format: Option<u32>,
    examples: Vec<Example>,
}

/// A case that fails a rule, and the patch after which it passes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    rule: String,
    case: Value,
    repair: Patch,
    /// The date of the decision, where the case does not state it.
    decided: Option<satsing::Date>,
    /// The day of the check, for rules that ask for it.
    today: Option<satsing::Date>,
}

/// What came of an example, or of the rule that has none.
#[derive(Serialize)]
struct Miss {
    rule: String,
    /// The number of the example in its file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<usize>,
    reason: String,
}

/// What came of all of them, for programs.
#[derive(Serialize)]
struct Rehearsed {
    rules: usize,
    examples: usize,
    misses: Vec<Miss>,
}

/// Tries every example and prints what does not hold.
pub fn rehearse(arguments: &TestArguments) -> Result<Ending, Failure> {
    let programme = shelf::load(&arguments.pack, &arguments.included)?;
    let own = own_rules(&input::read(&arguments.pack)?, arguments)?;
    let examples: Examples = read(&input::read(&arguments.examples)?, arguments)?;
    let rehearsed = Rehearsed {
        rules: own.len(),
        examples: examples.examples.len(),
        misses: misses(&programme, &own, &examples.examples),
    };
    let ending = if rehearsed.misses.is_empty() { Ending::Passed } else { Ending::Blocked };
    let page = match arguments.format {
        Format::Json => Page::json(&rehearsed)?,
        Format::Text => page(&rehearsed, arguments),
    };
    page.print()?;
    Ok(ending)
}

/// The ids of a pack's own rules; those that it includes have their examples beside their own pack.
fn own_rules(pack: &[u8], arguments: &TestArguments) -> Result<Vec<String>, Failure> {
    let pack: Pack = serde_json::from_slice(pack)
        .map_err(|reason| Failure::NotExamples { file: arguments.pack.display().to_string(), reason })?;
    Ok(pack.rules.into_iter().map(|rule| rule.id).collect())
}

fn read(examples: &[u8], arguments: &TestArguments) -> Result<Examples, Failure> {
    let file = arguments.examples.display().to_string();
    serde_json::from_slice(examples).map_err(|reason| Failure::NotExamples { file, reason })
}

fn misses(programme: &Programme, own: &[String], examples: &[Example]) -> Vec<Miss> {
    let tried = examples.iter().enumerate().filter_map(|(index, example)| {
        let reason = miss(programme, own, example)?;
        Some(Miss { rule: example.rule.clone(), example: Some(index.saturating_add(1)), reason })
    });
    let without = own.iter().filter(|rule| !examples.iter().any(|example| example.rule == **rule)).map(|rule| Miss {
        rule: rule.clone(),
        example: None,
        reason: "has no example".to_owned(),
    });
    tried.chain(without).collect()
}

/// Why an example does not hold; `None` where it does.
fn miss(programme: &Programme, own: &[String], example: &Example) -> Option<String> {
    if !own.contains(&example.rule) {
        return Some("the pack has no such rule".to_owned());
    }
    let before = match check(programme, &example.case, example) {
        Ok(verdict) => verdict,
        Err(reason) => return Some(format!("the case cannot be checked: {reason}")),
    };
    if !fails(&before, &example.rule) {
        return Some(format!("the case does not fail the rule, {}", came_to(&before, &example.rule)));
    }
    let mut repaired = example.case.clone();
    if let Err(reason) = json_patch::patch(&mut repaired, &example.repair) {
        return Some(format!("the repair does not fit the case: {reason}"));
    }
    match check(programme, &repaired, example) {
        Err(reason) => Some(format!("the repaired case cannot be checked: {reason}")),
        Ok(after) if fails(&after, &example.rule) => Some("the repaired case still fails the rule".to_owned()),
        Ok(after) if !after.coverage.passed.iter().any(|rule| **rule == *example.rule) => {
            Some(format!("the repaired case does not pass the rule, {}", came_to(&after, &example.rule)))
        }
        Ok(_) => None,
    }
}

fn check(programme: &Programme, case: &Value, example: &Example) -> Result<Verdict, satsing::Error> {
    let options = CheckOptions { decided: example.decided, today: example.today, ..CheckOptions::default() };
    programme.check(case.to_string().as_bytes(), &options)
}

fn fails(verdict: &Verdict, rule: &str) -> bool {
    verdict.coverage.failed.iter().any(|failed| *failed.rule == *rule)
}

/// What a rule came to where it did not fail.
fn came_to(verdict: &Verdict, rule: &str) -> String {
    let coverage = &verdict.coverage;
    if coverage.passed.iter().any(|passed| **passed == *rule) {
        return "it passes".to_owned();
    }
    if let Some(other) = coverage.not_applicable.iter().find(|other| *other.rule == *rule) {
        return format!("it does not apply: {}", code(&other.because));
    }
    if let Some(other) = coverage.not_evaluated.iter().find(|other| *other.rule == *rule) {
        let missing = if other.missing.is_empty() { String::new() } else { format!(" {}", other.missing.join(", ")) };
        return format!("it is not evaluated: {}{missing}", code(&other.because));
    }
    if let Some(other) = coverage.overridden.iter().find(|other| *other.rule == *rule) {
        return format!("it gives way to {}", other.by);
    }
    "it is not in force".to_owned()
}

fn code(because: &impl serde::Serialize) -> String {
    serde_json::to_value(because).ok().and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
}

fn page(rehearsed: &Rehearsed, arguments: &TestArguments) -> Page {
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, arguments.examples.display()));
    for miss in &rehearsed.misses {
        let example = miss.example.map(|number| format!(", example {number}")).unwrap_or_default();
        let what = format!("{}{example}: {}", paint(HEADING, &miss.rule), miss.reason);
        page.paragraph(&format!("  {} ", paint(BLOCKING, "✗")), &what);
    }
    let counts = format!("{} rules, {} examples", rehearsed.rules, rehearsed.examples);
    if rehearsed.misses.is_empty() {
        page.paragraph(&format!("  {} ", paint(GOOD, "✓")), &format!("{counts}, all hold"));
    } else {
        page.paragraph("  ", &format!("{counts}, {} do not hold", rehearsed.misses.len()));
    }
    page
}
