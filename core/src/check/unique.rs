//! The check that no value stands twice.

use super::trace::{Role, Trace};
use super::{At, Because, Compiler, Free, Here, Kind, NoItem, Outcome, Sort};
use crate::document::Leaf;
use crate::order::sort_by;
use crate::text::fold;
use crate::verdict::ValueKind;
use serde::{Deserialize, Serialize};

/// Passes where no value of a field stands twice; texts are compared folded.
///
/// Each value that does is one finding, with all its places. Texts can use the value by its type (`{text}`, `{number}`,
/// `{date}`) and `{count}`, how often it stands.
///
/// ```
/// let check = r#"{ "kind": "unique", "field": "/network/groups/*/units/*/name", "within": "/network" }"#;
/// let check: satsing::CheckDocument = serde_json::from_str(check)?;
/// assert!(matches!(check, satsing::CheckDocument::Unique(_)));
/// # Ok::<(), serde_json::Error>(())
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
struct Distinct {
    field: Free,
    sort: Sort,
}

/// A value by which two are the same.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Same {
    Text(String),
    Number(i64),
}

impl Unique {
    pub(super) fn compile(&self, compiler: &mut Compiler<'_>) -> Option<Box<dyn Kind>> {
        let field = compiler.free_within("/field", &self.field, self.within.as_deref())?;
        let sort = compiler.sort_of("/field", &field.path)?;
        Some(Box::new(Distinct { field, sort }))
    }
}

fn same(leaf: Leaf<'_>) -> Option<Same> {
    Some(match leaf {
        Leaf::Missing => return None,
        Leaf::Text(text) => Same::Text(fold(text)),
        Leaf::Number(number) | Leaf::Money(number) => Same::Number(number),
        Leaf::Date(date) => Same::Text(date.to_string()),
        Leaf::Time(time) => Same::Number(time.minutes()),
        Leaf::Bool(answer) => Same::Number(answer.into()),
    })
}

impl Distinct {
    /// The values with their places, those of one value together; and why one could not be read.
    fn values<'a>(&self, here: &Here<'a>) -> (Vec<(Same, Here<'a>)>, Option<Because>) {
        let (mut values, mut lack) = (Vec::new(), None);
        self.field.each(here, &mut |here, gap| match gap {
            Some(NoItem::Absent(star)) => lack = lack.or(Some(here.lack(&self.field.path, Some(star)))),
            Some(NoItem::Empty) => {}
            None => match same(self.field.path.leaf(here)) {
                Some(value) => values.push((value, *here)),
                None => lack = lack.or(Some(here.lack(&self.field.path, None))),
            },
        });
        sort_by(&mut values, |left, right| left.0.cmp(&right.0));
        (values, lack)
    }
}

impl Kind for Distinct {
    fn judge(&self, here: &Here<'_>, found: &mut dyn FnMut(At, Outcome)) {
        found(At::Whole, self.outcome(here));
    }

    fn outcome(&self, here: &Here<'_>) -> Outcome {
        let (values, lack) = self.values(here);
        let twice = values.windows(2).any(|pair| matches!(pair, [left, right] if left.0 == right.0));
        match (twice, lack, values.is_empty()) {
            (true, ..) => Outcome::Fail,
            (false, Some(because), _) => Outcome::lacking(because),
            (false, None, true) => Outcome::NotApplicable(Because::NoItems),
            (false, None, false) => Outcome::Pass,
        }
    }

    fn trace(&self, here: &Here<'_>, _: At, trace: &mut Trace) {
        let (values, _) = self.values(here);
        let path = &self.field.path;
        for group in values.chunk_by(|left, right| left.0 == right.0).filter(|group| group.len() > 1) {
            trace.next_finding();
            // the second place is where to show it: the first is as it should be
            if let [first, second, rest @ ..] = group {
                trace.read(&second.1, path, self.sort.value_name(), Role::Subject);
                for (_, here) in std::iter::once(first).chain(rest) {
                    trace.silent(here, path, Role::Subject);
                }
            }
            let count = i64::try_from(group.len()).unwrap_or(i64::MAX);
            trace.worked_out("count", Leaf::Number(count));
        }
        self.field.each(here, &mut |here, gap| match gap {
            Some(NoItem::Absent(star)) => trace.missing(here, path, Some(star)),
            Some(NoItem::Empty) => {}
            None if path.leaf(here) == Leaf::Missing => trace.missing(here, path, None),
            None => trace.also_read(path.real(here), Role::Subject),
        });
    }

    fn finds_equals(&self) -> bool {
        true
    }

    fn provides(&self) -> Vec<(&'static str, ValueKind)> {
        let mut provided = vec![("count", ValueKind::Number)];
        provided.extend(Compiler::provided(&self.field.path, self.sort.value_name()));
        provided
    }
}
