import type { Finding, Language, LintFault, Verdict } from "satsing";
import { html, nothing, type TemplateResult } from "lit-html";
import { today } from "../desk.js";
import { fileButton } from "../form.js";
import { reasonOf, saveText, textOf } from "../files.js";
import { wordsOf } from "../words.js";
import { Editor, type Remark } from "./editor.js";
import type { Answer, Question } from "./messages.js";
import { examplesOf, type Opened, SHIPPED, shipped, STARTER } from "./packs.js";
import { type Range, rangeAt, rangeOf } from "./place.js";
import { benchWordsOf } from "./words.js";

/** So long after the last key is pressed is the pack read. */
const PAUSE = 150;
const STARTER_ID = "starter";
const OWN_ID = "own";
/** The code of a fault that is about a name, not about its value. */
const UNKNOWN_NAME = "unknown-field";
const SEVERITIES = { error: "error", warning: "warning", advice: "info" } as const;
const COLORS = { error: "danger", warning: "warning", advice: "info" } as const;
const OUTCOMES = { passed: "success", blocked: "danger", incomplete: "info", notInForce: "warning" } as const;

/** The page on which a pack is written: its faults, what it says of a case, and its examples, as one types. */
export class WorkbenchPage {
  private readonly worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "workbench" });
  private readonly pack: Editor;
  private readonly case: Editor;
  private opened: Opened = STARTER;
  private which = STARTER_ID;
  private answer: Answer | undefined;
  private asked = 0;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private notice: string | undefined;
  private saidLast = "";
  /** What stood in the editors when they were last opened or saved. */
  private saved = { pack: "", case: "" };

  private lang: Language;
  private readonly redraw: () => void;
  private readonly say: (text: string) => void;

  constructor(lang: Language, redraw: () => void, say: (text: string) => void) {
    this.lang = lang;
    this.redraw = redraw;
    this.say = say;
    this.pack = new Editor("pack-editor", STARTER.pack, () => this.changed());
    this.case = new Editor("case-editor", firstCase(STARTER), () => this.changed());
    this.saved = { pack: this.pack.text, case: this.case.text };
    this.worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => this.answered(data));
    addEventListener("beforeunload", (event) => {
      if (this.pack.text !== this.saved.pack || this.case.text !== this.saved.case) event.preventDefault();
    });
    this.speak(lang);
  }

  speak(lang: Language): void {
    this.lang = lang;
    this.pack.name(benchWordsOf(lang).packEditor);
    this.case.name(benchWordsOf(lang).caseEditor);
    this.notice = undefined;
    this.ask();
  }

  template(): TemplateResult {
    const words = benchWordsOf(this.lang);
    return html`
      <div class="head">
        <h1 class="ds-heading" data-size="lg">${wordsOf(this.lang).pages.bench}</h1>
        <p class="ds-paragraph">${words.intro}</p>
      </div>
      ${this.tools()}
      ${this.notice ? html`<div class="ds-alert" data-color="danger" id="bench-notice"><p class="ds-paragraph">${this.notice}</p></div>` : nothing}
      <div class="bench">
        <section aria-label=${words.packEditor}>
          <h2 class="ds-heading" data-size="2xs">${words.packEditor}</h2>
          ${this.pack.element}
        </section>
        <section aria-label=${words.caseEditor}>
          <h2 class="ds-heading" data-size="2xs">${words.caseEditor}</h2>
          ${this.case.element}
        </section>
        <div class="below" id="faults">${this.faults()}</div>
        <div class="below" id="verdict">${this.verdict()}</div>
        <div class="below wide-below" id="runs">${this.runs()}</div>
      </div>
    `;
  }

  private tools(): TemplateResult {
    const words = benchWordsOf(this.lang);
    const choose = (event: Event): void => void this.choose((event.target as HTMLSelectElement).value);
    const options = [...(this.which === OWN_ID ? [OWN_ID] : []), STARTER_ID, ...SHIPPED];
    const label = (id: string): string => (id === STARTER_ID ? words.starter : id === OWN_ID ? words.own : id);
    return html`<div class="controls">
      <div class="ds-field">
        <label class="ds-label" for="bench-pack">${words.openWhich}</label>
        <select class="ds-input" id="bench-pack" @change=${choose}>
          ${options.map((id) => html`<option value=${id} .selected=${id === this.which}>${label(id)}</option>`)}
        </select>
      </div>
      <div class="actions">
        ${fileButton("bench-open-pack", words.openPack, (file) => this.openPack(file))}
        <button type="button" class="ds-button" data-variant="secondary" id="bench-save-pack" @click=${() => this.save("pack")}>${words.savePack}</button>
        ${fileButton("bench-open-case", words.openCase, (file) => this.openCase(file))}
        <button type="button" class="ds-button" data-variant="secondary" id="bench-save-case" @click=${() => this.save("case")}>${words.saveCase}</button>
        ${fileButton("bench-open-examples", words.openExamples, (file) => this.openExamples(file))}
      </div>
    </div>`;
  }

  private faults(): TemplateResult | typeof nothing {
    if (!this.answer) return nothing;
    const words = benchWordsOf(this.lang);
    const { faults, programme } = this.answer;
    const errors = faults.filter(({ severity }) => severity === "error").length;
    const heading = faults.length === 0 ? words.packFine : words.packFaults(errors, faults.length - errors);
    return html`<h2 class="ds-heading" data-size="2xs">${heading}</h2>
      ${programme ? html`<p class="ds-paragraph small">${words.ready(programme.title, programme.rules.length)}</p>` : nothing}
      <ul class="remarks">${faults.map((fault) => this.fault(fault))}</ul>`;
  }

  private fault({ code, line, column, severity, text }: LintFault): TemplateResult {
    const go = (): void => this.pack.goTo(rangeAt(this.pack.state, line, column, code === UNKNOWN_NAME));
    return remark(COLORS[severity], wordsOf(this.lang).levels[severity], text, benchWordsOf(this.lang).at(line), go);
  }

  private verdict(): TemplateResult | typeof nothing {
    if (!this.answer) return nothing;
    const words = benchWordsOf(this.lang);
    const { verdict, refusal } = this.answer;
    if (refusal) return html`<h2 class="ds-heading" data-size="2xs">${words.verdict}</h2><p class="ds-paragraph">${reasonOf(refusal, wordsOf(this.lang))}</p>`;
    if (!verdict) return html`<h2 class="ds-heading" data-size="2xs">${words.verdict}</h2><p class="ds-paragraph">${words.notJudged}</p>`;
    const outcome = wordsOf(this.lang).outcomes[verdict.outcome];
    return html`<h2 class="ds-heading" data-size="2xs">${words.verdict} <span class="ds-tag" data-size="sm" data-color=${OUTCOMES[verdict.outcome]}>${outcome}</span></h2>
      <p class="ds-paragraph small">${verdict.findings.length === 0 ? words.noFindings : words.findings(verdict.findings.length)}</p>
      <ul class="remarks">${verdict.findings.map((finding) => this.finding(finding))}</ul>
      ${this.coverage(verdict)}`;
  }

  private finding(finding: Finding): TemplateResult {
    const range = (): Range => rangeOf(this.case.state, finding.paths[0] ?? "");
    const line = this.case.state.doc.lineAt(range().from).number;
    return remark(COLORS[finding.level], wordsOf(this.lang).levels[finding.level], finding.text ?? finding.rule, benchWordsOf(this.lang).at(line), () => this.case.goTo(range()));
  }

  /** What became of each rule, by its title. */
  private coverage({ coverage }: Verdict): TemplateResult {
    const words = wordsOf(this.lang);
    const titles = new Map(this.answer?.programme?.rules);
    const group = (heading: string, all: readonly (string | { rule: string })[]): TemplateResult | typeof nothing =>
      all.length === 0
        ? nothing
        : html`<dt>${heading}</dt><dd>${all.map((each) => (typeof each === "string" ? each : each.rule)).map((rule) => titles.get(rule) ?? rule).join("; ")}</dd>`;
    return html`<dl class="facts">
      ${group(words.held(coverage.passed.length), coverage.passed)} ${group(words.failed(coverage.failed.length), coverage.failed)}
      ${group(words.notJudged(coverage.notEvaluated.length), coverage.notEvaluated)}
      ${group(words.notApplicable(coverage.notApplicable.length), coverage.notApplicable)}
    </dl>`;
  }

  private runs(): TemplateResult | typeof nothing {
    if (!this.answer?.programme) return nothing;
    const words = benchWordsOf(this.lang);
    const { runs } = this.answer;
    const held = runs.filter(({ outcome }) => outcome === "holds").length;
    return html`<h2 class="ds-heading" data-size="2xs">${words.examples}</h2>
      ${runs.length === 0
        ? html`<p class="ds-paragraph">${words.noExamples}</p>`
        : html`<p class="ds-paragraph small">${words.examplesIntro} <strong id="held">${words.examplesHold(held, runs.length)}</strong></p>
            <ul class="runs">
              ${runs.map(
                ({ title, outcome }, at) => html`<li>
                  <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" aria-label=${words.show(title)} @click=${() => this.showExample(at)}>${title}</button>
                  <span class="ds-tag" data-size="sm" data-color=${outcome === "holds" ? "success" : "danger"}>${words.outcomes[outcome]}</span>
                </li>`,
              )}
            </ul>`}`;
  }

  private changed(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), PAUSE);
  }

  private ask(): void {
    this.asked += 1;
    const { pack, case: document, lang, opened } = this;
    const question: Question = { number: this.asked, pack: pack.text, case: document.text, examples: opened.examples, lang, today: today() };
    this.worker.postMessage(question);
  }

  private answered(answer: Answer): void {
    // something else has been typed since
    if (answer.number !== this.asked) return;
    this.answer = answer;
    this.pack.mark(answer.faults.map(({ code, line, column, severity, text }): Remark => ({ ...rangeAt(this.pack.state, line, column, code === UNKNOWN_NAME), severity: SEVERITIES[severity], text })));
    this.case.mark(this.remarksOnCase(answer));
    this.redraw();
    this.tellCount(answer);
  }

  private remarksOnCase({ verdict, refusal }: Answer): Remark[] {
    const { state } = this.case;
    const line = Number(refusal?.detail["line"]);
    if (refusal && line > 0) return [{ ...rangeAt(state, line, Number(refusal.detail["column"])), severity: "error", text: reasonOf(refusal, wordsOf(this.lang)) }];
    return (verdict?.findings ?? []).map(({ paths, level, text, rule }): Remark => ({ ...rangeOf(state, paths[0] ?? ""), severity: SEVERITIES[level], text: text ?? rule }));
  }

  /** Tells those who do not see the page what has become of it. */
  private tellCount({ faults, verdict }: Answer): void {
    const words = benchWordsOf(this.lang);
    const errors = faults.filter(({ severity }) => severity === "error").length;
    const counted = words.counted(errors, verdict ? wordsOf(this.lang).outcomes[verdict.outcome] : words.notJudged);
    if (counted !== this.saidLast && this.saidLast !== "") this.say(counted);
    this.saidLast = counted;
  }

  private async choose(id: string): Promise<void> {
    if (id !== OWN_ID) this.show(id === STARTER_ID ? STARTER : await shipped(id), id);
  }

  private show(opened: Opened, which: string): void {
    this.opened = opened;
    this.which = which;
    this.notice = undefined;
    this.pack.text = opened.pack;
    if (opened.examples.length > 0) this.case.text = firstCase(opened);
    this.saved = { pack: this.pack.text, case: this.case.text };
    this.ask();
    this.redraw();
  }

  private showExample(at: number): void {
    const example = this.opened.examples[at];
    if (!example) return;
    this.case.text = written(example.case);
    this.saved.case = this.case.text;
  }

  private async openPack(file: File): Promise<void> {
    const text = await this.read(file);
    if (text !== undefined) this.show({ pack: text, examples: [] }, OWN_ID);
  }

  private async openCase(file: File): Promise<void> {
    const text = await this.read(file);
    if (text === undefined) return;
    this.case.text = text;
    this.saved.case = text;
  }

  private async openExamples(file: File): Promise<void> {
    const text = await this.read(file);
    if (text === undefined) return;
    const examples = examplesOf(text);
    if (examples) this.opened = { ...this.opened, examples };
    else this.notice = benchWordsOf(this.lang).notExamples(file.name);
    this.ask();
    this.redraw();
  }

  /** The text of a file; one that is not in UTF-8 is told, not mended. */
  private async read(file: File): Promise<string | undefined> {
    const words = wordsOf(this.lang);
    const read = textOf(new Uint8Array(await file.arrayBuffer()), words);
    this.notice = "why" in read ? `${words.notOpened(file.name)} ${read.why}` : undefined;
    this.redraw();
    return "text" in read ? read.text : undefined;
  }

  private save(which: "pack" | "case"): void {
    const { text } = this[which];
    saveText(`${which}.json`, text);
    this.saved[which] = text;
  }
}

function remark(color: string, level: string, text: string, place: string, go: () => void): TemplateResult {
  return html`<li>
    <p class="ds-validation-message" data-color=${color}><span class="ds-sr-only">${level}: </span>${text}</p>
    <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" @click=${go}>${place}</button>
  </li>`;
}

function firstCase({ examples }: Opened): string {
  return written(examples[0]?.case ?? {});
}

function written(document: unknown): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
