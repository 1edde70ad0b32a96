"""What vectors cannot see of summing up: objects in, and that they cannot be mistaken for others."""

from __future__ import annotations

import pytest

import satsing
from satsing import documents


def test_what_is_false_is_not_absent() -> None:
    not_reached = documents.Report(goal_attainment=[documents.GoalAttainment(sign="practice", reached=False)])
    [sign] = satsing.evaluate([documents.Case(report=not_reached)]).signs
    assert (sign.reached, sign.not_reached, sign.not_known) == (0, 1, 0)


def test_who_took_part_may_be_objects() -> None:
    counted = [documents.Participation(what="units", group=group, count=count) for group, count in [("Asker", 12), ("Hole", 5)]]
    assert [cell.count for cell in satsing.evaluate([], counted).participation[0].cells] == [12, 5, 17]


@pytest.mark.parametrize("case", [b"{}, {}", "{", b"\xff", b""])
def test_a_case_is_one_document(case: bytes | str) -> None:
    for ask in (lambda: satsing.evaluate([case]), lambda: satsing.due(case, language="nb", programme="no.realfagskommuner")):
        with pytest.raises(satsing.SatsingError) as error:
            ask()
        assert error.value.code == "not-json"


def test_a_programme_is_an_object_or_an_id() -> None:
    programme = satsing.Programme.embedded("no.realfagskommuner")
    by_object = satsing.compare(programme, "2015-08-01", programme, "2018-08-01", language="nb")
    assert by_object == satsing.compare("no.realfagskommuner", "2015-08-01", "no.realfagskommuner", "2018-08-01", language="nb")
    with pytest.raises(TypeError, match="before must be a Programme or the id of one, not int"):
        satsing.impact(1, programme, {}, language="nb")  # type: ignore[arg-type]
