//! `satsing test`: a pack of rules by its examples.

use crate::arguments::{Format, TestArguments};
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::Failure;
use crate::page::{BLOCKING, GOOD, HEADING, Page, QUIET, paint};
use crate::{checker, input, words};
use satsing::Language;
use satsing::pack::{self, TestReport};

/// Tries every example and prints what does not hold.
pub fn test_examples(arguments: &TestArguments) -> Result<Ending, Failure> {
    let language = arguments.lang.unwrap_or(match arguments.format {
        Format::Text => Language::Nb,
        Format::Json => Language::En,
    });
    let (pack, others) = (input::read(&arguments.pack)?, arguments.included.read()?);
    // the pack is loaded by itself first, so that its faults are printed one by one
    checker::load_read(&arguments.pack, &pack, &others)?;
    let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
    let examples = input::read(&arguments.examples)?;
    let report = pack::test(&pack, &others, &examples, language).map_err(Failure::of(&arguments.examples))?;
    let ending = if report.misses.is_empty() { Ending::Passed } else { Ending::Blocked };
    let page = match arguments.format {
        Format::Json => Page::json(&report)?,
        Format::Text => page(&report, arguments, language),
    };
    page.print()?;
    Ok(ending)
}

fn page(report: &TestReport, arguments: &TestArguments, language: Language) -> Page {
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, escape(&arguments.examples.display().to_string())));
    for miss in &report.misses {
        let title = escape(miss.title.as_ref().unwrap_or(&miss.rule));
        let example = miss.example.map(|number| words::example(number, language)).unwrap_or_default();
        page.paragraph(&format!("  {} ", paint(BLOCKING, "✗")), &format!("{}{example}", paint(HEADING, title)));
        page.paragraph("    ", &escape(&miss.text));
        page.paragraph("    ", &paint(QUIET, escape(&format!("{}: {}", words::RULE.get(language), miss.rule))));
    }
    let counts = words::rules_and_examples(report.rules, report.examples, language);
    if report.misses.is_empty() {
        page.paragraph(&format!("  {} ", paint(GOOD, "✓")), &format!("{counts}, {}", words::ALL_HOLD.get(language)));
    } else {
        page.paragraph("  ", &format!("{counts}, {}", words::do_not_hold(report.misses.len(), language)));
    }
    page
}
