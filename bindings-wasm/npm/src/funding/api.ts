import { bytes, object, text as given, type Document } from "../documents.js";
import { known } from "../options.js";
import type {
  Allocation,
  AllocationRequest,
  Award,
  Language,
  PotTree,
  Redistribution,
  RedistributionRequest,
  Selection,
  SelectionRequest,
  TreeAllocation,
} from "../types.js";
import { call } from "./loader.js";

const EXPLAIN_OPTIONS = { lang: "string", currency: "string" };

/**
 * Shares out a pot by weights within bounds, exactly, and says of each award how it came about.
 *
 * ```ts
 * const shared = allocate({ pot: 100, claims: [{ id: "0301", weight: 2 }, { id: "3203", weight: 1 }] });
 * if (shared.outcome === "settled") console.log(shared.awards[0]?.amount);
 * ```
 *
 * A tie and demands that cannot all hold are outcomes, not errors.
 */
export function allocate(request: Document<AllocationRequest>): Allocation {
  const document = bytes("request", request);
  return call((wasm) => wasm.allocate(document));
}

/** Shares out pots that stand below each other, level by level. */
export function allocateTree(request: Document<PotTree>): TreeAllocation {
  const document = bytes("request", request);
  return call((wasm) => wasm.allocateTree(document));
}

/** Shares out again what was declined or not used, keeping the total. */
export function redistribute(request: Document<RedistributionRequest>): Redistribution {
  const document = bytes("request", request);
  return call((wasm) => wasm.redistribute(document));
}

/** Says how an award came about, a sentence or two for each step; amounts are in `currency`, by default `NOK`. */
export function explain(award: Award, options: { lang?: Language | undefined; currency?: string | undefined } = {}): string[] {
  const { lang = "nb", currency = "NOK" } = known(options, EXPLAIN_OPTIONS);
  const document = object("award", award);
  return call((wasm) => wasm.explain(document, given("lang", lang), given("currency", currency)));
}

/** Chooses among more applicants than there are seats; a tie and an impossible demand are outcomes, not errors. */
export function select(request: Document<SelectionRequest>): Selection {
  const document = bytes("request", request);
  return call((wasm) => wasm.select(document));
}
