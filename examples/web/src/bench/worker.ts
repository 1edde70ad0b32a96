import init, { check, type Language, load, programmes, rules, SatsingError } from "satsing";
import initOffice, { lint } from "satsing/office";
import { patched } from "../pointer.js";
import type { Answer, Example, Question, Refusal, Run } from "./messages.js";

/** Packs are linted and judged here, so that whoever writes one never waits for it. */
const ready = Promise.all([init(), initOffice()]);

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  await ready;
  postMessage(answer(data));
});

function answer({ number, pack, case: document, examples, lang, today }: Question): Answer {
  const { faults } = lint(pack, { lang });
  if (faults.some(({ severity }) => severity === "error")) return { number, faults, runs: [] };
  try {
    const id = load(pack);
    const titles = rules(id, { lang }).map((rule): [string, string] => [rule.id, rule.title]);
    const title = programmes(lang).find((each) => each.id === id)?.title ?? id;
    const runs = examples.map((example) => run(id, example, new Map(titles)));
    return { number, faults, programme: { id, title, rules: titles }, runs, ...judged(id, document, lang, today) };
  } catch (error) {
    return { number, faults, refusal: refusal(error), runs: [] };
  }
}

function judged(programme: string, document: string, lang: Language, today: string): Pick<Answer, "verdict" | "refusal"> {
  try {
    return { verdict: check(document, { programme, lang, today, fixes: true }) };
  } catch (error) {
    return { refusal: refusal(error) };
  }
}

function run(programme: string, { rule, case: document, today, repair }: Example, titles: ReadonlyMap<string, string>): Run {
  const title = titles.get(rule);
  if (title === undefined) return { rule, title: rule, outcome: "no-rule" };
  const breaks = (tried: typeof document): boolean => check(JSON.stringify(tried), { programme, today }).findings.some((finding) => finding.rule === rule);
  try {
    if (!breaks(document)) return { rule, title, outcome: "not-broken" };
    const mended = patched(document, repair);
    return { rule, title, outcome: mended === undefined || breaks(mended) ? "not-mended" : "holds" };
  } catch (error) {
    refusal(error);
    return { rule, title, outcome: "not-checked" };
  }
}

/** What the page needs of an error of the library; any other is a fault of ours. */
function refusal(error: unknown): Refusal {
  if (!(error instanceof SatsingError)) throw error;
  return { code: error.code, message: error.message, detail: error.detail };
}
