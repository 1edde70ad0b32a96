//! Rules that can never be broken or never hold: they ask what is always so, or what never is.

use super::consequences::is_at_or_below;
use super::walk::{Part, each_part};
use crate::check::{CheckSpec, Fault};
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    for (index, rule) in &own.rules {
        let place = format!("/rules/{index}");
        let mut found = Vec::new();
        each_part(rule, &place, &mut |part, place, _| {
            if let Part::Check(check) = part
                && let Some((below, reason)) = of_check(check)
            {
                found.push(Fault::new(&format!("{place}{below}"), reason));
            }
        });
        // of a check that cannot be read as it stands this is not known
        found.retain(|fault| !faults.iter().any(|told| is_at_or_below(&told.path, &fault.path)));
        faults.append(&mut found);
    }
}

/// What is wrong with a check by itself, and where below it.
fn of_check(check: &CheckSpec) -> Option<(&'static str, &'static str)> {
    match check {
        CheckSpec::Compare(compare) if compare.left == compare.right => {
            Some(("/right", "a value is compared with itself"))
        }
        CheckSpec::Covers(covers) if covers.of.as_ref() == Some(&covers.field) => {
            Some(("/of", "a value is compared with itself"))
        }
        CheckSpec::Unique(unique) if !unique.field.contains('*') => {
            Some(("/field", "a field in no list has one value, so that the rule cannot be broken"))
        }
        CheckSpec::OneOf(one_of) => match one_of.codes.as_deref() {
            Some([]) => Some(("/codes", "the list of codes is empty")),
            Some(codes) if stand_twice(codes) => Some(("/codes", "a code stands twice in the list")),
            _ => None,
        },
        _ => None,
    }
}

fn stand_twice(codes: &[String]) -> bool {
    codes.iter().enumerate().any(|(index, code)| codes.iter().take(index).any(|earlier| earlier == code))
}
