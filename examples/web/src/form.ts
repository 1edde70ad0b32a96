import init, { type Language, load, rules, SatsingError } from "satsing";
import { html, nothing, type TemplateResult } from "lit-html";
import { Desk } from "./desk.js";
import { exampleOf, FIRST } from "./examples.js";
import { Facts } from "./facts.js";
import { openCase, save, whyNot } from "./files.js";
import { FIRST_PROGRAMME } from "./first.js";
import { partOf } from "./layouts.js";
import { entries } from "./lists.js";
import { errorSummary, panel } from "./panel.js";
import { type Json, segments } from "./pointer.js";
import { forget, titleWithDates, withForms } from "./programmes.js";
import { goTo, placed, type View } from "./view.js";
import { capital, wordsOf } from "./words.js";

/** So many faults of a pack are told at once. */
const MOST_FAULTS = 5;

/** The page on which a part of a case is filled in. */
export class FormPage {
  private desk: Desk;
  /** The forms of the other programmes as they were left, each with what had been filled in. */
  private readonly others = new Map<string, Desk>();
  /** The forms with something unsaved in them that another took the place of, the last of them last. */
  private replaced: Desk[] = [];
  private facts: Facts;
  private ruleTitles: ReadonlyMap<string, string> | undefined;
  private shownOn = "";
  private shownDesk: Desk | undefined;
  /** What is said of the file that was opened last, until something else happens. */
  private notice: { text: string; more: string[]; isBad: boolean } | undefined;
  private counted = "";
  private isDrawn = false;
  /** Whether the form has what its first verdict does not wait for: fixes, and the list of programmes. */
  private isWhole = false;

  private lang: Language;
  private readonly redraw: () => void;
  private readonly say: (text: string) => void;

