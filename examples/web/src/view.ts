import type { Finding, Language } from "satsing";
import type { Desk } from "./desk.js";
import type { Facts } from "./facts.js";
import type { Words } from "./words.js";

/** What every part of the form is drawn from. */
export interface View {
  desk: Desk;
  facts: Facts;
  lang: Language;
  words: Words;
  /** The findings that are shown in the form, by the place where. */
  at: ReadonlyMap<string, readonly Finding[]>;
  /** Whether all is drawn; the first time what is folded, and the items that nothing is said of, are left for the next frame. */
  isWhole: boolean;
  redraw: () => void;
  /** Brings the reader to a field, also where it stands in a part that is not shown. */
  show: (path: string) => void;
  say: (text: string) => void;
}

/** The id of the element where a field is written. */
export function fieldId(path: string): string {
  return `f${path}`;
}

/** The id of what is said about a field. */
export function messageId(path: string): string {
  return `m${path}`;
}

/** The findings that belong in the form now, by place: not what is still to be filled in. */
export function placed(desk: Desk, facts: Facts): Map<string, Finding[]> {
  const at = new Map<string, Finding[]>();
  for (const finding of desk.verdict?.findings ?? []) {
    const place = facts.place(finding.paths[0] ?? "");
    if (place === undefined || desk.kind(finding) === "left") continue;
    at.set(place, [...(at.get(place) ?? []), finding]);
  }
  return at;
}

/** Brings the reader to a field: opens what it is folded into, and puts the cursor there. */
export function goTo(path: string): void {
  const element = document.getElementById(fieldId(path));
  if (!element) return;
  const folds = foldsAround(element).filter((fold) => !fold.open);
  for (const fold of folds) fold.open = true;
  const arrive = (): void => {
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
  };
  // what was folded can take the cursor only once the browser has laid it out
  if (folds.length > 0) requestAnimationFrame(() => requestAnimationFrame(arrive));
  else arrive();
}

function foldsAround(element: Element): HTMLDetailsElement[] {
  const folds: HTMLDetailsElement[] = [];
  for (let at = element.closest("details"); at; at = at.parentElement?.closest("details") ?? null) folds.push(at);
  return folds;
}
