//! Fields, rules and duties that are hard to tell apart: with the same label or title, or spelt almost alike.

use crate::case::CaseFields;
use crate::check::{CheckSpec, Fault, Span};
use crate::pack::own_fields::object_and_name;
use crate::pack::reading::ReadPack;
use crate::pack::{Due, FieldLabel, OwnField};
use crate::text::{Language, Texts, fold};

pub(super) fn warnings(own: &ReadPack, included: &[ReadPack], fields: CaseFields<'_>) -> Vec<Fault> {
    let mut warnings = of_own_fields(own, included);
    warnings.extend(of_labels(own, fields));
    let rules = own.rules.iter().map(|(index, rule)| Titled {
        place: format!("/rules/{index}/title"),
        id: &rule.id,
        title: &rule.title,
        in_force: Span::new(rule.starts_on, rule.ends_on),
        asks: (&rule.check, &rule.applies_when, None),
    });
    warnings.extend(of_titles(&rules.collect::<Vec<_>>(), "rule", &own.envelope.languages));
    let duties = own.duties.iter().map(|(index, duty)| Titled {
        place: format!("/duties/{index}/title"),
        id: &duty.id,
        title: &duty.title,
        in_force: Span::new(duty.starts_on, duty.ends_on),
        asks: (&duty.done, &duty.applies_when, Some(&duty.due)),
    });
    warnings.extend(of_titles(&duties.collect::<Vec<_>>(), "duty", &own.envelope.languages));
    warnings
}

/// The first language in which two texts are the same but for capitals.
pub(super) fn same_in(one: &Texts, other: &Texts, languages: &[Language]) -> Option<Language> {
    languages.iter().copied().find(|language| match (one.get(*language), other.get(*language)) {
        // a missing text has a fault of its own
        (Some(one), Some(other)) => !one.trim().is_empty() && fold(one) == fold(other),
        _ => false,
    })
}

/// Compares the fields that a pack declares with those before them in the same object, and with those of included packs.
///
/// Fields of two objects are told apart by the names of the objects.
fn of_own_fields(own: &ReadPack, included: &[ReadPack]) -> Vec<Fault> {
    let mut warnings = Vec::new();
    let of_others: Vec<&OwnField> = included.iter().flat_map(|pack| &pack.fields).map(|(_, field)| field).collect();
    for (at, (index, field)) in own.fields.iter().enumerate() {
        let Some((object, name)) = object_and_name(&field.path) else { continue };
        let earlier = own.fields.iter().take(at).map(|(_, earlier)| earlier);
        for other in earlier.chain(of_others.iter().copied()) {
            let Some((_, other_name)) = object_and_name(&other.path).filter(|(known, _)| *known == object) else {
                continue;
            };
            // a field that is declared twice has a fault of its own
            if name != other_name && name.eq_ignore_ascii_case(other_name) {
                let reason = format!("the field `{}` is spelt almost as `{}`", field.path, other.path);
                warnings.push(Fault::new(&format!("/fields/{index}/path"), &reason));
            }
            if name != other_name
                && let Some(language) = same_in(&field.label, &other.label, &own.envelope.languages)
            {
                let place = format!("/fields/{index}/label/{}", language.code());
                warnings.push(Fault::new(&place, &called_the_same(&other.path, &field.path)));
            }
        }
    }
    warnings
}

/// Compares the labels that the pack gives to fields with those of the other fields of the same object.
fn of_labels(own: &ReadPack, fields: CaseFields<'_>) -> Vec<Fault> {
    let mut warnings = Vec::new();
    let renamed = |path: &str| own.labels.iter().find(|(_, label)| label.path == path && label.code.is_none());
    let of_fields = own.labels.iter().filter(|(_, label)| label.code.is_none());
    for (index, FieldLabel { path, label, .. }) in of_fields {
        let Some((object, name)) = object_and_name(path) else { continue };
        let siblings = match object {
            "" => Some(fields.root()),
            _ => fields.field_and_type_at(object).and_then(|(_, field_type)| fields.of(field_type)),
        };
        for sibling in siblings.unwrap_or_default().iter().filter(|sibling| sibling.name != name) {
            let other = format!("{object}/{}", sibling.name);
            let texts = match renamed(&other) {
                // of two with the same label the later is reported
                Some((later, _)) if later > index => continue,
                Some((_, renamed)) => renamed.label.clone(),
                None => Texts::from(&sibling.label),
            };
            if let Some(language) = same_in(label, &texts, &own.envelope.languages) {
                let place = format!("/labels/{index}/label/{}", language.code());
                warnings.push(Fault::new(&place, &called_the_same(&other, path)));
            }
        }
    }
    warnings
}

fn called_the_same(first: &str, second: &str) -> String {
    format!("the fields `{first}` and `{second}` are called the same")
}

/// A rule or a duty with its title.
struct Titled<'p> {
    place: String,
    id: &'p str,
    title: &'p Texts,
    in_force: Span,
    /// Its check, its conditions, and when it is due.
    asks: (&'p CheckSpec, &'p [CheckSpec], Option<&'p Due>),
}

