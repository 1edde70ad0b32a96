//! The texts of an award's steps, each with regard to the others.

use super::explain::{about, write};
use super::wording::{self, BY_WEIGHT, BY_WEIGHT_AND_LESS, BY_WEIGHT_AND_MORE};
use super::{AllocationStep, Bound};
use crate::funding::Fraction;
use crate::text::TemplateValue;
use crate::{Language, Money};

/// What the text of a step needs to know of the others.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct StepContext {
    /// Whether there are several tiers, so that no claim's criteria share out all of the pot.
    pub in_tier: bool,
    /// Whether no claim of the tier has anything in any criterion.
    pub all_empty: bool,
    /// The bound that the proportional share is moved to.
    bound: Option<(Bound, Money)>,
    /// Which round the award is of.
    round: Round,
}

/// The round that an award is of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Round {
    /// The first, of the whole pot.
    #[default]
    First,
    /// The second, of declined money: the pot is then only a part of the one that weights are given as parts of.
    Again,
}

impl StepContext {
    fn of(steps: &[AllocationStep], round: Round) -> Self {
        let mut criteria = steps.iter().filter_map(|step| match step {
            AllocationStep::Criterion { total, .. } => Some(total),
            _ => None,
        });
        Self {
            in_tier: steps.iter().any(|step| matches!(step, AllocationStep::Tier { .. })),
            all_empty: criteria.all(Fraction::is_zero),
            bound: steps.iter().find_map(|step| match step {
                AllocationStep::Bound { bound, amount, .. } => Some((*bound, *amount)),
                _ => None,
            }),
            round,
        }
    }
}

/// The texts of an award's steps, in a round.
pub(super) fn steps(steps: &[AllocationStep], round: Round, language: Language, currency: &str) -> Vec<String> {
    let context = StepContext::of(steps, round);
    steps.iter().map(|step| step.text(context, language, currency)).collect()
}

/// The text from what the criteria alone would give to the proportional share, in amounts that add up.
///
/// Where the next step is a bound that what the criteria alone give exceeds already, that amount is enough.
pub(super) fn by_weight(
    entitled: &Fraction,
    exact: &Fraction,
    context: StepContext,
    language: Language,
    currency: &str,
) -> String {
    let amount = |name, fraction| (name, TemplateValue::Label(about(language, fraction, currency)));
    let ore = |fraction: &Fraction| fraction.nearest(1).map(|(ore, _)| ore);
    let apart = match context.bound {
        _ if context.round == Round::Again => None,
        Some((bound, to)) if bound.is_upper() && !entitled.is_below(to) => Some(0),
        Some((bound, to)) if !bound.is_upper() && (entitled.is_below(to) || *entitled == Fraction::from(to)) => Some(0),
        _ => ore(exact).zip(ore(entitled)).map(|(exact, entitled)| exact.saturating_sub(entitled)),
    };
    let Some(apart) = apart else { return write(wording::PROPORTIONAL, language, currency, &[amount("exact", exact)]) };
    let text = match apart {
        0 => BY_WEIGHT,
        1.. => BY_WEIGHT_AND_MORE,
        _ => BY_WEIGHT_AND_LESS,
    };
    let apart = ("apart", TemplateValue::Money(apart.saturating_abs()));
    write(text, language, currency, &[amount("entitled", entitled), amount("exact", exact), apart])
}

#[cfg(test)]
mod tests {
    use crate::funding::{
        Allocation, AllocationRequest, Redistribution, RedistributionRequest, allocate, redistribute,
    };
    use crate::{Language, Limits};

    /// The texts of each award of a request.
    fn texts_of(request: &str, language: Language) -> Vec<String> {
        let request = AllocationRequest::from_json(request.as_bytes(), Limits::REQUEST).unwrap();
        let Allocation::Settled { awards, .. } = allocate(&request).unwrap() else { panic!("not settled") };
        let texts = awards.iter().map(|award| award.explain(language, "NOK").join(" "));
        texts.map(|text| text.replace('\u{a0}', " ")).collect()
    }

    #[test]
    fn what_others_do_not_get_is_reported_apart_from_weight() {
        let request =
            r#"{ "pot": 10000, "claims": [ { "id": "a", "weight": 1, "cap": 1000 }, { "id": "b", "weight": 1 } ] }"#;
        assert_eq!(
            texts_of(request, Language::Nb),
            [
                "Vekt: 1 av 2 i alt, det er 50 % av potten. Etter vekt blir det 50 kr. Det kan ikke bli mer enn taket på 10 kr. Tildelt: 10 kr.",
                "Vekt: 1 av 2 i alt, det er 50 % av potten. Etter vekt blir det 50 kr. I tillegg kommer 40 kr som andre ikke får, så det blir 90 kr. Tildelt: 90 kr.",
            ]
        );
    }

