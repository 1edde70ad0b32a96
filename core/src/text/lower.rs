//! The small letters of capital ones.
//!
//! `char::to_lowercase` answers the same from a table that is four times as large, which is much in a browser.

/// Gives the letters of a text, capital ones as small ones.
///
/// A capital sigma becomes the sigma that stands within a word, wherever it stands.
pub(super) fn small_letters(text: &str) -> impl Iterator<Item = char> {
    // the dot above the Turkish capital stays when the letter becomes an `i`
    text.chars().flat_map(|letter| [Some(small_letter(letter)), (letter == 'İ').then_some('\u{307}')]).flatten()
}

fn small_letter(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let code = u32::from(letter);
    let after = RUNS.partition_point(|run| run.first <= code);
    let run = after.checked_sub(1).and_then(|place| RUNS.get(place)).filter(|run| run.has(code));
    run.and_then(|run| code.checked_add_signed(run.away)).and_then(char::from_u32).unwrap_or(letter)
}

/// Capital letters that are all as far away from their small ones.
#[derive(Debug, PartialEq, Eq)]
struct Run {
    first: u32,
    /// How many more there are.
    more: u8,
    /// 1 where every letter from the first to the last is a capital one, 2 where every second is.
    step: u8,
    away: i32,
}

impl Run {
    fn has(&self, code: u32) -> bool {
        let (more, step) = (u32::from(self.more), u32::from(self.step));
        let from = code.checked_sub(self.first).filter(|from| from.is_multiple_of(step));
        from.is_some_and(|from| from <= more.saturating_mul(step))
    }
}

const fn run(first: u32, more: u8, step: u8, away: i32) -> Run {
    Run { first, more, step, away }
}

