import { check, due, type DueList, type Finding, type Language, SatsingError, text, type Verdict } from "satsing";
import { get, type Json, patched, put, type Step } from "./pointer.js";
import { isDatedByPeriod } from "./programmes.js";
import type { Trouble } from "./words.js";

/** How much a finding asks of whoever fills in the form. */
export type Kind = "wrong" | "look" | "left";

/** The case that is being filled in, always with its verdict. */
export class Desk {
  document: Json;
  verdict: Verdict | undefined;
  /** Why the case could not be checked at all. */
  trouble: Trouble | undefined;
  /** What is due in the case; none where no edition applies to it. */
  due: DueList["items"] = [];
  /** Whether it was said to be finished: what is missing counts as wrong from then on. */
  isFinal = false;
  /** The field being written in, with what stands there so far. */
  typing: { path: string; text: string } | undefined;
  /** The case before the last fix. */
  before: Json | undefined;
  /** Whether a value was changed since the case was opened or last saved. */
  isChanged = false;

  /** The part of the case that is shown; without one, the one that the case is mostly about. */
  part: string | undefined;
  /** The case as it was opened: what it has gets a field, also where no rule reads it. */
  readonly opened: Json;

  readonly programme: string;
  private lang: Language;
  private hasFixes = false;

  constructor(programme: string, lang: Language, document?: Json) {
    this.programme = programme;
    this.lang = lang;
    this.document = document ?? { format: 1, programme };
    this.opened = this.document;
    this.check();
  }

  /** The day whose rules the form shows; without one, those of every day. */
  get on(): string | undefined {
    if (this.verdict?.receipt.edition === undefined) return undefined;
    const { decided, period } = this.verdict.receipt.dates;
    return isDatedByPeriod(this.programme) ? period : decided;
  }

  /** The field of the date that chooses the edition, where nothing stands there in the case and the only edition counts. */
  get undated(): "/decidedOn" | "/period/startsOn" | undefined {
    if (this.verdict?.receipt.edition === undefined || this.on !== undefined) return undefined;
    const field = isDatedByPeriod(this.programme) ? "/period/startsOn" : "/decidedOn";
    return get(this.document, field) === undefined ? field : undefined;
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
    if (this.verdict) this.due = this.listDue();
  }

  /** What a finding asks: to be put right, to be looked at, or to be filled in before the end. */
  kind(finding: Finding): Kind {
    // without the date nothing is judged: that cannot wait for the end
    if (!this.isFinal && finding.about === "missing" && finding.rule !== "date-needed") return "left";
    return finding.level === "error" ? "wrong" : "look";
  }

  private listDue(): DueList["items"] {
    return due(JSON.stringify(this.document), { programme: this.programme, lang: this.lang, today: today() }).items;
  }

  private check(): void {
    const options = {
      programme: this.programme,
      draft: !this.isFinal,
      fixes: this.hasFixes,
      lang: this.lang,
      today: today(),
    };
    try {
      this.verdict = check(JSON.stringify(this.document), options);
      this.due = this.listDue();
      this.trouble = undefined;
    } catch (error) {
      if (!(error instanceof SatsingError)) throw error;
      this.verdict = undefined;
      this.due = [];
      this.trouble = error.code === "too-large" || error.code === "format-too-new" ? error.code : "not-json";
    }
  }
}

/** The day on which the page is used. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
