//! The texts of errors, in the user's language.

use crate::failure::{Failure, NoGrants};
use satsing::pack::Severity;
use satsing::{Error, Labels, Language};

/// The text of an error, in a whole sentence, with the file where there is one.
pub fn text(failure: &Failure, language: Language) -> String {
    match failure {
        Failure::Unreadable { file, reason } => format!("{file}: {}: {reason}", CANNOT_BE_READ.get(language)),
        Failure::Refused { file, reason } => format!("{file}: {}", of_library(reason, language)),
        Failure::Faulty { file, .. } => format!("{file}: {}", FAULTY.get(language)),
        Failure::Unknown(reason) => of_library(reason, language),
        Failure::NotExamples { file, reason } => format!("{file}: {} ({reason})", NOT_EXAMPLES.get(language)),
        Failure::Nobody { file, id, meant } => {
            let meant = meant.as_ref().map(|meant| language.quote(meant));
            format!("{file}: {}", nobody(&language.quote(id), meant, language))
        }
        Failure::OnlyCases { document } => only_cases(&language.quote(document), language),
        Failure::Unmade { file, reason } => format!("{file}: {}: {reason}", CANNOT_BE_WRITTEN.get(language)),
        Failure::NotACase { file, found } => format!("{file}: {}", not_a_case(found, language)),
        Failure::Exists { file } => format!("{file}: {}", EXISTS.get(language)),
        Failure::Unfinished { file } => format!("{file}: {}", UNFINISHED.get(language)),
        Failure::NotResumable { file } => format!("{file}: {}", NOT_RESUMABLE.get(language)),
        Failure::BadId { id } => bad_id(&language.quote(id), language),
        Failure::NoAmount(text) => text.clone(),
        Failure::NotAbout { file, reason } => format!("{file}: {} ({reason})", NOT_ABOUT.get(language)),
        Failure::NoGrants { file, reason } => format!("{file}: {}", no_grants(reason, language)),
        Failure::Unwritable(reason) => format!("{}: {reason}", CANNOT_WRITE.get(language)),
    }
}

const CANNOT_BE_READ: Labels = Labels::new("kan ikke leses", "kan ikkje lesast", "kan ikke læses", "cannot be read");
const CANNOT_BE_WRITTEN: Labels =
    Labels::new("kan ikke skrives", "kan ikkje skrivast", "kan ikke skrives", "cannot be written");
const CANNOT_WRITE: Labels = Labels::new("kan ikke skrive", "kan ikkje skrive", "kan ikke skrive", "cannot write");
const NOT_EXAMPLES: Labels = Labels::new(
    "dette er ikke en fil med eksempler slik den skal være",
    "dette er ikkje ei fil med døme slik ho skal vere",
    "dette er ikke en fil med eksempler, som den skal være",
    "this is not a file of examples as it should be",
);
const NOT_ABOUT: Labels = Labels::new(
    "dette er ikke opplysninger om tilskudd slik de skal være",
    "dette er ikkje opplysningar om tilskot slik dei skal vere",
    "dette er ikke oplysninger om tilskud, som de skal være",
    "this is not what is to be told of grants, as it should be",
);
const EXISTS: Labels = Labels::new(
    "finnes fra før og blir ikke skrevet over; velg en annen id eller en annen mappe med --dir",
    "finst frå før og blir ikkje skriven over; vel ein annan id eller ei anna mappe med --dir",
    "findes allerede og bliver ikke overskrevet; vælg et andet id eller en anden mappe med --dir",
    "is there already and is not written over; choose another id, or another folder with --dir",
);
const UNFINISHED: Labels = Labels::new(
    "finnes fra før; gå videre med --resume, eller velg en annen fil",
    "finst frå før; hald fram med --resume, eller vel ei anna fil",
    "findes allerede; gå videre med --resume, eller vælg en anden fil",
    "is there already; go on with --resume, or choose another file",
);
const NOT_RESUMABLE: Labels = Labels::new(
    "er ikke laget av disse sakene med disse valgene, så det kan ikke gås videre med den",
    "er ikkje laga av desse sakene med desse vala, så det kan ikkje haldast fram med ho",
    "er ikke lavet af disse sager med disse valg, så den kan ikke fortsættes",
    "was not made from these cases with these options, so it cannot be gone on with",
);
const NO_PROGRAMME: Labels = Labels::new(
    "Verken saken eller kommandoen sier hvilken ordning det gjelder. Skriv \"programme\" i saken, eller bruk --programme ID.",
    "Verken saka eller kommandoen seier kva ordning det gjeld. Skriv \"programme\" i saka, eller bruk --programme ID.",
    "Hverken sagen eller kommandoen siger, hvilken ordning det gælder. Skriv \"programme\" i sagen, eller brug --programme ID.",
    "Neither the case nor the command names a programme. Write \"programme\" in the case, or use --programme ID.",
);

