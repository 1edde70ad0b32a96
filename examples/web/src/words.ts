import type { Language, NotApplicableReason, NotEvaluatedReason } from "satsing";
import { da } from "./words/da.js";
import { en } from "./words/en.js";
import { nb } from "./words/nb.js";
import { nn } from "./words/nn.js";

/** Why a case could not be checked at all: the codes of the errors that a file or a text pasted into a field can bring about. */
export type Trouble = "too-large" | "format-too-new" | "not-json";

/** What a list holds, as the words for adding and removing one call it. */
export type Noun = keyof Words["nouns"];

/** What the form itself says. What the rules say, and what fields and codes are called, comes from satsing. */
export interface Words {
  title: string;
  language: string;
  skip: string;
  pages: { form: string; allocation: string; rules: string; bench: string };
  menu: string;
  private: string;

  formIntro: string;
  howToWrite: string;
  whichPart: string;
  aboutCase: string;
  content: string;
  nouns: Record<
    | "group" | "session" | "unit" | "betweenWork" | "programme" | "item" | "preparation" | "effort" | "measure" | "result"
    | "line" | "repayment" | "goal" | "focusArea" | "area" | "plan" | "municipality" | "member" | "applicant" | "participant"
    | "payment" | "point" | "theme" | "package" | "module" | "year" | "person" | "workshop" | "row",
    string
  >;
  add: (noun: string) => string;
  remove: (noun: string) => string;
  mustFill: string;
  choose: string;
  yes: string;
  no: string;
  empty: string;
  personal: string;
  notADate: (typed: string) => string;
  noSuchDay: (date: string) => string;
  notATime: (typed: string) => string;
  notAnAmount: (typed: string) => string;
  notANumber: (typed: string) => string;
  notADecimal: (typed: string) => string;
  dateMeant: (typed: string, days: readonly string[]) => string;

  openFile: string;
  saveCase: string;
  saveVerdict: string;
  openExample: string;
  startEmpty: string;
  opened: (file: string) => string;
  notOpened: (file: string) => string;
  notAllLoaded: string;
  notJson: string;
  notUtf8: string;
  notUtf16: string;
  keyTwice: (key: string) => string;
  at: (line: number, column: number) => string;
  place: (line: number, column: number) => string;
  noForm: (programme: string) => string;
  noProgramme: string;
  openPack: string;
  packFaults: (file: string, count: number) => string;
  andMore: (count: number) => string;
  troubles: Record<Trouble, string>;
  replaced: string;
  bringBack: string;

  check: string;
  passed: string;
  passedText: string;
  summary: (count: number) => string;
  outcomes: Record<"passed" | "blocked" | "incomplete" | "notInForce", string>;
  notInForceText: string;
  undated: { "/decidedOn": string; "/period/startsOn": string };
  levels: Record<"error" | "warning" | "advice", string>;
  bases: Record<"norm" | "plausibility", string>;
  status: string;
  mustMend: (count: number) => string;
  nothingWrong: string;
  worthALook: (count: number) => string;
  leftToFill: (count: number) => string;
  nothingLeft: string;
  source: string;
  fix: (field: string, value: string) => string;
  leaveOut: (field: string) => string;
  mended: string;
  undo: string;
  undone: string;
  others: string;
  counted: (wrong: number, look: number, left: number) => string;

  coverage: string;
  coverageText: string;
  held: (count: number) => string;
  failed: (count: number) => string;
  notJudged: (count: number) => string;
  notApplicable: (count: number) => string;
  overridden: (count: number) => string;
  givesWay: (rule: string) => string;
  notInForceCount: (count: number) => string;
  because: Record<NotApplicableReason | NotEvaluatedReason, string>;
  needs: string;
  due: string;
  dueDone: string;
  dueOpen: string;
  dueOverdue: string;
  dueNoDay: string;
  dueUncertain: string;
  receipt: string;
  receiptDates: { decided: string; period: string; today: string };

  allocationIntro: string;
  whichRequest: string;
  requests: Readonly<Record<string, string>>;
  pot: string;
  left: string;
  receivers: (count: number) => string;
  awardOf: string;
  amount: string;
  kr: string;
  floor: string;
  cap: string;
  lastYear: string;
  sortBy: string;
  byAmount: string;
  byName: string;
  byChange: string;
  searchName: string;
  shown: (shown: number, all: number) => string;
  asPicture: string;
  asTable: string;
  steps: (name: string) => string;
  chooseOne: string;
  tie: (places: number) => string;
  infeasible: (needed: string, available: string) => string;
  whoseBounds: string;
  legend: string;
  legendChange: string;
  measure: string;

  rulesIntro: string;
  whichProgramme: string;
  onDate: string;
  allDates: string;
  searchRules: string;
  rulesShown: (count: number) => string;
  inForce: (from: string | undefined, to: string | undefined) => string;
  reads: string;
  ruleId: string;
  example: string;
  before: string;
  after: string;
  nothing: string;
  wholeCase: string;
  exampleGone: string;
  noExample: string;
}

const ALL: Readonly<Record<Language, Words>> = { nb, nn, da, en };

export const LANGUAGES: readonly { code: Language; name: string }[] = [
  { code: "nb", name: "Bokmål" },
  { code: "nn", name: "Nynorsk" },
  { code: "da", name: "Dansk" },
  { code: "en", name: "English" },
];

/** The words of a language. */
export function wordsOf(lang: Language): Words {
  return ALL[lang];
}

/** A label as it begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** What lists hold, by the names of the lists. */
const NOUNS: Readonly<Record<string, Noun>> = {
  groups: "group", sessions: "session", units: "unit", betweenWork: "betweenWork", programmes: "programme", items: "item",
  preparation: "preparation", efforts: "effort", measures: "measure", grantedMeasures: "measure", ongoingMeasures: "measure",
  results: "result", lines: "line", budget: "line", repayments: "repayment", goals: "goal", focusAreas: "focusArea", areas: "area",
  restsOn: "area", needs: "area", plans: "plan", municipalities: "municipality", members: "member", applicants: "applicant",
  participants: "participant", payments: "payment", points: "point", themes: "theme", packages: "package", modules: "module",
  years: "year", team: "person", workshops: "workshop",
};

/** What a list of this name holds; of one that is not known, rows. */
export function nounOf(list: string): Noun {
  return NOUNS[list] ?? "row";
}
