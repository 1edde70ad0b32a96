//! Explains in a language why an applicant got a seat or none.

use super::{Choice, ChoiceStep, RegionSeats, RegionStep};
use crate::Number;
use crate::text::{Language, Template, TemplateValue, Wording, wording};

impl Choice {
    /// Explains why the applicant got a seat or none, a sentence or two for each step.
    ///
    /// ```
    /// use satsing::{Language, Limits, funding::{Selection, SelectionRequest, select}};
    /// let json = br#"{ "seats": 1, "applicants": [ { "id": "a", "rank": 1 }, { "id": "b", "rank": 2 } ] }"#;
    /// let Selection::Settled { applicants, .. } = select(&SelectionRequest::from_json(json, Limits::REQUEST)?)? else {
    ///     panic!("ranks decide");
    /// };
    /// assert_eq!(
    ///     applicants[1].explain(Language::En).join(" "),
    ///     "There is 1 seat for 2 applicants. The applicant is ranked number 2, and by then 0 seats were left. \
    ///      The applicant gets no seat."
    /// );
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self, language: Language) -> Vec<String> {
        let outcome = if self.selected {
            wording!("Søkeren får plass.", "Søkjaren får plass.", "Ansøgeren får plads.", "The applicant gets a seat.",)
        } else {
            wording!(
                "Søkeren får ikke plass.",
                "Søkjaren får ikkje plass.",
                "Ansøgeren får ikke plads.",
                "The applicant gets no seat.",
            )
        };
        let outcome = outcome.get(language).to_owned();
        self.steps.iter().map(|step| step.explain(language)).chain([outcome]).collect()
    }
}

impl ChoiceStep {
    /// Explains the step in a sentence or two.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        let values: Vec<(&str, TemplateValue)> = match self {
            Self::RoomForAll { seats, applicants } | Self::Seats { region: None, seats, applicants } => {
                vec![number("seats", *seats), number("applicants", *applicants)]
            }
            Self::Seats { region: Some(region), seats, applicants } => {
                vec![text("region", region), number("seats", *seats), number("applicants", *applicants)]
            }
            Self::Rank { rank, equals, left } => {
                let rank = rank.map(|rank| number("rank", rank));
                [number("equals", *equals), number("left", *left)].into_iter().chain(rank).collect()
            }
            Self::Lot { drawn } => drawn.map(|drawn| number("drawn", drawn)).into_iter().collect(),
            Self::KeptForGroups { groups } | Self::CountsForGroups { groups } => {
                groups.iter().map(|group| text("groups", group)).collect()
            }
        };
        write(self.labels(), language, &values)
    }

    fn labels(&self) -> Wording {
        match self {
            Self::RoomForAll { .. } => wording!(
                "Det er {seats} {seats|plass|plasser} og {applicants} {applicants|søker|søkere}, så det er plass til alle.",
                "Det er {seats} {seats|plass|plassar} og {applicants} {applicants|søkjar|søkjarar}, så det er plass til alle.",
                "Der er {seats} {seats|plads|pladser} og {applicants} {applicants|ansøger|ansøgere}, så der er plads til alle.",
                "There {seats|is|are} {seats} {seats|seat|seats} and {applicants} {applicants|applicant|applicants}, so there is room for all.",
            ),
            Self::Seats { region: None, .. } => wording!(
                "Det er {seats} {seats|plass|plasser} til {applicants} {applicants|søker|søkere}.",
                "Det er {seats} {seats|plass|plassar} til {applicants} {applicants|søkjar|søkjarar}.",
                "Der er {seats} {seats|plads|pladser} til {applicants} {applicants|ansøger|ansøgere}.",
                "There {seats|is|are} {seats} {seats|seat|seats} for {applicants} {applicants|applicant|applicants}.",
            ),
            Self::Seats { region: Some(_), .. } => wording!(
                "Regionen {region} har {seats} {seats|plass|plasser} til {applicants} {applicants|søker|søkere}.",
                "Regionen {region} har {seats} {seats|plass|plassar} til {applicants} {applicants|søkjar|søkjarar}.",
                "Regionen {region} har {seats} {seats|plads|pladser} til {applicants} {applicants|ansøger|ansøgere}.",
                "The region {region} has {seats} {seats|seat|seats} for {applicants} {applicants|applicant|applicants}.",
            ),
            Self::Rank { rank: None, .. } => wording!(
                "Ingen er rangert, så {equals} {equals|søker|søkere} stilte likt om {left} {left|plass|plasser}.",
                "Ingen er rangerte, så {equals} {equals|søkjar|søkjarar} stilte likt om {left} {left|plass|plassar}.",
                "Ingen er rangeret, så {equals} {equals|ansøger|ansøgere} stod lige om {left} {left|plads|pladser}.",
                "No one is ranked, so {equals} {equals|applicant was|applicants were} equal for {left} {left|seat|seats}.",
            ),
            Self::Rank { equals, .. } if equals.get() == 1 => wording!(
                "Søkeren er rangert som nummer {rank}, og da var det {left} {left|plass|plasser} igjen.",
                "Søkjaren er rangert som nummer {rank}, og då var det {left} {left|plass|plassar} igjen.",
                "Ansøgeren er rangeret som nummer {rank}, og da var der {left} {left|plads|pladser} tilbage.",
                "The applicant is ranked number {rank}, and by then {left} {left|seat was|seats were} left.",
            ),
            Self::Rank { .. } => wording!(
                "{equals} søkere er rangert likt som nummer {rank}, og da var det {left} {left|plass|plasser} igjen.",
                "{equals} søkjarar er rangerte likt som nummer {rank}, og då var det {left} {left|plass|plassar} igjen.",
                "{equals} ansøgere er rangeret lige som nummer {rank}, og da var der {left} {left|plads|pladser} tilbage.",
                "{equals} applicants are ranked equally as number {rank}, and by then {left} {left|seat was|seats were} left.",
            ),
            Self::Lot { drawn: Some(_) } => wording!(
                "Loddtrekning avgjorde mellom dem som sto likt, og søkeren ble trukket som nummer {drawn}.",
                "Loddtrekking avgjorde mellom dei som stod likt, og søkjaren blei trekt som nummer {drawn}.",
                "Lodtrækning afgjorde mellem dem, der stod lige, og ansøgeren blev trukket som nummer {drawn}.",
                "Lots decided between equals, and the applicant was drawn as number {drawn}.",
            ),
            Self::Lot { drawn: None } => wording!(
                "Loddtrekning avgjorde mellom dem som sto likt, og søkeren var ikke blant de trukne.",
                "Loddtrekking avgjorde mellom dei som stod likt, og søkjaren var ikkje blant dei som blei trekte.",
                "Lodtrækning afgjorde mellem dem, der stod lige, og ansøgeren var ikke blandt de trukne.",
                "Lots decided between equals, and the applicant was not among those drawn.",
            ),
            Self::KeptForGroups { .. } => wording!(
                "En plass måtte holdes av til {groups}, som ellers ville fått for få.",
                "Ein plass måtte haldast av til {groups}, som elles ville ha fått for få.",
                "En plads måtte holdes tilbage til {groups}, som ellers ville få for få.",
                "A seat had to be kept for {groups}, which would otherwise get too few.",
            ),
            Self::CountsForGroups { .. } => wording!(
                "Plassen teller med blant dem som {groups} er sikret.",
                "Plassen tel med blant dei som {groups} er sikra.",
                "Pladsen tæller med blandt dem, som {groups} er sikret.",
                "The seat counts among those that {groups} are guaranteed.",
            ),
        }
    }
}

