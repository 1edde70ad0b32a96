//! `satsing diff`: what has changed between two programmes, or between two days of one.

use crate::arguments::{Format, Included, ListArguments};
use crate::checker;
use crate::ending::Ending;
use crate::escape::{escape, escape_answer};
use crate::failure::Failure;
use crate::page::{HEADING, NEW, OLD, Page, QUIET, paint};
use satsing::pack::{AspectKind, Change, ChangeKind, ChangedThing, Comparison, compare};
use satsing::verdict::FindingSource;
use satsing::{Date, Labels, Language, Programme};

#[derive(Debug, clap::Args)]
pub struct DiffArguments {
    /// The programme before, by its id or by the JSON file of its pack
    #[arg(value_name = "BEFORE")]
    pub before: String,
    /// The programme after; left out, the same
    #[arg(value_name = "AFTER")]
    pub after: Option<String>,
    /// The day before; left out, the last day of the last edition, or its first where it is still in force; of one
    /// programme, the day before its last edition
    #[arg(long, value_name = "DATE")]
    pub on: Option<Date>,
    /// The day after; left out, the first day of the last edition
    #[arg(long, value_name = "DATE")]
    pub and: Option<Date>,
    /// Print the messages of rules that are new, gone or reworded
    #[arg(long)]
    pub texts: bool,
    #[command(flatten)]
    pub included: Included,
    #[command(flatten)]
    pub list: ListArguments,
}

/// Compares two programmes and prints what has changed.
pub fn diff(arguments: &DiffArguments) -> Result<Ending, Failure> {
    let before = checker::named(&arguments.before, &arguments.included)?;
    let after = match &arguments.after {
        Some(after) => Some(checker::named(after, &arguments.included)?),
        None => None,
    };
    let after = after.as_ref().unwrap_or(&before);
    let and = arguments.and.unwrap_or_else(|| first_day(after));
    // of one programme, the day before its last edition came
    let on = arguments.on.unwrap_or_else(|| match &arguments.after {
        None => and.add_days(-1).filter(|on| is_in_force(&before, *on)).unwrap_or(and),
        Some(_) => last_day(&before),
    });
    let comparison = compare((&before, on), (after, and), arguments.list.lang)?;
    match arguments.list.format {
        Format::Json => Page::json(&comparison)?.print()?,
        Format::Text => {
            let comparison = escape_answer(&comparison)?;
            let printed = ComparisonPage {
                comparison: &comparison,
                after,
                language: arguments.list.lang,
                texts: arguments.texts,
            };
            printed.page().print()?;
        }
    }
    Ok(Ending::Passed)
}

fn is_in_force(programme: &Programme, on: Date) -> bool {
    let editions = programme.view(Language::Nb).editions;
    editions.iter().any(|edition| edition.starts_on <= on && edition.ends_on.is_none_or(|last| on <= last))
}

/// The last day of the last edition, or its first where it has no last.
fn last_day(programme: &Programme) -> Date {
    let view = programme.view(Language::Nb);
    let last = view.editions.iter().max_by_key(|edition| edition.starts_on);
    last.map_or(Date::MIN, |edition| edition.ends_on.unwrap_or(edition.starts_on))
}

/// The first day of the last edition.
pub fn first_day(programme: &Programme) -> Date {
    let view = programme.view(Language::Nb);
    view.editions.iter().map(|edition| edition.starts_on).max().unwrap_or(Date::MIN)
}

/// A comparison to be printed.
struct ComparisonPage<'a> {
    comparison: &'a Comparison,
    after: &'a Programme,
    language: Language,
    texts: bool,
}

/// The numbered sources of changes, listed at the end.
#[derive(Default)]
struct Sources(Vec<FindingSource>);

impl Sources {
    /// `[2] § 11`, the number of the text and the section in it.
    fn mark(&mut self, source: &FindingSource) -> String {
        let at = self.0.iter().position(|known| known.id == source.id && known.title == source.title);
        let at = at.unwrap_or_else(|| {
            self.0.push(source.clone());
            self.0.len() - 1
        });
        let section = source.section.as_ref().map(|section| format!(" {section}")).unwrap_or_default();
        format!("[{}]{section}", at + 1)
    }
}

