//! `satsing book`: the rule book, pages that a browser shows from a folder, without a server.
//!
//! There is a page for each programme in each language, one for what has changed between two editions, and an index with
//! a search. Every text goes through `maud`, which escapes it.

mod changes_page;
mod contents;
mod example;
mod frame;
mod index_page;
mod programme_page;
mod rule;
mod value;
mod words;

use crate::arguments::{Included, languages};
use crate::ending::Ending;
use crate::failure::Failure;
use contents::{Contents, Entry};
use satsing::pack::{ComparedSide, Comparison, compare};
use satsing::{Date, Language, Programme};
use std::fs;
use std::path::{Path, PathBuf};

#[derive(Debug, clap::Args)]
pub struct BookArguments {
    /// The folder to write to; it must be empty, or not there yet
    #[arg(long, value_name = "DIR")]
    pub dir: PathBuf,
    /// Only the programme of this file
    #[arg(long, value_name = "PACK.json")]
    pub pack: Option<PathBuf>,
    /// The examples of its rules
    #[arg(long, value_name = "EXAMPLES.json", requires = "pack")]
    pub examples: Option<PathBuf>,
    #[command(flatten)]
    pub included: Included,
    /// The language of what cannot be done
    #[arg(long, value_parser = languages(), default_value = "nb")]
    pub lang: Language,
}

/// Programmes that follow each other under another name, and the days to compare them on.
///
/// The state's provisions changed at New Year, so the day before is the last on which all of the old was in force.
const SUCCESSIONS: [(&str, &str, &str, &str); 1] =
    [("no.lokal-kompetanseutvikling", "2025-12-31", "no.kollektiv-kompetanseutvikling", "2026-01-12")];

const STYLE: &str = include_str!("book.css");
const SCRIPT: &str = include_str!("book.js");

/// The rule book in one language.
struct Book<'s> {
    contents: &'s Contents,
    language: Language,
    /// The languages of the book.
    languages: &'s [Language],
    changes: Vec<Changes>,
}

/// What has changed from one edition to another, and the file of the page about it.
struct Changes {
    file: String,
    comparison: Comparison,
    /// The programme after, whose labels the page uses.
    after: usize,
}

/// Writes the pages of all programmes, or of one.
pub fn book(arguments: &BookArguments) -> Result<Ending, Failure> {
    let contents = Contents::load(arguments)?;
    let languages: Vec<Language> = Language::ALL
        .into_iter()
        .filter(|language| contents.entries.iter().all(|entry| entry.speaks(*language)))
        .collect();
    let dir = &arguments.dir;
    make(dir)?;
    write(dir, "book.css", STYLE)?;
    write(dir, "book.js", SCRIPT)?;
    write(dir, "index.html", &frame::languages(&languages).into_string())?;
    for language in &languages {
        let book = Book {
            contents: &contents,
            language: *language,
            languages: &languages,
            changes: changes(&contents, *language)?,
        };
        let folder = dir.join(language.code());
        make(&folder)?;
        write(&folder, "index.html", &index_page::page(&book).into_string())?;
        for entry in &contents.entries {
            write(&folder, &entry.file(), &programme_page::page(&book, entry).into_string())?;
        }
        for changes in &book.changes {
            write(&folder, &changes.file, &changes_page::page(&book, changes).into_string())?;
        }
    }
    Ok(Ending::Passed)
}

/// What has changed from each edition of a programme to the next, and from programmes to those that follow them.
fn changes(contents: &Contents, language: Language) -> Result<Vec<Changes>, Failure> {
    let mut all = Vec::new();
    for (after, entry) in contents.entries.iter().enumerate() {
        let programme = &entry.programme;
        for edition in &entry.pack.editions {
            let Some(eve) = edition.starts_on.add_days(-1) else { continue };
            if entry.is_in_force(eve) {
                let comparison = compare((programme, eve), (programme, edition.starts_on), language)?;
                all.push(Changes {
                    file: format!("{}.{}.changes.html", programme.id(), edition.id),
                    comparison,
                    after,
                });
            }
        }
        for (before, eve, _, day) in SUCCESSIONS.iter().filter(|(.., follower, _)| *follower == programme.id()) {
            let before = contents.entries.iter().find(|entry| entry.pack.id == *before);
            let Some(before) = before else { continue };
            let days = (eve.parse::<Date>()?, day.parse::<Date>()?);
            let comparison = compare((&before.programme, days.0), (programme, days.1), language)?;
            all.push(Changes { file: format!("{}.changes.html", programme.id()), comparison, after });
        }
    }
    Ok(all)
}

impl Entry {
    /// The name of its page.
    fn file(&self) -> String {
        format!("{}.html", self.pack.id)
    }

    fn speaks(&self, language: Language) -> bool {
        self.pack.languages.contains(&language)
    }

    fn is_in_force(&self, on: Date) -> bool {
        let editions = &self.pack.editions;
        editions.iter().any(|edition| edition.starts_on <= on && edition.ends_on.is_none_or(|last| on <= last))
    }
}

impl Book<'_> {
    fn say(&self, labels: satsing::Labels) -> &'static str {
        labels.get(self.language)
    }

    fn title(&self, programme: &Programme) -> String {
        programme.view(self.language).title
    }

    /// The two sides of a comparison, each with its day.
    fn sides(&self, changes: &Changes) -> String {
        let side = |side: &ComparedSide| format!("{} ({})", side.title, self.language.date(side.on));
        format!("{} → {}", side(&changes.comparison.before), side(&changes.comparison.after))
    }
}

/// Makes a folder; existing files are never overwritten.
fn make(folder: &Path) -> Result<(), Failure> {
    let unmade = |reason| Failure::Unmade { file: folder.display().to_string(), reason };
    fs::create_dir_all(folder).map_err(unmade)?;
    match fs::read_dir(folder).map_err(unmade)?.next() {
        None => Ok(()),
        Some(_) => Err(Failure::Exists { file: folder.display().to_string() }),
    }
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), Failure> {
    let file = folder.join(name);
    fs::write(&file, text).map_err(|reason| Failure::Unmade { file: file.display().to_string(), reason })
}
