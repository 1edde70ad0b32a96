//! `satsing due`: what falls due in cases, as a list or as a calendar.

use crate::arguments::{Format, Included, ListArguments};
use crate::check::is_a_case;
use crate::ending::Ending;
use crate::escape::{escape, escape_answer};
use crate::failure::{Failure, warn};
use crate::page::{BLOCKING, DOUBTFUL, GOOD, HEADING, Page, QUIET, paint};
use crate::place::place;
use crate::{checker, input};
use icalendar::{Calendar, Component, Event, Property};
use satsing::pack::{DueItem, DueList, EditionsBy};
use satsing::{CheckOptions, Date, Labels, Language, Programme};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct DueArguments {
    /// The cases, each a JSON file; `-` reads standard input
    #[arg(required = true, value_name = "CASE.json")]
    pub cases: Vec<PathBuf>,
    /// The programme, by its id or by the JSON file of its pack; left out, the one that each case names
    #[arg(long, value_name = "PROGRAMME")]
    pub programme: Option<String>,
    #[command(flatten)]
    pub included: Included,
    /// The day of the decision; left out, the one in the case
    #[arg(long, value_name = "DATE")]
    pub decided: Option<Date>,
    /// The day of asking, by which what is overdue is told
    #[arg(long, value_name = "DATE")]
    pub today: Option<Date>,
    /// Print an iCalendar file (RFC 5545) with an entry for each day
    #[arg(long)]
    pub ics: bool,
    #[command(flatten)]
    pub list: ListArguments,
}

/// What is due in one case.
struct Asked {
    file: PathBuf,
    case: Value,
    due: DueList,
    programme: Programme,
    title: String,
    decided: Option<Date>,
}

impl Asked {
    /// The labels of fields, each with its path.
    fn names(&self, paths: &[String], language: Language) -> String {
        let name = |path: &String| match self.programme.label(path, language) {
            Some(label) => format!("{} ({path})", escape(label)),
            None => path.clone(),
        };
        language.list(&paths.iter().map(name).collect::<Vec<_>>())
    }

    /// Why no edition was chosen: none is in force, or the deciding date is missing or could not be read.
    fn no_edition(&self, language: Language) -> String {
        let path = match self.programme.editions_by() {
            EditionsBy::Decided => "/decidedOn",
            EditionsBy::Period => "/period/startsOn",
        };
        let is_stated = self.decided.is_some() && path == "/decidedOn";
        let is_unread =
            self.due.unreadable.iter().any(|unread| path == unread || path.starts_with(&format!("{unread}/")));
        let why = match is_stated {
            true => NOT_IN_FORCE,
            false if is_unread => DATE_UNREAD,
            false if self.case.pointer(path).is_none() => DATE_MISSING,
            false => NOT_IN_FORCE,
        };
        why.get(language).replacen('#', &self.names(&[path.to_owned()], language), 1)
    }

    /// The title of an item, with the item of the case that it is due for where there may be several.
    fn called(&self, item: &DueItem, language: Language) -> String {
        let Some((path, number)) = item.path.as_deref().and_then(item_of) else { return item.title.clone() };
        let name = |path: &str| place(&self.programme, &self.case, path, language);
        let called = name(&path);
        let others = self.due.items.iter().filter(|other| other.duty == item.duty && other.path != item.path);
        let mut others = others.filter_map(|other| item_of(other.path.as_deref()?));
        let is_one_of_several = others.any(|(other, _)| other != path && name(&other) == called);
        let number = if is_one_of_several { format!(" ({number})") } else { String::new() };
        format!("{}: {called}{number}", item.title)
    }
}

/// The list item of a path, and its number in the list, from 1.
fn item_of(path: &str) -> Option<(String, usize)> {
    let segments: Vec<&str> = path.split('/').collect();
    let number = |segment: &&str| segment.parse::<usize>().ok();
    let at = segments.iter().rposition(|segment| number(segment).is_some())?;
    Some((segments.get(..=at)?.join("/"), number(segments.get(at)?)?.saturating_add(1)))
}

