//! Which amounts of a programme are new, gone or changed.

use super::Side;
use super::change::{AspectKind, Change, ChangeKind, ChangedAspect, ChangedThing};
use super::wording::say;
use crate::funding::AmountKind;
use crate::pack::{Amount, AmountVersion};
use crate::text::{Language, wording};

/// All changes of amounts: of their figures or notes.
pub(super) fn changes(before: &Side<'_>, after: &Side<'_>, language: Language) -> Vec<Change> {
    let (was, is) = (in_force(before), in_force(after));
    let find = |amounts: &[InForce<'_>], id: &str| amounts.iter().position(|(amount, _)| amount.id == id);
    let mut changes = Vec::new();
    for gone in was.iter().filter(|(amount, _)| find(&is, &amount.id).is_none()) {
        changes.push(change(Some((before, gone)), None, language));
    }
    for now in &is {
        let earlier = find(&was, &now.0.id).and_then(|at| was.get(at));
        let same = earlier.is_some_and(|earlier| {
            (&earlier.0.title, &earlier.1.figures, &earlier.1.note) == (&now.0.title, &now.1.figures, &now.1.note)
        });
        if !same {
            changes.push(change(earlier.map(|earlier| (before, earlier)), Some((after, now)), language));
        }
    }
    changes
}

/// An amount with its figures on a day.
type InForce<'p> = (&'p Amount, &'p AmountVersion);

fn in_force<'p>(side: &Side<'p>) -> Vec<InForce<'p>> {
    side.compiled().amounts.iter().filter_map(|amount| Some((amount, amount.on(side.on)?))).collect()
}

fn change(
    earlier: Option<(&Side<'_>, &InForce<'_>)>,
    now: Option<(&Side<'_>, &InForce<'_>)>,
    language: Language,
) -> Change {
    let title = |side: Option<(&Side<'_>, &InForce<'_>)>| {
        let (_, (amount, _)) = side?;
        Some(amount.title.nearest(language).unwrap_or(&amount.id).to_owned())
    };
    let figures = |side: Option<(&Side<'_>, &InForce<'_>)>| {
        let (side, (_, version)) = side?;
        Some(figures_in_words(version.figures.as_ref(), side.programme.currency(), language))
    };
    let note = |side: Option<(&Side<'_>, &InForce<'_>)>| {
        let (_, (_, version)) = side?;
        version.note.as_ref()?.nearest(language).map(str::to_owned)
    };
    let source =
        |side: Option<(&Side<'_>, &InForce<'_>)>| side.map(|(side, (_, version))| side.source(&version.source));
    let (was, is) = (figures(earlier), figures(now));
    let (kind, said) = match (&earlier, &now) {
        (Some(_), Some(_)) => (
            ChangeKind::Changed,
            wording!(
                "Endret utregning: {title}. Den var {was} og er nå {is}. {note}",
                "Endra utrekning: {title}. Ho var {was} og er no {is}. {note}",
                "Ændret beregning: {title}. Den var {was} og er nu {is}. {note}",
                "Changed calculation: {title}. It was {was} and is now {is}. {note}",
            ),
        ),
        (None, _) => (
            ChangeKind::New,
            wording!(
                "Ny utregning: {title}. Den er {is}. {note}",
                "Ny utrekning: {title}. Ho er {is}. {note}",
                "Ny beregning: {title}. Den er {is}. {note}",
                "New calculation: {title}. It is {is}. {note}",
            ),
        ),
        (Some(_), None) => (
            ChangeKind::Gone,
            wording!(
                "Utregningen gjelder ikke lenger: {title}. Den var {was}.",
                "Utrekninga gjeld ikkje lenger: {title}. Ho var {was}.",
                "Beregningen gælder ikke længere: {title}. Den var {was}.",
                "The calculation no longer holds: {title}. It was {was}.",
            ),
        ),
    };
    let called = title(now).or_else(|| title(earlier)).unwrap_or_default();
    let text = say(
        said,
        language,
        &[
            ("title", &called),
            ("was", was.as_deref().unwrap_or_default()),
            ("is", is.as_deref().unwrap_or_default()),
            ("note", note(now).as_deref().unwrap_or_default()),
        ],
    );
    let mut aspects = vec![ChangedAspect::new(AspectKind::Value, was, is)];
    if earlier.is_some() && now.is_some() && title(earlier) != title(now) {
        aspects.push(ChangedAspect::new(AspectKind::Title, title(earlier), title(now)));
    }
    if note(earlier) != note(now) {
        aspects.push(ChangedAspect::new(AspectKind::Text, note(earlier), note(now)));
    }
    Change {
        of: ChangedThing::Amount,
        id: now.or(earlier).map(|(_, (amount, _))| amount.id.clone()).unwrap_or_default(),
        change: kind,
        part: None,
        title: called,
        aspects,
        source_before: source(earlier),
        source_after: source(now),
        text: text.trim_end().to_owned(),
    }
}

