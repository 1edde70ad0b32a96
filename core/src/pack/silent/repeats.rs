//! What a pack names twice, of which only one can count.

use crate::check::Fault;
use crate::pack::reading::ReadPack;

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

#[cfg(test)]
mod tests {
    use super::super::example::{rule, told};
    use serde_json::json;

    #[test]
    fn what_is_named_twice_is_told_where_it_stands_again() {
        let waived = json!({ "rule": "reporting-waived", "by": "r", "why": { "en": "x" } });
        let told = told(json!({
            "languages": ["en", "en"],
            "includes": [ { "pack": "no.state-grants", "overrides": [waived] }, { "pack": "no.state-grants", "overrides": [waived] } ],
            "editions": [ { "id": "e", "startsOn": "2015-01-01", "endsOn": "2015-12-31", "source": { "id": "s" } } ],
            "rules": [rule(json!([]), json!({ "kind": "present", "field": "/letter/amount" }))],
        }));
        let told: Vec<(&str, &str)> = told.iter().map(|(place, reason)| (&**place, &**reason)).collect();
        assert_eq!(
            told,
            [
                ("/editions/1/id", "the edition `e` stands twice"),
                ("/includes/1/overrides/0/rule", "the rule `reporting-waived` is overridden twice"),
                ("/includes/1/pack", "the pack `no.state-grants` is included twice"),
                ("/languages/1", "the language `en` stands twice"),
            ]
        );
    }
}
