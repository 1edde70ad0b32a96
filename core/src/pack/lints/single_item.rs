//! Sums and counts over a single item, where a list was meant.

use super::walk::{Part, each_part_of_pack};
use crate::case::{CaseFields, FieldType};
use crate::check::{CheckSpec, Count, Fault, Operand};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, fields: CaseFields<'_>, faults: &mut Vec<Fault>) {
    each_part_of_pack(own, &mut |part, place| {
        let (path, name, reason) = match part {
            Part::Check(CheckSpec::Count(count)) => {
                faults.extend(of_one_item(count, place));
                (&count.items, "items", COUNT)
            }
            Part::Operand(Operand::Count { items, .. }) => (items, "items", COUNT),
            Part::Operand(Operand::Sum { field, .. }) => (field, "field", SUM),
            _ => return,
        };
        let place = format!("{place}/{name}");
        if path.contains('*') || faults.iter().any(|fault| fault.path == place) {
            return;
        }
        let mut fault = Fault::new(&place, &format!("`{path}` {reason}"));
        let is_list = matches!(fields.field_and_type_at(path), Some((_, FieldType::List(_))));
        fault.suggestion = is_list.then(|| format!("{path}/*"));
        faults.push(fault);
    });
}

/// Reports a count within items that have the counted field at most once.
fn of_one_item(count: &Count, place: &str) -> Option<Fault> {
    let within = count.within.as_deref()?;
    let rest = count.items.strip_prefix(within).filter(|rest| rest.starts_with('/') && !rest.contains('*'))?;
    let reason = format!("each `{within}` has one `{}` at most to count", rest.trim_start_matches('/'));
    Some(Fault::new(&format!("{place}/within"), &reason))
}

const COUNT: &str = "goes through no list, so that there is one thing at most to count";
const SUM: &str = "goes through no list, so that there is one value to add up";

#[cfg(test)]
mod tests {
    use super::super::example::faults_of_rule;
    use serde_json::json;

    #[test]
    fn a_count_within_what_has_one_at_most_is_reported() {
        let count = |items: &str, within: &str| {
            let bound = json!({ "kind": "value", "value": 2 });
            faults_of_rule(json!([]), json!({ "kind": "count", "items": items, "within": within, "atLeast": bound }))
        };
        let reason = "each `/network/groups/*` has one `name` at most to count".to_owned();
        assert_eq!(
            count("/network/groups/*/name", "/network/groups/*"),
            [("/rules/0/check/within".to_owned(), reason)]
        );
        assert_eq!(count("/network/groups/*/units/*", "/network/groups/*"), []);
    }

    #[test]
    fn a_count_or_sum_over_no_list_is_reported() {
        let count = |items: &str| {
            let bound = json!({ "kind": "value", "value": 2 });
            faults_of_rule(json!([]), json!({ "kind": "count", "items": items, "atLeast": bound })).len()
        };
        assert_eq!((count("/letter/payments"), count("/letter/amount"), count("/letter/payments/*")), (1, 1, 0));
        let sum = |field: &str| {
            let (left, right) =
                (json!({ "kind": "sum", "field": field }), json!({ "kind": "field", "field": "/report/total" }));
            faults_of_rule(json!([]), json!({ "kind": "compare", "left": left, "is": "equal", "right": right })).len()
        };
        assert_eq!((sum("/letter/amount"), sum("/letter/payments/*/amount")), (1, 0));
    }
}
