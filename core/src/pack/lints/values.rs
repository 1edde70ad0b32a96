//! Values of parameters that leave out a code, or that repeat the date of another value.

use super::walk::{Part, each_part, each_part_of_duty, paths};
use crate::Scalar;
use crate::case::{CaseFields, FieldType};
use crate::check::{CheckSpec, Fault, Operand, ParameterUnit};
use crate::pack::reading::ReadPack;
use crate::pack::{Parameter, ParameterValue};
use crate::text::fold;

pub(super) fn warnings(own: &ReadPack, fields: CaseFields<'_>) -> Vec<Fault> {
    let mut warnings = Vec::new();
    for (index, parameter) in &own.parameters {
        let place = format!("/parameters/{index}/values");
        if let Some((field, codes)) =
            left_out(parameter, fields).filter(|(field, _)| is_read_of_any(parameter, field, own))
        {
            let codes: Vec<String> = codes.iter().map(|code| format!("`{code}`")).collect();
            let reason =
                format!("the parameter `{}` has no value where `{field}` is {}", parameter.id, codes.join(", "));
            warnings.push(Fault::new(&place, &reason));
        }
        for (number, value) in parameter.values.iter().enumerate() {
            let earlier = parameter.values.iter().take(number);
            if parameter.unit == ParameterUnit::Date && earlier.into_iter().any(|earlier| is_repeated(value, earlier)) {
                let reason = format!("the parameter `{}` has the same date for two times", parameter.id);
                warnings.push(Fault::new(&format!("{place}/{number}/value"), &reason));
            }
        }
    }
    warnings
}

/// The codes of a closed list that a parameter leaves out, where each of its values is for a code of one field.
fn left_out<'p>(parameter: &'p Parameter, fields: CaseFields<'p>) -> Option<(&'p str, Vec<&'p str>)> {
    let filters: Option<Vec<_>> = parameter.values.iter().map(|value| value.only_where.as_ref()).collect();
    let filters = filters?;
    let field = filters.first()?.field.as_str();
    let (_, FieldType::Code(known)) = fields.field_and_type_at(field)? else { return None };
    let is_given = |code: &&str| {
        let is_it = |is: &Scalar| matches!(is, Scalar::Text(text) if fold(text) == fold(code));
        filters.iter().any(|filter| is_it(&filter.is))
    };
    let codes: Vec<&str> = known.iter().map(|code| &*code.code).filter(|code| !is_given(code)).collect();
    (filters.iter().all(|filter| filter.field == field) && !codes.is_empty()).then_some((field, codes))
}

/// Whether a rule or duty that reads the parameter has no condition on the field that chooses its value, and so means all
/// codes.
fn is_read_of_any(parameter: &Parameter, field: &str, own: &ReadPack) -> bool {
    let means_all = |parts: &[Part<'_>]| {
        let reads = |part: &Part<'_>| matches!(part, Part::Operand(Operand::Parameter { id }) if *id == parameter.id);
        // that it is present does not narrow its codes
        let asks =
            |part: &Part<'_>| !matches!(part, Part::Check(CheckSpec::Present(_))) && paths(*part).contains(&field);
        parts.iter().any(reads) && !parts.iter().any(asks)
    };
    let in_rules = own.rules.iter().any(|(_, rule)| {
        let mut parts = Vec::new();
        each_part(rule, "", &mut |part, _| parts.push(part));
        means_all(&parts)
    });
    let in_duties = own.duties.iter().any(|(_, duty)| {
        let mut parts = Vec::new();
        each_part_of_duty(duty, "", &mut |part, _| parts.push(part));
        means_all(&parts)
    });
    in_rules || in_duties
}

/// Whether a value is the same as an earlier one for the same cases.
fn is_repeated(value: &ParameterValue, earlier: &ParameterValue) -> bool {
    let is_dated = |value: &ParameterValue| value.starts_on.is_some() || value.ends_on.is_some();
    value.value.is_some()
        && value.value == earlier.value
        && value.only_where == earlier.only_where
        && is_dated(value)
        && is_dated(earlier)
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, parameter, rule};
    use serde_json::{Value, json};

    #[test]
    fn a_code_without_a_value_is_reported() {
        let faults_of = |values: Value, conditions: Value| {
            let check =
                json!({ "kind": "count", "items": "/letter/payments/*", "atMost": { "kind": "parameter", "id": "p" } });
            faults_of(json!({ "parameters": [parameter("p", "count", values)], "rules": [rule(conditions, check)] }))
        };
        let of = |kind: &str| json!({ "value": 2, "where": { "field": "/letter/kind", "is": kind } });
        let two = || json!([of("grant"), of("commitment")]);
        let reason = "the parameter `p` has no value where `/letter/kind` is `assignment`".to_owned();
        assert_eq!(faults_of(two(), json!([])), [("/parameters/0/values".to_owned(), reason)]);
        assert_eq!(faults_of(json!([of("grant"), of("commitment"), of("assignment")]), json!([])), []);
        // the rule is about grants alone
        let grant = json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/kind" }, "is": "notEqual",
            "right": { "kind": "value", "value": "assignment" } });
        assert_eq!(faults_of(two(), json!([grant])), []);
        let present = json!({ "kind": "present", "field": "/letter/kind" });
        assert_eq!(faults_of(two(), json!([present])).len(), 1);
    }

    #[test]
    fn a_date_that_is_repeated_for_another_time_is_reported() {
        let faults_of = |second: &str| {
            let values = json!([{ "value": "2018-03-01", "endsOn": "2018-12-31" }, { "value": second, "startsOn": "2019-01-01" }]);
            let check = json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/issuedOn" }, "is": "atMost",
                "right": { "kind": "parameter", "id": "p" } });
            faults_of(json!({ "parameters": [parameter("p", "date", values)], "rules": [rule(json!([]), check)] }))
        };
        let reason = "the parameter `p` has the same date for two times".to_owned();
        assert_eq!(faults_of("2018-03-01"), [("/parameters/0/values/1/value".to_owned(), reason)]);
        assert_eq!(faults_of("2019-03-01"), []);
    }
}
