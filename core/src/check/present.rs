//! The check that something has been filled in.

use super::path::{End, Path};
use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Here, Kind, Outcome};
use crate::document::{Leaf, View};
use crate::field::Field;
use crate::verdict::{About, ValueKind};
use serde::{Deserialize, Serialize};

/// Passes where a field is there; an empty list, an empty object and a blank text count as not there.
///
/// Give one of `field`, `oneOf` (one of several is enough) and `eachOf` (all of them are needed; each that is missing
/// is a finding of its own). Texts can use `{field}`, the label of what is missing.
///
/// ```
/// let check = r#"{ "kind": "present", "eachOf": ["/strategy/anchoring/body", "/strategy/anchoring/adoptedOn"] }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Present(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Fields {
    paths: Vec<Path>,
    one_is_enough: bool,
}

impl Present {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
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
        Some(Box::new(Fields { paths, one_is_enough }))
    }
}

/// How a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    There,
    NotThere,
    /// Its value was taken out because it does not fit its type.
    Unfit,
    /// The reference that leads to it is not there, or leads nowhere.
    NoReference,
}

impl Fields {
    fn standing(path: &Path, here: &Here<'_>) -> Standing {
        let slot = match path.end {
            End::Leaf(_) => View::Leaf(path.leaf(here)),
            End::Node(_) | End::List(_) => path.slot(here),
        };
        if is_filled(slot, path.end) {
            return Standing::There;
        }
        match here.lack(path, None) {
            Because::Shape => Standing::Unfit,
            Because::NoReference => Standing::NoReference,
            _ => Standing::NotThere,
        }
    }
}

impl Kind for Fields {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let (mut there, mut not_there, mut unfit) = (false, false, false);
        for path in &self.paths {
            match Self::standing(path, here) {
                Standing::There => there = true,
                Standing::NotThere => not_there = true,
                Standing::Unfit => unfit = true,
                Standing::NoReference => {}
            }
        }
        match (self.one_is_enough, there, not_there, unfit) {
            (_, false, false, false) => Outcome::NotApplicable(Because::NoReference),
            (true, true, ..) | (false, _, false, false) => Outcome::Pass,
            (true, false, _, false) | (false, _, true, _) => Outcome::Fail,
            _ => Outcome::NotEvaluated(Because::Shape),
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        for path in self.paths.iter().filter(|path| Self::standing(path, here) == Standing::NotThere) {
            if !self.one_is_enough {
                trace.next_finding();
            }
            let real = path.real(here);
            trace.involve(real);
            trace.worked_out_as("field", ValueKind::Field, Leaf::Text(&path.pattern));
        }
        for path in self.paths.iter().filter(|path| Self::standing(path, here) == Standing::There) {
            trace.also_read(path.real(here), Role::Bound);
        }
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

/// Whether a slot holds anything.
pub(super) fn is_filled(slot: View<'_>, end: End) -> bool {
    match (slot, end) {
        (View::Leaf(Leaf::Missing), _) => false,
        (View::Leaf(Leaf::Text(text)), _) => !text.trim().is_empty(),
        (View::List(list), _) => list.len() > 0,
        (View::Object(_), End::Node(fields)) => any_filled(slot, fields),
        _ => true,
    }
}

fn any_filled(slot: View<'_>, fields: &[Field]) -> bool {
    (0..).zip(fields).any(|(number, _): (u16, _)| !slot.get(number).is_missing())
}
