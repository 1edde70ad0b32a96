//! All operations, as JSON: the only module that knows the core.
//!
//! A request is read, the core is called, its answer is written. The operations and their requests are those of
//! `tests/vectors/README.md`.

use crate::failure::Failure;
use satsing::case::{Case, Participation};
use satsing::funding::{self, AllocationRequest, AmountInput, Award, PotTree, RedistributionRequest, SelectionRequest};
use satsing::register::identifier;
use satsing::verdict::Acceptance;
use satsing::{CheckOptions, Country, Date, Error, Language, Limits, Money, Programme, Verdict, case, pack, register};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::str::FromStr;
use std::sync::{Arc, LazyLock};

/// Every operation that [`Programmes::call`] answers, in order.
pub const OPERATIONS: [&str; 29] = [
    "allocate",
    "allocate-tree",
    "amount",
    "amounts",
    "check",
    "compare",
    "county",
    "due",
    "evaluate",
    "explain",
    "fields",
    "identifier",
    "impact",
    "label",
    "lint",
    "load",
    "money",
    "municipality",
    "operations",
    "organisationNumber",
    "programmes",
    "redistribute",
    "rules",
    "schema",
    "select",
    "test",
    "text",
    "version",
    "view",
];

/// The programmes that come with the library, loaded once for the whole process.
static EMBEDDED: LazyLock<Result<Arc<Programmes>, Failure>> = LazyLock::new(|| {
    let all = satsing::Programmes::embedded()?;
    Ok(Arc::new(Programmes { all, only: None }))
});

/// Programmes: those that come with the library, perhaps some more, or a single one.
#[derive(Debug)]
pub struct Programmes {
    all: satsing::Programmes,
    /// The one that is used whatever a request or a case names.
    only: Option<String>,
}

/// How a case is to be checked.
#[derive(Debug, Clone, Default)]
pub struct Options(CheckOptions);

impl Programmes {
    /// Those that come with the library.
    ///
    /// # Errors
    /// None in a released version.
    pub fn embedded() -> Result<Arc<Self>, Failure> {
        EMBEDDED.clone()
    }

    /// Those that come with the library, and packs of your own, which may include each other; with the ids of these.
    ///
    /// # Errors
    /// What is wrong with a pack.
    pub fn load(packs: &[&[u8]]) -> Result<(Self, Vec<String>), Failure> {
        let mut all = satsing::Programmes::embedded()?;
        let mut ids = Vec::new();
        for (place, pack) in packs.iter().enumerate() {
            let others = packs.iter().enumerate().filter(|(other, _)| *other != place);
            let programme = Programme::load(pack, &others.map(|(_, other)| *other).collect::<Vec<_>>())?;
            ids.push(programme.id().to_owned());
            all.add(programme);
        }
        Ok((Self { all, only: None }, ids))
    }

    /// A single pack of your own, which may include the others and those that come with the library.
    ///
    /// # Errors
    /// What is wrong with the pack.
    pub fn load_one(pack: &[u8], others: &[&[u8]]) -> Result<Self, Failure> {
        let mut all = satsing::Programmes::embedded()?;
        let programme = Programme::load(pack, others)?;
        let only = Some(programme.id().to_owned());
        all.add(programme);
        Ok(Self { all, only })
    }

    /// One of those that come with the library, alone.
    ///
    /// # Errors
    /// That there is none of this id.
    pub fn only(id: &str) -> Result<Self, Failure> {
        let all = satsing::Programmes::embedded()?;
        all.get(id)?;
        Ok(Self { all, only: Some(id.to_owned()) })
    }

    /// The ids of all programmes, or of the single one.
    ///
    /// # Errors
    /// None in a released version.
    pub fn ids(&self) -> Result<Vec<String>, Failure> {
        if let Some(only) = &self.only {
            return Ok(vec![only.clone()]);
        }
        self.all.iter().map(|programme| Ok(programme?.id().to_owned())).collect()
    }

