//! `satsing lint`: all that is wrong with a pack of rules, also what would otherwise go unnoticed.

use crate::arguments::{Format, LintArguments};
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::Failure;
use crate::input;
use crate::page::{BLOCKING, DOUBTFUL, GOOD, HEADING, Page, QUIET, paint};
use satsing::{
    Labels, Language,
    pack::{LintFault, LintReport, Severity},
};

/// Lints a pack, and prints what is wrong with it.
pub fn lint(arguments: &LintArguments) -> Result<Ending, Failure> {
    let language = arguments.lang;
    let pack = input::read(&arguments.pack)?;
    let others = arguments.included.read()?;
    let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
    let report = satsing::pack::lint(&pack, &others, language);
    let ending = match report.worst() {
        Some(Severity::Error) => Ending::Blocked,
        Some(Severity::Warning | Severity::Advice) => Ending::Open,
        None => Ending::Passed,
    };
    let page = match arguments.format {
        Format::Json => Page::json(&report)?,
        Format::Text => page(&report, &arguments.pack.display().to_string(), language),
    };
    page.print()?;
    Ok(ending)
}

fn page(report: &LintReport, file: &str, language: Language) -> Page {
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, escape(file)));
    for fault in &report.faults {
        fault_paragraph(fault, language, &mut page);
    }
    page.paragraph(&summary_mark(report), summary(report, language).as_str());
    page
}

fn fault_paragraph(fault: &LintFault, language: Language, page: &mut Page) {
    let mark = match fault.severity {
        Severity::Error => paint(BLOCKING, "✗"),
        Severity::Warning | Severity::Advice => paint(DOUBTFUL, "!"),
    };
    let named = |label: Labels, id: &str| format!("{} `{}`, ", label.get(language), escape(id));
    let of = match (&fault.rule, &fault.parameter) {
        (Some(rule), _) => named(Labels::new("regel", "regel", "regel", "rule"), rule),
        (None, Some(parameter)) => named(Labels::new("parameter", "parameter", "parameter", "parameter"), parameter),
        (None, None) => String::new(),
    };
    let line = Labels::new("linje", "linje", "linje", "line").get(language);
    let place = format!("{line} {}:{}, {of}{}", fault.line, fault.column, escape(&fault.place));
    page.paragraph(&format!("  {mark} "), &escape(&fault.text));
    page.paragraph("    ", &paint(QUIET, place.trim_end_matches([',', ' '])));
    if !fault.allowed.is_empty() {
        let label = Labels::new("Her kan det stå", "Her kan det stå", "Her kan der stå", "Allowed here").get(language);
        page.paragraph("    ", &format!("{label}: {}", escape(&fault.allowed.join(", "))));
    }
}

fn summary_mark(report: &LintReport) -> String {
    match report.worst() {
        None => format!("  {} ", paint(GOOD, "✓")),
        Some(_) => "  ".to_owned(),
    }
}

fn summary(report: &LintReport, language: Language) -> String {
    let count = |severity| report.faults.iter().filter(|fault| fault.severity == severity).count();
    let counted = |count: usize, one: Labels, more: Labels| match count {
        0 => None,
        1 => Some(one.get(language).to_owned()),
        _ => Some(format!("{count} {}", more.get(language))),
    };
    let faults = counted(
        count(Severity::Error),
        Labels::new("1 feil", "1 feil", "1 fejl", "1 fault"),
        Labels::new("feil", "feil", "fejl", "faults"),
    );
    let warnings = counted(
        count(Severity::Warning),
        Labels::new("1 advarsel", "1 åtvaring", "1 advarsel", "1 warning"),
        Labels::new("advarsler", "åtvaringar", "advarsler", "warnings"),
    );
    let both: Vec<String> = faults.into_iter().chain(warnings).collect();
    if both.is_empty() {
        return Labels::new("Ingen feil.", "Ingen feil.", "Ingen fejl.", "No faults.").get(language).to_owned();
    }
    format!("{}.", both.join(", "))
}
