//! Duties that are never due, never done, or due in some years only.

use super::codes;
use super::contradictions::ruled_out_by_an_earlier;
use super::facts::{Facts, is_implied};
use super::walk::each_operand;
use crate::check::{Fault, Operand, Span};
use crate::pack::reading::ReadPack;
use crate::pack::{Due, Duty};

pub(super) fn find(own: &ReadPack, included: &[ReadPack], faults: &mut Vec<Fault>) {
    let list = |id: &str| codes::of_list(own, included, id);
    for (index, duty) in &own.duties {
        let place = format!("/duties/{index}");
        let conditions: Vec<Facts> = duty.applies_when.iter().map(|condition| Facts::of(condition, &list)).collect();
        if let Some(condition) = ruled_out_by_an_earlier(&conditions) {
            let reason = "the conditions rule each other out, so that the duty is never due";
            faults.push(Fault::new(&format!("{place}/appliesWhen/{condition}"), reason));
        }
        let done = Facts::of(&duty.done, &list);
        if let Some(condition) = conditions.iter().position(|condition| condition.rules_out(&done)) {
            faults.push(Fault::new(&format!("{place}/appliesWhen/{condition}"), NEVER_DONE));
        } else if is_implied(&duty.done, &conditions, &list) {
            faults.push(Fault::new(&format!("{place}/done"), ALREADY_DONE));
        } else if is_implied(&duty.done, &[Facts::there(fields_of(&duty.due))], &list) {
            faults.push(Fault::new(&format!("{place}/done"), DONE_ONCE_KNOWN));
        }
        if never_meets_an_edition(duty, own) {
            faults.push(Fault::new(&place, "the dates of this duty never meet an edition, so that it is never due"));
        }
    }
}

/// Finds deadlines on 29 February, and duties that say the same on the same days.
pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    for (at, (index, duty)) in own.duties.iter().enumerate() {
        if matches!(duty.due, Due::Yearly { month: 2, day: 29, .. }) {
            warnings.push(of_leap_years(&format!("/duties/{index}/due/day")));
        }
        if let Some((_, earlier)) = own.duties.iter().take(at).find(|(_, earlier)| says_the_same(duty, earlier)) {
            let reason = format!("the duty says the same as `{}`", earlier.id);
            warnings.push(Fault::new(&format!("/duties/{index}/due"), &reason));
        }
    }
    warnings
}

/// Reports a yearly 29 February.
pub(super) fn of_leap_years(place: &str) -> Fault {
    let mut warning = Fault::new(place, "29 February is a day of leap years only");
    warning.suggestion = Some("28".to_owned());
    warning
}

const NEVER_DONE: &str = "the condition rules out what shows that the duty is done";
const ALREADY_DONE: &str = "where the conditions hold the duty is done already, so that it is never due";
const DONE_ONCE_KNOWN: &str = "the field that says when the duty is due shows that it is done, so that it is never due";

/// The fields that the date of a duty needs.
fn fields_of(due: &Due) -> Vec<&str> {
    let mut fields = Vec::new();
    let operand = match due {
        Due::On { date } => Some(date),
        Due::Yearly { year, .. } => year.as_ref(),
    };
    if let Some(operand) = operand {
        each_operand(operand, &mut |operand| {
            if let Operand::Field { field } = operand {
                fields.push(field.as_str());
            }
        });
    }
    fields
}

/// Whether two duties have the same dates, conditions and check.
fn says_the_same(duty: &Duty, other: &Duty) -> bool {
    let in_force = |duty: &Duty| Span::new(duty.starts_on, duty.ends_on);
    duty.due == other.due
        && duty.done == other.done
        && duty.applies_when == other.applies_when
        && duty.dated_by == other.dated_by
        && in_force(duty).meets(&in_force(other))
}

