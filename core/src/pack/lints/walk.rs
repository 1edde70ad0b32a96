//! Walks through the checks of rules and duties as they are written.

use crate::check::{CheckSpec, Operand, Where};
use crate::pack::reading::ReadPack;
use crate::pack::{Due, Duty, Rule};

/// A part of a check, of a condition, or of the date of a duty.
#[derive(Clone, Copy)]
pub(super) enum Part<'d> {
    Check(&'d CheckSpec),
    Operand(&'d Operand),
    Where(&'d Where),
}

/// Visits each part of a rule with its place, outer parts first.
pub(super) fn each_part<'d>(rule: &'d Rule, place: &str, visit: &mut dyn FnMut(Part<'d>, &str)) {
    check(&rule.check, &format!("{place}/check"), visit);
    for (index, condition) in rule.applies_when.iter().enumerate() {
        check(condition, &format!("{place}/appliesWhen/{index}"), visit);
    }
}

/// Visits each part of a duty with its place.
pub(super) fn each_part_of_duty<'d>(duty: &'d Duty, place: &str, visit: &mut dyn FnMut(Part<'d>, &str)) {
    match &duty.due {
        Due::On { date } => operand(date, &format!("{place}/due/date"), visit),
        Due::Yearly { year, .. } => optional(year.as_ref(), &format!("{place}/due/year"), visit),
    }
    check(&duty.done, &format!("{place}/done"), visit);
    for (index, condition) in duty.applies_when.iter().enumerate() {
        check(condition, &format!("{place}/appliesWhen/{index}"), visit);
    }
}

/// Visits each part of each rule and duty of a pack with its place.
pub(super) fn each_part_of_pack<'d>(own: &'d ReadPack, visit: &mut dyn FnMut(Part<'d>, &str)) {
    for (index, rule) in &own.rules {
        each_part(rule, &format!("/rules/{index}"), visit);
    }
    for (index, duty) in &own.duties {
        each_part_of_duty(duty, &format!("/duties/{index}"), visit);
    }
}

fn check<'d>(document: &'d CheckSpec, place: &str, visit: &mut dyn FnMut(Part<'d>, &str)) {
    visit(Part::Check(document), place);
    match document {
        CheckSpec::Compare(compare) => {
            operand(&compare.left, &format!("{place}/left"), visit);
            operand(&compare.right, &format!("{place}/right"), visit);
        }
        CheckSpec::Count(count) => {
            optional(count.at_least.as_ref(), &format!("{place}/atLeast"), visit);
            optional(count.at_most.as_ref(), &format!("{place}/atMost"), visit);
            only_where(count.only_where.as_ref(), place, visit);
        }
        CheckSpec::Gap(gap) => operand(&gap.at_most, &format!("{place}/atMost"), visit),
        CheckSpec::Inside(inside) => {
            operand(&inside.from, &format!("{place}/from"), visit);
            operand(&inside.to, &format!("{place}/to"), visit);
        }
        CheckSpec::AllOf(all) => several(&all.checks, place, visit),
        CheckSpec::AnyOf(any) => several(&any.checks, place, visit),
        CheckSpec::Not(not) => check(&not.check, &format!("{place}/check"), visit),
        CheckSpec::Present(_)
        | CheckSpec::Absent(_)
        | CheckSpec::OneOf(_)
        | CheckSpec::Increasing(_)
        | CheckSpec::WorkingDay(_)
        | CheckSpec::Unique(_)
        | CheckSpec::RefersTo(_)
        | CheckSpec::Covers(_)
        | CheckSpec::Identifier(_)
        | CheckSpec::TimesFit(_) => {}
    }
}

fn several<'d>(checks: &'d [CheckSpec], place: &str, visit: &mut dyn FnMut(Part<'d>, &str)) {
    for (index, document) in checks.iter().enumerate() {
        check(document, &format!("{place}/checks/{index}"), visit);
    }
}

fn optional<'d>(document: Option<&'d Operand>, place: &str, visit: &mut dyn FnMut(Part<'d>, &str)) {
    if let Some(document) = document {
        operand(document, place, visit);
    }
}

fn only_where<'d>(filter: Option<&'d Where>, place: &str, visit: &mut dyn FnMut(Part<'d>, &str)) {
    if let Some(filter) = filter {
        visit(Part::Where(filter), &format!("{place}/where"));
    }
}

fn operand<'d>(document: &'d Operand, place: &str, visit: &mut dyn FnMut(Part<'d>, &str)) {
    visit(Part::Operand(document), place);
    match document {
        Operand::Sum { only_where: filter, .. } | Operand::Count { only_where: filter, .. } => {
            only_where(filter.as_ref(), place, visit);
        }
        Operand::Plus { of } | Operand::Times { of } => {
            for (index, term) in of.iter().enumerate() {
                operand(term, &format!("{place}/of/{index}"), visit);
            }
        }
        Operand::Later { date, days, months, years } => {
            operand(date, &format!("{place}/date"), visit);
            for (length, name) in [(days, "days"), (months, "months"), (years, "years")] {
                optional(length.as_deref(), &format!("{place}/{name}"), visit);
            }
        }
        Operand::SchoolYear { of, .. } => operand(of, &format!("{place}/of"), visit),
        Operand::Field { .. }
        | Operand::Value { .. }
        | Operand::Parameter { .. }
        | Operand::Date { .. }
        | Operand::Edition { .. } => {}
    }
}

/// The paths of the case that a part itself names.
pub(super) fn paths(part: Part<'_>) -> Vec<&str> {
    match part {
        Part::Where(filter) => vec![&filter.field],
        Part::Operand(Operand::Field { field } | Operand::Sum { field, .. }) => vec![field],
        Part::Operand(Operand::Count { items, .. }) => vec![items],
        Part::Operand(_) => Vec::new(),
        Part::Check(check) => of_check(check),
    }
}

fn of_check(check: &CheckSpec) -> Vec<&str> {
    match check {
        CheckSpec::Present(present) => {
            let several = present.one_of.iter().chain(&present.each_of).flatten();
            present.field.iter().chain(several).map(String::as_str).collect()
        }
        CheckSpec::Absent(absent) => vec![&absent.field],
        CheckSpec::OneOf(one_of) => vec![&one_of.field],
        CheckSpec::Count(count) => vec![&count.items],
        CheckSpec::Increasing(increasing) => vec![&increasing.field],
        CheckSpec::Gap(gap) => vec![&gap.field],
        CheckSpec::Inside(inside) => vec![&inside.field],
        CheckSpec::WorkingDay(day) => vec![&day.field],
        CheckSpec::Unique(unique) => vec![&unique.field],
        CheckSpec::RefersTo(refers) => vec![&refers.field, &refers.to],
        CheckSpec::Covers(covers) => std::iter::once(&covers.field).chain(&covers.of).map(String::as_str).collect(),
        CheckSpec::Identifier(identifier) => vec![&identifier.field],
        CheckSpec::TimesFit(times) => vec![&times.starts, &times.ends],
        CheckSpec::Compare(_) | CheckSpec::AllOf(_) | CheckSpec::AnyOf(_) | CheckSpec::Not(_) => Vec::new(),
    }
}

/// The fields that a check itself names and that must be present for it to be judged.
pub(super) fn fields_read(check: &CheckSpec) -> Vec<&str> {
    match check {
        CheckSpec::OneOf(one_of) => vec![&one_of.field],
        CheckSpec::WorkingDay(day) => vec![&day.field],
        CheckSpec::RefersTo(refers) => vec![&refers.field],
        CheckSpec::Identifier(identifier) => vec![&identifier.field],
        CheckSpec::Inside(inside) => {
            let limits = of_operand(&inside.from).into_iter().chain(of_operand(&inside.to));
            std::iter::once(inside.field.as_str()).chain(limits).collect()
        }
        CheckSpec::Compare(compare) => {
            of_operand(&compare.left).into_iter().chain(of_operand(&compare.right)).collect()
        }
        _ => Vec::new(),
    }
}

/// The fields without which an operand has no value.
fn of_operand(document: &Operand) -> Vec<&str> {
    let mut fields = Vec::new();
    each_operand(document, &mut |operand| {
        if let Operand::Field { field } = operand {
            fields.push(field.as_str());
        }
    });
    fields
}

/// Visits an operand and all operands within it.
pub(super) fn each_operand<'d>(document: &'d Operand, visit: &mut dyn FnMut(&'d Operand)) {
    operand(document, "", &mut |part, _| {
        if let Part::Operand(operand) = part {
            visit(operand);
        }
    });
}
