//! `satsing amounts`: a fee, an own share, a date of payment, from the figures of a programme.

use super::Formatter;
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
    let formatter = Formatter { language: arguments.list.lang, currency: programme.currency() };
    let views = programme.amounts(formatter.language);
    let is_json = arguments.list.format == Format::Json;
    let page = match &arguments.amount {
        None if is_json => Page::json(&views)?,
        None => listed(&views, &formatter),
        Some(id) => {
            let view = views.iter().find(|view| view.id == *id);
            let inputs = inputs(arguments, view, &formatter)?;
            let answer =
                programme.amount(id, &inputs, arguments.decided).map_err(|error| refused(error, &formatter))?;
            match view {
                Some(view) if !is_json => amount_page(&answer, view, &programme, &formatter),
                _ => Page::json(&answer)?,
            }
        }
    };
    page.print()?;
    Ok(Ending::Passed)
}

/// The error about inputs, in the language of the person who typed them.
fn refused(error: Error, formatter: &Formatter<'_>) -> Failure {
    match error {
        Error::NoAmount(fault) => Failure::NoAmount(fault.text(formatter.language, formatter.currency)),
        Error::NoDate => Failure::NoAmount(formatter.say(words::NO_DECIDED).to_owned()),
        Error::UnknownAmount { id, nearest } => {
            Failure::NoAmount(words::unknown_amount(&id, nearest.as_deref(), formatter.language))
        }
        other => other.into(),
    }
}

/// The error about an amount of money that was typed for an input.
fn no_money(name: &str, text: &str, error: Error, formatter: &Formatter<'_>) -> Failure {
    let language = formatter.language;
    Failure::NoAmount(match error {
        Error::Ambiguous { readings, .. } => words::two_readings(name, text, &readings.join(" / "), language),
        // without its currency it is an amount, so it is the currency that does not fit
        Error::Malformed { .. } if Money::parse(text, language).is_ok() => {
            words::other_currency(name, text, formatter.currency, language)
        }
        Error::Malformed { .. } => words::no_amount_of_money(name, text, language),
        Error::OutOfRange { .. } => words::too_large(name, text, language),
        other => return other.into(),
    })
}

/// The given inputs, each of its type.
fn inputs(
    arguments: &AmountsArguments,
    view: Option<&AmountView>,
    formatter: &Formatter<'_>,
) -> Result<Vec<AmountInput>, Failure> {
    let of = |(name, text): &(String, String)| {
        let input = view.and_then(|view| view.inputs.iter().find(|input| input.name == *name));
        let value = match input.map(|input| input.input_type) {
            Some(InputType::Money) => {
                let amount = Money::parse_in(text, formatter.language, formatter.currency);
                number(amount.map_err(|reason| no_money(name, text, reason, formatter))?.ore())?
            }
            Some(InputType::Count) => match text.parse::<i128>() {
                Ok(count) => i64::try_from(count)
                    .ok()
                    .and_then(|count| number(count).ok())
                    .ok_or_else(|| Failure::NoAmount(words::too_large(name, text, formatter.language)))?,
                // the library reports what it should have been
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

/// The amounts of a programme, each with its inputs.
fn listed(views: &[AmountView], formatter: &Formatter<'_>) -> Page {
    let mut page = Page::new();
    if views.is_empty() {
        page.paragraph("", formatter.say(words::NO_AMOUNTS));
    }
    for view in views {
        page.paragraph("", &format!("{}  {}", paint(HEADING, escape(&view.id)), escape(&view.title)));
        for input in &view.inputs {
            let kind = formatter.say(words::input_type(input.input_type));
            let required =
                if input.required { format!(" · {}", formatter.say(words::REQUIRED)) } else { String::new() };
            page.paragraph("  ", &format!("{}=…  {} · {kind}{required}", escape(&input.name), escape(&input.label)));
        }
        page.blank();
    }
    page
}

/// The page of an amount, with its explanation.
fn amount_page(answer: &AmountAnswer, view: &AmountView, programme: &Programme, formatter: &Formatter<'_>) -> Page {
    let mut page = Page::new();
    page.paragraph("", &paint(HEADING, escape(&view.title)));
    page.paragraph("", &escape(&programme.view(formatter.language).title));
    for (label, value) in results(&answer.result, formatter) {
        let label = label.map(|label| format!("{}: ", formatter.say(label))).unwrap_or_default();
        page.paragraph("", &format!("{label}{}", paint(GOOD, value)));
    }
    for step in answer.explain(formatter.language, formatter.currency) {
        page.paragraph("  ", &escape(&step));
    }
    let section = answer.source.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
    let source = format!(
        "{}: {}{section}",
        formatter.say(words::SOURCE),
        programme.source(&answer.source.id).map_or(answer.source.id.as_str(), |source| &source.title)
    );
    page.paragraph("  ", &paint(QUIET, escape(&source)));
    let dated = match answer.decided {
        Some(decided) => format!("{} {decided}", formatter.say(words::DECIDED)),
        None => formatter.say(words::AMOUNT_ON_ANY_DATE).to_owned(),
    };
    page.paragraph("  ", &paint(QUIET, dated));
    page
}

/// The results, each with its label where there are several.
fn results(result: &AmountResult, formatter: &Formatter<'_>) -> Vec<(Option<Labels>, String)> {
    let money = |amount: &Money| formatter.money(*amount);
    match result {
        AmountResult::Fee { amount } | AmountResult::OwnShare { amount } => vec![(None, money(amount))],
        AmountResult::Leave { share } => vec![(None, formatter.language.percent(*share))],
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
            let due = due_on.map(|due| (Some(words::DUE_ON), formatter.language.date(due)));
            [(None, money(amount))].into_iter().chain(due).collect()
        }
        AmountResult::ReportingWaived { waived } => {
            let answer = if *waived { words::NEED_NOT_REPORT } else { words::MUST_REPORT };
            vec![(None, formatter.say(answer).to_owned())]
        }
        AmountResult::PaymentDate { by } => vec![(None, formatter.language.date(*by))],
    }
}
