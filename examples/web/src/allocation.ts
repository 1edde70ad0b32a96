import { allocate, type Allocation, type AllocationRequest, type Award, type Claim, explain, type Language } from "satsing";
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { type Words, wordsOf } from "./words.js";
import { alphabet, writeMoney, writeTenths } from "./writing.js";

/** A request that can be shown, by the name of its file. */
interface Shown {
  id: string;
  request: AllocationRequest;
}

/** What one recipient asked, got, and could have got at least and at most; all in øre. */
interface Row {
  claim: Claim;
  award: Award;
  name: string;
  least: number | undefined;
  most: number | undefined;
}

type Order = "amount" | "name" | "change";
type Measure = "amount" | "change";

const FILES = import.meta.glob<unknown>("../../requests/*.json", { eager: true, import: "default" });
const REQUESTS: readonly Shown[] = Object.entries(FILES).flatMap(([path, request]) =>
  isRequest(request) ? [{ id: path.replace(/^.*\/|\.json$/g, ""), request }] : [],
).sort((left, right) => right.request.claims.length - left.request.claims.length);
/** The width of a picture in its own units; it stretches to the room there is. */
const WIDTH = 1000;

/** The page that shows who gets how much, and how that came about. */
export class AllocationPage {
  private shown: Shown | undefined = REQUESTS[0];
  private answer: Allocation | undefined;
  private rows: readonly Row[] = [];
  private order: Order = "amount";
  private measure: Measure = "amount";
  private isTable = false;
  private search = "";
  private chosen: string | undefined;
  private lang: Language;
  private readonly redraw: () => void;

  constructor(lang: Language, redraw: () => void) {
    this.lang = lang;
    this.redraw = redraw;
    this.share();
  }

  speak(lang: Language): void {
    this.lang = lang;
  }

  template(): TemplateResult {
    const words = wordsOf(this.lang);
    return html`
      <div class="head">
        <h1 class="ds-heading" data-size="lg">${words.pages.allocation}</h1>
        <p class="ds-paragraph">${words.allocationIntro}</p>
      </div>
      ${this.shown && this.answer ? this.outcome(words, this.shown.request, this.answer) : nothing}
    `;
  }

  private outcome(words: Words, request: AllocationRequest, answer: Allocation): TemplateResult {
    const name = (id: string): string => request.claims.find((claim) => claim.id === id)?.name ?? id;
    const kroner = (ore: number): string => writeMoney(ore, this.lang);
    switch (answer.outcome) {
      case "tie":
        return html`${this.chooser(words)}
          <div class="ds-alert" data-color="warning"><p>${words.tie(answer.places)} ${words.whoseBounds}: ${answer.between.map(name).join(", ")}.</p></div>`;
      case "infeasible":
        return html`${this.chooser(words)}
          <div class="ds-alert" data-color="danger">
            <p>${words.infeasible(kroner(answer.needed), kroner(answer.available))} ${words.whoseBounds}: ${answer.claims.map(name).join(", ")}.</p>
          </div>`;
      case "settled":
        return this.settled(words, request, answer.left);
    }
  }

  private settled(words: Words, request: AllocationRequest, left: number): TemplateResult {
    const rows = this.sorted();
    const hasLastYear = this.rows.some(({ claim }) => claim.lastYear !== undefined);
    return html`
      <dl class="sums">
        <div><dt>${words.pot}</dt><dd>${writeMoney(request.pot, this.lang)} kr</dd></div>
        <div><dt>${words.awardOf}</dt><dd>${words.receivers(this.rows.length)}</dd></div>
        <div><dt>${words.left}</dt><dd>${writeMoney(left, this.lang)} kr</dd></div>
      </dl>
      <div class="controls">
        ${this.chooser(words)}
        <div class="ds-field">
          <label class="ds-label" for="search">${words.searchName}</label>
          <input class="ds-input" type="search" id="search" .value=${this.search} @input=${(event: Event) => this.change({ search: valueOf(event) })} />
        </div>
        ${this.select("order", words.sortBy, this.order, [["amount", words.byAmount], ["name", words.byName], ...(hasLastYear ? [["change", words.byChange] as const] : [])])}
        ${hasLastYear && !this.isTable ? this.select("measure", words.measure, this.measure, [["amount", words.byAmount], ["change", words.byChange]]) : nothing}
        <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.change({ isTable: !this.isTable })}>
          ${this.isTable ? words.asPicture : words.asTable}
        </button>
      </div>
      <p class="ds-paragraph small" role="status">${words.shown(rows.length, this.rows.length)} ${words.chooseOne}</p>
      <div class="sheet allocation">${this.isTable ? this.table(words, rows) : this.bars(words, rows)}</div>
    `;
  }

