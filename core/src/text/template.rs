//! Templates of texts.

use super::Language;
use crate::{Date, Decimal, Time};
use std::iter::Peekable;
use std::str::CharIndices;
use thiserror::Error;

/// A text with placeholders for values.
///
/// `{name}` is a value, `{name:weekday}` a date with its weekday, `{name|samling|samlinger}` the one word or the other
/// as the number called `name` is exactly 1 or not; `{{` and `}}` are braces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Template {
    pieces: Vec<Piece>,
}

/// Why a text is not a template.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{reason}, at byte {position}")]
pub(crate) struct TemplateFault {
    /// The byte where the fault lies, from 0.
    pub position: usize,
    /// What is wrong there.
    pub reason: &'static str,
}

/// How a placeholder shows its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// The value itself, of any kind.
    Plain,
    /// A date with its weekday; the value must be a date.
    Weekday,
    /// One of two words; the value must be a number, with decimals or without, or a span of days.
    Count,
}

/// A value to fill into a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TemplateValue {
    /// A text that a person wrote, shown in quotation marks.
    Text(String),
    /// The name of something, shown without quotation marks.
    Label(String),
    Number(i64),
    Decimal(Decimal),
    /// An amount in øre, in the currency of the whole text.
    Money(i64),
    Date(Date),
    Time(Time),
    /// A span of days.
    Days(i64),
    /// A part of a whole, written out already.
    Share(String),
    Bool(bool),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Literal(String),
    Plain(String),
    Weekday(String),
    Count { name: String, one: String, other: String },
}

impl Template {
    /// Reads a template.
    ///
    /// # Errors
    /// A [`TemplateFault`] for an unmatched brace, a name with other characters than letters, digits, `-`, `_` and `.`,
    /// an unknown form, or a choice that is not between two words.
    pub(crate) fn parse(text: &str) -> Result<Self, TemplateFault> {
        let (template, faults) = Self::read_until(text, 1);
        faults.into_iter().next().map_or(Ok(template), Err)
    }

    /// Parses a template as far as possible, and returns all faults with it.
    pub(crate) fn read(text: &str) -> (Self, Vec<TemplateFault>) {
        // nobody reads more faults than this at once
        Self::read_until(text, 8)
    }

    /// Parses a template until so many faults are found.
    fn read_until(text: &str, most: usize) -> (Self, Vec<TemplateFault>) {
        let (mut pieces, mut faults) = (Vec::new(), Vec::new());
        let mut literal = String::new();
        let mut rest = text.char_indices().peekable();
        while let Some((position, letter)) = rest.next().filter(|_| faults.len() < most) {
            match letter {
                '{' if rest.next_if(|(_, next)| *next == '{').is_some() => literal.push('{'),
                '}' if rest.next_if(|(_, next)| *next == '}').is_some() => literal.push('}'),
                '}' => faults.push(TemplateFault { position, reason: "`}` closes nothing; write `}}` for a brace" }),
                '{' => {
                    if !literal.is_empty() {
                        pieces.push(Piece::Literal(std::mem::take(&mut literal)));
                    }
                    match Piece::parse(position, &mut rest) {
                        Ok(piece) => pieces.push(piece),
                        Err(fault) => {
                            faults.push(fault);
                            let goes_on = after_place(text, position);
                            while rest.next_if(|(at, _)| goes_on.is_none_or(|goes_on| *at < goes_on)).is_some() {}
                        }
                    }
                }
                _ => literal.push(letter),
            }
        }
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        (Self { pieces }, faults)
    }

    /// The placeholders in the order of the text: the name of the value, and the form.
    pub(crate) fn placeholders(&self) -> impl Iterator<Item = (&str, Form)> {
        self.pieces.iter().filter_map(Piece::place)
    }

    /// Each placeholder that shows a value, with the text before and after it; a choice of words counts as its last word.
    pub(crate) fn in_context(&self) -> impl Iterator<Item = (&str, &str, String)> {
        let text_at = |index: Option<usize>| match index.and_then(|index| self.pieces.get(index)) {
            Some(Piece::Literal(text)) => text.as_str(),
            Some(Piece::Count { other, .. }) => other.as_str(),
            _ => "",
        };
        self.pieces.iter().enumerate().filter_map(move |(index, piece)| match piece {
            Piece::Plain(name) | Piece::Weekday(name) => {
                let after = [text_at(index.checked_add(1)), text_at(index.checked_add(2))].concat();
                Some((text_at(index.checked_sub(1)), name.as_str(), after))
            }
            Piece::Literal(_) | Piece::Count { .. } => None,
        })
    }

