//! Findings of what does not fit its field, and of a date that must be stated.

use super::written_forms::{Meaning, meaning};
use crate::case::{CaseFields, FieldType, Mark, Place, Segment, ShapeError, ShapeErrorKind, Tree, WrittenValue};
use crate::json;
use crate::pack::Severity;
use crate::text::nearest;
use crate::value::start_of;
use crate::verdict::{About, Finding, FindingSource, Fix, PatchOperation, Value, ValueRead};
use crate::{Date, Number, Scalar};

/// The source of what does not fit its field: not a law, but the form that all systems agree on.
const SOURCE: (&str, &str) = ("contract", "satsing, format 1");

/// The most codes that a sentence lists.
const MOST_CODES: usize = 12;

/// The rule of a date without which no edition can be chosen.
pub(crate) const DATE_NEEDED: &str = "date-needed";

/// The finding of a value that does not fit its field, with what it means where it is only written otherwise.
pub(super) fn finding(
    error: &ShapeError,
    tree: &Tree<'_>,
    fields: &CaseFields<'_>,
    blocking: bool,
    with_fixes: bool,
) -> Finding {
    let rule = error.kind.rule();
    let pointer = error.place.pointer();
    let meaning = meaning_of(error, fields, &pointer);
    let fix = with_fixes.then(|| form_fix(error, &pointer, &meaning)).flatten();
    Finding {
        key: format!("{rule}@{}", error.place.key(tree, fields)),
        rule: rule.to_owned(),
        basis: None,
        level: level(&error.kind),
        about: About::Wrong,
        blocking,
        blocks_from: None,
        paths: error.places().map(Place::pointer).collect(),
        values: values(error, fields, &pointer, &meaning),
        source: source(),
        fixes: fix.into_iter().collect(),
        accepted: None,
        since: None,
        text: None,
    }
}

/// The severity of a value that does not fit its field.
pub(super) fn level(kind: &ShapeErrorKind) -> Severity {
    if matches!(kind, ShapeErrorKind::UnknownField) { Severity::Advice } else { Severity::Error }
}

/// The finding of a date that nobody stated, where a programme has several editions to choose from.
pub(super) fn date_needed(place: &Place) -> Finding {
    let pointer = place.pointer();
    Finding {
        key: format!("{DATE_NEEDED}@{pointer}"),
        rule: DATE_NEEDED.to_owned(),
        basis: None,
        level: Severity::Error,
        about: About::Missing,
        blocking: false,
        blocks_from: None,
        paths: vec![pointer.clone()],
        values: vec![value("field", None, Value::Field(pointer))],
        source: source(),
        fixes: Vec::new(),
        accepted: None,
        since: None,
        text: None,
    }
}

fn source() -> FindingSource {
    FindingSource { id: SOURCE.0.to_owned(), title: SOURCE.1.to_owned(), section: None, url: None }
}

fn value(name: &str, path: Option<String>, value: Value) -> ValueRead {
    ValueRead { name: name.to_owned(), path, parameter: None, value, rounded: false }
}

fn meaning_of(error: &ShapeError, fields: &CaseFields<'_>, pointer: &str) -> Meaning {
    let (ShapeErrorKind::Type(field_type) | ShapeErrorKind::Range(field_type)) = &error.kind else {
        return match (&error.kind, &error.value) {
            (ShapeErrorKind::Date, Some(value)) => {
                let mark = fields.at(pointer).map_or(&Mark::Personal, |field| &field.mark);
                meaning(value, &FieldType::Date, mark)
            }
            _ => Meaning::None,
        };
    };
    match (&error.value, fields.at(pointer)) {
        (Some(value), Some(field)) => match meaning(value, field_type, &field.mark) {
            Meaning::One(Scalar::Number(format))
                if pointer == "/format" && json::check_format(format.get()).is_err() =>
            {
                // a case of a format that there is not could not be read any more
                Meaning::None
            }
            meaning => meaning,
        },
        _ => Meaning::None,
    }
}

