//! Pops the greatest of a heap together with its equals.

use std::collections::BinaryHeap;
use std::collections::binary_heap::PeekMut;

/// Pops the greatest and all that are equal to it; none where the heap is empty.
pub(super) fn pop_equals<T: Ord>(heap: &mut BinaryHeap<T>) -> Vec<T> {
    let mut equals: Vec<T> = heap.pop().into_iter().collect();
    while let Some(next) = heap.peek_mut()
        && equals.first() == Some(&*next)
    {
        equals.push(PeekMut::pop(next));
    }
    equals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gives_the_greatest_first_and_equals_together() {
        let mut heap = BinaryHeap::from([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]);
        let mut given = Vec::new();
        loop {
            let equals = pop_equals(&mut heap);
            let Some(first) = equals.first() else { break };
            given.push((*first, equals.len()));
        }
        assert_eq!(given, [(9, 1), (6, 1), (5, 3), (4, 1), (3, 2), (2, 1), (1, 2)]);
    }
}
