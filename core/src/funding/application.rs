//! The application part, which also holds the yearly needs notice.

use super::codes::{ApplicationKind, RecipientKind};
use crate::case::part;
use crate::strategy::{AnalysisArea, Goal, Level};
use crate::{Date, Money, Number, Period};

part! {
    /// An application for a grant, or a notice of needs that grants are shared out by.
    pub struct Application {
        /// Whether it is an application or a notice of needs.
        kind "kind": ApplicationKind = "type henvendelse", "type førespurnad", "type henvendelse", "kind of application";
        /// The announcement that it answers.
        call "call": String = "utlysning", "utlysing", "opslag", "call";
        /// The year that it applies for.
        year "year": Number = "søknadsår", "søknadsår", "ansøgningsår", "year applied for";
        /// The days that it plans for.
        period "period": Period = "planperiode", "planperiode", "planperiode", "planning period";
        /// The day on which it was submitted.
        submitted_on "submittedOn": Date = "innsendingsdato", "innsendingsdato", "indsendelsesdato", "date of submission";
        /// The day by which it had to be submitted.
        due_on "dueOn": Date = "søknadsfrist", "søknadsfrist", "ansøgningsfrist", "application due on";
        /// Who applies: one owner, or several of which one is responsible.
        applicants "applicants": Vec<JointApplicant> = "søkere", "søkjarar", "ansøgere", "applicants";
        /// The person to ask.
        contact_person "contactPerson": String [personal] = "kontaktperson", "kontaktperson", "kontaktperson", "contact person";
        /// The assessment of needs that it builds on.
        assessment "assessment": NeedsAssessment = "behovsvurdering", "behovsvurdering", "behovsvurdering", "needs assessment";
        /// The local strategy that it is anchored in, by its title.
        strategy "strategy": String = "strategi søknaden bygger på", "strategi søknaden byggjer på", "strategi, som ansøgningen bygger på", "strategy it rests on";
        /// What is to be reached.
        goals "goals": Vec<Goal> = "mål", "mål", "mål", "goals";
        /// The groups of staff that the measures are for; their codes come from the programme.
        target_groups "targetGroups": Vec<String> = "målgrupper", "målgrupper", "målgrupper", "target groups";
        /// The measures that money is asked for.
        measures "measures": Vec<PlannedMeasure> = "planlagte tiltak", "planlagde tiltak", "planlagte tiltag", "planned measures";
        /// The measures of earlier notices that are still going on.
        ongoing_measures "ongoingMeasures": Vec<OngoingMeasure> = "pågående tiltak", "pågåande tiltak", "igangværende tiltag", "ongoing measures";
        /// The plan for the work with the partner.
        partnership_plan "partnershipPlan": PartnershipPlan = "plan for partnerskapet", "plan for partnarskapet", "plan for partnerskabet", "plan for the partnership";
        /// What the owner itself contributes, in words.
        own_effort "ownEffort": String = "egeninnsats", "eigeninnsats", "egenindsats", "own effort";
        /// What the owner itself pays, in øre.
        own_share "ownShare": Money = "egenandel", "eigendel", "egenfinansiering", "own share";
        /// What is asked for, in øre.
        amount_asked "amountAsked": Money = "søknadsbeløp", "søknadsbeløp", "ansøgt beløb", "amount asked for";
        /// What the money is to be used for, line by line.
        budget "budget": Vec<BudgetLine> = "budsjettlinjer", "budsjettlinjer", "budgetlinjer", "budget lines";
    }
}

