//! Lints a pack: finds all that is wrong with it, and describes it in its author's language.

mod not_json;
mod nouns;
mod sentences;
mod slips;
mod synonyms;
mod wrong_type;

use super::Severity;
use super::loading::{self, Analysed};
use super::reading::renamed;
use crate::Error;
use crate::case::CaseFields;
use crate::check::Fault;
use crate::json::{self, Limits, Positions};
use crate::judge::Compiled;
use crate::text::{Language, wording};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// All that is wrong with a pack, in the order of its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LintReport {
    /// The version of the document's format.
    pub format: i64,
    /// What was found.
    pub faults: Vec<LintFault>,
}

/// Something that is wrong with a pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LintFault {
    /// The kind of fault; it never changes between versions.
    pub code: String,
    /// How severe it is: an error keeps the pack from being loaded, a warning does not.
    pub severity: Severity,
    /// The rule that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The parameter that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameter: Option<String>,
    /// The place in the pack, as a JSON Pointer.
    pub place: String,
    /// The line of the place, from 1.
    pub line: i64,
    /// The column of the place, from 1, counted in characters.
    pub column: i64,
    /// What is wrong and what to do, in whole sentences.
    pub text: String,
    /// What is most likely meant, where something is misspelt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// What is allowed there, where that can be listed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub allowed: Vec<String>,
}

impl LintReport {
    /// Reads a report that was written before.
    ///
    /// # Errors
    /// [`Error::TooLarge`] over a limit, [`Error::NotJson`] with line and column for what is not JSON, and
    /// [`Error::Unanswerable`] with the place, as a JSON Pointer, of what does not belong in a report.
    pub fn from_json(json: &[u8], limits: Limits) -> Result<Self, Error> {
        json::read_request(json, limits)
    }

    /// The severity of the worst that was found; `None` where nothing was.
    #[must_use]
    pub fn worst(&self) -> Option<Severity> {
        self.faults.iter().map(|fault| fault.severity).min()
    }
}

/// Finds all that is wrong with a pack, also what would otherwise go unnoticed, and describes it in a language.
///
/// All faults are reported at once, but none that only follow from others. What the pack includes is found among `others`
/// and the packs that come with the library. A pack without errors can be loaded.
///
/// ```
/// use satsing::{Language, pack::{Severity, lint}};
/// let pack = br#"{ "id": "x", "languages": ["en"], "currency": "NOK", "title": { "en": "X" },
///     "editions": [ { "id": "e", "startsOn": "2026-01-01", "source": { "id": "act" } } ],
///     "sources": [ { "id": "act", "title": "The act" }, { "id": "unread", "title": "Another act" } ] }"#;
/// let report = lint(pack, &[], Language::En);
/// assert_eq!(report.worst(), Some(Severity::Warning));
/// assert_eq!(report.faults[0].text, "Nothing in the pack uses the source `unread`. Use it, or take it out.");
/// assert_eq!((report.faults[0].line, report.faults[0].column), (3, 55));
/// ```
#[must_use]
pub fn lint(pack: &[u8], others: &[&[u8]], language: Language) -> LintReport {
    let (faults, warnings, compiled) = match loading::analyse(pack, others, &[], true) {
        Ok(Analysed { faults, warnings, compiled }) => (faults, warnings, Some(compiled)),
        Err(Error::Pack { faults }) => (faults, Vec::new(), None),
        Err(error) => return LintReport { format: 1, faults: vec![of_text(&error, language)] },
    };
    let context = Context {
        pack: json::read(pack, Limits::PACK).unwrap_or_default(),
        fields: compiled.as_ref().map_or_else(|| CaseFields::new(None), Compiled::fields),
        renamed: faults.iter().filter_map(renamed).collect(),
        positions: Positions::of(json::text(pack).unwrap_or_default()),
        language,
    };
    let faults = faults.into_iter().map(|fault| context.lint_fault(fault, Severity::Error));
    let mut faults: Vec<LintFault> =
        faults.chain(warnings.into_iter().map(|fault| context.lint_fault(fault, Severity::Warning))).collect();
    // a missing field is left out where a misspelt one is meant as it
    let meant: Vec<String> = faults.iter().filter_map(place_meant).collect();
    faults.retain(|fault| fault.code != "missing-field" || !meant.contains(&missing_place(fault)));
    faults.sort_by_key(|fault| (fault.line, fault.column));
    LintReport { format: 1, faults }
}

/// The place of the field that is meant by an unknown one.
fn place_meant(fault: &LintFault) -> Option<String> {
    let (object, _) = fault.place.rsplit_once('/').filter(|_| fault.code == "unknown-field")?;
    Some(format!("{object}/{}", fault.suggestion.as_ref()?))
}

/// The place of the field that a fault says is missing.
fn missing_place(fault: &LintFault) -> String {
    format!("{}/{}", fault.place, fault.text.split('`').nth(1).unwrap_or_default())
}

