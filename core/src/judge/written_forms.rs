//! What a value means that is written in another form than its field asks for.
//!
//! Only the form is looked at: `1.3.2019` is a day, `2019-02-29` is none. What has two readings has no meaning of its own.

use crate::case::{Code, FieldType, Mark, WrittenValue};
use crate::text::{Language, fold};
use crate::{Date, Decimal, Number, Scalar, Time};

/// What a value that does not fit its field can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing that the field could hold.
    None,
    /// This alone.
    One(Scalar),
    /// Either of several.
    Several(Vec<Scalar>),
}

impl Meaning {
    fn of(mut readings: Vec<Scalar>) -> Self {
        let mut kept: Vec<Scalar> = Vec::new();
        readings.retain(|reading| {
            let is_new = !kept.contains(reading);
            kept.push(reading.clone());
            is_new
        });
        match (readings.len(), readings.pop()) {
            (1, Some(only)) => Self::One(only),
            (_, Some(last)) => {
                readings.push(last);
                Self::Several(readings)
            }
            (_, None) => Self::None,
        }
    }
}

/// What a value means in a field of a type; money and what says something of a person are never rewritten.
pub(super) fn meaning(value: &WrittenValue, field_type: &FieldType, mark: &Mark) -> Meaning {
    if *mark == Mark::Personal {
        return Meaning::None;
    }
    match (field_type, value) {
        (FieldType::Date, WrittenValue::Text(text)) => Meaning::of(dates(text).into_iter().map(date).collect()),
        // 20190301 without quotation marks; other numbers count the days from a day that differs between programs
        (FieldType::Date, WrittenValue::Number(digits)) if digits.len() == 8 => {
            Meaning::of(dates(digits).into_iter().map(date).collect())
        }
        (FieldType::Time, WrittenValue::Text(text)) => {
            Meaning::of(time(text).into_iter().map(|time| Scalar::Text(time.to_string())).collect())
        }
        (FieldType::Number, WrittenValue::Text(text)) => Meaning::of(numbers(text)),
        (FieldType::Decimal, WrittenValue::Text(text)) => Meaning::of(decimals(text)),
        (FieldType::Bool, WrittenValue::Text(text)) => {
            Meaning::of(answer(text).into_iter().map(Scalar::Bool).collect())
        }
        (FieldType::Text, WrittenValue::Number(digits)) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            let text = if *mark == Mark::Municipality { format!("{digits:0>4}") } else { digits.clone() };
            Meaning::One(Scalar::Text(text))
        }
        (FieldType::Code(codes), WrittenValue::Text(text)) => {
            let written = fold(text);
            let is_called = |code: &&Code| {
                fold(&code.code) == written
                    || Language::ALL
                        .into_iter()
                        .any(|language| code.label.get(language).map(fold).as_ref() == Some(&written))
            };
            let same = codes.iter().filter(is_called);
            Meaning::of(same.map(|code| Scalar::Text(code.code.to_string())).collect())
        }
        _ => Meaning::None,
    }
}

fn date(date: Date) -> Scalar {
    Scalar::Text(date.to_string())
}

/// A text with plain spaces and hyphens for those that word processors put in their place, and without signs of no width.
fn plain(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{200b}' | '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{2060}' => None,
        // hyphens and dashes, the minus sign among them
        '\u{2010}'..='\u{2015}' | '\u{2212}' => Some('-'),
        letter if letter.is_whitespace() => Some(' '),
        letter => Some(letter),
    };
    text.chars().filter_map(plain).collect::<String>().trim().to_owned()
}

