//! `satsing programmes`, `satsing rules` and `satsing fields`: lists what the library knows.

use crate::arguments::{Format, ListArguments, ViewArguments};
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::Failure;
use crate::page::{ADVISING, BLOCKING, DOUBTFUL, HEADING, Page, QUIET, paint};
use crate::{checker, words};
use satsing::{
    Date, Labels, Language, Programme, Programmes,
    pack::{Basis, FieldView, ProgrammeView, RuleView, Severity},
};

/// Lists the programmes that come with the library.
pub fn programmes(arguments: &ListArguments) -> Result<Ending, Failure> {
    let programmes = Programmes::embedded()?;
    let views: Result<Vec<ProgrammeView>, satsing::Error> =
        programmes.iter().map(|programme| Ok(programme?.view(arguments.lang))).collect();
    let views = views?;
    print(&views, arguments, |view, page| {
        page.paragraph("", &format!("{}  {}", paint(HEADING, &view.title), view.id));
        for edition in &view.editions {
            let span = span(Some(edition.starts_on), edition.ends_on, arguments.lang);
            page.paragraph("  ", &format!("{} {}: {span}", words::EDITION.get(arguments.lang), edition.id));
        }
        let hash: String = view.pack_hash.chars().take(12).collect();
        page.paragraph("  ", &paint(QUIET, format!("{} · {hash}", words::rules(view.rules, arguments.lang))));
    })
}

/// Lists the rules of a programme.
pub fn rules(arguments: &ViewArguments) -> Result<Ending, Failure> {
    let views = programme(arguments)?.rules(arguments.on, arguments.list.lang);
    print(&views, &arguments.list, |view, page| rule(view, arguments.list.lang, page))
}

/// Lists the fields that the rules of a programme read.
pub fn fields(arguments: &ViewArguments) -> Result<Ending, Failure> {
    let programme = programme(arguments)?;
    let views = programme.fields(arguments.on, arguments.list.lang);
    print(&views, &arguments.list, |view, page| field(view, &programme, arguments.list.lang, page))
}

fn programme(arguments: &ViewArguments) -> Result<Programme, Failure> {
    match &arguments.pack {
        Some(pack) => checker::load(pack, &arguments.included),
        None => Ok(Programme::embedded(arguments.programme.as_deref().unwrap_or_default())?),
    }
}

/// Prints a list, as text with an empty line between its items or as JSON.
fn print<View: serde::Serialize>(
    views: &[View],
    arguments: &ListArguments,
    write: impl Fn(&View, &mut Page),
) -> Result<Ending, Failure> {
    if arguments.format == Format::Json {
        Page::json(&views)?.print()?;
        return Ok(Ending::Passed);
    }
    let mut page = Page::new();
    if views.is_empty() {
        page.paragraph("", words::NOTHING.get(arguments.lang));
    }
    for (number, view) in views.iter().enumerate() {
        if number > 0 {
            page.blank();
        }
        write(view, &mut page);
    }
    page.print()?;
    Ok(Ending::Passed)
}

fn rule(view: &RuleView, language: Language, page: &mut Page) {
    let style = match view.level {
        Severity::Error => BLOCKING,
        Severity::Warning => DOUBTFUL,
        Severity::Advice => ADVISING,
    };
    let level = paint(style, words::weight(view.level).get(language));
    let basis = match view.basis {
        Basis::Norm => String::new(),
        Basis::Plausibility => format!(", {}", words::PLAUSIBILITY.get(language)),
    };
    page.paragraph("", &paint(HEADING, escape(&view.title)));
    page.paragraph("  ", &format!("{} · {level}{basis}", escape(&view.id)));
    let section = view.source.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
    aside(words::SOURCE, &format!("{}{section}", view.source.title), language, page);
    if let Some(url) = &view.source.url {
        page.line(&format!("  {}", paint(QUIET, escape(url))));
    }
    aside(words::IN_FORCE, &span(view.starts_on, view.ends_on, language), language, page);
    aside(words::FIELDS, &view.fields.join(", "), language, page);
    aside(words::ON_A_BREACH, &view.text, language, page);
}

fn field(view: &FieldView, programme: &Programme, language: Language, page: &mut Page) {
    page.paragraph("", &paint(HEADING, escape(&view.path)));
    let mut facts = vec![escape(&view.label).into_owned(), words::field_type(view.field_type).get(language).to_owned()];
    if view.required {
        facts.push(paint(BLOCKING, words::REQUIRED.get(language)));
    }
    if view.personal {
        facts.push(words::PERSONAL.get(language).to_owned());
    }
    page.paragraph("  ", &facts.join(" · "));
    if !view.codes.is_empty() {
        let codes: Vec<String> = view.codes.iter().map(|code| format!("{} ({})", code.code, code.label)).collect();
        page.paragraph("  ", &format!("{}: {}", words::CODES.get(language), escape(&codes.join(", "))));
    }
    if let Some(list) = &view.refers_to {
        page.paragraph("  ", &format!("{}: {}", words::REFERS_TO.get(language), escape(list)));
    }
    // a field of the programme's own is listed also where no rule reads it
    if !view.rules.is_empty() {
        let titles: Vec<&str> =
            view.rules.iter().map(|rule| programme.rule_title(rule, language).unwrap_or(rule)).collect();
        aside(words::READ_BY, &titles.join(" · "), language, page);
    }
}

fn aside(word: Labels, text: &str, language: Language, page: &mut Page) {
    page.paragraph("  ", &paint(QUIET, escape(&format!("{}: {text}", word.get(language)))));
}

/// The days from one to another, either of which may be open: `2018-08-01 – 2019-07-31`.
fn span(from: Option<Date>, to: Option<Date>, language: Language) -> String {
    if from.is_none() && to.is_none() {
        return words::ALWAYS.get(language).to_owned();
    }
    let written = |date: Option<Date>| date.map(|date| date.to_string()).unwrap_or_default();
    format!("{} – {}", written(from), written(to)).trim().to_owned()
}
