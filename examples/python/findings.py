"""Checks a case and prints its findings in Norwegian."""

import sys
from pathlib import Path

import satsing

path = sys.argv[1] if len(sys.argv) > 1 else "examples/cases/asker-ledernettverk-2018.json"
verdict = satsing.check(Path(path).read_bytes(), language="nb")
print(f"{verdict.outcome}, {len(verdict.findings)} findings")
for finding in verdict.findings:
    print(f"{finding.level}: {finding.text}")