/// The days that a text can mean.
fn dates(text: &str) -> Vec<Date> {
    let text = plain(text);
    let text = text.trim_end_matches('.');
    let day = match text.split_once(['T', ' ']) {
        Some((day, midnight)) if day.len() == 10 && is_midnight(midnight) => day,
        _ => text,
    };
    if let Some(written) = with_month_name(day) {
        return vec![written];
    }
    if let Some(written) = with_slash_and_year(day) {
        return vec![written];
    }
    if day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()) {
        return split_digits(day).into_iter().collect();
    }
    let Some(separator) = day.chars().find(|letter| matches!(letter, '-' | '.' | '/' | ' ')) else { return Vec::new() };
    let parts: Vec<&str> = day.split(separator).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return Vec::new() };
    let is_short = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let date = |year: &str, month: &str, day: &str| Date::parse(&format!("{year}-{month:0>2}-{day:0>2}"));
    let readings = if is_year(first) && is_short(second) && is_short(third) {
        vec![date(first, second, third)]
    } else if is_short(first) && is_short(second) && is_year(third) && separator == '/' {
        // a month may stand first where slashes are used
        vec![date(third, second, first), date(third, first, second)]
    } else if is_short(first) && is_short(second) && is_year(third) {
        vec![date(third, second, first)]
    } else if is_short(first) && is_short(second) && third.len() == 2 && is_short(third) {
        vec![date(&whole_year(third), second, first), date(&whole_year(first), second, third)]
    } else {
        Vec::new()
    };
    readings.into_iter().flatten().collect()
}

/// The day of `1/3 2019` and `1/3-19`: as the year is set off by another mark, the day stands first.
fn with_slash_and_year(text: &str) -> Option<Date> {
    let (day, rest) = text.split_once('/')?;
    let (month, year) = rest.split_once(['-', ' '])?;
    let is_number =
        |part: &str, digits: &[usize]| digits.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !(is_number(day, &[1, 2]) && is_number(month, &[1, 2]) && is_number(year, &[2, 4])) {
        return None;
    }
    Date::parse(&format!("{}-{month:0>2}-{day:0>2}", whole_year(year)))
}

/// A year of one or two digits is one of this century.
fn whole_year(year: &str) -> String {
    if year.len() <= 2 { format!("20{year:0>2}") } else { year.to_owned() }
}

/// Whether a time of day beside a date says no more than the date.
fn is_midnight(text: &str) -> bool {
    let (time, zone) = match text.find(['Z', '+']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let time = time.split('.').next().unwrap_or_default();
    let is_zone = zone.is_empty() || zone == "Z" || zone.starts_with('+');
    matches!(time, "00:00" | "00:00:00") && is_zone
}

/// The day of eight digits without anything between them.
fn split_digits(digits: &str) -> Option<Date> {
    let (year, rest) = digits.split_at_checked(4)?;
    let (month, day) = rest.split_at_checked(2)?;
    Date::parse(&format!("{year}-{month}-{day}"))
}

/// The day of a text with the name of a month, in any of the languages: `1. mars 2019`, `fredag 1. mar. 2019`.
///
/// A day of the week before it must be that of the date: where it is another, one of the two is wrong.
fn with_month_name(text: &str) -> Option<Date> {
    let words: Vec<String> = text.split([' ', ',', '.', '-', '/']).filter(|word| !word.is_empty()).map(fold).collect();
    let (weekday, words) = match words.as_slice() {
        [weekday, words @ ..] if words.len() >= 3 => (Some(weekday), words),
        words => (None, words),
    };
    // "den" stands between the two in Danish
    let words = words.strip_prefix(&["den".to_owned()]).unwrap_or(words);
    let [first, second, year] = words else { return None };
    let (day, month) = if first.parse::<u32>().is_ok() { (first, second) } else { (second, first) };
    let is_named = |language: Language, number: u32| {
        let name = fold(language.month(number));
        name == *month || (month.len() >= 3 && name.starts_with(&**month))
    };
    let month = (1..=12).find(|number| Language::ALL.into_iter().any(|language| is_named(language, *number)))?;
    let is_short_year = year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit());
    let year = if is_short_year { whole_year(year) } else { year.clone() };
    let date = Date::parse(&format!("{year}-{month:02}-{day:0>2}"))?;
    let is_that_day = |weekday: &String| {
        *weekday == "den"
            || Language::ALL.into_iter().any(|language| fold(language.weekday(date.weekday())) == *weekday)
    };
    weekday.is_none_or(is_that_day).then_some(date)
}

