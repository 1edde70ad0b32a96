"""Reads what satsing exports with other people's programs, and holds it against what satsing says elsewhere.

Usage: check.py SATSING MULTITOOL
"""

import copy
import json
import subprocess
import sys
import tempfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import icalendar
import jsonschema
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SATSING, MULTITOOL = sys.argv[1:]
CASES = sorted(str(file) for file in Path("examples/cases").glob("*.json"))
SCHEMAS = Path(__file__).parent / "360giving"
SCHEMA_NAMES = ["360-giving-package-schema.json", "360-giving-schema.json"]
REQUEST, GRANTS = "examples/requests/allocation.json", "examples/requests/grants.json"


def satsing(*arguments, stdin=None, statuses=(0, 1, 3)):
    run = subprocess.run([SATSING, *arguments], input=stdin, capture_output=True)
    assert run.returncode in statuses, (arguments, run.returncode, run.stderr.decode())
    return run.stdout


def multitool_errors(log):
    """What the multitool calls errors; it also wants an address of the tool, and satsing has none yet."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "log.sarif"
        file.write_text(json.dumps(log), encoding="utf-8")
        run = subprocess.run([MULTITOOL, "validate", str(file)], capture_output=True, text=True)
        assert "1 files scanned" in run.stdout, run.stdout + run.stderr
        told = [line for line in run.stdout.splitlines() if ": error " in line or ": warning " in line]
        return [line for line in told if " SARIF2005:" not in line]


def sarif():
    log = json.loads(satsing("check", *CASES, "no/such file.json", "--format", "sarif", "--lang", "en", statuses=(2,)))
    assert multitool_errors(log) == [], multitool_errors(log)
    broken = copy.deepcopy(log)
    broken["runs"][0]["results"][0]["levl"] = "error"
    assert any("levl" in line for line in multitool_errors(broken)), "the multitool lets everything pass"

    results = [(run, result) for run in log["runs"] for result in run["results"]]
    found = 0
    for run, result in results:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        for location in result["locations"] + result.get("relatedLocations", []):
            points_there(location)
        found += result.get("kind", "fail") == "fail"
    # each finding and each rule that could not be judged is told once
    verdicts = [json.loads(satsing("check", case, "--format", "json")) for case in CASES]
    assert found == sum(len(verdict["findings"]) for verdict in verdicts) > 20
    unjudged = sum(len(verdict["coverage"]["notEvaluated"]) for verdict in verdicts)
    assert len(results) - found == unjudged > 0
    assert [run["invocations"][0]["executionSuccessful"] for run in log["runs"]].count(False) == 1
    since_and_accepted()
    return f"{len(results)} results"


def points_there(location):
    """The region is where the field's name stands in the file, or the item, or what is nearest around what is missing."""
    physical = location["physicalLocation"]
    text = Path(physical["artifactLocation"]["uri"]).read_text(encoding="utf-8")
    region = physical["region"]
    rest = text.splitlines()[region["startLine"] - 1][region["startColumn"] - 1 :]
    node, name = json.loads(text), None
    for segment in location.get("logicalLocations", [{"fullyQualifiedName": ""}])[0]["fullyQualifiedName"].split("/")[1:]:
        segment = segment.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and segment.isdigit() and int(segment) < len(node):
            node, name = node[int(segment)], None
        elif isinstance(node, dict) and segment in node:
            node, name = node[segment], segment
        else:
            break
    expected = json.dumps(name, ensure_ascii=False) if name is not None else json.dumps(node, ensure_ascii=False)[0]
    assert rest.startswith(expected), (location, rest, expected)


