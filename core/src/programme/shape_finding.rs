//! Findings of what does not fit its type, and their texts.

use super::Severity;
use super::key::{by_ids, may_be_personal, pattern};
use crate::Scalar;
use crate::case::{Case, ShapeError, ShapeErrorKind};
use crate::check::quoted;
use crate::text::{Language, Template, Wording, wording};
use crate::verdict::{About, Finding, FindingSource, ValueKind, ValueRead};

/// The source of what does not fit its type: not a law, but the form that all systems agree on.
const SOURCE: (&str, &str) = ("contract", "satsing, format 1");

/// The finding of a value that does not fit its type.
pub(super) fn finding(error: &ShapeError, case: &Case, in_force: bool) -> Finding {
    let unknown = matches!(error.kind, ShapeErrorKind::UnknownField(_));
    let rule = error.kind.rule();
    let mut paths = vec![error.path.clone()];
    if let ShapeErrorKind::DuplicateId(first) = &error.kind {
        paths.push(first.clone());
    }
    Finding {
        key: format!("{rule}@{}", by_ids(case, &error.path)),
        rule: rule.into(),
        basis: None,
        level: if unknown { Severity::Advice } else { Severity::Error },
        about: About::Wrong,
        blocking: in_force && !unknown,
        blocks_from: None,
        paths,
        values: values(error),
        source: FindingSource { id: SOURCE.0.into(), title: SOURCE.1.into(), section: None, url: None },
        fixes: Vec::new(),
        text: None,
    }
}

fn values(error: &ShapeError) -> Vec<ValueRead> {
    let value = |name: &'static str, path: Option<String>, kind, value: String| ValueRead {
        name: name.into(),
        path,
        parameter: None,
        kind,
        value: Scalar::Text(value),
    };
    let mut values = Vec::new();
    if let ShapeErrorKind::UnknownField(nearest) = &error.kind {
        // what stands in an unknown field could be anything, so only its name is told
        let name = unescaped(error.path.rsplit('/').next().unwrap_or_default());
        values.push(value("name", None, ValueKind::Text, quoted(&name)));
        values.extend(nearest.map(|nearest| value("nearest", None, ValueKind::Text, nearest.to_owned())));
        return values;
    }
    values.push(value("field", None, ValueKind::Field, pattern(&error.path)));
    if !error.value.is_empty() && !may_be_personal(&error.path) {
        values.push(value("value", Some(error.path.clone()), ValueKind::Text, quoted(&error.value)));
    }
    let expected = match &error.kind {
        ShapeErrorKind::Type(kind) => Some(kind.name()),
        ShapeErrorKind::Object => Some("object"),
        ShapeErrorKind::List => Some("list"),
        _ => None,
    };
    values.extend(expected.map(|expected| value("expected", None, ValueKind::Code, expected.to_owned())));
    values
}

/// What the types of value are called, for the texts of findings.
pub(super) fn type_label(name: &str) -> Option<Wording> {
    Some(match name {
        "text" => wording!("en tekst", "ein tekst", "en tekst", "a text"),
        "number" => wording!("et helt tall", "eit heilt tal", "et helt tal", "a whole number"),
        "money" => wording!(
            "et helt antall øre",
            "eit heilt tal øre",
            "et helt antal øre",
            "a whole number of minor units (øre)",
        ),
        "date" => wording!("en dato", "ein dato", "en dato", "a date"),
        "time" => wording!(
            "et klokkeslett skrevet TT:MM",
            "eit klokkeslett skrive TT:MM",
            "et klokkeslæt skrevet TT:MM",
            "a time written HH:MM",
        ),
        "boolean" => wording!(
            "ja eller nei (true eller false)",
            "ja eller nei (true eller false)",
            "ja eller nej (true eller false)",
            "yes or no (true or false)",
        ),
        "code" => wording!(
            "en av kodene i listen",
            "ein av kodane i lista",
            "en af koderne på listen",
            "one of the codes of the list",
        ),
        "object" => {
            wording!("et objekt med felter", "eit objekt med felt", "et objekt med felter", "an object with fields")
        }
        "list" => wording!("en liste", "ei liste", "en liste", "a list"),
        _ => return None,
    })
}

