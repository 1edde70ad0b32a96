//! Duplicates in a pack, of which only one can count, and texts in languages that the pack does not list.

use super::walk::{Part, each_part_of_pack};
use crate::check::{Fault, Operand, Span};
use crate::pack::Rule;
use crate::pack::reading::ReadPack;
use crate::text::{Language, Texts};

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    for (index, language) in own.envelope.languages.iter().enumerate() {
        if own.envelope.languages.iter().take(index).any(|earlier| earlier == language) {
            let reason = format!("the language `{}` stands twice", language.code());
            faults.push(Fault::new(&format!("/languages/{index}"), &reason));
        }
    }
    for (at, (index, edition)) in own.editions.iter().enumerate() {
        if own.editions.iter().take(at).any(|(_, earlier)| earlier.id == edition.id) {
            let reason = format!("the edition `{}` stands twice", edition.id);
            faults.push(Fault::new(&format!("/editions/{index}/id"), &reason));
        }
    }
    let mut overridden: Vec<&str> = Vec::new();
    for (at, (index, include)) in own.includes.iter().enumerate() {
        if own.includes.iter().take(at).any(|(_, earlier)| earlier.pack == include.pack) {
            let reason = format!("the pack `{}` is included twice", include.pack);
            faults.push(Fault::new(&format!("/includes/{index}/pack"), &reason));
        }
        for (number, overriding) in include.overrides.iter().enumerate() {
            if overridden.contains(&overriding.rule.as_str()) {
                let reason = format!("the rule `{}` is overridden twice", overriding.rule);
                faults.push(Fault::new(&format!("/includes/{index}/overrides/{number}/rule"), &reason));
            }
            overridden.push(&overriding.rule);
        }
    }
}

/// Finds rules that say the same on the same days, terms that are added to themselves, and texts in languages that the pack
/// does not list.
pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    each_part_of_pack(own, &mut |part, place| {
        let Part::Operand(Operand::Plus { of }) = part else { return };
        let again = of.iter().enumerate().find(|(index, term)| of.iter().take(*index).any(|earlier| earlier == *term));
        if let Some((index, _)) = again {
            warnings.push(Fault::new(&format!("{place}/of/{index}"), "the same is added up twice"));
        }
    });
    for (at, (index, rule)) in own.rules.iter().enumerate() {
        if let Some((_, earlier)) = own.rules.iter().take(at).find(|(_, earlier)| says_the_same(rule, earlier, own)) {
            let reason = format!("the rule says the same as `{}`", earlier.id);
            warnings.push(Fault::new(&format!("/rules/{index}/check"), &reason));
        }
    }
    let titles = own.rules.iter().flat_map(|(_, rule)| [&rule.title, &rule.texts]);
    // a text that is missing in a language has a fault of its own, and may be under another language
    let is_whole = |texts: &&Texts| own.envelope.languages.iter().all(|language| texts.get(*language).is_some());
    let texts: Vec<&Texts> = std::iter::once(&own.envelope.title).chain(titles).filter(is_whole).collect();
    let is_unnamed = |language: &Language| {
        !own.envelope.languages.contains(language) && texts.iter().any(|texts| texts.get(*language).is_some())
    };
    let unnamed = Language::ALL.into_iter().filter(is_unnamed).map(|language| format!("`{}`", language.code()));
    let unnamed: Vec<String> = unnamed.collect();
    if !unnamed.is_empty() {
        let reason = format!("there are texts in {}, which the pack does not name", unnamed.join(", "));
        warnings.push(Fault::new("/languages", &reason));
    }
    warnings
}

/// Whether two rules with the same check and conditions are in force on the same day.
fn says_the_same(rule: &Rule, other: &Rule, own: &ReadPack) -> bool {
    let in_force = |rule: &Rule| Span::new(rule.starts_on, rule.ends_on);
    rule.check == other.check
        && rule.applies_when == other.applies_when
        && rule.counts_by(&own.envelope) == other.counts_by(&own.envelope)
        && in_force(rule).meets(&in_force(other))
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, rule};
    use serde_json::json;

    #[test]
    fn a_rule_that_says_the_same_as_another_is_reported() {
        let faults_of = |starts_on: &str, field: &str| {
            let rule = |id: &str, field: &str| {
                let mut rule = rule(json!([]), json!({ "kind": "present", "field": field }));
                (rule["id"], rule["title"]["en"]) = (json!(id), json!(id));
                rule
            };
            let (mut first, mut second) = (rule("first", "/letter/amount"), rule("second", field));
            (first["endsOn"], second["startsOn"]) = (json!("2019-12-31"), json!(starts_on));
            faults_of(json!({ "rules": [first, second] }))
        };
        let same = [("/rules/1/check".to_owned(), "the rule says the same as `first`".to_owned())];
        assert_eq!(faults_of("2019-12-31", "/letter/amount"), same);
        assert_eq!(faults_of("2020-01-01", "/letter/amount"), []);
        assert_eq!(faults_of("2019-12-31", "/letter/purpose"), []);
    }

    #[test]
    fn what_is_added_to_itself_is_reported() {
        let faults_of = |second: &str| {
            let field = |field: &str| json!({ "kind": "field", "field": field });
            let sum = json!({ "kind": "plus", "of": [field("/report/unspent"), field(second)] });
            let check = json!({ "kind": "compare", "left": field("/report/total"), "is": "equal", "right": sum });
            faults_of(json!({ "rules": [rule(json!([]), check)] }))
        };
        let twice = ("/rules/0/check/right/of/1".to_owned(), "the same is added up twice".to_owned());
        assert_eq!(faults_of("/report/unspent"), [twice]);
        assert_eq!(faults_of("/letter/amount"), []);
    }

    #[test]
    fn texts_in_a_language_that_the_pack_does_not_name_are_reported() {
        let faults = faults_of(json!({ "title": { "en": "X", "nn": "X", "nb": "X" } }));
        let reason = "there are texts in `nb`, `nn`, which the pack does not name";
        assert_eq!(faults, [("/languages".to_owned(), reason.to_owned())]);
    }

    #[test]
    fn what_is_named_twice_is_reported_where_it_stands_again() {
        let waived = json!({ "rule": "reporting-waived", "by": "r", "why": { "en": "x" } });
        let faults = faults_of(json!({
            "languages": ["en", "en"],
            "includes": [ { "pack": "no.state-grants", "overrides": [waived] }, { "pack": "no.state-grants", "overrides": [waived] } ],
            "editions": [ { "id": "e", "startsOn": "2015-01-01", "endsOn": "2017-12-31", "source": { "id": "s" } } ],
            "rules": [rule(json!([]), json!({ "kind": "present", "field": "/letter/amount" }))],
        }));
        let faults: Vec<(&str, &str)> = faults.iter().map(|(place, reason)| (&**place, &**reason)).collect();
        assert_eq!(
            faults,
            [
                ("/editions/1/id", "the edition `e` stands twice"),
                ("/includes/1/overrides/0/rule", "the rule `reporting-waived` is overridden twice"),
                ("/includes/1/pack", "the pack `no.state-grants` is included twice"),
                ("/languages/1", "the language `en` stands twice"),
            ]
        );
    }
}
