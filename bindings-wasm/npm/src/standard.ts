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
const PARTS: Readonly<Record<Part, true>> = {
  period: true,
  strategy: true,
  network: true,
  partnership: true,
  forum: true,
  application: true,
  registration: true,
  letter: true,
  study: true,
  report: true,
  own: true,
};

/** What is said where nothing was judged, since no edition of the programme was in force. */
const NOT_IN_FORCE: Readonly<Record<Language, string>> = {
  nb: "Ordningen gjelder ikke på datoen som avgjør, så ingenting er kontrollert. Se etter om ordningen og datoen er riktige.",
  nn: "Ordninga gjeld ikkje på datoen som avgjer, så ingenting er kontrollert. Sjå etter om ordninga og datoen er rette.",
  da: "Ordningen gælder ikke på den dato, der afgør det, så intet er kontrolleret. Se efter, om ordningen og datoen er rigtige.",
  en: "The programme is not in force on the date that decides, so nothing has been checked. Please see whether the programme and the date are right.",
};

/** What is said where no rule found anything to judge. */
const NOT_JUDGED: Readonly<Record<Language, string>> = {
  nb: "Ingenting er kontrollert, for ingen av reglene i ordningen kunne prøves på det som er fylt ut.",
  nn: "Ingenting er kontrollert, for ingen av reglane i ordninga kunne prøvast på det som er fylt ut.",
  da: "Intet er kontrolleret, for ingen af ordningens regler kunne prøves på det, der er udfyldt.",
  en: "Nothing has been checked, for none of the programme’s rules could be tried on what is filled in.",
};

/** What is said of a part that is missing. */
const MISSING: Readonly<Record<Language, string>> = {
  nb: "Denne delen er ikke fylt ut.",
  nn: "Denne delen er ikkje fylt ut.",
  da: "Denne del er ikke udfyldt.",
  en: "This part has not been filled in.",
};

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
 * Findings that block become issues at their field; warnings and advice do not stand in the way. Where no rule was
 * judged at all, one issue with an empty path says so. A text that is empty, as an untouched field of a form is, counts as
 * absent; `NaN`, an infinite number and a part that is missing are issues. The value itself is passed on unchanged.
 *
 * ```ts
 * const schema = standard("report", { programme: "no.realfagskommuner", decided: "2018-05-02", context: { letter } });
 * ```
 */
export function standard<P extends Part, Own = unknown>(
  part: P,
  options: StandardOptions,
): StandardSchema<NonNullable<Case<Own>[P]>> {
  if (typeof part !== "string") throw badArgument("part", "a text is expected");
  if (!Object.hasOwn(PARTS, part)) {
    throw badArgument("part", `there is no part \`${part}\`, only \`${Object.keys(PARTS).join("`, `")}\``);
  }
  if (typeof options !== "object" || options === null) throw badArgument("options", "an object is expected");
  type Value = NonNullable<Case<Own>[P]>;
  const { context, onVerdict, ...rest } = options;
  if (context !== undefined && (typeof context !== "object" || context === null)) throw badArgument("context", "an object is expected");
  if (onVerdict !== undefined && typeof onVerdict !== "function") throw badArgument("onVerdict", "a function is expected");
  const { lang = "nb", ...how } = known(rest, CHECK_OPTIONS);
  const root = `/${part}`;
  const validate = (value: unknown): StandardResult<Value> => {
    // no value at all is said once, in words of its own
    const document = object("value", { ...context, [part]: value ?? undefined }, asFilledIn);
    const verdict = check(document, { ...how, lang });
    onVerdict?.(verdict);
    const issues = verdict.findings.filter(({ blocking }) => blocking).flatMap((finding) => issue(finding, root));
    if (value === undefined || value === null) issues.push({ message: MISSING[lang], path: [] });
    else if (!isJudged(verdict)) issues.push({ message: notJudged(verdict, lang), path: [] });
    return issues.length > 0 ? { issues } : { value: value as Value };
  };
  return { "~standard": { version: 1, vendor: "satsing", validate } };
}

/** A value as it is judged: an empty text is an absent one, and what is no number does not become one that is absent. */
function asFilledIn(_: string, value: unknown): unknown {
  if (value === "") return undefined;
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

/** Whether any rule was judged. */
function isJudged({ outcome, coverage }: Verdict): boolean {
  return outcome !== "notInForce" && coverage.passed.length + coverage.failed.length > 0;
}

/** Why no rule was judged. */
function notJudged({ outcome, findings }: Verdict, lang: Language): string {
  if (outcome === "notInForce") return NOT_IN_FORCE[lang];
  return findings.find(({ rule }) => rule === "date-needed")?.text ?? NOT_JUDGED[lang];
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
