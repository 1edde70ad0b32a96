//! Checks all of a pack but its checks: dates, ids, texts and references.

use super::fault::unknown_id;
use super::reading::ReadPack;
use super::{Amount, ParameterValue, Rule, Source, SourceReference};
use crate::Date;
use crate::check::Span;
use crate::check::{Basis, Fault};
use crate::text::{Language, Texts};

/// The ids of a pack and what it includes, which share one namespace each.
pub(super) struct Ids<'p> {
    sources: Vec<&'p Source>,
}

impl<'p> Ids<'p> {
    /// Gathers the ids; a duplicate is a fault.
    pub(super) fn gather(own: &'p ReadPack, included: &'p [ReadPack], faults: &mut Vec<Fault>) -> Self {
        let own_and = |of: &dyn Fn(&ReadPack) -> Vec<(usize, String)>, name: &str, faults: &mut Vec<Fault>| {
            let mut seen: Vec<String> =
                included.iter().flat_map(|pack| of(pack).into_iter().map(|(_, id)| id)).collect();
            for (index, id) in of(own) {
                if seen.contains(&id) {
                    let reason = format!("the id `{id}` stands more than once, here or in an included pack");
                    faults.push(Fault::new(&format!("/{name}/{index}/id"), &reason));
                }
                seen.push(id);
            }
        };
        own_and(&|pack| ids_of(&pack.rules, |rule| &rule.id), "rules", faults);
        own_and(&|pack| ids_of(&pack.parameters, |parameter| &parameter.id), "parameters", faults);
        own_and(&|pack| ids_of(&pack.code_lists, |list| &list.id), "codeLists", faults);
        own_and(&|pack| ids_of(&pack.amounts, |amount| &amount.id), "amounts", faults);
        own_and(&|pack| ids_of(&pack.duties, |duty| &duty.id), "duties", faults);
        own_and(&|pack| ids_of(&pack.sources, |source| &source.id), "sources", faults);
        let packs = std::iter::once(own).chain(included);
        Self { sources: packs.flat_map(|pack| pack.sources.iter().map(|(_, source)| source)).collect() }
    }

    /// Finds a source; an unknown one is a fault.
    pub(super) fn source(
        &self,
        reference: &SourceReference,
        place: &str,
        faults: &mut Vec<Fault>,
    ) -> Option<&'p Source> {
        let found = self.sources.iter().copied().find(|source| source.id == reference.id);
        if found.is_none() {
            let known = self.sources.iter().map(|source| source.id.as_str());
            faults.push(unknown_id(&format!("{place}/id"), "source", &reference.id, known));
        }
        found
    }
}

fn ids_of<T>(items: &[(usize, T)], id: impl Fn(&T) -> &String) -> Vec<(usize, String)> {
    items.iter().map(|(index, item)| (*index, id(item).clone())).collect()
}

/// Checks the envelope, the editions and the code lists.
pub(super) fn check_envelope(own: &ReadPack, faults: &mut Vec<Fault>) {
    let envelope = &own.envelope;
    let languages = &envelope.languages;
    if languages.is_empty() {
        faults.push(Fault::new("/languages", "a pack needs a language"));
    }
    let is_currency = envelope.currency.len() == 3 && envelope.currency.bytes().all(|byte| byte.is_ascii_uppercase());
    if !is_currency {
        faults.push(Fault::new("/currency", "a currency is three capital letters, such as `NOK`"));
    }
    check_texts(&envelope.title, languages, "/title", faults);
    if own.editions.is_empty() && !own.unread.iter().any(|unread| unread.list == "editions") {
        faults.push(Fault::new("/editions", "a pack needs an edition"));
    }
    let mut spans: Vec<(&str, Span)> = Vec::new();
    for (index, edition) in &own.editions {
        let place = format!("/editions/{index}");
        let span = check_span(Some(edition.starts_on), edition.ends_on, &place, faults);
        // editions with the same id are reported as such
        let overlapping = spans.iter().find(|(id, other)| *id != edition.id && other.meets(&span));
        if let Some((other, _)) = overlapping {
            let reason = format!("the dates of this edition overlap with those of the edition `{other}`");
            faults.push(Fault::new(&place, &reason));
        }
        spans.push((&edition.id, span));
        if !own.sources.iter().any(|(_, source)| source.id == edition.source.id) {
            let known = own.sources.iter().map(|(_, source)| source.id.as_str());
            faults.push(unknown_id(&format!("{place}/source/id"), "source", &edition.source.id, known));
        }
    }
    for (index, list) in &own.code_lists {
        for (number, code) in list.codes.iter().enumerate() {
            check_texts(&code.label, languages, &format!("/codeLists/{index}/codes/{number}/label"), faults);
            if list.codes.iter().take(number).any(|earlier| earlier.code == code.code) {
                let place = format!("/codeLists/{index}/codes/{number}/code");
                faults.push(Fault::new(&place, &format!("the code `{}` stands twice in its list", code.code)));
            }
        }
    }
}

