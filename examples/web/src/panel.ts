import type { DueItem, Finding, Verdict } from "satsing";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Kind } from "./desk.js";
import { link, reference, textOf } from "./findings.js";
import type { View } from "./view.js";
import { capital } from "./words.js";
import { longDate } from "./writing.js";

const OUTCOMES = { passed: "success", blocked: "danger", incomplete: "info", notInForce: "warning" } as const;

/** What the check says of the whole case: what to put right, what to look at, what is left, and what was checked. */
export function panel(view: View, ruleTitle: (id: string) => string): TemplateResult {
  const { desk, words } = view;
  const { verdict } = desk;
  if (!verdict) return html`<div class="ds-alert" data-color="danger"><p>${words.troubles[desk.trouble ?? "not-json"]}</p></div>`;
  const of = (kind: Kind): Finding[] => inOrder(view, verdict.findings.filter((finding) => desk.kind(finding) === kind));
  const [wrong, look, left] = [of("wrong"), of("look"), of("left")];
  return html`
    <h2 class="ds-heading" data-size="sm" id="status">${words.status} <span class="ds-tag" data-color=${OUTCOMES[verdict.outcome]}>${words.outcomes[verdict.outcome]}</span></h2>
    ${desk.undated === undefined ? nothing : html`<p class="ds-paragraph small" id="undated">${words.undated[desk.undated]}</p>`}
    ${verdict.findings.filter(({ rule }) => rule === "date-needed").map((finding) => html`<div class="ds-alert" data-color="warning"><p>${finding.text}</p></div>`)}
    ${verdict.outcome === "notInForce" ? html`<div class="ds-alert" data-color="warning"><p>${words.notInForceText}</p></div>` : nothing}
    ${wrong.length > 0
      ? html`<h3 class="ds-heading" data-size="2xs">${words.mustMend(places(wrong).length)}</h3>
          ${placesList(view, wrong)}`
      : html`<p class="calm">${words.nothingWrong}</p>`}
    ${look.length > 0
      ? html`<h3 class="ds-heading" data-size="2xs">${words.worthALook(places(look).length)}</h3>
          ${placesList(view, look)}`
      : nothing}
    ${left.length > 0
      ? html`<h3 class="ds-heading" data-size="2xs">${words.leftToFill(places(left).length)}</h3>
          ${placesList(view, left)}`
      : desk.isFinal
        ? nothing
        : html`<p class="calm">${words.nothingLeft}</p>`}
    ${desk.due.length > 0
      ? html`<h3 class="ds-heading" data-size="2xs" id="due">${words.due}</h3>
          <ul class="ds-list due" aria-labelledby="due">
            ${desk.due.map((item) => html`<li>${dueItem(view, item)}</li>`)}
          </ul>`
      : nothing}
    <h3 class="ds-heading" data-size="2xs">${words.coverage}</h3>
    ${coverage(view, verdict, ruleTitle)}
  `;
}

/** One thing that is due: when, what, by whom, whether the case shows it done, and by which text. */
function dueItem({ words, lang, facts }: View, item: DueItem): TemplateResult {
  const { title, section, url } = item.source;
  const source = section ? `${title}, ${section}` : title;
  const state = item.done ? words.dueDone : item.overdue ? words.dueOverdue : words.dueOpen;
  const missing = (item.missing ?? []).map((path) => facts.label(path)).join(", ");
  return html`<strong>${item.on === undefined ? words.dueNoDay : longDate(item.on, lang)}: ${item.title}</strong> (${state})
    <br />${item.text} (${item.who})
    ${item.note === undefined ? nothing : html`<br />${item.note}`}
    ${item.certain ? nothing : html`<br />${words.dueUncertain}`}
    ${missing === "" ? nothing : html`<br />${words.needs}: ${missing}.`}
    <br /><span class="small">${words.source}: ${url ? html`<a class="ds-link" href=${url} target="_blank" rel="noreferrer">${source}</a>` : source}</span>`;
}

