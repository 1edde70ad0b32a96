//! Reading a pack item by item, so that one that is wrong does not hide the others.

use super::canonical;
use super::fault::in_order;
use super::{Amount, CodeList, Edition, Include, Pack, Parameter, Rule, Source};
use crate::Error;
use crate::check::Fault;
use crate::json::{self, Decoded, Limits, decode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A pack as far as it could be read: each item with its place, so that faults can name it.
#[derive(Debug)]
pub(crate) struct ReadPack {
    /// The pack without its lists.
    pub envelope: Pack,
    pub editions: Vec<(usize, Edition)>,
    pub includes: Vec<(usize, Include)>,
    pub sources: Vec<(usize, Source)>,
    pub code_lists: Vec<(usize, CodeList)>,
    pub parameters: Vec<(usize, Parameter)>,
    pub rules: Vec<(usize, Rule)>,
    pub amounts: Vec<(usize, Amount)>,
    pub faults: Vec<Fault>,
    /// The whole pack as canonical JSON.
    pub canonical: String,
}

/// The most rules that a pack may have; the largest we know has some sixty.
const MOST_RULES: usize = 2_000;

/// Reads a pack.
///
/// # Errors
/// [`Error::NotJson`], [`Error::TooLarge`] and [`Error::FormatTooNew`]; [`Error::Pack`] where the envelope itself does
/// not read.
pub(crate) fn read(bytes: &[u8]) -> Result<ReadPack, Error> {
    let value = json::read(bytes, Limits::PACK)?;
    json::check_format_of(&value)?;
    let canonical = canonical::canonical(&value);
    let Value::Object(mut object) = value else {
        return Err(Error::Pack { faults: vec![Fault::new("", "a pack is an object")] });
    };
    let mut faults = Vec::new();
    let editions = items(&mut object, "editions", &mut faults);
    let includes = items(&mut object, "includes", &mut faults);
    let sources = items(&mut object, "sources", &mut faults);
    let code_lists = items(&mut object, "codeLists", &mut faults);
    let parameters = items(&mut object, "parameters", &mut faults);
    let rules: Vec<(usize, Rule)> = items(&mut object, "rules", &mut faults);
    let amounts = items(&mut object, "amounts", &mut faults);
    if rules.len() > MOST_RULES {
        return Err(Error::TooLarge { limit: "rules", most: MOST_RULES });
    }
    let Some(envelope) = typed::<Pack>(&Value::Object(object), "", &mut faults) else {
        return Err(Error::Pack { faults: in_order(faults) });
    };
    Ok(ReadPack { envelope, editions, includes, sources, code_lists, parameters, rules, amounts, faults, canonical })
}

/// Takes a list out of the envelope and reads its items one by one.
fn items<T: DeserializeOwned>(object: &mut Map<String, Value>, name: &str, faults: &mut Vec<Fault>) -> Vec<(usize, T)> {
    let Some(value) = object.get_mut(name) else { return Vec::new() };
    // what is no list stays, for the envelope to refuse
    let Value::Array(list) = value else { return Vec::new() };
    let list = std::mem::take(list);
    let mut read = Vec::new();
    for (index, item) in list.iter().enumerate() {
        read.extend(typed(item, &format!("/{name}/{index}"), faults).map(|item| (index, item)));
    }
    read
}

/// Reads a value; nothing where something in it does not fit.
fn typed<T: DeserializeOwned>(value: &Value, place: &str, faults: &mut Vec<Fault>) -> Option<T> {
    let Decoded { value, misfits } = decode(value, place);
    let fits = misfits.is_empty();
    faults.extend(misfits.into_iter().map(|misfit| Fault::new(&misfit.place, &misfit.unfit.to_string())));
    value.filter(|_| fits)
}
