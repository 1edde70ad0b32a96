//! A pack whose id, country and currency are not of the same country.

use crate::check::Fault;
use crate::pack::reading::ReadPack;
use crate::register::Country;

pub(super) fn warning(own: &ReadPack) -> Option<Fault> {
    let country = own.envelope.country?;
    let of_id = Country::ALL.into_iter().find(|country| own.envelope.id.starts_with(prefix(*country)));
    if let Some(meant) = of_id.filter(|meant| *meant != country) {
        let reason = format!("the id begins with `{}`, and the country is another", prefix(meant));
        let mut warning = Fault::new("/country", &reason);
        warning.suggestion = Some(meant.code().to_owned());
        return Some(warning);
    }
    let (theirs, other) = match country {
        Country::No => ("NOK", "DKK"),
        Country::Dk => ("DKK", "NOK"),
    };
    // other currencies, euro for example, are of neither country
    let mut warning =
        (own.envelope.currency == other).then(|| Fault::new("/currency", "the currency is that of another country"))?;
    warning.suggestion = Some(theirs.to_owned());
    Some(warning)
}

/// The prefix of ids of a country's programmes.
fn prefix(country: Country) -> &'static str {
    match country {
        Country::No => "no.",
        Country::Dk => "dk.",
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::faults_of;
    use serde_json::json;

    #[test]
    fn the_currency_of_the_other_country_is_reported() {
        let faults_of =
            |country: &str, currency: &str| faults_of(json!({ "country": country, "currency": currency })).len();
        assert_eq!((faults_of("DK", "NOK"), faults_of("NO", "DKK")), (1, 1));
        assert_eq!((faults_of("DK", "DKK"), faults_of("NO", "NOK"), faults_of("NO", "EUR")), (0, 0, 0));
    }

    #[test]
    fn an_id_of_the_other_country_is_reported_before_the_currency() {
        let faults_of = |id: &str, country: &str, currency: &str| {
            faults_of(json!({ "id": id, "country": country, "currency": currency }))
        };
        let reason = "the id begins with `dk.`, and the country is another";
        assert_eq!(faults_of("dk.x", "NO", "DKK"), [("/country".to_owned(), reason.to_owned())]);
        assert_eq!(
            (faults_of("dk.x", "DK", "DKK"), faults_of("no.x", "NO", "NOK"), faults_of("x", "DK", "DKK")),
            (vec![], vec![], vec![])
        );
    }
}
