//! Programmes, and collections of them by id.

use super::embedded::EMBEDDED;
use super::loading;
use super::options::CheckOptions;
use crate::case::{self, Case, HowToRead, Table};
use crate::check::Fault;
use crate::judge::{self, Compiled, DueList};
use crate::text::Language;
use crate::verdict::{Acceptance, Verdict};
use crate::{Error, text};
use std::borrow::Cow;
use std::sync::OnceLock;

/// A programme: a pack, analysed and made ready for checking cases.
///
/// Loading takes milliseconds; keep a programme and use it for every case.
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
        Self::load(embedded(id)?, &[])
    }

    /// Loads a pack of your own; what it includes is found among `others` and the packs that come with the library.
    ///
    /// # Errors
    /// [`Error::Pack`] with all that is wrong with the pack; [`Error::NotJson`], [`Error::TooLarge`] and
    /// [`Error::FormatTooNew`].
    pub fn load(pack: &[u8], others: &[&[u8]]) -> Result<Self, Error> {
        Ok(Self { compiled: loading::load(pack, others, &[])? })
    }

    /// The id of the programme.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.compiled.id
    }

    /// Checks a case by the programme's rules.
    ///
    /// # Errors
    /// [`Error::NotJson`], [`Error::TooLarge`] and [`Error::FormatTooNew`] for a document that cannot be read, and those of
    /// [`Acceptance::check_reasons`]. What is wrong with a case is a finding, not an error.
    pub fn check(&self, case: &[u8], options: &CheckOptions) -> Result<Verdict, Error> {
        Acceptance::check_reasons(&options.acceptances)?;
        let reading = case::read(case, how_to_read(options), &|_| Ok(self.own()))?;
        Ok(judge::check(&self.compiled, reading, options))
    }

    /// Checks a typed case by the programme's rules, with the same verdict as its document has.
    ///
    /// ```
    /// use satsing::case::Case;
    /// use satsing::{CheckOptions, Period, Programme, VerdictOutcome};
    /// let programme = Programme::embedded("no.asker.ledernettverk")?;
    /// let case = Case::default().period(Period::default().starts_on("2031-08-01".parse::<satsing::Date>()?));
    /// let verdict = programme.check_case(&case, &CheckOptions::default())?;
    /// assert_eq!(verdict.outcome, VerdictOutcome::NotInForce);
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::TooLarge`] for a case that no document could hold; [`Error::FormatTooNew`]; those of reading its `own`, and
    /// of [`Acceptance::check_reasons`].
    pub fn check_case(&self, case: &Case, options: &CheckOptions) -> Result<Verdict, Error> {
        Acceptance::check_reasons(&options.acceptances)?;
        let reading = case::read_typed(case, how_to_read(options), &|_| Ok(self.own()))?;
        Ok(judge::check(&self.compiled, reading, options))
    }

    /// Lists what is due in a case, in order, in a language.
    ///
    /// A deadline on a Saturday, a Sunday or a public holiday is not moved, but has a note. Duties whose date is not known
    /// come last, with the fields that are missing. Without an edition in force nothing is due.
    ///
    /// ```
    /// use satsing::{CheckOptions, Language, Programme};
    /// let programme = Programme::embedded("no.kollektiv-kompetanseutvikling")?;
    /// let case = br#"{ "decidedOn": "2028-02-01", "forum": { "decision": { "year": 2028 } } }"#;
    /// let due = programme.due(case, &CheckOptions::default(), Language::En)?;
    /// let money = due.items.iter().find(|item| item.duty == "money-shared-out").unwrap();
    /// assert_eq!(money.on, Some("2028-04-15".parse()?));
    /// assert!(money.note.as_deref().unwrap().contains("Saturday 15 April 2028"));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Programme::check`].
    pub fn due(&self, case: &[u8], options: &CheckOptions, language: Language) -> Result<DueList, Error> {
        let reading = case::read(case, how_to_read(options), &|_| Ok(self.own()))?;
        Ok(judge::due(&self.compiled, &reading, options, language))
    }

    /// The fields of `/own` in a case of the programme.
    fn own(&self) -> Option<Table> {
        self.compiled.own.clone()
    }
}

