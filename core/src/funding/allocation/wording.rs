//! The texts of the steps of an award, in every language.

use super::Bound;
use crate::text::{Wording, wording};

/// What a criterion without a name is called, where it is the only one.
pub(super) const WEIGHT: Wording = wording!("Vekt", "Vekt", "Vægt", "Weight");

/// A criterion that shares out the whole pot.
pub(super) const CRITERION: Wording = wording!(
    "{criterion}: {value} av {total} i alt, det er {part} av potten.",
    "{criterion}: {value} av {total} i alt, det er {part} av potten.",
    "{criterion}: {value} af {total} i alt, det er {part} af puljen.",
    "{criterion}: {value} of {total} in all, which is {part} of the pot.",
);

/// A criterion that shares out a slice of the pot.
pub(super) const SLICE: Wording = wording!(
    "{criterion}: {value} av {total} i alt. {share} av potten fordeles etter dette, så det gir {part}.",
    "{criterion}: {value} av {total} i alt. {share} av potten blir fordelt etter dette, så det gir {part}.",
    "{criterion}: {value} af {total} i alt. {share} af puljen fordeles efter dette, så det giver {part}.",
    "{criterion}: {value} of {total} in all. {share} of the pot is shared out by this, which gives {part}.",
);

/// The two of a claim of one priority among several, which shares out what earlier ones left.
pub(super) const CRITERION_IN_TIER: Wording = wording!(
    "{criterion}: {value} av {total} i alt, det er {part} av det prioriteten har å fordele.",
    "{criterion}: {value} av {total} i alt, det er {part} av det prioriteten har å fordele.",
    "{criterion}: {value} af {total} i alt, det er {part} af det, prioriteten har at fordele.",
    "{criterion}: {value} of {total} in all, which is {part} of what the priority has to share out.",
);

pub(super) const SLICE_IN_TIER: Wording = wording!(
    "{criterion}: {value} av {total} i alt. {share} av det prioriteten har, fordeles etter dette, så det gir {part}.",
    "{criterion}: {value} av {total} i alt. {share} av det prioriteten har, blir fordelt etter dette, så det gir {part}.",
    "{criterion}: {value} af {total} i alt. {share} af det, prioriteten har, fordeles efter dette, så det giver {part}.",
    "{criterion}: {value} of {total} in all. {share} of what the priority has is shared out by this, which gives {part}.",
);

/// The only criterion, in which no claim of the tier has anything.
pub(super) const EMPTY: Wording = wording!(
    "{criterion}: ingen har noe her.",
    "{criterion}: ingen har noko her.",
    "{criterion}: ingen har noget her.",
    "{criterion}: no one has anything here.",
);

/// A criterion in which no claim of the tier has anything.
pub(super) const EMPTY_SLICE: Wording = wording!(
    "{criterion}: ingen har noe her, så denne delen ({share}) fordeles som resten.",
    "{criterion}: ingen har noko her, så denne delen ({share}) blir fordelt som resten.",
    "{criterion}: ingen har noget her, så denne del ({share}) fordeles som resten.",
    "{criterion}: no one has anything here, so this slice ({share}) is shared out as the rest is.",
);

pub(super) const TIER: Wording = wording!(
    "Prioritet {tier}: {available} å fordele.",
    "Prioritet {tier}: {available} å fordele.",
    "Prioritet {tier}: {available} at fordele.",
    "Priority {tier}: {available} to share out.",
);

/// What a tier cannot use, since earlier ones took it.
pub(super) const TAKEN_BEFORE: Wording = wording!(
    "Tidligere prioriteter fikk {takenBefore}.",
    "Tidlegare prioritetar fekk {takenBefore}.",
    "Tidligere prioriteter fik {takenBefore}.",
    "Earlier priorities got {takenBefore}.",
);

