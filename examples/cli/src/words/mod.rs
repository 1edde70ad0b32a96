//! The command line's own words, in every language; those of rules and fields come from the library.

mod funding;
mod testing;

pub use funding::*;
pub use testing::*;

use satsing::pack::{FieldType, Severity};
use satsing::verdict::NotEvaluatedReason;
use satsing::{Labels, Language, VerdictOutcome};

pub const NUMBER: Labels = Labels::new("nr.", "nr.", "nr.", "no.");
pub const DRAFT: Labels = Labels::new("utkast", "utkast", "udkast", "draft");
pub const EDITION: Labels = Labels::new("utgave", "utgåve", "udgave", "edition");
pub const SOURCE: Labels = Labels::new("Kilde", "Kjelde", "Kilde", "Source");
pub const RULE: Labels = Labels::new("Regel", "Regel", "Regel", "Rule");
pub const LOOKED_IN: Labels = Labels::new("Lett etter i", "Leita etter i", "Søgt i", "Looked for in");
pub const ONLY_EDITION_UNDECIDED: Labels = Labels::new(
    "Datoen for vedtaket er ikke oppgitt; vurdert etter den eneste utgaven.",
    "Datoen for vedtaket er ikkje oppgitt; vurdert etter den einaste utgåva.",
    "Datoen for afgørelsen er ikke angivet; vurderet efter den eneste udgave.",
    "No decision date stated; judged by the only edition.",
);
pub const ONLY_EDITION_NO_PERIOD: Labels = Labels::new(
    "Den første dagen i perioden er ikke oppgitt; vurdert etter den eneste utgaven.",
    "Den første dagen i perioden er ikkje oppgitt; vurdert etter den einaste utgåva.",
    "Periodens første dag er ikke angivet; vurderet efter den eneste udgave.",
    "The first day of the period is not stated; judged by the only edition.",
);
pub const ONLY_EDITION_UNREADABLE: Labels = Labels::new(
    "Datoen som avgjør hvilken utgave som gjelder, kunne ikke leses; vurdert etter den eneste utgaven.",
    "Datoen som avgjer kva for ei utgåve som gjeld, kunne ikkje lesast; vurdert etter den einaste utgåva.",
    "Datoen, der afgør, hvilken udgave der gælder, kunne ikke læses; vurderet efter den eneste udgave.",
    "The date that decides which edition applies could not be read; judged by the only edition.",
);
pub const NOT_JUDGED_AT_ALL: Labels = Labels::new("Ikke vurdert", "Ikkje vurdert", "Ikke vurderet", "Not judged");
pub const NO_RULES: Labels = Labels::new(
    "Denne ordningen har ingen regler, så ingenting ble vurdert.",
    "Denne ordninga har ingen reglar, så ingenting blei vurdert.",
    "Denne ordning har ingen regler, så intet blev vurderet.",
    "This programme has no rules, so nothing was judged.",
);
pub const NONE_APPLIES: Labels = Labels::new(
    "Ingen av reglene i ordningen gjelder det som er fylt ut, så ingenting ble vurdert. De leser disse delene av en sak:",
    "Ingen av reglane i ordninga gjeld det som er fylt ut, så ingenting blei vurdert. Dei les desse delane av ei sak:",
    "Ingen af ordningens regler gælder det, der er udfyldt, så intet blev vurderet. De læser disse dele af en sag:",
    "None of the programme’s rules concerns what has been filled in, so nothing was judged. They read these parts of a case:",
);
pub const ON_A_BREACH: Labels = Labels::new("Ved brudd", "Ved brot", "Ved brud", "On a breach");
pub const REFERS_TO: Labels = Labels::new("Viser til", "Viser til", "Henviser til", "Refers to");
pub const PROGRAMME_WITHOUT_RULES: Labels = Labels::new("ingen regler", "ingen reglar", "ingen regler", "no rules");
pub const WRITTEN: Labels = Labels::new("Skrevet", "Skrive", "Skrevet", "Written");
pub const TRY: Labels = Labels::new("Prøv", "Prøv", "Prøv", "Try");
pub const NEW_SOURCE: Labels = Labels::new(
    "Forskrift om kurs for lærere (bytt ut med din kilde)",
    "Forskrift om kurs for lærarar (byt ut med di kjelde)",
    "Bekendtgørelse om kurser for lærere (skift ud med din kilde)",
    "Regulation on courses for teachers (replace with your source)",
);
pub const NEW_PUBLISHER: Labels = Labels::new("Min kommune", "Min kommune", "Min kommune", "My municipality");
pub const NEW_COURSE: Labels =
    Labels::new("Lesing i alle fag", "Lesing i alle fag", "Læsning i alle fag", "Reading in every subject");
