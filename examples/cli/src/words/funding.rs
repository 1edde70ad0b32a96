//! What `satsing allocate`, `satsing select` and `satsing amounts` say.

use satsing::funding::{Bound, InputType};
use satsing::{Labels, Language};

pub const SETTLED: Labels = Labels::new("Fordelt", "Fordelt", "Fordelt", "Shared out");
pub const CHOSEN: Labels = Labels::new("Valgt ut", "Valt ut", "Udvalgt", "Chosen");
pub const TIE: Labels = Labels::new(
    "Likt, så loddet må avgjøre",
    "Likt, så loddet må avgjere",
    "Lige, så lodtrækning må afgøre det",
    "Tied, so lots must decide",
);
pub const INFEASIBLE: Labels =
    Labels::new("Lar seg ikke gjøre", "Lar seg ikkje gjere", "Kan ikke lade sig gøre", "Cannot be done");
pub const POT: Labels = Labels::new("pott", "pott", "pulje", "pot");
pub const PAID: Labels = Labels::new("tildelt", "tildelt", "tildelt", "awarded");
pub const LEFT: Labels = Labels::new("til overs", "til overs", "til overs", "left");
pub const LEVEL: Labels = Labels::new("nivå", "nivå", "niveau", "level");
pub const RECEIVED: Labels = Labels::new("mottatt", "motteke", "modtaget", "received");
pub const PASSED_ON: Labels = Labels::new("gitt videre", "gitt vidare", "givet videre", "passed on");
pub const FREED: Labels = Labels::new("frigjort", "frigjort", "frigjort", "freed");
pub const DECLINED: Labels = Labels::new("takket nei", "takka nei", "takkede nej", "declined");
pub const REGIONS: Labels =
    Labels::new("Plasser per region", "Plassar per region", "Pladser pr. region", "Seats by region");
pub const APPLICANTS: Labels = Labels::new("Søkere", "Søkjarar", "Ansøgere", "Applicants");
pub const BELOW_MINIMUM: Labels = Labels::new(
    "under minsteutbetaling",
    "under minsteutbetaling",
    "under mindsteudbetaling",
    "below the minimum payout",
);
pub const LOT_WON: Labels =
    Labels::new("vant loddtrekningen", "vann loddtrekkinga", "vandt lodtrækningen", "won the draw");
pub const LOT_LOST: Labels =
    Labels::new("tapte loddtrekningen", "tapte loddtrekkinga", "tabte lodtrækningen", "lost the draw");
pub const NO_WEIGHT: Labels = Labels::new("uten vekt", "utan vekt", "uden vægt", "no weight");

/// A bound that an award was moved to.
pub fn bound(bound: Bound) -> Labels {
    match bound {
        Bound::Floor => Labels::new("gulv", "golv", "gulv", "floor"),
        Bound::AtLeast => {
            Labels::new("gulv fra i fjor", "golv frå i fjor", "gulv fra sidste år", "floor from last year")
        }
        Bound::MinimumPayout => {
            Labels::new("minsteutbetaling", "minsteutbetaling", "mindsteudbetaling", "minimum payout")
        }
        Bound::Cap => Labels::new("tak", "tak", "loft", "cap"),
        Bound::Asked => Labels::new("som søkt", "som søkt", "som ansøgt", "as asked"),
        Bound::AtMost => Labels::new("tak fra i fjor", "tak frå i fjor", "loft fra sidste år", "cap from last year"),
    }
}

/// What was given, of what pot where that is more, among how many, and what is left.
pub fn shared_out(given: &str, pot: &str, claims: usize, left: &str, language: Language) -> String {
    let of = Labels::new("av", "av", "af", "of").get(language);
    let shared = if given == pot { pot.to_owned() } else { format!("{given} {of} {pot}") };
    match language {
        Language::Nb | Language::Nn | Language::Da => format!("{shared} på {claims}, til overs: {left}"),
        Language::En => format!("{shared} among {claims}, left: {left}"),
    }
}

