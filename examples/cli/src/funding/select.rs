//! `satsing select`: who gets a seat where there are more applicants than seats.

use super::{Answered, Document, Explained, Formatter, answer};
use crate::arguments::FundingArguments;
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::Failure;
use crate::page::{GOOD, HEADING, Page, QUIET, paint};
use crate::table::{Side, Table};
use crate::words;
use satsing::{
    Error, Limits,
    funding::{Applicant, Choice, ChoiceStep, RegionSeats, Selection, SelectionRequest},
};
use std::collections::HashMap;

/// Chooses among the applicants of each file.
pub fn select(arguments: &FundingArguments) -> Result<Ending, Failure> {
    answer(arguments, Selected::ask)
}

/// A request with who got a seat.
struct Selected {
    request: SelectionRequest,
    selection: Selection,
}

impl Selected {
    fn ask(request: &[u8]) -> Result<Self, Error> {
        let request = SelectionRequest::from_json(request, Limits::REQUEST)?;
        let selection = satsing::funding::select(&request)?;
        Ok(Self { request, selection })
    }

    fn lay_choices(&self, choices: &[Choice], page: &mut Page) {
        let applicants: HashMap<&str, &Applicant> =
            self.request.applicants.iter().map(|applicant| (applicant.id.as_str(), applicant)).collect();
        let mut table = Table::new([Side::Left; 4]);
        for choice in choices {
            let applicant = applicants.get(choice.id.as_str());
            let region = applicant.and_then(|applicant| applicant.region.as_deref()).unwrap_or_default();
            let name = choice.name.as_deref().unwrap_or_default();
            let mark = if choice.selected { paint(GOOD, "✓") } else { paint(QUIET, "–") };
            let [id, name, region] = [&choice.id, name, region].map(|text| escape(text).into_owned());
            table.row([mark, id, name, region]);
        }
        table.lay(page);
    }
}

/// Each region with its seats, full where somebody has one and empty where somebody got none.
fn lay_regions(regions: &[RegionSeats], formatter: &Formatter<'_>, page: &mut Page) {
    if regions.is_empty() {
        return;
    }
    page.blank();
    page.paragraph("", &paint(HEADING, formatter.say(words::REGIONS)));
    let mut table = Table::new([Side::Left, Side::Right, Side::Left]);
    for region in regions {
        let (seats, applicants) = (region.seats.get(), region.applicants.get());
        let shown = |count: i64| usize::try_from(count.min(30)).unwrap_or_default();
        let bar = "█".repeat(shown(seats)) + &"░".repeat(shown(applicants.saturating_sub(seats)));
        table.row([escape(&region.id).into_owned(), format!("{seats}/{applicants}"), bar]);
    }
    table.lay(page);
}

impl Answered for Selected {
    fn ending(&self) -> Ending {
        match self.selection {
            Selection::Settled { .. } => Ending::Passed,
            Selection::Tie { .. } => Ending::Open,
            Selection::Infeasible { .. } => Ending::Blocked,
        }
    }

    fn document(&self) -> Document<'_> {
        Document::Selection(&self.selection)
    }

    fn lay(&self, formatter: &Formatter<'_>, page: &mut Page) {
        match &self.selection {
            Selection::Settled { regions, applicants, left } => {
                let taken = self.request.seats.get().saturating_sub(left.get());
                let text = words::seats(taken, self.request.seats.get(), applicants.len(), formatter.language);
                formatter.outcome(Ending::Passed, words::CHOSEN, &text, page);
                lay_regions(regions, formatter, page);
                page.blank();
                page.paragraph("", &paint(HEADING, formatter.say(words::APPLICANTS)));
                self.lay_choices(applicants, page);
            }
            Selection::Tie { between, places, .. } => formatter.tie(between, places.get(), page),
            Selection::Infeasible { guaranteed, needed, available, .. } => {
                let (needed, available) = (needed.to_string(), available.to_string());
                let text = words::seats_demanded(guaranteed, &needed, &available, formatter.language);
                formatter.outcome(Ending::Blocked, words::INFEASIBLE, &text, page);
            }
        }
    }

    fn explain<'a>(&'a self, id: &str, formatter: &Formatter<'_>) -> Option<Explained<'a>> {
        let Selection::Settled { regions, applicants, .. } = &self.selection else { return None };
        let choice = applicants.iter().find(|choice| choice.id == id)?;
        let region = choice.steps.iter().find_map(|step| match step {
            ChoiceStep::Seats { region, .. } => region.as_deref(),
            _ => None,
        });
        let region = regions.iter().find(|seats| Some(seats.id.as_str()) == region);
        let mut text = choice.explain(formatter.language);
        if let Some(region) = region {
            text.push(format!("{}:", region.id));
            text.extend(region.explain(formatter.language).into_iter().map(|line| format!("  {line}")));
        }
        Some(Explained {
            title: format!("{id} {}", choice.name.as_deref().unwrap_or_default()).trim_end().to_owned(),
            answer: Document::Choice(choice),
            text,
        })
    }

    fn names(&self) -> Vec<(String, Option<&str>)> {
        self.request.applicants.iter().map(|applicant| (applicant.id.clone(), applicant.name.as_deref())).collect()
    }
}
