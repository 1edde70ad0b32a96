//! JSON Schemas of the documents, generated from their types.

use crate::Verdict;
use crate::case::{Case, EvaluatedReports, Participation};
use crate::funding::{
    Allocation, AllocationRequest, AmountInput, PotTree, Redistribution, RedistributionRequest, Selection,
    SelectionRequest, TreeAllocation,
};
use crate::pack::{
    AmountAnswer, AmountView, Comparison, DueList, FieldView, Impact, LintReport, Pack, ProgrammeView, RuleView,
    TestReport,
};
use crate::register::identifier::IdentifierReason;
use crate::register::{County, Municipality};
use schemars::generate::{Contract, SchemaSettings};
use schemars::transform::{RecursiveTransform, RestrictFormats};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

/// The documents that have a schema, by the names that [`schema`] takes.
pub const SCHEMAS: [&str; 27] = [
    "allocation-request",
    "allocation",
    "amount-answer",
    "amount-input",
    "amount-view",
    "case",
    "comparison",
    "county",
    "due-list",
    "evaluated-reports",
    "field-view",
    "identifier-reason",
    "impact",
    "lint-report",
    "municipality",
    "pack",
    "participation",
    "pot-tree",
    "programme-view",
    "redistribution-request",
    "redistribution",
    "rule-view",
    "selection-request",
    "selection",
    "test-report",
    "tree-allocation",
    "verdict",
];

/// The JSON Schema (draft 2020-12) of a document, one of [`SCHEMAS`]; `None` for any other name.
///
/// Requests are described as they are read, answers as they are written. No value may be `null`, since unknown values are
/// left out, but for one that a patch tests. Each object and field has a description and a title: a field of a case its
/// English label, anything else its name in words. Each kind of check has `examples`.
///
/// ```
/// let schema = satsing::schema("case").unwrap();
/// assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
/// assert_eq!(schema["properties"]["decidedOn"]["title"], "date of decision");
/// assert_eq!(satsing::schema("letter"), None);
/// ```
#[must_use]
pub fn schema(name: &str) -> Option<Value> {
    match name {
        "allocation-request" => Some(generate::<AllocationRequest>(Contract::Deserialize)),
        "allocation" => Some(generate::<Allocation>(Contract::Serialize)),
        "amount-answer" => Some(generate::<AmountAnswer>(Contract::Serialize)),
        "amount-input" => Some(generate::<AmountInput>(Contract::Deserialize)),
        "amount-view" => Some(generate::<AmountView>(Contract::Serialize)),
        "case" => Some(generate::<Case>(Contract::Deserialize)),
        "comparison" => Some(generate::<Comparison>(Contract::Serialize)),
        "county" => Some(generate::<County>(Contract::Serialize)),
        "due-list" => Some(generate::<DueList>(Contract::Serialize)),
        "evaluated-reports" => Some(generate::<EvaluatedReports>(Contract::Serialize)),
        "field-view" => Some(generate::<FieldView>(Contract::Serialize)),
        "identifier-reason" => Some(generate::<IdentifierReason>(Contract::Serialize)),
        "impact" => Some(generate::<Impact>(Contract::Serialize)),
        "lint-report" => Some(generate::<LintReport>(Contract::Serialize)),
        "municipality" => Some(generate::<Municipality>(Contract::Serialize)),
        "pack" => Some(generate::<Pack>(Contract::Deserialize)),
        "participation" => Some(generate::<Participation>(Contract::Deserialize)),
        "pot-tree" => Some(generate::<PotTree>(Contract::Deserialize)),
        "programme-view" => Some(generate::<ProgrammeView>(Contract::Serialize)),
        "redistribution-request" => Some(generate::<RedistributionRequest>(Contract::Deserialize)),
        "redistribution" => Some(generate::<Redistribution>(Contract::Serialize)),
        "rule-view" => Some(generate::<RuleView>(Contract::Serialize)),
        "selection-request" => Some(generate::<SelectionRequest>(Contract::Deserialize)),
        "selection" => Some(generate::<Selection>(Contract::Serialize)),
        "test-report" => Some(generate::<TestReport>(Contract::Serialize)),
        "tree-allocation" => Some(generate::<TreeAllocation>(Contract::Serialize)),
        "verdict" => Some(generate::<Verdict>(Contract::Serialize)),
        _ => None,
    }
}

fn generate<T: JsonSchema>(contract: Contract) -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.contract = contract;
    let settings = settings.with_transform(RecursiveTransform(without_null)).with_transform(RestrictFormats::default());
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    with_titles(&mut schema);
    for_authors(&mut schema);
    describe_contents(&mut schema);
    schema
}

/// Rewrites descriptions for authors of documents: an example in Rust is taken out, and the check in it becomes an example
/// of the schema.
fn for_authors(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(for_authors),
        Value::Object(keywords) => {
            if let Some(Value::String(text)) = keywords.get_mut("description") {
                let example = check_of_example(text);
                if let Some((prose, _)) = text.split_once("```") {
                    *text = prose.trim_end().to_owned();
                }
                if let Some(check) = example {
                    keywords.insert("examples".to_owned(), Value::Array(vec![check]));
                }
            }
            keywords.values_mut().for_each(for_authors);
        }
        _ => {}
    }
}

/// Gives the content of an adjacently tagged variant the description of the variant.
fn describe_contents(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(describe_contents),
        Value::Object(keywords) => {
            let described = keywords.get("description").cloned();
            if let (Some(described), Some(Value::Object(content))) =
                (described, keywords.get_mut("properties").and_then(|fields| fields.get_mut("value")))
            {
                content.entry("description").or_insert(described);
            }
            keywords.values_mut().for_each(describe_contents);
        }
        _ => {}
    }
}

