//! What is known of a case where a check holds, so that two checks can be compared.

use super::consequences::is_at_or_below;
use super::constraint::Constraint;
use super::walk::fields_read;
use crate::check::CheckSpec;

/// Finds the codes of one of the pack's lists.
pub(super) type Lists<'l, 'd> = &'l dyn Fn(&str) -> Vec<&'d str>;

/// What is known of a case where a check holds.
#[derive(Default)]
pub(super) struct Facts<'d> {
    present: Vec<&'d str>,
    absent: Vec<&'d str>,
    /// The fields that must be present for the check to be judged.
    read: Vec<&'d str>,
    constraints: Vec<Constraint<'d>>,
    checks: Vec<&'d CheckSpec>,
}

impl<'d> Facts<'d> {
    pub(super) fn of(check: &'d CheckSpec, list: Lists<'_, 'd>) -> Self {
        let mut facts = Self::default();
        facts.add(check, list);
        facts
    }

    /// The facts where these fields are present.
    pub(super) fn there(fields: Vec<&'d str>) -> Self {
        Self { present: fields, ..Self::default() }
    }

    /// Leaves out the fields that are needed only for the check to be judged.
    pub(super) fn demanded(self) -> Self {
        Self { read: Vec::new(), ..self }
    }

    fn add(&mut self, check: &'d CheckSpec, list: Lists<'_, 'd>) {
        self.checks.push(check);
        match check {
            CheckSpec::AllOf(all) => all.checks.iter().for_each(|check| self.add(check, list)),
            CheckSpec::Present(present) => {
                let several = present.field.iter().chain(present.each_of.iter().flatten());
                self.present.extend(several.map(String::as_str));
            }
            CheckSpec::Absent(absent) => self.absent.push(&absent.field),
            CheckSpec::Not(not) => match &*not.check {
                CheckSpec::Absent(absent) => self.present.push(&absent.field),
                CheckSpec::Present(present) => {
                    let any = present.field.iter().chain(present.one_of.iter().flatten());
                    self.absent.extend(any.map(String::as_str));
                }
                other => self.read.extend(fields_read(other)),
            },
            CheckSpec::AnyOf(_) => {}
            other => {
                self.read.extend(fields_read(other));
                self.constraints.extend(Constraint::by(other, list));
            }
        }
    }

    /// Whether the check needs a field, or one below it, to hold or to be judged.
    pub(super) fn needs(&self, field: &str) -> bool {
        self.present.iter().chain(&self.read).any(|needed| is_at_or_below(needed, field))
    }

    /// Whether the two checks never hold together.
    pub(super) fn rules_out(&self, other: &Self) -> bool {
        self.absent.iter().any(|field| other.needs(field))
            || other.absent.iter().any(|field| self.needs(field))
            || self.checks.iter().any(|check| other.checks.iter().any(|other| negate(check, other)))
            || self.constraints.iter().any(|one| other.constraints.iter().any(|other| one.rules_out(other)))
    }

    /// Whether one of the two checks always holds, where both are judged.
    pub(super) fn or_else(&self, other: &Self) -> bool {
        let ([check], [other_check]) = (&*self.checks, &*other.checks) else { return false };
        let demands = |check: &CheckSpec, absent: &[&str]| match check {
            CheckSpec::Present(present) => {
                let any = present.field.iter().chain(present.one_of.iter().flatten());
                any.into_iter().any(|field| absent.contains(&field.as_str()))
            }
            _ => false,
        };
        demands(check, &other.absent)
            || demands(other_check, &self.absent)
            || negate(check, other_check)
            || self.is_one_bound()
                && other.is_one_bound()
                && self.constraints.iter().any(|one| other.constraints.iter().any(|other| one.or_else(other)))
    }

    /// Whether the check holds wherever one of its constraints does.
    fn is_one_bound(&self) -> bool {
        // a comparison has a constraint for each side
        matches!(&*self.checks, [CheckSpec::Compare(_)]) || self.constraints.len() == 1
    }
}

/// Whether one check is the negation of the other.
fn negate(one: &CheckSpec, other: &CheckSpec) -> bool {
    let is_not = |one: &CheckSpec, other: &CheckSpec| matches!(one, CheckSpec::Not(not) if *not.check == *other);
    is_not(one, other) || is_not(other, one)
}

/// Whether a check holds wherever the conditions do.
pub(super) fn is_implied<'d>(check: &'d CheckSpec, conditions: &[Facts<'d>], list: Lists<'_, 'd>) -> bool {
    let is_present = |field: &String| conditions.iter().any(|facts| facts.needs(field));
    match check {
        CheckSpec::AllOf(all) => {
            !all.checks.is_empty() && all.checks.iter().all(|check| is_implied(check, conditions, list))
        }
        CheckSpec::AnyOf(any) => any.checks.iter().any(|check| is_implied(check, conditions, list)),
        CheckSpec::Present(present) => {
            let one = present.field.iter().chain(present.one_of.iter().flatten()).any(is_present);
            one || present.each_of.as_ref().is_some_and(|each| !each.is_empty() && each.iter().all(is_present))
        }
        CheckSpec::Absent(absent) => {
            let absent_fields = || conditions.iter().flat_map(|facts| &facts.absent);
            absent_fields().any(|field| is_at_or_below(&absent.field, field))
        }
        other => {
            let wanted = Constraint::by(other, list);
            let is_held = |wanted: &Constraint<'_>| {
                conditions.iter().flat_map(|facts| &facts.constraints).any(|known| known.implies(wanted))
            };
            let is_two_sided = matches!(other, CheckSpec::Compare(_));
            let is_met = match is_two_sided {
                // a comparison has a constraint for each side
                true => wanted.iter().any(is_held),
                false => wanted.iter().all(is_held),
            };
            !wanted.is_empty() && is_met
        }
    }
}