    #[test]
    fn what_is_secured_for_others_is_taken_from_weight() {
        let request =
            r#"{ "pot": 10000, "claims": [ { "id": "a", "weight": 9 }, { "id": "b", "weight": 1, "floor": 4000 } ] }"#;
        assert_eq!(
            texts_of(request, Language::En),
            [
                "Weight: 9 of 10 in all, which is 90% of the pot. By weight that makes NOK 90. Of this NOK 30 goes to what is secured for others, which makes NOK 60. Awarded: NOK 60.",
                "Weight: 1 of 10 in all, which is 10% of the pot. By weight that makes NOK 10. It can be no less than the floor of NOK 40. Awarded: NOK 40.",
            ]
        );
    }

    #[test]
    fn a_bound_that_bites_only_because_of_others_is_reported_with_what_comes_from_them() {
        let request = r#"{ "pot": 10000, "claims": [ { "id": "a", "weight": 2, "cap": 1000 }, { "id": "b", "weight": 3, "cap": 6500 }, { "id": "c", "weight": 1 } ] }"#;
        // a has 10 and b 65, so c gets the last 25; at that rate b, of three times the weight, would get 75
        assert_eq!(
            texts_of(request, Language::En)[1],
            "Weight: 3 of 6 in all, which is 50% of the pot. By weight that makes NOK 50. To this comes NOK 25 that others do not get, which makes NOK 75. It can be no more than the cap of NOK 65. Awarded: NOK 65."
        );
    }

    #[test]
    fn a_priority_shares_out_what_is_not_kept_for_others() {
        let request = r#"{ "pot": 10000, "claims": [ { "id": "a", "weight": 1, "tier": 1 }, { "id": "b", "weight": 1, "tier": 2, "floor": 4000 } ] }"#;
        assert_eq!(
            texts_of(request, Language::En)[0],
            "Weight: 1 of 1 in all, which is 100% of what the priority has to share out. Priority 1: NOK 60 to share out. NOK 40 is kept back for what is secured for later priorities. NOK 60 was shared out. By weight that makes NOK 60. Awarded: NOK 60."
        );
    }

    #[test]
    fn a_priority_between_others_is_reported_with_what_goes_to_each_side() {
        let request = r#"{ "pot": 10000, "claims": [ { "id": "a", "weight": 1, "cap": 1000 },
            { "id": "b", "weight": 1, "tier": 2 }, { "id": "c", "weight": 1, "tier": 3, "floor": 4000 } ] }"#;
        let of_b = |language| texts_of(request, language)[1].clone();
        assert!(of_b(Language::Nb).contains(
            "Prioritet 2: 50 kr å fordele. Tidligere prioriteter fikk 10 kr. 40 kr holdes tilbake til det som er sikret senere prioriteter. 50 kr ble fordelt."
        ));
        assert!(of_b(Language::Nn).contains(
            "Prioritet 2: 50 kr å fordele. Tidlegare prioritetar fekk 10 kr. 40 kr blir halde tilbake til det som er sikra seinare prioritetar. 50 kr blei fordelt."
        ));
        assert!(of_b(Language::Da).contains(
            "Prioritet 2: 50 NOK at fordele. Tidligere prioriteter fik 10 NOK. 40 NOK holdes tilbage til det, der er sikret senere prioriteter. 50 NOK blev fordelt."
        ));
        let of_c = &texts_of(request, Language::En)[2];
        assert!(
            of_c.contains("Priority 3: NOK 40 to share out. Earlier priorities got NOK 60. NOK 40 was shared out."),
            "{of_c}"
        );
    }

    #[test]
    fn what_is_shared_out_again_is_not_told_as_a_part_of_the_first_pot() {
        let request =
            br#"{ "request": { "pot": 10000, "claims": [ { "id": "b", "weight": 1 }, { "id": "c", "weight": 3 } ] },
            "declined": [ { "claim": "c", "keeps": 1000 } ] }"#;
        let request = RedistributionRequest::from_json(request, Limits::REQUEST).unwrap();
        let Redistribution::Settled { awards, .. } = redistribute(&request).unwrap() else { panic!("not settled") };
        // 22.50 is a quarter of what c leaves of the pot, and a quarter of the pot would be 25
        let text = awards[0].explain(Language::En, "NOK").join(" ").replace('\u{a0}', " ");
        assert!(text.ends_with("With everyone’s bounds counted in, the weight gives NOK 90."), "{text}");
    }

    #[test]
    fn a_slice_is_shared_out_as_the_rest_only_where_there_is_a_rest() {
        let weightless = r#"{ "pot": 10000, "claims": [ { "id": "a", "weight": 0 } ] }"#;
        assert_eq!(
            texts_of(weightless, Language::Nn),
            [
                "Vekt: ingen har noko her. Det er inga vekt i noko kriterium, så det blir ikkje gitt meir enn det som er sikra. Tildelt: 0 kr."
            ]
        );
        let half = r#"{ "pot": 10000, "criteria": [ { "id": "p", "share": "50%" }, { "id": "q", "share": "50%" } ],
            "claims": [ { "id": "a", "weights": [ { "criterion": "p", "value": 0 }, { "criterion": "q", "value": 1 } ] } ] }"#;
        assert!(
            texts_of(half, Language::En)[0]
                .starts_with("p: no one has anything here, so this slice (50%) is shared out as the rest is.")
        );
    }
}
