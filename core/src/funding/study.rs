//! The study part.

use super::codes::{Ownership, StudySupport};
use crate::case::part;
use crate::strategy::Level;
use crate::{Date, Decimal, Money, Number, Period};

part! {
    /// The further education that a grant pays for.
    pub struct Study {
        /// The year of the grant.
        year "year": Number = "tilskuddsår", "tilskotsår", "tilskudsår", "year of the grant";
        /// The assessment of needs that the choice of courses builds on.
        needs_assessment "needsAssessment": String = "behovsvurdering", "behovsvurdering", "behovsvurdering", "needs assessment";
        /// Whether the staff took part in that assessment.
        staff_involved "staffInvolved": bool = "ansatte har vært involvert", "tilsette har vore involverte", "medarbejdere har været inddraget", "staff involved";
        /// How Sami perspectives are attended to in it.
        sami_perspectives "samiPerspectives": String = "samiske perspektiver", "samiske perspektiv", "samiske perspektiver", "Sami perspectives";
        /// Those who study.
        participants "participants": Vec<StudyParticipant> = "deltakere i videreutdanning", "deltakarar i vidareutdanning", "deltagere i videreuddannelse", "participants in further education";
    }
}

part! {
    /// One who studies while employed.
    pub struct StudyParticipant {
        /// Identifies the participant in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// Who it is.
        name "name": String [personal] = "deltaker", "deltakar", "deltager", "participant";
        /// Where the participant works.
        workplace "workplace": String = "arbeidssted", "arbeidsstad", "arbejdssted", "workplace";
        /// The level at which the participant works.
        level "level": Level = "nivå", "nivå", "niveau", "level";
        /// Who owns the workplace.
        ownership "ownership": Ownership = "eierform", "eigarform", "ejerform", "ownership";
        /// The group of staff that the participant belongs to; its codes come from the programme.
        staff_group "staffGroup": String = "yrkesgruppe", "yrkesgruppe", "faggruppe", "group of staff";
        /// The education that the participant has; its codes come from the programme.
        basic_education "basicEducation": String = "grunnutdanning", "grunnutdanning", "grunduddannelse", "basic education";
        /// What is studied.
        course "course": String = "videreutdanning", "vidareutdanning", "videreuddannelse", "course";
        /// The university, university college or vocational college.
        institution "institution": String = "utdanningssted", "utdanningsstad", "uddannelsessted", "institution";
        /// How many credits the course gives.
        credits "credits": Decimal = "studiepoeng", "studiepoeng", "ECTS-point", "credits";
        /// Whether the participant gets leave, a stipend or both.
        support "support": StudySupport = "støtteform", "støtteform", "støtteform", "kind of support";
        /// The leave with pay, in per cent of a full position.
        leave "leave": Decimal = "fri med lønn i prosent", "fri med løn i prosent", "frihed med løn i procent", "leave in per cent";
        /// Whether leave or stipend was chosen after a talk with the participant.
        agreed_with_participant "agreedWithParticipant": bool = "avklart i dialog med den ansatte", "avklart i dialog med den tilsette", "afklaret i dialog med den ansatte", "agreed with the participant";
        /// What a supply teacher costs, in øre.
        supply_cost "supplyCost": Money = "vikarkostnad", "vikarkostnad", "vikarudgift", "cost of supply staff";
        /// What the employer pays of it, in øre.
        own_share "ownShare": Money = "egenandel", "eigendel", "egenfinansiering", "own share";
        /// Who pays the own share.
        own_share_paid_by "ownSharePaidBy": Ownership = "hvem som dekker egenandelen", "kven som dekkjer eigendelen", "hvem der dækker egenfinansieringen", "who pays the own share";
        /// The stipend, in øre.
        stipend "stipend": Money = "stipend", "stipend", "stipendium", "stipend";
        /// What of the grant goes to the participant, in øre.
        amount "amount": Money = "tilskudd til deltakeren", "tilskot til deltakaren", "tilskud til deltageren", "grant for the participant";
        /// The days that the course covers.
        period "period": Period = "studieperiode", "studieperiode", "studieperiode", "period of study";
        /// The day on which the participant began.
        started_on "startedOn": Date = "begynte", "byrja", "begyndte", "started on";
        /// The day on which the participant finished.
        finished_on "finishedOn": Date = "fullførte", "fullførte", "afsluttede", "finished on";
        /// The day on which the participant left without finishing.
        left_on "leftOn": Date = "sluttet underveis", "slutta undervegs", "holdt op undervejs", "left on";
        /// The participant to whom the money went instead, by id.
        replaced_by "replacedBy": String [refers("/study/participants")] = "midlene er brukt på", "midlane er brukte på", "midlerne er brugt på", "replaced by";
        /// The day on which the money was put to that other use.
        replaced_on "replacedOn": Date = "dato for omdisponering", "dato for omdisponering", "dato for omdisponering", "date of re-use";
    }
}
