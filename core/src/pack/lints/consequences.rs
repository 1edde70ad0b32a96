//! Faults that only follow from another, and so are not reported: they go away when that one is put right.

use crate::check::Fault;
use crate::pack::reading::ReadPack;

pub(super) fn leave_out(own: &ReadPack, faults: &mut Vec<Fault>, warnings: &mut Vec<Fault>) {
    let consequences: Vec<bool> = faults
        .iter()
        .enumerate()
        .map(|(at, fault)| {
            let earlier = faults.get(..at).unwrap_or_default();
            of_unread_item(own, fault)
                || of_what_is_unread(own, faults, fault)
                || of_an_unknown_language(faults, fault)
                || of_an_undeclared_list(earlier, faults, fault)
                || of_a_misspelt_field(faults, fault)
                || of_a_misspelt_id(faults, fault)
                || of_dates_out_of_order(faults, fault)
        })
        .collect();
    let mut consequences = consequences.into_iter();
    faults.retain(|_| !consequences.next().unwrap_or_default());
    warnings.retain(|warning| {
        let is_of_a_use = warning.reason.starts_with("nothing in the pack uses the ");
        !faults.iter().any(|fault| match is_of_a_use {
            true => may_hide_a_use(fault, warning),
            false => says_more(fault, warning),
        })
    });
}

/// Adds what was found in checks to the faults, but for checks that have faults already: what was meant is not known.
pub(super) fn add_known(found: Vec<Fault>, faults: &mut Vec<Fault>) {
    let is_known = |fault: &Fault| !faults.iter().any(|faults| is_at_or_below(&faults.path, &fault.path));
    let known: Vec<Fault> = found.into_iter().filter(is_known).collect();
    faults.extend(known);
}

/// Whether a fault is an unknown id or path which an item that could not be read has.
fn of_unread_item(own: &ReadPack, fault: &Fault) -> bool {
    own.unread.iter().any(|unread| {
        let Some(id) = &unread.id else { return false };
        let what = match unread.list {
            "parameters" => "parameter",
            "sources" => "source",
            "codeLists" => "code list",
            "rules" => "rule",
            "fields" => return path_of(fault).is_some_and(|path| is_at_or_below(path, id)),
            _ => return false,
        };
        fault.reason.starts_with(&format!("there is no {what} `{id}`"))
    })
}

/// Whether a fault is an unknown id or path that may be in a list, an item or a pack which could not be read; where one
/// that is known is nearly the same, it is misspelt.
fn of_what_is_unread(own: &ReadPack, faults: &[Fault], fault: &Fault) -> bool {
    let list = match fault.reason.split('`').next() {
        Some("there is no parameter ") => "parameters",
        Some("there is no source ") => "sources",
        Some("there is no code list ") => "codeLists",
        Some("there is no included rule " | "there is no included duty ") => "includes",
        Some("there is no rule ") => "rules",
        _ if path_of(fault).is_some_and(|path| is_at_or_below(path, "/own")) => "fields",
        _ => return false,
    };
    let is_unread = |list: &str| own.unread.iter().any(|unread| unread.list == list && unread.id.is_none());
    let lacks_a_pack = || {
        let is_not_found = |other: &Fault| {
            other.reason.starts_with("there is no pack `") || other.reason.ends_with("` has faults of its own")
        };
        own.unread.iter().any(|unread| unread.list == "includes") || faults.iter().any(is_not_found)
    };
    // where two have the same id, one of them may be the one that is missing
    let has_one_twice = |list: &str| {
        let is_twice = |other: &Fault| other.reason.ends_with("` stands more than once, here or in an included pack");
        faults
            .iter()
            .any(|other| is_twice(other) && other.path.strip_prefix('/').is_some_and(|path| path.starts_with(list)))
    };
    fault.suggestion.is_none() && (is_unread(list) || has_one_twice(list) || lacks_a_pack())
}

