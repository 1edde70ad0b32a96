//! The network part and what it consists of.

use super::{AgendaKind, StaffGroup};
use crate::case::part;
use crate::strategy::Level;
use crate::{Date, Number, Period, Time};

part! {
    /// A network in which units learn together.
    pub struct Network {
        /// What the network is called.
        title "title": String = "tittel", "tittel", "titel", "title";
        /// The organisation that leads it.
        lead "lead": String = "leder av nettverket (organisasjon)", "leiar av nettverket (organisasjon)", "leder af netværket (organisation)", "lead organisation";
        /// The person who leads it.
        leader "leader": String [personal] = "nettverksleder", "nettverksleiar", "netværksleder", "network leader";
        /// The days within which it works.
        period "period": Period = "periode", "periode", "periode", "period";
        /// The goals of the sector that it serves; their codes come from the programme.
        sector_goals "sectorGoals": Vec<String> = "sektormål", "sektormål", "sektormål", "sector goals";
        /// The groups of staff that it is for.
        staff_groups "staffGroups": Vec<StaffGroup> = "deltakergrupper", "deltakargrupper", "deltagergrupper", "groups of staff";
        /// What the professional support is coordinated from.
        support_basis "supportBasis": SupportBasis = "grunnlag for faglig støtte", "grunnlag for fagleg støtte", "grundlag for faglig støtte", "basis for professional support";
        /// The ongoing and new efforts that are part of its content.
        efforts "efforts": Vec<String> = "satsinger som inngår i nettverket", "satsingar som er ein del av nettverket", "indsatser, der indgår i netværket", "efforts that are part of the network";
        /// How it makes the units learn together.
        collective_learning "collectiveLearning": String = "kollektiv læring", "kollektiv læring", "kollektiv læring", "collective learning";
        /// The groups that meet.
        groups "groups": Vec<Group> = "grupper", "grupper", "grupper", "groups";
        /// The programmes of sessions, stated once and referred to.
        programmes "programmes": Vec<SessionProgramme> = "program for samlinger", "program for samlingar", "programmer for møder", "session programmes";
    }
}

part! {
    /// What the professional support of a network is coordinated from.
    pub struct SupportBasis {
        /// The areas of the needs analysis, by id.
        needs "needs": Vec<String> [refers("/strategy/needsAnalysis/areas")] = "kartlagte behov", "kartlagde behov", "kortlagte behov", "mapped needs";
        /// The focus areas of the strategy, by id.
        focus_areas "focusAreas": Vec<String> [refers("/strategy/focusAreas")] = "innsatsområder", "innsatsområde", "indsatsområder", "focus areas";
    }
}

part! {
    /// A group of units that meet.
    pub struct Group {
        /// Identifies the group in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the group is called.
        name "name": String = "gruppe", "gruppe", "gruppe", "group";
        /// The level of the units.
        level "level": Level = "nivå", "nivå", "niveau", "level";
        /// The units that belong to it.
        units "units": Vec<Unit> = "enheter", "einingar", "enheder", "units";
        /// The sessions that it meets for.
        sessions "sessions": Vec<Session> = "samlinger", "samlingar", "møder", "sessions";
        /// What the units do between the sessions.
        between_work "betweenWork": Vec<BetweenWork> = "mellomarbeid", "mellomarbeid", "arbejde mellem møderne", "between-work";
    }
}

part! {
    /// A unit (a school, a kindergarten) that belongs to a group.
    pub struct Unit {
        /// Identifies the unit in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the unit is called.
        name "name": String = "enhet", "eining", "enhed", "unit";
        /// The number of the municipality in which it lay at the time, four digits.
        municipality "municipality": String [municipality] = "enhetens kommune", "kommunen til eininga", "enhedens kommune", "unit’s municipality";
        /// The unit's leader.
        leader "leader": String [personal] = "leder", "leiar", "leder", "leader";
        /// The unit's resource persons.
        resource_persons "resourcePersons": Vec<String> [personal] = "ressurspersoner", "ressurspersonar", "ressourcepersoner", "resource persons";
        /// Whether the resource persons work together with the unit's leader.
        works_with_leader "worksWithLeader": bool = "arbeider sammen med ledelsen", "arbeider saman med leiinga", "arbejder sammen med ledelsen", "works together with the leader";
    }
}

part! {
    /// A meeting of a group.
    pub struct Session {
        /// Identifies the session in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// The day on which it is held, or the first of its days.
        starts_on "startsOn": Date = "dato for samlingen", "dato for samlinga", "dato for mødet", "session date";
        /// The last of its days, where it lasts more than one.
        ends_on "endsOn": Date = "siste dag", "siste dag", "sidste dag", "last day";
        /// When it begins.
        starts_at "startsAt": Time = "begynner", "byrjar", "begynder", "begins at";
        /// When it ends.
        ends_at "endsAt": Time = "slutter", "sluttar", "slutter", "ends at";
        /// Where it is held.
        venue "venue": String = "sted", "stad", "sted", "venue";
        /// Whether it is held online.
        online "online": bool = "på nett", "på nett", "online", "online";
        /// The programme that it follows, by id.
        programme "programme": String [refers("/network/programmes")] = "program", "program", "program", "programme";
        /// The number of persons who took part.
        attended "attended": Number = "antall deltakere", "talet på deltakarar", "antal deltagere", "number of participants";
    }
}

part! {
    /// What a unit does between two sessions.
    pub struct BetweenWork {
        /// Identifies the work in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What is done.
        title "title": String = "mellomarbeid", "mellomarbeid", "arbejde mellem møderne", "between-work";
        /// The name of the unit that does it.
        unit "unit": String = "enhet", "eining", "enhed", "unit";
        /// Whether it is adapted to what the unit already works on.
        adapted_to_unit "adaptedToUnit": bool = "tilpasset enhetens eget arbeid", "tilpassa det eininga sjølv arbeider med", "tilpasset enhedens eget arbejde", "adapted to the unit’s own work";
    }
}

part! {
    /// The programme of a session.
    pub struct SessionProgramme {
        /// Identifies the programme in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the programme is called.
        title "title": String = "program", "program", "program", "programme";
        /// What happens when.
        items "items": Vec<AgendaItem> = "programposter", "programpostar", "programpunkter", "agenda items";
        /// What the participants prepare.
        preparation "preparation": Vec<String> = "forberedelser", "førebuingar", "forberedelser", "preparation";
    }
}

part! {
    /// One item of a session's programme.
    pub struct AgendaItem {
        /// What the item is called.
        title "title": String = "programpost", "programpost", "programpunkt", "agenda item";
        /// What it is for.
        kind "kind": AgendaKind = "type programpost", "type programpost", "type programpunkt", "kind of agenda item";
        /// When it begins.
        starts_at "startsAt": Time = "begynner", "byrjar", "begynder", "begins at";
        /// When it ends.
        ends_at "endsAt": Time = "slutter", "sluttar", "slutter", "ends at";
    }
}