/// Why awards cannot be written as grants, in a whole sentence.
fn no_grants(reason: &NoGrants, language: Language) -> String {
    let (labels, id) = match reason {
        NoGrants::Several => (
            Labels::new(
                "Tilskudd kan fortelles for én forespørsel om gangen.",
                "Tilskot kan forteljast for éin førespurnad om gongen.",
                "Tilskud kan fortælles for én forespørgsel ad gangen.",
                "Grants can be told of one request at a time.",
            ),
            None,
        ),
        NoGrants::NotAPot => (
            Labels::new(
                "Tilskudd kan fortelles for én pott, ikke for et tre av potter eller for penger noen har sagt fra seg.",
                "Tilskot kan forteljast for éin pott, ikkje for eit tre av pottar eller for pengar nokon har sagt frå seg.",
                "Tilskud kan fortælles for én pulje, ikke for et træ af puljer eller for penge, nogen har afslået.",
                "Grants can be told of one pot, not of a tree of pots or of declined money.",
            ),
            None,
        ),
        NoGrants::NotSettled => (
            Labels::new(
                "Fordelingen er ikke avgjort, så det er ingen tilskudd å fortelle om. Kjør kommandoen uten --360giving for å se hvorfor.",
                "Fordelinga er ikkje avgjord, så det er ingen tilskot å fortelje om. Køyr kommandoen utan --360giving for å sjå kvifor.",
                "Fordelingen er ikke afgjort, så der er ingen tilskud at fortælle om. Kør kommandoen uden --360giving for at se hvorfor.",
                "The allocation is not settled, so there are no grants to tell of. Run the command without --360giving to see why.",
            ),
            None,
        ),
        NoGrants::Nothing => (
            Labels::new(
                "Ingen får noe, så det er ingen tilskudd å fortelle om.",
                "Ingen får noko, så det er ingen tilskot å fortelje om.",
                "Ingen får noget, så der er ingen tilskud at fortælle om.",
                "Nobody is awarded anything, so there are no grants to tell of.",
            ),
            None,
        ),
        NoGrants::NoRecipient(id) => (
            Labels::new(
                "Kravet # får penger, men «recipients» sier ikke hvem mottakeren er. Før opp mottakerens id og navn.",
                "Kravet # får pengar, men «recipients» seier ikkje kven mottakaren er. Før opp id-en og namnet til mottakaren.",
                "Kravet # får penge, men »recipients« siger ikke, hvem modtageren er. Skriv modtagerens id og navn.",
                "The claim # has an award, but “recipients” does not say who the recipient is. Write the recipient’s id and name.",
            ),
            Some(id),
        ),
        NoGrants::RecipientTwice(id) => (
            Labels::new(
                "Mottakeren for # står to ganger. Ta bort den ene.",
                "Mottakaren for # står to gonger. Ta bort den eine.",
                "Modtageren for # står to gange. Fjern den ene.",
                "The recipient for # stands twice. Take one of them out.",
            ),
            Some(id),
        ),
        NoGrants::NoSuchClaim(id) => (
            Labels::new(
                "Det er ført opp en mottaker for #, men det er ikke noe slikt krav i forespørselen.",
                "Det er ført opp ein mottakar for #, men det er ikkje noko slikt krav i førespurnaden.",
                "Der er angivet en modtager for #, men der er ikke noget sådant krav i forespørgslen.",
                "There is a recipient for #, but no such claim in the request.",
            ),
            Some(id),
        ),
    };
    let quoted = id.map(|id| language.quote(id)).unwrap_or_default();
    labels.get(language).replacen('#', &quoted, 1)
}

