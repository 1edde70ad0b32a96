//! Changes to a document at random.

use crate::places::{places, remove};
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use serde_json::Value;

/// Changes a document in up to four places: takes something out, doubles it, moves it, or puts something else there.
///
/// # Errors
/// Where the input is at its end.
pub fn edit(
    input: &mut Unstructured<'_>,
    document: &mut Value,
    make: impl Fn(&mut Unstructured<'_>) -> Result<Value>,
) -> Result<()> {
    for _ in 0..input.int_in_range(0..=4)? {
        let places = places(document);
        let place = input.choose(&places)?.clone();
        let other = document.pointer(input.choose(&places)?).cloned().unwrap_or_default();
        let made = if input.ratio(1, 3)? { other } else { make(input)? };
        match input.int_in_range(0..=3)? {
            0 => drop(remove(document, &place)),
            1 => match document.pointer_mut(&place) {
                Some(Value::Array(list)) => list.push(made),
                Some(Value::String(text)) => slip(input, text)?,
                Some(there) => *there = made,
                None => {}
            },
            _ => {
                if let Some(there) = document.pointer_mut(&place) {
                    *there = made;
                }
            }
        }
    }
    Ok(())
}

/// Puts another character in the place of one.
fn slip(input: &mut Unstructured<'_>, text: &mut String) -> Result<()> {
    let mut letters: Vec<char> = text.chars().collect();
    if !letters.is_empty() {
        let at = input.choose_index(letters.len())?;
        letters[at] = if input.ratio(3, 4)? {
            *input.choose(&['0', '1', '2', '9', '-', '.', ' '])?
        } else {
            input.arbitrary()?
        };
        *text = letters.into_iter().collect();
    }
    Ok(())
}
