//! `satsing check`: cases by the rules of their programmes.

use crate::arguments::{CheckArguments, Format};
use crate::ending::Ending;
use crate::failure::{Failure, Told};
use crate::page::Page;
use crate::shelf::Shelf;
use crate::{input, report};
use satsing::verdict::Acceptance;
use satsing::{CheckOptions, Language, Limits, Programme, Verdict};
use serde::Serialize;
use serde_json::Value;
use std::path::Path;

/// A line of JSON for one of several files.
#[derive(Serialize)]
struct Line<'a> {
    file: String,
    #[serde(flatten)]
    answer: Answer<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Answer<'a> {
    Verdict(&'a Verdict),
    Error(Told),
}

/// Checks all cases and prints what the rules say of each.
pub fn check(arguments: &CheckArguments) -> Result<Ending, Failure> {
    let shelf = Shelf::load(&arguments.by)?;
    let options = options(arguments)?;
    let mut ending = Ending::Passed;
    for file in &arguments.cases {
        let judged = input::read(file).and_then(|case| {
            is_a_case(file, &case)?;
            let (verdict, programme) = shelf.check(&case, &options).map_err(Failure::of(file))?;
            Ok((case, verdict, programme))
        });
        ending = ending.max(match &judged {
            Ok((_, verdict, _)) => verdict.outcome.into(),
            Err(_) => Ending::CouldNotRun,
        });
        match (judged, arguments.format) {
            (Ok((case, verdict, programme)), Format::Text) => {
                print_text(file, &case, &verdict, programme, &options)?;
            }
            (Ok((_, verdict, _)), Format::Json) if arguments.cases.len() == 1 => Page::json(&verdict)?.print()?,
            (Ok((_, verdict, _)), Format::Json) => print_line(file, Answer::Verdict(&verdict))?,
            (Err(failure), Format::Json) if arguments.cases.len() > 1 => {
                print_line(file, Answer::Error(failure.told()))?;
            }
            (Err(failure), _) => failure.tell(arguments.lang.unwrap_or(Language::Nb)),
        }
    }
    Ok(ending)
}

/// A case as JSON, for the names in it; `None` where it is no JSON, which the library tells with its place.
fn value(case: &[u8]) -> Option<Value> {
    serde_json::from_slice(case.strip_prefix(b"\xef\xbb\xbf").unwrap_or(case)).ok()
}

/// Refuses a document that is JSON, but no object.
fn is_a_case(file: &Path, case: &[u8]) -> Result<(), Failure> {
    let found = match value(case) {
        Some(Value::Object(_)) | None => return Ok(()),
        Some(Value::Array(_)) => "a list",
        Some(Value::String(_)) => "a text",
        Some(_) => "a single value",
    };
    Err(Failure::NotACase { file: file.display().to_string(), found })
}

fn options(arguments: &CheckArguments) -> Result<CheckOptions, Failure> {
    let language = match arguments.format {
        Format::Text => Some(arguments.lang.unwrap_or(Language::Nb)),
        Format::Json => arguments.lang,
    };
    let acceptances = match &arguments.accept {
        Some(file) => Acceptance::list_from_json(&input::read(file)?, Limits::REQUEST).map_err(Failure::of(file))?,
        None => Vec::new(),
    };
    let since = match &arguments.since {
        Some(file) => Some(Verdict::from_json(&input::read(file)?, Limits::REQUEST).map_err(Failure::of(file))?),
        None => None,
    };
    Ok(CheckOptions {
        programme: arguments.by.programme.clone(),
        decided: arguments.decided,
        today: arguments.today,
        draft: arguments.draft,
        fixes: true,
        language,
        acceptances,
        since: since.map(Box::new),
        ..CheckOptions::default()
    })
}

fn print_line(file: &Path, answer: Answer<'_>) -> Result<(), Failure> {
    Ok(Page::json_line(&Line { file: file.display().to_string(), answer })?.print()?)
}

fn print_text(
    file: &Path,
    case: &[u8],
    verdict: &Verdict,
    programme: &Programme,
    options: &CheckOptions,
) -> Result<(), Failure> {
    let language = options.language.unwrap_or(Language::Nb);
    let case = value(case).unwrap_or_default();
    let report = report::Report { file, case: &case, verdict, programme, language };
    Ok(report.page().print()?)
}
