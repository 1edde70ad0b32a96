//! What can be asked on the command line.

use crate::failure::Failure;
use crate::input;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use satsing::{Date, Language};
use std::path::PathBuf;

/// Checks cases by the rules of municipal development programmes.
#[derive(Debug, Parser)]
#[command(name = "satsing", version, about, arg_required_else_help = true, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

const FUNDING_STATUS: &str =
    "Exit status, the worst of all files: 0 settled, 1 cannot be done, 3 tied, 2 could not run.";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Checks cases by the rules of their programme
    #[command(after_help = "Exit status, the worst of all files: 0 passed, 1 blocked, 3 incomplete or not in force, \
                            2 could not run.")]
    Check(CheckArguments),
    /// Lists the programmes that come with satsing
    Programmes(ListArguments),
    /// Lists the rules of a programme
    Rules(ViewArguments),
    /// Lists the fields that the rules of a programme read
    Fields(ViewArguments),
    /// Says all that is wrong with a pack of rules
    #[command(after_help = "Exit status: 0 nothing is wrong, 1 the pack has faults, 3 only warnings, 2 could not run.")]
    Lint(LintArguments),
    /// Tests a pack of rules by its examples: each must fail its rule, and pass it once repaired
    #[command(after_help = "Exit status: 0 all holds, 1 something does not hold, 2 could not run.")]
    Test(TestArguments),
    /// Shares out a pot, a tree of pots, or declined money again
    #[command(after_help = FUNDING_STATUS)]
    Allocate(AllocateArguments),
    /// Chooses among more applicants than there are seats
    #[command(after_help = FUNDING_STATUS)]
    Select(FundingArguments),
    /// Works out an amount of a programme, such as a fee, or lists its amounts
    #[command(after_help = "Exit status: 0 worked out, 2 could not run.")]
    Amounts(AmountsArguments),
    /// Writes the rule book of all programmes, or of a pack, as pages that a browser shows from a folder
    #[command(after_help = "Exit status: 0 written, 2 could not run; no file is written over.")]
    Book(crate::book::BookArguments),
    /// Says what has changed between two programmes, or between two days of one
    #[command(after_help = "Exit status: 0 compared, 2 could not run.")]
    Diff(crate::diff::DiffArguments),
    /// Lists what is due in cases, in order, or writes it as a calendar
    #[command(after_help = "Exit status: 0 listed, 3 no edition applies to a case, 2 could not run.")]
    Due(crate::due::DueArguments),
    /// Says what many reports come to: goals, money and who took part, without small numbers
    #[command(after_help = "Exit status: 0 summed up, 2 could not run.")]
    Evaluate(crate::evaluate::EvaluateArguments),
    /// Says what a change of rules would do to cases
    #[command(after_help = "Exit status: 0 all cases judged, 2 could not run, or a case could not be read.")]
    Impact(crate::impact::ImpactArguments),
    /// Checks a case on each line of a file, on all cores, and writes a verdict on each line of another
    #[command(after_help = "Exit status, the worst of all lines: 0 passed, 1 blocked, 3 incomplete or not in force, \
                            2 could not run, or a line could not be read.")]
    Batch(crate::batch::BatchArguments),
    /// Prints the JSON Schema of a document
    Schema(SchemaArguments),
    /// Writes a small pack of rules and its examples, which pass, to begin from
    #[command(after_help = "Exit status: 0 written, 2 could not run; no file is written over.")]
    New(NewArguments),
}

