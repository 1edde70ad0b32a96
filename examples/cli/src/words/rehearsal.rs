//! What `satsing test` says of examples.

use satsing::verdict::NotApplicableReason;
use satsing::{Labels, Language};

/// Why a rule does not apply.
pub fn not_applicable(because: NotApplicableReason) -> Labels {
    match because {
        NotApplicableReason::PartAbsent => Labels::new(
            "delen den gjelder, er ikke i saken",
            "delen han gjeld, er ikkje i saka",
            "den del, den gælder, er ikke i sagen",
            "the part that it concerns is not in the case",
        ),
        NotApplicableReason::NoItems => {
            Labels::new("listen er tom", "lista er tom", "listen er tom", "the list is empty")
        }
        NotApplicableReason::NoReference => Labels::new(
            "ingenting viser til det den gjelder",
            "ingenting viser til det han gjeld",
            "intet henviser til det, den gælder",
            "nothing refers to what it concerns",
        ),
        NotApplicableReason::Condition => Labels::new(
            "et vilkår i appliesWhen holder ikke",
            "eit vilkår i appliesWhen held ikkje",
            "en betingelse i appliesWhen holder ikke",
            "a condition in appliesWhen does not hold",
        ),
        _ => Labels::new(
            "ingen grunn er oppgitt",
            "ingen grunn er oppgitt",
            "ingen grund er angivet",
            "no reason is given",
        ),
    }
}

/// The number of an example in its file, behind the title of its rule.
pub fn example(number: usize, language: Language) -> String {
    let labels = Labels::new("eksempel", "døme", "eksempel", "example");
    format!(", {} {number}", labels.get(language))
}

/// How many rules and examples there are.
pub fn rules_and_examples(rules: usize, examples: usize, language: Language) -> String {
    let counted = |count: usize, one: Labels, more: Labels| {
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
