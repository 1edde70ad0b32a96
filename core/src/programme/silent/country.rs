//! A check that hangs on a country, in a pack that names none.

use super::walk::{Part, each_part};
use crate::check::{CheckDocument, Fault, Operand};
use crate::programme::reading::ReadPack;

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    let is_misread = |fault: &Fault| matches!(fault.path.as_str(), "/country" | "/calendar");
    if own.envelope.country.is_some() || faults.iter().any(is_misread) {
        return;
    }
    for (index, rule) in &own.rules {
        each_part(rule, &format!("/rules/{index}"), &mut |part, place, _| {
            let what = match part {
                Part::Check(CheckDocument::WorkingDay(_)) => "the working days",
                Part::Check(CheckDocument::Identifier(_)) => "the registers",
                Part::Operand(Operand::SchoolYear { .. }) => "the school years",
                _ => return,
            };
            let reason = format!("this hangs on {what} of a country, and the pack has no `country`");
            faults.push(Fault::new(&format!("{place}/kind"), &reason));
        });
    }
}
