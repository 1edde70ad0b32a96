"""Makes the request `examples/requests/children-2026.json` and what each municipality should get, from the figures.

    python3 tests/data/children.py

Reads `children.csv` beside it. The pot of 1.3 billion kroner, the key and the guarantee are an example, not a decision;
the children are real. Last year is what a pot of 1.2 billion by an older key gave, so that some municipalities lose and
some gain more than the guarantee lets them. The awards are worked out by `tests/independent/definition.py`, in exact
fractions.
"""

import csv
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "independent"))

from definition import answer  # noqa: E402


def request(rows, year, children, base, **more):
    claims = []
    for row in rows:
        values = [{"criterion": "children", "value": int(row[f"children{year}"])}]
        claims.append({"id": row["municipality"], "name": row["name"], "weights": values})
    criteria = [{"id": "children", "name": "Barn 0–15 år", "share": children},
                {"id": "base", "name": "Likt til alle", "share": base, "equal": True}]
    return {"format": 1, **more, "criteria": criteria, "claims": claims}


def main():
    with open(os.path.join(HERE, "children.csv"), encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    last = answer(request(rows, 2025, "80%", "20%", pot=120_000_000_000, unit=100_000))
    had = {award["id"]: award["amount"] for award in last["awards"]}
    now = request(rows, 2026, "95%", "5%", pot=130_000_000_000, guarantee={"atLeast": "90%", "atMost": "120%"})
    for claim in now["claims"]:
        claim["lastYear"] = had[claim["id"]]
    found = answer(now)
    assert found["outcome"] == "settled", found
    with open(os.path.join(HERE, "..", "..", "examples", "requests", "children-2026.json"), "w", encoding="utf-8") as file:
        claims = ",\n    ".join(json.dumps(claim, ensure_ascii=False) for claim in now.pop("claims"))
        head = json.dumps(now, ensure_ascii=False)[:-1].replace(', "criteria"', ',\n  "criteria"').replace(', "guarantee"', ',\n  "guarantee"')
        file.write(f'{head},\n  "claims": [\n    {claims}\n] }}\n')
    with open(os.path.join(HERE, "children-awards.csv"), "w", encoding="utf-8") as file:
        file.write("municipality,ore\n")
        for award in found["awards"]:
            file.write(f"{award['id']},{award['amount']}\n")
    kinds = [step.get("bound") for award in found["awards"] for step in award["steps"] if step["kind"] == "bound"]
    print({kind: kinds.count(kind) for kind in set(kinds)}, "left", found["left"])


if __name__ == "__main__":
    main()