/** The summary that public forms show above what was filled in: each thing that stands in the way, with a link to it. */
export function errorSummary(view: View): TemplateResult | typeof nothing {
  const { desk, words } = view;
  if (!desk.isFinal || !desk.verdict) return nothing;
  if (desk.verdict.outcome === "passed") {
    return html`<div class="ds-alert" data-color="success" id="summary" tabindex="-1">
      <h2 class="ds-heading" data-size="xs">${words.passed}</h2>
      <p class="ds-paragraph">${words.passedText}</p>
    </div>`;
  }
  const wrong = inOrder(view, desk.verdict.findings.filter((finding) => desk.kind(finding) === "wrong"));
  if (wrong.length === 0) {
    const unclear = desk.verdict.coverage.notEvaluated.length;
    return html`<div class="ds-alert" data-color="warning" id="summary" tabindex="-1">
      <h2 class="ds-heading" data-size="xs">${words.outcomes[desk.verdict.outcome]}</h2>
      <p class="ds-paragraph">${desk.verdict.outcome === "notInForce" ? words.notInForceText : words.notJudged(unclear)}</p>
    </div>`;
  }
  return html`<div class="ds-error-summary" id="summary" tabindex="-1">
    <h2 class="ds-heading">${words.summary(wrong.length)}</h2>
    <ul class="ds-list">
      ${wrong.map((finding) => html`<li>${linked(view, finding)}</li>`)}
    </ul>
  </div>`;
}

function linked(view: View, finding: Finding): TemplateResult | string {
  const item = view.facts.item(view.desk.document, finding.paths[0] ?? "");
  const text = textOf(view, finding);
  return link(view, finding.paths[0] ?? "", item === "" ? text : `${item}: ${text}`);
}

/** Findings as their fields follow on one another in the form, for that is how the reader goes through them. */
function inOrder({ facts }: View, findings: readonly Finding[]): Finding[] {
  return findings.toSorted((left, right) => facts.compare(left.paths[0] ?? "", right.paths[0] ?? ""));
}

/** The fields that some findings are about, each once. */
function places(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((finding) => finding.paths[0] ?? ""))];
}

function placesList(view: View, findings: readonly Finding[]): TemplateResult {
  return html`<ul class="ds-list places">
    ${places(findings).map((path) => html`<li>${link(view, path, reference(view, path))}</li>`)}
  </ul>`;
}

function coverage(view: View, verdict: Verdict, ruleTitle: (id: string) => string): TemplateResult {
  const { words, facts } = view;
  const { passed, failed, notEvaluated, notApplicable, overridden, notInForce } = verdict.coverage;
  const missing = (paths: readonly string[]): TemplateResult | typeof nothing =>
    paths.length === 0 ? nothing : html`<br />${words.needs}: ${paths.map((path, at) => html`${at > 0 ? ", " : ""}${link(view, path, facts.place(path) ? reference(view, path) : capital(facts.label(path)))}`)}.`;
  const group = <T>(title: string, judged: readonly T[], said: (each: T) => TemplateResult): TemplateResult | typeof nothing =>
    judged.length === 0
      ? nothing
      : html`<details class="ds-details" data-variant="default">
          <summary>${title}</summary>
          <div><ul class="ds-list rules">${view.isWhole ? judged.map((each) => html`<li>${said(each)}</li>`) : nothing}</ul></div>
        </details>`;
  const { dates, edition, engine, packHash } = verdict.receipt;
  const days = (["decided", "period", "today"] as const).flatMap((name) => {
    const day = dates[name];
    return day === undefined ? [] : [html`${words.receiptDates[name]} ${longDate(day, view.lang)} · `];
  });
  return html`<p class="ds-paragraph small">${words.coverageText}</p>
    <div class="coverage">
      ${group(words.held(passed.length), passed, (rule) => html`${ruleTitle(rule)}`)}
      ${group(words.failed(failed.length), failed, (each) => html`${ruleTitle(each.rule)}${missing(each.missing)}`)}
      ${group(words.notJudged(notEvaluated.length), notEvaluated, (each) => html`${ruleTitle(each.rule)}<br /><strong>${words.because[each.because]}</strong>${missing(each.missing)}`)}
      ${group(words.notApplicable(notApplicable.length), notApplicable, (each) => html`${ruleTitle(each.rule)}<br /><strong>${words.because[each.because]}</strong>`)}
      ${group(words.overridden(overridden.length), overridden, (each) => html`${ruleTitle(each.rule)}<br /><strong>${words.givesWay(ruleTitle(each.by))}</strong>`)}
    </div>
    ${notInForce > 0 ? html`<p class="ds-paragraph small">${words.notInForceCount(notInForce)}</p>` : nothing}
    <p class="ds-paragraph small receipt">
      ${words.receipt}: ${engine}${edition ? ` · ${edition}` : ""} · ${days}<span class="hash" title=${packHash}>${packHash.slice(0, 12)}</span>
    </p>`;
}