def since_and_accepted():
    """An earlier verdict and an acceptance become a baseline and a suppression."""
    case = {"programme": "no.lokal-kompetanseutvikling", "decidedOn": "2024-05-02", "report": {"period": {}}}
    earlier = satsing("check", "-", "--format", "json", stdin=json.dumps(case).encode())
    warning = next(each for each in json.loads(earlier)["findings"] if each["level"] == "warning")
    accepted = [{"key": warning["key"], "by": "saksbehandler", "on": "2024-06-03", "why": "avtalt"}]
    with tempfile.TemporaryDirectory() as folder:
        names = ["earlier.json", "accepted.json", "sak å.json"]
        before, accept, now = [str(Path(folder) / name) for name in names]
        Path(before).write_bytes(earlier)
        Path(accept).write_text(json.dumps(accepted))
        Path(now).write_text(json.dumps({**case, "municipality": "9999"}))
        options = ["--since", before, "--accept", accept, "--format", "sarif"]
        log = json.loads(satsing("check", now, *options))
        assert multitool_errors(log) == [], multitool_errors(log)
        results = log["runs"][0]["results"]
        states = {result.get("baselineState") for result in results}
        assert {"new", "unchanged"} <= states, states
        assert [result["suppressions"][0]["justification"] for result in results if "suppressions" in result] == [
            "saksbehandler, 2024-06-03: avtalt"
        ]
        Path(now).write_text(json.dumps({key: case[key] for key in ["programme", "decidedOn"]}))
        log = json.loads(satsing("check", now, *options))
        assert multitool_errors(log) == [], multitool_errors(log)
        assert "absent" in {result.get("baselineState") for result in log["runs"][0]["results"]}


def calendars():
    entries = 0
    cases = [json.loads(Path(case).read_text(encoding="utf-8")) for case in CASES]
    # a letter with commas, semicolons, a line feed and more octets than a line has
    awkward = {"programme": "no.kollektiv-kompetanseutvikling", "municipality": "3203", "decidedOn": "2028-02-01",
               "reference": "a,b;c\\d\ne " + "å" * 90, "letter": {"issuedOn": "2028-04-10", "reporting": {"dueOn": "2029-09-01"}},
               "forum": {"decision": {"year": 2028}}}
    for case in [*cases, awkward]:
        for language in ["nb", "nn", "da", "en"]:
            stdin = json.dumps(case).encode()
            options = ["--lang", language]
            due = json.loads(satsing("due", "-", "--format", "json", *options, stdin=stdin))
            written = satsing("due", "-", "--ics", *options, stdin=stdin)
            assert all(len(line) <= 75 for line in written.split(b"\r\n")) and b"\n" not in written.replace(b"\r\n", b"")
            calendar = icalendar.Calendar.from_ical(written)
            events = calendar.walk("VEVENT")
            days = sorted(event["DTSTART"].dt for event in events)
            expected = sorted(date.fromisoformat(item["on"]) for item in due["items"] if "on" in item)
            assert days == expected, (days, expected)
            said = sorted(str(event["DESCRIPTION"]).splitlines()[0] for event in events)
            assert said == sorted(f"{item['text']} ({item['who']})" for item in due["items"] if "on" in item)
            assert len({str(event["UID"]) for event in events}) == len(events)
            assert all(str(event["SUMMARY"]) and event.errors == [] for event in events) and calendar.errors == []
            assert all(str(case.get("reference", "")) in str(event["UID"]) for event in events)
            entries += len(events)
    assert entries > 8, entries
    return f"{entries} entries"


def grants():
    package = json.loads(satsing("allocate", REQUEST, "--360giving", GRANTS), parse_float=Decimal)
    awards = json.loads(satsing("allocate", REQUEST, "--format", "json"))["awards"]
    told = {grant["id"]: grant["amountAwarded"] for grant in package["grants"]}
    about = json.loads(Path(GRANTS).read_text(encoding="utf-8"))
    assert told == {f"{about['id']}-{award['id']}": Decimal(award["amount"]) / 100 for award in awards}
    # nothing but what the two files say
    said = json.dumps([about, json.loads(Path(REQUEST).read_text(encoding="utf-8"))], ensure_ascii=False)
    for text in strings(package["grants"]):
        assert text in said or text in told or text == "NOK", text
    package_schema, grant_schema = (json.loads((SCHEMAS / name).read_text(encoding="utf-8")) for name in SCHEMA_NAMES)
    address = package_schema["properties"]["grants"]["items"]["$ref"]
    registry = Registry().with_resource(address, Resource(contents=grant_schema, specification=DRAFT202012))
    validator = jsonschema.Draft202012Validator(package_schema, registry=registry, format_checker=jsonschema.FormatChecker())
    plain = json.loads(satsing("allocate", REQUEST, "--360giving", GRANTS))
    faults = [(list(fault.path), fault.message) for fault in validator.iter_errors(plain)]
    assert faults == [], faults
    del plain["grants"][0]["fundingOrganization"]
    assert not validator.is_valid(plain), "the schema lets everything pass"
    return f"{len(told)} grants, valid by the schema of 360Giving"


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


print("SARIF:", sarif())
print("iCalendar:", calendars())
print("360Giving:", grants())
