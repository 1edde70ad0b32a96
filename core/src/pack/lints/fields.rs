//! The fields that a pack declares, and the labels that it gives to built-in ones.

use crate::case::{CaseFields, FieldType};
use crate::check::{Fault, Path};
use crate::pack::analysis::check_texts;
use crate::pack::fault::unknown_id;
use crate::pack::reading::ReadPack;
use crate::pack::{FieldLabel, OwnField, OwnFieldType};

pub(super) fn find(own: &ReadPack, included: &[ReadPack], fields: CaseFields<'_>, faults: &mut Vec<Fault>) {
    let languages = &own.envelope.languages;
    let others = included.iter().flat_map(|pack| &pack.fields).map(|(_, field)| field);
    let all: Vec<&OwnField> = own.fields.iter().map(|(_, field)| field).chain(others.clone()).collect();
    let is_unread = own.unread.iter().any(|unread| unread.list == "fields");
    for (at, (index, field)) in own.fields.iter().enumerate() {
        let place = format!("/fields/{index}");
        check_texts(&field.label, languages, &format!("{place}/label"), faults);
        if !is_path(&field.path) {
            let reason = "a field of one's own is written like `/own/teachers/*/credits`: letters and digits, the first a small letter, `*` for the items of a list";
            let mut fault = Fault::new(&format!("{place}/path"), reason);
            fault.suggestion = spelt(&field.path);
            faults.push(fault);
            continue;
        }
        let is_twice = own.fields.iter().take(at).any(|(_, earlier)| earlier.path == field.path);
        let clashes = others.clone().any(|other| other.path == field.path && other != field);
        if is_twice {
            faults.push(Fault::new(&format!("{place}/path"), &format!("the field `{}` is declared twice", field.path)));
        } else if clashes {
            let reason = format!("an included pack declares the field `{}` otherwise", field.path);
            faults.push(Fault::new(&format!("{place}/path"), &reason));
        }
        if let Some((list, meant)) = below_a_list(&field.path, &all) {
            let reason = format!("`{list}` is a list, so the field is written `{meant}`");
            let mut fault = Fault::new(&format!("{place}/path"), &reason);
            fault.suggestion = Some(meant);
            faults.push(fault);
        } else if let Some((above, wanted)) = undeclared(&field.path, &all).filter(|_| !is_unread) {
            let declared = own.fields.iter().find(|(_, known)| known.path == above);
            faults.push(match declared {
                Some((index, _)) => {
                    let reason = format!("`{above}` must be {wanted}, for other fields lie in it");
                    Fault::new(&format!("/fields/{index}/type"), &reason)
                }
                None => {
                    let reason = format!("`{above}` must be declared too, as {wanted}");
                    Fault::new(&format!("{place}/path"), &reason)
                }
            });
        }
        check_list(own, included, field, &place, faults);
        if field.path.ends_with("/*/id") && field.field_type != OwnFieldType::Text {
            faults.push(Fault::new(&format!("{place}/type"), "the id of an item is a text"));
        }
        if let Some(target) = &field.refers_to {
            if field.field_type != OwnFieldType::Text {
                faults.push(Fault::new(
                    &format!("{place}/refersTo"),
                    "only a field that holds a text can refer to an item",
                ));
            }
            let is_own_list = all.iter().any(|known| known.path == *target && known.field_type == OwnFieldType::List);
            if !is_own_list && !is_list(target, fields) {
                let reason = format!("`{target}` is no list that a field could refer to");
                let lists = all.iter().filter(|known| known.field_type == OwnFieldType::List);
                let fault = Fault::new(&format!("{place}/refersTo"), &reason);
                faults.push(fault.among(target, lists.map(|list| list.path.as_str())));
            }
        }
    }
    for (at, (index, label)) in own.labels.iter().enumerate() {
        let place = format!("/labels/{index}");
        check_texts(&label.label, languages, &format!("{place}/label"), faults);
        match (Path::resolve(&label.path, fields), &label.code) {
            (Err(fault), _) => faults.push(fault.at(&format!("{place}/path"))),
            (Ok(path), Some(code)) => check_code(own, included, &path, code, &format!("{place}/code"), faults),
            (Ok(_), None) => {}
        }
        let is_twice =
            |(_, earlier): &(usize, FieldLabel)| (&earlier.path, &earlier.code) == (&label.path, &label.code);
        if own.labels.iter().take(at).any(is_twice) {
            faults.push(Fault::new(&place, "this is given another name twice"));
        }
    }
}

