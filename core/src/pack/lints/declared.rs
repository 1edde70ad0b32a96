//! Mistakes at a declaration that appear wherever it is used: a misspelt id, a language without texts.

use super::texts::each_text;
use super::unused::is_named;
use crate::check::Fault;
use crate::pack::reading::ReadPack;

/// Replaces the faults of all uses of a misspelt id by one fault at its declaration.
pub(super) fn gather(own: &ReadPack, faults: &mut Vec<Fault>) {
    languages_without_texts(own, faults);
    let sources = own.sources.iter().map(|(index, source)| ("sources", "source", *index, &source.id));
    let parameters = own.parameters.iter().map(|(index, known)| ("parameters", "parameter", *index, &known.id));
    let lists = own.code_lists.iter().map(|(index, list)| ("codeLists", "code list", *index, &list.id));
    for (list, what, index, declared) in sources.chain(parameters).chain(lists) {
        let is_meant = |fault: &&Fault| {
            fault.suggestion.as_ref() == Some(declared) && fault.reason.starts_with(&format!("there is no {what} `"))
        };
        let named: Vec<&Fault> = faults.iter().filter(is_meant).collect();
        // with a single use, it may be that one that is misspelt
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

/// Replaces the faults of all texts by one, where a language of the pack has no text at all.
fn languages_without_texts(own: &ReadPack, faults: &mut Vec<Fault>) {
    for (index, language) in own.envelope.languages.iter().enumerate() {
        let (mut texts_in_all, mut texts_in_it) = (0_usize, 0_usize);
        each_text(own, &mut |texts, _| {
            texts_in_all = texts_in_all.saturating_add(1);
            texts_in_it = texts_in_it.saturating_add(usize::from(texts.get(*language).is_some()));
        });
        let missing = format!("the text in `{}` is missing", language.code());
        if texts_in_all > 1 && texts_in_it == 0 && faults.iter().any(|fault| fault.reason == missing) {
            faults.retain(|fault| fault.reason != missing);
            let reason = format!("no text of the pack is in `{}`", language.code());
            faults.push(Fault::new(&format!("/languages/{index}"), &reason));
        }
    }
}
