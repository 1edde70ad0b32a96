//! Filling a document from a value that has been read already.

use super::{Fill, FillObject, FillTagged, Given, Misfit, Names, Presence};
use serde_json::{Map, Value};

/// What a null stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nulls {
    /// A field that is absent, as in a case.
    Absent,
    /// Nothing: it could be taken for zero.
    Refused,
}

impl Nulls {
    pub fn given(self) -> Given<'static> {
        match self {
            Self::Absent => Given::Absent,
            Self::Refused => Given::Null,
        }
    }
}

/// Fills a place from a value.
///
/// # Errors
/// What does not fit.
pub(crate) fn fill(target: &mut dyn Fill, value: &Value, nulls: Nulls) -> Result<(), Misfit> {
    let given = match value {
        Value::Object(members) => match target.as_object() {
            Some(object) => return fill_fields(object, members, None, nulls),
            None => match target.as_tagged() {
                Some(tagged) => return fill_tagged(tagged, members, nulls),
                None => Given::Object,
            },
        },
        Value::Array(items) => match target.as_list() {
            Some(list) => {
                return items.iter().enumerate().try_for_each(|(at, item)| {
                    let filled = list.add().map_or(Ok(()), |target| fill(target, item, nulls));
                    filled.map_err(|misfit| misfit.under(&at.to_string()))
                });
            }
            None => Given::List,
        },
        Value::Null => nulls.given(),
        Value::Bool(value) => Given::Bool(*value),
        Value::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(value), ..) => Given::Integer(value),
            (_, Some(value), _) => Given::Large(value),
            (.., value) => Given::Float(value.unwrap_or_default()),
        },
        Value::String(text) => Given::Text(text),
    };
    target.take(given)
}

/// Fills the one of several objects that the tag names.
///
/// # Errors
/// What does not fit.
fn fill_tagged(tagged: &mut dyn FillTagged, members: &Map<String, Value>, nulls: Nulls) -> Result<(), Misfit> {
    let (tag, kinds) = (tagged.tag(), tagged.kinds());
    let mut kind = String::new();
    let named = members.get(tag).ok_or_else(|| Misfit::missing_field(tag))?;
    fill(&mut kind, named, nulls).map_err(|misfit| misfit.under(tag))?;
    let number = kinds.iter().position(|known| *known == kind);
    if !number.is_some_and(|number| tagged.choose(number)) {
        return Err(Misfit::unknown_word(&kind, kinds.iter().copied()).under(tag));
    }
    fill_fields(tagged, members, Some(tag), nulls)
}

fn fill_fields(
    object: &mut dyn FillObject,
    members: &Map<String, Value>,
    tag: Option<&str>,
    nulls: Nulls,
) -> Result<(), Misfit> {
    let names = object.names();
    let mut seen = Seen::default();
    for (name, value) in members.iter().filter(|(name, _)| Some(name.as_str()) != tag) {
        let number = names.find(name, 0).ok_or_else(|| names.unknown(name))?;
        seen.first(number);
        if let Some(target) = object.field_mut(number) {
            fill(target, value, nulls).map_err(|misfit| misfit.under(name))?;
        }
    }
    seen.all_needed(names)
}

/// Which of an object's fields have been read, [`Names::MOST`] at most.
#[derive(Clone, Copy, Default)]
pub(super) struct Seen(u64);

impl Seen {
    /// Notes a field; false where it has been seen before.
    pub fn first(&mut self, number: usize) -> bool {
        let first = !self.has(number);
        self.0 |= Self::bit(number);
        first
    }

    /// Makes sure that every field has been seen that must be there.
    pub fn all_needed(self, names: Names) -> Result<(), Misfit> {
        // of a part none must be, which is cheaper known than found
        if let Names::Part(_) = names {
            return Ok(());
        }
        let missing = names.iter().zip(0..).find(|(field, at)| field.presence == Presence::Needed && !self.has(*at));
        missing.map_or(Ok(()), |(field, _)| Err(Misfit::missing_field(field.name)))
    }

    fn has(self, number: usize) -> bool {
        self.0 & Self::bit(number) != 0
    }

    fn bit(number: usize) -> u64 {
        u32::try_from(number).ok().and_then(|number| 1_u64.checked_shl(number)).unwrap_or_default()
    }
}
