import type { FieldType } from "satsing";
import type { Words } from "./words.js";

/** What a list holds, as the words for adding and removing one call it. */
export type Noun = keyof Words["nouns"];

/**
 * A place in a form: in which order, and how broad.
 *
 * What it is called comes from satsing, and so do its type and its codes where a rule of the programme reads it; fields that
 * no rule reads have the type given here, and the codes of the list `codesOf`.
 */
export type Entry =
  | { kind: "field"; name: string; type: FieldType; lines?: number; refers?: string; width?: "short" | "long" }
  | { kind: "object"; name: string; entries: Entry[] }
  | { kind: "list"; name: string; noun: Noun; entries: Entry[]; isFolded?: boolean; inRows?: boolean }
  | { kind: "texts"; name: string; noun: Noun; refers?: string }
  | { kind: "choices"; name: string; codesOf?: string };

/** A form for one part of a case and what the part is judged with. */
export interface Layout {
  id: FormId;
  programme: string;
  /** The day that tells which rules' fields to show, while the case does not say. */
  on: string;
  sections: { heading: "case" | "letter" | "part"; entries: Entry[] }[];
}

export type FormId = "network" | "report" | "strategy";

const text = (name: string, more: Partial<Extract<Entry, { kind: "field" }>> = {}): Entry => ({ kind: "field", name, type: "text", ...more });
const short = (name: string, type: FieldType = "text"): Entry => ({ kind: "field", name, type, width: "short" });
const title = text("title", { width: "long" });
const prose = (name: string, lines: number): Entry => text(name, { width: "long", lines });
const days = [short("startsOn", "date"), short("endsOn", "date")];
const period: Entry = { kind: "object", name: "period", entries: days };

