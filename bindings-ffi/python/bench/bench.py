#!/usr/bin/env python3
"""Measures checks in Python against what else there is; `bench.py DOCUMENTS`, which examples/documents.rs writes.

Half of the documents break no rule, half break one to four. Before anything is timed, all must agree on every document
about every rule; a JSON Schema about those that it can hold. Contenders take turns, and the medians count. satsing says
of each finding also its values, its source and a key, and of each case what was judged.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import contenders
import satsing

ROOT = Path(__file__).parents[3]
ROUNDS = 30
STRETCH = 200


def main() -> None:
    documents = Path(sys.argv[1]).read_bytes().splitlines()
    if len(documents) < 2 * STRETCH:
        raise SystemExit(f"at least {2 * STRETCH} documents are needed")
    programme = satsing.load((ROOT / "core/benches/check/pack.json").read_bytes())
    others = {
        "pydantic and the rules by hand": contenders.pydantic(),
        "datalogic-py": contenders.datalogic(),
        "jsonschema-rs, 23 rules of 40": contenders.jsonschema(),
        "zen-engine": contenders.zen_engine(),
    }
    agree(programme, others, documents)
    one_at_a_time(programme, others, documents)
    batch(programme, others, documents)


def failed(programme: satsing.Programme, document: bytes) -> set[str]:
    return {failed.rule for failed in programme.check(document).coverage.failed}


def agree(programme: satsing.Programme, others: dict[str, contenders.Check], documents: list[bytes]) -> None:
    broken: set[str] = set()
    for document in documents:
        ours = failed(programme, document)
        broken |= ours
        for name, check in others.items():
            theirs = check(document)
            expected = ours & contenders.STRUCTURAL.keys() if name.startswith("jsonschema") else ours
            assert theirs == expected, f"{name}: {theirs ^ expected} of {document.decode()}"
    assert broken == {rule["id"] for rule in contenders.RULES}, "each rule is broken somewhere"
    print(f"{len(documents)} documents of some {len(documents[0])} bytes, half of them with faults, on which all agree")


def one_at_a_time(programme: satsing.Programme, others: dict[str, contenders.Check], documents: list[bytes]) -> None:
    ways: dict[str, Callable[[bytes], object]] = {
        "an empty call": lambda _: satsing._native.version(),
        "satsing, JSON": programme.check_json,
        "satsing": programme.check,
        **others,
    }
    half = len(documents) // 2
    times: dict[tuple[str, bool], list[float]] = {(name, right): [] for name in ways for right in (True, False)}
    for round in range(ROUNDS):
        start = round * STRETCH % (half - STRETCH + 1)
        for name, check in ways.items():
            for right, first in ((True, start), (False, half + start)):
                begin = time.perf_counter()
                for document in documents[first : first + STRETCH]:
                    check(document)
                times[name, right].append((time.perf_counter() - begin) / STRETCH * 1e6)
    print(f"\n{'one document, µs':<34}{'no finding':>12}{'with findings':>15}{'':>4}satsing takes so many times as long")
    medians = {key: statistics.median(measured) for key, measured in times.items()}
    for name in ways:
        right, wrong = medians[name, True], medians[name, False]
        ratios = f"{medians['satsing', True] / right:.2f}, {medians['satsing', False] / wrong:.2f}"
        print(f"{name:<34}{right:>12.1f}{wrong:>15.1f}{'':>4}{ratios}")


def batch(programme: satsing.Programme, others: dict[str, contenders.Check], documents: list[bytes]) -> None:
    lines = b"\n".join(documents)

    def each(check: contenders.Check) -> Callable[[], object]:
        return lambda: [check(document) for document in documents]

    ways: dict[str, Callable[[], object]] = {
        "satsing, lines, one core": lambda: programme.check_lines(lines, threads=1),
        "satsing, lines, all cores": lambda: programme.check_lines(lines),
        "satsing, typed, one core": lambda: programme.check_many(documents, threads=1),
        "satsing, typed, all cores": lambda: programme.check_many(documents),
        **{name: each(check) for name, check in others.items()},
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(5):
        for name, run in ways.items():
            begin = time.perf_counter()
            run()
            times[name].append((time.perf_counter() - begin) / len(documents) * 1e6)
    medians = {name: statistics.median(measured) for name, measured in times.items()}
    print(f"\n{f'a batch of {len(documents)}, µs a document':<46}{'':>4}satsing, typed, all cores, takes so many times as long")
    for name, median in medians.items():
        print(f"{name:<34}{median:>12.1f}{'':>4}{medians['satsing, typed, all cores'] / median:.2f}")


if __name__ == "__main__":
    main()