/// The fault of a text that cannot be read at all.
fn of_text(error: &Error, language: Language) -> LintFault {
    let (line, column) = match error {
        Error::NotJson { line, column, .. } => (*line, *column),
        _ => (1, 1),
    };
    let wrong = match error {
        Error::NotJson { .. } => wording!(
            "Dette er ikke gyldig JSON fra dette stedet: et komma, et hermetegn eller en klamme mangler eller står for mye, en nøkkel står to ganger, eller filen er ikke lagret som UTF-8.",
            "Dette er ikkje gyldig JSON frå denne staden: eit komma, eit hermeteikn eller ei klamme manglar eller står for mykje, ein nøkkel står to gonger, eller fila er ikkje lagra som UTF-8.",
            "Dette er ikke gyldig JSON fra dette sted: et komma, et anførselstegn eller en parentes mangler eller er til overs, en nøgle står to gange, eller filen er ikke gemt som UTF-8.",
            "This is not JSON from here on: a comma, a quotation mark or a bracket is missing or one too many, a key stands twice, or the file is not saved as UTF-8."
        ),
        Error::FormatTooNew { .. } => wording!(
            "Pakken er skrevet i et nyere format enn denne versjonen leser. Oppdater programmet.",
            "Pakka er skriven i eit nyare format enn denne versjonen les. Oppdater programmet.",
            "Pakken er skrevet i et nyere format, end denne version læser. Opdater programmet.",
            "The pack is written in a later format than this version reads. Update the program."
        ),
        _ => wording!(
            "Pakken er større enn en pakke kan være.",
            "Pakka er større enn ei pakke kan vere.",
            "Pakken er større, end en pakke må være.",
            "The pack is larger than a pack can be."
        ),
    };
    let detail = match error {
        Error::NotJson { reason, .. } => not_json::why(reason, language),
        _ => None,
    };
    let detail = detail.map_or_else(String::new, |detail| format!(" ({detail})"));
    LintFault {
        code: error.code().to_owned(),
        severity: Severity::Error,
        rule: None,
        parameter: None,
        place: String::new(),
        line: line.max(1),
        column: column.max(1),
        text: format!("{}{detail}", wrong.get(language)),
        suggestion: None,
        allowed: Vec::new(),
    }
}

/// What faults are described with.
struct Context<'p> {
    /// The pack as it is written.
    pack: Value,
    fields: CaseFields<'p>,
    /// Of each misspelt field, the place that is meant and the one in the pack.
    renamed: Vec<(String, String)>,
    positions: Positions,
    language: Language,
}

