//! Which fields are read newly or no longer, or have changed.

use super::change::{AspectKind, Change, ChangeKind, ChangedAspect, ChangedThing};
use super::wording::say;
use super::{Side, part_of};
use crate::pack::FieldView;
use crate::text::{Language, Wording, wording};

/// All changes of the fields that a form for the programme has, by path.
pub(super) fn changes(before: &Side<'_>, after: &Side<'_>, language: Language) -> Vec<Change> {
    let was = before.programme.fields(Some(before.on), language);
    let is = after.programme.fields(Some(after.on), language);
    let find = |fields: &[FieldView], path: &str| fields.iter().position(|field| field.path == path);
    let mut changes = Vec::new();
    for gone in was.iter().filter(|field| find(&is, &field.path).is_none()) {
        let said = wording!(
            "Feltet {label} spørres det ikke lenger etter.",
            "Feltet {label} blir det ikkje lenger spurt etter.",
            "Feltet {label} spørges der ikke længere efter.",
            "The field {label} is no longer asked for.",
        );
        changes.push(change(before, gone, ChangeKind::Gone, Vec::new(), said));
    }
    for now in &is {
        match find(&was, &now.path).and_then(|at| was.get(at)) {
            None => changes.push(change(after, now, ChangeKind::New, Vec::new(), new(now.required))),
            Some(earlier) => changes.extend(changed(after, earlier, now)),
        }
    }
    changes
}

fn new(required: bool) -> Wording {
    if required {
        wording!(
            "Nytt felt som må fylles ut: {label}.",
            "Nytt felt som må fyllast ut: {label}.",
            "Nyt felt, der skal udfyldes: {label}.",
            "New field that must be filled in: {label}.",
        )
    } else {
        wording!("Nytt felt: {label}.", "Nytt felt: {label}.", "Nyt felt: {label}.", "New field: {label}.")
    }
}

fn changed(after: &Side<'_>, earlier: &FieldView, now: &FieldView) -> Option<Change> {
    let language = after.language;
    let mut aspects = Vec::new();
    let mut said = wording!(
        "Feltet {label} er beskrevet på en annen måte.",
        "Feltet {label} er skildra på ein annan måte.",
        "Feltet {label} er beskrevet på en anden måde.",
        "The field {label} is described in another way.",
    );
    if earlier.label != now.label {
        aspects.push(ChangedAspect::new(AspectKind::Title, Some(earlier.label.clone()), Some(now.label.clone())));
    }
    if earlier.field_type != now.field_type {
        aspects.push(ChangedAspect::new(AspectKind::FieldType, None, None));
    }
    let codes = |of: &FieldView, but: &FieldView| {
        let only = of.codes.iter().filter(|code| !but.codes.iter().any(|other| other.code == code.code));
        let labels: Vec<&str> = only.map(|code| code.label.as_str()).collect();
        (!labels.is_empty()).then(|| language.list(&labels))
    };
    let (gone, new) = (codes(earlier, now), codes(now, earlier));
    if gone.is_some() || new.is_some() {
        said = wording!(
            "Feltet {label} har andre valg enn før.",
            "Feltet {label} har andre val enn før.",
            "Feltet {label} har andre valgmuligheder end før.",
            "The field {label} has other choices than before.",
        );
        aspects.push(ChangedAspect::new(AspectKind::Codes, gone, new));
    }
    if earlier.required != now.required {
        said = if now.required {
            wording!(
                "Feltet {label} må nå fylles ut.",
                "Feltet {label} må no fyllast ut.",
                "Feltet {label} skal nu udfyldes.",
                "The field {label} must now be filled in.",
            )
        } else {
            wording!(
                "Feltet {label} må ikke lenger fylles ut.",
                "Feltet {label} må ikkje lenger fyllast ut.",
                "Feltet {label} skal ikke længere udfyldes.",
                "The field {label} need no longer be filled in.",
            )
        };
        aspects.push(ChangedAspect::new(AspectKind::Required, None, None));
    }
    (!aspects.is_empty()).then(|| change(after, now, ChangeKind::Changed, aspects, said))
}

fn change(side: &Side<'_>, field: &FieldView, kind: ChangeKind, aspects: Vec<ChangedAspect>, said: Wording) -> Change {
    let title = side.full_label(&field.path);
    Change {
        of: ChangedThing::Field,
        id: field.path.clone(),
        change: kind,
        part: part_of(&field.path),
        aspects,
        source_before: None,
        source_after: None,
        text: say(said, side.language, &[("label", &side.language.quote(&title))]),
        title,
    }
}
