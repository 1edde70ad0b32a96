//! Tests a pack by its examples: each breaks its rule, and passes it once repaired.

mod miss;
mod repair_error;

use self::miss::{Reason, RuleResult};
use self::repair_error::RepairError;
use super::Programme;
use crate::json::{self, Limits};
use crate::{CheckOptions, Date, Error, Language};
use json_patch::{Patch, PatchError, PatchOperation};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The result of testing a pack by its examples.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TestReport {
    /// The version of the document's format.
    pub format: i64,
    /// The number of rules in the pack, without included ones.
    pub rules: i64,
    /// The number of examples.
    pub examples: i64,
    /// The examples that do not hold, in order, and then the rules without an example.
    pub misses: Vec<TestMiss>,
}

/// An example that does not hold, or a rule without one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TestMiss {
    /// The rule.
    pub rule: String,
    /// What the rule asks for; absent where the pack has no such rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The number of the example in its document, from 1; absent where the rule has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<i64>,
    /// Names what does not hold; it never changes between versions.
    pub code: String,
    /// What does not hold, in whole sentences.
    pub text: String,
}

/// A document of examples.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Examples {
    #[serde(default, rename = "format")]
    _format: Option<i64>,
    examples: Vec<Example>,
}

/// A case that fails a rule, and the patch after which it passes.
#[derive(PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    rule: String,
    case: Value,
    repair: Patch,
    /// The date of the decision, where the case does not state it.
    decided: Option<Date>,
    /// The day of the check, for rules that ask for it.
    today: Option<Date>,
}

/// Tries the examples of a pack, and lists in a language those that do not hold and the rules without one.
///
/// An example is a `case` that fails its `rule`, and a `repair`, a JSON Patch (RFC 6902), after which it passes; a
/// document of them is `{ "examples": [ { "rule", "case", "repair", "decided"?, "today"? } ] }`. What the pack includes is
/// found among `others` and the packs that come with the library.
///
/// ```
/// use satsing::{Language, pack::test};
/// let pack = br#"{ "id": "x", "languages": ["en"], "currency": "NOK", "title": { "en": "X" },
///     "editions": [ { "id": "e", "startsOn": "2026-01-01", "source": { "id": "act" } } ],
///     "sources": [ { "id": "act", "title": "The act" } ],
///     "rules": [ { "id": "reference-given", "title": { "en": "Reference" }, "basis": "norm",
///         "levels": [ { "level": "error" } ], "source": { "id": "act" }, "texts": { "en": "The case has no reference." },
///         "check": { "kind": "present", "field": "/reference" } } ] }"#;
/// let example = r#"{ "rule": "reference-given", "case": {},
///     "repair": [ { "op": "add", "path": "/reference", "value": "2026/1" } ] }"#;
/// let report = test(pack, &[], format!(r#"{{ "examples": [ {example} ] }}"#).as_bytes(), Language::En)?;
/// assert_eq!((report.rules, report.examples, report.misses.len()), (1, 1, 0));
/// let report = test(pack, &[], br#"{ "examples": [] }"#, Language::En)?;
/// assert_eq!(report.misses[0].text, "The rule has no example. Write a case that fails it, and a repair.");
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// Those of [`Programme::load`]; for the examples [`Error::TooLarge`] over a limit, [`Error::FormatTooNew`],
/// [`Error::NotJson`] with line and column, and [`Error::Unanswerable`] with the place of what does not belong there.
pub fn test(pack: &[u8], others: &[&[u8]], examples: &[u8], language: Language) -> Result<TestReport, Error> {
    let programme = Programme::load(pack, others)?;
    let document = json::read(pack, Limits::PACK)?;
    let own: Vec<&str> = list(&document, "rules").filter_map(|rule| rule.get("id")?.as_str()).collect();
    let Examples { examples, .. } = json::read_request(examples, Limits::PACK)?;
    let miss = |rule: &str, example, reason: Reason| TestMiss {
        rule: rule.to_owned(),
        title: programme.rule_title(rule, language).map(str::to_owned),
        example,
        code: reason.code().to_owned(),
        text: reason.text(language),
    };
    let tried = (1..).zip(&examples).filter_map(|(number, example)| {
        let earlier = (1..).zip(&examples).take_while(|(earlier, _)| *earlier < number);
        let repeated = earlier.into_iter().find(|(_, earlier)| *earlier == example);
        let reason = match repeated {
            Some((earlier, _)) => Reason::Repeated(earlier),
            None => example.try_out(&programme, &own).err()?,
        };
        Some(miss(&example.rule, Some(number), reason))
    });
    let without = own.iter().filter(|rule| !examples.iter().any(|example| example.rule == **rule));
    let misses = tried.chain(without.map(|rule| miss(rule, None, Reason::NoExample))).collect();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    Ok(TestReport { format: json::FORMAT, rules: count(own.len()), examples: count(examples.len()), misses })
}