/// Checks that a text is there in every language of its pack.
pub(super) fn check_texts(texts: &Texts, languages: &[Language], place: &str, faults: &mut Vec<Fault>) {
    let is_missing = |language: &&Language| texts.get(**language).is_none_or(|text| text.trim().is_empty());
    let missing: Vec<String> =
        languages.iter().filter(is_missing).map(|language| format!("`{}`", language.code())).collect();
    match missing.as_slice() {
        [] => {}
        [only] => faults.push(Fault::new(place, &format!("the text in {only} is missing"))),
        several => faults.push(Fault::new(place, &format!("the texts in {} are missing", several.join(", ")))),
    }
}

/// Checks that a range of dates is not empty.
pub(super) fn check_span(from: Option<Date>, to: Option<Date>, place: &str, faults: &mut Vec<Fault>) -> Span {
    let span = Span::new(from, to);
    if span.is_empty() {
        faults.push(Fault::new(&format!("{place}/endsOn"), &format!("{} lies before {}", span.to, span.from)));
    }
    span
}

/// Checks that a parameter's value says where it comes from.
pub(super) fn check_value(
    value: &ParameterValue,
    place: &str,
    languages: &[Language],
    ids: &Ids<'_>,
    faults: &mut Vec<Fault>,
) {
    match (&value.value, value.unknown) {
        (Some(_), true) => faults.push(Fault::new(place, "a value cannot both be given and be unknown")),
        (None, false) => faults.push(Fault::new(place, "give `value`, or `\"unknown\": true`")),
        _ => {}
    }
    if let Some(source) = &value.source {
        ids.source(source, &format!("{place}/source"), faults);
    }
    match (value.basis, &value.source, &value.why) {
        (Basis::Norm, None, _) => faults.push(Fault::new(place, "the number of a norm needs its source")),
        (Basis::Plausibility, _, None) => faults.push(Fault::new(place, "a number of ours needs to say `why`")),
        (_, _, Some(why)) => check_texts(why, languages, &format!("{place}/why"), faults),
        _ => {}
    }
}

/// Checks an amount: its figures and their times, its texts and its sources.
pub(super) fn check_amount(
    amount: &Amount,
    place: &str,
    languages: &[Language],
    ids: &Ids<'_>,
    faults: &mut Vec<Fault>,
) {
    let own = amount.faults().into_iter();
    faults.extend(own.map(|fault| Fault { path: format!("{place}{}", fault.path), ..fault }));
    check_texts(&amount.title, languages, &format!("{place}/title"), faults);
    if amount.versions.is_empty() {
        faults.push(Fault::new(
            &format!("{place}/versions"),
            "an amount needs figures; `unknown` says that none are known",
        ));
    }
    for (index, version) in amount.versions.iter().enumerate() {
        let place = format!("{place}/versions/{index}");
        ids.source(&version.source, &format!("{place}/source"), faults);
        if let Some(note) = &version.note {
            check_texts(note, languages, &format!("{place}/note"), faults);
        }
    }
}