/// Finds objects without fields, second labels of own fields, and fields in personal objects that are not personal.
pub(super) fn warnings(own: &ReadPack, included: &[ReadPack]) -> Vec<Fault> {
    let packs = std::iter::once(own).chain(included);
    let all: Vec<&OwnField> = packs.flat_map(|pack| &pack.fields).map(|(_, field)| field).collect();
    let is_unread = own.unread.iter().any(|unread| unread.list == "fields");
    let has_fields = |object: &str| {
        all.iter().any(|field| field.path.strip_prefix(object).is_some_and(|below| below.starts_with('/')))
    };
    let mut warnings: Vec<Fault> =
        own.labels.iter().filter_map(|(index, label)| of_own_field(label, own, *index)).collect();
    warnings.extend(own.fields.iter().filter_map(|(index, field)| quoted_in_personal(field, *index, own)));
    let objects = own.fields.iter().filter(|(_, field)| field.field_type == OwnFieldType::Object && !is_unread);
    let empty = objects.filter(|(_, object)| !has_fields(&object.path));
    warnings.extend(empty.map(|(index, object)| {
        let reason = format!("no field of the object `{}` is declared, so that nothing can stand in it", object.path);
        Fault::new(&format!("/fields/{index}"), &reason)
    }));
    warnings
}

/// Reports an object or a list marked as personal that has a field which is not, and so can be quoted.
fn quoted_in_personal(object: &OwnField, index: usize, own: &ReadPack) -> Option<Fault> {
    let is_whole = matches!(object.field_type, OwnFieldType::Object | OwnFieldType::List) && object.personal;
    let plain_item = format!("{}/*", object.path);
    let is_quoted = |field: &OwnField| {
        let is_within = field.path.strip_prefix(&object.path).is_some_and(|below| below.starts_with('/'));
        let is_single = !matches!(field.field_type, OwnFieldType::Object | OwnFieldType::List);
        is_within && is_single && !field.personal && field.path != plain_item
    };
    let (_, inner) = own.fields.iter().find(|(_, field)| is_whole && is_quoted(field))?;
    let reason = format!("`{}` is personal, and `{}` in it is not", object.path, inner.path);
    Some(Fault::new(&format!("/fields/{index}/personal"), &reason))
}

/// Reports a label for a field that the pack itself declares with a label.
fn of_own_field(label: &FieldLabel, own: &ReadPack, index: usize) -> Option<Fault> {
    let is_own = label.code.is_none() && own.fields.iter().any(|(_, field)| field.path == label.path);
    let reason = format!("the field `{}` is named where the pack declares it", label.path);
    is_own.then(|| Fault::new(&format!("/labels/{index}/path"), &reason))
}

/// Checks that a code with a label of its own is one that its field can have.
///
/// A rule can demand a code of a list in a text field, so those lists count for texts.
fn check_code(own: &ReadPack, included: &[ReadPack], path: &Path, code: &str, place: &str, faults: &mut Vec<Fault>) {
    let known: Vec<&str> = match &path.field_type {
        FieldType::Code(codes) => codes.iter().map(|known| &*known.code).collect(),
        FieldType::Text => {
            let lists = std::iter::once(own).chain(included).flat_map(|pack| &pack.code_lists);
            lists.flat_map(|(_, list)| &list.codes).map(|known| known.code.as_str()).collect()
        }
        _ => Vec::new(),
    };
    if known.is_empty() {
        let reason = format!("`{}` holds no code, so it has none to be called otherwise", path.pattern);
        faults.push(Fault::new(place, &reason));
    } else if !known.contains(&code) {
        faults.push(unknown_id(place, "code", code, known.into_iter()));
    }
}

/// The list directly above a field whose path misses its `*`, and the right path.
fn below_a_list(path: &str, all: &[&OwnField]) -> Option<(String, String)> {
    let (above, name) = path.rsplit_once('/').filter(|(above, name)| *name != "*" && !above.ends_with("/*"))?;
    let is_list = all.iter().any(|known| known.path == above && known.field_type == OwnFieldType::List);
    is_list.then(|| (above.to_owned(), format!("{above}/*/{name}")))
}

/// Whether a path can be that of a field below `/own`.
fn is_path(path: &str) -> bool {
    let Some(names) = path.strip_prefix("/own/") else { return false };
    let is_name = |name: &str| {
        let mut letters = name.bytes();
        name == "*"
            || letters.next().is_some_and(|first| first.is_ascii_lowercase())
                && letters.all(|letter| letter.is_ascii_alphanumeric())
    };
    !names.starts_with('*') && !names.contains("*/*") && names.split('/').all(is_name)
}

