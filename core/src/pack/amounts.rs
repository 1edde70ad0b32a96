//! The amounts of a programme, as a caller sees them.

use super::programmes::Programme;
use super::{Amount, AmountAnswer, CodeView, Source};
use crate::funding::{AmountFault, AmountInput, AmountKind, InputType};
use crate::text::{Language, nearest};
use crate::{Date, Error};
use serde::{Deserialize, Serialize};

/// An amount as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AmountView {
    /// The id of the amount.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its inputs, by its latest figures.
    pub inputs: Vec<InputView>,
}

/// An input of an amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InputView {
    /// The name of the value.
    pub name: String,
    /// What it is called.
    pub label: String,
    /// The type of its values.
    #[serde(rename = "type")]
    pub input_type: InputType,
    /// The codes that it may hold, with their labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<CodeView>,
    /// Whether the amount cannot be worked out without it; else it may be left out.
    pub required: bool,
}

impl Programme {
    /// The amounts of the programme, each with its inputs.
    ///
    /// ```
    /// use satsing::{Language, Programme};
    /// let amounts = Programme::embedded("dk.udviklingsrum")?.amounts(Language::Da);
    /// assert_eq!(amounts[0].title, "Deltagergebyr");
    /// assert_eq!(amounts[0].inputs[0].name, "participants");
    /// # Ok::<(), satsing::Error>(())
    /// ```
    #[must_use]
    pub fn amounts(&self, language: Language) -> Vec<AmountView> {
        self.compiled.amounts.iter().map(|amount| amount_view(amount, language)).collect()
    }

    /// A source of the programme, or of what it includes, by its id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.compiled.sources.iter().find(|source| source.id == id)
    }

    /// Works out one of the programme's amounts by the figures that held on `decided`.
    ///
    /// Without a date there is an answer only where it is the same on every day of the programme's editions; it then
    /// has no date.
    ///
    /// ```
    /// use satsing::{Money, Number, Programme, Scalar, funding::{AmountInput, AmountResult}};
    /// let programme = Programme::embedded("dk.udviklingsrum")?;
    /// let team = AmountInput::new("participants", Scalar::Number(Number::new(3)?));
    /// let answer = programme.amount("participation-fee", &[team], None)?;
    /// assert_eq!(answer.result, AmountResult::Fee { amount: Money::kroner(7_500)? });
    /// # Ok::<(), satsing::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::UnknownAmount`] with the nearest id that there is; [`Error::NoDate`] where no date is given and the
    /// answer is not the same throughout; [`AmountFault::NotInForce`] on a day on which no edition is in force; those of
    /// [`Amount::amount`].
    pub fn amount(&self, id: &str, inputs: &[AmountInput], decided: Option<Date>) -> Result<AmountAnswer, Error> {
        let amounts = &self.compiled.amounts;
        let Some(amount) = amounts.iter().find(|amount| amount.id == id) else {
            let nearest = nearest(id, amounts.iter().map(|amount| amount.id.as_str())).map(str::to_owned);
            return Err(Error::UnknownAmount { id: id.to_owned(), nearest });
        };
        match decided {
            Some(on) if self.compiled.edition_on(on).is_none() => Err(AmountFault::NotInForce { on }.into()),
            Some(on) => amount.amount(inputs, on),
            None => self.amount_throughout(amount, inputs),
        }
    }

    /// The amount, where it is the same on every day of the editions.
    fn amount_throughout(&self, amount: &Amount, inputs: &[AmountInput]) -> Result<AmountAnswer, Error> {
        let spans = self.compiled.editions.iter().map(|edition| edition.span());
        let mut figures = None;
        for span in spans.clone() {
            let version = amount.versions.iter().find(|version| version.has(span.from) && version.has(span.to));
            let version = version.ok_or(Error::NoDate)?;
            if figures.is_some_and(|figures| figures != &version.figures) {
                return Err(Error::NoDate);
            }
            figures = Some(&version.figures);
        }
        let mut same: Option<AmountAnswer> = None;
        // whatever else depends on the day only grows with it, so the first and the last day of an edition are enough
        for on in spans.flat_map(|span| [span.from, span.to]) {
            let answer = AmountAnswer { decided: None, ..amount.amount(inputs, on)? };
            if same.as_ref().is_some_and(|same| *same != answer) {
                return Err(Error::NoDate);
            }
            same = Some(answer);
        }
        same.ok_or(Error::NoDate)
    }
}

fn amount_view(amount: &Amount, language: Language) -> AmountView {
    let latest = amount.versions.iter().rev().find_map(|version| version.figures.as_ref());
    let inputs = latest.map_or(&[][..], AmountKind::inputs).iter().map(|input| InputView {
        name: input.name().to_owned(),
        label: input.label(language).to_owned(),
        input_type: input.kind(),
        codes: input
            .codes(language)
            .map(|(code, label)| CodeView { code: code.to_owned(), label: label.to_owned() })
            .collect(),
        required: input.is_required(),
    });
    AmountView {
        id: amount.id.clone(),
        title: amount.title.get(language).unwrap_or(&amount.id).to_owned(),
        inputs: inputs.collect(),
    }
}
