//! Which rules are new, gone or changed.

use super::change::{AspectKind, Change, ChangeKind, ChangedAspect, ChangedThing};
use super::wording::{self, say};
use super::{Side, part_of};
use crate::pack::{CheckSpec, OneOf, Rule, RuleView};
use crate::text::{Language, wording};
use crate::verdict::FindingSource;

/// All changes of rules, those that are gone first, and the number of unchanged rules.
pub(super) fn changes(before: &Side<'_>, after: &Side<'_>, language: Language) -> (Vec<Change>, i64) {
    let gone = before.rules.iter().filter(|rule| after.rule(&rule.id).is_none());
    let mut changes: Vec<Change> = gone.map(|rule| gone_rule(rule, after, language)).collect();
    let mut unchanged = 0_i64;
    for rule in &after.rules {
        match before.rule(&rule.id) {
            None => changes.push(new_rule(rule, language)),
            Some(earlier) => match changed_rule(earlier, rule, before, after, language) {
                Some(change) => changes.push(change),
                None => unchanged = unchanged.saturating_add(1),
            },
        }
    }
    (changes, unchanged)
}

fn new_rule(rule: &RuleView, language: Language) -> Change {
    let level = wording::level(rule.level).get(language).to_owned();
    let short = wording::short_level(rule.level).get(language).to_owned();
    let said = wording!(
        "Ny regel: {title}. Et brudd er {level}.",
        "Ny regel: {title}. Eit brot er {level}.",
        "Ny regel: {title}. Et brud er {level}.",
        "New rule: {title}. A breach is {level}.",
    );
    Change {
        aspects: vec![
            ChangedAspect::new(AspectKind::Level, None, Some(short)),
            ChangedAspect::new(AspectKind::Text, None, Some(rule.text.clone())),
        ],
        text: say(said, language, &[("title", &rule.title), ("level", &level)]),
        ..of_rule(rule, ChangeKind::New, None, Some(&rule.source))
    }
}

fn gone_rule(rule: &RuleView, after: &Side<'_>, language: Language) -> Change {
    let level = wording::level(rule.level).get(language).to_owned();
    let short = wording::short_level(rule.level).get(language).to_owned();
    let mut aspects = vec![
        ChangedAspect::new(AspectKind::Level, Some(short), None),
        ChangedAspect::new(AspectKind::Text, Some(rule.text.clone()), None),
    ];
    let overriding = after.compiled().as_written.overrides.iter().find(|overriding| overriding.rule == rule.id);
    let special = overriding.and_then(|overriding| Some((overriding, after.rule(&overriding.by)?)));
    let text = match special {
        Some((overriding, special)) => {
            aspects.push(ChangedAspect::new(AspectKind::GivesWay, None, Some(special.title.clone())));
            let said = wording!(
                "Viker for regelen {special}: {title}. {why}",
                "Vik for regelen {special}: {title}. {why}",
                "Viger for reglen {special}: {title}. {why}",
                "Gives way to the rule {special}: {title}. {why}",
            );
            let special = language.quote(&special.title);
            let why = overriding.why.nearest(language).unwrap_or_default();
            say(said, language, &[("special", &special), ("title", &rule.title), ("why", why)])
        }
        None => {
            let said = wording!(
                "Gjelder ikke lenger: {title}. Et brudd var {level}.",
                "Gjeld ikkje lenger: {title}. Eit brot var {level}.",
                "Gælder ikke længere: {title}. Et brud var {level}.",
                "No longer in force: {title}. A breach was {level}.",
            );
            say(said, language, &[("title", &rule.title), ("level", &level)])
        }
    };
    Change { aspects, text, ..of_rule(rule, ChangeKind::Gone, Some(&rule.source), None) }
}

