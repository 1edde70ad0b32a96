//! The forum part: the cooperation forum that plans and advises on how grants are shared out.

use super::{Authority, ForumStanding, Represented, VoteChoice};
use crate::case::part;
use crate::funding::RecipientKind;
use crate::{Date, Money, Number, Period};

part! {
    /// A cooperation forum of owners, universities and employees in a county.
    pub struct Forum {
        /// What the forum is called.
        title "title": String = "samarbeidsforum", "samarbeidsforum", "samarbejdsforum", "cooperation forum";
        /// The number of the county, two digits.
        county "county": String = "fylkesnummer", "fylkesnummer", "fylkesnummer", "county number";
        /// The authority that set it up.
        established_by "establishedBy": Authority = "hvem som har etablert forumet", "kven som har etablert forumet", "hvem der har oprettet forummet", "who set up the forum";
        /// The day on which it was set up.
        established_on "establishedOn": Date = "dato for etablering", "dato for etablering", "dato for oprettelse", "set up on";
        /// The authority that decided who is in it.
        composition_decided_by "compositionDecidedBy": Authority = "hvem som har fastsatt sammensetningen", "kven som har fastsett samansetjinga", "hvem der har fastsat sammensætningen", "who decided the composition";
        /// The days for which its composition holds.
        period "period": Period = "virkeperiode", "verkeperiode", "virkeperiode", "period of office";
        /// Who is in it.
        members "members": Vec<ForumMember> = "medlemmer", "medlemmer", "medlemmer", "members";
        /// Who is invited to take part without being a member.
        invited "invited": Vec<ForumGuest> = "inviterte", "inviterte", "inviterede", "invited";
        /// Why it is representative and of a suitable size.
        representativeness "representativeness": String = "vurdering av representativitet og størrelse", "vurdering av representativitet og storleik", "vurdering af repræsentativitet og størrelse", "representativeness and size";
        /// The long-term plan.
        plan "plan": LongTermPlan = "langsiktig plan", "langsiktig plan", "langsigtet plan", "long-term plan";
        /// The forum's yearly joint recommendation.
        recommendation "recommendation": Recommendation = "innstilling", "innstilling", "indstilling", "recommendation";
        /// The votes.
        votes "votes": Vec<ForumVote> = "avstemninger", "avrøystingar", "afstemninger", "votes";
        /// The authority's proposal of how the money is shared out.
        proposal "proposal": AllocationProposal = "forslag til fordeling", "forslag til fordeling", "forslag til fordeling", "proposed allocation";
        /// What the forum says of the proposal.
        opinion "opinion": ForumOpinion = "forumets innspill", "innspelet frå forumet", "forummets udtalelse", "the forum’s opinion";
        /// The decision on how the money is shared out.
        decision "decision": AllocationDecision = "vedtak om fordeling", "vedtak om fordeling", "afgørelse om fordeling", "decision on the allocation";
    }
}

part! {
    /// A member of a forum.
    pub struct ForumMember {
        /// Identifies the member in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The organisation that the member comes from.
        name "name": String = "organisasjon", "organisasjon", "organisation", "organisation";
        /// The person who sits for it.
        person "person": String [personal] = "representant", "representant", "repræsentant", "representative";
        /// Whom the member represents.
        represents "represents": Vec<Represented> = "representerer", "representerer", "repræsenterer", "represents";
        /// Whether it may vote.
        voting "voting": bool = "stemmerett", "røysterett", "stemmeret", "may vote";
        /// The days for which it sits there.
        period "period": Period = "virketid", "verketid", "funktionsperiode", "term";
    }
}

part! {
    /// One who takes part in a forum without being a member.
    pub struct ForumGuest {
        /// Identifies the guest in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The organisation that the guest comes from.
        name "name": String = "organisasjon", "organisasjon", "organisation", "organisation";
        /// Whom the guest represents.
        represents "represents": Vec<Represented> = "representerer", "representerer", "repræsenterer", "represents";
        /// In what capacity the guest is there.
        standing "standing": ForumStanding = "rolle i forumet", "rolle i forumet", "rolle i forummet", "standing in the forum";
    }
}

