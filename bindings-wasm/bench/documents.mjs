// Cases with a letter and a report, the same in every run: right ones, and ones with one to three faults.

/** Draws numbers, the same ones from the same seed (mulberry32). */
function draws(seed) {
  return (end) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}

export const PURPOSES = ["courses", "partners", "networks", "travel", "materials", "other"];
export const MUNICIPALITIES = ["0301", "1103", "3201", "3203", "4601", "5001", "5501", "5601"];

function right(draw) {
  const of = (list) => list[draw(list.length)];
  const date = (month) => `${month}-${String(draw(28) + 1).padStart(2, "0")}`;
  const lines = Array.from({ length: 5 }, () => {
    const actual = draw(15_000_000);
    return { purpose: of(PURPOSES), budget: actual + draw(1_000_000), actual };
  });
  const sum = (name) => lines.reduce((total, line) => total + line[name], 0);
  const [amount, total] = [sum("budget"), sum("actual")];
  const startsOn = date("2026-08");
  return {
    programme: "bench.report",
    municipality: of(MUNICIPALITIES),
    decidedOn: date("2026-05"),
    letter: {
      kind: of(["commitment", "grant"]),
      grantor: "Fylkesmannen",
      amount,
      timeFrame: { startsOn, endsOn: date("2027-07") },
      reporting: { required: true, dueOn: date("2027-10") },
    },
    report: {
      period: { startsOn, endsOn: date("2027-06") },
      submittedOn: date("2027-09"),
      measures: [0, 1].map(() => ({ title: of(["Kurs i algebra", "Lærende nettverk", "Åpne timer på tvers"]), carriedOut: true })),
      results: [0, 1].map(() => ({ value: draw(101), assessment: of(["nådd", "delvis nådd", "ikke nådd"]) })),
      lines,
      total,
      unspent: amount - total,
      repayments: [{ amount: amount - total, paidOn: date("2027-11") }],
      evaluation: { participates: true, contribution: "erfaringer" },
      auditorsStatement: { givenBy: "revisor", givenOn: date("2027-08") },
    },
  };
}

const FAULTS = [
  (c) => (c.municipality = "9999"),
  (c) => (c.report.measures[1].title = ""),
  (c) => (c.report.auditorsStatement.givenOn = "2027-12-03"),
  (c) => (c.report.period.startsOn = "2026-07-01"),
  (c) => (c.report.period.endsOn = "2027-08-30"),
  (c) => (c.report.submittedOn = "2027-11-05"),
  (c) => (c.decidedOn = "2026-09-09"),
  (c) => (c.letter.reporting.dueOn = "2027-06-11"),
  (c) => (c.report.repayments[0].paidOn = "2031-01-02"),
  (c) => (c.letter.amount += 90_000_001),
  (c) => (c.report.total += 1),
  (c) => (c.report.lines[3].budget = -1),
  (c) => (c.report.lines[2].actual += 30_000_000),
  (c) => (c.report.lines[1].purpose = "reserve"),
  (c) => (c.report.measures[0].carriedOut = false),
  (c) => (c.report.results[1].value = 101),
  (c) => (c.report.results[0].assessment = ""),
  (c) => (c.report.repayments[0].amount = c.report.unspent + 1),
  (c) => (c.letter.kind = "assignment"),
  (c) => (c.letter.reporting.required = false),
  (c) => (c.report.evaluation.participates = false),
  (c) => (c.letter.grantor = ""),
];

/** So many documents of each sort, as text. */
export function documents(count) {
  const draw = draws(1);
  const valid = Array.from({ length: count }, () => right(draw));
  const invalid = Array.from({ length: count }, () => {
    const document = right(draw);
    for (let fault = draw(3); fault >= 0; fault--) FAULTS[draw(FAULTS.length)](document);
    return document;
  });
  return { valid: valid.map((document) => JSON.stringify(document)), invalid: invalid.map((document) => JSON.stringify(document)) };
}
