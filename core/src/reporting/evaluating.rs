//! Evaluates many reports: goals, money and participation, with small numbers suppressed.

use super::report::UseOfMoney;
use super::suppression::{Entry, suppress, with_totals};
use crate::case::Case;
use crate::json;
use crate::text::fold;
use crate::{Error, Limits, Money, Number, Share};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many took part in one group: children of a region, kindergartens of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Participation {
    /// What is counted, such as `children`; each makes a table of its own.
    pub what: String,
    /// The group: the row of the table.
    pub group: String,
    /// The kind within what is counted: the column of the table; absent where there is only one.
    #[serde(default)]
    pub kind: String,
    /// How many took part.
    pub count: Number,
    /// The size of the whole group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Number>,
}

impl Participation {
    /// Reads a list of who took part.
    ///
    /// # Errors
    /// [`Error::TooLarge`] over a limit, [`Error::NotJson`] with line and column, and [`Error::Unanswerable`] with the place
    /// of what does not belong there.
    pub fn list_from_json(json: &[u8], limits: Limits) -> Result<Vec<Self>, Error> {
        json::read_request(json, limits)
    }
}

/// The evaluation of many reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct EvaluatedReports {
    /// The version of the document's format.
    pub format: i64,
    /// How many cases have a report.
    pub reports: i64,
    /// The goals with an indicator, by whether the reported value reaches the target.
    pub goals: GoalCount,
    /// The recipients' own assessments, by sign, in the order in which the signs first come.
    pub signs: Vec<SignCount>,
    /// The use of money by purpose, in the order in which the purposes first come; lines without one come last.
    pub money: Vec<PurposeSum>,
    /// What was used, in øre: the sum of each report's lines, or the stated sum of a report without lines.
    pub used: Money,
    /// What was not used, in øre, of those that state it.
    pub unspent: Money,
    /// What was paid back, in øre, of those that state it.
    pub repaid: Money,
    /// The reports whose lines do not add up to the stated sum, by their index among the cases.
    pub not_adding_up: Vec<i64>,
    /// Who took part, a table for each thing that is counted.
    pub participation: Vec<ParticipationTable>,
}

/// How many goals are reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct GoalCount {
    /// The reported value is at the target or beyond it, seen from the baseline.
    pub reached: i64,
    /// It is not.
    pub not_reached: i64,
    /// There is no target or no reported value.
    pub not_known: i64,
}

/// How many recipients found a sign of goal attainment reached.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SignCount {
    /// The code of the sign.
    pub sign: String,
    /// How many found it reached.
    pub reached: i64,
    /// How many did not.
    pub not_reached: i64,
    /// How many assessed it without saying which.
    pub not_known: i64,
}

/// What was used for one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PurposeSum {
    /// The code of the purpose; absent for lines that name none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// What was planned, in øre; 0 where no line states it.
    pub budget: Money,
    /// What was used, in øre; 0 where no line states it.
    pub used: Money,
}

/// The numbers of participants by group and kind, with totals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipationTable {
    /// What is counted.
    pub what: String,
    /// Each group with its total, then the totals.
    pub cells: Vec<ParticipationCell>,
}

/// One number of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ParticipationCell {
    /// The group; absent for the total of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// The kind; absent for the total of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The number; absent where it is suppressed, since it is small or would give a small one away.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Its share of the whole group; absent where the count is, or where the size of the group is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<Share>,
}