/// The time of day that a text means: `kl. 8.30` is 08:30.
fn time(text: &str) -> Option<Time> {
    let folded = fold(&plain(text));
    let (clock, rest) = match folded.strip_prefix("kl") {
        Some(rest) => (true, rest.trim_start_matches('.').trim()),
        None => (false, folded.as_str()),
    };
    let rest = rest.strip_suffix(":00").filter(|rest| rest.contains(':')).unwrap_or(rest);
    let (hour, minute) = match rest.split_once(['.', ':']) {
        Some(parts) => parts,
        None if clock && rest.len() <= 2 => (rest, "00"),
        None => rest.split_at_checked(2).filter(|(_, minute)| minute.len() == 2)?,
    };
    (minute.len() == 2).then(|| Time::parse(&format!("{hour:0>2}:{minute}"))).flatten()
}

/// The whole numbers that a text can mean.
fn numbers(text: &str) -> Vec<Scalar> {
    let text = &*plain(text);
    if let Some((whole, rest)) = text.split_once(['.', ',']) {
        // one mark may part thousands or decimals
        let is_thousands = rest.len() == 3 && (1..=3).contains(&whole.trim_start_matches('-').len());
        let read = |text: String| text.parse::<i64>().ok().and_then(|number| Number::new(number).ok());
        let zeros = rest.bytes().all(|byte| byte == b'0') && !rest.is_empty();
        let as_decimal = zeros.then(|| read(whole.to_owned())).flatten();
        let as_thousands = is_thousands.then(|| read([whole, rest].concat())).flatten();
        return [as_decimal, as_thousands].into_iter().flatten().map(Scalar::Number).collect();
    }
    let mut groups = text.split(' ');
    let first = groups.next().unwrap_or_default();
    // spaces part thousands and nothing else: `4 5` is two numbers
    if groups.clone().count() > 0 && (first.trim_start_matches('-').len() > 3 || groups.any(|group| group.len() != 3)) {
        return Vec::new();
    }
    let digits = text.replace(' ', "");
    let number = digits.parse::<i64>().ok().and_then(|number| Number::new(number).ok());
    number.into_iter().map(Scalar::Number).collect()
}

/// The decimals that a text can mean.
fn decimals(text: &str) -> Vec<Scalar> {
    let text = &*plain(text);
    let scalar = |decimal: Decimal| decimal.whole().map_or(Scalar::Decimal(decimal), Scalar::Number);
    let as_decimal = text.replace(',', ".").parse::<Decimal>().ok().map(scalar);
    let thousands = numbers(text).into_iter();
    as_decimal.into_iter().chain(thousands).collect()
}

