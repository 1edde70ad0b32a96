"""Tables of pandas, Polars and Arrow."""

from __future__ import annotations

import datetime
import doctest
import json
from typing import Any

import pandas
import polars
import pyarrow
import pytest

import satsing
import satsing.frame
from vectors import ROOT

ASKER = json.loads((ROOT / "examples/cases/asker-ledernettverk-2018.json").read_text())
REALFAG = {"programme": "no.realfagskommuner", "decidedOn": "2015-05-21", "cohort": 1}
CASES = [ASKER, REALFAG, {"programme": "no.realfagskommuner", "decidedOn": "2031-01-01"}]
KINDS: list[Any] = [polars.DataFrame, pandas.DataFrame, lambda columns: pyarrow.table(columns)]


def rows(frame: Any) -> list[dict[str, Any]]:
    """The rows of any kind of frame, without what is null."""
    table = satsing.frame._table(frame)
    return [{name: value for name, value in row.items() if value is not None} for row in table.to_pylist()]


@pytest.mark.parametrize("make", KINDS, ids=["polars", "pandas", "arrow"])
def test_a_row_a_finding_of_cases_as_json(make: Any) -> None:
    frame = make({"number": [7, 8, 9], "case": [json.dumps(case, indent=1) for case in CASES]})
    found = satsing.frame.findings(frame, case="case", id="number", language="nb")
    assert type(found) is type(frame)
    expected = [
        (at, 7 + at, finding.rule, finding.level, finding.blocking, finding.paths, finding.key, finding.source.id, finding.text)
        for at, case in enumerate(CASES)
        for finding in satsing.check(case, language="nb").findings
    ]
    got = [
        tuple(row[name] for name in ("row", "number", "rule", "level", "blocking", "paths", "key", "sourceId", "text"))
        for row in rows(found)
    ]
    assert got == expected and len(got) > 10
    assert [row["path"] for row in rows(found)] == [paths[0] for *_, paths, _, _, _ in expected]


@pytest.mark.parametrize("make", KINDS, ids=["polars", "pandas", "arrow"])
def test_a_row_a_case(make: Any) -> None:
    frame = make({"case": [*map(json.dumps, CASES), "{", "{}"]})
    got = rows(satsing.frame.verdicts(frame, case="case"))
    verdicts = [satsing.check(case) for case in CASES]
    assert [row.get("outcome") for row in got] == [*(verdict.outcome for verdict in verdicts), None, None]
    counts = [(len(verdict.findings), sum(finding.blocking for finding in verdict.findings)) for verdict in verdicts]
    assert [(row["findings"], row["blocking"]) for row in got[:3]] == counts
    assert [row.get("error") for row in got] == [None, None, None, "not-json", "no-programme"]


def test_cases_as_columns_of_structs() -> None:
    frame = polars.DataFrame({name: [ASKER[name]] for name in ASKER}).with_columns(polars.Series("number", [3]))
    got = rows(satsing.frame.findings(frame, id="number", language="da"))
    assert [(row["key"], row["text"]) for row in got] == [(f.key, f.text) for f in satsing.check(ASKER, language="da").findings]
    nested = polars.DataFrame({"case": [ASKER]})
    assert rows(satsing.frame.findings(nested, case="case", language="da")) == [
        {name: value for name, value in row.items() if name != "number"} for row in got
    ]


def test_days_and_what_is_missing_in_a_table_are_days_and_absent() -> None:
    expected = rows(satsing.frame.findings(polars.DataFrame({"case": list(map(json.dumps, CASES[1:]))}), case="case"))
    columns = {
        "programme": ["no.realfagskommuner"] * 2,
        "decidedOn": [datetime.date(2015, 5, 21), datetime.date(2031, 1, 1)],
        "cohort": [1, None],
    }
    assert rows(satsing.frame.findings(polars.DataFrame(columns))) == expected
    stamps = pandas.DataFrame(columns | {"cohort": pandas.array([1, None], dtype="Int64")})
    stamps["decidedOn"] = pandas.to_datetime(stamps["decidedOn"])
    assert rows(satsing.frame.findings(stamps)) == expected


def test_a_pack_of_ones_own_judges_a_table() -> None:
    programme = satsing.load((ROOT / "tests/packs/plain.json").read_bytes())
    frame = polars.DataFrame({"reference": ["2018/4711", None], "decidedOn": ["2018-01-01"] * 2})
    assert [(row["row"], row["rule"]) for row in rows(satsing.frame.findings(frame, by=programme))] == [(1, "reference-stated")]


def test_an_empty_table_has_no_findings_but_their_columns() -> None:
    frame = polars.DataFrame({"case": ["{}"]}).head(0)
    found, judged = satsing.frame.findings(frame, case="case"), satsing.frame.verdicts(frame, case="case")
    assert found.height == judged.height == 0
    assert "rule" in found.columns and "outcome" in judged.columns


@pytest.mark.parametrize("make", KINDS, ids=["polars", "pandas", "arrow"])
def test_a_pot_is_shared_out_from_a_table_to_a_table(make: Any) -> None:
    request = json.loads((ROOT / "examples/requests/allocation.json").read_text())
    claims = request.pop("claims")
    del request["format"]
    columns = {
        "id": [claim["id"] for claim in claims],
        "name": [claim["name"] for claim in claims],
        "children": [claim["weights"][0]["value"] for claim in claims],
        "lastYear": [claim.get("lastYear") for claim in claims],
        "cap": [claim.get("cap") for claim in claims],
    }
    frame = make(columns)
    if isinstance(frame, pandas.DataFrame):
        frame = frame.astype({"lastYear": "Int64", "cap": "Int64"})
    got = rows(satsing.frame.allocate(frame, language="nb", **request))
    allocation = satsing.allocate((ROOT / "examples/requests/allocation.json").read_bytes())
    assert isinstance(allocation, satsing.answers.AllocationSettled)
    by_id = {award.id: award for award in allocation.awards}
    assert [(row["id"], row["amount"], row["entitlement"]) for row in got] == [
        (id, by_id[id].amount, by_id[id].entitlement) for id in columns["id"]
    ]
    assert sum(row["amount"] for row in got) + allocation.left == request["pot"]
    assert [row["text"] for row in got] == [" ".join(satsing.explain(by_id[id], "nb")) for id in columns["id"]]


def test_a_tie_in_a_table_is_a_tie() -> None:
    claims = polars.DataFrame({"id": ["a", "b"], "weight": [1, 1]})
    with pytest.raises(satsing.frame.NotSettledError, match="lots must be drawn: a, b compete for 1") as caught:
        satsing.frame.allocate(claims, pot=1)
    assert caught.value.allocation.outcome == "tie"
    assert satsing.frame.allocate(claims, pot=1, lots=["b"])["amount"].to_list() == [0, 1]


@pytest.mark.parametrize(
    "ask",
    [
        lambda: satsing.frame.findings([{"programme": "x"}]),
        lambda: satsing.frame.findings(polars.DataFrame({"a": [1]}).lazy()),
        lambda: satsing.frame.findings(polars.DataFrame({"a": [1]}), case="case"),
        lambda: satsing.frame.allocate(polars.DataFrame({"a": [1]}), pot=1),
    ],
    ids=["a list", "a lazy frame", "a column there is not", "claims without ids"],
)
def test_what_is_no_table_of_cases_is_a_type_error(ask: Any) -> None:
    with pytest.raises(TypeError):
        ask()


def test_the_examples_of_the_documentation_run() -> None:
    failed, ran = doctest.testmod(satsing.frame)
    assert failed == 0 and ran > 0