/// Sums up many reports and lists of participants.
///
/// Money adds up to the øre. A number of participants from 1 to 4 is suppressed, with as many others as it takes so that
/// it cannot be worked out from the rest: for each suppressed number there is another table that shows the same. Names of
/// what is counted, of groups and of kinds are compared folded, and shown as they are first written.
///
/// ```
/// use satsing::case::{Case, Participation, evaluate};
/// use satsing::Number;
/// let of = |region: &str, count| Ok::<_, satsing::Error>(Participation {
///     what: "municipalities".to_owned(), group: region.to_owned(), kind: String::new(),
///     count: Number::new(count)?, of: None,
/// });
/// let evaluated = evaluate(&[], &[of("Hovedstaden", 28)?, of("Sjælland", 17)?, of("Bornholm", 1)?])?;
/// let counts: Vec<_> = evaluated.participation[0].cells.iter().map(|cell| cell.count).collect();
/// // the one is left out, and the next smallest, from which and the total it would follow
/// assert_eq!(counts, [Some(28), None, None, Some(46)]);
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// [`Error::OutOfRange`] where a sum of money or of participants is too large to be held; [`Error::Unanswerable`] with the
/// place in the list of participation where a count is below 0, or more take part than there are.
pub fn evaluate(cases: &[Case], participation: &[Participation]) -> Result<EvaluatedReports, Error> {
    check_counts(participation)?;
    let mut totals = EvaluatedReports {
        format: 1,
        reports: 0,
        goals: GoalCount::default(),
        signs: Vec::new(),
        money: Vec::new(),
        used: Money::ZERO,
        unspent: Money::ZERO,
        repaid: Money::ZERO,
        not_adding_up: Vec::new(),
        participation: tables(&as_first_written(participation))?,
    };
    for (place, case) in (0_i64..).zip(cases) {
        let Some(report) = &case.report else { continue };
        totals.reports = totals.reports.saturating_add(1);
        totals.count_goals(case);
        let mut used = Money::ZERO;
        for line in report.lines.iter().flatten() {
            used = (used + line.actual.unwrap_or(Money::ZERO))?;
            totals.add_line(line)?;
        }
        // a report without lines has only its stated sum
        let counted = if report.lines.is_none() { report.total.unwrap_or(Money::ZERO) } else { used };
        totals.used = (totals.used + counted)?;
        totals.unspent = (totals.unspent + report.unspent.unwrap_or(Money::ZERO))?;
        let repaid = report.repayments.iter().flatten().filter_map(|repayment| repayment.amount);
        totals.repaid = (totals.repaid + Money::sum(repaid)?)?;
        if report.lines.is_some() && report.total.is_some_and(|total| total != used) {
            totals.not_adding_up.push(place);
        }
    }
    // lines without a purpose come last; the others stay in their order
    totals.money.sort_by_key(|sum| sum.purpose.is_none());
    Ok(totals)
}

impl EvaluatedReports {
    fn count_goals(&mut self, case: &Case) {
        let Some(report) = &case.report else { return };
        let goals = case.strategy.iter().flat_map(|strategy| strategy.goals.iter().flatten());
        for goal in goals {
            let Some(indicator) = &goal.indicator else { continue };
            let results = report.results.iter().flatten();
            let result =
                results.filter(|result| result.goal.is_some() && result.goal == goal.id).find_map(|it| it.value);
            let count = match (indicator.target, result) {
                (Some(target), Some(value)) => {
                    // a target below the baseline is reached from above: fewer pupils at the lowest level
                    let falls = indicator.baseline.is_some_and(|baseline| target.get() < baseline.get());
                    let is_reached = if falls { value.get() <= target.get() } else { value.get() >= target.get() };
                    if is_reached { &mut self.goals.reached } else { &mut self.goals.not_reached }
                }
                _ => &mut self.goals.not_known,
            };
            *count = count.saturating_add(1);
        }
        for assessed in report.goal_attainment.iter().flatten() {
            let Some(sign) = &assessed.sign else { continue };
            let known = self.signs.iter().position(|known| known.sign == *sign);
            let at = known.unwrap_or(self.signs.len());
            if known.is_none() {
                self.signs.push(SignCount { sign: sign.clone(), reached: 0, not_reached: 0, not_known: 0 });
            }
            let Some(counted) = self.signs.get_mut(at) else { continue };
            let count = match assessed.reached {
                Some(true) => &mut counted.reached,
                Some(false) => &mut counted.not_reached,
                None => &mut counted.not_known,
            };
            *count = count.saturating_add(1);
        }
    }

