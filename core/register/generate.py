#!/usr/bin/env python3
"""Makes the registers that the crate ships (no.tsv, dk.tsv ...) from the CSV files beside this script.

With --check, tells whether they are up to date. README.md says where the CSV files come from.
"""

import csv
import re
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).resolve().parent
NO_MUNICIPALITY = {"9999"}
# The first day on which the counties had these names; before, they were "amt", most of them with other names.
COUNTIES_NAMED = "1919-01-01"
# The reform that made today's Danish municipalities and regions.
DANISH_DIVISION = "2007-01-01"
DANISH_REGIONS = {
    "Nordjylland": "1081", "Midtjylland": "1082", "Syddanmark": "1083", "Hovedstaden": "1084", "Sjælland": "1085",
}  # fmt: skip
# How many municipalities each region has, by which the list of another source is checked.
IN_REGION = {"1081": 11, "1082": 19, "1083": 22, "1084": 29, "1085": 17}
# Left out by the source.
DANISH_REGION_MISSING = {"Helsingør": "Hovedstaden"}
# Spelt in the old way by the source.
DANISH_SPELLING = {"Århus": "Aarhus"}
# Belongs to no municipality and to no region.
OUTSIDE_REGIONS = {"0411"}


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day_before(day):
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat() if day else ""


def line(code, starts, ends, county, became, names):
    fields = [code, starts, ends, county, ",".join(became), ";".join(names)]
    if any(mark in field for field in fields for mark in "\t\n\"'"):
        sys.exit(f"a line that the register cannot hold: {fields}")
    return "\t".join(fields) + "\n"


def marked(name, languages):
    """A full name, each part that is not Norwegian with its language: `Gáivuotna/se - Kåfjord`."""
    parts = []
    for part in name.split(" - "):
        language, spelling = languages.get(part, (None, None))
        parts.append(f"{spelling or part}/{language}" if language else part)
    return " - ".join(parts)


def official(name):
    """A name without spaces around it, and without the county that tells it from another: `Vang (Oppland)`."""
    return re.sub(r" \([^()]*\)$", "", " ".join(name.split()))


def norwegian_versions():
    """Municipalities under one code; a change of the name's spelling, and of the name alone, makes no new one."""
    nodes = {row["node"]: row for row in rows("klass131_nodes.csv") if row["code"] not in NO_MUNICIPALITY}
    changes = [(edge["from_node"], edge["to_node"]) for edge in rows("klass131_edges.csv")]
    after, before = defaultdict(list), defaultdict(list)
    for old, new in changes:
        if not nodes[old]["valid_to"] == nodes[new]["valid_from"]:
            sys.exit(f"the dates of a change differ: {nodes[old]}, {nodes[new]}")
        after[old].append(new)
        before[new].append(old)

    def goes_on(old):
        """The node that is the same municipality, renamed at most."""
        if len(after[old]) != 1:
            return None
        (new,) = after[old]
        same = len(before[new]) == 1 and nodes[old]["code"] == nodes[new]["code"]
        return new if same else None

    continued = {goes_on(node) for node in nodes} - {None}
    found, first_node = [], {}
    for node in nodes:
        if node in continued:
            continue
        chain = [node]
        while (following := goes_on(chain[-1])) is not None:
            chain.append(following)
        names = []
        for part in chain:
            name = official(nodes[part]["name"])
            if not names or names[-1][1] != name:
                names.append((nodes[part]["valid_from"], name))
        first_node[node] = len(found)
        found.append({
            "code": nodes[node]["code"], "starts": nodes[node]["valid_from"], "until": nodes[chain[-1]]["valid_to"],
            "names": names, "became": after[chain[-1]],
        })  # fmt: skip
    for version in found:
        version["became"] = sorted({found[first_node[node]]["code"] for node in version["became"]})
    found.sort(key=lambda version: (version["code"], version["starts"]))
    return found


def norwegian(languages):
    versions = norwegian_versions()
    text = ""
    for version in versions:
        names = [marked(name, languages) for _, name in version["names"]]
        dated = [names[0], *(f"{day}={name}" for (day, _), name in zip(version["names"][1:], names[1:]))]
        text += line(
            version["code"], version["starts"], day_before(version["until"]), version["code"][:2], version["became"], dated
        )  # fmt: skip
    used = {part for version in versions for _, name in version["names"] for part in name.split(" - ")}
    # of a name of several parts one is Norwegian, so that a part that has no language yet is noticed
    for version in versions:
        for _, name in version["names"]:
            plain = [part for part in name.split(" - ") if part not in languages]
            if len(plain) != 1:
                sys.exit(f"not one part is Norwegian: {name}")
    return text, versions, used


def norwegian_counties(versions, languages):
    """Each county is in force from its first municipality to its last; what it became, its last municipalities became."""
    text = ""
    for row in rows("no_counties.csv"):
        code = row["code"]
        own = [version for version in versions if version["code"].startswith(code)]
        starts = max(min(version["starts"] for version in own), COUNTIES_NAMED)
        until = "" if any(not version["until"] for version in own) else max(version["until"] for version in own)
        became = {
            new[:2] for version in own if until and version["until"] == until for new in version["became"] if new[:2] != code
        }  # fmt: skip
        text += line(code, starts, day_before(until), "", sorted(became), [marked(row["name"], languages)])
    missing = {version["code"][:2] for version in versions} - {row["code"] for row in rows("no_counties.csv")}
    if missing:
        sys.exit(f"counties without a name: {missing}")
    return text


def danish():
    regions = {row["Kommune"]: row["Region"] for row in rows("dk_regions.csv")} | DANISH_REGION_MISSING
    regions = {DANISH_SPELLING.get(name, name): region for name, region in regions.items()}
    text, counted = "", Counter()
    for row in sorted(rows("dk_codes.csv"), key=lambda row: row["code"]):
        code, name = row["code"], row["name"]
        region = "" if code in OUTSIDE_REGIONS else DANISH_REGIONS[regions.pop(name)]
        counted[region] += 1
        text += line(code, DANISH_DIVISION, "", region, [], [name])
    if regions or {code: count for code, count in counted.items() if code} != IN_REGION:
        sys.exit(f"the lists of Danish municipalities differ: {regions}, {counted}")
    return text


def danish_regions():
    pairs = sorted((code, name) for name, code in DANISH_REGIONS.items())
    return "".join(line(code, DANISH_DIVISION, "", "", [], [f"Region {name}"]) for code, name in pairs)


def main():
    languages = {row["name"]: (row["language"], row["spelling"]) for row in rows("no_names.csv")}
    municipalities, versions, used = norwegian(languages)
    used |= {part for row in rows("no_counties.csv") for part in row["name"].split(" - ")}
    if unused := set(languages) - used:
        sys.exit(f"names that nothing has: {unused}")
    made = {
        "no.tsv": municipalities,
        "no_counties.tsv": norwegian_counties(versions, languages),
        "dk.tsv": danish(),
        "dk_regions.tsv": danish_regions(),
    }
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit("usage: generate.py [--check]")
    for name, text in made.items():
        path = HERE / name
        if not sys.argv[1:]:
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            sys.exit(f"core/register/{name} is out of date; run core/register/generate.py")


if __name__ == "__main__":
    main()
