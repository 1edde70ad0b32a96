//! What has changed from one edition to another, as a page.

use super::rule::link;
use super::{Book, Changes, frame, words};
use crate::diff::{capital, counts, parts};
use maud::{Markup, html};
use satsing::pack::{AspectKind, Change, ChangeKind, ChangedThing};

/// The page.
pub fn page(book: &Book<'_>, changes: &Changes) -> Markup {
    let language = book.language;
    let comparison = &changes.comparison;
    let (before, after) = (&comparison.before, &comparison.after);
    let programme = book.contents.entries.get(changes.after);
    let of = |thing| comparison.changes.iter().filter(move |change| change.of == thing);
    let figures: Vec<&Change> =
        [ChangedThing::Amount, ChangedThing::Parameter, ChangedThing::Codes].into_iter().flat_map(of).collect();
    let title = format!("{}: {} → {}", book.say(words::CHANGES_OF), before.title, after.title);
    let main = html! {
        h1 { (book.say(words::CHANGES_OF)) }
        ul {
            @for side in [before, after] {
                li {
                    @match book.contents.entries.iter().find(|entry| entry.pack.id == side.programme) {
                        Some(entry) => a href=(entry.file()) { (side.title) },
                        None => (side.title),
                    }
                    " (" (language.date(side.on)) ")"
                }
            }
        }
        p { (counts(comparison, language)) }
        @if !figures.is_empty() {
            section aria-labelledby="figures" {
                h2 id="figures" { (book.say(words::FIGURES)) }
                (list(book, changes, &figures))
            }
        }
        @for part in parts(comparison) {
            @let id = format!("part-{}", part.unwrap_or_default().trim_start_matches('/'));
            @let label = part.and_then(|part| programme?.programme.label(part, language));
            @let here = |thing| of(thing).filter(move |change| change.part.as_deref() == part).collect::<Vec<_>>();
            section aria-labelledby=(id) {
                h2 id=(id) { (capital(label.unwrap_or_else(|| book.say(words::OTHER)))) }
                @for (thing, said) in [(ChangedThing::Rule, words::RULES), (ChangedThing::Field, words::FIELDS)] {
                    @let changed = here(thing);
                    @if !changed.is_empty() {
                        h3 { (book.say(said)) }
                        (list(book, changes, &changed))
                    }
                }
            }
        }
    };
    frame::page(book, &changes.file, &title, None, &main)
}

/// Changes in the order gone, new, changed.
fn list(book: &Book<'_>, changes: &Changes, changed: &[&Change]) -> Markup {
    html! {
        ul.changes {
            @for kind in [ChangeKind::Gone, ChangeKind::New, ChangeKind::Changed] {
                @for change in changed.iter().filter(|change| change.change == kind) {
                    li.(class(kind)) { (item(book, changes, change)) }
                }
            }
        }
    }
}

fn item(book: &Book<'_>, changes: &Changes, change: &Change) -> Markup {
    let language = changes.sources_language(book);
    // the note of an amount is in its sentences already
    let is_rule = change.of == ChangedThing::Rule;
    let text = change.aspects.iter().find(|aspect| is_rule && aspect.aspect == AspectKind::Text);
    let sources = [&change.source_before, &change.source_after].into_iter().flatten();
    // a source on both sides is listed once
    let mut listed = Vec::new();
    for source in sources {
        if !listed.contains(&source) {
            listed.push(source);
        }
    }
    html! {
        p { (change.text) }
        @if !listed.is_empty() {
            p.hint {
                (book.say(words::SOURCE)) ": "
                @for (at, source) in listed.iter().enumerate() {
                    @if at > 0 { " → " }
                    (link(source, language))
                }
            }
        }
        @if let Some(text) = text {
            @for (said, text) in [(words::WORDS_BEFORE, &text.before), (words::WORDS_AFTER, &text.after)] {
                @if let Some(text) = text {
                    p.hint { (book.say(said)) ": " q { (text) } }
                }
            }
        }
    }
}

impl Changes {
    fn sources_language(&self, book: &Book<'_>) -> Option<&'static str> {
        book.contents.entries.get(self.after)?.sources_language()
    }
}

fn class(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Gone => "gone",
        ChangeKind::New => "new",
        ChangeKind::Changed => "changed",
    }
}