    /// Each pair of placeholders with nothing but spaces between them.
    pub(crate) fn side_by_side(&self) -> impl Iterator<Item = ((&str, Form), (&str, Form))> {
        self.pieces.windows(3).filter_map(|pieces| match pieces {
            [first, Piece::Literal(between), second] if between.trim().is_empty() => {
                Some((first.place()?, second.place()?))
            }
            _ => None,
        })
    }

    /// Fills in the values; amounts of money are in `currency`.
    ///
    /// Several values of one name become a list, in the order given; a name without a value becomes `…`. A full stop
    /// after a value that ends with one, such as `5.000 kr.`, is not repeated.
    pub(crate) fn render(&self, language: Language, currency: &str, values: &[(&str, TemplateValue)]) -> String {
        let mut text = String::new();
        let mut after_value = false;
        for piece in &self.pieces {
            match piece {
                Piece::Literal(literal) => {
                    let stopped = after_value && text.ends_with('.');
                    let rest = literal.strip_prefix('.').filter(|rest| stopped && !rest.starts_with('.'));
                    text.push_str(rest.unwrap_or(literal));
                }
                Piece::Plain(name) => {
                    text.push_str(&list(language, values, name, |value| value.write(language, currency)))
                }
                Piece::Weekday(name) => text.push_str(&list(language, values, name, |value| match value {
                    TemplateValue::Date(date) => language.date_with_weekday(*date),
                    _ => value.write(language, currency),
                })),
                Piece::Count { name, one, other } => {
                    let mut numbers = named(values, name);
                    let first = (numbers.next(), numbers.next());
                    let is_one = matches!(first, (Some(number), None) if number.is_one());
                    text.push_str(if is_one { one } else { other });
                }
            }
            after_value = !matches!(piece, Piece::Literal(_));
        }
        text
    }
}

/// Where to go on after a faulty placeholder: behind its closing brace, or else at the next opening one.
fn after_place(text: &str, start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut braces = text.match_indices(['{', '}']).skip_while(|(at, _)| *at < start);
    let closing = braces.find(|(_, brace)| {
        depth = if *brace == "{" { depth.saturating_add(1) } else { depth.saturating_sub(1) };
        depth == 0
    });
    let next = || text.match_indices('{').map(|(at, _)| at).find(|at| *at > start);
    closing.map(|(at, _)| at.saturating_add(1)).or_else(next)
}

fn named<'a>(values: &'a [(&str, TemplateValue)], name: &str) -> impl Iterator<Item = &'a TemplateValue> {
    values.iter().filter(move |(known, _)| *known == name).map(|(_, value)| value)
}

fn list(
    language: Language,
    values: &[(&str, TemplateValue)],
    name: &str,
    write: impl Fn(&TemplateValue) -> String,
) -> String {
    let written: Vec<String> = named(values, name).map(write).collect();
    if written.is_empty() { "…".to_owned() } else { language.list(&written) }
}

impl TemplateValue {
    /// Whether the value is exactly 1.
    fn is_one(&self) -> bool {
        match self {
            Self::Number(number) | Self::Days(number) => *number == 1,
            Self::Decimal(decimal) => decimal.whole().is_some_and(|number| number.get() == 1),
            _ => false,
        }
    }

    /// Writes the value in a language.
    pub(crate) fn write(&self, language: Language, currency: &str) -> String {
        match self {
            Self::Text(text) => language.quote(text),
            Self::Label(text) | Self::Share(text) => text.clone(),
            Self::Number(number) => language.number(*number),
            Self::Decimal(decimal) => language.decimal(*decimal),
            Self::Money(ore) => language.ore(*ore, currency),
            Self::Date(date) => language.date(*date),
            Self::Time(time) => language.time(*time),
            Self::Days(days) => language.days(*days),
            Self::Bool(yes) => match (language, yes) {
                (Language::Nb | Language::Nn | Language::Da, true) => "ja",
                (Language::Nb | Language::Nn, false) => "nei",
                (Language::Da, false) => "nej",
                (Language::En, true) => "yes",
                (Language::En, false) => "no",
            }
            .to_owned(),
        }
    }
}

impl Piece {
    /// The name of the value and the form.
    fn place(&self) -> Option<(&str, Form)> {
        match self {
            Self::Literal(_) => None,
            Self::Plain(name) => Some((name, Form::Plain)),
            Self::Weekday(name) => Some((name, Form::Weekday)),
            Self::Count { name, .. } => Some((name, Form::Count)),
        }
    }

