"""What satsing is measured against: each takes a document as bytes and says which rules fail."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import datalogic_py
import jsonschema_rs
import zen

import by_hand

RULES = json.loads((Path(__file__).parents[3] / "core/benches/check/logic.json").read_text())

Check = Callable[[bytes], set[str]]


def pydantic() -> Check:
    """Models of pydantic and the rules by hand: it says the rule and the path of each failure, but no value and no text."""

    def check(document: bytes) -> set[str]:
        return {rule for rule, _ in by_hand.failures(by_hand.Case.model_validate_json(document))}

    return check


def datalogic() -> Check:
    """JSONLogic, compiled once, each document parsed once for all rules: it says which rules fail."""
    engine = datalogic_py.Engine()
    names, rules = [rule["id"] for rule in RULES], [engine.compile(rule["logic"]) for rule in RULES]
    session = engine.session()

    def check(document: bytes) -> set[str]:
        results = session.evaluate_many(rules, datalogic_py.DataHandle(document.decode()))
        return {name for name, result in zip(names, results) if result != "true"}

    return check


# The rules that a JSON Schema can hold: those that look at one value alone.
STRUCTURAL: dict[str, tuple[str, dict[str, Any]]] = {
    "municipality-stated": ("municipality", {"minLength": 1}),
    "municipality-takes-part": ("municipality", {"enum": sorted(by_hand.MUNICIPALITIES)}),
    "programme-meant": ("programme", {"const": "bench.report"}),
    "grantor-stated": ("letter.grantor", {"minLength": 1}),
    "letter-gives-money": ("letter.kind", {"enum": ["commitment", "grant"]}),
    "amount-granted": ("letter.amount", {"exclusiveMinimum": 0}),
    "amount-within-limit": ("letter.amount", {"maximum": 90_000_000}),
    "report-required": ("letter.reporting.required", {"const": True}),
    "contribution-told": ("report.evaluation.contribution", {"minLength": 1}),
    "evaluation-joined": ("report.evaluation.participates", {"const": True}),
    "auditor-named": ("report.auditorsStatement.givenBy", {"minLength": 1}),
    "measure-titled": ("report.measures.*.title", {"minLength": 1}),
    "measure-carried-out": ("report.measures.*.carriedOut", {"const": True}),
    "result-assessed": ("report.results.*.assessment", {"minLength": 1}),
    "result-not-negative": ("report.results.*.value", {"minimum": 0}),
    "result-within-hundred": ("report.results.*.value", {"maximum": 100}),
    "budget-not-negative": ("report.lines.*.budget", {"minimum": 0}),
    "actual-not-negative": ("report.lines.*.actual", {"minimum": 0}),
    "line-within-limit": ("report.lines.*.actual", {"maximum": 30_000_000}),
    "purpose-known": ("report.lines.*.purpose", {"enum": sorted(by_hand.PURPOSES)}),
    "three-lines": ("report.lines", {"minItems": 3}),
    "total-not-negative": ("report.total", {"minimum": 0}),
    "unspent-not-negative": ("report.unspent", {"minimum": 0}),
}


def jsonschema() -> Check:
    """A JSON Schema of the rules that look at one value alone: it says the place of each failure."""
    schema: dict[str, Any] = {}
    rule_of: dict[tuple[str, str], str] = {}
    for rule, (path, keyword) in STRUCTURAL.items():
        inner = schema
        for name in path.split("."):
            inner = inner.setdefault("items", {}) if name == "*" else inner.setdefault("properties", {}).setdefault(name, {})
        inner |= keyword
        rule_of[path, next(iter(keyword))] = rule
    validator = jsonschema_rs.Draft202012Validator(schema)

    def check(document: bytes) -> set[str]:
        found = set()
        for error in validator.iter_errors(json.loads(document)):
            path = ".".join("*" if isinstance(name, int) else str(name) for name in error.instance_path)
            found.add(rule_of[path, str(error.schema_path[-1])])
        return found

    return check


def stated(path: str) -> str:
    return f"len({path}) > 0"


def before(one: str, relation: str, other: str) -> str:
    return f"date({one}) {relation} date({other})"


def zen_expressions() -> dict[str, str]:
    period, frame = "report.period", "letter.timeFrame"
    repaid, statement = "sum(map(report.repayments, #.amount))", "report.auditorsStatement"
    listed = {name: json.dumps(sorted(codes)) for name, codes in vars(by_hand).items() if isinstance(codes, set)}
    return {
        "municipality-stated": stated("municipality"),
        "grantor-stated": stated("letter.grantor"),
        "contribution-told": stated("report.evaluation.contribution"),
        "auditor-named": stated(f"{statement}.givenBy"),
        "measure-titled": "all(report.measures, len(#.title) > 0)",
        "result-assessed": "all(report.results, len(#.assessment) > 0)",
        "period-in-order": before(f"{period}.startsOn", "<", f"{period}.endsOn"),
        "period-from-frame": before(f"{period}.startsOn", ">=", f"{frame}.startsOn"),
        "period-to-frame": before(f"{period}.endsOn", "<=", f"{frame}.endsOn"),
        "frame-in-order": before(f"{frame}.startsOn", "<", f"{frame}.endsOn"),
        "submitted-after-period": before("report.submittedOn", ">=", f"{period}.endsOn"),
        "submitted-in-time": before("report.submittedOn", "<=", "letter.reporting.dueOn"),
        "decided-before-frame": before("decidedOn", "<=", f"{frame}.startsOn"),
        "due-after-frame": before("letter.reporting.dueOn", ">", f"{frame}.endsOn"),
        "auditor-after-period": before(f"{statement}.givenOn", ">=", f"{period}.endsOn"),
        "auditor-before-report": before(f"{statement}.givenOn", "<=", "report.submittedOn"),
        "repaid-by-end": "all(report.repayments, date(#.paidOn) <= date('2030-12-31'))",
        "amount-granted": "letter.amount > 0",
        "amount-within-limit": "letter.amount <= 90000000",
        "lines-make-total": "sum(map(report.lines, #.actual)) == report.total",
        "budget-makes-amount": "sum(map(report.lines, #.budget)) == letter.amount",
        "used-and-unspent": "report.total + report.unspent == letter.amount",
        "unspent-not-negative": "report.unspent >= 0",
        "total-within-amount": "report.total <= letter.amount",
        "repaid-within-unspent": f"{repaid} <= report.unspent",
        "budget-not-negative": "all(report.lines, #.budget >= 0)",
        "actual-not-negative": "all(report.lines, #.actual >= 0)",
        "line-within-limit": "all(report.lines, #.actual <= 30000000)",
        "purpose-known": f"all(report.lines, #.purpose in {listed['PURPOSES']})",
        "measure-carried-out": "all(report.measures, #.carriedOut == true)",
        "total-not-negative": "report.total >= 0",
        "letter-gives-money": "letter.kind in ['commitment', 'grant']",
        "municipality-takes-part": f"municipality in {listed['MUNICIPALITIES']}",
        "programme-meant": "programme == 'bench.report'",
        "report-required": "letter.reporting.required == true",
        "evaluation-joined": "report.evaluation.participates == true",
        "result-not-negative": "all(report.results, #.value >= 0)",
        "result-within-hundred": "all(report.results, #.value <= 100)",
        "three-lines": "len(report.lines) >= 3",
        "much-unspent-repaid": f"report.unspent <= 1000000 or {repaid} > 0",
    }


def zen_engine() -> Check:
    """A decision of GoRules Zen with an expression a rule: it says which rules fail."""
    expressions = [{"id": rule, "key": rule, "value": value} for rule, value in zen_expressions().items()]
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in"},
        {"id": "rules", "type": "expressionNode", "name": "rules", "content": {"expressions": expressions}},
        {"id": "out", "type": "outputNode", "name": "out"},
    ]
    edges = [
        {"id": "1", "sourceId": "in", "targetId": "rules", "type": "edge"},
        {"id": "2", "sourceId": "rules", "targetId": "out", "type": "edge"},
    ]
    decision = zen.ZenEngine().create_decision(json.dumps({"nodes": nodes, "edges": edges}))

    def check(document: bytes) -> set[str]:
        result = decision.evaluate(json.loads(document))["result"]
        return {rule for rule, holds in result.items() if holds is not True}

    return check