/// The path that is most likely meant: below `/own`, with names of ASCII letters and digits.
fn spelt(path: &str) -> Option<String> {
    let below = path.trim_start_matches('/');
    let below = below.strip_prefix("own/").unwrap_or(below);
    let names: Vec<String> =
        below.split('/').map(|name| if name == "*" { name.to_owned() } else { in_one_word(name) }).collect();
    Some(format!("/own/{}", names.join("/"))).filter(|path| is_path(path))
}

/// A name in camel case.
fn in_one_word(name: &str) -> String {
    let ascii = name.replace(['æ', 'Æ'], "ae").replace(['ø', 'Ø'], "o").replace(['å', 'Å'], "a");
    let parts = ascii.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let cased = parts.enumerate().map(|(index, part)| {
        let (first, rest) = part.split_at(1);
        if index == 0 { format!("{}{rest}", first.to_lowercase()) } else { format!("{}{rest}", first.to_uppercase()) }
    });
    cased.collect()
}

/// The nearest undeclared list or object above a field, and what it should be declared as.
fn undeclared<'p>(path: &'p str, all: &[&OwnField]) -> Option<(&'p str, &'static str)> {
    let (above, last) = path.rsplit_once('/')?;
    let (above, wanted, name) = match (last, above.strip_suffix("/*")) {
        ("*", _) => (above, OwnFieldType::List, "a list"),
        (_, Some(list)) => (list, OwnFieldType::List, "a list"),
        (_, None) => (above, OwnFieldType::Object, "an object"),
    };
    if above == "/own" || all.iter().any(|known| known.path == above && known.field_type == wanted) {
        return None;
    }
    Some((above, name))
}

fn check_list(own: &ReadPack, included: &[ReadPack], field: &OwnField, place: &str, faults: &mut Vec<Fault>) {
    let lists = std::iter::once(own).chain(included).flat_map(|pack| &pack.code_lists);
    let known = lists.map(|(_, list)| list.id.as_str());
    match (&field.list, field.field_type) {
        (None, OwnFieldType::Code) => {
            faults.push(Fault::new(place, "a field that holds a code needs a `list`"));
        }
        (Some(list), OwnFieldType::Code) => {
            if !known.clone().any(|known| known == list) {
                faults.push(unknown_id(&format!("{place}/list"), "code list", list, known));
            }
        }
        (Some(_), _) => {
            faults.push(Fault::new(&format!("{place}/list"), "only a field that holds a code has a `list`"));
        }
        (None, _) => {}
    }
}

