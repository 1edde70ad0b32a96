//! How a language writes numbers and amounts of money.

use super::Language;
use crate::{Decimal, Money, Rounding, Share};

/// Keeps the parts of a number, and a number and its unit, on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// The sign of a number below zero; a hyphen would be read as a dash or break the line.
const MINUS: &str = "\u{2212}";

impl Language {
    /// Writes a whole number in groups of three digits: `1 000 000` (with no-break spaces), `1.000.000`, `1,000,000`.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Nb.number(5_000), "5\u{a0}000");
    /// assert_eq!(Language::Da.number(-5_000), "\u{2212}5.000");
    /// ```
    #[must_use]
    pub fn number(self, number: i64) -> String {
        format!("{}{}", sign(number), self.grouped(number.unsigned_abs()))
    }

    /// Writes an amount in a currency, named by its three letters, with øre only where it is not whole.
    ///
    /// The language's own currency is written as its word: `1 000 000 kr` in Norwegian, `1.000.000 kr.` in Danish.
    /// Every other is written by its letters: `1 000 000 DKK`, `1.000.000 NOK`, in English `NOK 1,000,000`.
    /// Every space in an amount is a no-break space.
    ///
    /// ```
    /// use satsing::{Language, Money};
    /// let amount = Money::new(99_999_999)?;
    /// assert_eq!(Language::Nb.money(amount, "NOK"), "999\u{a0}999,99\u{a0}kr");
    /// assert_eq!(Language::En.money(amount, "NOK"), "NOK\u{a0}999,999.99");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn money(self, amount: Money, currency: &str) -> String {
        self.ore(amount.ore(), currency)
    }

    /// Writes an amount given in øre, which may be beyond the range of [`Money`].
    pub(super) fn ore(self, ore: i64, currency: &str) -> String {
        let whole = self.grouped(ore.unsigned_abs() / 100);
        let point = if self == Self::En { '.' } else { ',' };
        let rest = match ore.unsigned_abs() % 100 {
            0 => String::new(),
            rest => format!("{point}{rest:02}"),
        };
        let unit = match (self, currency) {
            (Self::Nb | Self::Nn, "NOK") => "kr",
            (Self::Da, "DKK") => "kr.",
            _ => currency,
        };
        let sign = sign(ore);
        match self {
            Self::En => format!("{unit}{NO_BREAK_SPACE}{sign}{whole}{rest}"),
            Self::Nb | Self::Nn | Self::Da => format!("{sign}{whole}{rest}{NO_BREAK_SPACE}{unit}"),
        }
    }

    /// Writes a share as a percentage where two decimals are enough, else as a fraction: `12,5 %`, `1/3`.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Nn.share("1/8".parse()?), "12,5\u{a0}%");
    /// assert_eq!(Language::En.share("30/100".parse()?), "30%");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn share(self, share: Share) -> String {
        match share.whole_parts(10_000) {
            Some(hundredths) => format!("{}{}", self.hundredths(hundredths), self.percent_sign()),
            None => format!("{}/{}", share.numerator(), share.denominator()),
        }
    }

    /// Writes a share as a percentage, rounded to four decimals where that many are not enough, and says so: `12,5 %`,
    /// `omtrent 8,3333 %`.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Nb.percent("1/12".parse()?), "omtrent 8,3333\u{a0}%");
    /// assert_eq!(Language::En.percent("2/3".parse()?), "about 66.6667%");
    /// assert_eq!(Language::En.percent("1/8".parse()?), "12.5%");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn percent(self, share: Share) -> String {
        let dividend = i128::from(share.numerator()).saturating_mul(1_000_000);
        let rounded = Rounding::HalfAwayFromZero.divide(dividend, share.denominator().into());
        let parts = rounded.map(|rounded| (u64::try_from(rounded / 10_000), u64::try_from(rounded % 10_000)));
        let Some((Ok(whole), Ok(rest))) = parts else { return self.share(share) };
        let is_exact = share.whole_parts(1_000_000).is_some();
        let about = match self {
            _ if is_exact => "",
            Self::Nb | Self::Nn => "omtrent ",
            Self::Da => "cirka ",
            Self::En => "about ",
        };
        format!("{about}{}{}", self.parts(whole, rest, 4), self.percent_sign())
    }

    fn percent_sign(self) -> String {
        match self {
            Self::En => "%".to_owned(),
            Self::Nb | Self::Nn | Self::Da => format!("{NO_BREAK_SPACE}%"),
        }
    }

    /// Writes a decimal with no more places than it takes: `7,5`, in English `7.5`.
    ///
    /// ```
    /// use satsing::Language;
    /// assert_eq!(Language::Nn.decimal("7.50".parse()?), "7,5");
    /// assert_eq!(Language::En.decimal("-1234.5".parse()?), "\u{2212}1,234.5");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn decimal(self, decimal: Decimal) -> String {
        let count = decimal.ten_thousandths();
        let size = count.unsigned_abs();
        format!("{}{}", sign(count), self.parts(size / 10_000, size % 10_000, 4))
    }

    /// Writes a number given in hundredths, with no more decimals than it takes: `7,5`.
    pub(crate) fn hundredths(self, hundredths: u64) -> String {
        self.parts(hundredths / 100, hundredths % 100, 2)
    }

    /// Writes a whole number and the rest after the point, which has `places` digits.
    fn parts(self, whole: u64, rest: u64, places: usize) -> String {
        let whole = self.grouped(whole);
        if rest == 0 {
            return whole;
        }
        let point = if self == Self::En { '.' } else { ',' };
        format!("{whole}{point}{}", format!("{rest:0places$}").trim_end_matches('0'))
    }

    fn grouped(self, number: u64) -> String {
        let between = match self {
            Self::Nb | Self::Nn => NO_BREAK_SPACE,
            Self::Da => '.',
            Self::En => ',',
        };
        match number {
            0..1_000 => number.to_string(),
            _ => format!("{}{between}{:03}", self.grouped(number / 1_000), number % 1_000),
        }
    }
}

