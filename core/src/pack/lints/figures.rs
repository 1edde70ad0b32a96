//! Numbers that make a check say the same of every case, or that are below the least possible.

use super::consequences::add_known;
use super::walk::{Part, each_operand, each_part_of_pack};
use crate::check::{CheckSpec, Compare, Fault, Operand, ParameterUnit, Relation};
use crate::pack::Parameter;
use crate::pack::reading::ReadPack;
use crate::{Scalar, Share};

pub(super) fn find(own: &ReadPack, included: &[ReadPack], faults: &mut Vec<Fault>) {
    let figures = Figures::of(own, included);
    let mut found = Vec::new();
    each_part_of_pack(own, &mut |part, place| match part {
        Part::Check(check) => {
            found.extend(figures.bounds(check, place));
            if let CheckSpec::Compare(compare) = check
                && figures.only(compare) == Some(Changes::Never)
            {
                found.push(Fault::new(place, ALWAYS_THE_SAME));
            }
        }
        Part::Operand(Operand::Times { of }) => found.extend(factors(of, place)),
        Part::Operand(_) | Part::Where(_) => {}
    });
    add_known(found, faults);
}

/// Finds numbers that are probably not meant.
pub(super) fn warnings(own: &ReadPack, included: &[ReadPack]) -> Vec<Fault> {
    let figures = Figures::of(own, included);
    let mut warnings = Vec::new();
    let mut moving: Vec<&str> = Vec::new();
    each_part_of_pack(own, &mut |part, place| match part {
        Part::Check(CheckSpec::Compare(compare)) if figures.only(compare) == Some(Changes::WithTime) => {
            warnings.push(Fault::new(place, ONLY_THE_DATE));
        }
        Part::Check(CheckSpec::Compare(compare)) => warnings.extend(with_itself(compare, place)),
        Part::Operand(Operand::Later { days, months, years, .. }) => {
            for length in [days, months, years].into_iter().flatten() {
                each_operand(length, &mut |operand| {
                    if let Operand::Parameter { id } = operand {
                        moving.push(id);
                    }
                });
            }
        }
        Part::Operand(Operand::Times { of }) => warnings.extend(many_times_the_whole(of, place)),
        _ => {}
    });
    for (index, parameter) in own.parameters.iter().filter(|(_, parameter)| !moving.contains(&parameter.id.as_str())) {
        for (number, value) in parameter.values.iter().enumerate() {
            if let Some(positive) = value.value.as_ref().and_then(without_minus).filter(|_| is_never_below_0(parameter))
            {
                let reason = format!("the parameter `{}` is below 0", parameter.id);
                let mut warning = Fault::new(&format!("/parameters/{index}/values/{number}/value"), &reason);
                warning.suggestion = Some(positive);
                warnings.push(warning);
            }
            if let Some(percent) = value.value.as_ref().and_then(without_percent).filter(|_| is_share(parameter)) {
                let reason = format!("the parameter `{}` is more than the whole", parameter.id);
                let mut warning = Fault::new(&format!("/parameters/{index}/values/{number}/value"), &reason);
                warning.suggestion = Some(percent);
                warnings.push(warning);
            }
        }
    }
    warnings
}

/// Reports a fixed factor of 0, which makes the product 0.
fn factors(factors: &[Operand], place: &str) -> Vec<Fault> {
    let fixed = fixed_values(factors, place);
    let zeros = fixed.filter(|(value, _)| match value {
        Scalar::Number(number) => number.get() == 0,
        Scalar::Decimal(decimal) => decimal.ten_thousandths() == 0,
        Scalar::Text(text) => text.parse::<Share>().is_ok_and(|share| share.numerator() == 0),
        Scalar::Bool(_) => false,
    });
    zeros.map(|(_, place)| Fault::new(&place, TIMES_0)).collect()
}

/// Finds factors such as `30` where `30%` is meant.
fn many_times_the_whole(factors: &[Operand], place: &str) -> Vec<Fault> {
    let found = fixed_values(factors, place).filter_map(|(value, place)| {
        let mut warning = Fault::new(&place, "the share is more than the whole");
        warning.suggestion = Some(without_percent(value)?);
        Some(warning)
    });
    found.collect()
}

/// The fixed values among factors, with their places.
fn fixed_values<'d>(factors: &'d [Operand], place: &str) -> impl Iterator<Item = (&'d Scalar, String)> {
    factors.iter().enumerate().filter_map(move |(index, factor)| match factor {
        Operand::Value { value } => Some((value, format!("{place}/of/{index}/value"))),
        _ => None,
    })
}