    /// Checks a case; returns the verdict as JSON.
    ///
    /// # Errors
    /// Why it cannot be judged at all.
    pub fn check(&self, case: &[u8], options: &Options) -> Result<String, Failure> {
        let verdict = match &self.only {
            Some(id) => self.all.get(id)?.check(case, &options.0)?,
            None => self.all.check(case, &options.0)?,
        };
        written(&verdict)
    }

    /// Answers an operation, one of [`OPERATIONS`].
    ///
    /// # Errors
    /// Those of the operation; `unknown-operation`; that the request is not as the operation wants it.
    pub fn call(&self, operation: &str, request: &[u8]) -> Result<String, Failure> {
        match operation {
            "check" => self.call_check(&read(request)?),
            "text" => self.call_text(&read(request)?),
            "due" => self.call_due(&read(request)?),
            "compare" => self.call_compare(&read(request)?),
            "impact" => self.call_impact(&read(request)?),
            "evaluate" => {
                let Evaluate { cases, participation } = read(request)?;
                let cases: Vec<&[u8]> = cases.iter().map(|case| case.get().as_bytes()).collect();
                evaluate(&cases, participation.map_or(b"[]", |counted| counted.get().as_bytes()))
            }
            "programmes" => self.call_programmes(&read(request)?),
            "view" => {
                let InLanguage { programme, on: _, language } = read(request)?;
                written(&self.programme(programme.as_deref())?.view(parsed(&language)?))
            }
            "load" => call_load(&read(request)?),
            "lint" => call_lint(&read(request)?),
            "test" => call_test(&read(request)?),
            "rules" => {
                let InLanguage { programme, on, language } = read(request)?;
                written(&self.programme(programme.as_deref())?.rules(maybe(on.as_deref())?, parsed(&language)?))
            }
            "fields" => {
                let InLanguage { programme, on, language } = read(request)?;
                written(&self.programme(programme.as_deref())?.fields(maybe(on.as_deref())?, parsed(&language)?))
            }
            "amounts" => {
                let InLanguage { programme, on: _, language } = read(request)?;
                written(&self.programme(programme.as_deref())?.amounts(parsed(&language)?))
            }
            "amount" => self.call_amount(&read(request)?),
            "label" => {
                let Label { path, language } = read(request)?;
                written(&case::label(&path, parsed(&language)?))
            }
            "municipality" => {
                let Place { country, code, on } = read(request)?;
                let country = maybe(country.as_deref())?.unwrap_or(Country::No);
                written(&register::municipality(country, &code, parsed(&on)?)?)
            }
            "county" => {
                let Place { country, code, on } = read(request)?;
                let country = maybe(country.as_deref())?.unwrap_or(Country::No);
                written(&register::county(country, &code, parsed(&on)?)?)
            }
            "organisationNumber" => {
                let Text { text } = read(request)?;
                written(&register::organisation_number(&text))
            }
            "identifier" => {
                let Number { kind, text, language } = read(request)?;
                written(&identifier::identifier(parsed(&kind)?, &text, parsed(&language)?))
            }
            "money" => {
                let Amount { text, language } = read(request)?;
                written(&Money::parse(&text, parsed(&language)?)?)
            }
            "allocate" => written(&funding::allocate(&AllocationRequest::from_json(request, Limits::REQUEST)?)?),
            "allocate-tree" => written(&funding::allocate_tree(&PotTree::from_json(request, Limits::REQUEST)?)?),
            "redistribute" => {
                written(&funding::redistribute(&RedistributionRequest::from_json(request, Limits::REQUEST)?)?)
            }
            "select" => written(&funding::select(&SelectionRequest::from_json(request, Limits::REQUEST)?)?),
            "explain" => {
                let Explain { award, language, currency } = read(request)?;
                let award = argument("award", Award::from_json(award.get().as_bytes(), Limits::REQUEST))?;
                written(&award.explain(parsed(&language)?, &currency))
            }
            "schema" => {
                let Schema { name } = read(request)?;
                let schema = satsing::schema(&name);
                written(&schema.ok_or_else(|| unknown("schema", &name, &satsing::SCHEMAS))?)
            }
            "operations" => written(&OPERATIONS),
            "version" => written(&env!("CARGO_PKG_VERSION")),
            #[cfg(feature = "panic-operation")]
            "panic" => panic!("asked to panic"),
            _ => Err(unknown("operation", operation, &OPERATIONS)),
        }
    }

