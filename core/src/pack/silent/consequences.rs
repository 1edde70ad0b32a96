//! What only follows from another fault, and is not told: whoever mends the one has mended the other.

use crate::check::Fault;
use crate::pack::reading::ReadPack;

pub(super) fn leave_out(own: &ReadPack, faults: &mut Vec<Fault>, warnings: &mut Vec<Fault>) {
    let consequences: Vec<bool> = faults
        .iter()
        .enumerate()
        .map(|(at, fault)| {
            let earlier = faults.get(..at).unwrap_or_default();
            of_half_read(own, fault)
                || of_an_unknown_language(faults, fault)
                || of_an_undeclared_list(earlier, faults, fault)
        })
        .collect();
    let mut consequences = consequences.into_iter();
    faults.retain(|_| !consequences.next().unwrap_or_default());
    warnings.retain(|warning| {
        let is_of_a_use = warning.reason.starts_with("nothing in the pack uses the ");
        !faults.iter().any(|fault| match is_of_a_use {
            true => may_hide_a_use(fault, warning),
            false => says_more(fault, warning),
        })
    });
}

/// Adds what was found in checks to the faults; of a check that cannot be read as it stands it is not known.
pub(super) fn add_known(found: Vec<Fault>, faults: &mut Vec<Fault>) {
    let is_known = |fault: &Fault| !faults.iter().any(|told| is_at_or_below(&told.path, &fault.path));
    let known: Vec<Fault> = found.into_iter().filter(is_known).collect();
    faults.extend(known);
}

/// Whether a fault is that there is nothing of the id or the path of an item that could not be read whole.
fn of_half_read(own: &ReadPack, fault: &Fault) -> bool {
    own.half.iter().any(|half| {
        let Some(id) = &half.id else { return false };
        let what = match half.list {
            "parameters" => "parameter",
            "sources" => "source",
            "codeLists" => "code list",
            "rules" => "rule",
            "fields" => return path_of(fault).is_some_and(|path| is_at_or_below(path, id)),
            _ => return false,
        };
        fault.reason.starts_with(&format!("there is no {what} `{id}`"))
    })
}

/// Whether a fault is a text in a language that has been refused where the pack lists its languages.
fn of_an_unknown_language(faults: &[Fault], fault: &Fault) -> bool {
    let Some(name) = after("there is no field `", &fault.reason) else { return false };
    faults.iter().any(|other| {
        other.path.starts_with("/languages/") && after("`", &other.reason).is_some_and(|language| language == name)
    })
}

/// Whether a fault is that a list or an object is not declared, where that is told of an earlier field, or that a path
/// leads into it.
fn of_an_undeclared_list(earlier: &[Fault], faults: &[Fault], fault: &Fault) -> bool {
    if let Some(above) = undeclared(fault) {
        return earlier.iter().filter_map(undeclared).any(|told| told == above);
    }
    let Some(path) = path_of(fault) else { return false };
    faults.iter().filter_map(undeclared).any(|above| is_at_or_below(path, above))
}

/// The list or object that a fault says is not declared, or not as such.
fn undeclared(fault: &Fault) -> Option<&str> {
    let is_it =
        fault.reason.contains("` must be declared too, as ") || fault.reason.ends_with(", for other fields lie in it");
    after("`", &fault.reason).filter(|_| is_it)
}

/// The path of a fault that says that a path leads nowhere.
fn path_of(fault: &Fault) -> Option<&str> {
    after("`", &fault.reason).filter(|path| path.starts_with('/') && undeclared(fault).is_none())
}

/// Whether a fault is of what a warning is of: the same place, or a bound that a parameter gives.
fn says_more(fault: &Fault, warning: &Fault) -> bool {
    let is_the_bound = || {
        let parameter = warning.reason.strip_suffix(" is below 0");
        parameter.is_some_and(|parameter| fault.reason.starts_with(&format!("{parameter} is -")))
    };
    is_at_or_below(&fault.path, &warning.path) || is_at_or_below(&warning.path, &fault.path) || is_the_bound()
}

/// Whether what a warning calls unused may be what a fault fails to name.
fn may_hide_a_use(fault: &Fault, warning: &Fault) -> bool {
    let names_a_field = path_of(fault).is_some() || undeclared(fault).is_some();
    let is_of_the_same = is_at_or_below(&fault.path, &warning.path);
    // what stands under a misspelt name could use anything
    let could_use_anything = fault.reason.starts_with("there is no field `");
    let fails_to_name = match warning.path.split('/').nth(1) {
        Some("fields") => names_a_field,
        Some("parameters") => fault.reason.starts_with("there is no parameter `"),
        Some("sources") => fault.reason.starts_with("there is no source `"),
        Some("codeLists") => {
            fault.reason.starts_with("there is no code list `")
                || fault.reason == "a field that holds a code needs a `list`"
        }
        _ => false,
    };
    is_of_the_same || could_use_anything || fails_to_name
}

/// What stands between a beginning and the next backtick.
fn after<'t>(start: &str, reason: &'t str) -> Option<&'t str> {
    reason.strip_prefix(start)?.split('`').next()
}

/// Whether a place is another, or lies below it.
pub(super) fn is_at_or_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