fn sign(number: i64) -> &'static str {
    if number < 0 { MINUS } else { "" }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(number: i64) -> [String; 4] {
        Language::ALL.map(|language| language.number(number))
    }

    #[test]
    fn a_share_is_a_percentage_unless_that_takes_more_than_two_decimals() {
        let shares = |text: &str| Language::ALL.map(|language| language.share(text.parse().unwrap()));
        assert_eq!(shares("0.25"), ["25\u{a0}%", "25\u{a0}%", "25\u{a0}%", "25%"]);
        assert_eq!(shares("0,0625"), ["6,25\u{a0}%", "6,25\u{a0}%", "6,25\u{a0}%", "6.25%"]);
        assert_eq!(shares("1/16000"), ["1/16000"; 4]);
        assert_eq!(shares("2/3"), ["2/3"; 4]);
        assert_eq!(shares("0.001"), ["0,1\u{a0}%", "0,1\u{a0}%", "0,1\u{a0}%", "0.1%"]);
        assert_eq!(shares("12"), ["1\u{a0}200\u{a0}%", "1\u{a0}200\u{a0}%", "1.200\u{a0}%", "1,200%"]);
        assert_eq!(Language::Da.hundredths(1_207), "12,07");
    }

    #[test]
    fn a_decimal_has_as_many_places_as_it_takes() {
        let decimals = |text: &str| Language::ALL.map(|language| language.decimal(text.parse().unwrap()));
        assert_eq!(decimals("7.5"), ["7,5", "7,5", "7,5", "7.5"]);
        assert_eq!(decimals("30.0000"), ["30"; 4]);
        assert_eq!(decimals("0.0101"), ["0,0101", "0,0101", "0,0101", "0.0101"]);
        assert_eq!(
            decimals("-1234.05"),
            ["\u{2212}1\u{a0}234,05", "\u{2212}1\u{a0}234,05", "\u{2212}1.234,05", "\u{2212}1,234.05"]
        );
    }

    fn amounts(ore: i64, currency: &str) -> [String; 4] {
        Language::ALL.map(|language| language.money(Money::new(ore).unwrap(), currency))
    }

    #[test]
    fn numbers_are_grouped_in_threes() {
        assert_eq!(numbers(0), ["0", "0", "0", "0"]);
        assert_eq!(numbers(999), ["999", "999", "999", "999"]);
        assert_eq!(numbers(5_000), ["5\u{a0}000", "5\u{a0}000", "5.000", "5,000"]);
        assert_eq!(numbers(1_000_000), ["1\u{a0}000\u{a0}000", "1\u{a0}000\u{a0}000", "1.000.000", "1,000,000"]);
        assert_eq!(
            numbers(-12_045),
            ["\u{2212}12\u{a0}045", "\u{2212}12\u{a0}045", "\u{2212}12.045", "\u{2212}12,045"]
        );
        assert_eq!(Language::En.number(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    }

    #[test]
    fn money_stands_in_the_words_of_the_language() {
        assert_eq!(
            amounts(100_000_000, "NOK"),
            ["1\u{a0}000\u{a0}000\u{a0}kr", "1\u{a0}000\u{a0}000\u{a0}kr", "1.000.000\u{a0}NOK", "NOK\u{a0}1,000,000"]
        );
        assert_eq!(
            amounts(100_000_000, "DKK"),
            [
                "1\u{a0}000\u{a0}000\u{a0}DKK",
                "1\u{a0}000\u{a0}000\u{a0}DKK",
                "1.000.000\u{a0}kr.",
                "DKK\u{a0}1,000,000"
            ]
        );
    }

    #[test]
    fn ore_are_written_only_where_the_amount_is_not_whole() {
        assert_eq!(
            amounts(99_999_999, "NOK"),
            ["999\u{a0}999,99\u{a0}kr", "999\u{a0}999,99\u{a0}kr", "999.999,99\u{a0}NOK", "NOK\u{a0}999,999.99"]
        );
        assert_eq!(Language::Nb.ore(-5, "NOK"), "\u{2212}0,05\u{a0}kr");
        assert_eq!(Language::En.ore(-500, "DKK"), "DKK\u{a0}\u{2212}5");
        assert_eq!(Language::Da.ore(0, "DKK"), "0\u{a0}kr.");
    }
}
