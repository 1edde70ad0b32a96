//! `satsing impact`: what a change of rules would do to existing cases.

use crate::arguments::{Format, Included, ListArguments};
use crate::ending::Ending;
use crate::escape::escape_answer;
use crate::failure::Failure;
use crate::page::{HEADING, Page, paint};
use crate::table::{Side, Table};
use crate::{checker, diff, input, words};
use satsing::funding::AmountResult;
use satsing::pack::{Impact, impact};
use satsing::{CheckOptions, Date, Labels, Language};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct ImpactArguments {
    /// The programme before, by its id or by the JSON file of its pack
    #[arg(value_name = "BEFORE")]
    pub before: String,
    /// The programme after
    #[arg(value_name = "AFTER")]
    pub after: String,
    /// The cases, each a JSON file
    #[arg(required = true, value_name = "CASE.json")]
    pub cases: Vec<PathBuf>,
    /// The day of the decision by the rules before; left out, the one in each case
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// The day of the decision by the rules after; left out, the first day of their last edition
    #[arg(long, value_name = "DATE")]
    pub and: Option<Date>,
    #[command(flatten)]
    pub included: Included,
    #[command(flatten)]
    pub list: ListArguments,
}

/// Judges all cases by both programmes and prints the differences.
pub fn run(arguments: &ImpactArguments) -> Result<Ending, Failure> {
    let before = checker::named(&arguments.before, &arguments.included)?;
    let after = checker::named(&arguments.after, &arguments.included)?;
    let on = |decided| CheckOptions { decided, ..CheckOptions::default() };
    let (was, is) = (on(arguments.on), on(Some(arguments.and.unwrap_or_else(|| diff::first_day(&after)))));
    let mut cases = Vec::new();
    for file in &arguments.cases {
        cases.push((file.display().to_string(), input::read(file)?));
    }
    let cases = cases.iter().map(|(name, case)| (name.as_str(), case.as_slice()));
    let found = impact((&before, &was), (&after, &is), cases, arguments.list.lang);
    match arguments.list.format {
        Format::Json => Page::json(&found)?.print()?,
        Format::Text => page(&escape_answer(&found)?, after.currency(), arguments.list.lang).print()?,
    }
    Ok(if found.unread > 0 { Ending::CouldNotRun } else { Ending::Passed })
}

fn page(found: &Impact, currency: &str, language: Language) -> Page {
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, OUTCOMES.get(language)));
    let mut table = Table::new([Side::Right, Side::Left, Side::Left]);
    for pair in &found.outcomes {
        let outcome = |outcome| words::outcome(outcome).get(language).to_owned();
        table.row([pair.cases.to_string(), outcome(pair.before), format!("→ {}", outcome(pair.after))]);
    }
    table.lay(&mut page);
    if found.unread > 0 {
        page.paragraph("  ", &format!("{} {}", found.unread, UNREAD.get(language)));
    }
    if !found.rules.is_empty() {
        page.blank();
        page.paragraph("", &paint(HEADING, RULES.get(language)));
        let mut table = Table::new([Side::Right, Side::Right, Side::Right, Side::Left]);
        let titles = [NEWLY, NO_LONGER, STILL, RULE].map(|title| title.get(language).to_owned());
        table.row(titles);
        for rule in &found.rules {
            let counts = [rule.newly, rule.no_longer, rule.still].map(|count| count.to_string());
            let [newly, no_longer, still] = counts;
            table.row([newly, no_longer, still, rule.title.clone()]);
        }
        table.lay(&mut page);
    }
    if !found.amounts.is_empty() {
        page.blank();
        page.paragraph("", &paint(HEADING, AMOUNTS.get(language)));
        let mut table = Table::new([Side::Right, Side::Right, Side::Right, Side::Right, Side::Left]);
        table.row([MOVED, STILL, NOT_KNOWN, BY, AMOUNT].map(|title| title.get(language).to_owned()));
        for amount in &found.amounts {
            let [moved, same, not_known] = [amount.moved, amount.same, amount.not_known].map(|count| count.to_string());
            let by = amount.by.map(|by| language.money(by, currency)).unwrap_or_default();
            table.row([moved, same, not_known, by, amount.title.clone()]);
        }
        table.lay(&mut page);
    }
    page.blank();
    page.paragraph("", &paint(HEADING, CASES.get(language)));
    for case in &found.cases {
        let came_to = match (case.before, case.after, &case.error) {
            (Some(before), Some(after), _) => {
                let outcome = |outcome| words::outcome(outcome).get(language);
                format!("{} → {}", outcome(before), outcome(after))
            }
            (.., error) => error.clone().unwrap_or_default(),
        };
        page.paragraph("  ", &format!("{}: {came_to}", case.name));
        for (mark, rules) in [("    + ", &case.newly), ("    − ", &case.no_longer)] {
            if !rules.is_empty() {
                page.paragraph(mark, &rules.join(", "));
            }
        }
        for moved in &case.amounts {
            let result = |result: &Option<AmountResult>| {
                result
                    .as_ref()
                    .map_or_else(|| NOT_DUE.get(language).to_owned(), |result| in_words(result, currency, language))
            };
            let title = found.amounts.iter().find(|amount| amount.amount == moved.amount);
            let title = title.map_or(&*moved.amount, |amount| &*amount.title);
            page.paragraph("    ~ ", &format!("{title}: {} → {}", result(&moved.before), result(&moved.after)));
        }
    }
    page
}

