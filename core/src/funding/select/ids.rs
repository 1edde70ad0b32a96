//! Ids that stand in a list once each.

use crate::Error;
use crate::funding::ids::Ids;

/// Refuses an id that is empty or stands twice.
pub(super) fn unique<'a>(ids: &[&'a str], path: &dyn Fn(usize) -> String) -> Result<Ids<'a>, Error> {
    let known = Ids::of(ids.iter().copied());
    let repeated = known.repeated().map(|(again, first)| (again, Some(first)));
    let unnamed = ids.iter().position(|id| id.is_empty()).map(|at| (at, None));
    match repeated.into_iter().chain(unnamed).min() {
        None => Ok(known),
        Some((at, None)) => Err(empty(path(at))),
        Some((at, Some(first))) => {
            let id = ids.get(at).copied().unwrap_or_default();
            let reason = format!("the id `{id}` stands at {} already", path(first));
            Err(Error::Unanswerable { path: path(at), code: "duplicate-id", reason })
        }
    }
}

pub(super) fn empty(path: String) -> Error {
    Error::Unanswerable { path, code: "missing-value", reason: "an id must not be empty".to_owned() }
}
