// The forty rules of core/benches/check/pack.json by other means. Each way gives the ids of the rules that fail.
import Ajv from "ajv";
import { z } from "zod";
import { MUNICIPALITIES, PURPOSES } from "./documents.mjs";

const sum = (list, name) => list.reduce((total, item) => total + item[name], 0);
const isStated = (text) => text.trim() !== "";

/** The rules by id, each a plain function that says whether it holds. */
const RULES = {
  "municipality-stated": ({ municipality }) => isStated(municipality),
  "grantor-stated": ({ letter }) => isStated(letter.grantor),
  "contribution-told": ({ report }) => isStated(report.evaluation.contribution),
  "auditor-named": ({ report }) => isStated(report.auditorsStatement.givenBy),
  "measure-titled": ({ report }) => report.measures.every(({ title }) => isStated(title)),
  "result-assessed": ({ report }) => report.results.every(({ assessment }) => isStated(assessment)),
  "period-in-order": ({ report }) => report.period.startsOn < report.period.endsOn,
  "period-from-frame": ({ report, letter }) => report.period.startsOn >= letter.timeFrame.startsOn,
  "period-to-frame": ({ report, letter }) => report.period.endsOn <= letter.timeFrame.endsOn,
  "frame-in-order": ({ letter }) => letter.timeFrame.startsOn < letter.timeFrame.endsOn,
  "submitted-after-period": ({ report }) => report.submittedOn >= report.period.endsOn,
  "submitted-in-time": ({ report, letter }) => report.submittedOn <= letter.reporting.dueOn,
  "decided-before-frame": ({ decidedOn, letter }) => decidedOn <= letter.timeFrame.startsOn,
  "due-after-frame": ({ letter }) => letter.reporting.dueOn > letter.timeFrame.endsOn,
  "auditor-after-period": ({ report }) => report.auditorsStatement.givenOn >= report.period.endsOn,
  "auditor-before-report": ({ report }) => report.auditorsStatement.givenOn <= report.submittedOn,
  "repaid-by-end": ({ report }) => report.repayments.every(({ paidOn }) => paidOn <= "2030-12-31"),
  "amount-granted": ({ letter }) => letter.amount > 0,
  "amount-within-limit": ({ letter }) => letter.amount <= 90_000_000,
  "lines-make-total": ({ report }) => sum(report.lines, "actual") === report.total,
  "budget-makes-amount": ({ report, letter }) => sum(report.lines, "budget") === letter.amount,
  "used-and-unspent": ({ report, letter }) => report.total + report.unspent === letter.amount,
  "unspent-not-negative": ({ report }) => report.unspent >= 0,
  "total-within-amount": ({ report, letter }) => report.total <= letter.amount,
  "repaid-within-unspent": ({ report }) => sum(report.repayments, "amount") <= report.unspent,
  "budget-not-negative": ({ report }) => report.lines.every(({ budget }) => budget >= 0),
  "actual-not-negative": ({ report }) => report.lines.every(({ actual }) => actual >= 0),
  "line-within-limit": ({ report }) => report.lines.every(({ actual }) => actual <= 30_000_000),
  "purpose-known": ({ report }) => report.lines.every(({ purpose }) => PURPOSES.includes(purpose)),
  "measure-carried-out": ({ report }) => report.measures.every(({ carriedOut }) => carriedOut),
  "total-not-negative": ({ report }) => report.total >= 0,
  "letter-gives-money": ({ letter }) => letter.kind === "commitment" || letter.kind === "grant",
  "municipality-takes-part": ({ municipality }) => MUNICIPALITIES.includes(municipality),
  "programme-meant": ({ programme }) => programme === "bench.report",
  "report-required": ({ letter }) => letter.reporting.required,
  "evaluation-joined": ({ report }) => report.evaluation.participates,
  "result-not-negative": ({ report }) => report.results.every(({ value }) => value >= 0),
  "result-within-hundred": ({ report }) => report.results.every(({ value }) => value <= 100),
  "three-lines": ({ report }) => report.lines.length >= 3,
  "much-unspent-repaid": ({ report }) => report.unspent <= 1_000_000 || sum(report.repayments, "amount") > 0,
};

/** By hand, from text: the ids of the rules that fail, and nothing else said of them. */
export function plain(text) {
  const document = JSON.parse(text);
  return Object.entries(RULES).flatMap(([id, holds]) => (holds(document) ? [] : [id]));
}

