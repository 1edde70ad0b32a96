import { check, fields, type Finding, type Language, programmes, type RuleView, rules } from "satsing";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { Facts } from "./facts.js";
import { get, type Json, patched, type Step } from "./pointer.js";
import { capital, type Words, wordsOf } from "./words.js";
import { isDay, longDate, read, write } from "./writing.js";

/** A case that breaks a rule, and the change after which it does not. */
interface Example {
  rule: string;
  case: Json;
  /** The day of the check, where the rule asks for it. */
  today?: string;
  repair: Step[];
}

const FILES = import.meta.glob<{ examples: Example[] }>("../../../core/packs/*.examples.json", { eager: true, import: "default" });
const EXAMPLES: ReadonlyMap<string, Example> = new Map(
  Object.values(FILES).flatMap(({ examples }) => examples.map((example) => [example.rule, example] as const)).reverse(),
);
const COLORS = { error: "danger", warning: "warning", advice: "info" } as const;

/** The rule book: every rule in words, where it comes from, and what it looks like when it is broken. */
export class RulesPage {
  private programme = programmes().find((each) => each.rules > 0)?.id ?? "";
  private on: string | undefined;
  private typed = "";
  private search = "";
  private lang: Language;
  private readonly redraw: () => void;
  private rules: readonly RuleView[] = [];
  private facts: Facts;
  private readonly opened = new Set<string>();

  constructor(lang: Language, redraw: () => void) {
    this.lang = lang;
    this.redraw = redraw;
    this.facts = this.look();
  }

  speak(lang: Language): void {
    this.lang = lang;
    this.typed = this.on === undefined ? this.typed : write(this.on, "date", lang);
    this.look();
  }

  template(): TemplateResult {
    const words = wordsOf(this.lang);
    const wanted = this.search.trim().toLocaleLowerCase();
    const found = this.rules.filter((rule) => `${rule.id} ${rule.title} ${rule.text} ${rule.source.title}`.toLocaleLowerCase().includes(wanted));
    const isOdd = this.typed.trim() !== "" && this.on === undefined;
    return html`
      <div class="head">
        <h1 class="ds-heading" data-size="lg">${words.pages.rules}</h1>
        <p class="ds-paragraph">${words.rulesIntro}</p>
      </div>
      <div class="controls">
        <div class="ds-field">
          <label class="ds-label" for="programme">${words.whichProgramme}</label>
          <select class="ds-input" id="programme" @change=${(event: Event) => this.choose(valueOf(event))}>
            ${programmes(this.lang).map(({ id, title }) => html`<option value=${id} .selected=${id === this.programme}>${title}</option>`)}
          </select>
        </div>
        <div class="ds-field">
          <label class="ds-label" for="on">${words.onDate}</label>
          <div data-field="description" id="on-hint">${words.allDates}</div>
          <input
            class="ds-input"
            type="text"
            id="on"
            autocomplete="off"
            aria-describedby=${isOdd ? "on-hint on-message" : "on-hint"}
            aria-invalid=${isOdd ? "true" : nothing}
            .value=${this.typed}
            @change=${(event: Event) => this.date(valueOf(event))}
          />
          ${isOdd ? html`<p class="ds-validation-message" id="on-message">${words.notADate(this.typed)}</p>` : nothing}
        </div>
        <div class="ds-field">
          <label class="ds-label" for="search-rules">${words.searchRules}</label>
          <input class="ds-input" type="search" id="search-rules" .value=${this.search} @input=${(event: Event) => this.find(valueOf(event))} />
        </div>
      </div>
      <p class="ds-paragraph small" role="status">${words.rulesShown(found.length)}</p>
      ${repeat(found, (rule) => `${this.programme} ${rule.id}`, (rule) => this.rule(words, rule))}
    `;
  }

