//! Amounts without figures on all or some days of the editions.

use super::duties::of_leap_years;
use super::spans::{overlap, uncovered};
use crate::check::{Fault, Span};
use crate::funding::AmountKind;
use crate::pack::reading::ReadPack;
use crate::pack::{Amount, AmountVersion};
use crate::{Date, Share};

pub(super) fn warnings(own: &ReadPack) -> Vec<Fault> {
    let mut warnings = Vec::new();
    let is_unread = own.unread.iter().any(|unread| unread.list == "editions");
    let editions: Vec<Span> = own.editions.iter().map(|(_, edition)| edition.span()).collect();
    for (index, amount) in &own.amounts {
        // figures of earlier days may be there for information, as long as some hold in an edition
        let is_met = |version: &AmountVersion| editions.iter().any(|edition| edition.meets(&span(version)));
        let is_wrong = amount.versions.iter().any(|version| span(version).is_empty());
        let has_dates = !amount.versions.is_empty() && !editions.is_empty() && !is_unread && !is_wrong;
        if has_dates && !amount.versions.iter().any(is_met) {
            let reason = "the figures of this amount hold on no day of an edition, so that it never comes to anything";
            warnings.push(Fault::new(&format!("/amounts/{index}/versions"), reason));
        }
        for (number, version) in amount.versions.iter().enumerate() {
            let place = format!("/amounts/{index}/versions/{number}");
            if let Some(AmountKind::Fee(fee)) = &version.figures
                && fee.covers.get() > fee.most.get()
            {
                let reason = "this covers more participants than a team may have";
                warnings.push(Fault::new(&format!("{place}/figures/covers"), reason));
            }
            if let Some(AmountKind::OwnShare(own)) = &version.figures
                && let Some(percent) = without_percent(own.share)
            {
                let mut warning = Fault::new(&format!("{place}/figures/share"), "the share is more than the whole");
                warning.suggestion = Some(percent);
                warnings.push(warning);
            }
            if let Some(AmountKind::PaymentDate(date)) = &version.figures
                && (date.month.get(), date.day.get()) == (2, 29)
            {
                warnings.push(of_leap_years(&format!("{place}/figures/day")));
            }
        }
        each_named_once(amount, &format!("/amounts/{index}"), &mut warnings);
        if let Some(Span { from, to }) = gap(amount, &editions).filter(|_| !is_unread) {
            let reason = format!("the amount has no figures from {from} to {to}, between others");
            warnings.push(Fault::new(&format!("/amounts/{index}/versions"), &reason));
        } else if let Some(from) = end(amount, &editions).filter(|_| !is_unread) {
            let reason = format!("the amount has no figures from {from} on");
            warnings.push(Fault::new(&format!("/amounts/{index}/versions"), &reason));
        }
    }
    warnings
}

/// Reports an input that an amount takes twice from a case.
fn each_named_once(amount: &Amount, place: &str, warnings: &mut Vec<Fault>) {
    let values = || amount.of_case.iter().flat_map(|of_case| &of_case.values);
    for (number, value) in values().enumerate() {
        if values().take(number).any(|earlier| earlier.name == value.name) {
            let reason = format!("the value `{}` is taken from the case twice", value.name);
            warnings.push(Fault::new(&format!("{place}/ofCase/values/{number}/name"), &reason));
        }
    }
}

/// The percentage that is probably meant by a share of ten or more: `30` is thirty times the whole.
fn without_percent(share: Share) -> Option<String> {
    (share.denominator() == 1 && share.numerator() >= 10).then(|| format!("{}%", share.numerator()))
}

fn span(version: &AmountVersion) -> Span {
    Span::new(version.starts_on, version.ends_on)
}

/// The first day after the last figures of an amount, where the edition of that day has no end; a `note` on the last
/// figures can explain that.
fn end(amount: &Amount, editions: &[Span]) -> Option<Date> {
    let last = amount.versions.iter().max_by_key(|version| span(version).to)?;
    let day = span(last).to;
    let goes_on = |edition: &Span| edition.has(day) && edition.to == Span::ALWAYS.to;
    let is_forgotten = last.note.is_none() && day != Span::ALWAYS.to && editions.iter().any(goes_on);
    day.add_days(1).filter(|_| is_forgotten)
}

