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
  redraw: () => void;
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
  for (let at: HTMLElement | null = element; at; at = at.parentElement) if (at instanceof HTMLDetailsElement) at.open = true;
  element.scrollIntoView({ block: "center" });
  element.focus({ preventScroll: true });
}
