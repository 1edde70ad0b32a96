//! A pack of one country with the currency of another.

use crate::check::Fault;
use crate::pack::reading::ReadPack;
use crate::register::Country;

pub(super) fn warning(own: &ReadPack) -> Option<Fault> {
    let (theirs, other) = match own.envelope.country? {
        Country::No => ("NOK", "DKK"),
        Country::Dk => ("DKK", "NOK"),
    };
    // money of other countries is given too, in euro for example
    let mut warning =
        (own.envelope.currency == other).then(|| Fault::new("/currency", "the currency is that of another country"))?;
    warning.suggestion = Some(theirs.to_owned());
    Some(warning)
}

#[cfg(test)]
mod tests {
    use super::super::example::told;
    use serde_json::json;

    #[test]
    fn the_currency_of_the_other_country_is_told() {
        let told = |country: &str, currency: &str| told(json!({ "country": country, "currency": currency })).len();
        assert_eq!((told("DK", "NOK"), told("NO", "DKK")), (1, 1));
        assert_eq!((told("DK", "DKK"), told("NO", "NOK"), told("NO", "EUR")), (0, 0, 0));
    }
}
