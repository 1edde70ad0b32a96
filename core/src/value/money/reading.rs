//! Reads amounts as people write them.

use crate::{Error, Language, Money};

/// The spaces between groups of digits: all that a keyboard, a word processor or [`Language::money`] puts there.
const SPACES: [char; 5] = [' ', '\u{a0}', '\u{202f}', '\u{2007}', '\u{2009}'];
/// What people write for a minus sign.
const MINUS: [char; 3] = ['-', '\u{2212}', '\u{2013}'];
/// The dashes that people write after the comma for no øre.
const DASHES: [char; 4] = ['-', '\u{2013}', '\u{2014}', '\u{2212}'];
/// The units that people write before or after an amount, in small letters, with the currency: none where it can be
/// either. A longer unit comes before one that it begins or ends with.
const UNITS: [(&str, Option<&str>); 8] = [
    ("kroner", None),
    ("krone", None),
    ("nok", Some("NOK")),
    ("dkk", Some("DKK")),
    ("nkr", Some("NOK")),
    ("dkr", Some("DKK")),
    ("kr.", None),
    ("kr", None),
];

impl Money {
    /// Reads an amount as people write it: `5 000,50`, `5.000,-`, `kr 5 000`, `5.000 kr.`, `NOK 1,234.50`, `−200`.
    ///
    /// Thousands may be set apart by spaces of any kind, points or commas, øre by a comma or a point; `,-` stands for
    /// no øre. All that has one reading is read, whatever the language: `1.234,5`, `1,234.50`, `1.000.000`, `5.50`. One
    /// point or comma before three digits has two, and there the language decides: the point sets thousands apart in
    /// Danish, the comma in English; in Norwegian neither does for certain. Where it does not, the amount is refused
    /// with both readings, and so is `1.234.56`, where one mark stands for both.
    ///
    /// The unit (`kr`, `kr.`, `kroner`, `NOK`, `DKK`, `nkr`, `dkr`) is ignored, because an amount has no currency;
    /// [`parse_in`](Self::parse_in) checks it.
    ///
    /// ```
    /// use satsing::{Language, Money};
    /// let five_thousand = Money::kroner(5_000)?;
    /// assert_eq!(Money::parse("5.000,-", Language::Da)?, five_thousand);
    /// assert_eq!(Money::parse("kr 5\u{a0}000", Language::Nb)?, five_thousand);
    /// assert_eq!(Money::parse("5.000", Language::Da)?, five_thousand);
    /// assert_eq!(
    ///     Money::parse("5.000", Language::Nb).unwrap_err().to_string(),
    ///     "`5.000` can be read as `5\u{a0}000,00` and as `5,00`, write it as one of them"
    /// );
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Ambiguous`] with both readings; [`Error::Malformed`] for what is no amount, and for parts of an øre;
    /// [`Error::OutOfRange`] beyond 2^53 − 1 øre either way.
    pub fn parse(text: &str, language: Language) -> Result<Self, Error> {
        Self::parse_parts(text, split(text), language)
    }

    /// Reads an amount that was split into its parts.
    fn parse_parts(text: &str, parts: Option<AmountParts<'_>>, language: Language) -> Result<Self, Error> {
        let malformed = || Error::Malformed { expected: "an amount of money", value: text.to_owned() };
        let AmountParts { is_negative, number, .. } = parts.ok_or_else(malformed)?;
        let ore = match read(number, language).ok_or_else(malformed)? {
            Reading::One(ore) => ore,
            Reading::Two(readings) => {
                let signed = |reading: String| if is_negative { format!("\u{2212}{reading}") } else { reading };
                return Err(Error::Ambiguous { value: text.to_owned(), readings: readings.map(signed) });
            }
        };
        Self::from_wide(if is_negative { ore.saturating_neg() } else { ore })
    }

    /// Reads an amount of a currency, named by its three letters, as people write it; `kr` fits every currency.
    ///
    /// ```
    /// use satsing::{Language, Money};
    /// assert_eq!(Money::parse_in("NOK 1000", Language::Nb, "NOK")?, Money::kroner(1_000)?);
    /// assert_eq!(Money::parse_in("1000 kr", Language::Nb, "NOK")?, Money::kroner(1_000)?);
    /// assert_eq!(Money::parse_in("1000 DKK", Language::Nb, "NOK").unwrap_err().code(), "malformed");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`parse`](Self::parse), and [`Error::Malformed`] where the unit names another currency.
    pub fn parse_in(text: &str, language: Language, currency: &str) -> Result<Self, Error> {
        let parts = split(text);
        let unit = parts.as_ref().and_then(|parts| parts.currency);
        let amount = Self::parse_parts(text, parts, language)?;
        match unit {
            Some(other) if other != currency => {
                Err(Error::Malformed { expected: "an amount in the programme's currency", value: text.to_owned() })
            }
            _ => Ok(amount),
        }
    }
}

