//! The inputs of amounts: named values, and how they are read.

use super::AmountFault;
use crate::funding::RecipientKind;
use crate::json;
use crate::text::{Wording, nearest, wording};
use crate::{Date, Error, Language, Limits, Money, Number, Scalar, Share};
use serde::{Deserialize, Serialize, Serializer};

/// An input of an amount: a named value.
///
/// Amounts of money are whole numbers of øre, dates are texts, and so are numbers with decimals: `"7,5"`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AmountInput {
    /// The name of the input; each kind of amount lists those that it takes.
    pub name: String,
    /// The value.
    pub value: Scalar,
}

impl AmountInput {
    /// Makes an input.
    #[must_use]
    pub fn new(name: impl Into<String>, value: Scalar) -> Self {
        Self { name: name.into(), value }
    }

    /// Reads a list of inputs.
    ///
    /// ```
    /// use satsing::{Limits, funding::AmountInput};
    /// let inputs = AmountInput::list_from_json(br#"[{ "name": "participants", "value": 3 }]"#, Limits::CASE)?;
    /// assert_eq!(inputs[0].name, "participants");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::TooLarge`] over a limit, [`Error::NotJson`] with line and column for what is not JSON, and
    /// [`Error::Unanswerable`] with the place, as a JSON Pointer, of what is not an input.
    pub fn list_from_json(json: &[u8], limits: Limits) -> Result<Vec<Self>, Error> {
        json::read_request(json, limits)
    }
}

/// An input that a kind of amount takes, with all that a form needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InputField {
    name: &'static str,
    kind: InputType,
    is_required: bool,
    label: Wording,
}

/// The type of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum InputType {
    /// A whole number of things, 0 or more.
    Count,
    /// A number of 0 or more with at most two decimals: a whole number, or a text such as `"7,5"`.
    Decimal,
    /// An amount in whole øre, 0 or more.
    Money,
    /// A date.
    Date,
    /// The code of a kind of recipient.
    Recipient,
    /// True or false.
    Boolean,
}

impl InputType {
    pub(super) fn label(self, language: Language) -> String {
        let label = self.labels().get(language);
        if self != Self::Recipient {
            return label.to_owned();
        }
        let codes: Vec<&str> = RecipientKind::ALL.iter().map(|recipient| recipient.code()).collect();
        format!("{label} {}", language.list(&codes))
    }

    const fn labels(self) -> Wording {
        match self {
            Self::Count => wording!("et helt tall", "eit heilt tal", "et helt tal", "a whole number"),
            Self::Decimal => wording!(
                "et tall på 0 eller mer, med høyst to desimaler",
                "eit tal på 0 eller meir, med høgst to desimalar",
                "et tal på 0 eller mere, med højst to decimaler",
                "a number of 0 or more, with two decimals at most",
            ),
            Self::Money => wording!(
                "et beløp i hele øre",
                "eit beløp i heile øre",
                "et beløb i hele øre",
                "an amount in whole øre",
            ),
            Self::Date => wording!(
                "en dato i kalenderen, skrevet ÅÅÅÅ-MM-DD",
                "ein dato i kalenderen, skriven ÅÅÅÅ-MM-DD",
                "en dato i kalenderen, skrevet ÅÅÅÅ-MM-DD",
                "a date in the calendar, written YYYY-MM-DD",
            ),
            Self::Recipient => wording!("en av kodene", "ein av kodane", "en af koderne", "one of the codes"),
            Self::Boolean => wording!(
                "ja eller nei (true eller false)",
                "ja eller nei (true eller false)",
                "ja eller nej (true eller false)",
                "true or false",
            ),
        }
    }
}

impl Serialize for InputField {
    /// As its name.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name)
    }
}

impl InputField {
    const fn new(name: &'static str, kind: InputType, label: Wording) -> Self {
        Self { name, kind, is_required: true, label }
    }

    pub(super) const fn optional(self) -> Self {
        Self { is_required: false, ..self }
    }

