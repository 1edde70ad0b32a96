//! What `satsing test` says of examples.

use satsing::{Labels, Language};

/// The number of an example in its file, behind the title of its rule.
pub fn example(number: i64, language: Language) -> String {
    let labels = Labels::new("eksempel", "døme", "eksempel", "example");
    format!(", {} {number}", labels.get(language))
}

/// How many rules and examples there are.
pub fn rules_and_examples(rules: i64, examples: i64, language: Language) -> String {
    let counted = |count: i64, one: Labels, more: Labels| {
        format!("{count} {}", if count == 1 { one } else { more }.get(language))
    };
    let rules = counted(
        rules,
        Labels::new("regel", "regel", "regel", "rule"),
        Labels::new("regler", "reglar", "regler", "rules"),
    );
    let examples = counted(
        examples,
        Labels::new("eksempel", "døme", "eksempel", "example"),
        Labels::new("eksempler", "døme", "eksempler", "examples"),
    );
    format!("{rules}, {examples}")
}

pub const ALL_HOLD: Labels = Labels::new("alle holder", "alle held", "alle holder", "all hold");

/// How many examples do not hold, or are missing.
pub fn do_not_hold(count: usize, language: Language) -> String {
    match (language, count) {
        (Language::Nb | Language::Da, _) => format!("{count} holder ikke"),
        (Language::Nn, _) => format!("{count} held ikkje"),
        (Language::En, 1) => "1 does not hold".to_owned(),
        (Language::En, _) => format!("{count} do not hold"),
    }
}
