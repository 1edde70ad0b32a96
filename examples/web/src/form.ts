import { type Language, rules } from "satsing";
import { html, nothing, type TemplateResult } from "lit-html";
import { Desk } from "./desk.js";
import { EXAMPLES } from "./examples.js";
import { Facts } from "./facts.js";
import { openCase, save } from "./files.js";
import { type FormId, LAYOUTS } from "./layouts.js";
import { entries } from "./lists.js";
import { errorSummary, panel } from "./panel.js";
import type { Json } from "./pointer.js";
import { placed, type View } from "./view.js";
import { wordsOf } from "./words.js";

/** The page on which a part of a case is filled in. */
export class FormPage {
  private desk: Desk;
  /** The other forms as they were left, each with what had been filled in. */
  private readonly others = new Map<FormId, Desk>();
  /** The forms with something unsaved in them that another took the place of, the last of them last. */
  private replaced: Desk[] = [];
  private facts: Facts;
  private ruleTexts: ReadonlyMap<string, string> | undefined;
  private shownOn = "";
  /** What is said of the file that was opened last, until something else happens. */
  private notice: { text: string; isBad: boolean } | undefined;
  private counted = "";
  private isWhole = false;

  private lang: Language;
  private readonly redraw: () => void;
  private readonly say: (text: string) => void;

  constructor(lang: Language, redraw: () => void, say: (text: string) => void) {
    this.lang = lang;
    this.redraw = redraw;
    this.say = say;
    this.desk = new Desk("network", lang, EXAMPLES.network);
    this.facts = this.factsNow();
    addEventListener("beforeunload", (event) => {
      // the browser asks, in its own words, before what is unsaved is lost
      if (this.desks().some((desk) => desk.isUnsaved)) event.preventDefault();
    });
  }

  speak(lang: Language): void {
    this.lang = lang;
    for (const desk of this.desks()) desk.speak(lang);
    this.shownOn = "";
    this.notice = undefined;
  }

