//! The least that could do: the forty rules by hand over plain structs, one bit each, with nothing said of what failed.
//!
//! No field may be absent, dates are compared as text, and there is no date, level or parameter to look up.

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Case {
    programme: String,
    municipality: String,
    decided_on: String,
    letter: Letter,
    report: Report,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Letter {
    kind: String,
    grantor: String,
    amount: i64,
    time_frame: Period,
    reporting: Reporting,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reporting {
    required: bool,
    due_on: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Period {
    starts_on: String,
    ends_on: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    period: Period,
    submitted_on: String,
    measures: Vec<Measure>,
    results: Vec<GoalResult>,
    lines: Vec<Line>,
    total: i64,
    unspent: i64,
    repayments: Vec<Repayment>,
    evaluation: Evaluation,
    auditors_statement: Statement,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Measure {
    title: String,
    carried_out: bool,
}

#[derive(Deserialize)]
struct GoalResult {
    value: i64,
    assessment: String,
}

#[derive(Deserialize)]
struct Line {
    purpose: String,
    budget: i64,
    actual: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Repayment {
    amount: i64,
    paid_on: String,
}

#[derive(Deserialize)]
struct Evaluation {
    participates: bool,
    contribution: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Statement {
    given_by: String,
    given_on: String,
}

/// Whether each rule fails, in the order of the pack, a bit each.
pub fn check(document: &[u8]) -> u64 {
    // faster than `from_slice`, which looks at each text by itself
    let document = std::str::from_utf8(document).expect("UTF-8");
    let case: Case = serde_json::from_str(document).expect("a document that fits");
    judge(&case)
}

fn judge(Case { programme, municipality, decided_on, letter, report }: &Case) -> u64 {
    let Report { measures, results, lines, repayments, total, unspent, .. } = report;
    let (period, frame, statement) = (&report.period, &letter.time_frame, &report.auditors_statement);
    let holds = [
        is_stated(municipality),
        is_stated(&letter.grantor),
        is_stated(&report.evaluation.contribution),
        is_stated(&statement.given_by),
        measures.iter().all(|measure| is_stated(&measure.title)),
        results.iter().all(|result| is_stated(&result.assessment)),
        period.starts_on < period.ends_on,
        period.starts_on >= frame.starts_on,
        period.ends_on <= frame.ends_on,
        frame.starts_on < frame.ends_on,
        report.submitted_on >= period.ends_on,
        report.submitted_on <= letter.reporting.due_on,
        *decided_on <= frame.starts_on,
        letter.reporting.due_on > frame.ends_on,
        statement.given_on >= period.ends_on,
        statement.given_on <= report.submitted_on,
        repayments.iter().all(|repayment| *repayment.paid_on <= *"2030-12-31"),
        letter.amount > 0,
        letter.amount <= 90_000_000,
        lines.iter().map(|line| line.actual).sum::<i64>() == *total,
        lines.iter().map(|line| line.budget).sum::<i64>() == letter.amount,
        total + unspent == letter.amount,
        *unspent >= 0,
        *total <= letter.amount,
        repaid(repayments) <= *unspent,
        lines.iter().all(|line| line.budget >= 0),
        lines.iter().all(|line| line.actual >= 0),
        lines.iter().all(|line| line.actual <= 30_000_000),
        lines.iter().all(|line| {
            matches!(&*line.purpose, "courses" | "partners" | "networks" | "travel" | "materials" | "other")
        }),
        measures.iter().all(|measure| measure.carried_out),
        *total >= 0,
        matches!(&*letter.kind, "commitment" | "grant"),
        !is_stated(municipality)
            || matches!(&**municipality, "0301" | "1103" | "3201" | "3203" | "4601" | "5001" | "5501" | "5601"),
        programme == "bench.report",
        letter.reporting.required,
        report.evaluation.participates,
        results.iter().all(|result| result.value >= 0),
        results.iter().all(|result| result.value <= 100),
        lines.len() >= 3,
        *unspent <= 1_000_000 || repaid(repayments) > 0,
    ];
    holds.iter().rev().fold(0, |mask, holds| mask << 1 | u64::from(!holds))
}

fn is_stated(text: &str) -> bool {
    !text.trim().is_empty()
}

fn repaid(repayments: &[Repayment]) -> i64 {
    repayments.iter().map(|repayment| repayment.amount).sum()
}
