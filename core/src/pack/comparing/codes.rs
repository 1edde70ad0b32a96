//! Which codes rules demand of a field, one by one or together.

use super::change::{AspectKind, Change, ChangeKind, ChangedAspect, ChangedThing};
use super::wording::say;
use super::{Side, part_of};
use crate::pack::{CheckSpec, RuleView};
use crate::text::{Language, wording};
use crate::verdict::FindingSource;

/// The codes that the rules on one side demand of a field, with the source of the first such rule.
struct Demanded {
    field: String,
    codes: Vec<String>,
    source: FindingSource,
}

/// For each field of which other codes are demanded than before, the new ones and those that are gone.
///
/// Where no codes were demanded before, or none are now, the changes of the rules say so.
pub(super) fn changes(before: &Side<'_>, after: &Side<'_>, language: Language) -> Vec<Change> {
    let (was, is) = (demanded(before), demanded(after));
    let mut changes = Vec::new();
    for now in &is {
        let Some(earlier) = was.iter().find(|earlier| earlier.field == now.field) else { continue };
        let labels = |side: &Side<'_>, of: &Demanded, but: &Demanded| -> Option<String> {
            let only = of.codes.iter().filter(|code| !but.codes.contains(code));
            let labels: Vec<String> = only.map(|code| side.code_label(&of.field, code)).collect();
            (!labels.is_empty()).then(|| language.list(&labels))
        };
        let (gone, new) = (labels(before, earlier, now), labels(after, now, earlier));
        if gone.is_none() && new.is_none() {
            continue;
        }
        let title = after.field_label(&now.field);
        let field = language.quote(&title);
        let no_longer = wording!(
            "Kreves ikke lenger i feltet {field}: {codes}.",
            "Blir ikkje lenger kravd i feltet {field}: {codes}.",
            "Kræves ikke længere i feltet {field}: {codes}.",
            "No longer demanded in the field {field}: {codes}.",
        );
        let newly = wording!(
            "Kreves nå i feltet {field}: {codes}.",
            "Blir no kravd i feltet {field}: {codes}.",
            "Kræves nu i feltet {field}: {codes}.",
            "Now demanded in the field {field}: {codes}.",
        );
        let sentences: Vec<String> = [(no_longer, &gone), (newly, &new)]
            .into_iter()
            .filter_map(|(said, codes)| {
                let codes = codes.as_deref()?;
                Some(say(said, language, &[("field", &field), ("codes", codes)]))
            })
            .collect();
        changes.push(Change {
            of: ChangedThing::Codes,
            id: now.field.clone(),
            change: ChangeKind::Changed,
            part: part_of(&now.field),
            title,
            aspects: vec![ChangedAspect::new(AspectKind::Codes, gone, new)],
            source_before: Some(earlier.source.clone()),
            source_after: Some(now.source.clone()),
            text: sentences.join(" "),
        });
    }
    changes
}

fn demanded(side: &Side<'_>) -> Vec<Demanded> {
    let mut demanded: Vec<Demanded> = Vec::new();
    for rule in &side.rules {
        if let Some(written) = side.compiled().as_written.rule(&rule.id) {
            gather(&written.check, rule, &mut demanded);
        }
    }
    demanded
}

/// Adds the codes that a check demands; codes in a `not` are forbidden, and so left out.
fn gather(check: &CheckSpec, rule: &RuleView, demanded: &mut Vec<Demanded>) {
    match check {
        CheckSpec::Covers(covers) => {
            let codes = covers.codes.iter().flatten();
            let at = demanded.iter_mut().find(|known| known.field == covers.field);
            match at {
                Some(known) => known.codes.extend(codes.cloned()),
                None if covers.codes.is_some() => demanded.push(Demanded {
                    field: covers.field.clone(),
                    codes: codes.cloned().collect(),
                    source: rule.source.clone(),
                }),
                None => {}
            }
        }
        CheckSpec::AllOf(all) => all.checks.iter().for_each(|check| gather(check, rule, demanded)),
        CheckSpec::AnyOf(any) => any.checks.iter().for_each(|check| gather(check, rule, demanded)),
        _ => {}
    }
}
