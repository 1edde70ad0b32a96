//! The check that an id is the id of something.

use super::path::{End, Follow, Path};
use super::trace::{Role, Trace};
use super::{At, Compiler, Free, Here, Kind, NoItem, Outcome, Sort};
use crate::document::Leaf;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where a field holds the id of an item of another list.
///
/// Texts can use `{text}`, the id that leads nowhere.
///
/// ```
/// let check = r#"{ "kind": "refersTo", "field": "/strategy/measures/*/focusArea", "to": "/strategy/focusAreas" }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::RefersTo(_)));
/// # Ok::<(), serde_json::Error>(())
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

#[derive(Debug)]
struct Reference {
    path: Path,
    target: Free,
    /// Where the list stands once in a case, the way to its items by their ids.
    by_id: Option<Follow>,
}

impl RefersTo {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let path = compiler.item("/field", &self.field);
        let Some((path, sort)) = path.and_then(|path| compiler.sort_of("/field", &path).map(|sort| (path, sort)))
        else {
            // all that is wrong is told at once
            compiler.free("/to", &self.to);
            return None;
        };
        if sort != Sort::Text {
            return compiler.refuse("/field", &format!("an id is a text, this is {}", sort.name()));
        }
        let list = compiler.free("/to", &self.to)?;
        if !matches!(list.path.end, End::List(_)) {
            return compiler.refuse("/to", &format!("`{}` is no list", self.to));
        }
        let target = compiler.free("/to", &format!("{}/*/id", self.to))?;
        let by_id = Follow::into_list(&list.path);
        Some(Box::new(Reference { path, target, by_id }))
    }
}

impl Kind for Reference {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let Leaf::Text(id) = self.path.leaf(here) else {
            return Outcome::lacking(here.lack(&self.path, None));
        };
        if let Some(there) = self.by_id.as_ref().and_then(|list| list.has(here, id)) {
            return Outcome::of(there);
        }
        let (mut there, mut lack) = (false, None);
        self.target.each(here, &mut |here, gap| match gap {
            Some(NoItem::Absent(star)) => lack = lack.or(Some(here.lack(&self.target.path, Some(star)))),
            Some(NoItem::Empty) => {}
            None => there = there || self.target.path.leaf(here) == Leaf::Text(id),
        });
        match (there, lack) {
            (true, _) => Outcome::Pass,
            (false, None) => Outcome::Fail,
            (false, Some(because)) => Outcome::lacking(because),
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        trace.read(here, &self.path, "text", Role::Subject);
        self.target.each(here, &mut |here, gap| {
            if let Some(NoItem::Absent(star)) = gap {
                trace.missing(here, &self.target.path, Some(star));
            }
        });
        trace.list(here, &self.target);
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        Compiler::provided(&self.path, "text").into_iter().collect()
    }
}
