import { check, type Finding, type Language, SatsingError, text, type Verdict } from "satsing";
import { type FormId, LAYOUTS, type Layout } from "./layouts.js";
import { get, type Json, patched, put, type Step } from "./pointer.js";
import type { Trouble } from "./words.js";

/** How much a finding asks of whoever fills in the form. */
export type Kind = "wrong" | "look" | "left";

/** The case that is being filled in, always with its verdict. */
export class Desk {
  document: Json;
  verdict: Verdict | undefined;
  /** Why the case could not be checked at all. */
  trouble: Trouble | undefined;
  /** Whether it was said to be finished: what is missing counts as wrong from then on. */
  isFinal = false;
  /** The field being written in, with what stands there so far. */
  typing: { path: string; text: string } | undefined;
  /** The case before the last fix. */
  before: Json | undefined;
  /** Whether a value was changed since the case was opened or last saved. */
  isChanged = false;

  readonly form: FormId;
  private lang: Language;
  private hasFixes = false;

  constructor(form: FormId, lang: Language, document?: Json) {
    this.form = form;
    this.lang = lang;
    this.document = document ?? { format: 1, programme: LAYOUTS[form].programme };
    this.check();
  }

  get layout(): Layout {
    return LAYOUTS[this.form];
  }

  /** The day whose rules the form shows. */
  get on(): string {
    return this.verdict?.receipt.dates.decided ?? this.layout.on;
  }

  /** Whether something would be lost with the page, what stands in a field not yet left included. */
  get isUnsaved(): boolean {
    return this.isChanged || this.typing !== undefined;
  }

  set(path: string, value: Json | undefined): void {
    this.document = put(this.document, path, value);
    this.isChanged = true;
    this.before = undefined;
    this.check();
  }

  /** Adds an item to a list and gives its path. */
  add(list: string, item: Json): string {
    const items = get(this.document, list);
    const at = Array.isArray(items) ? items.length : 0;
    this.set(`${list}/${at}`, item);
    return `${list}/${at}`;
  }

  /** Applies a fix; false where the case has changed since it was offered. */
  fix(patch: readonly Step[]): boolean {
    const after = patched(this.document, patch);
    if (after === undefined) return false;
    const before = this.document;
    this.document = after;
    this.before = before;
    this.isChanged = true;
    this.check();
    return true;
  }

  undo(): void {
    if (this.before === undefined) return;
    this.document = this.before;
    this.before = undefined;
    this.check();
  }

  finish(): void {
    this.isFinal = true;
    this.check();
  }

  /** Looks for fixes from now on; that takes longer than the check itself, and the first verdict does not wait for it. */
  seekFixes(): void {
    if (this.hasFixes) return;
    this.hasFixes = true;
    this.check();
  }

  speak(lang: Language): void {
    this.lang = lang;
    if (this.verdict) this.verdict = text(this.verdict, lang);
  }

  /** What a finding asks: to be put right, to be looked at, or to be filled in before the end. */
  kind(finding: Finding): Kind {
    if (!this.isFinal && finding.about === "missing") return "left";
    return finding.level === "error" ? "wrong" : "look";
  }

  private check(): void {
    const options = {
      programme: this.layout.programme,
      draft: !this.isFinal,
      fixes: this.hasFixes,
      lang: this.lang,
      today: today(),
    };
    try {
      this.verdict = check(JSON.stringify(this.document), options);
      this.trouble = undefined;
    } catch (error) {
      if (!(error instanceof SatsingError)) throw error;
      this.verdict = undefined;
      this.trouble = error.code === "too-large" || error.code === "format-too-new" ? error.code : "not-json";
    }
  }
}

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