  private chooser(words: Words): TemplateResult | typeof nothing {
    if (REQUESTS.length < 2) return nothing;
    const choose = (event: Event): void => {
      this.shown = REQUESTS.find(({ id }) => id === valueOf(event));
      this.chosen = undefined;
      this.share();
      this.redraw();
    };
    return html`<div class="ds-field">
      <label class="ds-label" for="request">${words.whichRequest}</label>
      <select class="ds-input" id="request" @change=${choose}>
        ${REQUESTS.map(({ id }) => html`<option value=${id} .selected=${id === this.shown?.id}>${words.requests[id] ?? id}</option>`)}
      </select>
    </div>`;
  }

  private select(id: "order" | "measure", label: string, now: string, options: readonly (readonly [string, string])[]): TemplateResult {
    return html`<div class="ds-field">
      <label class="ds-label" for=${id}>${label}</label>
      <select class="ds-input" id=${id} @change=${(event: Event) => this.change({ [id]: valueOf(event) })}>
        ${options.map(([value, text]) => html`<option value=${value} .selected=${value === now}>${text}</option>`)}
      </select>
    </div>`;
  }

  private bars(words: Words, rows: readonly Row[]): TemplateResult {
    const scale = this.scale(rows);
    return html`<p class="ds-paragraph small">${this.measure === "amount" ? words.legend : words.legendChange}</p>
      <ul class="bars">
        ${repeat(
          rows,
          ({ claim }) => claim.id,
          (row) => html`<li>
            <button type="button" class="bar" aria-expanded=${row.claim.id === this.chosen} @click=${() => this.choose(row)}>
              <span>${row.name}</span>
              ${picture(row, this.measure, scale)}
              <span class="sum">${this.measure === "amount" ? `${writeMoney(row.award.amount, this.lang)} kr` : this.changeText(row)}</span>
            </button>
            ${row.claim.id === this.chosen ? this.steps(words, row) : nothing}
          </li>`,
        )}
      </ul>`;
  }

