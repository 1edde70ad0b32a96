//! What is asked of programmes beside checking: comparing, and what is due.
//!
//! The vectors are like those of `tests/vectors`; they lie in `tests/later` until every language can ask for these.

use conformance::vectors::{self, Answered};
use conformance::{answers, comparing};

/// The vectors of an operation that are not answered as they say.
fn wrong_in(operation: &str, count: usize) -> Vec<String> {
    let named = vectors::named(&format!("../later/{operation}"));
    assert_eq!(named.len(), count, "so that none is lost unseen");
    let wrong = |vector: vectors::Named| {
        let differences = match (answers::answer(operation, &vector.input).into(), &vector.error) {
            (Answered::Ok(answer), None) => comparing::differences(&vector.ok, &answer),
            (Answered::Error(answer), Some(error)) => comparing::differences(error, &answer),
            (answered, _) => vec![format!("{answered:?}")],
        };
        (!differences.is_empty()).then(|| format!("{}\n  {}", vector.name, differences.join("\n  ")))
    };
    named.into_iter().filter_map(wrong).collect()
}

#[test]
fn every_comparison_is_told_as_its_vector_says() {
    let wrong = wrong_in("compare", 9);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn everything_due_is_listed_as_its_vector_says() {
    let wrong = wrong_in("due", 22);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
