//! The rule book's own words.

use satsing::{Labels, Language};

pub const BOOK: Labels = Labels::new("Regelbok", "Regelbok", "Regelbog", "Rule book");
pub const SKIP: Labels =
    Labels::new("Hopp til innholdet", "Hopp til innhaldet", "Gå til indholdet", "Skip to the content");
pub const LANGUAGES: Labels = Labels::new("Språk", "Språk", "Sprog", "Languages");
pub const PAGES: Labels =
    Labels::new("Sider i regelboka", "Sider i regelboka", "Sider i regelbogen", "Pages of the rule book");
pub const INTRO: Labels = Labels::new(
    "Her står alle reglene i ordningene: hva de krever, hvilken tekst de kommer fra, når de gjelder og hvor mye et \
     brudd veier. Hver regel har et eksempel som bryter den, og rettelsen som skal til.",
    "Her står alle reglane i ordningane: kva dei krev, kva tekst dei kjem frå, når dei gjeld og kor mykje eit brot \
     veg. Kvar regel har eit døme som bryt han, og rettinga som skal til.",
    "Her står alle reglerne i ordningerne: hvad de kræver, hvilken tekst de kommer fra, hvornår de gælder, og hvor \
     meget et brud vejer. Hver regel har et eksempel, der bryder den, og den rettelse, der skal til.",
    "Here are all rules of the programmes: what they demand, which text they come from, when they are in force and how \
     much a breach weighs. Each rule has an example that breaks it, and the correction that mends it.",
);
pub const PROGRAMMES: Labels = Labels::new("Ordninger", "Ordningar", "Ordninger", "Programmes");
pub const CHANGES: Labels = Labels::new("Endringer", "Endringar", "Ændringer", "Changes");
pub const CHANGES_OF: Labels =
    Labels::new("Hva som er endret", "Kva som er endra", "Hvad der er ændret", "What has changed");
pub const ALL_RULES: Labels = Labels::new("Alle reglene", "Alle reglane", "Alle reglerne", "All rules");
pub const SEARCH: Labels = Labels::new("Søk i reglene", "Søk i reglane", "Søg i reglerne", "Search the rules");
pub const SEARCH_HINT: Labels = Labels::new(
    "Skriv ett eller flere ord fra regelen, kilden eller meldingen.",
    "Skriv eitt eller fleire ord frå regelen, kjelda eller meldinga.",
    "Skriv et eller flere ord fra reglen, kilden eller meddelelsen.",
    "Write one or more words of the rule, its source or its message.",
);
/// The result of the search; the script puts the number in place of `#`.
pub const FOUND: Labels = Labels::new(
    "Viser # av alle reglene.",
    "Viser # av alle reglane.",
    "Viser # af alle reglerne.",
    "Showing # of all rules.",
);
pub const CONTENTS: Labels = Labels::new("Innhold", "Innhald", "Indhold", "Contents");
pub const EDITIONS: Labels = Labels::new("Utgaver", "Utgåver", "Udgaver", "Editions");
pub const MESSAGE: Labels =
    Labels::new("Meldingen ved brudd", "Meldinga ved brot", "Meddelelsen ved brud", "The message on a breach");
pub const SOURCE: Labels = Labels::new("Kilde", "Kjelde", "Kilde", "Source");
pub const BASIS: Labels = Labels::new("Grunnlag", "Grunnlag", "Grundlag", "Basis");
pub const NORM: Labels = Labels::new(
    "følger av en bindende tekst",
    "følgjer av ein bindande tekst",
    "følger af en bindende tekst",
    "follows from a text that binds",
);
pub const LEVEL: Labels = Labels::new("Nivå", "Nivå", "Niveau", "Level");
pub const IN_FORCE: Labels = Labels::new("I kraft", "I kraft", "I kraft", "In force");
pub const WHOLE_TIME: Labels = Labels::new(
    "så lenge ordningen gjelder",
    "så lenge ordninga gjeld",
    "så længe ordningen gælder",
    "as long as the programme is",
);
pub const READS: Labels = Labels::new("Leser", "Les", "Læser", "Reads");
pub const ID: Labels =
    Labels::new("Regelens navn i data", "Namnet på regelen i data", "Reglens navn i data", "Name of the rule in data");