  constructor(lang: Language, redraw: () => void, say: (text: string) => void) {
    this.lang = lang;
    this.redraw = redraw;
    this.say = say;
    this.desk = new Desk(FIRST_PROGRAMME, lang, FIRST);
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
    const show = (path: string): void => this.goTo(path);
    const view: View = { desk, facts, lang, words, at: placed(desk, facts), isWhole: this.isWhole, redraw: this.redraw, show, say: this.say };
    const part = facts.layout.parts.find(({ name }) => name === desk.part);
    this.announce(view);
    if (!this.isDrawn) requestAnimationFrame(() => setTimeout(() => this.complete()));
    this.isDrawn = true;
    return html`
      <div class="head">
        <h1 class="ds-heading" data-size="lg">${part ? capital(facts.label(`/${part.name}`)) : words.pages.form}</h1>
        <p class="ds-paragraph">${words.formIntro}</p>
        <p class="ds-paragraph small">${words.howToWrite}</p>
        ${this.tools(view)}
        ${this.noticeBox()}
        ${this.returnOffer(this.replaced.findLast(({ programme }) => programme === desk.programme))}
        <p class="jump"><a class="ds-link" href="#status" @click=${toPanel}>${words.status}: ${desk.verdict ? words.outcomes[desk.verdict.outcome] : ""}</a></p>
      </div>
      <div class="columns">
        <form class="sheet" novalidate autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
          ${errorSummary(view)}
          ${section(words.aboutCase, entries(view, facts.layout.entries, ""))}
          ${part ? section(words.content, entries(view, [part.entry], "")) : nothing}
          <div class="actions end">
            <button type="button" class="ds-button" @click=${() => this.finish()}>${words.check}</button>
            <button type="button" class="ds-button" data-variant="secondary" @click=${() => this.save()}>${words.saveCase}</button>
          </div>
        </form>
        <aside class="panel" id="panel" tabindex="-1" aria-labelledby="status">
          ${desk.before === undefined ? nothing : html`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" @click=${() => this.undo()}>${words.undo}</button>`}
          ${panel(view, (rule) => this.ruleTitle(rule))}
          ${desk.verdict ? html`<button type="button" class="ds-button" data-variant="secondary" data-size="sm" @click=${() => save("verdict.json", desk.verdict)}>${words.saveVerdict}</button>` : nothing}
        </aside>
      </div>
    `;
  }

  private async complete(): Promise<void> {
    let areAllThere = true;
    await init().catch(() => (areAllThere = false));
    this.isWhole = true;
    if (areAllThere) this.redraw();
    else this.tell(wordsOf(this.lang).notAllLoaded, true);
  }

  private tools({ words, isWhole }: View): TemplateResult {
    const { programme, part = "" } = this.desk;
    const { parts } = this.facts.layout;
    const example = exampleOf(programme, part);
    const all = isWhole ? withForms(this.lang) : [];
    const picked = (event: Event): string => (event.target as HTMLSelectElement).value;
    return html`<div class="tools">
      <div class="ds-field">
        <label class="ds-label" for="which">${words.whichProgramme}</label>
        <select class="ds-input" id="which" @change=${(event: Event) => this.turnTo(picked(event))}>
          ${all.map((view) => html`<option value=${view.id} .selected=${view.id === programme}>${titleWithDates(view, this.lang)}</option>`)}
        </select>
      </div>
      <div class="ds-field">
        <label class="ds-label" for="part">${words.whichPart}</label>
        <select class="ds-input" id="part" @change=${(event: Event) => this.turnToPart(picked(event))}>
          ${parts.map(({ name }) => html`<option value=${name} .selected=${name === part}>${capital(this.facts.label(`/${name}`))}</option>`)}
        </select>
      </div>
      <div class="actions">
        <button type="button" class="ds-button" data-variant="secondary" id="example" ?disabled=${example === undefined} @click=${async () => this.start(programme, await example?.(), part)}>${words.openExample}</button>
        <button type="button" class="ds-button" data-variant="secondary" id="empty" @click=${() => this.start(programme, undefined, part)}>${words.startEmpty}</button>
        ${fileButton("file", words.openFile, (file) => this.open(file))}
        ${fileButton("pack-file", words.openPack, (file) => this.openPack(file))}
      </div>
    </div>`;
  }

  private noticeBox(): TemplateResult | typeof nothing {
    if (!this.notice) return nothing;
    const { text, more, isBad } = this.notice;
    return html`<div class="ds-alert" data-color=${isBad ? "danger" : "info"} id="notice">
      <p class="ds-paragraph">${text}</p>
      ${more.length > 0 ? html`<ul class="ds-list">${more.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
    </div>`;
  }

  /** All that was filled in since the page was opened. */
  private desks(): Desk[] {
    return [this.desk, ...this.others.values(), ...this.replaced];
  }

  /** Opens a case in the place of the one that was there. */
  private start(programme: string, document: Json | undefined, part?: string): void {
    const desk = new Desk(programme, this.lang, document);
    desk.part = part;
    this.replace(this.turn(programme), desk);
  }

  /** Puts a form in the place of another, which can be had back if something of it is unsaved. */
  private replace(before: Desk | undefined, next: Desk): void {
    this.replaced = this.replaced.filter((desk) => desk !== next);
    if (before?.isUnsaved) this.replaced.push(before);
    this.show(next);
  }

  /** Turns to the form of another programme, which is as it was left. */
  private turnTo(programme: string): void {
    this.show(this.turn(programme) ?? new Desk(programme, this.lang));
  }

  private turnToPart(part: string): void {
    this.desk.part = part;
    this.redraw();
  }

  /** Brings the reader to a field; one of another part is shown first. */
  private goTo(path: string): void {
    const [part = ""] = segments(path);
    if (part !== this.desk.part && this.facts.layout.parts.some(({ name }) => name === part)) this.turnToPart(part);
    goTo(path);
  }

  /** Lays aside the form that is open where that of another programme is asked for, and gives that as it was left. */
  private turn(programme: string): Desk | undefined {
    if (programme === this.desk.programme) return this.desk;
    this.others.set(this.desk.programme, this.desk);
    const known = this.others.get(programme);
    this.others.delete(programme);
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
    save(`${this.desk.part ?? "case"}.json`, this.desk.document);
    this.desk.isChanged = false;
  }

  private async open(file: File): Promise<void> {
    const words = wordsOf(this.lang);
    const opened = await openCase(file, words);
    if ("why" in opened) return this.tell(`${words.notOpened(file.name)} ${opened.why}`, true);
    this.start(opened.programme, opened.document);
    this.tell(words.opened(file.name), false);
  }

  /** Makes the programme of a pack from a file known, and turns to its form. */
  private async openPack(file: File): Promise<void> {
    const words = wordsOf(this.lang);
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      const programme = load(bytes);
      forget(programme);
      this.start(programme, undefined);
      this.tell(words.opened(file.name), false);
    } catch (error) {
      if (!(error instanceof SatsingError)) throw error;
      if (error.code === "pack") return this.tellFaults(file.name, bytes);
      this.tell(`${words.notOpened(file.name)} ${whyNot(error, bytes, words)}`, true);
    }
  }