impl ComparisonPage<'_> {
    fn page(&self) -> Page {
        let mut page = Page::new();
        let mut sources = Sources::default();
        let Comparison { before, after, .. } = self.comparison;
        for side in [before, after] {
            let on = self.language.date(side.on);
            page.paragraph("", &format!("{} ({on})", paint(HEADING, &side.title)));
        }
        page.paragraph("", &counts(self.comparison, self.language));
        if !self.comparison.changes.is_empty() {
            page.paragraph("", &paint(QUIET, LEGEND.get(self.language)));
        }
        self.figures(&mut sources, &mut page);
        for part in parts(self.comparison) {
            self.part(part, &mut sources, &mut page);
        }
        if sources.0.is_empty() {
            return page;
        }
        page.blank();
        page.paragraph("", &paint(HEADING, SOURCES.get(self.language)));
        for (at, source) in sources.0.iter().enumerate() {
            page.paragraph(&format!("  [{}] ", at + 1), &source.title);
        }
        page
    }

    fn of(&self, thing: ChangedThing) -> impl Iterator<Item = &Change> {
        self.comparison.changes.iter().filter(move |change| change.of == thing)
    }

    /// Prints numbers, amounts and demanded codes, first and in whole sentences.
    fn figures(&self, sources: &mut Sources, page: &mut Page) {
        let figures: Vec<&Change> = [ChangedThing::Amount, ChangedThing::Parameter, ChangedThing::Codes]
            .into_iter()
            .flat_map(|thing| self.of(thing))
            .collect();
        if figures.is_empty() {
            return;
        }
        page.blank();
        page.paragraph("", &paint(HEADING, FIGURES.get(self.language)));
        for change in figures {
            page.paragraph(&mark(change.change), &format!("{} {}", change.text, self.marks(change, sources)));
        }
    }

    /// Prints what has changed in one part of a case.
    fn part(&self, part: Option<&str>, sources: &mut Sources, page: &mut Page) {
        page.blank();
        let label = part.map(|part| self.after.label(part, self.language).unwrap_or(part));
        page.paragraph("", &paint(HEADING, escape(&capital(label.unwrap_or("–")))));
        let here = |thing| self.of(thing).filter(move |change| change.part.as_deref() == part);
        for kind in [ChangeKind::Gone, ChangeKind::New, ChangeKind::Changed] {
            for change in here(ChangedThing::Rule).filter(|change| change.change == kind) {
                if kind != ChangeKind::Changed || !is_reworded(change) {
                    self.rule(change, sources, page);
                }
            }
        }
        let reworded: Vec<&Change> = here(ChangedThing::Rule)
            .filter(|change| change.change == ChangeKind::Changed && is_reworded(change))
            .collect();
        if self.texts {
            reworded.iter().for_each(|change| self.rule(change, sources, page));
        } else if !reworded.is_empty() {
            let titles: Vec<String> =
                reworded.iter().map(|change| format!("{} {}", change.title, self.marks(change, sources))).collect();
            page.paragraph("  ~ ", &format!("{} {}.", REWORDED.get(self.language), titles.join("; ")));
        }
        for (kind, said) in
            [(ChangeKind::Gone, FIELDS_GONE), (ChangeKind::New, FIELDS_NEW), (ChangeKind::Changed, FIELDS_CHANGED)]
        {
            let mut fields: Vec<&str> =
                here(ChangedThing::Field).filter(|change| change.change == kind).map(|change| &*change.title).collect();
            // a list of plain values and its items have the same label
            fields.dedup();
            if !fields.is_empty() {
                page.paragraph(&mark(kind), &format!("{} {}.", said.get(self.language), fields.join(", ")));
            }
        }
    }

    fn rule(&self, change: &Change, sources: &mut Sources, page: &mut Page) {
        let marks = self.marks(change, sources);
        let aspect = |kind| change.aspects.iter().find(|aspect| aspect.aspect == kind);
        let gives_way = aspect(AspectKind::GivesWay).is_some();
        if change.change == ChangeKind::Changed || gives_way {
            page.paragraph(&mark(change.change), &format!("{} {marks}", change.text));
        } else {
            let level = aspect(AspectKind::Level).and_then(|level| level.after.as_ref().or(level.before.as_ref()));
            let level = level.map(|level| format!(" ({level})")).unwrap_or_default();
            page.paragraph(&mark(change.change), &format!("{}{level} {marks}", change.title));
        }
        if let Some(text) = aspect(AspectKind::Text).filter(|_| self.texts) {
            if let Some(before) = &text.before {
                page.paragraph("      ", &paint(OLD, before));
            }
            if let Some(after) = &text.after {
                page.paragraph("      ", &paint(NEW, after));
            }
        }
    }

    /// The sources of a change: before → after, or the only one.
    fn marks(&self, change: &Change, sources: &mut Sources) -> String {
        let before = change.source_before.as_ref().map(|source| sources.mark(source));
        let after = change.source_after.as_ref().map(|source| sources.mark(source));
        let marks = match (before, after) {
            (Some(before), Some(after)) if before == after => before,
            (Some(before), Some(after)) => format!("{before} → {after}"),
            (Some(only), None) | (None, Some(only)) => only,
            (None, None) => String::new(),
        };
        paint(QUIET, marks)
    }
}

