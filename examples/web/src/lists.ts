import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { type Finding, label } from "satsing";
import { bareField, field } from "./field.js";
import { messages } from "./findings.js";
import type { Entry } from "./layouts.js";
import { get, type Json, pattern, segments } from "./pointer.js";
import { fieldId, goTo, type View } from "./view.js";
import { capital } from "./words.js";

type Of<K extends Entry["kind"]> = Extract<Entry, { kind: K }>;

/** Some entries of a form below a path. Fields that follow on one another share their lines. */
export function entries(view: View, all: readonly Entry[], at: string): TemplateResult[] {
  const runs: Entry[][] = [];
  for (const entry of all) {
    const last = runs.at(-1);
    if (entry.kind === "field" && last?.[0]?.kind === "field") last.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run) => {
    const [first] = run;
    return first?.kind === "field" ? html`<div class="fields">${run.map((entry) => one(view, entry, at))}</div>` : html`${first && one(view, first, at)}`;
  });
}

function one(view: View, entry: Entry, at: string): TemplateResult {
  const path = `${at}/${entry.name}`;
  switch (entry.kind) {
    case "field":
      return field(view, entry, path);
    case "object":
      return object(view, entry, path);
    case "list":
      return list(view, entry, path);
    case "texts":
      return texts(view, entry, path);
    case "choices":
      return choices(view, entry, path);
  }
}

function object(view: View, entry: Of<"object">, path: string): TemplateResult {
  // the part itself stands under the heading of its section
  const isPart = view.facts.layout.parts.some(({ name }) => `/${name}` === path);
  if (isPart) return html`<div class="part" id=${fieldId(path)} tabindex="-1">${messages(view, path)} ${entries(view, entry.entries, path)}</div>`;
  return html`<fieldset class="ds-fieldset object" id=${fieldId(path)} tabindex="-1">
    <legend class="ds-label">${capital(view.facts.label(path))}</legend>
    ${messages(view, path)} ${entries(view, entry.entries, path)}
  </fieldset>`;
}

function list(view: View, entry: Of<"list">, path: string): TemplateResult {
  const { facts, words } = view;
  const items = itemsOf(view, path);
  const title = `${capital(facts.label(path))} (${items.length})`;
  const keyed = keys(items);
  const places = [...items.keys()].filter((at) => view.isWhole || saidIn(view, `${path}/${at}`).length > 0);
  const drawn = (): TemplateResult => html`${messages(view, path)}
    ${repeat(places, keyed, (at) => item(view, entry, path, at))}
    <div class="actions">${adder(view, path)}</div>`;
  if (!entry.isFolded) {
    return html`<fieldset class="ds-fieldset list" id=${fieldId(path)} tabindex="-1"><legend class="ds-label">${title}</legend>${drawn()}</fieldset>`;
  }
  const said = saidIn(view, path);
  const wrong = said.filter((finding) => view.desk.kind(finding) === "wrong").length;
  const note = wrong > 0 ? words.mustMend(wrong) : said.length > 0 ? words.worthALook(said.length) : undefined;
  return html`<details class="ds-details folded" data-variant="default">
    <summary>${title}${note ? html` <span class="ds-tag" data-size="sm" data-color=${wrong > 0 ? "danger" : "warning"}>${note}</span>` : nothing}</summary>
    <div>
      <fieldset class="ds-fieldset list" id=${fieldId(path)} tabindex="-1"><legend class="ds-sr-only">${title}</legend>${view.isWhole ? drawn() : nothing}</fieldset>
    </div>
  </details>`;
}

/** What is said of a place and of all that is in it. */
function saidIn({ at }: View, path: string): Finding[] {
  return [...at].filter(([place]) => place === path || place.startsWith(`${path}/`)).flatMap(([, findings]) => findings);
}

function item(view: View, entry: Of<"list">, list: string, at: number): TemplateResult {
  const path = `${list}/${at}`;
  const name = capital(view.facts.itemName(view.desk.document, path));
  const drawn = view.isWhole ? entry.entries : entry.entries.filter((each) => saidIn(view, `${path}/${each.name}`).length > 0);
  return html`<fieldset class="ds-fieldset item ${entry.inRows ? "row" : "block"} ${entry.isFolded ? "plain" : ""}" id=${fieldId(path)} tabindex="-1">
    <legend class=${entry.inRows && entry.isFolded ? "ds-sr-only" : "ds-label"}>${name}</legend>
    ${messages(view, path)} ${entries(view, drawn, path)}
    <button
      type="button"
      class="ds-button remove"
      data-variant="tertiary"
      data-color="danger"
      data-size="sm"
      aria-label=${`${view.words.remove(view.facts.noun(list))}: ${name}`}
      @click=${() => remove(view, list, at)}
    >
      ${view.words.remove(view.facts.noun(list))}
    </button>
  </fieldset>`;
}

