//! The sentences about faults, in every language, found by the faults' reasons in English.

use super::nouns::{detail, noun};
use super::slips::SLIPS;
use crate::text::{Language, Wording, wording};

/// The code and the text of a fault.
pub(super) struct FaultText {
    pub code: &'static str,
    pub text: String,
    /// What is most likely meant, where the reason says so.
    pub suggestion: Option<String>,
}

/// Describes a fault.
///
/// A reason without a sentence stays as it is, with the code `fault`; a test makes sure that the library has no such reason.
pub(super) fn describe(reason: &str, language: Language) -> FaultText {
    let (reason, suggestion) = match reason.split_once(", did you mean `") {
        Some((before, meant)) => (before, Some(meant.trim_end_matches('`').to_owned())),
        None => (reason, None),
    };
    let found = SENTENCES.iter().chain(SLIPS).find_map(|sentence| Some((sentence, holes(sentence.reason, reason)?)));
    match found {
        Some((sentence, holes)) => {
            FaultText { code: sentence.code, text: filled(sentence.text.get(language), &holes, language), suggestion }
        }
        None => FaultText { code: "fault", text: reason.to_owned(), suggestion },
    }
}

/// Matches a text against a pattern, and returns the values in its holes by name; `None` where it does not match.
fn holes<'t>(pattern: &'static str, text: &'t str) -> Option<Vec<(&'static str, &'t str)>> {
    let mut holes = Vec::new();
    let (start, mut pattern) = pattern.split_once('{').unwrap_or((pattern, ""));
    let mut rest = text.strip_prefix(start)?;
    while let Some((name, after)) = pattern.split_once('}') {
        let (literal, next) = after.split_once('{').unwrap_or((after, ""));
        pattern = next;
        let end = match (literal, next) {
            ("", "") => rest.len(),
            (literal, "") => rest.len().checked_sub(literal.len()).filter(|_| rest.ends_with(literal))?,
            (literal, _) => rest.find(literal)?,
        };
        holes.push((name, rest.get(..end)?));
        rest = rest.get(end..)?.strip_prefix(literal)?;
    }
    rest.is_empty().then_some(holes)
}

