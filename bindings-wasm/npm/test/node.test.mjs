import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import init, * as satsing from "satsing";
import initFunding, * as funding from "satsing/funding";
import initOffice, * as office from "satsing/office";
import { BEYOND_JAVASCRIPT, SPELLED_OTHERWISE, otherwise, run } from "./vectors.mjs";

const ROOT = new URL("../../../", import.meta.url);
const file = (path) => JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));
const asker = file("examples/cases/asker-ledernettverk-2018.json");
const pot = { pot: 100, claims: [{ id: "0301", weight: 2 }, { id: "3203", weight: 1 }] };

test("before it is loaded, everything says so", () => {
  assert.throws(() => satsing.check(asker), { name: "SatsingError", code: "not-loaded" });
  assert.throws(() => funding.allocate(pot), { name: "SatsingError", code: "not-loaded" });
  assert.throws(() => office.evaluate([]), { name: "SatsingError", code: "not-loaded" });
});

test("loading what is no wasm fails, and loading again works", async () => {
  for (const { default: load, initSync } of [satsing, funding, office]) {
    await assert.rejects(load(new Uint8Array([1, 2, 3])), { name: "SatsingError", code: "not-loaded" });
    assert.throws(() => initSync(new Uint8Array([1, 2, 3])), { name: "SatsingError", code: "not-loaded" });
    await Promise.all([load(), load()]);
    initSync();
  }
  assert.equal(satsing.check(asker).receipt.programme, "no.asker.ledernettverk");
  assert.deepEqual(funding.allocate(pot).awards.map(({ amount }) => amount), [67, 33]);
});