pub const FIX: Labels = Labels::new("Forslag", "Framlegg", "Forslag", "Suggestion");
pub const LEFT_OUT: Labels =
    Labels::new("feltet utelates", "feltet blir utelate", "feltet udelades", "the field is left out");
pub const ACCEPTED: Labels =
    Labels::new("Står etter vurdering av", "Står etter vurdering av", "Står efter vurdering af", "Let stand by");
pub const NEW_SINCE: Labels = Labels::new(
    "Ny siden forrige vurdering",
    "Ny sidan førre vurdering",
    "Ny siden forrige vurdering",
    "New since the last check",
);
pub const GONE_SINCE: Labels = Labels::new(
    "Rettet siden forrige vurdering",
    "Retta sidan førre vurdering",
    "Rettet siden forrige vurdering",
    "Gone since the last check",
);
pub const ALSO: Labels = Labels::new("Se også", "Sjå også", "Se også", "See also");
pub const BLOCKS_FROM: Labels =
    Labels::new("Blir en feil fra", "Blir ein feil frå", "Bliver en fejl fra", "Becomes an error from");
pub const NOT_YET: Labels = Labels::new(
    "Stopper ikke et utkast",
    "Stoppar ikkje eit utkast",
    "Stopper ikke et udkast",
    "Does not block a draft",
);
pub const NOT_JUDGED: Labels =
    Labels::new("Kunne ikke vurderes", "Kunne ikkje vurderast", "Kunne ikke vurderes", "Could not be judged");
pub const RULES: Labels = Labels::new("Regler", "Reglar", "Regler", "Rules");
pub const JUDGED_BY: Labels = Labels::new("Vurdert av", "Vurdert av", "Vurderet af", "Judged by");
pub const PACK: Labels = Labels::new("regelpakke", "regelpakke", "regelpakke", "pack");
pub const DECIDED: Labels = Labels::new("vedtak", "vedtak", "afgørelse", "decided");
pub const PERIOD: Labels = Labels::new("periode fra", "periode frå", "periode fra", "period from");
pub const TODAY: Labels = Labels::new("i dag", "i dag", "i dag", "today");
pub const REQUIRED: Labels = Labels::new("påkrevd", "påkravd", "påkrævet", "required");
pub const PERSONAL: Labels = Labels::new("personopplysning", "personopplysning", "personoplysning", "personal");
pub const READ_BY: Labels = Labels::new("Leses av", "Blir lese av", "Læses af", "Read by");
pub const FIELDS: Labels = Labels::new("Felter", "Felt", "Felter", "Fields");
pub const CODES: Labels = Labels::new("Koder", "Kodar", "Koder", "Codes");
pub const IN_FORCE: Labels = Labels::new("I kraft", "I kraft", "I kraft", "In force");
pub const ALWAYS: Labels = Labels::new("i alle utgaver", "i alle utgåver", "i alle udgaver", "in every edition");
pub const PLAUSIBILITY: Labels = Labels::new(
    "følger av opplysningene selv",
    "følgjer av opplysningane sjølve",
    "følger af oplysningerne selv",
    "follows from the data themselves",
);
pub const NOTHING: Labels = Labels::new(
    "Ingen regler er i kraft denne dagen.",
    "Ingen reglar er i kraft denne dagen.",
    "Ingen regler er i kraft denne dag.",
    "No rules are in force on this day.",
);