/// Checks that a rule is in force on some day of an edition, where both go by the same date.
pub(super) fn check_meets_an_edition(own: &ReadPack, rule: &Rule, place: &str, faults: &mut Vec<Fault>) {
    // a rule without levels and an edition with wrong dates have faults of their own
    if rule.counts_by(&own.envelope) != own.envelope.editions_by.dated_by()
        || own.editions.is_empty()
        || own.unread.iter().any(|unread| unread.list == "editions")
        || own.editions.iter().any(|(_, edition)| edition.span().is_empty())
        || rule.levels.is_empty()
    {
        return;
    }
    let in_force = Span::new(rule.starts_on, rule.ends_on);
    let meets = own.editions.iter().any(|(_, edition)| {
        let edition = edition.span();
        let levels = rule.levels.iter().map(|level| Span::new(level.starts_on, level.ends_on));
        edition.meets(&in_force) && levels.into_iter().any(|level| level.meets(&edition))
    });
    if !meets && !in_force.is_empty() {
        faults.push(Fault::new(place, "the dates of this rule never meet an edition, so it is never in force"));
    }
}

#[cfg(test)]
mod tests {
    use crate::{Error, Programme};

    /// The places of what is wrong with a pack that has one rule with this check.
    fn places(check: &str) -> Vec<String> {
        let pack = format!(
            r#"{{ "id": "x", "languages": ["en"], "currency": "NOK", "country": "NO", "title": {{ "en": "x" }},
            "sources": [ {{ "id": "s", "title": "x" }} ],
            "editions": [ {{ "id": "e", "startsOn": "2018-01-01", "source": {{ "id": "s" }} }} ],
            "rules": [ {{ "id": "r", "title": {{ "en": "x" }}, "basis": "norm", "levels": [ {{ "level": "error" }} ], "source": {{ "id": "s" }},
                "texts": {{ "en": "x" }}, "check": {check} }} ] }}"#
        );
        match Programme::load(pack.as_bytes(), &[]) {
            Err(Error::Pack { faults }) => faults.into_iter().map(|fault| fault.path).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn one_wrong_part_of_a_check_does_not_hide_the_others() {
        for (check, parts) in [
            (
                r#""kind": "gap", "field": "/network/group/*/x", "atMost": { "kind": "parameter", "id": "x" }"#,
                &["/atMost/id", "/field"][..],
            ),
            (
                r#""kind": "count", "items": "/x", "atLeast": { "kind": "parameter", "id": "x" },
                "atMost": { "kind": "field", "field": "/y" }"#,
                &["/atLeast/id", "/atMost/field", "/items"],
            ),
            (
                r#""kind": "inside", "field": "/x", "from": { "kind": "parameter", "id": "x" },
                "to": { "kind": "value", "value": 1 }"#,
                &["/field", "/from/id"],
            ),
            (r#""kind": "covers", "field": "/x", "of": "/y""#, &["/field", "/of"]),
            (r#""kind": "refersTo", "field": "/x", "to": "/y""#, &["/field", "/to"]),
            (r#""kind": "timesFit", "starts": "/x", "ends": "/y", "without": "gap""#, &["/ends", "/starts"]),
            (r#""kind": "unique", "field": "/x/*/name", "within": "/y""#, &["/field", "/within"]),
            (
                r#""kind": "compare", "is": "equal", "right": { "kind": "field", "field": "/z" },
                "left": { "kind": "plus", "of": [ { "kind": "field", "field": "/x" }, { "kind": "value", "value": 1 },
                    { "kind": "field", "field": "/y" } ] }"#,
                &["/left/of/0/field", "/left/of/2/field", "/right/field"],
            ),
        ] {
            let wanted: Vec<String> = parts.iter().map(|part| format!("/rules/0/check{part}")).collect();
            assert_eq!(places(&format!("{{ {check} }}")), wanted, "{check}");
        }
    }
}
