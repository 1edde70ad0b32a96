//! A verdict laid out for people.

use crate::escape::escape;
use crate::not_judged;
use crate::page::{ADVISING, BLOCKING, DOUBTFUL, GOOD, HEADING, NEW, OLD, Page, QUIET, paint};
use crate::place::place;
use crate::words::{self, CameTo};
use anstyle::Style;
use satsing::{
    Date, Finding, Fix, Language, Programme, Scalar, Time, Verdict, VerdictOutcome,
    pack::{Basis, EditionsBy, Severity},
    verdict::{PatchOperation, Since},
};
use serde_json::Value;
use std::path::Path;

/// More places than these make a finding no clearer.
const PLACES: usize = 4;

/// A verdict with what is needed to lay it out.
pub struct Report<'a> {
    pub file: &'a Path,
    pub case: &'a Value,
    pub verdict: &'a Verdict,
    pub programme: &'a Programme,
    pub language: Language,
}

impl Report<'_> {
    /// Lays out the verdict: the outcome, the findings by level, what was not judged, and the receipt.
    pub fn page(&self) -> Page {
        let mut page = Page::new();
        self.heading(&mut page);
        for level in [Severity::Error, Severity::Warning, Severity::Advice] {
            self.findings(level, &mut page);
        }
        if self.verdict.omitted_findings > 0 {
            page.blank();
            page.paragraph("", &words::omitted(self.verdict.omitted_findings, self.language));
        }
        if !self.verdict.gone.is_empty() {
            page.blank();
            let rules: Vec<&str> = self.verdict.gone.iter().map(|gone| gone.rule.as_str()).collect();
            page.paragraph("", &format!("{}: {}", self.say(words::GONE_SINCE), rules.join(", ")));
        }
        not_judged::lay(self, &mut page);
        page.blank();
        if self.verdict.outcome != VerdictOutcome::NotInForce {
            self.coverage(&mut page);
        }
        self.receipt(&mut page);
        page.blank();
        page
    }

    pub fn say(&self, labels: satsing::Labels) -> &'static str {
        labels.get(self.language)
    }

    fn heading(&self, page: &mut Page) {
        let receipt = &self.verdict.receipt;
        page.paragraph("", &paint(HEADING, escape(&self.file.display().to_string())));
        let title = self.programme.view(self.language).title;
        let edition = receipt.edition.as_ref();
        let edition = edition.map(|edition| format!(", {} {edition}", self.say(words::EDITION))).unwrap_or_default();
        page.paragraph("", &escape(&format!("{title}{edition}")));
        let outcome = self.verdict.outcome;
        let nothing_judged = self.nothing_judged();
        let style = match outcome {
            VerdictOutcome::Passed => GOOD,
            VerdictOutcome::Blocked => BLOCKING,
            VerdictOutcome::Incomplete | VerdictOutcome::NotInForce => DOUBTFUL,
        };
        let draft = if receipt.draft { format!(" ({})", self.say(words::DRAFT)) } else { String::new() };
        let counts: Vec<String> = [Severity::Error, Severity::Warning, Severity::Advice]
            .into_iter()
            .filter(|level| self.of(*level).next().is_some())
            .map(|level| words::findings(self.of(level).count(), level, self.language))
            .collect();
        let counts = if counts.is_empty() { String::new() } else { format!(" · {}", self.language.list(&counts)) };
        page.paragraph(
            "",
            &format!(
                "{}{draft}{counts}",
                paint(style, self.say(if nothing_judged { words::NOT_JUDGED_AT_ALL } else { words::outcome(outcome) }))
            ),
        );
        self.only_edition(page);
        if nothing_judged {
            page.paragraph("", &escape(&self.why_nothing()));
        }
    }

    /// Prints that no date chose the edition, where none did.
    fn only_edition(&self, page: &mut Page) {
        let dates = &self.verdict.receipt.dates;
        let (stated, field, unstated) = match self.programme.editions_by() {
            EditionsBy::Decided => (dates.decided, "/decidedOn", words::ONLY_EDITION_UNDECIDED),
            EditionsBy::Period => (dates.period, "/period/startsOn", words::ONLY_EDITION_NO_PERIOD),
        };
        if stated.is_some() || self.verdict.receipt.edition.is_none() {
            return;
        }
        let does_not_fit = |finding: &Finding| {
            let lies_at =
                |path: &String| field == path || field.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'));
            finding.rule.starts_with("shape.") && finding.paths.first().is_some_and(lies_at)
        };
        let unreadable = self.verdict.findings.iter().any(does_not_fit);
        let labels = if unreadable { words::ONLY_EDITION_UNREADABLE } else { unstated };
        page.paragraph("", &paint(DOUBTFUL, self.say(labels)));
    }

    /// Whether no rule of the programme is about anything in the case, and nothing else keeps it from passing.
    fn nothing_judged(&self) -> bool {
        let coverage = &self.verdict.coverage;
        self.verdict.outcome == VerdictOutcome::Incomplete
            && self.verdict.findings.iter().all(|finding| finding.level != Severity::Error)
            && coverage.passed.is_empty()
            && coverage.failed.is_empty()
            && coverage.not_evaluated.is_empty()
    }

    /// Why nothing was judged: there are no rules, or they are about other parts of a case.
    fn why_nothing(&self) -> String {
        let mut parts: Vec<&str> = Vec::new();
        let rules = self.programme.rules(None, self.language);
        for field in rules.iter().flat_map(|rule| &rule.fields) {
            let part = field.split('/').nth(1).unwrap_or_default();
            let label = self.programme.label(&format!("/{part}"), self.language).unwrap_or(part);
            if !parts.contains(&label) {
                parts.push(label);
            }
        }
        if parts.is_empty() {
            return self.say(words::NO_RULES).to_owned();
        }
        let parts: Vec<String> = parts.into_iter().map(str::to_owned).collect();
        format!("{} {}.", self.say(words::NONE_APPLIES), self.language.list(&parts))
    }

    fn of(&self, level: Severity) -> impl Iterator<Item = &Finding> {
        self.verdict.findings.iter().filter(move |finding| finding.level == level)
    }

    fn findings(&self, level: Severity, page: &mut Page) {
        let (style, mark) = match level {
            Severity::Error => (BLOCKING, "✗"),
            Severity::Warning => (DOUBTFUL, "!"),
            Severity::Advice => (ADVISING, "i"),
        };
        for (number, finding) in self.of(level).enumerate() {
            if number == 0 {
                page.blank();
                page.paragraph("", &paint(style, self.say(words::level(level))));
            } else {
                page.blank();
            }
            self.finding(finding, style, mark, page);
        }
    }

    fn finding(&self, finding: &Finding, style: Style, mark: &str, page: &mut Page) {
        let mut places = finding.paths.iter().map(|path| place(self.programme, self.case, path, self.language));
        let first = places.next().unwrap_or_default();
        page.paragraph(&format!("  {} ", paint(style, mark)), &paint(HEADING, first));
        page.paragraph("    ", &escape(finding.text.as_deref().unwrap_or(&finding.rule)));
        for fix in &finding.fixes {
            self.fix(finding, fix, page);
        }
        let mut others: Vec<String> = places.collect();
        if others.len() > PLACES {
            others.truncate(PLACES);
            others.push("…".to_owned());
        }
        if !others.is_empty() {
            self.aside(words::ALSO, &others.join("; "), page);
        }
        if let Some(date) = finding.blocks_from {
            self.note(&format!("{} {}", self.say(words::BLOCKS_FROM), self.language.date(date)), page);
        }
        if finding.level == Severity::Error && !finding.blocking && self.verdict.receipt.draft {
            self.note(self.say(words::NOT_YET), page);
        }
        if let Some(accepted) = &finding.accepted {
            let on = self.language.date(accepted.on);
            self.aside(words::ACCEPTED, &format!("{}, {on}: {}", accepted.by, accepted.why), page);
        }
        if finding.since == Some(Since::New) {
            self.note(self.say(words::NEW_SINCE), page);
        }
        self.source(finding, page);
    }

    fn source(&self, finding: &Finding, page: &mut Page) {
        let source = &finding.source;
        let section = source.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
        let basis = match finding.basis {
            Some(Basis::Plausibility) => format!(" ({})", self.say(words::PLAUSIBILITY)),
            _ => String::new(),
        };
        self.aside(words::SOURCE, &escape(&format!("{}{section}{basis}", source.title)), page);
        if let Some(title) = self.programme.rule_title(&finding.rule, self.language) {
            self.aside(words::RULE, &escape(&format!("{title} ({})", finding.rule)), page);
        }
    }

    fn aside(&self, word: satsing::Labels, text: &str, page: &mut Page) {
        page.paragraph("    ", &paint(QUIET, format!("{}: {text}", self.say(word))));
    }

    fn note(&self, text: &str, page: &mut Page) {
        page.paragraph("    ", &paint(QUIET, text));
    }

    /// Prints a fix of a finding, each value before and after.
    fn fix(&self, finding: &Finding, fix: &Fix, page: &mut Page) {
        for operation in &fix.patch {
            let (path, after) = match operation {
                PatchOperation::Replace { path, value } => (path, self.written(value)),
                PatchOperation::Remove { path } => (path, self.say(words::LEFT_OUT).to_owned()),
                _ => continue,
            };
            let before = fix.patch.iter().find_map(|operation| match operation {
                PatchOperation::Test { path: tested, value: Some(value) } if tested == path => {
                    Some(self.written(value))
                }
                PatchOperation::Test { path: tested, value: None } if tested == path => Some("null".to_owned()),
                _ => None,
            });
            let elsewhere = finding.paths.first() != Some(path);
            let place = if elsewhere {
                format!("{}: ", place(self.programme, self.case, path, self.language))
            } else {
                String::new()
            };
            let change = format!("{place}{} → {}", paint(OLD, before.unwrap_or_default()), paint(NEW, after));
            page.paragraph("    ", &format!("{}: {change}", self.say(words::FIX)));
        }
    }

    fn written(&self, value: &Scalar) -> String {
        match value {
            Scalar::Text(text) => match (Date::parse(text), Time::parse(text)) {
                (Some(date), _) => self.language.date_with_weekday(date),
                (None, Some(time)) => self.language.time(time),
                (None, None) => escape(&self.language.quote(text)).into_owned(),
            },
            Scalar::Number(number) => self.language.number(number.get()),
            Scalar::Decimal(decimal) => self.language.decimal(*decimal),
            Scalar::Bool(answer) => answer.to_string(),
        }
    }

    fn coverage(&self, page: &mut Page) {
        let coverage = &self.verdict.coverage;
        let counts = [
            (coverage.passed.len(), CameTo::Hold),
            (coverage.failed.len(), CameTo::Fail),
            (coverage.not_applicable.len(), CameTo::NotApply),
            (coverage.not_evaluated.len(), CameTo::NotJudged),
            (coverage.overridden.len(), CameTo::Overridden),
            (usize::try_from(coverage.not_in_force).unwrap_or(usize::MAX), CameTo::NotInForce),
        ];
        let counts: Vec<String> = counts
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, came_to)| words::rules_that(count, came_to, self.language))
            .collect();
        if counts.is_empty() {
            return;
        }
        page.paragraph("", &format!("{}: {}.", self.say(words::RULES), counts.join(", ")));
    }

    fn receipt(&self, page: &mut Page) {
        let receipt = &self.verdict.receipt;
        let hash: String = receipt.pack_hash.chars().take(12).collect();
        let programme = escape(&receipt.programme);
        let dates = &receipt.dates;
        let mut parts = vec![
            format!("{} {}", self.say(words::JUDGED_BY), receipt.engine),
            format!("{} {programme} {hash}", self.say(words::PACK)),
        ];
        parts.extend(dates.decided.map(|decided| format!("{} {decided}", self.say(words::DECIDED))));
        parts.extend(dates.period.map(|period| format!("{} {period}", self.say(words::PERIOD))));
        parts.extend(dates.today.map(|today| format!("{} {today}", self.say(words::TODAY))));
        page.paragraph("", &paint(QUIET, parts.join(" · ")));
    }
}