/// An amount in a few words.
fn in_words(result: &AmountResult, currency: &str, language: Language) -> String {
    let money = |amount| language.money(amount, currency);
    match result {
        AmountResult::Fee { amount } | AmountResult::OwnShare { amount } | AmountResult::Repayment { amount, .. } => {
            money(*amount)
        }
        AmountResult::SupplyCost { own, .. } => money(*own),
        AmountResult::ProportionalSplit { municipal, private, .. } => {
            format!("{} + {}", money(*municipal), money(*private))
        }
        AmountResult::Leave { share } => language.share(*share),
        AmountResult::ReportingWaived { waived: true } => WAIVED.get(language).to_owned(),
        AmountResult::ReportingWaived { waived: false } => NOT_WAIVED.get(language).to_owned(),
        AmountResult::PaymentDate { by } => language.date(*by),
    }
}

const OUTCOMES: Labels = Labels::new(
    "Hva sakene kommer ut som",
    "Kva sakene kjem ut som",
    "Hvad sagerne ender som",
    "What the cases come to",
);
const UNREAD: Labels = Labels::new("kunne ikke leses", "kunne ikkje lesast", "kunne ikke læses", "could not be read");
const RULES: Labels = Labels::new(
    "Regler som slår ut på en annen måte",
    "Reglar som slår ut på ein annan måte",
    "Regler, der slår ud på en anden måde",
    "Rules that bite otherwise",
);
const NEWLY: Labels = Labels::new("ny", "ny", "ny", "new");
const NO_LONGER: Labels = Labels::new("borte", "borte", "væk", "gone");
const STILL: Labels = Labels::new("som før", "som før", "som før", "as before");
const RULE: Labels = Labels::new("regel", "regel", "regel", "rule");
const CASES: Labels = Labels::new("Sak for sak", "Sak for sak", "Sag for sag", "Case by case");
const AMOUNTS: Labels = Labels::new(
    "Beløp og annet som regnes ut",
    "Beløp og anna som blir rekna ut",
    "Beløb og andet, der beregnes",
    "Amounts and what else is worked out",
);
const MOVED: Labels = Labels::new("endret", "endra", "ændret", "moved");
const NOT_KNOWN: Labels = Labels::new("ukjent", "ukjend", "ukendt", "not known");
const BY: Labels = Labels::new("i alt", "i alt", "i alt", "in all");
const AMOUNT: Labels = Labels::new("hva", "kva", "hvad", "what");
const NOT_DUE: Labels = Labels::new("kreves ikke", "blir ikkje kravd", "kræves ikke", "not due");
const WAIVED: Labels =
    Labels::new("ingen rapport kreves", "ingen rapport blir kravd", "ingen rapport kræves", "no report is due");
const NOT_WAIVED: Labels = Labels::new("rapport kreves", "rapport blir kravd", "rapport kræves", "a report is due");
