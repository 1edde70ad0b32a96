import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import init, * as satsing from "satsing";
import initFunding, * as funding from "satsing/funding";
import { BEYOND_JAVASCRIPT, otherwise, run } from "./vectors.mjs";

const ROOT = new URL("../../../", import.meta.url);
const file = (path) => JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));
const asker = file("examples/cases/asker-ledernettverk-2018.json");
const pot = { pot: 100, claims: [{ id: "0301", weight: 2 }, { id: "3203", weight: 1 }] };

test("before it is loaded, everything says so", () => {
  assert.throws(() => satsing.check(asker), { name: "SatsingError", code: "not-loaded" });
  assert.throws(() => funding.allocate(pot), { name: "SatsingError", code: "not-loaded" });
});

test("loading what is no wasm fails, and loading again works", async () => {
  for (const { default: load, initSync } of [satsing, funding]) {
    await assert.rejects(load(new Uint8Array([1, 2, 3])), { name: "SatsingError", code: "not-loaded" });
    assert.throws(() => initSync(new Uint8Array([1, 2, 3])), { name: "SatsingError", code: "not-loaded" });
    await Promise.all([load(), load()]);
    initSync();
  }
  assert.equal(satsing.check(asker).receipt.programme, "no.asker.ledernettverk");
  assert.deepEqual(funding.allocate(pot).awards.map(({ amount }) => amount), [67, 33]);
});

test("either module loads without the other, and they share no function", () => {
  const calls = {
    satsing: "satsing.check({ programme: 'no.realfagskommuner' }, { decided: '2015-05-21' }).outcome",
    "satsing/funding": "satsing.allocate({ pot: 1, claims: [{ id: 'a', weight: 1 }] }).outcome",
  };
  const outcomes = Object.entries(calls).map(([name, call]) => {
    const script = `import * as satsing from "${name}"; await satsing.default(); console.log(${call});`;
    return execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: new URL("..", import.meta.url), encoding: "utf8" }).trim();
  });
  assert.deepEqual(outcomes, ["blocked", "settled"]);
  const both = Object.keys(satsing).filter((name) => name in funding);
  assert.deepEqual(both.sort(), ["SatsingError", "default", "initSync"]);
  assert.equal(funding.SatsingError, satsing.SatsingError);
});

const areas = readdirSync(new URL("tests/vectors/", ROOT), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: area } of areas) {
  for (const operation of readdirSync(new URL(`tests/vectors/${area}/`, ROOT))) {
    test(`vectors of ${area}/${operation}`, async () => {
      await Promise.all([init(), initFunding()]);
      const vectors = file(`tests/vectors/${area}/${operation}`);
      const { ran, wrong } = run({ satsing, funding }, `${area}/${operation}`, vectors, file);
      assert.equal(ran, vectors.length);
      assert.deepEqual(wrong, []);
    });
  }
}

test("every answer has the very bytes that native code gives", async () => {
  await Promise.all([init(), initFunding()]);
  // `test.sh` writes them
  const lines = readFileSync(new URL("native.jsonl", import.meta.url), "utf8").trimEnd().split("\n");
  assert.ok(lines.length > 1_000, `${lines.length}`);
  assert.deepEqual(otherwise({ satsing, funding }, lines, file), { differing: [], unasked: BEYOND_JAVASCRIPT.size });
});

test("a case is the same as an object, as text and as bytes", async () => {
  await init();
  const options = { lang: "nn", fixes: true, inputHash: true };
  const verdict = satsing.check(asker, options);
  const text = JSON.stringify(asker);
  assert.deepEqual(satsing.check(text, options), verdict);
  assert.deepEqual(satsing.check(new TextEncoder().encode(text), options), verdict);
  assert.equal(verdict.findings[0].text.startsWith("Samlinga 20. mars 2109"), true);
});

