"""Checks a generated set of cases in PySpark, partition by partition, and holds the counts against one process.

`check_many.py [CASES]`, 1,000,000 where nothing is said. Spark needs Java 17, and the workers the environment of this
program: PYSPARK_PYTHON is set to it.
"""

from __future__ import annotations

import collections
import datetime
import json
import os
import sys
import time
from collections.abc import Iterator

import pyarrow

COLUMNS = "row long, outcome string, findings long, blocking long, error string"


def case(number: int) -> str:
    """A case of its own for each number: a session on one of 365 days, and every third without a venue."""
    day = datetime.date(2018, 8, 1) + datetime.timedelta(number * 7 % 365)
    session: dict[str, object] = {"startsOn": day.isoformat()}
    if number % 3:
        session["venue"] = "Borgen skole"
    groups = [{"id": f"g{number}", "name": f"Gruppe {number}", "sessions": [session]}]
    return json.dumps(
        {
            "programme": "no.asker.ledernettverk",
            "reference": str(number),
            "period": {"startsOn": "2018-08-01"},
            "network": {"lead": "Høgskolen i Innlandet", "groups": groups},
        }
    )


def check(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Judges the cases of a partition; each worker has one core, so a check takes one thread."""
    import satsing.frame

    for batch in batches:
        numbers = batch.column("id").to_pylist()
        cases = pyarrow.table({"number": numbers, "case": [case(number) for number in numbers]})
        judged = satsing.frame.verdicts(cases, case="case", id="number", threads=1)
        shown = judged.select(["number", "outcome", "findings", "blocking", "error"]).rename_columns(
            ["row", "outcome", "findings", "blocking", "error"]
        )
        yield from shown.to_batches()


def single(count: int) -> tuple[collections.Counter[str], int, float]:
    """The same in this process alone: outcomes, findings, and the seconds that checking took."""
    import satsing.frame

    outcomes: collections.Counter[str] = collections.Counter()
    findings, seconds = 0, 0.0
    for first in range(0, count, 50_000):
        cases = pyarrow.table({"case": [case(number) for number in range(first, min(first + 50_000, count))]})
        begin = time.perf_counter()
        judged = satsing.frame.verdicts(cases, case="case")
        seconds += time.perf_counter() - begin
        outcomes.update(judged["outcome"].to_pylist())
        findings += sum(judged["findings"].to_pylist())
    return outcomes, findings, seconds


def main() -> None:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    spark = SparkSession.builder.master("local[*]").appName("satsing").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    begin = time.perf_counter()
    counts = spark.range(count).mapInArrow(check, COLUMNS).groupBy("outcome").agg({"row": "count", "findings": "sum"})
    rows = counts.collect()
    seconds = time.perf_counter() - begin
    spark.stop()

    outcomes, findings, alone = single(count)
    by_spark = {row["outcome"]: row["count(row)"] for row in rows}
    assert by_spark == dict(outcomes), f"Spark counts {by_spark}, one process {dict(outcomes)}"
    assert sum(row["sum(findings)"] for row in rows) == findings
    print(f"{count} cases: {', '.join(f'{number} {outcome}' for outcome, number in sorted(outcomes.items()))}; {findings} findings")
    print(f"Spark {seconds:.1f} s, {seconds / count * 1e6:.0f} µs a case, with making them; one process {alone:.1f} s, {alone / count * 1e6:.0f} µs a case, without")


if __name__ == "__main__":
    main()