/// Reports a field that is compared with a value worked out from the same field.
fn with_itself(compare: &Compare, place: &str) -> Option<Fault> {
    let sides = [("right", &compare.left, &compare.right), ("left", &compare.right, &compare.left)];
    sides.into_iter().find_map(|(name, one, other)| {
        let Operand::Field { field } = one else { return None };
        let mut stands_in_it = false;
        // a field compared with itself alone has a fault of its own
        each_operand(other, &mut |operand| stands_in_it |= operand != other && operand == one);
        let reason = format!("`{field}` is compared with what is worked out from it");
        stands_in_it.then(|| Fault::new(&format!("{place}/{name}"), &reason))
    })
}

const TIMES_0: &str = "what is multiplied by 0 is always 0";
const ALWAYS_THE_SAME: &str = "only values of the pack are compared, so that the answer is the same for every case";
const ONLY_THE_DATE: &str = "only values of the pack are compared, so that the date alone decides the answer";

/// When the outcome of a comparison of fixed numbers changes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Changes {
    Never,
    WithTime,
}

/// The parameters of a pack and of what it includes.
struct Figures<'p>(Vec<&'p Parameter>);

impl<'p> Figures<'p> {
    fn of(own: &'p ReadPack, included: &'p [ReadPack]) -> Self {
        let packs = std::iter::once(own).chain(included);
        Self(packs.flat_map(|pack| &pack.parameters).map(|(_, parameter)| parameter).collect())
    }

    fn named(&self, id: &str) -> Option<&'p Parameter> {
        self.0.iter().find(|known| known.id == id).copied()
    }

    /// Reports bounds of a check that are always or never met.
    fn bounds(&self, check: &CheckSpec, place: &str) -> Vec<Fault> {
        let too_low = |bound: &str, operand: Option<&Operand>, least: i64, reason: &str| {
            let operand = operand?;
            let place = format!("{place}/{bound}");
            match operand {
                Operand::Value { .. } => {
                    whole_value(operand).filter(|value| *value < least).map(|_| Fault::new(&place, reason))
                }
                Operand::Parameter { id } => {
                    let value = self.whole_values(id).into_iter().find(|value| *value < least)?;
                    Some(Fault::new(&place, &format!("the parameter `{id}` is {value}: {reason}")))
                }
                _ => None,
            }
        };
        let found = match check {
            CheckSpec::Gap(gap) => {
                let reason = "neighbours lie a day apart at least, so that the rule never holds";
                vec![too_low("atMost", Some(&gap.at_most), 1, reason)]
            }
            CheckSpec::Count(count) => {
                // a parameter may be 0 only in its first years
                let is_laid_down = match &count.at_least {
                    Some(Operand::Parameter { id }) => self.whole_values(id).iter().any(|value| *value > 0),
                    _ => false,
                };
                let at_least = count.at_least.as_ref().filter(|_| !is_laid_down);
                vec![too_low("atMost", count.at_most.as_ref(), 0, NEVER), too_low("atLeast", at_least, 1, NOTHING)]
            }
            CheckSpec::Compare(compare) => return compared_count(compare, place).into_iter().collect(),
            _ => Vec::new(),
        };
        found.into_iter().flatten().collect()
    }

    /// The whole numbers among a parameter's values.
    fn whole_values(&self, id: &str) -> Vec<i64> {
        let values = self.named(id).into_iter().flat_map(|parameter| &parameter.values);
        values.filter_map(|value| value.value.as_ref().and_then(whole)).collect()
    }

    /// When the outcome of a comparison changes that reads nothing of the case; `None` where it does read the case.
    fn only(&self, compare: &Compare) -> Option<Changes> {
        let (mut is_only, mut changes, mut has_figure) = (true, Changes::Never, false);
        for side in [&compare.left, &compare.right] {
            each_operand(side, &mut |operand| match operand {
                Operand::Parameter { id } => {
                    has_figure = true;
                    let values = self.named(id).map(|parameter| parameter.values.as_slice()).unwrap_or_default();
                    is_only &= !values.is_empty() && values.iter().all(|value| value.only_where.is_none());
                    if !matches!(values, [value] if value.starts_on.is_none() && value.ends_on.is_none()) {
                        changes = Changes::WithTime;
                    }
                }
                Operand::Value { .. } | Operand::Plus { .. } | Operand::Times { .. } | Operand::Later { .. } => {}
                _ => is_only = false,
            });
        }
        (is_only && has_figure).then_some(changes)
    }
}

const NEVER: &str = "a number of items is never below 0, so that the rule never holds";
const NEVER_LESS: &str = "a number of items is never below 0, so that it is never less than this";
const ALWAYS_MORE: &str = "a number of items is never below 0, so that it is always more than this";
const NOTHING: &str = "a number of items is never below 0, so that the bound says nothing";

