//! The check that an id is the id of something.

use super::path::{Path, Reference};
use super::trace::{Role, Trace};
use super::value::ValueType;
use super::{At, Check, Compiler, Cursor, ItemPaths, NoItem, Outcome, Unavailable, UnboundPath};
use crate::case::{FieldType, Mark, Node};
use crate::text::fold;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a field holds the `id` of an item of another list.
///
/// An absent field is not judged; nor is one that finds no item, where the list is absent or has an `id` that does not fit.
///
/// Texts can use `{text}`, the id that leads nowhere (not where the field is personal).
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "refersTo", "field": "/strategy/measures/*/focusArea", "to": "/strategy/focusAreas" },
///   "text": "The measure belongs to {text}, and there is no such focus area.",
///   "case": { "strategy": { "focusAreas": [ { "id": "f1" } ], "measures": [ { "focusArea": "f2" } ] } },
///   "finds": ["The measure belongs to “f2”, and there is no such focus area."],
///   "repair": [ { "op": "replace", "path": "/strategy/measures/0/focusArea", "value": "f1" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RefersTo {
    /// The path of the reference.
    pub field: String,
    /// The list whose items have the ids.
    pub to: String,
}

/// The most ids among which one in another spelling is looked for: each reference that leads nowhere looks through them.
const MOST_IDS: usize = 100;

#[derive(Debug)]
struct CompiledRefersTo {
    path: Path,
    target: UnboundPath,
    /// Where the list stands once in a case, the way to its items by their ids.
    by_id: Option<Reference>,
}

impl RefersTo {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.item(&self.field);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let path = compiler.item("/field", &self.field);
        let typed = path.and_then(|path| Some((compiler.value_type_of("/field", &path)?, path)));
        let Some((value_type, path)) = typed else {
            // all faults are reported at once
            compiler.unbound("/to", &self.to);
            return None;
        };
        if value_type != ValueType::Text {
            return compiler.refuse("/field", &format!("an id is a text, this is {}", value_type.name()));
        }
        let list = compiler.unbound("/to", &self.to)?;
        if !matches!(list.path.field_type, FieldType::List(_)) {
            return compiler.refuse("/to", &format!("`{}` is no list", self.to));
        }
        // any item may be meant, also where the reference itself stands in one of the list
        let target = compiler.unbound_after("/to", &format!("{}/*/id", self.to), list.path.lists())?;
        let by_id = Reference::into_list(&list.path);
        Some(Box::new(CompiledRefersTo { path, target, by_id }))
    }
}

impl CompiledRefersTo {
    fn outcome(&self, id: &str, cursor: &Cursor<'_>, trace: &mut Trace) -> Outcome {
        if let Some(list) = &self.by_id
            && let Some(there) = list.has(cursor, id)
        {
            return match there || !list.may_hide_one(cursor) {
                true => Outcome::of(there),
                false => Unavailable::Invalid.into(),
            };
        }
        let (mut there, mut unavailable) = (false, None);
        self.target.each(cursor, &mut |cursor, gap| match gap {
            Some(NoItem::NoList(list, why)) => {
                trace.missing(cursor, &self.target.path, Some(list));
                why.keep(&mut unavailable);
            }
            Some(NoItem::Empty) => {}
            None => {
                let node = self.target.path.node(cursor);
                there = there || cursor.tree().text_of(node) == Some(id);
                if *node == Node::Invalid {
                    Unavailable::Invalid.keep(&mut unavailable);
                }
            }
        });
        match (there, unavailable) {
            (true, _) => Outcome::Pass,
            (false, None) => Outcome::Fail,
            (false, Some(why)) => why.into(),
        }
    }
}

impl Check for CompiledRefersTo {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        trace.read(cursor, &self.path, "text", Role::Subject);
        let node = self.path.node(cursor);
        let outcome = match cursor.tree().text_of(node) {
            Some(id) => self.outcome(id, cursor, trace),
            None => Unavailable::of(node).into(),
        };
        trace.list(cursor, &self.target);
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        Compiler::provided(&self.path, "text").into_iter().collect()
    }

    fn respelt(&self, cursor: &Cursor<'_>) -> Option<(Path, String)> {
        if self.path.mark == Mark::Personal {
            return None;
        }
        let written = fold(cursor.tree().text_of(self.path.node(cursor))?);
        let list = self.by_id.as_ref()?;
        if list.ids(cursor).nth(MOST_IDS).is_some() {
            return None;
        }
        // one that differs in more than capitals, accents and spaces may be any: p1 is as near to p2 as to p3
        let mut alike = list.ids(cursor).filter(|id| fold(id) == written);
        match (alike.next(), alike.next()) {
            (Some(meant), None) => Some((self.path.clone(), meant.to_owned())),
            _ => None,
        }
    }
}
