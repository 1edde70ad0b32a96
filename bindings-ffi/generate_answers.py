#!/usr/bin/env python3
"""Writes `src/answers.rs` from the JSON Schemas of the answers; `--check` says whether it is so."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SCHEMAS = HERE.parent / "schemas"
WRITTEN = HERE / "src/answers.rs"

ANSWERS = [
    "allocation",
    "amount-answer",
    "amount-view",
    "comparison",
    "county",
    "due-list",
    "evaluated-reports",
    "field-view",
    "identifier-reason",
    "impact",
    "lint-report",
    "municipality",
    "programme-view",
    "redistribution",
    "rule-view",
    "selection",
    "test-report",
    "tree-allocation",
    "verdict",
]

# What the schemas call a type, and what stands for it in `crate::typed`
SCALARS = {
    "Date": "CalendarDate",
    "Decimal": "ExactDecimal",
    "Fraction": "Fraction",
    "Money": "Money",
    "Number": "i64",
    "Share": "ExactShare",
    "Time": "TimeOfDay",
}
# where absent is not the same as false
THREE_VALUED = {"overdue"}
# words that a language keeps for itself
RENAMED = {"type": "value_type"}

# records that stand in one object with a choice: what the choice is called, and what it is
FLAT = {"IdentifierReason": ("Reason", "why it is none"), "ValueRead": ("Value", "the value and what it is")}

Schema = dict[str, Any]
NEWLINE = "\n"


def snake(name: str) -> str:
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda letter: "_" + letter[1].lower(), name)
    return RENAMED.get(name, name)


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[-_ ]", name))


def docs(schema: Schema, indent: str = "") -> str:
    """The description as a comment, without examples, links and what is only of use in Rust."""
    text = schema.get("description", "").split("\n```")[0].strip()
    text = re.sub(r"\[`([^`]+)`\](\([^)]*\))?", lambda link: f"`{link[1].replace('::', '.')}`", text)
    paragraphs = [paragraph for paragraph in text.split("\n\n") if paragraph and "::" not in paragraph]
    lines = "\n\n".join(paragraphs).split("\n") if paragraphs else []
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def type_of(schema: Schema) -> str:
    if "$ref" in schema:
        name = str(schema["$ref"]).rsplit("/", 1)[1]
        return SCALARS.get(name, name)
    if "oneOf" in schema and schema["oneOf"][-1] == {"type": "null"}:
        return f"Option<{type_of(schema['oneOf'][0])}>"
    match schema["type"]:
        case "array":
            return f"Vec<{type_of(schema['items'])}>"
        case "string":
            return "CalendarDate" if schema.get("format") == "date" else "String"
        case "integer":
            return "i64"
        case "boolean":
            return "bool"
        case other:
            raise SystemExit(f"no type of Rust for {other}: {schema}")


def field(name: str, schema: Schema, required: bool, visible: str) -> str:
    rust, kind, serde = snake(name), type_of(schema), []
    if camel(rust) != name:
        serde.append(f'rename = "{name}"')
    if not required:
        match kind:
            case "bool" if name not in THREE_VALUED:
                skip = "std::ops::Not::not"
            case _ if kind.startswith("Vec<"):
                skip = "Vec::is_empty"
            case _:
                kind, skip = f"Option<{kind}>", "Option::is_none"
        serde += ["default", f'skip_serializing_if = "{skip}"']
    attribute = f"#[serde({', '.join(serde)})]\n" if serde else ""
    return f"{docs(schema) or f'/// The {name}.{NEWLINE}'}{attribute}{visible}{rust}: {kind},\n"


def fields(schema: Schema, visible: str, tag: str = "") -> str:
    required = schema.get("required", [])
    return "".join(
        field(name, described, name in required, visible)
        for name, described in schema.get("properties", {}).items()
        if name != tag
    )


def tagged(name: str, schema: Schema) -> str:
    [tag] = {key for choice in schema["oneOf"] for key, value in choice["properties"].items() if "const" in value}
    variants = ""
    for choice in schema["oneOf"]:
        code = choice["properties"][tag]["const"]
        inner = fields(choice, "", tag)
        rename = "" if code == pascal(code)[0].lower() + pascal(code)[1:] else f'#[serde(rename = "{code}")]\n'
        variants += f"{docs(choice)}{rename}{pascal(code)}" + (f" {{\n{inner}}},\n" if inner else ",\n")
    return (
        f"{docs(schema)}#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]\n"
        f'#[serde(tag = "{tag}", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]\n'
        f"pub enum {name} {{\n{variants}}}\n"
    )


def record(name: str, schema: Schema) -> str:
    # a choice beside its tag, in the object that names it
    flat, extra = "", ""
    if "oneOf" in schema:
        kind, about = FLAT[name]
        inner = {"description": f"{about.capitalize()}.", "oneOf": schema["oneOf"]}
        flat = f"/// {about.capitalize()}.\n#[serde(flatten)]\npub {snake(kind[0].lower() + kind[1:])}: {kind},\n"
        extra = tagged(kind, inner).replace(", deny_unknown_fields", "") + "\n"
    strict = "" if flat else ", deny_unknown_fields"
    return (
        f"{extra}{docs(schema)}#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Record)]\n"
        f'#[serde(rename_all = "camelCase"{strict})]\n'
        f"pub struct {name} {{\n{fields(schema, 'pub ')}{flat}}}\n"
    )


def codes(name: str, schema: Schema) -> str:
    choices = schema.get("oneOf") or [{"const": code} for code in schema["enum"]]
    variants = ""
    for choice in choices:
        code = choice["const"]
        variants += docs(choice, "        ") or f"        /// `{code}`.\n"
        variants += f'        {pascal(code)} = "{code}",\n'
    return f"codes! {{\n{docs(schema, '    ')}    pub enum {name} {{\n{variants}    }}\n}}\n"


def union(name: str, schema: Schema) -> str:
    variants = ""
    for choice in schema["anyOf"]:
        # beside a number, a share is written as a fraction: `2/5`, never `40%`
        kind = {"ExactShare": "Fraction"}.get(type_of(choice), type_of(choice))
        called = {"bool": "Boolean", "i64": "Number", "String": "Text", "ExactDecimal": "Decimal"}.get(kind, kind)
        variants += f'{docs(choice) or f"/// {called}." + NEWLINE}{called}({kind}),\n'
    return (
        f"{docs(schema)}#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, uniffi::Enum)]\n"
        f"#[serde(untagged)]\npub enum {name} {{\n{variants}}}\n"
    )


def define(name: str, schema: Schema) -> str:
    if "properties" in schema:
        return record(name, schema)
    if "enum" in schema or all("const" in choice for choice in schema.get("oneOf", [{}])):
        return codes(name, schema)
    if "oneOf" in schema:
        return tagged(name, schema)
    return union(name, schema)


def generate() -> str:
    found: dict[str, Schema] = {}
    for answer in ANSWERS:
        schema = json.loads((SCHEMAS / f"{answer}.schema.json").read_text())
        found.setdefault(pascal(schema["title"]), {key: value for key, value in schema.items() if key != "$defs"})
        for name, inner in schema.get("$defs", {}).items():
            found.setdefault(name, inner)
    bodies = [define(name, schema) for name, schema in sorted(found.items()) if name not in SCALARS]
    text = (
        "//! What the library answers, as records and enums that `uniffi` carries into Kotlin, Ruby and Swift.\n//!\n"
        "//! Written by `generate_answers.py` from the JSON Schemas: change those. Each is read from the answer's JSON,\n"
        "//! which knows no other fields, so that none can be lost on the way.\n\n"
        "use crate::typed::{CalendarDate, ExactDecimal, ExactShare, Fraction, Money, TimeOfDay, codes};\n"
        "use serde::{Deserialize, Serialize};\n\n" + "\n".join(bodies)
    )
    return subprocess.run(["rustfmt", "--edition", "2024"], input=text, text=True, capture_output=True, check=True, cwd=HERE).stdout


def main() -> None:
    text = generate()
    if sys.argv[1:] != ["--check"]:
        WRITTEN.write_text(text)
    elif WRITTEN.read_text() != text:
        raise SystemExit("src/answers.rs is not as the schemas say: run generate_answers.py")


if __name__ == "__main__":
    main()