test("a bad argument is an error, and calling on works", async (context) => {
  await Promise.all([init(), initFunding()]);
  const [award] = funding.allocate(pot).awards;
  const expected = JSON.stringify(satsing.check(asker));
  const circular = {};
  circular.self = circular;
  const programme = "no.asker.ledernettverk";
  const bad = [
    ["no case", "bad-argument", () => satsing.check()],
    ["a case of null", "bad-argument", () => satsing.check(null)],
    ["a number for a case", "bad-argument", () => satsing.check(12)],
    ["a function for a case", "bad-argument", () => satsing.check(() => ({}))],
    ["a case that is a list", "no-programme", () => satsing.check([])],
    ["a case that holds itself", "bad-argument", () => satsing.check(circular)],
    ["a case that throws nothing", "bad-argument", () => satsing.check({ get cohort() { throw null; } })],
    ["a verdict that is nothing as JSON", "bad-argument", () => satsing.text({ toJSON() {} }, "nb")],
    ["a case with a bigint", "bad-argument", () => satsing.check({ cohort: 1n })],
    ["a case not waited for", "bad-argument", () => satsing.check(Promise.resolve(asker), { programme })],
    ["a case in a map", "bad-argument", () => satsing.check(new Map(Object.entries(asker)), { programme })],
    ["a case in a buffer", "bad-argument", () => satsing.check(new ArrayBuffer(8), { programme })],
    ["text that is no JSON", "not-json", () => satsing.check("{")],
    ["bytes that are no UTF-8", "not-json", () => satsing.check(new Uint8Array([0x22, 0xff, 0x22]))],
    ["a lone surrogate", "not-json", () => satsing.check({ reference: "\ud800" })],
    ["a deep case", "too-large", () => satsing.check("[".repeat(100_000))],
    ["a large case", "too-large", () => satsing.check(" ".repeat(2 ** 21))],
    ["a case larger than memory", "too-large", () => satsing.check(" ".repeat(3e8))],
    ["a later format", "format-too-new", () => satsing.check({ format: 2 }, { programme })],
    ["an unknown programme", "unknown-programme", () => satsing.check({ programme: "no.asker" })],
    ["options of text", "bad-argument", () => satsing.check(asker, "nb")],
    ["an unknown option", "bad-argument", () => satsing.check(asker, { language: "nb" })],
    ["a language there is not", "malformed", () => satsing.check(asker, { lang: "no" })],
    ["a date there is not", "malformed", () => satsing.check(asker, { decided: "2018-02-30" })],
    ["a verdict that is none", "bad-argument", () => satsing.text({ outcome: "passed" }, "nb")],
    ["a pack that is none", "pack", () => satsing.load({ id: "mine" })],
    ["a pack of text", "not-json", () => satsing.load("pack")],
    ["options of null for a pack", "bad-argument", () => satsing.load({}, null)],
    ["others that are no list", "bad-argument", () => satsing.load({}, { others: {} })],
    ["rules of no programme", "unknown-programme", () => satsing.rules("mine")],
    ["rules of a number", "bad-argument", () => satsing.rules(1)],
    ["fields on no date", "malformed", () => satsing.fields(programme, { on: "today" })],
    ["a label of nothing", "bad-argument", () => satsing.label()],
    ["a municipality on no date", "malformed", () => satsing.municipality("NO", "0220", "today")],
    ["a request of nothing", "bad-argument", () => funding.allocate()],
    ["a request without a pot", "missing-field", () => funding.allocate({ claims: [] })],
    ["pots of a number", "bad-argument", () => funding.allocateTree(1)],
    ["declined money of nothing", "bad-argument", () => funding.redistribute(null)],
    ["applicants that are no JSON", "not-json", () => funding.select("{")],
    ["a request larger than memory", "too-large", () => funding.allocate(" ".repeat(3e8))],
    ["an award that is none", "bad-argument", () => funding.explain({ amount: "much" })],
    ["options of null for an award", "bad-argument", () => funding.explain(award, null)],
    ["an unknown option for an award", "bad-argument", () => funding.explain(award, { language: "nb" })],
    ["an award in a language there is not", "malformed", () => funding.explain(award, { lang: "no" })],
    ["an amount there is not", "unknown-amount", () => satsing.amount(programme, "fee", [])],
    ["a part that is none", "bad-argument", () => satsing.standard(1, {})],
    ["a part there is not", "bad-argument", () => satsing.standard("reports", { programme })],
    ["a part with an unknown option", "bad-argument", () => satsing.standard("network", { programme, language: "nb" })],
    ["a part with a rest of text", "bad-argument", () => satsing.standard("network", { programme, context: "{}" })],
    ["a part whose verdict goes nowhere", "bad-argument", () => satsing.standard("network", { programme, onVerdict: true })],
    ["a part that holds itself", "bad-argument", () => satsing.standard("network", { programme })["~standard"].validate(circular)],
    ["a part with a bigint", "bad-argument", () => satsing.standard("network", { programme })["~standard"].validate({ groups: 1n })],
  ];
  for (const [name, code, call] of bad) {
    await context.test(name, () => {
      assert.throws(call, (error) => {
        assert.equal(error instanceof Error && error instanceof satsing.SatsingError, true, String(error));
        assert.deepEqual([error.name, error.code], ["SatsingError", code], error.message);
        assert.equal(typeof error.detail, "object");
        assert.notEqual(error.message, "");
        return true;
      });
      assert.equal(JSON.stringify(satsing.check(asker)), expected);
    });
  }
});