/// Whether a duty is in force on no day of an edition, where both go by the same date.
fn never_meets_an_edition(duty: &Duty, own: &ReadPack) -> bool {
    let by = own.envelope.editions_by.dated_by();
    let in_force = Span::new(duty.starts_on, duty.ends_on);
    let is_unread = own.unread.iter().any(|unread| unread.list == "editions");
    let editions = || own.editions.iter().map(|(_, edition)| edition.span());
    duty.dated_by.unwrap_or(by) == by
        && !in_force.is_empty()
        && !is_unread
        && editions().next().is_some()
        && editions().all(|edition| !edition.is_empty() && !edition.meets(&in_force))
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of;
    use serde_json::{Value, json};

    fn duty(id: &str, conditions: Value, due: Value) -> Value {
        let text = json!({ "en": "x" });
        json!({ "id": id, "title": { "en": id }, "who": text, "text": text, "due": due,
            "done": { "kind": "present", "field": "/report/submittedOn" }, "source": { "id": "s" },
            "appliesWhen": conditions })
    }

    fn yearly(month: u8, day: u8) -> Value {
        json!({ "kind": "yearly", "month": month, "day": day })
    }

    fn reasons_of(conditions: Value, ends_on: &str) -> Vec<(String, String)> {
        let mut duty = duty("d", conditions, yearly(3, 1));
        duty["endsOn"] = json!(ends_on);
        faults_of(json!({ "duties": [duty] }))
    }

    #[test]
    fn a_duty_that_is_never_done_or_done_from_the_beginning_is_reported() {
        let condition = |kind: &str, field: &str| json!([{ "kind": kind, "field": field }]);
        let one = |place: &str, reason: &str| vec![(format!("/duties/0/{place}"), reason.to_owned())];
        let with = |conditions: Value| reasons_of(conditions, "2019-12-31");
        assert_eq!(with(condition("absent", "/report/submittedOn")), one("appliesWhen/0", super::NEVER_DONE));
        assert_eq!(with(condition("absent", "/report")), one("appliesWhen/0", super::NEVER_DONE));
        assert_eq!(with(condition("present", "/report/submittedOn")), one("done", super::ALREADY_DONE));
        assert_eq!(with(condition("present", "/report")), []);
        let due_on = |field: &str| {
            let due = json!({ "kind": "on", "date": { "kind": "field", "field": field } });
            faults_of(json!({ "duties": [duty("d", json!([]), due)] }))
        };
        assert_eq!(due_on("/report/submittedOn"), one("done", super::DONE_ONCE_KNOWN));
        assert_eq!(due_on("/letter/reporting/dueOn"), []);
    }

    #[test]
    fn a_day_of_leap_years_is_reported() {
        let faults_of = |day: u8| faults_of(json!({ "duties": [duty("d", json!([]), yearly(2, day))] }));
        let reason = "29 February is a day of leap years only".to_owned();
        assert_eq!(faults_of(29), [("/duties/0/due/day".to_owned(), reason)]);
        assert_eq!(faults_of(28), []);
    }

    #[test]
    fn a_duty_that_says_the_same_as_another_is_reported() {
        let faults_of = |day: u8| {
            let duties = json!([duty("first", json!([]), yearly(3, 1)), duty("second", json!([]), yearly(3, day))]);
            faults_of(json!({ "duties": duties }))
        };
        let reason = "the duty says the same as `first`".to_owned();
        assert_eq!(faults_of(1), [("/duties/1/due".to_owned(), reason)]);
        assert_eq!(faults_of(2), []);
    }

    #[test]
    fn a_duty_that_is_never_due_is_reported() {
        assert_eq!(reasons_of(json!([]), "2018-01-01"), []);
        let reason = "the dates of this duty never meet an edition, so that it is never due".to_owned();
        assert_eq!(reasons_of(json!([]), "2017-12-31"), [("/duties/0".to_owned(), reason)]);
        let (there, not_there) = (
            json!({ "kind": "present", "field": "/letter/amount" }),
            json!({ "kind": "absent", "field": "/letter/amount" }),
        );
        let reason = "the conditions rule each other out, so that the duty is never due".to_owned();
        assert_eq!(
            reasons_of(json!([there, not_there]), "2018-01-01"),
            [("/duties/0/appliesWhen/1".to_owned(), reason)]
        );
        assert_eq!(reasons_of(json!([there]), "2018-01-01"), []);
    }
}
