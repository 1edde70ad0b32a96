//! Why there is no amount.

use super::input::{InputField, InputType};
use crate::text::{Language, Template, TemplateValue, Wording, wording};
use crate::{Date, Number, Share};
use serde::Serialize;
use thiserror::Error;

/// Why an amount cannot be worked out.
///
/// [`Display`](std::fmt::Display) is for programmers; [`text`](AmountFault::text) is for people.
#[derive(Debug, Clone, PartialEq, Eq, Error, Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum AmountFault {
    /// A required input is missing.
    #[error("{}: is missing", .field.name())]
    MissingInput {
        /// The value.
        field: InputField,
    },
    /// An input was given that the kind of amount does not take.
    #[error("{name}: is no input of this amount{}", .nearest.map_or_else(String::new, |it| format!(", did you mean `{it}`")))]
    UnknownInput {
        /// The name that was given.
        name: String,
        /// The nearest name that there is.
        nearest: Option<&'static str>,
    },
    /// An input was given twice.
    #[error("{}: is given twice", .field.name())]
    RepeatedInput {
        /// The value.
        field: InputField,
    },
    /// An input is of another type.
    #[error("{}: must be {}", .field.name(), .field.kind().label(Language::En))]
    WrongType {
        /// The value.
        field: InputField,
    },
    /// An input is below 0.
    #[error("{}: must be 0 or more, this is `{value}`", .field.name())]
    Negative {
        /// The value.
        field: InputField,
        /// What was given.
        value: i64,
    },
    /// An input is too large, or a date too late, to be worked with.
    #[error("{}: lies beyond what can be worked with", .field.name())]
    OutOfRange {
        /// The value.
        field: InputField,
    },
    /// A team has too few participants.
    #[error("participants: a team has {least} to {most}, this is `{participants}`")]
    TeamTooSmall {
        /// How many it has.
        participants: Number,
        /// The fewest it may have.
        least: Number,
        /// The most it may have.
        most: Number,
    },
    /// A team has too many participants.
    #[error("participants: a team has {least} to {most}, this is `{participants}`")]
    TeamTooLarge {
        /// How many it has.
        participants: Number,
        /// The fewest it may have.
        least: Number,
        /// The most it may have.
        most: Number,
    },
    /// The leave would be more than all of the work.
    #[error("credits: they come to leave of {share}, more than the whole")]
    BeyondTheWhole {
        /// The share of the work that it would be.
        share: Share,
    },
    /// There is nothing to split by: both sizes are 0.
    #[error("municipal: both sizes are 0, so there is nothing to split by")]
    NothingToSplitBy,
    /// The day does not exist in the year.
    #[error("year: the year {year} has no day {day} in month {month}")]
    NoSuchDay {
        /// The year.
        year: Number,
        /// The month.
        month: Number,
        /// The day of the month.
        day: Number,
    },
    /// No figures are in force on the date.
    #[error("no figures of this amount are in force on {on}")]
    NotInForce {
        /// The date.
        on: Date,
    },
    /// No source gives the figures that were in force on the date.
    #[error("no source gives the figures in force on {on}")]
    FiguresUnknown {
        /// The date.
        on: Date,
    },
}