    /// The name of the input.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type of the input.
    #[must_use]
    pub const fn kind(&self) -> InputType {
        self.kind
    }

    /// Whether it is required.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is_required
    }

    /// Its label in a language.
    #[must_use]
    pub fn label(&self, language: Language) -> &'static str {
        self.label.get(language)
    }

    /// The codes that it may hold, each with its label; none where it is of another type.
    pub fn codes(&self, language: Language) -> impl Iterator<Item = (&'static str, &'static str)> {
        let recipients = if self.kind == InputType::Recipient { RecipientKind::ALL } else { &[] };
        recipients.iter().map(move |recipient| (recipient.code(), recipient.label(language)))
    }
}

pub(super) const PARTICIPANTS: InputField = InputField::new(
    "participants",
    InputType::Count,
    wording!("antall deltakere", "talet på deltakarar", "antal deltagere", "number of participants"),
);
pub(super) const GRANT: InputField =
    InputField::new("grant", InputType::Money, wording!("tilskudd", "tilskot", "tilskud", "grant"));
pub(super) const CREDITS: InputField =
    InputField::new("credits", InputType::Decimal, wording!("studiepoeng", "studiepoeng", "ECTS-point", "credits"));
pub(super) const COST: InputField = InputField::new(
    "cost",
    InputType::Money,
    wording!("vikarkostnader", "vikarkostnader", "vikarudgifter", "cost of supply teachers"),
);
pub(super) const RECIPIENT: InputField =
    InputField::new("recipient", InputType::Recipient, wording!("mottaker", "mottakar", "modtager", "recipient"));
pub(super) const MUNICIPAL: InputField = InputField::new(
    "municipal",
    InputType::Count,
    wording!(
        "omfanget av kommunale barnehager",
        "omfanget av kommunale barnehagar",
        "omfanget af kommunale daginstitutioner",
        "size of the municipal kindergartens",
    ),
);
pub(super) const PRIVATE: InputField = InputField::new(
    "private",
    InputType::Count,
    wording!(
        "omfanget av private barnehager",
        "omfanget av private barnehagar",
        "omfanget af private daginstitutioner",
        "size of the private kindergartens",
    ),
);
pub(super) const MUNICIPAL_NEEDS: InputField = InputField::new(
    "municipalNeeds",
    InputType::Money,
    wording!(
        "meldt behov i kommunale barnehager",
        "meldt behov i kommunale barnehagar",
        "indmeldt behov i kommunale daginstitutioner",
        "needs notified by municipal kindergartens",
    ),
);
pub(super) const PRIVATE_NEEDS: InputField = InputField::new(
    "privateNeeds",
    InputType::Money,
    wording!(
        "meldt behov i private barnehager",
        "meldt behov i private barnehagar",
        "indmeldt behov i private daginstitutioner",
        "needs notified by private kindergartens",
    ),
);
pub(super) const EXCEPTION: InputField = InputField::new(
    "exception",
    InputType::Boolean,
    wording!(
        "unntak fra forholdsmessig fordeling",
        "unntak frå forholdsmessig fordeling",
        "undtagelse fra forholdsmæssig fordeling",
        "exception from the proportional split",
    ),
);
pub(super) const PAID: InputField = InputField::new(
    "paid",
    InputType::Money,
    wording!("utbetalt beløp", "utbetalt beløp", "udbetalt beløb", "amount paid"),
);
pub(super) const USED: InputField =
    InputField::new("used", InputType::Money, wording!("brukt beløp", "brukt beløp", "brugt beløb", "amount used"));
pub(super) const PAID_ON: InputField = InputField::new(
    "paidOn",
    InputType::Date,
    wording!("utbetalingsdato", "utbetalingsdato", "udbetalingsdato", "date of payment"),
);
pub(super) const YEAR: InputField = InputField::new("year", InputType::Count, wording!("år", "år", "år", "year"));