/// What a tier cannot use, since it is kept back for later ones.
pub(super) const KEPT_BACK: Wording = wording!(
    "{keptBack} holdes tilbake til det som er sikret senere prioriteter.",
    "{keptBack} blir halde tilbake til det som er sikra seinare prioritetar.",
    "{keptBack} holdes tilbage til det, der er sikret senere prioriteter.",
    "{keptBack} is kept back for what is secured for later priorities.",
);

pub(super) const TAKEN: Wording =
    wording!("{taken} ble fordelt.", "{taken} blei fordelt.", "{taken} blev fordelt.", "{taken} was shared out.");

pub(super) const NO_WEIGHT: Wording = wording!(
    "Det er ingen vekt i noe kriterium, så det gis ikke mer enn det som er sikret.",
    "Det er inga vekt i noko kriterium, så det blir ikkje gitt meir enn det som er sikra.",
    "Der er ingen vægt i noget kriterium, så der gives ikke mere end det, der er sikret.",
    "There is no weight in any criterion, so no more is given than what is secured.",
);

/// What weight gives, where there is no use in what the criteria alone would give, or the amounts are too large to compare.
pub(super) const PROPORTIONAL: Wording = wording!(
    "Når alles grenser er regnet med, gir vekten {exact}.",
    "Når grensene til alle er rekna med, gir vekta {exact}.",
    "Når alles grænser er regnet med, giver vægten {exact}.",
    "With everyone’s bounds counted in, the weight gives {exact}.",
);

pub(super) const BY_WEIGHT: Wording = wording!(
    "Etter vekt blir det {entitled}.",
    "Etter vekt blir det {entitled}.",
    "Efter vægt bliver det {entitled}.",
    "By weight that makes {entitled}.",
);

/// What weight gives, and its part of what others cannot have.
pub(super) const BY_WEIGHT_AND_MORE: Wording = wording!(
    "Etter vekt blir det {entitled}. I tillegg kommer {apart} som andre ikke får, så det blir {exact}.",
    "Etter vekt blir det {entitled}. I tillegg kjem {apart} som andre ikkje får, så det blir {exact}.",
    "Efter vægt bliver det {entitled}. Dertil kommer {apart}, som andre ikke får, så det bliver {exact}.",
    "By weight that makes {entitled}. To this comes {apart} that others do not get, which makes {exact}.",
);

/// What weight gives, and its part of what others are secured beyond their weight.
pub(super) const BY_WEIGHT_AND_LESS: Wording = wording!(
    "Etter vekt blir det {entitled}. Av det går {apart} til det som er sikret andre, så det blir {exact}.",
    "Etter vekt blir det {entitled}. Av det går {apart} til det som er sikra andre, så det blir {exact}.",
    "Efter vægt bliver det {entitled}. Deraf går {apart} til det, der er sikret andre, så det bliver {exact}.",
    "By weight that makes {entitled}. Of this {apart} goes to what is secured for others, which makes {exact}.",
);

pub(super) const BELOW_MINIMUM: Wording = wording!(
    "Det ville blitt {exact}, og det er mindre enn den minste utbetalingen på {minimum}. Derfor betales det ikke noe.",
    "Det ville ha blitt {exact}, og det er mindre enn den minste utbetalinga på {minimum}. Derfor blir det ikkje betalt noko.",
    "Det ville være blevet {exact}, og det er mindre end den mindste udbetaling på {minimum}. Derfor udbetales der ikke noget.",
    "It would have been {exact}, which is less than the minimum payout of {minimum}. So nothing is paid.",
);

pub(super) const BOUND_BELOW_MINIMUM: Wording = wording!(
    "Det kan ikke bli mer enn {exact}, og det er mindre enn den minste utbetalingen på {minimum}. Derfor betales det ikke noe.",
    "Det kan ikkje bli meir enn {exact}, og det er mindre enn den minste utbetalinga på {minimum}. Derfor blir det ikkje betalt noko.",
    "Det kan ikke blive mere end {exact}, og det er mindre end den mindste udbetaling på {minimum}. Derfor udbetales der ikke noget.",
    "It can be no more than {exact}, which is less than the minimum payout of {minimum}. So nothing is paid.",
);