/// A sentence with its holes filled; `{{` and `}}` are braces.
fn filled(sentence: &str, holes: &[(&'static str, &str)], language: Language) -> String {
    let mut text =
        sentence.replace("{{{", "\u{1}{").replace("}}}", "}\u{2}").replace("{{", "\u{1}").replace("}}", "\u{2}");
    for (name, value) in holes {
        let said = match *name {
            "detail" => detail(value, language),
            // a sentence of its own
            "reason" => &describe(value, language).text,
            name if NOUN_HOLES.contains(&name) => noun(value, language),
            // what comes from the pack stays as it is
            _ => value,
        };
        text = text.replace(&format!("{{{name}}}"), said);
    }
    text.replace('\u{1}', "{").replace('\u{2}', "}")
}

/// The holes for nouns; the others are filled from the pack.
const NOUN_HOLES: [&str; 5] = ["what", "wanted", "found", "one", "other"];

pub(super) struct Sentence {
    code: &'static str,
    /// The pattern of reasons, with holes.
    reason: &'static str,
    text: Wording,
}

pub(super) const fn sentence(code: &'static str, reason: &'static str, text: Wording) -> Sentence {
    Sentence { code, reason, text }
}

/// The first pattern that matches is taken.
const SENTENCES: &[Sentence] = &[
    sentence(
        "unknown-path",
        "`{path}`: there is no field `{name}` here",
        wording!(
            "Stien `{path}` fører ikke til noe: her finnes ikke feltet `{name}`.",
            "Stien `{path}` fører ikkje til noko: her finst ikkje feltet `{name}`.",
            "Stien `{path}` fører ikke til noget: her findes feltet `{name}` ikke.",
            "The path `{path}` leads nowhere: there is no field `{name}` here.",
        ),
    ),
    sentence(
        "unknown-path",
        "`{path}`: `{name}` stands where `*` or a place in a list belongs",
        wording!(
            "I stien `{path}` står `{name}` der en liste skal gås gjennom. Skriv `*` for hvert element i listen, og så navnet.",
            "I stien `{path}` står `{name}` der ei liste skal gåast gjennom. Skriv `*` for kvart element i lista, og så namnet.",
            "I stien `{path}` står `{name}`, hvor en liste skal gås igennem. Skriv `*` for hvert element på listen, og derefter navnet.",
            "In the path `{path}`, `{name}` stands where a list is gone through. Write `*` for each item of the list, and then the name.",
        ),
    ),
    sentence(
        "unknown-path",
        "`{path}`: `{name}` stands below a single value",
        wording!(
            "I stien `{path}` står `{name}` under et felt som bare har én verdi. Stien slutter før det.",
            "I stien `{path}` står `{name}` under eit felt som berre har éin verdi. Stien sluttar før det.",
            "I stien `{path}` står `{name}` under et felt, der kun har én værdi. Stien slutter før det.",
            "In the path `{path}`, `{name}` stands below a field that has a single value. The path ends before it.",
        ),
    ),
    sentence(
        "unknown-path",
        "`{path}`: a path begins with `/`",
        wording!(
            "Stien `{path}` mangler skråstreken den skal begynne med: `/letter/amount`.",
            "Stien `{path}` manglar skråstreken han skal byrje med: `/letter/amount`.",
            "Stien `{path}` mangler den skråstreg, som den skal begynde med: `/letter/amount`.",
            "The path `{path}` lacks the slash that it begins with: `/letter/amount`.",
        ),
    ),
    sentence(
        "unknown-path",
        "`{path}`: a path goes through {most} lists at most",
        wording!(
            "Stien `{path}` går gjennom for mange lister. En sti kan gå gjennom høyst {most}.",
            "Stien `{path}` går gjennom for mange lister. Ein sti kan gå gjennom høgst {most}.",
            "Stien `{path}` går igennem for mange lister. En sti kan gå igennem højst {most}.",
            "The path `{path}` goes through too many lists. A path can go through {most} at most.",
        ),
    ),
    sentence(
        "unknown-path",
        "`{path}`: `{list}` is no list of things with an id",
        wording!(
            "Stien `{path}` går gjennom en henvisning til `{list}`, som ikke er en liste der elementene har `id`.",
            "Stien `{path}` går gjennom ei tilvising til `{list}`, som ikkje er ei liste der elementa har `id`.",
            "Stien `{path}` går igennem en henvisning til `{list}`, der ikke er en liste, hvor elementerne har `id`.",
            "The path `{path}` goes through a reference to `{list}`, which is not a list whose items have an `id`.",
        ),
    ),
    sentence(
        "unknown-path",
        "`{path}`: {detail}",
        wording!(
            "Stien `{path}` kan ikke brukes ({detail}).",
            "Stien `{path}` kan ikkje brukast ({detail}).",
            "Stien `{path}` kan ikke bruges ({detail}).",
            "The path `{path}` cannot be used ({detail}).",
        ),
    ),
    sentence(
        "unknown-field",
        "there is no field `{name}` here{rest}",
        wording!(
            "Feltet `{name}` finnes ikke her.",
            "Feltet `{name}` finst ikkje her.",
            "Feltet `{name}` findes ikke her.",
            "There is no field `{name}` here.",
        ),
    ),
    sentence(
        "unknown-word",
        "`{word}` cannot stand here{rest}",
        wording!(
            "`{word}` kan ikke stå her.",
            "`{word}` kan ikkje stå her.",
            "`{word}` kan ikke stå her.",
            "`{word}` cannot stand here.",
        ),
    ),
    sentence(
        "missing-field",
        "the field `{name}` is missing",
        wording!(
            "Her mangler feltet `{name}`, som må være med.",
            "Her manglar feltet `{name}`, som må vere med.",
            "Her mangler feltet `{name}`, som skal være med.",
            "The field `{name}` is missing here, and must be there.",
        ),
    ),
    sentence(
        "wrong-type",
        "this must be {wanted}, not {found}",
        wording!(
            "Her skal det stå {wanted}, ikke {found}.",
            "Her skal det stå {wanted}, ikkje {found}.",
            "Her skal der stå {wanted}, ikke {found}.",
            "This must be {wanted}, not {found}.",
        ),
    ),
    sentence(
        "null",
        "a field is left out where there is nothing to say, it is never null",
        wording!(
            "Her står `null`. Et felt som det ikke er noe å si i, utelates.",
            "Her står `null`. Eit felt som det ikkje er noko å seie i, blir utelate.",
            "Her står `null`. Et felt, som der ikke er noget at sige i, udelades.",
            "This is `null`. A field in which there is nothing to say is left out.",
        ),
    ),
    sentence(
        "not-readable",
        "`{value}` is not {wanted}",
        wording!(
            "`{value}` er ikke {wanted}.",
            "`{value}` er ikkje {wanted}.",
            "`{value}` er ikke {wanted}.",
            "`{value}` is not {wanted}.",
        ),
    ),
    sentence(
        "out-of-range",
        "{what} must lie between {least} and {most}, this is `{value}`",
        wording!(
            "`{value}` er for stort eller for lite. Tallet må ligge mellom {least} og {most}.",
            "`{value}` er for stort eller for lite. Talet må liggje mellom {least} og {most}.",
            "`{value}` er for stort eller for lille. Tallet skal ligge mellem {least} og {most}.",
            "`{value}` is too large or too small. The number must lie between {least} and {most}.",
        ),
    ),
    sentence(
        "wrong-type",
        "a pack is an object",
        wording!(
            "En pakke er et objekt: `{{ \"id\": … }}`.",
            "Ei pakke er eit objekt: `{{ \"id\": … }}`.",
            "En pakke er et objekt: `{{ \"id\": … }}`.",
            "A pack is an object: `{{ \"id\": … }}`.",
        ),
    ),
    sentence(
        "id-twice",
        "the id `{id}` stands more than once, here or in an included pack",
        wording!(
            "Id-en `{id}` er brukt mer enn én gang, her eller i en inkludert pakke. Gi dem hver sin.",
            "Id-en `{id}` er brukt meir enn éin gong, her eller i ei inkludert pakke. Gi dei kvar sin.",
            "Id’et `{id}` er brugt mere end én gang, her eller i en inkluderet pakke. Giv dem hver sit.",
            "The id `{id}` is used more than once, here or in an included pack. Give each its own.",
        ),
    ),
    sentence(
        "unknown-placeholder",
        "there is no value `{name}`",
        wording!(
            "Teksten ber om verdien {{{name}}}, som denne regelen ikke gir.",
            "Teksten ber om verdien {{{name}}}, som denne regelen ikkje gir.",
            "Teksten beder om værdien {{{name}}}, som denne regel ikke giver.",
            "The text asks for the value {{{name}}}, which this rule does not give.",
        ),
    ),
    sentence(
        "unknown-id",
        "there is no {what} `{id}`",
        wording!(
            "Det finnes {what} `{id}`.",
            "Det finst {what} `{id}`.",
            "Der findes {what} `{id}`.",
            "There is {what} `{id}`.",
        ),
    ),
    sentence(
        "no-language",
        "a pack needs a language",
        wording!(
            "En pakke må si hvilke språk tekstene står på, for eksempel `[\"nb\", \"nn\"]`.",
            "Ei pakke må seie kva språk tekstane står på, til dømes `[\"nb\", \"nn\"]`.",
            "En pakke skal sige, hvilke sprog teksterne står på, for eksempel `[\"da\"]`.",
            "A pack must say in which languages its texts are, for example `[\"en\"]`.",
        ),
    ),
    sentence(
        "currency",
        "a currency is three capital letters, such as `NOK`",
        wording!(
            "En valuta skrives med tre store bokstaver, for eksempel `NOK`.",
            "Ein valuta blir skriven med tre store bokstavar, til dømes `NOK`.",
            "En valuta skrives med tre store bogstaver, for eksempel `DKK`.",
            "A currency is written with three capital letters, for example `NOK`.",
        ),
    ),
    sentence(
        "no-edition",
        "a pack needs an edition",
        wording!(
            "En pakke må ha minst én utgave, som sier fra når reglene gjelder.",
            "Ei pakke må ha minst éi utgåve, som seier frå når reglane gjeld.",
            "En pakke skal have mindst én udgave, som siger, fra hvornår reglerne gælder.",
            "A pack needs at least one edition, which says from when the rules are in force.",
        ),
    ),
    sentence(
        "overlap",
        "the dates of this edition overlap with those of the edition `{id}`",
        wording!(
            "Denne utgaven gjelder på dager da utgaven `{id}` også gjelder. Flytt en av datoene, slik at hver dag har én utgave.",
            "Denne utgåva gjeld på dagar då utgåva `{id}` også gjeld. Flytt ein av datoane, slik at kvar dag har éi utgåve.",
            "Denne udgave gælder på dage, hvor udgaven `{id}` også gælder. Flyt en af datoerne, så hver dag har én udgave.",
            "This edition is in force on days on which the edition `{id}` is too. Move one of the dates, so that each day has one edition.",
        ),
    ),
    sentence(
        "overlap",
        "the dates of this level overlap with those of another",
        wording!(
            "Dette nivået gjelder på dager da et annet også gjelder. Flytt en av datoene, slik at hver dag har ett nivå.",
            "Dette nivået gjeld på dagar då eit anna også gjeld. Flytt ein av datoane, slik at kvar dag har eitt nivå.",
            "Dette niveau gælder på dage, hvor et andet også gælder. Flyt en af datoerne, så hver dag har ét niveau.",
            "This level holds on days on which another does too. Move one of the dates, so that each day has one level.",
        ),
    ),
    sentence(
        "overlap",
        "the dates of this value overlap with those of another for the same cases",
        wording!(
            "Denne verdien gjelder på dager da en annen også gjelder for de samme sakene. Flytt en av datoene.",
            "Denne verdien gjeld på dagar då ein annan også gjeld for dei same sakene. Flytt ein av datoane.",
            "Denne værdi gælder på dage, hvor en anden også gælder for de samme sager. Flyt en af datoerne.",
            "This value holds on days on which another does too, for the same cases. Move one of the dates.",
        ),
    ),
    sentence(
        "overlap",
        "holds on days on which an earlier version holds too",
        wording!(
            "Disse satsene gjelder på dager da noen tidligere i listen også gjelder. Flytt en av datoene.",
            "Desse satsane gjeld på dagar då nokre tidlegare i lista også gjeld. Flytt ein av datoane.",
            "Disse satser gælder på dage, hvor nogle tidligere på listen også gælder. Flyt en af datoerne.",
            "These figures hold on days on which earlier ones in the list do too. Move one of the dates.",
        ),
    ),
    sentence(
        "code-twice",
        "the code `{code}` stands twice in its list",
        wording!(
            "Koden `{code}` står to ganger i listen. Ta ut den ene.",
            "Koden `{code}` står to gonger i lista. Ta ut den eine.",
            "Koden `{code}` står to gange på listen. Tag den ene ud.",
            "The code `{code}` stands twice in the list. Take one of them out.",
        ),
    ),
    sentence(
        "missing-text",
        "the texts in {languages} are missing",
        wording!(
            "Tekstene på språkene {languages} mangler. Pakken har sagt at alle tekster finnes på de språkene.",
            "Tekstane på språka {languages} manglar. Pakka har sagt at alle tekstar finst på dei språka.",
            "Teksterne på sprogene {languages} mangler. Pakken har sagt, at alle tekster findes på de sprog.",
            "The texts in the languages {languages} are missing. The pack says that every text is there in those languages.",
        ),
    ),
    sentence(
        "missing-text",
        "the text in `{language}` is missing",
        wording!(
            "Teksten på språket `{language}` mangler. Pakken har sagt at alle tekster finnes på det språket.",
            "Teksten på språket `{language}` manglar. Pakka har sagt at alle tekstar finst på det språket.",
            "Teksten på sproget `{language}` mangler. Pakken har sagt, at alle tekster findes på det sprog.",
            "The text in the language `{language}` is missing. The pack says that every text is there in that language.",
        ),
    ),
    sentence(
        "dates-in-order",
        "{to} lies before {from}",
        wording!(
            "Den siste dagen, {to}, ligger før den første, {from}. Bytt dem, eller rett den ene.",
            "Den siste dagen, {to}, ligg før den første, {from}. Byt dei, eller rett den eine.",
            "Den sidste dag, {to}, ligger før den første, {from}. Byt dem om, eller ret den ene.",
            "The last day, {to}, lies before the first, {from}. Swap them, or correct one of them.",
        ),
    ),
    sentence(
        "value",
        "a value cannot both be given and be unknown",
        wording!(
            "Verdien er oppgitt, og samtidig sagt å være ukjent. Ta ut `value` eller `unknown`.",
            "Verdien er oppgitt, og samstundes sagt å vere ukjend. Ta ut `value` eller `unknown`.",
            "Værdien er angivet og samtidig sagt at være ukendt. Tag `value` eller `unknown` ud.",
            "The value is given, and is said to be unknown. Take out `value` or `unknown`.",
        ),
    ),
    sentence(
        "value",
        "give `value`, or `\"unknown\": true`",
        wording!(
            "Her mangler verdien. Skriv `value`, eller `\"unknown\": true` når ingen kilde oppgir den.",
            "Her manglar verdien. Skriv `value`, eller `\"unknown\": true` når inga kjelde oppgir han.",
            "Her mangler værdien. Skriv `value`, eller `\"unknown\": true`, når ingen kilde angiver den.",
            "The value is missing. Write `value`, or `\"unknown\": true` where no source gives it.",
        ),
    ),
    sentence(
        "value-source",
        "the number of a norm needs its source",
        wording!(
            "Tallet sies å følge av en bindende tekst, og må vise til den: skriv `source`. Er tallet deres eget, skriv `\"basis\": \"plausibility\"` og `why`.",
            "Talet blir sagt å følgje av ein bindande tekst, og må vise til han: skriv `source`. Er talet dykkar eige, skriv `\"basis\": \"plausibility\"` og `why`.",
            "Tallet siges at følge af en bindende tekst og skal henvise til den: skriv `source`. Er tallet jeres eget, så skriv `\"basis\": \"plausibility\"` og `why`.",
            "The number is said to follow from a text that binds, and must name it: write `source`. If the number is your own, write `\"basis\": \"plausibility\"` and `why`.",
        ),
    ),
    sentence(
        "value-why",
        "a number of ours needs to say `why`",
        wording!(
            "Tallet er deres eget, og må si hvorfor det er slik: skriv `why`.",
            "Talet er dykkar eige, og må seie kvifor det er slik: skriv `why`.",
            "Tallet er jeres eget og skal sige, hvorfor det er sådan: skriv `why`.",
            "The number is your own, and must say why it is what it is: write `why`.",
        ),
    ),
    sentence(
        "no-figures",
        "an amount needs figures; `unknown` says that none are known",
        wording!(
            "Beløpet mangler satser. Når ingen kilde oppgir dem, skriv `\"unknown\": true`.",
            "Beløpet manglar satsar. Når inga kjelde oppgir dei, skriv `\"unknown\": true`.",
            "Beløbet mangler satser. Når ingen kilde angiver dem, så skriv `\"unknown\": true`.",
            "The amount has no figures. Where no source gives them, write `\"unknown\": true`.",
        ),
    ),
    sentence(
        "no-figures",
        "give `figures`, or `\"unknown\": true`",
        wording!(
            "Her mangler satsene. Skriv `figures`, eller `\"unknown\": true` når ingen kilde oppgir dem.",
            "Her manglar satsane. Skriv `figures`, eller `\"unknown\": true` når inga kjelde oppgir dei.",
            "Her mangler satserne. Skriv `figures`, eller `\"unknown\": true`, når ingen kilde angiver dem.",
            "The figures are missing. Write `figures`, or `\"unknown\": true` where no source gives them.",
        ),
    ),
    sentence(
        "no-figures",
        "figures cannot both be given and be unknown",
        wording!(
            "Satsene er oppgitt, og samtidig sagt å være ukjente. Ta ut `figures` eller `unknown`.",
            "Satsane er oppgitte, og samstundes sagt å vere ukjende. Ta ut `figures` eller `unknown`.",
            "Satserne er angivet og samtidig sagt at være ukendte. Tag `figures` eller `unknown` ud.",
            "The figures are given, and are said to be unknown. Take out `figures` or `unknown`.",
        ),
    ),
    sentence(
        "figure",
        "is more than the whole",
        wording!(
            "Andelen er større enn hele beløpet.",
            "Delen er større enn heile beløpet.",
            "Andelen er større end hele beløbet.",
            "The share is more than the whole.",
        ),
    ),
    sentence(
        "figure",
        "is below the least",
        wording!(
            "Det høyeste antallet er lavere enn det laveste.",
            "Det høgaste talet er lågare enn det lågaste.",
            "Det højeste antal er lavere end det laveste.",
            "The greatest number is below the least.",
        ),
    ),
    sentence(
        "figure",
        "is below 0",
        wording!(
            "Tallet kan ikke være under 0.",
            "Talet kan ikkje vere under 0.",
            "Tallet kan ikke være under 0.",
            "The number cannot be below 0.",
        ),
    ),
    sentence(
        "figure",
        "is below 1",
        wording!(
            "Tallet må være minst 1.",
            "Talet må vere minst 1.",
            "Tallet skal være mindst 1.",
            "The number must be at least 1.",
        ),
    ),
    sentence(
        "figure",
        "is no day of the month",
        wording!(
            "Måneden har ingen slik dag.",
            "Månaden har ingen slik dag.",
            "Måneden har ikke sådan en dag.",
            "The month has no such day.",
        ),
    ),
    sentence(
        "never-in-force",
        "the dates of this rule never meet an edition, so it is never in force",
        wording!(
            "Regelen er aldri i kraft: datoene for regelen og nivåene faller aldri sammen med en utgave. Rett datoene, eller ta regelen ut.",
            "Regelen er aldri i kraft: datoane for regelen og nivåa fell aldri saman med ei utgåve. Rett datoane, eller ta regelen ut.",
            "Reglen er aldrig i kraft: datoerne for reglen og niveauerne falder aldrig sammen med en udgave. Ret datoerne, eller tag reglen ud.",
            "The rule is never in force: the dates of the rule and its levels never meet an edition. Correct the dates, or take the rule out.",
        ),
    ),
    sentence(
        "includes",
        "a pack cannot include itself",
        wording!(
            "En pakke kan ikke inkludere seg selv.",
            "Ei pakke kan ikkje inkludere seg sjølv.",
            "En pakke kan ikke inkludere sig selv.",
            "A pack cannot include itself.",
        ),
    ),
    sentence(
        "includes",
        "the pack `{id}` has faults of its own",
        wording!(
            "Pakken `{id}` har feil selv. Rett dem først: kjør lint på den.",
            "Pakka `{id}` har feil sjølv. Rett dei først: køyr lint på ho.",
            "Pakken `{id}` har selv fejl. Ret dem først: kør lint på den.",
            "The pack `{id}` has faults of its own. Correct them first: run lint on it.",
        ),
    ),
    sentence(
        "includes",
        "the rule `{rule}` of the pack `{pack}` has faults here",
        wording!(
            "Regelen `{rule}` i den inkluderte pakken kan ikke brukes sammen med pakken `{pack}`. Se om språkene og id-ene passer sammen.",
            "Regelen `{rule}` i den inkluderte pakka kan ikkje brukast saman med pakka `{pack}`. Sjå om språka og id-ane passar saman.",
            "Reglen `{rule}` i den inkluderede pakke kan ikke bruges sammen med pakken `{pack}`. Se, om sprogene og id’erne passer sammen.",
            "The rule `{rule}` of the included pack cannot be used together with the pack `{pack}`. See whether languages and ids fit.",
        ),
    ),
    sentence(
        "no-value",
        "a parameter needs a value; `unknown` says that none is known",
        wording!(
            "Parameteren har ingen verdi. Når ingen kilde oppgir den, skriv `\"unknown\": true`.",
            "Parameteren har ingen verdi. Når inga kjelde oppgir han, skriv `\"unknown\": true`.",
            "Parameteren har ingen værdi. Når ingen kilde angiver den, så skriv `\"unknown\": true`.",
            "The parameter has no value. Where no source gives it, write `\"unknown\": true`.",
        ),
    ),
    sentence(
        "wrong-type",
        "this is not a value that the field can have",
        wording!(
            "Feltet kan ikke ha denne verdien.",
            "Feltet kan ikkje ha denne verdien.",
            "Feltet kan ikke have denne værdi.",
            "The field cannot have this value.",
        ),
    ),
    sentence(
        "where",
        "a parameter depends on a field of the case, not on one in a list",
        wording!(
            "En parameter kan bare avhenge av et felt i saken selv, ikke av et felt i en liste.",
            "Ein parameter kan berre vere avhengig av eit felt i saka sjølv, ikkje av eit felt i ei liste.",
            "En parameter kan kun afhænge af et felt i sagen selv, ikke af et felt på en liste.",
            "A parameter can depend on a field of the case itself only, not on one in a list.",
        ),
    ),
    sentence(
        "wrong-type",
        "by its unit this must be {wanted}",
        wording!(
            "Enheten til parameteren sier at det her skal stå {wanted}.",
            "Eininga til parameteren seier at det her skal stå {wanted}.",
            "Parameterens enhed siger, at der her skal stå {wanted}.",
            "By the unit of the parameter this must be {wanted}.",
        ),
    ),
    sentence(
        "no-level",
        "a rule needs a level",
        wording!(
            "Regelen har ikke noe nivå. Skriv hvor mye et brudd veier, for eksempel `[{{ \"level\": \"error\" }}]`.",
            "Regelen har ikkje noko nivå. Skriv kor mykje eit brot veg, til dømes `[{{ \"level\": \"error\" }}]`.",
            "Reglen har ikke noget niveau. Skriv, hvor meget et brud vejer, for eksempel `[{{ \"level\": \"error\" }}]`.",
            "The rule has no level. Write how much a breach weighs, for example `[{{ \"level\": \"error\" }}]`.",
        ),
    ),
    sentence(
        "text",
        "this is no text with places for values: {detail}",
        wording!(
            "Plassene for verdier i teksten kan ikke leses ({detail}). En plass skrives {{amount}}, {{date:weekday}} eller {{count|ord for én|ord for flere}}.",
            "Plassane for verdiar i teksten kan ikkje lesast ({detail}). Ein plass blir skriven {{amount}}, {{date:weekday}} eller {{count|ord for éin|ord for fleire}}.",
            "Pladserne til værdier i teksten kan ikke læses ({detail}). En plads skrives {{amount}}, {{date:weekday}} eller {{count|ord for én|ord for flere}}.",
            "The places for values in the text cannot be read ({detail}). A place is written {{amount}}, {{date:weekday}} or {{count|word for one|word for more}}.",
        ),
    ),
    sentence(
        "text",
        "`{name}` is no date, so it has no weekday",
        wording!(
            "Verdien `{name}` er ikke en dato, og har ingen ukedag.",
            "Verdien `{name}` er ikkje ein dato, og har ingen vekedag.",
            "Værdien `{name}` er ikke en dato og har ingen ugedag.",
            "The value `{name}` is not a date, and has no weekday.",
        ),
    ),
    sentence(
        "text",
        "`{name}` is no number, so it does not choose between one and other",
        wording!(
            "Verdien `{name}` er ikke et antall, og kan ikke velge mellom to ord.",
            "Verdien `{name}` er ikkje eit tal, og kan ikkje velje mellom to ord.",
            "Værdien `{name}` er ikke et antal og kan ikke vælge mellem to ord.",
            "The value `{name}` is not a number of things, and cannot choose between two words.",
        ),
    ),
    sentence(
        "empty",
        "the list of checks is empty",
        wording!(
            "Listen over sjekker er tom. Skriv minst én.",
            "Lista over sjekkar er tom. Skriv minst éin.",
            "Listen over tjek er tom. Skriv mindst ét.",
            "The list of checks is empty. Write at least one.",
        ),
    ),
    sentence(
        "empty",
        "the list of codes is empty",
        wording!(
            "Listen over koder er tom, så ingen verdi kan holde. Skriv minst én kode.",
            "Lista over kodar er tom, så ingen verdi kan halde. Skriv minst éin kode.",
            "Listen over koder er tom, så ingen værdi kan overholde reglen. Skriv mindst én kode.",
            "The list of codes is empty, so that no value can hold. Write at least one code.",
        ),
    ),
    sentence(
        "repeated",
        "a code stands twice in the list",
        wording!(
            "En kode står to ganger i listen. Stryk den ene, eller skriv den koden som var ment.",
            "Ein kode står to gonger i lista. Stryk den eine, eller skriv den koden som var meint.",
            "En kode står to gange på listen. Slet den ene, eller skriv den kode, der var ment.",
            "A code stands twice in the list. Delete one of them, or write the code that was meant.",
        ),
    ),
    sentence(
        "repeated",
        "the condition stands twice",
        wording!(
            "Vilkåret står to ganger i regelen. Stryk det ene, eller skriv det vilkåret som var ment.",
            "Vilkåret står to gonger i regelen. Stryk det eine, eller skriv det vilkåret som var meint.",
            "Betingelsen står to gange i reglen. Slet den ene, eller skriv den betingelse, der var ment.",
            "The condition stands twice in the rule. Delete one of them, or write the condition that was meant.",
        ),
    ),
    sentence(
        "never",
        "the rule asks for its own condition, so that it cannot be broken",
        wording!(
            "Regelen krever det samme som den har til vilkår. Den gjelder bare der den alt holder, og kan aldri brytes. Endre vilkåret eller sjekken.",
            "Regelen krev det same som han har til vilkår. Han gjeld berre der han alt held, og kan aldri brytast. Endre vilkåret eller sjekken.",
            "Reglen kræver det samme, som den har som betingelse. Den gælder kun, hvor den allerede er overholdt, og kan aldrig brydes. Ret betingelsen eller tjekket.",
            "The rule asks for the same as its condition. It applies only where it holds already, and can never be broken. Change the condition or the check.",
        ),
    ),
    sentence(
        "repeated",
        "the check stands twice",
        wording!(
            "Sjekken står to ganger her. Stryk den ene, eller skriv den sjekken som var ment.",
            "Sjekken står to gonger her. Stryk den eine, eller skriv den sjekken som var meint.",
            "Tjekket står to gange her. Slet det ene, eller skriv det tjek, der var ment.",
            "The check stands twice here. Delete one of them, or write the check that was meant.",
        ),
    ),
    sentence(
        "never",
        "the conditions rule each other out, so that the rule never applies",
        wording!(
            "Dette vilkåret kan ikke være oppfylt samtidig med et tidligere vilkår i regelen, så regelen gjelder aldri. Rett det ene, eller bruk `anyOf` hvis ett av dem er nok.",
            "Dette vilkåret kan ikkje vere oppfylt samstundes med eit tidlegare vilkår i regelen, så regelen gjeld aldri. Rett det eine, eller bruk `anyOf` dersom eitt av dei er nok.",
            "Denne betingelse kan ikke være opfyldt samtidig med en tidligere betingelse i reglen, så reglen gælder aldrig. Ret den ene, eller brug `anyOf`, hvis én af dem er nok.",
            "This condition and an earlier one of the rule can never be met together, so that the rule never applies. Correct one of them, or use `anyOf` if one of them is enough.",
        ),
    ),
    sentence(
        "never",
        "the condition rules out what the rule asks for, so that the rule never holds",
        wording!(
            "Der dette vilkåret er oppfylt, kan det regelen krever, aldri være oppfylt. Rett vilkåret eller sjekken.",
            "Der dette vilkåret er oppfylt, kan det regelen krev, aldri vere oppfylt. Rett vilkåret eller sjekken.",
            "Når denne betingelse er opfyldt, kan det, som reglen kræver, aldrig være opfyldt. Ret betingelsen eller tjekket.",
            "Where this condition is met, what the rule asks for can never be met. Correct the condition or the check.",
        ),
    ),
    sentence(
        "never",
        "where the conditions hold the rule holds too, so that it cannot be broken",
        wording!(
            "Der vilkårene er oppfylt, holder regelen alltid, så den kan aldri brytes. Rett sjekken, eller ta ut vilkåret som alt krever det samme.",
            "Der vilkåra er oppfylte, held regelen alltid, så han kan aldri brytast. Rett sjekken, eller ta ut vilkåret som alt krev det same.",
            "Når betingelserne er opfyldt, er reglen altid overholdt, så den kan aldrig brydes. Ret tjekket, eller tag den betingelse ud, der allerede kræver det samme.",
            "Where the conditions are met the rule always holds, so that it can never be broken. Correct the check, or take out the condition that asks for the same already.",
        ),
    ),
    sentence(
        "never",
        "the checks rule each other out, so that they never hold together",
        wording!(
            "Denne sjekken kan ikke holde samtidig med en tidligere i samme `allOf`, så de holder aldri sammen. Rett den ene, eller bruk `anyOf` hvis én av dem er nok.",
            "Denne sjekken kan ikkje halde samstundes med ein tidlegare i same `allOf`, så dei held aldri saman. Rett den eine, eller bruk `anyOf` dersom éin av dei er nok.",
            "Dette tjek kan ikke overholdes samtidig med et tidligere i samme `allOf`, så de overholdes aldrig sammen. Ret det ene, eller brug `anyOf`, hvis ét af dem er nok.",
            "This check and an earlier one of the same `allOf` can never hold together. Correct one of them, or use `anyOf` if one of them is enough.",
        ),
    ),
    sentence(
        "never",
        "one of the checks always holds, so that together they say nothing",
        wording!(
            "Enten denne sjekken eller en tidligere i samme `anyOf` holder alltid, så sammen sier de ingenting. Rett den ene, eller bruk `allOf` hvis begge skal holde.",
            "Anten denne sjekken eller ein tidlegare i same `anyOf` held alltid, så saman seier dei ingenting. Rett den eine, eller bruk `allOf` dersom begge skal halde.",
            "Enten dette tjek eller et tidligere i samme `anyOf` er altid overholdt, så sammen siger de intet. Ret det ene, eller brug `allOf`, hvis begge skal overholdes.",
            "Either this check or an earlier one of the same `anyOf` always holds, so that together they say nothing. Correct one of them, or use `allOf` if both must hold.",
        ),
    ),
    sentence(
        "never",
        "the list has every code that the field can have, so that no value breaks it",
        wording!(
            "Listen har alle kodene feltet kan ha, så ingen verdi kan bryte den. Ta ut dem som ikke skal stå her, eller bruk `present` hvis feltet bare skal være fylt ut.",
            "Lista har alle kodane feltet kan ha, så ingen verdi kan bryte ho. Ta ut dei som ikkje skal stå her, eller bruk `present` dersom feltet berre skal vere fylt ut.",
            "Listen har alle de koder, som feltet kan have, så ingen værdi kan bryde den. Tag dem ud, der ikke må stå her, eller brug `present`, hvis feltet blot skal være udfyldt.",
            "The list has every code that the field can have, so that no value can break it. Take out those that may not stand here, or use `present` if the field need only be filled in.",
        ),
    ),
    sentence(
        "never",
        "only values of the pack are compared, so that the answer is the same for every case",
        wording!(
            "Her sammenlignes bare pakkens egne verdier, og ingenting fra saken, så svaret er det samme for alle saker. Sett inn det feltet som skal sammenlignes.",
            "Her blir berre verdiane til pakka samanlikna, og ingenting frå saka, så svaret er det same for alle saker. Set inn det feltet som skal samanliknast.",
            "Her sammenlignes kun pakkens egne værdier og intet fra sagen, så svaret er det samme for alle sager. Indsæt det felt, der skal sammenlignes.",
            "Only values of the pack are compared here, and nothing of the case, so that the answer is the same for every case. Put in the field that is to be compared.",
        ),
    ),
    sentence(
        "only-the-date",
        "only values of the pack are compared, so that the date alone decides the answer",
        wording!(
            "Her sammenlignes bare pakkens egne verdier, og ingenting fra saken, så bare datoen avgjør svaret. Sett inn det feltet som skal sammenlignes, eller gi regelen `startsOn` og `endsOn`.",
            "Her blir berre verdiane til pakka samanlikna, og ingenting frå saka, så berre datoen avgjer svaret. Set inn det feltet som skal samanliknast, eller gi regelen `startsOn` og `endsOn`.",
            "Her sammenlignes kun pakkens egne værdier og intet fra sagen, så kun datoen afgør svaret. Indsæt det felt, der skal sammenlignes, eller giv reglen `startsOn` og `endsOn`.",
            "Only values of the pack are compared here, and nothing of the case, so that the date alone decides the answer. Put in the field that is to be compared, or give the rule `startsOn` and `endsOn`.",
        ),
    ),
    sentence(
        "below-zero",
        "the parameter `{id}` is below 0",
        wording!(
            "Parameteren `{id}` er under 0. Et antall, en tid eller et beløp er ellers 0 eller mer. Ta bort minustegnet hvis det ikke er ment.",
            "Parameteren `{id}` er under 0. Eit tal på noko, ei tid eller eit beløp er elles 0 eller meir. Ta bort minusteiknet dersom det ikkje er meint.",
            "Parameteren `{id}` er under 0. Et antal, en tid eller et beløb er ellers 0 eller mere. Fjern minustegnet, hvis det ikke er ment.",
            "The parameter `{id}` is below 0. A count, a time or an amount is otherwise 0 or more. Take away the minus sign unless it is meant.",
        ),
    ),
    sentence(
        "never",
        "the parameter `{id}` is {value}: {reason}",
        wording!(
            "Parameteren `{id}` er {value}. {reason}",
            "Parameteren `{id}` er {value}. {reason}",
            "Parameteren `{id}` er {value}. {reason}",
            "The parameter `{id}` is {value}. {reason}",
        ),
    ),
    sentence(
        "reference",
        "`{field}` refers to another list than `{to}`",
        wording!(
            "Feltet `{field}` viser ikke til noe i `{to}`, men til noe i en annen liste.",
            "Feltet `{field}` viser ikkje til noko i `{to}`, men til noko i ei anna liste.",
            "Feltet `{field}` henviser ikke til noget på `{to}`, men til noget på en anden liste.",
            "The field `{field}` does not refer to anything in `{to}`, but to something in another list.",
        ),
    ),
    sentence(
        "repeated",
        "the language `{language}` stands twice",
        wording!(
            "Språket `{language}` står to ganger. Stryk det ene.",
            "Språket `{language}` står to gonger. Stryk det eine.",
            "Sproget `{language}` står to gange. Slet det ene.",
            "The language `{language}` stands twice. Delete one of them.",
        ),
    ),
    sentence(
        "id-twice",
        "the edition `{id}` stands twice",
        wording!(
            "To utgaver heter `{id}`. Gi dem hver sin id.",
            "To utgåver heiter `{id}`. Gi dei kvar sin id.",
            "To udgaver hedder `{id}`. Giv dem hver sit id.",
            "Two editions are called `{id}`. Give each an id of its own.",
        ),
    ),
    sentence(
        "includes",
        "the pack `{id}` is included twice",
        wording!(
            "Pakken `{id}` er inkludert to ganger. Stryk den ene, og samle `overrides` i den andre.",
            "Pakka `{id}` er inkludert to gonger. Stryk den eine, og samle `overrides` i den andre.",
            "Pakken `{id}` er inkluderet to gange. Slet den ene, og saml `overrides` i den anden.",
            "The pack `{id}` is included twice. Delete one of them, and gather `overrides` in the other.",
        ),
    ),
    sentence(
        "includes",
        "the rule `{rule}` is overridden twice",
        wording!(
            "Regelen `{rule}` viker alt for en regel lenger oppe i `overrides`. Den kan bare vike for én: stryk den ene.",
            "Regelen `{rule}` vik alt for ein regel lenger oppe i `overrides`. Han kan berre vike for éin: stryk den eine.",
            "Reglen `{rule}` viger allerede for en regel længere oppe i `overrides`. Den kan kun vige for én: slet den ene.",
            "The rule `{rule}` gives way to a rule further up in `overrides` already. It can give way to one only: delete one of them.",
        ),
    ),
    sentence(
        "id",
        "the id is empty",
        wording!(
            "Id-en er tom. Skriv et navn med bokstaver, sifre og bindestreker.",
            "Id-en er tom. Skriv eit namn med bokstavar, siffer og bindestrekar.",
            "Id’et er tomt. Skriv et navn med bogstaver, cifre og bindestreger.",
            "The id is empty. Write a name of letters, digits and hyphens.",
        ),
    ),
    sentence(
        "id",
        "the id `{id}` has letters that do not belong in an id",
        wording!(
            "Id-en `{id}` har mellomrom eller tegn som ikke hører hjemme i en id. Bruk bokstaver, sifre og `-`, `_` eller `.`, også der den er nevnt.",
            "Id-en `{id}` har mellomrom eller teikn som ikkje høyrer heime i ein id. Bruk bokstavar, siffer og `-`, `_` eller `.`, også der han er nemnd.",
            "Id’et `{id}` har mellemrum eller tegn, der ikke hører hjemme i et id. Brug bogstaver, cifre og `-`, `_` eller `.`, også hvor det er nævnt.",
            "The id `{id}` has spaces or signs that do not belong in an id. Use letters, digits and `-`, `_` or `.`, also where it is named.",
        ),
    ),
    sentence(
        "id",
        "the id `{id}` has {sign}, which looks like another sign",
        wording!(
            "Id-en `{id}` har et tegn som bare ser ut som en bindestrek eller et mellomrom ({sign}). Skriv bindestreken som `-`, og uten mellomrom, også der id-en er nevnt.",
            "Id-en `{id}` har eit teikn som berre ser ut som ein bindestrek eller eit mellomrom ({sign}). Skriv bindestreken som `-`, og utan mellomrom, også der id-en er nemnd.",
            "Id’et `{id}` har et tegn, der kun ligner en bindestreg eller et mellemrum ({sign}). Skriv bindestregen som `-` og uden mellemrum, også hvor id’et er nævnt.",
            "The id `{id}` has a sign that only looks like a hyphen or a space ({sign}). Write the hyphen as `-`, and no spaces, also where the id is named.",
        ),
    ),
    sentence(
        "source",
        "`{url}` is no address of a page",
        wording!(
            "`{url}` er ikke en nettadresse som kan åpnes. Den begynner med `https://` eller `http://` og navnet på nettstedet, og har ingen mellomrom.",
            "`{url}` er ikkje ei nettadresse som kan opnast. Ho byrjar med `https://` eller `http://` og namnet på nettstaden, og har ingen mellomrom.",
            "`{url}` er ikke en webadresse, der kan åbnes. Den begynder med `https://` eller `http://` og navnet på webstedet og har ingen mellemrum.",
            "`{url}` is no web address that can be opened. It begins with `https://` or `http://` and the name of the site, and has no spaces.",
        ),
    ),
    sentence(
        "source",
        "the source has no title",
        wording!(
            "Kilden har ingen tittel. Skriv det teksten heter, for den nevnes i hvert funn.",
            "Kjelda har ingen tittel. Skriv kva teksten heiter, for han blir nemnd i kvart funn.",
            "Kilden har ingen titel. Skriv, hvad teksten hedder, for den nævnes i hvert fund.",
            "The source has no title. Write what the text is called, for it is named in every finding.",
        ),
    ),
    sentence(
        "code",
        "the code is empty",
        wording!(
            "Koden er tom. Skriv den slik den står i en sak, eller ta den ut.",
            "Koden er tom. Skriv han slik han står i ei sak, eller ta han ut.",
            "Koden er tom. Skriv den, som den står i en sag, eller tag den ud.",
            "The code is empty. Write it as it stands in a case, or take it out.",
        ),
    ),
    sentence(
        "code",
        "the code `{code}` has {sign}, which looks like another sign",
        wording!(
            "Koden `{code}` har et tegn som bare ser ut som en bindestrek eller et mellomrom ({sign}). Den som skriver koden med tastaturet, skriver en annen.",
            "Koden `{code}` har eit teikn som berre ser ut som ein bindestrek eller eit mellomrom ({sign}). Den som skriv koden med tastaturet, skriv ein annan.",
            "Koden `{code}` har et tegn, der kun ligner en bindestreg eller et mellemrum ({sign}). Den, der skriver koden med tastaturet, skriver en anden.",
            "The code `{code}` has a sign that only looks like a hyphen or a space ({sign}). Whoever types the code types another one.",
        ),
    ),
    sentence(
        "code",
        "the code `{code}` has a space before or after it",
        wording!(
            "Koden `{code}` har et mellomrom foran eller bak, som ingen ser. Ta det bort.",
            "Koden `{code}` har eit mellomrom framfor eller bak, som ingen ser. Ta det bort.",
            "Koden `{code}` har et mellemrum foran eller bagved, som ingen ser. Fjern det.",
            "The code `{code}` has a space before or after it that nobody sees. Take it away.",
        ),
    ),
    sentence(
        "code",
        "the code `{code}` is spelt almost as `{other_code}`",
        wording!(
            "Kodene `{code}` og `{other_code}` skrives nesten likt, og `equal` skiller dem ikke. Ta ut den ene, eller gi den et annet navn.",
            "Kodane `{code}` og `{other_code}` blir skrivne nesten likt, og `equal` skil dei ikkje. Ta ut den eine, eller gi han eit anna namn.",
            "Koderne `{code}` og `{other_code}` skrives næsten ens, og `equal` skelner ikke mellem dem. Tag den ene ud, eller giv den et andet navn.",
            "The codes `{code}` and `{other_code}` are spelt almost alike, and `equal` does not tell them apart. Take one of them out, or give it another name.",
        ),
    ),
    sentence(
        "code",
        "the codes `{first}` and `{second}` are called the same",
        wording!(
            "Kodene `{first}` og `{second}` heter det samme, så ingen kan skille dem i et skjema. Gi dem hver sin betegnelse.",
            "Kodane `{first}` og `{second}` heiter det same, så ingen kan skilje dei frå kvarandre i eit skjema. Gi dei kvar si nemning.",
            "Koderne `{first}` og `{second}` hedder det samme, så ingen kan skelne dem fra hinanden i en formular. Giv dem hver sin betegnelse.",
            "The codes `{first}` and `{second}` are called the same, so that nobody can tell them apart in a form. Give each a label of its own.",
        ),
    ),
    sentence(
        "far-date",
        "the date {date} lies more than a hundred years from every edition",
        wording!(
            "Datoen {date} ligger mer enn hundre år fra alle utgavene. Rett årstallet hvis det er skrevet feil.",
            "Datoen {date} ligg meir enn hundre år frå alle utgåvene. Rett årstalet dersom det er skrive feil.",
            "Datoen {date} ligger mere end hundrede år fra alle udgaverne. Ret årstallet, hvis det er skrevet forkert.",
            "The date {date} lies more than a hundred years from every edition. Correct the year if it is mistyped.",
        ),
    ),
    sentence(
        "edition-gap",
        "no edition is in force from {from} to {to}",
        wording!(
            "Fra {from} til og med {to} er ingen utgave i kraft, og en sak fra de dagene blir ikke vurdert. Flytt en av datoene hvis utgavene skal følge på hverandre. Begynte ordningen på nytt med en ny tekst, så vis til den i `source`.",
            "Frå {from} til og med {to} er inga utgåve i kraft, og ei sak frå dei dagane blir ikkje vurdert. Flytt ein av datoane dersom utgåvene skal følgje på kvarandre. Byrja ordninga på nytt med ein ny tekst, så vis til han i `source`.",
            "Fra {from} til og med {to} er ingen udgave i kraft, og en sag fra de dage bliver ikke vurderet. Flyt en af datoerne, hvis udgaverne skal følge efter hinanden. Begyndte ordningen forfra med en ny tekst, så henvis til den i `source`.",
            "From {from} to {to} no edition is in force, and a case of those days is not judged. Move one of the dates if the editions are to follow on one another. If the programme began anew by a new text, refer to it in `source`.",
        ),
    ),
    sentence(
        "value-gap",
        "`{rule}` reads the parameter `{id}`, which has no value from {from} on",
        wording!(
            "Parameteren `{id}` har ingen verdi fra {from}, og `{rule}`, som bruker den, blir ikke vurdert fra den dagen. Skriv verdien, eller `\"unknown\": true` når ingen kilde oppgir den.",
            "Parameteren `{id}` har ingen verdi frå {from}, og `{rule}`, som bruker han, blir ikkje vurdert frå den dagen. Skriv verdien, eller `\"unknown\": true` når inga kjelde oppgir han.",
            "Parameteren `{id}` har ingen værdi fra {from}, og `{rule}`, der bruger den, bliver ikke vurderet fra den dag. Skriv værdien, eller `\"unknown\": true`, når ingen kilde angiver den.",
            "The parameter `{id}` has no value from {from} on, and `{rule}`, which uses it, is not judged from that day. Write the value, or `\"unknown\": true` where no source gives it.",
        ),
    ),
    sentence(
        "value-gap",
        "`{rule}` reads the parameter `{id}`, which has no value from {from} to {to}",
        wording!(
            "Parameteren `{id}` har ingen verdi fra {from} til og med {to}, og `{rule}`, som bruker den, blir ikke vurdert de dagene. Skriv verdien, eller `\"unknown\": true` når ingen kilde oppgir den.",
            "Parameteren `{id}` har ingen verdi frå {from} til og med {to}, og `{rule}`, som bruker han, blir ikkje vurdert dei dagane. Skriv verdien, eller `\"unknown\": true` når inga kjelde oppgir han.",
            "Parameteren `{id}` har ingen værdi fra {from} til og med {to}, og `{rule}`, der bruger den, bliver ikke vurderet de dage. Skriv værdien, eller `\"unknown\": true`, når ingen kilde angiver den.",
            "The parameter `{id}` has no value from {from} to {to}, and `{rule}`, which uses it, is not judged on those days. Write the value, or `\"unknown\": true` where no source gives it.",
        ),
    ),
    sentence(
        "never",
        "the edition `{id}` has no last day, so that this bounds nothing",
        wording!(
            "Utgaven `{id}` har ingen siste dag, så denne grensen sier ingenting. Skriv `endsOn` i utgaven, eller en annen dato her.",
            "Utgåva `{id}` har ingen siste dag, så denne grensa seier ingenting. Skriv `endsOn` i utgåva, eller ein annan dato her.",
            "Udgaven `{id}` har ingen sidste dag, så denne grænse siger intet. Skriv `endsOn` i udgaven eller en anden dato her.",
            "The edition `{id}` has no last day, so that this bounds nothing. Write `endsOn` in the edition, or another date here.",
        ),
    ),
    sentence(
        "no-list",
        "`{path}` goes through no list, so that there is one thing at most to count",
        wording!(
            "`{path}` går ikke gjennom noen liste, så det er høyst én ting å telle. Skriv `*` etter listen det skal telles i.",
            "`{path}` går ikkje gjennom noka liste, så det er høgst éin ting å telje. Skriv `*` etter lista det skal teljast i.",
            "`{path}` går ikke igennem nogen liste, så der er højst én ting at tælle. Skriv `*` efter den liste, der skal tælles i.",
            "`{path}` goes through no list, so that there is one thing at most to count. Write `*` after the list in which to count.",
        ),
    ),
    sentence(
        "no-list",
        "`{path}` goes through no list, so that there is one value to add up",
        wording!(
            "`{path}` går ikke gjennom noen liste, så det er bare én verdi å legge sammen. Skriv `*` etter listen som skal summeres, eller bruk `field`.",
            "`{path}` går ikkje gjennom noka liste, så det er berre éin verdi å leggje saman. Skriv `*` etter lista som skal summerast, eller bruk `field`.",
            "`{path}` går ikke igennem nogen liste, så der er kun én værdi at lægge sammen. Skriv `*` efter den liste, der skal summeres, eller brug `field`.",
            "`{path}` goes through no list, so that there is only one value to add up. Write `*` after the list to be added up, or use `field`.",
        ),
    ),
    sentence(
        "never",
        "a value is compared with an empty text, which says nothing of whether it is there",
        wording!(
            "En verdi er sammenlignet med en tom tekst. Et felt som mangler, blir da ikke vurdert. Bruk `present` eller `absent` for å spørre om det er fylt ut.",
            "Ein verdi er samanlikna med ein tom tekst. Eit felt som manglar, blir då ikkje vurdert. Bruk `present` eller `absent` for å spørje om det er fylt ut.",
            "En værdi er sammenlignet med en tom tekst. Et felt, der mangler, bliver så ikke vurderet. Brug `present` eller `absent` til at spørge, om det er udfyldt.",
            "A value is compared with an empty text. A field that is missing is then not judged. Use `present` or `absent` to ask whether it is filled in.",
        ),
    ),
    sentence(
        "repeated",
        "a field stands twice in the list",
        wording!(
            "Et felt står to ganger i listen. Stryk det ene, eller skriv det feltet som var ment.",
            "Eit felt står to gonger i lista. Stryk det eine, eller skriv det feltet som var meint.",
            "Et felt står to gange på listen. Slet det ene, eller skriv det felt, der var ment.",
            "A field stands twice in the list. Delete one of them, or write the field that was meant.",
        ),
    ),
    sentence(
        "empty",
        "the list of codes is empty, so that every set covers it",
        wording!(
            "Listen over koder er tom, så dette kan aldri brytes. Skriv minst én kode.",
            "Lista over kodar er tom, så dette kan aldri brytast. Skriv minst éin kode.",
            "Listen over koder er tom, så dette kan aldrig brydes. Skriv mindst én kode.",
            "The list of codes is empty, so that this can never be broken. Write at least one code.",
        ),
    ),
    sentence(
        "repeated",
        "the rule says the same as `{rule}`",
        wording!(
            "Regelen krever det samme på de samme vilkårene som `{rule}`, og et brudd blir meldt to ganger. Ta ut den ene, eller rett det som skulle vært annerledes.",
            "Regelen krev det same på dei same vilkåra som `{rule}`, og eit brot blir meldt to gonger. Ta ut den eine, eller rett det som skulle vore annleis.",
            "Reglen kræver det samme på de samme betingelser som `{rule}`, og et brud bliver meldt to gange. Tag den ene ud, eller ret det, der skulle have været anderledes.",
            "The rule asks for the same on the same conditions as `{rule}`, and a breach is told twice. Take one of them out, or correct what should have been otherwise.",
        ),
    ),
    sentence(
        "unnamed-language",
        "there are texts in {languages}, which the pack does not name",
        wording!(
            "Pakken har tekster på {languages}, som ikke står i `languages`, og der blir reglenes tekster ikke vist. Før opp det som mangler, eller ta ut tekstene.",
            "Pakka har tekstar på {languages}, som ikkje står i `languages`, og der blir tekstane til reglane ikkje viste. Før opp det som manglar, eller ta ut tekstane.",
            "Pakken har tekster på {languages}, der ikke står i `languages`, og dér bliver reglernes tekster ikke vist. Angiv det, der mangler, eller tag teksterne ud.",
            "The pack has texts in {languages}, which `languages` does not name, so that the texts of rules are not shown there. Add what is missing, or take the texts out.",
        ),
    ),
    sentence(
        "figure",
        "the parameter `{id}` is more than the whole",
        wording!(
            "Parameteren `{id}` er flere ganger det hele. En andel skrives som `\"30%\"`, `\"0,3\"` eller `\"3/10\"`.",
            "Parameteren `{id}` er fleire gonger det heile. Ein del blir skriven som `\"30%\"`, `\"0,3\"` eller `\"3/10\"`.",
            "Parameteren `{id}` er flere gange det hele. En andel skrives som `\"30%\"`, `\"0,3\"` eller `\"3/10\"`.",
            "The parameter `{id}` is several times the whole. A share is written like `\"30%\"`, `\"0,3\"` or `\"3/10\"`.",
        ),
    ),
    sentence(
        "own-list",
        "only a field that holds a text can refer to an item",
        wording!(
            "Bare et felt av typen `text` kan vise til et element med `refersTo`, for en id er en tekst. Rett typen, eller ta ut `refersTo`.",
            "Berre eit felt av typen `text` kan vise til eit element med `refersTo`, for ein id er ein tekst. Rett typen, eller ta ut `refersTo`.",
            "Kun et felt af typen `text` kan henvise til et element med `refersTo`, for et id er en tekst. Ret typen, eller tag `refersTo` ud.",
            "Only a field of the type `text` can refer to an item by `refersTo`, for an id is a text. Correct the type, or take out `refersTo`.",
        ),
    ),
    sentence(
        "text",
        "`{written}` stays as it is written",
        wording!(
            "`{written}` blir stående i teksten slik det er skrevet. En verdi skrives i én krøllparentes.",
            "`{written}` blir ståande i teksten slik det er skrive. Ein verdi blir skriven i éin krøllparentes.",
            "`{written}` bliver stående i teksten, som det er skrevet. En værdi skrives i én krøllet parentes.",
            "`{written}` stays in the text as it is written. A value is written in single braces.",
        ),
    ),
    sentence(
        "duty",
        "the conditions rule each other out, so that the duty is never due",
        wording!(
            "Dette vilkåret kan ikke være oppfylt samtidig med et tidligere vilkår for plikten, så den forfaller aldri. Rett det ene, eller bruk `anyOf` hvis ett av dem er nok.",
            "Dette vilkåret kan ikkje vere oppfylt samstundes med eit tidlegare vilkår for plikta, så ho forfell aldri. Rett det eine, eller bruk `anyOf` dersom eitt av dei er nok.",
            "Denne betingelse kan ikke være opfyldt samtidig med en tidligere betingelse for pligten, så den forfalder aldrig. Ret den ene, eller brug `anyOf`, hvis én af dem er nok.",
            "This condition and an earlier one of the duty can never be met together, so that it is never due. Correct one of them, or use `anyOf` if one of them is enough.",
        ),
    ),
    sentence(
        "never-in-force",
        "the dates of this duty never meet an edition, so that it is never due",
        wording!(
            "Plikten forfaller aldri: datoene for den faller aldri sammen med en utgave. Rett datoene, eller ta plikten ut.",
            "Plikta forfell aldri: datoane for ho fell aldri saman med ei utgåve. Rett datoane, eller ta plikta ut.",
            "Pligten forfalder aldrig: datoerne for den falder aldrig sammen med en udgave. Ret datoerne, eller tag pligten ud.",
            "The duty is never due: its dates never meet an edition. Correct the dates, or take the duty out.",
        ),
    ),
    sentence(
        "never",
        "a number of items is never below 0, so that it is never less than this",
        wording!(
            "Et antall er aldri under 0, og derfor aldri mindre enn dette, så det kan aldri holde. Skriv 1 eller mer.",
            "Eit tal på noko er aldri under 0, og difor aldri mindre enn dette, så det kan aldri halde. Skriv 1 eller meir.",
            "Et antal er aldrig under 0 og derfor aldrig mindre end dette, så det kan aldrig overholdes. Skriv 1 eller mere.",
            "A number of items is never below 0, and so never less than this, so that the check can never hold. Write 1 or more.",
        ),
    ),
    sentence(
        "never",
        "a number of items is never below 0, so that it is always more than this",
        wording!(
            "Et antall er aldri under 0, og derfor alltid mer enn dette, så det kan aldri brytes. Skriv 0 eller mer.",
            "Eit tal på noko er aldri under 0, og difor alltid meir enn dette, så det kan aldri brytast. Skriv 0 eller meir.",
            "Et antal er aldrig under 0 og derfor altid mere end dette, så det kan aldrig brydes. Skriv 0 eller mere.",
            "A number of items is never below 0, and so always more than this, so that the check can never be broken. Write 0 or more.",
        ),
    ),
    sentence(
        "never",
        "a value is compared with itself",
        wording!(
            "En verdi er sammenlignet med seg selv, så svaret er alltid det samme. Skriv det den skal måles mot.",
            "Ein verdi er samanlikna med seg sjølv, så svaret er alltid det same. Skriv det han skal målast mot.",
            "En værdi er sammenlignet med sig selv, så svaret er altid det samme. Skriv det, den skal måles mod.",
            "A value is compared with itself, so that the answer is always the same. Write what it is to be measured against.",
        ),
    ),
    sentence(
        "never",
        "neighbours lie a day apart at least, so that the rule never holds",
        wording!(
            "To datoer som følger etter hverandre, ligger minst én dag fra hverandre, så dette kan aldri holde. Skriv 1 dag eller mer.",
            "To datoar som følgjer etter kvarandre, ligg minst éin dag frå kvarandre, så dette kan aldri halde. Skriv 1 dag eller meir.",
            "To datoer, der følger efter hinanden, ligger mindst én dag fra hinanden, så dette kan aldrig overholdes. Skriv 1 dag eller mere.",
            "Two dates that follow each other lie at least a day apart, so that this can never hold. Write 1 day or more.",
        ),
    ),
    sentence(
        "never",
        "a number of items is never below 0, so that the rule never holds",
        wording!(
            "Et antall er aldri under 0, så dette kan aldri holde. Skriv 0 eller mer.",
            "Eit tal på noko er aldri under 0, så dette kan aldri halde. Skriv 0 eller meir.",
            "Et antal er aldrig under 0, så dette kan aldrig overholdes. Skriv 0 eller mere.",
            "A number of items is never below 0, so that this can never hold. Write 0 or more.",
        ),
    ),
    sentence(
        "never",
        "a number of items is never below 0, so that the bound says nothing",
        wording!(
            "Et antall er aldri under 0, så denne nedre grensen sier ingenting. Skriv 1 eller mer, eller stryk grensen.",
            "Eit tal på noko er aldri under 0, så denne nedre grensa seier ingenting. Skriv 1 eller meir, eller stryk grensa.",
            "Et antal er aldrig under 0, så denne nedre grænse siger ingenting. Skriv 1 eller mere, eller slet grænsen.",
            "A number of items is never below 0, so that this lower bound says nothing. Write 1 or more, or delete the bound.",
        ),
    ),
    sentence(
        "never",
        "a field in no list has one value, so that the rule cannot be broken",
        wording!(
            "Feltet ligger ikke i en liste og har bare én verdi, så den kan ikke stå to ganger. Skriv et felt i en liste, slik som /network/groups/*/name.",
            "Feltet ligg ikkje i ei liste og har berre éin verdi, så han kan ikkje stå to gonger. Skriv eit felt i ei liste, slik som /network/groups/*/name.",
            "Feltet ligger ikke på en liste og har kun én værdi, så den kan ikke stå to gange. Skriv et felt på en liste, f.eks. /network/groups/*/name.",
            "The field is not in a list and has only one value, which cannot stand twice. Write a field in a list, such as /network/groups/*/name.",
        ),
    ),
    sentence(
        "empty",
        "the list of fields is empty",
        wording!(
            "Listen over felter er tom. Skriv minst ett.",
            "Lista over felt er tom. Skriv minst eitt.",
            "Listen over felter er tom. Skriv mindst ét.",
            "The list of fields is empty. Write at least one.",
        ),
    ),
    sentence(
        "empty",
        "there is nothing to add up",
        wording!(
            "Her er det ingenting å legge sammen. Skriv minst ett tall eller beløp.",
            "Her er det ingenting å leggje saman. Skriv minst eitt tal eller beløp.",
            "Her er der intet at lægge sammen. Skriv mindst ét tal eller beløb.",
            "There is nothing to add up. Write at least one number or amount.",
        ),
    ),
    sentence(
        "cannot-compare",
        "{one} cannot be compared with {other}",
        wording!(
            "Dette er {one}, og kan ikke sammenlignes med {other}.",
            "Dette er {one}, og kan ikkje samanliknast med {other}.",
            "Dette er {one} og kan ikke sammenlignes med {other}.",
            "This is {one}, and cannot be compared with {other}.",
        ),
    ),
    sentence(
        "no-order",
        "there is no order between values that are {what}",
        wording!(
            "Verdien er {what}, og slike verdier har ingen rekkefølge. Bruk `equal` eller `notEqual`, eller et annet felt.",
            "Verdien er {what}, og slike verdiar har inga rekkjefølgje. Bruk `equal` eller `notEqual`, eller eit anna felt.",
            "Værdien er {what}, og sådanne værdier har ingen rækkefølge. Brug `equal` eller `notEqual` eller et andet felt.",
            "The value is {what}, and such values have no order. Use `equal` or `notEqual`, or another field.",
        ),
    ),
    sentence(
        "no-list",
        "`{field}` goes through no list, so it has no neighbours",
        wording!(
            "`{field}` går ikke gjennom noen liste, og har derfor ingen naboer å sammenligne med.",
            "`{field}` går ikkje gjennom noka liste, og har difor ingen naboar å samanlikne med.",
            "`{field}` går ikke igennem nogen liste og har derfor ingen naboer at sammenligne med.",
            "`{field}` goes through no list, so that it has no neighbours to be compared with.",
        ),
    ),
    sentence(
        "within",
        "this must lead to the item that the list belongs to",
        wording!(
            "`within` må føre til det listen hører til: stien til feltet, uten den siste `*` og det som følger.",
            "`within` må føre til det lista høyrer til: stien til feltet, utan den siste `*` og det som følgjer.",
            "`within` skal føre til det, som listen hører til: stien til feltet uden den sidste `*` og det følgende.",
            "`within` must lead to what the list belongs to: the path of the field, without its last `*` and what follows.",
        ),
    ),
    sentence(
        "within",
        "`{within}` must lead to something above `{field}`",
        wording!(
            "`{within}` må føre til noe som ligger over `{field}`.",
            "`{within}` må føre til noko som ligg over `{field}`.",
            "`{within}` skal føre til noget, der ligger over `{field}`.",
            "`{within}` must lead to something above `{field}`.",
        ),
    ),
    sentence(
        "limits-crossed",
        "the upper limit lies below the lower one",
        wording!(
            "Den øvre grensen ligger under den nedre. Bytt dem, eller rett den ene.",
            "Den øvre grensa ligg under den nedre. Byt dei, eller rett den eine.",
            "Den øvre grænse ligger under den nedre. Byt dem om, eller ret den ene.",
            "The upper limit lies below the lower one. Swap them, or correct one of them.",
        ),
    ),
    sentence(
        "two-lists",
        "one item cannot be chosen from both `{one}` and `{other}`",
        wording!(
            "Regelen ser på ett element om gangen, og det kan ikke komme både fra `{one}` og `{other}`. Del regelen i to, eller bruk samme liste.",
            "Regelen ser på eitt element om gongen, og det kan ikkje kome både frå `{one}` og `{other}`. Del regelen i to, eller bruk same lista.",
            "Reglen ser på ét element ad gangen, og det kan ikke komme både fra `{one}` og `{other}`. Del reglen i to, eller brug samme liste.",
            "The rule looks at one item at a time, which cannot come from both `{one}` and `{other}`. Make two rules of it, or use one list.",
        ),
    ),
    sentence(
        "no-single-value",
        "`{path}` is an object, not a single value",
        wording!(
            "`{path}` er et objekt med flere felter. Velg ett av dem.",
            "`{path}` er eit objekt med fleire felt. Vel eitt av dei.",
            "`{path}` er et objekt med flere felter. Vælg ét af dem.",
            "`{path}` is an object with several fields. Choose one of them.",
        ),
    ),
    sentence(
        "no-single-value",
        "`{path}` is a list, not a single value",
        wording!(
            "`{path}` er en liste. Skriv `/*` og et felt, så gjelder regelen hvert element.",
            "`{path}` er ei liste. Skriv `/*` og eit felt, så gjeld regelen kvart element.",
            "`{path}` er en liste. Skriv `/*` og et felt, så gælder reglen hvert element.",
            "`{path}` is a list. Write `/*` and a field, and the rule is about each item.",
        ),
    ),
    sentence(
        "wrong-type",
        "this must be {wanted}, like what it is compared with",
        wording!(
            "Her skal det stå {wanted}, som det verdien sammenlignes med.",
            "Her skal det stå {wanted}, som det verdien blir samanlikna med.",
            "Her skal der stå {wanted}, ligesom det, værdien sammenlignes med.",
            "This must be {wanted}, like what it is compared with.",
        ),
    ),
    sentence(
        "norm-reads-ours",
        "a norm cannot read `{id}`, which has a value of ours: such numbers serve plausibility rules",
        wording!(
            "Regelen gjengir en bindende tekst (`norm`), men bruker `{id}`, som har et tall uten kilde i den. Finn tallet i teksten, eller gjør regelen til `plausibility`.",
            "Regelen gir att ein bindande tekst (`norm`), men bruker `{id}`, som har eit tal utan kjelde i han. Finn talet i teksten, eller gjer regelen til `plausibility`.",
            "Reglen gengiver en bindende tekst (`norm`), men bruger `{id}`, som har et tal uden kilde i den. Find tallet i teksten, eller gør reglen til `plausibility`.",
            "The rule quotes a text that binds (`norm`), but reads `{id}`, which has a number that the text does not give. Find the number in the text, or make the rule a `plausibility`.",
        ),
    ),
    sentence(
        "give",
        "give `atLeast`, `atMost` or both",
        wording!(
            "Skriv hvor mange det må være (`atLeast`), hvor mange det kan være (`atMost`), eller begge deler.",
            "Skriv kor mange det må vere (`atLeast`), kor mange det kan vere (`atMost`), eller begge delar.",
            "Skriv, hvor mange der skal være (`atLeast`), hvor mange der må være (`atMost`), eller begge dele.",
            "Write how many there must be (`atLeast`), how many there may be (`atMost`), or both.",
        ),
    ),
    sentence(
        "give",
        "give one of `codes` and `of`",
        wording!(
            "Skriv enten `codes` eller `of`, ikke begge og ikke ingen.",
            "Skriv anten `codes` eller `of`, ikkje begge og ikkje ingen.",
            "Skriv enten `codes` eller `of`, ikke begge og ikke ingen.",
            "Write either `codes` or `of`, not both and not neither.",
        ),
    ),
    sentence(
        "give",
        "give one of `codes` and `list`",
        wording!(
            "Skriv enten `codes` eller `list`, ikke begge og ikke ingen.",
            "Skriv anten `codes` eller `list`, ikkje begge og ikkje ingen.",
            "Skriv enten `codes` eller `list`, ikke begge og ikke ingen.",
            "Write either `codes` or `list`, not both and not neither.",
        ),
    ),
    sentence(
        "give",
        "give one of `field`, `oneOf` and `eachOf`",
        wording!(
            "Skriv én av `field`, `oneOf` og `eachOf`.",
            "Skriv éin av `field`, `oneOf` og `eachOf`.",
            "Skriv én af `field`, `oneOf` og `eachOf`.",
            "Write one of `field`, `oneOf` and `eachOf`.",
        ),
    ),
    sentence(
        "wrong-type",
        "only codes and texts make a set, this is {what}",
        wording!(
            "Bare koder og tekster kan utgjøre en mengde. Dette er {what}.",
            "Berre kodar og tekstar kan utgjere ei mengd. Dette er {what}.",
            "Kun koder og tekster kan udgøre en mængde. Dette er {what}.",
            "Only codes and texts make a set. This is {what}.",
        ),
    ),
    sentence(
        "wrong-type",
        "days lie between dates, this is {what}",
        wording!(
            "Dager ligger mellom datoer. Dette er {what}.",
            "Dagar ligg mellom datoar. Dette er {what}.",
            "Dage ligger mellem datoer. Dette er {what}.",
            "Days lie between dates. This is {what}.",
        ),
    ),
    sentence(
        "wrong-type",
        "such a number is written as a text, this is {what}",
        wording!(
            "Et slikt nummer skrives som en tekst. Dette er {what}.",
            "Eit slikt nummer blir skrive som ein tekst. Dette er {what}.",
            "Et sådant nummer skrives som en tekst. Dette er {what}.",
            "Such a number is written as a text. This is {what}.",
        ),
    ),
    sentence(
        "wrong-type",
        "a code is a text, this is {what}",
        wording!(
            "En kode er en tekst. Dette er {what}.",
            "Ein kode er ein tekst. Dette er {what}.",
            "En kode er en tekst. Dette er {what}.",
            "A code is a text. This is {what}.",
        ),
    ),
    sentence(
        "wrong-type",
        "an id is a text, this is {what}",
        wording!(
            "En id er en tekst. Dette er {what}.",
            "Ein id er ein tekst. Dette er {what}.",
            "Et id er en tekst. Dette er {what}.",
            "An id is a text. This is {what}.",
        ),
    ),
    sentence(
        "wrong-type",
        "a working day is a date, this is {what}",
        wording!(
            "En arbeidsdag er en dato. Dette er {what}.",
            "Ein arbeidsdag er ein dato. Dette er {what}.",
            "En arbejdsdag er en dato. Dette er {what}.",
            "A working day is a date. This is {what}.",
        ),
    ),
    sentence(
        "wrong-type",
        "a school year is that of a date, this is {what}",
        wording!(
            "Et skoleår er det en dato ligger i. Dette er {what}.",
            "Eit skuleår er det ein dato ligg i. Dette er {what}.",
            "Et skoleår er det, som en dato ligger i. Dette er {what}.",
            "A school year is the one that a date lies in. This is {what}.",
        ),
    ),
    sentence(
        "wrong-type",
        "a fixed value needs something beside it that says its type",
        wording!(
            "En fast verdi må sammenlignes med noe som sier hva slags verdi den er, for eksempel et felt.",
            "Ein fast verdi må samanliknast med noko som seier kva slags verdi han er, til dømes eit felt.",
            "En fast værdi skal sammenlignes med noget, der siger, hvad slags værdi den er, for eksempel et felt.",
            "A fixed value must be compared with something that says what it is, a field for example.",
        ),
    ),
    sentence(
        "wrong-type",
        "only numbers and amounts can be added up",
        wording!(
            "Bare tall og beløp kan legges sammen.",
            "Berre tal og beløp kan leggjast saman.",
            "Kun tal og beløb kan lægges sammen.",
            "Only numbers and amounts can be added up.",
        ),
    ),
    sentence(
        "wrong-type",
        "only numbers, or only amounts, can be added up",
        wording!(
            "Tall kan legges sammen med tall og beløp med beløp, men ikke om hverandre.",
            "Tal kan leggjast saman med tal og beløp med beløp, men ikkje om kvarandre.",
            "Tal kan lægges sammen med tal og beløb med beløb, men ikke mellem hinanden.",
            "Numbers can be added to numbers and amounts to amounts, but not one to the other.",
        ),
    ),
    sentence(
        "two-lists",
        "the field must be one of the items of `{list}`",
        wording!(
            "Feltet må være ett av feltene til elementene i `{list}`.",
            "Feltet må vere eitt av felta til elementa i `{list}`.",
            "Feltet skal være et af felterne i elementerne på `{list}`.",
            "The field must be one of the items of `{list}`.",
        ),
    ),
    sentence(
        "no-list",
        "`{path}` is no list",
        wording!(
            "`{path}` er ikke en liste.",
            "`{path}` er ikkje ei liste.",
            "`{path}` er ikke en liste.",
            "`{path}` is not a list.",
        ),
    ),
    sentence(
        "no-list",
        "`{path}` is no list that a field could refer to",
        wording!(
            "`{path}` er ikke en liste som et felt kan vise til.",
            "`{path}` er ikkje ei liste som eit felt kan vise til.",
            "`{path}` er ikke en liste, som et felt kan henvise til.",
            "`{path}` is not a list that a field could refer to.",
        ),
    ),
    sentence(
        "no-country",
        "this hangs on {what} of a country, and the pack has no `country`",
        wording!(
            "Dette kommer an på {what} i et land, og pakken sier ikke hvilket. Skriv `\"country\": \"NO\"` eller `\"DK\"`.",
            "Dette kjem an på {what} i eit land, og pakka seier ikkje kva for eit. Skriv `\"country\": \"NO\"` eller `\"DK\"`.",
            "Dette afhænger af {what} i et land, og pakken siger ikke hvilket. Skriv `\"country\": \"NO\"` eller `\"DK\"`.",
            "This depends on {what} of a country, and the pack does not say which. Write `\"country\": \"NO\"` or `\"DK\"`.",
        ),
    ),
    sentence(
        "own-path",
        "a field of one's own is written like `/own/teachers/*/credits`: letters and digits, the first a small letter, `*` for the items of a list",
        wording!(
            "Et eget felt skrives som `/own/teachers/*/credits`: bokstaver fra a til z og sifre, først en liten bokstav, og `*` for elementene i en liste.",
            "Eit eige felt blir skrive som `/own/teachers/*/credits`: bokstavar frå a til z og siffer, først ein liten bokstav, og `*` for elementa i ei liste.",
            "Et eget felt skrives som `/own/teachers/*/credits`: bogstaver fra a til z og cifre, først et lille bogstav, og `*` for elementerne på en liste.",
            "A field of one’s own is written like `/own/teachers/*/credits`: letters from a to z and digits, the first a small letter, and `*` for the items of a list.",
        ),
    ),
    sentence(
        "own-twice",
        "the field `{path}` is declared twice",
        wording!(
            "Feltet `{path}` er erklært to ganger. Ta ut det ene.",
            "Feltet `{path}` er erklært to gonger. Ta ut det eine.",
            "Feltet `{path}` er erklæret to gange. Tag det ene ud.",
            "The field `{path}` is declared twice. Take one of them out.",
        ),
    ),
    sentence(
        "own-clash",
        "an included pack declares the field `{path}` otherwise",
        wording!(
            "En inkludert pakke erklærer feltet `{path}` på en annen måte. Erklær det likt, eller gi det et annet navn.",
            "Ei inkludert pakke erklærer feltet `{path}` på ein annan måte. Erklær det likt, eller gi det eit anna namn.",
            "En inkluderet pakke erklærer feltet `{path}` på en anden måde. Erklær det ens, eller giv det et andet navn.",
            "An included pack declares the field `{path}` otherwise. Declare it alike, or give it another name.",
        ),
    ),
    sentence(
        "own-above",
        "`{path}` must be declared too, as {what}",
        wording!(
            "`{path}`, som feltet ligger i, må også erklæres, som {what} med sitt eget navn.",
            "`{path}`, som feltet ligg i, må også erklærast, som {what} med sitt eige namn.",
            "`{path}`, som feltet ligger i, skal også erklæres, som {what} med sit eget navn.",
            "`{path}`, in which the field lies, must be declared too, as {what} with a label of its own.",
        ),
    ),
    sentence(
        "own-list",
        "a field that holds a code needs a `list`",
        wording!(
            "Et felt som har en kode, må si hvilken kodeliste den er fra: skriv `list`.",
            "Eit felt som har ein kode, må seie kva kodeliste han er frå: skriv `list`.",
            "Et felt, der har en kode, skal sige, hvilken kodeliste den er fra: skriv `list`.",
            "A field that holds a code must say of which code list: write `list`.",
        ),
    ),
    sentence(
        "own-list",
        "only a field that holds a code has a `list`",
        wording!(
            "Bare et felt av typen `code` har en kodeliste. Ta ut `list`, eller gjør feltet til `code`.",
            "Berre eit felt av typen `code` har ei kodeliste. Ta ut `list`, eller gjer feltet til `code`.",
            "Kun et felt af typen `code` har en kodeliste. Tag `list` ud, eller gør feltet til `code`.",
            "Only a field of the type `code` has a code list. Take out `list`, or make the field a `code`.",
        ),
    ),
    sentence(
        "level-gap",
        "the rule has no level from {from} to {to}, days on which it is in force",
        wording!(
            "Fra {from} til og med {to} er regelen i kraft uten noe nivå, og sier ingenting. Gi disse dagene et nivå, eller la regelen slutte før.",
            "Frå {from} til og med {to} er regelen i kraft utan noko nivå, og seier ingenting. Gi desse dagane eit nivå, eller la regelen slutte før.",
            "Fra {from} til og med {to} er reglen i kraft uden noget niveau og siger intet. Giv disse dage et niveau, eller lad reglen slutte før.",
            "From {from} to {to} the rule is in force without a level, and says nothing. Give these days a level, or let the rule end before.",
        ),
    ),
    sentence(
        "wrong-unit",
        "the parameter `{id}` has the unit `{code}`, and is compared with {what}",
        wording!(
            "Parameteren `{id}` har enheten `{code}`, men sammenlignes med {what}. Rett enheten, eller bruk en annen parameter.",
            "Parameteren `{id}` har eininga `{code}`, men blir samanlikna med {what}. Rett eininga, eller bruk ein annan parameter.",
            "Parameteren `{id}` har enheden `{code}`, men sammenlignes med {what}. Ret enheden, eller brug en anden parameter.",
            "The parameter `{id}` has the unit `{code}`, but is compared with {what}. Correct the unit, or use another parameter.",
        ),
    ),
    sentence(
        "duty",
        "no year has such a day",
        wording!(
            "Ingen år har en slik dag. Måneden er et tall fra 1 til 12, og dagen må finnes i den måneden.",
            "Ingen år har ein slik dag. Månaden er eit tal frå 1 til 12, og dagen må finnast i den månaden.",
            "Intet år har en sådan dag. Måneden er et tal fra 1 til 12, og dagen skal findes i den måned.",
            "No year has such a day. The month is a number from 1 to 12, and the day must be one of that month.",
        ),
    ),
    sentence(
        "duty",
        "a duty is due on a date, this is {what}",
        wording!(
            "En plikt har en dato som frist. Dette er {what}. Vis til et felt eller en parameter som er en dato.",
            "Ei plikt har ein dato som frist. Dette er {what}. Vis til eit felt eller ein parameter som er ein dato.",
            "En pligt har en dato som frist. Dette er {what}. Henvis til et felt eller en parameter, der er en dato.",
            "A duty is due on a date. This is {what}. Refer to a field or a parameter that is a date.",
        ),
    ),
    sentence(
        "duty",
        "a year is a whole number, this is {what}",
        wording!(
            "Et årstall er et helt tall. Dette er {what}. Vis til et felt som har et helt tall, eller ta ut `year`.",
            "Eit årstal er eit heilt tal. Dette er {what}. Vis til eit felt som har eit heilt tal, eller ta ut `year`.",
            "Et årstal er et helt tal. Dette er {what}. Henvis til et felt, der har et helt tal, eller tag `year` ud.",
            "A year is a whole number. This is {what}. Refer to a field that holds a whole number, or take out `year`.",
        ),
    ),
    sentence(
        "wrong-type",
        "only a date can be moved, this is {what}",
        wording!(
            "Bare en dato kan flyttes med `later`. Dette er {what}.",
            "Berre ein dato kan flyttast med `later`. Dette er {what}.",
            "Kun en dato kan flyttes med `later`. Dette er {what}.",
            "Only a date can be moved by `later`. This is {what}.",
        ),
    ),
    sentence(
        "give",
        "give one of `days`, `months` and `years`",
        wording!(
            "Skriv hvor langt datoen skal flyttes med én av `days`, `months` og `years`.",
            "Skriv kor langt datoen skal flyttast med éin av `days`, `months` og `years`.",
            "Skriv, hvor langt datoen skal flyttes, med én af `days`, `months` og `years`.",
            "Write how far the date is to be moved with one of `days`, `months` and `years`.",
        ),
    ),
    sentence(
        "wrong-type",
        "an amount of money cannot be multiplied with another",
        wording!(
            "Et beløp kan ikke ganges med et annet beløp. Gang det med en andel eller et tall.",
            "Eit beløp kan ikkje gangast med eit anna beløp. Gang det med ein del eller eit tal.",
            "Et beløb kan ikke ganges med et andet beløb. Gang det med en andel eller et tal.",
            "An amount of money cannot be multiplied by another. Multiply it by a share or a number.",
        ),
    ),
    sentence(
        "wrong-type",
        "only shares, numbers, decimals and one amount of money can be multiplied",
        wording!(
            "Bare andeler, tall og ett beløp kan ganges med hverandre.",
            "Berre delar, tal og eitt beløp kan gangast med kvarandre.",
            "Kun andele, tal og ét beløb kan ganges med hinanden.",
            "Only shares, numbers and one amount of money can be multiplied.",
        ),
    ),
    sentence(
        "give",
        "give two factors or more",
        wording!(
            "Skriv minst to faktorer som skal ganges med hverandre.",
            "Skriv minst to faktorar som skal gangast med kvarandre.",
            "Skriv mindst to faktorer, der skal ganges med hinanden.",
            "Give at least two factors to be multiplied.",
        ),
    ),
    sentence(
        "country",
        "account numbers are known of Norway only",
        wording!(
            "Bare norske kontonumre kan kontrolleres. Ta ut regelen, eller la den gjelde et annet nummer.",
            "Berre norske kontonummer kan kontrollerast. Ta ut regelen, eller la han gjelde eit anna nummer.",
            "Kun norske kontonumre kan kontrolleres. Tag reglen ud, eller lad den gælde et andet nummer.",
            "Only Norwegian account numbers can be checked. Take the rule out, or let it be about another number.",
        ),
    ),
    sentence(
        "includes",
        "the pack `{id}` has the currency {theirs}, this one has {ours}",
        wording!(
            "Pakken `{id}` har valutaen {theirs}, men denne har {ours}. En pakke kan bare inkludere pakker med samme valuta.",
            "Pakka `{id}` har valutaen {theirs}, men denne har {ours}. Ei pakke kan berre inkludere pakker med same valuta.",
            "Pakken `{id}` har valutaen {theirs}, men denne har {ours}. En pakke kan kun inkludere pakker med samme valuta.",
            "The pack `{id}` has the currency {theirs}, but this one has {ours}. A pack can include only packs of the same currency.",
        ),
    ),
    sentence(
        "includes",
        "the pack `{id}` is of the country {theirs}, this one of {ours}",
        wording!(
            "Pakken `{id}` er fra landet {theirs}, men denne fra {ours}. En pakke kan bare inkludere pakker fra samme land eller uten land.",
            "Pakka `{id}` er frå landet {theirs}, men denne frå {ours}. Ei pakke kan berre inkludere pakker frå same land eller utan land.",
            "Pakken `{id}` er fra landet {theirs}, men denne fra {ours}. En pakke kan kun inkludere pakker fra samme land eller uden land.",
            "The pack `{id}` is of the country {theirs}, but this one of {ours}. A pack can include only packs of the same country or of none.",
        ),
    ),
    sentence(
        "includes",
        "the pack `{id}` is of the country {theirs}, and this one of none",
        wording!(
            "Pakken `{id}` er fra landet {theirs}, men denne sier ikke hvilket land den er fra. Skriv `\"country\": \"{theirs}\"`.",
            "Pakka `{id}` er frå landet {theirs}, men denne seier ikkje kva land ho er frå. Skriv `\"country\": \"{theirs}\"`.",
            "Pakken `{id}` er fra landet {theirs}, men denne siger ikke, hvilket land den er fra. Skriv `\"country\": \"{theirs}\"`.",
            "The pack `{id}` is of the country {theirs}, but this one does not say of which it is. Write `\"country\": \"{theirs}\"`.",
        ),
    ),
    sentence(
        "labels",
        "`{path}` holds no code, so it has none to be called otherwise",
        wording!(
            "Feltet `{path}` har ingen koder, så ingen kode der kan få et annet navn. Ta ut `code`, så gjelder navnet feltet selv.",
            "Feltet `{path}` har ingen kodar, så ingen kode der kan få eit anna namn. Ta ut `code`, så gjeld namnet feltet sjølv.",
            "Feltet `{path}` har ingen koder, så ingen kode dér kan få et andet navn. Tag `code` ud, så gælder navnet feltet selv.",
            "The field `{path}` holds no code, so none of its codes can be given another name. Take out `code`, and the name is that of the field itself.",
        ),
    ),
    sentence(
        "labels",
        "this is given another name twice",
        wording!(
            "Dette har alt fått et navn lenger oppe i `labels`. Ta ut det ene.",
            "Dette har alt fått eit namn lenger oppe i `labels`. Ta ut det eine.",
            "Dette har allerede fået et navn længere oppe i `labels`. Tag det ene ud.",
            "This has been given a name further up in `labels` already. Take one of them out.",
        ),
    ),
    sentence(
        "own-path",
        "`{list}` is a list, so the field is written `{meant}`",
        wording!(
            "`{list}` er en liste, så feltet skrives `{meant}`, med `*` for hvert element.",
            "`{list}` er ei liste, så feltet blir skrive `{meant}`, med `*` for kvart element.",
            "`{list}` er en liste, så feltet skrives `{meant}`, med `*` for hvert element.",
            "`{list}` is a list, so the field is written `{meant}`, with `*` for each item.",
        ),
    ),
    sentence(
        "amount-of-case",
        "`{path}` is many values, and an amount takes one",
        wording!(
            "Stien `{path}` fører til flere verdier, men beløpet trenger én. Bruk et felt som står utenfor lister.",
            "Stien `{path}` fører til fleire verdiar, men beløpet treng éin. Bruk eit felt som står utanfor lister.",
            "Stien `{path}` fører til flere værdier, men beløbet skal have én. Brug et felt, der står uden for lister.",
            "The path `{path}` leads to many values, but the amount takes one. Use a field that stands outside lists.",
        ),
    ),
    sentence(
        "amount-of-case",
        "`{path}` holds another type than the value takes",
        wording!(
            "Feltet `{path}` har en annen type enn verdien beløpet trenger. Bruk et felt av samme type.",
            "Feltet `{path}` har ein annan type enn verdien beløpet treng. Bruk eit felt av same type.",
            "Feltet `{path}` har en anden type end den værdi, som beløbet skal have. Brug et felt af samme type.",
            "The field `{path}` is of another type than the value that the amount takes. Use a field of the same type.",
        ),
    ),
    sentence(
        "unknown-field",
        "there is no field `{name}`",
        wording!(
            "Det finnes ikke noe felt `{name}`.",
            "Det finst ikkje noko felt `{name}`.",
            "Der findes ikke noget felt `{name}`.",
            "There is no field `{name}`.",
        ),
    ),
    sentence(
        "not-readable",
        "this cannot be read",
        wording!(
            "Dette kan ikke leses. Skriv det på en annen måte.",
            "Dette kan ikkje lesast. Skriv det på ein annan måte.",
            "Dette kan ikke læses. Skriv det på en anden måde.",
            "This cannot be read. Write it in another way.",
        ),
    ),
    sentence(
        "redundant",
        "where `{inner}` is there `{outer}` is too, so that naming it changes nothing",
        wording!(
            "Der `{inner}` er fylt ut, er `{outer}` det også, for det ene ligger i det andre. Derfor endrer `{inner}` ingenting her. Ta det ut, eller ta ut `{outer}` hvis bare det indre feltet skal telle.",
            "Der `{inner}` er fylt ut, er `{outer}` det òg, for det eine ligg i det andre. Difor endrar `{inner}` ingenting her. Ta det ut, eller ta ut `{outer}` dersom berre det indre feltet skal telje.",
            "Når `{inner}` er udfyldt, er `{outer}` det også, for det ene ligger i det andet. Derfor ændrer `{inner}` intet her. Tag det ud, eller tag `{outer}` ud, hvis kun det indre felt skal tælle.",
            "Where `{inner}` is filled in, so is `{outer}`, in which it lies, so that `{inner}` changes nothing here. Take it out, or take out `{outer}` if only the inner field is to count.",
        ),
    ),
    sentence(
        "redundant",
        "`{outer}` is there wherever `{inner}` is, so that naming it changes nothing",
        wording!(
            "`{outer}` er fylt ut overalt der `{inner}` er det, for det ene ligger i det andre. Derfor endrer `{outer}` ingenting her. Ta det ut, eller skriv det feltet som var ment.",
            "`{outer}` er fylt ut overalt der `{inner}` er det, for det eine ligg i det andre. Difor endrar `{outer}` ingenting her. Ta det ut, eller skriv det feltet som var meint.",
            "`{outer}` er udfyldt overalt, hvor `{inner}` er det, for det ene ligger i det andet. Derfor ændrer `{outer}` intet her. Tag det ud, eller skriv det felt, der var ment.",
            "Wherever `{inner}` is filled in, so is `{outer}`, in which it lies, so that `{outer}` changes nothing here. Take it out, or write the field that was meant.",
        ),
    ),
    sentence(
        "redundant",
        "where this check holds another of them does too, so that it changes nothing",
        wording!(
            "Der denne sjekken holder, holder også en annen i samme `anyOf`, så denne endrer ingenting. Ta den ut, eller rett en av dem.",
            "Der denne sjekken held, held òg ein annan i same `anyOf`, så denne endrar ingenting. Ta han ut, eller rett ein av dei.",
            "Når dette tjek er overholdt, er et andet i samme `anyOf` det også, så dette tjek ændrer intet. Tag det ud, eller ret et af dem.",
            "Where this check holds, another of the same `anyOf` holds too, so that this one changes nothing. Take it out, or correct one of them.",
        ),
    ),
    sentence(
        "redundant",
        "this check holds wherever another of them does, so that it changes nothing",
        wording!(
            "Denne sjekken holder overalt der en annen i samme `allOf` holder, så den endrer ingenting. Ta den ut, eller rett en av dem.",
            "Denne sjekken held overalt der ein annan i same `allOf` held, så han endrar ingenting. Ta han ut, eller rett ein av dei.",
            "Dette tjek er altid overholdt, når et andet i samme `allOf` er det, så det ændrer intet. Tag det ud, eller ret et af dem.",
            "This check holds wherever another of the same `allOf` does, so that this one changes nothing. Take it out, or correct one of them.",
        ),
    ),
    sentence(
        "never",
        "there are two answers only, so that the third item always breaks the rule",
        wording!(
            "Feltet har svaret ja eller nei, så med tre elementer eller flere står alltid ett av svarene to ganger. Bruk `count` med `where` for å si hvor mange som kan ha det ene svaret.",
            "Feltet har svaret ja eller nei, så med tre element eller fleire står alltid eitt av svara to gonger. Bruk `count` med `where` for å seie kor mange som kan ha det eine svaret.",
            "Feltet har svaret ja eller nej, så med tre elementer eller flere står et af svarene altid to gange. Brug `count` med `where` til at sige, hvor mange der må have det ene svar.",
            "The field holds yes or no, so that with three items or more one of the answers always stands twice. Use `count` with `where` to say how many may have one of the answers.",
        ),
    ),
    sentence(
        "never",
        "each `within` has one value of the field, so that the rule cannot be broken",
        wording!(
            "Hvert element i `within` har feltet bare én gang, så ingen verdi kan stå to ganger der. La `within` føre til noe lenger oppe, eller ta det ut.",
            "Kvart element i `within` har feltet berre éin gong, så ingen verdi kan stå to gonger der. La `within` føre til noko lenger oppe, eller ta det ut.",
            "Hvert element i `within` har feltet kun én gang, så ingen værdi kan stå to gange dér. Lad `within` føre til noget længere oppe, eller tag det ud.",
            "Each item of `within` has the field only once, so that no value can stand twice there. Let `within` lead further up, or leave it out.",
        ),
    ),
    sentence(
        "never",
        "the id of an item is always that of something in its own list, so that the rule cannot be broken",
        wording!(
            "Feltet er id-en til et element i den samme listen som det letes i, så den finnes alltid. Skriv det feltet som viser til listen.",
            "Feltet er id-en til eit element i den same lista som det blir leita i, så han finst alltid. Skriv det feltet som viser til lista.",
            "Feltet er id’et for et element på netop den liste, der søges på, så det findes altid. Skriv det felt, der henviser til listen.",
            "The field is the id of an item of the very list in which it is looked for, so that it is always found. Write the field that refers to the list.",
        ),
    ),
    sentence(
        "never",
        "no code of `{field}` is one of `{to}`, so that the two are never the same",
        wording!(
            "Feltene `{field}` og `{to}` har koder fra hver sin liste uten en felles kode, så de er aldri like. Skriv det feltet som var ment.",
            "Felta `{field}` og `{to}` har kodar frå kvar si liste utan ein felles kode, så dei er aldri like. Skriv det feltet som var meint.",
            "Felterne `{field}` og `{to}` har koder fra hver sin liste uden fælles koder, så de er aldrig ens. Skriv det felt, der var ment.",
            "The fields `{field}` and `{to}` take their codes from two lists that share none, so that they are never the same. Write the field that was meant.",
        ),
    ),
    sentence(
        "never",
        "the list has no code that the field can have, so that every value breaks it",
        wording!(
            "Listen har ingen av kodene feltet kan ha, så ingen verdi kan holde. Skriv den listen som var ment, eller rett kodene i den.",
            "Lista har ingen av kodane feltet kan ha, så ingen verdi kan halde. Skriv den lista som var meint, eller rett kodane der.",
            "Listen har ingen af de koder, som feltet kan have, så ingen værdi kan overholde den. Skriv den liste, der var ment, eller ret koderne på den.",
            "The list has none of the codes that the field can have, so that no value can hold. Write the list that was meant, or correct its codes.",
        ),
    ),
    sentence(
        "identifier",
        "`{field}` holds another sort of number",
        wording!(
            "Etter navnet har feltet `{field}` et annet slags nummer enn det som blir kontrollert her.",
            "Etter namnet har feltet `{field}` eit anna slags nummer enn det som blir kontrollert her.",
            "Efter navnet at dømme indeholder feltet `{field}` en anden slags nummer end det, der kontrolleres her.",
            "Judging by its name, the field `{field}` holds a different sort of number from the one that is checked here.",
        ),
    ),
    sentence(
        "never",
        "the times at which items end stand where those at which they begin belong",
        wording!(
            "`starts` viser til tidene da elementene slutter, og `ends` til dem da de begynner. Bytt dem om.",
            "`starts` viser til tidene då elementa sluttar, og `ends` til dei då dei byrjar. Byt om på dei.",
            "`starts` henviser til de tidspunkter, hvor elementerne slutter, og `ends` til dem, hvor de begynder. Byt dem om.",
            "`starts` names the times at which the items end, and `ends` those at which they begin. Swap them.",
        ),
    ),
    sentence(
        "give",
        "there is one thing only to add up",
        wording!(
            "Her er det bare ett ledd å legge sammen. Skriv de leddene som mangler, eller bruk leddet alene, uten `plus`.",
            "Her er det berre eitt ledd å leggje saman. Skriv dei ledda som manglar, eller bruk leddet åleine, utan `plus`.",
            "Her er der kun ét led at lægge sammen. Skriv de led, der mangler, eller brug leddet alene, uden `plus`.",
            "There is only one term to add up here. Write those that are missing, or use the term by itself, without `plus`.",
        ),
    ),
    sentence(
        "never",
        "what is multiplied by 0 is always 0",
        wording!(
            "Ganget med 0 blir svaret alltid 0. Skriv den faktoren som var ment.",
            "Gonga med 0 blir svaret alltid 0. Skriv den faktoren som var meint.",
            "Ganget med 0 bliver svaret altid 0. Skriv den faktor, der var ment.",
            "With 0 as a factor, the answer is always 0. Write the factor that was meant.",
        ),
    ),
    sentence(
        "figure",
        "the share is more than the whole",
        wording!(
            "Andelen er flere ganger det hele. En andel skrives som `\"30%\"`, `\"0,3\"` eller `\"3/10\"`.",
            "Delen er fleire gonger det heile. Ein del blir skriven som `\"30%\"`, `\"0,3\"` eller `\"3/10\"`.",
            "Andelen er flere gange det hele. En andel skrives som `\"30%\"`, `\"0,3\"` eller `\"3/10\"`.",
            "The share is several times the whole. A share is written like `\"30%\"`, `\"0,3\"` or `\"3/10\"`.",
        ),
    ),
    sentence(
        "label",
        "the fields `{first}` and `{second}` are called the same",
        wording!(
            "Feltene `{first}` og `{second}` heter det samme, så ingen kan skille dem i et skjema. Gi dem hver sin betegnelse.",
            "Felta `{first}` og `{second}` heiter det same, så ingen kan skilje dei frå kvarandre i eit skjema. Gi dei kvar si nemning.",
            "Felterne `{first}` og `{second}` hedder det samme, så ingen kan skelne dem fra hinanden i en formular. Giv dem hver sin betegnelse.",
            "The fields `{first}` and `{second}` are called the same, so that nobody can tell them apart in a form. Give each a label of its own.",
        ),
    ),
    sentence(
        "own-path",
        "the field `{path}` is spelt almost as `{similar}`",
        wording!(
            "Feltene `{path}` og `{similar}` skiller seg bare ved store og små bokstaver, og forveksles lett. Gi det ene et annet navn, eller ta det ut.",
            "Felta `{path}` og `{similar}` skil seg berre ved store og små bokstavar, og er lette å blande saman. Gi det eine eit anna namn, eller ta det ut.",
            "Felterne `{path}` og `{similar}` adskiller sig kun ved store og små bogstaver og forveksles let. Giv det ene et andet navn, eller tag det ud.",
            "The fields `{path}` and `{similar}` differ only in capital letters and are easily mistaken for each other. Give one of them another name, or take it out.",
        ),
    ),
    sentence(
        "title",
        "the rule is called the same as `{rule}`",
        wording!(
            "Regelen har samme tittel som `{rule}`, så ingen ser hvilken av de to som er ment. Gi dem hver sin tittel.",
            "Regelen har same tittel som `{rule}`, så ingen ser kva for ein av dei to som er meint. Gi dei kvar sin tittel.",
            "Reglen har samme titel som `{rule}`, så ingen kan se, hvilken af de to der er ment. Giv dem hver sin titel.",
            "The rule has the same title as `{rule}`, so that nobody can tell which of the two is meant. Give each a title of its own.",
        ),
    ),
    sentence(
        "title",
        "the duty is called the same as `{duty}`",
        wording!(
            "Plikten har samme tittel som `{duty}`, så ingen ser hvilken av de to som er ment. Gi dem hver sin tittel.",
            "Plikta har same tittel som `{duty}`, så ingen ser kva for ei av dei to som er meint. Gi dei kvar sin tittel.",
            "Pligten har samme titel som `{duty}`, så ingen kan se, hvilken af de to der er ment. Giv dem hver sin titel.",
            "The duty has the same title as `{duty}`, so that nobody can tell which of the two is meant. Give each a title of its own.",
        ),
    ),
    sentence(
        "leap-day",
        "29 February is a day of leap years only",
        wording!(
            "29. februar finnes bare i skuddår. I de andre årene er det ingen slik dag, og ingenting forfaller.",
            "29. februar finst berre i skotår. I dei andre åra er det ingen slik dag, og ingenting forfell.",
            "29. februar findes kun i skudår. I andre år er der ingen sådan dag, og intet forfalder.",
            "29 February is found in leap years only. In other years there is no such day, and nothing falls due.",
        ),
    ),
    sentence(
        "repeated",
        "the duty says the same as `{duty}`",
        wording!(
            "Plikten forfaller samtidig med `{duty}`, på de samme vilkårene, og det samme viser at den er gjort. Ta ut den ene, eller rett det som skulle vært annerledes.",
            "Plikta forfell samstundes med `{duty}`, på dei same vilkåra, og det same viser at ho er gjord. Ta ut den eine, eller rett det som skulle vore annleis.",
            "Pligten forfalder samtidig med `{duty}` på de samme betingelser, og det samme viser, at den er opfyldt. Tag den ene ud, eller ret det, der skulle have været anderledes.",
            "The duty is due at the same time as `{duty}`, on the same conditions, and the same shows that it is done. Take one of them out, or correct what should have been otherwise.",
        ),
    ),
    sentence(
        "duty",
        "the condition rules out what shows that the duty is done",
        wording!(
            "Der dette vilkåret er oppfylt, kan saken aldri vise at plikten er gjort. Rett vilkåret eller `done`.",
            "Der dette vilkåret er oppfylt, kan saka aldri vise at plikta er gjord. Rett vilkåret eller `done`.",
            "Når denne betingelse er opfyldt, kan sagen aldrig vise, at pligten er opfyldt. Ret betingelsen eller `done`.",
            "Where this condition is met, the case can never show that the duty is done. Correct the condition or `done`.",
        ),
    ),
    sentence(
        "duty",
        "where the conditions hold the duty is done already, so that it is never due",
        wording!(
            "Der vilkårene er oppfylte, er plikten alt gjort, så den forfaller aldri. Rett `done`, eller ta ut vilkåret som krever det samme.",
            "Der vilkåra er oppfylte, er plikta alt gjord, så ho forfell aldri. Rett `done`, eller ta ut vilkåret som krev det same.",
            "Når betingelserne er opfyldt, er pligten allerede opfyldt, så den forfalder aldrig. Ret `done`, eller tag den betingelse ud, der kræver det samme.",
            "Where the conditions are met, the duty is done already, so that it is never due. Correct `done`, or take out the condition that asks for the same.",
        ),
    ),
    sentence(
        "duty",
        "the field that says when the duty is due shows that it is done, so that it is never due",
        wording!(
            "Feltet som sier når plikten forfaller, viser samtidig at den er gjort, så den forfaller aldri. Skriv et annet felt i `due` eller `done`.",
            "Feltet som seier når plikta forfell, viser samstundes at ho er gjord, så ho forfell aldri. Skriv eit anna felt i `due` eller `done`.",
            "Det felt, der siger, hvornår pligten forfalder, viser samtidig, at den er opfyldt, så den forfalder aldrig. Skriv et andet felt i `due` eller `done`.",
            "The field that says when the duty is due also shows that it is done, so that it is never due. Write another field in `due` or `done`.",
        ),
    ),
    sentence(
        "amount-of-case",
        "the amount is worked out from `{name}` too, which is not here",
        wording!(
            "Beløpet regnes også ut av `{name}`, og her står det ikke hvor i saken den verdien er. Da kan det ikke regnes ut av noen sak. Før den opp, eller ta ut `ofCase`.",
            "Beløpet blir òg rekna ut frå `{name}`, og her står det ikkje kvar i saka den verdien er. Då kan det ikkje reknast ut frå noka sak. Før han opp, eller ta ut `ofCase`.",
            "Beløbet beregnes også ud fra `{name}`, og her står der ikke, hvor i sagen den værdi findes. Derfor kan det ikke beregnes ud fra nogen sag. Tilføj værdien, eller tag `ofCase` ud.",
            "The amount is worked out from `{name}` too, and nothing here says where in a case that value stands, so that the amount cannot be worked out from any case. Add it, or take out `ofCase`.",
        ),
    ),
    sentence(
        "never-in-force",
        "the figures of this amount hold on no day of an edition, so that it never comes to anything",
        wording!(
            "Ingen av satsene gjelder på en dag da en utgave er i kraft, så beløpet kan aldri regnes ut. Rett datoene, eller ta beløpet ut.",
            "Ingen av satsane gjeld på ein dag då ei utgåve er i kraft, så beløpet kan aldri reknast ut. Rett datoane, eller ta beløpet ut.",
            "Ingen af satserne gælder på en dag, hvor en udgave er i kraft, så beløbet kan aldrig beregnes. Ret datoerne, eller tag beløbet ud.",
            "None of the figures holds on a day on which an edition is in force, so that the amount can never be worked out. Correct the dates, or take the amount out.",
        ),
    ),
    sentence(
        "value-gap",
        "the amount has no figures from {from} to {to}, between others",
        wording!(
            "Fra {from} til og med {to} har beløpet ingen satser, men det har det både før og etter. Flytt en av datoene, eller skriv `\"unknown\": true` for de dagene.",
            "Frå {from} til og med {to} har beløpet ingen satsar, men det har det både før og etter. Flytt ein av datoane, eller skriv `\"unknown\": true` for dei dagane.",
            "Fra {from} til og med {to} har beløbet ingen satser, men det har det både før og efter. Flyt en af datoerne, eller skriv `\"unknown\": true` for de dage.",
            "From {from} to {to} the amount has no figures, but it has them both before and after. Move one of the dates, or write `\"unknown\": true` for those days.",
        ),
    ),
    sentence(
        "figure",
        "this covers more participants than a team may have",
        wording!(
            "Den første prisen dekker flere deltakere enn det kan være (`most`), så `each` blir aldri brukt. Rett ett av tallene.",
            "Den første prisen dekkjer fleire deltakarar enn det kan vere (`most`), så `each` blir aldri brukt. Rett eitt av tala.",
            "Den første pris dækker flere deltagere, end der må være (`most`), så `each` bliver aldrig brugt. Ret et af tallene.",
            "The first price covers more participants than there may be (`most`), so that `each` is never used. Correct one of the numbers.",
        ),
    ),
    sentence(
        "never",
        "on no day on which the rule is in force is the condition met, so that the rule never applies",
        wording!(
            "Vilkåret er ikke oppfylt på noen dag da regelen er i kraft, så den gjelder aldri. Rett datoen, eller bruk `startsOn` og `endsOn`.",
            "Vilkåret er ikkje oppfylt på nokon dag då regelen er i kraft, så han gjeld aldri. Rett datoen, eller bruk `startsOn` og `endsOn`.",
            "Betingelsen er ikke opfyldt på nogen dag, hvor reglen er i kraft, så den gælder aldrig. Ret datoen, eller brug `startsOn` og `endsOn`.",
            "The condition is not met on any day on which the rule is in force, so that the rule never applies. Correct the date, or use `startsOn` and `endsOn`.",
        ),
    ),
    sentence(
        "never",
        "on every day on which the rule is in force it holds, so that it cannot be broken",
        wording!(
            "Regelen holder på alle dager da den er i kraft, så den kan aldri brytes. Skriv den datoen eller det feltet som var ment.",
            "Regelen held alle dei dagane han er i kraft, så han kan aldri brytast. Skriv den datoen eller det feltet som var meint.",
            "Reglen er overholdt på alle de dage, hvor den er i kraft, så den kan aldrig brydes. Skriv den dato eller det felt, der var ment.",
            "The rule holds on every day on which it is in force, so that it can never be broken. Write the date or the field that was meant.",
        ),
    ),
    sentence(
        "text",
        "`{written}` is filled in in the texts of rules only",
        wording!(
            "`{written}` blir vist slik det står, for verdier fylles bare inn i `texts` i en regel. Skriv selve ordet.",
            "`{written}` blir vist slik det står, for verdiar blir berre fylte inn i `texts` i ein regel. Skriv sjølve ordet.",
            "`{written}` vises, som det står, for værdier indsættes kun i `texts` i en regel. Skriv selve ordet.",
            "`{written}` is shown as it stands, for values are filled in only in the `texts` of a rule. Write the word itself.",
        ),
    ),
    sentence(
        "text",
        "the text in `{language}` does without `{written}`, which the one in `{other_language}` has",
        wording!(
            "Teksten på språket `{language}` mangler {written}, som teksten på `{other_language}` har, så de som leser den, får ikke vite det. Skriv verdien der også, eller ta den ut.",
            "Teksten på språket `{language}` manglar {written}, som teksten på `{other_language}` har, så dei som les han, får ikkje vite det. Skriv verdien der òg, eller ta han ut.",
            "Teksten på sproget `{language}` mangler {written}, som teksten på `{other_language}` har, så de, der læser den, får det ikke at vide. Skriv værdien dér også, eller tag den ud.",
            "The text in the language `{language}` lacks {written}, which the one in `{other_language}` has, so that those who read it are not told. Write the value there too, or take it out.",
        ),
    ),
    sentence(
        "untranslated",
        "the text in `en` is the one in `{language}`, word for word",
        wording!(
            "Teksten på språket `en` er ord for ord den samme som på `{language}`. Oversett den.",
            "Teksten på språket `en` er ord for ord den same som på `{language}`. Omset han.",
            "Teksten på sproget `en` er ord for ord den samme som på `{language}`. Oversæt den.",
            "The text in the language `en` is word for word the same as the one in `{language}`. Translate it.",
        ),
    ),
    sentence(
        "written-out",
        "`{written}` is written out, and the parameter `{id}` has other values too",
        wording!(
            "`{written}` står skrevet i teksten, men parameteren `{id}` har også andre verdier, og da er teksten ikke sann. Sett inn plassen for verdien, eller ta tallet ut.",
            "`{written}` står skrive i teksten, men parameteren `{id}` har òg andre verdiar, og då er ikkje teksten sann. Set inn plassen for verdien, eller ta talet ut.",
            "`{written}` står skrevet i teksten, men parameteren `{id}` har også andre værdier, og for dem er teksten ikke sand. Indsæt pladsen til værdien, eller tag tallet ud.",
            "`{written}` is written out in the text, but the parameter `{id}` has other values too, for which the text is untrue. Put in the place for the value, or take the number out.",
        ),
    ),
    sentence(
        "money",
        "an amount is written in øre, and this is named in kroner",
        wording!(
            "Et beløp skrives i øre, men teksten til regelen nevner dette tallet som kroner.",
            "Eit beløp blir skrive i øre, men teksten til regelen nemner dette talet som kroner.",
            "Et beløb skrives i øre, men reglens tekst nævner dette tal som kroner.",
            "Amounts are written in øre, but the text of the rule gives this number as kroner.",
        ),
    ),
    sentence(
        "contradiction",
        "no case can follow both this rule and `{rule}`",
        wording!(
            "Ingen sak kan følge både denne regelen og `{rule}`, som gjelder de samme sakene på de samme dagene. Rett en av dem, eller gi dem ulike vilkår eller dager.",
            "Inga sak kan følgje både denne regelen og `{rule}`, som gjeld dei same sakene på dei same dagane. Rett ein av dei, eller gi dei ulike vilkår eller dagar.",
            "Ingen sag kan følge både denne regel og `{rule}`, der gælder de samme sager på de samme dage. Ret en af dem, eller giv dem forskellige betingelser eller dage.",
            "No case can follow both this rule and `{rule}`, which applies to the same cases on the same days. Correct one of them, or give them different conditions or days.",
        ),
    ),
    sentence(
        "currency",
        "the currency is that of another country",
        wording!(
            "Valutaen hører til et annet land enn det som står i `country`.",
            "Valutaen høyrer til eit anna land enn det som står i `country`.",
            "Valutaen hører til et andet land end det, der står i `country`.",
            "The currency belongs to a different country from the one in `country`.",
        ),
    ),
    sentence(
        "own-empty",
        "no field of the object `{path}` is declared, so that nothing can stand in it",
        wording!(
            "Det er ikke erklært noe felt i objektet `{path}`, så det kan aldri fylles ut. Erklær feltene i det, eller ta det ut.",
            "Det er ikkje erklært noko felt i objektet `{path}`, så det kan aldri fyllast ut. Erklær felta i det, eller ta det ut.",
            "Der er ikke erklæret noget felt i objektet `{path}`, så det kan aldrig udfyldes. Erklær felterne i det, eller tag det ud.",
            "No field of the object `{path}` is declared, so that it can never be filled in. Declare its fields, or take it out.",
        ),
    ),
    sentence(
        "own-id",
        "the id of an item is a text",
        wording!(
            "Feltet `id` i et element er alltid av typen `text`, for andre felter viser til det. Rett typen, eller gi feltet et annet navn.",
            "Feltet `id` i eit element er alltid av typen `text`, for andre felt viser til det. Rett typen, eller gi feltet eit anna namn.",
            "Feltet `id` i et element er altid af typen `text`, for andre felter henviser til det. Ret typen, eller giv feltet et andet navn.",
            "The field `id` of an item is always of the type `text`, for other fields refer to it. Correct the type, or give the field another name.",
        ),
    ),
    sentence(
        "no-list",
        "each `{within}` has one `{name}` at most to count",
        wording!(
            "Hver `{within}` har høyst én `{name}`, så det er ingenting å telle. La `within` føre til noe lenger oppe, eller ta det ut.",
            "Kvar `{within}` har høgst éin `{name}`, så det er ingenting å telje. La `within` føre til noko lenger oppe, eller ta det ut.",
            "Hver `{within}` har højst én `{name}`, så der er intet at tælle. Lad `within` føre til noget længere oppe, eller tag det ud.",
            "Each `{within}` has one `{name}` at most, so that there is nothing to count. Let `within` lead further up, or leave it out.",
        ),
    ),
    sentence(
        "repeated",
        "the same is added up twice",
        wording!(
            "Det samme leddet er lagt sammen to ganger. Stryk det ene, eller skriv det leddet som var ment.",
            "Det same leddet er rekna med to gonger. Stryk det eine, eller skriv det leddet som var meint.",
            "Det samme led er regnet med to gange. Slet det ene, eller skriv det led, der var ment.",
            "The same term is added twice. Delete one of them, or write the term that was meant.",
        ),
    ),
    sentence(
        "far-date",
        "the date is moved by more than a hundred years",
        wording!(
            "Datoen flyttes mer enn hundre år. Rett tallet hvis det er skrevet feil.",
            "Datoen blir flytt meir enn hundre år. Rett talet dersom det er skrive feil.",
            "Datoen flyttes mere end hundrede år. Ret tallet, hvis det er skrevet forkert.",
            "The date is moved by more than a hundred years. Correct the number if it is mistyped.",
        ),
    ),
    sentence(
        "value-gap",
        "the parameter `{id}` has no value where `{field}` is {codes}",
        wording!(
            "Parameteren `{id}` har verdier for noen av kodene i `{field}`, men ingen for {codes}, og det som bruker den, blir ikke vurdert der. Skriv verdien, eller `\"unknown\": true` når ingen kilde oppgir den.",
            "Parameteren `{id}` har verdiar for nokre av kodane i `{field}`, men ingen for {codes}, og det som bruker han, blir ikkje vurdert der. Skriv verdien, eller `\"unknown\": true` når inga kjelde oppgir han.",
            "Parameteren `{id}` har værdier for nogle af koderne i `{field}`, men ingen for {codes}, og det, der bruger den, bliver ikke vurderet dér. Skriv værdien, eller `\"unknown\": true`, når ingen kilde angiver den.",
            "The parameter `{id}` has values for some of the codes of `{field}`, but none for {codes}, and what uses it is not judged there. Write the value, or `\"unknown\": true` where no source gives it.",
        ),
    ),
    sentence(
        "repeated",
        "the parameter `{id}` has the same date for two times",
        wording!(
            "Parameteren `{id}` har samme dato for to ulike tidsrom. Rett den som er kopiert, eller gjør de to om til én verdi.",
            "Parameteren `{id}` har same dato for to ulike tidsrom. Rett den som er kopiert, eller gjer dei to om til éin verdi.",
            "Parameteren `{id}` har samme dato for to forskellige tidsrum. Ret den, der er kopieret, eller gør de to til én værdi.",
            "The parameter `{id}` has the same date for two spans of time. Correct the one that was copied, or make one value of the two.",
        ),
    ),
    sentence(
        "unknown-value",
        "the amount takes no value called `{name}`",
        wording!(
            "Beløpet regnes ikke ut av noen verdi som heter `{name}`.",
            "Beløpet blir ikkje rekna ut av nokon verdi som heiter `{name}`.",
            "Beløbet beregnes ikke ud fra nogen værdi, der hedder `{name}`.",
            "The amount is not worked out from any value called `{name}`.",
        ),
    ),
    sentence(
        "wrong-type",
        "a count is a whole number, and the unit of numbers with decimals is `decimal`",
        wording!(
            "Enheten `count` er et helt antall, og dette er et tall med desimaler. Rett tallet, eller skriv enheten `decimal`.",
            "Eininga `count` er eit heilt tal på noko, og dette er eit tal med desimalar. Rett talet, eller skriv eininga `decimal`.",
            "Enheden `count` er et helt antal, og dette er et tal med decimaler. Ret tallet, eller skriv enheden `decimal`.",
            "The unit `count` is a whole number of things, and this is a number with decimals. Correct the number, or write the unit `decimal`.",
        ),
    ),
    sentence(
        "country",
        "the id begins with `{prefix}`, and the country is another",
        wording!(
            "Id-en begynner med `{prefix}`, men landet er et annet. Helligdagene, skoleårene og registrene er de som gjelder i landet. Rett landet eller id-en.",
            "Id-en byrjar med `{prefix}`, men landet er eit anna. Heilagdagane, skuleåra og registera er dei som gjeld i landet. Rett landet eller id-en.",
            "Id’et begynder med `{prefix}`, men landet er et andet. Helligdagene, skoleårene og registrene er dem, der gælder i landet. Ret landet eller id’et.",
            "The id begins with `{prefix}`, but the country is another. The holidays, the school years and the registers are those of the country. Correct the country or the id.",
        ),
    ),
    sentence(
        "unused",
        "nothing in the pack uses the source `{id}`",
        wording!(
            "Ingenting i pakken bruker kilden `{id}`. Bruk den, eller ta den ut.",
            "Ingenting i pakka bruker kjelda `{id}`. Bruk ho, eller ta ho ut.",
            "Intet i pakken bruger kilden `{id}`. Brug den, eller tag den ud.",
            "Nothing in the pack uses the source `{id}`. Use it, or take it out.",
        ),
    ),
    sentence(
        "unused",
        "nothing in the pack uses the code list `{id}`",
        wording!(
            "Ingenting i pakken bruker kodelisten `{id}`. Bruk den, eller ta den ut.",
            "Ingenting i pakka bruker kodelista `{id}`. Bruk ho, eller ta ho ut.",
            "Intet i pakken bruger kodelisten `{id}`. Brug den, eller tag den ud.",
            "Nothing in the pack uses the code list `{id}`. Use it, or take it out.",
        ),
    ),
    sentence(
        "unused",
        "nothing in the pack uses the parameter `{id}`",
        wording!(
            "Ingenting i pakken bruker parameteren `{id}`. Bruk den, eller ta den ut. Står den her bare til opplysning, så si det i `why`.",
            "Ingenting i pakka bruker parameteren `{id}`. Bruk han, eller ta han ut. Står han her berre til opplysning, så sei det i `why`.",
            "Intet i pakken bruger parameteren `{id}`. Brug den, eller tag den ud. Står den her kun til oplysning, så sig det i `why`.",
            "Nothing in the pack uses the parameter `{id}`. Use it, or take it out. If it stands here only to inform, say so in `why`.",
        ),
    ),
    sentence(
        "unused",
        "nothing in the pack uses the field `{id}`",
        wording!(
            "Ingenting i pakken bruker feltet `{id}`. Bruk det, eller ta det ut. Skal det bare fylles ut i skjemaet, kan det stå.",
            "Ingenting i pakka bruker feltet `{id}`. Bruk det, eller ta det ut. Skal det berre fyllast ut i skjemaet, kan det stå.",
            "Intet i pakken bruger feltet `{id}`. Brug det, eller tag det ud. Skal det kun udfyldes i formularen, kan det stå.",
            "Nothing in the pack uses the field `{id}`. Use it, or take it out. If it is only to be filled in in the form, it can stay.",
        ),
    ),
    sentence(
        "own-list",
        "`{path}` must be {what}, for other fields lie in it",
        wording!(
            "`{path}` må være {what}, for andre felt ligger i det. Rett typen, eller stien til de andre.",
            "`{path}` må vere {what}, for andre felt ligg i det. Rett typen, eller stien til dei andre.",
            "`{path}` skal være {what}, for andre felter ligger i det. Ret typen, eller stien til de andre.",
            "`{path}` must be {what}, for other fields lie in it. Correct the type, or the path of the others.",
        ),
    ),
    sentence(
        "overlap",
        "this value holds for the same cases as another, and neither has dates",
        wording!(
            "Denne verdien gjelder de samme sakene som en tidligere i listen, og ingen av dem har datoer. Skriv hvilke saker hver av dem gjelder (`where`), eller hvilke dager (`startsOn` og `endsOn`).",
            "Denne verdien gjeld dei same sakene som ein tidlegare i lista, og ingen av dei har datoar. Skriv kva saker kvar av dei gjeld (`where`), eller kva dagar (`startsOn` og `endsOn`).",
            "Denne værdi gælder de samme sager som en tidligere på listen, og ingen af dem har datoer. Skriv, hvilke sager hver af dem gælder (`where`), eller hvilke dage (`startsOn` og `endsOn`).",
            "This value holds for the same cases as an earlier one of the list, and neither has dates. Write for which cases each of them holds (`where`), or on which days (`startsOn` and `endsOn`).",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_take_what_stands_between_the_words() {
        assert_eq!(
            holes("there is no {what} `{id}`", "there is no code list `a`"),
            Some(vec![("what", "code list"), ("id", "a")])
        );
        assert_eq!(holes("a{x}", "abc"), Some(vec![("x", "bc")]));
        assert_eq!(holes("a", "a"), Some(vec![]));
        assert_eq!(holes("a", "ab"), None);
        assert_eq!(holes("`{a}` is no list", "`x` is no list that"), None);
    }

    #[test]
    fn every_sentence_fills_its_holes_in_every_language() {
        for sentence in SENTENCES.iter().chain(SLIPS) {
            for language in Language::ALL {
                let names = sentence.reason.split('{').skip(1).filter_map(|part| part.split_once('}'));
                let value = |name: &str| if name == "reason" { "the check stands twice" } else { "x" };
                let holes: Vec<_> = names.map(|(name, _)| (name, value(name))).collect();
                let text = filled(sentence.text.get(language), &holes, language);
                let braces = sentence.text.get(language).contains("{{");
                assert!(braces || !text.contains(['{', '}']), "{text}");
                assert!(text.ends_with('.') && !text.is_empty(), "{text}");
            }
        }
    }

    #[test]
    fn a_value_is_asked_for_in_braces() {
        let said = describe("there is no value `ammount`, did you mean `amount`", Language::En);
        assert_eq!(said.text, "The text asks for the value {ammount}, which this rule does not give.");
        assert_eq!((said.code, said.suggestion.as_deref()), ("unknown-placeholder", Some("amount")));
    }

    #[test]
    fn a_value_that_is_called_from_is_reported_by_its_name() {
        let said = describe("the text in `nb` does without `{from}`, which the one in `en` has", Language::En);
        assert!(said.text.contains("lacks {from}, which the one in `en` has"), "{}", said.text);
    }
}
