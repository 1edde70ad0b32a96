//! `satsing`: checks cases by the rules of municipal development programmes, from the command line.
//!
//! All logic is in the library; this program reads files and options, and lays out answers.

mod arguments;
mod batch;
mod book;
mod check;
mod checker;
mod diff;
mod due;
mod ending;
mod error_text;
mod escape;
mod evaluate;
mod examples;
mod failure;
mod funding;
mod impact;
mod input;
mod lint;
mod listing;
mod new;
mod not_judged;
mod page;
mod place;
mod report;
mod sarif;
mod schema;
mod table;
mod test_examples;
mod words;

use arguments::{Arguments, Command};
use clap::Parser;
use ending::Ending;
use failure::Failure;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = Arguments::parse().command;
    let language = command.language();
    let ending = run(command).unwrap_or_else(|failure| {
        failure.print(language);
        Ending::CouldNotRun
    });
    ending.into()
}

fn run(command: Command) -> Result<Ending, Failure> {
    match command {
        Command::Check(arguments) => check::check(&arguments),
        Command::Programmes(arguments) => listing::programmes(&arguments),
        Command::Rules(arguments) => listing::rules(&arguments),
        Command::Fields(arguments) => listing::fields(&arguments),
        Command::Lint(arguments) => lint::lint(&arguments),
        Command::Test(arguments) => test_examples::test_examples(&arguments),
        Command::Allocate(arguments) => funding::allocate(&arguments),
        Command::Select(arguments) => funding::select(&arguments),
        Command::Amounts(arguments) => funding::amounts(&arguments),
        Command::Schema(arguments) => schema::schema(&arguments),
        Command::New(arguments) => new::new(&arguments),
        Command::Book(arguments) => book::book(&arguments),
        Command::Diff(arguments) => diff::diff(&arguments),
        Command::Due(arguments) => due::due(&arguments),
        Command::Evaluate(arguments) => evaluate::run(&arguments),
        Command::Impact(arguments) => impact::run(&arguments),
        Command::Batch(arguments) => batch::batch(&arguments),
    }
}
