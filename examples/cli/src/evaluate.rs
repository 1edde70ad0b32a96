//! `satsing evaluate`: the evaluation of many reports.

use crate::arguments::{Format, ListArguments, currency};
use crate::ending::Ending;
use crate::escape::escape_answer;
use crate::failure::{Failure, warn};
use crate::page::{HEADING, Page, paint};
use crate::table::{Side, Table};
use crate::{input, words};
use satsing::case::{Case, EvaluatedReports, Participation, evaluate};
use satsing::{Error, Labels, Language, Limits, Money, Programme, Rounding, Share};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct EvaluateArguments {
    /// The cases with their reports, each a JSON file
    #[arg(value_name = "CASE.json", required_unless_present = "participation")]
    pub cases: Vec<PathBuf>,
    /// Who took part: a JSON list of `{ "what", "group", "kind", "count", "of" }`
    #[arg(long, value_name = "FILE.json")]
    pub participation: Option<PathBuf>,
    /// The currency of the amounts in texts, by its three letters
    #[arg(long, value_name = "CODE", default_value = "NOK", value_parser = currency)]
    pub currency: String,
    #[command(flatten)]
    pub list: ListArguments,
}

/// Sums up all reports and prints the result.
pub fn run(arguments: &EvaluateArguments) -> Result<Ending, Failure> {
    let (mut cases, mut doubts) = (Vec::new(), Doubts::default());
    for file in &arguments.cases {
        let document = input::read(file)?;
        let case = Case::from_json(&document, Limits::CASE).map_err(Failure::of(file))?;
        for doubt in doubts.of(&case, &document, file, arguments) {
            warn(&format!("{}: {doubt}", file.display()));
        }
        cases.push(case);
    }
    let participation: Vec<Participation> = match &arguments.participation {
        Some(file) => Participation::list_from_json(&input::read(file)?, Limits::REQUEST).map_err(Failure::of(file))?,
        None => Vec::new(),
    };
    let evaluated = evaluate(&cases, &participation).map_err(|reason| match (&arguments.participation, reason) {
        // only a number of participants has a place
        (Some(file), reason @ Error::Unanswerable { .. }) => Failure::of(file)(reason),
        (_, reason) => reason.into(),
    })?;
    match arguments.list.format {
        Format::Json => Page::json(&evaluated)?.print()?,
        Format::Text => page(&escape_answer(&evaluated)?, &arguments.currency, arguments.list.lang).print()?,
    }
    Ok(Ending::Passed)
}

/// Remembers the cases, to warn of those that should not be counted.
#[derive(Default)]
struct Doubts {
    /// The first file of each document and of each report.
    seen: BTreeMap<Vec<u8>, PathBuf>,
    /// The currency of each programme; none of one that does not come with satsing.
    currencies: BTreeMap<String, Option<String>>,
}

impl Doubts {
    /// Reasons to doubt that a case belongs among the others, in whole sentences.
    fn of(&mut self, case: &Case, document: &[u8], file: &Path, arguments: &EvaluateArguments) -> Vec<String> {
        let language = arguments.list.lang;
        let Some(report) = &case.report else { return vec![NO_REPORT.get(language).to_owned()] };
        let mut doubts = Vec::new();
        let period = serde_json::to_string(&report.period).unwrap_or_default();
        let named = case
            .reference
            .as_ref()
            .map(|reference| format!("{:?}/{:?}/{reference}/{period}", case.programme, case.municipality).into_bytes());
        let mut first = None;
        for key in [Some(document.to_vec()), named].into_iter().flatten() {
            match self.seen.get(&key) {
                Some(other) => first = first.or(Some(other.clone())),
                None => drop(self.seen.insert(key, file.to_owned())),
            }
        }
        doubts.extend(first.map(|other| words::counted_twice(&other.display().to_string(), language)));
        if let Some(programme) = &case.programme {
            let known = || Programme::embedded(programme).ok().map(|programme| programme.currency().to_owned());
            let currency = self.currencies.entry(programme.clone()).or_insert_with(known);
            let other = currency.as_ref().filter(|currency| **currency != arguments.currency);
            doubts.extend(other.map(|other| words::sums_in(programme, other, &arguments.currency, language)));
        }
        doubts
    }
}