    /// Lists what is due in a case, in a language; returns the list as JSON.
    ///
    /// # Errors
    /// Why the case cannot be read at all.
    pub fn due(&self, case: &[u8], options: &Options, language: Language) -> Result<String, Failure> {
        written(&match &self.only {
            Some(id) => self.all.get(id)?.due(case, &options.0, language)?,
            None => self.all.due(case, &options.0, language)?,
        })
    }

    /// The one that is used whatever a request or a case names.
    ///
    /// # Errors
    /// That these are several.
    pub fn one(&self) -> Result<&Programme, Failure> {
        self.programme(None)
    }

    fn programme(&self, named: Option<&str>) -> Result<&Programme, Failure> {
        let id = self.only.as_deref().or(named).ok_or(Error::NoProgramme)?;
        Ok(self.all.get(id)?)
    }

    fn call_check(
        &self,
        AskedOfCase { case, case_text, options, language }: &AskedOfCase<'_>,
    ) -> Result<String, Failure> {
        if language.is_some() {
            return Err(Failure::argument("request", "the language of a check stands in its `options`"));
        }
        self.check(one_of("case", *case, case_text.as_deref())?, &maybe_options(*options)?)
    }

    fn call_text(&self, Retold { verdict, language }: &Retold<'_>) -> Result<String, Failure> {
        let verdict = argument("verdict", Verdict::from_json(verdict.get().as_bytes(), Limits::REQUEST))?;
        let programme = self.programme(Some(&verdict.receipt.programme))?;
        written(&programme.text(verdict.clone(), parsed(language)?))
    }

    fn call_due(
        &self,
        AskedOfCase { case, case_text, options, language }: &AskedOfCase<'_>,
    ) -> Result<String, Failure> {
        let language = language.as_deref().ok_or_else(|| Failure::argument("request", "missing field `language`"))?;
        self.due(one_of("case", *case, case_text.as_deref())?, &maybe_options(*options)?, parsed(language)?)
    }

    fn call_compare(&self, Compare { before, after, language }: &Compare<'_>) -> Result<String, Failure> {
        let side = |of: &SideOn<'_>| self.side(of.programme.as_deref(), of.pack, of.pack_text.as_deref(), &of.others);
        let (was, is) = (side(before)?, side(after)?);
        compare((was.get(), parsed(&before.on)?), (is.get(), parsed(&after.on)?), parsed(language)?)
    }

    fn call_impact(&self, Impact { before, after, cases, language }: &Impact<'_>) -> Result<String, Failure> {
        let side = |of: &SideWith<'_>| self.side(of.programme.as_deref(), of.pack, of.pack_text.as_deref(), &of.others);
        let (was, is) = (side(before)?, side(after)?);
        let (was_options, is_options) = (maybe_options(before.options)?, maybe_options(after.options)?);
        let cases = cases.iter().map(|of| Ok((&*of.name, one_of("case", of.case, of.case_text.as_deref())?)));
        let cases: Vec<(&str, &[u8])> = cases.collect::<Result<_, Failure>>()?;
        impact((was.get(), &was_options), (is.get(), &is_options), &cases, parsed(language)?)
    }

