//! A reference that a check looks up in another list than the one its field refers to.

use super::walk::{Part, each_part_of_pack};
use crate::case::{CaseFields, Mark};
use crate::check::{CheckSpec, Fault};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, fields: CaseFields<'_>, faults: &mut Vec<Fault>) {
    each_part_of_pack(own, &mut |part, place| {
        let Part::Check(CheckSpec::RefersTo(refers)) = part else { return };
        if refers.field == format!("{}/*/id", refers.to) {
            faults.push(Fault::new(&format!("{place}/field"), OWN_ID));
        }
        let Some(Mark::Refers(list)) = fields.at(&refers.field).map(|field| &field.mark) else { return };
        let place = format!("{place}/to");
        if **list != *refers.to && !faults.iter().any(|fault| fault.path == place) {
            let mut fault =
                Fault::new(&place, &format!("`{}` refers to another list than `{}`", refers.field, refers.to));
            fault.suggestion = Some(list.to_string());
            faults.push(fault);
        }
    });
}

const OWN_ID: &str = "the id of an item is always that of something in its own list, so that the rule cannot be broken";

#[cfg(test)]
mod tests {
    use super::super::example::faults_of_rule;
    use serde_json::json;

    #[test]
    fn a_reference_is_looked_for_where_its_field_refers_to() {
        let faults_of = |field: &str, to: &str| {
            let faults = faults_of_rule(json!([]), json!({ "kind": "refersTo", "field": field, "to": to }));
            faults.into_iter().map(|(place, _)| place).collect::<Vec<_>>()
        };
        assert_eq!(faults_of("/strategy/measures/*/focusArea", "/strategy/focusAreas"), Vec::<String>::new());
        assert_eq!(faults_of("/strategy/measures/*/focusArea", "/strategy/goals"), ["/rules/0/check/to"]);
        assert_eq!(faults_of("/strategy/measures/*/goals/*", "/strategy/focusAreas"), ["/rules/0/check/to"]);
        // the id of a goal is looked for among the goals
        assert_eq!(faults_of("/strategy/goals/*/id", "/strategy/goals"), ["/rules/0/check/field"]);
        assert_eq!(faults_of("/strategy/goals/*/id", "/strategy/focusAreas"), Vec::<String>::new());
        // a text that is not declared as a reference can be looked up in any list
        assert_eq!(faults_of("/letter/purpose", "/strategy/goals"), Vec::<String>::new());
    }
}
