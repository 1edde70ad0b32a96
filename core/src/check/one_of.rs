//! The check that a field has one of the codes of a list.

use super::municipality_code::{codes_of, compared};
use super::path::Path;
use super::trace::{Role, Trace};
use super::value::ValueType;
use super::{At, Check, Compiler, Cursor, ItemPaths, Outcome, Unavailable};
use crate::register::Country;
use crate::value::start_of;
use crate::verdict::{Value, ValueKind};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Passes where a field has one of the codes that are given (`codes`), or one of a code list of the pack (`list`).
///
/// Give one of the two. Codes are compared letter by letter. An absent or blank field is not judged: use `present` to demand it.
///
/// Texts can use `{code}`, what stands there (not where the field is personal), and `{codes}`, those that are allowed; both are
/// written by their labels.
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "oneOf", "field": "/letter/kind", "codes": ["grant", "commitment"] },
///   "text": "The letter is of the kind {code}, and can only be {codes}.",
///   "case": { "letter": { "kind": "assignment" } },
///   "finds": ["The letter is of the kind assignment letter, and can only be grant letter and commitment letter."],
///   "repair": [ { "op": "replace", "path": "/letter/kind", "value": "grant" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OneOf {
    /// The path of the field.
    pub field: String,
    /// The codes that it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<Vec<String>>,
    /// The pack's list of codes that it may have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<String>,
}

#[derive(Debug)]
struct CompiledOneOf {
    path: Path,
    allowed: Vec<Arc<str>>,
    /// The country whose municipality codes these are.
    codes_of: Option<Country>,
}

impl OneOf {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.item(&self.field);
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let path = compiler.item("/field", &self.field)?;
        let value_type = compiler.value_type_of("/field", &path)?;
        if value_type != ValueType::Text {
            return compiler.refuse("/field", &format!("a code is a text, this is {}", value_type.name()));
        }
        let allowed = match (&self.codes, &self.list) {
            (Some(codes), None) => compiler.codes("/codes", codes, &path)?,
            (None, Some(list)) => compiler.code_list("/list", list)?,
            _ => return compiler.refuse("", "give one of `codes` and `list`"),
        };
        let codes_of = codes_of(&path, compiler.country_of_pack());
        Some(Box::new(CompiledOneOf { path, allowed, codes_of }))
    }
}

impl Check for CompiledOneOf {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let node = self.path.node(cursor);
        let outcome = match cursor.tree().text_of(node) {
            Some(code) => {
                let code = compared(code, self.codes_of);
                Outcome::of(self.allowed.iter().any(|allowed| compared(allowed, self.codes_of) == code))
            }
            None => Unavailable::of(node).into(),
        };
        if trace.is_on() {
            trace.read_code(cursor, &self.path, "code", Role::Subject);
            for code in &self.allowed {
                trace.worked_out("codes", || Some(Value::Code(start_of(code))));
            }
        }
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let mut provided = vec![("codes", ValueKind::Code)];
        provided.extend(Compiler::provided(&self.path, "code").map(|(name, _)| (name, ValueKind::Code)));
        provided
    }

    fn alternatives(&self, pattern: &str) -> Vec<Arc<str>> {
        if *self.path.read == *pattern { self.allowed.clone() } else { Vec::new() }
    }

    fn judges_by_itself(&self) -> bool {
        true
    }
}
