//! Programmes: those of the package, those that were loaded, and what can be asked of them.

use crate::failure::{Failure, answer, argument};
use crate::options::Options;
use satsing::{AmountInput, CheckOptions, Date, Language, Programme, Programmes, Verdict};
use std::cell::Cell;
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

/// Checks a case; gives the verdict.
#[wasm_bindgen]
pub fn check(case: &[u8], options: &str) -> Result<String, Failure> {
    let known = ["programme", "decided", "today", "draft", "fixes", "lang", "inputHash"];
    let given = Options::read(options, &known)?;
    let options = CheckOptions {
        programme: given.get("programme")?,
        decided: given.date("decided")?,
        today: given.date("today")?,
        draft: given.is_on("draft")?,
        fixes: given.is_on("fixes")?,
        language: given.language()?,
        input_hash: given.is_on("inputHash")?,
        ..CheckOptions::default()
    };
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

/// On which date and in which language to ask.
fn view_of(options: &str) -> Result<(Option<Date>, Language), Failure> {
    let options = Options::read(options, &["on", "lang"])?;
    Ok((options.date("on")?, options.language()?.unwrap_or(Language::Nb)))
}

/// Lists the rules of a programme.
#[wasm_bindgen]
pub fn rules(programme: &str, view: &str) -> Result<String, Failure> {
    let (on, language) = view_of(view)?;
    with(|programmes| answer(&programmes.get(programme)?.rules(on, language)))
}

/// Lists the fields that a programme reads.
#[wasm_bindgen]
pub fn fields(programme: &str, view: &str) -> Result<String, Failure> {
    let (on, language) = view_of(view)?;
    with(|programmes| answer(&programmes.get(programme)?.fields(on, language)))
}

/// Lists the amounts of a programme.
#[wasm_bindgen]
pub fn amounts(programme: &str, view: &str) -> Result<String, Failure> {
    let (_, language) = view_of(view)?;
    with(|programmes| answer(&programmes.get(programme)?.amounts(language)))
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
