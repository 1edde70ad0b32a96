//! The texts that comparisons have in common.

use crate::pack::{Basis, Severity};
use crate::text::{Language, Template, TemplateValue, Wording, wording};
use crate::verdict::FindingSource;

/// Fills in a text of the library; one that is no template stays as it is.
pub(super) fn say(wording: Wording, language: Language, values: &[(&str, &str)]) -> String {
    let text = wording.get(language);
    let shown: Vec<(&str, TemplateValue)> =
        values.iter().map(|(name, value)| (*name, TemplateValue::Label((*value).to_owned()))).collect();
    // amounts are written out already, so no currency is needed
    Template::parse(text).map_or_else(|_| text.to_owned(), |template| template.render(language, "", &shown))
}

/// The severity of a breach as part of a sentence.
pub(super) fn level(level: Severity) -> Wording {
    match level {
        Severity::Error => wording!(
            "en feil som stopper saken",
            "ein feil som stoppar saka",
            "en fejl, der standser sagen",
            "an error that blocks the case",
        ),
        Severity::Warning => wording!("en advarsel", "ei åtvaring", "en advarsel", "a warning"),
        Severity::Advice => wording!("et råd", "eit råd", "et råd", "advice"),
    }
}

/// The severity of a breach in one word.
pub(super) fn short_level(level: Severity) -> Wording {
    match level {
        Severity::Error => wording!("feil", "feil", "fejl", "error"),
        Severity::Warning => wording!("advarsel", "åtvaring", "advarsel", "warning"),
        Severity::Advice => wording!("råd", "råd", "råd", "advice"),
    }
}

/// The basis of a rule.
pub(super) fn basis(basis: Basis) -> Wording {
    match basis {
        Basis::Norm => {
            wording!("en tekst som binder", "ein tekst som bind", "en tekst, der binder", "a text that binds",)
        }
        Basis::Plausibility => {
            wording!("opplysningene selv", "opplysningane sjølve", "oplysningerne selv", "the data themselves",)
        }
    }
}

/// A source with its section, on one line.
pub(super) fn source(source: &FindingSource) -> String {
    match &source.section {
        Some(section) => format!("{}, {section}", source.title),
        None => source.title.clone(),
    }
}
