#!/usr/bin/env python3
"""Writes `satsing/answers.py` and `satsing/documents.py` from the JSON Schemas; `--check` says whether they are so."""

import json
import keyword
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SCHEMAS = HERE.parent.parent / "schemas"

# What goes in; every other schema describes an answer.
DOCUMENTS = {
    "allocation-request",
    "amount-input",
    "case",
    "participation",
    "pot-tree",
    "redistribution-request",
    "selection-request",
}
# A pack is a file, written in JSON by whoever writes rules: nobody builds one out of objects.
WITHOUT_TYPES = {"pack"}

# What the schemas call a type, and what Python calls it.
SCALARS = {
    "Date": "datetime.date",
    "Fraction": "str",
    "Money": "int",
    "Number": "int",
    "Share": "str",
    "Time": "str",
    "Decimal": "decimal.Decimal",
}

# Where absent is not the same as false in an answer; in what is asked with it never is.
THREE_VALUED = {"overdue"}

Schema = dict[str, Any]


class Module:
    """The text of one generated module."""

    def __init__(self, about: str, base: str, config: str, each: str) -> None:
        self.about = about
        self.base = base
        self.config = config
        self.each = each
        self.aliases: list[str] = []
        self.classes: list[str] = []
        self.names: list[str] = []

    def text(self, imported: str) -> str:
        names = "".join(f'    "{name}",\n' for name in sorted(self.names))
        return (
            f'"""{self.about}\n\nWritten by `generate.py` from the JSON Schemas: change those.\n"""\n\n'
            "from __future__ import annotations\n\n"
            f"{self.standard()}\nimport msgspec\n{imported}\n__all__ = [\n{names}]\n\n{self.body()}"
        )

    def body(self) -> str:
        base = f"class {self.base}(msgspec.Struct, {self.config}):\n    \"\"\"{self.about}\"\"\"\n"
        return "\n\n".join(self.aliases) + "\n\n\n" + "\n\n".join([base, *self.classes])

    def standard(self) -> str:
        """The imports of the standard library that the body needs."""
        modules = "".join(f"import {name}\n" for name in ("datetime", "decimal") if f"{name}." in self.body())
        names = [name for name in ("ClassVar", "Literal", "TypeAlias") if f"{name}" in self.body()]
        return f"{modules}from typing import {', '.join(names)}\n"


def definitions() -> Iterator[tuple[str, Schema, bool]]:
    """Each type with its schema, and whether a document has it; a document's own schema comes before others' copies."""
    schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text()) for path in sorted(SCHEMAS.glob("*.json"))}
    wanted = {name: schema for name, schema in schemas.items() if name not in WITHOUT_TYPES}
    for name, schema in wanted.items():
        yield schema["title"], {key: value for key, value in schema.items() if key != "$defs"}, name in DOCUMENTS
    for name, schema in wanted.items():
        for inner, described in schema.get("$defs", {}).items():
            yield inner, described, name in DOCUMENTS


def words(text: str) -> str:
    """A description in the words of Python: without examples in Rust, its links and its `::`."""
    text = text.split("\n```")[0].strip()
    text = re.sub(r"\[`([^`]+)`\](\([^)]*\))?", lambda link: f"`{link[1].replace('::', '.')}`", text)
    text = re.sub(r"`([A-Za-z]+)::([A-Za-z]+)`", r"`\1.\2`", text)
    # what is left of Rust is about building values in it
    text = "\n\n".join(paragraph for paragraph in text.split("\n\n") if "::" not in paragraph)
    return re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text).replace("\\", "\\\\").replace('"""', "'''")


def docstring(text: str, indent: str) -> str:
    if not text:
        return ""
    first, *rest = words(text).split("\n")
    lines = textwrap.wrap(first, 112) + [""] * bool(rest)
    for line in rest:
        lines.extend(textwrap.wrap(line, 112) if line else [])
    body = "\n".join(indent + line if line else "" for line in lines).strip()
    return f'{indent}"""{body}"""\n' if len(lines) == 1 else f'{indent}"""{body}\n{indent}"""\n'


def snake(name: str) -> str:
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda letter: "_" + letter[1].lower(), name)
    return name + "_" if keyword.iskeyword(name) else name


def camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)


def pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[-_]", name))


def type_of(schema: Schema) -> str:
    if "$ref" in schema:
        name = str(schema["$ref"]).rsplit("/", 1)[1]
        return SCALARS.get(name, name)
    if "oneOf" in schema and schema["oneOf"][-1] == {"type": "null"}:
        return f"{type_of(schema['oneOf'][0])} | None"
    if "anyOf" in schema:
        choices = dict.fromkeys(type_of(choice) for choice in schema["anyOf"])
        # msgspec takes only one type that text can hold; a decimal's 14 digits pass through a float unharmed
        return " | ".join("float" if name == "decimal.Decimal" and "str" in choices else name for name in choices)
    match schema["type"]:
        case "array":
            return f"list[{type_of(schema['items'])}]"
        case "string" if schema.get("format") == "date":
            return "datetime.date"
        case "string":
            return "str"
        case "integer":
            return "int"
        case "number":
            return "decimal.Decimal"
        case "boolean":
            return "bool"
        case "object":
            return "dict[str, object]"
        case other:
            raise SystemExit(f"no type of Python for {other}: {schema}")


