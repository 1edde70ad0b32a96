//! Where in a case the inputs of an amount are, so that the amount can be worked out from the case.

use super::fault::unknown_id;
use super::{Amount, AmountAnswer};
use crate::case::{CaseFields, FieldType};
use crate::check::{Fault, Path};
use crate::funding::{AmountInput, AmountKind, InputType};
use crate::judge::Compiled;
use crate::verdict::{Coverage, Verdict};
use crate::{Number, Scalar};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// In which cases an amount is due, and where its inputs are in them.
///
/// ```
/// let of_case = r#"{ "rule": "own-share-paid", "values": [ { "name": "grant", "field": "/letter/amount" } ] }"#;
/// let of_case: satsing::pack::AmountOfCase = serde_json::from_str(of_case)?;
/// assert_eq!(of_case.values[0].field, "/letter/amount");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AmountOfCase {
    /// The rule that asks for the amount: it is due in the cases to which that rule applies; absent means in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Where the inputs are.
    pub values: Vec<ValueOfCase>,
}

/// Where in a case an input of an amount is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ValueOfCase {
    /// The name of the input, as the kind of amount has it.
    pub name: String,
    /// The path of the field, without `*`; a list gives the number of its items.
    pub field: String,
}

/// An amount in one case.
pub(super) enum CaseAmount {
    /// Not due: the rule that asks for it is not in force, is overridden or does not apply.
    NotDue,
    /// Not known: an input is missing, the rule could not be judged, or no source gives the figures.
    NotKnown,
    Due(Box<AmountAnswer>),
}

/// Works out an amount from a judged case.
pub(super) fn case_amount(amount: &Amount, of_case: &AmountOfCase, case: &Value, verdict: &Verdict) -> CaseAmount {
    let Some(decided) = verdict.receipt.dates.decided else { return CaseAmount::NotKnown };
    if let Some(rule) = &of_case.rule {
        match applies(rule, &verdict.coverage) {
            Some(true) => {}
            Some(false) => return CaseAmount::NotDue,
            None => return CaseAmount::NotKnown,
        }
    }
    // outside its own dates there is no such amount
    let Some(version) = amount.on(decided) else { return CaseAmount::NotDue };
    let Some(figures) = &version.figures else { return CaseAmount::NotKnown };
    let inputs: Vec<AmountInput> = of_case
        .values
        .iter()
        .filter_map(|value| Some(AmountInput::new(&*value.name, scalar(case.pointer(&value.field)?)?)))
        .collect();
    // on other days the amount may be of another kind, with other inputs
    let wanted = |input: &AmountInput| figures.inputs().iter().any(|field| field.name() == input.name);
    let inputs: Vec<AmountInput> = inputs.into_iter().filter(wanted).collect();
    amount.amount(&inputs, decided).map_or(CaseAmount::NotKnown, |answer| CaseAmount::Due(Box::new(answer)))
}

/// Whether a rule applies to a case; `None` where that could not be judged.
fn applies(rule: &str, coverage: &Coverage) -> Option<bool> {
    let is_known =
        coverage.passed.iter().any(|passed| passed == rule) || coverage.failed.iter().any(|failed| failed.rule == rule);
    let is_open = coverage.not_evaluated.iter().any(|open| open.rule == rule);
    if is_open { None } else { Some(is_known) }
}

/// A plain value, or the number of items in a list.
fn scalar(value: &Value) -> Option<Scalar> {
    match value {
        Value::Array(items) => Some(Scalar::Number(Number::new(i64::try_from(items.len()).ok()?).ok()?)),
        plain => serde_json::from_value(plain.clone()).ok(),
    }
}

/// Checks where an amount's inputs are taken from.
pub(super) fn faults(amount: &Amount, place: &str, compiled: &Compiled, faults: &mut Vec<Fault>) {
    let Some(of_case) = &amount.of_case else { return };
    let place = format!("{place}/ofCase");
    if let Some(rule) = &of_case.rule
        && compiled.rule(rule).is_none()
    {
        faults.push(unknown_id(&format!("{place}/rule"), "rule", rule, compiled.rules.iter().map(|rule| &*rule.id)));
    }
    let figures = || amount.versions.iter().filter_map(|version| version.figures.as_ref());
    let inputs = || figures().flat_map(AmountKind::inputs);
    // without figures its inputs are not known
    if figures().next().is_none() {
        return;
    }
    let before = faults.len();
    for (index, value) in of_case.values.iter().enumerate() {
        let place = format!("{place}/values/{index}");
        let Some(input) = inputs().find(|input| input.name() == value.name) else {
            let mut names: Vec<&str> = inputs().map(|input| input.name()).collect();
            names.sort_unstable();
            names.dedup();
            let reason = format!("the amount takes no value called `{}`", value.name);
            faults.push(Fault::new(&format!("{place}/name"), &reason).among(&value.name, names.iter().copied()));
            continue;
        };
        faults.extend(wrong_type(compiled.fields(), &format!("{place}/field"), &value.field, input.kind()));
    }
    let is_there = |name: &str| of_case.values.iter().any(|value| value.name == name);
    let missing = inputs().find(|input| input.is_required() && !is_there(input.name()));
    // the missing input may be the one that is misspelt
    if let Some(input) = missing.filter(|_| faults.len() == before) {
        let reason = format!("the amount is worked out from `{}` too, which is not here", input.name());
        faults.push(Fault::new(&format!("{place}/values"), &reason));
    }
}

/// Why a field cannot give an input of this type.
fn wrong_type(fields: CaseFields<'_>, place: &str, path: &str, wanted: InputType) -> Option<Fault> {
    if path.contains('*') {
        return Some(Fault::new(place, &format!("`{path}` is many values, and an amount takes one")));
    }
    let Some((_, field_type)) = fields.field_and_type_at(path) else {
        return Some(match Path::resolve(path, fields) {
            Err(fault) => fault.at(place),
            // rules follow references, amounts do not
            Ok(_) => Fault::new(place, &format!("there is no field `{path}`")),
        });
    };
    let fits = matches!(
        (wanted, field_type),
        (InputType::Count, FieldType::Number | FieldType::List(_))
            | (InputType::Decimal, FieldType::Number | FieldType::Decimal)
            | (InputType::Money, FieldType::Money)
            | (InputType::Date, FieldType::Date)
            | (InputType::Recipient, FieldType::Code(_))
            | (InputType::Boolean, FieldType::Bool)
    );
    (!fits).then(|| Fault::new(place, &format!("`{path}` holds another type than the value takes")))
}
