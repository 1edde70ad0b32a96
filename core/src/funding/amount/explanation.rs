//! Explains in a language how an amount was worked out.

use super::fault::write;
use super::{AmountStep, Repayee, SharePayer, WorkedOut};
use crate::funding::{Fraction, RecipientKind};
use crate::text::{Language, TemplateValue, Wording, wording};
use crate::{Date, Money, Number, Rounding, Share};

impl WorkedOut {
    /// Explains the amount, a sentence or two for each step; amounts are in `currency`.
    ///
    /// ```
    /// use satsing::{Language, Money, Rounding, funding::OwnShare};
    /// let own_share = OwnShare { share: "30%".parse()?, rounding: Rounding::default() };
    /// let own = own_share.of(Money::kroner(100_000)?)?;
    /// assert_eq!(
    ///     own.explain(Language::En, "NOK"),
    ///     ["The own share is 30% of the grant of NOK\u{a0}100,000. That is NOK\u{a0}30,000."]
    /// );
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn explain(&self, language: Language, currency: &str) -> Vec<String> {
        self.steps.iter().map(|step| step.explain(language, currency)).collect()
    }
}

impl AmountStep {
    /// Explains the step in a sentence or two; amounts are in `currency`.
    #[must_use]
    pub fn explain(&self, language: Language, currency: &str) -> String {
        write(self.labels(), language, currency, &self.values(language))
    }

    fn values(&self, language: Language) -> Vec<(&'static str, TemplateValue)> {
        let money = |name, amount: &Money| (name, TemplateValue::Money(amount.ore()));
        let number = |name, number: &Number| (name, TemplateValue::Number(number.get()));
        let share = |name, share: &Share| (name, TemplateValue::Share(language.percent(*share)));
        let date = |name, date: &Date| (name, TemplateValue::Date(*date));
        match self {
            Self::FeeForTheFirst { amount, covers } => vec![money("amount", amount), number("covers", covers)],
            Self::FeeForEachFurther { count, each, sum } => {
                vec![number("count", count), money("each", each), money("sum", sum)]
            }
            Self::ShareOfGrant { share: of, grant, amount } => {
                vec![share("share", of), money("grant", grant), money("amount", amount)]
            }
            Self::FullLeave { credits, share: of } => vec![number("credits", credits), share("share", of)],
            Self::LeaveInProportion { credits, share: of } => {
                vec![("credits", TemplateValue::Label(decimal(credits, language))), share("share", of)]
            }
            Self::ShareOfSupplyCost { share: of, cost, amount } => {
                vec![share("share", of), money("cost", cost), money("amount", amount)]
            }
            Self::RestOfSupplyCost { rest } => vec![money("rest", rest)],
            Self::Proportional { grant, municipal_share, private_share, municipal, private } => vec![
                money("grant", grant),
                share("municipalShare", municipal_share),
                share("privateShare", private_share),
                money("municipal", municipal),
                money("private", private),
            ],
            Self::Needs { municipal, private } => vec![money("municipal", municipal), money("private", private)],
            Self::FeeInAll { amount }
            | Self::MovedToPrivate { amount }
            | Self::MovedToMunicipal { amount }
            | Self::NotNeeded { amount } => vec![money("amount", amount)],
            Self::Unspent { paid, used, amount } => {
                vec![money("paid", paid), money("used", used), money("amount", amount)]
            }
            Self::RepayBy { paid_on, years, due_on } => {
                vec![date("paidOn", paid_on), number("years", years), date("dueOn", due_on)]
            }
            Self::BelowLimit { grant, limit } | Self::NotBelowLimit { grant, limit } => {
                vec![money("grant", grant), money("limit", limit)]
            }
            Self::LimitNotFor { recipient } => {
                vec![("recipient", TemplateValue::Label(recipient_label(*recipient, language)))]
            }
            Self::PayBy { by } => vec![date("by", by)],
            Self::NoOwnShare {}
            | Self::Rounded { .. }
            | Self::PaidBy { .. }
            | Self::ExceptionAllowed {}
            | Self::NothingUnspent {}
            | Self::RepaidTo { .. } => vec![],
        }
    }