/// The figures of an amount as part of a sentence.
fn figures_in_words(figures: Option<&AmountKind>, currency: &str, language: Language) -> String {
    let money = |amount| language.money(amount, currency);
    let number = |number: crate::Number| language.number(number.get());
    match figures {
        None => wording!("ikke kjent", "ikkje kjend", "ikke kendt", "not known").get(language).to_owned(),
        Some(AmountKind::Fee(fee)) => say(
            wording!(
                "{amount} for de første {covers} og {each} for hver til, i lag på {least} til {most}",
                "{amount} for dei første {covers} og {each} for kvar til, i lag på {least} til {most}",
                "{amount} for de første {covers} og {each} for hver yderligere, i hold på {least} til {most}",
                "{amount} for the first {covers} and {each} for each further one, in teams of {least} to {most}",
            ),
            language,
            &[
                ("amount", &money(fee.amount)),
                ("covers", &number(fee.covers)),
                ("each", &money(fee.each)),
                ("least", &number(fee.least)),
                ("most", &number(fee.most)),
            ],
        ),
        Some(AmountKind::OwnShare(own)) => say(
            wording!("{share} av tilskuddet", "{share} av tilskotet", "{share} af tilskuddet", "{share} of the grant"),
            language,
            &[("share", &language.share(own.share))],
        ),
        Some(AmountKind::Leave(leave)) => say(
            wording!(
                "{share} fri med lønn for {credits} studiepoeng",
                "{share} fri med løn for {credits} studiepoeng",
                "{share} fri med løn for {credits} studiepoint",
                "{share} paid leave for {credits} credits",
            ),
            language,
            &[("share", &language.share(leave.share)), ("credits", &number(leave.credits))],
        ),
        Some(AmountKind::SupplyCost(supply)) => say(
            wording!(
                "{share} av vikarkostnaden",
                "{share} av vikarkostnaden",
                "{share} af vikarudgiften",
                "{share} of the cost of supply teachers",
            ),
            language,
            &[("share", &language.share(supply.share))],
        ),
        Some(AmountKind::ProportionalSplit(_)) => wording!(
            "en fordeling etter størrelse",
            "ei fordeling etter storleik",
            "en fordeling efter størrelse",
            "a split by size"
        )
        .get(language)
        .to_owned(),
        Some(AmountKind::Repayment(terms)) => say(
            wording!(
                "tilbakebetaling av det som er ubrukt etter {years} år",
                "tilbakebetaling av det som er ubrukt etter {years} år",
                "tilbagebetaling af det, der er ubrugt efter {years} år",
                "repayment of what is unspent after {years} years",
            ),
            language,
            &[("years", &number(terms.years))],
        ),
        Some(AmountKind::ReportingWaived(waived)) => say(
            wording!(
                "fritak under {under}",
                "fritak under {under}",
                "fritagelse under {under}",
                "a waiver below {under}",
            ),
            language,
            &[("under", &money(waived.under))],
        ),
        Some(AmountKind::PaymentDate(by)) => {
            let month = u32::try_from(by.month.get()).unwrap_or_default();
            let stop = if language == Language::En { "" } else { "." };
            format!("{}{stop} {}", by.day.get(), language.month(month))
        }
    }
}
