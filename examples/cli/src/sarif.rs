//! Findings as SARIF 2.1.0, which editors and build servers show at the right lines.
//!
//! There is a run for each programme. A finding is a result at the line of its field, with the field itself as a logical
//! location; a rule that could not be judged is a result of the kind `open`, since it is not known to hold.

use crate::not_judged;
use crate::place::place;
use crate::report::Report;
use crate::words;
use satsing::case::Positions;
use satsing::pack::Severity;
use satsing::verdict::Since;
use satsing::{Finding, Language, VerdictOutcome};
use serde_json::{Value, json};
use std::path::{Component, Path};

/// A log that grows file by file.
#[derive(Debug, Default)]
pub struct Log {
    runs: Vec<Run>,
}

/// The results of one programme's rules.
#[derive(Debug)]
struct Run {
    /// The id of the programme; empty for files that were not judged by any.
    programme: String,
    language: Language,
    rules: Vec<Value>,
    rule_ids: Vec<String>,
    artifacts: Vec<Value>,
    results: Vec<Value>,
    notifications: Vec<Value>,
}

impl Log {
    /// Adds a verdict; `text` is the text of the case's file.
    pub fn add(&mut self, report: &Report<'_>, text: &str) {
        let run = self.run(report.programme.id(), report.language);
        let uri = uri(report.file);
        let verdict = report.verdict;
        let mut properties = json!({ "outcome": verdict.outcome, "receipt": verdict.receipt });
        if verdict.omitted_findings > 0 {
            properties["omittedFindings"] = verdict.omitted_findings.into();
        }
        run.artifacts.push(json!({ "location": { "uri": uri }, "properties": properties }));
        if verdict.outcome == VerdictOutcome::NotInForce {
            let text = words::outcome(verdict.outcome).get(report.language);
            run.notify("warning", text, &uri);
        }
        let positions = Positions::of(text);
        for finding in &verdict.findings {
            let result = result(report, finding, run.rule(report, &finding.rule), &uri, &positions);
            run.results.push(result);
        }
        for rule in &verdict.coverage.not_evaluated {
            let index = run.rule(report, &rule.rule);
            let first = rule.missing.first().map_or("", String::as_str);
            let mut result = json!({
                "ruleId": rule.rule, "ruleIndex": index, "kind": "open", "level": "none",
                "message": { "text": not_judged::reason(report, rule) },
                "locations": [location(report, first, &uri, &positions)],
            });
            // the earlier verdict does not say whether it could be judged
            if is_compared(report) {
                result["baselineState"] = "unchanged".into();
            }
            run.results.push(result);
        }
        for gone in &verdict.gone {
            let index = run.rule(report, &gone.rule);
            let title = report.programme.rule_title(&gone.rule, report.language).unwrap_or(&gone.rule);
            run.results.push(json!({
                "ruleId": gone.rule, "ruleIndex": index, "baselineState": "absent",
                "message": { "text": format!("{}: {title}.", words::GONE_SINCE.get(report.language)) },
                "locations": [location(report, "", &uri, &positions)],
                "partialFingerprints": { "satsingKey/v1": gone.key },
            }));
        }
    }

    /// Adds a file that could not be judged, with the reason.
    pub fn add_unread(&mut self, file: &Path, reason: &str, language: Language) {
        self.run("", language).notify("error", reason, &uri(file));
    }