test("a pack that is loaded while the wasm is still on its way is not lost", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import init, { initSync, load, programmes } from "satsing";
    const wasm = readFileSync(new URL("wasm/satsing.wasm", "${new URL("..", import.meta.url)}"));
    let arrive;
    const waiting = init(new Promise((resolve) => (arrive = resolve)));
    initSync(wasm);
    const id = load(readFileSync("${new URL("tests/packs/plain.json", ROOT).pathname}"));
    arrive(new Response(wasm, { headers: { "content-type": "application/wasm" } }));
    await waiting;
    await init();
    console.log(programmes().some((programme) => programme.id === id));`;
  const given = ["--input-type=module", "--eval", script];
  assert.equal(execFileSync(process.execPath, given, { cwd: new URL("..", import.meta.url), encoding: "utf8" }), "true\n");
});

test("programmes are loaded that are asked for, with what they include, and more later", async () => {
  const script = `
    import init, { programmes, rules } from "satsing";
    const ids = () => programmes().map(({ id }) => id).join(" ");
    await init(undefined, { programmes: [] });
    console.log(ids());
    try {
      rules("no.realfagskommuner");
    } catch ({ code, message }) {
      console.log(code, /not loaded/.test(message));
    }
    await Promise.all([1, 2].map(() => init(undefined, { programmes: ["no.realfagskommuner"] })));
    console.log(ids());
    for (const programmes of [["no.such"], "no.realfagskommuner", [1]]) {
      await init(undefined, { programmes }).catch(({ code, detail }) => console.log(code, detail.id ?? detail.argument));
    }
    await init();
    const all = programmes().map(({ id }) => id);
    console.log(all.length, all.join() === all.toSorted().join());`;
  const told = execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: new URL("..", import.meta.url), encoding: "utf8" });
  const packs = readdirSync(new URL("core/packs/", ROOT)).filter((name) => /\.json$/.test(name) && !/\.examples\./.test(name));
  const some = "no.realfagskommuner no.state-grants";
  assert.deepEqual(told.split("\n"), ["", "unknown-programme true", some, "unknown-programme no.such", "bad-argument options", "bad-argument options", `${packs.length} true`, ""]);
});

test("a programme that was loaded before the one of the package stays, and those that include that one do", () => {
  const script = `
    import { readFileSync } from "node:fs";
    import init, { load, rules } from "satsing";
    await init(undefined, { programmes: [] });
    const mine = JSON.parse(readFileSync("${new URL("tests/packs/plain.json", ROOT).pathname}", "utf8"));
    load({ ...mine, id: "no.state-grants" });
    await init();
    console.log(rules("no.state-grants").length, rules("no.realfagskommuner").length > 10);`;
  const given = ["--input-type=module", "--eval", script];
  assert.equal(execFileSync(process.execPath, given, { cwd: new URL("..", import.meta.url), encoding: "utf8" }), "1 true\n");
});

test("a wasm that is not there is told with its status", async () => {
  const { loader } = await import("../dist/wasm.js");
  const { start } = loader({ initSync() {} });
  const missing = start(() => new Response("", { status: 404, statusText: "Not Found" }));
  await assert.rejects(missing, ({ code, cause }) => code === "not-loaded" && /404/.test(cause.message));
});

test("each module loads without the others, and they share no function", () => {
  const calls = {
    satsing: "satsing.check({ programme: 'no.realfagskommuner' }, { decided: '2015-05-21' }).outcome",
    "satsing/funding": "satsing.allocate({ pot: 1, claims: [{ id: 'a', weight: 1 }] }).outcome",
    "satsing/office": "satsing.evaluate([{ report: {} }]).reports",
  };
  const outcomes = Object.entries(calls).map(([name, call]) => {
    const script = `import * as satsing from "${name}"; await satsing.default(); console.log(${call});`;
    return execFileSync(process.execPath, ["--input-type=module", "--eval", script], { cwd: new URL("..", import.meta.url), encoding: "utf8" }).trim();
  });
  assert.deepEqual(outcomes, ["blocked", "settled", "1"]);
  for (const [one, other] of [[satsing, funding], [satsing, office], [funding, office]]) {
    const both = Object.keys(one).filter((name) => name in other);
    assert.deepEqual(both.sort(), ["SatsingError", "default", "initSync"]);
    assert.equal(one.SatsingError, other.SatsingError);
  }
});

const areas = readdirSync(new URL("tests/vectors/", ROOT), { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: area } of areas) {
  for (const operation of readdirSync(new URL(`tests/vectors/${area}/`, ROOT))) {
    test(`vectors of ${area}/${operation}`, async () => {
      await Promise.all([init(), initFunding(), initOffice()]);
      const vectors = file(`tests/vectors/${area}/${operation}`);
      const { ran, wrong } = run({ satsing, funding, office }, `${area}/${operation}`, vectors, file);
      assert.equal(ran, vectors.length);
      assert.deepEqual(wrong, []);
    });
  }
}

test("every answer has the very bytes that native code gives", async () => {
  await Promise.all([init(), initFunding(), initOffice()]);
  // `test.sh` writes them
  const lines = readFileSync(new URL("native.jsonl", import.meta.url), "utf8").trimEnd().split("\n");
  assert.ok(lines.length > 1_000, `${lines.length}`);
  const unasked = BEYOND_JAVASCRIPT.size + SPELLED_OTHERWISE.size;
  assert.deepEqual(otherwise({ satsing, funding, office }, lines, file), { differing: [], unasked });
});

test("a case is the same as an object, as text and as bytes", async () => {
  await init();
  const options = { lang: "nn", fixes: true, inputHash: true };
  const verdict = satsing.check(asker, options);
  const text = JSON.stringify(asker);
  assert.deepEqual(satsing.check(text, options), verdict);
  assert.deepEqual(satsing.check(new TextEncoder().encode(text), options), verdict);
  assert.equal(verdict.findings[0].text.startsWith("Samlinga 20. mars 2109"), true);
  // what some programs put before a text in UTF-8
  assert.deepEqual(satsing.check(`\ufeff${text}`, options), verdict);
});

test("a number is its value, however it is spelt, and has one answer as an object and as text", async () => {
  await Promise.all([init(), initFunding()]);
  const options = { programme: "no.realfagskommuner", decided: "2015-05-21", inputHash: true };
  const asObject = satsing.check({ cohort: 1, letter: { amount: 1_000_000 } }, options);
  assert.deepEqual(satsing.check('{ "cohort": 1.0, "letter": { "amount": 1e6 } }', options), asObject);
  const claims = '[{ "id": "a", "weight": 2.0 }, { "id": "b", "weight": 1 }]';
  assert.deepEqual(funding.allocate(`{ "pot": 3e2, "claims": ${claims} }`), funding.allocate({ pot: 300, claims: JSON.parse(claims) }));
});

test("a bad argument is an error, and calling on works", async (context) => {
  await Promise.all([init(), initFunding()]);
  const [award] = funding.allocate(pot).awards;
  const expected = JSON.stringify(satsing.check(asker));
  const circular = {};
  circular.self = circular;
  const programme = "no.asker.ledernettverk";
  const transferred = () => {
    const bytes = new TextEncoder().encode("{}");
    structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
    return bytes;
  };
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
    ["a case whose bytes were transferred", "bad-argument", () => satsing.check(transferred())],
    ["a text with half of a character", "bad-argument", () => satsing.check('{ "reference": "\ud800" }')],
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
    ["a pack to lint of nothing", "bad-argument", () => office.lint()],
    ["a pack to lint in a language there is not", "malformed", () => office.lint({}, { lang: "no" })],
    ["others whose bytes were transferred", "bad-argument", () => satsing.load({}, { others: [transferred()] })],
    ["options of null for a pack", "bad-argument", () => satsing.load({}, null)],
    ["others that are no list", "bad-argument", () => satsing.load({}, { others: {} })],
    ["rules of no programme", "unknown-programme", () => satsing.rules("mine")],
    ["rules of a number", "bad-argument", () => satsing.rules(1)],
    ["fields on no date", "malformed", () => satsing.fields(programme, { on: "today" })],
    ["a label of nothing", "bad-argument", () => satsing.label()],
    ["a label of a programme there is not", "unknown-programme", () => satsing.label("/own", "nb", "mine")],
    ["a county of no country", "malformed", () => satsing.county("SE", "01", "2020-01-01")],
    ["an identifier there is not", "malformed", () => satsing.identifier("passport", "1")],
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
  for (const { call } of await Promise.all([import("../dist/loader.js"), import("../dist/funding/loader.js")])) {
    assert.throws(() => call(trap), ({ name, code, cause }) => name === "SatsingError" && code === "internal" && /unreachable/.test(cause.message));
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

test("100,000 checks take no more memory", async () => {
  await init();
  const { memory } = (await import("../wasm/satsing.js")).initSync({ module: new Uint8Array() });
  const programme = satsing.load(file("tests/packs/plain.json"));
  const check = () => assert.equal(satsing.check("{}", { programme }).findings.length, 1);
  for (let round = 0; round < 1_000; round++) check();
  const before = memory.buffer.byteLength;
  for (let round = 0; round < 100_000; round++) check();
  assert.equal(memory.buffer.byteLength, before);
});

test("a side of a comparison is a programme or a pack, and nothing else", async () => {
  await Promise.all([init(), initOffice()]);
  const known = { programme: "no.realfagskommuner", on: "2018-01-01" };
  const plain = file("tests/packs/plain.json");
  const bad = [
    [undefined, /^before: an object is expected/],
    [{ ...known, on: undefined }, /^before.on: a text is expected/],
    [{ ...known, pack: plain }, /^before: either a programme or a pack is expected/],
    [{ ...known, day: "2018-01-01" }, /^before: unknown field `day`, expected one of `programme`, `on`/],
    [{ pack: plain, others: plain, on: "2018-01-01" }, /^others: a list of packs is expected/],
    [{ pack: 7, on: "2018-01-01" }, /^before.pack: an object is expected/],
  ];
  for (const [side, message] of bad) assert.throws(() => office.compare(side, known), { code: "bad-argument", message });
  assert.throws(() => office.compare({ on: "2018-01-01" }, known), { code: "no-programme" });
  assert.throws(() => office.impact(known, known, []), { code: "bad-argument", message: /^before: unknown field `on`/ });
  assert.throws(() => office.impact({ pack: plain }, { pack: plain }, [{ case: {} }]), { message: /^cases\[0\].name: a text/ });
  assert.throws(() => office.evaluate({}), { code: "bad-argument", message: "cases: a list is expected" });
  assert.throws(() => satsing.due({}, { fixes: true }), { code: "bad-argument" });
  // a pack as text, as an object and as it is loaded are the same
  const texts = [JSON.stringify(plain), plain].map((pack) => office.compare({ pack, on: "2018-01-01" }, { pack, on: "2018-01-01" }));
  assert.deepEqual(texts[0], texts[1]);
  // what is loaded into the other module is not known here
  assert.throws(() => office.compare({ programme: satsing.load(plain), on: "2018-01-01" }, known), { code: "unknown-programme" });
});

test("the faults of a pack come with their places", async () => {
  await init();
  const pack = file("tests/packs/plain.json");
  pack.rules[0].check.field = "/strategy/titel";
  assert.throws(() => satsing.load(pack), ({ detail }) => detail.faults[0].path === "/rules/0/check/field" && /title/.test(detail.faults[0].reason));
});

test("lint tells all that is wrong with a pack, in words and with its line", async () => {
  await initOffice();
  const pack = file("tests/packs/plain.json");
  assert.deepEqual(office.lint(pack).faults.filter(({ severity }) => severity === "error"), []);
  pack.rules[0].check.field = "/strategy/titel";
  const text = JSON.stringify(pack, null, 1);
  const [fault] = office.lint(text, { lang: "en" }).faults.filter(({ severity }) => severity === "error");
  assert.deepEqual([fault.place, fault.suggestion], ["/rules/0/check/field", "title"]);
  assert.equal(text.split("\n")[fault.line - 1].includes("/strategy/titel"), true);
  assert.notEqual(office.lint(text, { lang: "nb" }).faults[0].text, fault.text);
  assert.equal(office.lint("{").faults.length, 1);
});

test("the examples of a pack are tried, as objects and as text", async () => {
  await initOffice();
  const pack = file("tests/packs/plain.json");
  const [rule, repair] = ["reference-stated", [{ op: "add", path: "/reference", value: "2018/4711" }]];
  const right = { examples: [{ rule, case: {}, repair }] };
  const holds = { format: 1, rules: 1, examples: 1, misses: [] };
  assert.deepEqual(office.test(pack, right), holds);
  assert.deepEqual(office.test(JSON.stringify(pack), new TextEncoder().encode(JSON.stringify(right))), holds);
  const [miss] = office.test(pack, { examples: [{ rule, case: {}, repair: [] }] }, { lang: "en" }).misses;
  assert.deepEqual([miss.code, miss.example, miss.text], ["repaired-fails", 1, "The repaired case still fails the rule."]);
  assert.throws(() => office.test(pack, { examples: [{ rule }] }), { code: "missing-field", message: /^\/examples\/0: / });
  assert.throws(() => office.test(pack), { code: "bad-argument", message: /^examples: / });
});

test("what somebody lets stand is told, and what is new since an earlier verdict", async () => {
  await init();
  const programme = satsing.load(file("tests/packs/plain.json"));
  const since = satsing.check({}, { programme });
  const acceptances = [{ key: "reference-stated@/reference", by: "caseworker", on: "2026-03-02", why: "Told by telephone." }];
  const { findings, receipt } = satsing.check({}, { programme, since, acceptances });
  assert.deepEqual(findings.map(({ since, accepted }) => [since, accepted]), [["known", acceptances[0]]]);
  assert.deepEqual(receipt.acceptances, [{ ...acceptances[0], applied: true }]);
  assert.deepEqual(satsing.check({ reference: "1" }, { programme, since }).gone, [{ key: acceptances[0].key, rule: "reference-stated" }]);
  assert.throws(() => satsing.check({}, { programme, since: {} }), { code: "bad-argument", message: /^since: / });
  assert.throws(() => satsing.check({}, { programme, acceptances: [{}] }), { code: "bad-argument", message: /^acceptances: / });
});

test("a field that only one programme asks for is judged, listed and called as its pack says", async () => {
  await init();
  const pack = file("tests/packs/plain.json");
  const label = { nb: "studiepoeng", nn: "studiepoeng", da: "studiepoint", en: "credits" };
  pack.id = "test.own";
  pack.languages = ["nb", "nn", "da", "en"];
  pack.fields = [{ path: "/own/credits", type: "decimal", label }];
  const texts = Object.fromEntries(pack.languages.map((language) => [language, "{number}, not {limit}."]));
  const check = { kind: "compare", left: { kind: "field", field: "/own/credits" }, is: "atLeast", right: { kind: "value", value: 7.5 } };
  pack.title = texts;
  pack.rules = [{ ...pack.rules[0], id: "enough-credits", title: texts, levels: [{ level: "error" }], check, texts }];
  const programme = satsing.load(pack);
  assert.equal(satsing.fields(programme, { lang: "en" }).find(({ path }) => path === "/own/credits").type, "decimal");
  assert.equal(satsing.label("/own/credits", "da", programme), "studiepoint");
  assert.equal(satsing.label("/own/credits", "da"), undefined);
  const own = satsing.standard("own", { programme, decided: "2026-03-01", lang: "en" });
  assert.deepEqual(own["~standard"].validate({ credits: 7.5 }), { value: { credits: 7.5 } });
  const { issues } = own["~standard"].validate({ credits: 5 });
  assert.deepEqual(issues, [{ message: "5, not 7.5.", path: ["credits"] }]);
});

test("a number that is none is told why", async () => {
  await init();
  assert.equal(satsing.identifier("organisationNumber", "920125298"), undefined);
  // the same with the last two digits swapped
  const reason = satsing.identifier("organisationNumber", "920125289", "en");
  assert.deepEqual([reason.kind, typeof reason.text], ["checkDigit", "string"]);
  assert.deepEqual(satsing.identifier("gln", "579800").found, 6);
});

test("a county is found by its code and date", async () => {
  await init();
  assert.equal(satsing.county("NO", "30", "2020-01-01").name, "Viken");
  assert.equal(satsing.county("NO", "30", "2024-01-01"), undefined);
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

test("where no rule was judged, one issue of the whole part says so", async () => {
  await init();
  const early = satsing.standard("report", { programme: "no.realfagskommuner", decided: "1999-01-01", lang: "en" });
  const { issues } = early["~standard"].validate({});
  assert.deepEqual(issues.map(({ path }) => path), [[]]);
  assert.match(issues[0].message, /not in force/);

  const pack = file("tests/packs/plain.json");
  const [edition] = pack.editions;
  pack.id = "test.two-editions";
  pack.editions = [
    { ...edition, id: "first", startsOn: "2020-01-01", endsOn: "2020-12-31" },
    { ...edition, id: "second", startsOn: "2021-01-01", endsOn: undefined },
  ];
  const undated = satsing.standard("strategy", { programme: satsing.load(pack), lang: "en" });
  let verdict;
  const dated = satsing.standard("strategy", { programme: pack.id, lang: "en", onVerdict: (given) => (verdict = given) });
  const answer = undated["~standard"].validate({ title: "A strategy" });
  dated["~standard"].validate({ title: "A strategy" });
  const needed = verdict.findings.find(({ rule }) => rule === "date-needed");
  assert.deepEqual(answer.issues, [{ message: needed.text, path: [] }]);
});

test("what is no value is an issue where it stands", async () => {
  await init();
  const letter = satsing.standard("letter", { programme: "no.realfagskommuner", decided: "2015-05-21", draft: true });
  const issues = (value) => letter["~standard"].validate(value).issues?.map(({ path }) => path.join("/"));
  assert.equal(issues({ amount: 100 }), undefined);
  for (const amount of [NaN, Infinity, -Infinity]) assert.deepEqual(issues({ amount }), ["amount"], String(amount));
  for (const missing of [undefined, null]) assert.deepEqual(issues(missing), [""], String(missing));
});