  private rule(words: Words, rule: RuleView): TemplateResult {
    const { title, section, url } = rule.source;
    const source = section ? `${title}, ${section}` : title;
    const day = (date: string | undefined): string | undefined => (date === undefined ? undefined : longDate(date, this.lang));
    return html`<article class="rule" aria-labelledby=${`rule-${rule.id}`}>
      <h2 class="ds-heading" data-size="2xs" id=${`rule-${rule.id}`}>
        ${rule.title} <span class="ds-tag" data-size="sm" data-color=${COLORS[rule.level]}>${words.levels[rule.level]}</span>
      </h2>
      <p class="ds-paragraph">${rule.text}</p>
      <dl class="facts">
        <dt>${words.ruleId}</dt>
        <dd><code>${rule.id}</code></dd>
        <dt>${words.source}</dt>
        <dd>${url ? html`<a class="ds-link" href=${url} target="_blank" rel="noreferrer">${source}</a>` : source} <span class="basis">(${words.bases[rule.basis]})</span></dd>
        <dt>${words.reads}</dt>
        <dd>${[...new Set(rule.fields.map((path) => this.facts.label(path)))].join(", ")}</dd>
      </dl>
      <p class="ds-paragraph small">${words.inForce(day(rule.startsOn), day(rule.endsOn))}.</p>
      ${this.example(words, rule)}
    </article>`;
  }

  private example(words: Words, rule: RuleView): TemplateResult {
    const example = EXAMPLES.get(rule.id);
    if (!example) return html`<p class="ds-paragraph small">${words.noExample}</p>`;
    const toggle = (event: Event): void => {
      const { open } = event.target as HTMLDetailsElement;
      if (open === this.opened.has(rule.id)) return;
      if (open) this.opened.add(rule.id);
      else this.opened.delete(rule.id);
      this.redraw();
    };
    // drawn only when asked for: a rule book has hundreds
    return html`<details class="ds-details" data-variant="default" @toggle=${toggle}>
      <summary>${words.example}</summary>
      <div>${this.opened.has(rule.id) ? this.beforeAndAfter(words, rule, example) : nothing}</div>
    </details>`;
  }

  private beforeAndAfter(words: Words, rule: RuleView, example: Example): TemplateResult {
    const { facts } = this;
    const repaired = patched(example.case, example.repair) ?? example.case;
    const changed = example.repair.filter((step) => step.op !== "test");
    const show = (document: Json): TemplateResult =>
      html`<dl>
        ${changed.map((step) => {
          const path = step.path.replace(/\/-$/, "");
          return html`<dt>${capital(facts.label(path))}</dt><dd>${this.valueText(words, path, get(document, path))}</dd>`;
        })}
      </dl>`;
    return html`
      <p class="ds-paragraph">${this.finding(rule.id, example, example.case)?.text}</p>
      <div class="pair">
        <div class="was"><h3 class="ds-heading" data-size="2xs">${words.before}</h3>${show(example.case)}</div>
        <div class="is"><h3 class="ds-heading" data-size="2xs">${words.after}</h3>${show(repaired)}</div>
      </div>
      ${this.finding(rule.id, example, repaired) ? nothing : html`<p class="ds-paragraph small">${words.exampleGone}</p>`}
      <h3 class="ds-heading" data-size="2xs">${words.wholeCase}</h3>
      <pre tabindex="0" aria-label=${words.wholeCase}>${JSON.stringify(example.case, undefined, 2)}</pre>
    `;
  }

  /** A value in words; a list of plain values as a list, anything bigger as JSON. */
  private valueText(words: Words, path: string, value: Json | undefined): string {
    const { facts } = this;
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return words.nothing;
    if (Array.isArray(value) && value.every((each) => typeof each !== "object")) {
      return value.map((each, at) => facts.value(`${path}/${at}`, each)).join(", ");
    }
    return typeof value === "object" ? JSON.stringify(value, undefined, 1) : facts.value(path, value);
  }

  /** What the rule says of a case, in the language of the page. */
  private finding(rule: string, { today }: Example, document: Json): Finding | undefined {
    return check(JSON.stringify(document), { lang: this.lang, today }).findings.find((finding) => finding.rule === rule);
  }

  /** Reads the rules and fields anew. */
  private look(): Facts {
    const { programme, lang, on } = this;
    const view = on === undefined ? { lang } : { lang, on };
    this.rules = rules(programme, view);
    this.facts = new Facts(programme, fields(programme, view), lang);
    return this.facts;
  }

  private choose(programme: string): void {
    this.programme = programme;
    this.look();
    this.redraw();
  }

  private date(typed: string): void {
    this.typed = typed;
    const day = read(typed, "date", this.lang);
    this.on = typeof day === "string" && isDay(day) ? day : undefined;
    this.look();
    this.redraw();
  }

  private find(search: string): void {
    this.search = search;
    this.redraw();
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