fn page(evaluated: &EvaluatedReports, currency: &str, language: Language) -> Page {
    let mut page = Page::new();
    let say = |labels: Labels| labels.get(language).to_owned();
    let reports = if evaluated.reports == 1 { REPORT } else { REPORTS };
    page.paragraph("", &paint(HEADING, format!("{} {}", evaluated.reports, say(reports))));
    let goals = [
        (evaluated.goals.reached, REACHED),
        (evaluated.goals.not_reached, NOT_REACHED),
        (evaluated.goals.not_known, NOT_KNOWN),
    ];
    page.blank();
    page.paragraph("", &paint(HEADING, say(GOALS)));
    let mut table = Table::new([Side::Right, Side::Left]);
    goals.into_iter().for_each(|(count, label)| table.row([count.to_string(), say(label)]));
    table.lay(&mut page);
    if !evaluated.signs.is_empty() {
        let mut table = Table::new([Side::Left, Side::Right, Side::Right, Side::Right]);
        table.row([String::new(), say(REACHED), say(NOT_REACHED), say(NOT_KNOWN)]);
        for sign in &evaluated.signs {
            let [reached, not_reached, not_known] =
                [sign.reached, sign.not_reached, sign.not_known].map(|count| count.to_string());
            table.row([sign.sign.clone(), reached, not_reached, not_known]);
        }
        page.blank();
        table.lay(&mut page);
    }
    page.blank();
    page.paragraph("", &paint(HEADING, say(MONEY)));
    let money = |amount: Money| language.money(amount, currency);
    let mut table = Table::new([Side::Left, Side::Right, Side::Right]);
    table.row([String::new(), say(BUDGET), say(USED)]);
    for sum in &evaluated.money {
        let purpose = sum.purpose.clone().unwrap_or_else(|| "–".to_owned());
        let budget = if sum.budget == Money::ZERO { "–".to_owned() } else { money(sum.budget) };
        table.row([purpose, budget, money(sum.used)]);
    }
    for (label, amount) in [(USED, evaluated.used), (UNSPENT, evaluated.unspent), (REPAID, evaluated.repaid)] {
        table.row([say(label), String::new(), money(amount)]);
    }
    table.lay(&mut page);
    if !evaluated.not_adding_up.is_empty() {
        let places: Vec<String> = evaluated.not_adding_up.iter().map(|place| (place + 1).to_string()).collect();
        page.paragraph("  ", &format!("{} {}", say(NOT_ADDING_UP), language.list(&places)));
    }
    for counted in &evaluated.participation {
        page.blank();
        page.paragraph("", &paint(HEADING, &counted.what));
        let mut table = Table::new([Side::Left, Side::Left, Side::Right, Side::Right]);
        for cell in &counted.cells {
            let name = |name: &Option<String>| name.clone().unwrap_or_else(|| say(ALL));
            // a list without kinds needs no second name
            let kind =
                if counted.cells.iter().all(|cell| cell.kind.is_none()) { String::new() } else { name(&cell.kind) };
            let count = cell.count.map_or_else(|| ":".to_owned(), |count| count.to_string());
            let share = cell.share.map(|share| percent(share, language)).unwrap_or_default();
            table.row([name(&cell.group), kind, count, share]);
        }
        table.lay(&mut page);
        if counted.cells.iter().any(|cell| cell.count.is_none()) {
            page.paragraph("  ", &say(LEFT_OUT));
        }
    }
    page
}

/// A share in per cent: exact where that is short, else rounded to a tenth of one.
fn percent(share: Share, language: Language) -> String {
    let written = language.share(share);
    if !written.contains('/') {
        return written;
    }
    // the library rounds a part of an amount, here of a thousand
    let thousandths = Money::new(1000).and_then(|all| share.of(all, Rounding::default()));
    let rounded = thousandths.and_then(|part| Share::new(part.ore(), 1000));
    rounded.map_or(written, |share| format!("≈ {}", language.share(share)))
}

const REPORT: Labels = Labels::new("rapport", "rapport", "rapport", "report");
const REPORTS: Labels = Labels::new("rapporter", "rapportar", "rapporter", "reports");
const GOALS: Labels = Labels::new("Mål", "Mål", "Mål", "Goals");
const REACHED: Labels = Labels::new("nådd", "nådd", "nået", "reached");
const NOT_REACHED: Labels = Labels::new("ikke nådd", "ikkje nådd", "ikke nået", "not reached");
const NOT_KNOWN: Labels = Labels::new("ikke oppgitt", "ikkje oppgitt", "ikke oplyst", "not stated");
const MONEY: Labels = Labels::new("Bruk av midler", "Bruk av midlar", "Brug af midler", "Use of money");
const BUDGET: Labels = Labels::new("budsjett", "budsjett", "budget", "budget");
const USED: Labels = Labels::new("brukt", "brukt", "brugt", "used");
const UNSPENT: Labels = Labels::new("ubrukt", "ubrukt", "ubrugt", "unspent");
const REPAID: Labels = Labels::new("betalt tilbake", "betalt tilbake", "tilbagebetalt", "paid back");
const ALL: Labels = Labels::new("alle", "alle", "alle", "all");
const NOT_ADDING_UP: Labels = Labels::new(
    "Linjene utgjør ikke summen i rapport nummer",
    "Linjene utgjer ikkje summen i rapport nummer",
    "Linjerne udgør ikke summen i rapport nummer",
    "The lines do not come to the sum in report number",
);
const LEFT_OUT: Labels = Labels::new(
    "«:» er et tall fra 1 til 4, eller et tall som ville røpe et slikt. Det vises ikke av hensyn til personvernet.",
    "«:» er eit tal frå 1 til 4, eller eit tal som ville røpe eit slikt. Det blir ikkje vist av omsyn til personvernet.",
    "»:« er et tal fra 1 til 4 eller et tal, der ville røbe et sådant. Det vises ikke af hensyn til databeskyttelsen.",
    "“:” is a number from 1 to 4, or one that would give such a number away. It is not shown, for the sake of privacy.",
);
const NO_REPORT: Labels = Labels::new(
    "Saken har ingen rapport og er ikke regnet med.",
    "Saka har ingen rapport og er ikkje rekna med.",
    "Sagen har ingen rapport og er ikke regnet med.",
    "The case has no report and is not counted.",
);
