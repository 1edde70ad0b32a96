//! A municipality number in a check that no municipality has ever had.

use super::walk::{Part, each_part_of_pack};
use crate::Scalar;
use crate::case::{CaseFields, Mark};
use crate::check::{CheckSpec, Fault, Operand, Where};
use crate::pack::reading::ReadPack;
use crate::register::{Country, municipalities_named, municipality_exists};

pub(super) fn warnings(own: &ReadPack, fields: CaseFields<'_>) -> Vec<Fault> {
    let mut asked: Vec<(&str, &str, String)> = Vec::new();
    each_part_of_pack(own, &mut |part, place| match part {
        Part::Check(CheckSpec::Compare(compare)) => {
            if let (Operand::Field { field }, Operand::Value { value: Scalar::Text(code) }) =
                (&compare.left, &compare.right)
            {
                asked.push((field, code, format!("{place}/right/value")));
            }
        }
        Part::Check(CheckSpec::OneOf(one_of)) => {
            for (index, code) in one_of.codes.iter().flatten().enumerate() {
                asked.push((&one_of.field, code, format!("{place}/codes/{index}")));
            }
        }
        Part::Where(filter) => asked.extend(text_of(filter, place)),
        Part::Check(_) | Part::Operand(_) => {}
    });
    for (index, parameter) in &own.parameters {
        for (number, value) in parameter.values.iter().enumerate() {
            let place = format!("/parameters/{index}/values/{number}/where");
            asked.extend(value.only_where.as_ref().and_then(|filter| text_of(filter, &place)));
        }
    }
    let Some(country) = own.envelope.country else { return Vec::new() };
    let is_municipality = |field: &str| fields.at(field).is_some_and(|field| field.mark == Mark::Municipality);
    let of_none = asked.into_iter().filter(|(field, code, _)| {
        is_municipality(field) && matches!(municipality_exists(country, code, None), Ok(false))
    });
    of_none
        .map(|(_, code, place)| {
            let reason = format!("no municipality has ever had the number `{code}`");
            Fault { suggestion: number_of(code, country, own), ..Fault::new(&place, &reason) }
        })
        .collect()
}

fn text_of<'d>(filter: &'d Where, place: &str) -> Option<(&'d str, &'d str, String)> {
    match &filter.is {
        Scalar::Text(code) => Some((&filter.field, code, format!("{place}/is"))),
        _ => None,
    }
}

/// The number that is meant by a name, or by a number without its leading 0, on the first day of the first edition.
fn number_of(written: &str, country: Country, own: &ReadPack) -> Option<String> {
    let on = own.editions.iter().map(|(_, edition)| edition.starts_on).min()?;
    let padded = format!("{written:0>4}");
    if matches!(municipality_exists(country, &padded, None), Ok(true)) {
        return Some(padded);
    }
    match &*municipalities_named(country, written, on).ok()? {
        [only] => Some(only.code.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of_rule;
    use serde_json::json;

    #[test]
    fn a_number_that_no_municipality_has_had_is_reported() {
        let faults_of = |number: &str| {
            faults_of_rule(
                json!([]),
                json!({ "kind": "compare", "left": { "kind": "field", "field": "/municipality" }, "is": "equal",
                    "right": { "kind": "value", "value": number } }),
            )
        };
        assert_eq!(faults_of("0220"), []);
        for wrong in ["220", "Asker", "9999"] {
            let reason = format!("no municipality has ever had the number `{wrong}`");
            assert_eq!(faults_of(wrong), [("/rules/0/check/right/value".to_owned(), reason)]);
        }
    }
}
