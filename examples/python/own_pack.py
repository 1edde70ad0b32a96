"""Loads a pack of one's own and checks 1,000 cases by it, on all cores."""

import datetime
import sys
from pathlib import Path

import satsing

programme = satsing.load(Path(sys.argv[1] if len(sys.argv) > 1 else "tests/packs/sessions.json").read_bytes())
days = [datetime.date(2018, 8, 1) + datetime.timedelta(number % 365) for number in range(1000)]
cases = [
    {"period": {"startsOn": "2018-08-01"}, "network": {"groups": [{"sessions": [{"startsOn": day}]}]}} for day in days
]

not_working = 0
verdicts = programme.check_many(cases)
for verdict in verdicts:
    if isinstance(verdict, satsing.SatsingError):
        raise verdict
    not_working += sum(finding.rule == "session-on-working-day" for finding in verdict.findings)
print(f"{len(verdicts)} cases, {not_working} with a session on a day that is no working day")
