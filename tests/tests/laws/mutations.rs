//! Real documents, and changes to them at random.

use conformance::files;
pub use conformance::places::{places, remove};
use proptest::prelude::*;
use proptest::sample::Index;
use satsing::{CheckOptions, Error, Language, Programmes, Verdict};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

pub static PROGRAMMES: LazyLock<Programmes> = LazyLock::new(|| Programmes::embedded().unwrap());

/// Every real case, every case that breaks a rule of a pack, and each of those repaired.
pub static CASES: LazyLock<Vec<Value>> = LazyLock::new(|| {
    let mut cases: Vec<Value> = files::names("examples/cases", ".json")
        .iter()
        .map(|name| files::json(&format!("examples/cases/{name}")))
        .collect();
    for pack in files::packs() {
        for example in files::examples(&pack) {
            let mut repaired = example["case"].clone();
            cases.push(repaired.clone());
            let repair: json_patch::Patch = serde_json::from_value(example["repair"].clone()).unwrap();
            json_patch::patch(&mut repaired, &repair).unwrap();
            cases.push(repaired);
        }
    }
    cases
});

/// A change at one place of a document.
#[derive(Debug, Clone)]
pub enum Mutation {
    /// Takes a field or an item out.
    Remove(Index),
    /// Puts something else in its place.
    Replace(Index, Value),
    /// Changes one character of a text.
    Slip(Index, Index, char),
    /// Puts an item of a list in another place.
    Move(Index, Index, Index),
}

pub fn mutation() -> impl Strategy<Value = Mutation> {
    let place = any::<Index>;
    prop_oneof![
        place().prop_map(Mutation::Remove),
        (place(), value()).prop_map(|(place, value)| Mutation::Replace(place, value)),
        (place(), place(), prop::sample::select("0123456789-:aå".chars().collect::<Vec<_>>()))
            .prop_map(|(place, at, letter)| Mutation::Slip(place, at, letter)),
        (place(), place(), place()).prop_map(|(place, from, to)| Mutation::Move(place, from, to)),
    ]
}

/// A real case, as it is.
pub fn case() -> impl Strategy<Value = Value> {
    any::<Index>().prop_map(|which| which.get(&CASES).clone())
}

/// A real case with some changes.
pub fn mutated_case() -> impl Strategy<Value = Value> {
    (case(), prop::collection::vec(mutation(), 0..4)).prop_map(|(case, mutations)| mutated(case, mutations))
}

/// How often each law is tried: as often as `PROPTEST_CASES` says, however many documents a law has nothing to say of.
pub fn tries() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, max_global_rejects: u32::MAX, ..ProptestConfig::default() }
}

/// Any JSON, with what could be mistaken for dates, amounts and codes among it.
pub fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-1_000_000_i64..1_000_000).prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        Just(json!(9_007_199_254_740_993_u64)),
        "\\PC{0,12}".prop_map(Value::from),
        "20[01][0-9]-[01][0-9]-[0-3][0-9]".prop_map(Value::from),
        "[0-2][0-9]:[0-5][0-9]".prop_map(Value::from),
        prop::sample::select(vec!["primary", "grant", "leaders", "2026-1-5", "0220", "", " ", "NaN"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec(("[a-z]{1,8}|id|startsOn|amount", inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A document with changes made to it.
pub fn mutated(mut document: Value, mutations: Vec<Mutation>) -> Value {
    for mutation in mutations {
        let places = places(&document);
        let chosen = |at: &Index| at.get(&places).as_str();
        match mutation {
            Mutation::Remove(at) => drop(remove(&mut document, chosen(&at))),
            Mutation::Replace(at, value) => *document.pointer_mut(chosen(&at)).unwrap() = value,
            Mutation::Slip(at, letter_at, letter) => {
                if let Some(Value::String(text)) = document.pointer_mut(chosen(&at)) {
                    let mut letters: Vec<char> = text.chars().collect();
                    if !letters.is_empty() {
                        let index = letter_at.index(letters.len());
                        letters[index] = letter;
                        *text = letters.into_iter().collect();
                    }
                }
            }
            Mutation::Move(at, from, to) => {
                if let Some(Value::Array(list)) = document.pointer_mut(chosen(&at))
                    && !list.is_empty()
                {
                    let item = list.remove(from.index(list.len()));
                    list.insert(to.index(list.len() + 1), item);
                }
            }
        }
    }
    document
}

/// A document whose whole numbers are written as such: `5.0` and `-0.0` as `5` and `0`. A typed case keeps what a number is, and
/// not how it was written.
pub fn with_plain_numbers(mut document: Value) -> Value {
    match &mut document {
        Value::Object(object) => object.values_mut().for_each(|value| *value = with_plain_numbers(value.take())),
        Value::Array(list) => list.iter_mut().for_each(|value| *value = with_plain_numbers(value.take())),
        Value::Number(number) => {
            let written = number.to_string();
            let whole = written.strip_suffix(".0").and_then(|whole| whole.parse::<i64>().ok());
            if let Some(whole) = whole {
                *number = whole.into();
            }
        }
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
    document
}

/// The pattern of a path, with `*` for each place in a list.
pub fn pattern(place: &str) -> String {
    let star =
        |name: &str| if name.bytes().all(|byte| byte.is_ascii_digit()) { "*".to_owned() } else { name.to_owned() };
    place.split('/').skip(1).map(|name| format!("/{}", star(name))).collect()
}

/// Checks a case with fixes and texts, by the rules of the programme that it names or else of Asker's.
pub fn check(case: &Value) -> Result<Verdict, Error> {
    let named = case["programme"].as_str().filter(|id| PROGRAMMES.get(id).is_ok());
    let programme = PROGRAMMES.get(named.unwrap_or("no.asker.ledernettverk")).unwrap();
    let options = CheckOptions { fixes: true, language: Some(Language::Nb), ..CheckOptions::default() };
    programme.check(case.to_string().as_bytes(), &options)
}