function texts(view: View, entry: Of<"texts">, path: string): TemplateResult {
  const noun = view.facts.noun(path);
  const items = itemsOf(view, path);
  return html`<fieldset class="ds-fieldset list texts" id=${fieldId(path)} tabindex="-1">
    <legend class="ds-label">${capital(view.facts.label(path))}</legend>
    ${messages(view, path)}
    ${items.map(
      (_, at) => html`<div class="one-text">
        ${bareField(view, `${path}/${at}`, capital(`${noun} ${at + 1}`), entry.refers)}
        <button
          type="button"
          class="ds-button remove"
          data-variant="tertiary"
          data-color="danger"
          data-size="sm"
          aria-label=${`${view.words.remove(noun)} ${at + 1}`}
          @click=${() => remove(view, path, at)}
        >
          ${view.words.remove(noun)}
        </button>
      </div>`,
    )}
    <div class="actions">${adder(view, path, "")}</div>
  </fieldset>`;
}

function choices(view: View, entry: Of<"choices">, path: string): TemplateResult {
  const chosen = itemsOf(view, path);
  const codes = view.facts.codes(`${path}/*`);
  const unknown = chosen.filter((code) => !codes.some((each) => each.code === code)).map((code) => ({ code: String(code), label: String(code) }));
  const all = [...codes, ...unknown];
  const toggle = (code: string, isOn: boolean): void => {
    const rest = chosen.filter((each) => each !== code);
    const next = isOn ? [...rest, code] : rest;
    view.desk.set(path, next.length > 0 ? next : undefined);
    view.redraw();
  };
  return html`<fieldset class="ds-fieldset choices" id=${fieldId(path)} tabindex="-1" data-name=${entry.name}>
    <legend class="ds-label">
      ${capital(view.facts.label(path))}${view.facts.isRequired(path) && chosen.length === 0 ? html` <span class="must">(${view.words.mustFill})</span>` : nothing}
    </legend>
    ${messages(view, path)}
    <div class="boxes" data-color="accent">
      ${all.map(
        ({ code, label }) => html`<div class="ds-field">
          <input
            class="ds-input"
            type="checkbox"
            id=${`${fieldId(path)}=${code}`}
            .checked=${live(chosen.includes(code))}
            @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
          />
          <label class="ds-label" data-weight="regular" for=${`${fieldId(path)}=${code}`}>${capital(label)}</label>
        </div>`,
      )}
    </div>
  </fieldset>`;
}

function adder(view: View, path: string, empty?: string): TemplateResult {
  const add = (): void => {
    const added = view.desk.add(path, empty ?? fresh(view, path));
    view.redraw();
    const place = document.getElementById(fieldId(added));
    (place?.matches("input, select") ? place : place?.querySelector<HTMLElement>("input, select"))?.focus();
  };
  return html`<button type="button" class="ds-button add" data-color="accent" data-variant="secondary" data-size="sm" @click=${add}>${view.words.add(view.facts.noun(path))}</button>`;
}

function remove(view: View, list: string, at: number): void {
  const rest = itemsOf(view, list).length - 1;
  view.desk.set(`${list}/${at}`, undefined);
  if (rest === 0) view.desk.set(list, undefined);
  view.redraw();
  goTo(rest === 0 ? list : `${list}/${Math.min(at, rest - 1)}`);
}

function itemsOf(view: View, path: string): readonly Json[] {
  const items = get(view.desk.document, path);
  return Array.isArray(items) ? items : [];
}

/** By what the items of a list are told apart, so that their fields stay the same elements when another is removed. */
function keys(items: readonly Json[]): (at: number) => unknown {
  const ids = items.map(keyOf);
  return new Set(ids).size === items.length ? (at) => ids[at] ?? at : (at) => at;
}

function keyOf(item: Json): string | undefined {
  const id = typeof item === "object" && item !== null && !Array.isArray(item) ? item["id"] : undefined;
  return typeof id === "string" ? id : undefined;
}

/** A new item, with an id that no other has where its kind has ids, so that references and findings keep to it. */
function fresh(view: View, list: string): Json {
  const items = itemsOf(view, list);
  if (label(`${pattern(list)}/*/id`, "en", view.desk.programme) === undefined) return {};
  const name = segments(list).at(-1) ?? "";
  const taken = new Set(items.map(keyOf));
  for (let number = items.length + 1; ; number += 1) if (!taken.has(`${name}-${number}`)) return { id: `${name}-${number}` };
}
