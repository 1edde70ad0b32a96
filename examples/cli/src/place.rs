//! The place of a field in words that people know: `Gruppe 3 › samling 3 › dato for samlingen`.

use crate::escape::escape;
use crate::words;
use satsing::{Language, Programme};
use serde_json::Value;

/// The separator of the parts of a place.
const WITHIN: &str = " › ";

/// Where a path leads in a case, by the labels of its fields and the names of its items.
///
/// An item of a list is shown by its own name or title, or else by its number.
pub fn place(programme: &Programme, case: &Value, path: &str, language: Language) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut here = String::new();
    let mut named_by = String::new();
    for segment in path.split('/').skip(1) {
        let list = here.clone();
        here = format!("{here}/{segment}");
        if here == named_by {
            break;
        }
        match segment.parse::<usize>() {
            Ok(index) => {
                // the item makes the name of the list clear
                let plural = parts.pop();
                let item = Item::find(programme, case, &here, language);
                named_by = item.as_ref().map(|item| item.named_by.clone()).unwrap_or_default();
                match item {
                    Some(item) => parts.push(item.called(language)),
                    None => parts.extend(numbered(programme, &list, index.saturating_add(1), plural, language)),
                }
            }
            Err(_) => parts.push(
                programme
                    .label(&here, language)
                    .map_or_else(|| language.quote(&segment.replace("~1", "/").replace("~0", "~")), str::to_owned),
            ),
        }
    }
    // groups, sessions and units are in networks only, and own fields in one programme only, so the part
    // itself adds nothing
    if matches!(path.split('/').nth(1), Some("network" | "own"))
        && path.split('/').nth(3).is_some_and(|item| item.parse::<u32>().is_ok())
    {
        parts.remove(0);
    }
    // an object and its main field may share a name
    parts.dedup();
    escape(&capitalised(&parts.join(WITHIN))).into_owned()
}

/// A path with `*` for each place in a list.
pub fn pattern(path: &str) -> String {
    let segment = |segment: &str| if segment.parse::<usize>().is_ok() { "*".to_owned() } else { segment.to_owned() };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// An item of a list that has a name or a title.
struct Item<'p> {
    named_by: String,
    noun: &'p str,
    name: String,
}

impl<'p> Item<'p> {
    fn find(programme: &'p Programme, case: &Value, path: &str, language: Language) -> Option<Self> {
        ["name", "title"].into_iter().find_map(|field| {
            let named_by = format!("{path}/{field}");
            let noun = programme.label(&named_by, language)?;
            let name = case.pointer(&named_by)?.as_str().filter(|name| !name.trim().is_empty())?;
            if programme.is_personal(&named_by) {
                return None;
            }
            Some(Self { named_by, noun, name: name.to_owned() })
        })
    }

    /// What the item is called: `Gruppe 3`, which says that it is a group, or `enhet «Sætre»`.
    fn called(&self, language: Language) -> String {
        if self.name.to_lowercase().starts_with(&self.noun.to_lowercase()) {
            return self.name.clone();
        }
        format!("{} {}", self.noun, language.quote(&self.name))
    }
}

/// An item without a name: `samling 3`, or after the name of its list `vilkår › nr. 2`.
fn numbered(
    programme: &Programme,
    list: &str,
    number: usize,
    plural: Option<String>,
    language: Language,
) -> Vec<String> {
    let first = format!("{list}/0");
    let noun = words::item(list.rsplit('/').next().unwrap_or_default()).map(|noun| noun.get(language));
    let noun = noun
        .or_else(|| ["name", "title"].iter().find_map(|field| programme.label(&format!("{first}/{field}"), language)));
    match noun {
        Some(noun) => vec![format!("{noun} {number}")],
        None => plural.into_iter().chain([format!("{} {number}", words::NUMBER.get(language))]).collect(),
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn place(case: &Value, path: &str, language: Language) -> String {
        super::place(&Programme::embedded("no.state-grants").unwrap(), case, path, language)
    }

    fn asker() -> Value {
        json!({ "network": { "groups": [
            { "name": "Gruppe 1", "units": [{ "name": "Sætre" }], "sessions": [{}, { "startsOn": "2018-11-01" }] },
            { "units": [{ "name": " " }] },
        ], "efforts": ["digital læring", "realfag"] },
        "strategy": { "goals": [{ "title": "Flere på høyt nivå" }] } })
    }

    #[test]
    fn items_are_called_by_their_names_or_else_by_their_numbers() {
        let places = [
            ("/network/groups/0/sessions/1/startsOn", "Gruppe 1 › samling 2 › dato for samlingen"),
            ("/network/groups/0/units/0/municipality", "Gruppe 1 › enhet «Sætre» › enhetens kommune"),
            ("/network/groups/1/units/0/municipality", "Gruppe 2 › enhet 1 › enhetens kommune"),
            ("/strategy/goals/0/dueOn", "Lokal strategi › mål «Flere på høyt nivå» › frist"),
            ("/strategy/goals/0/indicator/title", "Lokal strategi › mål «Flere på høyt nivå» › indikator"),
            ("/letter/amount", "Brev › tilskuddsbeløp"),
            ("/network/lead", "Nettverk › leder av nettverket (organisasjon)"),
        ];
        for (path, expected) in places {
            assert_eq!(place(&asker(), path, Language::Nb), expected);
        }
    }

    #[test]
    fn what_a_terminal_would_obey_in_a_name_is_shown() {
        let case = json!({ "network": { "groups": [{ "name": "G\u{1b}[2J" }] } });
        assert_eq!(place(&case, "/network/groups/0/level", Language::Nb), r"Gruppe «G\u{1b}[2J» › nivå");
    }

    #[test]
    fn a_name_is_not_told_twice() {
        assert_eq!(place(&asker(), "/network/groups/0/units/0/name", Language::Nb), "Gruppe 1 › enhet «Sætre»");
    }

    #[test]
    fn an_item_that_is_a_mere_text_has_the_name_of_its_list() {
        assert_eq!(place(&asker(), "/letter/conditions/1", Language::Nb), "Brev › vilkår › nr. 2");
        assert_eq!(place(&asker(), "/letter/conditions/1", Language::En), "Letter › conditions › no. 2");
    }

    #[test]
    fn an_unknown_field_keeps_the_name_that_was_written() {
        assert_eq!(place(&asker(), "/network/groups/0/sesions", Language::Nn), "Gruppe 1 › «sesions»");
        assert_eq!(place(&asker(), "/a~1b", Language::Da), "»a/b«");
    }

    #[test]
    fn a_list_is_called_by_its_own_name() {
        assert_eq!(place(&asker(), "/network/groups/0/units", Language::Da), "Gruppe 1 › enheder");
        assert_eq!(place(&asker(), "/network/groups", Language::En), "Network › groups");
    }
}
