//! Sorting of items by sorting their places.

use std::cmp::Ordering;

/// Sorts items; those that are equal keep the order that they had.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, T::cmp);
}

/// Sorts items by how two of them compare; those that are equal keep the order that they had.
pub(crate) fn sort_by<T>(items: &mut [T], mut compare: impl FnMut(&T, &T) -> Ordering) {
    let swaps = swaps(items.len(), &mut |left, right| match (items.get(left), items.get(right)) {
        (Some(left), Some(right)) => compare(left, right),
        _ => Ordering::Equal,
    });
    carry_out(&swaps, items);
}

/// Swaps items as said, in the same code for all sorts of one type.
fn carry_out<T>(swaps: &[(usize, usize)], items: &mut [T]) {
    for (at, from) in swaps {
        items.swap(*at, *from);
    }
}

/// The swaps that, one after the other, bring so many items into order, given how the items at two places compare.
fn swaps(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let places = sorted(count, compare);
    if places.is_sorted() {
        return Vec::new();
    }
    // the place to which what is at each place goes
    let mut goals = vec![0; count];
    for (goal, from) in places.into_iter().enumerate() {
        if let Some(slot) = goals.get_mut(from) {
            *slot = goal;
        }
    }
    let mut swaps = Vec::new();
    for at in 0..count {
        // each swap brings one item to its goal for good, so that there are fewer swaps than items
        while let Some(goal) = goals.get(at).copied().filter(|goal| *goal != at) {
            swaps.push((at, goal));
            goals.swap(at, goal);
        }
    }
    swaps
}

/// How many places are sorted by putting each among those before it: most lists are no longer.
const RUN: usize = 16;

/// The places of so many items in the order of the items: runs that are merged two and two.
fn sorted(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::with_capacity(count);
    for place in 0..count {
        let run = places.iter().rev().take(place % RUN);
        let greater = run.take_while(|other| compare(place, **other) == Ordering::Less).count();
        places.insert(place.saturating_sub(greater), place);
    }
    let mut length = RUN;
    while length < count {
        let mut merged = Vec::with_capacity(count);
        for pair in places.chunks(length.saturating_mul(2)) {
            let (left, right) = pair.split_at(length.min(pair.len()));
            merge(left, right, &mut merged, compare);
        }
        places = merged;
        length = length.saturating_mul(2);
    }
    places
}

fn merge(
    mut left: &[usize],
    mut right: &[usize],
    merged: &mut Vec<usize>,
    compare: &mut dyn FnMut(usize, usize) -> Ordering,
) {
    if let (Some(last), Some(first)) = (left.last(), right.first())
        && compare(*first, *last) != Ordering::Less
    {
        merged.extend_from_slice(left);
        left = &[];
    }
    while let ([first, rest @ ..], [other, others @ ..]) = (left, right) {
        // equals stay in order: what was on the right must be less to come first
        if compare(*other, *first) == Ordering::Less {
            merged.push(*other);
            right = others;
        } else {
            merged.push(*first);
            left = rest;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers below a bound that look as if they came by chance, the same each time.
    fn scattered(count: usize, below: u64) -> Vec<u64> {
        let mut state = 12_345_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % below
        };
        (0..count).map(|_| next()).collect()
    }

    #[test]
    fn sorts_as_the_standard_library_does_and_leaves_equals_as_they_were() {
        for count in [0, 1, 2, 3, 4, 5, 10, 50, 500, 5_000] {
            for below in [1, 2, 7, 1_000_000] {
                // with the place of each, so that equals can be told apart
                let mut items: Vec<(u64, usize)> = scattered(count, below).into_iter().zip(0..).collect();
                let mut expected = items.clone();
                expected.sort_by_key(|(number, _)| *number);
                sort_by(&mut items, |left, right| left.0.cmp(&right.0));
                assert_eq!(items, expected, "{count} below {below}");
                sort_by(&mut items, |left, right| right.cmp(left));
                expected.sort_by(|left, right| right.cmp(left));
                assert_eq!(items, expected, "{count} below {below}, backwards");
                sort(&mut items);
                expected.sort_unstable();
                assert_eq!(items, expected, "{count} below {below}, all of it");
            }
        }
    }

    #[test]
    fn brings_a_hundred_thousand_items_in_one_ring_into_order_with_a_swap_for_each() {
        let count = 100_000;
        let place = |at: usize| (at + count - 1) % count;
        assert_eq!(swaps(count, &mut |left, right| place(left).cmp(&place(right))).len(), count - 1);
    }
}
