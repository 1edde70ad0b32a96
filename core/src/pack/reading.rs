//! Reads a pack item by item, so that one faulty item does not hide the others.

use super::canonical;
use super::fault::in_order;
use super::{Amount, CodeList, Duty, Edition, FieldLabel, Include, OwnField, Pack, Parameter, Rule, Source};
use crate::Error;
use crate::check::Fault;
use crate::json::{self, DecodeError, DecodeErrorKind, Decoded, Limits, decode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A pack as far as it could be read, each item with its index, so that faults can name its place.
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
    pub duties: Vec<(usize, Duty)>,
    pub fields: Vec<(usize, OwnField)>,
    pub labels: Vec<(usize, FieldLabel)>,
    /// The items that could not be read completely; they are in none of the lists.
    pub unread: Vec<UnreadItem>,
    /// Misspelt fields that were read as the ones that are meant: the place that is meant, and the one in the document.
    pub renamed: Vec<(String, String)>,
    pub faults: Vec<Fault>,
    /// The whole pack as canonical JSON.
    pub canonical: String,
}

/// An item of a pack that could not be read completely.
#[derive(Debug)]
pub(crate) struct UnreadItem {
    /// The name of its list.
    pub list: &'static str,
    /// Its id; of a field, its path. None where it has none, or where the list itself could not be read.
    pub id: Option<String>,
}

/// The most rules that a pack may have; the largest we know has some sixty.
const MOST_RULES: usize = 2_000;

/// Reads a pack.
///
/// # Errors
/// [`Error::NotJson`], [`Error::TooLarge`] and [`Error::FormatTooNew`]; [`Error::Pack`] where the envelope itself cannot
/// be read.
pub(crate) fn read(bytes: &[u8]) -> Result<ReadPack, Error> {
    let value = json::read(bytes, Limits::PACK)?;
    json::check_format_of(&value)?;
    let canonical = canonical::canonical(&value);
    let Value::Object(mut object) = value else {
        return Err(Error::Pack { faults: vec![Fault::new("", "a pack is an object")] });
    };
    let mut unread = Vec::new();
    let mut faults = by_the_names_meant(&mut object, &mut unread);
    let editions = items(&mut object, "editions", &mut faults, &mut unread);
    let includes = items(&mut object, "includes", &mut faults, &mut unread);
    let sources = items(&mut object, "sources", &mut faults, &mut unread);
    let code_lists = items(&mut object, "codeLists", &mut faults, &mut unread);
    let parameters = items(&mut object, "parameters", &mut faults, &mut unread);
    let rules: Vec<(usize, Rule)> = items(&mut object, "rules", &mut faults, &mut unread);
    let fields = items(&mut object, "fields", &mut faults, &mut unread);
    let labels = items(&mut object, "labels", &mut faults, &mut unread);
    let amounts = items(&mut object, "amounts", &mut faults, &mut unread);
    let duties = items(&mut object, "duties", &mut faults, &mut unread);
    if rules.len() > MOST_RULES {
        return Err(Error::too_large("rules", MOST_RULES));
    }
    let Some(envelope) = typed::<Pack>(&Value::Object(object), "", &mut faults).value else {
        return Err(Error::Pack { faults: in_order(faults) });
    };
    let renamed = faults.iter().filter_map(renamed).collect();
    Ok(ReadPack {
        envelope,
        editions,
        includes,
        sources,
        code_lists,
        parameters,
        rules,
        amounts,
        duties,
        fields,
        labels,
        unread,
        renamed,
        faults,
        canonical,
    })
}

/// Gives each list with a misspelt name the name that is meant, and returns the faults.
fn by_the_names_meant(object: &mut Map<String, Value>, unread: &mut Vec<UnreadItem>) -> Vec<Fault> {
    let names: Map<String, Value> = object.keys().map(|name| (name.clone(), Value::Null)).collect();
    let unknown = decode::<Pack>(&Value::Object(names), "").errors.into_iter();
    let misspelt = unknown.filter_map(|error| {
        let DecodeErrorKind::UnknownField { name, .. } = &error.kind else { return None };
        let meant = LISTS.into_iter().find(|list| error.kind.nearest() == Some(list))?;
        if object.contains_key(meant) {
            // there is such a list already: this one stays in the envelope, which refuses it
            unread.push(UnreadItem { list: meant, id: None });
            return None;
        }
        let list = object.remove(name)?;
        object.insert(meant.to_owned(), list);
        Some(error.into())
    });
    misspelt.collect()
}

/// The names of the lists of a pack whose items are read one by one.
const LISTS: [&str; 10] =
    ["editions", "includes", "sources", "codeLists", "parameters", "rules", "fields", "labels", "amounts", "duties"];

/// Takes a list out of the envelope and reads its items one by one.
fn items<T: DeserializeOwned>(
    object: &mut Map<String, Value>,
    name: &'static str,
    faults: &mut Vec<Fault>,
    unread: &mut Vec<UnreadItem>,
) -> Vec<(usize, T)> {
    let Some(value) = object.get_mut(name) else { return Vec::new() };
    let Value::Array(list) = value else {
        // it stays in the envelope, which refuses it
        unread.push(UnreadItem { list: name, id: None });
        return Vec::new();
    };
    let list = std::mem::take(list);
    let mut read = Vec::new();
    for (index, item) in list.iter().enumerate() {
        let decoded = typed(item, &format!("/{name}/{index}"), faults);
        match decoded.value.filter(|_| decoded.is_whole) {
            Some(whole) => read.push((index, whole)),
            None => {
                let id = item.get("id").or_else(|| item.get("path")).and_then(Value::as_str);
                unread.push(UnreadItem { list: name, id: id.map(str::to_owned) });
            }
        }
    }
    read
}

/// Decodes a value as far as possible, and adds what is wrong with it to the faults.
fn typed<T: DeserializeOwned>(value: &Value, place: &str, faults: &mut Vec<Fault>) -> Decoded<T> {
    let mut decoded = decode(value, place);
    faults.extend(std::mem::take(&mut decoded.errors).into_iter().map(Fault::from));
    decoded
}

/// Of a misspelt field, the place that is meant and the one in the document.
pub(super) fn renamed(fault: &Fault) -> Option<(String, String)> {
    let meant = fault.suggestion.as_ref().filter(|_| fault.reason.starts_with("there is no field"))?;
    let (above, _) = fault.path.rsplit_once('/')?;
    Some((json::under(above, meant), fault.path.clone()))
}

impl From<DecodeError> for Fault {
    fn from(DecodeError { place, kind }: DecodeError) -> Self {
        let suggestion = kind.nearest().map(str::to_owned);
        Self { path: place, reason: kind.to_string(), suggestion, allowed: kind.allowed().to_vec() }
    }
}
