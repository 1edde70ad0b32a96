//! Compiling the duties of a pack.

use super::Duty;
use super::analysis::{Ids, check_span, check_texts};
use super::duty::Due;
use super::rules;
use crate::Date;
use crate::check::{Basis, Compiler, DatedBy, Definitions, Fault, ItemPaths, Span, ValueType};
use crate::judge::{CompiledDue, CompiledDuty, CompiledRule};
use crate::pack::Severity;
use crate::text::Language;

/// Compiles a duty; what is wrong with it is added to the faults.
pub(super) fn compile(
    duty: &Duty,
    dated_by: DatedBy,
    place: &str,
    definitions: &Definitions<'_>,
    ids: &Ids<'_>,
    languages: &[Language],
    faults: &mut Vec<Fault>,
) -> Option<CompiledDuty> {
    let in_force = check_span(duty.starts_on, duty.ends_on, place, faults);
    let source = rules::source(&duty.source, &format!("{place}/source"), ids, faults);
    for (name, texts) in [("title", &duty.title), ("who", &duty.who), ("text", &duty.text)] {
        check_texts(texts, languages, &format!("{place}/{name}"), faults);
    }
    let mut paths = ItemPaths::default();
    match &duty.due {
        Due::On { date } => date.item_paths(&mut paths),
        Due::Yearly { year, .. } => year.iter().for_each(|year| year.item_paths(&mut paths)),
    }
    duty.done.item_paths(&mut paths);
    duty.applies_when.iter().for_each(|condition| condition.item_paths(&mut paths));
    let mut compiler = Compiler::new(definitions, &paths, Basis::Norm, dated_by);
    let due = compiler.at(&format!("{place}/due"), |compiler| due(&duty.due, compiler));
    // the part with the date on which it is due: without that part nothing is due
    let gate = compiler.first().filter(|first| rules::is_part(*first));
    let done = compiler.at(&format!("{place}/done"), |compiler| duty.done.compile(compiler));
    let conditions = rules::conditions(&duty.applies_when, place, &mut compiler);
    let (scope, reads) = (compiler.take_scope(), std::mem::take(&mut compiler.reads));
    faults.extend(compiler.into_faults());
    Some(CompiledDuty {
        who: duty.who.clone(),
        text: duty.text.clone(),
        in_place_of: duty.in_place_of.clone(),
        due: due?,
        shown: CompiledRule {
            id: duty.id.clone(),
            title: duty.title.clone(),
            basis: Basis::Norm,
            dated_by,
            in_force,
            levels: vec![(Span::ALWAYS, Severity::Advice)],
            scope,
            gate,
            conditions,
            check: done?,
            source,
            texts: Vec::new(),
            labels: Vec::new(),
            reads,
            // nothing of a duty is repaired
            follows: Vec::new(),
            overridden_by: None,
        },
    })
}

fn due(due: &Due, compiler: &mut Compiler<'_>) -> Option<CompiledDue> {
    match due {
        Due::On { date } => {
            let (date, value_type) = date.compile(compiler, "/date", Some(ValueType::Date))?;
            if value_type != ValueType::Date {
                return compiler.refuse("/date", &format!("a duty is due on a date, this is {}", value_type.name()));
            }
            Some(CompiledDue::On(date))
        }
        Due::Yearly { month, day, year } => {
            let (month, day) = (u32::from(*month), u32::from(*day));
            // 2000 is a leap year, and so has every day
            if Date::new(2000, month, day).is_none() {
                let place = if (1..=12).contains(&month) { "/day" } else { "/month" };
                return compiler.refuse(place, "no year has such a day");
            }
            let year = match year {
                None => None,
                Some(year) => {
                    let (year, value_type) = year.compile(compiler, "/year", Some(ValueType::Number))?;
                    if value_type != ValueType::Number {
                        let reason = format!("a year is a whole number, this is {}", value_type.name());
                        return compiler.refuse("/year", &reason);
                    }
                    Some(year)
                }
            };
            Some(CompiledDue::Yearly { month, day, year })
        }
    }
}
