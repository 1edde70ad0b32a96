//! One rule: what it asks for, its text, its source, its dates, and an example.

use super::contents::Entry;
use super::index_page::source;
use super::{Book, example, words};
use crate::words::weight;
use maud::{Markup, html};
use satsing::pack::{Basis, RuleView, Severity, SourceReference};
use satsing::verdict::FindingSource;
use satsing::{Date, Language};

/// The rule as an article.
pub fn article(book: &Book<'_>, entry: &Entry, rule: &RuleView) -> Markup {
    let language = book.language;
    let levels = entry.levels(&rule.id);
    html! {
        article aria-labelledby=(rule.id) {
            h3 id=(rule.id) { (rule.title) }
            dl {
                dt { (book.say(words::MESSAGE)) }
                dd { (rule.text) }
                dt { (book.say(words::LEVEL)) }
                @for level in levels {
                    dd {
                        span.level.(class(level.level)) { (weight(level.level).get(language)) }
                        @if let Some(span) = span(level.starts_on, level.ends_on, language) { " " (span) }
                    }
                }
                dt { (book.say(words::SOURCE)) }
                dd { (link(&rule.source, entry.sources_language())) }
                dt { (book.say(words::BASIS)) }
                dd {
                    @match rule.basis {
                        Basis::Norm => (book.say(words::NORM)),
                        Basis::Plausibility => (book.say(crate::words::PLAUSIBILITY)),
                    }
                }
                dt { (book.say(words::IN_FORCE)) }
                dd { (span(rule.starts_on, rule.ends_on, language).unwrap_or_else(|| book.say(words::WHOLE_TIME).to_owned())) }
                dt { (book.say(words::READS)) }
                dd { (labels(entry, rule, language).join(", ")) }
                dt { (book.say(words::ID)) }
                dd { code { (rule.id) } }
            }
            (example::section(book, entry, rule))
        }
    }
}

/// A source as a link to it, where it can be read.
pub fn link(found: &FindingSource, language: Option<&str>) -> Markup {
    linked(found.url.as_deref(), &source(found), language)
}

/// A source that the pack refers to.
pub fn reference(entry: &Entry, reference: &SourceReference) -> Markup {
    let known = entry.programme.source(&reference.id);
    let title = known.map_or(&*reference.id, |source| &*source.title);
    let text = match &reference.section {
        Some(section) => format!("{title}, {section}"),
        None => title.to_owned(),
    };
    linked(known.and_then(|source| source.url.as_deref()), &text, entry.sources_language())
}

/// A text as a link; any address but a web address could be a script, and is shown as text.
fn linked(url: Option<&str>, text: &str, language: Option<&str>) -> Markup {
    let is_web = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    html! {
        @match url.filter(is_web) {
            Some(url) => a href=(url) rel="noreferrer" lang=[language] { (text) },
            None => {
                span lang=[language] { (text) }
                @if let Some(url) = url { " " code { (url) } }
            },
        }
    }
}

fn span(from: Option<Date>, to: Option<Date>, language: Language) -> Option<String> {
    let written = |date: Option<Date>| date.map(|date| language.date(date));
    words::span(written(from), written(to), language)
}

/// The labels of the fields that the rule reads, each once.
fn labels(entry: &Entry, rule: &RuleView, language: Language) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for path in &rule.fields {
        // plain items have the label of their list
        let label = entry.programme.label(path.trim_end_matches("/*"), language).unwrap_or(path);
        if !labels.iter().any(|known| known == label) {
            labels.push(label.to_owned());
        }
    }
    labels
}

fn class(level: Severity) -> &'static str {
    match level {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "advice",
    }
}