/// The parts of a case with changed rules or fields, as they first come; `None` for changes that are about no field.
pub fn parts(comparison: &Comparison) -> Vec<Option<&str>> {
    let of = |thing| comparison.changes.iter().filter(move |change| change.of == thing);
    let mut parts: Vec<Option<&str>> = Vec::new();
    for change in of(ChangedThing::Rule).chain(of(ChangedThing::Field)) {
        if !parts.contains(&change.part.as_deref()) {
            parts.push(change.part.as_deref());
        }
    }
    parts
}

/// The numbers of rules that are gone, new, changed and as before.
pub fn counts(comparison: &Comparison, language: Language) -> String {
    let rules = || comparison.changes.iter().filter(|change| change.of == ChangedThing::Rule);
    let count = |kind| rules().filter(|change| change.change == kind).count();
    let (gone, new, changed) = (count(ChangeKind::Gone), count(ChangeKind::New), count(ChangeKind::Changed));
    let same = comparison.unchanged_rules;
    match language {
        Language::Nb => {
            format!("Regler: {gone} gjelder ikke lenger, {new} er nye, {changed} er endret, {same} er som før.")
        }
        Language::Nn => {
            format!("Reglar: {gone} gjeld ikkje lenger, {new} er nye, {changed} er endra, {same} er som før.")
        }
        Language::Da => {
            format!("Regler: {gone} gælder ikke længere, {new} er nye, {changed} er ændret, {same} er som før.")
        }
        Language::En => {
            format!("Rules: {gone} no longer in force, {new} new, {changed} changed, {same} as before.")
        }
    }
}

/// Whether only the texts or the source of a rule have changed, and not what it asks for.
fn is_reworded(change: &Change) -> bool {
    let words = [AspectKind::Title, AspectKind::Text, AspectKind::Source];
    change.aspects.iter().all(|aspect| words.contains(&aspect.aspect))
}

fn mark(kind: ChangeKind) -> String {
    match kind {
        ChangeKind::Gone => "  − ".to_owned(),
        ChangeKind::New => "  + ".to_owned(),
        ChangeKind::Changed => "  ~ ".to_owned(),
    }
}

/// A text with a capital first letter.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

const LEGEND: Labels = Labels::new(
    "− gjelder ikke lenger, + er ny, ~ er endret. I parentes står hva et brudd er. Tall i klammer viser til kildene nederst.",
    "− gjeld ikkje lenger, + er ny, ~ er endra. I parentes står kva eit brot er. Tal i klammer viser til kjeldene nedst.",
    "− gælder ikke længere, + er ny, ~ er ændret. I parentes står, hvad et brud er. Tal i klammer henviser til kilderne nederst.",
    "− no longer in force, + new, ~ changed. What a breach is stands in brackets. Numbers in square brackets refer to the sources below.",
);
const SOURCES: Labels = Labels::new("Kilder", "Kjelder", "Kilder", "Sources");
const FIGURES: Labels = Labels::new("Tall og krav", "Tal og krav", "Tal og krav", "Figures and demands");
const REWORDED: Labels = Labels::new(
    "Samme krav med nye ord eller ny kilde:",
    "Same krav med nye ord eller ny kjelde:",
    "Samme krav med nye ord eller ny kilde:",
    "The same demand in new words or with a new source:",
);
const FIELDS_GONE: Labels = Labels::new(
    "Felter det ikke lenger spørres etter:",
    "Felt det ikkje lenger blir spurt etter:",
    "Felter, der ikke længere spørges efter:",
    "Fields that are no longer asked for:",
);
const FIELDS_NEW: Labels = Labels::new("Nye felter:", "Nye felt:", "Nye felter:", "New fields:");
const FIELDS_CHANGED: Labels = Labels::new("Endrede felter:", "Endra felt:", "Ændrede felter:", "Changed fields:");