part! {
    /// The plan by which a forum shares out money over several years.
    pub struct LongTermPlan {
        /// What the plan is called.
        title "title": String = "plan", "plan", "plan", "plan";
        /// The days that it covers.
        period "period": Period = "planperiode", "planperiode", "planperiode", "plan period";
        /// The day on which the forum agreed on it.
        adopted_on "adoptedOn": Date = "dato for planen", "dato for planen", "dato for planen", "date of the plan";
        /// The points on which it gives guidance.
        points "points": Vec<PlanPoint> = "føringer i planen", "føringar i planen", "retningslinjer i planen", "points of the plan";
        /// The priority themes.
        themes "themes": Vec<PlanTheme> = "prioriterte temaer", "prioriterte tema", "prioriterede temaer", "priority themes";
        /// Whether the forum has agreed on a fixed key.
        key_agreed "keyAgreed": bool = "enighet om fordelingsnøkkel", "semje om fordelingsnøkkel", "enighed om fordelingsnøgle", "key agreed";
        /// What the key takes account of; the codes come from the programme.
        key_factors "keyFactors": Vec<String> = "grunnlag for fordelingsnøkkelen", "grunnlag for fordelingsnøkkelen", "grundlag for fordelingsnøglen", "what the key is based on";
        /// Where in the plan the key is.
        key_in_plan "keyInPlan": String = "fordelingsnøkkelen i planen", "fordelingsnøkkelen i planen", "fordelingsnøglen i planen", "the key as the plan states it";
    }
}

part! {
    /// A point on which a plan gives guidance.
    pub struct PlanPoint {
        /// Identifies the point in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// Which point it is; its codes come from the programme.
        point "point": String = "punkt", "punkt", "punkt", "point";
        /// What the plan says of it.
        guidance "guidance": String = "føring", "føring", "retningslinje", "guidance";
    }
}

part! {
    /// A theme that a plan puts first.
    pub struct PlanTheme {
        /// Identifies the theme in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the theme is.
        title "title": String = "tema", "tema", "tema", "theme";
        /// Whether it is special needs education and inclusive practice.
        inclusive_practice "inclusivePractice": bool = "spesialpedagogikk og inkluderende praksis", "spesialpedagogikk og inkluderande praksis", "specialpædagogik og inkluderende praksis", "special needs and inclusive practice";
        /// What of the money goes to it, in words.
        share "share": String = "andel av midlene", "del av midlane", "andel af midlerne", "share of the money";
    }
}

part! {
    /// What a forum recommends for one year.
    pub struct Recommendation {
        /// The year that it is for.
        year "year": Number = "innstillingsår", "innstillingsår", "indstillingsår", "year of the recommendation";
        /// The day on which it was made.
        made_on "madeOn": Date = "dato for innstillingen", "dato for innstillinga", "dato for indstillingen", "date of the recommendation";
        /// Whether the members agreed.
        consensus "consensus": bool = "enighet", "semje", "enighed", "consensus";
        /// The measures that it puts first.
        measures "measures": Vec<RecommendedMeasure> = "innstilte tiltak", "innstilte tiltak", "indstillede tiltag", "recommended measures";
    }
}

part! {
    /// A measure that a forum recommends.
    pub struct RecommendedMeasure {
        /// Identifies the measure in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What is to be done.
        title "title": String = "innstilt tiltak", "innstilt tiltak", "indstillet tiltag", "recommended measure";
        /// Who takes part.
        participants "participants": String = "deltakere", "deltakarar", "deltagere", "participants";
        /// The days within which it is carried out.
        period "period": Period = "varighet", "varigheit", "varighed", "duration";
        /// How it meets the criteria.
        meets_criteria "meetsCriteria": String = "hvordan tiltaket oppfyller kriteriene", "korleis tiltaket oppfyller kriteria", "hvordan tiltaget opfylder kriterierne", "how it meets the criteria";
        /// The owner.
        owner "owner": String = "eier", "eigar", "ejer", "owner";
        /// The university, university college or other partner.
        partner "partner": String = "partner", "partnar", "partner", "partner";
        /// What goes to the owner, in øre.
        owner_amount "ownerAmount": Money = "beløp til eieren", "beløp til eigaren", "beløb til ejeren", "amount for the owner";
        /// What goes to the partner, in øre.
        partner_amount "partnerAmount": Money = "beløp til partneren", "beløp til partnaren", "beløb til partneren", "amount for the partner";
    }
}

