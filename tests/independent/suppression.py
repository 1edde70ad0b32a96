"""Attacks what `satsing evaluate` publishes: no number that is left out can be worked out from what is told.

An attacker knows the populations, every published number and share, that totals are sums, and that a number left out is a whole
number of one or more, since a nought is told. For each number left out, a solver is asked for another value that fits all of it.

Usage: suppression.py SATSING [TABLES]
"""

import json
import random
import subprocess
import sys
import tempfile
from fractions import Fraction
from pathlib import Path

import z3

SATSING = sys.argv[1]
RUNS = int(sys.argv[2]) if len(sys.argv) > 2 else 60
CHANCE = random.Random(14)


def made_up():
    """Several tables at once: some by group alone, some by group and kind, some with populations, many with small numbers."""
    rows = []
    for what in CHANCE.sample(["children", "units", "teachers", "municipalities"], CHANCE.randint(1, 3)):
        groups = [f"g{at}" for at in range(CHANCE.randint(1, 5))]
        kinds = [f"k{at}" for at in range(CHANCE.randint(1, 3))] if CHANCE.random() < 0.7 else [None]
        most = CHANCE.choice([2, 5, 12, 60])
        has_population = CHANCE.random() < 0.5
        for group in groups:
            for kind in kinds:
                if CHANCE.random() < 0.1:
                    continue
                count = CHANCE.randint(0, most)
                row = {"what": what, "group": group, "count": count}
                if kind:
                    row["kind"] = kind
                if has_population:
                    row["of"] = count + CHANCE.randint(1, 100)
                rows.append(row)
    return rows


def published(rows):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "rows.json"
        file.write_text(json.dumps(rows))
        run = subprocess.run([SATSING, "evaluate", "--participation", file, "--format", "json"], capture_output=True, check=True)
    return {table["what"]: table["cells"] for table in json.loads(run.stdout)["participation"]}


def given_away(cells, rows):
    """The cells left out that can have one value only, with what the attacker knows."""
    names = sorted({(cell.get("group"), cell.get("kind")) for cell in cells}, key=str)
    number = {name: z3.Int(f"n{at}") for at, name in enumerate(names)}
    solver = z3.Solver()
    left_out = []
    for cell in cells:
        name = (cell.get("group"), cell.get("kind"))
        if "count" in cell:
            solver.add(number[name] == cell["count"])
        else:
            assert "share" not in cell, "a share tells the number"
            solver.add(number[name] >= 1)
            left_out.append(name)
    groups = {group for group, _ in names if group}
    kinds = {kind for _, kind in names if kind}

    def adds_up(total, parts):
        if total in number and parts and all(part in number for part in parts):
            solver.add(number[total] == z3.Sum([number[part] for part in parts]))

    for group in groups:
        adds_up((group, None), [(group, kind) for kind in kinds])
    for kind in kinds:
        adds_up((None, kind), [(group, kind) for group in groups])
    adds_up((None, None), [(group, None) for group in groups])
    adds_up((None, None), [(None, kind) for kind in kinds])
    assert solver.check() == z3.sat, "what is published does not add up"
    # shares of published numbers fit the populations, and say nothing of others
    for cell in cells:
        if "share" in cell and cell.get("group"):
            is_of = lambda row: row["group"] == cell["group"] and cell.get("kind") in (None, row.get("kind"))
            of = sum(row["of"] for row in rows if is_of(row))
            share = cell["share"]
            exact = Fraction(share[:-1]) / 100 if share.endswith("%") else Fraction(share)
            assert exact * of == cell["count"], cell
    truth = {}
    for row in rows:
        for name in {(row["group"], row.get("kind")), (row["group"], None), (None, row.get("kind")), (None, None)}:
            truth[name] = truth.get(name, 0) + row["count"]
    known = []
    for name in left_out:
        solver.push()
        solver.add(number[name] != truth[name])
        if solver.check() == z3.unsat:
            known.append(name)
        solver.pop()
    return known, left_out


tables = hidden = bites = 0
for _ in range(RUNS):
    rows = made_up()
    told = published(rows)
    for what, cells in told.items():
        of_table = [row for row in rows if row["what"] == what]
        assert all(not 1 <= cell.get("count", 0) <= 4 for cell in cells), (what, cells)
        known, left_out = given_away(cells, of_table)
        # a table that shows nothing at all hides one number; there is nothing to work it out from
        assert known == [], f"{known} can be worked out: {rows} {cells}"
        tables += 1
        hidden += len(left_out)
        # the attack bites: where only the small numbers are left out, it mostly finds some
        truth = {(row["group"], row.get("kind")): row["count"] for row in of_table}
        careless = [
            {**cell, "count": truth[name]} if (name := (cell.get("group"), cell.get("kind"))) in truth and truth[name] > 4 else cell
            for cell in cells
        ]
        bites += given_away(careless, of_table)[0] != []
assert hidden > 4 * RUNS and bites > RUNS // 6, (hidden, bites)
print(f"{tables} tables, {hidden} numbers left out, none of which can be worked out; without secondary suppression {bites} tables give some away")