    /// Parses a placeholder after its opening brace, which is at `start`.
    fn parse(start: usize, rest: &mut Peekable<CharIndices<'_>>) -> Result<Self, TemplateFault> {
        let mut parts = vec![String::new()];
        let mut form = None;
        loop {
            let Some((position, letter)) = rest.next() else {
                return Err(TemplateFault { position: start, reason: "`{` is never closed; write `{{` for a brace" });
            };
            let fault = |reason| Err(TemplateFault { position, reason });
            let in_name = parts.len() == 1;
            match (letter, &mut form, parts.last_mut()) {
                ('}', _, _) => break,
                ('{', _, _) => return fault("a `{` may not stand within a place for a value"),
                ('|', None, _) => parts.push(String::new()),
                (':', None, _) if in_name => form = Some(String::new()),
                (_, Some(form), _) => form.push(letter),
                (_, None, _) if in_name && !is_of_name(letter) => {
                    return fault("a name has only letters, digits, `-`, `_` and `.`");
                }
                (_, None, Some(part)) => part.push(letter),
                (_, None, None) => {}
            }
        }
        let fault = |reason| Err(TemplateFault { position: start, reason });
        let mut parts = parts.into_iter();
        let Some(name) = parts.next().filter(|name| !name.is_empty()) else {
            return fault("a place for a value has no name");
        };
        match (form.as_deref(), parts.next(), parts.next(), parts.next()) {
            (Some("weekday"), ..) => Ok(Self::Weekday(name)),
            (Some(_), ..) => fault("the only form is `weekday`"),
            (None, None, ..) => Ok(Self::Plain(name)),
            (None, Some(one), Some(other), None) => Ok(Self::Count { name, one, other }),
            (None, ..) => fault("a choice needs two words, for one and for other numbers"),
        }
    }
}

