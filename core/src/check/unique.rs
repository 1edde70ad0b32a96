//! The check that no value stands twice.

use super::municipality_code::{codes_of, compared};
use super::trace::{Role, Trace};
use super::value::{Direction, Value, ValueType};
use super::{At, Check, Compiler, Cursor, ItemPaths, NoItem, NotApplicableReason, Outcome, Unavailable, UnboundPath};
use crate::case::Node;
use crate::register::Country;
use crate::text::fold;
use crate::verdict::ValueKind;
use crate::{Date, Time};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Passes where no value of a field stands twice.
///
/// Each value that does is one finding, with all its places. Texts are the same whatever their capitals and accents. `within`
/// looks in each item of an outer list by itself. An absent value repeats nothing; where a value does not fit and no repeat is
/// seen, the check is not judged.
///
/// Texts can use the value by its type (`{text}`, `{number}`, `{date}`; a personal one has no name) and `{count}`, how often it
/// stands there.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "unique", "field": "/network/groups/*/units/*/name" },
///   "text": "{text} stands {count} times among the units.",
///   "case": { "network": { "groups": [ { "units": [ { "name": "Lia skole" } ] }, { "units": [ { "name": "LIA SKOLE" } ] } ] } },
///   "finds": ["“LIA SKOLE” stands 2 times among the units."],
///   "repair": [ { "op": "replace", "path": "/network/groups/1/units/0/name", "value": "Åsen skole" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unique {
    /// The path of the field.
    pub field: String,
    /// That within which no value may stand twice; absent means the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
}

#[derive(Debug)]
struct CompiledUnique {
    field: UnboundPath,
    value_type: ValueType,
    /// The country whose municipality codes these are.
    codes_of: Option<Country>,
}

/// A value by which two are the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Same {
    Text(String),
    Number(i64),
    Date(Date),
    Time(Time),
    Bool(bool),
}

impl Same {
    fn of(value: &Value<'_>, codes_of: Option<Country>) -> Option<Self> {
        Some(match value {
            Value::Text(text) => Self::Text(fold(&compared(text, codes_of))),
            Value::Number(number) | Value::Decimal(number) | Value::Money(number) => Self::Number(*number),
            Value::Date(date) => Self::Date(*date),
            Value::Time(time) => Self::Time(*time),
            Value::Bool(answer) => Self::Bool(*answer),
            Value::Share(_) | Value::Exact(_) => return None,
        })
    }
}

impl Unique {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.within(&self.field, self.within.as_deref());
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let field = compiler.unbound_within("/field", &self.field, self.within.as_deref())?;
        let value_type = compiler.value_type_of("/field", &field.path)?;
        let codes_of = codes_of(&field.path, compiler.country_of_pack());
        Some(Box::new(CompiledUnique { field, value_type, codes_of }))
    }
}

impl Check for CompiledUnique {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let path = &self.field.path;
        let (mut places, mut unavailable): (BTreeMap<Same, Vec<Cursor<'_>>>, _) = (BTreeMap::new(), None);
        self.field.each(cursor, &mut |cursor, gap| match gap {
            Some(NoItem::Empty) => {}
            Some(NoItem::NoList(list, why)) => {
                trace.missing(cursor, path, Some(list));
                why.keep(&mut unavailable);
            }
            None => {
                let node = path.node(cursor);
                match Value::of(cursor.tree(), node).and_then(|value| Same::of(&value, self.codes_of)) {
                    Some(value) => {
                        trace.also_read(cursor, path, Role::Subject);
                        places.entry(value).or_default().push(*cursor);
                    }
                    None if *node == Node::Invalid => Unavailable::Invalid.keep(&mut unavailable),
                    None => {}
                }
            }
        });
        let mut repeats = false;
        for places in places.values() {
            // the second place is where to show it: the first is as it should be
            let [first, second, rest @ ..] = places.as_slice() else { continue };
            repeats = true;
            trace.next_finding();
            trace.read(second, path, self.value_type.value_name(), Role::Subject);
            for cursor in std::iter::once(first).chain(rest) {
                trace.silent(cursor, path, Role::Subject);
            }
            let count = Value::Number(i64::try_from(places.len()).unwrap_or(i64::MAX));
            trace.worked_out("count", || count.shown(ValueType::Number, Direction::Down));
        }
        let outcome = match (repeats, unavailable, places.is_empty()) {
            (true, ..) => Outcome::Fail,
            (false, Some(why), _) => why.into(),
            (false, None, true) => Outcome::NotApplicable(NotApplicableReason::NoItems),
            (false, None, false) => Outcome::Pass,
        };
        found(At::Whole, outcome, trace);
    }

    fn finds_equals(&self) -> bool {
        true
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let mut provided = vec![("count", ValueKind::Number)];
        provided.extend(Compiler::provided(&self.field.path, self.value_type.value_name()));
        provided
    }
}