/// All capital letters of Unicode 17; the tests print these rows where they are no longer those of `char`.
#[rustfmt::skip]
static RUNS: [Run; 186] = [
    run(0x0041, 25, 1, 32),
    run(0x00C0, 22, 1, 32),
    run(0x00D8, 6, 1, 32),
    run(0x0100, 23, 2, 1),
    run(0x0130, 0, 1, -199),
    run(0x0132, 2, 2, 1),
    run(0x0139, 7, 2, 1),
    run(0x014A, 22, 2, 1),
    run(0x0178, 0, 1, -121),
    run(0x0179, 2, 2, 1),
    run(0x0181, 0, 1, 210),
    run(0x0182, 1, 2, 1),
    run(0x0186, 0, 1, 206),
    run(0x0187, 0, 1, 1),
    run(0x0189, 1, 1, 205),
    run(0x018B, 0, 1, 1),
    run(0x018E, 0, 1, 79),
    run(0x018F, 0, 1, 202),
    run(0x0190, 0, 1, 203),
    run(0x0191, 0, 1, 1),
    run(0x0193, 0, 1, 205),
    run(0x0194, 0, 1, 207),
    run(0x0196, 0, 1, 211),
    run(0x0197, 0, 1, 209),
    run(0x0198, 0, 1, 1),
    run(0x019C, 0, 1, 211),
    run(0x019D, 0, 1, 213),
    run(0x019F, 0, 1, 214),
    run(0x01A0, 2, 2, 1),
    run(0x01A6, 0, 1, 218),
    run(0x01A7, 0, 1, 1),
    run(0x01A9, 0, 1, 218),
    run(0x01AC, 0, 1, 1),
    run(0x01AE, 0, 1, 218),
    run(0x01AF, 0, 1, 1),
    run(0x01B1, 1, 1, 217),
    run(0x01B3, 1, 2, 1),
    run(0x01B7, 0, 1, 219),
    run(0x01B8, 0, 1, 1),
    run(0x01BC, 0, 1, 1),
    run(0x01C4, 0, 1, 2),
    run(0x01C5, 0, 1, 1),
    run(0x01C7, 0, 1, 2),
    run(0x01C8, 0, 1, 1),
    run(0x01CA, 0, 1, 2),
    run(0x01CB, 8, 2, 1),
    run(0x01DE, 8, 2, 1),
    run(0x01F1, 0, 1, 2),
    run(0x01F2, 1, 2, 1),
    run(0x01F6, 0, 1, -97),
    run(0x01F7, 0, 1, -56),
    run(0x01F8, 19, 2, 1),
    run(0x0220, 0, 1, -130),
    run(0x0222, 8, 2, 1),
    run(0x023A, 0, 1, 10795),
    run(0x023B, 0, 1, 1),
    run(0x023D, 0, 1, -163),
    run(0x023E, 0, 1, 10792),
    run(0x0241, 0, 1, 1),
    run(0x0243, 0, 1, -195),
    run(0x0244, 0, 1, 69),
    run(0x0245, 0, 1, 71),
    run(0x0246, 4, 2, 1),
    run(0x0370, 1, 2, 1),
    run(0x0376, 0, 1, 1),
    run(0x037F, 0, 1, 116),
    run(0x0386, 0, 1, 38),
    run(0x0388, 2, 1, 37),
    run(0x038C, 0, 1, 64),
    run(0x038E, 1, 1, 63),
    run(0x0391, 16, 1, 32),
    run(0x03A3, 8, 1, 32),
    run(0x03CF, 0, 1, 8),
    run(0x03D8, 11, 2, 1),
    run(0x03F4, 0, 1, -60),
    run(0x03F7, 0, 1, 1),
    run(0x03F9, 0, 1, -7),
    run(0x03FA, 0, 1, 1),
    run(0x03FD, 2, 1, -130),
    run(0x0400, 15, 1, 80),
    run(0x0410, 31, 1, 32),
    run(0x0460, 16, 2, 1),
    run(0x048A, 26, 2, 1),
    run(0x04C0, 0, 1, 15),
    run(0x04C1, 6, 2, 1),
    run(0x04D0, 47, 2, 1),
    run(0x0531, 37, 1, 48),
    run(0x10A0, 37, 1, 7264),
    run(0x10C7, 0, 1, 7264),
    run(0x10CD, 0, 1, 7264),
    run(0x13A0, 79, 1, 38864),
    run(0x13F0, 5, 1, 8),
    run(0x1C89, 0, 1, 1),
    run(0x1C90, 42, 1, -3008),
    run(0x1CBD, 2, 1, -3008),
    run(0x1E00, 74, 2, 1),
    run(0x1E9E, 0, 1, -7615),
    run(0x1EA0, 47, 2, 1),
    run(0x1F08, 7, 1, -8),
    run(0x1F18, 5, 1, -8),
    run(0x1F28, 7, 1, -8),
    run(0x1F38, 7, 1, -8),
    run(0x1F48, 5, 1, -8),
    run(0x1F59, 3, 2, -8),
    run(0x1F68, 7, 1, -8),
    run(0x1F88, 7, 1, -8),
    run(0x1F98, 7, 1, -8),
    run(0x1FA8, 7, 1, -8),
    run(0x1FB8, 1, 1, -8),
    run(0x1FBA, 1, 1, -74),
    run(0x1FBC, 0, 1, -9),
    run(0x1FC8, 3, 1, -86),
    run(0x1FCC, 0, 1, -9),
    run(0x1FD8, 1, 1, -8),
    run(0x1FDA, 1, 1, -100),
    run(0x1FE8, 1, 1, -8),
    run(0x1FEA, 1, 1, -112),
    run(0x1FEC, 0, 1, -7),
    run(0x1FF8, 1, 1, -128),
    run(0x1FFA, 1, 1, -126),
    run(0x1FFC, 0, 1, -9),
    run(0x2126, 0, 1, -7517),
    run(0x212A, 0, 1, -8383),
    run(0x212B, 0, 1, -8262),
    run(0x2132, 0, 1, 28),
    run(0x2160, 15, 1, 16),
    run(0x2183, 0, 1, 1),
    run(0x24B6, 25, 1, 26),
    run(0x2C00, 47, 1, 48),
    run(0x2C60, 0, 1, 1),
    run(0x2C62, 0, 1, -10743),
    run(0x2C63, 0, 1, -3814),
    run(0x2C64, 0, 1, -10727),
    run(0x2C67, 2, 2, 1),
    run(0x2C6D, 0, 1, -10780),
    run(0x2C6E, 0, 1, -10749),
    run(0x2C6F, 0, 1, -10783),
    run(0x2C70, 0, 1, -10782),
    run(0x2C72, 0, 1, 1),
    run(0x2C75, 0, 1, 1),
    run(0x2C7E, 1, 1, -10815),
    run(0x2C80, 49, 2, 1),
    run(0x2CEB, 1, 2, 1),
    run(0x2CF2, 0, 1, 1),
    run(0xA640, 22, 2, 1),
    run(0xA680, 13, 2, 1),
    run(0xA722, 6, 2, 1),
    run(0xA732, 30, 2, 1),
    run(0xA779, 1, 2, 1),
    run(0xA77D, 0, 1, -35332),
    run(0xA77E, 4, 2, 1),
    run(0xA78B, 0, 1, 1),
    run(0xA78D, 0, 1, -42280),
    run(0xA790, 1, 2, 1),
    run(0xA796, 9, 2, 1),
    run(0xA7AA, 0, 1, -42308),
    run(0xA7AB, 0, 1, -42319),
    run(0xA7AC, 0, 1, -42315),
    run(0xA7AD, 0, 1, -42305),
    run(0xA7AE, 0, 1, -42308),
    run(0xA7B0, 0, 1, -42258),
    run(0xA7B1, 0, 1, -42282),
    run(0xA7B2, 0, 1, -42261),
    run(0xA7B3, 0, 1, 928),
    run(0xA7B4, 7, 2, 1),
    run(0xA7C4, 0, 1, -48),
    run(0xA7C5, 0, 1, -42307),
    run(0xA7C6, 0, 1, -35384),
    run(0xA7C7, 1, 2, 1),
    run(0xA7CB, 0, 1, -42343),
    run(0xA7CC, 7, 2, 1),
    run(0xA7DC, 0, 1, -42561),
    run(0xA7F5, 0, 1, 1),
    run(0xFF21, 25, 1, 32),
    run(0x10400, 39, 1, 40),
    run(0x104B0, 35, 1, 40),
    run(0x10570, 10, 1, 39),
    run(0x1057C, 14, 1, 39),
    run(0x1058C, 6, 1, 39),
    run(0x10594, 1, 1, 39),
    run(0x10C80, 50, 1, 64),
    run(0x10D50, 21, 1, 32),
    run(0x118A0, 31, 1, 32),
    run(0x16E40, 31, 1, 32),
    run(0x16EA0, 24, 1, 27),
    run(0x1E900, 33, 1, 34),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The runs of the letters that `char` makes small.
    fn of_char() -> Vec<Run> {
        let mut runs: Vec<Run> = Vec::new();
        for letter in '\0'..=char::MAX {
            let small = letter.to_lowercase().next().unwrap();
            if letter == small {
                continue;
            }
            let code = |letter| i32::try_from(u32::from(letter)).unwrap();
            let (letter, away) = (u32::from(letter), code(small) - code(letter));
            let last = runs.last_mut().filter(|run| run.away == away);
            let last = last.map(|run| (letter - run.first - u32::from(run.more * run.step), run));
            match last {
                Some((gap @ 1..=2, run)) if run.more == 0 || gap == u32::from(run.step) => {
                    run.step = gap.try_into().unwrap();
                    run.more += 1;
                }
                _ => runs.push(run(letter, 0, 1, away)),
            }
        }
        runs
    }

    #[test]
    fn the_runs_are_the_capital_letters_that_char_knows() {
        let runs = of_char();
        let row = |run: &Run| format!("    run(0x{:04X}, {}, {}, {}),\n", run.first, run.more, run.step, run.away);
        assert!(RUNS == *runs, "{} rows:\n{}", runs.len(), runs.iter().map(row).collect::<String>());
    }

    #[test]
    fn every_letter_becomes_what_char_makes_of_it() {
        for letter in '\0'..=char::MAX {
            assert!(small_letters(letter.encode_utf8(&mut [0; 4])).eq(letter.to_lowercase()), "{letter}");
        }
    }

    #[test]
    fn a_text_becomes_small_letter_by_letter() {
        assert_eq!(small_letters("BÆRUM, Ærø og İzmir").collect::<String>(), "bærum, ærø og i\u{307}zmir");
        assert_eq!(small_letters("ΟΔΟΣ").collect::<String>(), "οδοσ");
    }
}
