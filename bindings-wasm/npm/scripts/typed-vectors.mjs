// Writes test/types/vectors.ts: every document of the vectors that reads whole, as a value that must have its type, and
// the answer of each, as a value that must have the answer's.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import init, * as satsing from "satsing";
import initFunding, * as funding from "satsing/funding";
import initOffice, * as office from "satsing/office";
import { answers } from "../test/vectors.mjs";

const ROOT = new URL("../../../", import.meta.url);
const file = (path) => JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));
const hasNull = (value) => value === null || (typeof value === "object" && Object.values(value).some(hasNull));

await Promise.all([init(), initFunding(), initOffice()]);
const values = new Map();
const add = (type, value) => hasNull(value) || values.set(`${JSON.stringify(value)} satisfies ${type}`, type);

/** What a document is and what its answer is, by the name of the function. */
const FUNDING = {
  allocate: ["AllocationRequest", "Allocation", funding.allocate],
  "allocate-tree": ["PotTree", "TreeAllocation", funding.allocateTree],
  redistribute: ["RedistributionRequest", "Redistribution", funding.redistribute],
  select: ["SelectionRequest", "Selection", funding.select],
};
for (const [operation, [request, answer, call]] of Object.entries(FUNDING)) {
  for (const { input, ok } of file(`tests/vectors/funding/${operation}.json`)) {
    if (!ok) continue;
    add(request, input);
    add(answer, call(input));
  }
}

function checked(given, options) {
  const verdict = satsing.check(given, options);
  // what does not fit its type is just what the type must refuse
  if (!verdict.findings.some(({ rule }) => rule.startsWith("shape.") && rule !== "shape.duplicate-id")) add("Case", given);
  add("Verdict", verdict);
}
for (const area of ["case", "check", "fix", "kinds"]) {
  for (const { input, ok } of file(`tests/vectors/${area}/check.json`)) {
    if (!ok || !input.case || input.packPatch || !input.pack) continue;
    const [pack, given] = [input.pack, input.case].map((document) => (typeof document === "string" ? file(document) : document));
    const { language: lang, ...options } = input.options ?? {};
    checked(given, { ...options, ...(lang && { lang }), programme: satsing.load(pack) });
  }
}
const packs = readdirSync(new URL("core/packs/", ROOT)).filter((name) => name.endsWith(".json"));
for (const name of packs) {
  const document = file(`core/packs/${name}`);
  if (!name.endsWith(".examples.json")) {
    add("Pack", document);
    continue;
  }
  const programme = name.replace(".examples.json", "");
  const examples = Array.isArray(document) ? document : document.examples;
  for (const example of examples) checked(example.case, { programme, decided: example.decided, fixes: true, lang: "da" });
}
for (const { id } of satsing.programmes("nn")) {
  satsing.rules(id).forEach((rule) => add("RuleView", rule));
  satsing.fields(id).forEach((field) => add("FieldView", field));
  satsing.amounts(id).forEach((amount) => add("AmountView", amount));
}
satsing.programmes("en").forEach((programme) => add("ProgrammeView", programme));
const ask = answers({ satsing, funding, office }, file);
const ABOUT_RULES = { compare: "Comparison", due: "DueList", impact: "Impact" };
for (const [operation, answer] of Object.entries(ABOUT_RULES)) {
  for (const { input, ok } of file(`tests/vectors/programme/${operation}.json`)) if (ok) add(answer, ask[operation](input));
}
for (const { input, ok } of file("tests/vectors/reporting/evaluate.json")) {
  if (!ok) continue;
  (input.participation ?? []).forEach((counted) => add("Participation", counted));
  add("EvaluatedReports", ask.evaluate(input));
}
for (const { input, ok } of file("tests/vectors/register/municipality.json")) {
  const found = ok && satsing.municipality(input.country ?? "NO", input.code, input.on);
  if (found) add("Municipality", found);
}

const types = [...new Set(values.values())].sort();
const counts = types.map((type) => `${type} ${[...values.values()].filter((each) => each === type).length}`);
const text = `import type { ${types.join(", ")} } from "satsing";\n\n${[...values.keys()].map((value) => `(${value});`).join("\n")}\n`;
writeFileSync(new URL("../test/types/vectors.ts", import.meta.url), text);
console.log(counts.join(", "));
