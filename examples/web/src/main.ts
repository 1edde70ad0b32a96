import "./design.css";
import "./style.css";
import { html, render, type TemplateResult } from "lit-html";
import init, { type Language } from "satsing";
import { FIRST_PROGRAMME } from "./first.js";
import { FormPage } from "./form.js";
import { LANGUAGES, wordsOf } from "./words.js";

/** A page of the site, drawn anew after each change. */
export interface Page {
  template(): TemplateResult;
  speak(lang: Language): void;
}

type PageId = "form" | "allocation" | "rules" | "bench";
const PAGES: readonly PageId[] = ["form", "allocation", "rules", "bench"];

declare global {
  /** The wasm of the form, which the built page begins to compile before there is a script; see `offline.ts`. */
  var compiled: Promise<WebAssembly.Module> | undefined;
}

performance.mark("script");
const ready = Promise.all([loaded(), parsed()]);
const pages = new Map<PageId, Page>();
let lang = firstLanguage();
let here = pageOf(location.hash) ?? "form";

/**
 * Loads the wasm and the programme that is shown first; the others come when that has its verdict.
 *
 * Where the wasm could not be compiled beforehand, the package loads it in its own way.
 */
async function loaded(): Promise<void> {
  await init(await globalThis.compiled?.catch(() => undefined), { programmes: [FIRST_PROGRAMME] });
}

/** The script waits neither for the page nor for its looks, so that the wasm is compiled meanwhile; drawing must. */
async function parsed(): Promise<void> {
  if (document.readyState === "loading") await new Promise((done) => addEventListener("DOMContentLoaded", done));
}

function element(id: "app" | "said" | "main"): HTMLElement {
  return document.getElementById(id) as HTMLElement;
}

/** The language chosen last time, else the first of the browser's that there is. */
function firstLanguage(): Language {
  const wished = [localStorage.getItem("satsing-language") ?? "", ...navigator.languages].map((each) => each.slice(0, 2).toLowerCase());
  const codes = wished.map((each) => (each === "no" ? "nb" : each));
  return LANGUAGES.find(({ code }) => code === codes.find((each) => LANGUAGES.some((known) => known.code === each)))?.code ?? "nb";
}

function pageOf(hash: string): PageId | undefined {
  return PAGES.find((page) => hash === `#${page}`);
}

/** The page that is asked for; all but the form are fetched when they are. */
async function pageAt(id: PageId): Promise<Page> {
  const known = pages.get(id);
  if (known) return known;
  const made = await make(id);
  pages.set(id, made);
  return made;
}

async function make(id: PageId): Promise<Page> {
  switch (id) {
    case "form":
      return new FormPage(lang, redraw, say);
    case "allocation":
      return (await import("./allocation.js")).openAllocation(lang, redraw);
    case "rules":
      // it lists them all
      await init();
      return new (await import("./rules.js")).RulesPage(lang, redraw);
    case "bench":
      return new (await import("./bench/page.js")).WorkbenchPage(lang, redraw, say);
  }
}

function redraw(): void {
  const page = pages.get(here);
  const words = wordsOf(lang);
  document.documentElement.lang = lang;
  document.title = `${words.pages[here]} – ${words.title}`;
  render(
    html`
      <a class="ds-skip-link" href="#main" @click=${skip}>${words.skip}</a>
      <header class="top">
        <p class="name"><img src="./icon.svg" alt="" width="28" height="28" /> ${words.title}</p>
        <nav aria-label=${words.menu}>
          ${PAGES.map((page) => html`<a class="ds-link" href=${`#${page}`} aria-current=${page === here ? "page" : "false"}>${words.pages[page]}</a>`)}
        </nav>
        <div class="language">
          <label class="ds-sr-only" for="language">${words.language}</label>
          <select class="ds-input" id="language" data-size="sm" data-width="auto" @change=${speak}>
            ${LANGUAGES.map(({ code, name }) => html`<option value=${code} lang=${code} .selected=${code === lang}>${name}</option>`)}
          </select>
        </div>
      </header>
      <main id="main" tabindex="-1">${page?.template()}</main>
      <footer><p class="ds-paragraph small">${words.private}</p></footer>
    `,
    element("app"),
  );
}

function skip(event: Event): void {
  event.preventDefault();
  element("main").focus();
}

function speak(event: Event): void {
  lang = (event.target as HTMLSelectElement).value as Language;
  localStorage.setItem("satsing-language", lang);
  for (const page of pages.values()) page.speak(lang);
  redraw();
}

let saying: ReturnType<typeof setTimeout> | undefined;

/** Says something to those who hear the page; what comes close upon another is said together with it. */
function say(text: string): void {
  clearTimeout(saying);
  const said = element("said");
  said.dataset["next"] = [said.dataset["next"], text].filter(Boolean).join(" ");
  saying = setTimeout(() => {
    said.textContent = said.dataset["next"] ?? "";
    delete said.dataset["next"];
  }, 400);
}

async function visit(): Promise<void> {
  // the address without a page is where the visit began
  const asked = location.hash === "" ? "form" : (pageOf(location.hash) ?? here);
  await pageAt(asked);
  const isOther = asked !== here;
  // a field that is left counts before it is taken away: its change would draw the page in the midst of being drawn
  if (isOther && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  here = asked;
  redraw();
  if (isOther) element("main").focus();
}

async function open(): Promise<void> {
  await ready;
  performance.mark("wasm");
  await pageAt(here);
  redraw();
  performance.mark("first-verdict");
  if (import.meta.env.PROD && "serviceWorker" in navigator) void navigator.serviceWorker.register("./worker.js");
}

addEventListener("hashchange", () => void visit());
void open();
