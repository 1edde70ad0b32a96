//! Numbers that carry a check digit.

/// Whether a text is a Norwegian organisation number: nine digits, the last of them the check digit.
///
/// The digits count 3, 2, 7, 6, 5, 4, 3, 2 and 1 times; their sum is a multiple of eleven. It says nothing about whether
/// an organisation has the number.
///
/// ```
/// use satsing::organisation_number;
/// assert!(organisation_number("920125298"));
/// assert!(!organisation_number("920 125 298"));
/// ```
#[must_use]
pub fn organisation_number(text: &str) -> bool {
    const WEIGHTS: [u32; 9] = [3, 2, 7, 6, 5, 4, 3, 2, 1];
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(10)).collect();
    digits.is_some_and(|digits| {
        let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| digit.saturating_mul(weight)).sum();
        digits.len() == WEIGHTS.len() && sum.is_multiple_of(11)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_must_fit() {
        // Asker: 9×3 + 2×2 + 0 + 1×6 + 2×5 + 5×4 + 2×3 + 9×2 = 91, and 91 + 8 = 99 = 9 × 11.
        assert!(organisation_number("920125298"));
        for digit in ('0'..='9').filter(|digit| *digit != '8') {
            assert!(!organisation_number(&format!("92012529{digit}")), "{digit}");
        }
        assert!(!organisation_number("921025298"), "two neighbours swapped");
    }

    #[test]
    fn a_number_whose_check_digit_would_be_ten_does_not_exist() {
        // 1×3 + 1×2 + 1×7 = 12, one more than a multiple of eleven.
        for digit in '0'..='9' {
            assert!(!organisation_number(&format!("11100000{digit}")), "{digit}");
        }
    }

    #[test]
    fn only_nine_digits_are_a_number() {
        for bad in ["", "92012529", "9201252980", "0920125298", " 920125298", "92012529８", "MVA920125298"] {
            assert!(!organisation_number(bad), "{bad}");
        }
    }
}
