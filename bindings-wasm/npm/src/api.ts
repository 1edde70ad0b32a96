import { bytes, object, packs, text as given, type Document } from "./documents.js";
import { call } from "./loader.js";
import { known } from "./options.js";
import type {
  Acceptance,
  AmountAnswer,
  AmountInput,
  AmountView,
  Case,
  Country,
  County,
  DueList,
  FieldView,
  IdentifierReason,
  IsoDate,
  Language,
  Money,
  Municipality,
  Pack,
  ProgrammeView,
  RuleView,
  Verdict,
} from "./types.js";

/** How a case is to be checked; by default as final, with no fixes and no texts. */
export interface CheckOptions {
  /** The programme by whose rules to check; absent means the one that the case names. */
  programme?: string | undefined;
  /** The date of the decision; absent means the one in the case. */
  decided?: IsoDate | undefined;
  /** The day of the check; without it rules that ask for it are not evaluated. */
  today?: IsoDate | undefined;
  /** Whether the case is still being filled in: what is missing does not block then. */
  draft?: boolean | undefined;
  /** Whether to look for changes that would repair the findings. */
  fixes?: boolean | undefined;
  /** The language of the findings' texts; absent means no texts. */
  lang?: Language | undefined;
  /** Whether the receipt gets the hash of the case. */
  inputHash?: boolean | undefined;
  /** The findings that somebody lets stand, though they are no errors and so do not block; told in the receipt. */
  acceptances?: readonly Acceptance[] | undefined;
  /** An earlier verdict on the case, against which findings are told as new, known and gone. */
  since?: Verdict | undefined;
}

/** On which date and in which language to show something. */
export interface ViewOptions {
  /** The date whose rules are meant; absent means all, as of their last level. */
  on?: IsoDate | undefined;
  /** The language of the texts; absent means `nb`. */
  lang?: Language | undefined;
}

/** The type of each option of a check. */
export const CHECK_OPTIONS = {
  programme: "string",
  decided: "string",
  today: "string",
  draft: "boolean",
  fixes: "boolean",
  lang: "string",
  inputHash: "boolean",
  acceptances: "object",
  since: "object",
};
const DUE_OPTIONS = { programme: "string", decided: "string", today: "string", lang: "string" };
const VIEW_OPTIONS = { on: "string", lang: "string" };
const LANGUAGE_OPTION = { lang: "string" };
const DATE_OPTION = { decided: "string" };
const PACKS_OPTION = { others: "object" };

/**
 * Checks a case by the rules of its programme. What is wrong with the case is a finding, not an error.
 *
 * ```ts
 * const verdict = check({ programme: "no.realfagskommuner", decidedOn: "2015-05-21" }, { lang: "nb", fixes: true });
 * for (const { paths, text } of verdict.findings) console.log(paths[0], text);
 * ```
 *
 * @throws {SatsingError} for a document that cannot be read (`not-json`, `too-large`, `format-too-new`), a programme
 * that there is not (`no-programme`, `unknown-programme`), and where nothing says by which date to judge (`no-date`).
 */
export function check(document: Document<Case>, options?: CheckOptions): Verdict {
  const { programme, decided, today, lang, draft, fixes, inputHash, acceptances, since } = known(options, CHECK_OPTIONS);
  const what = bytes("case", document);
  const accepted = acceptances && object("acceptances", acceptances);
  const earlier = since && object("since", since);
  return call((wasm) =>
    wasm.check(what, programme, decided, today, lang, draft ?? false, fixes ?? false, inputHash ?? false, accepted, earlier),
  );
}

/** How to list what is due. */
export type DueOptions = Pick<CheckOptions, "programme" | "decided" | "today" | "lang">;

/**
 * What is due in a case, in order, with the text that it comes from and whether the case shows that it has been done.
 *
 * A deadline on a Saturday, a Sunday or a public holiday stays as it is laid down, and says so; a duty whose date is not
 * known stands last, with the fields that are missing. Texts are in `nb` where no language is asked for.
 */
export function due(document: Document<Case>, options?: DueOptions): DueList {
  const { programme, decided, today, lang = "nb" } = known(options, DUE_OPTIONS);
  const what = bytes("case", document);
  return call((wasm) => wasm.due(what, programme, decided, today, lang));
}

/** A verdict with its texts in a language. Findings of rules that the programme does not have keep their text. */
export function text(verdict: Verdict, lang: Language): Verdict {
  const document = object("verdict", verdict);
  return call((wasm) => wasm.text(document, given("lang", lang)));
}

/** The programmes that cases can be checked by: those of the package and those that were loaded. */
export function programmes(lang: Language = "nb"): ProgrammeView[] {
  return call((wasm) => wasm.programmes(given("lang", lang)));
}

