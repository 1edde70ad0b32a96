"""Checks a table of cases in DuckDB by a function of its own, and holds the result against one call for all of them.

`check_many.py [CASES]`, 10,000 where nothing is said. README.md says what it cost where it was run.
"""

from __future__ import annotations

import collections
import sys
import time

import duckdb
import pyarrow

import satsing

CASES = """
    CREATE TABLE cases AS SELECT json_object(
        'programme', 'no.asker.ledernettverk',
        'reference', CAST(number AS VARCHAR),
        'period', json_object('startsOn', IF(number % 11 = 0, '2031-08-01', '2018-08-01')),
        'network', json_object(
            'sectorGoals', json_array('inclusiveEnvironment'),
            'groups', json_array(json_object('sessions', json_array(json_object(
                'startsOn', strftime(DATE '2018-08-01' + CAST(number * 7919 % 365 AS INTEGER), '%Y-%m-%d')
            ))))
        )
    )::VARCHAR AS document FROM range(?) AS numbers(number)
"""


def outcome(cases: pyarrow.ChunkedArray) -> pyarrow.Array:
    """What the verdict on each case comes to, or the code of the error; DuckDB gives a few thousand cases at a time."""
    return pyarrow.array(map(told, satsing.check_many(cases.to_pylist())), pyarrow.string())


def told(answer: satsing.Verdict | satsing.SatsingError) -> str:
    return answer.outcome if isinstance(answer, satsing.Verdict) else answer.code


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    connection = duckdb.connect()
    connection.create_function("satsing_outcome", outcome, ["VARCHAR"], "VARCHAR", type="arrow")
    connection.execute(CASES, [count])
    begin = time.perf_counter()
    rows = connection.execute("SELECT satsing_outcome(document) AS outcome, count(*) FROM cases GROUP BY outcome").fetchall()
    seconds = time.perf_counter() - begin

    documents = [document for document, in connection.execute("SELECT document FROM cases").fetchall()]
    alone = collections.Counter(map(told, satsing.check_many(documents)))
    if dict(rows) != alone:
        sys.exit(f"DuckDB counts {dict(rows)}, one call {dict(alone)}")
    print(f"{count} cases: {', '.join(f'{cases} {name}' for name, cases in sorted(rows))}")
    print(f"DuckDB: {seconds:.1f} s, {seconds / count * 1e6:.0f} µs a case")


if __name__ == "__main__":
    main()