/// How many seats are taken by how many applicants.
pub fn seats(taken: i64, seats: i64, applicants: usize, language: Language) -> String {
    let seat = match seats {
        1 => Labels::new("plass", "plass", "plads", "seat"),
        _ => Labels::new("plasser", "plassar", "pladser", "seats"),
    };
    let applicant = match applicants {
        1 => Labels::new("søker", "søkjar", "ansøger", "applicant"),
        _ => Labels::new("søkere", "søkjarar", "ansøgere", "applicants"),
    };
    let of = Labels::new("av", "av", "af", "of").get(language);
    format!("{taken} {of} {seats} {}, {applicants} {}", seat.get(language), applicant.get(language))
}

/// Between whom lots must be drawn, and what to do with them.
pub fn draw(between: &[String], places: i64, language: Language) -> String {
    let list = language.list(between);
    match language {
        Language::Nb => format!("{places} av disse vinner: {list}. Trekk lodd, før opp rekkefølgen og kjør på nytt."),
        Language::Nn => format!("{places} av desse vinn: {list}. Trekk lodd, før opp rekkjefølgja og køyr på nytt."),
        Language::Da => format!("{places} af disse vinder: {list}. Træk lod, angiv rækkefølgen, og kør igen."),
        Language::En if places == 1 => format!("1 of these wins: {list}. Draw lots, state the order and run again."),
        Language::En => format!("{places} of these win: {list}. Draw lots, state the order and run again."),
    }
}

pub const AMOUNT_ON_ANY_DATE: Labels = Labels::new(
    "Datoen for vedtaket er ikke oppgitt; svaret er det samme på alle datoer.",
    "Datoen for vedtaket er ikkje oppgitt; svaret er det same på alle datoar.",
    "Datoen for afgørelsen er ikke angivet; svaret er det samme på alle datoer.",
    "No decision date stated; the answer is the same on all dates.",
);

/// That an amount needs the date of the decision.
pub const NO_DECIDED: Labels = Labels::new(
    "Svaret er ikke det samme på alle datoer. Oppgi når vedtaket ble gjort: --decided ÅÅÅÅ-MM-DD.",
    "Svaret er ikkje det same på alle datoar. Oppgi når vedtaket blei gjort: --decided ÅÅÅÅ-MM-DD.",
    "Svaret er ikke det samme på alle datoer. Angiv, hvornår afgørelsen blev truffet: --decided ÅÅÅÅ-MM-DD.",
    "The answer is not the same on all dates. Say when the decision was made: --decided YYYY-MM-DD.",
);

/// That a programme has no such amount.
pub fn unknown_amount(id: &str, nearest: Option<&str>, language: Language) -> String {
    let id = language.quote(id);
    let meant = nearest.map(|nearest| language.quote(nearest));
    match (language, meant) {
        (Language::Nb, Some(meant)) => format!("Ordningen har ikke noe beløp som heter {id}. Mente du {meant}?"),
        (Language::Nb, None) => {
            format!("Ordningen har ikke noe beløp som heter {id}. Kjør uten navn for å se dem som finnes.")
        }
        (Language::Nn, Some(meant)) => format!("Ordninga har ikkje noko beløp som heiter {id}. Meinte du {meant}?"),
        (Language::Nn, None) => {
            format!("Ordninga har ikkje noko beløp som heiter {id}. Køyr utan namn for å sjå dei som finst.")
        }
        (Language::Da, Some(meant)) => format!("Ordningen har ikke noget beløb, der hedder {id}. Mente du {meant}?"),
        (Language::Da, None) => {
            format!("Ordningen har ikke noget beløb, der hedder {id}. Kør uden navn for at se dem, der findes.")
        }
        (Language::En, Some(meant)) => format!("The programme has no amount called {id}. Did you mean {meant}?"),
        (Language::En, None) => {
            format!("The programme has no amount called {id}. Run without a name to see those that there are.")
        }
    }
}