/** The rules of a programme, in the order of its pack. */
export function rules(programme: string, options: ViewOptions = {}): RuleView[] {
  const { on, lang } = known(options, VIEW_OPTIONS);
  return call((wasm) => wasm.rules(given("programme", programme), on, lang ?? "nb"));
}

/** The fields that the rules of a programme read, by path: enough to build a form. */
export function fields(programme: string, options: ViewOptions = {}): FieldView[] {
  const { on, lang } = known(options, VIEW_OPTIONS);
  return call((wasm) => wasm.fields(given("programme", programme), on, lang ?? "nb"));
}

/** The amounts of a programme, with the values that each takes. */
export function amounts(programme: string, options: Pick<ViewOptions, "lang"> = {}): AmountView[] {
  const { lang } = known(options, LANGUAGE_OPTION);
  return call((wasm) => wasm.amounts(given("programme", programme), lang ?? "nb"));
}

/**
 * Works out one of a programme's amounts, such as a fee, by the figures that held on the date of the decision.
 *
 * ```ts
 * amount("dk.udviklingsrum", "participation-fee", [{ name: "participants", value: 3 }]).result;
 * ```
 *
 * @throws {SatsingError} for an amount that there is not (`unknown-amount`) and where a value is missing or wrong.
 */
export function amount(
  programme: string,
  id: string,
  inputs: readonly AmountInput[],
  options: { decided?: IsoDate | undefined } = {},
): AmountAnswer {
  const { decided } = known(options, DATE_OPTION);
  return call((wasm) => wasm.amount(given("programme", programme), given("id", id), object("inputs", inputs), decided));
}

/** The packs that a pack may include, besides those of the package. */
export interface PackOptions {
  /** Packs by which an include is found, whatever their order. */
  others?: ReadonlyArray<Document<Pack>> | undefined;
}

/**
 * Loads a pack of one's own and gives the id of its programme, by which it is known from then on.
 *
 * What it includes is found among `others` and the packs of the package that `init` has loaded: where it was told which
 * programmes are needed, what is included is one of them. One of the same id is replaced.
 *
 * @throws {SatsingError} `pack` with all that is wrong with it in `detail.faults`, each with its path; `lint` of
 * `satsing/office` tells it in words, with lines.
 */
export function load(pack: Document<Pack>, options: PackOptions = {}): string {
  const { others } = known(options, PACKS_OPTION);
  return call((wasm) => wasm.load(bytes("pack", pack), packs(others)));
}

/**
 * What a field of a case is called, by its path or pattern; undefined where there is no such field.
 *
 * Where a programme is named, what only it asks for (`/own`) is known, and what its pack calls a field counts.
 */
export function label(path: string, lang: Language = "nb", programme?: string): string | undefined {
  const of = programme === undefined ? undefined : given("programme", programme);
  return optional((wasm) => wasm.label(given("path", path), given("lang", lang), of));
}

/** The municipality of Norway or Denmark that has a code on a date; undefined where there is none. */
export function municipality(country: Country, code: string, on: IsoDate): Municipality | undefined {
  return optional((wasm) => wasm.municipality(given("country", country), given("code", code), given("on", on)));
}

/** The county of Norway or the region of Denmark that has a code on a date; undefined where there is none. */
export function county(country: Country, code: string, on: IsoDate): County | undefined {
  return optional((wasm) => wasm.county(given("country", country), given("code", code), given("on", on)));
}

/** Whether a text has the form of an organisation number of Norway, its check digit included. */
export function organisationNumber(number: string): boolean {
  return call((wasm) => wasm.organisationNumber(given("number", number)));
}

/**
 * Why a text is not the number that it should be, and what to say of it; undefined where it is.
 *
 * The kinds are organisation numbers and account numbers of Norway, CVR numbers of Denmark, and GLN. Whether anybody
 * has the number is not known here.
 */
export function identifier(
  kind: "organisationNumber" | "accountNumber" | "cvr" | "gln",
  number: string,
  lang: Language = "nb",
): IdentifierReason | undefined {
  return optional((wasm) => wasm.identifier(given("kind", kind), given("number", number), given("lang", lang)));
}

/**
 * The amount in whole øre that a text means, as people write amounts in a language.
 *
 * @throws {SatsingError} for what is no amount (`malformed`), and what has two readings (`ambiguous`).
 */
export function money(amount: string, lang: Language = "nb"): Money {
  return call((wasm) => wasm.money(given("amount", amount), given("lang", lang)));
}

/** An answer that may be nothing. */
function optional<T>(calling: Parameters<typeof call>[0]): T | undefined {
  return call<T | null>(calling) ?? undefined;
}