    /// The programme of a side of a comparison: one of these, or a pack that the request brings.
    fn side(
        &self,
        programme: Option<&str>,
        pack: Option<&RawValue>,
        text: Option<&str>,
        others: &[&RawValue],
    ) -> Result<Side<'_>, Failure> {
        match (programme, pack.is_some() || text.is_some()) {
            (Some(_), true) => Err(Failure::argument("request", "a side has either `programme` or a pack")),
            (_, true) => Ok(Side::Brought(Box::new(loaded(pack, text, others)?))),
            (_, false) => Ok(Side::Known(self.programme(programme)?)),
        }
    }

    fn call_programmes(&self, InLanguage { language, .. }: &InLanguage) -> Result<String, Failure> {
        let language: Language = parsed(language)?;
        let views: Result<Vec<_>, Error> = self.all.iter().map(|programme| Ok(programme?.view(language))).collect();
        written(&views?)
    }

    fn call_amount(&self, asked: &AmountOf<'_>) -> Result<String, Failure> {
        let inputs = argument("inputs", AmountInput::list_from_json(asked.inputs.get().as_bytes(), Limits::CASE))?;
        let programme = self.programme(asked.programme.as_deref())?;
        written(&programme.amount(&asked.amount, &inputs, maybe(asked.decided.as_deref())?)?)
    }
}

impl Options {
    /// Reads options: `{ "programme", "decided", "today", "draft", "fixes", "language", "inputHash", "acceptances",
    /// "since" }`, each absent where it is not wanted; no bytes at all are no options.
    ///
    /// # Errors
    /// That they are not like this.
    pub fn read(json: &[u8]) -> Result<Self, Failure> {
        if json.is_empty() {
            return Ok(Self::default());
        }
        let given: Given<'_> = argument("options", serde_json::from_slice(json))?;
        let acceptances = given.acceptances.map_or(&b"[]"[..], |given| given.get().as_bytes());
        let since = given.since.map(|earlier| Verdict::from_json(earlier.get().as_bytes(), Limits::REQUEST));
        Ok(Self(CheckOptions {
            programme: given.programme,
            decided: maybe(given.decided.as_deref())?,
            today: maybe(given.today.as_deref())?,
            draft: given.draft,
            fixes: given.fixes,
            language: maybe(given.language.as_deref())?,
            input_hash: given.input_hash,
            acceptances: argument("acceptances", Acceptance::list_from_json(acceptances, Limits::REQUEST))?,
            since: argument("since", since.transpose())?.map(Box::new),
            ..CheckOptions::default()
        }))
    }

    /// Whether they are about a single case: acceptances, and an earlier verdict.
    #[must_use]
    pub fn are_of_one_case(&self) -> bool {
        !self.0.acceptances.is_empty() || self.0.since.is_some()
    }
}

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Given<'a> {
    programme: Option<String>,
    decided: Option<String>,
    today: Option<String>,
    draft: bool,
    fixes: bool,
    language: Option<String>,
    input_hash: bool,
    #[serde(borrow)]
    acceptances: Option<&'a RawValue>,
    #[serde(borrow)]
    since: Option<&'a RawValue>,
}

/// The request of `check` and `due`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct AskedOfCase<'a> {
    #[serde(borrow)]
    case: Option<&'a RawValue>,
    /// The case as text, which need not even be JSON.
    case_text: Option<String>,
    #[serde(borrow)]
    options: Option<&'a RawValue>,
    /// Of `due`; the language of a check is an option.
    language: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compare<'a> {
    #[serde(borrow)]
    before: SideOn<'a>,
    #[serde(borrow)]
    after: SideOn<'a>,
    language: String,
}

/// A programme by its id or as a pack, on a day.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SideOn<'a> {
    programme: Option<String>,
    #[serde(borrow)]
    pack: Option<&'a RawValue>,
    pack_text: Option<String>,
    #[serde(borrow, default)]
    others: Vec<&'a RawValue>,
    on: String,
}

