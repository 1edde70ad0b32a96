//! Explains an award step by step.

use super::step_texts::{self, Round, StepContext, by_weight};
use super::wording::{self, bound, bound_in_units};
use super::{AllocationStep, Award, RoundingMethod};
use crate::funding::Fraction;
use crate::text::{Template, TemplateValue, Wording, wording};
use crate::{Language, Money, Share};

const NO_BREAK_SPACE: char = '\u{a0}';

impl Award {
    /// Explains the award, a sentence or two for each step, the amount last; amounts are in `currency`.
    ///
    /// Amounts are rounded to whole øre and percentages to hundredths; the exact fractions are in the steps. The effect of
    /// weight is given in amounts that add up, with what comes from the bounds of others or goes to them.
    ///
    /// ```
    /// use satsing::{Language, Limits, funding::{Allocation, AllocationRequest, allocate}};
    /// let json = br#"{ "pot": 10000, "claims": [ { "id": "a", "weight": 1, "cap": 1000 }, { "id": "b", "weight": 1 } ] }"#;
    /// let Allocation::Settled { awards, .. } = allocate(&AllocationRequest::from_json(json, Limits::REQUEST)?)? else {
    ///     panic!("nothing is tied or impossible here");
    /// };
    /// let text = awards[1].explain(Language::En, "NOK").join(" ").replace('\u{a0}', " ");
    /// assert_eq!(text, "Weight: 1 of 2 in all, which is 50% of the pot. By weight that makes NOK 50. \
    ///     To this comes NOK 40 that others do not get, which makes NOK 90. Awarded: NOK 90.");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self, language: Language, currency: &str) -> Vec<String> {
        let mut texts = step_texts::steps(&self.steps, Round::First, language, currency);
        texts.push(write(wording::AWARDED, language, currency, &[("amount", amount(self.amount))]));
        texts
    }
}

impl AllocationStep {
    /// Explains the step in a sentence or two; amounts are in `currency`.
    #[must_use]
    pub fn explain(&self, language: Language, currency: &str) -> String {
        self.text(StepContext::default(), language, currency)
    }

