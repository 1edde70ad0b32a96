import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import init, * as satsing from "satsing";
import { run } from "./vectors.mjs";

const ROOT = new URL("../../../", import.meta.url);
const file = (path) => JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));
const asker = file("examples/cases/asker-ledernettverk-2018.json");

test("before it is loaded, everything says so", () => {
  assert.throws(() => satsing.check(asker), { name: "SatsingError", code: "not-loaded" });
});

test("loading what is no wasm fails, and loading again works", async () => {
  await assert.rejects(init(new Uint8Array([1, 2, 3])), { name: "SatsingError", code: "not-loaded" });
  assert.throws(() => satsing.initSync(new Uint8Array([1, 2, 3])), { name: "SatsingError", code: "not-loaded" });
  await Promise.all([init(), init()]);
  satsing.initSync();
  assert.equal(satsing.check(asker).receipt.programme, "no.asker.ledernettverk");
});

const areas = readdirSync(new URL("tests/vectors/", ROOT), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: area } of areas) {
  for (const operation of readdirSync(new URL(`tests/vectors/${area}/`, ROOT))) {
    test(`vectors of ${area}/${operation}`, async () => {
      await init();
      const vectors = file(`tests/vectors/${area}/${operation}`);
      const { ran, wrong } = run(satsing, `${area}/${operation}`, vectors, file);
      assert.equal(ran, vectors.length);
      assert.deepEqual(wrong, []);
    });
  }
}

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
  await init();
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
    ["a case with a bigint", "bad-argument", () => satsing.check({ cohort: 1n })],
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
    ["others that are no list", "bad-argument", () => satsing.load({}, { others: {} })],
    ["rules of no programme", "unknown-programme", () => satsing.rules("mine")],
    ["rules of a number", "bad-argument", () => satsing.rules(1)],
    ["fields on no date", "malformed", () => satsing.fields(programme, { on: "today" })],
    ["a label of nothing", "bad-argument", () => satsing.label()],
    ["a municipality on no date", "malformed", () => satsing.municipality("0220", "today")],
    ["a request of nothing", "bad-argument", () => satsing.allocate()],
    ["a request without a pot", "missing-field", () => satsing.allocate({ claims: [] })],
    ["an amount there is not", "unknown-amount", () => satsing.amount(programme, "fee", [])],
    ["a part that is none", "bad-argument", () => satsing.standard(1, {})],
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
  await init();
  const { ask } = await import("../dist/wasm.js");
  const trap = () => {
    throw new WebAssembly.RuntimeError("unreachable");
  };
  assert.throws(() => ask(trap), ({ name, code, cause }) => name === "SatsingError" && code === "internal" && /unreachable/.test(cause.message));
  assert.equal(satsing.check(asker).receipt.programme, "no.asker.ledernettverk");
});

test("a bad argument leaves nothing behind in memory", async () => {
  await init();
  const { memory } = (await import("../wasm/satsing.js")).initSync({ module: new Uint8Array() });
  const long = "x".repeat(200_000);
  const fail = () => assert.throws(() => satsing.check(long));
  for (let round = 0; round < 50; round++) fail();
  const before = memory.buffer.byteLength;
  for (let round = 0; round < 500; round++) fail();
  assert.equal(memory.buffer.byteLength, before);
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

test("schemas are there by name", async () => {
  assert.equal((await satsing.schema("case")).title, "Case");
  await assert.rejects(satsing.schema("toString"), { code: "unknown-schema" });
});

test("a part is a Standard Schema: what blocks is an issue at its field", async () => {
  await init();
  const { network, ...context } = structuredClone(asker);
  let verdict;
  const options = { lang: "nb", context, onVerdict: (given) => (verdict = given) };
  const schema = satsing.standard("network", options);
  const { issues } = schema["~standard"].validate(network);
  assert.deepEqual([schema["~standard"].version, schema["~standard"].vendor], [1, "satsing"]);
  const wrong = issues.find(({ message }) => message.includes("18. mars 2018 står etter"));
  assert.deepEqual(wrong.path, ["groups", 2, "sessions", 2, "startsOn"]);
  assert.equal(verdict.findings.some(({ blocking }) => !blocking), true, "there are warnings");
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
