//! Checks many cases on all cores, with a single call from the other language.

use crate::failure::{Failure, envelope, guarded};
use crate::operations::{Options, Programmes};
use std::num::NonZeroUsize;
use std::thread;

/// Checks cases, one a line; returns an answer a line, in the same order: `{ "ok": verdict }` or `{ "error": ... }`.
///
/// A line break at the end begins no further case. `threads` is how many cores to use; absent means all.
///
/// # Errors
/// Several cases, with options that are about a single one.
pub fn check(
    programmes: &Programmes,
    cases: &[u8],
    options: &Options,
    threads: Option<NonZeroUsize>,
) -> Result<String, Failure> {
    let cases: Vec<&[u8]> = lines(cases).collect();
    fits(options, cases.len())?;
    Ok(each(&cases, threads, |case| envelope(guarded(|| programmes.check(case, options))) + "\n").concat())
}

/// Whether so many cases can be checked with the options.
///
/// # Errors
/// Several, with options that are about a single one and would be applied to all.
pub fn fits(options: &Options, cases: usize) -> Result<(), Failure> {
    if cases > 1 && options.are_of_one_case() {
        return Err(Failure::argument("options", "`acceptances` and `since` are of one case, these are several"));
    }
    Ok(())
}

/// Judges each case, and returns the results in the same order. `threads` is how many cores to use; absent means all.
pub fn each<C: AsRef<[u8]> + Sync, T: Send>(
    cases: &[C],
    threads: Option<NonZeroUsize>,
    judge: impl Fn(&[u8]) -> T + Sync,
) -> Vec<T> {
    let available = || thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let at_once = cases.len().div_ceil(threads.unwrap_or_else(available).get()).max(1);
    let judge = |cases: &[C]| -> Vec<T> { cases.iter().map(|case| judge(case.as_ref())).collect() };
    if cases.len() <= at_once {
        return judge(cases);
    }
    let judge = &judge;
    thread::scope(|scope| {
        let parts: Vec<_> = cases.chunks(at_once).map(|part| scope.spawn(move || judge(part))).collect();
        // a panic while judging is an answer; one of the thread itself is passed on
        let joined = parts.into_iter().map(|part| part.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        joined.flatten().collect()
    })
}

fn lines(cases: &[u8]) -> impl Iterator<Item = &[u8]> {
    let without_last = cases.strip_suffix(b"\n").unwrap_or(cases);
    let is_empty = cases.is_empty();
    without_last.split(|byte| *byte == b'\n').filter(move |_| !is_empty)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(cases: &str, threads: usize) -> Vec<String> {
        let programmes = Programmes::embedded().unwrap();
        let answers = check(&programmes, cases.as_bytes(), &Options::default(), NonZeroUsize::new(threads)).unwrap();
        answers.lines().map(str::to_owned).collect()
    }

    #[test]
    fn no_cases_have_no_answers() {
        assert!(answers("", 2).is_empty());
    }

    #[test]
    fn each_line_has_its_answer_in_its_place_however_many_threads_there_are() {
        let case = |year: i32| format!(r#"{{"programme":"no.realfagskommuner","decidedOn":"{year}-05-21"}}"#);
        let cases = [case(2014), String::new(), case(2015), "{".to_owned(), case(2016)].join("\n") + "\n";
        let alone = answers(&cases, 1);
        let begins: Vec<&str> = alone.iter().map(|answer| answer.split_at(9).0).collect();
        assert_eq!(begins, ["{\"ok\":{\"f", "{\"error\":", "{\"ok\":{\"f", "{\"error\":", "{\"ok\":{\"f"]);
        assert!(alone[0].contains("\"notInForce\"") && alone[2].contains("2015-05-21"), "{alone:?}");
        for threads in 2..8 {
            assert_eq!(answers(&cases, threads), alone);
        }
    }

    #[test]
    fn what_is_said_of_one_case_is_not_taken_for_several() {
        let programmes = Programmes::embedded().unwrap();
        let acceptance = r#"{ "key": "x@/", "by": "b", "on": "2026-03-02", "why": "w" }"#;
        let options = Options::read(format!(r#"{{ "acceptances": [{acceptance}] }}"#).as_bytes()).unwrap();
        assert_eq!(check(&programmes, b"{}\n", &options, None).map(|answer| answer.lines().count()), Ok(1));
        assert_eq!(check(&programmes, b"{}\n{}", &options, None).unwrap_err().code, "bad-argument");
    }
}
