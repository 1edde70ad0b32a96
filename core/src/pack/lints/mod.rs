//! Lints: mistakes that would otherwise go unnoticed, since the pack loads and a rule never fails, or fails wrongly.
//!
//! They are found in the pack as it is written, a file for each kind of mistake. An item that could not be read is left
//! out, and what may be meant is left alone.

mod amounts;
mod around_placeholders;
mod code_lists;
mod codes;
mod consequences;
mod constant_checks;
mod constraint;
mod contradictions;
mod country;
mod deciding_dates;
mod declared;
mod duplicates;
mod duties;
mod editions;
#[cfg(test)]
mod example;
mod facts;
mod fields;
mod figures;
mod identifiers;
mod leftovers;
mod levels;
mod municipalities;
mod names;
mod quoted;
mod redundant;
mod references;
mod repeated_words;
mod similar_names;
mod single_item;
mod spans;
mod spelling;
mod text_language;
mod texts;
mod times;
mod units;
mod unused;
mod values;
mod walk;

use super::reading::ReadPack;
use crate::case::CaseFields;
use crate::check::Fault;
use crate::judge::Compiled;

/// Finds the mistakes for which a pack is refused, in the pack itself; included packs are only looked up.
pub(super) fn faults(own: &ReadPack, included: &[ReadPack], fields: CaseFields<'_>, faults: &mut Vec<Fault>) {
    code_lists::find(own, faults);
    codes::find(own, included, fields, faults);
    contradictions::find(own, included, faults);
    deciding_dates::find(own, faults);
    duties::find(own, included, faults);
    fields::find(own, included, fields, faults);
    identifiers::find(own, faults);
    levels::find(own, faults);
    names::find(own, faults);
    constant_checks::find(own, fields, faults);
    figures::find(own, included, faults);
    references::find(own, fields, faults);
    duplicates::find(own, faults);
    single_item::find(own, fields, faults);
    units::find(own, included, faults);
}

/// Finds what is probably a mistake: the warnings of [`lint`](super::lint()).
pub(super) fn warnings(own: &ReadPack, included: &[ReadPack], compiled: &Compiled) -> Vec<Fault> {
    let fields = compiled.fields();
    let mut warnings = unused::find(own, fields);
    warnings.extend(similar_names::warnings(own, included, fields));
    warnings.extend(amounts::warnings(own));
    warnings.extend(around_placeholders::warnings(own, compiled));
    warnings.extend(code_lists::warnings(own));
    warnings.extend(contradictions::warnings(own, included));
    warnings.extend(country::warning(own));
    warnings.extend(repeated_words::warnings(own));
    warnings.extend(duties::warnings(own));
    warnings.extend(editions::warnings(own));
    warnings.extend(fields::warnings(own, included));
    warnings.extend(figures::warnings(own, included));
    warnings.extend(municipalities::warnings(own, fields));
    warnings.extend(names::warnings(own));
    warnings.extend(redundant::warnings(own, included));
    warnings.extend(duplicates::warnings(own));
    warnings.extend(leftovers::warnings(own));
    warnings.extend(texts::warnings(own, included, fields));
    warnings.extend(times::warnings(own));
    warnings.extend(text_language::warnings(own));
    warnings.extend(values::warnings(own, fields));
    warnings
}

/// Leaves out what only follows from another fault, and reports a misspelt id once, where it is declared.
pub(super) fn without_consequences(own: &ReadPack, faults: &mut Vec<Fault>, warnings: &mut Vec<Fault>) {
    consequences::leave_out(own, faults, warnings);
    declared::gather(own, faults);
}

/// Gives faults below a misspelt field their place in the document.
pub(super) fn at_their_places<'f>(own: &ReadPack, faults: impl Iterator<Item = &'f mut Fault>) {
    for fault in faults {
        for (meant, written) in &own.renamed {
            if let Some(below) = fault.path.strip_prefix(meant).filter(|rest| rest.is_empty() || rest.starts_with('/'))
            {
                fault.path = format!("{written}{below}");
            }
        }
    }
}
