//! Suppresses small numbers in a table, so that they cannot be worked out from the rest.
//!
//! A number of people or units from 1 to 4 can identify them. It is suppressed (primary suppression), and so are others
//! (secondary suppression), until for each suppressed number another table would show the same: one of whole numbers, of 1
//! or more in each suppressed place, with the same totals. Then no equation gives the number away.
//!
//! Seen as a graph, each row and each column with a total is a node, and each number an edge between its row and its
//! column. A number can be another where its edge lies on a cycle of suppressed edges: one goes up, the next down, and so
//! on, and each that goes down is 2 or more, so that at least 1 is left of it.

use std::collections::BTreeMap;

/// The greatest number that is small.
const SMALL: i64 = 4;

/// A number of a table, between its row and its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub row: usize,
    pub column: usize,
    /// The number itself, 0 or more.
    pub value: i64,
    /// Whether it is the total of its row or its column, but not of both.
    pub is_total: bool,
    pub suppressed: bool,
}

impl Entry {
    /// Whether the number can go down by one and still be 1 or more.
    fn can_fall(&self) -> bool {
        self.value >= 2
    }
}

/// Marks the numbers to suppress; those that are marked already stay so.
pub(crate) fn suppress(entries: &mut [Entry]) {
    for entry in entries.iter_mut() {
        entry.suppressed |= (1..=SMALL).contains(&entry.value);
    }
    // each turn suppresses at least one number more, so the loop ends
    while let Some(open) = (0..entries.len()).find(|at| is_given_away(entries, *at)) {
        let Some(round) = cheapest_round(entries, open) else {
            // no other number can hide this one, so the whole table is suppressed
            entries.iter_mut().for_each(|entry| entry.suppressed = true);
            return;
        };
        for at in round {
            if let Some(entry) = entries.get_mut(at) {
                entry.suppressed = true;
            }
        }
    }
}

/// Whether a suppressed number can be worked out from the rest.
fn is_given_away(entries: &[Entry], at: usize) -> bool {
    entries.get(at).is_some_and(|entry| entry.suppressed)
        && [true, false].into_iter().all(|up| round(entries, at, up, false).is_none())
}

/// The numbers to suppress so that a number is not given away, at the least loss.
fn cheapest_round(entries: &[Entry], at: usize) -> Option<Vec<usize>> {
    let rounds = [true, false].into_iter().filter_map(|up| round(entries, at, up, true));
    rounds.min_by_key(|(cost, _)| *cost).map(|(_, round)| round)
}

/// A node of the graph: a row or a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Row(usize),
    Column(usize),
}

/// The cheapest cycle on which a number can go up by one, or down, with the cost of suppressing the numbers on it.
///
/// From a row to a column a number goes up in its sum, from a column to a row it goes down; the total of a row or a column
/// has the other sign, and goes down where its sum goes up.
fn round(entries: &[Entry], at: usize, up: bool, with_others: bool) -> Option<(i64, Vec<usize>)> {
    let entry = entries.get(at)?;
    if !may_move(entry, up) {
        return None;
    }
    let (row, column) = (Node::Row(entry.row), Node::Column(entry.column));
    let (from, to) = if up { (column, row) } else { (row, column) };
    let mut best: BTreeMap<Node, (i64, Option<(Node, usize)>)> = BTreeMap::from([(from, (0, None))]);
    let mut open = vec![from];
    // a node with a cheaper way is visited again, until there is none
    while let Some(node) = open.pop() {
        let Some((cost, _)) = best.get(&node).copied() else { continue };
        for (number, other) in entries.iter().enumerate().filter(|(number, _)| *number != at) {
            let (next, up) = match node {
                Node::Row(row) if row == other.row => (Node::Column(other.column), true),
                Node::Column(column) if column == other.column => (Node::Row(other.row), false),
                _ => continue,
            };
            let is_open = other.suppressed || (with_others && other.value > 0);
            if !is_open || !may_move(other, up) {
                continue;
            }
            let step = if other.suppressed { 0 } else { other.value };
            let cost = cost.saturating_add(step);
            if best.get(&next).is_none_or(|(known, _)| cost < *known) {
                best.insert(next, (cost, Some((node, number))));
                open.push(next);
            }
        }
    }
    let (cost, _) = best.get(&to)?;
    let (mut way, mut node) = (vec![at], to);
    while let Some((_, Some((before, number)))) = best.get(&node) {
        way.push(*number);
        node = *before;
    }
    Some((*cost, way))
}