/// The given inputs; their names are known and not repeated.
pub(super) struct Inputs<'a>(&'a [AmountInput]);

impl<'a> Inputs<'a> {
    pub fn of(given: &'a [AmountInput], fields: &[InputField]) -> Result<Self, Error> {
        for (at, input) in given.iter().enumerate() {
            let Some(field) = fields.iter().find(|field| field.name == input.name) else {
                let nearest = nearest(&input.name, fields.iter().map(|field| field.name));
                return Err(AmountFault::UnknownInput { name: input.name.clone(), nearest }.into());
            };
            if given.iter().take(at).any(|earlier| earlier.name == input.name) {
                return Err(AmountFault::RepeatedInput { field: *field }.into());
            }
        }
        Ok(Self(given))
    }

    pub fn count(&self, field: &InputField) -> Result<Option<Number>, Error> {
        self.read(field, |value| match value {
            Scalar::Number(number) => Some(*number),
            Scalar::Bool(_) | Scalar::Decimal(_) | Scalar::Text(_) => None,
        })?
        .map(|number| not_negative(field, number.get()).map(|()| number))
        .transpose()
    }

    pub fn money(&self, field: &InputField) -> Result<Option<Money>, Error> {
        let ore = self.count(field)?;
        ore.map(|ore| Money::new(ore.get()).map_err(|_| AmountFault::WrongType { field: *field }.into())).transpose()
    }

    pub fn decimal(&self, field: &InputField) -> Result<Option<Share>, Error> {
        if let Some(Scalar::Number(number)) = self.find(field) {
            not_negative(field, number.get())?;
        }
        self.read(field, |value| {
            let number = match value {
                Scalar::Number(number) => Share::new(number.get(), 1).ok()?,
                Scalar::Decimal(decimal) => Share::new(decimal.ten_thousandths(), 10_000).ok()?,
                Scalar::Text(text) if !text.contains(['%', '/']) => text.parse().ok()?,
                Scalar::Text(_) | Scalar::Bool(_) => return None,
            };
            number.whole_parts(100).map(|_| number)
        })
    }

    pub fn date(&self, field: &InputField) -> Result<Option<Date>, Error> {
        self.read(field, |value| match value {
            Scalar::Text(text) => Date::parse(text),
            Scalar::Bool(_) | Scalar::Number(_) | Scalar::Decimal(_) => None,
        })
    }

    pub fn recipient(&self, field: &InputField) -> Result<Option<RecipientKind>, Error> {
        self.read(field, |value| match value {
            Scalar::Text(text) => RecipientKind::ALL.iter().copied().find(|recipient| recipient.code() == text),
            Scalar::Bool(_) | Scalar::Number(_) | Scalar::Decimal(_) => None,
        })
    }

    pub fn flag(&self, field: &InputField) -> Result<bool, Error> {
        let flag = self.read(field, |value| match value {
            Scalar::Bool(flag) => Some(*flag),
            Scalar::Number(_) | Scalar::Decimal(_) | Scalar::Text(_) => None,
        })?;
        Ok(flag.unwrap_or_default())
    }

    fn read<T>(&self, field: &InputField, read: impl Fn(&Scalar) -> Option<T>) -> Result<Option<T>, Error> {
        self.find(field)
            .map(|value| read(value).ok_or_else(|| AmountFault::WrongType { field: *field }.into()))
            .transpose()
    }

    fn find(&self, field: &InputField) -> Option<&'a Scalar> {
        self.0.iter().find(|input| input.name == field.name).map(|input| &input.value)
    }
}

/// The value of a required input.
pub(super) fn required<T>(field: &InputField, value: Option<T>) -> Result<T, Error> {
    value.ok_or_else(|| AmountFault::MissingInput { field: *field }.into())
}

/// Refuses a value below 0.
pub(super) fn not_negative(field: &InputField, value: i64) -> Result<(), Error> {
    if value < 0 { Err(AmountFault::Negative { field: *field, value }.into()) } else { Ok(()) }
}