/// The check in the documentation's example.
fn check_of_example(documentation: &str) -> Option<Value> {
    let (_, example) = documentation.split_once("example(r#\"")?;
    let (example, _) = example.split_once("\"#)")?;
    let mut example: Value = serde_json::from_str(example).ok()?;
    Some(example.get_mut("check")?.take())
}

/// Gives each field and type that has no title its name in words: `startsOn` is "starts on".
fn with_titles(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(with_titles),
        Value::Object(keywords) => {
            for group in ["properties", "$defs"] {
                let Some(Value::Object(named)) = keywords.get_mut(group) else { continue };
                for (name, described) in named {
                    if let Value::Object(described) = described {
                        described.entry("title").or_insert_with(|| Value::String(in_words(name)));
                    }
                }
            }
            keywords.values_mut().for_each(with_titles);
        }
        _ => {}
    }
}

fn in_words(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

/// Takes the `null` out of a schema of an optional field, since absent is the only way to leave a field out.
fn without_null(schema: &mut Schema) {
    not_required_where_null(schema);
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    let Some(Value::Array(choices)) = schema.get_mut("anyOf") else { return };
    choices.retain(|choice| choice.get("type").is_none_or(|name| name != "null"));
    let [Value::Object(only)] = choices.as_slice() else { return };
    let only = only.clone();
    schema.remove("anyOf");
    for (keyword, value) in only {
        if schema.get(&keyword).is_none() {
            schema.insert(keyword, value);
        }
    }
}

/// Makes the fields of an object optional that could be null.
fn not_required_where_null(schema: &mut Schema) {
    let Some(Value::Object(properties)) = schema.get("properties").cloned() else { return };
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| !name.as_str().and_then(|name| properties.get(name)).is_some_and(may_be_null));
        if required.is_empty() {
            schema.remove("required");
        }
    }
}

fn may_be_null(schema: &Value) -> bool {
    let is_null = |named: &Value| named.get("type").unwrap_or(named) == "null";
    let one_is_null = |choices: &Value| choices.as_array().is_some_and(|choices| choices.iter().any(is_null));
    ["type", "anyOf"].into_iter().filter_map(|keyword| schema.get(keyword)).any(one_is_null)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_value<'v>(value: &'v Value, visit: &mut impl FnMut(&'v Value)) {
        visit(value);
        match value {
            Value::Array(items) => items.iter().for_each(|item| every_value(item, visit)),
            Value::Object(fields) => fields.values().for_each(|field| every_value(field, visit)),
            _ => {}
        }
    }

    #[test]
    fn no_schema_lets_a_value_be_null_but_for_one_that_a_patch_tests() {
        for name in SCHEMAS {
            let mut schema = schema(name).unwrap();
            if let Some(test) = schema.pointer_mut("/$defs/PatchOperation/oneOf/0") {
                assert_eq!(test["required"], serde_json::json!(["op", "path", "value"]));
                assert_eq!(test["properties"]["value"]["oneOf"].as_array_mut().unwrap().pop().unwrap()["type"], "null");
            }
            every_value(&schema, &mut |value| assert!(!value.is_null() && value != "null", "{name}"));
        }
    }

    #[test]
    fn a_description_says_nothing_that_only_rust_knows() {
        for name in SCHEMAS {
            let schema = schema(name).unwrap();
            every_value(&schema, &mut |value| {
                if let Some(Value::String(text)) = value.get("description") {
                    for mark in ["[`", "```", "::", "# Errors", "Option<", "Vec<"] {
                        assert!(!text.contains(mark), "{name}: {text}");
                    }
                }
            });
        }
    }

    #[test]
    fn every_kind_of_check_has_an_example_of_its_kind() {
        let schema = schema("pack").unwrap();
        let kinds = schema["$defs"]["CheckSpec"]["oneOf"].as_array().unwrap();
        assert_eq!(kinds.len(), 17);
        for kind in kinds {
            assert_eq!(kind["examples"][0]["kind"], kind["properties"]["kind"]["const"]);
        }
    }

    #[test]
    fn every_reference_in_a_schema_leads_somewhere() {
        for name in SCHEMAS {
            let schema = schema(name).unwrap();
            every_value(&schema, &mut |value| {
                if let Some(Value::String(target)) = value.get("$ref") {
                    let pointer = target.strip_prefix('#').unwrap();
                    assert!(schema.pointer(pointer).is_some(), "{name}: {target}");
                }
            });
        }
    }

    #[test]
    fn a_field_of_a_case_is_optional_and_an_unknown_one_is_refused() {
        let schema = schema("case").unwrap();
        assert_eq!(schema.get("required"), None);
        assert_eq!(schema["additionalProperties"], false);
        assert_eq!(
            schema["properties"]["cohort"]["description"],
            "The cohort of the programme that the recipient belongs to."
        );
    }

    #[test]
    fn a_verdict_always_has_its_outcome_but_not_always_a_text() {
        let schema = schema("verdict").unwrap();
        let required = schema["required"].as_array().unwrap();
        assert!(required.iter().any(|name| name == "outcome"));
        let finding = &schema["$defs"]["Finding"];
        let required = finding["required"].as_array().unwrap();
        assert!(required.iter().any(|name| name == "paths"));
        assert!(!required.iter().any(|name| name == "text" || name == "fixes"));
    }

    #[test]
    fn a_pack_needs_its_id_but_not_its_format() {
        let schema = schema("pack").unwrap();
        let required = schema["required"].as_array().unwrap();
        assert!(required.iter().any(|name| name == "id"));
        assert!(!required.iter().any(|name| name == "format" || name == "rules"));
    }
}