fn only_cases(document: &str, language: Language) -> String {
    match language {
        Language::Nb => format!(
            "Bare skjemaet for en sak avhenger av ordningen, ikke skjemaet {document}. Skriv satsing schema case."
        ),
        Language::Nn => format!(
            "Berre skjemaet for ei sak avheng av ordninga, ikkje skjemaet {document}. Skriv satsing schema case."
        ),
        Language::Da => {
            format!("Kun skemaet for en sag afhænger af ordningen, ikke skemaet {document}. Skriv satsing schema case.")
        }
        Language::En => format!(
            "Only the schema of a case depends on a programme, not that of {document}. Write satsing schema case."
        ),
    }
}

/// The text for a document that is not a case; a list of cases has to be split into files.
fn not_a_case(found: &str, language: Language) -> String {
    let found = match found {
        "a list" => Labels::new("en liste", "ei liste", "en liste", "a list"),
        "a text" => Labels::new("en tekst", "ein tekst", "en tekst", "a text"),
        _ => Labels::new("en enkelt verdi", "ein enkelt verdi", "en enkelt værdi", "a single value"),
    };
    let found = found.get(language);
    match language {
        Language::Nb => format!("En sak er et objekt, {{ … }}, men her står {found}. Legg hver sak i en egen fil."),
        Language::Nn => format!("Ei sak er eit objekt, {{ … }}, men her står {found}. Legg kvar sak i ei eiga fil."),
        Language::Da => format!("En sag er et objekt, {{ … }}, men her står {found}. Læg hver sag i en fil for sig."),
        Language::En => {
            format!("A case is an object, {{ … }}, but this is {found}. Put each case in a file of its own.")
        }
    }
}

/// The text for an unknown id; where it is somebody's name, with the id that is meant.
fn nobody(id: &str, meant: Option<String>, language: Language) -> String {
    match (language, meant) {
        (Language::Nb, None) => format!("det finnes ingen {id} å forklare"),
        (Language::Nn, None) => format!("det finst ingen {id} å forklare"),
        (Language::Da, None) => format!("der findes ingen {id} at forklare"),
        (Language::En, None) => format!("there is no {id} to explain"),
        (Language::Nb, Some(meant)) => format!("ingen har id-en {id}. Mente du id-en {meant}?"),
        (Language::Nn, Some(meant)) => format!("ingen har id-en {id}. Meinte du id-en {meant}?"),
        (Language::Da, Some(meant)) => format!("ingen har id’et {id}. Mente du id’et {meant}?"),
        (Language::En, Some(meant)) => format!("nobody has the id {id}. Did you mean the id {meant}?"),
    }
}

fn bad_id(id: &str, language: Language) -> String {
    match language {
        Language::Nb => format!(
            "{id} kan ikke være id for en ordning. Bruk små bokstaver a–z, tall, punktum og bindestrek, som no.min-kommune.leseloeft."
        ),
        Language::Nn => format!(
            "{id} kan ikkje vere id for ei ordning. Bruk små bokstavar a–z, tal, punktum og bindestrek, som no.min-kommune.leseloeft."
        ),
        Language::Da => format!(
            "{id} kan ikke være id for en ordning. Brug små bogstaver a-z, tal, punktum og bindestreg, som dk.min-kommune.laeseloeft."
        ),
        Language::En => format!(
            "{id} cannot be the id of a programme. Use small letters a–z, digits, full stops and hyphens, such as no.my-municipality.reading."
        ),
    }
}

