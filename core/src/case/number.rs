//! Reading the numbers of a case from their digits: a number is its value, not its spelling.

/// How many ten-thousandths a whole has: decimals are held with four places.
const PLACES: i64 = 4;

/// The greatest decimal, either way, in ten-thousandths: 10^9.
const MOST_DECIMAL: i64 = 10_000_000_000_000;

/// The greatest whole number, either way, that every language holds exactly: 2^53 − 1.
const MOST_WHOLE: i64 = 9_007_199_254_740_991;

/// Why a number does not fit a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoFit {
    /// It has a fraction, or more places than the field.
    Fraction,
    /// It lies beyond what the field can hold exactly.
    Range,
}

/// The whole number that a JSON number is.
pub(crate) fn whole(text: &str) -> Result<i64, NoFit> {
    bounded(scaled(text, 0)?, MOST_WHOLE)
}

/// The decimal that a JSON number is, in ten-thousandths.
pub(crate) fn ten_thousandths(text: &str) -> Result<i64, NoFit> {
    bounded(scaled(text, PLACES)?, MOST_DECIMAL)
}

fn bounded(value: i64, most: i64) -> Result<i64, NoFit> {
    if (-most..=most).contains(&value) { Ok(value) } else { Err(NoFit::Range) }
}

/// A JSON number times ten to the power of `places`, where that is whole.
fn scaled(text: &str, places: i64) -> Result<i64, NoFit> {
    if places == 0
        && let Ok(value) = text.parse()
    {
        return Ok(value);
    }
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (number, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let digits = [whole, fraction].concat();
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Ok(0);
    }
    // an exponent that no number of 64 bits holds is beyond every bound in its own direction
    let exponent = exponent.parse::<i64>().unwrap_or(if exponent.starts_with('-') { i64::MIN } else { i64::MAX });
    let dropped = digits.len().saturating_sub(digits.trim_end_matches('0').len());
    let zeros = exponent
        .saturating_add(places)
        .saturating_sub(i64::try_from(fraction.len()).unwrap_or(i64::MAX))
        .saturating_add(i64::try_from(dropped).unwrap_or(i64::MAX));
    if zeros < 0 {
        return Err(NoFit::Fraction);
    }
    let power = u32::try_from(zeros).ok().and_then(|zeros| 10_i64.checked_pow(zeros)).ok_or(NoFit::Range)?;
    let value = significant.parse::<i64>().map_err(|_| NoFit::Range)?;
    value.checked_mul(power).and_then(|value| value.checked_mul(sign)).ok_or(NoFit::Range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_number_is_whole_by_its_value() {
        for (text, value) in [
            ("1000000.0", 1_000_000),
            ("1e6", 1_000_000),
            ("1.5E1", 15),
            ("-0", 0),
            ("-0.0e400", 0),
            ("0.00120e5", 120),
            ("9007199254740991.0", MOST_WHOLE),
            ("-9007199254740991", -MOST_WHOLE),
            ("100e-2", 1),
        ] {
            assert_eq!(whole(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_is_not_whole_or_too_large_is_told_apart() {
        for text in ["1.5", "1.00000000000000000001", "1e-1", "1e-99999999999999999999", "0.1e0"] {
            assert_eq!(whole(text), Err(NoFit::Fraction), "{text}");
        }
        for text in ["9007199254740992", "1e400", "1e99999999999999999999", "123456789012345678901234567890"] {
            assert_eq!(whole(text), Err(NoFit::Range), "{text}");
        }
    }

    #[test]
    fn a_decimal_has_four_places_at_most() {
        assert_eq!(ten_thousandths("7.5"), Ok(75_000));
        assert_eq!(ten_thousandths("-0.0001"), Ok(-1));
        assert_eq!(ten_thousandths("7.50000"), Ok(75_000));
        assert_eq!(ten_thousandths("1e9"), Ok(MOST_DECIMAL));
        assert_eq!(ten_thousandths("0.00001"), Err(NoFit::Fraction));
        assert_eq!(ten_thousandths("1000000000.0001"), Err(NoFit::Range));
    }
}
