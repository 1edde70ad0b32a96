//! The frame of all pages of the rule book.

use super::{Book, words};
use maud::{DOCTYPE, Markup, html};
use satsing::Language;

/// A page: its file, its title, the ids of its programmes' packs, and its main part.
pub fn page(book: &Book<'_>, file: &str, title: &str, hash: Option<&str>, main: &Markup) -> Markup {
    let language = book.language;
    let is_index = file == "index.html";
    html! {
        (DOCTYPE)
        html lang=(language.code()) {
            (head(title, "../"))
            body {
                a.skip href="#main" { (book.say(words::SKIP)) }
                header {
                    nav aria-label=(book.say(words::PAGES)) {
                        a href="index.html" aria-current=[is_index.then_some("page")] { (book.say(words::BOOK)) }
                    }
                    nav aria-label=(book.say(words::LANGUAGES)) {
                        ul {
                            @for other in book.languages {
                                @let code = other.code();
                                li {
                                    a href={ "../" (code) "/" (file) } lang=(code) hreflang=(code)
                                        aria-current=[(*other == language).then_some("true")] { (words::name(*other)) }
                                }
                            }
                        }
                    }
                }
                main id="main" tabindex="-1" { (main) }
                footer {
                    p {
                        (book.say(words::MADE_BY)) " satsing " (env!("CARGO_PKG_VERSION"))
                        @if let Some(hash) = hash { " · " code { (hash) } }
                    }
                }
                @if is_index { script src="../book.js" {} }
            }
        }
    }
}

/// The first page, which only asks for the language.
pub fn languages(languages: &[Language]) -> Markup {
    let first = languages.first().copied().unwrap_or(Language::Nb);
    html! {
        (DOCTYPE)
        html lang=(first.code()) {
            (head(words::BOOK.get(first), ""))
            body {
                main id="main" {
                    h1 { (words::BOOK.get(first)) }
                    ul.languages {
                        @for language in languages {
                            @let code = language.code();
                            li {
                                a href={ (code) "/index.html" } lang=(code) hreflang=(code) {
                                    (words::BOOK.get(*language)) " · " (words::name(*language))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn head(title: &str, root: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:";
            title { (title) }
            link rel="stylesheet" href={ (root) "book.css" };
        }
    }
}