pub(super) const ROUNDED_UP: Wording = wording!(
    "Etter største brøks metode rundes {exact} opp til {amount}.",
    "Etter metoden med største brøk blir {exact} runda opp til {amount}.",
    "Efter største brøks metode rundes {exact} op til {amount}.",
    "By the method of largest remainders {exact} is rounded up to {amount}.",
);

pub(super) const ROUNDED_DOWN: Wording = wording!(
    "Etter største brøks metode rundes {exact} ned til {amount}.",
    "Etter metoden med største brøk blir {exact} runda ned til {amount}.",
    "Efter største brøks metode rundes {exact} ned til {amount}.",
    "By the method of largest remainders {exact} is rounded down to {amount}.",
);

pub(super) const BY_D_HONDT: Wording = wording!(
    "Med D’Hondts metode blir {exact} til {amount}.",
    "Med metoden til D’Hondt blir {exact} til {amount}.",
    "Med D’Hondts metode bliver {exact} til {amount}.",
    "By D’Hondt’s method {exact} becomes {amount}.",
);

pub(super) const BY_SAINTE_LAGUE: Wording = wording!(
    "Med Sainte-Laguës metode blir {exact} til {amount}.",
    "Med metoden til Sainte-Laguë blir {exact} til {amount}.",
    "Med Sainte-Laguës metode bliver {exact} til {amount}.",
    "By Sainte-Laguë’s method {exact} becomes {amount}.",
);

pub(super) const LOT_WON: Wording = wording!(
    "{between} sto likt om {places} {places|plass|plasser}, og loddet falt på denne.",
    "{between} stod likt om {places} {places|plass|plassar}, og loddet fall på denne.",
    "{between} stod lige om {places} {places|plads|pladser}, og loddet faldt på denne.",
    "{between} stood equal for {places} {places|place|places}, and the lot fell on this one.",
);

pub(super) const LOT_LOST: Wording = wording!(
    "{between} sto likt om {places} {places|plass|plasser}, og loddet falt ikke på denne.",
    "{between} stod likt om {places} {places|plass|plassar}, og loddet fall ikkje på denne.",
    "{between} stod lige om {places} {places|plads|pladser}, og loddet faldt ikke på denne.",
    "{between} stood equal for {places} {places|place|places}, and the lot did not fall on this one.",
);

pub(super) const AWARDED: Wording =
    wording!("Tildelt: {amount}.", "Tildelt: {amount}.", "Tildelt: {amount}.", "Awarded: {amount}.");

/// What a claim gets of a pot in a tree.
pub(super) const PASSAGE: Wording = wording!(
    "{pot}: {received} å fordele. {claim} får {amount}, det er {part} av det.",
    "{pot}: {received} å fordele. {claim} får {amount}, det er {part} av det.",
    "{pot}: {received} at fordele. {claim} får {amount}, det er {part} af det.",
    "{pot}: {received} to share out. {claim} gets {amount}, which is {part} of it.",
);

pub(super) const RESTS_ON: Wording = wording!(
    "Nøkkelen bygger på {restsOn}.",
    "Nøkkelen byggjer på {restsOn}.",
    "Nøglen bygger på {restsOn}.",
    "The key rests on {restsOn}.",
);

/// What reaches the end of a path through a tree.
pub(super) const OF_EACH_KRONE: Wording = wording!(
    "Av hver krone i {pot} når {part} fram til {claim}.",
    "Av kvar krone i {pot} når {part} fram til {claim}.",
    "Af hver krone i {pot} når {part} frem til {claim}.",
    "Of each krone in {pot}, {part} reaches {claim}.",
);

