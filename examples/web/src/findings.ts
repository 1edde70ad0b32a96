import type { Finding } from "satsing";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Step } from "./pointer.js";
import { fieldId, goTo, messageId, type View } from "./view.js";
import { capital } from "./words.js";
import { longDate, write } from "./writing.js";

const COLORS = { error: "danger", warning: "warning", advice: "info" } as const;

/** What is said of a place in the form, with the source and the fixes. */
export function messages(view: View, path: string): TemplateResult | typeof nothing {
  const findings = view.at.get(path) ?? [];
  if (findings.length === 0) return nothing;
  return html`<div class="messages" id=${messageId(path)} data-field="validation">
    ${repeat(once(findings), ({ key }) => key, (finding) => message(view, finding))}
    ${fixes(view, findings)}
  </div>`;
}

function message(view: View, finding: Finding): TemplateResult {
  const { words, facts, desk } = view;
  const { title, section, url } = finding.source;
  const source = section ? `${title}, ${section}` : title;
  const others = finding.paths.slice(1).filter((path) => facts.place(path) === path);
  return html`<div class="message">
    <p class="ds-validation-message" data-color=${COLORS[finding.level]}>
      <span class="ds-sr-only">${words.levels[finding.level]}: </span>${textOf(view, finding)}
    </p>
    <p class="aside">
      ${finding.source.id === "contract" ? nothing : html`${words.source}: ${url ? html`<a class="ds-link" href=${url} target="_blank" rel="noreferrer">${source}</a>` : source}.`}
      ${others.length > 0 ? html`${words.others}: ${others.map((path, at) => html`${at > 0 ? "; " : ""}${link(view, path, reference(view, path))}`)}.` : nothing}
      ${desk.kind(finding) === "wrong" ? nothing : html`<span class="level">${words.levels[finding.level]}.</span>`}
    </p>
  </div>`;
}

/** The fixes of some findings, each once: several findings of one field are often mended by the same change. */
function fixes(view: View, findings: readonly Finding[]): TemplateResult | typeof nothing {
  const patches = new Map(findings.flatMap((finding) => finding.fixes ?? []).map((fix) => [JSON.stringify(fix.patch), fix.patch]));
  if (patches.size === 0) return nothing;
  return html`<div class="actions">
    ${[...patches].map(
      ([key, patch]) =>
        html`<button type="button" class="ds-button fix" data-color="accent" data-variant="secondary" data-size="sm" data-patch=${key} @click=${() => apply(view, patch)}>
          ${fixText(view, patch)}
        </button>`,
    )}
  </div>`;
}

/** The same sentence about the same place is said once. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [finding.text ?? finding.key, finding])).values()];
}

function apply(view: View, patch: readonly Step[]): void {
  const changed = patch.find((step) => step.op !== "test");
  if (!changed || !view.desk.fix(patch)) return;
  view.redraw();
  view.say(view.words.mended);
  goTo(changed.path);
}

function fixText(view: View, patch: readonly Step[]): string {
  const { facts, words, desk } = view;
  const changes = patch.filter((step) => step.op !== "test");
  const change = (step: Step): string =>
    step.op === "remove" ? words.leaveOut(facts.label(step.path)) : words.fix(facts.label(step.path), facts.value(step.path, step.value));
  const [first] = changes;
  if (first && changes.length === 1) return change(first);
  return changes.map((step) => capital(`${facts.item(desk.document, step.path)}: ${change(step)}`)).join("; ");
}

/** What a finding says; of a value that could not be read, how to write it here rather than in the contract. */
export function textOf({ words, lang }: View, finding: Finding): string {
  const value = (name: string): string => String(finding.values.find((each) => each.name === name)?.value ?? "");
  const typed = value("value");
  const meant = finding.values.flatMap(({ name, value }) => (name === "meant" ? [String(value)] : []));
  if (finding.rule === "shape.date" && meant.length > 0) return words.dateMeant(typed, meant.map((day) => longDate(day, lang)));
  if (meant.length > 0) return finding.text ?? finding.rule;
  if (finding.rule === "shape.date") return /^(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})$/.test(typed) ? words.noSuchDay(typed) : words.notADate(typed);
  if (finding.rule === "shape.type" && value("expected") === "time") return words.notATime(write(typed, "time", lang));
  if (finding.rule === "shape.type" && value("expected") === "money") return words.notAnAmount(typed);
  if (finding.rule === "shape.type" && value("expected") === "number") return words.notANumber(typed);
  if (finding.rule === "shape.type" && value("expected") === "decimal") return words.notADecimal(typed);
  return finding.text ?? finding.rule;
}

/** A field by name, with the item that it stands in. */
export function reference({ facts, desk }: View, path: string): string {
  const item = facts.item(desk.document, path);
  const label = facts.label(path);
  return item === "" ? capital(label) : /\/\d+$/.test(path) && facts.type(path) === "object" ? item : `${item}: ${label}`;
}

/** A link to a field of the form. */
export function link(view: View, path: string, text: string): TemplateResult | string {
  const place = view.facts.place(path);
  if (place === undefined) return text;
  const follow = (event: Event): void => {
    event.preventDefault();
    view.show(place);
  };
  return html`<a class="ds-link" href=${`#${fieldId(place)}`} @click=${follow}>${text}</a>`;
}
