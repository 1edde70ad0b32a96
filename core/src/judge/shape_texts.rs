//! The texts of what does not fit its field, in every language.

use super::shape_finding::DATE_NEEDED;
use crate::Date;
use crate::text::{Language, Template, Wording, wording};
use crate::verdict::{Finding, Value};

/// The text of a finding of what does not fit its field, or of a date that must be stated; `None` for any other rule.
pub(super) fn template(finding: &Finding, language: Language) -> Option<Template> {
    let count = |name: &str| finding.values.iter().filter(|value| value.name == name).count();
    let (has_value, has_nearest) = (count("value") > 0, count("nearest") > 0);
    let texts = match (finding.rule.as_str(), count("meant")) {
        (_, 0) => plain(finding, has_value, has_nearest)?,
        ("shape.date", 1) => wording!(
            "{value} er {meant}, men skrevet på en annen måte enn her. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20. Skriv datoen slik.",
            "{value} er {meant}, men skriven på ein annan måte enn her. Ein dato blir skriven ÅÅÅÅ-MM-DD, til dømes 2019-03-20. Skriv datoen slik.",
            "{value} er {meant}, men skrevet på en anden måde end her. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20. Skriv datoen sådan.",
            "{value} is {meant}, written in another way than here. A date is written YYYY-MM-DD, for example 2019-03-20. Please write it so.",
        ),
        ("shape.date", _) => wording!(
            "{value} kan leses på flere måter: {meant}. Skriv datoen som ÅÅÅÅ-MM-DD, så er det ikke tvil om hvilken dag det er.",
            "{value} kan lesast på fleire måtar: {meant}. Skriv datoen som ÅÅÅÅ-MM-DD, så er det ikkje tvil om kva dag det er.",
            "{value} kan læses på flere måder: {meant}. Skriv datoen som ÅÅÅÅ-MM-DD, så er der ingen tvivl om, hvilken dag det er.",
            "{value} can be read in more than one way: {meant}. Please write the date as YYYY-MM-DD, so that there is no doubt which day it is.",
        ),
        ("shape.type", 1) if is_number_for_text(finding) => wording!(
            "{value} står som et tall, men feltet {field} tar en tekst. Sett verdien i anførselstegn.",
            "{value} står som eit tal, men feltet {field} tek ein tekst. Set verdien i hermeteikn.",
            "{value} står som et tal, men feltet {field} tager en tekst. Sæt værdien i anførselstegn.",
            "{value} stands as a number, but the field {field} takes a text. Please put the value in quotation marks.",
        ),
        (_, 1) => wording!(
            "{value} er skrevet på en annen måte enn feltet {field} ber om. Her skal det stå {expected}. Mente dere {meant}?",
            "{value} er skrive på ein annan måte enn feltet {field} ber om. Her skal det stå {expected}. Meinte de {meant}?",
            "{value} er skrevet på en anden måde, end feltet {field} beder om. Her skal der stå {expected}. Mente I {meant}?",
            "{value} is written in another way than the field {field} asks for. It takes {expected}. Did you mean {meant}?",
        ),
        _ => wording!(
            "{value} i feltet {field} kan leses på flere måter: {meant}. Her skal det stå {expected}. Skriv det som er ment.",
            "{value} i feltet {field} kan lesast på fleire måtar: {meant}. Her skal det stå {expected}. Skriv det som er meint.",
            "{value} i feltet {field} kan læses på flere måder: {meant}. Her skal der stå {expected}. Skriv det, der er ment.",
            "{value} in the field {field} can be read in more than one way: {meant}. It takes {expected}. Please write what is meant.",
        ),
    };
    Template::parse(texts.get(language)).ok()
}

/// Whether what stands there is a number with the digits of the text that is meant.
fn is_number_for_text(finding: &Finding) -> bool {
    let named = |name: &str| finding.values.iter().find(|value| value.name == name).map(|value| &value.value);
    let takes_text = matches!(named("expected"), Some(Value::Code(code)) if code == "text");
    takes_text && named("value") == named("meant")
}