fn list<'v>(document: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> {
    document.get(name).and_then(Value::as_array).into_iter().flatten()
}

impl Example {
    /// Whether the case fails the rule, and passes it when it is repaired.
    fn try_out(&self, programme: &Programme, own: &[&str]) -> Result<(), Reason> {
        if !own.contains(&self.rule.as_str()) {
            return Err(Reason::UnknownRule);
        }
        if let Some(other) = self.case.get("programme").and_then(Value::as_str).filter(|id| *id != programme.id()) {
            return Err(Reason::OtherProgramme(other.to_owned()));
        }
        match self.rule_result(programme, &self.case).map_err(Reason::CaseNotRead)? {
            RuleResult::Failed => {}
            other => return Err(Reason::CaseDoesNotFail(other)),
        }
        let repaired = self.repaired().map_err(Reason::RepairDoesNotFit)?;
        match self.rule_result(programme, &repaired).map_err(Reason::RepairedNotRead)? {
            RuleResult::Passed => Ok(()),
            RuleResult::Failed => Err(Reason::RepairedFails),
            other => Err(Reason::RepairedDoesNotPass(other)),
        }
    }

    /// The result of the rule for a case.
    fn rule_result(&self, programme: &Programme, case: &Value) -> Result<RuleResult, Error> {
        let options = CheckOptions { decided: self.decided, today: self.today, ..CheckOptions::default() };
        let verdict = programme.check(case.to_string().as_bytes(), &options)?;
        Ok(RuleResult::of(verdict, &self.rule, programme))
    }

