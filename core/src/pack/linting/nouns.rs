//! The nouns in sentences about faults.

use crate::text::{Language, Wording, wording};

/// Translates a noun of a fault; others stay as they are.
pub(super) fn noun(english: &str, language: Language) -> &str {
    NOUNS.iter().find(|(known, _)| *known == english).map_or(english, |(_, wording)| wording.get(language))
}

const NOUNS: &[(&str, Wording)] = &[
    ("a text", wording!("en tekst", "ein tekst", "en tekst", "a text")),
    ("a number", wording!("et tall", "eit tal", "et tal", "a number")),
    ("a whole number", wording!("et helt tall", "eit heilt tal", "et helt tal", "a whole number")),
    (
        "a whole number of øre",
        wording!("et helt antall øre", "eit heilt tal øre", "et helt antal øre", "a whole number of øre"),
    ),
    ("an amount of money", wording!("et beløp", "eit beløp", "et beløb", "an amount of money")),
    ("a date", wording!("en dato", "ein dato", "en dato", "a date")),
    (
        "a date written YYYY-MM-DD",
        wording!(
            "en dato i kalenderen, skrevet ÅÅÅÅ-MM-DD (år, måned, dag)",
            "ein dato i kalenderen, skriven ÅÅÅÅ-MM-DD (år, månad, dag)",
            "en dato i kalenderen, skrevet ÅÅÅÅ-MM-DD (år, måned, dag)",
            "a date of the calendar, written YYYY-MM-DD (year, month, day)",
        ),
    ),
    (
        "a day in the calendar",
        wording!("en dag i kalenderen", "ein dag i kalenderen", "en dag i kalenderen", "a day in the calendar"),
    ),
    ("a time", wording!("et klokkeslett", "eit klokkeslett", "et klokkeslæt", "a time of day")),
    ("a time of day", wording!("et klokkeslett", "eit klokkeslett", "et klokkeslæt", "a time of day")),
    (
        "a time written HH:MM",
        wording!(
            "et klokkeslett skrevet TT:MM",
            "eit klokkeslett skrive TT:MM",
            "et klokkeslæt skrevet TT:MM",
            "a time written HH:MM",
        ),
    ),
    (
        "true or false",
        wording!("`true` eller `false`", "`true` eller `false`", "`true` eller `false`", "`true` or `false`"),
    ),
    (
        "a text, a number, or true or false",
        wording!(
            "en tekst, et tall, eller `true` eller `false`",
            "ein tekst, eit tal, eller `true` eller `false`",
            "en tekst, et tal, eller `true` eller `false`",
            "a text, a number, or `true` or `false`",
        ),
    ),
    (
        "a share of 0 or more, written like `30%`, `1/3` or `0,25`",
        wording!(
            "en andel på 0 eller mer, skrevet som `30%`, `1/3` eller `0,25`",
            "ein del på 0 eller meir, skriven som `30%`, `1/3` eller `0,25`",
            "en andel på 0 eller mere, skrevet som `30%`, `1/3` eller `0,25`",
            "a share of 0 or more, written like `30%`, `1/3` or `0,25`",
        ),
    ),
    (
        "a number with at most four decimal places",
        wording!(
            "et tall med høyst fire desimaler",
            "eit tal med høgst fire desimalar",
            "et tal med højst fire decimaler",
            "a number with at most four decimal places",
        ),
    ),
    (
        "a number with decimals",
        wording!("et tall med desimaler", "eit tal med desimalar", "et tal med decimaler", "a number with decimals"),
    ),
    ("a decimal", wording!("et tall", "eit tal", "et tal", "a number")),
    (
        "a share",
        wording!(
            "en andel, skrevet som `\"30%\"` eller `\"1/3\"`",
            "ein del, skriven som `\"30%\"` eller `\"1/3\"`",
            "en andel, skrevet som `\"30%\"` eller `\"1/3\"`",
            "a share, written like `\"30%\"` or `\"1/3\"`",
        ),
    ),
    ("a list", wording!("en liste", "ei liste", "en liste", "a list")),
    ("an object", wording!("et objekt", "eit objekt", "et objekt", "an object")),
    ("null", wording!("`null`", "`null`", "`null`", "`null`")),
    ("a number of things", wording!("et antall", "eit tal på noko", "et antal", "a number of things")),
    ("a number of days", wording!("et antall dager", "eit tal dagar", "et antal dage", "a number of days")),
    ("a number of months", wording!("et antall måneder", "eit tal månader", "et antal måneder", "a number of months")),
    ("a number of years", wording!("et antall år", "eit tal år", "et antal år", "a number of years")),
    (
        "a number of minutes",
        wording!("et antall minutter", "eit tal minutt", "et antal minutter", "a number of minutes"),
    ),
    ("parameter", wording!("ingen parameter", "ingen parameter", "ingen parameter", "no parameter")),
    ("source", wording!("ingen kilde", "inga kjelde", "ingen kilde", "no source")),
    ("code list", wording!("ingen kodeliste", "inga kodeliste", "ingen kodeliste", "no code list")),
    ("code", wording!("ingen kode", "ingen kode", "ingen kode", "no code")),
    ("pack", wording!("ingen pakke", "inga pakke", "ingen pakke", "no pack")),
    ("rule", wording!("ingen regel", "ingen regel", "ingen regel", "no rule")),
    (
        "included rule",
        wording!(
            "ingen regel i en inkludert pakke som heter",
            "ingen regel i ei inkludert pakke som heiter",
            "ingen regel i en inkluderet pakke, der hedder",
            "no rule of an included pack called"
        ),
    ),
    (
        "included duty",
        wording!(
            "ingen plikt i en inkludert pakke som heter",
            "inga plikt i ei inkludert pakke som heiter",
            "ingen pligt i en inkluderet pakke, der hedder",
            "no duty of an included pack called"
        ),
    ),
    ("the working days", wording!("arbeidsdagene", "arbeidsdagane", "arbejdsdagene", "the working days")),
    ("the registers", wording!("registrene", "registera", "registrene", "the registers")),
    ("the school years", wording!("skoleårene", "skuleåra", "skoleårene", "the school years")),
];

