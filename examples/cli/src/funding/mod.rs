//! `satsing allocate`, `satsing select` and `satsing amounts`: who gets how much, and why.

mod allocate;
mod amounts;
mod grants;
mod redistribute;
mod select;
mod tree;

pub use allocate::allocate;
pub use amounts::amounts;
pub use select::select;

use crate::arguments::{Format, FundingArguments};
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::{ErrorDocument, Failure};
use crate::input;
use crate::page::{BLOCKING, DOUBTFUL, GOOD, HEADING, Page, paint};
use crate::words;
use satsing::{
    Error, Language, Money,
    funding::{Allocation, Award, ChangedAward, Choice, Redistribution, Selection, TreeAllocation},
};
use serde::Serialize;
use std::path::Path;

/// A request with its answer.
trait Answered {
    /// The ending of a run with this answer.
    fn ending(&self) -> Ending;
    /// The answer for programs.
    fn document(&self) -> Document<'_>;
    /// Lays out the answer for a person.
    fn lay(&self, formatter: &Formatter<'_>, page: &mut Page);
    /// Why one claim or applicant has what it has; `None` where there is none of that id.
    fn explain<'a>(&'a self, id: &str, formatter: &Formatter<'_>) -> Option<Explained<'a>>;
    /// The ids that can be explained, each with its name where it has one.
    fn names(&self) -> Vec<(String, Option<&str>)>;
}

/// An answer as JSON, its fields in the library's order.
#[derive(Serialize)]
#[serde(untagged)]
enum Document<'a> {
    Allocation(&'a Allocation),
    Tree(&'a TreeAllocation),
    Redistribution(&'a Redistribution),
    Selection(&'a Selection),
    Explained(&'a Explained<'a>),
    Award(&'a Award),
    ChangedAward(&'a ChangedAward),
    Choice(&'a Choice),
}

/// Why one claim or applicant has what it has.
#[derive(Serialize)]
struct Explained<'a> {
    #[serde(skip)]
    title: String,
    answer: Document<'a>,
    text: Vec<String>,
}

/// How amounts are written.
struct Formatter<'a> {
    language: Language,
    currency: &'a str,
}

impl Formatter<'_> {
    fn say(&self, labels: satsing::Labels) -> &'static str {
        labels.get(self.language)
    }

    fn money(&self, amount: Money) -> String {
        self.language.money(amount, self.currency)
    }

    /// Prints the outcome in its colour, with a text.
    fn outcome(&self, ending: Ending, labels: satsing::Labels, text: &str, page: &mut Page) {
        let style = match ending {
            Ending::Passed => GOOD,
            Ending::Open => DOUBTFUL,
            Ending::Blocked | Ending::CouldNotRun => BLOCKING,
        };
        page.paragraph("", &format!("{} · {}", paint(style, self.say(labels)), escape(text)));
    }

    /// Prints that lots must be drawn first.
    fn tie(&self, between: &[String], places: i64, page: &mut Page) {
        self.outcome(Ending::Open, words::TIE, &words::draw(between, places, self.language), page);
    }

    /// Prints that the demands cannot be met, and why.
    fn infeasible(&self, reasons: &[String], page: &mut Page) {
        self.outcome(Ending::Blocked, words::INFEASIBLE, &reasons.join(" "), page);
    }
}

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
    Answer(&'a Document<'a>),
    Error(ErrorDocument),
}

/// Answers the request of each file, and prints the answers.
fn answer<Asked: Answered>(
    arguments: &FundingArguments,
    ask: impl Fn(&[u8]) -> Result<Asked, Error>,
) -> Result<Ending, Failure> {
    let mut ending = Ending::Passed;
    for file in &arguments.requests {
        let read = input::read(file).and_then(|request| ask(&request).map_err(Failure::of(file)));
        let answered = read.and_then(|answered| print_answer(file, &answered, arguments).map(|()| answered.ending()));
        ending = ending.max(match answered {
            Ok(ending) => ending,
            Err(Failure::Unwritable(reason)) => return Err(Failure::Unwritable(reason)),
            Err(failure) if arguments.format == Format::Json && arguments.requests.len() > 1 => {
                print_line(file, Answer::Error(failure.document()))?;
                Ending::CouldNotRun
            }
            Err(failure) => {
                failure.print(arguments.lang);
                Ending::CouldNotRun
            }
        });
    }
    Ok(ending)
}

fn print_answer(file: &Path, answered: &impl Answered, arguments: &FundingArguments) -> Result<(), Failure> {
    let formatter = Formatter { language: arguments.lang, currency: &arguments.currency };
    let explained = match &arguments.explain {
        // without a settled answer there is nothing to explain
        Some(id) if answered.ending() == Ending::Passed => {
            // people see names in the table, and ask by them
            let meant = || {
                let asked = id.trim().to_lowercase();
                let named = |(id, name): &(String, Option<&str>)| {
                    id.to_lowercase() == asked || name.is_some_and(|name| name.to_lowercase() == asked)
                };
                answered.names().into_iter().find(named).map(|(id, _)| id)
            };
            let nobody = || Failure::Nobody { file: file.display().to_string(), id: id.clone(), meant: meant() };
            Some(answered.explain(id, &formatter).ok_or_else(nobody)?)
        }
        _ => None,
    };
    if arguments.format == Format::Json {
        let document = explained.as_ref().map_or_else(|| answered.document(), Document::Explained);
        return if arguments.requests.len() == 1 {
            Ok(Page::json(&document)?.print()?)
        } else {
            print_line(file, Answer::Answer(&document))
        };
    }
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, escape(&file.display().to_string())));
    match explained {
        Some(explained) => {
            page.paragraph("", &paint(HEADING, escape(&explained.title)));
            for line in explained.text {
                let indented = line.strip_prefix("  ");
                page.paragraph(if indented.is_some() { "    " } else { "  " }, &escape(indented.unwrap_or(&line)));
            }
        }
        None => answered.lay(&formatter, &mut page),
    }
    page.blank();
    Ok(page.print()?)
}

fn print_line(file: &Path, answer: Answer<'_>) -> Result<(), Failure> {
    Ok(Page::json_line(&Line { file: file.display().to_string(), answer })?.print()?)
}

/// A part of a whole in percent with one decimal, half up.
fn percent(part: Money, whole: Money, language: Language) -> String {
    if whole.ore() <= 0 {
        return String::new();
    }
    let (part, whole) = (i128::from(part.ore()), i128::from(whole.ore()));
    let tenths = (part * 2_000 + whole) / (whole * 2);
    let (point, space) = if language == Language::En { ('.', "") } else { (',', "\u{a0}") };
    format!("{}{point}{}{space}%", tenths / 10, tenths % 10)
}

/// The size of a bar; amounts are never below 0.
fn size(amount: Money) -> u64 {
    u64::try_from(amount.ore()).unwrap_or_default()
}