/// The text of a finding of what does not fit its type.
pub(super) fn template(finding: &Finding, language: Language) -> Option<Template> {
    let has = |name: &str| finding.values.iter().any(|value| *value.name == *name);
    let labels = match (&*finding.rule, has("value"), has("nearest")) {
        ("shape.type", true, _) => wording!(
            "{value} passer ikke i feltet {field}. Her skal det stå {expected}. Skriv om verdien, eller la feltet stå tomt.",
            "{value} passar ikkje i feltet {field}. Her skal det stå {expected}. Skriv om verdien, eller la feltet stå tomt.",
            "{value} passer ikke i feltet {field}. Her skal der stå {expected}. Ret værdien, eller lad feltet være tomt.",
            "{value} does not fit the field {field}. It takes {expected}. Please rewrite the value, or leave the field empty.",
        ),
        ("shape.type", false, _) => wording!(
            "Det som står i feltet {field}, passer ikke der. Her skal det stå {expected}. Skriv det om, eller la feltet stå tomt.",
            "Det som står i feltet {field}, passar ikkje der. Her skal det stå {expected}. Skriv det om, eller la feltet stå tomt.",
            "Det, der står i feltet {field}, passer ikke dér. Her skal der stå {expected}. Ret det, eller lad feltet være tomt.",
            "What stands in the field {field} does not fit there. It takes {expected}. Please rewrite it, or leave the field empty.",
        ),
        ("shape.date", ..) => wording!(
            "{value} er ikke en dato i kalenderen. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20. Kontroller år, måned og dag.",
            "{value} er ikkje ein dato i kalenderen. Ein dato blir skriven ÅÅÅÅ-MM-DD, til dømes 2019-03-20. Kontroller år, månad og dag.",
            "{value} er ikke en dato i kalenderen. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20. Kontrollér år, måned og dag.",
            "{value} is not a date in the calendar. A date is written YYYY-MM-DD, for example 2019-03-20. Please check year, month and day.",
        ),
        ("shape.range", ..) => wording!(
            "{value} er for stort til å holdes nøyaktig. Tallet i feltet {field} må ligge mellom −9 007 199 254 740 991 og 9 007 199 254 740 991. Skriv et mindre tall.",
            "{value} er for stort til å haldast nøyaktig. Talet i feltet {field} må liggje mellom −9 007 199 254 740 991 og 9 007 199 254 740 991. Skriv eit mindre tal.",
            "{value} er for stort til at kunne gengives nøjagtigt. Tallet i feltet {field} skal ligge mellem −9.007.199.254.740.991 og 9.007.199.254.740.991. Skriv et mindre tal.",
            "{value} is too large to be held exactly. The number in the field {field} must lie between −9,007,199,254,740,991 and 9,007,199,254,740,991. Please write a smaller one.",
        ),
        ("shape.null", ..) => wording!(
            "Listen {field} har en plass uten innhold. Fyll den ut, eller ta den bort.",
            "Lista {field} har ein plass utan innhald. Fyll han ut, eller ta han bort.",
            "Listen {field} har en plads uden indhold. Udfyld den, eller fjern den.",
            "The list {field} has a place with nothing in it. Please fill it in, or take it out.",
        ),
        ("shape.duplicate-id", true, _) => wording!(
            "To punkter i samme liste har {value} som kjennetegn. Hvert kjennetegn kan bare brukes én gang i en liste. Gi det ene punktet et annet.",
            "To punkt i same lista har {value} som kjenneteikn. Kvart kjenneteikn kan berre brukast éin gong i ei liste. Gi det eine punktet eit anna.",
            "To punkter på samme liste har {value} som kendetegn. Hvert kendetegn kan kun bruges én gang på en liste. Giv det ene punkt et andet.",
            "Two items in the same list have {value} as their identifier. Each identifier can be used only once in a list. Please give one of them another.",
        ),
        ("shape.unknown-field", _, true) => wording!(
            "Feltet {name} finnes ikke her. Det nærmeste feltet heter {nearest}. Rett navnet, eller ta feltet bort.",
            "Feltet {name} finst ikkje her. Det næraste feltet heiter {nearest}. Rett namnet, eller ta feltet bort.",
            "Feltet {name} findes ikke her. Det nærmeste felt hedder {nearest}. Ret navnet, eller fjern feltet.",
            "There is no field {name} here. The nearest field is called {nearest}. Please correct the name, or take the field out.",
        ),
        ("shape.unknown-field", ..) => wording!(
            "Feltet {name} finnes ikke her, og innholdet er ikke vurdert. Ta feltet bort, eller flytt innholdet dit det hører hjemme.",
            "Feltet {name} finst ikkje her, og innhaldet er ikkje vurdert. Ta feltet bort, eller flytt innhaldet dit det høyrer heime.",
            "Feltet {name} findes ikke her, og indholdet er ikke vurderet. Fjern feltet, eller flyt indholdet derhen, hvor det hører til.",
            "There is no field {name} here, and what is in it has not been judged. Please take the field out, or move its content to where it belongs.",
        ),
        _ => return None,
    };
    Template::parse(labels.get(language)).ok()
}

/// The name that a step of a JSON Pointer stands for.
fn unescaped(step: &str) -> String {
    let mut characters = step.chars();
    let mut name = String::new();
    while let Some(character) = characters.next() {
        name.push(match (character, character == '~') {
            (_, true) if characters.next() == Some('1') => '/',
            (other, _) => other,
        });
    }
    name
}
