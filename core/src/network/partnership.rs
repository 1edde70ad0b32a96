//! The partnership part.

use super::PartnershipService;
use crate::case::part;
use crate::funding::RecipientKind;
use crate::{Date, Period};

part! {
    /// The partnership between an owner and a university, a university college or another centre.
    pub struct Partnership {
        /// The partner's name.
        partner "partner": String = "partner", "partnar", "partner", "partner";
        /// What kind of body the partner is.
        partner_kind "partnerKind": RecipientKind = "type partner", "type partnar", "partnertype", "kind of partner";
        /// The partner's organisation number, nine digits.
        organisation_number "organisationNumber": String = "partnerens organisasjonsnummer", "organisasjonsnummeret til partnaren", "partnerens organisationsnummer", "partner’s organisation number";
        /// The partner's contact person.
        contact_person "contactPerson": String [personal] = "kontaktperson", "kontaktperson", "kontaktperson", "contact person";
        /// The place where owner and partner meet to agree on the support.
        contact_point "contactPoint": String = "kontaktpunkt", "kontaktpunkt", "kontaktpunkt", "contact point";
        /// What the partner does.
        services "services": Vec<PartnershipService> = "tjenester", "tenester", "ydelser", "services";
        /// The packages that the partner has put together.
        packages "packages": Vec<Package> = "tiltakspakker", "tiltakspakkar", "tiltagspakker", "packages";
        /// The modules that packages are put together from.
        modules "modules": Vec<Module> = "moduler", "modular", "moduler", "modules";
        /// The days for which it is agreed.
        period "period": Period = "avtaleperiode", "avtaleperiode", "aftaleperiode", "agreed period";
        /// The day on which it was agreed.
        agreed_on "agreedOn": Date = "avtaledato", "avtaledato", "aftaledato", "agreed on";
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
        modules "modules": Vec<String> = "moduler", "modular", "moduler", "modules";
        /// The areas of the needs analysis that it meets, by id.
        meets "meets": Vec<String> [refers("/strategy/needsAnalysis/areas")] = "møter behov", "møter behov", "møder behov", "meets needs";
        /// The needs of the yearly notice that it meets, by id.
        meets_notified "meetsNotified": Vec<String> [refers("/application/assessment/areas")] = "møter meldte behov", "møter melde behov", "møder indmeldte behov", "meets notified needs";
        /// The theme of the forum’s long-term plan that it belongs to, by id.
        forum_theme "forumTheme": String [refers("/forum/plan/themes")] = "tema valgt av samarbeidsforumet", "tema valt av samarbeidsforumet", "tema valgt af samarbejdsforummet", "theme chosen by the forum";
    }
}

part! {
    /// A module that packages are put together from.
    pub struct Module {
        /// Identifies the module in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the module is called.
        title "title": String = "modul", "modul", "modul", "module";
        /// The package that it belongs to, by id.
        package "package": String [refers("/partnership/packages")] = "tiltakspakke", "tiltakspakke", "tiltagspakke", "package";
        /// The areas of the needs analysis that it meets, by id.
        meets "meets": Vec<String> [refers("/strategy/needsAnalysis/areas")] = "møter behov", "møter behov", "møder behov", "meets needs";
        /// The research or experience that it rests on.
        knowledge_basis "knowledgeBasis": String = "kunnskapsgrunnlag", "kunnskapsgrunnlag", "vidensgrundlag", "knowledge basis";
    }
}