fn how_to_read(options: &CheckOptions) -> HowToRead {
    HowToRead { limits: options.limits, keep_all: options.input_hash }
}

/// Programmes by id: those that come with the library, and your own.
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
    entries: Vec<Entry>,
}

/// A programme, or a pack that is loaded when its programme is first asked for.
#[derive(Debug)]
struct Entry {
    id: String,
    /// The pack that others can include by this id; none where only the programme was added.
    pack: Option<Cow<'static, [u8]>>,
    /// The loaded pack, or the programme that was added in its place.
    programme: OnceLock<Programme>,
    is_in_its_place: bool,
}

impl Entry {
    fn of_pack(id: &str, pack: Cow<'static, [u8]>) -> Self {
        Self { id: id.to_owned(), pack: Some(pack), programme: OnceLock::new(), is_in_its_place: false }
    }
}

impl Programmes {
    /// All programmes that come with the library, each loaded when it is first asked for.
    ///
    /// # Errors
    /// None in a released version: its packs are loaded by its tests.
    pub fn embedded() -> Result<Self, Error> {
        let mut entries: Vec<Entry> =
            EMBEDDED.iter().map(|(id, pack)| Entry::of_pack(id, Cow::Borrowed(*pack))).collect();
        entries.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(Self { entries })
    }

    /// Adds a programme and replaces one of the same id; packs that include the pack of that id still find it.
    pub fn add(&mut self, programme: Programme) {
        let id = programme.id().to_owned();
        let pack = self.take(&id).and_then(|replaced| replaced.pack);
        self.entries.push(Entry { id, pack, programme: programme.into(), is_in_its_place: true });
    }

    /// Adds a pack, whose programme is loaded when it is first asked for.
    ///
    /// A pack of the same id is replaced. A programme that was [added](Programmes::add) by that id stays, and the pack is
    /// there for those that include it. What the pack includes is found among the packs that were added like this and those
    /// that come with the library. Its faults are returned when its programme is first asked for; an id other than the one
    /// given here is one of them.
    ///
    /// ```
    /// use satsing::{Error, Programmes};
    /// let mut programmes = Programmes::embedded()?;
    /// programmes.add_pack("no.mine", br#"{ "id": "no.mine" }"#.to_vec());
    /// let Err(Error::Pack { faults }) = programmes.get("no.mine") else { panic!("too little for a pack") };
    /// assert!(faults.iter().any(|fault| fault.reason.contains("languages")));
    /// # Ok::<(), satsing::Error>(())
    /// ```
    pub fn add_pack(&mut self, id: &str, pack: Vec<u8>) {
        let mut entry = Entry::of_pack(id, Cow::Owned(pack));
        if let Some(added) = self.take(id).filter(|replaced| replaced.is_in_its_place) {
            entry = Entry { pack: entry.pack, ..added };
        }
        // packs are in the order of their ids, before the programmes that were added
        let after = self.entries.iter().position(|other| other.is_in_its_place || *other.id > *entry.id);
        let at = after.unwrap_or(self.entries.len());
        self.entries.insert(at, entry);
    }

    /// Loads a pack and adds its programme; what it includes is found among `others`, the packs that were added by
    /// [`Programmes::add_pack`], and those that come with the library.
    ///
    /// # Errors
    /// Those of [`Programme::load`].
    pub fn load(&mut self, pack: &[u8], others: &[&[u8]]) -> Result<&Programme, Error> {
        let programme = Programme { compiled: loading::load(pack, others, &self.added_packs())? };
        let id = programme.id().to_owned();
        self.add(programme);
        self.get(&id)
    }

    fn take(&mut self, id: &str) -> Option<Entry> {
        let at = self.entries.iter().position(|entry| entry.id == id)?;
        Some(self.entries.remove(at))
    }

    /// The packs that others can include.
    fn added_packs(&self) -> Vec<(&str, &[u8])> {
        self.entries.iter().filter_map(|entry| Some((&*entry.id, entry.pack.as_deref()?))).collect()
    }