impl Context<'_> {
    fn lint_fault(&self, fault: Fault, severity: Severity) -> LintFault {
        let (pack, language) = (&self.pack, self.language);
        let instead = wrong_type::replacement(&fault, pack, self.fields);
        let synonym = synonyms::meant(&fault, pack);
        let Fault { path, reason, suggestion, allowed } = fault;
        let sentence = sentences::describe(&reason, language);
        let suggestion = suggestion.or(sentence.suggestion).or(synonym).or_else(|| wrong_type::meant_day(&reason));
        let mut text = sentence.text;
        if let Some(suggestion) = &suggestion {
            let meant = match language {
                Language::Nb => "Mente du",
                Language::Nn => "Meinte du",
                Language::Da => "Mente du",
                Language::En => "Did you mean",
            };
            text.push_str(&format!(" {meant} `{suggestion}`?"));
        }
        if let Some(instead) = instead {
            let write = match language {
                Language::Nb | Language::Nn | Language::Da => "Skriv",
                Language::En => "Write",
            };
            text.push_str(&format!(" {write} `{instead}`."));
        }
        let position = self.positions.get(&path);
        LintFault {
            code: sentence.code.to_owned(),
            severity,
            rule: self.id_of("rules", &path),
            parameter: self.id_of("parameters", &path),
            line: position.line,
            column: position.column,
            place: path,
            text,
            suggestion,
            allowed,
        }
    }

    /// The id of the list's item in which a place is; the name of the list may be misspelt.
    fn id_of(&self, list: &str, place: &str) -> Option<String> {
        let (name, below) = place.strip_prefix('/')?.split_once('/')?;
        let (meant, written) = (format!("/{list}"), format!("/{name}"));
        let is_the_list =
            meant == written || self.renamed.iter().any(|known| *known == (meant.clone(), written.clone()));
        let index = below.split('/').next().filter(|_| is_the_list)?;
        let item = self.pack.pointer(&format!("{written}/{index}"))?;
        item.get("id")?.as_str().filter(|id| !id.is_empty()).map(str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_field_that_is_called_otherwise_elsewhere_is_not_missing_besides() {
        let pack = |texts: &str| {
            let pack = r#"{ "id": "x", "languages": ["en"], "currency": "NOK", "title": { "en": "X" },
                "editions": [ { "id": "e", "startsOn": "2026-01-01", "source": { "id": "act" } } ],
                "sources": [ { "id": "act", "title": "The act" } ],
                "rules": [ { "id": "r", "title": { "en": "R" }, "basis": "norm", "levels": [ { "level": "error" } ],
                    "source": { "id": "act" }, "check": { "kind": "present", "field": "/reference" }, TEXTS } ] }"#;
            pack.replace("TEXTS", texts)
        };
        let faults = |texts: &str| {
            let report = lint(pack(texts).as_bytes(), &[], Language::En);
            report.faults.into_iter().map(|fault| (fault.place, fault.suggestion)).collect::<Vec<_>>()
        };
        assert_eq!(
            faults(r#""message": { "en": "No." }"#),
            [("/rules/0/message".to_owned(), Some("texts".to_owned()))]
        );
        assert_eq!(faults(r#""note": { "en": "No." }"#).len(), 2);
    }

    /// A pack of one rule and one parameter, each with a fault in it.
    fn pack() -> Value {
        json!({
            "id": "x", "languages": ["en"], "currency": "NOK", "country": "DK", "title": { "en": "X" },
            "editions": [{ "id": "e", "startsOn": "2026-01-01", "source": { "id": "act" } }],
            "sources": [{ "id": "act", "title": "The act" }],
            "parameters": [{ "id": "most", "unit": "count", "values": [{ "value": "5", "source": { "id": "act" } }] }],
            "rules": [{ "id": "r", "title": { "en": "R" }, "basis": "norm", "levels": [{ "level": "error" }],
                "source": { "id": "act" }, "check": { "kind": "present", "field": "/refrence" }, "texts": { "en": "No." } }],
        })
    }

    fn faults_of(pack: &Value) -> Vec<LintFault> {
        lint(pack.to_string().as_bytes(), &[], Language::En).faults
    }

    /// The pack with a list under another name.
    fn with_name(mut pack: Value, name: &str, other: &str) -> Value {
        let list = pack.as_object_mut().unwrap().remove(name).unwrap();
        pack[other] = list;
        pack
    }

    #[test]
    fn a_rule_and_a_parameter_are_named_also_in_a_misspelt_list() {
        let faults = |pack: &Value| {
            let faults = faults_of(pack).into_iter().filter(|fault| fault.place.matches('/').count() > 1);
            faults.map(|fault| (fault.rule, fault.parameter)).collect::<Vec<_>>()
        };
        let named = faults(&pack());
        assert_eq!(named.len(), 2);
        assert!(named.contains(&(Some("r".to_owned()), None)));
        assert!(named.contains(&(None, Some("most".to_owned()))));
        assert_eq!(faults(&with_name(pack(), "rules", "rulez")).len(), 2);
        for fault in faults(&with_name(with_name(pack(), "rules", "rulez"), "parameters", "parametres")) {
            assert!(named.contains(&fault), "{fault:?}");
        }
    }

    #[test]
    fn of_two_misspelt_lists_the_first_is_read_and_the_other_only_refused() {
        let mut twice = with_name(pack(), "rules", "rulez");
        twice["ruless"] = twice["rulez"].clone();
        let faults: Vec<_> = faults_of(&twice).into_iter().filter(|fault| fault.place.starts_with("/rule")).collect();
        let places: Vec<&str> = faults.iter().map(|fault| &*fault.place).collect();
        let suggestions: Vec<_> = faults.iter().map(|fault| fault.suggestion.as_deref()).collect();
        assert_eq!(faults.len(), 3, "{places:?}");
        let first = places.iter().find_map(|place| place.strip_suffix("/0/check/field")).unwrap();
        for (place, suggestion) in places.iter().zip(suggestions) {
            let meant = if place.contains("/0/") { Some("reference") } else { (*place == first).then_some("rules") };
            assert_eq!(suggestion, meant, "{place}");
        }
    }

    #[test]
    fn a_number_that_no_municipality_has_had_is_reported_for_every_country() {
        let mut pack = pack();
        pack["currency"] = json!("DKK");
        pack["parameters"] = json!([]);
        pack["rules"][0]["check"] = json!({ "kind": "compare", "is": "equal",
            "left": { "kind": "field", "field": "/municipality" }, "right": { "kind": "value", "value": "9999" } });
        for (language, text) in [
            (Language::Nb, "Skriv nummeret til den kommunen som er ment."),
            (Language::Nn, "Skriv nummeret til den kommunen som er meint."),
            (Language::Da, "Skriv nummeret på den kommune, der er ment."),
            (Language::En, "Write the number of the municipality that is meant."),
        ] {
            let report = lint(pack.to_string().as_bytes(), &[], language);
            let [fault] = &*report.faults else { panic!("{report:?}") };
            // Danish numbers are printed with three digits and with four
            assert!(fault.text.ends_with(text), "{}", fault.text);
        }
    }

    #[test]
    fn an_old_name_is_not_answered_with_a_field_that_is_there_already() {
        let faults = |pack: &Value| {
            faults_of(pack).into_iter().find(|fault| fault.place == "/calendar").map(|fault| fault.suggestion)
        };
        let mut pack = with_name(pack(), "country", "calendar");
        assert_eq!(faults(&pack), Some(Some("country".to_owned())));
        pack["country"] = json!("NO");
        assert_eq!(faults(&pack), Some(None));
    }
}