  private table(words: Words, rows: readonly Row[]): TemplateResult {
    const has = (value: (row: Row) => number | undefined): boolean => this.rows.some((row) => value(row) !== undefined);
    const columns = [
      { title: words.amount, of: (row: Row) => row.award.amount, isThere: true },
      { title: words.lastYear, of: (row: Row) => row.claim.lastYear, isThere: has((row) => row.claim.lastYear) },
      { title: words.floor, of: (row: Row) => row.least, isThere: has((row) => row.least) },
      { title: words.cap, of: (row: Row) => row.most, isThere: has((row) => row.most) },
    ].filter(({ isThere }) => isThere);
    const money = (ore: number | undefined): string => (ore === undefined ? "" : writeMoney(ore, this.lang));
    const sort = (order: Order, title: string): TemplateResult =>
      html`<button type="button" @click=${() => this.change({ order })}>${title}</button>`;
    const direction = (order: Order): string => (this.order !== order ? "none" : order === "name" ? "ascending" : "descending");
    return html`<div class="wide" tabindex="0" role="region" aria-label=${words.pages.allocation}>
      <table class="ds-table" data-zebra data-size="sm">
        <caption class="ds-sr-only">${words.pages.allocation}</caption>
        <thead>
          <tr>
            <th scope="col" aria-sort=${direction("name")}>${sort("name", words.awardOf)}</th>
            ${columns.map(({ title }, at) =>
              at === 0
                ? html`<th scope="col" class="number" aria-sort=${direction("amount")}>${sort("amount", title)}</th>`
                : html`<th scope="col" class="number">${title}</th>`,
            )}
            ${has((row) => row.claim.lastYear) ? html`<th scope="col" class="number" aria-sort=${direction("change")}>${sort("change", words.byChange)}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
                <th scope="row">
                  <button type="button" class="ds-link" aria-expanded=${row.claim.id === this.chosen} @click=${() => this.choose(row)}>${row.name}</button>
                </th>
                ${columns.map(({ of }) => html`<td class="number">${money(of(row))}</td>`)}
                ${has((each) => each.claim.lastYear) ? html`<td class="number">${this.changeText(row)}</td>` : nothing}
              </tr>
              ${row.claim.id === this.chosen ? html`<tr><td colspan=${columns.length + 2}>${this.steps(words, row)}</td></tr>` : nothing}`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private steps(words: Words, row: Row): TemplateResult {
    return html`<div class="chosen">
      <h2 class="ds-heading" data-size="2xs">${words.steps(row.name)}</h2>
      <ol>
        ${explain(row.award, { lang: this.lang, currency: "NOK" }).map((step) => html`<li>${step}</li>`)}
      </ol>
    </div>`;
  }

  private changeText(row: Row): string {
    const change = changeOf(row);
    if (change === undefined) return "";
    const tenths = Math.round(change * 1000);
    const sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "";
    return `${sign}${writeTenths(Math.abs(tenths), this.lang)} %`;
  }

  private scale(rows: readonly Row[]): readonly [number, number] {
    if (this.measure === "amount") return [0, Math.max(1, ...rows.map((row) => Math.max(row.award.amount, row.claim.lastYear ?? 0)))];
    const shares = rows.flatMap((row) => [row.award.amount, row.least, row.most].map((ore) => shareOf(row, ore))).filter((share) => share !== undefined);
    return [Math.min(0.95, ...shares) - 0.02, Math.max(1.05, ...shares) + 0.02];
  }

  private sorted(): Row[] {
    const compare = alphabet(this.lang);
    const wanted = this.search.trim().toLocaleLowerCase();
    const rows = this.rows.filter(({ name, claim }) => name.toLocaleLowerCase().includes(wanted) || claim.id.startsWith(wanted));
    return rows.sort((left, right) => {
      const byName = compare(left.name, right.name);
      if (this.order === "name") return byName;
      if (this.order === "amount") return right.award.amount - left.award.amount || byName;
      return (changeOf(right) ?? -Infinity) - (changeOf(left) ?? -Infinity) || byName;
    });
  }

  private choose(row: Row): void {
    this.chosen = this.chosen === row.claim.id ? undefined : row.claim.id;
    this.redraw();
  }

  private change(what: { search?: string; order?: Order; measure?: Measure; isTable?: boolean }): void {
    Object.assign(this, what);
    this.redraw();
  }

  private share(): void {
    const request = this.shown?.request;
    if (!request) return;
    this.answer = allocate(request);
    const awards = new Map(this.answer.outcome === "settled" ? this.answer.awards.map((award) => [award.id, award]) : []);
    this.rows = request.claims.flatMap((claim) => {
      const award = awards.get(claim.id);
      return award ? [{ claim, award, name: claim.name ?? claim.id, ...bounds(claim, request) }] : [];
    });
  }
}

/** The bar of one recipient; what it says stands beside it in words and numbers. */
function picture(row: Row, measure: Measure, [from, to]: readonly [number, number]): TemplateResult {
  const at = (value: number): number => (Math.min(Math.max((value - from) / (to - from), 0), 1) * WIDTH);
  const value = (ore: number | undefined): number | undefined => (measure === "amount" ? ore : shareOf(row, ore));
  const amount = at(value(row.award.amount) ?? from);
  const start = measure === "amount" ? 0 : at(1);
  const mark = (ore: number | undefined, kind: string) => {
    const place = value(ore);
    return place === undefined || place > to ? nothing : svg`<line class=${kind} x1=${at(place)} x2=${at(place)} y1="0" y2="20" vector-effect="non-scaling-stroke"></line>`;
  };
  const last = measure === "amount" ? row.claim.lastYear : undefined;
  return html`<svg viewBox="0 0 ${WIDTH} 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" x="0" y="5" width=${WIDTH} height="10"></rect>
    <rect class="amount" x=${Math.min(start, amount)} y="3" width=${Math.max(Math.abs(amount - start), 1)} height="14"></rect>
    ${mark(row.least, "floor")} ${mark(row.most, "cap")} ${mark(last, "last")}
    ${measure === "change" ? svg`<line class="zero" x1=${start} x2=${start} y1="0" y2="20" vector-effect="non-scaling-stroke"></line>` : nothing}
  </svg>`;
}

/** The least and the most that a claim can get: its own bounds, and those that the guarantee sets from last year. */
function bounds(claim: Claim, request: AllocationRequest): { least: number | undefined; most: number | undefined } {
  const { guarantee } = request;
  const ofLastYear = (share: string | undefined): number | undefined => (share === undefined || claim.lastYear === undefined ? undefined : claim.lastYear * fraction(share));
  const known = (values: (number | undefined)[]): number[] => values.filter((value) => value !== undefined);
  const least = known([claim.floor, ofLastYear(guarantee?.atLeast)]);
  const most = known([claim.cap, claim.asked, ofLastYear(guarantee?.atMost)]);
  return { least: least.length > 0 ? Math.round(Math.max(...least)) : undefined, most: most.length > 0 ? Math.round(Math.min(...most)) : undefined };
}

/** About how much a share is, for drawing it. */
function fraction(share: string): number {
  const [top = "0", bottom = share.endsWith("%") ? "100" : "1"] = share.replace("%", "").split("/");
  return Number(top.replace(",", ".")) / Number(bottom);
}

function shareOf(row: Row, ore: number | undefined): number | undefined {
  return ore === undefined || !row.claim.lastYear ? undefined : ore / row.claim.lastYear;
}

function changeOf(row: Row): number | undefined {
  const share = shareOf(row, row.award.amount);
  return share === undefined ? undefined : share - 1;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

/** A tree of pots has no claims of its own and is not drawn here. */
function isRequest(request: unknown): request is AllocationRequest {
  return typeof request === "object" && request !== null && "claims" in request && "pot" in request;
}
