import { CHECK_OPTIONS, check, type CheckOptions } from "./api.js";
import { object } from "./documents.js";
import { badArgument } from "./error.js";
import { known } from "./options.js";
import type { Case, Finding, Language, Verdict } from "./types.js";

/** The parts of a case. */
export type Part = {
  [K in keyof Case]-?: NonNullable<Case[K]> extends object ? K : never;
}[keyof Case];

/** Every part, so that one that there is not is refused where no compiler does so. */
const PARTS: Readonly<Record<Part, true>> = { letter: true, network: true, partnership: true, period: true, report: true, strategy: true };

/** Which rules a part is checked by, and with what. */
export interface StandardOptions extends CheckOptions {
  /** The rest of the case, such as the letter that a report answers to, so that rules across parts run too. */
  context?: Case | undefined;
  /** The language of the messages; absent means `nb`. */
  lang?: Language | undefined;
  /** Called with each verdict, for what an issue cannot say: warnings, fixes, what could not be judged. */
  onVerdict?: ((verdict: Verdict) => void) | undefined;
}

/** One thing that keeps a part from being valid. */
export interface StandardIssue {
  readonly message: string;
  /** The keys and indices that lead to the field, from the part. */
  readonly path: ReadonlyArray<string | number>;
}

/** What comes of validating: the value as it was given, or what is wrong with it. */
export type StandardResult<T> = { readonly value: T; readonly issues?: undefined } | { readonly issues: ReadonlyArray<StandardIssue> };

/** A [Standard Schema](https://standardschema.dev), version 1, as form libraries take it. */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "satsing";
    readonly validate: (value: unknown) => StandardResult<T>;
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

/**
 * A part of a case as a Standard Schema, which any form library that knows the standard validates with.
 *
 * Findings that block become issues at their field; warnings and advice do not stand in the way. A text that is empty,
 * as an untouched field of a form is, counts as absent. The value itself is passed on unchanged.
 *
 * ```ts
 * const schema = standard("report", { programme: "no.realfagskommuner", decided: "2018-05-02", context: { letter } });
 * ```
 */
export function standard<P extends Part>(part: P, options: StandardOptions): StandardSchema<NonNullable<Case[P]>> {
  if (typeof part !== "string") throw badArgument("part", "a text is expected");
  if (!Object.hasOwn(PARTS, part)) throw badArgument("part", `there is no part \`${part}\`, only \`${Object.keys(PARTS).join("`, `")}\``);
  if (typeof options !== "object" || options === null) throw badArgument("options", "an object is expected");
  type Value = NonNullable<Case[P]>;
  const { context, onVerdict, ...rest } = options;
  if (context !== undefined && (typeof context !== "object" || context === null)) throw badArgument("context", "an object is expected");
  if (onVerdict !== undefined && typeof onVerdict !== "function") throw badArgument("onVerdict", "a function is expected");
  const { lang = "nb", ...how } = known(rest, CHECK_OPTIONS);
  const root = `/${part}`;
  const validate = (value: unknown): StandardResult<Value> => {
    const document = object("value", { ...context, [part]: value }, (_, inner) => (inner === "" ? undefined : inner));
    const verdict = check(document, { ...how, lang });
    onVerdict?.(verdict);
    const issues = verdict.findings.filter((finding) => finding.blocking).flatMap((finding) => issue(finding, root));
    return issues.length > 0 ? { issues } : { value: value as Value };
  };
  return { "~standard": { version: 1, vendor: "satsing", validate } };
}

/** A finding as an issue at its first field in the part; none where it is about the rest of the case only. */
function issue(finding: Finding, root: string): StandardIssue[] {
  const path = finding.paths.find((each) => each === root || each.startsWith(`${root}/`));
  return path === undefined ? [] : [{ message: finding.text ?? finding.rule, path: segments(path.slice(root.length)) }];
}

/** The keys and indices of a JSON Pointer. */
function segments(pointer: string): Array<string | number> {
  const unescaped = pointer.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  return unescaped.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