/// Whether a fault is a text in a language that is refused in the pack's list of languages.
fn of_an_unknown_language(faults: &[Fault], fault: &Fault) -> bool {
    let Some(name) = after("there is no field `", &fault.reason) else { return false };
    faults.iter().any(|other| {
        other.path.starts_with("/languages/") && after("`", &other.reason).is_some_and(|language| language == name)
    })
}

/// Whether a fault is an undeclared list or object that is reported at an earlier field, or a path into it.
fn of_an_undeclared_list(earlier: &[Fault], faults: &[Fault], fault: &Fault) -> bool {
    if let Some(above) = undeclared(fault) {
        return earlier.iter().filter_map(undeclared).any(|faults| faults == above);
    }
    let Some(path) = path_of(fault) else { return false };
    faults.iter().filter_map(undeclared).any(|above| is_at_or_below(path, above))
}

/// Whether a fault is an undeclared list or object whose declaration is misspelt.
fn of_a_misspelt_field(faults: &[Fault], fault: &Fault) -> bool {
    let Some(above) = undeclared(fault) else { return false };
    faults.iter().any(|other| {
        other.reason.starts_with("a field of one's own is written like ") && other.suggestion.as_deref() == Some(above)
    })
}

/// Whether a fault is an unknown id that is refused for its letters where it is declared.
fn of_a_misspelt_id(faults: &[Fault], fault: &Fault) -> bool {
    let Some(id) = fault.reason.strip_prefix("there is no ").and_then(|rest| rest.split('`').nth(1)) else {
        return false;
    };
    faults.iter().any(|other| other.reason.starts_with("the id `") && other.suggestion.as_deref() == Some(id))
}

/// Whether a fault is that something is never in force because its dates, or those of the editions, are in the wrong order.
fn of_dates_out_of_order(faults: &[Fault], fault: &Fault) -> bool {
    let is_never_in_force = fault.reason.contains(" never meet an edition, so ");
    is_never_in_force
        && faults.iter().any(|other| {
            let is_here = is_at_or_below(&other.path, &fault.path) || other.path.starts_with("/editions/");
            is_here && other.path.ends_with("/endsOn") && other.reason.contains(" lies before ")
        })
}

/// The list or object that a fault calls undeclared, or declared as something else.
fn undeclared(fault: &Fault) -> Option<&str> {
    let is_it =
        fault.reason.contains("` must be declared too, as ") || fault.reason.ends_with(", for other fields lie in it");
    after("`", &fault.reason).filter(|_| is_it)
}

/// The path that a fault says leads nowhere.
fn path_of(fault: &Fault) -> Option<&str> {
    after("`", &fault.reason).filter(|path| path.starts_with('/') && undeclared(fault).is_none())
}

/// Whether a fault is about the same as a warning: the same place, the parameter of a bound, or an item with a duplicate id.
fn says_more(fault: &Fault, warning: &Fault) -> bool {
    let is_the_bound = || {
        let parameter = warning.reason.strip_suffix(" is below 0");
        parameter.is_some_and(|parameter| fault.reason.starts_with(&format!("{parameter} is -")))
    };
    let is_the_same_rule = || {
        let says_the_same = |what: &str| warning.reason.strip_prefix(&format!("the {what} says the same as "));
        let id = says_the_same("rule").or_else(|| says_the_same("duty"));
        id.is_some_and(|id| fault.reason.starts_with(&format!("the id {id} stands more than once")))
    };
    is_at_or_below(&fault.path, &warning.path)
        || is_at_or_below(&warning.path, &fault.path)
        || is_the_bound()
        || is_the_same_rule()
}

/// Whether a fault may be a failed reference to what a warning calls unused.
fn may_hide_a_use(fault: &Fault, warning: &Fault) -> bool {
    let names_a_field =
        path_of(fault).is_some() || undeclared(fault).is_some() || fault.reason.ends_with("`: a path begins with `/`");
    let is_of_the_same = is_at_or_below(&fault.path, &warning.path);
    // an unread or missing part of a check could use anything
    let could_use_anything = fault.reason.starts_with("there is no field `") || fault.reason.starts_with("give ");
    let fails_to_name = match warning.path.split('/').nth(1) {
        Some("fields") => names_a_field,
        Some("parameters") => fault.reason.starts_with("there is no parameter `"),
        Some("sources") => fault.reason.starts_with("there is no source `"),
        Some("codeLists") => {
            fault.reason.starts_with("there is no code list `")
                || fault.reason == "a field that holds a code needs a `list`"
        }
        _ => false,
    };
    is_of_the_same || could_use_anything || fails_to_name
}