    /// Finds a programme.
    ///
    /// # Errors
    /// [`Error::UnknownProgramme`] with the nearest id that there is; of one that was added as a pack, those of
    /// [`Programme::load`].
    pub fn get(&self, id: &str) -> Result<&Programme, Error> {
        let entry = self.entries.iter().find(|entry| entry.id == id);
        self.loaded(entry.ok_or_else(|| unknown_programme(id, self.entries.iter().map(|entry| &*entry.id)))?)
    }

    /// All programmes.
    ///
    /// # Errors
    /// Those of loading one: none in a released version for the packs that come with it, which are loaded by its tests.
    pub fn iter(&self) -> impl Iterator<Item = Result<&Programme, Error>> {
        self.entries.iter().map(|entry| self.loaded(entry))
    }

    fn loaded<'a>(&self, entry: &'a Entry) -> Result<&'a Programme, Error> {
        if let Some(programme) = entry.programme.get() {
            return Ok(programme);
        }
        let pack = entry.pack.as_deref().unwrap_or_default();
        let programme = Programme { compiled: loading::load(pack, &[], &self.added_packs())? };
        if *programme.id() != *entry.id {
            let reason = format!("the pack was added as `{}`, it says `{}`", entry.id, programme.id());
            return Err(Error::Pack { faults: vec![Fault::new("/id", &reason)] });
        }
        Ok(entry.programme.get_or_init(|| programme))
    }

    /// Checks a case by the rules of the programme that the options name, or else the case itself.
    ///
    /// # Errors
    /// Those of [`Programme::check`]; [`Error::NoProgramme`], [`Error::NotAProgramme`] and [`Error::UnknownProgramme`].
    pub fn check(&self, case: &[u8], options: &CheckOptions) -> Result<Verdict, Error> {
        Acceptance::check_reasons(&options.acceptances)?;
        let find_own = |named: Result<Option<&str>, Error>| Ok(self.named(named, options)?.own());
        let reading = case::read(case, how_to_read(options), &find_own)?;
        let programme = self.named(reading.programme(), options)?;
        Ok(judge::check(&programme.compiled, reading, options))
    }

    /// Checks a typed case, with the same verdict as its document has.
    ///
    /// # Errors
    /// Those of [`Programme::check_case`]; [`Error::NoProgramme`], [`Error::NotAProgramme`] and [`Error::UnknownProgramme`].
    pub fn check_case(&self, case: &Case, options: &CheckOptions) -> Result<Verdict, Error> {
        self.named(Ok(case.programme.as_deref()), options)?.check_case(case, options)
    }

    /// Lists what is due in a case, in a language, by the programme that the options name, or else the case itself.
    ///
    /// # Errors
    /// Those of [`Programme::due`]; [`Error::NoProgramme`], [`Error::NotAProgramme`] and [`Error::UnknownProgramme`].
    pub fn due(&self, case: &[u8], options: &CheckOptions, language: Language) -> Result<DueList, Error> {
        let find_own = |named: Result<Option<&str>, Error>| Ok(self.named(named, options)?.own());
        let reading = case::read(case, how_to_read(options), &find_own)?;
        let programme = self.named(reading.programme(), options)?;
        Ok(judge::due(&programme.compiled, &reading, options, language))
    }

    /// The programme that the options name, or else the case.
    fn named(&self, by_case: Result<Option<&str>, Error>, options: &CheckOptions) -> Result<&Programme, Error> {
        match &options.programme {
            Some(id) => self.get(id),
            None => self.get(by_case?.ok_or(Error::NoProgramme)?),
        }
    }
}

/// The JSON of a pack that comes with the library.
pub(super) fn embedded(id: &str) -> Result<&'static [u8], Error> {
    let known = EMBEDDED.iter().find(|(known, _)| *known == id);
    let (_, pack) = known.ok_or_else(|| unknown_programme(id, EMBEDDED.iter().map(|(known, _)| *known)))?;
    Ok(pack)
}

fn unknown_programme<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> Error {
    let nearest = text::nearest(id, known);
    Error::UnknownProgramme { id: id.to_owned(), nearest: nearest.map(str::to_owned) }
}
