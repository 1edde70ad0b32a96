import { check, type Language, type ProgrammeView, programmes } from "satsing";
import { write } from "./writing.js";

const dated = new Map<string, boolean>();

/** A programme with its dates, as a list shows it. */
export function titleWithDates({ title, editions }: ProgrammeView, lang: Language): string {
  const starts = editions.map(({ startsOn }) => startsOn).toSorted();
  const ends = editions.flatMap(({ endsOn }) => (endsOn === undefined ? [] : [endsOn])).toSorted();
  const [first] = starts;
  if (first === undefined) return title;
  const last = ends.length < editions.length ? undefined : ends.at(-1);
  return `${title} (${write(first, "date", lang)}–${last === undefined ? "" : write(last, "date", lang)})`;
}

/** The programmes that a form can be filled in for: those with rules. */
export function withForms(lang: Language): ProgrammeView[] {
  return programmes(lang).filter(({ rules }) => rules > 0);
}

/** Whether the first day of the period chooses the edition, rather than the day of the decision. */
export function isDatedByPeriod(programme: string): boolean {
  const known = dated.get(programme);
  if (known !== undefined) return known;
  // no programme is so old: one that goes by the period has no rules then, any other does not look at it
  const { outcome } = check(JSON.stringify({ programme, period: { startsOn: "0001-01-01" } }), { programme });
  dated.set(programme, outcome === "notInForce");
  return outcome === "notInForce";
}

/** Forgets what was known of a programme, since its pack has been loaded anew. */
export function forget(programme: string): void {
  dated.delete(programme);
}