/// What a verdict comes to.
pub fn outcome(outcome: VerdictOutcome) -> Labels {
    match outcome {
        VerdictOutcome::Passed => Labels::new("I orden", "I orden", "I orden", "In order"),
        VerdictOutcome::Blocked => Labels::new("Må rettes", "Må rettast", "Skal rettes", "Must be corrected"),
        VerdictOutcome::Incomplete => Labels::new(
            "Ufullstendig: noe som må vurderes, kunne ikke vurderes",
            "Ufullstendig: noko som må vurderast, kunne ikkje vurderast",
            "Ufuldstændig: noget, der skal vurderes, kunne ikke vurderes",
            "Incomplete: something that must be judged could not be",
        ),
        VerdictOutcome::NotInForce => Labels::new(
            "Ikke vurdert: ordningen var ikke i kraft på datoen som avgjør",
            "Ikkje vurdert: ordninga var ikkje i kraft på datoen som avgjer",
            "Ikke vurderet: ordningen var ikke i kraft på den dato, der afgør det",
            "Not judged: the programme was not in force on the date that decides",
        ),
    }
}

/// The severity of a breach.
pub fn weight(level: Severity) -> Labels {
    match level {
        Severity::Error => Labels::new("feil", "feil", "fejl", "error"),
        Severity::Warning => Labels::new("advarsel", "åtvaring", "advarsel", "warning"),
        Severity::Advice => Labels::new("råd", "råd", "råd", "advice"),
    }
}

/// Findings of a level, as a heading.
pub fn level(level: Severity) -> Labels {
    match level {
        Severity::Error => Labels::new("Feil", "Feil", "Fejl", "Errors"),
        Severity::Warning => Labels::new("Advarsler", "Åtvaringar", "Advarsler", "Warnings"),
        Severity::Advice => Labels::new("Råd", "Råd", "Råd", "Advice"),
    }
}

/// A number of findings of a level: `5 feil`, `1 advarsel`.
pub fn findings(count: usize, level: Severity, language: Language) -> String {
    let one = count == 1;
    let noun = match level {
        Severity::Error if one => Labels::new("feil", "feil", "fejl", "error"),
        Severity::Error => Labels::new("feil", "feil", "fejl", "errors"),
        Severity::Warning if one => Labels::new("advarsel", "åtvaring", "advarsel", "warning"),
        Severity::Warning => Labels::new("advarsler", "åtvaringar", "advarsler", "warnings"),
        Severity::Advice if one => Labels::new("råd", "råd", "råd", "piece of advice"),
        Severity::Advice => Labels::new("råd", "råd", "råd", "pieces of advice"),
    };
    format!("{count} {}", noun.get(language))
}

/// Findings beyond those that are listed.
pub fn omitted(count: i64, language: Language) -> String {
    let labels = Labels::new(
        "funn til er ikke vist",
        "funn til er ikkje viste",
        "yderligere fund er ikke vist",
        "more findings are not shown",
    );
    format!("{} {}", language.number(count), labels.get(language))
}

/// The warning about an acceptance that fits no finding.
pub fn accepts_nothing(key: &str, language: Language) -> String {
    let key = language.quote(key);
    match language {
        Language::Nb => {
            format!("nøkkelen {key} passer ikke til noen advarsel eller noe råd her, så den gjorde ingenting.")
        }
        Language::Nn => {
            format!("nøkkelen {key} passar ikkje til noka åtvaring eller noko råd her, så han gjorde ingenting.")
        }
        Language::Da => {
            format!("nøglen {key} passer ikke til nogen advarsel eller noget råd her, så den gjorde ingenting.")
        }
        Language::En => format!("the key {key} fits no warning and no advice here, so it did nothing."),
    }
}

/// How many rules a programme has.
pub fn rules(count: i64, language: Language) -> String {
    match count {
        0 => PROGRAMME_WITHOUT_RULES.get(language).to_owned(),
        1 => Labels::new("1 regel", "1 regel", "1 regel", "1 rule").get(language).to_owned(),
        _ => format!("{} {}", language.number(count), RULES.get(language).to_lowercase()),
    }
}

