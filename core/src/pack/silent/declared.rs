//! An id that is misspelt where it is declared, and so is missing wherever it is named.

use super::unused::is_named;
use crate::check::Fault;
use crate::pack::reading::ReadPack;

/// Puts one fault at the declaration in place of those of all the places that name the id as it was meant.
pub(super) fn gather(own: &ReadPack, faults: &mut Vec<Fault>) {
    let sources = own.sources.iter().map(|(index, source)| ("sources", "source", *index, &source.id));
    let parameters = own.parameters.iter().map(|(index, known)| ("parameters", "parameter", *index, &known.id));
    let lists = own.code_lists.iter().map(|(index, list)| ("codeLists", "code list", *index, &list.id));
    for (list, what, index, declared) in sources.chain(parameters).chain(lists) {
        let is_meant = |fault: &&Fault| {
            fault.suggestion.as_ref() == Some(declared) && fault.reason.starts_with(&format!("there is no {what} `"))
        };
        let named: Vec<&Fault> = faults.iter().filter(is_meant).collect();
        // of one place it cannot be told which of the two is misspelt
        let [first, _, ..] = named.as_slice() else { continue };
        let reason = first.reason.clone();
        let Some(meant) = reason.split('`').nth(1).filter(|_| named.iter().all(|fault| fault.reason == reason)) else {
            continue;
        };
        if !is_named(own, what, declared) {
            let reason_there =
                format!("the {what} `{declared}` is named nowhere, and `{meant}` in {} places", named.len());
            let mut fault = Fault::new(&format!("/{list}/{index}/id"), &reason_there);
            fault.suggestion = Some(meant.to_owned());
            faults.retain(|other| other.reason != reason);
            faults.push(fault);
        }
    }
}