/// What a number can mean, in øre.
enum Reading {
    One(i128),
    Two([String; 2]),
}

/// The parts of a written amount: sign, number and currency.
struct AmountParts<'a> {
    is_negative: bool,
    number: &'a str,
    /// The currency that the unit names.
    currency: Option<&'static str>,
}

/// Splits a written amount into its parts; `None` where there is no number.
fn split(text: &str) -> Option<AmountParts<'_>> {
    let trimmed = text.trim();
    let (mut number, mut unit) = without_unit(trimmed, strip_prefix);
    let before = unit.is_some();
    if !before {
        (number, unit) = without_unit(trimmed, strip_suffix);
    }
    let unsigned = number.strip_prefix(MINUS);
    if let (Some(unsigned), false) = (unsigned, before) {
        // the unit may follow the sign as well: −kr 500
        let (rest, after_the_sign) = without_unit(unsigned.trim_start(), strip_prefix);
        (number, unit) = (rest, unit.or(after_the_sign));
    } else {
        number = unsigned.unwrap_or(number).trim_start();
    }
    let currency = unit.and_then(|(_, currency)| *currency);
    (!number.is_empty()).then_some(AmountParts { is_negative: unsigned.is_some(), number, currency })
}

/// Takes off the unit, and returns which it was.
fn without_unit<'a>(
    text: &'a str,
    strip: fn(&'a str, &str) -> Option<&'a str>,
) -> (&'a str, Option<&'static (&'static str, Option<&'static str>)>) {
    let found = UNITS.iter().find_map(|unit| Some((strip(text, unit.0)?, unit)));
    (found.map_or(text, |(rest, _)| rest).trim(), found.map(|(_, unit)| unit))
}

fn strip_prefix<'a>(text: &'a str, unit: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(unit.len())?;
    start.eq_ignore_ascii_case(unit).then_some(rest)
}

fn strip_suffix<'a>(text: &'a str, unit: &str) -> Option<&'a str> {
    let (rest, end) = text.split_at_checked(text.len().checked_sub(unit.len())?)?;
    end.eq_ignore_ascii_case(unit).then_some(rest)
}

/// Reads a number without unit and sign; `None` for what is no amount.
fn read(number: &str, language: Language) -> Option<Reading> {
    if let Some(kroner) = number.strip_suffix(DASHES) {
        // a dash means no øre, so any mark before it separates thousands
        let kroner = kroner.strip_suffix([',', '.'])?;
        return kroner_of(kroner).map(|kroner| Reading::One(kroner.saturating_mul(100)));
    }
    let last = number.rfind([',', '.']);
    let (before, after) = match last.and_then(|at| number.split_at_checked(at)) {
        None => return kroner_of(number).map(|kroner| Reading::One(kroner.saturating_mul(100))),
        Some((before, mark_and_after)) => (before, mark_and_after.get(1..)?),
    };
    let mark = number.get(before.len()..).and_then(|rest| rest.chars().next())?;
    if let Some(ore) = ore_of(after) {
        let kroner = kroner_of(before)?;
        if before.contains(mark) {
            // the same mark for thousands and øre: perhaps a digit of the last group is missing
            let all = number.split(mark).collect::<String>().parse().ok()?;
            let readings = [amount(kroner, &format!("{ore:02}"), language)?, amount(all, "00", language)?];
            return Some(Reading::Two(readings));
        }
        return Some(Reading::One(kroner.saturating_mul(100).saturating_add(ore)));
    }
    let kroner = kroner_of(number)?;
    let is_group_mark = match language {
        Language::Nb | Language::Nn => false,
        Language::Da => number.contains('.'),
        Language::En => number.contains(','),
    };
    if is_group_mark || before.contains([',', '.']) {
        return Some(Reading::One(kroner.saturating_mul(100)));
    }
    Some(Reading::Two(both(kroner, digits(before)?, after, language)?))
}

