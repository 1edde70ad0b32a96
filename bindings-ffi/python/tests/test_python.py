"""What vectors cannot see: exceptions, types of one's own, threads, memory, panics, the words of the documentation."""

from __future__ import annotations

import copy
import dataclasses
import datetime
import decimal
import doctest
import gc
import json
import os
import pickle
import resource
import time
from concurrent.futures import ThreadPoolExecutor
from types import FunctionType, MappingProxyType
from typing import Any

import msgspec
import pytest

import satsing
from satsing import documents
from satsing.answers import AllocationSettled, AllocationTie, PatchOperationReplace
from vectors import ROOT

ASKER = json.loads((ROOT / "examples/cases/asker-ledernettverk-2018.json").read_text())
CASE = {"programme": "no.realfagskommuner", "cohort": 1, "decidedOn": "2015-05-21"}
POT = {"pot": 100, "claims": [{"id": "0301", "weight": 2}, {"id": "3203", "weight": 1}]}
SESSIONS = {
    "programme": "no.asker.ledernettverk",
    "period": {"startsOn": "2018-08-01"},
    "network": {"groups": [{"sessions": [{"startsOn": "2018-11-17", "startsAt": "08:30"}]}]},
}


def test_a_case_is_the_same_as_a_dict_as_text_and_as_bytes() -> None:
    verdict = satsing.check(ASKER, language="nb", fixes=True, input_hash=True)
    for same in (json.dumps(ASKER), json.dumps(ASKER).encode(), MappingProxyType(ASKER)):
        assert satsing.check(same, language="nb", fixes=True, input_hash=True) == verdict
    assert verdict.findings[0].text is not None
    assert verdict.findings[0].text.startswith("Samlingen 20. mars 2109")


def test_a_case_is_the_same_as_an_object_with_days_of_the_languages_own() -> None:
    expected = satsing.check(SESSIONS)
    session = documents.Session(starts_on=datetime.date(2018, 11, 17), starts_at="08:30")
    case = documents.Case(
        programme="no.asker.ledernettverk",
        period=documents.Period(starts_on=datetime.date(2018, 8, 1)),
        network=documents.Network(groups=[documents.Group(sessions=[session])]),
    )
    assert satsing.check(case) == expected


def test_a_case_is_the_same_as_a_dataclass_of_ones_own() -> None:
    @dataclasses.dataclass
    class Session:
        starts_on: datetime.date
        starts_at: datetime.time
        ends_at: datetime.time | None = None

    @dataclasses.dataclass
    class Network:
        groups: list[dict[str, Any]]

    @dataclasses.dataclass
    class Case:
        programme: str
        period: dict[str, Any]
        network: Network
        decided_on: datetime.date | None = None

    session = Session(datetime.date(2018, 11, 17), datetime.time(8, 30))
    case = Case(SESSIONS["programme"], SESSIONS["period"], Network([{"sessions": (session,)}]))
    assert satsing.check(case) == satsing.check(SESSIONS)


def test_days_may_be_given_as_such_or_as_text() -> None:
    assert satsing.check(CASE, decided=datetime.date(2015, 5, 4)) == satsing.check(CASE, decided="2015-05-04")
    assert satsing.municipality("0220", datetime.date(2018, 8, 1)) == satsing.municipality("0220", "2018-08-01")
    day = satsing.check(CASE).receipt.dates.decided
    assert type(day) is datetime.date and day == datetime.date(2015, 5, 21)


def test_an_answer_shows_its_fields_and_is_equal_to_its_like() -> None:
    finding = satsing.check(ASKER, fixes=True).findings[0]
    shown = repr(finding)
    assert shown.startswith("Finding(") and "'/network/groups/0/sessions/2/startsOn'" in shown and "2019-03-20" in shown
    assert finding == satsing.check(ASKER, fixes=True).findings[0]
    with pytest.raises(AttributeError):
        finding.rule = "another"  # type: ignore[misc]


def test_answers_can_be_matched() -> None:
    match satsing.allocate(POT):
        case AllocationSettled(awards=[oslo, asker], left=0):
            assert (oslo.amount, asker.amount) == (67, 33)
        case other:
            pytest.fail(repr(other))
    tie = satsing.allocate({"pot": 1, "claims": [{"id": "a", "weight": 1}, {"id": "b", "weight": 1}]})
    assert isinstance(tie, AllocationTie) and tie.outcome == "tie" and tie.between == ["a", "b"]
    [_, change] = satsing.check(ASKER, fixes=True).findings[0].fixes[0].patch
    assert isinstance(change, PatchOperationReplace) and change.op == "replace" and change.value == "2019-03-20"


