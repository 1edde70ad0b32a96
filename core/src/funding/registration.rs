//! The registration part.

use crate::case::part;
use crate::{Date, Money};

part! {
    /// A municipality's registration of a team for a course of workshops.
    pub struct Registration {
        /// The number of the municipality that registers.
        municipality "municipality": String [municipality] = "påmeldt kommune", "påmeld kommune", "tilmeldt kommune", "registered municipality";
        /// The region that the municipality lies in.
        region "region": String = "region", "region", "region", "region";
        /// The day on which the registration was received.
        received_on "receivedOn": Date = "mottatt dato", "motteken dato", "modtagelsesdato", "received on";
        /// The day by which it had to be received.
        due_on "dueOn": Date = "påmeldingsfrist", "påmeldingsfrist", "tilmeldingsfrist", "registration due on";
        /// The day on which participation was confirmed.
        confirmed_on "confirmedOn": Date = "dato for bekreftelse", "dato for stadfesting", "dato for bekræftelse", "confirmed on";
        /// The persons who take part.
        team "team": Vec<TeamMember> = "team", "team", "team", "team";
        /// What the municipality has asked its team to do.
        mandate "mandate": Mandate = "mandat", "mandat", "mandat", "mandate";
        /// Whether the team commits itself to take part in every workshop.
        commits_to_attend "commitsToAttend": bool = "forplikter seg til å delta på alle samlinger", "forpliktar seg til å delta på alle samlingar", "forpligter sig til at deltage i alle workshops", "commits to attend every workshop";
        /// The workshops, with those who were there.
        workshops "workshops": Vec<Workshop> = "samlinger", "samlingar", "workshops", "workshops";
        /// The fee, in the currency's smallest unit.
        fee "fee": Money = "deltakeravgift", "deltakaravgift", "deltagergebyr", "participation fee";
        /// The EAN or GLN number that the fee is invoiced to, thirteen digits.
        gln "gln": String = "GLN-nummer", "GLN-nummer", "EAN-nummer", "EAN/GLN number";
        /// The organisation number (CVR number in Denmark) of the one who pays.
        organisation_number "organisationNumber": String = "betalerens organisasjonsnummer", "organisasjonsnummeret til betalaren", "betalerens CVR-nummer", "payer’s organisation number";
    }
}

part! {
    /// A person in a registered team.
    pub struct TeamMember {
        /// Identifies the person in the team.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// Who it is.
        name "name": String [personal] = "deltaker", "deltakar", "deltager", "participant";
        /// The person's e-mail address.
        email "email": String [personal] = "e-postadresse", "e-postadresse", "e-mailadresse", "e-mail address";
        /// What the person does in the municipality.
        role "role": String = "rolle", "rolle", "rolle", "role";
        /// Where the person works.
        workplace "workplace": String = "arbeidssted", "arbeidsstad", "arbejdssted", "workplace";
    }
}

part! {
    /// What a team is asked and entitled to do.
    pub struct Mandate {
        /// The task that the team is to solve.
        task "task": String = "oppgave", "oppgåve", "opgave", "task";
        /// The body or office that gave the mandate.
        given_by "givenBy": String = "organ som ga mandatet", "organ som gav mandatet", "organ, der gav mandatet", "body that gave the mandate";
        /// The day on which it was given.
        given_on "givenOn": Date = "dato for mandatet", "dato for mandatet", "dato for mandatet", "date of the mandate";
    }
}

part! {
    /// A workshop, with those of the team who were there.
    pub struct Workshop {
        /// Identifies the workshop in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the workshop is called.
        title "title": String = "samling", "samling", "workshop", "workshop";
        /// The day on which it is held, or the first of its days.
        starts_on "startsOn": Date = "dato for samlingen", "dato for samlinga", "dato for workshoppen", "workshop date";
        /// The last of its days, where it lasts more than one.
        ends_on "endsOn": Date = "siste dag", "siste dag", "sidste dag", "last day";
        /// Whether it is held online.
        online "online": bool = "på nett", "på nett", "online", "online";
        /// Those of the team who were there, by id.
        attended_by "attendedBy": Vec<String> [refers("/registration/team")] = "deltakere som møtte", "deltakarar som møtte", "fremmødte deltagere", "participants present";
    }
}
