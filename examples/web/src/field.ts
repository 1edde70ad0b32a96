import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Entry } from "./layouts.js";
import { messages } from "./findings.js";
import { get, type Json, resolved } from "./pointer.js";
import { fieldId, messageId, type View } from "./view.js";
import { capital } from "./words.js";
import { read, write } from "./writing.js";

type FieldEntry = Extract<Entry, { kind: "field" }>;
interface Option {
  value: string;
  label: string;
  json: Json;
}

/** A field with its label, its hint and what is said of it. */
export function field(view: View, entry: FieldEntry, path: string): TemplateResult {
  const { facts, words } = view;
  const options = optionsOf(view, entry, path);
  const type = facts.type(path);
  const width = type === "money" || type === "date" || type === "time" || type === "number" || type === "decimal" ? "short" : (entry.width ?? "");
  const label = capital(facts.label(path));
  return html`<div class="ds-field ${width} is-${type}">
    <label class="ds-label" for=${fieldId(path)}>${label}${facts.isRequired(path) && shown(view, path) === "" ? html` <span class="must">(${words.mustFill})</span>` : nothing}</label>
    ${facts.isPersonal(path) ? html`<div data-field="description" id=${`h${path}`}>${words.personal}</div>` : nothing}
    ${options ? choice(view, path, options) : entry.lines ? area(view, path, entry.lines) : line(view, path)}
    ${messages(view, path)}
  </div>`;
}

/** One text of a list of texts: its label is for screen readers, for the list says what it holds. */
export function bareField(view: View, path: string, label: string, refers: string | undefined): TemplateResult {
  const options = refers === undefined ? undefined : referenceOptions(view, refers, path);
  return html`<div class="ds-field bare">
    <label class="ds-sr-only" for=${fieldId(path)}>${label}</label>
    ${options ? choice(view, path, options) : line(view, path)} ${messages(view, path)}
  </div>`;
}

function line(view: View, path: string): TemplateResult {
  const type = view.facts.type(path);
  const mode = type === "number" ? "numeric" : type === "money" || type === "decimal" ? "decimal" : nothing;
  return html`<input
    class="ds-input"
    type="text"
    id=${fieldId(path)}
    autocomplete="off"
    inputmode=${mode}
    aria-invalid=${invalid(view, path)}
    aria-describedby=${described(view, path)}
    .value=${live(shown(view, path))}
    @input=${(event: Event) => written(view, path, event)}
    @change=${(event: Event) => left(view, path, event)}
  />`;
}

function area(view: View, path: string, lines: number): TemplateResult {
  return html`<textarea
    class="ds-input"
    id=${fieldId(path)}
    rows=${lines}
    aria-invalid=${invalid(view, path)}
    aria-describedby=${described(view, path)}
    .value=${live(shown(view, path))}
    @input=${(event: Event) => written(view, path, event)}
    @change=${(event: Event) => left(view, path, event)}
  ></textarea>`;
}

function choice(view: View, path: string, options: readonly Option[]): TemplateResult {
  const now = get(view.desk.document, path);
  const pick = (event: Event): void => {
    const picked = options.find((option) => option.value === (event.target as HTMLSelectElement).value);
    view.desk.set(path, picked?.json);
    view.redraw();
  };
  return html`<select class="ds-input" id=${fieldId(path)} aria-invalid=${invalid(view, path)} aria-describedby=${described(view, path)} @change=${pick}>
    <option value="" .selected=${live(now === undefined)}>${view.facts.type(path) === "boolean" ? view.words.empty : view.words.choose}</option>
    ${options.map((option) => html`<option value=${option.value} .selected=${live(option.json === now)}>${option.label}</option>`)}
  </select>`;
}

/** What can be chosen; nothing where the field is written. What stands there already can always be kept. */
function optionsOf(view: View, entry: FieldEntry, path: string): Option[] | undefined {
  const { facts, words } = view;
  if (entry.refers !== undefined) return referenceOptions(view, entry.refers, path);
  if (facts.type(path) === "boolean") {
    const options = [{ value: "true", label: words.yes, json: true }, { value: "false", label: words.no, json: false }];
    return kept(view, path, options);
  }
  const codes = facts.codes(path);
  return codes.length === 0 ? undefined : kept(view, path, codes.map(({ code, label }) => ({ value: code, label: capital(label), json: code })));
}

/** The items of a list that a field can name; nothing where there are none to choose from. */
function referenceOptions(view: View, list: string, path: string): Option[] | undefined {
  const { document } = view.desk;
  const items = resolved(document, `${list}/*`);
  if (items.length === 0) return undefined;
  const options = items.flatMap((item) => {
    const id = get(document, `${item}/id`);
    return typeof id === "string" ? [{ value: id, label: view.facts.item(document, item) || capital(view.facts.itemName(document, item)), json: id }] : [];
  });
  return kept(view, path, options);
}

function kept(view: View, path: string, options: Option[]): Option[] {
  const now = get(view.desk.document, path);
  if (now === undefined || options.some((option) => option.json === now)) return options;
  return [...options, { value: `=${JSON.stringify(now)}`, label: String(now), json: now }];
}

function shown(view: View, path: string): string {
  const { typing, document } = view.desk;
  return typing?.path === path ? typing.text : write(get(document, path), view.facts.type(path), view.lang);
}

/** While someone writes: nothing is said yet, but what was said is taken back as soon as it no longer holds. */
function written(view: View, path: string, event: Event): void {
  const text = (event.target as HTMLInputElement).value;
  view.desk.typing = { path, text };
  if (!view.at.has(path)) return;
  view.desk.set(path, read(text, view.facts.type(path), view.lang));
  view.redraw();
}

/** When the field is left: the value counts. */
function left(view: View, path: string, event: Event): void {
  view.desk.typing = undefined;
  view.desk.set(path, read((event.target as HTMLInputElement).value, view.facts.type(path), view.lang));
  view.redraw();
}

function invalid({ at }: View, path: string): "true" | typeof nothing {
  return at.get(path)?.some((finding) => finding.level === "error") ? "true" : nothing;
}

function described(view: View, path: string): string | typeof nothing {
  const ids = [view.facts.isPersonal(path) ? `h${path}` : "", view.at.has(path) ? messageId(path) : ""].filter((id) => id !== "");
  return ids.length > 0 ? ids.join(" ") : nothing;
}
