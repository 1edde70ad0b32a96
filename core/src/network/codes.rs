//! The codes that networks and partnerships use.

use crate::case::codes;

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

codes! {
    /// A public authority that sets up a forum or shares out money.
    pub enum Authority {
        /// The county governor (statsforvalteren).
        CountyGovernor "countyGovernor" = "statsforvalteren", "statsforvaltaren", "statsforvalteren", "the county governor";
        /// The county authority (fylkeskommunen).
        County "county" = "fylkeskommunen", "fylkeskommunen", "fylkeskommunen", "the county authority";
        /// A municipality.
        Municipality "municipality" = "kommunen", "kommunen", "kommunen", "the municipality";
        /// The national directorate for education.
        Directorate "directorate" = "Utdanningsdirektoratet", "Utdanningsdirektoratet", "Utdanningsdirektoratet", "the Directorate for Education";
        /// The forum itself.
        Forum "forum" = "samarbeidsforumet", "samarbeidsforumet", "samarbejdsforummet", "the cooperation forum";
        /// Any other.
        Other "other" = "en annen", "ein annan", "en anden", "another";
    }
}

codes! {
    /// Whom a member of a forum represents.
    pub enum Represented {
        /// Municipalities that own kindergartens.
        MunicipalKindergartens "municipalKindergartens" = "kommuner som barnehageeiere", "kommunar som barnehageeigarar", "kommuner som ejere af dagtilbud", "municipalities as kindergarten owners";
        /// Municipalities that own schools.
        MunicipalSchools "municipalSchools" = "kommuner som skoleeiere", "kommunar som skuleeigarar", "kommuner som skoleejere", "municipalities as school owners";
        /// Private owners of kindergartens.
        PrivateKindergartens "privateKindergartens" = "private barnehageeiere", "private barnehageeigarar", "private ejere af dagtilbud", "private kindergarten owners";
        /// Private owners of schools.
        PrivateSchools "privateSchools" = "private skoleeiere", "private skuleeigarar", "private skoleejere", "private school owners";
        /// Municipalities as the authority for kindergartens.
        KindergartenAuthority "kindergartenAuthority" = "kommuner som barnehagemyndighet", "kommunar som barnehagestyresmakt", "kommuner som myndighed for dagtilbud", "municipalities as kindergarten authority";
        /// Upper secondary schools of the county.
        CountySchools "countySchools" = "fylkeskommunale videregående skoler", "fylkeskommunale vidaregåande skular", "fylkeskommunale ungdomsuddannelser", "county upper secondary schools";
        /// Private upper secondary schools.
        PrivateUpperSecondary "privateUpperSecondary" = "private videregående skoler", "private vidaregåande skular", "private ungdomsuddannelser", "private upper secondary schools";
        /// The state's Sami upper secondary schools.
        SamiUpperSecondary "samiUpperSecondary" = "statlige samiske videregående skoler", "statlege samiske vidaregåande skular", "statslige samiske ungdomsuddannelser", "state Sami upper secondary schools";
        /// Training companies.
        TrainingCompanies "trainingCompanies" = "lærebedrifter", "lærebedrifter", "oplæringsvirksomheder", "training companies";
        /// Universities and university colleges.
        Universities "universities" = "universiteter og høgskoler", "universitet og høgskular", "universiteter og professionshøjskoler", "universities and university colleges";
        /// Vocational colleges.
        VocationalColleges "vocationalColleges" = "fagskoler", "fagskular", "erhvervsakademier", "vocational colleges";
        /// Other bodies with the competence.
        OtherCompetence "otherCompetence" = "andre kompetansemiljøer", "andre kompetansemiljø", "andre kompetencemiljøer", "other centres of competence";
        /// The unions of the employees.
        EmployeeOrganisations "employeeOrganisations" = "de mest sentrale arbeidstakerorganisasjonene", "dei mest sentrale arbeidstakarorganisasjonane", "de mest centrale lønmodtagerorganisationer", "the most central employee organisations";
        /// The local parties of working life.
        WorkingLife "workingLife" = "partene i arbeidslivet lokalt", "partane i arbeidslivet lokalt", "arbejdsmarkedets parter lokalt", "the local parties of working life";
        /// The association of municipalities.
        Ks "ks" = "KS", "KS", "KS", "KS (association of municipalities)";
        /// The association of private kindergartens.
        Pbl "pbl" = "Private Barnehagers Landsforbund (PBL)", "Private Barnehagers Landsforbund (PBL)", "Private Barnehagers Landsforbund (PBL)", "PBL (association of private kindergartens)";
        /// The state's service for special needs education.
        Statped "statped" = "Statped", "Statped", "Statped", "Statped (special needs service)";
        /// The educational psychology service.
        EducationalPsychology "educationalPsychology" = "pedagogisk-psykologisk tjeneste", "pedagogisk-psykologisk teneste", "pædagogisk-psykologisk tjeneste", "educational psychology service";
        /// The county's board for vocational training.
        TrainingBoard "trainingBoard" = "yrkesopplæringsnemnda", "yrkesopplæringsnemnda", "nævnet for erhvervsuddannelse", "the vocational training board";
        /// The county governor.
        CountyGovernor "countyGovernor" = "statsforvalteren", "statsforvaltaren", "statsforvalteren", "the county governor";
        /// Anyone else.
        Other "other" = "andre", "andre", "andre", "others";
    }
}

codes! {
    /// In what capacity someone who is no member takes part in a forum.
    pub enum ForumStanding {
        /// Invited to take part.
        Invited "invited" = "invitert", "invitert", "inviteret", "invited";
        /// Present without a say.
        Observer "observer" = "observatør", "observatør", "observatør", "observer";
        /// Keeps the minutes.
        Secretariat "secretariat" = "sekretariat", "sekretariat", "sekretariat", "secretariat";
    }
}

codes! {
    /// How a member voted.
    pub enum VoteChoice {
        /// In favour.
        InFavour "inFavour" = "for", "for", "for", "in favour";
        /// Against.
        Against "against" = "mot", "mot", "imod", "against";
        /// Neither.
        Abstained "abstained" = "avholdende", "avhaldande", "hverken for eller imod", "abstained";
    }
}
