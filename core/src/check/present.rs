//! The check that something has been filled in.

use super::path::{Path, is_filled};
use super::trace::{Role, Trace};
use super::{At, Check, Compiler, Cursor, ItemPaths, NotApplicableReason, NotEvaluatedReason, Outcome};
use crate::case::Node;
use crate::verdict::{About, Value, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where a field is there.
///
/// Give one of `field`, `oneOf` (one of several is enough) and `eachOf` (all of them are needed, and each that is missing is a
/// finding of its own). A list without items, an object without fields and a blank text count as not there, and so do
/// lists and objects of nothing else. A value that does not fit its field makes the check neither pass nor fail. The finding says that something is missing: in a draft it does not
/// block.
///
/// Texts can use `{field}`, what the missing field is called.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "present", "eachOf": ["/strategy/title", "/strategy/anchoring/body"] },
///   "text": "The strategy lacks {field}.",
///   "case": { "strategy": { "title": "Maths for all" } },
///   "finds": ["The strategy lacks “body that adopted the strategy”."],
///   "repair": [ { "op": "add", "path": "/strategy/anchoring", "value": { "body": "the municipal council" } } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Present {
    /// The field that must be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The fields of which one must be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one_of: Option<Vec<String>>,
    /// The fields that must all be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each_of: Option<Vec<String>>,
}

#[derive(Debug)]
struct CompiledPresent {
    paths: Vec<Path>,
    one_is_enough: bool,
}

impl Present {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        let several = [&self.one_of, &self.each_of].into_iter().flatten().flatten();
        self.field.iter().chain(several).for_each(|field| paths.item(field));
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let (name, fields, one_is_enough) = match (&self.field, &self.one_of, &self.each_of) {
            (Some(field), None, None) => ("field", std::slice::from_ref(field), false),
            (None, Some(fields), None) => ("oneOf", fields.as_slice(), true),
            (None, None, Some(fields)) => ("eachOf", fields.as_slice(), false),
            _ => return compiler.refuse("", "give one of `field`, `oneOf` and `eachOf`"),
        };
        if fields.is_empty() {
            return compiler.refuse(&format!("/{name}"), "the list of fields is empty");
        }
        let place = |index| if name == "field" { "/field".to_owned() } else { format!("/{name}/{index}") };
        let paths: Vec<_> =
            (0_usize..).zip(fields).filter_map(|(index, field)| compiler.item(&place(index), field)).collect();
        Some(Box::new(CompiledPresent { paths, one_is_enough }))
    }
}

impl Check for CompiledPresent {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let (mut there, mut not_there, mut invalid) = (false, false, false);
        for path in &self.paths {
            match is_filled(cursor.tree(), path.node(cursor)) {
                Node::Absent => {
                    not_there = true;
                    if !self.one_is_enough {
                        trace.next_finding();
                    }
                    trace.involve(cursor, path);
                    trace.worked_out("field", || Some(Value::Field(path.pattern.to_string())));
                }
                Node::Invalid => invalid = true,
                Node::NoReference => {}
                _ => {
                    there = true;
                    trace.also_read(cursor, path, Role::Bound);
                }
            }
        }
        let outcome = match (self.one_is_enough, there, not_there, invalid) {
            (_, false, false, false) => Outcome::NotApplicable(NotApplicableReason::NoReference),
            (true, true, ..) | (false, _, false, false) => Outcome::Pass,
            (true, false, _, false) | (false, _, true, _) => Outcome::Fail,
            _ => Outcome::NotEvaluated(NotEvaluatedReason::Shape),
        };
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        vec![("field", ValueKind::Field)]
    }

    fn about(&self) -> About {
        About::Missing
    }

    fn demands(&self, pattern: &str) -> bool {
        !self.one_is_enough && self.paths.iter().any(|path| *path.read == *pattern)
    }
}
