//! The contents of a rule book: programmes, each with its pack as it is written and its examples.

use super::BookArguments;
use crate::examples::{Example, Examples};
use crate::failure::Failure;
use crate::{checker, input};
use satsing::pack::{LevelFrom, Override, Pack, Rule};
use satsing::{Country, Limits, Programme, Programmes};
use std::path::Path;

/// A programme of a rule book.
pub struct Entry {
    pub programme: Programme,
    pub pack: Pack,
    included: Vec<Pack>,
}

/// The programmes of a rule book, and the examples of all their rules.
pub struct Contents {
    pub entries: Vec<Entry>,
    /// The examples of each pack, by its id.
    examples: Vec<(String, Vec<Example>)>,
    /// The programmes that entries include, for their examples.
    embedded: Programmes,
}

impl Contents {
    /// All programmes that come with the library, or the one of the arguments.
    pub fn load(arguments: &BookArguments) -> Result<Self, Failure> {
        let embedded = Programmes::embedded()?;
        let mut examples = Vec::new();
        for (id, json) in EXAMPLES {
            examples.push((id.to_owned(), Examples::from_json(json.as_bytes(), Path::new(id))?.examples));
        }
        let mut entries = Vec::new();
        match &arguments.pack {
            Some(file) => {
                let bytes = input::read(file)?;
                let programme = checker::load(file, &arguments.included)?;
                let pack = Pack::from_json(&bytes, Limits::PACK).map_err(Failure::of(file))?;
                let mut others = Vec::new();
                for other in &arguments.included.files {
                    let read = Pack::from_json(&input::read(other)?, Limits::PACK);
                    others.push(read.map_err(Failure::of(other))?);
                }
                let included = included(&pack, &others)?;
                if let Some(file) = &arguments.examples {
                    examples.insert(0, (pack.id.clone(), Examples::read(file)?.examples));
                }
                entries.push(Entry { programme, pack, included });
            }
            None => {
                for programme in embedded.iter() {
                    let id = programme?.id();
                    let pack = Pack::embedded(id)?;
                    let included = included(&pack, &[])?;
                    entries.push(Entry { programme: Programme::embedded(id)?, pack, included });
                }
            }
        }
        Ok(Self { entries, examples, embedded })
    }

    /// The examples of a rule of a programme: its own, or else those of the pack that the rule comes from.
    pub fn examples<'s>(&'s self, rule: &str, entry: &'s Entry) -> Vec<(&'s Example, &'s Programme)> {
        let of = |pack: &Pack| -> Vec<(&Example, &Programme)> {
            let is_own = pack.id == entry.pack.id;
            let programme = if is_own { Some(&entry.programme) } else { self.embedded.get(&pack.id).ok() };
            let beside = self.examples.iter().find(|(id, _)| *id == pack.id);
            let (Some(programme), Some((_, examples))) = (programme, beside) else { return Vec::new() };
            examples.iter().filter(|example| example.rule == rule).map(|example| (example, programme)).collect()
        };
        let packs = std::iter::once(&entry.pack).chain(&entry.included);
        packs.map(of).find(|examples| !examples.is_empty()).unwrap_or_default()
    }
}

impl Entry {
    /// A rule of the programme as it is written, its own or an included one.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        std::iter::once(&self.pack).chain(&self.included).flat_map(|pack| &pack.rules).find(|rule| rule.id == id)
    }

    /// The severity of a breach of a rule, by date.
    pub fn levels(&self, id: &str) -> &[LevelFrom] {
        self.rule(id).map_or(&[], |rule| &rule.levels)
    }

    /// The included rules that are overridden.
    pub fn overrides(&self) -> impl Iterator<Item = &Override> {
        self.pack.includes.iter().flat_map(|include| &include.overrides)
    }

    /// The language of its sources, as HTML has it; `None` where the pack names no country.
    pub fn sources_language(&self) -> Option<&'static str> {
        match self.pack.country? {
            Country::No => Some("no"),
            Country::Dk => Some("da"),
        }
    }
}

fn included(pack: &Pack, others: &[Pack]) -> Result<Vec<Pack>, Failure> {
    let find = |id: &str| match others.iter().find(|other| other.id == *id) {
        Some(other) => Ok(other.clone()),
        None => Pack::embedded(id),
    };
    Ok(pack.includes.iter().map(|include| find(&include.pack)).collect::<Result<_, _>>()?)
}

/// The examples of each pack that comes with the library, by its id.
const EXAMPLES: [(&str, &str); 8] = [
    examples!("dk.udviklingsrum"),
    examples!("no.asker.ledernettverk"),
    examples!("no.kollektiv-kompetanseutvikling"),
    examples!("no.kollektiv-vgo"),
    examples!("no.lokal-kompetanseutvikling"),
    examples!("no.realfagskommuner"),
    examples!("no.state-grants"),
    examples!("no.videreutdanning"),
];

macro_rules! examples {
    ($id:literal) => {
        ($id, include_str!(concat!("../../../../core/packs/", $id, ".examples.json")))
    };
}
use examples;