/// Lists what is due in all cases.
pub fn due(arguments: &DueArguments) -> Result<Ending, Failure> {
    let language = arguments.list.lang;
    let options = CheckOptions { decided: arguments.decided, today: arguments.today, ..CheckOptions::default() };
    let mut all = Vec::new();
    for file in &arguments.cases {
        let case = input::read(file)?;
        is_a_case(file, &case)?;
        let programme = programme(arguments, file, &case)?;
        let due = programme.due(&case, &options, language).map_err(Failure::of(file))?;
        let title = programme.view(language).title;
        let case = input::value(&case).unwrap_or_default();
        all.push(Asked { file: file.clone(), case, due, programme, title, decided: arguments.decided });
    }
    if arguments.ics {
        print_calendar(&all, language)?;
    } else if arguments.list.format == Format::Json {
        match all.as_slice() {
            [only] => Page::json(&only.due)?.print()?,
            several => {
                for Asked { file, due, .. } in several {
                    Page::json_line(&Line { file: file.display().to_string(), due })?.print()?;
                }
            }
        }
    } else {
        let mut page = Page::new();
        for asked in &mut all {
            asked.due = escape_answer(&asked.due)?;
            list(asked, language, &mut page);
        }
        page.print()?;
    }
    Ok(if all.iter().all(|asked| asked.due.edition.is_some()) { Ending::Passed } else { Ending::Open })
}

/// A line of JSON for one of several files.
#[derive(Serialize)]
struct Line<'a> {
    file: String,
    due: &'a DueList,
}

fn programme(arguments: &DueArguments, file: &Path, case: &[u8]) -> Result<Programme, Failure> {
    let id = match &arguments.programme {
        Some(id) => id.clone(),
        None => satsing::case::programme_of(case)
            .and_then(|id| id.ok_or(satsing::Error::NoProgramme))
            .map_err(Failure::of(file))?,
    };
    checker::named(&id, &arguments.included)
}

fn list(asked: &Asked, language: Language, page: &mut Page) {
    page.paragraph("", &paint(HEADING, escape(&asked.file.display().to_string())));
    page.paragraph("", &escape(&asked.title));
    if asked.due.edition.is_none() {
        page.paragraph("  ", &asked.no_edition(language));
    } else if asked.due.items.is_empty() {
        page.paragraph("  ", NOTHING.get(language));
    }
    for item in &asked.due.items {
        let day = item.on.map_or_else(|| NO_DAY.get(language).to_owned(), |on| language.date(on));
        let state = match (item.done, item.overdue) {
            (true, _) => paint(GOOD, DONE.get(language)),
            (false, Some(true)) => paint(BLOCKING, OVERDUE.get(language)),
            (false, _) => paint(DOUBTFUL, OPEN.get(language)),
        };
        page.blank();
        page.paragraph("  ", &format!("{}  {} · {state}", paint(HEADING, day), asked.called(item, language)));
        page.paragraph("    ", &format!("{} ({})", item.text, item.who));
        if !item.certain {
            page.paragraph("    ", UNCERTAIN.get(language));
        }
        if !item.missing.is_empty() {
            page.paragraph("    ", &format!("{} {}", MISSING.get(language), asked.names(&item.missing, language)));
        }
        if let Some(note) = &item.note {
            page.paragraph("    ", note);
        }
        page.paragraph("    ", &paint(QUIET, source(item)));
    }
    if !asked.due.unreadable.is_empty() {
        page.blank();
        page.paragraph(
            "  ",
            &paint(DOUBTFUL, format!("{} {}", UNREADABLE.get(language), asked.names(&asked.due.unreadable, language))),
        );
    }
    page.blank();
}

fn source(item: &DueItem) -> String {
    match &item.source.section {
        Some(section) => format!("{}, {section}", item.source.title),
        None => item.source.title.clone(),
    }
}

/// What distinguishes the calendar entries of a case from those of others: its municipality, or else that of its
/// registration, and its reference.
fn named(case: &Value) -> String {
    let text = |path: &str| case.pointer(path).and_then(Value::as_str);
    let municipality = text("/municipality").or_else(|| text("/registration/municipality"));
    format!("{}/{}", municipality.unwrap_or_default(), text("/reference").unwrap_or_default())
}

/// Prints an entry for each item with a date; those that are done stay, so that a calendar shows them as done.
fn print_calendar(all: &[Asked], language: Language) -> Result<(), Failure> {
    let mut calendar = Calendar::new();
    let mut uids = BTreeSet::new();
    for asked in all {
        let of_case = named(&asked.case);
        let mut is_doubled = false;
        for item in &asked.due.items {
            let Some(on) = item.on else { continue };
            let uid = format!("{}/{of_case}/{}@satsing", asked.programme.id(), item.key);
            is_doubled |= !uids.insert(uid.clone());
            calendar.push(event(asked, item, on, &uid, language));
        }
        if is_doubled {
            warn(&format!("{}: {}", asked.file.display(), DOUBLED.get(language)));
        }
    }
    let mut out = anstream::stdout().lock();
    out.write_all(calendar.done().to_string().as_bytes())?;
    Ok(out.flush()?)
}

