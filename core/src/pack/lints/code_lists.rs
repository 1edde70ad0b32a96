//! Codes of the pack's lists that are hard to type or hard to tell apart.

use super::similar_names::same_in;
use super::spelling::{as_typed, lookalike, name};
use crate::check::Fault;
use crate::pack::reading::ReadPack;
use crate::pack::{CodeList, FieldLabel, LabelledCode};
use crate::text::fold;

/// Finds lists without codes, and codes without a letter.
pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    for (index, _) in own.code_lists.iter().filter(|(_, list)| list.codes.is_empty()) {
        faults.push(Fault::new(&format!("/codeLists/{index}/codes"), "the list of codes is empty"));
    }
    each_code(own, &mut |_, code, place| {
        if code.code.trim().is_empty() {
            faults.push(Fault::new(&format!("{place}/code"), "the code is empty"));
        }
    });
}

/// Finds codes with letters that look like others, and codes or labels that are almost the same.
pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let languages = &own.envelope.languages;
    let mut warnings = Vec::new();
    each_code(own, &mut |earlier, code, place| {
        let written = &code.code;
        let same = earlier.iter().find(|known| known.code != *written && fold(&known.code) == fold(written));
        let reason = match (lookalike(written), same) {
            (Some(sign), _) => format!("the code `{written}` has {}, which looks like another sign", name(sign)),
            (None, _) if written.trim() != written => format!("the code `{written}` has a space before or after it"),
            (None, Some(known)) => format!("the code `{written}` is spelt almost as `{}`", known.code),
            (None, None) => String::new(),
        };
        if !reason.is_empty() && !written.trim().is_empty() {
            let mut warning = Fault::new(&format!("{place}/code"), &reason);
            warning.suggestion = Some(as_typed(written)).filter(|typed| typed != written);
            warnings.push(warning);
        }
        if let Some(known) = earlier
            .iter()
            .find(|known| known.code != *written && same_in(&known.label, &code.label, languages).is_some())
        {
            let reason = format!("the codes `{}` and `{written}` are called the same", known.code);
            warnings.push(Fault::new(&format!("{place}/label"), &reason));
        }
    });
    for (at, (index, label)) in own.labels.iter().enumerate() {
        let same = own.labels.iter().take(at).find(|(_, earlier)| {
            let is_another = earlier.path == label.path && earlier.code != label.code && earlier.code.is_some();
            is_another && label.code.is_some() && same_in(&earlier.label, &label.label, languages).is_some()
        });
        if let (Some((_, FieldLabel { code: Some(first), .. })), Some(second)) = (same, &label.code) {
            let reason = format!("the codes `{first}` and `{second}` are called the same");
            warnings.push(Fault::new(&format!("/labels/{index}/label"), &reason));
        }
    }
    warnings
}

/// Visits each code with those before it in its list, and its place.
fn each_code(own: &ReadPack, visit: &mut dyn FnMut(&[LabelledCode], &LabelledCode, &str)) {
    for (index, CodeList { codes, .. }) in &own.code_lists {
        for (number, code) in codes.iter().enumerate() {
            let earlier = codes.get(..number).unwrap_or_default();
            visit(earlier, code, &format!("/codeLists/{index}/codes/{number}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of;
    use serde_json::json;

    #[test]
    fn codes_that_labels_call_the_same_are_reported() {
        let label = |code: &str, name: &str| json!({ "path": "/letter/kind", "code": code, "label": { "en": name } });
        let faults_of =
            |name: &str| faults_of(json!({ "labels": [label("grant", "support"), label("commitment", name)] }));
        let reason = "the codes `grant` and `commitment` are called the same".to_owned();
        assert_eq!(faults_of("support"), [("/labels/1/label".to_owned(), reason)]);
        assert_eq!(faults_of("promise"), []);
    }

    #[test]
    fn a_list_without_codes_is_reported() {
        let faults = faults_of(json!({ "codeLists": [ { "id": "ways", "codes": [] } ] }));
        assert_eq!(faults[0], ("/codeLists/0/codes".to_owned(), "the list of codes is empty".to_owned()));
    }

    #[test]
    fn codes_that_one_language_calls_the_same_are_reported() {
        let faults_of = |nb: &str| {
            let code = |code: &str, en: &str, nb: &str| json!({ "code": code, "label": { "en": en, "nb": nb } });
            let both = |text: &str| json!({ "en": text, "nb": text });
            faults_of(json!({ "languages": ["en", "nb"], "title": both("X"),
                "fields": [ { "path": "/own/way", "type": "code", "list": "ways", "label": both("way") } ],
                "codeLists": [ { "id": "ways", "codes": [code("grant", "grant", "tilskudd"), code("subsidy", "subsidy", nb)] } ] }))
        };
        let reason = "the codes `grant` and `subsidy` are called the same".to_owned();
        assert!(faults_of("Tilskudd").contains(&("/codeLists/0/codes/1/label".to_owned(), reason)));
        assert!(!faults_of("subsidie").iter().any(|(place, _)| place.starts_with("/codeLists")));
    }

    #[test]
    fn codes_are_reported_that_are_written_otherwise_than_they_look() {
        let code = |code: &str, label: &str| json!({ "code": code, "label": { "en": label } });
        let faults = faults_of(
            json!({ "fields": [ { "path": "/own/way", "type": "code", "list": "ways", "label": { "en": "way" } } ],
            "codeLists": [ { "id": "ways", "codes": [
                code("self-study", "self-study"), code("self\u{2011}study", "by oneself"), code("course ", "course"),
                code("Course", "a course"), code("", "nothing"), code("11 §", "grant"), code("b", "grant"),
            ] } ] }),
        );
        let faults: Vec<(&str, &str)> = faults.iter().map(|(place, reason)| (&**place, &**reason)).collect();
        assert_eq!(
            faults,
            [
                ("/codeLists/0/codes/4/code", "the code is empty"),
                ("/fields/0", "nothing in the pack uses the field `/own/way`"),
                ("/codeLists/0/codes/1/code", "the code `self\u{2011}study` has U+2011, which looks like another sign"),
                ("/codeLists/0/codes/2/code", "the code `course ` has a space before or after it"),
                ("/codeLists/0/codes/3/code", "the code `Course` is spelt almost as `course `"),
                ("/codeLists/0/codes/6/label", "the codes `11 §` and `b` are called the same"),
            ]
        );
    }
}
