//! Single values: amounts as people write them, dates, times, numbers, decimals and shares.
#![no_main]

use libfuzzer_sys::fuzz_target;
use satsing::{Date, Decimal, Error, Money, Number, Scalar, Share, Time};
use satsing_fuzz::{LANGUAGES, laws, timed};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

fuzz_target!(|text: &str| {
    timed(|| {
        money(text);
        date(text);
        time(text);
        json(text);
    });
});

/// An amount that is read is read back from how each language writes it; one of two readings names two that are read.
fn money(text: &str) {
    for language in LANGUAGES {
        match Money::parse(text, language) {
            Ok(amount) => {
                for other in LANGUAGES {
                    let shown = other.money(amount, "NOK");
                    assert_eq!(Money::parse(&shown, other), Ok(amount), "{text} as {shown}");
                }
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                let meant: String = amount.ore().unsigned_abs().to_string();
                // øre may be left out, zeros stand before; no other digit comes or goes
                let (digits, meant) = (digits.trim_start_matches('0'), meant.trim_start_matches('0'));
                assert_eq!(digits.trim_end_matches('0'), meant.trim_end_matches('0'), "{text} is {meant}");
            }
            Err(Error::Ambiguous { readings: [first, second], .. }) => {
                let read = |reading: &str| Money::parse(reading, language);
                // a reading beyond all amounts is named, too
                let (first, second) = (read(&first), read(&second));
                assert!(first != second || first.is_err(), "{text}: {first:?} and {second:?}");
                assert!(!matches!(first, Err(Error::Ambiguous { .. })), "{text}: {first:?}");
            }
            Err(error) => laws::of_an_error(&error),
        }
    }
}

/// A date is written as it was read, and its days count on and back.
fn date(text: &str) {
    let Some(date) = Date::parse(text) else { return };
    assert_eq!(date.to_string(), text);
    assert_eq!(Date::new(date.year(), date.month(), date.day()), Some(date));
    if let Some(next) = date.add_days(1) {
        assert_eq!(next.add_days(-1), Some(date));
        assert_eq!(date.days_until(next), 1);
        assert_ne!(next.weekday(), date.weekday());
    }
}

fn time(text: &str) {
    let Some(time) = Time::parse(text) else { return };
    assert_eq!(time.to_string(), text);
    assert_eq!(time.minutes(), i64::from(time.hour()) * 60 + i64::from(time.minute()));
}

/// A value that JSON text is read as is the same when it is written and read again, and its number is the one in the text.
fn json(text: &str) {
    let number = back::<Number>(text).map(|number| i128::from(number.get()) * 10_000);
    let money = back::<Money>(text).map(|money| i128::from(money.ore()) * 10_000);
    let decimal = back::<Decimal>(text).map(|decimal| i128::from(decimal.ten_thousandths()));
    let (_, _) = (back::<Share>(text), back::<Scalar>(text));
    let meant = ten_thousandths(text.trim_matches([' ', '\n', '\r', '\t']));
    for read in [number, money, decimal] {
        assert!(read.is_none() || read == meant, "{text} is {read:?}, not {meant:?}");
    }
    let in_range = |most: i128| meant.filter(|value| value.abs() <= most * 10_000);
    assert_eq!(decimal, in_range(1_000_000_000), "{text} as a decimal");
    let whole = in_range(9_007_199_254_740_991).filter(|value| value % 10_000 == 0);
    assert_eq!(number, whole, "{text} as a number");
    assert_eq!(money, whole, "{text} as money");
}

fn back<T: Serialize + DeserializeOwned + PartialEq + Debug>(text: &str) -> Option<T> {
    let read: T = serde_json::from_str(text).ok()?;
    let written = serde_json::to_string(&read).expect("a value can be written");
    assert_eq!(serde_json::from_str::<T>(&written).expect("a value can be read"), read, "{text} is written {written}");
    Some(read)
}

/// The number in a JSON text, in ten-thousandths, by its digits alone; `None` where it has more places or is too large.
fn ten_thousandths(text: &str) -> Option<i128> {
    let (is_negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) = digits.split_once(['e', 'E']).unwrap_or((digits, "0"));
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = is_digits(whole)
        && is_digits(part)
        && (whole == "0" || !whole.starts_with('0'))
        && is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    if !is_number {
        return None;
    }
    let all = format!("{whole}{part}");
    let significant = all.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let dropped = all.trim_start_matches('0').len() - significant.len();
    let places = i128::try_from(part.len()).ok()? - i128::try_from(dropped).ok()?;
    let scale = exponent.parse::<i64>().ok().map(i128::from)? - places + 4;
    if !(0..=30).contains(&scale) || significant.len() > 30 {
        return None;
    }
    let value = significant.parse::<i128>().ok()?.checked_mul(10_i128.checked_pow(u32::try_from(scale).ok()?)?)?;
    Some(if is_negative { -value } else { value })
}