def test_a_fix_mends_what_it_is_offered_for() -> None:
    finding = satsing.check(ASKER, fixes=True).findings[0]
    mended = copy.deepcopy(ASKER)
    mended["network"]["groups"][0]["sessions"][2]["startsOn"] = finding.fixes[0].patch[1].value
    assert finding.key not in [other.key for other in satsing.check(mended).findings]


def test_an_exception_has_a_code_a_text_and_particulars() -> None:
    with pytest.raises(satsing.SatsingError, match="there is no programme `no.realfagskommune`, did you mean") as caught:
        satsing.rules("no.realfagskommune")
    error = caught.value
    assert error.code == "unknown-programme"
    assert error.detail == {"id": "no.realfagskommune", "nearest": "no.realfagskommuner"}
    assert "code='unknown-programme'" in repr(error)
    copied = pickle.loads(pickle.dumps(error))
    assert (str(copied), copied.code, copied.detail) == (str(error), error.code, error.detail)
    assert error.__cause__ is None and error.__suppress_context__


def test_every_fault_of_a_pack_comes_with_its_place() -> None:
    pack = json.loads((ROOT / "tests/packs/plain.json").read_text())
    pack["rules"][0]["check"]["field"] = "/strategy/titel"
    with pytest.raises(satsing.SatsingError) as caught:
        satsing.load(pack)
    [fault] = caught.value.detail["faults"]  # type: ignore[misc]
    assert fault["path"] == "/rules/0/check/field" and "title" in fault["reason"]  # type: ignore[index]


CYCLE: dict[str, Any] = {}
CYCLE["self"] = CYCLE

WRONG: list[tuple[str, type[Exception], Any]] = [
    ("no case", TypeError, lambda: satsing.check()),  # type: ignore[call-arg]
    ("a case of None", TypeError, lambda: satsing.check(None)),  # type: ignore[arg-type]
    ("a number for a case", TypeError, lambda: satsing.check(12)),  # type: ignore[arg-type]
    ("a class for a case", TypeError, lambda: satsing.check(documents.Case)),  # type: ignore[arg-type]
    ("a list for a case", TypeError, lambda: satsing.check([])),  # type: ignore[arg-type]
    ("a function in a case", TypeError, lambda: satsing.check({"cohort": lambda: 1})),
    ("an unknown option", TypeError, lambda: satsing.check(CASE, lang="nb")),  # type: ignore[call-arg]
    ("a number for a day", TypeError, lambda: satsing.check(CASE, decided=2015)),  # type: ignore[arg-type]
    ("a moment for a day", TypeError, lambda: satsing.check(CASE, decided=datetime.datetime(2015, 5, 4, 12))),
    ("a list for a language", TypeError, lambda: satsing.check(CASE, language=["nb"])),  # type: ignore[arg-type]
    ("a number for yes", TypeError, lambda: satsing.check(CASE, draft=1)),  # type: ignore[arg-type]
    ("a case for a list of cases", TypeError, lambda: satsing.check_many(CASE)),  # type: ignore[arg-type]
    ("text for other packs", TypeError, lambda: satsing.load({}, "{}")),  # type: ignore[arg-type]
    ("a dict for a verdict", TypeError, lambda: satsing.text({}, "nb")),  # type: ignore[arg-type]
    ("a dict for an award", TypeError, lambda: satsing.explain({}, "nb")),  # type: ignore[arg-type]
    ("no case to list what is due in", TypeError, lambda: satsing.due(None, language="nb")),  # type: ignore[arg-type]
    ("a dict for a programme to compare", TypeError, lambda: satsing.compare({}, "2025-01-01", {}, "2026-01-12", language="nb")),  # type: ignore[arg-type]
    ("a number for a report", TypeError, lambda: satsing.evaluate([1])),  # type: ignore[list-item]
    ("a number for a pack", TypeError, lambda: satsing.lint(1)),  # type: ignore[arg-type]
    ("no examples", TypeError, lambda: satsing.test({}, None)),  # type: ignore[arg-type]
    ("a dict for an earlier verdict", TypeError, lambda: satsing.check(CASE, since={})),  # type: ignore[arg-type]
    ("text for acceptances", TypeError, lambda: satsing.check(CASE, acceptances="x")),  # type: ignore[arg-type]
    ("a number for a programme", TypeError, lambda: satsing.Programme.embedded(1)),  # type: ignore[arg-type]
]

