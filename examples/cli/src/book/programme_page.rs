//! The page of a programme: its editions, and its rules by the part of a case that they are about.

use super::contents::Entry;
use super::{Book, frame, rule, words};
use crate::diff::capital;
use maud::{Markup, html};
use satsing::pack::RuleView;

/// The rules that are about one part of a case.
struct Part {
    id: String,
    title: String,
    rules: Vec<RuleView>,
}

/// The page.
pub fn page(book: &Book<'_>, entry: &Entry) -> Markup {
    let language = book.language;
    let view = entry.programme.view(language);
    let parts = parts(book, entry);
    let changes = book.changes.iter().filter(|changes| {
        [&changes.comparison.before, &changes.comparison.after].iter().any(|side| side.programme == entry.pack.id)
    });
    let main = html! {
        h1 { (view.title) }
        p { code { (view.id) } }
        h2 { (book.say(words::EDITIONS)) }
        ul {
            @for edition in &entry.pack.editions {
                @let span = words::span(Some(language.date(edition.starts_on)), edition.ends_on.map(|last| language.date(last)), language);
                li { (edition.id) ": " (span.unwrap_or_default()) " (" (rule::reference(entry, &edition.source)) ")" }
            }
            @for changes in changes {
                li { a href=(changes.file) { (book.say(words::CHANGES_OF)) ": " (book.sides(changes)) } }
            }
        }
        nav aria-labelledby="contents" {
            h2 id="contents" { (book.say(words::CONTENTS)) }
            ul {
                @for part in &parts {
                    li { a href={ "#" (part.id) } { (part.title) } " (" (part.rules.len()) ")" }
                }
            }
        }
        @for part in &parts {
            section aria-labelledby=(part.id) {
                h2 id=(part.id) { (part.title) }
                @for view in &part.rules { (rule::article(book, entry, view)) }
            }
        }
        @if entry.overrides().next().is_some() {
            section aria-labelledby="gives-way" {
                h2 id="gives-way" { (book.say(words::GIVES_WAY)) }
                ul {
                    @for given in entry.overrides() {
                        @let title = |id: &str| entry.programme.rule_title(id, language).unwrap_or_default().to_owned();
                        li {
                            (title(&given.rule)) " (" (book.say(words::GIVES_WAY_TO)) " "
                            a href={ "#" (given.by) } { (title(&given.by)) } "). "
                            (given.why.nearest(language).unwrap_or_default())
                        }
                    }
                }
            }
        }
    };
    let title = format!("{} – {}", view.title, book.say(words::BOOK));
    frame::page(book, &entry.file(), &title, Some(&view.pack_hash), &main)
}

/// The rules in groups, as they first come in the pack.
fn parts(book: &Book<'_>, entry: &Entry) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for rule in entry.programme.rules(None, book.language) {
        let name = rule.fields.first().and_then(|path| path.split('/').nth(1)).unwrap_or_default();
        let id = format!("part-{name}");
        match parts.iter_mut().find(|part| part.id == id) {
            Some(part) => part.rules.push(rule),
            None => {
                let label = entry.programme.label(&format!("/{name}"), book.language);
                let title = capital(label.unwrap_or_else(|| book.say(words::OTHER)));
                parts.push(Part { id, title, rules: vec![rule] });
            }
        }
    }
    parts
}