    fn labels(&self) -> Wording {
        match self {
            Self::FeeForTheFirst { .. } => wording!(
                "Avgiften er {amount} og dekker {covers} {covers|deltaker|deltakere}.",
                "Avgifta er {amount} og dekkjer {covers} {covers|deltakar|deltakarar}.",
                "Gebyret er {amount} og dækker {covers} {covers|deltager|deltagere}.",
                "The fee is {amount} and covers {covers} {covers|participant|participants}.",
            ),
            Self::FeeForEachFurther { .. } => wording!(
                "Hver deltaker til koster {each}. For {count} til blir det {sum}.",
                "Kvar deltakar til kostar {each}. For {count} til blir det {sum}.",
                "Hver yderligere deltager koster {each}. For {count} yderligere bliver det {sum}.",
                "Each further participant costs {each}. For {count} more that makes {sum}.",
            ),
            Self::FeeInAll { .. } => wording!(
                "Det er {amount} å betale i alt.",
                "Det er {amount} å betale i alt.",
                "Der skal i alt betales {amount}.",
                "The amount to pay is {amount}.",
            ),
            Self::ShareOfGrant { .. } => wording!(
                "Egenandelen er {share} av tilskuddet på {grant}. Det er {amount}.",
                "Eigendelen er {share} av tilskotet på {grant}. Det er {amount}.",
                "Egenfinansieringen er {share} af tilskuddet på {grant}. Det er {amount}.",
                "The own share is {share} of the grant of {grant}. That is {amount}.",
            ),
            Self::NoOwnShare {} => wording!(
                "Det kreves ingen bestemt egenandel av mottakeren.",
                "Det er ikkje kravd nokon bestemt eigendel av mottakaren.",
                "Der kræves ingen bestemt egenfinansiering af modtageren.",
                "No fixed own share is required of the recipient.",
            ),
            Self::Rounded { rounding } => rounded(*rounding),
            Self::FullLeave { .. } => wording!(
                "En videreutdanning på {credits} studiepoeng gir {share} fri fra ordinære arbeidsoppgaver.",
                "Ei vidareutdanning på {credits} studiepoeng gir {share} fri frå ordinære arbeidsoppgåver.",
                "En videreuddannelse på {credits} ECTS-point giver {share} fri fra almindelige arbejdsopgaver.",
                "A course of {credits} credits gives {share} leave from ordinary work.",
            ),
            Self::LeaveInProportion { .. } => wording!(
                "For {credits} studiepoeng blir det forholdsmessig {share} fri.",
                "For {credits} studiepoeng blir det forholdsmessig {share} fri.",
                "For {credits} ECTS-point bliver det forholdsmæssigt {share} fri.",
                "In proportion, {credits} credits give {share} leave.",
            ),
            Self::ShareOfSupplyCost { .. } => wording!(
                "Egenandelen er {share} av vikarkostnadene på {cost}. Det er {amount}.",
                "Eigendelen er {share} av vikarkostnadene på {cost}. Det er {amount}.",
                "Egenfinansieringen er {share} af vikarudgifterne på {cost}. Det er {amount}.",
                "The own share is {share} of the cost of supply teachers of {cost}. That is {amount}.",
            ),
            Self::PaidBy { payer: SharePayer::Recipient } => wording!(
                "Tilskuddsmottakeren dekker egenandelen selv.",
                "Tilskotsmottakaren dekkjer eigendelen sjølv.",
                "Tilskudsmodtageren dækker selv egenfinansieringen.",
                "The recipient of the grant pays the own share itself.",
            ),
            Self::PaidBy { payer: SharePayer::Municipality } => wording!(
                "Kommunen som barnehagemyndighet dekker egenandelen for private barnehager.",
                "Kommunen som barnehagemyndigheit dekkjer eigendelen for private barnehagar.",
                "Kommunen dækker som myndighed på dagtilbudsområdet egenfinansieringen for private daginstitutioner.",
                "The municipality, as the authority on kindergartens, pays the own share for private kindergartens.",
            ),
            Self::RestOfSupplyCost { .. } => wording!(
                "Resten av vikarkostnadene er {rest}.",
                "Resten av vikarkostnadene er {rest}.",
                "Resten af vikarudgifterne er {rest}.",
                "The rest of the cost of supply teachers is {rest}.",
            ),
            Self::Proportional { .. } => wording!(
                "Tilskuddet på {grant} fordeles forholdsmessig: {municipal} til kommunale barnehager, som utgjør {municipalShare}, og {private} til private, som utgjør {privateShare}.",
                "Tilskotet på {grant} blir fordelt forholdsmessig: {municipal} til kommunale barnehagar, som utgjer {municipalShare}, og {private} til private, som utgjer {privateShare}.",
                "Tilskuddet på {grant} fordeles forholdsmæssigt: {municipal} til kommunale daginstitutioner, som udgør {municipalShare}, og {private} til private, som udgør {privateShare}.",
                "The grant of {grant} is split in proportion: {municipal} to municipal kindergartens, which make up {municipalShare}, and {private} to private ones, which make up {privateShare}.",
            ),
            Self::Needs { .. } => wording!(
                "Kommunale barnehager har meldt behov for {municipal}, private for {private}.",
                "Kommunale barnehagar har meldt behov for {municipal}, private for {private}.",
                "Kommunale daginstitutioner har indmeldt behov for {municipal}, private for {private}.",
                "Municipal kindergartens have notified a need for {municipal}, private ones for {private}.",
            ),
            Self::ExceptionAllowed {} => wording!(
                "Det er meldt mindre behov enn andelen på den ene siden. Kommunen kan derfor gjøre unntak fra den forholdsmessige fordelingen, men har ikke gjort det her.",
                "Det er meldt mindre behov enn delen på den eine sida. Kommunen kan difor gjere unntak frå den forholdsmessige fordelinga, men har ikkje gjort det her.",
                "Der er indmeldt mindre behov end andelen på den ene side. Kommunen kan derfor fravige den forholdsmæssige fordeling, men har ikke gjort det her.",
                "One side has notified less need than its part. The municipality may therefore depart from the proportional split, but has not done so here.",
            ),
            Self::MovedToPrivate { .. } => wording!(
                "Kommunen gjør unntak: {amount} som kommunale barnehager ikke har meldt behov for, går til private.",
                "Kommunen gjer unntak: {amount} som kommunale barnehagar ikkje har meldt behov for, går til private.",
                "Kommunen gør en undtagelse: {amount}, som kommunale daginstitutioner ikke har indmeldt behov for, går til private.",
                "The municipality makes an exception: {amount} that municipal kindergartens have not notified a need for goes to private ones.",
            ),
            Self::MovedToMunicipal { .. } => wording!(
                "Kommunen gjør unntak: {amount} som private barnehager ikke har meldt behov for, går til kommunale.",
                "Kommunen gjer unntak: {amount} som private barnehagar ikkje har meldt behov for, går til kommunale.",
                "Kommunen gør en undtagelse: {amount}, som private daginstitutioner ikke har indmeldt behov for, går til kommunale.",
                "The municipality makes an exception: {amount} that private kindergartens have not notified a need for goes to municipal ones.",
            ),
            Self::NotNeeded { .. } => wording!(
                "Ingen har meldt behov for de siste {amount}.",
                "Ingen har meldt behov for dei siste {amount}.",
                "Ingen har indmeldt behov for de sidste {amount}.",
                "Nobody has notified a need for the last {amount}.",
            ),
            Self::Unspent { .. } => wording!(
                "Av {paid} som er utbetalt, er {used} brukt. Da er {amount} ubrukt.",
                "Av {paid} som er utbetalt, er {used} brukt. Då er {amount} ubrukt.",
                "Af de udbetalte {paid} er {used} brugt. Dermed er {amount} ubrugt.",
                "Of the {paid} paid out, {used} has been used. That leaves {amount} unused.",
            ),
            Self::NothingUnspent {} => wording!(
                "Hele beløpet er brukt, så det er ikke noe å betale tilbake.",
                "Heile beløpet er brukt, så det er ikkje noko å betale tilbake.",
                "Hele beløbet er brugt, så der er ikke noget at betale tilbage.",
                "The whole amount has been used, so there is nothing to pay back.",
            ),
            Self::RepayBy { .. } => wording!(
                "Pengene ble utbetalt {paidOn} og skal brukes innen {years} år. Det som er ubrukt, betales tilbake fortløpende, og senest {dueOn}.",
                "Pengane blei utbetalte {paidOn} og skal brukast innan {years} år. Det som er ubrukt, skal betalast tilbake fortløpande, og seinast {dueOn}.",
                "Pengene blev udbetalt den {paidOn} og skal bruges inden {years} år. Det, der er ubrugt, betales tilbage løbende og senest den {dueOn}.",
                "The money was paid out on {paidOn} and is to be used within {years} {years|year|years}. What is unused is paid back as soon as that is clear, and by {dueOn} at the latest.",
            ),
            Self::RepaidTo { to: Repayee::Grantor } => wording!(
                "Det betales tilbake til den som ga tilskuddet.",
                "Det skal betalast tilbake til den som gav tilskotet.",
                "Det betales tilbage til den, der gav tilskuddet.",
                "It is paid back to the body that gave the grant.",
            ),
            Self::RepaidTo { to: Repayee::Municipality } => wording!(
                "Private barnehager betaler tilbake til kommunen.",
                "Private barnehagar betaler tilbake til kommunen.",
                "Private daginstitutioner betaler tilbage til kommunen.",
                "Private kindergartens pay back to the municipality.",
            ),
            Self::BelowLimit { .. } => wording!(
                "Tilskuddet på {grant} er under {limit}. Da skal kravet om rapportering som hovedregel frafalles.",
                "Tilskotet på {grant} er under {limit}. Då skal kravet om rapportering som hovudregel falle bort.",
                "Tilskuddet på {grant} er under {limit}. Derfor skal kravet om rapportering som hovedregel frafaldes.",
                "The grant of {grant} is under {limit}. Reporting is then waived as a rule.",
            ),
            Self::NotBelowLimit { .. } => wording!(
                "Tilskuddet på {grant} er ikke under {limit}, så mottakeren skal rapportere.",
                "Tilskotet på {grant} er ikkje under {limit}, så mottakaren skal rapportere.",
                "Tilskuddet på {grant} er ikke under {limit}, så modtageren skal rapportere.",
                "The grant of {grant} is not under {limit}, so the recipient must report.",
            ),
            Self::LimitNotFor { .. } => wording!(
                "Unntaket for små tilskudd gjelder bare kommuner og fylkeskommuner. Mottakeren her er ført som {recipient} og skal rapportere.",
                "Unntaket for små tilskot gjeld berre kommunar og fylkeskommunar. Mottakaren her er ført som {recipient} og skal rapportere.",
                "Undtagelsen for små tilskud gælder kun kommuner og fylkeskommuner. Modtageren her er angivet som {recipient} og skal rapportere.",
                "The exception for small grants is for municipalities and counties only. The recipient here is given as {recipient} and must report.",
            ),
            Self::PayBy { .. } => wording!(
                "Pengene skal fordeles innen {by}.",
                "Pengane skal fordelast innan {by}.",
                "Pengene skal fordeles senest den {by}.",
                "The money is to be distributed by {by}.",
            ),
        }
    }
}

