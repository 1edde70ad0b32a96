"""Checks a generated set of cases in PySpark, partition by partition, and holds the result against one process.

`check_many.py [CASES]`, 1,000,000 where nothing is said. Spark needs Java 17, and its workers run in the environment of
this program. README.md says what it cost where it was run.
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

JUDGED = ["outcome", "findings", "blocking", "error"]
AT_ONCE = 10_000
"""How many cases Spark gives a worker in one batch, and how many one process takes at a time."""


def case(number: int) -> str:
    """A case for each number: a session on one of 365 days, now and then without a venue, a goal, or in another year."""
    first = datetime.date(2031 if number % 11 == 0 else 2018, 8, 1)
    session: dict[str, object] = {"startsOn": (first + datetime.timedelta(number * 7919 % 365)).isoformat()}
    if number % 3:
        session["venue"] = "Borgen skole"
    network: dict[str, object] = {
        "lead": "Høgskolen i Innlandet",
        "groups": [{"id": f"g{number}", "name": f"Gruppe {number}", "level": "primary", "sessions": [session]}],
    }
    if number % 5:
        network["sectorGoals"] = ["inclusiveEnvironment"]
    return json.dumps(
        {
            "programme": "no.asker.ledernettverk",
            "reference": str(number),
            "municipality": "0220",
            "period": {"startsOn": first.isoformat()},
            "network": network,
        }
    )


def check(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
    """Judges the cases of a partition; each worker has one core, so a check takes one thread."""
    import satsing.frame

    for batch in batches:
        cases = pyarrow.table({"case": [case(number) for number in batch.column("id").to_pylist()]})
        yield from satsing.frame.verdicts(cases, case="case", threads=1).select(JUDGED).to_batches()


def by_spark(count: int) -> tuple[collections.Counter[tuple[object, ...]], float]:
    """How many cases were judged how, and the seconds that it took, with making the cases."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    from pyspark.sql import SparkSession

    spark = (
        SparkSession.builder.master("local[*]")
        .appName("satsing")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(AT_ONCE))
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    begin = time.perf_counter()
    judged = spark.range(count).mapInArrow(check, "outcome string, findings long, blocking long, error string")
    rows = judged.groupBy(JUDGED).count().collect()
    seconds = time.perf_counter() - begin
    spark.stop()
    return collections.Counter({tuple(row[name] for name in JUDGED): row["count"] for row in rows}), seconds


def alone(count: int) -> tuple[collections.Counter[tuple[object, ...]], float]:
    """The same in this process, on one core."""
    import satsing.frame

    counts: collections.Counter[tuple[object, ...]] = collections.Counter()
    begin = time.perf_counter()
    for first in range(0, count, AT_ONCE):
        cases = pyarrow.table({"case": [case(number) for number in range(first, min(first + AT_ONCE, count))]})
        judged = satsing.frame.verdicts(cases, case="case", threads=1)
        counts.update(zip(*(judged[name].to_pylist() for name in JUDGED)))
    return counts, time.perf_counter() - begin


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    spark, spark_seconds = by_spark(count)
    single, seconds = alone(count)
    if spark != single:
        sys.exit(f"Spark and one process differ: {spark - single} and {single - spark}")
    outcomes: collections.Counter[object] = collections.Counter()
    for (outcome, *_), cases in single.items():
        outcomes[outcome] += cases
    print(f"{count} cases: {', '.join(f'{cases} {outcome}' for outcome, cases in sorted(outcomes.items(), key=str))}")
    for name, took in ("Spark", spark_seconds), ("one process", seconds):
        print(f"{name}: {took:.1f} s, {took / count * 1e6:.0f} µs a case, with making it")


if __name__ == "__main__":
    main()