/// An award when declined money has been shared out again.
pub(super) const CHANGED: Wording = wording!(
    "Hadde {before} og har nå {after}.",
    "Hadde {before} og har no {after}.",
    "Havde {before} og har nu {after}.",
    "Had {before} and now has {after}.",
);

pub(super) const DECLINED: Wording = wording!(
    "Takket nei: hadde {before} og beholder {after}.",
    "Takka nei: hadde {before} og held på {after}.",
    "Takkede nej: havde {before} og beholder {after}.",
    "Declined: had {before} and keeps {after}.",
);

/// The text about a bound that the amount is moved to.
pub(super) const fn bound(bound: Bound) -> Wording {
    match bound {
        Bound::Floor => wording!(
            "Det kan ikke bli mindre enn gulvet på {amount}.",
            "Det kan ikkje bli mindre enn golvet på {amount}.",
            "Det kan ikke blive mindre end gulvet på {amount}.",
            "It can be no less than the floor of {amount}.",
        ),
        Bound::AtLeast => wording!(
            "Det kan ikke bli mindre enn {share} av fjorårets {lastYear}, altså {amount}.",
            "Det kan ikkje bli mindre enn {share} av fjorårsbeløpet på {lastYear}, altså {amount}.",
            "Det kan ikke blive mindre end {share} af sidste års {lastYear}, altså {amount}.",
            "It can be no less than {share} of last year’s {lastYear}, that is {amount}.",
        ),
        Bound::MinimumPayout => wording!(
            "Det som er sikret, heves til den minste utbetalingen på {amount}.",
            "Det som er sikra, blir heva til den minste utbetalinga på {amount}.",
            "Det, der er sikret, hæves til den mindste udbetaling på {amount}.",
            "What is secured is raised to the minimum payout of {amount}.",
        ),
        Bound::Cap => wording!(
            "Det kan ikke bli mer enn taket på {amount}.",
            "Det kan ikkje bli meir enn taket på {amount}.",
            "Det kan ikke blive mere end loftet på {amount}.",
            "It can be no more than the cap of {amount}.",
        ),
        Bound::Asked => wording!(
            "Det gis ikke mer enn det er søkt om, altså {amount}.",
            "Det blir ikkje gitt meir enn det er søkt om, altså {amount}.",
            "Der gives ikke mere, end der er søgt om, altså {amount}.",
            "No more is given than was asked for, that is {amount}.",
        ),
        Bound::AtMost => wording!(
            "Det kan ikke bli mer enn {share} av fjorårets {lastYear}, altså {amount}.",
            "Det kan ikkje bli meir enn {share} av fjorårsbeløpet på {lastYear}, altså {amount}.",
            "Det kan ikke blive mere end {share} af sidste års {lastYear}, altså {amount}.",
            "It can be no more than {share} of last year’s {lastYear}, that is {amount}.",
        ),
    }
}

/// The same where the bound that was worked out had to be rounded to whole units.
pub(super) const fn bound_in_units(which: Bound) -> Wording {
    match which {
        Bound::AtLeast => wording!(
            "Det kan ikke bli mindre enn {share} av fjorårets {lastYear}, altså {part}, rundet opp til {amount} for å bli hele enheter.",
            "Det kan ikkje bli mindre enn {share} av fjorårsbeløpet på {lastYear}, altså {part}, runda opp til {amount} for å bli heile einingar.",
            "Det kan ikke blive mindre end {share} af sidste års {lastYear}, altså {part}, rundet op til {amount} for at blive hele enheder.",
            "It can be no less than {share} of last year’s {lastYear}, that is {part}, rounded up to {amount} to make whole units.",
        ),
        Bound::AtMost => wording!(
            "Det kan ikke bli mer enn {share} av fjorårets {lastYear}, altså {part}, rundet ned til {amount} for å bli hele enheter.",
            "Det kan ikkje bli meir enn {share} av fjorårsbeløpet på {lastYear}, altså {part}, runda ned til {amount} for å bli heile einingar.",
            "Det kan ikke blive mere end {share} af sidste års {lastYear}, altså {part}, rundet ned til {amount} for at blive hele enheder.",
            "It can be no more than {share} of last year’s {lastYear}, that is {part}, rounded down to {amount} to make whole units.",
        ),
        Bound::Floor | Bound::MinimumPayout | Bound::Cap | Bound::Asked => bound(which),
    }
}