    fn repaired(&self) -> Result<Value, RepairError> {
        let mut case = self.case.clone();
        let mut most = Limits::CASE.bytes;
        for (number, operation) in (1..).zip(self.repair.iter()) {
            if let PatchOperation::Copy(copy) = operation {
                // each copy can double the case, so a hundred of them would fit into no memory
                let size = case.pointer(copy.from.as_str()).map_or(0, |copied| copied.to_string().len());
                most = most.checked_sub(size).ok_or(RepairError::TooLarge)?;
            }
            let patched = json_patch::patch(&mut case, std::slice::from_ref(operation));
            patched.map_err(|PatchError { path, kind, .. }| RepairError::Operation {
                number,
                path: path.to_string(),
                kind,
            })?;
        }
        Ok(case)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pack() -> String {
        let rule = |id: &str, check: &str| {
            format!(
                r#"{{ "id": "{id}", "title": {{ "en": "{id}" }}, "basis": "norm", "levels": [ {{ "level": "error" }} ],
                "source": {{ "id": "s" }}, "texts": {{ "en": "x" }}, "check": {check} }}"#
            )
        };
        let rules = [
            rule("a", r#"{ "kind": "present", "field": "/reference" }"#),
            rule("b", r#"{ "kind": "present", "field": "/strategy/title" }"#),
        ];
        format!(
            r#"{{ "id": "p", "languages": ["en"], "currency": "NOK", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "s", "title": "x" }} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "s" }} }} ], "rules": [ {} ] }}"#,
            rules.join(",")
        )
    }

    /// The rule, the number of the example, the code and the text of each miss.
    fn misses(examples: &str) -> Vec<(String, Option<i64>, String, String)> {
        let report =
            test(pack().as_bytes(), &[], format!(r#"{{ "examples": [{examples}] }}"#).as_bytes(), Language::En);
        let parts = |miss: TestMiss| (miss.rule, miss.example, miss.code, miss.text);
        report.unwrap().misses.into_iter().map(parts).collect()
    }

    /// The code and the text of the miss of one example of the rule `a`, beside one of `b` that holds.
    fn miss(case: &str, repair: &str) -> (String, String) {
        let a = format!(r#"{{ "rule": "a", "case": {case}, "repair": [{repair}] }}"#);
        let b = r#"{ "rule": "b", "case": { "strategy": {} },
            "repair": [ { "op": "add", "path": "/strategy/title", "value": "x" } ] }"#;
        match misses(&format!("{a}, {b}")).as_slice() {
            [(rule, Some(1), code, text)] if rule == "a" => (code.clone(), text.clone()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_example_that_does_not_hold_says_why() {
        let add = r#"{ "op": "add", "path": "/reference", "value": "x" }"#;
        let says = |case: &str, repair: &str, code: &str, text: &str| {
            assert_eq!(miss(case, repair), (code.to_owned(), text.to_owned()));
        };
        says(r#"{ "reference": "x" }"#, add, "case-does-not-fail", "The case does not fail the rule: it passes.");
        says("{}", "", "repaired-fails", "The repaired case still fails the rule.");
        let number = r#"{ "op": "add", "path": "/reference", "value": 4 }"#;
        let text = "The repaired case does not pass the rule: it cannot be judged (a value could not be read).";
        says("{}", number, "repaired-does-not-pass", text);
        let text = "The case cannot be checked. (it is written in a later format than this version reads)";
        says(r#"{ "format": 2 }"#, add, "case-not-read", text);
        let format = r#"{ "op": "add", "path": "/format", "value": 2 }"#;
        let text = "The repaired case cannot be checked. (it is written in a later format than this version reads)";
        says("{}", format, "repaired-not-read", text);
        let text = "The repair does not fit the case. (operation 1: the path `/reference` is not in the case)";
        says("{}", r#"{ "op": "remove", "path": "/reference" }"#, "repair-does-not-fit", text);
        let text =
            "The case is of another programme, `q`. Write the id of this pack in `programme`, or take the field out.";
        says(r#"{ "programme": "q" }"#, add, "other-programme", text);
    }

    #[test]
    fn a_rule_without_an_example_and_an_example_without_a_rule_are_reported() {
        let misses = misses(r#"{ "rule": "c", "case": {}, "repair": [] }"#);
        let misses: Vec<_> = misses.iter().map(|(rule, example, code, _)| (&**rule, *example, &**code)).collect();
        assert_eq!(misses, [("c", Some(1), "unknown-rule"), ("a", None, "no-example"), ("b", None, "no-example")]);
    }

    #[test]
    fn an_example_that_stands_twice_is_reported_where_it_stands_again() {
        let a = r#"{ "rule": "a", "case": {}, "repair": [ { "op": "add", "path": "/reference", "value": "x" } ] }"#;
        let b = r#"{ "rule": "b", "case": { "strategy": {} },
            "repair": [ { "op": "add", "path": "/strategy/title", "value": "x" } ] }"#;
        let misses = misses(&[a, b, a].join(","));
        let text = "The example is the same as example 1. Change it, or take it out.";
        assert_eq!(misses, [("a".to_owned(), Some(3), "repeated".to_owned(), text.to_owned())]);
    }

    /// The text in Nynorsk about one example in a pack of two editions whose only rule reads a parameter.
    fn said_in_nynorsk(case: &str, repair: &str) -> String {
        let pack = r#"{ "id": "p", "languages": ["nn"], "currency": "NOK", "title": { "nn": "x" },
            "sources": [ { "id": "s", "title": "x" } ],
            "editions": [ { "id": "a", "startsOn": "2018-01-01", "endsOn": "2018-12-31", "source": { "id": "s" } },
                { "id": "b", "startsOn": "2019-01-01", "source": { "id": "s" } } ],
            "parameters": [ { "id": "most", "unit": "money", "values": [
                { "value": 100, "where": { "field": "/cohort", "is": 1 }, "source": { "id": "s" } } ] } ],
            "rules": [ { "id": "r", "title": { "nn": "x" }, "basis": "norm", "levels": [ { "level": "error" } ],
                "source": { "id": "s" }, "texts": { "nn": "x" }, "check": { "kind": "compare", "is": "atMost",
                "left": { "kind": "field", "field": "/letter/amount" }, "right": { "kind": "parameter", "id": "most" } } } ] }"#;
        let examples = format!(r#"{{ "examples": [ {{ "rule": "r", "case": {case}, "repair": [{repair}] }} ] }}"#);
        let report = test(pack.as_bytes(), &[], examples.as_bytes(), Language::Nn).unwrap();
        report.misses.into_iter().map(|miss| miss.text).collect()
    }

    #[test]
    fn why_a_rule_was_not_judged_is_reported_as_it_is() {
        assert_eq!(
            said_in_nynorsk(r#"{ "cohort": 1, "letter": { "amount": 200 } }"#, ""),
            "Saka bryt ikkje regelen: han kan ikkje vurderast (datoen for vedtaket er ikkje oppgitt: /decidedOn)."
        );
        assert_eq!(
            said_in_nynorsk(r#"{ "cohort": 2, "decidedOn": "2019-05-01", "letter": { "amount": 200 } }"#, ""),
            "Saka bryt ikkje regelen: han kan ikkje vurderast, for pakka har ingen verdi av parameteren `most` for denne saka."
        );
        assert_eq!(
            said_in_nynorsk(r#"{ "cohort": 1, "decidedOn": "x", "letter": { "amount": 200 } }"#, ""),
            "Saka bryt ikkje regelen: han kan ikkje vurderast (ein verdi kunne ikkje lesast)."
        );
        let case = r#"{ "cohort": 1, "decidedOn": "2019-05-01", "letter": { "amount": 200 } }"#;
        assert_eq!(
            said_in_nynorsk(case, r#"{ "op": "remove", "path": "/letter/purpose" }"#),
            "Reparasjonen passar ikkje til saka. (operasjon 1: stien `/letter/purpose` er ikkje i saka)"
        );
    }

    #[test]
    fn copies_cannot_make_a_case_without_end() {
        let doubling: Vec<String> =
            (0..64).map(|at| format!(r#"{{ "op": "copy", "from": "", "path": "/x{at}" }}"#)).collect();
        let (code, text) = miss(r#"{ "municipality": "0301" }"#, &doubling.join(","));
        assert_eq!(code, "repair-does-not-fit");
        assert!(text.contains("larger than a case can be"), "{text}");
    }

    #[test]
    fn what_is_no_document_of_examples_is_an_error_with_its_place() {
        let error = |examples: &[u8]| test(pack().as_bytes(), &[], examples, Language::En).unwrap_err().to_string();
        assert_eq!(
            error(br#"{ "examples": [ { "rule": "a", "case": {} } ] }"#),
            "/examples/0: the field `repair` is missing"
        );
        let unknown = br#"{ "examples": [ { "rule": "a", "case": {}, "repair": [ { "op": "mend" } ] } ] }"#;
        assert!(error(unknown).starts_with("/examples/0/repair/0"), "{}", error(unknown));
        let no_pack = test(b"{}", &[], br#"{ "examples": [] }"#, Language::En);
        assert_eq!(no_pack.unwrap_err().code(), "pack");
    }
}
