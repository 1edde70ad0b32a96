//! The field tables of `/own`, as a pack declares them.

use super::{OwnField, OwnFieldType};
use crate::case::{Code, Field, FieldType, Label, Mark, Shared, Table};
use crate::check::LabelledCodes;
use crate::text::wording;
use std::borrow::Cow;
use std::sync::Arc;

/// The field that every item of an own list of objects has.
const ID: &str = "id";

/// Makes the table of `/own`; `None` where no field is declared.
pub(super) fn table(fields: &[&OwnField], code_lists: &[(String, LabelledCodes)]) -> Option<Table> {
    let declared = Declared { fields, code_lists };
    (!fields.is_empty()).then(|| Table::Own(declared.below("/own").into()))
}

/// The most fields that an object of a pack's own can have.
pub(super) const MOST_FIELDS: usize = crate::case::MOST_FIELDS - 1;

/// The path of a field's object, and the field's name; `None` for the item of a list.
pub(super) fn object_and_name(path: &str) -> Option<(&str, &str)> {
    path.rsplit_once('/').filter(|(_, name)| *name != "*")
}

struct Declared<'p> {
    fields: &'p [&'p OwnField],
    code_lists: &'p [(String, LabelledCodes)],
}

impl Declared<'_> {
    /// The fields directly below a path, in the order in which they are declared, no name twice.
    fn below(&self, path: &str) -> Vec<Field> {
        let mut fields: Vec<Field> = Vec::new();
        for declared in self.fields {
            if let Some((object, name)) = object_and_name(&declared.path)
                && object == path
                && fields.len() < MOST_FIELDS
                && !fields.iter().any(|known| known.name == name)
            {
                fields.push(self.field(declared, name));
            }
        }
        fields
    }

    fn field(&self, declared: &OwnField, name: &str) -> Field {
        Field {
            name: Cow::Owned(name.to_owned()),
            label: Label::Own(Arc::new(declared.label.clone())),
            mark: self.mark(declared),
            field_type: self.field_type(declared),
        }
    }

    /// The mark of a field; a list of plain values has that of its values.
    fn mark(&self, declared: &OwnField) -> Mark {
        let item = self.plain_item(&declared.path);
        let refers_to = declared.refers_to.as_ref().or_else(|| item?.refers_to.as_ref());
        match refers_to {
            _ if declared.personal || item.is_some_and(|item| item.personal) => Mark::Personal,
            Some(list) => Mark::Refers(Cow::Owned(list.clone())),
            None => Mark::Plain,
        }
    }

    /// The declaration of a list's items, where they are plain values.
    fn plain_item(&self, list: &str) -> Option<&OwnField> {
        self.fields.iter().copied().find(|field| field.path.strip_suffix("/*") == Some(list))
    }

    fn field_type(&self, declared: &OwnField) -> FieldType {
        match declared.field_type {
            OwnFieldType::Text => FieldType::Text,
            OwnFieldType::Number => FieldType::Number,
            OwnFieldType::Decimal => FieldType::Decimal,
            OwnFieldType::Money => FieldType::Money,
            OwnFieldType::Date => FieldType::Date,
            OwnFieldType::Time => FieldType::Time,
            OwnFieldType::Boolean => FieldType::Bool,
            OwnFieldType::Code => FieldType::Code(Shared::Own(self.codes(declared).into())),
            OwnFieldType::Object => FieldType::Object(Table::Own(self.below(&declared.path).into())),
            OwnFieldType::List => FieldType::List(Shared::Own(Arc::new(self.item_type(&declared.path)))),
        }
    }

    /// The type of a list's items: plain values where they are declared as such, else objects with an id.
    fn item_type(&self, list: &str) -> FieldType {
        if let Some(plain) = self.plain_item(list) {
            return self.field_type(plain);
        }
        let mut fields = self.below(&format!("{list}/*"));
        if !fields.iter().any(|field| field.name == ID) {
            fields.insert(
                0,
                Field {
                    name: Cow::Borrowed(ID),
                    label: Label::BuiltIn(wording!("kjennetegn", "kjenneteikn", "kendetegn", "identifier")),
                    mark: Mark::Plain,
                    field_type: FieldType::Text,
                },
            );
        }
        FieldType::Object(Table::Own(fields.into()))
    }

    /// The codes of a field's list; none where there is no such list, which is reported as a fault of the field.
    fn codes(&self, declared: &OwnField) -> Vec<Code> {
        let list = self.code_lists.iter().find(|(id, _)| Some(id) == declared.list.as_ref());
        let codes = list.into_iter().flat_map(|(_, codes)| codes);
        codes
            .map(|(code, label)| Code {
                code: Cow::Owned(code.to_string()),
                label: Label::Own(Arc::new(label.clone())),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::Language;
    use crate::pack::lint;
    use serde_json::{Value, json};

    /// The codes of the faults of a pack that declares a list of plain values and has a rule with this check.
    fn codes(item: Value, check: Value, text: &str) -> Vec<String> {
        let field = |path: &str, kind: &str| json!({ "path": path, "type": kind, "label": { "en": path } });
        let mut plain = field("/own/chosen/*", "text");
        plain.as_object_mut().unwrap().extend(item.as_object().unwrap().clone());
        let pack = json!({
            "id": "x", "languages": ["en"], "currency": "NOK", "title": { "en": "X" },
            "sources": [{ "id": "s", "title": "S" }],
            "editions": [{ "id": "e", "startsOn": "2018-01-01", "source": { "id": "s" } }],
            "fields": [field("/own/chosen", "list"), plain, field("/own/visits", "list"), field("/own/visits/*/day", "date")],
            "rules": [{ "id": "r", "title": { "en": "R" }, "basis": "plausibility", "levels": [{ "level": "error" }],
                "source": { "id": "s" }, "check": check, "texts": { "en": text } }]
        });
        let faults = lint(pack.to_string().as_bytes(), &[], Language::En).faults.into_iter();
        faults.filter(|fault| fault.code != "unused").map(|fault| fault.code).collect()
    }

    #[test]
    fn plain_values_that_are_personal_are_not_quoted() {
        let unique = json!({ "kind": "unique", "field": "/own/chosen/*" });
        assert_eq!(codes(json!({}), unique.clone(), "{text} {count}"), [""; 0]);
        assert_eq!(codes(json!({ "personal": true }), unique, "{text} {count}"), ["unknown-placeholder"]);
    }

    #[test]
    fn plain_values_that_refer_to_items_lead_to_them() {
        let day = json!({ "kind": "present", "field": "/own/chosen/*/day" });
        assert_eq!(codes(json!({ "refersTo": "/own/visits" }), day.clone(), "{field}"), [""; 0]);
        assert_eq!(codes(json!({}), day, "{field}"), ["unknown-path"]);
    }
}
