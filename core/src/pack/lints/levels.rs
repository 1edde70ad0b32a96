//! Days on which a rule is in force without a level, so that it is not judged.

use crate::Date;
use crate::check::Fault;
use crate::check::Span;
use crate::pack::Rule;
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, faults: &mut Vec<Fault>) {
    for (index, rule) in &own.rules {
        let place = format!("/rules/{index}");
        // its dates have faults already
        let parts = ["startsOn", "endsOn", "levels"].map(|part| format!("{place}/{part}"));
        let is_reported = faults.iter().any(|fault| parts.iter().any(|part| fault.path.starts_with(part)));
        if is_reported || faults.iter().any(|fault| fault.path == place) {
            continue;
        }
        if let Some((from, to)) = first_gap(rule, own) {
            let reason = format!("the rule has no level from {from} to {to}, days on which it is in force");
            faults.push(Fault::new(&format!("/rules/{index}/levels"), &reason));
        }
    }
}

/// The first days on which the rule is in force without a level, within an edition where both go by the same date.
///
/// Where a rule leaves its own first or last day open, its levels say when it is in force.
fn first_gap(rule: &Rule, own: &ReadPack) -> Option<(Date, Date)> {
    let mut levels: Vec<Span> = rule.levels.iter().map(|level| Span::new(level.starts_on, level.ends_on)).collect();
    levels.sort_by_key(|level| level.from);
    let (first, last) = (levels.first()?.from, levels.last()?.to);
    let mut gaps: Vec<Span> = levels.windows(2).filter_map(between).collect();
    if let (Some(from), Some(to)) = (rule.starts_on, first.add_days(-1)) {
        gaps.push(Span { from, to });
    }
    if let (Some(to), Some(from)) = (rule.ends_on, last.add_days(1)) {
        gaps.push(Span { from, to });
    }
    let in_force = Span::new(rule.starts_on, rule.ends_on);
    let same_axis = rule.counts_by(&own.envelope) == own.envelope.editions_by.dated_by();
    let is_unread = own.unread.iter().any(|unread| unread.list == "editions");
    let editions: Vec<Span> = match same_axis && !own.editions.is_empty() && !is_unread {
        true => own.editions.iter().map(|(_, edition)| edition.span()).collect(),
        false => vec![Span::new(None, None)],
    };
    let in_an_edition = |gap: &Span| {
        editions.iter().find_map(|edition| {
            let from = gap.from.max(in_force.from).max(edition.from);
            let to = gap.to.min(in_force.to).min(edition.to);
            (from <= to).then_some((from, to))
        })
    };
    gaps.iter().filter_map(in_an_edition).min()
}

/// The days between two levels.
fn between(pair: &[Span]) -> Option<Span> {
    let [before, after] = pair else { return None };
    Some(Span { from: before.to.add_days(1)?, to: after.from.add_days(-1)? })
}
