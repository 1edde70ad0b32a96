//! Sums and counts over a single thing: the list that was meant is not gone through.

use super::walk::{Part, each_part};
use crate::case::{CaseFields, FieldType};
use crate::check::{CheckSpec, Fault, Operand};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, fields: CaseFields<'_>, faults: &mut Vec<Fault>) {
    for (index, rule) in &own.rules {
        each_part(rule, &format!("/rules/{index}"), &mut |part, place, _| {
            let (path, name, reason) = match part {
                Part::Check(CheckSpec::Count(count)) => (&count.items, "items", COUNT),
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
}

const COUNT: &str = "goes through no list, so that there is one thing at most to count";
const SUM: &str = "goes through no list, so that there is one value to add up";

#[cfg(test)]
mod tests {
    use super::super::example::told_of_rule;
    use serde_json::json;

    #[test]
    fn a_count_or_sum_over_no_list_is_told() {
        let count = |items: &str| {
            let bound = json!({ "kind": "value", "value": 2 });
            told_of_rule(json!([]), json!({ "kind": "count", "items": items, "atLeast": bound })).len()
        };
        assert_eq!((count("/letter/payments"), count("/letter/amount"), count("/letter/payments/*")), (1, 1, 0));
        let sum = |field: &str| {
            let (left, right) =
                (json!({ "kind": "sum", "field": field }), json!({ "kind": "field", "field": "/report/total" }));
            told_of_rule(json!([]), json!({ "kind": "compare", "left": left, "is": "equal", "right": right })).len()
        };
        assert_eq!((sum("/letter/amount"), sum("/letter/payments/*/amount")), (1, 0));
    }
}