/// Translates why a path or a template cannot be parsed; other reasons stay as they are.
pub(super) fn detail(english: &str, language: Language) -> &str {
    // people need no byte position
    let reason = english.rsplit_once(", at byte ").map_or(english, |(reason, _)| reason);
    DETAILS.iter().find(|(known, _)| *known == reason).map_or(reason, |(_, wording)| wording.get(language))
}

const DETAILS: &[(&str, Wording)] = &[
    (
        "a path begins with a field of the case",
        wording!(
            "en sti begynner med et felt i saken, for eksempel `/letter`",
            "ein sti byrjar med eit felt i saka, til dømes `/letter`",
            "en sti begynder med et felt i sagen, for eksempel `/letter`",
            "a path begins with a field of the case, `/letter` for example",
        ),
    ),
    (
        "the pack declares no fields of its own",
        wording!(
            "pakken har ingen egne felt i `fields`",
            "pakka har ingen eigne felt i `fields`",
            "pakken har ingen egne felter i `fields`",
            "the pack declares no fields of its own in `fields`",
        ),
    ),
    (
        "`}` closes nothing; write `}}` for a brace",
        wording!(
            "`}` avslutter ingenting; skriv `}}` for en klamme",
            "`}` avsluttar ingenting; skriv `}}` for ei klamme",
            "`}` afslutter intet; skriv `}}` for en krøllet parentes",
            "`}` closes nothing; write `}}` for a brace",
        ),
    ),
    (
        "`{` is never closed; write `{{` for a brace",
        wording!(
            "`{` blir aldri avsluttet; skriv `{{` for en klamme",
            "`{` blir aldri avslutta; skriv `{{` for ei klamme",
            "`{` bliver aldrig afsluttet; skriv `{{` for en krøllet parentes",
            "`{` is never closed; write `{{` for a brace",
        ),
    ),
    (
        "a `{` may not stand within a place for a value",
        wording!(
            "det kan ikke stå en `{` inne i en plass",
            "det kan ikkje stå ei `{` inne i ein plass",
            "der kan ikke stå en `{` inde i en plads",
            "a `{` cannot stand within a place",
        ),
    ),
    (
        "a name has only letters, digits, `-`, `_` and `.`",
        wording!(
            "navnet på en verdi har bare bokstaver, sifre, `-`, `_` og `.`; mangler det en `}`?",
            "namnet på ein verdi har berre bokstavar, siffer, `-`, `_` og `.`; manglar det ei `}`?",
            "navnet på en værdi har kun bogstaver, cifre, `-`, `_` og `.`; mangler der en `}`?",
            "the name of a value has only letters, digits, `-`, `_` and `.`; is a `}` missing?",
        ),
    ),
    (
        "a place for a value has no name",
        wording!(
            "en plass har ikke noe navn",
            "ein plass har ikkje noko namn",
            "en plads har ikke noget navn",
            "a place has no name",
        ),
    ),
    (
        "the only form is `weekday`",
        wording!(
            "etter kolon kan det bare stå `weekday`",
            "etter kolon kan det berre stå `weekday`",
            "efter kolon kan der kun stå `weekday`",
            "only `weekday` can stand after a colon",
        ),
    ),
    (
        "a choice needs two words, for one and for other numbers",
        wording!(
            "et valg trenger to ord: ett for én og ett for andre tall",
            "eit val treng to ord: eitt for éin og eitt for andre tal",
            "et valg skal have to ord: ét for én og ét for andre tal",
            "a choice needs two words: for one and for other numbers",
        ),
    ),
];