fn rounded(rounding: Rounding) -> Wording {
    match rounding {
        Rounding::HalfAwayFromZero | Rounding::HalfToEven => wording!(
            "Beløpet er avrundet til nærmeste øre.",
            "Beløpet er runda av til næraste øre.",
            "Beløbet er afrundet til nærmeste øre.",
            "The amount is rounded to the nearest øre.",
        ),
        Rounding::Down => wording!(
            "Beløpet er rundet ned til hele øre.",
            "Beløpet er runda ned til heile øre.",
            "Beløbet er rundet ned til hele øre.",
            "The amount is rounded down to whole øre.",
        ),
        Rounding::Up => wording!(
            "Beløpet er rundet opp til hele øre.",
            "Beløpet er runda opp til heile øre.",
            "Beløbet er rundet op til hele øre.",
            "The amount is rounded up to whole øre.",
        ),
    }
}

/// Writes a number with up to two decimals, or as a fraction where it has more.
fn decimal(number: &Fraction, language: Language) -> String {
    let written = number.to_string();
    let hundredths = written.parse::<Share>().ok().and_then(|number| number.whole_parts(100));
    hundredths.map_or(written, |hundredths| language.hundredths(hundredths))
}

fn recipient_label(recipient: RecipientKind, language: Language) -> String {
    language.quote(recipient.label(language))
}