pub const GIVES_WAY: Labels = Labels::new(
    "Regler som viker i denne ordningen",
    "Reglar som vik i denne ordninga",
    "Regler, der viger i denne ordning",
    "Rules that give way in this programme",
);
pub const GIVES_WAY_TO: Labels = Labels::new("viker for", "vik for", "viger for", "gives way to");
pub const EXAMPLE: Labels = Labels::new(
    "Et eksempel som bryter regelen",
    "Eit døme som bryt regelen",
    "Et eksempel, der bryder reglen",
    "An example that breaks the rule",
);
pub const REPAIR: Labels =
    Labels::new("Slik rettes det", "Slik blir det retta", "Sådan rettes det", "How it is corrected");
pub const FIELD: Labels = Labels::new("Felt", "Felt", "Felt", "Field");
pub const BEFORE: Labels = Labels::new("Før", "Før", "Før", "Before");
pub const AFTER: Labels = Labels::new("Etter", "Etter", "Efter", "After");
pub const EMPTY: Labels = Labels::new("ikke fylt ut", "ikkje fylt ut", "ikke udfyldt", "not filled in");
pub const YES: Labels = Labels::new("ja", "ja", "ja", "yes");
pub const NO: Labels = Labels::new("nei", "nei", "nej", "no");
pub const WHOLE_CASE: Labels = Labels::new(
    "Hele saken i eksempelet",
    "Heile saka i dømet",
    "Hele sagen i eksemplet",
    "The whole case of the example",
);
pub const NO_EXAMPLE: Labels = Labels::new(
    "Regelen har ikke noe eksempel.",
    "Regelen har ikkje noko døme.",
    "Reglen har ikke noget eksempel.",
    "The rule has no example.",
);
pub const SAID: Labels = Labels::new(
    "Dette blir sagt om saken:",
    "Dette blir sagt om saka:",
    "Dette bliver sagt om sagen:",
    "This is said of the case:",
);
pub const FIGURES: Labels = Labels::new("Tall og krav", "Tal og krav", "Tal og krav", "Figures and demands");
pub const RULES: Labels = Labels::new("Regler", "Reglar", "Regler", "Rules");
pub const FIELDS: Labels = Labels::new("Felter", "Felt", "Felter", "Fields");
pub const WORDS_BEFORE: Labels = Labels::new("Meldingen før", "Meldinga før", "Meddelelsen før", "The message before");
pub const WORDS_AFTER: Labels = Labels::new("Meldingen nå", "Meldinga no", "Meddelelsen nu", "The message now");
pub const OTHER: Labels = Labels::new("Annet", "Anna", "Andet", "Other");
pub const MADE_BY: Labels = Labels::new("Laget av", "Laga av", "Lavet af", "Made by");

/// From one day to another, either of which may be open.
pub fn span(from: Option<String>, to: Option<String>, language: Language) -> Option<String> {
    Some(match (language, from, to) {
        (_, None, None) => return None,
        (Language::Nb, Some(from), Some(to)) => format!("fra {from} til {to}"),
        (Language::Nb, Some(from), None) => format!("fra {from}"),
        (Language::Nb | Language::Nn, None, Some(to)) => format!("til {to}"),
        (Language::Nn, Some(from), Some(to)) => format!("frå {from} til {to}"),
        (Language::Nn, Some(from), None) => format!("frå {from}"),
        (Language::Da, Some(from), Some(to)) => format!("fra den {from} til den {to}"),
        (Language::Da, Some(from), None) => format!("fra den {from}"),
        (Language::Da, None, Some(to)) => format!("til den {to}"),
        (Language::En, Some(from), Some(to)) => format!("from {from} to {to}"),
        (Language::En, Some(from), None) => format!("from {from}"),
        (Language::En, None, Some(to)) => format!("until {to}"),
    })
}

/// The day on which an example is checked.
pub fn checked_on(day: &str, language: Language) -> String {
    match language {
        Language::Nb => format!("Kontrollert som om det var {day}."),
        Language::Nn => format!("Kontrollert som om det var {day}."),
        Language::Da => format!("Kontrolleret, som om det var den {day}."),
        Language::En => format!("Checked as if it were {day}."),
    }
}

/// The language's own name.
pub fn name(language: Language) -> &'static str {
    match language {
        Language::Nb => "Bokmål",
        Language::Nn => "Nynorsk",
        Language::Da => "Dansk",
        Language::En => "English",
    }
}
