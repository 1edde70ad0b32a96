//! What authors call things elsewhere, in programming and in spreadsheets, and what they are called in a pack.

/// The word that is meant by one that cannot stand where it does; several can be meant, of which one can stand there.
pub(super) fn meant(reason: &str, allowed: &[String]) -> Option<String> {
    let word = reason.strip_prefix('`').and_then(|rest| Some(rest.split_once("` cannot stand here")?.0));
    let name = || Some(reason.strip_prefix("there is no field `")?.split_once("` here")?.0);
    let word = word.or_else(name)?.to_lowercase();
    let known = SYNONYMS.iter().filter(|(other, _)| *other == word).map(|(_, meant)| *meant);
    let mut can_stand = known.filter(|meant| allowed.iter().any(|allowed| allowed == meant));
    can_stand.next().map(str::to_owned)
}

const SYNONYMS: &[(&str, &str)] = &[
    (">=", "atLeast"),
    ("<=", "atMost"),
    (">", "more"),
    ("<", "less"),
    ("=", "equal"),
    ("==", "equal"),
    ("eq", "equal"),
    ("is", "equal"),
    ("!=", "notEqual"),
    ("<>", "notEqual"),
    ("isnot", "notEqual"),
    ("greater", "more"),
    ("greaterthan", "more"),
    ("lessthan", "less"),
    ("min", "atLeast"),
    ("max", "atMost"),
    ("greaterthan", "compare"),
    ("lessthan", "compare"),
    ("equal", "compare"),
    ("equals", "compare"),
    ("required", "present"),
    ("exists", "present"),
    ("notempty", "present"),
    ("missing", "absent"),
    ("empty", "absent"),
    ("and", "allOf"),
    ("all", "allOf"),
    ("or", "anyOf"),
    ("any", "anyOf"),
    ("in", "oneOf"),
    ("enum", "oneOf"),
    ("between", "inside"),
    ("range", "inside"),
    ("distinct", "unique"),
    ("path", "field"),
    ("constant", "value"),
    ("const", "value"),
    ("number", "value"),
    ("literal", "value"),
    ("product", "times"),
    ("multiply", "times"),
    ("add", "plus"),
    ("string", "text"),
    ("integer", "number"),
    ("int", "number"),
    ("float", "decimal"),
    ("double", "decimal"),
    ("amount", "money"),
    ("currency", "money"),
    ("kroner", "money"),
    ("nok", "money"),
    ("dkk", "money"),
    ("bool", "boolean"),
    ("datetime", "date"),
    ("enum", "code"),
    ("array", "list"),
    ("percent", "share"),
    ("percentage", "share"),
    ("number", "count"),
    ("integer", "count"),
    ("info", "advice"),
    ("information", "advice"),
    ("hint", "advice"),
    ("blocking", "error"),
    ("block", "error"),
    ("start", "startsOn"),
    ("first", "startsOn"),
    ("end", "endsOn"),
    ("last", "endsOn"),
    ("law", "norm"),
    ("legal", "norm"),
    ("regulation", "norm"),
    ("decision", "decided"),
    ("now", "today"),
    ("annual", "yearly"),
    ("annually", "yearly"),
    ("norge", "NO"),
    ("norway", "NO"),
    ("danmark", "DK"),
    ("denmark", "DK"),
    ("of", "checks"),
    ("conditions", "checks"),
    ("if", "appliesWhen"),
    ("when", "appliesWhen"),
    ("appliesif", "appliesWhen"),
    ("condition", "appliesWhen"),
    ("conditions", "appliesWhen"),
    ("from", "startsOn"),
    ("validfrom", "startsOn"),
    ("startdate", "startsOn"),
    ("to", "endsOn"),
    ("until", "endsOn"),
    ("validto", "endsOn"),
    ("enddate", "endsOn"),
    ("message", "texts"),
    ("messages", "texts"),
    ("severity", "levels"),
    ("severity", "level"),
    ("name", "id"),
    ("name", "path"),
    ("key", "path"),
    ("id", "code"),
    ("value", "code"),
    ("name", "title"),
    ("codes", "list"),
    ("options", "list"),
    ("codelist", "list"),
    ("reason", "why"),
    ("paragraph", "section"),
    ("no", "nb"),
    ("norwegian", "nb"),
    ("dk", "da"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_elsewhere_means_the_one_that_can_stand_there() {
        let allowed = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let relations = allowed(&["less", "atMost", "equal", "notEqual", "atLeast", "more"]);
        let kinds = allowed(&["present", "compare"]);
        let reason = |word: &str| format!("`{word}` cannot stand here, only one of `a`, `b`");
        assert_eq!(meant(&reason(">="), &relations).as_deref(), Some("atLeast"));
        assert_eq!(meant(&reason("greaterThan"), &relations).as_deref(), Some("more"));
        assert_eq!(meant(&reason("greaterThan"), &kinds).as_deref(), Some("compare"));
        assert_eq!(meant(&reason("regex"), &kinds), None);
    }
}
