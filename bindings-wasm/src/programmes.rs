//! Programmes: those of the package, those that were loaded, and what can be asked of them.

use crate::failure::{Failure, answer, argument};
use satsing::{AmountInput, CheckOptions, Date, Error, Language, Programme, Programmes, Verdict};
use serde::Deserialize;
use std::cell::Cell;
use std::str::FromStr;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static PROGRAMMES: Cell<Option<Programmes>> = const { Cell::new(None) };
}

/// Asks something of the programmes.
///
/// They are taken out meanwhile, so that not even a fault of the library itself leaves them locked.
fn with<T>(ask: impl FnOnce(&mut Programmes) -> Result<T, Failure>) -> Result<T, Failure> {
    let mut programmes = match PROGRAMMES.take() {
        Some(programmes) => programmes,
        None => Programmes::embedded()?,
    };
    let answer = ask(&mut programmes);
    PROGRAMMES.set(Some(programmes));
    answer
}

/// How to check, as an object of JavaScript.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Options {
    programme: Option<String>,
    decided: Option<String>,
    today: Option<String>,
    draft: Option<bool>,
    fixes: Option<bool>,
    lang: Option<String>,
    input_hash: Option<bool>,
}

impl Options {
    fn read(self) -> Result<CheckOptions, Error> {
        Ok(CheckOptions {
            programme: self.programme,
            decided: parsed(self.decided.as_deref())?,
            today: parsed(self.today.as_deref())?,
            draft: self.draft.unwrap_or_default(),
            fixes: self.fixes.unwrap_or_default(),
            language: parsed(self.lang.as_deref())?,
            input_hash: self.input_hash.unwrap_or_default(),
            ..CheckOptions::default()
        })
    }
}

/// On which date and in which language to ask, as an object of JavaScript.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct View {
    on: Option<String>,
    lang: Option<String>,
}

impl View {
    fn on(&self) -> Result<Option<Date>, Error> {
        parsed(self.on.as_deref())
    }

    fn language(&self) -> Result<Language, Error> {
        Ok(parsed(self.lang.as_deref())?.unwrap_or(Language::Nb))
    }
}

fn parsed<T: FromStr<Err = Error>>(text: Option<&str>) -> Result<Option<T>, Error> {
    text.map(str::parse).transpose()
}

/// Checks a case; gives the verdict.
#[wasm_bindgen]
pub fn check(case: &[u8], options: &str) -> Result<String, Failure> {
    let options = match options {
        "" => Options::default(),
        given => argument("options", given)?,
    };
    let options = options.read()?;
    with(|programmes| answer(&programmes.check(case, &options)?))
}

/// Writes the texts of a verdict in a language.
#[wasm_bindgen]
pub fn text(verdict: &str, lang: &str) -> Result<String, Failure> {
    let verdict: Verdict = argument("verdict", verdict)?;
    let language = lang.parse()?;
    with(|programmes| answer(&programmes.get(&verdict.receipt.programme)?.text(verdict, language)))
}

/// Lists the programmes.
#[wasm_bindgen]
pub fn programmes(lang: &str) -> Result<String, Failure> {
    let language: Language = lang.parse()?;
    with(|programmes| answer(&programmes.iter().map(|programme| programme.view(language)).collect::<Vec<_>>()))
}

/// Lists the rules of a programme.
#[wasm_bindgen]
pub fn rules(programme: &str, view: &str) -> Result<String, Failure> {
    let view: View = argument("options", view)?;
    with(|programmes| answer(&programmes.get(programme)?.rules(view.on()?, view.language()?)))
}

/// Lists the fields that a programme reads.
#[wasm_bindgen]
pub fn fields(programme: &str, view: &str) -> Result<String, Failure> {
    let view: View = argument("options", view)?;
    with(|programmes| answer(&programmes.get(programme)?.fields(view.on()?, view.language()?)))
}

/// Lists the amounts of a programme.
#[wasm_bindgen]
pub fn amounts(programme: &str, view: &str) -> Result<String, Failure> {
    let view: View = argument("options", view)?;
    with(|programmes| answer(&programmes.get(programme)?.amounts(view.language()?)))
}

/// Works out one of a programme's amounts by the figures of a date, the empty text where none is given.
#[wasm_bindgen]
pub fn amount(programme: &str, id: &str, inputs: &str, decided: &str) -> Result<String, Failure> {
    let inputs: Vec<AmountInput> = argument("inputs", inputs)?;
    let decided = if decided.is_empty() { None } else { Some(decided.parse()?) };
    with(|programmes| answer(&programmes.get(programme)?.amount(id, &inputs, decided)?))
}

/// Loads a pack, with a list of packs that it may include; gives the id of its programme.
#[wasm_bindgen]
pub fn load(pack: &[u8], others: Vec<String>) -> Result<String, Failure> {
    let others: Vec<&[u8]> = others.iter().map(String::as_bytes).collect();
    let programme = Programme::load(pack, &others)?;
    let id = answer(programme.id())?;
    with(|programmes| {
        programmes.add(programme);
        Ok(id)
    })
}

/// What a field of a case is called; null where there is no such field.
#[wasm_bindgen]
pub fn label(path: &str, lang: &str) -> Result<String, Failure> {
    answer(&satsing::label(path, lang.parse()?))
}
