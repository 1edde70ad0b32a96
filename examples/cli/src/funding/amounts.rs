//! `satsing amounts`: a fee, an own share, a date of payment, from the figures of a programme.

use super::Teller;
use crate::arguments::{AmountsArguments, Format};
use crate::ending::Ending;
use crate::escape::escape;
use crate::failure::Failure;
use crate::page::{GOOD, HEADING, Page, QUIET, paint};
use crate::{checker, words};
use satsing::{
    Error, Labels, Money, Number, Programme, Scalar,
    funding::{AmountInput, AmountResult, InputType},
    pack::{AmountAnswer, AmountView},
};

/// Works out an amount, or lists those of the programme where none is named.
pub fn amounts(arguments: &AmountsArguments) -> Result<Ending, Failure> {
    let programme = checker::named(&arguments.programme, &arguments.included)?;
    let teller = Teller { language: arguments.list.lang, currency: programme.currency() };
    let views = programme.amounts(teller.language);
    let is_json = arguments.list.format == Format::Json;
    let page = match &arguments.amount {
        None if is_json => Page::json(&views)?,
        None => listed(&views, &teller),
        Some(id) => {
            let view = views.iter().find(|view| view.id == *id);
            let inputs = inputs(arguments, view, &teller)?;
            let answer = programme.amount(id, &inputs, arguments.decided).map_err(|error| refused(error, &teller))?;
            match view {
                Some(view) if !is_json => told(&answer, view, &programme, &teller),
                _ => Page::json(&answer)?,
            }
        }
    };
    page.print()?;
    Ok(Ending::Passed)
}

/// What is wrong is said to whoever typed it, in their language.
fn refused(error: Error, teller: &Teller<'_>) -> Failure {
    match error {
        Error::NoAmount(fault) => Failure::NoAmount(fault.text(teller.language, teller.currency)),
        Error::NoDate => Failure::NoAmount(teller.say(words::NO_DECIDED).to_owned()),
        Error::UnknownAmount { id, nearest } => {
            Failure::NoAmount(words::unknown_amount(&id, nearest.as_deref(), teller.language))
        }
        other => other.into(),
    }
}

/// What is wrong with an amount of money that was typed for a named value.
fn no_money(name: &str, text: &str, error: Error, teller: &Teller<'_>) -> Failure {
    let language = teller.language;
    Failure::NoAmount(match error {
        Error::Ambiguous { readings, .. } => words::two_readings(name, text, &readings.join(" / "), language),
        // an amount by itself, so it is the currency that does not fit
        Error::Malformed { .. } if Money::parse(text, language).is_ok() => {
            words::other_currency(name, text, teller.currency, language)
        }
        Error::Malformed { .. } => words::no_amount_of_money(name, text, language),
        Error::OutOfRange { .. } => words::too_large(name, text, language),
        other => return other.into(),
    })
}

/// The values that were given, each of the type that the amount takes it in.
fn inputs(
    arguments: &AmountsArguments,
    view: Option<&AmountView>,
    teller: &Teller<'_>,
) -> Result<Vec<AmountInput>, Failure> {
    let of = |(name, text): &(String, String)| {
        let input = view.and_then(|view| view.inputs.iter().find(|input| input.name == *name));
        let value = match input.map(|input| input.input_type) {
            Some(InputType::Money) => {
                let amount = Money::parse_in(text, teller.language, teller.currency);
                number(amount.map_err(|reason| no_money(name, text, reason, teller))?.ore())?
            }
            Some(InputType::Count) => match text.parse::<i128>() {
                Ok(count) => i64::try_from(count)
                    .ok()
                    .and_then(|count| number(count).ok())
                    .ok_or_else(|| Failure::NoAmount(words::too_large(name, text, teller.language)))?,
                // the library says what it should have been
                Err(_) => Scalar::Text(text.clone()),
            },
            Some(InputType::Boolean) => match text.as_str() {
                "true" | "ja" | "yes" => Scalar::Bool(true),
                "false" | "nei" | "nej" | "no" => Scalar::Bool(false),
                _ => Scalar::Text(text.clone()),
            },
            _ => Scalar::Text(text.clone()),
        };
        Ok(AmountInput::new(name, value))
    };
    arguments.values.iter().map(of).collect()
}