    /// Adds a line of the use of money to the sum of its purpose.
    fn add_line(&mut self, line: &UseOfMoney) -> Result<(), Error> {
        let at = self.money.iter().position(|sum| sum.purpose == line.purpose).unwrap_or(self.money.len());
        if at == self.money.len() {
            self.money.push(PurposeSum { purpose: line.purpose.clone(), budget: Money::ZERO, used: Money::ZERO });
        }
        if let Some(sum) = self.money.get_mut(at) {
            sum.budget = (sum.budget + line.budget.unwrap_or(Money::ZERO))?;
            sum.used = (sum.used + line.actual.unwrap_or(Money::ZERO))?;
        }
        Ok(())
    }
}

/// Refuses impossible numbers of participants.
fn check_counts(participation: &[Participation]) -> Result<(), Error> {
    for (index, Participation { count, of, .. }) in participation.iter().enumerate() {
        let reason = match of {
            _ if count.get() < 0 => format!("fewer than none cannot take part, this is `{count}`"),
            Some(of) if count > of => format!("more than all cannot take part, this is `{count}` of `{of}`"),
            _ => continue,
        };
        return Err(Error::Unanswerable { path: format!("/{index}/count"), code: "out-of-range", reason });
    }
    Ok(())
}

/// The participants, with each name as it is first written: names that differ only in spelling are the same.
fn as_first_written(participation: &[Participation]) -> Vec<Participation> {
    let (mut whats, mut groups, mut kinds) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let first = |names: &mut BTreeMap<String, String>, name: &String| {
        names.entry(fold(name)).or_insert_with(|| name.clone()).clone()
    };
    let rename = |counted: &Participation| Participation {
        what: first(&mut whats, &counted.what),
        group: first(&mut groups, &counted.group),
        kind: first(&mut kinds, &counted.kind),
        ..counted.clone()
    };
    participation.iter().map(rename).collect()
}

/// A table for each thing that is counted, in the order in which they first come.
fn tables(participation: &[Participation]) -> Result<Vec<ParticipationTable>, Error> {
    let mut tables = Vec::new();
    for what in first_seen(participation.iter().map(|counted| counted.what.as_str())) {
        let counted: Vec<&Participation> = participation.iter().filter(|counted| counted.what == what).collect();
        tables.push(ParticipationTable { what: what.to_owned(), cells: cells(&counted)? });
    }
    Ok(tables)
}

fn cells(counted: &[&Participation]) -> Result<Vec<ParticipationCell>, Error> {
    let groups = first_seen(counted.iter().map(|counted| counted.group.as_str()));
    let kinds = first_seen(counted.iter().map(|counted| counted.kind.as_str()));
    let mut numbers = Vec::new();
    for group in &groups {
        let mut row = Vec::new();
        for kind in &kinds {
            row.push(sum(counted.iter().filter(|counted| counted.group == *group && counted.kind == *kind))?);
        }
        numbers.push(row);
    }
    let mut entries = match kinds.as_slice() {
        // a list has only one total
        [_] => one_list(&numbers, sum(counted.iter())?),
        _ => with_totals(&numbers),
    };
    suppress(&mut entries);
    // the places of the table in the order of its entries; of a list none has a kind
    let with_kinds = kinds.len() > 1;
    let columns: Vec<Option<&str>> = match with_kinds {
        true => kinds.iter().copied().map(Some).chain([None]).collect(),
        false => vec![None],
    };
    let rows: Vec<Option<&str>> = groups.iter().copied().map(Some).chain([None]).collect();
    let places = rows.iter().flat_map(|group| columns.iter().map(move |kind| (*group, *kind)));
    let mut cells = Vec::new();
    for (entry, (group, kind)) in entries.iter().zip(places) {
        let here = |counted: &&&Participation| {
            group.is_none_or(|group| counted.group == group) && kind.is_none_or(|kind| counted.kind == kind)
        };
        let count = (!entry.suppressed).then_some(entry.value);
        let share = match (count, all_of(counted.iter().filter(here))?) {
            (Some(count), Some(of)) if of > 0 => Some(Share::new(count, of)?),
            _ => None,
        };
        let named = |name: Option<&str>| name.map(str::to_owned);
        cells.push(ParticipationCell { group: named(group), kind: named(kind), count, share });
    }
    Ok(cells)
}