impl Command {
    /// The language in which the command speaks, also of what it could not do.
    pub fn language(&self) -> Language {
        match self {
            Self::Check(arguments) => arguments.lang.unwrap_or(Language::Nb),
            Self::Test(arguments) => arguments.lang.unwrap_or(Language::Nb),
            Self::Programmes(arguments) => arguments.lang,
            Self::Rules(arguments) | Self::Fields(arguments) => arguments.list.lang,
            Self::Lint(arguments) => arguments.lang,
            Self::Allocate(arguments) => arguments.funding.lang,
            Self::Select(arguments) => arguments.lang,
            Self::Amounts(arguments) => arguments.list.lang,
            Self::Schema(arguments) => arguments.lang,
            Self::New(arguments) => arguments.lang,
            Self::Book(arguments) => arguments.lang,
            Self::Diff(arguments) => arguments.list.lang,
            Self::Due(arguments) => arguments.list.lang,
            Self::Evaluate(arguments) => arguments.list.lang,
            Self::Impact(arguments) => arguments.list.lang,
            Self::Batch(arguments) => arguments.lang.unwrap_or(Language::Nb),
        }
    }
}

#[derive(Debug, Args)]
pub struct SchemaArguments {
    /// Which document
    #[arg(value_parser = PossibleValuesParser::new(satsing::SCHEMAS))]
    pub document: String,
    /// With the own fields of this programme, for the schema of a case
    #[arg(long, value_name = "ID", conflicts_with = "pack")]
    pub programme: Option<String>,
    /// With the own fields of the programme of this file, for the schema of a case
    #[arg(long, value_name = "PACK.json")]
    pub pack: Option<PathBuf>,
    #[command(flatten)]
    pub included: Included,
    /// The language of what cannot be done
    #[arg(long, value_parser = languages(), default_value = "nb")]
    pub lang: Language,
}

#[derive(Debug, Args)]
pub struct NewArguments {
    /// The id of the new programme, such as no.my-municipality.reading; the files are named by it
    #[arg(value_name = "ID")]
    pub id: String,
    /// The folder to write to, made where there is none
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// The language of what is told
    #[arg(long, value_parser = languages(), default_value = "nb")]
    pub lang: Language,
}

#[derive(Debug, Args)]
pub struct CheckArguments {
    /// The cases, each a JSON file; `-` reads standard input
    #[arg(required = true, value_name = "CASE.json")]
    pub cases: Vec<PathBuf>,
    #[command(flatten)]
    pub by: CheckedBy,
    /// The day of the decision; left out, the one in the case
    #[arg(long, value_name = "DATE")]
    pub decided: Option<Date>,
    /// The day of the check; left out, rules that ask for it are not judged
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// Acceptances: a JSON list of `{ "key", "by", "on", "why" }` of warnings that are let stand
    #[arg(long, value_name = "FILE.json")]
    pub accept: Option<PathBuf>,
    /// An earlier verdict on the case, in JSON: findings are told as new, known and gone
    #[arg(long, value_name = "VERDICT.json")]
    pub since: Option<PathBuf>,
    /// Check as a draft: what is missing does not block
    #[arg(long)]
    pub draft: bool,
    /// The language of the texts; left out, text and SARIF are in nb and JSON has no texts
    #[arg(long, value_parser = languages())]
    pub lang: Option<Language>,
    /// Text for people, JSON for programs, or SARIF 2.1.0 for editors and build servers
    #[arg(long, value_enum, default_value_t)]
    pub format: CheckFormat,
}

/// By what cases are checked.
#[derive(Debug, Args)]
pub struct CheckedBy {
    /// Check by this programme, whatever the case names
    #[arg(long, value_name = "ID", conflicts_with = "pack")]
    pub programme: Option<String>,
    /// Check by the rules of this file
    #[arg(long, value_name = "PACK.json")]
    pub pack: Option<PathBuf>,
    #[command(flatten)]
    pub included: Included,
}

#[derive(Debug, Args)]
pub struct ListArguments {
    /// The language of the texts
    #[arg(long, value_parser = languages(), default_value = "nb")]
    pub lang: Language,
    /// Text for people or JSON for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct ViewArguments {
    /// The programme, by its id
    #[arg(value_name = "ID", required_unless_present = "pack", conflicts_with = "pack")]
    pub programme: Option<String>,
    /// The programme of this file
    #[arg(long, value_name = "PACK.json")]
    pub pack: Option<PathBuf>,
    #[command(flatten)]
    pub included: Included,
    /// Only what is in force on this day
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    #[command(flatten)]
    pub list: ListArguments,
}