/// How many rules came to what.
pub fn rules_that(count: usize, came_to: CameTo, language: Language) -> String {
    let one = count == 1;
    let labels = match came_to {
        CameTo::Hold if one => Labels::new("holder", "held", "holder", "holds"),
        CameTo::Hold => Labels::new("holder", "held", "holder", "hold"),
        CameTo::Fail if one => Labels::new("er brutt", "er broten", "er brudt", "is broken"),
        CameTo::Fail => Labels::new("er brutt", "er brotne", "er brudt", "are broken"),
        CameTo::NotApply if one => {
            Labels::new("gjelder ikke her", "gjeld ikkje her", "gælder ikke her", "does not apply here")
        }
        CameTo::NotApply => Labels::new("gjelder ikke her", "gjeld ikkje her", "gælder ikke her", "do not apply here"),
        CameTo::NotJudged => {
            Labels::new("kunne ikke vurderes", "kunne ikkje vurderast", "kunne ikke vurderes", "could not be judged")
        }
        CameTo::Overridden if one => {
            Labels::new("viker for en annen", "vik for ein annan", "viger for en anden", "gives way to another")
        }
        CameTo::Overridden => {
            Labels::new("viker for en annen", "vik for ein annan", "viger for en anden", "give way to another")
        }
        CameTo::NotInForce if one => {
            Labels::new("er ikke i kraft", "er ikkje i kraft", "er ikke i kraft", "is not in force")
        }
        CameTo::NotInForce => Labels::new("er ikke i kraft", "er ikkje i kraft", "er ikke i kraft", "are not in force"),
    };
    format!("{count} {}", labels.get(language))
}

/// What a rule came to.
#[derive(Debug, Clone, Copy)]
pub enum CameTo {
    Hold,
    Fail,
    NotApply,
    NotJudged,
    Overridden,
    NotInForce,
}

/// Why rules could not be judged.
pub fn because(because: NotEvaluatedReason) -> Labels {
    match because {
        NotEvaluatedReason::Missing => Labels::new("Mangler", "Manglar", "Mangler", "Missing"),
        NotEvaluatedReason::ParameterUnknown => Labels::new(
            "Ingen kjent kilde oppgir tallet",
            "Inga kjend kjelde oppgir talet",
            "Ingen kendt kilde angiver tallet",
            "No known source gives the number",
        ),
        NotEvaluatedReason::NoDecisionDate => Labels::new(
            "Datoen for vedtaket er ikke oppgitt",
            "Datoen for vedtaket er ikkje oppgitt",
            "Datoen for afgørelsen er ikke angivet",
            "The date of the decision is not stated",
        ),
        NotEvaluatedReason::NoPeriod => Labels::new(
            "Den første dagen i perioden er ikke oppgitt",
            "Den første dagen i perioden er ikkje oppgitt",
            "Periodens første dag er ikke angivet",
            "The first day of the period is not stated",
        ),
        NotEvaluatedReason::NoToday => Labels::new(
            "Dagens dato er ikke oppgitt (--today)",
            "Dagens dato er ikkje oppgitt (--today)",
            "Dags dato er ikke angivet (--today)",
            "Today’s date was not given (--today)",
        ),
        NotEvaluatedReason::Shape => Labels::new(
            "Verdien i feltet kunne ikke leses",
            "Verdien i feltet kunne ikkje lesast",
            "Værdien i feltet kunne ikke læses",
            "The value of the field could not be read",
        ),
        _ => Labels::new("Ikke vurdert", "Ikkje vurdert", "Ikke vurderet", "Not judged"),
    }
}

/// Which number no source gives, and as of which day.
pub fn unknown_number(id: &str, on: Option<String>, language: Language) -> String {
    let id = language.quote(id);
    match (language, on) {
        (Language::Nb, Some(on)) => format!("Ingen kjent kilde oppgir for {on} tallet som regelpakken kaller {id}."),
        (Language::Nn, Some(on)) => format!("Inga kjend kjelde oppgir for {on} talet som regelpakka kallar {id}."),
        (Language::Da, Some(on)) => {
            format!("Ingen kendt kilde angiver for den {on} det tal, som regelpakken kalder {id}.")
        }
        (Language::En, Some(on)) => format!("No known source gives for {on} the number that the pack calls {id}."),
        (Language::Nb, None) => format!("Ingen kjent kilde oppgir tallet som regelpakken kaller {id}."),
        (Language::Nn, None) => format!("Inga kjend kjelde oppgir talet som regelpakka kallar {id}."),
        (Language::Da, None) => format!("Ingen kendt kilde angiver det tal, som regelpakken kalder {id}."),
        (Language::En, None) => format!("No known source gives the number that the pack calls {id}."),
    }
}