/// The entries of a list, and its total.
fn one_list(numbers: &[Vec<i64>], total: i64) -> Vec<Entry> {
    let entry = |value: i64, is_total: bool| Entry { row: 0, column: 0, value, is_total, suppressed: false };
    numbers.iter().flatten().map(|value| entry(*value, false)).chain([entry(total, true)]).collect()
}

/// How many took part.
fn sum<'p>(counted: impl Iterator<Item = &'p &'p Participation>) -> Result<i64, Error> {
    let mut sum = 0_i64;
    for counted in counted {
        // numbers are below 2^53, and a sum that is not is refused next
        sum = Number::new(sum.saturating_add(counted.count.get()))?.get();
    }
    Ok(sum)
}

/// The size of the whole group; `None` where that is not known of all.
fn all_of<'p>(counted: impl Iterator<Item = &'p &'p Participation>) -> Result<Option<i64>, Error> {
    let mut sum = 0_i64;
    for counted in counted {
        let Some(of) = counted.of else { return Ok(None) };
        sum = Number::new(sum.saturating_add(of.get()))?.get();
    }
    Ok(Some(sum))
}

fn first_seen<'p>(names: impl Iterator<Item = &'p str>) -> Vec<&'p str> {
    let mut seen = Vec::new();
    for name in names {
        if !seen.contains(&name) {
            seen.push(name);
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case(json: &str) -> Case {
        Case::from_json(json.as_bytes(), Limits::CASE).unwrap()
    }

    fn took_part(what: &str, group: &str, kind: &str, count: i64, of: Option<i64>) -> Participation {
        let number = |value: i64| Number::new(value).unwrap();
        let (what, group, kind) = (what.to_owned(), group.to_owned(), kind.to_owned());
        Participation { what, group, kind, count: number(count), of: of.map(number) }
    }

    #[test]
    fn money_adds_up_by_purpose_and_a_report_that_does_not_is_named() {
        let cases = [
            case(
                r#"{ "report": { "total": 150, "unspent": 50, "repayments": [ { "amount": 30 }, { "amount": 20 } ],
                "lines": [ { "purpose": "networks", "budget": 120, "actual": 100 }, { "actual": 50 } ] } }"#,
            ),
            case(r#"{ "strategy": {} }"#),
            case(r#"{ "report": { "total": 99, "lines": [ { "purpose": "networks", "actual": 100 } ] } }"#),
        ];
        let totals = evaluate(&cases, &[]).unwrap();
        let sums: Vec<_> =
            totals.money.iter().map(|sum| (sum.purpose.as_deref(), sum.budget.ore(), sum.used.ore())).collect();
        assert_eq!(sums, [(Some("networks"), 120, 200), (None, 0, 50)]);
        assert_eq!((totals.reports, totals.used.ore(), totals.unspent.ore(), totals.repaid.ore()), (2, 250, 50, 50));
        assert_eq!(totals.not_adding_up, [2]);
    }

    #[test]
    fn a_goal_is_reached_from_its_baseline_towards_its_target() {
        let goal = |id: &str, baseline: i64, target: i64| {
            format!(r#"{{ "id": "{id}", "indicator": {{ "baseline": {baseline}, "target": {target} }} }}"#)
        };
        let goals = [goal("up", 10, 20), goal("down", 20, 10), goal("short", 10, 20), goal("unsaid", 1, 2)].join(",");
        let totals = evaluate(
            &[case(&format!(
                r#"{{ "strategy": {{ "goals": [ {goals}, {{ "id": "words" }} ] }},
                "report": {{ "results": [ {{ "goal": "up", "value": 20 }}, {{ "goal": "down", "value": 9 }},
                    {{ "goal": "short", "value": 19 }} ],
                    "goalAttainment": [ {{ "sign": "a", "reached": true }}, {{ "sign": "b", "reached": false }},
                        {{ "sign": "a" }} ] }} }}"#
            ))],
            &[],
        )
        .unwrap();
        assert_eq!(totals.goals, GoalCount { reached: 2, not_reached: 1, not_known: 1 });
        let signs: Vec<_> =
            totals.signs.iter().map(|sign| (&*sign.sign, sign.reached, sign.not_reached, sign.not_known)).collect();
        assert_eq!(signs, [("a", 1, 0, 1), ("b", 0, 1, 0)]);
    }

    #[test]
    fn thirteen_municipalities_of_five_regions_are_told_as_the_programme_may_tell_them() {
        // the five regions are small groups; only their sum of thirteen can be shown
        let regions = ["Hovedstaden", "Sjælland", "Syddanmark", "Midtjylland", "Nordjylland"];
        let counts = [3, 3, 3, 2, 2];
        let took: Vec<_> = regions
            .iter()
            .zip(counts)
            .map(|(region, count)| took_part("municipalities", region, "", count, None))
            .collect();
        let totals = evaluate(&[], &took).unwrap();
        let counts: Vec<_> = totals.participation[0].cells.iter().map(|cell| cell.count).collect();
        assert_eq!(counts, [None, None, None, None, None, Some(13)]);
    }

    #[test]
    fn a_share_of_the_population_is_exact_and_left_out_with_its_number() {
        let took = [
            took_part("children", "a", "", 140, Some(1_000)),
            took_part("children", "b", "", 3, Some(10)),
            took_part("children", "c", "", 7, Some(50)),
        ];
        let cells = &evaluate(&[], &took).unwrap().participation[0].cells;
        let totals: Vec<_> = cells.iter().map(|cell| (cell.count, cell.share.map(|share| share.to_string()))).collect();
        // 140 of 1000 are 14 per cent; b goes for its 3 and c with it; all are 150 of 1060, which is 15/106
        assert_eq!(
            totals,
            [(Some(140), Some("14%".to_owned())), (None, None), (None, None), (Some(150), Some("15/106".to_owned()))]
        );
    }

    #[test]
    fn kinds_have_totals_of_their_own_and_come_in_rows() {
        let took = [
            took_part("units", "Asker", "kindergarten", 28, None),
            took_part("units", "Asker", "school", 10, None),
            took_part("units", "Hurum", "kindergarten", 9, None),
        ];
        let totals = evaluate(&[], &took).unwrap();
        let cells: Vec<_> = totals.participation[0]
            .cells
            .iter()
            .map(|cell| (cell.group.as_deref(), cell.kind.as_deref(), cell.count))
            .collect();
        assert_eq!(
            cells,
            [
                (Some("Asker"), Some("kindergarten"), Some(28)),
                (Some("Asker"), Some("school"), Some(10)),
                (Some("Asker"), None, Some(38)),
                (Some("Hurum"), Some("kindergarten"), Some(9)),
                (Some("Hurum"), Some("school"), Some(0)),
                (Some("Hurum"), None, Some(9)),
                (None, Some("kindergarten"), Some(37)),
                (None, Some("school"), Some(10)),
                (None, None, Some(47)),
            ]
        );
    }

    #[test]
    fn more_than_all_cannot_take_part_and_fewer_than_none_neither() {
        for (count, of) in [(11, Some(10)), (-1, None)] {
            let refused = evaluate(&[], &[took_part("children", "a", "", count, of)]).unwrap_err();
            assert_eq!(refused.code(), "out-of-range", "{count}");
        }
    }
}