test("a trap is an error, and calling on works", async () => {
  await Promise.all([init(), initFunding()]);
  const trap = () => {
    throw new WebAssembly.RuntimeError("unreachable");
  };
  for (const { ask } of await Promise.all([import("../dist/door.js"), import("../dist/funding/door.js")])) {
    assert.throws(() => ask(trap), ({ name, code, cause }) => name === "SatsingError" && code === "internal" && /unreachable/.test(cause.message));
  }
  assert.deepEqual(funding.allocate(pot).awards.map(({ amount }) => amount), [67, 33]);
  assert.equal(satsing.check(asker).receipt.programme, "no.asker.ledernettverk");
});

test("a bad argument leaves nothing behind in memory", async () => {
  await Promise.all([init(), initFunding()]);
  const glues = await Promise.all([import("../wasm/satsing.js"), import("../wasm/funding.js")]);
  const memories = glues.map(({ initSync }) => initSync({ module: new Uint8Array() }).memory);
  const bytes = () => memories.map(({ buffer }) => buffer.byteLength);
  const long = "x".repeat(200_000);
  const fail = () => {
    assert.throws(() => satsing.check(long));
    assert.throws(() => funding.allocate(long));
  };
  for (let round = 0; round < 50; round++) fail();
  const before = bytes();
  for (let round = 0; round < 500; round++) fail();
  assert.deepEqual(bytes(), before);
});

test("the faults of a pack come with their places", async () => {
  await init();
  const pack = file("tests/packs/plain.json");
  pack.rules[0].check.field = "/strategy/titel";
  assert.throws(() => satsing.load(pack), ({ detail }) => detail.faults[0].path === "/rules/0/check/field" && /title/.test(detail.faults[0].reason));
});

test("the nearest programme is named", async () => {
  await init();
  assert.throws(() => satsing.rules("no.realfagskommune"), ({ detail }) => detail.nearest === "no.realfagskommuner");
});

test("the types are explained without the words of Rust", () => {
  const types = readFileSync(new URL("../src/types.ts", import.meta.url), "utf8");
  assert.deepEqual(types.match(/.*(\w::\w|crate|serde).*/g) ?? [], []);
});

test("schemas are there by name", async () => {
  assert.equal((await satsing.schema("case")).title, "Case");
  await assert.rejects(satsing.schema("toString"), { code: "unknown-schema" });
  await assert.rejects(satsing.schema(Symbol("case")), { code: "bad-argument" });
});

test("a part is a Standard Schema: what blocks is an issue at its field", async () => {
  await init();
  const { network, ...context } = structuredClone(asker);
  let verdict;
  const options = { lang: "nb", context, fixes: true, onVerdict: (given) => (verdict = given) };
  const schema = satsing.standard("network", options);
  const { issues } = schema["~standard"].validate(network);
  assert.deepEqual([schema["~standard"].version, schema["~standard"].vendor], [1, "satsing"]);
  const wrong = issues.find(({ message }) => message.includes("18. mars 2018 står etter"));
  assert.deepEqual(wrong.path, ["groups", 2, "sessions", 2, "startsOn"]);
  assert.equal(verdict.findings.some(({ blocking }) => !blocking), true, "there are warnings");
  assert.equal(verdict.findings.some(({ fixes }) => fixes?.length > 0), true, "there are fixes");
  assert.equal(issues.length, verdict.findings.filter(({ blocking }) => blocking).length);

  network.groups[0].sessions[2].startsOn = "2019-03-20";
  network.groups[2].sessions[2].startsOn = "2019-03-18";
  const mended = schema["~standard"].validate(network);
  assert.equal(mended.issues, undefined);
  assert.equal(mended.value, network);
});

test("an empty field of a form is an absent one", async () => {
  await init();
  const schema = satsing.standard("network", { context: { ...asker, network: undefined }, draft: true });
  const value = { groups: [{ sessions: [{ startsOn: "", venue: "" }] }] };
  const { issues = [] } = schema["~standard"].validate(value);
  assert.deepEqual(issues.filter(({ path }) => path.at(-1) === "startsOn"), []);
});
