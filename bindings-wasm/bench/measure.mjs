// Times satsing against other ways to judge the same documents by the same rules, and prints how they compare.
import { Variable } from "@gorules/zen-engine-wasm";
import { check, load } from "satsing";
import { documents } from "./documents.mjs";
import { ajv, EXPRESSIONS, plain, zod } from "./rules.mjs";

const COUNT = 1_000;
const ROUNDS = 15;

const ids = Object.keys(EXPRESSIONS);
const expression = `[${Object.values(EXPRESSIONS).join(", ")}]`;

/** By the ZEN engine: one expression that gives a list of all answers. */
function zen(text) {
  const variable = new Variable(JSON.parse(text));
  const holds = variable.evaluateExpression(expression);
  variable.free();
  return ids.filter((_, at) => !holds[at]);
}

const failed = ({ coverage }) => coverage.failed.map(({ rule }) => rule);
const encoder = new TextEncoder();
const same = (left, right) => left.length === right.length && left.every((id) => right.includes(id));

/** Each way, with what makes its input of a text before the clock starts. */
const WAYS = {
  "satsing, from bytes": [(text) => encoder.encode(text), (bytes) => check(bytes)],
  "satsing, from text": [(text) => text, (text) => check(text)],
  "satsing, from an object": [(text) => JSON.parse(text), (object) => check(object)],
  "satsing, with texts": [(text) => encoder.encode(text), (bytes) => check(bytes, { lang: "en" })],
  "plain JavaScript, ids only": [(text) => text, plain],
  "ajv, shape only": [(text) => text, ajv],
  "zod with refinements, ids only": [(text) => text, zod],
  "ZEN engine, ids only": [(text) => text, zen],
};

function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

/** Measures all ways with rounds that take turns; `now` gives milliseconds. Gives rows of microseconds a document. */
export function measure(pack, now) {
  load(pack);
  const sorts = documents(COUNT);
  for (const text of [...sorts.valid, ...sorts.invalid]) {
    const expected = plain(text);
    for (const [name, found] of Object.entries({ satsing: failed(check(text)), zod: zod(text), zen: zen(text) })) {
      if (!same(found, expected)) throw new Error(`${name}: ${found}, not ${expected}: ${text}`);
    }
  }
  const times = Object.entries(WAYS).flatMap(([way, [prepare, run]]) =>
    Object.entries(sorts).map(([sort, texts]) => ({ way, sort, run, inputs: texts.map(prepare), rounds: [] })),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const { run, inputs, rounds } of times) {
      const start = now();
      for (const input of inputs) run(input);
      rounds.push(((now() - start) * 1_000) / COUNT);
    }
  }
  const us = (way, sort) => median(times.find((time) => time.way === way && time.sort === sort).rounds);
  const [first] = Object.keys(WAYS);
  return Object.keys(WAYS).map((way) => ({
    way,
    "µs, valid": Number(us(way, "valid").toFixed(1)),
    "µs, invalid": Number(us(way, "invalid").toFixed(1)),
    "× satsing, valid": Number((us(way, "valid") / us(first, "valid")).toFixed(2)),
    "× satsing, invalid": Number((us(way, "invalid") / us(first, "invalid")).toFixed(2)),
  }));
}
