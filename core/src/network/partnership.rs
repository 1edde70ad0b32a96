//! The partnership part.

use super::PartnershipService;
use crate::part::part;

part! {
    /// The partnership between an owner and a university, a university college or another centre.
    pub struct Partnership {
        /// The partner's name.
        partner "partner": String = "partner", "partnar", "partner", "partner";
        /// The partner's organisation number, nine digits.
        organisation_number "organisationNumber": String = "partnerens organisasjonsnummer", "organisasjonsnummeret til partnaren", "partnerens organisationsnummer", "partner’s organisation number";
        /// The partner's contact person.
        contact_person "contactPerson": String [personal] = "kontaktperson", "kontaktperson", "kontaktperson", "contact person";
        /// The place where owner and partner meet to agree on the support.
        contact_point "contactPoint": String = "kontaktpunkt", "kontaktpunkt", "kontaktpunkt", "contact point";
        /// What the partner does.
        services "services": Vec<Option<PartnershipService>> = "tjenester", "tenester", "ydelser", "services";
        /// The packages that the partner has put together.
        packages "packages": Vec<Package> = "tiltakspakker", "tiltakspakkar", "tiltagspakker", "packages";
        /// The frames that are agreed.
        frames "frames": String = "avtalte rammer", "avtalte rammer", "aftalte rammer", "agreed frames";
    }
}

part! {
    /// A package of support.
    pub struct Package {
        /// Identifies the package in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the package is called.
        title "title": String = "tiltakspakke", "tiltakspakke", "tiltagspakke", "package";
        /// The theme that it treats.
        theme "theme": String = "tema", "tema", "tema", "theme";
        /// The modules that it is made of.
        modules "modules": Vec<Option<String>> = "moduler", "modular", "moduler", "modules";
        /// The areas of the needs analysis that it meets, by id.
        meets "meets": Vec<Option<String>> [refers("/strategy/needsAnalysis/areas")] = "møter behov", "møter behov", "møder behov", "meets needs";
    }
}
