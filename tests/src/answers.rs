//! Calls the operation of a vector, with the arguments from its input.

use crate::files;
use json_patch::Patch;
use satsing::{
    CheckOptions, Date, Error, Language, Limits, Money, Programme, Programmes, Verdict,
    case::{Case, Participation},
    funding::{AllocationRequest, AmountInput, PotTree, RedistributionRequest, SelectionRequest},
    pack::Amount,
    verdict::Acceptance,
};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// The packs that come with the library, loaded once.
static EMBEDDED: LazyLock<Programmes> = LazyLock::new(|| Programmes::embedded().expect("packs without faults"));

/// The library's answer to the input of a vector.
///
/// # Errors
/// Those of the operation.
///
/// # Panics
/// As [`written`].
pub fn answer(operation: &str, input: &Value) -> Result<Value, Error> {
    written(operation, input).map(|answer| serde_json::from_str(&answer).unwrap())
}

/// The same as JSON text, which must have the same bytes in every language.
///
/// # Errors
/// Those of the operation.
///
/// # Panics
/// Where there is no such operation, or the input is not as `tests/vectors/README.md` says.
pub fn written(operation: &str, input: &Value) -> Result<String, Error> {
    let request = || input.to_string().into_bytes();
    match operation {
        "check" => check(input).map(|verdict| json(&verdict)),
        "text" => {
            let verdict = check(input)?;
            let language = language(input);
            let own = own_pack(input)?;
            let programme = match &own {
                Some(own) => own,
                None => EMBEDDED.get(&verdict.receipt.programme)?,
            };
            Ok(json(&programme.text(verdict, language)))
        }
        "load" => Ok(json(&own_pack(input)?.expect("a pack").view(Language::En))),
        "lint" => {
            let others = others(input);
            let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
            Ok(json(&satsing::pack::lint(text(input, "packText").as_bytes(), &others, language(input))))
        }
        "test" => {
            let (pack, others) = (pack_bytes(input).expect("a pack"), others(input));
            let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
            let examples = input["examples"].to_string();
            Ok(json(&satsing::pack::test(&pack, &others, examples.as_bytes(), language(input))?))
        }
        "programmes" => {
            let language = language(input);
            let views: Result<Vec<_>, Error> = EMBEDDED.iter().map(|programme| Ok(programme?.view(language))).collect();
            Ok(json(&views?))
        }
        "rules" => Ok(json(&programme(input)?.rules(on(input)?, language(input)))),
        "fields" => Ok(json(&programme(input)?.fields(on(input)?, language(input)))),
        "compare" => {
            let (before, after) = (programme(&input["before"])?, programme(&input["after"])?);
            let day = |side: &str| Ok::<Date, Error>(on(&input[side])?.expect("a date"));
            let sides = ((&before, day("before")?), (&after, day("after")?));
            Ok(json(&satsing::pack::compare(sides.0, sides.1, language(input))?))
        }
        "impact" => {
            let (before, after) = (programme(&input["before"])?, programme(&input["after"])?);
            let (was, is) = (options(&input["before"])?, options(&input["after"])?);
            let cases: Vec<(&str, Vec<u8>)> =
                list(input, "cases").map(|given| (text(given, "name"), case(given))).collect();
            let cases = cases.iter().map(|(name, case)| (*name, case.as_slice()));
            Ok(json(&satsing::pack::impact((&before, &was), (&after, &is), cases, language(input))))
        }
        "due" => {
            let (case, options) = (case(input), options(input)?);
            match own_pack(input)? {
                Some(own) => Ok(json(&own.due(&case, &options, language(input))?)),
                None => Ok(json(&EMBEDDED.due(&case, &options, language(input))?)),
            }
        }
        "evaluate" => {
            let cases =
                list(input, "cases").map(|given| Case::from_json(named(given).to_string().as_bytes(), Limits::CASE));
            let participation = input.get("participation").map_or_else(|| "[]".to_owned(), Value::to_string);
            let participation = Participation::list_from_json(participation.as_bytes(), Limits::REQUEST)?;
            let cases: Vec<Case> = cases.collect::<Result<_, _>>()?;
            Ok(json(&satsing::case::evaluate(&cases, &participation)?))
        }
        "amounts" => Ok(json(&programme(input)?.amounts(language(input)))),
        "amount" => amount(input),
        "label" => Ok(json(&satsing::case::label(text(input, "path"), language(input)))),
        "municipality" => {
            let on = date(input, "on")?.expect("a date");
            let country = input["country"].as_str().unwrap_or("NO").parse()?;
            Ok(json(&satsing::register::municipality(country, text(input, "code"), on)?))
        }
        "organisationNumber" => Ok(json(&satsing::register::organisation_number(text(input, "text")))),
        "county" => {
            let on = date(input, "on")?.expect("a date");
            let country = input["country"].as_str().unwrap_or("NO").parse()?;
            Ok(json(&satsing::register::county(country, text(input, "code"), on)?))
        }
        "identifier" => {
            let kind = text(input, "kind").parse()?;
            Ok(json(&satsing::register::identifier::identifier(kind, text(input, "text"), language(input))))
        }
        "money" => Ok(json(&Money::parse(text(input, "text"), language(input))?)),
        "allocate" => {
            Ok(json(&satsing::funding::allocate(&AllocationRequest::from_json(&request(), Limits::REQUEST)?)?))
        }
        "allocate-tree" => {
            Ok(json(&satsing::funding::allocate_tree(&PotTree::from_json(&request(), Limits::REQUEST)?)?))
        }
        "redistribute" => {
            Ok(json(&satsing::funding::redistribute(&RedistributionRequest::from_json(&request(), Limits::REQUEST)?)?))
        }
        "select" => Ok(json(&satsing::funding::select(&SelectionRequest::from_json(&request(), Limits::REQUEST)?)?)),
        _ => panic!("there is no operation `{operation}`"),
    }
}

