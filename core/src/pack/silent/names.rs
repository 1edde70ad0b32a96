//! Ids and addresses with letters that do not belong in them.

use super::spelling::{lookalike, name};
use crate::check::Fault;
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    check_id("/id", &own.envelope.id, faults);
    each_id("editions", own.editions.iter().map(|(index, edition)| (*index, &edition.id)), faults);
    each_id("sources", own.sources.iter().map(|(index, source)| (*index, &source.id)), faults);
    each_id("codeLists", own.code_lists.iter().map(|(index, list)| (*index, &list.id)), faults);
    each_id("parameters", own.parameters.iter().map(|(index, parameter)| (*index, &parameter.id)), faults);
    each_id("rules", own.rules.iter().map(|(index, rule)| (*index, &rule.id)), faults);
    each_id("amounts", own.amounts.iter().map(|(index, amount)| (*index, &amount.id)), faults);
    each_id("duties", own.duties.iter().map(|(index, duty)| (*index, &duty.id)), faults);
    for (index, source) in &own.sources {
        if let Some(url) = source.url.as_deref().filter(|url| !is_address(url)) {
            let mut fault = Fault::new(&format!("/sources/{index}/url"), &format!("`{url}` is no address of a page"));
            fault.suggestion = address(url);
            faults.push(fault);
        }
        if source.title.trim().is_empty() {
            faults.push(Fault::new(&format!("/sources/{index}/title"), "the source has no title"));
        }
    }
}

fn each_id<'p>(list: &str, ids: impl Iterator<Item = (usize, &'p String)>, faults: &mut Vec<Fault>) {
    ids.for_each(|(index, id)| check_id(&format!("/{list}/{index}/id"), id, faults));
}

fn check_id(place: &str, id: &str, faults: &mut Vec<Fault>) {
    if id.is_empty() {
        faults.push(Fault::new(place, "the id is empty"));
    } else if !id.chars().all(belongs) {
        let reason = match lookalike(id) {
            Some(sign) => format!("the id `{id}` has {}, which looks like another sign", name(sign)),
            None => format!("the id `{id}` has letters that do not belong in an id"),
        };
        let mut fault = Fault::new(place, &reason);
        fault.suggestion = spelt(id);
        faults.push(fault);
    }
}

/// Whether a letter belongs in an id: keys of findings, links and file names are made of ids.
fn belongs(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

/// An id with a hyphen for each run of what does not belong in it.
fn spelt(id: &str) -> Option<String> {
    let parts: Vec<&str> = id.split(|letter| !belongs(letter)).filter(|part| !part.is_empty()).collect();
    Some(parts.join("-")).filter(|spelt| !spelt.is_empty())
}

fn is_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| !host.is_empty())
        && !url.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

/// The address that is most likely meant: without spaces around it, those within it encoded, and with its scheme.
fn address(url: &str) -> Option<String> {
    let encoded = url.trim().replace(' ', "%20");
    let with_scheme = format!("https://{encoded}");
    let has_host = || encoded.split('/').next().is_some_and(|host| host.contains('.') && !host.contains([':', '%']));
    match is_address(&encoded) {
        true => Some(encoded),
        false => Some(with_scheme).filter(|url| has_host() && is_address(url)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::told;
    use super::*;
    use serde_json::json;

    #[test]
    fn an_id_has_letters_digits_and_hyphens() {
        let fault_of = |id: &str| {
            let mut faults = Vec::new();
            check_id("/id", id, &mut faults);
            faults.pop()
        };
        let spelt_of = |id: &str| fault_of(id).map(|fault| fault.suggestion);
        for right in ["session-order", "no.asker", "2018-19", "møte_1", "x"] {
            assert_eq!(spelt_of(right), None, "{right}");
        }
        for (wrong, meant) in [
            ("session order", "session-order"),
            (" order", "order"),
            ("2018/19", "2018-19"),
            ("order\u{2011}of", "order-of"),
            ("a@b", "a-b"),
        ] {
            assert_eq!(spelt_of(wrong), Some(Some(meant.to_owned())), "{wrong}");
        }
        assert_eq!(spelt_of(""), Some(None));
        assert_eq!(spelt_of("//"), Some(None));
        let reason = |id: &str| fault_of(id).map(|fault| fault.reason).unwrap_or_default();
        assert_eq!(reason("a\u{2011}b"), "the id `a\u{2011}b` has U+2011, which looks like another sign");
        assert_eq!(reason("a b"), "the id `a b` has letters that do not belong in an id");
    }

    #[test]
    fn each_id_of_a_pack_is_looked_at() {
        let told = told(json!({
            "id": "a b", "sources": [ { "id": "a b", "title": "A" } ], "codeLists": [ { "id": "a b", "codes": [] } ],
            "editions": [ { "id": "a b", "startsOn": "2015-01-01", "endsOn": "2015-12-31", "source": { "id": "s" } } ],
        }));
        let places: Vec<&str> =
            told.iter().filter(|(_, reason)| reason.contains("letters")).map(|(place, _)| &**place).collect();
        assert_eq!(places, ["/codeLists/0/id", "/editions/1/id", "/id", "/sources/1/id"]);
    }

    #[test]
    fn an_address_can_be_opened() {
        for right in ["https://lovdata.no/forskrift/2026-01-12-23", "http://x.no", "https://x.no?a=b#c"] {
            assert!(is_address(right), "{right}");
        }
        for (wrong, meant) in [
            ("lovdata.no/x", Some("https://lovdata.no/x")),
            ("https://x.no/a b", Some("https://x.no/a%20b")),
            (" https://x.no ", Some("https://x.no")),
            ("https://", None),
            ("javascript:alert(1.0)", None),
            ("see the act", None),
        ] {
            assert!(!is_address(wrong), "{wrong}");
            assert_eq!(address(wrong).as_deref(), meant, "{wrong}");
        }
    }
}
