//! Things with the greatest at hand.

use std::cmp::Ordering;

/// The places of things in a list of which the greatest is wanted again and again.
///
/// How two of them compare is asked each time. What a thing is compared by may change only while it is not in here.
pub(super) struct Heap(Vec<usize>);

impl Heap {
    pub fn new() -> Self {
        Self(Vec::new())
    }

    pub fn push(&mut self, place: usize, compare: &dyn Fn(usize, usize) -> Ordering) {
        let mut at = self.0.len();
        self.0.push(place);
        // each is no less than the two whose positions are twice its own and one or two more
        while let Some(above) = at.checked_sub(1).map(|at| at / 2)
            && self.compare(above, at, compare).is_lt()
        {
            self.0.swap(above, at);
            at = above;
        }
    }

    /// Takes the greatest out.
    pub fn pop(&mut self, compare: &dyn Fn(usize, usize) -> Ordering) -> Option<usize> {
        if self.0.is_empty() {
            return None;
        }
        let greatest = self.0.swap_remove(0);
        let mut at = 0_usize;
        loop {
            let left = at.saturating_mul(2).saturating_add(1);
            let right = left.saturating_add(1);
            let below = if self.compare(left, right, compare).is_lt() { right } else { left };
            if self.compare(at, below, compare).is_ge() {
                return Some(greatest);
            }
            self.0.swap(at, below);
            at = below;
        }
    }

    /// Takes the greatest out, and all that are equal to it.
    pub fn pop_equals(&mut self, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
        let mut equals: Vec<usize> = self.pop(compare).into_iter().collect();
        while let (Some(greatest), Some(next)) = (equals.first(), self.0.first())
            && compare(*greatest, *next).is_eq()
        {
            equals.extend(self.pop(compare));
        }
        equals
    }

    /// How what is at two positions compares; where nothing is, nothing is greater.
    fn compare(&self, a: usize, b: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Ordering {
        match (self.0.get(a), self.0.get(b)) {
            (Some(a), Some(b)) => compare(*a, *b),
            (Some(_), None) => Ordering::Greater,
            (None, Some(_)) => Ordering::Less,
            (None, None) => Ordering::Equal,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_the_greatest_first_and_equals_together() {
        let values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
        let compare = |a: usize, b: usize| values[a].cmp(&values[b]);
        let mut heap = Heap::new();
        (0..values.len()).for_each(|place| heap.push(place, &compare));
        assert_eq!(heap.pop(&compare).map(|place| values[place]), Some(9));
        let mut given = Vec::new();
        loop {
            let equals = heap.pop_equals(&compare);
            let Some(first) = equals.first() else { break };
            given.push((values[*first], equals.len()));
        }
        assert_eq!(given, [(6, 1), (5, 3), (4, 1), (3, 2), (2, 1), (1, 2)]);
        assert_eq!(heap.pop(&compare), None);
    }
}
