//! Rules that can never be broken or never hold: they ask what is always so, or what never is.

use super::walk::{Part, each_part};
use crate::Scalar;
use crate::check::{CheckSpec, Fault, Operand};
use crate::pack::Rule;
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    for (index, rule) in &own.rules {
        let place = format!("/rules/{index}");
        let mut found = Vec::new();
        conditions(rule, &place, &mut found);
        each_part(rule, &place, &mut |part, place, _| {
            if let Part::Check(check) = part
                && let Some((below, reason)) = of_check(check)
            {
                found.push(Fault::new(&format!("{place}{below}"), reason));
            }
        });
        // of a check that cannot be read as it stands this is not known
        found.retain(|fault| !faults.iter().any(|told| told.path.starts_with(&fault.path)));
        faults.append(&mut found);
    }
}

/// What is wrong with the conditions as a whole.
fn conditions(rule: &Rule, place: &str, faults: &mut Vec<Fault>) {
    for (index, condition) in rule.applies_when.iter().enumerate() {
        let reason = if *condition == rule.check {
            "the rule asks for its own condition, so that it cannot be broken"
        } else if rule.applies_when.iter().take(index).any(|earlier| earlier == condition) {
            "the condition stands twice"
        } else {
            continue;
        };
        faults.push(Fault::new(&format!("{place}/appliesWhen/{index}"), reason));
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
        CheckSpec::Gap(gap) if whole(Some(&gap.at_most)).is_some_and(|days| days < 1) => {
            Some(("/atMost", "neighbours lie a day apart at least, so that the rule never holds"))
        }
        CheckSpec::Count(count) if whole(count.at_most.as_ref()).is_some_and(|most| most < 0) => {
            Some(("/atMost", "a number of items is never below 0, so that the rule never holds"))
        }
        CheckSpec::Count(count) if whole(count.at_least.as_ref()).is_some_and(|least| least < 1) => {
            Some(("/atLeast", "a number of items is never below 0, so that the bound says nothing"))
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

/// The whole number that stands in a rule.
fn whole(operand: Option<&Operand>) -> Option<i64> {
    match operand {
        Some(Operand::Value { value: Scalar::Number(number) }) => Some(number.get()),
        _ => None,
    }
}

fn stand_twice(codes: &[String]) -> bool {
    codes.iter().enumerate().any(|(index, code)| codes.iter().take(index).any(|earlier| earlier == code))
}