FAILING: list[tuple[str, str, Any]] = [
    ("text that is no JSON", "not-json", lambda: satsing.check("{")),
    ("bytes that are no UTF-8", "not-json", lambda: satsing.check(b'"\xff"')),
    ("a lone surrogate in text", "not-json", lambda: satsing.check('"\ud800"')),
    ("a lone surrogate in a dict", "not-json", lambda: satsing.check({"reference": "\ud800"})),
    ("a dict that holds itself", "too-large", lambda: satsing.check(CYCLE)),
    ("a deep case", "too-large", lambda: satsing.check("[" * 100_000)),
    ("a large case", "too-large", lambda: satsing.check(" " * 2**21)),
    ("a later format", "format-too-new", lambda: satsing.check(CASE | {"format": 2})),
    ("no programme", "no-programme", lambda: satsing.check({})),
    ("a language there is not", "malformed", lambda: satsing.check(CASE, language="no")),  # type: ignore[arg-type]
    ("a day there is not", "malformed", lambda: satsing.check(CASE, decided="2018-02-30")),
    ("a pack without anything", "pack", lambda: satsing.load({})),
    ("a pack of text", "not-json", lambda: satsing.load("pack")),
    ("no threads", "bad-argument", lambda: satsing.check_many([CASE], threads=0)),
    ("a schema there is not", "unknown-schema", lambda: satsing.schema("letter")),
    ("an operation there is not", "unknown-operation", lambda: satsing.Programmes().call("chek", b"{}")),
    ("a kind of number there is not", "malformed", lambda: satsing.identifier("passport", "1", "nb")),  # type: ignore[arg-type]
    ("an acceptance without a reason", "bad-argument", lambda: satsing.check(CASE, acceptances=[{"key": "x"}])),
    ("a request without a pot", "missing-field", lambda: satsing.allocate({"claims": []})),
    ("an amount there is not", "unknown-amount", lambda: satsing.amount("no.asker.ledernettverk", "fee", [])),
]


@pytest.mark.parametrize(("kind", "ask"), [case[1:] for case in WRONG], ids=[case[0] for case in WRONG])
def test_an_argument_of_another_type_is_a_type_error(kind: type[Exception], ask: Any) -> None:
    with pytest.raises(kind):
        ask()


@pytest.mark.parametrize(("code", "ask"), [case[1:] for case in FAILING], ids=[case[0] for case in FAILING])
def test_what_cannot_be_done_says_why(code: str, ask: Any) -> None:
    with pytest.raises(satsing.SatsingError) as caught:
        ask()
    assert caught.value.code == code and str(caught.value)


def test_a_batch_answers_in_order_and_raises_nothing() -> None:
    cases = [CASE, json.dumps(SESSIONS, indent=2), "{", {}]
    first, second, third, fourth = satsing.check_many(cases, language="nn")
    assert first == satsing.check(CASE, language="nn")
    assert second == satsing.check(SESSIONS, language="nn")
    assert isinstance(third, satsing.SatsingError) and third.code == "not-json"
    assert isinstance(fourth, satsing.SatsingError) and fourth.code == "no-programme"
    assert satsing.check_many([]) == []
    assert satsing.check_many(iter(cases), threads=3, language="nn")[:2] == [first, second]


def test_what_somebody_lets_stand_is_told_and_what_is_new() -> None:
    programme = satsing.load((ROOT / "tests/packs/plain.json").read_bytes())
    earlier = programme.check({})
    accepted = satsing.answers.Acceptance(
        key="reference-stated@/reference", by="caseworker", on=datetime.date(2026, 3, 2), why="Told by telephone."
    )
    [finding] = programme.check({}, acceptances=[accepted], since=earlier).findings
    assert finding.accepted == accepted and finding.since == "known"
    as_dict = {"key": accepted.key, "by": "caseworker", "on": "2026-03-02", "why": accepted.why}
    assert programme.check({}, acceptances=[as_dict]).findings[0].accepted == accepted
    [gone] = programme.check({"reference": "2018/4711"}, since=earlier).gone
    assert gone.key == accepted.key
    with pytest.raises(satsing.SatsingError, match="are of one case"):
        programme.check_many([{}, {}], since=earlier)


def test_a_pack_is_linted_as_it_is_written() -> None:
    text = (ROOT / "tests/packs/plain.json").read_text().replace('"/reference"', '"/referense"')
    [fault] = [fault for fault in satsing.lint(text).faults if fault.severity == "error"]
    assert (fault.place, fault.suggestion) == ("/rules/0/check/field", "reference")
    assert '"/referense"' in text.split("\n")[fault.line - 1]
    assert satsing.lint(b"\xff").faults[0].code == "not-json"


def test_threads_share_a_programme() -> None:
    programme = satsing.Programme.embedded("no.asker.ledernettverk")
    expected = programme.check(ASKER, language="nb", fixes=True)
    with ThreadPoolExecutor(8) as pool:
        verdicts = pool.map(lambda _: programme.check(ASKER, language="nb", fixes=True), range(400))
        assert all(verdict == expected for verdict in verdicts)


