// Writes src/types.ts from the JSON Schemas: `node scripts/types.mjs [--check]`.
//
// Every named definition becomes one exported type with its documentation; a name means the same in all schemas, or
// this fails. What may be absent is optional; null is only what a patch tests for.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const SCHEMAS = new URL("../../../schemas/", import.meta.url);
const TARGET = new URL("../src/types.ts", import.meta.url);
// JavaScript has a Date and a Number of its own
const RENAMED = { Date: "IsoDate", Number: "WholeNumber" };
// what only one programme asks for is a type of the caller's
const GENERIC = { Case: { parameter: "Own = unknown", fields: { own: "Own" } } };

const named = (name) => RENAMED[name] ?? name;
const literal = (value) => JSON.stringify(value);

const camel = (name) => name.replace(/^[A-Z]/, (first) => first.toLowerCase()).replace(/_(\w)/g, (_, next) => next.toUpperCase());

/** What is said in the words of Rust as JavaScript has it: `AllocationRequest::minimum_payout`, `Allocation::Tie`. */
function translated(text) {
  return text.replace(/`(\w+)::(\w+)`/g, (_, owner, name) => `\`${camel(name)}\` of \`${owner}\``);
}

/** Whether a paragraph is about what only Rust has: a method of a type. */
function isForeign(paragraph) {
  return [...paragraph.matchAll(/`(\w+)::([a-z]\w*)/g)].some(([, owner, name]) => definitions.get(owner)?.properties?.[camel(name)] === undefined);
}

function doc(schema, indent) {
  // examples in Rust are left out, and of its links only the text is kept
  const text = (schema.description ?? "").replace(/```[^]*?```/g, "").replace(/\[(`[^\]]+`)\](\([^)]*\))?/g, "$1").replaceAll("*/", "* /");
  const plain = translated(text.split(/\n{2,}/).filter((paragraph) => !isForeign(paragraph)).join("\n\n")).trim();
  if (plain === "") return "";
  const lines = plain.split("\n");
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

function object(schema, indent) {
  const required = new Set(schema.required ?? []);
  const inner = `${indent}  `;
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => `${doc(field, inner)}${inner}${name}${required.has(name) ? "" : "?"}: ${type(field, inner)};\n`,
  );
  return `{\n${fields.join("")}${indent}}`;
}

function union(schemas, indent) {
  const inner = `${indent}  `;
  return schemas.map((schema) => `\n${doc(schema, inner)}${inner}| ${type(schema, inner)}`).join("");
}

function type(schema, indent) {
  if (schema === true) return "unknown";
  if (schema.parameter) return schema.parameter;
  if (schema.$ref) return named(schema.$ref.split("/").at(-1));
  if ("const" in schema) return literal(schema.const);
  if (schema.not && Object.keys(schema.not).length === 0) return "never";
  if (schema.enum) return schema.enum.map(literal).join(" | ");
  const either = schema.oneOf ?? schema.anyOf;
  if (either?.at(-1).type === "null") return `${type(either[0], indent)} | null`;
  if (either) {
    const choice = either.length === 1 ? type(either[0], indent) : union(either, indent);
    return schema.properties ? `${object(schema, indent)} & (${choice}\n${indent})` : choice;
  }
  switch (schema.type) {
    case "string":
      return "string";
    case "integer":
    case "number":
      return "number";
    case "boolean":
      return "boolean";
    case "array": {
      const item = type(schema.items, indent);
      return /^\w+$/.test(item) ? `${item}[]` : `Array<${item}>`;
    }
    case "object":
      return object(schema, indent);
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`);
  }
}

const definitions = new Map();
function define(name, { title, ...schema }) {
  const written = JSON.stringify(schema);
  const known = definitions.get(name);
  if (known && JSON.stringify(known) !== written) throw new Error(`${name} means two things`);
  for (const [field, parameter] of Object.entries(GENERIC[name]?.fields ?? {})) schema.properties[field].parameter = parameter;
  definitions.set(name, schema);
}
const files = readdirSync(SCHEMAS).filter((file) => file.endsWith(".schema.json"));
for (const file of files.sort()) {
  const { $schema, $id, $defs, title, ...schema } = JSON.parse(readFileSync(new URL(file, SCHEMAS), "utf8"));
  for (const [name, definition] of Object.entries($defs ?? {})) define(name, definition);
  define(title, schema);
}

const types = [...definitions].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, schema]) => {
  const isObject = schema.type === "object" && !schema.oneOf && !schema.anyOf;
  const body = type(schema, "");
  const parameter = GENERIC[name] ? `<${GENERIC[name].parameter}>` : "";
  if (isObject) return `${doc(schema, "")}export interface ${named(name)}${parameter} ${body}\n`;
  return `${doc(schema, "")}export type ${named(name)} =${body.startsWith("\n") ? "" : " "}${body};\n`;
});
const text = `// Written by scripts/types.mjs from the JSON Schemas; change those.\n\n${types.join("\n")}`;

if (process.argv.includes("--check")) {
  if (readFileSync(TARGET, "utf8") !== text) {
    console.error("src/types.ts is not what the schemas say: run `node scripts/types.mjs`");
    process.exit(1);
  }
} else {
  writeFileSync(TARGET, text);
}
