//! Reports to measure with: the same ones in every run, each with a letter, right or with one to three faults.

use std::fmt::Write as _;

/// What an invalid document can have wrong with it; each of the forty rules is broken by one of these at least.
const FAULTS: u64 = 36;

/// Draws numbers, the same ones from the same seed (SplitMix64).
struct Draw(u64);

impl Draw {
    /// A number from 0 up to, but not including, `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len() as u64) as usize]
    }

    fn date(&mut self, month: &str) -> String {
        format!("{month}-{:02}", self.below(28) + 1)
    }
}

struct Line {
    purpose: &'static str,
    budget: i64,
    actual: i64,
}

struct Document {
    programme: &'static str,
    municipality: &'static str,
    decided: String,
    kind: &'static str,
    grantor: &'static str,
    amount: i64,
    frame: (String, String),
    required: bool,
    due: String,
    period: (String, String),
    submitted: String,
    measures: Vec<(&'static str, bool)>,
    results: Vec<(i64, &'static str)>,
    lines: Vec<Line>,
    total: i64,
    unspent: i64,
    repaid: i64,
    repaid_on: String,
    participates: bool,
    contribution: &'static str,
    auditor: &'static str,
    audited: String,
}

const PURPOSES: [&str; 6] = ["courses", "partners", "networks", "travel", "materials", "other"];
const MUNICIPALITIES: [&str; 8] = ["0301", "1103", "3201", "3203", "4601", "5001", "5501", "5601"];
const TITLES: [&str; 3] = ["Kurs i algebra", "Lærende nettverk", "Åpne timer på tvers"];
const ASSESSMENTS: [&str; 3] = ["nådd", "delvis nådd", "ikke nådd"];

impl Document {
    fn right(draw: &mut Draw) -> Self {
        let lines: Vec<_> = (0..5)
            .map(|_| {
                let actual = draw.below(15_000_000) as i64;
                let unspent = draw.below(1_000_000) as i64;
                Line { purpose: draw.of(&PURPOSES), budget: actual + unspent, actual }
            })
            .collect();
        let (amount, total) = lines.iter().fold((0, 0), |sums, line| (sums.0 + line.budget, sums.1 + line.actual));
        let from = draw.date("2026-08");
        Self {
            programme: "bench.report",
            municipality: draw.of(&MUNICIPALITIES),
            decided: draw.date("2026-05"),
            kind: draw.of(&["commitment", "grant"]),
            grantor: "Fylkesmannen",
            amount,
            frame: (from.clone(), draw.date("2027-07")),
            required: true,
            due: draw.date("2027-10"),
            period: (from, draw.date("2027-06")),
            submitted: draw.date("2027-09"),
            measures: (0..2).map(|_| (draw.of(&TITLES), true)).collect(),
            results: (0..2).map(|_| (draw.below(101) as i64, draw.of(&ASSESSMENTS))).collect(),
            lines,
            total,
            unspent: amount - total,
            repaid: amount - total,
            repaid_on: draw.date("2027-11"),
            participates: true,
            contribution: "erfaringer",
            auditor: "revisor",
            audited: draw.date("2027-08"),
        }
    }

    fn spoil(&mut self, draw: &mut Draw) {
        let (line, pair) = (draw.below(self.lines.len() as u64) as usize, draw.below(2) as usize);
        match draw.below(FAULTS) {
            0 => self.municipality = "",
            1 => self.municipality = "9999",
            2 => self.measures[pair].0 = "",
            3 => self.audited = draw.date("2027-12"),
            4 => self.audited = draw.date("2027-05"),
            5 => self.period.0 = draw.date("2026-07"),
            6 => self.period.1 = draw.date("2027-08"),
            7 => self.period.1 = draw.date("2026-07"),
            8 => self.submitted = draw.date("2027-11"),
            9 => self.submitted = draw.date("2027-05"),
            10 => self.decided = draw.date("2026-09"),
            11 => self.due = draw.date("2027-06"),
            12 => self.frame.1 = draw.date("2026-07"),
            13 => self.repaid_on = draw.date("2031-01"),
            14 => self.amount = 0,
            15 => self.amount += 90_000_001,
            16 => self.total += 1,
            17 => self.total = -1,
            18 => self.lines[line].budget = -1,
            19 => self.lines[line].actual = -1,
            20 => self.lines[line].actual += 30_000_000,
            21 => self.lines[line].purpose = "reserve",
            22 => self.lines.truncate(2),
            23 => self.measures[pair].1 = false,
            24 => self.results[pair].0 = -1,
            25 => self.results[pair].0 = 101,
            26 => self.results[pair].1 = "",
            27 => self.unspent = -1,
            28 => self.repaid = self.unspent + 1,
            29 => (self.unspent, self.repaid) = (1_000_001, 0),
            30 => self.kind = "assignment",
            31 => self.programme = "bench.other",
            32 => self.required = false,
            33 => self.participates = false,
            34 => (self.grantor, self.auditor) = ("", ""),
            _ => self.contribution = "",
        }
    }

    fn json(&self) -> String {
        let Self { programme, municipality, decided, kind, grantor, amount, required, due, .. } = self;
        let Self { submitted, total, unspent, repaid, repaid_on, participates, contribution, .. } = self;
        let Self { frame, period, auditor, audited, .. } = self;
        let mut json = format!(
            r#"{{"programme":"{programme}","municipality":"{municipality}","decidedOn":"{decided}","letter":{{"kind":"{kind}","grantor":"{grantor}","amount":{amount},"timeFrame":{{"startsOn":"{}","endsOn":"{}"}},"reporting":{{"required":{required},"dueOn":"{due}"}}}},"#,
            frame.0, frame.1
        );
        let _ = write!(
            json,
            r#""report":{{"period":{{"startsOn":"{}","endsOn":"{}"}},"submittedOn":"{submitted}","#,
            period.0, period.1
        );
        list(&mut json, "measures", &self.measures, |(title, carried_out)| {
            format!(r#"{{"title":"{title}","carriedOut":{carried_out}}}"#)
        });
        list(&mut json, "results", &self.results, |(value, assessment)| {
            format!(r#"{{"value":{value},"assessment":"{assessment}"}}"#)
        });
        list(&mut json, "lines", &self.lines, |Line { purpose, budget, actual }| {
            format!(r#"{{"purpose":"{purpose}","budget":{budget},"actual":{actual}}}"#)
        });
        let _ = write!(
            json,
            r#""total":{total},"unspent":{unspent},"repayments":[{{"amount":{repaid},"paidOn":"{repaid_on}"}}],"evaluation":{{"participates":{participates},"contribution":"{contribution}"}},"auditorsStatement":{{"givenBy":"{auditor}","givenOn":"{audited}"}}}}}}"#
        );
        json
    }
}

fn list<T>(json: &mut String, name: &str, items: &[T], item: impl Fn(&T) -> String) {
    let items: Vec<_> = items.iter().map(item).collect();
    let _ = write!(json, r#""{name}":[{}],"#, items.join(","));
}

/// So many documents that break no rule.
pub fn right(count: usize) -> Vec<String> {
    let mut draw = Draw(1);
    (0..count).map(|_| Document::right(&mut draw).json()).collect()
}

/// So many documents with one to three faults each.
pub fn wrong(count: usize) -> Vec<String> {
    let mut draw = Draw(2);
    let documents = (0..count).map(|_| {
        let mut document = Document::right(&mut draw);
        for _ in 0..=draw.below(3) {
            document.spoil(&mut draw);
        }
        document.json()
    });
    documents.collect()
}
