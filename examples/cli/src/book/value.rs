//! Values of a case in words.

use super::words;
use crate::diff::capital;
use crate::place::pattern;
use satsing::pack::{FieldType, FieldView};
use satsing::{Date, Language, Money, Programme, Scalar, Time};
use serde_json::Value;

/// Writes the values of a programme's fields in a language.
pub struct Values<'p> {
    programme: &'p Programme,
    fields: Vec<FieldView>,
    language: Language,
}

impl<'p> Values<'p> {
    pub fn new(programme: &'p Programme, language: Language) -> Self {
        Self { programme, fields: programme.fields(None, language), language }
    }

    /// A value of the field at a path, an object or a list by its fields; `None` where there is none.
    pub fn written(&self, path: &str, value: &Value) -> Option<String> {
        match value {
            Value::Null => None,
            Value::Object(fields) => {
                let field = |(name, value): (&String, &Value)| {
                    let path = format!("{path}/{name}");
                    let label = self.programme.label(&path, self.language).unwrap_or(name);
                    Some(format!("{label}: {}", self.written(&path, value)?))
                };
                // ids connect the parts of a document, and mean nothing to a reader
                let named = fields.iter().filter(|(name, _)| *name != "id");
                let fields: Vec<String> = named.filter_map(field).collect();
                Some(capital(&fields.join("; "))).filter(|text| !text.is_empty())
            }
            Value::Array(items) => {
                let item = |item| self.written(&format!("{path}/0"), item);
                let is_plain = items.iter().all(|item| !item.is_object() && !item.is_array());
                let items: Vec<String> = items.iter().filter_map(item).collect();
                match is_plain {
                    true => Some(self.language.list(&items)),
                    false => Some(items.join(". ")),
                }
                .filter(|text| !text.is_empty())
            }
            plain => Some(self.plain(path, plain)),
        }
    }

    fn plain(&self, path: &str, value: &Value) -> String {
        let pattern = pattern(path);
        let field = self.fields.iter().find(|field| field.path == pattern);
        let language = self.language;
        let Ok(scalar) = serde_json::from_value::<Scalar>(value.clone()) else { return value.to_string() };
        match scalar {
            Scalar::Bool(true) => words::YES.get(language).to_owned(),
            Scalar::Bool(false) => words::NO.get(language).to_owned(),
            Scalar::Number(number) => match (field.map(|field| field.field_type), Money::new(number.get())) {
                (Some(FieldType::Money), Ok(amount)) => language.money(amount, self.programme.currency()),
                _ => language.number(number.get()),
            },
            Scalar::Decimal(decimal) => language.decimal(decimal),
            Scalar::Text(text) => {
                let code = field.and_then(|field| field.codes.iter().find(|code| code.code == text));
                match (code, Date::parse(&text), Time::parse(&text)) {
                    (Some(code), ..) => code.label.clone(),
                    (None, Some(date), _) => language.date_with_weekday(date),
                    (None, None, Some(time)) => language.time(time),
                    (None, None, None) => language.quote(&text),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn written(path: &str, value: &Value) -> Option<String> {
        let programme = Programme::embedded("no.state-grants").unwrap();
        Values::new(&programme, Language::Nb).written(path, value)
    }

    #[test]
    fn values_are_written_as_their_fields_hold_them() {
        for (path, value, text) in [
            ("/letter/amount", json!(50_000_000), "500\u{a0}000\u{a0}kr"),
            ("/letter/kind", json!("grant"), "tilskuddsbrev"),
            ("/letter/purpose", json!("Drift av <b>nettverk</b>"), "«Drift av <b>nettverk</b>»"),
            ("/letter/payments/0/paidOn", json!("2026-04-15"), "onsdag 15. april 2026"),
        ] {
            assert_eq!(written(path, &value).as_deref(), Some(text), "{path}");
        }
    }

    #[test]
    fn objects_and_lists_are_told_by_their_fields_without_ids() {
        let payments = json!([{ "id": "p1", "paidOn": "2026-04-15", "amount": 100 }, { "id": "p2", "amount": 200 }]);
        assert_eq!(
            written("/letter/payments", &payments).unwrap().to_lowercase().replace('\u{a0}', " "),
            "beløp: 1 kr; utbetalingsdato: onsdag 15. april 2026. beløp: 2 kr"
        );
        for nothing in [json!(null), json!({}), json!([]), json!({ "id": "a" })] {
            assert_eq!(written("/letter/payments", &nothing), None, "{nothing}");
        }
    }
}
