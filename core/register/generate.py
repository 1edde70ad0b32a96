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
//! Norway's municipalities in force on 2000-01-01 or later.
//!
//! Made by `core/register/generate.py` from data of Statistics Norway (KLASS 131, MIT); never edited by hand.

use super::municipality::{OPEN, Version, version as v};

"""


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def last_day(row):
    """The last day in force: the source gives the first day that no longer is."""
    return date.fromisoformat(row["valid_to"]) - timedelta(days=1) if row["valid_to"] else None


def number(day):
    return day.strftime("%Y%m%d") if day else OPEN


def table():
    kept = [
        row
        for row in rows("klass131_nodes.csv")
        if row["code"] not in NO_MUNICIPALITY and (last_day(row) is None or last_day(row) >= KNOWN_FROM)
    ]
    kept.sort(key=lambda row: (row["code"], row["valid_from"]))
    place = {row["node"]: index for index, row in enumerate(kept)}
    changes = []
    for edge in rows("klass131_edges.csv"):
        old, new = place.get(edge["from_node"]), place.get(edge["to_node"])
        if old is None or new is None:
            continue
        if not kept[old]["valid_to"] == edge["change_date"] == kept[new]["valid_from"]:
            sys.exit(f"the dates of a change differ: {edge}")
        changes.append((old, new))
    changes.sort()

    text = HEAD
    text += "/// The versions, by code and then by first day.\n#[rustfmt::skip]\n"
    text += f"pub(super) static VERSIONS: [Version; {len(kept)}] = [\n"
    for row in kept:
        code, name = row["code"], row["name"]
        if not (len(code) == 4 and code.isascii() and code.isdigit()) or '"' in name or "\\" in name:
            sys.exit(f"a version that the table cannot hold: {row}")
        starts, ends = number(date.fromisoformat(row["valid_from"])), number(last_day(row))
        text += f'    v(b"{code}", {starts}, {ends}, "{name}"),\n'
    text += "];\n\n"
    text += "/// The changes, each the places of a version and of one that it became, in order.\n#[rustfmt::skip]\n"
    text += f"pub(super) static CHANGES: [(u16, u16); {len(changes)}] = [\n"
    for start in range(0, len(changes), 8):
        text += "    " + " ".join(f"({old}, {new})," for old, new in changes[start : start + 8]) + "\n"
    return text + "];\n"


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
