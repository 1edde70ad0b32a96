//! Reads JSON numbers by their digits, never as floats.

use super::start_of;
use serde::de::{self, Deserializer, Error as _, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// Why a JSON number does not fit its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NumberError {
    /// It has more decimal places than the type holds.
    TooFine,
    /// It exceeds 64 bits.
    TooLarge,
    /// It is not a JSON number.
    NotANumber,
}

/// Reads a JSON number exactly, however it is written, in units of which 10^`places` make one.
///
/// `1000000.0`, `1e6` and `1000000` are the same number, and `-0` is 0. An exponent of any size is read without
/// writing its zeros out.
///
/// # Errors
/// [`NumberError`] for more than `places` decimal places, beyond 64 bits, and for what is not a JSON number.
pub(crate) fn scaled(text: &str, places: u32) -> Result<i64, NumberError> {
    // nearly all numbers are whole and written as such
    if let Some(scaled) = whole(text).and_then(|whole| whole.checked_mul(10_i64.checked_pow(places)?)) {
        return Ok(scaled);
    }
    let number = Parsed::of(text).ok_or(NumberError::NotANumber)?;
    // without zeros at both ends, a number with many digits cannot fit
    let digits = number.integer.bytes().chain(number.fraction.bytes());
    let significant: Vec<u8> = digits.skip_while(|digit| *digit == b'0').collect();
    let Some(last) = significant.iter().rposition(|digit| *digit != b'0') else { return Ok(0) };
    let zeros = significant.len().saturating_sub(last).saturating_sub(1);
    let fraction = i64::try_from(number.fraction.len()).map_err(|_| NumberError::TooFine)?;
    // the zeros after the last significant digit, in the requested units
    let shift = number
        .exponent
        .saturating_add(places.into())
        .saturating_add(i64::try_from(zeros).map_err(|_| NumberError::TooLarge)?)
        .saturating_sub(fraction);
    if shift < 0 {
        return Err(NumberError::TooFine);
    }
    let kept = significant.get(..=last).unwrap_or_default();
    let mut value = 0_i64;
    for digit in kept.iter().map(|digit| i64::from(digit.saturating_sub(b'0'))) {
        value = value.checked_mul(10).and_then(|value| value.checked_sub(digit)).ok_or(NumberError::TooLarge)?;
    }
    let power = u32::try_from(shift).ok().and_then(|shift| 10_i64.checked_pow(shift)).ok_or(NumberError::TooLarge)?;
    // as a negative number, whose range has one more
    let negative = value.checked_mul(power).ok_or(NumberError::TooLarge)?;
    if number.is_negative { Ok(negative) } else { negative.checked_neg().ok_or(NumberError::TooLarge) }
}

/// A whole number without fraction and exponent; `None` for any other, and for one beyond 64 bits.
fn whole(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let leads = digits.len() == 1 || !digits.starts_with('0');
    if leads && are_digits(digits) { text.parse().ok() } else { None }
}

/// The parts of a JSON number.
struct Parsed<'a> {
    is_negative: bool,
    integer: &'a str,
    fraction: &'a str,
    exponent: i64,
}

impl<'a> Parsed<'a> {
    /// Splits a number by the grammar of RFC 8259; `None` for anything else.
    fn of(text: &'a str) -> Option<Self> {
        let (is_negative, unsigned) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (number, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((number, exponent)) => (number, exponent_of(exponent)?),
            None => (unsigned, 0),
        };
        let (integer, fraction) = match number.split_once('.') {
            Some((integer, fraction)) => (integer, are_digits(fraction).then_some(fraction)?),
            None => (number, ""),
        };
        let leads = integer == "0" || !integer.starts_with('0');
        (leads && are_digits(integer)).then_some(Self { is_negative, integer, fraction, exponent })
    }
}