fn is_of_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(template: &str, language: Language, values: &[(&str, TemplateValue)]) -> String {
        Template::parse(template).unwrap().render(language, "DKK", values)
    }

    fn date(text: &str) -> TemplateValue {
        TemplateValue::Date(text.parse().unwrap())
    }

    #[test]
    fn writes_a_whole_sentence_from_its_values() {
        let values = [
            ("given", TemplateValue::Text("20.03.2109".to_owned())),
            ("gap", TemplateValue::Days(32_646)),
            ("meant", date("2019-03-20")),
        ];
        // 32 646 days are 89.38 years.
        assert_eq!(
            render("Samlingen {given} ligger {gap} etter forrige samling. Mente dere {meant}?", Language::Nb, &values),
            "Samlingen «20.03.2109» ligger 89 år etter forrige samling. Mente dere 20. mars 2019?"
        );
        assert_eq!(
            render("{given}, {meant:weekday}", Language::Da, &values),
            "»20.03.2109«, onsdag den 20. marts 2019"
        );
        assert_eq!(render("{given}, {meant:weekday}", Language::En, &values), "“20.03.2109”, Wednesday 20 March 2019");
    }

    #[test]
    fn every_kind_of_value_is_written_in_its_language() {
        let values = [
            ("v", TemplateValue::Label("ungdomstrinn".to_owned())),
            ("v", TemplateValue::Number(-5_000)),
            ("v", TemplateValue::Money(500_050)),
            ("v", TemplateValue::Time("08:30".parse().unwrap())),
            ("v", TemplateValue::Share("1/3".to_owned())),
            ("v", TemplateValue::Bool(true)),
            ("v", TemplateValue::Bool(false)),
        ];
        assert_eq!(
            render("{v}", Language::Nn, &values),
            "ungdomstrinn, \u{2212}5\u{a0}000, 5\u{a0}000,50\u{a0}DKK, 08.30, 1/3, ja og nei"
        );
        assert_eq!(
            render("{v}", Language::Da, &values),
            "ungdomstrinn, \u{2212}5.000, 5.000,50\u{a0}kr., 08.30, 1/3, ja og nej"
        );
        assert_eq!(
            render("{v}", Language::En, &values),
            "ungdomstrinn, \u{2212}5,000, DKK\u{a0}5,000.50, 08:30, 1/3, yes and no"
        );
    }

    #[test]
    fn a_choice_takes_its_first_word_for_exactly_one() {
        let word = |value| render("{n|samling|samlinger}", Language::Nb, &[("n", value)]);
        assert_eq!(word(TemplateValue::Number(1)), "samling");
        assert_eq!(word(TemplateValue::Days(1)), "samling");
        for other in [-1, 0, 2, 21, 101] {
            assert_eq!(word(TemplateValue::Number(other)), "samlinger", "{other}");
        }
        assert_eq!(word(TemplateValue::Label("1".to_owned())), "samlinger");
        let decimal = |text: &str| TemplateValue::Decimal(text.parse().unwrap());
        assert_eq!([word(decimal("1.0")), word(decimal("1.5"))], ["samling", "samlinger"]);
        let two = [("n", TemplateValue::Number(1)), ("n", TemplateValue::Number(1))];
        assert_eq!(render("{n|samling|samlinger}", Language::Nb, &two), "samlinger");
        assert_eq!(render("session{n||s}", Language::En, &[("n", TemplateValue::Number(2))]), "sessions");
    }

    #[test]
    fn a_name_without_a_value_is_shown_as_left_out() {
        assert_eq!(render("{a} {b:weekday} {c|one|more}", Language::Nb, &[]), "… … more");
    }

    #[test]
    fn braces_are_written_twice() {
        assert_eq!(render("{{a}} {{{a}}}", Language::Nb, &[("a", TemplateValue::Number(3))]), "{a} {3}");
    }

    #[test]
    fn a_full_stop_is_not_repeated_after_an_abbreviation() {
        let fee = [("fee", TemplateValue::Money(500_000))];
        assert_eq!(
            render("Gebyret er {fee}. Betal {fee}.", Language::Da, &fee),
            "Gebyret er 5.000\u{a0}kr. Betal 5.000\u{a0}kr."
        );
        assert_eq!(
            render("Gebyret er {fee}, {fee}...", Language::Da, &fee),
            "Gebyret er 5.000\u{a0}kr., 5.000\u{a0}kr...."
        );
        let text = [("t", TemplateValue::Text("a.".to_owned()))];
        assert_eq!(render("{t}.", Language::Nb, &text), "«a.».");
    }

    #[test]
    fn tells_which_places_need_which_kind_of_value() {
        let template = Template::parse("{{no}} {gap.days} {gap.days|dag|dager} {on:weekday} {gap.days}").unwrap();
        assert_eq!(
            template.placeholders().collect::<Vec<_>>(),
            [("gap.days", Form::Plain), ("gap.days", Form::Count), ("on", Form::Weekday), ("gap.days", Form::Plain)]
        );
    }

    #[test]
    fn goes_on_after_a_place_that_cannot_be_read() {
        for (text, names, faults) in [
            ("{n|a|b|c} {next}", vec!["next"], 1),
            ("{n|{m}|b} {next}", vec!["next"], 1),
            ("{never closed {next}.", vec!["next"], 1),
            ("{my name} } {next} {:x}", vec!["next"], 3),
            ("{next} {", vec!["next"], 1),
        ] {
            let (template, found) = Template::read(text);
            assert_eq!(template.placeholders().map(|(name, _)| name).collect::<Vec<_>>(), names, "{text}");
            assert_eq!(found.len(), faults, "{text}: {found:?}");
        }
    }

    #[test]
    fn tells_what_stands_right_beside_a_value() {
        let template = Template::parse("NOK {fee} of {days} {days|day|days}{on:weekday}").unwrap();
        let parts: Vec<_> = template.in_context().collect();
        let parts: Vec<(&str, &str, &str)> =
            parts.iter().map(|(before, name, after)| (*before, *name, &**after)).collect();
        assert_eq!(parts, [("NOK ", "fee", " of "), (" of ", "days", " days"), ("days", "on", "")]);
    }

    #[test]
    fn says_where_a_text_is_no_template() {
        for (text, position, reason) in [
            ("å }", 3, "closes nothing"),
            ("å {name", 3, "never closed"),
            ("{", 0, "never closed"),
            ("{name|a|b", 0, "never closed"),
            ("a {} b", 2, "no name"),
            ("{:weekday}", 0, "no name"),
            ("{|a|b}", 0, "no name"),
            ("{my name}", 3, "only letters"),
            ("{dag på}", 4, "only letters"),
            ("{day:month}", 0, "only form"),
            ("{day:}", 0, "only form"),
            ("{n|samling}", 0, "two words"),
            ("{n|a|b|c}", 0, "two words"),
            ("{n|{m}|b}", 3, "within"),
            ("{a:{b}}", 3, "within"),
        ] {
            let fault = Template::parse(text).unwrap_err();
            assert_eq!(fault.position, position, "{text}: {fault}");
            assert!(fault.reason.contains(reason), "{text}: {fault}");
        }
    }
}
