//! Writes `docs/kinds.md`: every kind of check, operand, unit and amount, from the schema of packs, the examples that
//! document the checks, and the values that the embedded amounts take.

use conformance::files;
use satsing::Language;
use satsing::funding::AmountKind;
use satsing::pack::Pack;
use serde_json::Value;
use std::collections::BTreeMap;

const HEAD: &str = "# What a pack can say

Made by `cargo run -p conformance --example kinds > docs/kinds.md`; each example is run by `cargo test --doc`.
[packs.md](packs.md) shows how a pack is written, step by step.
";

fn main() {
    let schema = satsing::schema("pack").expect("packs have a schema");
    let defs = &schema["$defs"];
    let examples = examples();
    println!("{HEAD}\n## Checks\n\n{}", text(&defs["CheckSpec"]));
    for kind in variants(&defs["CheckSpec"]) {
        let name = tag(kind);
        println!("\n### `{name}`\n\n{}\n", text(kind));
        fields(kind, defs);
        let example = examples.get(name).unwrap_or_else(|| panic!("{name} has no example"));
        println!("\n```json\n{}\n```\n", written(&example["check"]));
        println!("With the text “{}” this is found in `{}`:", word(&example["text"]), written(&example["case"]));
        for found in example["finds"].as_array().into_iter().flatten() {
            println!("\n> {}", word(found));
        }
        println!("\nThis repairs it: `{}`.", written(&example["repair"]));
    }
    println!("\n## Operands\n\n{}", text(&defs["Operand"]));
    for kind in variants(&defs["Operand"]) {
        println!("\n### `{}`\n\n{}\n", tag(kind), text(kind));
        fields(kind, defs);
    }
    println!("\n## Where\n\n{}\n", text(&defs["Where"]));
    fields(&defs["Where"], defs);
    println!("\n## Units of a parameter\n\n| `unit` | |\n|---|---|");
    for unit in variants(&defs["ParameterUnit"]) {
        println!("| `{}` | {} |", word(&unit["const"]), text(unit));
    }
    println!("\n## Amounts\n\n{}", text(&defs["AmountKind"]));
    let figures = figures();
    for kind in variants(&defs["AmountKind"]) {
        println!("\n### `{}`\n\n{}\n", tag(kind), text(kind));
        fields(kind, defs);
        let figures = figures.get(tag(kind)).unwrap_or_else(|| panic!("no pack has {}", tag(kind)));
        println!("\nIt is worked out from:\n\n| value | | |\n|---|---|---|");
        for input in figures.inputs() {
            let needed = if input.is_required() { "needed" } else { "may be left out" };
            println!("| `{}` | {} | {needed} |", input.name(), input.label(Language::En));
        }
    }
}

/// The figures of each kind of amount, as some embedded pack has them.
fn figures() -> BTreeMap<String, AmountKind> {
    let packs = files::packs().into_iter().map(|id| files::bytes(&format!("core/packs/{id}.json")));
    let packs = packs.map(|pack| Pack::from_json(&pack, satsing::Limits::PACK).expect("the embedded packs are packs"));
    let amounts = packs.flat_map(|pack| pack.amounts).flat_map(|amount| amount.versions);
    let figures = amounts.filter_map(|version| version.figures);
    let kind = |figures: &AmountKind| word(&serde_json::to_value(figures).expect("figures are JSON")["kind"]).to_owned();
    figures.map(|figures| (kind(&figures), figures)).collect()
}

/// The examples in the documentation of the checks, by their kinds.
fn examples() -> BTreeMap<String, Value> {
    let sources = files::names("core/src/check", ".rs").into_iter();
    let sources = sources.map(|file| String::from_utf8(files::bytes(&format!("core/src/check/{file}"))));
    let mut examples = BTreeMap::new();
    for source in sources {
        let source = source.expect("source is text").replace("\n///", "\n");
        for example in source.split("example(r#\"").skip(1) {
            let json = example.split("\"#)").next().unwrap_or_default();
            let Ok(example) = serde_json::from_str::<Value>(json) else { continue };
            examples.insert(word(&example["check"]["kind"]).to_owned(), example);
        }
    }
    examples
}

/// The fields of an object, with the words that each may be where those can be listed.
fn fields(object: &Value, defs: &Value) {
    println!("| field | | |\n|---|---|---|");
    let required = |name: &str| object["required"].as_array().is_some_and(|names| names.iter().any(|known| known == name));
    for (name, field) in object["properties"].as_object().into_iter().flatten().filter(|(name, _)| *name != "kind") {
        let needed = if required(name) { "needed" } else { "may be left out" };
        let about = text(field).replace('\n', " ");
        println!("| `{name}` | {about}{} | {needed} |", words(field, defs));
    }
}

/// The words that a field may be, as the end of a sentence about it.
fn words(field: &Value, defs: &Value) -> String {
    let target = field["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/"));
    let words: Vec<String> = target.map_or(&[][..], |name| variants(&defs[name])).iter().filter_map(word_of).collect();
    if words.is_empty() { String::new() } else { format!(" One of {}.", words.join(", ")) }
}

/// A word of a list, in the way of code.
fn word_of(variant: &Value) -> Option<String> {
    variant["const"].as_str().map(|word| format!("`{word}`"))
}

fn variants(choice: &Value) -> &[Value] {
    choice["oneOf"].as_array().map_or(&[], Vec::as_slice)
}

fn tag(kind: &Value) -> &str {
    word(&kind["properties"]["kind"]["const"])
}

fn text(schema: &Value) -> &str {
    word(&schema["description"])
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// A value in one line, as people write it: the kind first.
fn written(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(written).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| match name.as_str() {
                "kind" | "op" => 0,
                "left" => 1,
                "right" => 3,
                _ => 2,
            });
            let fields = fields.iter().map(|(name, value)| format!("\"{name}\": {}", written(value)));
            format!("{{ {} }}", fields.collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}
