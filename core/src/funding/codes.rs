//! The codes that letters use.

use crate::case::codes;

codes! {
    /// The instrument by which money is given.
    pub enum LetterKind {
        /// A commitment letter (tilsagnsbrev).
        Commitment "commitment" = "tilsagnsbrev", "tilsegnsbrev", "tilsagnsbrev", "commitment letter";
        /// A grant letter (tilskuddsbrev).
        Grant "grant" = "tilskuddsbrev", "tilskotsbrev", "tilskudsbrev", "grant letter";
        /// An assignment letter (oppdragsbrev).
        Assignment "assignment" = "oppdragsbrev", "oppdragsbrev", "opdragsbrev", "assignment letter";
    }
}

codes! {
    /// What kind of body receives money.
    pub enum RecipientKind {
        /// A municipality.
        Municipality "municipality" = "kommune", "kommune", "kommune", "municipality";
        /// A county (fylkeskommune, region).
        County "county" = "fylkeskommune", "fylkeskommune", "fylkeskommune eller region", "county";
        /// A university or university college.
        University "university" = "universitet eller høgskole", "universitet eller høgskule", "universitet eller professionshøjskole", "university or university college";
        /// A national centre.
        NationalCentre "nationalCentre" = "nasjonalt senter", "nasjonalt senter", "nationalt center", "national centre";
        /// A vocational college (fagskole).
        VocationalCollege "vocationalCollege" = "fagskole", "fagskule", "erhvervsakademi", "vocational college";
        /// A private kindergarten.
        PrivateKindergarten "privateKindergarten" = "privat barnehage", "privat barnehage", "privat daginstitution", "private kindergarten";
        /// A private school.
        PrivateSchool "privateSchool" = "privat skole", "privat skule", "privat skole", "private school";
        /// A school run by the state.
        StateSchool "stateSchool" = "statlig skole", "statleg skule", "statslig skole", "state school";
        /// Any other body.
        Other "other" = "annen mottaker", "annan mottakar", "anden modtager", "other recipient";
    }
}

codes! {
    /// When a grant is paid, seen from the measure that it pays for.
    pub enum PaymentTiming {
        /// Before the measure.
        Before "before" = "før tiltaket", "før tiltaket", "før tiltaget", "before the measure";
        /// While the measure goes on.
        During "during" = "under tiltaket", "under tiltaket", "under tiltaget", "during the measure";
        /// After the measure.
        After "after" = "etter tiltaket", "etter tiltaket", "efter tiltaget", "after the measure";
    }
}

codes! {
    /// In which form money is asked for.
    pub enum ApplicationKind {
        /// An application.
        Application "application" = "søknad", "søknad", "ansøgning", "application";
        /// A notice of needs (behovsmelding).
        NeedsNotice "needsNotice" = "behovsmelding", "behovsmelding", "behovsindmelding", "needs notice";
    }
}

codes! {
    /// Who owns a kindergarten or a school.
    pub enum Ownership {
        /// A municipality.
        Municipal "municipal" = "kommunal", "kommunal", "kommunal", "municipal";
        /// A county.
        County "county" = "fylkeskommunal", "fylkeskommunal", "fylkeskommunal", "county";
        /// A private owner.
        Private "private" = "privat", "privat", "privat", "private";
        /// The state.
        State "state" = "statlig", "statleg", "statslig", "state";
    }
}

codes! {
    /// How an employee is supported while studying.
    pub enum StudySupport {
        /// Leave with pay.
        Leave "leave" = "fri med lønn", "fri med løn", "frihed med løn", "leave with pay";
        /// A stipend.
        Stipend "stipend" = "stipend", "stipend", "stipendium", "stipend";
        /// Part leave, part stipend.
        LeaveAndStipend "leaveAndStipend" = "fri med lønn og stipend", "fri med løn og stipend", "frihed med løn og stipendium", "leave with pay and stipend";
    }
}