part! {
    /// A vote in a forum.
    pub struct ForumVote {
        /// Identifies the vote in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What was voted on.
        title "title": String = "avstemning om", "avrøysting om", "afstemning om", "vote on";
        /// The day of the vote.
        held_on "heldOn": Date = "dato for avstemningen", "dato for avrøystinga", "dato for afstemningen", "date of the vote";
        /// How each voted.
        ballots "ballots": Vec<Ballot> = "stemmer", "røyster", "stemmer", "ballots";
    }
}

part! {
    /// How one member voted.
    pub struct Ballot {
        /// Identifies the ballot in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The member who voted, by id.
        member "member": String [refers("/forum/members")] = "medlem som stemte", "medlem som røysta", "medlem, der stemte", "member who voted";
        /// How the member voted.
        choice "choice": VoteChoice = "stemte", "røysta", "stemte", "voted";
    }
}

part! {
    /// An authority's proposal of how the money of a year is shared out.
    pub struct AllocationProposal {
        /// The year that it is for.
        year "year": Number = "fordelingsår", "fordelingsår", "fordelingsår", "year of the allocation";
        /// The authority that made it.
        made_by "madeBy": Authority = "hvem som har laget forslaget", "kven som har laga forslaget", "hvem der har udarbejdet forslaget", "who made the proposal";
        /// The day on which it was laid before the forum.
        presented_on "presentedOn": Date = "lagt fram for forumet", "lagt fram for forumet", "forelagt forummet", "presented to the forum";
        /// What there is to share out, in øre.
        total "total": Money = "ramme", "ramme", "ramme", "amount to share out";
        /// Who is to have what.
        lines "lines": Vec<AllocationLine> = "foreslåtte tildelinger", "føreslåtte tildelingar", "foreslåede tildelinger", "proposed awards";
    }
}

part! {
    /// What one recipient is to have.
    pub struct AllocationLine {
        /// Identifies the line in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// Who is to have it.
        name "name": String = "mottaker", "mottakar", "modtager", "recipient";
        /// What kind of body it is.
        kind "kind": RecipientKind = "type mottaker", "type mottakar", "modtagertype", "kind of recipient";
        /// The amount, in øre.
        amount "amount": Money = "beløp", "beløp", "beløb", "amount";
    }
}

part! {
    /// What a forum says of a proposal.
    pub struct ForumOpinion {
        /// The day on which it was given.
        given_on "givenOn": Date = "dato for innspillet", "dato for innspelet", "dato for udtalelsen", "date of the opinion";
        /// What it says.
        content "content": String = "innspill", "innspel", "udtalelse", "opinion";
    }
}

part! {
    /// The decision on how the money of a year is shared out.
    pub struct AllocationDecision {
        /// The year that it is for.
        year "year": Number = "fordelingsår", "fordelingsår", "fordelingsår", "year of the allocation";
        /// The authority that decided.
        decided_by "decidedBy": Authority = "hvem som har fattet vedtaket", "kven som har gjort vedtaket", "hvem der har truffet afgørelsen", "who decided";
        /// The day of the decision.
        decided_on "decidedOn": Date = "dato for fordelingsvedtaket", "dato for fordelingsvedtaket", "dato for fordelingsafgørelsen", "date of the decision";
        /// The last day on which money was shared out to the recipients.
        distributed_on "distributedOn": Date = "midlene er fordelt", "midlane er fordelte", "midlerne er fordelt", "money shared out on";
        /// Who has got what.
        lines "lines": Vec<AllocationLine> = "tildelinger", "tildelingar", "tildelinger", "awards";
    }
}
