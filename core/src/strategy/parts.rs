//! The strategy part and what it consists of.

use super::Level;
use crate::case::part;
use crate::{Date, Money, Number, Period};

part! {
    /// A local strategy of one or more municipalities.
    pub struct Strategy {
        /// What the strategy is called.
        title "title": String = "tittel", "tittel", "titel", "title";
        /// The days that the strategy covers.
        period "period": Period = "strategiperiode", "strategiperiode", "strategiperiode", "strategy period";
        /// The municipalities that stand behind it, one of them responsible.
        municipalities "municipalities": Vec<Participant> = "kommuner", "kommunar", "kommuner", "municipalities";
        /// The analysis of status and needs that it rests on.
        needs_analysis "needsAnalysis": NeedsAnalysis = "analyse av status og behov", "analyse av status og behov", "analyse af status og behov", "analysis of status and needs";
        /// Who adopted it, and when.
        anchoring "anchoring": Anchoring = "politisk forankring", "politisk forankring", "politisk forankring", "political anchoring";
        /// The levels of kindergarten and school that it covers.
        levels "levels": Vec<Level> = "nivåer", "nivå", "niveauer", "levels";
        /// The municipality's plans that it is part of.
        plans "plans": Vec<Plan> = "planer strategien inngår i", "planar strategien er ein del av", "planer, som strategien indgår i", "plans that the strategy is part of";
        /// What is to be reached.
        goals "goals": Vec<Goal> = "mål", "mål", "mål", "goals";
        /// Where the effort is concentrated.
        focus_areas "focusAreas": Vec<FocusArea> = "innsatsområder", "innsatsområde", "indsatsområder", "focus areas";
        /// What is to be done.
        measures "measures": Vec<Measure> = "tiltak", "tiltak", "tiltag", "measures";
    }
}

part! {
    /// A municipality that stands behind a strategy.
    pub struct Participant {
        /// The municipality's number, four digits.
        municipality "municipality": String [municipality] = "kommunenummer", "kommunenummer", "kommunekode", "municipality number";
        /// Whether it answers for the joint strategy.
        responsible "responsible": bool = "ansvarlig kommune", "ansvarleg kommune", "ansvarlig kommune", "responsible municipality";
        /// The day on which its own analysis was finished.
        analysed_on "analysedOn": Date = "dato for egen analyse", "dato for eigen analyse", "dato for egen analyse", "date of own analysis";
        /// The day on which its own goals, drawn from that analysis, were set.
        goals_set_on "goalsSetOn": Date = "dato for egne mål", "dato for eigne mål", "dato for egne mål", "date of own goals";
    }
}

part! {
    /// An analysis of status and needs.
    pub struct NeedsAnalysis {
        /// The day on which it was finished.
        completed_on "completedOn": Date = "dato for analysen", "dato for analysen", "dato for analysen", "date of the analysis";
        /// The areas in which it found needs.
        areas "areas": Vec<AnalysisArea> = "forbedringsområder", "forbetringsområde", "forbedringsområder", "areas for improvement";
    }
}

part! {
    /// An area in which an analysis found a need.
    pub struct AnalysisArea {
        /// Identifies the area in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the need is.
        title "title": String = "behov", "behov", "behov", "need";
        /// The level that it concerns.
        level "level": Level = "nivå", "nivå", "niveau", "level";
        /// The subject that it concerns.
        subject "subject": String = "fag", "fag", "fag", "subject";
    }
}

part! {
    /// The political adoption of a strategy.
    pub struct Anchoring {
        /// The body that adopted it.
        body "body": String = "organ som vedtok strategien", "organ som vedtok strategien", "organ, der vedtog strategien", "body that adopted the strategy";
        /// The day on which it was adopted.
        adopted_on "adoptedOn": Date = "dato for vedtak av strategien", "dato for vedtak av strategien", "dato for vedtagelse af strategien", "date of adoption";
    }
}

part! {
    /// A plan of the municipality that a strategy is part of.
    pub struct Plan {
        /// Identifies the plan in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the plan is called.
        title "title": String = "plan", "plan", "plan", "plan";
    }
}

part! {
    /// A goal of a strategy.
    pub struct Goal {
        /// Identifies the goal in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What is to be reached.
        title "title": String = "mål", "mål", "mål", "goal";
        /// The group of people whose practice or results it concerns; its codes come from the programme.
        actor_group "actorGroup": String = "aktørgruppe", "aktørgruppe", "aktørgruppe", "actor group";
        /// The national goal that it serves; its codes come from the programme.
        national_goal "nationalGoal": String = "nasjonalt mål", "nasjonalt mål", "nationalt mål", "national goal";
        /// The levels that it concerns.
        levels "levels": Vec<Level> = "nivåer", "nivå", "niveauer", "levels";
        /// How it is seen whether it is reached.
        indicator "indicator": Indicator = "indikator", "indikator", "indikator", "indicator";
        /// The day by which it is to be reached.
        due_on "dueOn": Date = "frist", "frist", "frist", "due on";
    }
}

part! {
    /// How it is seen whether a goal is reached.
    pub struct Indicator {
        /// What is counted or observed.
        title "title": String = "indikator", "indikator", "indikator", "indicator";
        /// The value at the start.
        baseline "baseline": Number = "utgangspunkt", "utgangspunkt", "udgangspunkt", "baseline";
        /// The value to be reached.
        target "target": Number = "måltall", "måltal", "måltal", "target";
    }
}

part! {
    /// An area in which the effort is concentrated.
    pub struct FocusArea {
        /// Identifies the focus area in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What the area is called.
        title "title": String = "innsatsområde", "innsatsområde", "indsatsområde", "focus area";
        /// The areas of the needs analysis that it rests on, by id.
        rests_on "restsOn": Vec<String> [refers("/strategy/needsAnalysis/areas")] = "bygger på forbedringsområder", "byggjer på forbetringsområde", "bygger på forbedringsområder", "rests on areas for improvement";
    }
}

part! {
    /// Something that is to be done.
    pub struct Measure {
        /// Identifies the measure in its list.
        id "id": String = "kjennetegn", "kjenneteikn", "kendetegn", "identifier";
        /// What is to be done.
        title "title": String = "tiltak", "tiltak", "tiltag", "measure";
        /// The focus area that it belongs to, by id.
        focus_area "focusArea": String [refers("/strategy/focusAreas")] = "innsatsområde", "innsatsområde", "indsatsområde", "focus area";
        /// The goals that it serves, by id.
        goals "goals": Vec<String> [refers("/strategy/goals")] = "mål tiltaket skal bidra til", "mål tiltaket skal bidra til", "mål, som tiltaget skal bidrage til", "goals that the measure serves";
        /// The levels at which it is carried out.
        levels "levels": Vec<Level> = "nivåer", "nivå", "niveauer", "levels";
        /// The days within which it is carried out.
        period "period": Period = "tidsrom", "tidsrom", "tidsrum", "period";
        /// The unit or office that answers for it.
        responsible "responsible": String = "ansvarlig enhet", "ansvarleg eining", "ansvarlig enhed", "responsible unit";
        /// What it may cost, in øre.
        budget "budget": Money = "budsjett", "budsjett", "budget", "budget";
        /// The research or experience that it rests on.
        knowledge_basis "knowledgeBasis": String = "kunnskapsgrunnlag", "kunnskapsgrunnlag", "vidensgrundlag", "knowledge basis";
    }
}
