//! A field checked as the kind of number that another field is named after: no case meets that but by chance.

use super::walk::{Part, each_part_of_pack};
use crate::check::{CheckSpec, Fault, IdentifierKind};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    each_part_of_pack(own, &mut |part, place| {
        let Part::Check(CheckSpec::Identifier(identifier)) = part else { return };
        // authors know best what their own fields hold
        if identifier.field.starts_with("/own/") {
            return;
        }
        let name = identifier.field.rsplit('/').find(|name| *name != "*").unwrap_or_default();
        let Some((meant, kind)) = KINDS.iter().find(|(word, _)| *word == name) else { return };
        if *kind != identifier.of && !faults.iter().any(|fault| fault.path.starts_with(place)) {
            let mut fault =
                Fault::new(&format!("{place}/of"), &format!("`{}` holds another sort of number", identifier.field));
            fault.suggestion = Some((*meant).to_owned());
            faults.push(fault);
        }
    });
}

/// Each kind of number, by the field named after it.
const KINDS: [(&str, IdentifierKind); 4] = [
    ("organisationNumber", IdentifierKind::OrganisationNumber),
    ("municipality", IdentifierKind::Municipality),
    ("gln", IdentifierKind::Gln),
    ("accountNumber", IdentifierKind::AccountNumber),
];

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of_rule, rule};
    use serde_json::json;

    #[test]
    fn a_number_held_to_another_sort_is_reported() {
        let faults_of = |field: &str, of: &str| {
            let faults = faults_of_rule(json!([]), json!({ "kind": "identifier", "field": field, "of": of }));
            faults.into_iter().map(|(place, _)| place).collect::<Vec<_>>()
        };
        let number = "/letter/recipient/organisationNumber";
        assert_eq!(faults_of(number, "municipality"), ["/rules/0/check/of"]);
        assert_eq!(faults_of(number, "organisationNumber"), Vec::<String>::new());
        assert_eq!(faults_of("/strategy/municipalities/*/municipality", "gln"), ["/rules/0/check/of"]);
        // a field of another name can hold any kind
        assert_eq!(faults_of("/letter/purpose", "gln"), Vec::<String>::new());
        let own = json!({ "path": "/own/municipality", "type": "text", "label": { "en": "Municipality" } });
        let check = json!({ "kind": "identifier", "field": "/own/municipality", "of": "organisationNumber" });
        let rules = [rule(json!([]), check)];
        assert_eq!(super::super::example::faults_of(json!({ "fields": [own], "rules": rules })), []);
    }
}