/// What has changed of a rule that is in force on both days; `None` where nothing has.
fn changed_rule(
    earlier: &RuleView,
    rule: &RuleView,
    before: &Side<'_>,
    after: &Side<'_>,
    language: Language,
) -> Option<Change> {
    let mut aspects = Vec::new();
    let mut sentences = Vec::new();
    if earlier.title != rule.title {
        aspects.push(both(AspectKind::Title, &earlier.title, &rule.title));
        let said =
            wording!("Den het {before}.", "Han heitte {before}.", "Den hed {before}.", "It was called {before}.");
        sentences.push(say(said, language, &[("before", &language.quote(&earlier.title))]));
    }
    if earlier.level != rule.level {
        let (was, is) = (wording::level(earlier.level).get(language), wording::level(rule.level).get(language));
        let short = |level| wording::short_level(level).get(language);
        aspects.push(both(AspectKind::Level, short(earlier.level), short(rule.level)));
        let said = wording!(
            "Et brudd var {was} og er nå {is}.",
            "Eit brot var {was} og er no {is}.",
            "Et brud var {was} og er nu {is}.",
            "A breach was {was} and is now {is}.",
        );
        sentences.push(say(said, language, &[("was", was), ("is", is)]));
    }
    if earlier.basis != rule.basis {
        let (was, is) = (wording::basis(earlier.basis).get(language), wording::basis(rule.basis).get(language));
        aspects.push(both(AspectKind::Basis, was, is));
        let said = wording!(
            "Regelen fulgte av {was} og følger nå av {is}.",
            "Regelen følgde av {was} og følgjer no av {is}.",
            "Reglen fulgte af {was} og følger nu af {is}.",
            "The rule followed from {was} and now follows from {is}.",
        );
        sentences.push(say(said, language, &[("was", was), ("is", is)]));
    }
    let written = (before.compiled().as_written.rule(&rule.id), after.compiled().as_written.rule(&rule.id));
    if let (Some(written), Some(now)) = written {
        demands(written, now, (before, after), language, &mut aspects, &mut sentences);
    }
    if earlier.text != rule.text {
        aspects.push(both(AspectKind::Text, &earlier.text, &rule.text));
        let said = wording!(
            "Ordlyden i meldingen er ny.",
            "Ordlyden i meldinga er ny.",
            "Ordlyden i meddelelsen er ny.",
            "The wording of the message is new.",
        );
        sentences.push(said.get(language).to_owned());
    }
    if earlier.source != rule.source {
        aspects.push(both(AspectKind::Source, &wording::source(&earlier.source), &wording::source(&rule.source)));
        let said = wording!(
            "Regelen har en ny kilde.",
            "Regelen har ei ny kjelde.",
            "Reglen har en ny kilde.",
            "The rule has a new source.",
        );
        sentences.push(said.get(language).to_owned());
    }
    if aspects.is_empty() {
        return None;
    }
    let said = wording!(
        "Endret: {title}. {what}",
        "Endra: {title}. {what}",
        "Ændret: {title}. {what}",
        "Changed: {title}. {what}"
    );
    Some(Change {
        aspects,
        text: say(said, language, &[("title", &rule.title), ("what", &sentences.join(" "))]),
        ..of_rule(rule, ChangeKind::Changed, Some(&earlier.source), Some(&rule.source))
    })
}

/// Adds the changes of what a rule demands, and of which cases.
fn demands(
    written: &Rule,
    now: &Rule,
    sides: (&Side<'_>, &Side<'_>),
    language: Language,
    aspects: &mut Vec<ChangedAspect>,
    sentences: &mut Vec<String>,
) {
    if written.applies_when != now.applies_when {
        aspects.push(ChangedAspect::new(AspectKind::Conditions, None, None));
        let said = wording!(
            "Hvilke saker regelen gjelder for, er endret.",
            "Kva saker regelen gjeld for, er endra.",
            "Hvilke sager reglen gælder for, er ændret.",
            "Which cases the rule applies to has changed.",
        );
        sentences.push(said.get(language).to_owned());
    }
    if written.check == now.check {
        return;
    }
    match (&written.check, &now.check) {
        (CheckSpec::OneOf(earlier), CheckSpec::OneOf(now)) if earlier.field == now.field => {
            accepted_codes(earlier, now, sides, language, aspects, sentences);
        }
        _ => {
            aspects.push(ChangedAspect::new(AspectKind::Demand, None, None));
            let said = wording!(
                "Hva regelen krever, er endret.",
                "Kva regelen krev, er endra.",
                "Hvad reglen kræver, er ændret.",
                "What the rule demands has changed.",
            );
            sentences.push(said.get(language).to_owned());
        }
    }
}

fn accepted_codes(
    earlier: &OneOf,
    now: &OneOf,
    (before, after): (&Side<'_>, &Side<'_>),
    language: Language,
    aspects: &mut Vec<ChangedAspect>,
    sentences: &mut Vec<String>,
) {
    let codes = |spec: &OneOf| spec.codes.clone().unwrap_or_default();
    let (was, is) = (codes(earlier), codes(now));
    let labels = |side: &Side<'_>, of: &[String], but: &[String]| -> String {
        let only = of.iter().filter(|code| !but.contains(code));
        let labels: Vec<String> = only.map(|code| side.code_label(&earlier.field, code)).collect();
        language.list(&labels)
    };
    let (gone, new) = (labels(before, &was, &is), labels(after, &is, &was));
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    aspects.push(ChangedAspect::new(AspectKind::Codes, some(&gone), some(&new)));
    if !gone.is_empty() {
        let said = wording!(
            "Godtas ikke lenger: {codes}.",
            "Blir ikkje lenger godteke: {codes}.",
            "Godtages ikke længere: {codes}.",
            "No longer accepted: {codes}.",
        );
        sentences.push(say(said, language, &[("codes", &gone)]));
    }
    if !new.is_empty() {
        let said = wording!(
            "Godtas nå også: {codes}.",
            "Blir no òg godteke: {codes}.",
            "Godtages nu også: {codes}.",
            "Now accepted too: {codes}.",
        );
        sentences.push(say(said, language, &[("codes", &new)]));
    }
}

fn both(aspect: AspectKind, before: &str, after: &str) -> ChangedAspect {
    ChangedAspect::new(aspect, Some(before.to_owned()), Some(after.to_owned()))
}

/// A change of a rule, still without its text.
fn of_rule(
    rule: &RuleView,
    change: ChangeKind,
    before: Option<&FindingSource>,
    after: Option<&FindingSource>,
) -> Change {
    Change {
        of: ChangedThing::Rule,
        id: rule.id.clone(),
        change,
        part: rule.fields.first().and_then(|field| part_of(field)),
        title: rule.title.clone(),
        aspects: Vec::new(),
        source_before: before.cloned(),
        source_after: after.cloned(),
        text: String::new(),
    }
}