def field(name: str, schema: Schema, required: bool, three_valued: bool) -> str:
    python, annotation = snake(name), type_of(schema)
    named = "" if camel(python) == name else f'name="{name}"'
    match required, annotation:
        case True, _:
            default = f" = msgspec.field({named})" if named else ""
        case False, _ if annotation.startswith("list["):
            default = f" = msgspec.field({', '.join(filter(None, ['default_factory=list', named]))})"
        case False, "bool" if not three_valued:
            default = f" = msgspec.field(default=False, {named})" if named else " = False"
        case _:
            annotation += " | None"
            default = f" = msgspec.field(default=None, {named})" if named else " = None"
    return f"    {python}: {annotation}{default}\n" + docstring(schema.get("description", ""), "    ")


def struct(module: Module, name: str, schema: Schema, tag: tuple[str, str] | None = None, about: str = "") -> None:
    config = module.each
    fields = ""
    if tag:
        config += f', tag_field="{tag[0]}", tag="{tag[1]}"'
        fields += f'    {snake(tag[0])}: ClassVar[Literal["{tag[1]}"]] = "{tag[1]}"\n'
    required = schema.get("required", [])
    properties = {key: value for key, value in schema.get("properties", {}).items() if not (tag and key == tag[0])}
    properties.pop("$schema", None)  # for editors
    # what is needed comes first, so that a printed value begins with it
    for key in sorted(properties, key=lambda key: key not in required):
        fields += field(key, properties[key], key in required, module.base == "Document" or key in THREE_VALUED)
    module.names.append(name)
    description = docstring(schema.get("description", "") or about, "    ")
    module.classes.append(f"class {name}({module.base}, {config}):\n{description}{fields and chr(10)}{fields}")


def define(module: Module, name: str, schema: Schema) -> None:
    about = words(schema.get("description", "")).split("\n")[0]
    comment = "\n".join("# " + line for line in textwrap.wrap(about, 116))
    if "oneOf" not in schema and ("properties" in schema or schema.get("type") == "object"):
        return struct(module, name, schema)
    module.names.append(name)
    choices = schema.get("oneOf", [])
    if choices and all("const" in choice for choice in choices):
        codes = [choice["const"] for choice in choices]
    else:
        codes = schema.get("enum", [])
    if codes:
        module.aliases.append(f"{comment}\n{name}: TypeAlias = Literal[{', '.join(json.dumps(code) for code in codes)}]")
    elif choices:
        variants = []
        for choice in choices:
            tag = next(key for key, value in choice["properties"].items() if "const" in value)
            code = choice["properties"][tag]["const"]
            variants.append(name + pascal(code))
            # what all have stands beside them
            properties = schema.get("properties", {}) | choice["properties"]
            required = schema.get("required", []) + choice.get("required", [])
            whole = choice | {"properties": properties, "required": required}
            struct(module, variants[-1], whole, (tag, code), about)
        module.classes.append(f"{comment}\n{name}: TypeAlias = {' | '.join(variants)}\n")
    else:
        module.aliases.append(f"{comment}\n{name}: TypeAlias = {type_of(schema)}")


def generate() -> dict[Path, str]:
    answers = Module("What the library answers.", "Answer", 'frozen=True, omit_defaults=True, gc=False, rename="camel"', "frozen=True, kw_only=True")
    documents = Module("What the library is asked with.", "Document", 'omit_defaults=True, rename="camel"', "kw_only=True")
    answers.names.append(answers.base)
    documents.names.append(documents.base)
    found: dict[str, tuple[Schema, bool]] = {}
    for name, schema, is_document in definitions():
        # the first one counts; what an answer has too is an answer's type
        known = found.get(name)
        found[name] = (known[0], known[1] and is_document) if known else (schema, is_document)
    for name, (schema, is_document) in sorted(found.items()):
        if name not in SCALARS:
            define(documents if is_document else answers, name, schema)
    text = "".join(documents.aliases + documents.classes)
    shared = sorted(name for name in answers.names if re.search(rf"\b{name}\b", text) and name not in documents.names)
    imported = f"\nfrom satsing.answers import {', '.join(shared)}\n" if shared else ""
    return {HERE / "satsing/answers.py": answers.text(""), HERE / "satsing/documents.py": documents.text(imported)}


def main() -> None:
    files = generate()
    if sys.argv[1:] != ["--check"]:
        for path, text in files.items():
            path.write_text(text)
        return
    stale = [str(path.name) for path, text in files.items() if not path.exists() or path.read_text() != text]
    if stale:
        raise SystemExit(f"not as the schemas say, run {Path(__file__).name}: {', '.join(stale)}")


if __name__ == "__main__":
    main()
