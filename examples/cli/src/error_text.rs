//! Why something could not be done, in the language of whoever asked.

use crate::failure::Failure;
use satsing::{Error, Labels, Language};

/// Why something could not be done, in a whole sentence, with the file where there is one.
pub fn text(failure: &Failure, language: Language) -> String {
    match failure {
        Failure::Unreadable { file, reason } => format!("{file}: {}: {reason}", CANNOT_BE_READ.get(language)),
        Failure::Refused { file, reason } => format!("{file}: {}", of_library(reason, language)),
        Failure::Unknown(reason) => of_library(reason, language),
        Failure::NotExamples { file, reason } => format!("{file}: {} ({reason})", NOT_EXAMPLES.get(language)),
        Failure::Nobody { file, id } => format!("{file}: {}", nobody(&language.quote(id), language)),
        Failure::OnlyCases { document } => only_cases(&language.quote(document), language),
        Failure::Unmade { file, reason } => format!("{file}: {}: {reason}", CANNOT_BE_WRITTEN.get(language)),
        Failure::Exists { file } => format!("{file}: {}", EXISTS.get(language)),
        Failure::BadId { id } => bad_id(&language.quote(id), language),
        Failure::NoAmount(text) => text.clone(),
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
const EXISTS: Labels = Labels::new(
    "finnes fra før og blir ikke skrevet over; velg en annen id eller en annen mappe med --dir",
    "finst frå før og blir ikkje skriven over; vel ein annan id eller ei anna mappe med --dir",
    "findes allerede og bliver ikke overskrevet; vælg et andet id eller en anden mappe med --dir",
    "is there already and is not written over; choose another id, or another folder with --dir",
);
const NO_PROGRAMME: Labels = Labels::new(
    "Verken saken eller kommandoen sier hvilken ordning det gjelder. Skriv \"programme\" i saken, eller bruk --programme ID.",
    "Verken saka eller kommandoen seier kva ordning det gjeld. Skriv \"programme\" i saka, eller bruk --programme ID.",
    "Hverken sagen eller kommandoen siger, hvilken ordning det gælder. Skriv \"programme\" i sagen, eller brug --programme ID.",
    "Neither the case nor the command names a programme. Write \"programme\" in the case, or use --programme ID.",
);

fn only_cases(document: &str, language: Language) -> String {
    match language {
        Language::Nb => format!("Bare skjemaet for en sak avhenger av ordningen, ikke skjemaet {document}. Skriv satsing schema case."),
        Language::Nn => format!("Berre skjemaet for ei sak avheng av ordninga, ikkje skjemaet {document}. Skriv satsing schema case."),
        Language::Da => format!("Kun skemaet for en sag afhænger af ordningen, ikke skemaet {document}. Skriv satsing schema case."),
        Language::En => format!("Only the schema of a case depends on a programme, not that of {document}. Write satsing schema case."),
    }
}

fn nobody(id: &str, language: Language) -> String {
    match language {
        Language::Nb => format!("det finnes ingen {id} å forklare"),
        Language::Nn => format!("det finst ingen {id} å forklare"),
        Language::Da => format!("der findes ingen {id} at forklare"),
        Language::En => format!("there is no {id} to explain"),
    }
}

fn bad_id(id: &str, language: Language) -> String {
    match language {
        Language::Nb => format!("{id} kan ikke være id for en ordning. Bruk små bokstaver a–z, tall, punktum og bindestrek, som no.min-kommune.leseloeft."),
        Language::Nn => format!("{id} kan ikkje vere id for ei ordning. Bruk små bokstavar a–z, tal, punktum og bindestrek, som no.min-kommune.leseloeft."),
        Language::Da => format!("{id} kan ikke være id for en ordning. Brug små bogstaver a-z, tal, punktum og bindestreg, som dk.min-kommune.laeseloeft."),
        Language::En => format!("{id} cannot be the id of a programme. Use small letters a–z, digits, full stops and hyphens, such as no.my-municipality.reading."),
    }
}

/// An error of the library; one that only a programmer can act on keeps its text for programmers.
fn of_library(error: &Error, language: Language) -> String {
    match error {
        Error::NotJson { line, column, reason } => not_json(*line, *column, reason, language),
        Error::UnknownProgramme { id, nearest } => {
            unknown_programme(&language.quote(id), nearest.as_ref().map(|id| language.quote(id)), language)
        }
        Error::NoProgramme => NO_PROGRAMME.get(language).to_owned(),
        Error::FormatTooNew { format, most } => match language {
            Language::Nb => format!("Dokumentet har format {format}. Denne utgaven av satsing leser format til og med {most}."),
            Language::Nn => format!("Dokumentet har format {format}. Denne utgåva av satsing les format til og med {most}."),
            Language::Da => format!("Dokumentet har format {format}. Denne udgave af satsing læser formater til og med {most}."),
            Language::En => format!("The document has format {format}. This version of satsing reads formats up to {most}."),
        },
        Error::Pack { faults } => {
            let first = faults.first().map(|fault| format!("{}: {}", fault.path, fault.reason)).unwrap_or_default();
            format!("{} {first}", pack_faults(faults.len(), language))
        }
        other => other.to_string(),
    }
}

fn pack_faults(count: usize, language: Language) -> String {
    match (language, count) {
        (Language::Nb, 1) => "Regelpakken har en feil:".to_owned(),
        (Language::Nb, _) => format!("Regelpakken har {count} feil (satsing lint viser dem med linje):"),
        (Language::Nn, 1) => "Regelpakka har ein feil:".to_owned(),
        (Language::Nn, _) => format!("Regelpakka har {count} feil (satsing lint viser dei med linje):"),
        (Language::Da, 1) => "Regelpakken har en fejl:".to_owned(),
        (Language::Da, _) => format!("Regelpakken har {count} fejl (satsing lint viser dem med linje):"),
        (Language::En, 1) => "The pack has a fault:".to_owned(),
        (Language::En, _) => format!("The pack has {count} faults (satsing lint shows them with their lines):"),
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

/// That a document is not JSON: where, and what is wrong there as the reader of JSON says it.
fn not_json(line: usize, column: usize, reason: &str, language: Language) -> String {
    match language {
        Language::Nb => format!("Dette er ikke et JSON-dokument. Feilen står på linje {line}, kolonne {column}: {reason}"),
        Language::Nn => format!("Dette er ikkje eit JSON-dokument. Feilen står på linje {line}, kolonne {column}: {reason}"),
        Language::Da => format!("Dette er ikke et JSON-dokument. Fejlen står på linje {line}, kolonne {column}: {reason}"),
        Language::En => format!("This is not a JSON document. The fault is on line {line}, column {column}: {reason}"),
    }
}
