//! Programmes: adding and loading packs, checking cases, and what a programme consists of.

use crate::failure::{Failure, argument, written};
use satsing::funding::AmountInput;
use satsing::verdict::Acceptance;
use satsing::{CheckOptions, Error, Language, Limits, Programmes, Verdict, case};
use std::cell::Cell;
use std::str::FromStr;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static PROGRAMMES: Cell<Option<Programmes>> = const { Cell::new(None) };
}

/// Calls a function with the programmes.
///
/// They are taken out meanwhile, so that not even a panic leaves them locked.
fn with<T>(ask: impl FnOnce(&mut Programmes) -> Result<T, Failure>) -> Result<T, Failure> {
    let mut programmes = match PROGRAMMES.take() {
        Some(programmes) => programmes,
        None => Programmes::embedded()?,
    };
    let answer = ask(&mut programmes);
    PROGRAMMES.set(Some(programmes));
    answer
}

fn parsed<T: FromStr<Err = Error>>(text: Option<&str>) -> Result<Option<T>, Error> {
    text.map(str::parse).transpose()
}

/// Checks a case; returns the verdict.
#[wasm_bindgen]
#[expect(clippy::too_many_arguments, reason = "single values cross the boundary much faster than an object")]
pub fn check(
    case: &[u8],
    programme: Option<String>,
    decided: Option<String>,
    today: Option<String>,
    lang: Option<String>,
    draft: bool,
    fixes: bool,
    input_hash: bool,
    acceptances: Option<String>,
    since: Option<String>,
) -> Result<String, Failure> {
    let acceptances = acceptances.map(|json| Acceptance::list_from_json(json.as_bytes(), Limits::REQUEST));
    let since = since.map(|json| Verdict::from_json(json.as_bytes(), Limits::REQUEST));
    let options = CheckOptions {
        programme,
        decided: parsed(decided.as_deref())?,
        today: parsed(today.as_deref())?,
        draft,
        fixes,
        language: parsed(lang.as_deref())?,
        input_hash,
        acceptances: argument("acceptances", acceptances.transpose())?.unwrap_or_default(),
        since: argument("since", since.transpose())?.map(Box::new),
        ..CheckOptions::default()
    };
    with(|programmes| written(&programmes.check(case, &options)?))
}

/// Lists what is due in a case, in a language.
#[wasm_bindgen]
pub fn due(
    case: &[u8],
    programme: Option<String>,
    decided: Option<String>,
    today: Option<String>,
    lang: &str,
) -> Result<String, Failure> {
    let (decided, today) = (parsed(decided.as_deref())?, parsed(today.as_deref())?);
    let options = CheckOptions { programme, decided, today, ..CheckOptions::default() };
    let language = lang.parse()?;
    with(|programmes| written(&programmes.due(case, &options, language)?))
}

/// Writes the texts of a verdict in a language.
#[wasm_bindgen]
pub fn text(verdict: &str, lang: &str) -> Result<String, Failure> {
    let verdict = argument("verdict", Verdict::from_json(verdict.as_bytes(), Limits::REQUEST))?;
    let language = lang.parse()?;
    with(|programmes| written(&programmes.get(&verdict.receipt.programme)?.text(verdict, language)))
}

/// Lists the programmes.
#[wasm_bindgen]
pub fn programmes(lang: &str) -> Result<String, Failure> {
    let language: Language = lang.parse()?;
    with(|programmes| {
        let views = programmes.iter().map(|programme| Ok(programme?.view(language)));
        written(&views.collect::<Result<Vec<_>, Error>>()?)
    })
}

/// Lists the rules of a programme.
#[wasm_bindgen]
pub fn rules(programme: &str, on: Option<String>, lang: &str) -> Result<String, Failure> {
    let (on, language) = (parsed(on.as_deref())?, lang.parse()?);
    with(|programmes| written(&programmes.get(programme)?.rules(on, language)))
}

/// Lists the fields that a programme reads.
#[wasm_bindgen]
pub fn fields(programme: &str, on: Option<String>, lang: &str) -> Result<String, Failure> {
    let (on, language) = (parsed(on.as_deref())?, lang.parse()?);
    with(|programmes| written(&programmes.get(programme)?.fields(on, language)))
}

/// Lists the amounts of a programme.
#[wasm_bindgen]
pub fn amounts(programme: &str, lang: &str) -> Result<String, Failure> {
    let language = lang.parse()?;
    with(|programmes| written(&programmes.get(programme)?.amounts(language)))
}

/// Works out one of a programme's amounts by the figures of a date.
#[wasm_bindgen]
pub fn amount(programme: &str, id: &str, inputs: &str, decided: Option<String>) -> Result<String, Failure> {
    let inputs = argument("inputs", AmountInput::list_from_json(inputs.as_bytes(), Limits::CASE))?;
    let decided = parsed(decided.as_deref())?;
    with(|programmes| written(&programmes.get(programme)?.amount(id, &inputs, decided)?))
}

/// Adds a pack of the package, which is read when its programme is first asked for.
#[wasm_bindgen(js_name = addPack)]
pub fn add_pack(id: &str, pack: Vec<u8>) -> Result<String, Failure> {
    with(|programmes| {
        programmes.add_pack(id, pack);
        written(&id)
    })
}

/// Loads a pack, with the packs that it may include; returns the id of its programme.
#[wasm_bindgen]
pub fn load(pack: &[u8], others: Vec<String>) -> Result<String, Failure> {
    with(|programmes| written(&programmes.load(pack, &bytes_of(&others))?.id()))
}

fn bytes_of(packs: &[String]) -> Vec<&[u8]> {
    packs.iter().map(String::as_bytes).collect()
}

/// The label of a field, in a programme where one is named; null where there is no such field.
#[wasm_bindgen]
pub fn label(path: &str, lang: &str, programme: Option<String>) -> Result<String, Failure> {
    let language = lang.parse()?;
    match programme {
        Some(programme) => with(|programmes| written(&programmes.get(&programme)?.label(path, language))),
        None => written(&case::label(path, language)),
    }
}