fn number(value: i64) -> Result<Scalar, Error> {
    Ok(Scalar::Number(Number::new(value)?))
}

/// The amounts of a programme, with the values that each takes.
fn listed(views: &[AmountView], teller: &Teller<'_>) -> Page {
    let mut page = Page::new();
    if views.is_empty() {
        page.paragraph("", teller.say(words::NO_AMOUNTS));
    }
    for view in views {
        page.paragraph("", &format!("{}  {}", paint(HEADING, escape(&view.id)), escape(&view.title)));
        for input in &view.inputs {
            let kind = teller.say(words::input_type(input.input_type));
            let required = if input.required { format!(" · {}", teller.say(words::REQUIRED)) } else { String::new() };
            page.paragraph("  ", &format!("{}=…  {} · {kind}{required}", escape(&input.name), escape(&input.label)));
        }
        page.blank();
    }
    page
}

/// An amount with how it came about.
fn told(answer: &AmountAnswer, view: &AmountView, programme: &Programme, teller: &Teller<'_>) -> Page {
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, escape(&view.title)));
    page.paragraph("", &escape(&programme.view(teller.language).title));
    for (label, value) in results(&answer.result, teller) {
        let label = label.map(|label| format!("{}: ", teller.say(label))).unwrap_or_default();
        page.paragraph("", &format!("{label}{}", paint(GOOD, value)));
    }
    for step in answer.explain(teller.language, teller.currency) {
        page.paragraph("  ", &escape(&step));
    }
    let section = answer.source.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
    let source = format!(
        "{}: {}{section}",
        teller.say(words::SOURCE),
        programme.source(&answer.source.id).map_or(answer.source.id.as_str(), |source| &source.title)
    );
    page.paragraph("  ", &paint(QUIET, escape(&source)));
    let dated = match answer.decided {
        Some(decided) => format!("{} {decided}", teller.say(words::DECIDED)),
        None => teller.say(words::AMOUNT_ON_ANY_DATE).to_owned(),
    };
    page.paragraph("  ", &paint(QUIET, dated));
    page
}

/// What came out, each value with its label where there are several.
fn results(result: &AmountResult, teller: &Teller<'_>) -> Vec<(Option<Labels>, String)> {
    let money = |amount: &Money| teller.money(*amount);
    match result {
        AmountResult::Fee { amount } | AmountResult::OwnShare { amount } => vec![(None, money(amount))],
        AmountResult::Leave { share } => vec![(None, teller.language.percent(*share))],
        AmountResult::SupplyCost { own, rest, .. } => {
            vec![(Some(words::OWN_SHARE), money(own)), (Some(words::THE_REST), money(rest))]
        }
        AmountResult::ProportionalSplit { municipal, private, left } => {
            let mut split = vec![(Some(words::MUNICIPAL), money(municipal)), (Some(words::PRIVATE), money(private))];
            if left.ore() != 0 {
                split.push((Some(words::LEFT), money(left)));
            }
            split
        }
        AmountResult::Repayment { amount, due_on, .. } => {
            let due = due_on.map(|due| (Some(words::DUE_ON), teller.language.date(due)));
            [(None, money(amount))].into_iter().chain(due).collect()
        }
        AmountResult::ReportingWaived { waived } => {
            let answer = if *waived { words::NEED_NOT_REPORT } else { words::MUST_REPORT };
            vec![(None, teller.say(answer).to_owned())]
        }
        AmountResult::PaymentDate { by } => vec![(None, teller.language.date(*by))],
    }
}
