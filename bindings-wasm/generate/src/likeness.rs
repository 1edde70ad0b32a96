//! An order in which each text is followed by one that has much in common with it.

use std::collections::HashMap;

/// How many bytes in a row two texts must share.
const RUN: usize = 4;
/// How many of the last texts the next is to be like.
const LAST: usize = 10;
/// What more texts than these share says nothing of any two.
const COMMON: usize = 1_000;

/// The numbers of texts in such an order, the longest first.
pub fn order(texts: &[&[u8]]) -> Vec<usize> {
    let runs: Vec<Vec<&[u8]>> = texts.iter().map(|text| runs_of(text)).collect();
    let mut having: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (at, runs) in runs.iter().enumerate() {
        for run in runs {
            having.entry(run).or_default().push(at);
        }
    }
    having.retain(|_, texts| texts.len() <= COMMON);
    let mut by_length: Vec<usize> = (0..texts.len()).collect();
    by_length.sort_by_key(|at| std::cmp::Reverse(texts[*at].len()));
    let mut longest = by_length.into_iter();
    let mut placed = vec![false; texts.len()];
    let mut order: Vec<usize> = Vec::with_capacity(texts.len());
    let mut shared = vec![0_u64; texts.len()];
    loop {
        let mut others = Vec::new();
        for run in order.iter().rev().take(LAST).flat_map(|last| &runs[*last]) {
            for other in having.get(run).into_iter().flatten().filter(|other| !placed[**other]) {
                if shared[*other] == 0 {
                    others.push(*other);
                }
                shared[*other] += 1;
            }
        }
        // the square of what is shared by what there is: what is shared weighs more in a short text
        let likeness = |at: usize, shared: &[u64]| shared[at] * shared[at] * 1_000_000 / runs[at].len() as u64;
        let next = others.iter().copied().max_by_key(|at| (likeness(*at, &shared), std::cmp::Reverse(*at)));
        others.into_iter().for_each(|at| shared[at] = 0);
        let Some(next) = next.or_else(|| longest.find(|at| !placed[*at])) else { return order };
        placed[next] = true;
        order.push(next);
    }
}

/// The runs of bytes in a text, each once.
fn runs_of(text: &[u8]) -> Vec<&[u8]> {
    let mut runs: Vec<&[u8]> = text.windows(RUN.min(text.len()).max(1)).collect();
    runs.sort_unstable();
    runs.dedup();
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_alike_stands_together_and_nothing_is_left_out() {
        let texts =
            ["one of the first kind", "a text of another sort", "two of the first kind", "a text of a sort", ""];
        let texts: Vec<&[u8]> = texts.iter().map(|text| text.as_bytes()).collect();
        assert_eq!(order(&texts), [1, 3, 0, 2, 4]);
        assert_eq!(order(&[]), [0_usize; 0]);
    }
}