#[derive(Debug, Args)]
pub struct LintArguments {
    /// The pack; `-` reads standard input
    #[arg(value_name = "PACK.json")]
    pub pack: PathBuf,
    #[command(flatten)]
    pub included: Included,
    /// The language of the texts
    #[arg(long, value_parser = languages(), default_value = "nb")]
    pub lang: Language,
    /// Text for people or JSON for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct TestArguments {
    /// The pack
    #[arg(value_name = "PACK.json")]
    pub pack: PathBuf,
    /// Its examples; `-` reads standard input
    #[arg(value_name = "EXAMPLES.json")]
    pub examples: PathBuf,
    #[command(flatten)]
    pub included: Included,
    /// The language of the texts; left out, text is in nb and JSON in en
    #[arg(long, value_parser = languages())]
    pub lang: Option<Language>,
    /// Text for people or JSON for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct FundingArguments {
    /// The requests, each a JSON file; `-` reads standard input
    #[arg(required = true, value_name = "REQUEST.json")]
    pub requests: Vec<PathBuf>,
    /// Say why this one has what it has: a claim, in a tree of pots POT/CLAIM, or an applicant
    #[arg(long, value_name = "ID")]
    pub explain: Option<String>,
    /// The currency of the amounts in texts, by its three letters
    #[arg(long, value_name = "CODE", default_value = "NOK", value_parser = currency)]
    pub currency: String,
    /// The language of the texts
    #[arg(long, value_parser = languages(), default_value = "nb")]
    pub lang: Language,
    /// Text for people or JSON for programs
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Debug, Args)]
pub struct AllocateArguments {
    #[command(flatten)]
    pub funding: FundingArguments,
    /// Print the awards of one pot as a package of 360Giving, with what this file says of the grants and recipients
    #[arg(long = "360giving", value_name = "GRANTS.json", conflicts_with_all = ["explain", "format"])]
    pub grants: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct AmountsArguments {
    /// The programme, by its id or by the JSON file of its pack
    #[arg(value_name = "PROGRAMME")]
    pub programme: String,
    /// The amount, by its id; left out, all are listed with the values that they take
    #[arg(value_name = "AMOUNT")]
    pub amount: Option<String>,
    /// The values; amounts of money as people write them: 100000, 5.000,-, 999 999,99
    #[arg(value_name = "NAME=VALUE", value_parser = named_value)]
    pub values: Vec<(String, String)>,
    /// The day of the decision, whose figures count; left out, the first day of the only edition
    #[arg(long, value_name = "DATE")]
    pub decided: Option<Date>,
    #[command(flatten)]
    pub included: Included,
    #[command(flatten)]
    pub list: ListArguments,
}

fn named_value(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or("a value is written NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

#[derive(Debug, Args)]
pub struct Included {
    /// A pack that the pack includes, where it does not come with satsing; may be given several times
    #[arg(long = "include", value_name = "PACK.json")]
    pub files: Vec<PathBuf>,
}

impl Included {
    /// The bytes of each pack.
    pub fn read(&self) -> Result<Vec<Vec<u8>>, Failure> {
        self.files.iter().map(|file| input::read(file)).collect()
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

/// How verdicts are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// For editors and build servers, one log of all files
    Sarif,
}

/// Reads the three letters of a currency, in capitals however they are written.
pub fn currency(text: &str) -> Result<String, &'static str> {
    let is_code = text.len() == 3 && text.bytes().all(|letter| letter.is_ascii_alphabetic());
    if is_code { Ok(text.to_ascii_uppercase()) } else { Err("a currency is written by its three letters, such as NOK") }
}

/// Reads a language by its code.
pub fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code)).try_map(|code| code.parse::<Language>())
}
