//! Ids and addresses with characters that do not belong in them.

use super::spelling::{lookalike, name};
use crate::check::{Basis, Fault};
use crate::pack::reading::ReadPack;
use crate::pack::{Rule, SourceReference};

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

/// Finds rules whose source has no section, though others of the same source have one.
pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let norms = || own.rules.iter().filter(|(_, rule)| rule.basis == Basis::Norm);
    let has_section = |reference: &SourceReference| reference.section.as_deref().is_some_and(says_where);
    let bare = norms().filter(|(_, rule)| {
        let is_blank = rule.source.section.is_some() && !has_section(&rule.source);
        let is_of_one = |other: &Rule| other.source.id == rule.source.id;
        // where most others have one, this one was forgotten
        let others = norms().filter(|(_, other)| is_of_one(other)).count();
        let with_section = norms().filter(|(_, other)| is_of_one(other) && has_section(&other.source)).count();
        is_blank || rule.source.section.is_none() && with_section >= 3 && with_section.saturating_add(1) == others
    });
    let faults = bare.map(|(index, rule)| match &rule.source.section {
        Some(_) => Fault::new(&format!("/rules/{index}/source/section"), "the section names no place in the source"),
        None => {
            Fault::new(&format!("/rules/{index}/source"), "this rule alone does not say where in the source it stands")
        }
    });
    faults.collect()
}

/// Whether a section has a letter or a digit: `§` alone is none.
fn says_where(section: &str) -> bool {
    section.chars().any(char::is_alphanumeric)
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

/// Whether a character is allowed in an id: keys of findings, links and file names are made of ids.
fn belongs(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

/// An id with each run of other characters replaced by a hyphen.
fn spelt(id: &str) -> Option<String> {
    let parts: Vec<&str> = id.split(|letter| !belongs(letter)).filter(|part| !part.is_empty()).collect();
    Some(parts.join("-")).filter(|spelt| !spelt.is_empty())
}

/// Whether an address has one scheme and a host. Browsers accept more than one expects, so only what cannot be meant is
/// refused.
fn is_address(url: &str) -> bool {
    let rest = without_scheme(url).filter(|rest| without_scheme(rest).is_none());
    let host = rest.and_then(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(names_a_site) && !url.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}

fn without_scheme(url: &str) -> Option<&str> {
    url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))
}

/// Whether the labels of a host are not empty and have no comma; a user may come before the host and a port after it.
fn names_a_site(host: &str) -> bool {
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let name = host.split(':').next().unwrap_or(host);
    // the root of the domain name system may be written out, as a last full stop
    name.strip_suffix('.').unwrap_or(name).split('.').all(|label| !label.is_empty() && !label.contains(','))
}

/// The address that is most likely meant: with exactly one scheme, trimmed, and with the spaces within it encoded.
fn address(url: &str) -> Option<String> {
    let bare = without_scheme(url.trim()).filter(|rest| without_scheme(rest).is_some());
    let encoded = bare.unwrap_or(url.trim()).replace(' ', "%20");
    let with_scheme = format!("https://{encoded}");
    let has_host = || encoded.split('/').next().is_some_and(|host| host.contains('.') && !host.contains([':', '%']));
    match is_address(&encoded) {
        true => Some(encoded),
        false => Some(with_scheme).filter(|url| has_host() && is_address(url)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of;
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
        let faults = faults_of(json!({
            "id": "a b", "sources": [ { "id": "a b", "title": "A" } ], "codeLists": [ { "id": "a b", "codes": [] } ],
            "editions": [ { "id": "a b", "startsOn": "2015-01-01", "endsOn": "2015-12-31", "source": { "id": "s" } } ],
        }));
        let places: Vec<&str> =
            faults.iter().filter(|(_, reason)| reason.contains("letters")).map(|(place, _)| &**place).collect();
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

    #[test]
    fn an_address_names_a_site() {
        for url in [
            "https://lovdata.no/a,b",
            "http://intranett/side",
            "https://localhost:8080/x",
            "https://www.blåbær.no",
            "https://min_kommune.sharepoint.com/x",
            "https://user@lovdata.no/x",
            "https://[::1]/x",
            "https://lovdata.no./x",
            "https://lovdata.no:/a",
        ] {
            assert!(is_address(url), "{url}");
        }
        for (url, meant) in [
            ("https://https://lovdata.no/a", Some("https://lovdata.no/a")),
            ("https://lovdata,no/a", None),
            ("https://lovdata..no", None),
            ("https://.no/a", None),
            ("https://user@/a", None),
            ("https:///a", None),
        ] {
            assert!(!is_address(url), "{url}");
            assert_eq!(address(url).as_deref(), meant, "{url}");
        }
    }

    #[test]
    fn a_rule_that_alone_does_not_say_where_it_stands_is_reported() {
        let faults_of = |sections: &[Option<&str>]| {
            let rules = sections.iter().enumerate().map(|(index, section)| {
                let fields = ["/letter/purpose", "/letter/issuedOn", "/letter/amount", "/reference"];
                let check = json!({ "kind": "present", "field": fields[index] });
                let mut rule = super::super::example::rule(json!([]), check);
                (rule["id"], rule["title"]["en"]) = (json!(format!("r{index}")), json!(format!("R{index}")));
                if let Some(section) = section {
                    rule["source"]["section"] = json!(section);
                }
                rule
            });
            let faults = super::super::example::faults_of(json!({ "rules": rules.collect::<Vec<_>>() })).into_iter();
            faults.map(|(place, _)| place).collect::<Vec<_>>()
        };
        assert_eq!(faults_of(&[Some("§ 1"), Some("§ 2"), None, Some("§ 4")]), ["/rules/2/source"]);
        assert_eq!(faults_of(&[Some("§ 1"), Some("§ 2"), None]), [""; 0]);
        assert_eq!(faults_of(&[Some("§ 1"), None, None, Some("§ 4")]), [""; 0]);
        assert_eq!(faults_of(&[Some("§")]), ["/rules/0/source/section"]);
    }
}