const text = z.string();
const money = z.int();
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const period = z.object({ startsOn: date, endsOn: date });
const shape = z.object({
  programme: text,
  municipality: text,
  decidedOn: date,
  letter: z.object({
    kind: text,
    grantor: text,
    amount: money,
    timeFrame: period,
    reporting: z.object({ required: z.boolean(), dueOn: date }),
  }),
  report: z.object({
    period,
    submittedOn: date,
    measures: z.array(z.object({ title: text, carriedOut: z.boolean() })),
    results: z.array(z.object({ value: z.int(), assessment: text })),
    lines: z.array(z.object({ purpose: text, budget: money, actual: money })),
    total: money,
    unspent: money,
    repayments: z.array(z.object({ amount: money, paidOn: date })),
    evaluation: z.object({ participates: z.boolean(), contribution: text }),
    auditorsStatement: z.object({ givenBy: text, givenOn: date }),
  }),
});
const refined = shape.superRefine((document, context) => {
  for (const [id, holds] of Object.entries(RULES)) {
    if (!holds(document)) context.addIssue({ code: "custom", message: id });
  }
});

/** By zod: the shape, and the rules as refinements. */
export function zod(text) {
  const { error } = refined.safeParse(JSON.parse(text));
  return error ? error.issues.map(({ message }) => message) : [];
}

const validates = new Ajv({ allErrors: true }).compile(z.toJSONSchema(shape, { target: "draft-7" }));

/** By ajv: only whether the shape is right, for a JSON Schema can say no more. */
export function ajv(text) {
  return validates(JSON.parse(text)) ? [] : ["shape"];
}

const EACH = "#";
const every = (list, condition) => `all(${list}, ${condition})`;
const total = (list, name) => `sum(map(${list}, ${EACH}.${name}))`;
const oneOf = (value, list) => `${value} in [${list.map((item) => `"${item}"`).join(", ")}]`;
const day = (path) => `date(${path})`;

/** The rules in the language of the ZEN engine, by id. */
export const EXPRESSIONS = {
  "municipality-stated": "len(trim(municipality)) > 0",
  "grantor-stated": "len(trim(letter.grantor)) > 0",
  "contribution-told": "len(trim(report.evaluation.contribution)) > 0",
  "auditor-named": "len(trim(report.auditorsStatement.givenBy)) > 0",
  "measure-titled": every("report.measures", `len(trim(${EACH}.title)) > 0`),
  "result-assessed": every("report.results", `len(trim(${EACH}.assessment)) > 0`),
  "period-in-order": `${day("report.period.startsOn")} < ${day("report.period.endsOn")}`,
  "period-from-frame": `${day("report.period.startsOn")} >= ${day("letter.timeFrame.startsOn")}`,
  "period-to-frame": `${day("report.period.endsOn")} <= ${day("letter.timeFrame.endsOn")}`,
  "frame-in-order": `${day("letter.timeFrame.startsOn")} < ${day("letter.timeFrame.endsOn")}`,
  "submitted-after-period": `${day("report.submittedOn")} >= ${day("report.period.endsOn")}`,
  "submitted-in-time": `${day("report.submittedOn")} <= ${day("letter.reporting.dueOn")}`,
  "decided-before-frame": `${day("decidedOn")} <= ${day("letter.timeFrame.startsOn")}`,
  "due-after-frame": `${day("letter.reporting.dueOn")} > ${day("letter.timeFrame.endsOn")}`,
  "auditor-after-period": `${day("report.auditorsStatement.givenOn")} >= ${day("report.period.endsOn")}`,
  "auditor-before-report": `${day("report.auditorsStatement.givenOn")} <= ${day("report.submittedOn")}`,
  "repaid-by-end": every("report.repayments", `${day(`${EACH}.paidOn`)} <= ${day('"2030-12-31"')}`),
  "amount-granted": "letter.amount > 0",
  "amount-within-limit": "letter.amount <= 90000000",
  "lines-make-total": `${total("report.lines", "actual")} == report.total`,
  "budget-makes-amount": `${total("report.lines", "budget")} == letter.amount`,
  "used-and-unspent": "report.total + report.unspent == letter.amount",
  "unspent-not-negative": "report.unspent >= 0",
  "total-within-amount": "report.total <= letter.amount",
  "repaid-within-unspent": `${total("report.repayments", "amount")} <= report.unspent`,
  "budget-not-negative": every("report.lines", `${EACH}.budget >= 0`),
  "actual-not-negative": every("report.lines", `${EACH}.actual >= 0`),
  "line-within-limit": every("report.lines", `${EACH}.actual <= 30000000`),
  "purpose-known": every("report.lines", oneOf(`${EACH}.purpose`, PURPOSES)),
  "measure-carried-out": every("report.measures", `${EACH}.carriedOut == true`),
  "total-not-negative": "report.total >= 0",
  "letter-gives-money": oneOf("letter.kind", ["commitment", "grant"]),
  "municipality-takes-part": oneOf("municipality", MUNICIPALITIES),
  "programme-meant": 'programme == "bench.report"',
  "report-required": "letter.reporting.required == true",
  "evaluation-joined": "report.evaluation.participates == true",
  "result-not-negative": every("report.results", `${EACH}.value >= 0`),
  "result-within-hundred": every("report.results", `${EACH}.value <= 100`),
  "three-lines": "len(report.lines) >= 3",
  "much-unspent-repaid": `report.unspent <= 1000000 or ${total("report.repayments", "amount")} > 0`,
};
