//! `satsing new`: a small pack of rules with its examples, to begin from.

use crate::arguments::NewArguments;
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::Failure;
use crate::page::{HEADING, Page, paint};
use crate::words;
use satsing::{Country, Language};
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

const PACK: &str = include_str!("../templates/pack.json");
const EXAMPLES: &str = include_str!("../templates/examples.json");

/// The file of the schema that the pack's first line names, for editors.
const SCHEMA: &str = "pack.schema.json";

/// Writes the pack, its examples and, where there is none yet, the schema for editors.
pub fn new(arguments: &NewArguments) -> Result<Ending, Failure> {
    let id = &arguments.id;
    if !is_id(id) {
        return Err(Failure::BadId { id: id.clone() });
    }
    let folder = &arguments.dir;
    let pack = folder.join(format!("{id}.json"));
    let examples = folder.join(format!("{id}.examples.json"));
    // checked first, so that a refusal leaves nothing behind
    if let Some(file) = [&pack, &examples].into_iter().find(|file| file.exists()) {
        return Err(Failure::Exists { file: file.display().to_string() });
    }
    fs::create_dir_all(folder).map_err(|reason| Failure::Unmade { file: folder.display().to_string(), reason })?;
    write(&pack, &filled(PACK, id, arguments.lang))?;
    write(&examples, &filled(EXAMPLES, id, arguments.lang))?;
    let schema = folder.join(SCHEMA);
    if !schema.exists() {
        let document = satsing::schema("pack").map(|schema| format!("{schema:#}\n")).unwrap_or_default();
        write(&schema, &document)?;
    }
    page(&pack, &examples, arguments).print()?;
    Ok(Ending::Passed)
}

/// Fills in a template with the id of the programme, its country and the texts of one language.
fn filled(template: &str, id: &str, language: Language) -> String {
    let country = if id.starts_with("dk.") { Country::Dk } else { Country::No };
    let currency = match country {
        Country::No => "NOK",
        Country::Dk => "DKK",
    };
    let values = [
        ("ID", id),
        ("COUNTRY", country.code()),
        ("CURRENCY", currency),
        ("SOURCE", words::NEW_SOURCE.get(language)),
        ("PUBLISHER", words::NEW_PUBLISHER.get(language)),
        ("COURSE", words::NEW_COURSE.get(language)),
    ];
    let fill =
        |text: String, (name, value): (&str, &str)| text.replace(&format!("\"{name}\""), &format!("\"{value}\""));
    values.into_iter().fold(template.to_owned(), fill)
}

/// Whether a text can be the id of a programme and a file name: words of small letters and digits between `.` and `-`.
fn is_id(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit())
    };
    id.split(['.', '-']).all(is_word)
}

fn write(file: &PathBuf, text: &str) -> Result<(), Failure> {
    let name = || file.display().to_string();
    // never overwrites a file that was made since
    let opened = OpenOptions::new().write(true).create_new(true).open(file);
    opened.and_then(|mut opened| opened.write_all(text.as_bytes())).map_err(|reason| match reason.kind() {
        io::ErrorKind::AlreadyExists => Failure::Exists { file: name() },
        _ => Failure::Unmade { file: name(), reason },
    })
}

/// The page about what was written and what to do next.
fn page(pack: &Path, examples: &Path, arguments: &NewArguments) -> Page {
    let language = arguments.lang;
    let (pack, examples) = (pack.display().to_string(), examples.display().to_string());
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, words::WRITTEN.get(language)));
    for file in [&pack, &examples] {
        page.line(&format!("  {}", escape(file)));
    }
    page.paragraph("", &paint(HEADING, words::TRY.get(language)));
    page.line(&format!("  satsing lint {}", escape(&pack)));
    page.line(&format!("  satsing test {} {}", escape(&pack), escape(&examples)));
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_a_file_name_everywhere() {
        for id in ["x", "no.my-municipality.reading", "dk.kursus2026"] {
            assert!(is_id(id), "{id}");
        }
        for id in ["", "No.x", "no..x", "no.x-", "../x", "a/b", "no.lesing og skriving", "læring"] {
            assert!(!is_id(id), "{id}");
        }
    }
}
