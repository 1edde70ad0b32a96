//! Checks that ids in a list are unique.

use crate::Error;
use crate::funding::ids::{Ids, distinct, empty, spelt_otherwise};
use crate::text::fold;

/// Refuses blank ids, and repeated ones in whatever spelling.
pub(super) fn unique<'a>(ids: &[&'a str], path: &dyn Fn(usize) -> String) -> Result<Ids<'a>, Error> {
    let known = unique_by(ids, ids, path)?;
    distinct(ids.iter().copied(), path)?;
    Ok(known)
}

/// Folds names, so that two spellings of one compare equal.
pub(super) fn folded(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| fold(name)).collect()
}

/// Refuses names whose folded form is empty or repeated; returns the folded ones.
pub(super) fn unique_names<'a>(
    names: &[&str],
    folded: &'a [String],
    path: &dyn Fn(usize) -> String,
) -> Result<Ids<'a>, Error> {
    let keys: Vec<&str> = folded.iter().map(String::as_str).collect();
    unique_by(names, &keys, path)
}

fn unique_by<'a>(ids: &[&str], keys: &[&'a str], path: &dyn Fn(usize) -> String) -> Result<Ids<'a>, Error> {
    let known = Ids::of(keys.iter().copied());
    let repeated = known.repeated().map(|(again, first)| (again, Some(first)));
    let unnamed = keys.iter().position(|key| key.trim().is_empty()).map(|at| (at, None));
    match repeated.into_iter().chain(unnamed).min() {
        None => Ok(known),
        Some((at, None)) => Err(empty(path(at))),
        Some((at, Some(first))) => {
            let id = ids.get(at).copied().unwrap_or_default();
            match ids.get(first) {
                Some(other) if *other != id => Err(spelt_otherwise(id, other, path(at), &path(first))),
                _ => {
                    let reason = format!("the id `{id}` stands at {} already", path(first));
                    Err(Error::Unanswerable { path: path(at), code: "duplicate-id", reason })
                }
            }
        }
    }
}