/// The first gap between the figures of an amount within an edition; before the first and after the last figures there is
/// no such amount.
fn gap(amount: &Amount, editions: &[Span]) -> Option<Span> {
    let mut versions: Vec<Span> = amount.versions.iter().map(span).collect();
    versions.sort_by_key(|version| version.from);
    let all = Span { from: versions.first()?.from, to: versions.iter().map(|version| version.to).max()? };
    let gaps = editions.iter().filter_map(|edition| uncovered(overlap(*edition, all)?, &versions));
    gaps.min_by_key(|gap| gap.from)
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of;
    use serde_json::{Value, json};

    fn amount(versions: Value) -> Value {
        let mut versions = versions;
        for version in versions.as_array_mut().unwrap() {
            version["source"] = json!({ "id": "s" });
        }
        json!({ "id": "a", "title": { "en": "A" }, "versions": versions })
    }

    fn own_share() -> Value {
        json!({ "kind": "ownShare", "share": "20%" })
    }

    fn one(place: &str, reason: &str) -> Vec<(String, String)> {
        vec![(format!("/amounts/0/{place}"), reason.to_owned())]
    }

    #[test]
    fn days_without_figures_are_reported() {
        let faults_of = |ends_on: &str, starts_on: &str| {
            let versions = json!([{ "figures": own_share(), "endsOn": ends_on }, { "figures": own_share(), "startsOn": starts_on }]);
            faults_of(json!({ "amounts": [amount(versions)] }))
        };
        assert_eq!(faults_of("2019-12-31", "2020-01-01"), []);
        let reason = "the amount has no figures from 2020-01-01 to 2020-01-31, between others";
        assert_eq!(faults_of("2019-12-31", "2020-02-01"), one("versions", reason));
        // there was no such amount before 2020
        let late = amount(json!([{ "figures": own_share(), "startsOn": "2020-01-01" }]));
        assert_eq!(super::super::example::faults_of(json!({ "amounts": [late] })), []);
    }

    #[test]
    fn figures_of_no_edition_are_reported() {
        let faults_of = |ends_on: &str| {
            let version = json!({ "figures": own_share(), "endsOn": ends_on, "note": { "en": "It is gone." } });
            faults_of(json!({ "amounts": [amount(json!([version]))] }))
        };
        assert_eq!(faults_of("2018-01-01"), []);
        let reason = "the figures of this amount hold on no day of an edition, so that it never comes to anything";
        assert_eq!(faults_of("2017-12-31"), one("versions", reason));
    }

    #[test]
    fn figures_that_end_in_an_edition_that_goes_on_are_reported() {
        let faults_of = |version: serde_json::Value| faults_of(json!({ "amounts": [amount(json!([version]))] }));
        let figures = own_share();
        let reason = "the amount has no figures from 2020-01-01 on";
        assert_eq!(faults_of(json!({ "figures": figures, "endsOn": "2019-12-31" })), one("versions", reason));
        assert_eq!(
            faults_of(json!({ "figures": figures, "endsOn": "2019-12-31", "note": { "en": "It is gone." } })),
            []
        );
        assert_eq!(faults_of(json!({ "figures": figures })), []);
    }

    #[test]
    fn a_value_that_is_taken_from_the_case_twice_is_reported() {
        let faults_of = |names: &[&str]| {
            let values: Vec<_> = names.iter().map(|name| json!({ "name": name, "field": "/letter/amount" })).collect();
            let mut amount = amount(json!([{ "figures": own_share() }]));
            amount["ofCase"] = json!({ "values": values });
            faults_of(json!({ "amounts": [amount] }))
        };
        assert_eq!(faults_of(&["grant"]), []);
        assert_eq!(
            faults_of(&["grant", "grant"]),
            one("ofCase/values/1/name", "the value `grant` is taken from the case twice")
        );
    }

    #[test]
    fn a_day_of_leap_years_is_reported() {
        let faults_of = |day: i64| {
            let figures = json!({ "kind": "paymentDate", "month": 2, "day": day });
            faults_of(json!({ "amounts": [amount(json!([{ "figures": figures }]))] }))
        };
        assert_eq!(faults_of(29), one("versions/0/figures/day", "29 February is a day of leap years only"));
        assert_eq!(faults_of(28), []);
    }

    #[test]
    fn a_fee_for_more_than_a_team_is_reported() {
        let faults_of = |covers: i64| {
            let figures =
                json!({ "kind": "fee", "amount": 500_000, "covers": covers, "each": 250_000, "least": 2, "most": 4 });
            faults_of(json!({ "amounts": [amount(json!([{ "figures": figures }]))] }))
        };
        assert_eq!(
            faults_of(5),
            one("versions/0/figures/covers", "this covers more participants than a team may have")
        );
        assert_eq!(faults_of(4), []);
    }

    #[test]
    fn an_own_share_of_many_grants_is_reported_and_one_above_the_grant_is_not() {
        let faults_of = |share: &str| {
            faults_of(json!({ "amounts": [amount(json!([{ "figures": { "kind": "ownShare", "share": share } }]))] }))
        };
        assert_eq!(faults_of("150%"), []);
        assert_eq!(faults_of("30"), one("versions/0/figures/share", "the share is more than the whole"));
    }

    #[test]
    fn a_value_of_another_name_is_reported_once_with_those_that_there_are() {
        let mut amount = amount(json!([{ "figures": own_share(), "endsOn": "2019-12-31" },
            { "figures": own_share(), "startsOn": "2020-01-01" }]));
        amount["ofCase"] = json!({ "values": [{ "name": "amount", "field": "/letter/amount" }] });
        let reason = "the amount takes no value called `amount`";
        assert_eq!(faults_of(json!({ "amounts": [amount.clone()] })), one("ofCase/values/0/name", reason));
        amount["versions"] = json!([]);
        let reason = "an amount needs figures; `unknown` says that none are known";
        assert_eq!(faults_of(json!({ "amounts": [amount] })), one("versions", reason));
    }

    #[test]
    fn a_value_that_no_case_gives_is_reported() {
        let faults_of = |values: Value| {
            let mut amount = amount(json!([{ "figures": own_share() }]));
            amount["ofCase"] = json!({ "values": values });
            faults_of(json!({ "amounts": [amount] }))
        };
        let reason = "the amount is worked out from `grant` too, which is not here";
        assert_eq!(faults_of(json!([])), one("ofCase/values", reason));
        assert_eq!(faults_of(json!([{ "name": "grant", "field": "/letter/amount" }])), []);
    }
}
