// Each of these is a mistake, and must not compile.
import init, { amount, check, due, fields, initSync, label, load, municipality, rules, standard, text } from "satsing";
// @ts-expect-error what shares out money is a module of its own
import { select } from "satsing";
// @ts-expect-error and what checks cases is not in it
import { programmes } from "satsing/funding";
import { allocate, initSync as initFundingSync, redistribute } from "satsing/funding";
import { compare, evaluate, impact } from "satsing/office";
import type { Allocation as FundingAllocation } from "satsing/funding";
import type { Allocation, Case, Finding, Fix, Verdict } from "satsing";
import type { StandardSchemaV1 } from "@standard-schema/spec";

declare const verdict: Verdict;
declare const finding: Finding;
declare const allocation: Allocation;

// @ts-expect-error a field that there is not
check({ programm: "no.realfagskommuner" });
// @ts-expect-error a number where a text belongs
check({ municipality: 220 });
// @ts-expect-error a date is a text
check({ decidedOn: new Date() });
// @ts-expect-error null is not absent
check({ reference: null });
// @ts-expect-error a code that there is not
check({ letter: { kind: "present" } });
// @ts-expect-error an object where a list belongs
check({ network: { groups: {} } });
// @ts-expect-error money is a number of øre, not a text
check({ letter: { amount: "1 000" } });
// @ts-expect-error a language that there is not
check({}, { lang: "no" });
// @ts-expect-error an option that there is not
check({}, { language: "nb" });
// @ts-expect-error a case is one object
check([{}]);
// @ts-expect-error the outcome is one of four
verdict.outcome === "rejected";
// @ts-expect-error a text is there only when a language was asked for
finding.text.length;
// @ts-expect-error awards are there only where it is settled
allocation.awards;
// @ts-expect-error an outcome has just the fields of its kind
({ outcome: "tie", awards: [], left: 0 }) satisfies Allocation;
// @ts-expect-error a patch has two operations
({ patch: [{ op: "move", path: "/a", value: 1 }] }) satisfies Fix;
// @ts-expect-error a verdict lacks what it needs
({ format: 1, outcome: "passed" }) satisfies Verdict;
// @ts-expect-error a text in a language
text(verdict);
// @ts-expect-error a pack lacks what it needs
load({ id: "mine" });
// @ts-expect-error a kind of check that there is not
load({ id: "mine", languages: ["nb"], rules: [{ id: "r", check: { kind: "absurd" } }] });
// @ts-expect-error a comparison is as of a day on each side
compare({ programme: "no.realfagskommuner" }, { programme: "no.realfagskommuner", on: "2018-01-01" });
// @ts-expect-error a side is a programme or a pack
impact({}, { programme: "no.realfagskommuner" }, []);
// @ts-expect-error a case has a name by which it is known again
impact({ programme: "no.realfagskommuner" }, { programme: "no.realfagskommuner" }, [{ case: {} }]);
// @ts-expect-error how many took part
evaluate([], [{ what: "units", group: "Asker" }]);
// @ts-expect-error whether it is due is not a matter of fixes
due({}, { fixes: true });
// @ts-expect-error whether it is overdue may not be known
due({}).items.map(({ overdue }) => overdue.valueOf());
// @ts-expect-error a request needs a pot
allocate({ claims: [] });
// @ts-expect-error what was declined is missing
redistribute({ request: { pot: 1, claims: [] } });
// @ts-expect-error inputs are a list
amount("dk.udviklingsrum", "participation-fee", { participants: 2 });
// @ts-expect-error the date is an option
fields("no.realfagskommuner", "2015-05-21");
// @ts-expect-error a programme is named by its id
rules(1);
// @ts-expect-error a municipality may not be there
municipality("NO", "0220", "2018-01-01").name;
// @ts-expect-error a label may not be there
label("/strategy/title").length;
// @ts-expect-error a part that there is not
standard("reports", { programme: "no.realfagskommuner" });
// @ts-expect-error what is no part has no schema
standard("reference", {});
// @ts-expect-error not loading but waiting for it gives nothing
init().programmes;
// @ts-expect-error programmes are named by their ids
init(undefined, { programmes: "no.realfagskommuner" });
// @ts-expect-error in a browser the bytes must be given
initSync();
// @ts-expect-error here too
initFundingSync();

// and these are none
init(undefined, { programmes: ["no.realfagskommuner"] });
const report = standard("report", { programme: "no.realfagskommuner", lang: "nb", context: { letter: { amount: 100 } } });
standard("report", { programme: "no.realfagskommuner", fixes: true, onVerdict: ({ findings }) => findings[0]?.fixes?.length });
report satisfies StandardSchemaV1<NonNullable<Case["report"]>>;
const output: StandardSchemaV1.InferOutput<typeof report> = { period: { startsOn: "2018-01-01" } };
check({ report: output });
allocation satisfies FundingAllocation;
if (allocation.outcome === "settled") allocation.awards satisfies readonly { amount: number }[];
for (const step of allocation.outcome === "settled" ? allocation.awards.flatMap(({ steps }) => steps) : []) {
  if (step.kind === "rounding") step.amount satisfies number;
}