def test_a_call_does_not_hold_the_lock_of_the_interpreter() -> None:
    programmes = satsing.Programmes()
    batch = b"\n".join([json.dumps(ASKER).encode()] * 2_000)
    with ThreadPoolExecutor(1) as pool:
        begin = time.perf_counter()
        call = pool.submit(programmes.check_lines, batch, threads=1, fixes=True)
        turns = 0
        while not call.done():
            time.sleep(0.001)
            turns += 1
        seconds = time.perf_counter() - begin
    assert call.result().count(b"\n") == 2_000 and seconds > 0.1
    # with the lock held this thread would get a turn or two, before the call and after it
    assert turns > 20


def test_a_hundred_thousand_checks_take_no_more_memory() -> None:
    programmes = satsing.Programmes()

    def checks(count: int) -> int:
        for _ in range(count):
            programmes.check(CASE, language="nb")
        for _ in range(count // 10):
            with pytest.raises(satsing.SatsingError):
                programmes.check("{")
        gc.collect()
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = checks(10_000)
    assert checks(100_000) - before < 4096


def test_a_panic_is_an_exception_and_the_process_lives() -> None:
    programmes = satsing.Programmes()
    expected = programmes.check(CASE)
    with pytest.raises(satsing.SatsingError, match="asked to panic") as caught:
        programmes.call("panic", b"{}")
    assert caught.value.code == "panic" and caught.value.help
    assert programmes.check(CASE) == expected


def test_a_number_of_any_size_is_read() -> None:
    [finding] = [finding for finding in satsing.check(CASE | {"cohort": 2**70}).findings if finding.paths == ["/cohort"]]
    assert finding.rule == "shape.range"


def test_a_number_is_exact() -> None:
    case = CASE | {"study": {"credits": decimal.Decimal("7.5")}}
    assert b'"credits":7.5' in satsing._json.encode(case, "case")
    largest = 2**53 - 1
    match satsing.allocate({"pot": largest, "claims": [{"id": "a", "weight": 1}]}):
        case AllocationSettled(awards=[award]):
            assert award.amount == largest
        case other:
            pytest.fail(repr(other))


def test_an_award_is_explained_in_four_languages() -> None:
    allocation = satsing.allocate(POT)
    assert isinstance(allocation, AllocationSettled)
    texts = [satsing.explain(allocation.awards[0], language) for language in ("nb", "nn", "da", "en")]
    assert len({tuple(text) for text in texts}) == 4 and all(len(text) == len(texts[0]) for text in texts)


def test_the_schema_of_a_document_describes_it() -> None:
    assert satsing.schema("case")["title"] == "Case"


def test_an_answer_can_be_written_and_read_again() -> None:
    verdict = satsing.check(ASKER, language="nb", fixes=True)
    assert msgspec.json.decode(msgspec.json.encode(verdict), type=satsing.Verdict) == verdict


@pytest.mark.parametrize("module", [satsing, satsing.functions, satsing.programme, satsing.error], ids=lambda module: module.__name__)
def test_the_examples_of_the_documentation_run(module: Any) -> None:
    failed, ran = doctest.testmod(module)
    assert failed == 0 and ran > 0


def test_whatever_is_exported_says_what_it_is() -> None:
    exported = [getattr(satsing, name) for name in satsing.__all__]
    assert [one for one in exported if isinstance(one, (type, FunctionType)) and not one.__doc__] == []


def test_the_days_that_are_no_working_days_are_those_of_the_calendar() -> None:
    """The second of the three programs, counted by hand: weekends and the holidays of the school year 2018-19."""
    holidays = {"2018-12-25", "2018-12-26", "2019-01-01", "2019-04-18", "2019-04-19", "2019-04-22", "2019-05-01"}
    holidays |= {"2019-05-17", "2019-05-30", "2019-06-10"}
    days = [datetime.date(2018, 8, 1) + datetime.timedelta(number % 365) for number in range(1000)]
    off = sum(day.weekday() >= 5 or day.isoformat() in holidays for day in days)
    programme = satsing.load((ROOT / "tests/packs/sessions.json").read_bytes())
    cases = [{"period": {"startsOn": "2018-08-01"}, "network": {"groups": [{"sessions": [{"startsOn": day}]}]}} for day in days]
    verdicts = programme.check_many(cases)
    found = [finding for verdict in verdicts if isinstance(verdict, satsing.Verdict) for finding in verdict.findings]
    assert sum(finding.rule == "session-on-working-day" for finding in found) == off


if not os.environ.get("SATSING_PANIC"):
    del test_a_panic_is_an_exception_and_the_process_lives
