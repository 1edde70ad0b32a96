//! Duties that are never due: their conditions rule each other out, or their dates meet no edition.

use super::contradictions::ruled_out_by_an_earlier;
use crate::check::{Fault, Span};
use crate::pack::Duty;
use crate::pack::reading::ReadPack;

pub(super) fn find(own: &ReadPack, included: &[ReadPack], faults: &mut Vec<Fault>) {
    for (index, duty) in &own.duties {
        let place = format!("/duties/{index}");
        if let Some(condition) = ruled_out_by_an_earlier(&duty.applies_when, own, included) {
            let reason = "the conditions rule each other out, so that the duty is never due";
            faults.push(Fault::new(&format!("{place}/appliesWhen/{condition}"), reason));
        }
        if never_meets_an_edition(duty, own) {
            faults.push(Fault::new(&place, "the dates of this duty never meet an edition, so that it is never due"));
        }
    }
}

/// Whether a duty is in force on no day of an edition, where both are counted by the same date and can be read.
fn never_meets_an_edition(duty: &Duty, own: &ReadPack) -> bool {
    let by = own.envelope.editions_by.dated_by();
    let in_force = Span::new(duty.starts_on, duty.ends_on);
    let is_half_read = own.half.iter().any(|half| half.list == "editions");
    let editions = || own.editions.iter().map(|(_, edition)| edition.span());
    duty.dated_by.unwrap_or(by) == by
        && !in_force.is_empty()
        && !is_half_read
        && editions().next().is_some()
        && editions().all(|edition| !edition.is_empty() && !edition.meets(&in_force))
}

#[cfg(test)]
mod tests {
    use super::super::example::told;
    use serde_json::{Value, json};

    fn told_of(conditions: Value, ends_on: &str) -> Vec<(String, String)> {
        let text = json!({ "en": "x" });
        told(json!({ "duties": [ {
            "id": "d", "title": text, "who": text, "text": text, "due": { "kind": "yearly", "month": 3, "day": 1 },
            "done": { "kind": "present", "field": "/report/submittedOn" }, "source": { "id": "s" },
            "appliesWhen": conditions, "endsOn": ends_on
        } ] }))
    }

    #[test]
    fn a_duty_that_is_never_due_is_told() {
        assert_eq!(told_of(json!([]), "2018-01-01"), []);
        let reason = "the dates of this duty never meet an edition, so that it is never due".to_owned();
        assert_eq!(told_of(json!([]), "2017-12-31"), [("/duties/0".to_owned(), reason)]);
        let (there, not_there) = (
            json!({ "kind": "present", "field": "/letter/amount" }),
            json!({ "kind": "absent", "field": "/letter/amount" }),
        );
        let reason = "the conditions rule each other out, so that the duty is never due".to_owned();
        assert_eq!(told_of(json!([there, not_there]), "2018-01-01"), [("/duties/0/appliesWhen/1".to_owned(), reason)]);
        assert_eq!(told_of(json!([there]), "2018-01-01"), []);
    }
}