/// Reports a number of items that is compared with a fixed number it is always above or never below.
fn compared_count(compare: &Compare, place: &str) -> Option<Fault> {
    use Relation::{AtLeast, AtMost, Equal, Less, More};
    let value = whole_value(&compare.right).filter(|_| matches!(compare.left, Operand::Count { .. }))?;
    let reason = match (compare.is, value) {
        (Less, ..=0) => NEVER_LESS,
        (AtMost | Equal, ..=-1) => NEVER,
        (AtLeast, ..=0) => NOTHING,
        (More, ..=-1) => ALWAYS_MORE,
        _ => return None,
    };
    Some(Fault::new(&format!("{place}/right"), reason))
}

fn whole_value(operand: &Operand) -> Option<i64> {
    match operand {
        Operand::Value { value } => whole(value),
        _ => None,
    }
}

fn whole(value: &Scalar) -> Option<i64> {
    match value {
        Scalar::Number(number) => Some(number.get()),
        _ => None,
    }
}

/// A number below 0 without its minus.
fn without_minus(value: &Scalar) -> Option<String> {
    match value {
        Scalar::Number(number) if number.get() < 0 => Some(number.get().unsigned_abs().to_string()),
        Scalar::Decimal(decimal) if decimal.ten_thousandths() < 0 => {
            Some(decimal.to_string().trim_start_matches('-').to_owned())
        }
        _ => None,
    }
}

/// The percentage that is probably meant by a whole number above 1: `30` is thirty times the whole.
fn without_percent(value: &Scalar) -> Option<String> {
    let Scalar::Text(text) = value else { return None };
    let number: i64 = text.trim().parse().ok()?;
    (number > 1).then(|| format!("{number}%"))
}

fn is_share(parameter: &Parameter) -> bool {
    parameter.unit == ParameterUnit::Share
}

/// Whether a parameter's unit is one of lengths, counts or amounts.
fn is_never_below_0(parameter: &Parameter) -> bool {
    !matches!(parameter.unit, ParameterUnit::Share | ParameterUnit::Date)
}

#[cfg(test)]
mod tests {
    use super::super::example::{faults_of, faults_of_rule, parameter, rule};
    use super::*;
    use serde_json::{Value, json};

    /// The faults of a parameter `p` of this unit and a check that reads it.
    fn reasons_of(unit: &str, values: Value, check: Value) -> Vec<(String, String)> {
        faults_of(json!({ "parameters": [parameter("p", unit, values)], "rules": [rule(json!([]), check)] }))
    }

    fn p() -> Value {
        json!({ "kind": "parameter", "id": "p" })
    }

    fn amount_at_most(right: Value) -> Value {
        json!({ "kind": "compare", "left": { "kind": "field", "field": "/letter/amount" }, "is": "atMost", "right": right })
    }

    #[test]
    fn a_bound_that_a_parameter_gives_is_weighed_as_one_that_stands_in_the_rule() {
        let of_bound = |name: &str, values: Value| {
            let check = json!({ "kind": "count", "items": "/letter/payments/*", name: p() });
            reasons_of("count", values, check)
        };
        let place = |name: &str| format!("/rules/0/check/{name}");
        let never =
            "the parameter `p` is -1: a number of items is never below 0, so that the rule never holds".to_owned();
        assert_eq!(of_bound("atMost", json!([{ "value": -1 }])), [(place("atMost"), never)]);
        assert_eq!(of_bound("atMost", json!([{ "value": 0 }])), []);
        let nothing =
            "the parameter `p` is 0: a number of items is never below 0, so that the bound says nothing".to_owned();
        assert_eq!(of_bound("atLeast", json!([{ "value": 0 }])), [(place("atLeast"), nothing)]);
        // a bound that holds only from a later day on
        let later = json!([{ "value": 0, "endsOn": "2018-12-31" }, { "value": 2, "startsOn": "2019-01-01" }]);
        assert_eq!(of_bound("atLeast", later), []);
        let gap = json!({ "kind": "gap", "field": "/network/groups/*/sessions/*/startsOn", "atMost": p() });
        let apart =
            "the parameter `p` is 0: neighbours lie a day apart at least, so that the rule never holds".to_owned();
        assert_eq!(reasons_of("days", json!([{ "value": 0 }]), gap), [(place("atMost"), apart)]);
    }

    #[test]
    fn a_parameter_below_0_is_reported_where_it_moves_no_date() {
        let below = ("/parameters/0/values/0/value".to_owned(), "the parameter `p` is below 0".to_owned());
        assert_eq!(reasons_of("money", json!([{ "value": -300 }]), amount_at_most(p())), [below]);
        assert_eq!(reasons_of("money", json!([{ "value": 300 }]), amount_at_most(p())), []);
        let earlier = json!({ "kind": "compare", "left": { "kind": "field", "field": "/report/submittedOn" }, "is": "atLeast",
            "right": { "kind": "later", "date": { "kind": "field", "field": "/decidedOn" }, "days": p() } });
        assert_eq!(reasons_of("days", json!([{ "value": -3 }]), earlier), []);
        assert_eq!(without_minus(&Scalar::Decimal("-7.5".parse().unwrap())).as_deref(), Some("7.5"));
    }