  /** Says what keeps a pack from being used, by the wasm for authors of packs, which a form does without. */
  private async tellFaults(name: string, bytes: Uint8Array): Promise<void> {
    const { default: initOffice, lint } = await import("satsing/office");
    await initOffice();
    const words = wordsOf(this.lang);
    const faults = lint(bytes, { lang: this.lang }).faults.filter(({ severity }) => severity === "error");
    const told = faults.slice(0, MOST_FAULTS).map(({ line, column, text }) => `${words.place(line, column)}: ${text}`);
    const rest = faults.length - told.length;
    this.tell(words.packFaults(name, faults.length), true, rest > 0 ? [...told, words.andMore(rest)] : told);
  }

  private tell(text: string, isBad: boolean, more: string[] = []): void {
    this.notice = { text, more, isBad };
    this.redraw();
    this.say(text);
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

  /** The fields of the day that the case is judged by; read again only when that, the form or the language changes. */
  private factsNow(): Facts {
    const { desk, lang } = this;
    const shown = `${desk.on} ${lang}`;
    if (shown === this.shownOn && desk === this.shownDesk) return this.facts;
    this.shownOn = shown;
    this.shownDesk = desk;
    this.ruleTitles = undefined;
    const facts = Facts.on(desk.programme, desk.on, lang, desk.opened);
    if (!facts.layout.parts.some(({ name }) => name === desk.part)) {
      desk.part = partOf(facts.layout, desk.opened, (part) => exampleOf(desk.programme, part) !== undefined);
    }
    return facts;
  }

  /** What a rule asks for, on the same day and in the same language. */
  private ruleTitle(id: string): string {
    const { desk, lang } = this;
    this.ruleTitles ??= new Map(rules(desk.programme, { lang }).map((rule) => [rule.id, rule.title]));
    return this.ruleTitles.get(id) ?? id;
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

function section(heading: string, content: TemplateResult[]): TemplateResult {
  return html`<section class="ds-card section" data-color="neutral">
    <h2 class="ds-heading" data-size="sm">${heading}</h2>
    ${content}
  </section>`;
}

/** A button that gives the file that is chosen. */
export function fileButton(id: string, label: string, chosen: (file: File) => Promise<void>): TemplateResult {
  const choose = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) await chosen(file);
    input.value = "";
  };
  return html`<span class="file">
    <input class="ds-sr-only" type="file" id=${id} accept=".json,application/json" @change=${choose} />
    <label class="ds-button" data-variant="secondary" for=${id}>${label}</label>
  </span>`;
}

function toPanel(event: Event): void {
  event.preventDefault();
  document.getElementById("panel")?.focus();
}
