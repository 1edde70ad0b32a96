//! The index of the rule book: the programmes, what has changed, and every rule, with a search.

use super::{Book, frame, words};
use maud::{Markup, html};
use satsing::verdict::FindingSource;

/// The page.
pub fn page(book: &Book<'_>) -> Markup {
    let language = book.language;
    let title = book.say(words::BOOK);
    let main = html! {
        h1 { (title) }
        p.lead { (book.say(words::INTRO)) }
        h2 { (book.say(words::PROGRAMMES)) }
        ul {
            @for entry in &book.contents.entries {
                li { a href=(entry.file()) { (book.title(&entry.programme)) } }
            }
        }
        @if !book.changes.is_empty() {
            h2 { (book.say(words::CHANGES)) }
            ul {
                @for changes in &book.changes {
                    li { a href=(changes.file) { (book.sides(changes)) } }
                }
            }
        }
        h2 { (book.say(words::ALL_RULES)) }
        // shown by the script that does the search
        form id="search" role="search" hidden {
            label for="words" { (book.say(words::SEARCH)) }
            p.hint id="hint" { (book.say(words::SEARCH_HINT)) }
            input id="words" type="search" autocomplete="off" aria-describedby="hint";
            p id="found" role="status" data-text=(book.say(words::FOUND)) {}
        }
        @for entry in &book.contents.entries {
            section.programme {
                h3 { a href=(entry.file()) { (book.title(&entry.programme)) } }
                ul.rules {
                    @for rule in entry.programme.rules(None, language) {
                        li data-words={ (rule.id) " " (rule.text) " " (source(&rule.source)) } {
                            a href={ (entry.file()) "#" (rule.id) } { (rule.title) }
                        }
                    }
                }
            }
        }
    };
    frame::page(book, "index.html", title, None, &main)
}

/// A source with the section in it.
pub fn source(source: &FindingSource) -> String {
    match &source.section {
        Some(section) => format!("{}, {section}", source.title),
        None => source.title.clone(),
    }
}