fn event(asked: &Asked, item: &DueItem, on: Date, uid: &str, language: Language) -> Event {
    let done = if item.done { format!(" ({})", DONE.get(language)) } else { String::new() };
    let mut description = format!("{} ({})\n{}", item.text, item.who, source(item));
    if let Some(note) = &item.note {
        description.push('\n');
        description.push_str(note);
    }
    let day = on.to_string().replace('-', "");
    let mut event = Event::new();
    event
        .uid(uid)
        // not the time now, so that the same case gives the same file
        .add_property("DTSTAMP", format!("{day}T000000Z"))
        .append_property(Property::new("DTSTART", &day).add_parameter("VALUE", "DATE").done())
        .summary(&format!("{}: {}{done}", asked.called(item, language), asked.title))
        .description(&description)
        // a deadline does not make anyone busy
        .add_property("TRANSP", "TRANSPARENT");
    if let Some(url) = &item.source.url {
        event.url(url);
    }
    event.done()
}

const NOT_IN_FORCE: Labels = Labels::new(
    "Ingen utgave av ordningen gjelder for saken, så ingen frister følger av den.",
    "Inga utgåve av ordninga gjeld for saka, så ingen fristar følgjer av henne.",
    "Ingen udgave af ordningen gælder for sagen, så ingen frister følger af den.",
    "No edition of the programme applies to the case, so no deadlines follow from it.",
);
const DATE_MISSING: Labels = Labels::new(
    "Datoen som avgjør hvilken utgave av ordningen som gjelder, er ikke fylt ut: #. Fyll den ut, så kan fristene listes opp.",
    "Datoen som avgjer kva for ei utgåve av ordninga som gjeld, er ikkje fylt ut: #. Fyll han ut, så kan fristane listast opp.",
    "Datoen, der afgør, hvilken udgave af ordningen der gælder, er ikke udfyldt: #. Udfyld den, så kan fristerne listes op.",
    "The date that decides which edition of the programme applies has not been filled in: #. Fill it in, so that the deadlines can be listed.",
);
const DATE_UNREAD: Labels = Labels::new(
    "Datoen som avgjør hvilken utgave av ordningen som gjelder, kan ikke leses: #. Rett den, så kan fristene listes opp.",
    "Datoen som avgjer kva for ei utgåve av ordninga som gjeld, kan ikkje lesast: #. Rett han, så kan fristane listast opp.",
    "Datoen, der afgør, hvilken udgave af ordningen der gælder, kan ikke læses: #. Ret den, så kan fristerne listes op.",
    "The date that decides which edition of the programme applies cannot be read: #. Correct it, so that the deadlines can be listed.",
);
const NOTHING: Labels = Labels::new(
    "Ingen frister følger av det som er fylt ut.",
    "Ingen fristar følgjer av det som er fylt ut.",
    "Ingen frister følger af det, der er udfyldt.",
    "No deadlines follow from what has been filled in.",
);
const DOUBLED: Labels = Labels::new(
    "en annen sak i kalenderen har samme ordning, kommune og referanse, så en kalender beholder bare den ene av dem. Gi hver sak sin egen referanse.",
    "ei anna sak i kalenderen har same ordning, kommune og referanse, så ein kalender beheld berre den eine av dei. Gi kvar sak sin eigen referanse.",
    "en anden sag i kalenderen har samme ordning, kommune og reference, så en kalender beholder kun den ene af dem. Giv hver sag sin egen reference.",
    "another case in the calendar has the same programme, municipality and reference, so a calendar keeps only one of them. Give each case a reference of its own.",
);
const NO_DAY: Labels = Labels::new("uten dato", "utan dato", "uden dato", "no date");
const DONE: Labels = Labels::new("gjort", "gjort", "gjort", "done");
const OPEN: Labels = Labels::new("ikke gjort", "ikkje gjort", "ikke gjort", "not done");
const OVERDUE: Labels = Labels::new("over fristen", "over fristen", "over fristen", "overdue");
const UNCERTAIN: Labels = Labels::new(
    "Det er ikke sikkert at dette gjelder for saken.",
    "Det er ikkje sikkert at dette gjeld for saka.",
    "Det er ikke sikkert, at dette gælder for sagen.",
    "It is not certain that this applies to the case.",
);
const MISSING: Labels = Labels::new("Mangler:", "Manglar:", "Mangler:", "Missing:");
const UNREADABLE: Labels = Labels::new(
    "Disse verdiene kunne ikke leses, så frister kan mangle (kontroller saken, så får du vite hvorfor):",
    "Desse verdiane kunne ikkje lesast, så fristar kan mangle (kontroller saka, så får du vite kvifor):",
    "Disse værdier kunne ikke læses, så frister kan mangle (kontrollér sagen, så får du at vide hvorfor):",
    "These values could not be read, so deadlines may be missing (check the case to be told why):",
);
