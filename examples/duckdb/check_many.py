"""Checks a table of cases in DuckDB by a function of its own; `check_many.py [CASES]`, 10,000 where nothing is said."""

from __future__ import annotations

import sys

import duckdb
import pyarrow

import satsing


def outcome(cases: pyarrow.ChunkedArray) -> pyarrow.Array:
    """What the verdict on each case comes to, or the code of the error; DuckDB gives a few thousand cases at a time."""
    answers = satsing.check_many(cases.to_pylist())
    return pyarrow.array([answer.outcome if isinstance(answer, satsing.Verdict) else answer.code for answer in answers])


count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
connection = duckdb.connect()
connection.create_function("satsing_outcome", outcome, ["VARCHAR"], "VARCHAR", type="arrow")
rows = connection.execute(
    """
    WITH cases AS (
        SELECT json_object(
            'programme', 'no.asker.ledernettverk',
            'period', json_object('startsOn', strftime(DATE '2018-08-01' + CAST(number % 2 * 4000 AS INTEGER), '%Y-%m-%d'))
        ) AS document FROM range(?) AS numbers(number)
    )
    SELECT satsing_outcome(CAST(document AS VARCHAR)) AS outcome, count(*) FROM cases GROUP BY outcome ORDER BY outcome
    """,
    [count],
).fetchall()
for name, number in rows:
    print(f"{name}: {number}")
assert sum(number for _, number in rows) == count