impl RegionSeats {
    /// Explains how the region got its seats, a sentence for each step.
    #[must_use]
    pub fn explain(&self, language: Language) -> Vec<String> {
        self.steps.iter().map(|step| step.explain(language)).collect()
    }
}

impl RegionStep {
    /// Explains the step in a sentence.
    #[must_use]
    pub fn explain(&self, language: Language) -> String {
        let values: Vec<(&str, TemplateValue)> = match self {
            Self::RoomForAll {} => vec![],
            Self::Guaranteed { seats } => vec![number("seats", *seats)],
            Self::Proportion { applicants, divisor } => {
                vec![number("applicants", *applicants), number("divisor", *divisor)]
            }
            Self::Rank { rank } => vec![number("rank", *rank)],
            Self::Lot { drawn } => drawn.map(|drawn| number("drawn", drawn)).into_iter().collect(),
        };
        write(self.labels(), language, &values)
    }

    fn labels(&self) -> Wording {
        match self {
            Self::RoomForAll {} => wording!(
                "Det er plass til alle søkere.",
                "Det er plass til alle søkjarar.",
                "Der er plads til alle ansøgere.",
                "There is room for all applicants.",
            ),
            Self::Guaranteed { .. } => wording!(
                "Regionen er sikret {seats} {seats|plass|plasser} fordi den har søkere.",
                "Regionen er sikra {seats} {seats|plass|plassar} fordi han har søkjarar.",
                "Regionen er sikret {seats} {seats|plads|pladser}, fordi den har ansøgere.",
                "The region is guaranteed {seats} {seats|seat|seats} because it has applicants.",
            ),
            Self::Proportion { .. } => wording!(
                "Den neste plassen går hit, fordi {applicants} søkere delt på {divisor} er mest.",
                "Den neste plassen går hit, fordi {applicants} søkjarar delt på {divisor} er mest.",
                "Den næste plads går hertil, fordi {applicants} ansøgere divideret med {divisor} er mest.",
                "The next seat comes here, because {applicants} applicants divided by {divisor} is the most.",
            ),
            Self::Rank { .. } => wording!(
                "Flere regioner sto likt, og den neste søkeren her er best rangert, som nummer {rank}.",
                "Fleire regionar stod likt, og den neste søkjaren her er best rangert, som nummer {rank}.",
                "Flere regioner stod lige, og den næste ansøger her er bedst rangeret, som nummer {rank}.",
                "Several regions were equal, and the next applicant here ranks best, as number {rank}.",
            ),
            Self::Lot { drawn: Some(_) } => wording!(
                "Flere regioner sto likt, og denne ble trukket som nummer {drawn}.",
                "Fleire regionar stod likt, og denne blei trekt som nummer {drawn}.",
                "Flere regioner stod lige, og denne blev trukket som nummer {drawn}.",
                "Several regions were equal, and this one was drawn as number {drawn}.",
            ),
            Self::Lot { drawn: None } => wording!(
                "Flere regioner sto likt, og det var plass igjen til denne etter de trukne.",
                "Fleire regionar stod likt, og det var plass att til denne etter dei som blei trekte.",
                "Flere regioner stod lige, og der var plads tilbage til denne efter de trukne.",
                "Several regions were equal, and there was room for this one after those drawn.",
            ),
        }
    }
}

fn number(name: &'static str, number: Number) -> (&'static str, TemplateValue) {
    (name, TemplateValue::Number(number.get()))
}

fn text(name: &'static str, text: &str) -> (&'static str, TemplateValue) {
    (name, TemplateValue::Text(text.to_owned()))
}

fn write(labels: Wording, language: Language, values: &[(&str, TemplateValue)]) -> String {
    let text = labels.get(language);
    // these texts have no amounts, so no currency is needed
    Template::parse(text).map_or_else(|_| text.to_owned(), |template| template.render(language, "", values))
}
