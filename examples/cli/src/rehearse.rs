//! `satsing test`: a pack of rules by its examples.

use crate::arguments::{Format, TestArguments};
use crate::ending::Ending;
use crate::escape::escape;
use crate::examples::{Example, Examples};
use crate::failure::Failure;
use crate::miss::{CameTo, Reason};
use crate::page::{BLOCKING, GOOD, HEADING, Page, QUIET, paint};
use crate::{input, shelf, words};
use satsing::{Language, Programme, Verdict, pack::Pack};
use serde::Serialize;

/// What came of an example, or of the rule that has none.
#[derive(Serialize)]
struct Miss {
    rule: String,
    /// What the rule asks for; absent where the pack has no such rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
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
    let examples = Examples::read(&arguments.examples)?;
    let language = arguments.lang.unwrap_or(match arguments.format {
        Format::Text => Language::Nb,
        Format::Json => Language::En,
    });
    let rehearsed = Rehearsed {
        rules: own.len(),
        examples: examples.examples.len(),
        misses: misses(&programme, &own, &examples.examples, language),
    };
    let ending = if rehearsed.misses.is_empty() { Ending::Passed } else { Ending::Blocked };
    let page = match arguments.format {
        Format::Json => Page::json(&rehearsed)?,
        Format::Text => page(&rehearsed, arguments, language),
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

fn misses(programme: &Programme, own: &[String], examples: &[Example], language: Language) -> Vec<Miss> {
    let miss = |rule: &str, example, reason: Reason| Miss {
        rule: rule.to_owned(),
        title: programme.rule_title(rule, language).map(str::to_owned),
        example,
        reason: reason.text(language),
    };
    let tried = examples.iter().enumerate().filter_map(|(index, example)| {
        let reason = reason(programme, own, example)?;
        Some(miss(&example.rule, Some(index.saturating_add(1)), reason))
    });
    let has_none = |rule: &&String| !examples.iter().any(|example| example.rule == **rule);
    tried.chain(own.iter().filter(has_none).map(|rule| miss(rule, None, Reason::NoExample))).collect()
}

/// Why an example does not hold; `None` where it does.
fn reason(programme: &Programme, own: &[String], example: &Example) -> Option<Reason> {
    if !own.contains(&example.rule) {
        return Some(Reason::NoSuchRule);
    }
    let before = match example.check(programme, &example.case, None) {
        Ok(verdict) => verdict,
        Err(reason) => return Some(Reason::CaseUnreadable(reason)),
    };
    if !fails(&before, &example.rule) {
        return Some(Reason::CaseDoesNotFail(CameTo::of(&before, &example.rule)));
    }
    let mut repaired = example.case.clone();
    if let Err(reason) = json_patch::patch(&mut repaired, &example.repair) {
        return Some(Reason::RepairDoesNotFit(reason.to_string()));
    }
    match example.check(programme, &repaired, None) {
        Err(reason) => Some(Reason::RepairedUnreadable(reason)),
        Ok(after) if fails(&after, &example.rule) => Some(Reason::RepairedStillFails),
        Ok(after) => match CameTo::of(&after, &example.rule) {
            CameTo::Passed => None,
            other => Some(Reason::RepairedDoesNotPass(other)),
        },
    }
}

fn fails(verdict: &Verdict, rule: &str) -> bool {
    verdict.coverage.failed.iter().any(|failed| *failed.rule == *rule)
}

fn page(rehearsed: &Rehearsed, arguments: &TestArguments, language: Language) -> Page {
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, escape(&arguments.examples.display().to_string())));
    for miss in &rehearsed.misses {
        let title = escape(miss.title.as_ref().unwrap_or(&miss.rule));
        let example = miss.example.map(|number| words::example(number, language)).unwrap_or_default();
        page.paragraph(&format!("  {} ", paint(BLOCKING, "✗")), &format!("{}{example}", paint(HEADING, title)));
        page.paragraph("    ", &escape(&miss.reason));
        page.paragraph("    ", &paint(QUIET, escape(&format!("{}: {}", words::RULE.get(language), miss.rule))));
    }
    let counts = words::rules_and_examples(rehearsed.rules, rehearsed.examples, language);
    if rehearsed.misses.is_empty() {
        page.paragraph(&format!("  {} ", paint(GOOD, "✓")), &format!("{counts}, {}", words::ALL_HOLD.get(language)));
    } else {
        page.paragraph("  ", &format!("{counts}, {}", words::do_not_hold(rehearsed.misses.len(), language)));
    }
    page
}