/// The two readings of a number with one mark before three digits, each written unambiguously.
fn both(kroner: i128, fewer: i128, decimals: &str, language: Language) -> Option<[String; 2]> {
    // three decimals would be ambiguous again
    let decimals = decimals.strip_suffix('0').map_or_else(|| format!("{decimals}0"), str::to_owned);
    Some([amount(kroner, "00", language)?, amount(fewer, &decimals, language)?])
}

/// Writes an amount in a language's own way, without unit.
fn amount(kroner: i128, decimals: &str, language: Language) -> Option<String> {
    let point = if language == Language::En { '.' } else { ',' };
    Some(format!("{}{point}{decimals}", language.number(i64::try_from(kroner).ok()?)))
}

/// Reads one or two digits after a comma as øre: `5` is 50.
fn ore_of(text: &str) -> Option<i128> {
    match text.len() {
        1 => digits(text)?.checked_mul(10),
        2 => digits(text),
        _ => None,
    }
}

/// Reads whole kroner, ungrouped or in groups of three with the same mark between them.
fn kroner_of(text: &str) -> Option<i128> {
    let as_written = text.chars().filter(|letter| !letter.is_ascii_digit());
    let mut marks = as_written.map(|mark| if SPACES.contains(&mark) { ' ' } else { mark });
    let Some(mark) = marks.next() else { return digits(text) };
    if ![' ', '.', ','].contains(&mark) || marks.any(|other| other != mark) {
        return None;
    }
    let mut groups = text.split(|letter: char| !letter.is_ascii_digit());
    let first = groups.next()?;
    let is_first = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let mut kroner = digits(first).filter(|_| is_first)?;
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        kroner = kroner.checked_mul(1_000)?.checked_add(digits(group)?)?;
    }
    Some(kroner)
}