/// The text of an error of the library; one that only a programmer can act on keeps its text for programmers.
fn of_library(error: &Error, language: Language) -> String {
    match error {
        Error::NotJson { line, column, reason } => not_json(*line, *column, reason, language),
        Error::UnknownProgramme { id, nearest } => {
            unknown_programme(&language.quote(id), nearest.as_ref().map(|id| language.quote(id)), language)
        }
        Error::NoProgramme => NO_PROGRAMME.get(language).to_owned(),
        Error::NotAProgramme { found } => not_a_programme(found, language),
        Error::FormatTooNew { format, most } => match language {
            Language::Nb => {
                format!("Dokumentet har format {format}. Denne utgaven av satsing leser format til og med {most}.")
            }
            Language::Nn => {
                format!("Dokumentet har format {format}. Denne utgåva av satsing les format til og med {most}.")
            }
            Language::Da => {
                format!("Dokumentet har format {format}. Denne udgave af satsing læser formater til og med {most}.")
            }
            Language::En => {
                format!("The document has format {format}. This version of satsing reads formats up to {most}.")
            }
        },
        Error::OutOfRange { what: "the format", value, most, .. } => match language {
            Language::Nb => {
                format!("Formatet {value} finnes ikke. Denne utgaven av satsing leser format til og med {most}.")
            }
            Language::Nn => {
                format!("Formatet {value} finst ikkje. Denne utgåva av satsing les format til og med {most}.")
            }
            Language::Da => {
                format!("Formatet {value} findes ikke. Denne udgave af satsing læser formater til og med {most}.")
            }
            Language::En => {
                format!("There is no format {value}. This version of satsing reads formats up to {most}.")
            }
        },
        other => other.to_string(),
    }
}

/// The heading of a faulty pack's faults.
const FAULTY: Labels = Labels::new(
    "Regelpakken kan ikke brukes:",
    "Regelpakka kan ikkje brukast:",
    "Regelpakken kan ikke bruges:",
    "The pack cannot be used:",
);

/// The faults of a pack that could not be loaded, each with its line, as `satsing lint` prints them.
pub fn faults(failure: &Failure, language: Language) -> Vec<String> {
    let Failure::Faulty { pack, .. } = failure else { return Vec::new() };
    let others: Vec<&[u8]> = pack.others.iter().map(Vec::as_slice).collect();
    let line = Labels::new("linje", "linje", "linje", "line").get(language);
    let report = satsing::pack::lint(&pack.pack, &others, language);
    let faults = report.faults.iter().filter(|fault| fault.severity == Severity::Error);
    faults.map(|fault| format!("{line} {}:{}, {}: {}", fault.line, fault.column, fault.place, fault.text)).collect()
}

/// The text for a case whose programme is not an id.
fn not_a_programme(found: &str, language: Language) -> String {
    let found = match found {
        "a number" => Labels::new("et tall", "eit tal", "et tal", "a number"),
        "true or false" => Labels::new("ja eller nei", "ja eller nei", "ja eller nej", "true or false"),
        "null" => Labels::new("«null»", "«null»", "»null«", "“null”"),
        "an empty text" => Labels::new("en tom tekst", "ein tom tekst", "en tom tekst", "an empty text"),
        _ => Labels::new(
            "en liste eller et objekt",
            "ei liste eller eit objekt",
            "en liste eller et objekt",
            "a list or an object",
        ),
    };
    let found = found.get(language);
    match language {
        Language::Nb => format!(
            "I feltet \"programme\" skal id-en til en ordning stå, som no.state-grants, men her står {found}. Rett det, eller bruk --programme ID. satsing programmes viser dem som finnes."
        ),
        Language::Nn => format!(
            "I feltet \"programme\" skal id-en til ei ordning stå, som no.state-grants, men her står {found}. Rett det, eller bruk --programme ID. satsing programmes viser dei som finst."
        ),
        Language::Da => format!(
            "I feltet \"programme\" skal id’et på en ordning stå, som no.state-grants, men her står {found}. Ret det, eller brug --programme ID. satsing programmes viser dem, der findes."
        ),
        Language::En => format!(
            "The field \"programme\" takes the id of a programme, such as no.state-grants, but holds {found}. Correct it, or use --programme ID. satsing programmes shows those that there are."
        ),
    }
}