const network: Layout = {
  id: "network",
  programme: "no.asker.ledernettverk",
  on: "2018-08-01",
  sections: [
    { heading: "case", entries: [short("municipality"), short("decidedOn", "date"), text("reference")] },
    {
      heading: "part",
      entries: [
        {
          kind: "object",
          name: "network",
          entries: [
            title,
            text("lead"),
            { kind: "choices", name: "sectorGoals" },
            { kind: "choices", name: "staffGroups" },
            { kind: "texts", name: "efforts", noun: "effort" },
            {
              kind: "list",
              name: "groups",
              noun: "group",
              entries: [
                text("name"),
                text("level"),
                {
                  kind: "list",
                  name: "sessions",
                  noun: "session",
                  inRows: true,
                  entries: [
                    short("startsOn", "date"),
                    short("startsAt", "time"),
                    short("endsAt", "time"),
                    text("venue"),
                    short("online", "boolean"),
                    text("programme", { refers: "/network/programmes" }),
                  ],
                },
                {
                  kind: "list",
                  name: "units",
                  noun: "unit",
                  isFolded: true,
                  inRows: true,
                  entries: [text("name"), short("municipality")],
                },
                {
                  kind: "list",
                  name: "betweenWork",
                  noun: "betweenWork",
                  isFolded: true,
                  inRows: true,
                  entries: [text("unit"), text("title"), short("adaptedToUnit", "boolean")],
                },
              ],
            },
            {
              kind: "list",
              name: "programmes",
              noun: "programme",
              entries: [
                title,
                {
                  kind: "list",
                  name: "items",
                  noun: "item",
                  inRows: true,
                  entries: [short("startsAt", "time"), short("endsAt", "time"), text("title"), text("kind")],
                },
                { kind: "texts", name: "preparation", noun: "preparation" },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const report: Layout = {
  id: "report",
  programme: "no.realfagskommuner",
  on: "2018-05-02",
  sections: [
    { heading: "case", entries: [short("municipality"), short("cohort", "number"), short("decidedOn", "date"), text("reference"), period] },
    {
      heading: "letter",
      entries: [
        {
          kind: "object",
          name: "letter",
          entries: [
            text("kind"),
            text("grantor"),
            { kind: "object", name: "recipient", entries: [text("name"), text("kind")] },
            short("amount", "money"),
            { kind: "choices", name: "purposes" },
          ],
        },
      ],
    },
    {
      heading: "part",
      entries: [
        {
          kind: "object",
          name: "report",
          entries: [
            period,
            short("submittedOn", "date"),
            {
              kind: "list",
              name: "measures",
              noun: "measure",
              inRows: true,
              entries: [text("title"), text("measure", { refers: "/strategy/measures" }), short("carriedOut", "boolean")],
            },
            {
              kind: "list",
              name: "results",
              noun: "result",
              entries: [
                text("goal", { refers: "/strategy/goals" }),
                text("focusArea", { refers: "/strategy/focusAreas" }),
                short("value", "number"),
                prose("assessment", 3),
              ],
            },
            {
              kind: "list",
              name: "lines",
              noun: "line",
              inRows: true,
              entries: [text("title"), text("purpose"), short("budget", "money"), short("actual", "money")],
            },
            short("total", "money"),
            short("unspent", "money"),
            { kind: "list", name: "repayments", noun: "repayment", inRows: true, entries: [short("amount", "money"), short("paidOn", "date")] },
            { kind: "object", name: "evaluation", entries: [short("participates", "boolean"), prose("contribution", 3)] },
          ],
        },
      ],
    },
  ],
};

const strategy: Layout = {
  id: "strategy",
  programme: "no.realfagskommuner",
  on: "2015-05-21",
  sections: [
    { heading: "case", entries: [short("municipality"), short("cohort", "number"), short("decidedOn", "date"), text("reference"), period] },
    {
      heading: "part",
      entries: [
        {
          kind: "object",
          name: "strategy",
          entries: [
            title,
            period,
            { kind: "object", name: "anchoring", entries: [text("body"), short("adoptedOn", "date")] },
            { kind: "choices", name: "levels" },
            {
              kind: "list",
              name: "municipalities",
              noun: "municipality",
              inRows: true,
              entries: [short("municipality"), short("responsible", "boolean"), short("analysedOn", "date"), short("goalsSetOn", "date")],
            },
            { kind: "list", name: "plans", noun: "plan", inRows: true, entries: [text("title")] },
            {
              kind: "object",
              name: "needsAnalysis",
              entries: [
                short("completedOn", "date"),
                { kind: "list", name: "areas", noun: "area", inRows: true, entries: [text("title"), text("subject")] },
              ],
            },
            {
              kind: "list",
              name: "goals",
              noun: "goal",
              entries: [
                title,
                text("actorGroup"),
                text("nationalGoal"),
                short("dueOn", "date"),
                { kind: "choices", name: "levels" },
                { kind: "object", name: "indicator", entries: [text("title"), short("baseline", "number"), short("target", "number")] },
              ],
            },
            {
              kind: "list",
              name: "focusAreas",
              noun: "focusArea",
              entries: [text("title"), { kind: "texts", name: "restsOn", noun: "area", refers: "/strategy/needsAnalysis/areas" }],
            },
            {
              kind: "list",
              name: "measures",
              noun: "measure",
              entries: [
                title,
                text("focusArea", { refers: "/strategy/focusAreas" }),
                text("responsible"),
                short("budget", "money"),
                { kind: "texts", name: "goals", noun: "goal", refers: "/strategy/goals" },
                { kind: "choices", name: "levels", codesOf: "/strategy/levels" },
                period,
                prose("knowledgeBasis", 2),
              ],
            },
          ],
        },
      ],
    },
  ],
};

export const LAYOUTS: Readonly<Record<FormId, Layout>> = { network, report, strategy };

/** The form that a case is filled in with: by its programme, and by what of it is there. */
export function formOf(programme: unknown, parts: readonly string[]): FormId | undefined {
  if (programme === network.programme) return "network";
  if (programme !== report.programme) return undefined;
  return parts.includes("strategy") && !parts.includes("report") ? "strategy" : "report";
}
