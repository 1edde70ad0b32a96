//! What a wrong value may have been meant to be.

use crate::Date;
use crate::case::Node;
use crate::check::Dates;

/// The most years that a date is tried in.
const MOST_YEARS: usize = 50;
/// How many years before and after the edition a slip of the pen is looked for: nobody means the year 226 or 9026.
const YEARS_BESIDE: i32 = 3;

/// A value that may have been meant, and how far it is from what stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Candidate {
    pub node: Node,
    /// 1 for a slip of the pen, 2 for the right day of the wrong year.
    pub distance: u8,
}

impl Candidate {
    pub(super) fn near(node: Node) -> Self {
        Self { node, distance: 1 }
    }
}

/// The dates that may have been meant: those one slip away and where its check moves it, then the same day in the
/// other years of the edition.
pub(super) fn dates(date: Date, moved: Option<Date>, dates: &Dates) -> Vec<Candidate> {
    let first = dates.edition.from.year().saturating_sub(YEARS_BESIDE);
    let last = last_year(dates).saturating_add(YEARS_BESIDE);
    let mut near = one_slip_away(date);
    near.retain(|date| (first..=last).contains(&date.year()));
    near.extend(moved);
    near.sort_unstable();
    near.dedup();
    let mut candidates: Vec<Candidate> = near.into_iter().map(|date| Candidate::near(Node::Date(date))).collect();
    // no real edition lasts so long that this cuts it short, but a hostile one may
    for year in (dates.edition.from.year()..=last_year(dates)).take(MOST_YEARS) {
        if let Some(other) = Date::new(year, date.month(), date.day()).filter(|other| *other != date) {
            let node = Node::Date(other);
            if !candidates.iter().any(|candidate| candidate.node == node) {
                candidates.push(Candidate { node, distance: 2 });
            }
        }
    }
    candidates
}

/// The last year that an edition touches; of one without an end the year after the latest date of the receipt, else after
/// its first day: it touches every year to come, of which the next is the likely one.
fn last_year(dates: &Dates) -> i32 {
    if dates.edition.to != Date::MAX {
        return dates.edition.to.year();
    }
    let stated = [dates.decided, dates.period, dates.today].into_iter().filter_map(|date| date.stated());
    stated.max().unwrap_or(dates.edition.from).year().saturating_add(1)
}

/// The dates that differ in one digit, or have two neighbouring digits of the year, the month or the day swapped.
fn one_slip_away(date: Date) -> Vec<Date> {
    let written: Vec<char> = date.to_string().chars().collect();
    let mut dates = Vec::new();
    let mut consider = |changed: Vec<char>| {
        let changed: String = changed.into_iter().collect();
        dates.extend(Date::parse(&changed).filter(|changed| *changed != date));
    };
    for (place, digit) in written.iter().enumerate().filter(|(_, digit)| digit.is_ascii_digit()) {
        for other in ('0'..='9').filter(|other| other != digit) {
            let mut changed = written.clone();
            if let Some(slot) = changed.get_mut(place) {
                *slot = other;
            }
            consider(changed);
        }
        let next = place.saturating_add(1);
        if written.get(next).is_some_and(char::is_ascii_digit) {
            let mut changed = written.clone();
            changed.swap(place, next);
            consider(changed);
        }
    }
    dates
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_a_digit_and_a_swap() {
        let slips = |date: &str| one_slip_away(Date::parse(date).unwrap());
        assert!(slips("2109-03-20").contains(&Date::parse("2019-03-20").unwrap()));
        assert!(slips("2018-03-18").contains(&Date::parse("2019-03-18").unwrap()));
        assert!(!slips("2108-11-01").contains(&Date::parse("2019-11-01").unwrap()));
        // the last digit of the year and the first of the month are not neighbours
        assert!(!slips("2011-02-03").contains(&Date::parse("2010-12-03").unwrap()));
    }
}