/// That an amount of money can be read in two ways.
pub fn two_readings(name: &str, value: &str, readings: &str, language: Language) -> String {
    let value = language.quote(value);
    match language {
        Language::Nb => format!("{name}: {value} kan leses på to måter: {readings}. Skriv det som en av dem."),
        Language::Nn => format!("{name}: {value} kan lesast på to måtar: {readings}. Skriv det som ein av dei."),
        Language::Da => format!("{name}: {value} kan læses på to måder: {readings}. Skriv det som en af dem."),
        Language::En => format!("{name}: {value} can be read in two ways: {readings}. Write it as one of them."),
    }
}

/// That a text is no amount of money.
pub fn no_amount_of_money(name: &str, value: &str, language: Language) -> String {
    let value = language.quote(value);
    match language {
        Language::Nb => format!("{name}: {value} er ikke et beløp. Skriv det i kroner, som 1 234,50."),
        Language::Nn => format!("{name}: {value} er ikkje eit beløp. Skriv det i kroner, som 1 234,50."),
        Language::Da => format!("{name}: {value} er ikke et beløb. Skriv det i kroner, som 1.234,50."),
        Language::En => format!("{name}: {value} is not an amount. Write it in kroner, such as 1,234.50."),
    }
}

/// That an amount of money is in another currency than the programme's.
pub fn other_currency(name: &str, value: &str, currency: &str, language: Language) -> String {
    let value = language.quote(value);
    match language {
        Language::Nb => format!("{name}: {value} er i en annen valuta enn ordningens, som er {currency}. Regn det om."),
        Language::Nn => format!(
            "{name}: {value} er i ein annan valuta enn den som ordninga bruker, som er {currency}. Rekn det om."
        ),
        Language::Da => format!("{name}: {value} er i en anden valuta end ordningens, som er {currency}. Omregn det."),
        Language::En => {
            format!("{name}: {value} is in another currency than the programme’s, which is {currency}. Convert it.")
        }
    }
}

/// That a number or an amount is larger than any that can be held.
pub fn too_large(name: &str, value: &str, language: Language) -> String {
    let value = language.quote(value);
    match language {
        Language::Nb => format!("{name}: {value} er mer enn det kan regnes med her. Kontroller det."),
        Language::Nn => format!("{name}: {value} er meir enn det kan reknast med her. Kontroller det."),
        Language::Da => format!("{name}: {value} er mere, end der kan regnes med her. Kontrollér det."),
        Language::En => format!("{name}: {value} is more than can be worked with here. Check it."),
    }
}

/// What seats are guaranteed, and how many of those there are.
pub fn seats_demanded(guaranteed: &[String], needed: &str, available: &str, language: Language) -> String {
    let list = language.list(guaranteed);
    match language {
        Language::Nb if needed == "1" => format!("{list} er sikret 1 plass, men det er ingen å gi."),
        Language::Nn if needed == "1" => format!("{list} er sikra 1 plass, men det er ingen å gi."),
        Language::Da if needed == "1" => format!("{list} er sikret 1 plads, men der er ingen at give."),
        Language::En if needed == "1" => format!("{list} is guaranteed 1 seat, but there is none to give."),
        Language::Nb => format!(
            "{list} er sikret {needed} plasser, men bare {available} kan oppfylles. Øk antallet plasser, eller senk det som er sikret."
        ),
        Language::Nn => format!(
            "{list} er sikra {needed} plassar, men berre {available} kan oppfyllast. Auk talet på plassar, eller senk det som er sikra."
        ),
        Language::Da => format!(
            "{list} er sikret {needed} pladser, men kun {available} kan opfyldes. Forøg antallet af pladser, eller sænk det, der er sikret."
        ),
        Language::En => format!(
            "{list} are guaranteed {needed} seats, but only {available} can be had. Raise the number of seats, or lower what is guaranteed."
        ),
    }
}

