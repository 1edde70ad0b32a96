import type { Language, LintFault, Verdict } from "satsing";
import type { Json, Step } from "../pointer.js";

/** A case that breaks a rule, and the change after which it does not. */
export interface Example {
  rule: string;
  case: Json;
  /** The day of the check, where the rule asks for it. */
  today?: string;
  repair: Step[];
}

/** What the page asks: to lint a pack, to check a case by it, and to run its examples. */
export interface Question {
  number: number;
  pack: string;
  case: string;
  examples: readonly Example[];
  lang: Language;
  today: string;
}

/** Why a case could not be checked, with its line and column where they are known. */
export interface Refusal {
  code: string;
  message: string;
  detail: Readonly<Record<string, unknown>>;
}

/** How an example went: whether its case breaks the rule, and whether the repair mends it. */
export interface Run {
  rule: string;
  title: string;
  outcome: "holds" | "not-broken" | "not-mended" | "no-rule" | "not-checked";
}

/** What the worker answers. Without errors in the pack there is a programme, and a verdict or a refusal. */
export interface Answer {
  number: number;
  faults: LintFault[];
  programme?: { id: string; title: string; rules: [id: string, title: string][] };
  verdict?: Verdict;
  refusal?: Refusal;
  runs: Run[];
}