part! {
    /// One of those who apply together.
    pub struct JointApplicant {
        /// Identifies the applicant in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What kind of body it is.
        kind "kind": RecipientKind = "type søker", "type søkjar", "ansøgertype", "kind of applicant";
        /// What it is called.
        name "name": String = "søkerens navn", "namnet på søkjaren", "ansøgerens navn", "applicant’s name";
        /// Its organisation number.
        organisation_number "organisationNumber": String = "søkerens organisasjonsnummer", "organisasjonsnummeret til søkjaren", "ansøgerens organisationsnummer", "applicant’s organisation number";
        /// The number of the municipality that it is or lies in, four digits.
        municipality "municipality": String [municipality] = "søkerens kommune", "kommunen til søkjaren", "ansøgerens kommune", "applicant’s municipality";
        /// Whether it answers for the joint application.
        responsible "responsible": bool = "ansvarlig søker", "ansvarleg søkjar", "ansvarlig ansøger", "responsible applicant";
        /// The day on which its own analysis of needs was finished.
        analysed_on "analysedOn": Date = "dato for egen analyse", "dato for eigen analyse", "dato for egen analyse", "date of own analysis";
        /// The needs of its own that it found.
        own_analysis "ownAnalysis": String = "egen analyse", "eigen analyse", "egen analyse", "own analysis";
    }
}

part! {
    /// The assessment of needs that an application builds on.
    pub struct NeedsAssessment {
        /// The day on which it was finished.
        completed_on "completedOn": Date = "dato for vurderingen", "dato for vurderinga", "dato for vurderingen", "date of the assessment";
        /// What was assessed, and what came out of it.
        summary "summary": String = "sammendrag av vurderingen", "samandrag av vurderinga", "sammendrag af vurderingen", "summary of the assessment";
        /// The areas in which it found needs.
        areas "areas": Vec<AnalysisArea> = "behov som er funnet", "behov som er funne", "fundne behov", "needs found";
        /// The levels that were assessed.
        levels "levels": Vec<Level> = "vurderte nivåer", "vurderte nivå", "vurderede niveauer", "levels assessed";
        /// Whether the staff took part in it.
        staff_involved "staffInvolved": bool = "ansatte har vært involvert", "tilsette har vore involverte", "medarbejdere har været inddraget", "staff involved";
        /// How the staff took part in it.
        staff_process "staffProcess": String = "hvordan de ansatte ble involvert", "korleis dei tilsette blei involverte", "hvordan medarbejderne blev inddraget", "how the staff were involved";
        /// How Sami perspectives are attended to in it.
        sami_perspectives "samiPerspectives": String = "samiske perspektiver", "samiske perspektiv", "samiske perspektiver", "Sami perspectives";
    }
}

part! {
    /// A measure that an application asks money for.
    pub struct PlannedMeasure {
        /// Identifies the measure in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What is to be done.
        title "title": String = "tiltak", "tiltak", "tiltag", "measure";
        /// How it is to be done.
        description "description": String = "beskrivelse av tiltaket", "omtale av tiltaket", "beskrivelse af tiltaget", "description of the measure";
        /// The needs that it meets, by id.
        needs "needs": Vec<String> [refers("/application/assessment/areas")] = "behov tiltaket møter", "behov tiltaket møter", "behov, som tiltaget møder", "needs that the measure meets";
        /// The focus area of the strategy that it belongs to, by id.
        focus_area "focusArea": String [refers("/strategy/focusAreas")] = "innsatsområde i strategien", "innsatsområde i strategien", "indsatsområde i strategien", "focus area of the strategy";
        /// The priority theme of the forum’s long-term plan that it belongs to, by id.
        theme "theme": String [refers("/forum/plan/themes")] = "prioritert tema", "prioritert tema", "prioriteret tema", "priority theme";
        /// The goals that it serves, by id.
        goals "goals": Vec<String> [refers("/application/goals")] = "mål tiltaket skal bidra til", "mål tiltaket skal bidra til", "mål, som tiltaget skal bidrage til", "goals that the measure serves";
        /// The days within which it is carried out.
        period "period": Period = "tidsrom", "tidsrom", "tidsrum", "period";
        /// What is done in each year of it.
        years "years": Vec<MeasureYear> = "år for år", "år for år", "år for år", "year by year";
        /// The levels at which it is carried out.
        levels "levels": Vec<Level> = "nivåer", "nivå", "niveauer", "levels";
        /// How it makes the staff learn together.
        collective_learning "collectiveLearning": String = "kollektiv læring", "kollektiv læring", "kollektiv læring", "collective learning";
        /// The change of practice that is planned.
        planned_change "plannedChange": String = "planlagt praksisendring", "planlagd praksisendring", "planlagt ændring af praksis", "planned change of practice";
        /// Who carries it out together with the owner.
        partner "partner": String = "partner i tiltaket", "partnar i tiltaket", "partner i tiltaget", "partner in the measure";
        /// What is asked for it, in øre.
        amount "amount": Money = "beløp det søkes om", "beløp det blir søkt om", "ansøgt beløb", "amount asked for";
    }
}