/// The same where what stands there means nothing else.
fn plain(finding: &Finding, has_value: bool, has_nearest: bool) -> Option<Wording> {
    let is_decimal = finding.values.iter().any(|value| matches!(&value.value, Value::Code(code) if code == "decimal"));
    let is_item = finding.values.iter().any(|value| matches!(&value.value, Value::Field(path) if path.ends_with("/*")));
    let is_in_the_form =
        finding.values.iter().any(|value| matches!(&value.value, Value::Text(text) if Date::has_form(text)));
    Some(match (finding.rule.as_str(), has_value, has_nearest) {
        (DATE_NEEDED, ..) => wording!(
            "Feltet {field} er ikke fylt ut. Ordningen har flere utgaver av reglene, og denne datoen avgjør hvilken som gjelder. Ingen regler er vurdert før datoen er fylt ut.",
            "Feltet {field} er ikkje fylt ut. Ordninga har fleire utgåver av reglane, og denne datoen avgjer kva for ei som gjeld. Ingen reglar er vurderte før datoen er fylt ut.",
            "Feltet {field} er ikke udfyldt. Ordningen har flere udgaver af reglerne, og denne dato afgør, hvilken der gælder. Ingen regler er vurderet, før datoen er udfyldt.",
            "The field {field} has not been filled in. The programme has several editions of its rules, and this date decides which applies. No rule is judged until the date is filled in.",
        ),
        ("shape.range", ..) if is_decimal => wording!(
            "{value} er for stort til å holdes nøyaktig. Tallet i feltet {field} må ligge mellom −1 000 000 000 og 1 000 000 000. Skriv et mindre tall.",
            "{value} er for stort til å haldast nøyaktig. Talet i feltet {field} må liggje mellom −1 000 000 000 og 1 000 000 000. Skriv eit mindre tal.",
            "{value} er for stort til at kunne gengives nøjagtigt. Tallet i feltet {field} skal ligge mellem −1.000.000.000 og 1.000.000.000. Skriv et mindre tal.",
            "{value} is too large to be held exactly. The number in the field {field} must lie between −1,000,000,000 and 1,000,000,000. Please write a smaller one.",
        ),
        ("shape.type", true, _) => wording!(
            "{value} passer ikke i feltet {field}. Her skal det stå {expected}. Skriv om verdien, eller la feltet stå tomt.",
            "{value} passar ikkje i feltet {field}. Her skal det stå {expected}. Skriv om verdien, eller la feltet stå tomt.",
            "{value} passer ikke i feltet {field}. Her skal der stå {expected}. Ret værdien, eller lad feltet være tomt.",
            "{value} does not fit the field {field}. It takes {expected}. Please rewrite the value, or leave the field empty.",
        ),
        ("shape.type", false, _) => wording!(
            "Feltet {field} har ikke en verdi som passer der. Her skal det stå {expected}. Fyll det ut slik, eller ta feltet bort.",
            "Feltet {field} har ikkje ein verdi som passar der. Her skal det stå {expected}. Fyll det ut slik, eller ta feltet bort.",
            "Feltet {field} har ikke en værdi, der passer dér. Her skal der stå {expected}. Udfyld det sådan, eller fjern feltet.",
            "The field {field} holds no value that fits there. It takes {expected}. Please fill it in so, or take the field out.",
        ),
        ("shape.date", false, _) => wording!(
            "Feltet {field} har ingen dato som kan leses. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20. Fyll det ut slik, eller ta feltet bort.",
            "Feltet {field} har ingen dato som kan lesast. Ein dato blir skriven ÅÅÅÅ-MM-DD, til dømes 2019-03-20. Fyll det ut slik, eller ta feltet bort.",
            "Feltet {field} har ingen dato, der kan læses. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20. Udfyld det sådan, eller fjern feltet.",
            "The field {field} holds no date that can be read. A date is written YYYY-MM-DD, for example 2019-03-20. Please fill it in so, or take the field out.",
        ),
        ("shape.date", true, _) if !is_in_the_form => wording!(
            "{value} kan ikke leses som en dato. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20, uten klokkeslett. Skriv datoen slik, og kontroller at dagen finnes.",
            "{value} kan ikkje lesast som ein dato. Ein dato blir skriven ÅÅÅÅ-MM-DD, til dømes 2019-03-20, utan klokkeslett. Skriv datoen slik, og kontroller at dagen finst.",
            "{value} kan ikke læses som en dato. En dato skrives ÅÅÅÅ-MM-DD, for eksempel 2019-03-20, uden klokkeslæt. Skriv datoen sådan, og kontrollér, at dagen findes.",
            "{value} cannot be read as a date. A date is written YYYY-MM-DD, for example 2019-03-20, without a time of day. Please write it so, and check that there is such a day.",
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
        ("shape.null", ..) if is_item => wording!(
            "Listen {field} har en plass uten innhold. Fyll den ut, eller ta den bort.",
            "Lista {field} har ein plass utan innhald. Fyll han ut, eller ta han bort.",
            "Listen {field} har en plads uden indhold. Udfyld den, eller fjern den.",
            "The list {field} has a place with nothing in it. Please fill it in, or take it out.",
        ),
        ("shape.null", ..) => wording!(
            "I feltet {field} står det «null», som ikke er noen verdi. Er verdien ikke kjent, utelates feltet. Fyll ut feltet, eller ta det bort.",
            "I feltet {field} står det «null», som ikkje er nokon verdi. Er verdien ikkje kjend, blir feltet utelate. Fyll ut feltet, eller ta det bort.",
            "I feltet {field} står der »null«, som ikke er nogen værdi. Er værdien ikke kendt, udelades feltet. Udfyld feltet, eller fjern det.",
            "The field {field} holds “null”, which is no value. Where the value is not known, the field is left out. Please fill in the field, or take it out.",
        ),
        ("shape.duplicate-id", true, _) => wording!(
            "To punkter i samme liste har {value} som kjennetegn. Hvert kjennetegn kan bare brukes én gang i en liste. Gi det ene punktet et annet.",
            "To punkt i same lista har {value} som kjenneteikn. Kvart kjenneteikn kan berre brukast éin gong i ei liste. Gi det eine punktet eit anna.",
            "To punkter på samme liste har {value} som kendetegn. Hvert kendetegn kan kun bruges én gang på en liste. Giv det ene punkt et andet.",
            "Two items in the same list have {value} as their identifier. Each identifier can be used only once in a list. Please give one of them another.",
        ),
        ("shape.duplicate-id", false, _) => wording!(
            "To punkter i samme liste har samme kjennetegn. Hvert kjennetegn kan bare brukes én gang i en liste. Gi det ene punktet et annet.",
            "To punkt i same lista har same kjenneteikn. Kvart kjenneteikn kan berre brukast éin gong i ei liste. Gi det eine punktet eit anna.",
            "To punkter på samme liste har samme kendetegn. Hvert kendetegn kan kun bruges én gang på en liste. Giv det ene punkt et andet.",
            "Two items in the same list have the same identifier. Each identifier can be used only once in a list. Please give one of them another.",
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
    })
}

/// How a value is described that must be one of some codes.
pub(super) const ONE_OF_CODES: Wording =
    wording!("en av kodene {codes}", "ein av kodane {codes}", "en af koderne {codes}", "one of the codes {codes}");

/// What the types of value are called, for the texts of findings.
pub(super) fn type_label(name: &str) -> Option<Wording> {
    Some(match name {
        "text" => wording!(
            "en tekst i anførselstegn",
            "ein tekst i hermeteikn",
            "en tekst i anførselstegn",
            "a text in quotation marks",
        ),
        "number" => wording!("et helt tall", "eit heilt tal", "et helt tal", "a whole number"),
        "decimal" => wording!(
            "et tall med høyst fire desimaler",
            "eit tal med høgst fire desimalar",
            "et tal med højst fire decimaler",
            "a number with at most four decimal places",
        ),
        "money" => wording!(
            "et helt antall øre (500 kr er 50000)",
            "eit heilt tal øre (500 kr er 50000)",
            "et helt antal øre (500 kr. er 50000)",
            "a whole number of minor units (500 kroner are 50000 øre)",
        ),
        "date" => wording!(
            "en dato skrevet ÅÅÅÅ-MM-DD",
            "ein dato skriven ÅÅÅÅ-MM-DD",
            "en dato skrevet ÅÅÅÅ-MM-DD",
            "a date written YYYY-MM-DD",
        ),
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
