//! Items of a pack that nothing in it uses.

use super::consequences::is_at_or_below;
use super::walk::{Part, each_part, each_part_of_duty, paths};
use crate::case::CaseFields;
use crate::check::{Basis, CheckSpec, Fault, Operand, Path};
use crate::pack::reading::ReadPack;
use crate::pack::{CodeList, OwnField, Parameter};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Finds the fields, parameters, sources and code lists that nothing uses.
///
/// Where an item could not be read, what it uses is not known, and nothing is reported.
pub(super) fn find(own: &ReadPack, fields: CaseFields<'_>) -> Vec<Fault> {
    if !own.unread.is_empty() {
        return Vec::new();
    }
    let used = Used::gather(own);
    let through: Vec<Arc<str>> = used.paths.iter().flat_map(|path| read_on_the_way(path, fields)).collect();
    let is_read = |path: &str| used.reads(path) || through.iter().any(|read| is_at_or_below(read, path));
    let is_used = |known: &Parameter| used.parameters.contains(known.id.as_str()) || says_why_it_is_there(known);
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
    for (index, parameter) in own.parameters.iter().filter(|(_, known)| !is_used(known)) {
        tell("parameters", *index, "parameter", &parameter.id);
    }
    for (index, field) in own.fields.iter().filter(|(_, field)| !is_read(&field.path) && !names_an_item(field)) {
        tell("fields", *index, "field", &field.path);
    }
    warnings
}

/// Whether a source, parameter or code list is named anywhere in the pack.
pub(super) fn is_named(own: &ReadPack, what: &str, id: &str) -> bool {
    let used = Used::gather(own);
    match what {
        "source" => used.sources.contains(id),
        "parameter" => used.parameters.contains(id),
        _ => used.lists.contains(id),
    }
}

/// Whether a field is used to name an item of a list in places.
fn names_an_item(field: &OwnField) -> bool {
    !field.personal && (field.path.ends_with("/*/name") || field.path.ends_with("/*/title"))
}

/// Whether a parameter that nothing reads has a `why`: then it is there for information.
fn says_why_it_is_there(parameter: &Parameter) -> bool {
    parameter.values.iter().all(|value| value.basis == Basis::Norm && value.why.is_some())
}

/// The fields that a path reads in the lists to which its references lead.
fn read_on_the_way(path: &str, fields: CaseFields<'_>) -> Vec<Arc<str>> {
    // references can go round in circles
    const MOST_NAMES: usize = 32;
    let ends = path.match_indices('/').map(|(at, _)| at).skip(1).take(MOST_NAMES).chain(std::iter::once(path.len()));
    let resolved = ends.filter_map(|end| Path::resolve(path.get(..end)?, fields).ok());
    resolved.filter(|path| path.read != path.pattern).map(|path| path.read).collect()
}

#[derive(Default)]
struct Used<'p> {
    sources: BTreeSet<&'p str>,
    lists: BTreeSet<&'p str>,
    /// The codes written in checks themselves, whose labels come from a list.
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

    /// Whether a list is named, or gives the label of a code in a check.
    fn names(&self, list: &CodeList) -> bool {
        self.lists.contains(list.id.as_str()) || list.codes.iter().any(|code| self.codes.contains(code.code.as_str()))
    }

    /// Whether a rule reads a field, or one below it.
    fn reads(&self, field: &str) -> bool {
        self.paths.iter().any(|path| is_at_or_below(path, field))
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of;
    use serde_json::json;

    #[test]
    fn a_field_that_gives_an_amount_its_value_is_used() {
        let faults_of = |field: &str| {
            let version = json!({ "figures": { "kind": "ownShare", "share": "20%" }, "source": { "id": "s" } });
            let of_case = json!({ "values": [{ "name": "grant", "field": field }] });
            let amount = json!({ "id": "a", "title": { "en": "A" }, "versions": [version], "ofCase": of_case });
            let grant = json!({ "path": "/own/grant", "type": "money", "label": { "en": "grant" } });
            faults_of(json!({ "fields": [grant], "amounts": [amount] }))
        };
        assert_eq!(faults_of("/own/grant"), []);
        let reason = "nothing in the pack uses the field `/own/grant`".to_owned();
        assert_eq!(faults_of("/letter/amount"), [("/fields/0".to_owned(), reason)]);
    }

    #[test]
    fn a_field_that_is_read_through_a_reference_is_used() {
        let field = |path: &str, kind: &str| json!({ "path": path, "type": kind, "label": { "en": path } });
        let faults_of = |path: &str| {
            let mut fields = vec![
                field("/own/visits", "list"),
                field("/own/visits/*/held", "date"),
                field("/own/visits/*/garden", "text"),
                field("/own/gardens", "list"),
                field("/own/gardens/*/beds", "number"),
                field("/own/visit", "text"),
            ];
            fields[2]["refersTo"] = json!("/own/gardens");
            fields[5]["refersTo"] = json!("/own/visits");
            let rule = super::super::example::rule(json!([]), json!({ "kind": "present", "field": path }));
            let faults = faults_of(json!({ "fields": fields, "rules": [rule] })).into_iter();
            faults.map(|(place, _)| place).collect::<Vec<_>>()
        };
        assert_eq!(faults_of("/own/visit/held"), ["/fields/2", "/fields/4"]);
        assert_eq!(faults_of("/own/visit/garden/beds"), ["/fields/1"]);
    }

    #[test]
    fn a_number_that_stands_there_to_inform_says_why() {
        let faults_of = |why: bool| {
            let mut number = super::super::example::parameter("p", "count", json!([{ "value": 3 }]));
            if why {
                number["values"][0]["why"] = json!({ "en": "The act names it." });
            }
            faults_of(json!({ "parameters": [number] }))
        };
        assert_eq!(faults_of(false).len(), 1);
        assert_eq!(faults_of(true), []);
    }
}
