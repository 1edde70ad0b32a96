import { html, nothing, svg, type TemplateResult } from "lit-html";
import { ofLastYear, type Row } from "./shares.js";

/** What a bar shows: the amount, or how it has changed since last year. */
export type Measure = "amount" | "change";

/** What stands at the left and at the right end of every bar. */
export type Scale = readonly [number, number];

/** The width of a picture in its own units; it stretches to the room there is. */
const WIDTH = 1000;

/** The scale on which the bars of some rows can be compared. */
export function scaleOf(rows: readonly Row[], measure: Measure): Scale {
  if (measure === "amount") return [0, Math.max(1, ...rows.map(({ award, claim }) => Math.max(award.amount, claim.lastYear ?? 0)))];
  const shares = rows.flatMap((row) => [row.award.amount, row.least, row.most].map((ore) => ofLastYear(row, ore))).filter((share) => share !== undefined);
  return [Math.min(0.95, ...shares) - 0.02, Math.max(1.05, ...shares) + 0.02];
}

/** The bar of one recipient with its bounds; what it shows stands beside it in words and numbers. */
export function bar(row: Row, measure: Measure, [from, to]: Scale): TemplateResult {
  const at = (value: number): number => (Math.min(Math.max((value - from) / (to - from), 0), 1) * WIDTH);
  const value = (ore: number | undefined): number | undefined => (measure === "amount" ? ore : ofLastYear(row, ore));
  const end = at(value(row.award.amount) ?? from);
  const start = measure === "amount" ? 0 : at(1);
  const mark = (place: number | undefined, kind: string) =>
    place === undefined || place > to
      ? nothing
      : svg`<line class=${kind} x1=${at(place)} x2=${at(place)} y1="0" y2="20" vector-effect="non-scaling-stroke"></line>`;
  return html`<svg viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" x="0" y="5" width=${WIDTH} height="10"></rect>
    <rect class="amount" x=${Math.min(start, end)} y="3" width=${Math.max(Math.abs(end - start), 1)} height="14"></rect>
    ${mark(value(row.least), "floor")} ${mark(value(row.most), "cap")} ${mark(value(row.claim.lastYear), "last")}
  </svg>`;
}