fn is_list(path: &str, fields: CaseFields<'_>) -> bool {
    // the labels of plain items are those of their list
    !path.ends_with("/*") && fields.at(path).is_some_and(|field| matches!(field.field_type, FieldType::List(_)))
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, rule};
    use serde_json::{Value, json};

    #[test]
    fn an_object_without_fields_is_reported() {
        let faults_of = |more: Value| {
            let mut fields = vec![json!({ "path": "/own/garden", "type": "object", "label": { "en": "garden" } })];
            fields.extend(more.as_array().unwrap().clone());
            faults_of(
                json!({ "fields": fields, "rules": [rule(json!([]), json!({ "kind": "present", "field": "/own/garden" }))] }),
            )
        };
        let reason = "no field of the object `/own/garden` is declared, so that nothing can stand in it".to_owned();
        assert_eq!(faults_of(json!([])), [("/fields/0".to_owned(), reason)]);
        let beds = json!({ "path": "/own/garden/beds", "type": "number", "label": { "en": "beds" } });
        assert!(!faults_of(json!([beds])).iter().any(|(place, _)| place == "/fields/0"));
    }

    #[test]
    fn what_fields_lie_in_is_reported_where_it_is_declared_as_something_else() {
        let field = |path: &str, kind: &str| json!({ "path": path, "type": kind, "label": { "en": path } });
        let fields =
            [field("/own/visits", "object"), field("/own/visits/*/day", "date"), field("/own/visits/*/place", "text")];
        let check = json!({ "kind": "present", "field": "/own/visits/*/day" });
        let faults = faults_of(json!({ "fields": fields, "rules": [rule(json!([]), check)] }));
        let reason = "`/own/visits` must be a list, for other fields lie in it".to_owned();
        assert_eq!(faults, [("/fields/0/type".to_owned(), reason)]);
    }

    #[test]
    fn the_id_of_an_item_is_a_text() {
        let faults_of = |field_type: &str| {
            let list = json!({ "path": "/own/visits", "type": "list", "label": { "en": "visits" } });
            let id = json!({ "path": "/own/visits/*/id", "type": field_type, "label": { "en": "number" } });
            let check = json!({ "kind": "present", "field": "/own/visits/*/id" });
            faults_of(json!({ "fields": [list, id], "rules": [rule(json!([]), check)] }))
        };
        assert_eq!(faults_of("text"), []);
        assert_eq!(faults_of("number"), [("/fields/1/type".to_owned(), "the id of an item is a text".to_owned())]);
    }

    #[test]
    fn only_a_text_refers_to_an_item() {
        let faults_of = |field_type: &str| {
            let goal = json!({ "path": "/own/goal", "type": field_type, "label": { "en": "goal" }, "refersTo": "/strategy/goals" });
            faults_of(
                json!({ "fields": [goal], "rules": [rule(json!([]), json!({ "kind": "present", "field": "/own/goal" }))] }),
            )
        };
        assert_eq!(faults_of("text"), []);
        let reason = "only a field that holds a text can refer to an item".to_owned();
        assert_eq!(faults_of("number"), [("/fields/0/refersTo".to_owned(), reason)]);
    }

    #[test]
    fn another_name_for_a_field_of_the_packs_own_is_reported() {
        let faults_of = |path: &str| {
            let beds = json!({ "path": "/own/beds", "type": "number", "label": { "en": "beds" } });
            let check = json!({ "kind": "present", "field": "/own/beds" });
            let label = json!({ "path": path, "label": { "en": "garden beds" } });
            faults_of(json!({ "fields": [beds], "labels": [label], "rules": [rule(json!([]), check)] }))
        };
        let reason = "the field `/own/beds` is named where the pack declares it".to_owned();
        assert_eq!(faults_of("/own/beds"), [("/labels/0/path".to_owned(), reason)]);
        assert_eq!(faults_of("/letter/purpose"), []);
    }

    #[test]
    fn a_path_of_ones_own_is_suggested_as_it_is_written() {
        for (written, meant) in [
            ("/garden/beds", Some("/own/garden/beds")),
            ("own/garden", Some("/own/garden")),
            ("/own/garden/number of beds", Some("/own/garden/numberOfBeds")),
            ("/own/Hage/grønne-bed", Some("/own/hage/gronneBed")),
            ("/own/visits/*/held_on", Some("/own/visits/*/heldOn")),
            ("/own/2beds", None),
            ("/own/*", None),
        ] {
            assert_eq!(super::spelt(written).as_deref(), meant, "{written}");
        }
    }

    #[test]
    fn a_field_that_is_taken_for_personal_is_reported() {
        let faults_of = |email_is_personal: bool, contact_is_personal: bool| {
            let contact = json!({ "path": "/own/contact", "type": "object", "label": { "en": "contact" },
                "personal": contact_is_personal });
            let email = json!({ "path": "/own/contact/email", "type": "text", "label": { "en": "e-mail" },
                "personal": email_is_personal });
            let check = json!({ "kind": "present", "field": "/own/contact/email" });
            faults_of(json!({ "fields": [contact, email], "rules": [rule(json!([]), check)] }))
        };
        let reason = "`/own/contact` is personal, and `/own/contact/email` in it is not".to_owned();
        assert_eq!(faults_of(false, true), [("/fields/0/personal".to_owned(), reason)]);
        assert_eq!(faults_of(true, true), []);
        assert_eq!(faults_of(true, false), []);
    }

    #[test]
    fn a_list_that_is_referred_to_is_written_without_its_items() {
        let faults_of = |to: &str| {
            let visits = json!({ "path": "/own/visits", "type": "list", "label": { "en": "visits" } });
            let day = json!({ "path": "/own/visits/*/day", "type": "date", "label": { "en": "day" } });
            let visit = json!({ "path": "/own/visit", "type": "text", "label": { "en": "visit" }, "refersTo": to });
            let fields = json!([visits, day, visit]);
            let check = json!({ "kind": "present", "eachOf": ["/own/visit", "/own/visits"] });
            let faults = faults_of(json!({ "fields": fields, "rules": [rule(json!([]), check)] })).into_iter();
            faults.map(|(place, _)| place).filter(|place| place != "/fields/1").collect::<Vec<_>>()
        };
        assert_eq!(faults_of("/own/visits"), [""; 0]);
        assert_eq!(faults_of("/own/visits/*"), ["/fields/2/refersTo"]);
        assert_eq!(faults_of("/own/vists"), ["/fields/2/refersTo"]);
    }
}