fn unknown_programme(id: &str, nearest: Option<String>, language: Language) -> String {
    match (language, nearest) {
        (Language::Nb, Some(meant)) => format!("Det finnes ingen ordning {id}. Mente du {meant}?"),
        (Language::Nn, Some(meant)) => format!("Det finst inga ordning {id}. Meinte du {meant}?"),
        (Language::Da, Some(meant)) => format!("Der findes ingen ordning {id}. Mente du {meant}?"),
        (Language::En, Some(meant)) => format!("There is no programme {id}. Did you mean {meant}?"),
        (Language::Nb, None) => format!("Det finnes ingen ordning {id}. satsing programmes viser dem som finnes."),
        (Language::Nn, None) => format!("Det finst inga ordning {id}. satsing programmes viser dei som finst."),
        (Language::Da, None) => format!("Der findes ingen ordning {id}. satsing programmes viser dem, der findes."),
        (Language::En, None) => format!("There is no programme {id}. satsing programmes shows those that there are."),
    }
}

/// The text for a document that is not JSON: where, and what is wrong there.
fn not_json(line: i64, column: i64, reason: &str, language: Language) -> String {
    if reason.starts_with("EOF while parsing") {
        return if column == 0 && line == 1 { EMPTY } else { CUT_OFF }.get(language).to_owned();
    }
    let reason = json_reason(reason, language);
    match language {
        Language::Nb => {
            format!("Dette er ikke et JSON-dokument. Feilen står på linje {line}, kolonne {column}: {reason}")
        }
        Language::Nn => {
            format!("Dette er ikkje eit JSON-dokument. Feilen står på linje {line}, kolonne {column}: {reason}")
        }
        Language::Da => {
            format!("Dette er ikke et JSON-dokument. Fejlen står på linje {line}, kolonne {column}: {reason}")
        }
        Language::En => format!("This is not a JSON document. The fault is on line {line}, column {column}: {reason}"),
    }
}

const EMPTY: Labels = Labels::new(
    "Dokumentet er tomt. Det skal være JSON.",
    "Dokumentet er tomt. Det skal vere JSON.",
    "Dokumentet er tomt. Det skal være JSON.",
    "The document is empty. It must be JSON.",
);
const CUT_OFF: Labels = Labels::new(
    "Dette er ikke et helt JSON-dokument: det slutter før det siste som ble åpnet, er lukket. Kontroller at hele dokumentet er med.",
    "Dette er ikkje eit heilt JSON-dokument: det sluttar før det siste som blei opna, er lukka. Kontroller at heile dokumentet er med.",
    "Dette er ikke et helt JSON-dokument: det slutter, før det sidste, der blev åbnet, er lukket. Kontrollér, at hele dokumentet er med.",
    "This is not a whole JSON document: it ends before the last thing that was opened is closed. Check that all of the document is there.",
);

/// What is wrong where a document stops being JSON; reasons of serde_json stay in English.
fn json_reason(reason: &str, language: Language) -> String {
    if reason == "not UTF-8" {
        let labels = Labels::new(
            "filen er ikke skrevet i UTF-8. Lagre den som UTF-8.",
            "fila er ikkje skriven i UTF-8. Lagre ho som UTF-8.",
            "filen er ikke skrevet i UTF-8. Gem den som UTF-8.",
            "the file is not written in UTF-8. Save it as UTF-8.",
        );
        return labels.get(language).to_owned();
    }
    let key = reason.strip_prefix("the key `").and_then(|rest| rest.strip_suffix("` stands twice in one object"));
    match (key.map(|key| language.quote(key)), language) {
        (Some(key), Language::Nb) => format!("feltet {key} står to ganger. Ta bort det ene."),
        (Some(key), Language::Nn) => format!("feltet {key} står to gonger. Ta bort det eine."),
        (Some(key), Language::Da) => format!("feltet {key} står to gange. Fjern det ene."),
        (Some(key), Language::En) => format!("the field {key} stands twice. Take one of them out."),
        (None, _) => reason.to_owned(),
    }
}