/// The text between a prefix and the next backtick.
fn after<'t>(start: &str, reason: &'t str) -> Option<&'t str> {
    reason.strip_prefix(start)?.split('`').next()
}

/// Whether a place is another or lies below it.
pub(super) fn is_at_or_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use crate::pack::loading::{Analysed, analyse};
    use serde_json::{Value, json};

    /// A pack with a list, a field, a parameter, a rule and a duty, each of which the others use.
    fn pack() -> Value {
        let text = |text: &str| json!({ "en": text });
        json!({
            "id": "x", "languages": ["en"], "currency": "NOK", "country": "NO", "title": { "en": "X" },
            "sources": [{ "id": "regulation", "title": "S" }],
            "editions": [{ "id": "e", "startsOn": "2018-01-01", "source": { "id": "regulation" } }],
            "codeLists": [{ "id": "schools", "codes": [{ "code": "primary", "label": text("primary") },
                { "code": "secondary", "label": text("secondary") }] }],
            "fields": [{ "path": "/own/garden", "type": "object", "label": text("garden") },
                { "path": "/own/garden/school", "type": "code", "list": "schools", "label": text("school") },
                { "path": "/own/garden/beds", "type": "number", "label": text("beds") }],
            "parameters": [{ "id": "fewest", "unit": "count", "values": [{ "value": 4, "source": { "id": "regulation" } }] },
                { "id": "largest", "unit": "money", "values": [{ "value": 500, "source": { "id": "regulation" } }] }],
            "rules": [
                { "id": "r", "title": text("R"), "basis": "norm", "appliesWhen": [{ "kind": "compare", "is": "equal",
                    "left": { "kind": "field", "field": "/own/garden/school" }, "right": { "kind": "value", "value": "primary" } }],
                  "check": { "kind": "compare", "left": { "kind": "field", "field": "/own/garden/beds" }, "is": "atLeast",
                    "right": { "kind": "parameter", "id": "fewest" } },
                  "levels": [{ "level": "error" }], "source": { "id": "regulation" }, "texts": text("{number} {limit}") },
                { "id": "q", "title": text("Q"), "basis": "norm",
                  "check": { "kind": "compare", "left": { "kind": "field", "field": "/letter/amount" }, "is": "atMost",
                    "right": { "kind": "parameter", "id": "largest" } },
                  "levels": [{ "level": "error" }], "source": { "id": "regulation" }, "texts": text("{amount} {limit}") }
            ]
        })
    }

    /// The places of all faults once values of the pack are replaced and a field is renamed.
    fn places(changes: &[(&str, Value)], renamed: Option<(&str, &str)>) -> Vec<String> {
        let mut pack = pack();
        for (place, value) in changes {
            let (above, name) = place.rsplit_once('/').unwrap();
            match pack.pointer_mut(above).unwrap() {
                Value::Array(list) => list[name.parse::<usize>().unwrap()] = value.clone(),
                object => object[name] = value.clone(),
            }
        }
        if let Some((name, written)) = renamed {
            let value = pack.as_object_mut().unwrap().remove(name).unwrap();
            pack[written] = value;
        }
        let Analysed { faults, warnings, .. } = analyse(pack.to_string().as_bytes(), &[], &[], true).unwrap();
        faults.into_iter().chain(warnings).map(|fault| fault.path).collect()
    }

    fn only(place: &str, value: Value, reason: &str) {
        assert_eq!(places(&[(place, value)], None), [reason], "{place}");
    }

    #[test]
    fn one_mistake_is_reported_once_and_what_follows_from_it_is_not() {
        assert_eq!(places(&[], None), [""; 0]);
        only("/rules/0/check/kind", json!("compar"), "/rules/0/check/kind");
        only("/rules/0/check/kind", json!("greater"), "/rules/0/check/kind");
        only("/rules/0/check/left/field", json!("/onw/garden/beds"), "/rules/0/check/left/field");
        only("/rules/0/check/left/field", json!("own/garden/beds"), "/rules/0/check/left/field");
        only("/rules/0/check/right/id", json!("fewst"), "/rules/0/check/right/id");
        only("/rules/0/check/right", json!(4), "/rules/0/check/right");
        only("/rules/0/levels", json!("error"), "/rules/0/levels");
        only("/rules/0/levels/0", json!({ "level": "error", "endsOn": "2017-13-01" }), "/rules/0/levels/0/endsOn");
        only("/rules/0/texts", json!({ "nb": "x" }), "/rules/0/texts");
        only("/rules/0/endsOn", json!("0018-01-01"), "/rules/0");
        only("/editions/0/startsOn", json!("1.1.2018"), "/editions/0/startsOn");
        only("/editions/0/endsOn", json!("2017-01-01"), "/editions/0/endsOn");
        only("/fields/1/list", json!("schol"), "/fields/1/list");
        only("/fields/0/path", json!("/garden"), "/fields/0/path");
        only("/codeLists/0/id", json!("schols"), "/fields/1/list");
        only("/parameters/0", json!({ "unit": "count", "values": [] }), "/parameters/0");
        only("/parameters", json!({}), "/parameters");
        only("/sources", json!({ "regulation": "S" }), "/sources");
        only("/sources/0/id", json!("regulaton"), "/sources/0/id");
        only("/sources/0/id", json!("regulation "), "/sources/0/id");
        only("/languages", json!(["en", "da"]), "/languages/1");
        only("/rules/0/check", json!({ "kind": "present" }), "/rules/0/check");
        let edition = json!({ "id": "e", "startsOn": "2018-01-01", "source": { "id": "regulation" } });
        only("/editions", json!([edition, edition]), "/editions/1/id");
        only("/includes", json!([{ "pack": "dk.udviklingsrum" }]), "/includes/0/pack");
        only("/parameters/1/id", json!("fewest"), "/parameters/1/id");
        let include = json!([{ "pack": "nowhere", "overrides": [{ "rule": "a", "by": "r", "why": { "en": "x" } }] }]);
        only("/includes", include, "/includes/0/pack");
        let swapped = json!([{ "level": "error", "startsOn": "2019-01-01", "endsOn": "2018-01-01" }]);
        only("/rules/0/levels", swapped, "/rules/0/levels/0/endsOn");
    }

    #[test]
    fn a_list_whose_name_is_misspelt_is_read_as_the_one_that_is_meant() {
        for (name, written) in [
            ("sources", "source"),
            ("codeLists", "codelists"),
            ("fields", "feilds"),
            ("parameters", "parametres"),
            ("rules", "rule"),
            ("editions", "edition"),
        ] {
            assert_eq!(places(&[], Some((name, written))), [format!("/{written}")]);
        }
        let wrong = [("/rules/0/check/right/id", json!("fewst"))];
        assert_eq!(places(&wrong, Some(("rules", "rule"))), ["/rule", "/rule/0/check/right/id"]);
    }

    #[test]
    fn a_mistake_of_its_own_is_reported_beside_another() {
        let faults = places(
            &[
                ("/includes", json!([{ "pack": "nowhere" }])),
                ("/rules/0/check/right/id", json!("fewst")),
                ("/rules/1/source/id", json!("regulaton")),
                ("/rules/1/texts/en", json!("{amuont} {limit|a|b|c} {limit}")),
            ],
            None,
        );
        let text = "/rules/1/texts/en";
        assert_eq!(faults, ["/includes/0/pack", "/rules/0/check/right/id", "/rules/1/source/id", text, text]);
    }
}
