import { bytes, json, packs, text as given, type Document } from "../documents.js";
import { badArgument } from "../error.js";
import { known } from "../options.js";
import type { Case, Comparison, EvaluatedReports, Impact, IsoDate, Language, LintReport, Pack, Participation, TestReport } from "../types.js";
import { call } from "./loader.js";

/** A programme of the package by its id, or a pack, such as the draft of one. */
export type ProgrammeOrPack =
  | { programme: string; pack?: undefined; others?: undefined }
  | {
      programme?: undefined;
      pack: Document<Pack>;
      /** Packs by which an include of the pack is found. */
      others?: ReadonlyArray<Document<Pack>> | undefined;
    };

/** By which rules, and as of when, cases are judged. */
export type ImpactSide = ProgrammeOrPack & {
  /** The date of the decision; absent means the one in each case. */
  decided?: IsoDate | undefined;
  /** The day of the check; without it rules that ask for it are not evaluated. */
  today?: IsoDate | undefined;
  /** Whether cases are still being filled in: what is missing does not block then. */
  draft?: boolean | undefined;
};

/** A case, under a name by which it is known again in the answer. */
export interface NamedCase {
  name: string;
  case: Document<Case>;
}

const SIDE = { programme: "string", decided: "string", today: "string", draft: "boolean" };
const SIDE_ON = { programme: "string", on: "string" };
const LANGUAGE_OPTION = { lang: "string" };
const PACK_OPTIONS = { others: "object", lang: "string" };

/**
 * What has changed from one programme on a day to another, or the same, on another day, in words for a caseworker.
 *
 * ```ts
 * const before = { programme: "no.lokal-kompetanseutvikling", on: "2025-12-31" };
 * const after = { programme: "no.kollektiv-kompetanseutvikling", on: "2026-01-12" };
 * for (const { text } of compare(before, after, { lang: "nb" }).changes) console.log(text);
 * ```
 *
 * @throws {SatsingError} where a programme has no edition in force on its day (`not-in-force`).
 */
export function compare(
  before: ProgrammeOrPack & { on: IsoDate },
  after: ProgrammeOrPack & { on: IsoDate },
  options: { lang?: Language | undefined } = {},
): Comparison {
  const { lang = "nb" } = known(options, LANGUAGE_OPTION);
  const [was, is] = [side("before", before, SIDE_ON), side("after", after, SIDE_ON)];
  const [on, and] = [given("before.on", before.on), given("after.on", after.on)];
  return call((wasm) => wasm.compare(was, on, is, and, given("lang", lang)));
}

/**
 * What judging cases by other rules would change: which rules they break newly and no longer, and what they come to.
 *
 * A case that cannot be read is told with its error and counted in `unread` alone.
 */
export function impact(
  before: ImpactSide,
  after: ImpactSide,
  cases: readonly NamedCase[],
  options: { lang?: Language | undefined } = {},
): Impact {
  const { lang = "nb" } = known(options, LANGUAGE_OPTION);
  const [was, is] = [side("before", before, SIDE), side("after", after, SIDE)];
  const listed = list("cases", cases);
  const names = listed.map(({ name }, at) => given(`cases[${at}].name`, name));
  const documents = listed.map((named, at) => json(`cases[${at}].case`, named.case));
  return call((wasm) => wasm.impact(was, is, names, documents, given("lang", lang)));
}

/**
 * Sums up many reports: goals reached, money by purpose, and who took part.
 *
 * A number of participants from 1 to 4 is left out, and so many others that it cannot be worked out from the rest.
 *
 * @throws {SatsingError} for a case that cannot be read, for a sum that cannot be held, and where more took part than
 * there are (`out-of-range`).
 */
export function evaluate(cases: ReadonlyArray<Document<Case>>, participation: readonly Participation[] = []): EvaluatedReports {
  const documents = list("cases", cases).map((document, at) => json(`cases[${at}]`, document));
  const counted = bytes("participation", list("participation", participation));
  return call((wasm) => wasm.evaluate(documents, counted));
}

/** The packs that a pack may include, besides those of the package, and the language of what is told. */
export interface PackOptions {
  /** Packs by which an include is found, whatever their order. */
  others?: ReadonlyArray<Document<Pack>> | undefined;
  /** The language of the texts; absent means `nb`. */
  lang?: Language | undefined;
}

/**
 * Tells all that is wrong with a pack at once, also what would never be noticed, each with its line and column.
 *
 * A pack without errors can be loaded; warnings do not stand in the way.
 *
 * ```ts
 * for (const { line, column, text } of lint(pack, { lang: "en" }).faults) console.log(`${line}:${column} ${text}`);
 * ```
 */
export function lint(pack: Document<Pack>, options: PackOptions = {}): LintReport {
  const { others, lang = "nb" } = known(options, PACK_OPTIONS);
  return call((wasm) => wasm.lint(bytes("pack", pack), packs(others), given("lang", lang)));
}

/** A case that fails a rule of a pack, and the JSON Patch after which it passes. */
export interface Example {
  rule: string;
  case: unknown;
  repair: readonly unknown[];
  /** The date of the decision, where the case does not state it. */
  decided?: IsoDate | undefined;
  /** The day of the check, for rules that ask for it. */
  today?: IsoDate | undefined;
}

/**
 * Tries the examples of a pack: each must fail its rule, and pass it after its repair; each rule must have one.
 *
 * ```ts
 * for (const { rule, text } of test(pack, { examples: [{ rule: "a", case: {}, repair: [] }] }).misses) console.log(rule, text);
 * ```
 *
 * @throws {SatsingError} for a pack that cannot be loaded, and for examples that are none, with their path.
 */
export function test(
  pack: Document<Pack>,
  examples: Document<{ examples: readonly Example[] }>,
  options: PackOptions = {},
): TestReport {
  const { others, lang = "nb" } = known(options, PACK_OPTIONS);
  const tried = bytes("examples", examples);
  return call((wasm) => wasm.test(bytes("pack", pack), packs(others), tried, given("lang", lang)));
}

/** A side of a comparison as the wasm reads it. */
function side<T extends ProgrammeOrPack>(argument: string, of: T, types: Parameters<typeof known<Omit<T, "pack" | "others">>>[1]): string {
  if (typeof of !== "object" || of === null) throw badArgument(argument, "an object is expected");
  const { pack, others, ...rest } = of;
  known(rest, types, argument);
  if (of.programme !== undefined) given(`${argument}.programme`, of.programme);
  if (pack === undefined) return JSON.stringify(rest);
  if (of.programme !== undefined) throw badArgument(argument, "either a programme or a pack is expected");
  return JSON.stringify({ ...rest, pack: json(`${argument}.pack`, pack), others: packs(others) });
}

function list<T>(argument: string, value: readonly T[]): readonly T[] {
  if (!Array.isArray(value)) throw badArgument(argument, "a list is expected");
  return value;
}
