//! A field compared with a code that it cannot have, so that the rule never fails, or always.

use super::walk::{Part, each_part_of_pack};
use crate::case::{CaseFields, FieldType};
use crate::check::{CheckSpec, Fault, OneOf, Operand, Relation, unknown};
use crate::pack::reading::ReadPack;
use crate::{Scalar, text};

pub(super) fn find(own: &ReadPack, included: &[ReadPack], fields: CaseFields<'_>, faults: &mut Vec<Fault>) {
    let lists = Lists::gather(own, included, fields);
    each_part_of_pack(own, &mut |part, place| lists.check(part, place, faults));
    for (index, parameter) in &own.parameters {
        for (number, value) in parameter.values.iter().enumerate() {
            if let Some(filter) = &value.only_where {
                let place = format!("/parameters/{index}/values/{number}/where");
                lists.check(Part::Where(filter), &place, faults);
            }
        }
    }
}

/// The codes of one of the lists of a pack and of what it includes.
pub(super) fn of_list<'p>(own: &'p ReadPack, included: &'p [ReadPack], id: &str) -> Vec<&'p str> {
    let lists = std::iter::once(own).chain(included).flat_map(|pack| &pack.code_lists);
    let found = lists.filter(|(_, list)| list.id == id).flat_map(|(_, list)| &list.codes);
    found.map(|code| code.code.as_str()).collect()
}

/// The codes that each field can have.
struct Lists<'p> {
    own: &'p ReadPack,
    included: &'p [ReadPack],
    fields: CaseFields<'p>,
    allowed: Vec<(&'p str, Vec<&'p str>)>,
}

impl<'p> Lists<'p> {
    /// Gathers the lists that rules demand of fields, and those of the pack's own fields.
    fn gather(own: &'p ReadPack, included: &'p [ReadPack], fields: CaseFields<'p>) -> Self {
        let packs = || std::iter::once(own).chain(included);
        let list = |id: &str| of_list(own, included, id);
        let mut lists = Self { own, included, fields, allowed: Vec::new() };
        for pack in packs() {
            for (_, rule) in &pack.rules {
                lists.hold(&rule.check, &list);
            }
            for (_, field) in &pack.fields {
                if let Some(id) = &field.list {
                    lists.add(&field.path, list(id));
                }
            }
        }
        lists
    }

    /// Adds the codes that a check which must hold allows a field.
    fn hold(&mut self, check: &'p CheckSpec, list: &dyn Fn(&str) -> Vec<&'p str>) {
        match check {
            CheckSpec::OneOf(one_of) => {
                let codes = one_of.codes.iter().flatten().map(String::as_str);
                let listed = one_of.list.as_deref().map(list);
                self.add(&one_of.field, codes.chain(listed.into_iter().flatten()).collect());
            }
            CheckSpec::AllOf(all) => all.checks.iter().for_each(|check| self.hold(check, list)),
            CheckSpec::AnyOf(any) => any.checks.iter().for_each(|check| self.hold(check, list)),
            _ => {}
        }
    }

    /// Adds codes to those of a field, which may have several lists.
    fn add(&mut self, field: &'p str, codes: Vec<&'p str>) {
        match self.allowed.iter_mut().find(|(known, _)| *known == field) {
            Some((_, known)) => known.extend(codes),
            None => self.allowed.push((field, codes)),
        }
    }

    /// The codes that a field can have; `None` where that is not known.
    fn of(&self, field: &str) -> Option<Vec<&str>> {
        if let Some((_, FieldType::Code(codes))) = self.fields.field_and_type_at(field) {
            // an unknown list is reported at the field
            return Some(codes.iter().map(|code| &*code.code).collect()).filter(|codes: &Vec<&str>| !codes.is_empty());
        }
        self.allowed.iter().find(|(known, _)| *known == field).map(|(_, codes)| codes.clone())
    }

    fn check(&self, part: Part<'_>, place: &str, faults: &mut Vec<Fault>) {
        match part {
            Part::Where(filter) => self.look_up(&filter.field, &filter.is, &format!("{place}/is"), faults),
            Part::Check(CheckSpec::Covers(covers)) => {
                for (index, code) in covers.codes.iter().flatten().enumerate() {
                    self.look_up_text(&covers.field, code, &format!("{place}/codes/{index}"), faults);
                }
                if let Some(of) = &covers.of {
                    self.hold_against(&covers.field, of, &format!("{place}/of"), faults);
                }
            }
            Part::Check(CheckSpec::OneOf(one_of)) => self.check_allows_some(one_of, place, faults),
            Part::Check(CheckSpec::Compare(compare)) if matches!(compare.is, Relation::Equal | Relation::NotEqual) => {
                match (&compare.left, &compare.right) {
                    (Operand::Field { field }, Operand::Value { value }) => {
                        self.look_up(field, value, &format!("{place}/right/value"), faults);
                    }
                    (Operand::Value { value }, Operand::Field { field }) => {
                        self.look_up(field, value, &format!("{place}/left/value"), faults);
                    }
                    (Operand::Field { field }, Operand::Field { field: other }) => {
                        self.hold_against(field, other, &format!("{place}/right/field"), faults);
                    }
                    _ => {}
                }
            }
            Part::Check(_) | Part::Operand(_) => {}
        }
    }