    /// Explains the step in the context of the others of its award.
    pub(super) fn text(&self, context: StepContext, language: Language, currency: &str) -> String {
        let exact = |fraction: &Fraction| TemplateValue::Label(about(language, fraction, currency));
        let (text, values) = match self {
            Self::Criterion { criterion, name, share, value, total, part } => {
                let only = (criterion == "weight").then(|| wording::WEIGHT.get(language).to_owned());
                let called = name.clone().or(only).unwrap_or_else(|| criterion.clone());
                let is_whole = *share == Share::ONE;
                let text = match (is_whole, context.in_tier) {
                    _ if total.is_zero() && (is_whole || context.all_empty) => wording::EMPTY,
                    _ if total.is_zero() => wording::EMPTY_SLICE,
                    (true, false) => wording::CRITERION,
                    (true, true) => wording::CRITERION_IN_TIER,
                    (false, false) => wording::SLICE,
                    (false, true) => wording::SLICE_IN_TIER,
                };
                let value = Fraction::from(*value);
                let values = vec![
                    ("criterion", TemplateValue::Label(called)),
                    ("share", TemplateValue::Label(percent(language, &Fraction::from(*share)))),
                    ("value", TemplateValue::Label(number(language, &value))),
                    ("total", TemplateValue::Label(number(language, total))),
                    ("part", TemplateValue::Label(percent(language, part))),
                ];
                (text, values)
            }
            Self::Tier { tier, taken_before, kept_back, available, taken } => {
                let values = [
                    ("tier", TemplateValue::Number(tier.get())),
                    ("available", amount(*available)),
                    ("takenBefore", amount(*taken_before)),
                    ("keptBack", amount(*kept_back)),
                    ("taken", amount(*taken)),
                ];
                let before = (*taken_before > Money::default()).then_some(wording::TAKEN_BEFORE);
                let later = (*kept_back > Money::default()).then_some(wording::KEPT_BACK);
                let texts = [Some(wording::TIER), before, later, Some(wording::TAKEN)].into_iter().flatten();
                let texts: Vec<String> = texts.map(|text| write(text, language, currency, &values)).collect();
                return texts.join(" ");
            }
            Self::WholeUnits { unit, pot, available } => {
                let (pot, available) = (("pot", amount(*pot)), ("available", amount(*available)));
                (wording::WHOLE_UNITS, vec![("unit", amount(*unit)), pot, available])
            }
            Self::NoWeight {} => (wording::NO_WEIGHT, vec![]),
            Self::Proportional { entitled, exact } => return by_weight(entitled, exact, context, language, currency),
            Self::Bound { bound: which, amount: to, share, last_year } => {
                let mut values = vec![("amount", amount(*to))];
                let (Some(share), Some(last_year)) = (share, last_year) else {
                    return write(bound(*which), language, currency, &values);
                };
                values.push(("share", TemplateValue::Label(percent(language, &Fraction::from(*share)))));
                values.push(("lastYear", amount(*last_year)));
                let part = Fraction::from(*share).of(*last_year);
                // a bound that was rounded to whole units is explained, so that readers can work it out
                if part == Fraction::from(*to) {
                    return write(bound(*which), language, currency, &values);
                }
                values.push(("part", exact(&part)));
                (bound_in_units(*which), values)
            }
            Self::BelowMinimum { minimum, exact: most, bound } => {
                let text = bound.map_or(wording::BELOW_MINIMUM, |_| wording::BOUND_BELOW_MINIMUM);
                (text, vec![("minimum", amount(*minimum)), ("exact", exact(most))])
            }
            Self::Rounding { method, exact: share, amount: to } => {
                let text = match method {
                    RoundingMethod::LargestRemainder if share.is_below(*to) => wording::ROUNDED_UP,
                    RoundingMethod::LargestRemainder => wording::ROUNDED_DOWN,
                    RoundingMethod::DHondt => wording::BY_D_HONDT,
                    RoundingMethod::SainteLague => wording::BY_SAINTE_LAGUE,
                };
                (text, vec![("exact", exact(share)), ("amount", amount(*to))])
            }
            Self::Lot { between, places, won } => {
                let text = if *won { wording::LOT_WON } else { wording::LOT_LOST };
                (
                    text,
                    vec![
                        ("between", TemplateValue::Number(between.get())),
                        ("places", TemplateValue::Number(places.get())),
                    ],
                )
            }
        };
        write(text, language, currency, &values)
    }
}

fn amount(money: Money) -> TemplateValue {
    TemplateValue::Money(money.ore())
}

/// Fills in a text of the library; a test parses them all, so none is faulty.
pub(super) fn write(text: Wording, language: Language, currency: &str, values: &[(&str, TemplateValue)]) -> String {
    Template::parse(text.get(language)).map(|text| text.render(language, currency, values)).unwrap_or_default()
}

/// An exact number of øre as an amount, marked as approximate where it is not whole.
pub(super) fn about(language: Language, ore: &Fraction, currency: &str) -> String {
    match ore.nearest(1).and_then(|(nearest, exact)| Some((Money::new(nearest).ok()?, exact))) {
        Some((nearest, true)) => language.money(nearest, currency),
        Some((nearest, false)) => {
            let about = wording!("om lag", "om lag", "omkring", "about").get(language);
            format!("{about} {}", language.money(nearest, currency))
        }
        None => ore.to_string(),
    }
}

/// A fraction of a whole in percent, with as many decimals as it has, at most two.
pub(super) fn percent(language: Language, fraction: &Fraction) -> String {
    let space = if language == Language::En { String::new() } else { NO_BREAK_SPACE.to_string() };
    match fraction.nearest(10_000) {
        Some((0, false)) => {
            let under = wording!("under", "under", "under", "under").get(language);
            format!("{under} {}{space}%", decimal(language, 1))
        }
        Some((hundredths, _)) => format!("{}{space}%", decimal(language, hundredths)),
        None => fraction.to_string(),
    }
}

/// A number with at most two decimals, rounded where it has more.
fn number(language: Language, fraction: &Fraction) -> String {
    fraction.nearest(100).map_or_else(|| fraction.to_string(), |(hundredths, _)| decimal(language, hundredths))
}