/// Compares the titles of rules or duties in force on the same days.
fn of_titles(titled: &[Titled<'_>], what: &str, languages: &[Language]) -> Vec<Fault> {
    let mut warnings = Vec::new();
    let folded = |this: &Titled<'_>| -> Vec<(Language, String)> {
        // a missing title has a fault of its own
        let given = languages.iter().filter_map(|language| Some((*language, fold(this.title.get(*language)?))));
        given.filter(|(_, title)| !title.is_empty()).collect()
    };
    let titles: Vec<_> = titled.iter().map(folded).collect();
    for (at, (this, title)) in titled.iter().zip(&titles).enumerate() {
        let is_beside = |earlier: &&Titled<'_>| earlier.in_force.meets(&this.in_force);
        // one that asks for the same is reported for that
        let is_a_copy = |earlier: &&Titled<'_>| earlier.asks == this.asks;
        let mut earlier = titled.iter().zip(&titles).take(at);
        let same = earlier.find_map(|(earlier, other)| {
            let (language, _) = title.iter().find(|this| other.contains(this))?;
            (is_beside(&earlier) && !is_a_copy(&earlier)).then_some((earlier, language))
        });
        if let Some((earlier, language)) = same {
            let reason = format!("the {what} is called the same as `{}`", earlier.id);
            warnings.push(Fault::new(&format!("{}/{}", this.place, language.code()), &reason));
        }
    }
    warnings
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, rule};
    use serde_json::{Value, json};

    /// The faults of the names of own fields.
    fn reasons_of(fields: &[(&str, &str, &str)]) -> Vec<(String, String)> {
        let fields: Vec<Value> = fields
            .iter()
            .map(|(path, kind, label)| json!({ "path": path, "type": kind, "label": { "en": label } }))
            .collect();
        let mut faults = faults_of(json!({ "fields": fields }));
        faults.retain(|(_, reason)| !reason.starts_with("nothing in the pack uses"));
        faults
    }

    #[test]
    fn own_fields_of_one_object_that_are_hard_to_tell_apart_are_reported() {
        let size = reasons_of(&[("/own/area", "number", "Size"), ("/own/beds", "number", "size")]);
        let reason = "the fields `/own/area` and `/own/beds` are called the same".to_owned();
        assert_eq!(size, [("/fields/1/label/en".to_owned(), reason)]);
        let names = reasons_of(&[("/own/heldOn", "date", "day"), ("/own/heldon", "date", "date")]);
        let reason = "the field `/own/heldon` is spelt almost as `/own/heldOn`".to_owned();
        assert_eq!(names, [("/fields/1/path".to_owned(), reason)]);
        // the name of the object tells them apart
        let apart = [
            ("/own/garden", "object", "garden"),
            ("/own/garden/size", "number", "size"),
            ("/own/house", "object", "house"),
            ("/own/house/size", "number", "size"),
        ];
        assert_eq!(reasons_of(&apart), []);
    }

    #[test]
    fn another_name_that_a_neighbour_has_is_reported() {
        let faults_of = |labels: &[(&str, &str)]| {
            let labels: Vec<Value> =
                labels.iter().map(|(path, label)| json!({ "path": path, "label": { "en": label } })).collect();
            faults_of(json!({ "labels": labels })).into_iter().map(|(place, _)| place).collect::<Vec<_>>()
        };
        assert_eq!(faults_of(&[("/letter/purpose", "Amount granted")]), ["/labels/0/label/en"]);
        assert_eq!(faults_of(&[("/letter/purpose", "garden")]), Vec::<String>::new());
        // the amount has another label too
        assert_eq!(
            faults_of(&[("/letter/purpose", "amount granted"), ("/letter/amount", "sum")]),
            Vec::<String>::new()
        );
        let twice = [("/letter/purpose", "garden"), ("/letter/amount", "garden"), ("/report/total", "garden")];
        assert_eq!(faults_of(&twice), ["/labels/1/label/en"]);
    }

    #[test]
    fn rules_of_the_same_days_that_are_called_the_same_are_reported() {
        let faults_of = |title: &str, starts_on: &str| {
            let rule = |id: &str, title: &str, field: &str| {
                let mut rule = rule(json!([]), json!({ "kind": "present", "field": field }));
                (rule["id"], rule["title"]["en"]) = (json!(id), json!(title));
                rule
            };
            let mut first = rule("first", "Amount stated", "/letter/amount");
            first["endsOn"] = json!("2019-12-31");
            let mut second = rule("second", title, "/letter/purpose");
            second["startsOn"] = json!(starts_on);
            faults_of(json!({ "rules": [first, second] }))
        };
        let reason = "the rule is called the same as `first`".to_owned();
        assert_eq!(faults_of("Amount stated", "2019-12-31"), [("/rules/1/title/en".to_owned(), reason)]);
        assert_eq!(faults_of("Purpose stated", "2019-12-31"), []);
        assert_eq!(faults_of("Amount stated", "2020-01-01"), []);
    }
}