/// The patch that writes what stands there in the form that its field asks for, which for a null is to leave the field out;
/// what stands there is tested first.
fn form_fix(error: &ShapeError, pointer: &str, meaning: &Meaning) -> Option<Fix> {
    let path = || pointer.to_owned();
    let (stands, change) = match (error.value.as_ref()?, meaning) {
        // an item of a list that is taken out would move those behind it
        (WrittenValue::Null, _) if matches!(error.place.segments().last(), Some(Segment::Field(_))) => {
            (None, PatchOperation::Remove { path: path() })
        }
        (written, Meaning::One(meant)) => {
            (Some(scalar(written)?), PatchOperation::Replace { path: path(), value: meant.clone() })
        }
        (_, Meaning::None | Meaning::Several(_)) => return None,
    };
    Some(Fix { patch: vec![PatchOperation::Test { path: path(), value: stands }, change] })
}

fn scalar(written: &WrittenValue) -> Option<Scalar> {
    match written {
        WrittenValue::Text(text) => Some(Scalar::Text(text.clone())),
        WrittenValue::Bool(answer) => Some(Scalar::Bool(*answer)),
        WrittenValue::Number(digits) => Some(Scalar::Number(Number::new(digits.parse().ok()?).ok()?)),
        WrittenValue::Null => None,
    }
}

fn values(error: &ShapeError, fields: &CaseFields<'_>, pointer: &str, meaning: &Meaning) -> Vec<ValueRead> {
    let mut values = Vec::new();
    if matches!(error.kind, ShapeErrorKind::UnknownField) {
        // an unknown field could hold anything, so only its name is quoted
        let name = last_name(&error.place);
        let nearest = nearest_name(&name, pointer, fields);
        values.push(value("name", None, Value::Text(start_of(&name))));
        values.extend(nearest.map(|nearest| value("nearest", None, Value::Text(nearest.to_owned()))));
        return values;
    }
    values.push(value("field", None, Value::Field(error.place.pattern())));
    if let Some(written) = error.value.as_ref().map(WrittenValue::quoted)
        && !written.is_empty()
        && !fields.may_be_personal(pointer)
    {
        values.push(value("value", Some(pointer.to_owned()), Value::Text(start_of(&written))));
    }
    let expected = match &error.kind {
        ShapeErrorKind::Type(field_type) | ShapeErrorKind::Range(field_type @ FieldType::Decimal) => Some(field_type),
        _ => None,
    };
    values.extend(expected.map(|expected| value("expected", None, Value::Code(expected.name().to_owned()))));
    if let Some(FieldType::Code(codes)) = expected
        && codes.len() <= MOST_CODES
    {
        values.extend(codes.iter().map(|code| value("allowed", None, Value::Text(code.code.to_string()))));
    }
    let meant = match meaning {
        Meaning::None => &[][..],
        Meaning::One(one) => std::slice::from_ref(one),
        Meaning::Several(several) => several,
    };
    values.extend(meant.iter().map(|meant| value("meant", None, shown(meant))));
    values
}

fn shown(meant: &Scalar) -> Value {
    match meant {
        Scalar::Bool(answer) => Value::Boolean(*answer),
        Scalar::Number(number) => Value::Number(*number),
        Scalar::Decimal(number) => Value::Decimal(*number),
        Scalar::Text(text) => match (Date::parse(text), crate::Time::parse(text)) {
            (Some(date), _) => Value::Date(date),
            (None, Some(time)) => Value::Time(time),
            (None, None) => Value::Text(text.clone()),
        },
    }
}

/// The nearest name to that of an unknown field among those that its object has.
fn nearest_name<'f>(name: &str, pointer: &str, fields: &CaseFields<'f>) -> Option<&'f str> {
    let (object, _) = pointer.rsplit_once('/')?;
    let known = match fields.field_and_type_at(object) {
        Some((_, field_type)) => fields.of(field_type)?,
        None => fields.root(),
    };
    // `own` is unknown in a programme that has no fields of its own
    nearest(name, known.iter().map(|field| &*field.name)).filter(|nearest| *nearest != name)
}

fn last_name(place: &Place) -> String {
    match place.segments().last() {
        Some(Segment::Field(name)) => name.to_string(),
        Some(Segment::Item(index)) => index.to_string(),
        None => String::new(),
    }
}
