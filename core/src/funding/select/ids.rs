//! Ids that stand in a list once each.

use crate::Error;
use crate::order::sort_by;

/// Refuses an id that is empty or stands twice; gives the ids in order, each with its place in the list.
pub(super) fn unique<'a>(ids: &[&'a str], path: &dyn Fn(usize) -> String) -> Result<Vec<(&'a str, usize)>, Error> {
    let mut in_order: Vec<(&str, usize)> = ids.iter().copied().zip(0..).collect();
    sort_by(&mut in_order, |a, b| a.0.cmp(b.0));
    let repeated = in_order.windows(2).filter_map(|pair| match pair {
        [(first, at), (second, again)] if first == second => Some((*again, Some(*at))),
        _ => None,
    });
    let unnamed = ids.iter().position(|id| id.is_empty()).map(|at| (at, None));
    match repeated.chain(unnamed).min() {
        None => Ok(in_order),
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