/// The part of a pot that is shared out, where it is not a whole number of units.
pub(super) const WHOLE_UNITS: Wording = wording!(
    "Det deles ut i hele {unit}. Av potten på {pot} er det {available} å fordele.",
    "Det blir delt ut i heile {unit}. Av potten på {pot} er det {available} å fordele.",
    "Der uddeles i hele {unit}. Af puljen på {pot} er der {available} at fordele.",
    "It is given out in whole {unit}. Of the pot of {pot}, {available} is shared out.",
);

/// The text about a claim whose bounds cross.
pub(super) const CROSSED: Wording = wording!(
    "{claim} kan ikke få både minst {needed} ({lower}) og høyst {available} ({upper}). Endre en av grensene.",
    "{claim} kan ikkje få både minst {needed} ({lower}) og høgst {available} ({upper}). Endre ei av grensene.",
    "{claim} kan ikke få både mindst {needed} ({lower}) og højst {available} ({upper}). Ændr en af grænserne.",
    "{claim} cannot get both at least {needed} ({lower}) and at most {available} ({upper}). Change one of the bounds.",
);

/// The text about lower bounds that exceed the pot.
pub(super) const BEYOND_THE_POT: Wording = wording!(
    "{claims} er sikret {needed} til sammen, men potten er bare på {available}. Øk potten, eller senk det som er sikret.",
    "{claims} er sikra {needed} til saman, men potten er berre på {available}. Auk potten, eller senk det som er sikra.",
    "{claims} er sikret {needed} i alt, men puljen er kun på {available}. Forøg puljen, eller sænk det, der er sikret.",
    "{claims} are secured {needed} in all, but the pot is only {available}. Raise the pot, or lower what is secured.",
);

/// The same where not all of the pot is a whole number of units.
pub(super) const BEYOND_WHOLE_UNITS: Wording = wording!(
    "{claims} er sikret {needed} til sammen, men i hele {unit} er det bare {available} å fordele av potten på {pot}. Øk potten, eller senk det som er sikret.",
    "{claims} er sikra {needed} til saman, men i heile {unit} er det berre {available} å fordele av potten på {pot}. Auk potten, eller senk det som er sikra.",
    "{claims} er sikret {needed} i alt, men i hele {unit} er der kun {available} at fordele af puljen på {pot}. Forøg puljen, eller sænk det, der er sikret.",
    "{claims} are secured {needed} in all, but in whole {unit} only {available} of the pot of {pot} can be shared out. Raise the pot, or lower what is secured.",
);

/// The name of a bound.
pub(super) const fn bound_name(bound: Bound) -> Wording {
    match bound {
        Bound::Floor => wording!("gulvet", "golvet", "gulvet", "the floor"),
        Bound::AtLeast => wording!(
            "det som er sikret av fjorårets beløp",
            "det som er sikra av fjorårsbeløpet",
            "det, der er sikret af sidste års beløb",
            "what is secured of last year’s amount",
        ),
        Bound::MinimumPayout => wording!(
            "den minste utbetalingen",
            "den minste utbetalinga",
            "den mindste udbetaling",
            "the minimum payout",
        ),
        Bound::Cap => wording!("taket", "taket", "loftet", "the cap"),
        Bound::Asked => {
            wording!("det som er søkt om", "det som er søkt om", "det, der er søgt om", "what was asked for")
        }
        Bound::AtMost => wording!(
            "det meste av fjorårets beløp",
            "det meste av fjorårsbeløpet",
            "det højeste af sidste års beløb",
            "the most of last year’s amount",
        ),
    }
}
