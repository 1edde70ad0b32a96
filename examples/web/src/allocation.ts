import type { Language } from "satsing";
import init, { explain } from "satsing/funding";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { bar, type Measure, scaleOf } from "./bar.js";
import { type Answer, answer, changeOf, REQUESTS, type Row, type Share } from "./shares.js";
import { type Words, wordsOf } from "./words.js";
import { alphabet, writeMoney, writeTenths } from "./writing.js";

type Order = "amount" | "name" | "change";

/** Opens the page, with the wasm that shares out money; the form does without it. */
export async function openAllocation(lang: Language, redraw: () => void): Promise<AllocationPage> {
  await init();
  return new AllocationPage(lang, redraw);
}

/** The page that shows who gets how much, and how that came about. */
class AllocationPage {
  private shown = REQUESTS[0];
  private answer: Answer | undefined;
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
    this.answer = this.shown && answer(this.shown.request);
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
      ${this.answer ? this.outcome(words, this.answer) : nothing}
    `;
  }

  private outcome(words: Words, answer: Answer): TemplateResult {
    if (answer.outcome === "settled") return this.settled(words, answer);
    const [color, text, whose] =
      answer.outcome === "tie"
        ? ["warning", words.tie(answer.places), answer.between]
        : ["danger", words.infeasible(this.kroner(answer.needed), this.kroner(answer.available)), answer.claims];
    return html`<div class="controls">${this.chooser(words)}</div>
      <div class="ds-alert" data-color=${color} id="unsettled"><p class="ds-paragraph">${text} ${words.whoseBounds}: ${whose.join(", ")}.</p></div>`;
  }

  private settled(words: Words, { pot, left, shares }: Extract<Answer, { outcome: "settled" }>): TemplateResult {
    const all = shares.flatMap(({ rows }) => rows);
    const found = shares.map((share) => ({ ...share, rows: this.sorted(share.rows) })).filter(({ rows }) => rows.length > 0);
    const hasLastYear = all.some(({ claim }) => claim.lastYear !== undefined);
    if (!hasLastYear) this.forgetLastYear();
    const orders = [["amount", words.byAmount], ["name", words.byName], ...(hasLastYear ? [["change", words.byChange] as const] : [])] as const;
    return html`
      <dl class="sums">
        <div><dt>${words.pot}</dt><dd>${this.kroner(pot)} ${words.kr}</dd></div>
        <div><dt>${words.awardOf}</dt><dd>${words.receivers(all.length)}</dd></div>
        <div><dt>${words.left}</dt><dd>${this.kroner(left)} ${words.kr}</dd></div>
      </dl>
      <div class="controls">
        ${this.chooser(words)}
        <div class="ds-field">
          <label class="ds-label" for="search">${words.searchName}</label>
          <input class="ds-input" type="search" id="search" .value=${this.search} @input=${(event: Event) => this.change({ search: valueOf(event) })} />
        </div>
        ${this.select("order", words.sortBy, this.order, orders)}
        ${hasLastYear && !this.isTable ? this.select("measure", words.measure, this.measure, [["amount", words.byAmount], ["change", words.byChange]]) : nothing}
        <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.change({ isTable: !this.isTable })}>
          ${this.isTable ? words.asPicture : words.asTable}
        </button>
      </div>
      <p class="ds-paragraph small" role="status">${words.shown(found.reduce((sum, { rows }) => sum + rows.length, 0), all.length)} ${words.chooseOne}</p>
      <div class="sheet allocation">
        ${this.isTable ? nothing : html`<p class="ds-paragraph small">${this.measure === "amount" ? words.legend : words.legendChange}</p>`}
        ${found.map((share) => html`${this.heading(words, share)} ${this.isTable ? this.table(words, share) : this.bars(words, share)}`)}
      </div>
    `;
  }

  /** What a pot of a tree is called, what its key rests on, and what it held. */
  private heading(words: Words, { name, restsOn, pot, left }: Share): TemplateResult {
    const { id = "" } = this.shown ?? {};
    if (name === undefined) return html`<h2 class="ds-sr-only">${words.requests[id] ?? id}</h2>`;
    return html`<h2 class="ds-heading" data-size="xs">${name}</h2>
      <p class="ds-paragraph small">
        ${restsOn ? html`${restsOn} · ` : nothing}${words.pot}: ${this.kroner(pot)} ${words.kr}${left > 0 ? html` · ${words.left}: ${this.kroner(left)} ${words.kr}` : nothing}
      </p>`;
  }

  private chooser(words: Words): TemplateResult {
    const choose = (event: Event): void => {
      this.shown = REQUESTS.find(({ id }) => id === valueOf(event));
      this.answer = this.shown && answer(this.shown.request);
      this.chosen = undefined;
      this.change({ search: "" });
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

  private bars(words: Words, { rows }: Share): TemplateResult {
    const scale = scaleOf(rows, this.measure);
    return html`<ul class="bars">
      ${repeat(
        rows,
        ({ key }) => key,
        (row) => html`<li>
          <button type="button" class="bar" aria-expanded=${row.key === this.chosen} @click=${() => this.choose(row)}>
            <span>${row.name}</span>
            ${bar(row, this.measure, scale)}
            <span class="sum">${this.measure === "amount" ? `${this.kroner(row.award.amount)} ${words.kr}` : this.changeText(row)}</span>
          </button>
          ${row.key === this.chosen ? this.steps(words, row) : nothing}
        </li>`,
      )}
    </ul>`;
  }

  private table(words: Words, { name, rows }: Share): TemplateResult {
    const title = name ?? words.pages.allocation;
    const columns = [
      { title: words.amount, of: ({ award }: Row) => award.amount, order: "amount" as const },
      { title: words.lastYear, of: ({ claim }: Row) => claim.lastYear, order: undefined },
      { title: words.floor, of: ({ least }: Row) => least, order: undefined },
      { title: words.cap, of: ({ most }: Row) => most, order: undefined },
    ].filter(({ of }) => rows.some((row) => of(row) !== undefined));
    const hasChange = rows.some((row) => changeOf(row) !== undefined);
    return html`<div class="wide" tabindex="0" role="region" aria-label=${title}>
      <table class="ds-table" data-zebra data-size="sm">
        <caption class="ds-sr-only">${title}</caption>
        <thead>
          <tr>
            ${this.column("name", words.awardOf, "")}
            ${columns.map(({ title, order }) => (order ? this.column(order, title, "number") : html`<th scope="col" class="number">${title}</th>`))}
            ${hasChange ? this.column("change", words.byChange, "number") : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr>
                <th scope="row"><button type="button" aria-expanded=${row.key === this.chosen} @click=${() => this.choose(row)}>${row.name}</button></th>
                ${columns.map(({ of }) => html`<td class="number">${this.money(of(row))}</td>`)}
                ${hasChange ? html`<td class="number">${this.changeText(row)}</td>` : nothing}
              </tr>
              ${row.key === this.chosen ? html`<tr><td colspan=${columns.length + (hasChange ? 2 : 1)}>${this.steps(words, row)}</td></tr>` : nothing}`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private column(order: Order, title: string, kind: string): TemplateResult {
    const direction = this.order !== order ? "none" : order === "name" ? "ascending" : "descending";
    return html`<th scope="col" class=${kind} aria-sort=${direction}><button type="button" @click=${() => this.change({ order })}>${title}</button></th>`;
  }

  private steps(words: Words, row: Row): TemplateResult {
    return html`<div class="chosen">
      <h3 class="ds-heading" data-size="2xs">${words.steps(row.name)}</h3>
      <ol>
        ${explain(row.award, { lang: this.lang, currency: "NOK" }).map((step) => html`<li>${step}</li>`)}
      </ol>
    </div>`;
  }

  private kroner(ore: number): string {
    return writeMoney(ore, this.lang);
  }

  private money(ore: number | undefined): string {
    return ore === undefined ? "" : this.kroner(ore);
  }

  private changeText(row: Row): string {
    const change = changeOf(row);
    if (change === undefined) return "";
    const tenths = Math.round(change * 1000);
    const sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "";
    return `${sign}${writeTenths(Math.abs(tenths), this.lang)} %`;
  }

  private sorted(rows: readonly Row[]): Row[] {
    const compare = alphabet(this.lang);
    const wanted = this.search.trim().toLocaleLowerCase();
    return rows
      .filter(({ name, claim }) => name.toLocaleLowerCase().includes(wanted) || claim.id.startsWith(wanted))
      .sort((left, right) => {
        const byName = compare(left.name, right.name);
        if (this.order === "name") return byName;
        if (this.order === "amount") return right.award.amount - left.award.amount || byName;
        return (changeOf(right) ?? -Infinity) - (changeOf(left) ?? -Infinity) || byName;
      });
  }

  private choose(row: Row): void {
    this.chosen = this.chosen === row.key ? undefined : row.key;
    this.redraw();
  }

  private change(what: { search?: string; order?: Order; measure?: Measure; isTable?: boolean }): void {
    Object.assign(this, what);
    this.redraw();
  }

  private forgetLastYear(): void {
    this.measure = "amount";
    if (this.order === "change") this.order = "amount";
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