    #[test]
    fn a_number_of_items_is_never_below_0_in_a_comparison_either() {
        let faults_of = |is: &str, value: i64| {
            let left = json!({ "kind": "count", "items": "/letter/payments/*" });
            let check =
                json!({ "kind": "compare", "left": left, "is": is, "right": { "kind": "value", "value": value } });
            let faults = faults_of(json!({ "rules": [rule(json!([]), check)] }));
            faults.into_iter().next().map(|(_, reason)| reason)
        };
        for (is, value, reason) in [
            ("less", 0, NEVER_LESS),
            ("atMost", -1, NEVER),
            ("equal", -1, NEVER),
            ("atLeast", 0, NOTHING),
            ("more", -1, ALWAYS_MORE),
        ] {
            assert_eq!(faults_of(is, value).as_deref(), Some(reason), "{is} {value}");
        }
        for (is, value) in [("less", 1), ("atMost", 0), ("equal", 0), ("atLeast", 1), ("more", 0), ("notEqual", 0)] {
            assert_eq!(faults_of(is, value), None, "{is} {value}");
        }
    }

    #[test]
    fn a_share_without_its_percent_sign_is_reported() {
        let faults_of = |value: &str| {
            let part = json!({ "kind": "times", "of": [p(), { "kind": "field", "field": "/report/total" }] });
            let faults = reasons_of("share", json!([{ "value": value }]), amount_at_most(part));
            faults.into_iter().next().map(|(_, reason)| reason)
        };
        assert_eq!(faults_of("30").as_deref(), Some("the parameter `p` is more than the whole"));
        assert_eq!([faults_of("30%"), faults_of("1"), faults_of("1/3"), faults_of("150%")], [None, None, None, None]);
    }

    #[test]
    fn a_fixed_factor_of_0_or_without_its_percent_sign_is_reported() {
        let faults_of = |value: Value| {
            let times = json!({ "kind": "times", "of": [
                { "kind": "value", "value": value }, { "kind": "field", "field": "/report/total" } ] });
            let faults = faults_of(json!({ "rules": [rule(json!([]), amount_at_most(times))] }));
            faults
                .into_iter()
                .map(|(place, reason)| (place.replace("/rules/0/check/right", ""), reason))
                .collect::<Vec<_>>()
        };
        let of = |reason: &str| [("/of/0/value".to_owned(), reason.to_owned())];
        assert_eq!([faults_of(json!("0%")), faults_of(json!(0))], [of(TIMES_0), of(TIMES_0)]);
        assert_eq!(faults_of(json!("30")), of("the share is more than the whole"));
        assert_eq!([faults_of(json!("30%")), faults_of(json!(3)), faults_of(json!("3/2"))], [vec![], vec![], vec![]]);
    }

    #[test]
    fn a_comparison_of_figures_alone_is_reported() {
        let with_itself = |values: Value| {
            let check =
                json!({ "kind": "compare", "left": p(), "is": "more", "right": { "kind": "value", "value": 1 } });
            reasons_of("count", values, check)
        };
        let faults_of_check = |reason: &str| [("/rules/0/check".to_owned(), reason.to_owned())];
        assert_eq!(with_itself(json!([{ "value": 3 }])), faults_of_check(ALWAYS_THE_SAME));
        let dated = json!([{ "value": 3, "startsOn": "2018-01-01" }]);
        assert_eq!(with_itself(dated), faults_of_check(ONLY_THE_DATE));
        // the case decides which of its values holds
        assert_eq!(with_itself(json!([{ "value": 3, "where": { "field": "/cohort", "is": 1 } }])), []);
        assert_eq!(reasons_of("money", json!([{ "value": 3 }]), amount_at_most(p())), []);
    }

    #[test]
    fn a_field_beside_what_is_worked_out_from_it_is_reported() {
        let field = |field: &str| json!({ "kind": "field", "field": field });
        let faults_of = |of: &str| {
            let part = json!({ "kind": "times", "of": [{ "kind": "value", "value": "30%" }, field(of)] });
            faults_of_rule(
                json!([]),
                json!({ "kind": "compare", "left": field("/letter/amount"), "is": "atLeast", "right": part }),
            )
        };
        let reason = "`/letter/amount` is compared with what is worked out from it".to_owned();
        assert_eq!(faults_of("/letter/amount"), [("/rules/0/check/right".to_owned(), reason)]);
        assert_eq!(faults_of("/report/total"), []);
    }
}
