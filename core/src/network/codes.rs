//! The codes that networks and partnerships use.

use crate::part::codes;

codes! {
    /// What an agenda item of a session is for.
    pub enum AgendaKind {
        /// Sharing of experience between the units.
        Sharing "sharing" = "erfaringsdeling", "erfaringsdeling", "erfaringsdeling", "sharing of experience";
        /// New knowledge.
        Knowledge "knowledge" = "kunnskapsøkt", "kunnskapsøkt", "vidensoplæg", "knowledge session";
        /// Planning for one's own unit.
        Planning "planning" = "planlegging i egen enhet", "planlegging i eiga eining", "planlægning i egen enhed", "planning for one’s own unit";
        /// A break or a meal.
        Break "break" = "pause", "pause", "pause", "break";
        /// Anything else.
        Other "other" = "annet", "anna", "andet", "other";
    }
}

codes! {
    /// A group of staff that takes part in a network.
    pub enum StaffGroup {
        /// Kindergarten teachers.
        KindergartenTeachers "kindergartenTeachers" = "barnehagelærere", "barnehagelærarar", "pædagoger i dagtilbud", "kindergarten teachers";
        /// School teachers.
        SchoolTeachers "schoolTeachers" = "lærere i grunnskolen", "lærarar i grunnskulen", "lærere i grundskolen", "school teachers";
        /// Leaders of kindergartens and schools.
        Leaders "leaders" = "ledere", "leiarar", "ledere", "leaders";
        /// Resource persons.
        ResourcePersons "resourcePersons" = "ressurspersoner", "ressurspersonar", "ressourcepersoner", "resource persons";
        /// Other staff.
        Others "others" = "andre ansatte", "andre tilsette", "andre ansatte", "other staff";
    }
}

codes! {
    /// What a partner does for an owner.
    pub enum PartnershipService {
        /// Maps needs and plans with the owner.
        MapNeeds "mapNeeds" = "kartlegge behov", "kartleggje behov", "kortlægge behov", "map needs";
        /// Helps organise the work.
        Organise "organise" = "organisere arbeidet", "organisere arbeidet", "organisere arbejdet", "organise the work";
        /// Gives professional support in the networks' sessions.
        RunSessions "runSessions" = "gi faglig støtte i nettverkene", "gi fagleg støtte i nettverka", "give faglig støtte i netværkene", "give professional support in the networks";
        /// Guides development work in the networks.
        Guide "guide" = "veilede utviklingsarbeid", "rettleie utviklingsarbeid", "vejlede i udviklingsarbejde", "guide development work";
        /// Evaluates the work.
        Evaluate "evaluate" = "evaluere arbeidet", "evaluere arbeidet", "evaluere arbejdet", "evaluate the work";
    }
}