/// A programme by its id or as a pack, with how to check by it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct SideWith<'a> {
    programme: Option<String>,
    #[serde(borrow)]
    pack: Option<&'a RawValue>,
    pack_text: Option<String>,
    #[serde(borrow, default)]
    others: Vec<&'a RawValue>,
    #[serde(borrow)]
    options: Option<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct NamedCase<'a> {
    name: String,
    #[serde(borrow)]
    case: Option<&'a RawValue>,
    case_text: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Evaluate<'a> {
    #[serde(borrow)]
    cases: Vec<&'a RawValue>,
    #[serde(borrow)]
    participation: Option<&'a RawValue>,
}

/// A programme that is known, or that a request brings as a pack.
enum Side<'a> {
    Known(&'a Programme),
    Brought(Box<Programme>),
}

impl Side<'_> {
    fn get(&self) -> &Programme {
        match self {
            Self::Known(programme) => programme,
            Self::Brought(programme) => programme,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Impact<'a> {
    #[serde(borrow)]
    before: SideWith<'a>,
    #[serde(borrow)]
    after: SideWith<'a>,
    #[serde(borrow)]
    cases: Vec<NamedCase<'a>>,
    language: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Load<'a> {
    #[serde(borrow)]
    pack: Option<&'a RawValue>,
    /// The pack as text, which need not even be JSON.
    pack_text: Option<String>,
    #[serde(borrow, default)]
    others: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Lint<'a> {
    #[serde(borrow)]
    pack: Option<&'a RawValue>,
    pack_text: Option<String>,
    #[serde(borrow, default)]
    others: Vec<&'a RawValue>,
    language: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Test<'a> {
    #[serde(borrow)]
    pack: Option<&'a RawValue>,
    pack_text: Option<String>,
    #[serde(borrow, default)]
    others: Vec<&'a RawValue>,
    #[serde(borrow)]
    examples: &'a RawValue,
    language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Retold<'a> {
    #[serde(borrow)]
    verdict: &'a RawValue,
    language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct InLanguage {
    programme: Option<String>,
    on: Option<String>,
    language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AmountOf<'a> {
    programme: Option<String>,
    amount: String,
    #[serde(borrow)]
    inputs: &'a RawValue,
    decided: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Label {
    path: String,
    language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    /// Absent means Norway.
    country: Option<String>,
    code: String,
    on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Number {
    kind: String,
    text: String,
    language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Amount {
    text: String,
    language: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Explain<'a> {
    #[serde(borrow)]
    award: &'a RawValue,
    language: String,
    currency: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Schema {
    name: String,
}

/// Compares a programme on a day with another, or with itself on another day.
///
/// # Errors
/// That a programme is not in force on its day.
pub fn compare(before: (&Programme, Date), after: (&Programme, Date), language: Language) -> Result<String, Failure> {
    written(&pack::compare(before, after, language)?)
}

/// Lists what judging by other rules would change for named cases.
///
/// # Errors
/// None in a released version: a case that cannot be read is reported in the answer.
pub fn impact(
    before: (&Programme, &Options),
    after: (&Programme, &Options),
    cases: &[(&str, &[u8])],
    language: Language,
) -> Result<String, Failure> {
    let (before, after) = ((before.0, &before.1.0), (after.0, &after.1.0));
    written(&pack::impact(before, after, cases.iter().copied(), language))
}

/// Sums up the reports of cases, and a list of participants in JSON.
///
/// # Errors
/// That a case or the list is not as its schema says; a sum that cannot be held.
pub fn evaluate(cases: &[&[u8]], participation: &[u8]) -> Result<String, Failure> {
    let participation = Participation::list_from_json(participation, Limits::REQUEST)?;
    let cases: Vec<Case> = cases.iter().map(|case| Case::from_json(case, Limits::CASE)).collect::<Result<_, _>>()?;
    written(&case::evaluate(&cases, &participation)?)
}

/// Lists all that is wrong with a pack.
///
/// # Errors
/// None in a released version: a pack that cannot be read is reported in the answer.
pub fn lint(pack: &[u8], others: &[&[u8]], language: Language) -> Result<String, Failure> {
    written(&pack::lint(pack, others, language))
}

/// Tries the examples of a pack.
///
/// # Errors
/// What is wrong with the pack, or with the document of examples.
pub fn test(pack: &[u8], others: &[&[u8]], examples: &[u8], language: Language) -> Result<String, Failure> {
    written(&pack::test(pack, others, examples, language)?)
}

fn call_lint(Lint { pack, pack_text, others, language }: &Lint<'_>) -> Result<String, Failure> {
    lint(one_of("pack", *pack, pack_text.as_deref())?, &bytes_of(others), parsed(language)?)
}

fn call_test(Test { pack, pack_text, others, examples, language }: &Test<'_>) -> Result<String, Failure> {
    let pack = one_of("pack", *pack, pack_text.as_deref())?;
    test(pack, &bytes_of(others), examples.get().as_bytes(), parsed(language)?)
}

/// Loads a pack, and returns its faults or the id of its programme.
fn call_load(Load { pack, pack_text, others }: &Load<'_>) -> Result<String, Failure> {
    written(&loaded(*pack, pack_text.as_deref(), others)?.view(Language::En))
}

/// The programme of a pack that a request brings.
fn loaded(pack: Option<&RawValue>, text: Option<&str>, others: &[&RawValue]) -> Result<Programme, Failure> {
    Ok(Programme::load(one_of("pack", pack, text)?, &bytes_of(others))?)
}

fn bytes_of<'a>(documents: &[&'a RawValue]) -> Vec<&'a [u8]> {
    documents.iter().map(|document| document.get().as_bytes()).collect()
}

/// The options of a request, where it has some.
fn maybe_options(options: Option<&RawValue>) -> Result<Options, Failure> {
    options.map_or_else(|| Ok(Options::default()), |given| Options::read(given.get().as_bytes()))
}

/// A document in a request, as JSON or as text.
fn one_of<'a>(name: &str, document: Option<&'a RawValue>, text: Option<&'a str>) -> Result<&'a [u8], Failure> {
    match (document, text) {
        (Some(document), None) => Ok(document.get().as_bytes()),
        (None, Some(text)) => Ok(text.as_bytes()),
        _ => Err(Failure::argument("request", format!("needs one of `{name}` and `{name}Text`"))),
    }
}

fn read<'a, T: Deserialize<'a>>(request: &'a [u8]) -> Result<T, Failure> {
    serde_json::from_slice(request).map_err(|error| Failure::request(&error))
}

/// Parses a text: a date, a language.
///
/// # Errors
/// That it means nothing.
pub fn parsed<T: FromStr<Err = Error>>(text: &str) -> Result<T, Failure> {
    Ok(text.parse()?)
}

fn maybe<T: FromStr<Err = Error>>(text: Option<&str>) -> Result<Option<T>, Failure> {
    text.map(parsed).transpose()
}

fn argument<T, E: std::fmt::Display>(name: &str, read: Result<T, E>) -> Result<T, Failure> {
    read.map_err(|error| Failure::argument(name, error))
}

/// An answer as JSON.
fn written(answer: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(answer).map_err(|error| Failure {
        code: "unwritable".to_owned(),
        text: format!("the answer cannot be written: {error}"),
        help: None,
        detail: "null".to_owned(),
    })
}

fn unknown(what: &str, name: &str, known: &[&str]) -> Failure {
    Failure {
        code: format!("unknown-{what}"),
        text: format!("there is no {what} `{name}`"),
        help: Some(format!("there are {}", known.join(", "))),
        detail: serde_json::json!({ "name": name }).to_string(),
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        match written(&error) {
            Ok(detail) => Self { code: error.code().to_owned(), text: error.to_string(), help: None, detail },
            Err(unwritable) => unwritable,
        }
    }
}