/// That a pack neither has a number nor says that it is unknown, where the date is stated.
pub fn number_not_in_pack(id: &str, on: Option<String>, language: Language) -> String {
    let id = language.quote(id);
    match (language, on) {
        (Language::Nb, Some(on)) => format!("Regelpakken har ikke tallet {id} for {on}."),
        (Language::Nn, Some(on)) => format!("Regelpakka har ikkje talet {id} for {on}."),
        (Language::Da, Some(on)) => format!("Regelpakken har ikke tallet {id} for den {on}."),
        (Language::En, Some(on)) => format!("The pack does not have the number {id} for {on}."),
        (Language::Nb, None) => format!("Regelpakken har ikke tallet {id} for alle dager."),
        (Language::Nn, None) => format!("Regelpakka har ikkje talet {id} for alle dagar."),
        (Language::Da, None) => format!("Regelpakken har ikke tallet {id} for alle dage."),
        (Language::En, None) => format!("The pack does not have the number {id} for every day."),
    }
}

/// Until and from which days a number is known, where that is so.
pub fn known_around(until: Option<String>, from: Option<String>, language: Language) -> Option<String> {
    Some(match (language, until, from) {
        (_, None, None) => return None,
        (Language::Nb, Some(until), None) => format!("Det er kjent til og med {until}."),
        (Language::Nb, None, Some(from)) => format!("Det er kjent fra og med {from}."),
        (Language::Nb, Some(until), Some(from)) => format!("Det er kjent til og med {until} og fra og med {from}."),
        (Language::Nn, Some(until), None) => format!("Det er kjent til og med {until}."),
        (Language::Nn, None, Some(from)) => format!("Det er kjent frå og med {from}."),
        (Language::Nn, Some(until), Some(from)) => format!("Det er kjent til og med {until} og frå og med {from}."),
        (Language::Da, Some(until), None) => format!("Det er kendt til og med den {until}."),
        (Language::Da, None, Some(from)) => format!("Det er kendt fra og med den {from}."),
        (Language::Da, Some(until), Some(from)) => {
            format!("Det er kendt til og med den {until} og fra og med den {from}.")
        }
        (Language::En, Some(until), None) => format!("It is known until {until}."),
        (Language::En, None, Some(from)) => format!("It is known from {from}."),
        (Language::En, Some(until), Some(from)) => format!("It is known until {until} and from {from}."),
    })
}

/// How many more there are than those listed.
pub fn and_more(count: usize, language: Language) -> String {
    match language {
        Language::Nb | Language::Nn => format!("og {count} til"),
        Language::Da => format!("og {count} mere"),
        Language::En => format!("and {count} more"),
    }
}

/// What a field holds.
pub fn field_type(field_type: FieldType) -> Labels {
    match field_type {
        FieldType::Text => Labels::new("tekst", "tekst", "tekst", "text"),
        FieldType::Decimal => {
            Labels::new("tall med desimaler", "tal med desimalar", "tal med decimaler", "decimal number")
        }
        FieldType::Code => Labels::new("kode", "kode", "kode", "code"),
        FieldType::Number => Labels::new("helt tall", "heilt tal", "helt tal", "whole number"),
        FieldType::Money => Labels::new("beløp i øre", "beløp i øre", "beløb i øre", "amount in øre"),
        FieldType::Date => Labels::new("dato", "dato", "dato", "date"),
        FieldType::Time => Labels::new("klokkeslett", "klokkeslett", "klokkeslæt", "time"),
        FieldType::Boolean => Labels::new("ja eller nei", "ja eller nei", "ja eller nej", "yes or no"),
        FieldType::Object => Labels::new("felter", "felt", "felter", "fields"),
        FieldType::List => Labels::new("liste", "liste", "liste", "list"),
    }
}

/// One item of a list whose items have neither name nor title.
pub fn item(list: &str) -> Option<Labels> {
    Some(match list {
        "sessions" => Labels::new("samling", "samling", "møde", "session"),
        "municipalities" => Labels::new("kommune", "kommune", "kommune", "municipality"),
        "results" => Labels::new("resultat", "resultat", "resultat", "result"),
        "repayments" => Labels::new("tilbakebetaling", "tilbakebetaling", "tilbagebetaling", "repayment"),
        "payments" => Labels::new("utbetaling", "utbetaling", "udbetaling", "payment"),
        _ => return None,
    })
}