/// Reads digits and nothing else.
fn digits(text: &str) -> Option<i128> {
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_in_all(text: &str) -> [Result<i64, &'static str>; 4] {
        Language::ALL.map(|language| Money::parse(text, language).map(Money::ore).map_err(|error| error.code()))
    }

    #[test]
    fn what_has_one_reading_is_read_in_every_language() {
        for (text, ore) in [
            ("5000", 500_000),
            ("5 000", 500_000),
            ("5\u{a0}000,50", 500_050),
            ("5\u{202f}000,50", 500_050),
            ("5\u{2007}000,50", 500_050),
            ("5 000.50", 500_050),
            ("5.000,-", 500_000),
            ("2.500,\u{2013}", 250_000),
            ("500,\u{2014}", 50_000),
            ("5 000,-", 500_000),
            ("1.234,5", 123_450),
            ("1,234.50", 123_450),
            ("1.234.567", 123_456_700),
            ("1,234,567", 123_456_700),
            ("1 234\u{a0}567,89", 123_456_789),
            ("999999,99", 99_999_999),
            ("5,50", 550),
            ("5.5", 550),
            ("0,05", 5),
            ("0", 0),
            ("kr 5 000", 500_000),
            ("Kr. 5.000,-", 500_000),
            ("5 000 kr", 500_000),
            ("5 000 kr.", 500_000),
            ("5 000 kroner", 500_000),
            ("5 000 nkr", 500_000),
            ("dkr 5 000", 500_000),
            ("kr5000", 500_000),
            ("NOK 1,234.50", 123_450),
            ("1.234,50 dkk", 123_450),
            ("-200", -20_000),
            ("\u{2212} 200", -20_000),
            ("kr \u{2212}200", -20_000),
            ("\u{2212}kr 200", -20_000),
            ("\u{2212}200 kr", -20_000),
            ("  42\n", 4_200),
        ] {
            assert_eq!(read_in_all(text), [Ok(ore); 4], "{text}");
        }
    }

    #[test]
    fn a_unit_of_another_currency_is_refused_where_one_is_asked_for() {
        let read = |text, currency| Money::parse_in(text, Language::Nb, currency).map_err(|error| error.code());
        let thousand = Money::kroner(1_000);
        let thousand = thousand.map_err(|error| error.code());
        for text in ["1000", "1000 kr", "kr. 1000", "1000 kroner"] {
            assert_eq!((read(text, "NOK"), read(text, "DKK")), (thousand, thousand), "{text}");
        }
        for (text, own, other) in [
            ("1000 NOK", "NOK", "DKK"),
            ("nok 1000", "NOK", "DKK"),
            ("1000 nkr", "NOK", "DKK"),
            ("1000 DKK", "DKK", "NOK"),
            ("DKK 1000", "DKK", "NOK"),
            ("dkr 1000", "DKK", "NOK"),
        ] {
            assert_eq!((read(text, own), read(text, other)), (thousand, Err("malformed")), "{text}");
        }
        assert_eq!(read("\u{2212}DKK 1000", "NOK"), Err("malformed"));
        assert_eq!(read("fem", "NOK"), Err("malformed"));
    }

    #[test]
    fn one_mark_before_three_digits_is_for_the_language_to_decide() {
        let ambiguous = Err("ambiguous");
        assert_eq!(read_in_all("5.000"), [ambiguous, ambiguous, Ok(500_000), ambiguous]);
        assert_eq!(read_in_all("5,000"), [ambiguous, ambiguous, ambiguous, Ok(500_000)]);
        assert_eq!(read_in_all("kr 1.234"), [ambiguous, ambiguous, Ok(123_400), ambiguous]);
    }

    #[test]
    fn both_readings_are_named_and_each_can_be_read_again() {
        let readings = |text, language| match Money::parse(text, language) {
            Err(Error::Ambiguous { readings, .. }) => readings,
            other => panic!("{other:?}"),
        };
        assert_eq!(readings("5.000", Language::Nb), ["5\u{a0}000,00", "5,00"]);
        assert_eq!(readings("5,000", Language::Da), ["5.000,00", "5,00"]);
        assert_eq!(readings("12.340", Language::En), ["12,340.00", "12.34"]);
        assert_eq!(readings("1,234", Language::Nn), ["1\u{a0}234,00", "1,2340"]);
        assert_eq!(readings("1.234.56", Language::Nb), ["1\u{a0}234,56", "123\u{a0}456,00"]);
        assert_eq!(readings("1.234.56", Language::Da), ["1.234,56", "123.456,00"]);
        assert_eq!(readings("1,234,5", Language::En), ["1,234.50", "12,345.00"]);
        assert_eq!(readings("-5.000", Language::Nb), ["\u{2212}5\u{a0}000,00", "\u{2212}5,00"]);
        assert_eq!(Money::parse("5\u{a0}000,00", Language::Nb), Money::kroner(5_000));
        assert_eq!(Money::parse("12,340.00", Language::En), Money::kroner(12_340));
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "",
            " ",
            "kr",
            "-",
            ",-",
            "5,",
            "5.",
            ",50",
            "5,0000",
            "1.23.456",
            "50 00",
            "5  000",
            "5 000.000",
            "12345.678",
            "0,500",
            "1.234,567",
            "1,2,3",
            "5 000,5,-",
            "--5",
            "5-",
            "kr kr 5",
            "kr 5 kr",
            "5e3",
            "٥",
            "fem",
            "5 000 øre",
            "1 234.567 890",
            "1'000",
        ] {
            assert_eq!(read_in_all(text), [Err("malformed"); 4], "{text}");
        }
        assert_eq!(read_in_all("90 071 992 547 409,92"), [Err("out-of-range"); 4]);
        assert_eq!(read_in_all(&"9".repeat(60)), [Err("malformed"); 4]);
    }

    #[test]
    fn an_amount_that_was_written_is_read_again() {
        for ore in [0, 5, -5, 99_999, 100_000, 123_456, 99_999_999, -500_000_000, Money::MAX.ore(), Money::MIN.ore()] {
            let amount = Money::new(ore).unwrap();
            for (language, currency) in Language::ALL.into_iter().flat_map(|l| [(l, "NOK"), (l, "DKK")]) {
                let written = language.money(amount, currency);
                assert_eq!(Money::parse(&written, language), Ok(amount), "{written}");
            }
            assert_eq!(Money::parse(&amount.to_string(), Language::Nb), Ok(amount));
        }
    }
}