/// Whether a number can go up or down by one.
fn may_move(entry: &Entry, up: bool) -> bool {
    let rises = up != entry.is_total;
    rises || entry.can_fall()
}

/// The entries of a table with its totals: each row with its total last, then the totals of the columns, with that of all
/// last.
pub(crate) fn with_totals(table: &[Vec<i64>]) -> Vec<Entry> {
    let columns = table.iter().map(Vec::len).max().unwrap_or_default();
    let mut sums = vec![0_i64; columns];
    let mut entries = Vec::new();
    let mut all = 0_i64;
    for (row, values) in table.iter().enumerate() {
        let mut sum = 0_i64;
        for (column, value) in values.iter().enumerate() {
            sum = sum.saturating_add(*value);
            if let Some(of_column) = sums.get_mut(column) {
                *of_column = of_column.saturating_add(*value);
            }
            entries.push(Entry { row, column, value: *value, is_total: false, suppressed: false });
        }
        all = all.saturating_add(sum);
        entries.push(Entry { row, column: columns, value: sum, is_total: true, suppressed: false });
    }
    let row = table.len();
    for (column, value) in sums.into_iter().enumerate() {
        entries.push(Entry { row, column, value, is_total: true, suppressed: false });
    }
    entries.push(Entry { row, column: columns, value: all, is_total: false, suppressed: false });
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    /// What is left of a table when small numbers are left out: each row with its total, then the totals.
    fn published(table: &[Vec<i64>]) -> Vec<Entry> {
        let mut entries = with_totals(table);
        suppress(&mut entries);
        entries
    }

    fn left_out(entries: &[Entry]) -> Vec<usize> {
        (0..entries.len()).filter(|at| entries[*at].suppressed).collect()
    }

    /// Solves the equations of the published table for the numbers left out, and gives those that have one solution.
    ///
    /// Gauss-Jordan elimination in exact fractions, which shares nothing with the search above.
    fn worked_out(entries: &[Entry]) -> Vec<usize> {
        use num_rational::Ratio;
        let unknown = left_out(entries);
        let (rows, columns) = (
            entries.iter().map(|entry| entry.row).max().unwrap() + 1,
            entries.iter().map(|entry| entry.column).max().unwrap() + 1,
        );
        let mut system: Vec<Vec<Ratio<i64>>> = Vec::new();
        for line in 0..rows + columns {
            let is_in = |entry: &Entry| if line < rows { entry.row == line } else { entry.column == line - rows };
            // the sum of a line less its total is nothing
            let last = |entry: &Entry| if line < rows { entry.column == columns - 1 } else { entry.row == rows - 1 };
            let sign = |entry: &Entry| if last(entry) { -1 } else { 1 };
            let mut equation: Vec<Ratio<i64>> = unknown
                .iter()
                .map(|at| Ratio::from(if is_in(&entries[*at]) { sign(&entries[*at]) } else { 0 }))
                .collect();
            let known = entries.iter().filter(|entry| is_in(entry) && !entry.suppressed);
            equation.push(Ratio::from(-known.map(|entry| sign(entry) * entry.value).sum::<i64>()));
            system.push(equation);
        }
        let mut pivots = Vec::new();
        let mut top = 0;
        for column in 0..unknown.len() {
            let Some(found) = (top..system.len()).find(|row| system[*row][column] != Ratio::from(0)) else { continue };
            system.swap(top, found);
            let scale = system[top][column];
            system[top].iter_mut().for_each(|value| *value /= scale);
            for row in 0..system.len() {
                let factor = system[row][column];
                if row != top && factor != Ratio::from(0) {
                    let pivot = system[top].clone();
                    system[row].iter_mut().zip(pivot).for_each(|(value, pivot)| *value -= factor * pivot);
                }
            }
            pivots.push((top, column));
            top += 1;
        }
        let alone =
            |row: usize| system[row][..unknown.len()].iter().filter(|value| **value != Ratio::from(0)).count() == 1;
        pivots.into_iter().filter(|(row, _)| alone(*row)).map(|(_, column)| unknown[column]).collect()
    }

    #[test]
    fn a_small_number_takes_others_with_it_so_that_no_total_gives_it_away() {
        // by hand: 3 goes; in its row and its column one more must go each, and these share a fourth place
        let table = [vec![3, 20, 30], vec![40, 50, 60], vec![70, 80, 90]];
        let entries = published(&table);
        let out = left_out(&entries);
        assert!(out.contains(&0) && out.len() == 4, "{out:?}");
        assert_eq!(worked_out(&entries), NONE);
        // 3, 20 and 40, 50 are the cheapest four places: 110 together
        assert_eq!(out.iter().map(|at| entries[*at].value).collect::<Vec<_>>(), [3, 20, 40, 50]);
    }

    #[test]
    fn the_attack_finds_what_only_primary_suppression_leaves_open() {
        let mut entries = with_totals(&[vec![3, 20], vec![40, 50]]);
        entries[0].suppressed = true;
        assert_eq!(worked_out(&entries), [0], "the test would see it");
        assert!(is_given_away(&entries, 0));
    }

    #[test]
    fn two_ones_that_add_up_to_two_are_given_away_by_their_sum() {
        // the equations have many solutions, but only one with something in each place
        let mut entries = with_totals(&[vec![1, 1, 20], vec![1, 1, 30]]);
        entries.iter_mut().filter(|entry| entry.value == 1).for_each(|entry| entry.suppressed = true);
        assert_eq!(worked_out(&entries), NONE);
        assert!(is_given_away(&entries, 0) && is_given_away(&entries, 1));
    }

    #[test]
    fn nothing_is_left_out_of_a_table_without_small_numbers_and_nothing_where_there_is_nothing() {
        assert_eq!(left_out(&published(&[vec![0, 5], vec![10, 0]])), NONE);
        assert_eq!(left_out(&published(&[vec![0, 0]])), NONE);
        assert_eq!(left_out(&published(&[])), NONE);
    }

    #[test]
    fn a_table_of_one_small_number_shows_nothing() {
        let entries = published(&[vec![3]]);
        assert_eq!(left_out(&entries), [0, 1, 2, 3]);
    }

    #[test]
    fn no_number_left_out_of_any_table_can_be_worked_out() {
        // a generator of its own, so that the tables are the same in every run
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut next = |most: u64| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            i64::try_from(state % most).unwrap()
        };
        for _ in 0..400 {
            let (rows, columns) = (1 + next(5), 1 + next(5));
            let most = [3, 8, 30][usize::try_from(next(3)).unwrap()];
            let table: Vec<Vec<i64>> = (0..rows).map(|_| (0..columns).map(|_| next(most)).collect()).collect();
            let entries = published(&table);
            assert!(entries.iter().all(|entry| entry.suppressed || !(1..=4).contains(&entry.value)), "{table:?}");
            assert_eq!(worked_out(&entries), NONE, "{table:?}");
            assert_eq!(only_solution(&entries), NONE, "{table:?}");
        }
    }

    /// The numbers left out that no other table of whole numbers, with something in each such place, could have.
    ///
    /// Tries every way to change each of at most eight numbers by one, up, down or not at all; where more are left out,
    /// the equations above must do.
    fn only_solution(entries: &[Entry]) -> Vec<usize> {
        let out = left_out(entries);
        if out.len() > 8 {
            return Vec::new();
        }
        let balanced = |change: &[i64]| {
            let sum = |is_in: &dyn Fn(&Entry) -> bool| -> i64 {
                let signed = |at: &usize| if entries[*at].is_total { -change[*at] } else { change[*at] };
                (0..entries.len()).filter(|at| is_in(&entries[*at])).map(|at| signed(&at)).sum()
            };
            (0..6).all(|line| sum(&|entry| entry.row == line) == 0 && sum(&|entry| entry.column == line) == 0)
        };
        let mut free = vec![false; entries.len()];
        let mut change = vec![0_i64; entries.len()];
        // every change of each number left out by one, up, down or not at all
        let count = 3_usize.pow(u32::try_from(out.len()).unwrap());
        for mut code in 0..count {
            for at in &out {
                change[*at] = i64::try_from(code % 3).unwrap() - 1;
                code /= 3;
            }
            if out.iter().all(|at| entries[*at].value + change[*at] >= 1) && balanced(&change) {
                out.iter().filter(|at| change[**at] != 0).for_each(|at| free[*at] = true);
            }
        }
        out.into_iter().filter(|at| !free[*at] && entries[*at].value > 0).collect()
    }
}