    /// Reports a list that allows every code of its field, as no other code can occur, or none of them.
    fn check_allows_some(&self, one_of: &OneOf, place: &str, faults: &mut Vec<Fault>) {
        let Some((_, FieldType::Code(known))) = self.fields.field_and_type_at(&one_of.field) else { return };
        let (name, codes) = match (&one_of.codes, &one_of.list) {
            (Some(codes), None) => ("codes", codes.iter().map(String::as_str).collect()),
            (None, Some(list)) => ("list", of_list(self.own, self.included, list)),
            _ => return,
        };
        let place = format!("{place}/{name}");
        // codes written in the check itself have been looked up one by one
        let is_reported = codes.is_empty() || faults.iter().any(|fault| fault.path.starts_with(&place));
        if known.is_empty() || is_reported {
            return;
        }
        if known.iter().all(|known| codes.contains(&&*known.code)) {
            let reason = "the list has every code that the field can have, so that no value breaks it";
            faults.push(Fault::new(&place, reason));
        } else if !known.iter().any(|known| codes.contains(&&*known.code)) {
            let reason = "the list has no code that the field can have, so that every value breaks it";
            faults.push(Fault::new(&place, reason));
        }
    }

    /// Reports two compared fields that have no code in common.
    fn hold_against(&self, field: &str, other: &str, place: &str, faults: &mut Vec<Fault>) {
        let (Some(codes), Some(others)) = (self.of(field), self.of(other)) else { return };
        let is_shared = |code: &&str| others.iter().any(|other| text::fold(other) == text::fold(code));
        if !codes.is_empty() && !others.is_empty() && !codes.iter().any(is_shared) {
            let reason = format!("no code of `{field}` is one of `{other}`, so that the two are never the same");
            faults.push(Fault::new(place, &reason));
        }
    }

    fn look_up(&self, field: &str, value: &Scalar, place: &str, faults: &mut Vec<Fault>) {
        if let Scalar::Text(code) = value {
            self.look_up_text(field, code, place, faults);
        }
    }

    fn look_up_text(&self, field: &str, code: &str, place: &str, faults: &mut Vec<Fault>) {
        let Some(known) = self.of(field) else { return };
        // texts are compared folded, codes too
        if known.iter().any(|known| text::fold(known) == text::fold(code)) {
            return;
        }
        // the compiler reports those of built-in lists
        if faults.iter().any(|fault| fault.path == place) {
            return;
        }
        let nearest = text::nearest(code, known.iter().copied());
        faults.push(Fault::new(place, &unknown("code", code, nearest)).among(code, known.iter().copied()));
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, faults_of_rule, rule};
    use serde_json::json;

    #[test]
    fn a_list_without_a_code_of_its_field_is_reported() {
        let faults_of = |code: &str| {
            let lists = json!([{ "id": "ways", "codes": [{ "code": code, "label": { "en": "a way" } }] }]);
            let rule = rule(json!([]), json!({ "kind": "oneOf", "field": "/letter/kind", "list": "ways" }));
            faults_of(json!({ "codeLists": lists, "rules": [rule] }))
        };
        let reason = "the list has no code that the field can have, so that every value breaks it".to_owned();
        assert_eq!(faults_of("walk"), [("/rules/0/check/list".to_owned(), reason)]);
        assert_eq!(faults_of("grant"), []);
    }

    #[test]
    fn fields_of_two_lists_of_codes_are_reported() {
        let compare = |other: &str| {
            let (left, right) =
                (json!({ "kind": "field", "field": "/letter/kind" }), json!({ "kind": "field", "field": other }));
            faults_of_rule(json!([]), json!({ "kind": "compare", "left": left, "is": "equal", "right": right }))
        };
        let covers =
            |of: &str| faults_of_rule(json!([]), json!({ "kind": "covers", "field": "/strategy/levels/*", "of": of }));
        let reason = "no code of `/letter/kind` is one of `/letter/recipient/kind`, so that the two are never the same";
        assert_eq!(compare("/letter/recipient/kind"), [("/rules/0/check/right/field".to_owned(), reason.to_owned())]);
        assert_eq!(
            covers("/letter/kind").into_iter().map(|(place, _)| place).collect::<Vec<_>>(),
            ["/rules/0/check/of"]
        );
        // a text can be anything
        assert_eq!(compare("/letter/purpose"), []);
        assert_eq!(covers("/strategy/measures/*/levels/*"), []);
    }

    #[test]
    fn a_list_with_every_code_of_its_field_is_reported() {
        let faults_of = |codes: &[&str]| {
            faults_of_rule(json!([]), json!({ "kind": "oneOf", "field": "/letter/kind", "codes": codes })).len()
        };
        assert_eq!(faults_of(&["assignment", "commitment", "grant"]), 1);
        assert_eq!(faults_of(&["commitment", "grant"]), 0);
    }
}