part! {
    /// What is done in one year of a measure.
    pub struct MeasureYear {
        /// Identifies the entry in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The year.
        year "year": Number = "år", "år", "år", "year";
        /// What is done in it.
        description "description": String = "arbeid dette året", "arbeid dette året", "arbejde i dette år", "work in this year";
        /// What it costs that year, in øre.
        amount "amount": Money = "beløp dette året", "beløp dette året", "beløb i dette år", "amount in this year";
    }
}

part! {
    /// A measure of an earlier notice that is still going on.
    pub struct OngoingMeasure {
        /// Identifies the measure in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What is being done.
        title "title": String = "pågående tiltak", "pågåande tiltak", "igangværende tiltag", "ongoing measure";
        /// The year of the notice that it stood in first.
        notified_in "notifiedIn": Number = "året tiltaket først ble meldt", "året tiltaket først blei meldt", "året, hvor tiltaget først blev meldt", "year first notified";
        /// The days within which it is carried out.
        period "period": Period = "tidsrom", "tidsrom", "tidsrum", "period";
        /// Where this notice describes it again, by id.
        described_as "describedAs": String [refers("/application/measures")] = "beskrevet på nytt som", "omtalt på nytt som", "beskrevet igen som", "described again as";
    }
}

part! {
    /// How the owner and the partner are to work together.
    pub struct PartnershipPlan {
        /// What kind of body the partner is.
        partner_kind "partnerKind": RecipientKind = "type partner", "type partnar", "partnertype", "kind of partner";
        /// What the partner is called.
        partner "partner": String = "partner", "partnar", "partner", "partner";
        /// What they are to do together.
        description "description": String = "beskrivelse av samarbeidet", "omtale av samarbeidet", "beskrivelse af samarbejdet", "description of the cooperation";
        /// Whether the measures are planned together.
        planned_together "plannedTogether": bool = "tiltakene er planlagt i fellesskap", "tiltaka er planlagde i fellesskap", "tiltagene er planlagt i fællesskab", "measures planned together";
        /// Whether the measures are carried out together.
        carried_out_together "carriedOutTogether": bool = "tiltakene gjennomføres i fellesskap", "tiltaka blir gjennomførte i fellesskap", "tiltagene gennemføres i fællesskab", "measures carried out together";
        /// How the experience strengthens teacher education.
        teacher_education "teacherEducation": String = "bidrag til lærerutdanningen", "bidrag til lærarutdanninga", "bidrag til læreruddannelsen", "benefit to teacher education";
        /// The day on which the partner agreed to it.
        agreed_on "agreedOn": Date = "dato for avtalen med partneren", "dato for avtalen med partnaren", "dato for aftalen med partneren", "date of the agreement";
    }
}

part! {
    /// A line of the budget of an application.
    pub struct BudgetLine {
        /// Identifies the line in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the money is to be used for, in words.
        title "title": String = "budsjettlinje", "budsjettlinje", "budgetlinje", "budget line";
        /// The purpose that it belongs to; its codes come from the programme.
        purpose "purpose": String = "formål", "formål", "formål", "purpose";
        /// The measure that it belongs to, by id.
        measure "measure": String [refers("/application/measures")] = "tiltak", "tiltak", "tiltag", "measure";
        /// Who is to have the money.
        recipient_kind "recipientKind": RecipientKind = "hvem som skal ha pengene", "kven som skal ha pengane", "hvem der skal have pengene", "who is to have the money";
        /// The amount, in øre.
        amount "amount": Money = "beløp", "beløp", "beløb", "amount";
    }
}
