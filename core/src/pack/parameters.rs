//! Compiling the parameters of a pack.

use super::analysis::{self, Ids, check_span};
use super::{Pack, Parameter, ParameterValue};
use crate::case::CaseFields;
use crate::check::{CompiledParameter, DatedValue, Fault, Filter, ParameterUnit, Path, Span, ValueType, read_constant};
use crate::register::Country;
use crate::{Date, Scalar};

/// Compiles a parameter; what is wrong with it is added to the faults.
pub(super) fn compile(
    parameter: &Parameter,
    place: &str,
    envelope: &Pack,
    fields: CaseFields<'_>,
    ids: &Ids<'_>,
    faults: &mut Vec<Fault>,
) -> CompiledParameter {
    let mut values: Vec<DatedValue> = Vec::new();
    for (index, value) in parameter.values.iter().enumerate() {
        let place = format!("{place}/values/{index}");
        analysis::check_value(value, &place, &envelope.languages, ids, faults);
        let Some(compiled) = dated_value(value, &place, parameter.unit, envelope.country, fields, faults) else {
            continue;
        };
        if let Some(other) = values.iter().find(|other| other.meets(&compiled)) {
            let reason = match other.in_force == Span::ALWAYS && compiled.in_force == Span::ALWAYS {
                true => "this value holds for the same cases as another, and neither has dates",
                false => "the dates of this value overlap with those of another for the same cases",
            };
            faults.push(Fault::new(&place, reason));
        }
        values.push(compiled);
    }
    if parameter.values.is_empty() {
        faults.push(Fault::new(
            &format!("{place}/values"),
            "a parameter needs a value; `unknown` says that none is known",
        ));
    }
    CompiledParameter { id: parameter.id.as_str().into(), unit: parameter.unit, values }
}

fn dated_value(
    value: &ParameterValue,
    place: &str,
    unit: ParameterUnit,
    country: Option<Country>,
    fields: CaseFields<'_>,
    faults: &mut Vec<Fault>,
) -> Option<DatedValue> {
    let in_force = check_span(value.starts_on, value.ends_on, place, faults);
    let only_where = match &value.only_where {
        None => None,
        Some(only_where) => match Path::resolve(&only_where.field, fields) {
            Ok(path) if path.lists() == 0 => {
                let of_field = path.value_type();
                let is = of_field.and_then(|value_type| read_constant(&only_where.is, value_type));
                if is.is_none() {
                    let reason = "this is not a value that the field can have";
                    faults.push(Fault::new(&format!("{place}/where/is"), reason));
                }
                Some(Filter::new(path, is?, country))
            }
            Ok(_) => {
                let reason = "a parameter depends on a field of the case, not on one in a list";
                faults.push(Fault::new(&format!("{place}/where/field"), reason));
                return None;
            }
            Err(fault) => {
                faults.push(fault.at(&format!("{place}/where/field")));
                return None;
            }
        },
    };
    let constant = match &value.value {
        None => None,
        Some(scalar) => {
            let constant = read_constant(scalar, unit.value_type());
            if constant.is_none() {
                faults.push(Fault::new(&format!("{place}/value"), &not_of_unit(scalar, unit)));
            }
            constant
        }
    };
    Some(DatedValue { in_force, only_where, value: constant, basis: value.basis })
}

/// Why a value does not fit its unit.
fn not_of_unit(value: &Scalar, unit: ParameterUnit) -> String {
    let wanted = match (unit.value_type(), value) {
        (ValueType::Date, Scalar::Text(text)) => return format!("`{text}` is not {}", Date::expected(text)),
        (ValueType::Number, Scalar::Decimal(_)) if unit == ParameterUnit::Count => {
            return "a count is a whole number, and the unit of numbers with decimals is `decimal`".to_owned();
        }
        (ValueType::Number, _) => "a whole number",
        (ValueType::Money, Scalar::Decimal(_)) => "a whole number of øre",
        (other, _) => other.name(),
    };
    format!("by its unit this must be {wanted}")
}