impl AmountFault {
    /// The code of the fault, for programs; it never changes between versions.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingInput { .. } => "missing-input",
            Self::UnknownInput { .. } => "unknown-input",
            Self::RepeatedInput { .. } => "repeated-input",
            Self::WrongType { .. } => "wrong-type",
            Self::Negative { .. } => "negative",
            Self::OutOfRange { .. } => "out-of-range",
            Self::TeamTooSmall { .. } => "team-too-small",
            Self::TeamTooLarge { .. } => "team-too-large",
            Self::BeyondTheWhole { .. } => "beyond-the-whole",
            Self::NothingToSplitBy => "nothing-to-split-by",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::NotInForce { .. } => "amount-not-in-force",
            Self::FiguresUnknown { .. } => "figures-unknown",
        }
    }

    /// Describes in whole sentences what is wrong and what to do; amounts are in `currency`.
    ///
    /// ```
    /// use satsing::{Language, Number, funding::AmountFault};
    /// let fault = AmountFault::TeamTooSmall { participants: Number::new(1)?, least: Number::new(2)?, most: Number::new(4)? };
    /// assert_eq!(
    ///     fault.text(Language::Da, "DKK"),
    ///     "Et team skal have 2 til 4 deltagere, men der er kun tilmeldt 1. Tilmeld mindst 2."
    /// );
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn text(&self, language: Language, currency: &str) -> String {
        let label = |field: &InputField| ("field", TemplateValue::Label(language.quote(field.label(language))));
        let number = |name, number: &Number| (name, TemplateValue::Number(number.get()));
        let values = match self {
            Self::MissingInput { field } | Self::RepeatedInput { field } | Self::OutOfRange { field } => {
                vec![label(field)]
            }
            Self::UnknownInput { name, nearest } => {
                let nearest = nearest.map(|nearest| ("nearest", TemplateValue::Text(nearest.to_owned())));
                [("name", TemplateValue::Text(name.clone()))].into_iter().chain(nearest).collect()
            }
            Self::WrongType { field } => {
                vec![label(field), ("expected", TemplateValue::Label(field.kind().label(language)))]
            }
            Self::Negative { field, value } => {
                let value = if field.kind() == InputType::Money {
                    TemplateValue::Money(*value)
                } else {
                    TemplateValue::Number(*value)
                };
                vec![label(field), ("value", value)]
            }
            Self::TeamTooSmall { participants, least, most } | Self::TeamTooLarge { participants, least, most } => {
                vec![number("participants", participants), number("least", least), number("most", most)]
            }
            Self::BeyondTheWhole { share } => {
                vec![
                    ("share", TemplateValue::Share(language.percent(*share))),
                    ("whole", TemplateValue::Share(language.percent(Share::ONE))),
                ]
            }
            Self::NothingToSplitBy => vec![],
            Self::NoSuchDay { year, month, day } => {
                // the digits of a year are not grouped: 2 031 would be wrong
                let plain = |name, number: &Number| (name, TemplateValue::Label(number.to_string()));
                vec![plain("year", year), plain("month", month), plain("day", day)]
            }
            Self::NotInForce { on } | Self::FiguresUnknown { on } => vec![("on", TemplateValue::Date(*on))],
        };
        write(self.labels(), language, currency, &values)
    }

    fn labels(&self) -> Wording {
        match self {
            Self::MissingInput { .. } => wording!(
                "Feltet {field} mangler. Fyll det ut, så får du et svar.",
                "Feltet {field} manglar. Fyll det ut, så får du eit svar.",
                "Feltet {field} mangler. Udfyld det, så får du et svar.",
                "The field {field} is missing. Fill it in to get an answer.",
            ),
            Self::UnknownInput { nearest: Some(_), .. } => wording!(
                "Det finnes ikke noe felt som heter {name}. Mente du {nearest}?",
                "Det finst ikkje noko felt som heiter {name}. Meinte du {nearest}?",
                "Der findes ikke noget felt, der hedder {name}. Mente du {nearest}?",
                "There is no field called {name}. Did you mean {nearest}?",
            ),
            Self::UnknownInput { nearest: None, .. } => wording!(
                "Det finnes ikke noe felt som heter {name}. Ta det bort.",
                "Det finst ikkje noko felt som heiter {name}. Ta det bort.",
                "Der findes ikke noget felt, der hedder {name}. Fjern det.",
                "There is no field called {name}. Remove it.",
            ),
            Self::RepeatedInput { .. } => wording!(
                "Feltet {field} er fylt ut to ganger. La det stå bare én gang.",
                "Feltet {field} er fylt ut to gonger. La det stå berre éin gong.",
                "Feltet {field} er udfyldt to gange. Lad det kun stå én gang.",
                "The field {field} is filled in twice. Keep only one of them.",
            ),
            Self::WrongType { .. } => wording!(
                "Feltet {field} skal være {expected}. Rett det, og prøv igjen.",
                "Feltet {field} skal vere {expected}. Rett det, og prøv igjen.",
                "Feltet {field} skal være {expected}. Ret det, og prøv igen.",
                "The field {field} must be {expected}. Correct it and try again.",
            ),
            Self::Negative { .. } => wording!(
                "Feltet {field} kan ikke være mindre enn 0, men er {value}. Kontroller tallet.",
                "Feltet {field} kan ikkje vere mindre enn 0, men er {value}. Kontroller talet.",
                "Feltet {field} kan ikke være mindre end 0, men er {value}. Kontrollér tallet.",
                "The field {field} cannot be less than 0, but is {value}. Check the number.",
            ),
            Self::OutOfRange { .. } => wording!(
                "Feltet {field} ligger utenfor det som kan regnes med her. Kontroller det.",
                "Feltet {field} ligg utanfor det som kan reknast med her. Kontroller det.",
                "Feltet {field} ligger uden for det, der kan regnes med her. Kontrollér det.",
                "The field {field} lies beyond what can be worked with here. Check it.",
            ),
            Self::TeamTooSmall { .. } => wording!(
                "Et team skal ha {least} til {most} deltakere, men det er bare meldt på {participants}. Meld på minst {least}.",
                "Eit team skal ha {least} til {most} deltakarar, men det er berre meldt på {participants}. Meld på minst {least}.",
                "Et team skal have {least} til {most} deltagere, men der er kun tilmeldt {participants}. Tilmeld mindst {least}.",
                "A team must have {least} to {most} participants, but only {participants} {participants|is|are} registered. Register at least {least}.",
            ),
            Self::TeamTooLarge { .. } => wording!(
                "Et team skal ha {least} til {most} deltakere, men det er meldt på {participants}. Meld på høyst {most}.",
                "Eit team skal ha {least} til {most} deltakarar, men det er meldt på {participants}. Meld på høgst {most}.",
                "Et team skal have {least} til {most} deltagere, men der er tilmeldt {participants}. Tilmeld højst {most}.",
                "A team must have {least} to {most} participants, but {participants} {participants|is|are} registered. Register at most {most}.",
            ),
            Self::BeyondTheWhole { .. } => wording!(
                "Så mange studiepoeng ville gi {share} fri, og ingen kan ha mer enn {whole} fri. Kontroller antallet.",
                "Så mange studiepoeng ville gi {share} fri, og ingen kan ha meir enn {whole} fri. Kontroller talet.",
                "Så mange ECTS-point ville give ret til {share} fri, og ingen kan have mere end {whole} fri. Kontrollér antallet.",
                "That many credits would give {share} leave, and nobody can have more than {whole}. Check the number.",
            ),
            Self::NothingToSplitBy => wording!(
                "Både kommunale og private barnehager står med 0, så det er ikke noe å fordele etter. Fyll inn minst ett av tallene.",
                "Både kommunale og private barnehagar står med 0, så det er ikkje noko å fordele etter. Fyll inn minst eitt av tala.",
                "Både kommunale og private daginstitutioner står med 0, så der er ikke noget at fordele efter. Angiv mindst ét af tallene.",
                "Both municipal and private kindergartens stand at 0, so there is nothing to split by. Fill in at least one of the numbers.",
            ),
            Self::NoSuchDay { .. } => wording!(
                "Året {year} har ingen dag {day}.{month}. Velg et annet år.",
                "Året {year} har ingen dag {day}.{month}. Vel eit anna år.",
                "Året {year} har ingen dag {day}.{month}. Vælg et andet år.",
                "The year {year} has no day {day} in month {month}. Choose another year.",
            ),
            Self::NotInForce { .. } => wording!(
                "Det gjaldt ingen regel om dette {on}. Kontroller datoen.",
                "Det gjaldt ingen regel om dette {on}. Kontroller datoen.",
                "Der gjaldt ingen regel om dette den {on}. Kontrollér datoen.",
                "No rule on this was in force on {on}. Check the date.",
            ),
            Self::FiguresUnknown { .. } => wording!(
                "Det gjaldt en regel om dette {on}, men ingen kjent kilde oppgir tallet. Spør den som ga tilskuddet.",
                "Det gjaldt ein regel om dette {on}, men inga kjend kjelde oppgir talet. Spør den som gav tilskotet.",
                "Der gjaldt en regel om dette den {on}, men ingen kendt kilde angiver tallet. Spørg den, der gav tilskuddet.",
                "A rule on this was in force on {on}, but no known source gives the figure. Ask whoever gave the grant.",
            ),
        }
    }
}

/// Fills in a text.
pub(super) fn write(labels: Wording, language: Language, currency: &str, values: &[(&str, TemplateValue)]) -> String {
    let text = labels.get(language);
    Template::parse(text).map_or_else(|_| text.to_owned(), |template| template.render(language, currency, values))
}
