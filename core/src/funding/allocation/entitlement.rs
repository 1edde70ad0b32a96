//! The entitlement of each claim in a tier by the criteria alone, as whole numbers over one denominator.

use super::Weight;
use super::plan::{Board, Column};
use super::whole::Whole;
use crate::Share;
use crate::funding::Fraction;

/// The key of one tier: what a value in each criterion is worth.
///
/// An entitlement is Σ share × value ÷ total. With every value as a whole number over the least common denominator of
/// its column, and every share ÷ total over one denominator for all, it is a whole number over that.
#[derive(Debug)]
pub(super) struct Key<N> {
    columns: Vec<KeyColumn<N>>,
    /// The common denominator of all entitlements.
    pub denominator: N,
}

#[derive(Debug)]
struct KeyColumn<N> {
    /// The least common denominator of the values.
    common: N,
    /// Whether every value is whole.
    whole: bool,
    /// The sum of the values, over the common denominator.
    total: N,
    /// What a value of 1 over the common denominator is worth.
    factor: N,
}

impl<N: Whole> Key<N> {
    /// The key of the tier with these lines; `None` where it does not fit.
    pub fn new(board: &Board, lines: &[usize]) -> Option<Self> {
        let mut columns: Vec<KeyColumn<N>> = Vec::with_capacity(board.columns.len());
        for column in &board.columns {
            columns.push(KeyColumn::new(column, lines)?);
        }
        let mut denominator = N::from_small(1);
        for (key, column) in columns.iter().zip(&board.columns).filter(|(key, _)| !key.total.is_zero()) {
            denominator = denominator.common_multiple(&key.worth_denominator(column.share)?)?;
            within_limit(&denominator, lines.len())?;
        }
        for (key, column) in columns.iter_mut().zip(&board.columns).filter(|(key, _)| !key.total.is_zero()) {
            let (times, _) = denominator.divided(&key.worth_denominator(column.share)?)?;
            key.factor = times.scaled(column.share.numerator().unsigned_abs())?;
        }
        Some(Self { columns, denominator })
    }

    /// The entitlement of a line, in the key's denominator.
    pub fn weight(&self, board: &Board, line: usize) -> Option<N> {
        let mut parts = self.columns.iter().zip(&board.columns).map(|(key, column)| key.part(column, line));
        let first = parts.next()??;
        parts.try_fold(first, |sum, part| sum.plus(&part?))
    }

    /// For each criterion, the value of a line, the tier's total and the part that it gives.
    pub fn parts<'a>(
        &'a self,
        board: &'a Board,
        line: usize,
    ) -> impl Iterator<Item = Option<(&'a Column, Weight, Fraction, Fraction)>> {
        self.columns.iter().zip(&board.columns).map(move |(key, column)| {
            let value = *column.values.get(line)?;
            let part = key.part(column, line)?.over(1, &self.denominator);
            Some((column, value, key.total.over(1, &key.common), part))
        })
    }
}

impl<N: Whole> KeyColumn<N> {
    fn new(column: &Column, lines: &[usize]) -> Option<Self> {
        let mut common = N::from_small(1);
        for line in lines {
            let denominator = denominator_of(*column.values.get(*line)?);
            if denominator > 1 {
                common = common.common_multiple(&N::from_small(denominator))?;
                within_limit(&common, lines.len())?;
            }
        }
        let whole = common == N::from_small(1);
        let mut column_key = Self { common, whole, total: N::ZERO, factor: N::ZERO };
        let mut total = N::ZERO;
        for line in lines {
            total = total.plus(&column_key.value(column, *line)?)?;
        }
        column_key.total = total;
        Some(column_key)
    }

    /// A line's value over the common denominator.
    fn value(&self, column: &Column, line: usize) -> Option<N> {
        let value = *column.values.get(line)?;
        let numerator = value.numerator().unsigned_abs();
        if self.whole {
            return Some(N::from_small(numerator));
        }
        let (times, _) = self.common.divided(&N::from_small(denominator_of(value)))?;
        times.scaled(numerator)
    }

    fn part(&self, column: &Column, line: usize) -> Option<N> {
        self.value(column, line)?.times(&self.factor)
    }

    /// The denominator of share ÷ total.
    fn worth_denominator(&self, share: Share) -> Option<N> {
        self.total.scaled(share.denominator().unsigned_abs())
    }
}

fn denominator_of(value: Weight) -> u64 {
    value.denominator().unsigned_abs()
}

/// `None` where so many numbers of this size exceed the limit.
fn within_limit<N: Whole>(denominator: &N, count: usize) -> Option<()> {
    let count = u64::try_from(count).ok()?;
    (denominator.bits().checked_mul(count)? <= N::MOST_BITS).then_some(())
}
