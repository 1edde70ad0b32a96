"""The forty rules by hand over models of pydantic: which of them fail, with the path of each failure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Model(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel)


class Period(Model):
    starts_on: date
    ends_on: date


class Reporting(Model):
    required: bool
    due_on: date


class Letter(Model):
    kind: str
    grantor: str
    amount: int
    time_frame: Period
    reporting: Reporting


class Measure(Model):
    title: str
    carried_out: bool


class Result(Model):
    value: int
    assessment: str


class Line(Model):
    purpose: str
    budget: int
    actual: int


class Repayment(Model):
    amount: int
    paid_on: date


class Evaluation(Model):
    participates: bool
    contribution: str


class Statement(Model):
    given_by: str
    given_on: date


class Report(Model):
    period: Period
    submitted_on: date
    measures: list[Measure]
    results: list[Result]
    lines: list[Line]
    total: int
    unspent: int
    repayments: list[Repayment]
    evaluation: Evaluation
    auditors_statement: Statement


class Case(Model):
    programme: str
    municipality: str
    decided_on: date
    letter: Letter
    report: Report


PURPOSES = {"courses", "partners", "networks", "travel", "materials", "other"}
MUNICIPALITIES = {"0301", "1103", "3201", "3203", "4601", "5001", "5501", "5601"}


def failures(case: Case) -> list[tuple[str, str]]:
    """The rule and the path of each failure."""
    return list(chain(single(case), of_items(case.report)))


def single(case: Case) -> Iterator[tuple[str, str]]:
    letter, report = case.letter, case.report
    period, frame, statement = report.period, letter.time_frame, report.auditors_statement
    repaid = sum(repayment.amount for repayment in report.repayments)
    rules = [
        ("municipality-stated", "/municipality", case.municipality != ""),
        ("grantor-stated", "/letter/grantor", letter.grantor != ""),
        ("contribution-told", "/report/evaluation/contribution", report.evaluation.contribution != ""),
        ("auditor-named", "/report/auditorsStatement/givenBy", statement.given_by != ""),
        ("period-in-order", "/report/period/startsOn", period.starts_on < period.ends_on),
        ("period-from-frame", "/report/period/startsOn", period.starts_on >= frame.starts_on),
        ("period-to-frame", "/report/period/endsOn", period.ends_on <= frame.ends_on),
        ("frame-in-order", "/letter/timeFrame/startsOn", frame.starts_on < frame.ends_on),
        ("submitted-after-period", "/report/submittedOn", report.submitted_on >= period.ends_on),
        ("submitted-in-time", "/report/submittedOn", report.submitted_on <= letter.reporting.due_on),
        ("decided-before-frame", "/decidedOn", case.decided_on <= frame.starts_on),
        ("due-after-frame", "/letter/reporting/dueOn", letter.reporting.due_on > frame.ends_on),
        ("auditor-after-period", "/report/auditorsStatement/givenOn", statement.given_on >= period.ends_on),
        ("auditor-before-report", "/report/auditorsStatement/givenOn", statement.given_on <= report.submitted_on),
        ("amount-granted", "/letter/amount", letter.amount > 0),
        ("amount-within-limit", "/letter/amount", letter.amount <= 90_000_000),
        ("lines-make-total", "/report/total", sum(line.actual for line in report.lines) == report.total),
        ("budget-makes-amount", "/letter/amount", sum(line.budget for line in report.lines) == letter.amount),
        ("used-and-unspent", "/report/total", report.total + report.unspent == letter.amount),
        ("unspent-not-negative", "/report/unspent", report.unspent >= 0),
        ("total-within-amount", "/report/total", report.total <= letter.amount),
        ("repaid-within-unspent", "/report/unspent", repaid <= report.unspent),
        ("total-not-negative", "/report/total", report.total >= 0),
        ("letter-gives-money", "/letter/kind", letter.kind in ("commitment", "grant")),
        ("municipality-takes-part", "/municipality", case.municipality in MUNICIPALITIES),
        ("programme-meant", "/programme", case.programme == "bench.report"),
        ("report-required", "/letter/reporting/required", letter.reporting.required),
        ("evaluation-joined", "/report/evaluation/participates", report.evaluation.participates),
        ("three-lines", "/report/lines", len(report.lines) >= 3),
        ("much-unspent-repaid", "/report/unspent", report.unspent <= 1_000_000 or repaid > 0),
    ]
    return ((rule, path) for rule, path, holds in rules if not holds)


def of_items(report: Report) -> Iterator[tuple[str, str]]:
    for at, measure in enumerate(report.measures):
        if measure.title == "":
            yield "measure-titled", f"/report/measures/{at}/title"
        if not measure.carried_out:
            yield "measure-carried-out", f"/report/measures/{at}/carriedOut"
    for at, result in enumerate(report.results):
        if result.assessment == "":
            yield "result-assessed", f"/report/results/{at}/assessment"
        if result.value < 0:
            yield "result-not-negative", f"/report/results/{at}/value"
        if result.value > 100:
            yield "result-within-hundred", f"/report/results/{at}/value"
    for at, line in enumerate(report.lines):
        if line.budget < 0:
            yield "budget-not-negative", f"/report/lines/{at}/budget"
        if line.actual < 0:
            yield "actual-not-negative", f"/report/lines/{at}/actual"
        if line.actual > 30_000_000:
            yield "line-within-limit", f"/report/lines/{at}/actual"
        if line.purpose not in PURPOSES:
            yield "purpose-known", f"/report/lines/{at}/purpose"
    for at, repayment in enumerate(report.repayments):
        if repayment.paid_on > date(2030, 12, 31):
            yield "repaid-by-end", f"/report/repayments/{at}/paidOn"
