//! What stands in a pack and is used by nothing in it.

use super::walk::{Part, each_part, each_part_of_duty, paths};
use crate::check::{CheckSpec, Fault, Operand};
use crate::pack::reading::ReadPack;
use crate::pack::{CodeList, OwnField};
use std::collections::BTreeSet;

/// Finds the fields, parameters, sources and code lists that nothing uses.
///
/// Where an item could not be read whole, what it uses is not known, and nothing is said.
pub(super) fn find(own: &ReadPack) -> Vec<Fault> {
    if !own.half.is_empty() {
        return Vec::new();
    }
    let used = Used::gather(own);
    let mut warnings = Vec::new();
    let mut tell = |list: &str, index: usize, what: &str, id: &str| {
        let reason = format!("nothing in the pack uses the {what} `{id}`");
        warnings.push(Fault::new(&format!("/{list}/{index}"), &reason));
    };
    for (index, source) in own.sources.iter().filter(|(_, source)| !used.sources.contains(source.id.as_str())) {
        tell("sources", *index, "source", &source.id);
    }
    for (index, list) in own.code_lists.iter().filter(|(_, list)| !used.names(list)) {
        tell("codeLists", *index, "code list", &list.id);
    }
    for (index, parameter) in own.parameters.iter().filter(|(_, known)| !used.parameters.contains(known.id.as_str())) {
        tell("parameters", *index, "parameter", &parameter.id);
    }
    for (index, field) in own.fields.iter().filter(|(_, field)| !used.reads(&field.path) && !names_an_item(field)) {
        tell("fields", *index, "field", &field.path);
    }
    warnings
}

/// Whether places call an item of a list by what stands in a field, which is a use of it.
fn names_an_item(field: &OwnField) -> bool {
    !field.personal && (field.path.ends_with("/*/name") || field.path.ends_with("/*/title"))
}

#[derive(Default)]
struct Used<'p> {
    sources: BTreeSet<&'p str>,
    lists: BTreeSet<&'p str>,
    /// The codes that stand in checks by themselves, and are called as a list says.
    codes: BTreeSet<&'p str>,
    parameters: BTreeSet<&'p str>,
    paths: BTreeSet<&'p str>,
}

impl<'p> Used<'p> {
    fn gather(own: &'p ReadPack) -> Self {
        let mut used = Self::default();
        used.sources.extend(own.editions.iter().map(|(_, edition)| edition.source.id.as_str()));
        used.sources.extend(own.rules.iter().map(|(_, rule)| rule.source.id.as_str()));
        for (_, parameter) in &own.parameters {
            for value in &parameter.values {
                used.sources.extend(value.source.iter().map(|source| source.id.as_str()));
                used.paths.extend(value.only_where.iter().map(|filter| filter.field.as_str()));
            }
        }
        for (_, amount) in &own.amounts {
            used.sources.extend(amount.versions.iter().map(|version| version.source.id.as_str()));
            let values = amount.of_case.iter().flat_map(|of_case| &of_case.values);
            used.paths.extend(values.map(|value| value.field.as_str()));
        }
        for (_, field) in &own.fields {
            used.lists.extend(field.list.as_deref());
            used.paths.extend(field.refers_to.as_deref());
        }
        used.sources.extend(own.duties.iter().map(|(_, duty)| duty.source.id.as_str()));
        let mut use_part = |part: Part<'p>| {
            used.paths.extend(paths(part));
            match part {
                Part::Check(CheckSpec::Covers(covers)) => {
                    used.codes.extend(covers.codes.iter().flatten().map(String::as_str));
                }
                Part::Check(CheckSpec::OneOf(one_of)) => used.lists.extend(one_of.list.as_deref()),
                Part::Operand(Operand::Parameter { id }) => drop(used.parameters.insert(id)),
                Part::Check(_) | Part::Operand(_) | Part::Where(_) => {}
            }
        };
        for (_, rule) in &own.rules {
            each_part(rule, "", &mut |part, _| use_part(part));
        }
        for (_, duty) in &own.duties {
            each_part_of_duty(duty, "", &mut |part, _| use_part(part));
        }
        used
    }

    /// Whether a list is named, or gives a code of a check its label.
    fn names(&self, list: &CodeList) -> bool {
        self.lists.contains(list.id.as_str()) || list.codes.iter().any(|code| self.codes.contains(code.code.as_str()))
    }

    /// Whether a rule reads a field, or one below it.
    fn reads(&self, field: &str) -> bool {
        let is_at_or_below =
            |path: &&str| path.strip_prefix(field).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        self.paths.iter().any(is_at_or_below)
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::told;
    use serde_json::json;

    #[test]
    fn a_field_that_gives_an_amount_its_value_is_used() {
        let told = |field: &str| {
            let version = json!({ "figures": { "kind": "ownShare", "share": "20%" }, "source": { "id": "s" } });
            let of_case = json!({ "values": [{ "name": "grant", "field": field }] });
            let amount = json!({ "id": "a", "title": { "en": "A" }, "versions": [version], "ofCase": of_case });
            let grant = json!({ "path": "/own/grant", "type": "money", "label": { "en": "grant" } });
            told(json!({ "fields": [grant], "amounts": [amount] }))
        };
        assert_eq!(told("/own/grant"), []);
        let reason = "nothing in the pack uses the field `/own/grant`".to_owned();
        assert_eq!(told("/letter/amount"), [("/fields/0".to_owned(), reason)]);
    }
}