/// That a report seems to be the same as that of another file.
pub fn counted_twice(other: &str, language: Language) -> String {
    match language {
        Language::Nb => format!(
            "Ordning, kommune, referanse og rapportperiode er de samme som i {other}. Er det samme rapport, telles den to ganger; ta da bort den ene."
        ),
        Language::Nn => format!(
            "Ordning, kommune, referanse og rapportperiode er dei same som i {other}. Er det same rapporten, blir han talt to gonger; ta då bort den eine."
        ),
        Language::Da => format!(
            "Ordning, kommune, reference og rapportperiode er de samme som i {other}. Er det den samme rapport, tælles den to gange; fjern da den ene."
        ),
        Language::En => format!(
            "Programme, municipality, reference and period of the report are those of {other}. If it is the same report, it is counted twice; take one of them out."
        ),
    }
}

/// The warning that a programme's amounts are of another currency than the sums.
pub fn sums_in(programme: &str, own: &str, sums: &str, language: Language) -> String {
    match language {
        Language::Nb => format!(
            "Beløpene i ordningen {programme} er i {own}, men summene blir fortalt i {sums}. Summer slike saker for seg, med --currency {own}."
        ),
        Language::Nn => format!(
            "Beløpa i ordninga {programme} er i {own}, men summane blir fortalde i {sums}. Summer slike saker for seg, med --currency {own}."
        ),
        Language::Da => format!(
            "Beløbene i ordningen {programme} er i {own}, men summerne fortælles i {sums}. Læg sådanne sager sammen for sig, med --currency {own}."
        ),
        Language::En => format!(
            "The amounts of the programme {programme} are in {own}, but the sums are told in {sums}. Sum up such cases by themselves, with --currency {own}."
        ),
    }
}

pub const NO_AMOUNTS: Labels = Labels::new(
    "Denne ordningen har ingen beløp å regne ut.",
    "Denne ordninga har ingen beløp å rekne ut.",
    "Denne ordning har ingen beløb at regne ud.",
    "This programme has no amounts to work out.",
);
pub const OWN_SHARE: Labels = Labels::new("egenandel", "eigendel", "egenfinansiering", "own share");
pub const THE_REST: Labels = Labels::new("resten", "resten", "resten", "the rest");
pub const MUNICIPAL: Labels = Labels::new(
    "kommunale barnehager",
    "kommunale barnehagar",
    "kommunale daginstitutioner",
    "municipal kindergartens",
);
pub const PRIVATE: Labels =
    Labels::new("private barnehager", "private barnehagar", "private daginstitutioner", "private kindergartens");
pub const DUE_ON: Labels = Labels::new("frist", "frist", "frist", "due on");
pub const NEED_NOT_REPORT: Labels =
    Labels::new("Trenger ikke rapportere", "Treng ikkje rapportere", "Behøver ikke rapportere", "Need not report");
pub const MUST_REPORT: Labels = Labels::new("Må rapportere", "Må rapportere", "Skal rapportere", "Must report");

/// What a value of an amount can be, as it is typed.
pub fn input_type(input_type: InputType) -> Labels {
    match input_type {
        InputType::Count => Labels::new("helt tall", "heilt tal", "helt tal", "whole number"),
        InputType::Decimal => Labels::new("tall", "tal", "tal", "number"),
        InputType::Money => Labels::new("beløp i kroner", "beløp i kroner", "beløb i kroner", "amount in kroner"),
        InputType::Date => Labels::new("dato", "dato", "dato", "date"),
        InputType::Recipient => {
            Labels::new("kode for mottaker", "kode for mottakar", "kode for modtager", "code of a recipient")
        }
        InputType::Boolean => Labels::new("ja eller nei", "ja eller nei", "ja eller nej", "yes or no"),
    }
}