fn answer(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "true" | "ja" | "yes" => Some(true),
        "false" | "nei" | "nej" | "no" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(text: &str, field_type: FieldType) -> Meaning {
        meaning(&WrittenValue::Text(text.to_owned()), &field_type, &Mark::Plain)
    }

    fn text(text: &str) -> Scalar {
        Scalar::Text(text.to_owned())
    }

    #[test]
    fn a_day_is_read_in_the_forms_that_people_write() {
        for written in [
            "1.3.2019",
            "01.03.2019",
            "1-3-2019",
            "2019-3-1",
            "2019/03/01",
            "20190301",
            "2019-03-01T00:00:00Z",
            "2019-03-01T00:00:00.000Z",
            "2019-03-01 00:00",
            "1. mars 2019",
            "1. marts 2019",
            "March 1, 2019",
            " 2019-03-01 ",
            "2019\u{2011}03\u{2011}01",
            "2019\u{2013}03\u{2013}01",
            "\u{feff}2019-03-01\u{200b}",
            "1.\u{a0}mars\u{202f}2019",
            "fredag 1. mars 2019",
            "Fredag den 1. marts 2019",
            "den 1. marts 2019",
            "Friday, March 1, 2019",
            "1. mar. 2019",
            "1. mars 19",
            "1/3 2019",
            "01/03-2019",
            "1/3-19",
            "1 3 2019",
            "1.3.2019.",
            "01-MAR-2019",
            "1.mars-19",
            "1/mars/2019",
        ] {
            assert_eq!(meant(written, FieldType::Date), Meaning::One(text("2019-03-01")), "{written}");
        }
        for written in [
            "2019-02-29",
            "30.2.2019",
            "2019-03-01T12:00:00Z",
            "soon",
            "",
            "1.3",
            "20.19.0301",
            "torsdag 1. mars 2019",
            "1. ma 2019",
            "1/3 19000",
            "31/4-2019",
            "1/3",
            "19. mars",
        ] {
            assert_eq!(meant(written, FieldType::Date), Meaning::None, "{written}");
        }
    }

    #[test]
    fn what_has_two_readings_has_no_meaning_of_its_own() {
        let two = |one, other| Meaning::Several(vec![text(one), text(other)]);
        assert_eq!(meant("01.02.03", FieldType::Date), two("2003-02-01", "2001-02-03"));
        assert_eq!(meant("1/3/2019", FieldType::Date), two("2019-03-01", "2019-01-03"));
        // there is no month 13
        assert_eq!(meant("13/3/2019", FieldType::Date), Meaning::One(text("2019-03-13")));
        let number = |number| Scalar::Number(Number::new(number).unwrap());
        assert_eq!(meant("1.000", FieldType::Number), Meaning::Several(vec![number(1), number(1000)]));
    }

    #[test]
    fn a_time_is_read_with_and_without_its_word() {
        for (written, time) in [
            ("kl. 8.30", "08:30"),
            ("8.30", "08:30"),
            ("8:30", "08:30"),
            ("kl 9", "09:00"),
            ("0830", "08:30"),
            ("08:30:00", "08:30"),
        ] {
            assert_eq!(meant(written, FieldType::Time), Meaning::One(text(time)), "{written}");
        }
        for written in ["25.00", "8", "8.3", "morgen", "83"] {
            assert_eq!(meant(written, FieldType::Time), Meaning::None, "{written}");
        }
    }

    #[test]
    fn a_number_in_quotation_marks_is_the_number_but_an_amount_may_be_kroner_or_ore() {
        let number = Scalar::Number(Number::new(4).unwrap());
        assert_eq!(meant("4", FieldType::Number), Meaning::One(number));
        let number = |number| Meaning::One(Scalar::Number(Number::new(number).unwrap()));
        assert_eq!(meant("12\u{202f}000", FieldType::Number), number(12_000));
        assert_eq!(meant("\u{2212}4", FieldType::Number), number(-4));
        assert_eq!(meant("4 5", FieldType::Number), Meaning::None);
        assert_eq!(meant("1234 567", FieldType::Number), Meaning::None);
        assert_eq!(meant("7,5", FieldType::Decimal), Meaning::One(Scalar::Decimal("7.5".parse().unwrap())));
        assert_eq!(meant("4", FieldType::Money), Meaning::None);
    }

    #[test]
    fn the_number_of_a_municipality_is_a_text_of_four_digits() {
        let written = WrittenValue::Number("301".to_owned());
        assert_eq!(meaning(&written, &FieldType::Text, &Mark::Municipality), Meaning::One(text("0301")));
        assert_eq!(meaning(&written, &FieldType::Text, &Mark::Plain), Meaning::One(text("301")));
        assert_eq!(meaning(&written, &FieldType::Text, &Mark::Personal), Meaning::None);
    }
}