fn decimal(language: Language, hundredths: i64) -> String {
    let point = if language == Language::En { '.' } else { ',' };
    let whole = language.number(hundredths / 100);
    match hundredths % 100 {
        0 => whole,
        rest if rest % 10 == 0 => format!("{whole}{point}{}", rest / 10),
        rest => format!("{whole}{point}{rest:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Number;
    use crate::funding::{Bound, Weight};
    use std::collections::BTreeSet;

    fn texts_of(step: &AllocationStep) -> [String; 4] {
        Language::ALL.map(|language| step.explain(language, "NOK").replace(NO_BREAK_SPACE, " "))
    }

    fn money(ore: i64) -> Money {
        Money::new(ore).unwrap()
    }

    fn number(number: i64) -> Number {
        Number::new(number).unwrap()
    }

    #[test]
    fn every_text_is_a_template_with_the_same_values_in_every_language() {
        use Bound::{Asked, AtLeast, AtMost, Cap, Floor, MinimumPayout};
        let mut texts = vec![
            wording::CRITERION,
            wording::SLICE,
            wording::CRITERION_IN_TIER,
            wording::SLICE_IN_TIER,
            wording::EMPTY,
            wording::EMPTY_SLICE,
            wording::TIER,
            wording::TAKEN_BEFORE,
            wording::KEPT_BACK,
            wording::TAKEN,
            wording::NO_WEIGHT,
            wording::WHOLE_UNITS,
            wording::CROSSED,
            wording::BEYOND_THE_POT,
            wording::BEYOND_WHOLE_UNITS,
            wording::PROPORTIONAL,
            wording::BY_WEIGHT,
            wording::BY_WEIGHT_AND_MORE,
            wording::BY_WEIGHT_AND_LESS,
            wording::BELOW_MINIMUM,
            wording::BOUND_BELOW_MINIMUM,
            wording::ROUNDED_UP,
            wording::ROUNDED_DOWN,
            wording::BY_D_HONDT,
            wording::BY_SAINTE_LAGUE,
            wording::LOT_WON,
            wording::LOT_LOST,
            wording::AWARDED,
            wording::PASSAGE,
            wording::RESTS_ON,
            wording::OF_EACH_KRONE,
            wording::CHANGED,
            wording::DECLINED,
        ];
        texts.extend([Floor, AtLeast, MinimumPayout, Cap, Asked, AtMost].map(bound));
        texts.extend([AtLeast, AtMost].map(bound_in_units));
        for text in texts {
            let names = Language::ALL.map(|language| {
                let template = Template::parse(text.get(language)).unwrap();
                template.placeholders().map(|(name, _)| name.to_owned()).collect::<BTreeSet<_>>()
            });
            assert!(names.windows(2).all(|pair| pair[0] == pair[1]), "{text:?}");
        }
    }

    #[test]
    fn a_criterion_is_reported_with_its_slice() {
        let step = |share: &str, total, part| AllocationStep::Criterion {
            criterion: "children".into(),
            name: Some("Barn".into()),
            share: share.parse().unwrap(),
            value: Weight::new(98_000).unwrap(),
            total: Fraction::small(total, 1),
            part: Fraction::small(part, total.max(1)),
        };
        assert_eq!(
            texts_of(&step("70%", 1_000_000, 68_600)),
            [
                "Barn: 98 000 av 1 000 000 i alt. 70 % av potten fordeles etter dette, så det gir 6,86 %.",
                "Barn: 98 000 av 1 000 000 i alt. 70 % av potten blir fordelt etter dette, så det gir 6,86 %.",
                "Barn: 98.000 af 1.000.000 i alt. 70 % af puljen fordeles efter dette, så det giver 6,86 %.",
                "Barn: 98,000 of 1,000,000 in all. 70% of the pot is shared out by this, which gives 6.86%.",
            ]
        );
        assert_eq!(
            texts_of(&step("100%", 2_000_000, 98_000))[0],
            "Barn: 98 000 av 2 000 000 i alt, det er 4,9 % av potten."
        );
        assert_eq!(
            texts_of(&step("1/3", 0, 0))[1],
            "Barn: ingen har noko her, så denne delen (33,33 %) blir fordelt som resten."
        );
    }

    #[test]
    fn the_criterion_called_weight_is_called_so_in_the_language() {
        let step = AllocationStep::Criterion {
            criterion: "weight".into(),
            name: None,
            share: Share::ONE,
            value: Weight::fraction(3, 8).unwrap(),
            total: Fraction::small(30_000, 1),
            part: Fraction::small(1, 80_000),
        };
        assert_eq!(
            texts_of(&step),
            [
                "Vekt: 0,38 av 30 000 i alt, det er under 0,01 % av potten.",
                "Vekt: 0,38 av 30 000 i alt, det er under 0,01 % av potten.",
                "Vægt: 0,38 af 30.000 i alt, det er under 0,01 % af puljen.",
                "Weight: 0.38 of 30,000 in all, which is under 0.01% of the pot.",
            ]
        );
    }

    #[test]
    fn a_guarantee_is_reported_with_last_years_award() {
        let step = AllocationStep::Bound {
            bound: Bound::AtLeast,
            amount: money(7_200_000),
            share: Some("90%".parse().unwrap()),
            last_year: Some(money(8_000_000)),
        };
        assert_eq!(
            texts_of(&step),
            [
                "Det kan ikke bli mindre enn 90 % av fjorårets 80 000 kr, altså 72 000 kr.",
                "Det kan ikkje bli mindre enn 90 % av fjorårsbeløpet på 80 000 kr, altså 72 000 kr.",
                "Det kan ikke blive mindre end 90 % af sidste års 80.000 NOK, altså 72.000 NOK.",
                "It can be no less than 90% of last year’s NOK 80,000, that is NOK 72,000.",
            ]
        );
    }

    #[test]
    fn a_guarantee_that_had_to_be_rounded_is_reported_with_both_amounts() {
        let step = |bound, share: &str, ore, last_year| AllocationStep::Bound {
            bound,
            amount: money(ore),
            share: Some(share.parse().unwrap()),
            last_year: Some(money(last_year)),
        };
        // 90 % of 900,000 is 810,000, and units are of 100,000
        assert_eq!(
            texts_of(&step(Bound::AtLeast, "90%", 90_000_000, 90_000_000))[3],
            "It can be no less than 90% of last year’s NOK 900,000, that is NOK 810,000, rounded up to NOK 900,000 to make whole units."
        );
        // 110 % of 1,234,500 is 1,357,950
        assert_eq!(
            texts_of(&step(Bound::AtMost, "110%", 130_000_000, 123_450_000))[0],
            "Det kan ikke bli mer enn 110 % av fjorårets 1 234 500 kr, altså 1 357 950 kr, rundet ned til 1 300 000 kr for å bli hele enheter."
        );
    }

    #[test]
    fn the_odd_rest_of_a_pot_is_reported() {
        let step = AllocationStep::WholeUnits { unit: money(100_000), pot: money(250_000), available: money(200_000) };
        assert_eq!(
            texts_of(&step)[1],
            "Det blir delt ut i heile 1 000 kr. Av potten på 2 500 kr er det 2 000 kr å fordele."
        );
    }

    #[test]
    fn rounding_says_which_way() {
        let step = |ore| AllocationStep::Rounding {
            method: RoundingMethod::LargestRemainder,
            exact: Fraction::small(100, 3),
            amount: money(ore),
        };
        assert_eq!(texts_of(&step(34))[0], "Etter største brøks metode rundes om lag 0,33 kr opp til 0,34 kr.");
        assert_eq!(texts_of(&step(33))[1], "Etter metoden med største brøk blir om lag 0,33 kr runda ned til 0,33 kr.");
    }

    #[test]
    fn a_draw_counts_its_places() {
        let step = |places, won| AllocationStep::Lot { between: number(3), places: number(places), won };
        assert_eq!(texts_of(&step(1, true))[1], "3 stod likt om 1 plass, og loddet fall på denne.");
        assert_eq!(texts_of(&step(2, false))[2], "3 stod lige om 2 pladser, og loddet faldt ikke på denne.");
    }

    #[test]
    fn what_is_below_the_minimum_is_reported_with_both_amounts() {
        let step =
            AllocationStep::BelowMinimum { minimum: money(30_000), exact: Fraction::small(50_001, 2), bound: None };
        assert_eq!(
            texts_of(&step)[0],
            "Det ville blitt om lag 250,01 kr, og det er mindre enn den minste utbetalingen på 300 kr. Derfor betales det ikke noe."
        );
    }
}