  template(): TemplateResult {
    if (this.isWhole) this.desk.seekFixes();
    this.facts = this.factsNow();
    const { desk, facts, lang } = this;
    const words = wordsOf(lang);
    const view: View = { desk, facts, lang, words, at: placed(desk, facts), isWhole: this.isWhole, redraw: this.redraw, say: this.say };
    this.announce(view);
    if (!this.isWhole) requestAnimationFrame(() => setTimeout(this.redraw));
    this.isWhole = true;
    return html`
      <div class="head">
        <h1 class="ds-heading" data-size="lg">${words.forms[desk.form]}</h1>
        <p class="ds-paragraph">${words.formIntro}</p>
        <p class="ds-paragraph small">${words.howToWrite}</p>
        ${this.tools()}
        ${this.notice ? html`<div class="ds-alert" data-color=${this.notice.isBad ? "danger" : "info"} id="notice"><p class="ds-paragraph">${this.notice.text}</p></div>` : nothing}
        ${this.returnOffer(this.replaced.findLast(({ form }) => form === desk.form))}
        <p class="jump"><a class="ds-link" href="#status" @click=${toPanel}>${words.status}: ${desk.verdict ? words.outcomes[desk.verdict.outcome] : ""}</a></p>
      </div>
      <div class="columns">
        <form class="sheet" novalidate autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
          ${errorSummary(view)}
          ${desk.layout.sections.map(
            (section) => html`<section class="ds-card section" data-color="neutral">
              <h2 class="ds-heading" data-size="sm">${words.headings[section.heading]}</h2>
              ${entries(view, section.entries, "")}
            </section>`,
          )}
          <div class="actions end">
            <button type="button" class="ds-button" @click=${() => this.finish()}>${words.check}</button>
            <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.save()}>${words.saveCase}</button>
          </div>
        </form>
        <aside class="panel" id="panel" tabindex="-1" aria-labelledby="status">
          ${desk.before === undefined ? nothing : html`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" @click=${() => this.undo()}>${words.undo}</button>`}
          ${panel(view, (rule) => this.ruleText(rule))}
          ${desk.verdict ? html`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" @click=${() => save("verdict.json", desk.verdict)}>${words.saveVerdict}</button>` : nothing}
        </aside>
      </div>
    `;
  }

  private tools(): TemplateResult {
    const words = wordsOf(this.lang);
    const open = async (event: Event): Promise<void> => {
      const input = event.target as HTMLInputElement;
      const [file] = input.files ?? [];
      if (file) await this.open(file);
      input.value = "";
    };
    return html`<div class="tools">
      <div class="ds-field">
        <label class="ds-label" for="which">${words.whichForm}</label>
        <select class="ds-input" id="which" @change=${(event: Event) => this.turnTo((event.target as HTMLSelectElement).value as FormId)}>
          ${(Object.keys(LAYOUTS) as FormId[]).map((form) => html`<option value=${form} .selected=${form === this.desk.form}>${words.forms[form]}</option>`)}
        </select>
      </div>
      <div class="actions">
        <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.start(this.desk.form, EXAMPLES[this.desk.form])}>${words.openExample}</button>
        <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.start(this.desk.form, undefined)}>${words.startEmpty}</button>
        <span class="file">
          <input class="ds-sr-only" type="file" id="file" accept=".json,application/json" @change=${open} />
          <label class="ds-button" data-variant="secondary" for="file">${words.openFile}</label>
        </span>
      </div>
    </div>`;
  }

  /** All that was filled in since the page was opened. */
  private desks(): Desk[] {
    return [this.desk, ...this.others.values(), ...this.replaced];
  }

  /** Opens a case in the place of the one that was there. */
  private start(form: FormId, document: Json | undefined): void {
    this.replace(this.turn(form), new Desk(form, this.lang, document));
  }

  /** Puts a form in the place of another, which can be had back if something of it is unsaved. */
  private replace(before: Desk | undefined, next: Desk): void {
    this.replaced = this.replaced.filter((desk) => desk !== next);
    if (before?.isUnsaved) this.replaced.push(before);
    this.show(next);
  }

  /** Turns to another form, which is as it was left. */
  private turnTo(form: FormId): void {
    this.show(this.turn(form) ?? new Desk(form, this.lang));
  }

  /** Lays aside the form that is open where another is asked for, and gives that as it was left. */
  private turn(form: FormId): Desk | undefined {
    if (form === this.desk.form) return this.desk;
    this.others.set(this.desk.form, this.desk);
    const known = this.others.get(form);
    this.others.delete(form);
    return known;
  }

  private show(desk: Desk): void {
    this.desk = desk;
    this.notice = undefined;
    this.redraw();
  }

  private returnOffer(replaced: Desk | undefined): TemplateResult | typeof nothing {
    if (!replaced) return nothing;
    const words = wordsOf(this.lang);
    return html`<div class="ds-alert" data-color="warning" id="replaced">
      <p class="ds-paragraph">${words.replaced}</p>
      <button type="button" class="ds-button" data-variant="secondary" data-size="sm" @click=${() => this.replace(this.desk, replaced)}>${words.bringBack}</button>
    </div>`;
  }

  private save(): void {
    save(`${this.desk.form}.json`, this.desk.document);
    this.desk.isChanged = false;
  }

  private async open(file: File): Promise<void> {
    const words = wordsOf(this.lang);
    const opened = await openCase(file);
    const desk = "form" in opened ? new Desk(opened.form, this.lang, opened.document) : undefined;
    if (desk && !desk.trouble) {
      this.replace(this.turn(desk.form), desk);
      this.notice = { text: words.opened(file.name), isBad: false };
    } else {
      const why = desk?.trouble ? words.troubles[desk.trouble] : "programme" in opened ? words.noForm(opened.programme) : words.notJson;
      this.notice = { text: `${words.notOpened(file.name)} ${why}`, isBad: true };
    }
    this.redraw();
    this.say(this.notice.text);
  }

  private finish(): void {
    this.desk.finish();
    this.redraw();
    const summary = document.getElementById("summary");
    summary?.scrollIntoView({ block: "start" });
    summary?.focus({ preventScroll: true });
  }

  private undo(): void {
    this.desk.undo();
    this.redraw();
    this.say(wordsOf(this.lang).undone);
    document.getElementById("panel")?.focus();
  }

  /** The fields of the day that the case is judged by; read again only when that or the language changes. */
  private factsNow(): Facts {
    const { desk, lang } = this;
    const shown = `${desk.form} ${desk.on} ${lang}`;
    if (shown === this.shownOn) return this.facts;
    this.shownOn = shown;
    this.ruleTexts = undefined;
    return Facts.on(desk.layout, desk.on, lang);
  }

  /** What a rule says, on the same day and in the same language. */
  private ruleText(id: string): string {
    const { desk, lang } = this;
    this.ruleTexts ??= new Map(rules(desk.layout.programme, { on: desk.on, lang }).map((rule) => [rule.id, rule.text]));
    return this.ruleTexts.get(id) ?? id;
  }

  /** Tells those who do not see the panel when its numbers have changed. */
  private announce({ desk, words }: View): void {
    const kinds = (desk.verdict?.findings ?? []).map((finding) => desk.kind(finding));
    const count = (kind: string): number => kinds.filter((each) => each === kind).length;
    const counted = words.counted(count("wrong"), count("look"), count("left"));
    if (counted !== this.counted && this.counted !== "") this.say(counted);
    this.counted = counted;
  }
}

function toPanel(event: Event): void {
  event.preventDefault();
  document.getElementById("panel")?.focus();
}
