//! Explains to people why bounds cannot all be met.

use super::bounds::ExactBounds;
use super::explain::write;
use super::wording::{BEYOND_THE_POT, BEYOND_WHOLE_UNITS, CROSSED, bound_name};
use super::{Allocation, AllocationRequest, Claim, PotTree, TreeAllocation};
use crate::text::TemplateValue;
use crate::{Language, Money};

impl AllocationRequest {
    /// Explains which bounds cannot be met, whose they are, and what to do; amounts are in `currency`.
    ///
    /// One sentence for each claim whose own bounds cross, or else one for all that are secured more than the pot.
    /// Claims are called by their names, or else by their ids. Empty for any other answer.
    ///
    /// ```
    /// use satsing::{Language, Limits, funding::{AllocationRequest, allocate}};
    /// let json = br#"{ "pot": 100, "claims": [ { "id": "a", "name": "Giske", "weight": 1, "floor": 50, "cap": 40 } ] }"#;
    /// let request = AllocationRequest::from_json(json, Limits::REQUEST)?;
    /// let text = request.explain_infeasible(&allocate(&request)?, Language::En, "NOK").join(" ");
    /// assert_eq!(
    ///     text.replace('\u{a0}', " "),
    ///     "Giske cannot get both at least NOK 0.50 (the floor) and at most NOK 0.40 (the cap). Change one of the bounds."
    /// );
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn explain_infeasible(&self, answer: &Allocation, language: Language, currency: &str) -> Vec<String> {
        let Allocation::Infeasible { needed, available, claims } = answer else { return Vec::new() };
        let meant: Vec<&Claim> = self.claims.iter().filter(|claim| claims.contains(&claim.id)).collect();
        let crossed: Vec<String> = meant.iter().filter_map(|claim| self.crossed(claim, language, currency)).collect();
        if !crossed.is_empty() {
            return crossed;
        }
        let names: Vec<&str> = meant.iter().map(|claim| claim.called()).collect();
        let values = [
            ("claims", TemplateValue::Label(language.list(&names))),
            ("needed", TemplateValue::Money(needed.ore())),
            ("available", TemplateValue::Money(available.ore())),
            ("pot", TemplateValue::Money(self.pot.ore())),
            ("unit", TemplateValue::Money(self.unit.map_or(1, Money::ore))),
        ];
        let text = if *available == self.pot { BEYOND_THE_POT } else { BEYOND_WHOLE_UNITS };
        vec![write(text, language, currency, &values)]
    }

    /// The text about a claim whose own bounds cross.
    fn crossed(&self, claim: &Claim, language: Language, currency: &str) -> Option<String> {
        let ore = |amount: Option<Money>| u64::try_from(amount.map_or(0, Money::ore)).ok();
        let unit = self.unit.map_or(Some(1), |unit| ore(Some(unit)))?.max(1);
        let minimum = ore(self.minimum_payout)?.div_ceil(unit);
        let bounds = ExactBounds::of(claim, 0, self.guarantee.unwrap_or_default(), unit, minimum).ok()?;
        let (lower, upper) = bounds.crossed()?;
        let money = |units: u128| i64::try_from(units.saturating_mul(unit.into())).ok().map(TemplateValue::Money);
        let values = [
            ("claim", TemplateValue::Label(claim.called().to_owned())),
            ("needed", money(bounds.lower)?),
            ("available", money(bounds.upper)?),
            ("lower", TemplateValue::Label(bound_name(lower).get(language).to_owned())),
            ("upper", TemplateValue::Label(bound_name(upper).get(language).to_owned())),
        ];
        Some(write(CROSSED, language, currency, &values))
    }
}

impl PotTree {
    /// The same for the pot of a tree whose bounds cannot all be met.
    #[must_use]
    pub fn explain_infeasible(&self, answer: &TreeAllocation, language: Language, currency: &str) -> Vec<String> {
        let TreeAllocation::Infeasible { pot, needed, available, claims } = answer else { return Vec::new() };
        let Some(asked) = self.pots.iter().find(|known| known.id == *pot) else { return Vec::new() };
        let answer = Allocation::Infeasible { needed: *needed, available: *available, claims: claims.clone() };
        asked.request(*available).explain_infeasible(&answer, language, currency)
    }
}