/// An amount of a programme, named in the input or given by it.
fn amount(input: &Value) -> Result<String, Error> {
    let inputs = AmountInput::list_from_json(input["inputs"].to_string().as_bytes(), Limits::CASE)?;
    let decided = date(input, "decided")?;
    if input["amount"].is_string() {
        return Ok(json(&programme(input)?.amount(text(input, "amount"), &inputs, decided)?));
    }
    let amount: Amount = serde_json::from_value(input["amount"].clone()).expect("an amount");
    assert_eq!(amount.faults(), []);
    Ok(json(&amount.amount(&inputs, decided.expect("a date"))?))
}

/// An error as a vector writes it.
#[must_use]
pub fn error(error: &Error) -> Value {
    match error {
        Error::Pack { faults } => json!({ "code": error.code(), "text": error.to_string(), "faults": faults }),
        Error::NotJson { line, column, .. } => {
            json!({ "code": error.code(), "text": error.to_string(), "line": line, "column": column })
        }
        _ => json!({ "code": error.code(), "text": error.to_string() }),
    }
}

/// Checks the case of a vector.
///
/// # Errors
/// Those of loading its pack and of checking.
pub fn check(input: &Value) -> Result<satsing::Verdict, Error> {
    let (case, options) = (case(input), options(input)?);
    match own_pack(input)? {
        Some(own) => own.check(&case, &options),
        None => EMBEDDED.check(&case, &options),
    }
}

/// The bytes of the case of a vector.
#[must_use]
pub fn case(input: &Value) -> Vec<u8> {
    match input.get("caseText") {
        Some(text) => text.as_str().expect("a text").as_bytes().to_vec(),
        None => document(input, "case", "casePatch").expect("a case").to_string().into_bytes(),
    }
}

/// The pack of a vector, where it has one, with its patch applied.
#[must_use]
pub fn pack(input: &Value) -> Option<Value> {
    document(input, "pack", "packPatch")
}

fn own_pack(input: &Value) -> Result<Option<Programme>, Error> {
    let others = others(input);
    let others: Vec<&[u8]> = others.iter().map(Vec::as_slice).collect();
    pack_bytes(input).map(|pack| Programme::load(&pack, &others)).transpose()
}

/// The other packs of a vector.
fn others(input: &Value) -> Vec<Vec<u8>> {
    input["others"].as_array().into_iter().flatten().map(|pack| named(pack).to_string().into_bytes()).collect()
}

fn pack_bytes(input: &Value) -> Option<Vec<u8>> {
    match input["packText"].as_str() {
        Some(text) => Some(text.as_bytes().to_vec()),
        None => pack(input).map(|pack| pack.to_string().into_bytes()),
    }
}

fn programme(input: &Value) -> Result<Programme, Error> {
    match own_pack(input)? {
        Some(own) => Ok(own),
        None => Programme::embedded(text(input, "programme")),
    }
}

fn document(input: &Value, name: &str, patch: &str) -> Option<Value> {
    let mut document = named(input.get(name)?);
    if let Some(patch) = input.get(patch) {
        json_patch::patch(&mut document, &serde_json::from_value::<Patch>(patch.clone()).unwrap()).unwrap();
    }
    Some(document)
}

/// A document in a vector, or in the file that it names.
fn named(document: &Value) -> Value {
    document.as_str().map_or_else(|| document.clone(), files::json)
}

/// The options of a vector.
///
/// # Errors
/// Those of reading its dates and its language.
pub fn options(input: &Value) -> Result<CheckOptions, Error> {
    let given = &input["options"];
    if let Some(given) = given.as_object() {
        let known =
            ["programme", "decided", "today", "draft", "fixes", "language", "inputHash", "acceptances", "since"];
        assert!(given.keys().all(|name| known.contains(&name.as_str())), "{given:?}");
    }
    let is = |name: &str| given[name].as_bool().unwrap_or_default();
    Ok(CheckOptions {
        programme: given["programme"].as_str().map(str::to_owned),
        decided: date(given, "decided")?,
        today: date(given, "today")?,
        draft: is("draft"),
        fixes: is("fixes"),
        language: given["language"].as_str().map(str::parse).transpose()?,
        input_hash: is("inputHash"),
        acceptances: match given.get("acceptances") {
            Some(given) => Acceptance::list_from_json(given.to_string().as_bytes(), Limits::REQUEST)?,
            None => Vec::new(),
        },
        since: match given.get("since") {
            Some(given) => Some(Box::new(Verdict::from_json(given.to_string().as_bytes(), Limits::REQUEST)?)),
            None => None,
        },
        ..CheckOptions::default()
    })
}

fn language(input: &Value) -> Language {
    text(input, "language").parse().unwrap()
}

fn on(input: &Value) -> Result<Option<Date>, Error> {
    date(input, "on")
}

fn date(input: &Value, name: &str) -> Result<Option<Date>, Error> {
    input[name].as_str().map(str::parse).transpose()
}

fn list<'i>(input: &'i Value, name: &str) -> impl Iterator<Item = &'i Value> {
    input[name].as_array().unwrap_or_else(|| panic!("the input needs the list `{name}`")).iter()
}

fn text<'i>(input: &'i Value, name: &str) -> &'i str {
    input[name].as_str().unwrap_or_else(|| panic!("the input needs `{name}`"))
}

/// An answer as JSON.
fn json<T: serde::Serialize>(answer: &T) -> String {
    serde_json::to_string(answer).unwrap()
}
