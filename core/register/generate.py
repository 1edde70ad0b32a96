#!/usr/bin/env python3
"""Makes core/src/register/table.rs from the CSV files beside this script; with --check, tells whether it is up to date."""

import csv
import sys
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLE = HERE.parent / "src" / "register" / "table.rs"
KNOWN_FROM = date(2000, 1, 1)
NO_MUNICIPALITY = {"9999"}
OPEN = "OPEN"

HEAD = """\
//! Norway's municipalities in force on 2000-01-01 or later, packed: what stands here weighs in the browser.
//!
//! A version is a code with one name between two days. The versions are in the order of their codes, and then of their
//! first days; the place of a version is its number in that order, from 0.
//!
//! Made by `core/register/generate.py` from data of Statistics Norway (KLASS 131, MIT); never edited by hand.

/// Stands for the day after the last of a version that is in force still, later than any date.
pub(super) const OPEN: u32 = u32::MAX;

/// A county: its number, the place of its first version, and the names of its versions, a line each.
pub(super) struct County {
    pub number: u8,
    pub first: u16,
    pub names: &'static str,
}

"""


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def last_day(row):
    """The last day in force: the source gives the first day that no longer is."""
    return date.fromisoformat(row["valid_to"]) - timedelta(days=1) if row["valid_to"] else None


def number(day):
    return day.replace("-", "") if day else OPEN


def versions():
    kept = [
        row
        for row in rows("klass131_nodes.csv")
        if row["code"] not in NO_MUNICIPALITY and (last_day(row) is None or last_day(row) >= KNOWN_FROM)
    ]
    kept.sort(key=lambda row: (row["code"], row["valid_from"]))
    for row in kept:
        code, name = row["code"], row["name"]
        if not (len(code) == 4 and code.isascii() and code.isdigit()) or any(mark in name for mark in '"\\\n'):
            sys.exit(f"a version that the table cannot hold: {row}")
    return kept


def changes(kept):
    place = {row["node"]: index for index, row in enumerate(kept)}
    found = []
    for edge in rows("klass131_edges.csv"):
        old, new = place.get(edge["from_node"]), place.get(edge["to_node"])
        if old is None or new is None:
            continue
        if not kept[old]["valid_to"] == edge["change_date"] == kept[new]["valid_from"]:
            sys.exit(f"the dates of a change differ: {edge}")
        found.append((old, new))
    return sorted(found)


def array(doc, name, kind, values):
    lines, line = [], "   "
    for value in values:
        if len(line) + len(str(value)) + 2 > 120:
            lines.append(line)
            line = "   "
        line += f" {value},"
    return (
        f"\n/// {doc}\n#[rustfmt::skip]\n"
        f"pub(super) static {name}: [{kind}; {len(values)}] = [\n" + "\n".join([*lines, line]) + "\n];\n"
    )


def table():
    kept = versions()
    days = sorted({row[end] for row in kept for end in ("valid_from", "valid_to")} - {""}) + [""]
    if len(days) > 256:
        sys.exit(f"{len(days)} days are more than a byte can tell apart")

    text = HEAD
    text += "/// The counties, by the first two digits of their municipalities' codes.\n#[rustfmt::skip]\n"
    counties = sorted({row["code"][:2] for row in kept})
    text += f"pub(super) static COUNTIES: [County; {len(counties)}] = [\n"
    for county in counties:
        places = [place for place, row in enumerate(kept) if row["code"].startswith(county)]
        names = "\n".join(kept[place]["name"] for place in places)
        text += f'    County {{ number: {int(county)}, first: {places[0]}, names: "\\\n{names}" }},\n'
    text += "];\n"
    text += array("The last two digits of each version's code.", "CODES", "u8", [int(row["code"][2:]) for row in kept])
    text += array(
        "The first day in force of each version, as its number in [`DAYS`].",
        "STARTS", "u8", [days.index(row["valid_from"]) for row in kept],
    )  # fmt: skip
    text += array(
        "The first day no longer in force of each version, as its number in [`DAYS`].",
        "ENDS", "u8", [days.index(row["valid_to"]) for row in kept],
    )  # fmt: skip
    text += array("Days, each written as the number `YYYYMMDD`.", "DAYS", "u32", [number(day) for day in days])

    pairs = changes(kept)
    steps = [(old - before[0], new - before[1]) for before, (old, new) in zip([(0, 0), *pairs], pairs)]
    text += array(
        "The places of the versions that changed, each as its distance from the one before.",
        "CHANGED", "u8", [old for old, _ in steps],
    )  # fmt: skip
    text += array(
        "What the versions in [`CHANGED`] became, each place as its distance from the one before.",
        "BECAME", "i16", [new for _, new in steps],
    )  # fmt: skip
    return text


def main():
    made = table()
    if sys.argv[1:] == ["--check"]:
        if not TABLE.exists() or TABLE.read_text(encoding="utf-8") != made:
            sys.exit("core/src/register/table.rs is out of date; run core/register/generate.py")
    elif sys.argv[1:]:
        sys.exit("usage: generate.py [--check]")
    else:
        TABLE.write_text(made, encoding="utf-8")


if __name__ == "__main__":
    main()
