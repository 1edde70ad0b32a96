//! The field tables: what can stand in a case, by name, label and type.
//!
//! The fields of the parts are compiled in; those below `/own` come with a pack. Both are read, judged and shown alike.

use crate::text::{Language, Texts, Wording};
use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// Something that is compiled in, or that came with a pack.
pub(crate) enum Shared<T: ?Sized + 'static> {
    BuiltIn(&'static T),
    Own(Arc<T>),
}

impl<T: ?Sized> Clone for Shared<T> {
    fn clone(&self) -> Self {
        match self {
            Self::BuiltIn(value) => Self::BuiltIn(value),
            Self::Own(value) => Self::Own(value.clone()),
        }
    }
}

impl<T: ?Sized> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self {
            Self::BuiltIn(value) => value,
            Self::Own(value) => value,
        }
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Shared<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

/// The fields of an object, by number.
pub(crate) type Table = Shared<[Field]>;

/// What a field can hold.
#[derive(Clone)]
pub(crate) enum FieldType {
    Text,
    Number,
    Decimal,
    Money,
    Date,
    Time,
    Bool,
    Code(Shared<[Code]>),
    Object(Table),
    List(Shared<FieldType>),
    /// The object `/own`, whose fields the programme's pack declares.
    Own,
}

impl FieldType {
    /// The name of the type in JSON documents.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Decimal => "decimal",
            Self::Money => "money",
            Self::Date => "date",
            Self::Time => "time",
            Self::Bool => "boolean",
            Self::Code(_) => "code",
            Self::Object(_) | Self::Own => "object",
            Self::List(_) => "list",
        }
    }

    /// Whether it holds a single value.
    pub(crate) fn is_leaf(&self) -> bool {
        !matches!(self, Self::Object(_) | Self::List(_) | Self::Own)
    }
}

impl fmt::Debug for FieldType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A code of a closed list, with its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Code {
    pub code: Cow<'static, str>,
    pub label: Label,
}

/// A named field of an object.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub name: Cow<'static, str>,
    pub label: Label,
    pub mark: Mark,
    pub field_type: FieldType,
}

/// What a field or a code is called, in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Label {
    BuiltIn(Wording),
    Own(Arc<Texts>),
}

impl Label {
    /// The label in a language, or in the nearest that the pack has.
    pub(crate) fn get(&self, language: Language) -> Option<&str> {
        match self {
            Self::BuiltIn(wording) => Some(wording.get(language)),
            Self::Own(texts) => texts.nearest(language),
        }
    }
}

impl From<&Label> for Texts {
    fn from(label: &Label) -> Self {
        match label {
            Label::BuiltIn(wording) => (*wording).into(),
            Label::Own(texts) => (**texts).clone(),
        }
    }
}

/// What is special about a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Mark {
    Plain,
    /// Says something of a person; a verdict never quotes it.
    Personal,
    /// Holds the id of an item of the list at this path.
    Refers(Cow<'static, str>),
    /// Holds the code of a municipality.
    Municipality,
}

/// The field of a name, with its number.
pub(crate) fn named<'t>(fields: &'t [Field], name: &str) -> Option<(u16, &'t Field)> {
    (0..).zip(fields).find(|(_, field)| field.name == name)
}

/// The fields of a case for one programme: the built-in ones, and those that its pack declares below `/own`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct CaseFields<'t> {
    root: &'static [Field],
    own: Option<&'t Table>,
}

impl<'t> CaseFields<'t> {
    pub(crate) fn new(own: Option<&'t Table>) -> Self {
        Self { root: super::Case::FIELDS, own }
    }

    /// The fields of the case itself.
    pub(crate) fn root(&self) -> &'static [Field] {
        self.root
    }

    /// The fields of `/own`.
    pub(crate) fn own(&self) -> Option<&'t Table> {
        self.own
    }

    /// The fields of an object.
    pub(crate) fn of<'f>(&self, field_type: &'f FieldType) -> Option<&'f [Field]>
    where
        't: 'f,
    {
        match field_type {
            FieldType::Object(fields) => Some(fields),
            FieldType::Own => self.own.map(|own| &**own),
            _ => None,
        }
    }

    /// The field that a JSON Pointer leads to, in which `*` may stand for an item; of an item, the field of its list.
    pub(crate) fn at(&self, pointer: &str) -> Option<&'t Field> {
        self.field_and_type_at(pointer).map(|(field, _)| field)
    }

    /// The same with the type of what stands there, which for an item is that of the item.
    pub(crate) fn field_and_type_at(&self, pointer: &str) -> Option<(&'t Field, &'t FieldType)> {
        let (mut fields, mut field_type, mut last): (Option<&'t [Field]>, Option<&'t FieldType>, Option<&'t Field>) =
            (Some(self.root), None, None);
        for name in pointer.split('/').skip(1) {
            match (fields, field_type) {
                (Some(known), _) => {
                    let (_, field) = named(known, name)?;
                    (fields, field_type, last) = (self.of(&field.field_type), Some(&field.field_type), Some(field));
                }
                (None, Some(FieldType::List(item))) => {
                    (fields, field_type) = (self.of(item), Some(&**item));
                }
                (None, _) => return None,
            }
        }
        last.zip(field_type)
    }

    /// Whether what stands at a place may say something of a person: the field is personal, holds what is, or is unknown.
    pub(crate) fn may_be_personal(&self, pointer: &str) -> bool {
        self.at(pointer).is_none_or(|field| self.holds_personal(field))
    }

    fn holds_personal(&self, field: &Field) -> bool {
        field.mark == Mark::Personal || self.type_holds_personal(&field.field_type)
    }

    fn type_holds_personal(&self, field_type: &FieldType) -> bool {
        match field_type {
            FieldType::List(item) => self.type_holds_personal(item),
            other => self.of(other).is_some_and(|fields| fields.iter().any(|field| self.holds_personal(field))),
        }
    }
}
