//! `satsing check`: cases by the rules of their programmes.

use crate::arguments::{CheckArguments, CheckFormat};
use crate::checker::Checker;
use crate::ending::Ending;
use crate::failure::{ErrorDocument, Failure, warn};
use crate::page::Page;
use crate::sarif::Log;
use crate::{error_text, input, report, words};
use satsing::verdict::Acceptance;
use satsing::{CheckOptions, Language, Limits, Programme, Verdict};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
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
    Error(ErrorDocument),
}

/// Checks all cases and prints the verdict on each.
pub fn check(arguments: &CheckArguments) -> Result<Ending, Failure> {
    let checker = Checker::load(&arguments.by)?;
    let options = options(arguments)?;
    let mut ending = Ending::Passed;
    let mut log = Log::default();
    let mut fits_nothing: BTreeSet<&str> = options.acceptances.iter().map(|accepted| accepted.key.as_str()).collect();
    for file in &arguments.cases {
        let judged = input::read(file).and_then(|case| {
            is_a_case(file, &case)?;
            let (verdict, programme) = checker.check(&case, &options).map_err(Failure::of(file))?;
            Ok((case, verdict, programme))
        });
        if let Ok((_, verdict, _)) = &judged {
            let applied = verdict.receipt.acceptances.iter().filter(|acceptance| acceptance.applied);
            applied.for_each(|acceptance| {
                fits_nothing.remove(acceptance.key.as_str());
            });
        }
        ending = ending.max(match &judged {
            Ok((_, verdict, _)) => verdict.outcome.into(),
            Err(_) => Ending::CouldNotRun,
        });
        match (judged, arguments.format) {
            (Ok((case, verdict, programme)), CheckFormat::Text) => {
                print_text(file, &case, &verdict, programme, &options)?;
            }
            (Ok((_, verdict, _)), CheckFormat::Json) if arguments.cases.len() == 1 => Page::json(&verdict)?.print()?,
            (Ok((_, verdict, _)), CheckFormat::Json) => print_line(file, Answer::Verdict(&verdict))?,
            (Ok((case, verdict, programme)), CheckFormat::Sarif) => {
                let language = options.language.unwrap_or(Language::Nb);
                let document = input::value(&case).unwrap_or_default();
                let report = report::Report { file, case: &document, verdict: &verdict, programme, language };
                log.add(&report, input::text(&case));
            }
            (Err(failure), CheckFormat::Sarif) => {
                let language = options.language.unwrap_or(Language::Nb);
                log.add_unread(file, &error_text::text(&failure, language), language);
            }
            (Err(failure), CheckFormat::Json) if arguments.cases.len() > 1 => {
                print_line(file, Answer::Error(failure.document()))?;
            }
            (Err(failure), _) => failure.print(arguments.lang.unwrap_or(Language::Nb)),
        }
    }
    if arguments.format == CheckFormat::Sarif {
        Page::json(&log.document())?.print()?;
    }
    if let Some(file) = &arguments.accept {
        let language = arguments.lang.unwrap_or(Language::Nb);
        for key in fits_nothing {
            warn(&format!("{}: {}", file.display(), words::accepts_nothing(key, language)));
        }
    }
    Ok(ending)
}

/// Refuses a document that is JSON, but not an object.
pub fn is_a_case(file: &Path, case: &[u8]) -> Result<(), Failure> {
    let found = match input::value(case) {
        Some(Value::Object(_)) | None => return Ok(()),
        Some(Value::Array(_)) => "a list",
        Some(Value::String(_)) => "a text",
        Some(_) => "a single value",
    };
    Err(Failure::NotACase { file: file.display().to_string(), found })
}

fn options(arguments: &CheckArguments) -> Result<CheckOptions, Failure> {
    let language = match arguments.format {
        CheckFormat::Text | CheckFormat::Sarif => Some(arguments.lang.unwrap_or(Language::Nb)),
        CheckFormat::Json => arguments.lang,
    };
    let acceptances = match &arguments.accept {
        Some(file) => {
            let list = Acceptance::list_from_json(&input::read(file)?, Limits::REQUEST).map_err(Failure::of(file))?;
            // the check itself would refuse them too, but cannot name the file
            Acceptance::check_reasons(&list).map_err(Failure::of(file))?;
            list
        }
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
    let case = input::value(case).unwrap_or_default();
    let report = report::Report { file, case: &case, verdict, programme, language };
    Ok(report.page().print()?)
}