fn exponent_of(text: &str) -> Option<i64> {
    let (is_negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    // an exponent beyond 64 bits is as far out of range as the greatest one
    let size = are_digits(digits).then(|| digits.parse().unwrap_or(i64::MAX))?;
    Some(if is_negative { size.saturating_neg() } else { size })
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A value that is read from the text of a JSON value.
pub(crate) trait FromJsonText: Sized {
    /// What is wanted, for messages.
    const EXPECTED: &str;

    /// Reads the value from its text, which has no space around it.
    ///
    /// # Errors
    /// Why it cannot be read, for a programmer; `None` where it is of another type.
    fn from_json_text(text: &str) -> Result<Self, Option<String>>;
}

/// The name by which `serde_json`'s `RawValue` asks for the text; `RawValue` itself can be read from nothing else.
const AS_TEXT: &str = "$serde_json::private::RawValue";

/// Deserializes a value from its text where the deserializer has it, as `serde_json`'s has.
///
/// Others, and serde's own buffer of a tagged enum, give the parsed number: there whole numbers are exact, and so are
/// fractions of up to fifteen digits, in their shortest decimal form.
pub(crate) fn deserialize<'de, T: FromJsonText, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_newtype_struct(AS_TEXT, TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: FromJsonText> TextVisitor<T> {
    fn read<E: de::Error>(text: &str) -> Result<T, E> {
        T::from_json_text(text).map_err(|reason| match reason {
            Some(reason) => E::custom(reason),
            None => E::invalid_type(de::Unexpected::Other(&format!("`{}`", start_of(text))), &T::EXPECTED),
        })
    }
}

impl<'de, T: FromJsonText> Visitor<'de> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        if map.next_key::<String>()?.as_deref() != Some(AS_TEXT) {
            return Err(A::Error::invalid_type(de::Unexpected::Map, &self));
        }
        Self::read(&map.next_value::<String>()?)
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        Self::read("null")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        Self::read(if value { "true" } else { "false" })
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        Self::read(&value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        Self::read(&value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        Self::read(&value.to_string())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<T, E> {
        Self::read(&serde_json::to_string(value).map_err(E::custom)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_its_value_and_not_its_spelling() {
        for text in ["1000000", "1000000.0", "1e6", "1E+6", "10e5", "0.001e9", "1000000000e-3", "1.000000e0000000006"] {
            assert_eq!(scaled(text, 0), Ok(1_000_000), "{text}");
        }
        for text in ["7.5", "7.50000", "75e-1", "0.75E1", "750000e-5"] {
            assert_eq!(scaled(text, 4), Ok(75_000), "{text}");
        }
        assert_eq!(scaled("-0", 0), Ok(0));
        assert_eq!(scaled("-0.0e5", 4), Ok(0));
        assert_eq!(scaled("0e99999999999999999999", 0), Ok(0));
        assert_eq!(scaled("-0.0001", 4), Ok(-1));
    }

    #[test]
    fn no_digit_is_lost_on_the_way() {
        assert_eq!(scaled("9007199254740991.0", 0), Ok(9_007_199_254_740_991));
        assert_eq!(scaled("9223372036854775807", 0), Ok(i64::MAX));
        assert_eq!(scaled("-9223372036854775808", 0), Ok(i64::MIN));
        assert_eq!(scaled("9223372036854775808", 0), Err(NumberError::TooLarge));
        assert_eq!(scaled("1.00000000000000000001", 0), Err(NumberError::TooFine));
        assert_eq!(scaled("1.5", 0), Err(NumberError::TooFine));
        assert_eq!(scaled("0.00001", 4), Err(NumberError::TooFine));
        assert_eq!(scaled("1e-99999999999999999999", 4), Err(NumberError::TooFine));
        assert_eq!(scaled("1e400", 0), Err(NumberError::TooLarge));
        assert_eq!(scaled("1e99999999999999999999", 0), Err(NumberError::TooLarge));
    }

    #[test]
    fn only_what_json_calls_a_number_is_one() {
        for bad in
            ["", "-", "+1", "01", "-01", ".5", "5.", "1e", "1e+", "1e1.5", "0x10", "1_000", "NaN", "1 ", "1.2.3", "٣"]
        {
            assert_eq!(scaled(bad, 4), Err(NumberError::NotANumber), "{bad}");
        }
    }
}
