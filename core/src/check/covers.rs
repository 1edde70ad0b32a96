//! The check that a set of values has all of another.

use super::municipality_code::{codes_of, compared};
use super::path::Path;
use super::trace::{Role, Trace};
use super::value::ValueType;
use super::{At, Check, Compiler, Cursor, ItemPaths, NoItem, Outcome, Unavailable, UnboundPath};
use crate::case::{FieldType, Mark, Node};
use crate::register::Country;
use crate::value::start_of;
use crate::verdict::{About, Value, ValueKind};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Passes where the values of a field have all that are demanded: given codes (`codes`), or the values of another field (`of`).
///
/// Give one of the two. An absent value is simply not among them; of a list that is absent nothing is known, and nothing is
/// judged. A value that does not fit may be anything: what is not found without it is not judged. The finding says that
/// something is missing: in a draft it does not block.
///
/// Texts can use `{missing}`, the values that are not there (not where those of `of` are personal).
///
/// ```
/// # let example = include!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/check/example.rs"));
/// example(r#"{
///   "check": { "kind": "covers", "field": "/strategy/levels/*", "codes": ["kindergarten", "primary", "lowerSecondary"] },
///   "text": "The strategy does not cover {missing}.",
///   "case": { "strategy": { "levels": ["primary"] } },
///   "finds": ["The strategy does not cover kindergarten and lower secondary school."],
///   "repair": [ { "op": "add", "path": "/strategy/levels/-", "value": "kindergarten" },
///               { "op": "add", "path": "/strategy/levels/-", "value": "lowerSecondary" } ]
/// }"#);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Covers {
    /// The path of the values that are there.
    pub field: String,
    /// What the values are gathered in; absent means the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within: Option<String>,
    /// The codes that are demanded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codes: Option<Vec<String>>,
    /// The path of the values that are demanded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
}

#[derive(Debug)]
struct CompiledCovers {
    set: UnboundPath,
    demanded: Demanded,
    /// The country whose municipality codes these are.
    codes_of: Option<Country>,
}

#[derive(Debug)]
enum Demanded {
    Codes(Vec<Arc<str>>),
    Values(Box<UnboundPath>),
}

impl Covers {
    pub(super) fn item_paths<'s>(&'s self, paths: &mut ItemPaths<'s>) {
        paths.within(&self.field, self.within.as_deref());
    }

    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Check>> {
        let set = compiler.unbound_within("/field", &self.field, self.within.as_deref());
        let Some(set) = set.filter(|set| texts_only(compiler, "/field", &set.path).is_some()) else {
            // all faults are reported at once
            self.of.as_ref().and_then(|of| compiler.unbound("/of", of));
            return None;
        };
        let demanded = match (&self.codes, &self.of) {
            (Some(codes), None) => Demanded::Codes(compiler.codes("/codes", codes, &set.path)?),
            (None, Some(of)) => {
                let of = compiler.unbound("/of", of)?;
                texts_only(compiler, "/of", &of.path)?;
                Demanded::Values(Box::new(of))
            }
            _ => return compiler.refuse("", "give one of `codes` and `of`"),
        };
        let codes_of = codes_of(&set.path, compiler.country_of_pack());
        Some(Box::new(CompiledCovers { set, demanded, codes_of }))
    }
}

fn texts_only(compiler: &mut Compiler<'_>, place: &str, path: &Path) -> Option<()> {
    let value_type = compiler.value_type_of(place, path)?;
    if value_type != ValueType::Text {
        let reason = format!("only codes and texts make a set, this is {}", value_type.name());
        return compiler.refuse(place, &reason);
    }
    Some(())
}

/// Visits the texts that a path leads to, and why one is not known; what is absent is simply not among them, but of a list
/// that is not there nothing is known.
fn each_text<'a>(
    unbound: &UnboundPath,
    cursor: &Cursor<'a>,
    trace: &mut Trace,
    visit: &mut dyn FnMut(Result<&'a str, Unavailable>),
) {
    unbound.each(cursor, &mut |cursor, gap| match gap {
        Some(NoItem::Empty) => {}
        Some(NoItem::NoList(list, why)) => {
            trace.missing(cursor, &unbound.path, Some(list));
            visit(Err(why));
        }
        None => {
            let node = unbound.path.node(cursor);
            match cursor.tree().text_of(node) {
                Some(text) => {
                    trace.also_read(cursor, &unbound.path, Role::Bound);
                    visit(Ok(text));
                }
                None if *node == Node::Invalid => visit(Err(Unavailable::Invalid)),
                None => {}
            }
        }
    });
}

impl CompiledCovers {
    fn outcome(&self, cursor: &Cursor<'_>, trace: &mut Trace) -> Outcome {
        trace.list(cursor, &self.set);
        let (mut there, mut unread) = (BTreeSet::new(), None);
        each_text(&self.set, cursor, trace, &mut |text| match text {
            Ok(text) => {
                there.insert(compared(text, self.codes_of));
            }
            Err(why) => unread = unread.or(Some(why)),
        });
        let (mut lacks, mut unavailable) = (Vec::new(), None);
        let mut demand = |wanted: Result<&str, Unavailable>| match (wanted, unread) {
            (Ok(wanted), _) if there.contains(&compared(wanted, self.codes_of)) => {}
            (Ok(wanted), None) => lacks.push(start_of(wanted)),
            // what is not found may be the one that could not be read
            (Ok(_), Some(why)) | (Err(why), _) => why.keep(&mut unavailable),
        };
        match &self.demanded {
            Demanded::Codes(codes) => codes.iter().for_each(|code| demand(Ok(code))),
            Demanded::Values(unbound) => each_text(unbound, cursor, trace, &mut demand),
        }
        let outcome = match (lacks.is_empty(), unavailable) {
            (false, _) => Outcome::Fail,
            (true, Some(why)) => why.into(),
            (true, None) => Outcome::Pass,
        };
        if let (true, Some((name, kind))) = (trace.is_on(), self.provided()) {
            for lack in lacks {
                trace.worked_out(name, || {
                    Some(if kind == ValueKind::Code { Value::Code(lack) } else { Value::Text(lack) })
                });
            }
        }
        outcome
    }

    /// The values that are not there, as texts can use them; nothing where they are personal.
    fn provided(&self) -> Option<(&'static str, ValueKind)> {
        let kind = match (&self.demanded, &self.set.path.field_type) {
            (Demanded::Values(unbound), _) if unbound.path.mark == Mark::Personal => return None,
            (Demanded::Codes(_), _) | (_, FieldType::Code(_)) => ValueKind::Code,
            _ => ValueKind::Text,
        };
        Some(("missing", kind))
    }
}

impl Check for CompiledCovers {
    fn evaluate(&self, cursor: &Cursor<'_>, trace: &mut Trace, found: &mut dyn FnMut(At, Outcome, &mut Trace)) {
        let outcome = self.outcome(cursor, trace);
        found(At::Whole, outcome, trace);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        self.provided().into_iter().collect()
    }

    fn about(&self) -> About {
        About::Missing
    }
}
