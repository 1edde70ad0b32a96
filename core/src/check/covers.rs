//! The check that a set of values has all of another.

use super::path::{End, Path};
use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Free, Here, Kind, NoItem, Outcome, Sort};
use crate::document::Leaf;
use crate::field::{LeafKind, Mark};
use crate::order::SortedSet;
use crate::verdict::{About, ValueKind};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Passes where the values of a field have all that are demanded: codes that are given, or the values of another field.
///
/// Texts can use `{missing}`, the values that are not there, unless they are personal.
///
/// ```
/// let check = r#"{ "kind": "covers", "field": "/strategy/levels/*",
///     "codes": ["kindergarten", "primary", "lowerSecondary"] }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Covers(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Superset {
    set: Free,
    demanded: Demanded,
}

#[derive(Debug)]
enum Demanded {
    Codes(Vec<Arc<str>>),
    Values(Box<Free>),
}

impl Covers {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let set = compiler.free_within("/field", &self.field, self.within.as_deref());
        let Some(set) = set.filter(|set| texts_only(compiler, "/field", &set.path).is_some()) else {
            // all that is wrong is told at once
            self.of.as_ref().and_then(|of| compiler.free("/of", of));
            return None;
        };
        let demanded = match (&self.codes, &self.of) {
            (Some(codes), None) => Demanded::Codes(compiler.codes("/codes", codes, &set.path)?),
            (None, Some(of)) => {
                let of = compiler.free("/of", of)?;
                texts_only(compiler, "/of", &of.path)?;
                Demanded::Values(Box::new(of))
            }
            _ => return compiler.refuse("", "give one of `codes` and `of`"),
        };
        Some(Box::new(Superset { set, demanded }))
    }
}

fn texts_only(compiler: &mut Compiler<'_>, place: &str, path: &Path) -> Option<()> {
    let sort = compiler.sort_of(place, path)?;
    if sort != Sort::Text {
        return compiler.refuse(place, &format!("only codes and texts make a set, this is {}", sort.name()));
    }
    Some(())
}

impl Superset {
    /// The values that are there, and why one could not be read.
    fn there<'a>(&self, here: &Here<'a>) -> (SortedSet<&'a str>, Option<Because>) {
        let (mut there, mut lack) = (Vec::new(), None);
        self.set.each(here, &mut |here, gap| match (gap, self.set.path.leaf(here)) {
            (Some(NoItem::Absent(star)), _) => lack = lack.or(Some(here.lack(&self.set.path, Some(star)))),
            (Some(NoItem::Empty), _) => {}
            (None, Leaf::Text(text)) => there.push(text),
            (None, _) => lack = lack.or(Some(here.lack(&self.set.path, None))),
        });
        (there.into(), lack)
    }

    fn each_demanded<'a>(&'a self, here: &Here<'a>, visit: &mut dyn FnMut(Result<&'a str, Because>)) {
        match &self.demanded {
            Demanded::Codes(codes) => codes.iter().for_each(|code| visit(Ok(code))),
            Demanded::Values(free) => free.each(here, &mut |here, gap| match (gap, free.path.leaf(here)) {
                (Some(NoItem::Absent(star)), _) => visit(Err(here.lack(&free.path, Some(star)))),
                (Some(NoItem::Empty), _) => {}
                (None, Leaf::Text(text)) => visit(Ok(text)),
                (None, _) => visit(Err(here.lack(&free.path, None))),
            }),
        }
    }
}

impl Kind for Superset {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let (there, unread) = self.there(here);
        let (mut fails, mut lack) = (false, None);
        self.each_demanded(here, &mut |wanted| match (wanted, unread) {
            (Ok(wanted), _) if there.contains(wanted) => {}
            (Ok(_), None) => fails = true,
            // what is not found may be the one that could not be read
            (Ok(_), Some(because)) | (Err(because), _) => lack = lack.or(Some(because)),
        });
        match (fails, lack) {
            (true, _) => Outcome::Fail,
            (false, Some(because)) => Outcome::lacking(because),
            (false, None) => Outcome::Pass,
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        trace.list(here, &self.set);
        for free in std::iter::once(&self.set).chain(self.demanded_field()) {
            free.each(here, &mut |here, gap| match gap {
                Some(NoItem::Absent(star)) => trace.missing(here, &free.path, Some(star)),
                Some(NoItem::Empty) => {}
                None if free.path.leaf(here) == Leaf::Missing => trace.missing(here, &free.path, None),
                None => trace.also_read(free.path.real(here), Role::Bound),
            });
        }
        let Some((_, kind)) = self.provided() else { return };
        let (there, unread) = self.there(here);
        self.each_demanded(here, &mut |wanted| {
            if let (Ok(wanted), None) = (wanted, unread)
                && !there.contains(wanted)
            {
                trace.worked_out_as("missing", kind, Leaf::Text(wanted));
            }
        });
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        self.provided().into_iter().collect()
    }

    fn about(&self) -> About {
        About::Missing
    }
}

impl Superset {
    fn demanded_field(&self) -> Option<&Free> {
        match &self.demanded {
            Demanded::Codes(_) => None,
            Demanded::Values(free) => Some(free),
        }
    }

    /// The values that are not there, as texts can use them; nothing where they are personal.
    fn provided(&self) -> Option<(&'static str, ValueKind)> {
        if self.demanded_field().is_some_and(|free| free.path.mark == Mark::Personal) {
            return None;
        }
        let kind = match (&self.demanded, self.set.path.end) {
            (Demanded::Codes(_), _) | (_, End::Leaf(LeafKind::Code(_))) => ValueKind::Code,
            _ => ValueKind::Text,
        };
        Some(("missing", kind))
    }
}
