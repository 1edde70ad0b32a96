"""Compares the library's allocations with programs that others wrote, and with the definition in plain Python.

    python3 tests/independent/allocation.py TARGET [COUNT]

TARGET is a program that answers one request a line; COUNT how many requests of each kind to ask (default 400).

* `apportionment` (largest remainder, D'Hondt, Sainte-Laguë) on requests without bounds, with exact fractions. It is
  told to raise at a tie: its other setting hands units out by list order.
* `z3`, a solver over exact rationals, on exact shares within floors and caps: it is only told that every share is
  weight × t moved to its bounds, and that they make the pot.
* `definition.py` on requests of every kind, each answer as a whole, with every step.
"""

import json
import random
import subprocess
import sys
from fractions import Fraction as F

import apportionment.methods as apportionment
import z3
from definition import answer

METHODS = {"largestRemainder": "largest_remainder", "dHondt": "dhondt", "sainteLague": "saintelague"}


def ask(target, requests):
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    found = subprocess.run([target], input=lines, capture_output=True, text=True, check=True)
    answers = [json.loads(line) for line in found.stdout.splitlines()]
    assert len(answers) == len(requests), "an answer for each request"
    return answers


def unbounded(draw):
    largest = draw.choice([3, 20, 10**6, 10**12])
    weights = [draw.randint(0, largest) for _ in range(draw.randint(1, 12))]
    claims = [{"id": f"c{i:02}", "weight": w} for i, w in enumerate(weights)]
    method = draw.choice(list(METHODS))
    most = 10**15 if method == "largestRemainder" else 400
    return {"pot": draw.randint(1, most), "method": method, "claims": claims}


def as_apportioned(request):
    weights = [claim["weight"] for claim in request["claims"]]
    if sum(weights) == 0:
        return {claim["id"]: 0 for claim in request["claims"]}
    try:
        seats = apportionment.compute(METHODS[request["method"]], weights, request["pot"], fractions=True, tiesallowed=False)
    except apportionment.TiesException:
        return "tie"
    return {claim["id"]: int(n) for claim, n in zip(request["claims"], seats)}


def bounded(draw):
    claims = []
    for i in range(draw.randint(1, 7)):
        claim = {"id": f"c{i:02}", "weight": draw.choice([draw.randint(1, 9), f"{draw.randint(1, 99)}/{draw.randint(1, 99)}"])}
        if draw.random() < 0.5:
            claim["floor"] = draw.randint(0, 60)
        if draw.random() < 0.5:
            claim["cap"] = claim.get("floor", 0) + draw.randint(0, 90)
        claims.append(claim)
    return {"pot": draw.randint(0, 400), "claims": claims, "lots": [claim["id"] for claim in claims]}


def solved(request):
    """The exact shares that z3 finds, or None where there are none."""
    solver, t, shares = z3.Solver(), z3.Real("t"), []
    for claim in request["claims"]:
        share = z3.Q(*F(claim["weight"]).as_integer_ratio()) * t
        if "cap" in claim:
            share = z3.If(share > claim["cap"], z3.RealVal(claim["cap"]), share)
        share = z3.If(share < claim.get("floor", 0), z3.RealVal(claim.get("floor", 0)), share)
        shares.append(share)
    capped = all("cap" in claim for claim in request["claims"])
    takes = min(request["pot"], sum(claim["cap"] for claim in request["claims"])) if capped else request["pot"]
    solver.add(t >= 0, z3.Sum(shares) == takes)
    if solver.check() != z3.sat:
        return None
    model = solver.model()
    return [F(model.eval(share, model_completion=True).as_fraction()) for share in shares]


def exact(award):
    """The exact share that the steps of an award state."""
    found = F(0)
    for step in award["steps"]:
        if step["kind"] == "proportional":
            found = F(step["exact"])
        elif step["kind"] == "bound":
            found = F(step["amount"])
    return found


def any_kind(draw):
    def maybe(chance, most):
        return draw.randint(0, most) if draw.random() < chance else None

    criteria = []
    if draw.random() < 0.6:
        parts = [draw.randint(1, 4) for _ in range(draw.randint(1, 3))]
        criteria = [{"id": f"k{i}", "share": f"{p}/{sum(parts)}"} for i, p in enumerate(parts)]
        for criterion in criteria:
            if draw.random() < 0.3:
                criterion["equal"] = True
    claims = []
    for i in range(draw.randint(0, 7)):
        def value():
            return draw.choice([0, draw.randint(0, 4), draw.randint(0, 4), f"{draw.randint(0, 5)}/{draw.randint(1, 4)}"])

        bounds = {"floor": maybe(0.2, 12), "cap": maybe(0.3, 25), "asked": maybe(0.15, 25),
                  "lastYear": maybe(0.3, 20), "tier": maybe(0.3, 3)}
        claim = {"id": f"c{i}"} | {k: v for k, v in bounds.items() if v is not None}
        if criteria:
            claim["weights"] = [{"criterion": c["id"], "value": value()} for c in criteria if not c.get("equal")]
        else:
            claim["weight"] = value()
        claims.append(claim)
    lots = [claim["id"] for claim in claims]
    draw.shuffle(lots)
    request = {"pot": draw.randint(0, 60), "method": draw.choice(list(METHODS)), "criteria": criteria, "claims": claims,
               "lots": lots[: draw.randint(0, len(lots))]}
    if draw.random() < 0.25:
        request["unit"] = draw.randint(2, 7)
    if draw.random() < 0.4:
        request["guarantee"] = {"atLeast": f"{draw.randint(50, 100)}%", "atMost": f"{draw.randint(100, 150)}%"}
    if draw.random() < 0.4:
        request["minimumPayout"] = draw.randint(0, 14)
    return request


def main(target, count):
    draw = random.Random(20260112)

    requests = [unbounded(draw) for _ in range(count)]
    ties = 0
    for request, found in zip(requests, ask(target, requests)):
        amounts = {a["id"]: a["amount"] for a in found["awards"]} if found["outcome"] == "settled" else found["outcome"]
        assert amounts == as_apportioned(request), (request, found, as_apportioned(request))
        ties += amounts == "tie"
    print(f"apportionment: {count} requests agree, {ties} of them ties")

    requests = [bounded(draw) for _ in range(count)]
    infeasible = 0
    for request, found in zip(requests, ask(target, requests)):
        shares = solved(request)
        if found["outcome"] == "infeasible":
            assert shares is None, (request, found)
            infeasible += 1
            continue
        assert [exact(award) for award in found["awards"]] == shares, (request, found, shares)
        assert all(abs(award["amount"] - share) < 1 for award, share in zip(found["awards"], shares)), (request, found)
    print(f"z3: {count} requests agree, {infeasible} of them infeasible")

    requests = [any_kind(draw) for _ in range(5 * count)]
    outcomes = {}
    for request, found in zip(requests, ask(target, requests)):
        expected = answer(request)
        assert found == expected, f"{json.dumps(request)}\nfound    {json.dumps(found)}\nexpected {json.dumps(expected)}"
        outcomes[found["outcome"]] = outcomes.get(found["outcome"], 0) + 1
    print(f"definition: {len(requests)} requests agree in every step, {outcomes}")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 400)