    /// The whole log.
    pub fn document(&self) -> Value {
        let runs: Vec<Value> = self.runs.iter().map(Run::document).collect();
        json!({ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": runs })
    }

    fn run(&mut self, programme: &str, language: Language) -> &mut Run {
        let at = self.runs.iter().position(|run| run.programme == programme).unwrap_or_else(|| {
            self.runs.push(Run {
                programme: programme.to_owned(),
                language,
                rules: Vec::new(),
                rule_ids: Vec::new(),
                artifacts: Vec::new(),
                results: Vec::new(),
                notifications: Vec::new(),
            });
            self.runs.len() - 1
        });
        &mut self.runs[at]
    }
}

impl Run {
    /// The place of a rule in the list of those that results name.
    fn rule(&mut self, report: &Report<'_>, id: &str) -> usize {
        if let Some(at) = self.rule_ids.iter().position(|known| known == id) {
            return at;
        }
        let rules = report.programme.rules(None, report.language);
        self.rules.push(match rules.into_iter().find(|rule| rule.id == id) {
            Some(rule) => {
                let mut descriptor = json!({
                    "id": rule.id,
                    "shortDescription": { "text": rule.title },
                    "fullDescription": { "text": rule.text },
                    "defaultConfiguration": { "level": level(rule.level) },
                    "properties": { "basis": rule.basis, "source": rule.source },
                });
                if let Some(url) = &rule.source.url {
                    descriptor["helpUri"] = url.as_str().into();
                }
                descriptor
            }
            // a rule of all programmes: that values fit their types
            None => json!({ "id": id }),
        });
        self.rule_ids.push(id.to_owned());
        self.rule_ids.len() - 1
    }

    fn notify(&mut self, level: &str, text: &str, uri: &str) {
        self.notifications.push(json!({
            "level": level, "message": { "text": text },
            "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri } } }],
        }));
    }

    fn document(&self) -> Value {
        let has_failed = self.notifications.iter().any(|notification| notification["level"] == "error");
        let mut run = json!({
            "tool": { "driver": { "name": "satsing", "version": env!("CARGO_PKG_VERSION"), "rules": self.rules } },
            "language": self.language.code(),
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": !has_failed, "toolExecutionNotifications": self.notifications }],
            "artifacts": self.artifacts,
            "results": self.results,
        });
        if !self.programme.is_empty() {
            run["automationDetails"] = json!({ "id": format!("{}/", self.programme) });
        }
        run
    }
}

fn result(report: &Report<'_>, finding: &Finding, index: usize, uri: &str, positions: &Positions) -> Value {
    let [first, others @ ..] = finding.paths.as_slice() else { return Value::Null };
    let related = |(id, path): (usize, &String)| {
        let mut location = location(report, path, uri, positions);
        location["id"] = id.into();
        location["message"] = json!({ "text": place(report.programme, report.case, path, report.language) });
        location
    };
    let mut result = json!({
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": level(finding.level),
        "message": { "text": finding.text.as_deref().unwrap_or(&finding.rule) },
        "locations": [location(report, first, uri, positions)],
        "partialFingerprints": { "satsingKey/v1": finding.key },
        "properties": { "about": finding.about, "blocking": finding.blocking },
    });
    if !others.is_empty() {
        result["relatedLocations"] = (1..).zip(others).map(related).collect();
    }
    if let Some(accepted) = &finding.accepted {
        let why = format!("{}, {}: {}", accepted.by, accepted.on, accepted.why);
        result["suppressions"] = json!([{ "kind": "external", "status": "accepted", "justification": why }]);
    }
    match finding.since {
        Some(Since::New) => result["baselineState"] = "new".into(),
        Some(Since::Known) => result["baselineState"] = "unchanged".into(),
        // it may have been among those that the earlier verdict left out
        None if is_compared(report) => result["baselineState"] = "updated".into(),
        None => {}
    }
    result
}

/// Whether the verdict was compared with an earlier one, so that SARIF wants each result to say how it compares.
fn is_compared(report: &Report<'_>) -> bool {
    !report.verdict.gone.is_empty() || report.verdict.findings.iter().any(|finding| finding.since.is_some())
}

/// A field of the case, at its line and by its name.
fn location(report: &Report<'_>, path: &str, uri: &str, positions: &Positions) -> Value {
    let position = positions.get(path);
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": { "startLine": position.line, "startColumn": position.column },
        },
    });
    if !path.is_empty() {
        let name = place(report.programme, report.case, path, report.language);
        location["logicalLocations"] = json!([{ "name": name, "fullyQualifiedName": path }]);
    }
    location
}

fn level(level: Severity) -> &'static str {
    match level {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "note",
    }
}

/// The file as a reference of RFC 3986: relative as it was given, absolute as `file:` has it.
fn uri(file: &Path) -> String {
    let mut uri = String::new();
    for component in file.components() {
        match component {
            Component::RootDir => uri.push_str("file:///"),
            Component::Normal(name) => {
                if !uri.is_empty() && !uri.ends_with('/') {
                    uri.push('/');
                }
                encode(&name.to_string_lossy(), &mut uri);
            }
            Component::ParentDir => uri.push_str(if uri.is_empty() || uri.ends_with('/') { "../" } else { "/../" }),
            Component::CurDir | Component::Prefix(_) => {}
        }
    }
    uri
}

/// Percent-encodes a segment of a URI.
fn encode(segment: &str, uri: &mut String) {
    for byte in segment.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_told_as_it_was_given_and_in_letters_that_every_reader_takes() {
        for (file, expected) in [
            ("cases/sak 1.json", "cases/sak%201.json"),
            ("./søknad.json", "s%C3%B8knad.json"),
            ("../a:b.json", "../a%3Ab.json"),
            ("a/../../b.json", "a/../../b.json"),
            ("/tmp/x.json", "file:///tmp/x.json"),
        ] {
            assert_eq!(uri(Path::new(file)), expected);
        }
    }
}
