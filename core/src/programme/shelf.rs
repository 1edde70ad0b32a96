//! The programmes that a caller can check by.

use super::checking;
use super::compiled::Compiled;
use super::embedded::EMBEDDED;
use super::loading;
use super::options::CheckOptions;
use crate::order;
use crate::verdict::Verdict;
use crate::{Error, case, text};
use std::sync::OnceLock;

/// A programme: a pack, analysed and made ready for checking cases.
///
/// Loading takes a fraction of a millisecond; keep a programme and use it for every case.
///
/// ```
/// use satsing::{CheckOptions, Programme, VerdictOutcome};
/// let programme = Programme::embedded("no.asker.ledernettverk")?;
/// let case = br#"{ "programme": "no.asker.ledernettverk", "period": { "startsOn": "2031-08-01" } }"#;
/// let verdict = programme.check(case, &CheckOptions::default())?;
/// assert_eq!(verdict.outcome, VerdictOutcome::NotInForce);
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug)]
pub struct Programme {
    pub(crate) compiled: Compiled,
}

impl Programme {
    /// Loads one of the packs that come with the library.
    ///
    /// # Errors
    /// [`Error::UnknownProgramme`] where there is none of that id.
    pub fn embedded(id: &str) -> Result<Self, Error> {
        let Some((_, pack)) = EMBEDDED.iter().find(|(known, _)| *known == id) else {
            return Err(unknown_programme(id, EMBEDDED.iter().map(|(known, _)| *known)));
        };
        Self::load(pack, &[])
    }

    /// Loads a pack of one's own; what it includes is found among `others` and the packs that come with the library.
    ///
    /// # Errors
    /// [`Error::Pack`] with all that is wrong with the pack; [`Error::NotJson`], [`Error::TooLarge`] and
    /// [`Error::FormatTooNew`].
    pub fn load(pack: &[u8], others: &[&[u8]]) -> Result<Self, Error> {
        Ok(Self { compiled: loading::load(pack, others)? })
    }

    /// The id of the programme.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.compiled.id
    }

    /// Checks a case by the programme's rules.
    ///
    /// # Errors
    /// [`Error::NotJson`], [`Error::TooLarge`] and [`Error::FormatTooNew`] for a document that cannot be read,
    /// [`Error::NoDate`] where nothing says by which date to judge. What is wrong with a case is a finding, not an error.
    pub fn check(&self, case: &[u8], options: &CheckOptions) -> Result<Verdict, Error> {
        let reading = case::read(case, options.limits)?;
        checking::check(&self.compiled, case, reading, options)
    }
}

/// Programmes by id: those that come with the library, and a caller's own.
///
/// ```
/// use satsing::{CheckOptions, Programmes};
/// let programmes = Programmes::embedded()?;
/// let case = br#"{ "programme": "no.realfagskommuner", "cohort": 1, "decidedOn": "2015-05-21" }"#;
/// let verdict = programmes.check(case, &CheckOptions::default())?;
/// assert_eq!(&*verdict.receipt.programme, "no.realfagskommuner");
/// # Ok::<(), satsing::Error>(())
/// ```
#[derive(Debug)]
pub struct Programmes {
    places: Vec<Place>,
}

/// The place of a programme; one that comes with the library is loaded when it is first asked for.
#[derive(Debug)]
struct Place {
    id: Box<str>,
    pack: &'static [u8],
    programme: OnceLock<Programme>,
}

impl Place {
    fn programme(&self) -> Result<&Programme, Error> {
        if let Some(programme) = self.programme.get() {
            return Ok(programme);
        }
        let programme = Programme::load(self.pack, &[])?;
        Ok(self.programme.get_or_init(|| programme))
    }
}

impl Programmes {
    /// All programmes that come with the library, each loaded when it is first asked for.
    ///
    /// # Errors
    /// None in a released version: its packs are loaded by its tests.
    pub fn embedded() -> Result<Self, Error> {
        let place = |(id, pack): &(&str, &'static [u8])| Place { id: (*id).into(), pack, programme: OnceLock::new() };
        let mut places: Vec<Place> = EMBEDDED.iter().map(place).collect();
        order::sort_by(&mut places, |one, other| one.id.cmp(&other.id));
        Ok(Self { places })
    }

    /// Adds a programme; one of the same id is replaced.
    pub fn add(&mut self, programme: Programme) {
        self.places.retain(|place| *place.id != *programme.id());
        self.places.push(Place { id: programme.id().into(), pack: &[], programme: programme.into() });
    }

    /// Finds a programme.
    ///
    /// # Errors
    /// [`Error::UnknownProgramme`] with the nearest id that there is.
    pub fn get(&self, id: &str) -> Result<&Programme, Error> {
        let place = self.places.iter().find(|place| *place.id == *id);
        place.ok_or_else(|| unknown_programme(id, self.places.iter().map(|place| &*place.id)))?.programme()
    }

    /// All programmes.
    pub fn iter(&self) -> impl Iterator<Item = &Programme> {
        self.places.iter().filter_map(|place| place.programme().ok())
    }

    /// Checks a case by the rules of the programme that the options name, or else the case itself.
    ///
    /// # Errors
    /// Those of [`Programme::check`]; [`Error::NoProgramme`] and [`Error::UnknownProgramme`].
    pub fn check(&self, case: &[u8], options: &CheckOptions) -> Result<Verdict, Error> {
        let reading = case::read(case, options.limits)?;
        let named = options.programme.as_ref().or(reading.case.programme.as_ref());
        let programme = self.get(named.ok_or(Error::NoProgramme)?)?;
        checking::check(&programme.compiled, case, reading, options)
    }
}

fn unknown_programme<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> Error {
    let nearest = text::nearest(id, known);
    Error::UnknownProgramme { id: id.to_owned(), nearest: nearest.map(str::to_owned) }
}

/// The programme that a case names; `None` where it names none.
///
/// ```
/// assert_eq!(satsing::programme_of(br#"{ "programme": "no.realfagskommuner" }"#)?.as_deref(), Some("no.realfagskommuner"));
/// # Ok::<(), satsing::Error>(())
/// ```
///
/// # Errors
/// Those of reading a case: [`Error::NotJson`], [`Error::TooLarge`], [`Error::FormatTooNew`].
pub fn programme_of(case: &[u8]) -> Result<Option<String>, Error> {
    Ok(case::read(case, crate::Limits::CASE)?.case.programme)
}
