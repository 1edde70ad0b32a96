"""The vectors of the repository, and the bytes of native code, through the public API."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

import satsing
from vectors import ROOT, VECTORS, answer, asked, differences, own


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_vector_is_answered_as_it_says(path: Path) -> None:
    vectors = json.loads(path.read_text())
    ran, wrong = 0, []
    for vector in vectors:
        ok, error = answer(path.stem, vector["input"])
        if "error" in vector:
            found = differences(vector["error"], error, False) if error else ["an answer, not an error"]
        else:
            found = [str(error)] if error else differences(vector["ok"], ok, path.parent.name == "funding")
        wrong += [f"{vector['name']}: {difference}" for difference in found]
        ran += 1
    assert not wrong
    assert ran == len(vectors) > 0


def test_there_are_vectors_of_every_area() -> None:
    assert {path.parent.name for path in VECTORS} == {path.name for path in (ROOT / "tests/vectors").iterdir() if path.is_dir()}


@pytest.fixture(scope="module")
def native() -> list[str]:
    """What native code answers, a line each; test.sh writes it."""
    return Path(os.environ["SATSING_NATIVE"]).read_text().splitlines()


def test_nothing_of_an_answer_is_lost_in_its_type(native: list[str]) -> None:
    differing = []
    for line in native:
        question = json.loads(line)
        ok, error = answer(question["operation"], question["input"])
        expected = question.get("error")
        if expected:
            expected = {"code": expected["code"], "text": expected["text"], **(expected["detail"] or {})}
        if (ok, error) != (question.get("ok"), expected):
            differing.append(question["input"])
    assert not differing
    assert len(native) > 1_000


def test_a_verdict_has_the_bytes_of_native_code(native: list[str]) -> None:
    compared = 0
    for line in native:
        question = json.loads(line)
        if question["operation"] != "check" or "ok" not in question:
            continue
        case, options = asked(question["input"])
        by = own(question["input"]) or satsing.functions.embedded()
        written = line[line.rindex(',"ok":') + 6 : -1] if line.count(',"ok":') == 1 else None
        if written is None:
            continue
        assert by.check_json(case, **options).decode() == written
        compared += 1
    assert compared > 500


def test_all_examples_of_the_packs_break_their_rule_and_are_mended_by_their_repair() -> None:
    from vectors import document

    ran = 0
    for path in sorted((ROOT / "core/packs").glob("*.examples.json")):
        programme = satsing.Programme.embedded(path.name.removesuffix(".examples.json"))
        for example in json.loads(path.read_text())["examples"]:
            dates = {name: example[name] for name in ("decided", "today") if name in example}
            broken = programme.check(example["case"], **dates)
            mended = programme.check(document(example["case"], example["repair"]), **dates)
            assert example["rule"] in [failed.rule for failed in broken.coverage.failed]
            assert example["rule"] in mended.coverage.passed
            ran += 1
    assert ran > 50
