"""The definition of an allocation in plain Python, with every step of every award: it fills in the vectors' answers.

    python3 tests/independent/definition.py [FILE...]

works out the answer of every vector in the files and writes it there, but for those that say `error`; without files it
says whether the vectors of `allocate`, `allocate-tree` and `redistribute` are as it works them out. A vector may state
amounts worked out by hand (`"hand": {"a": 33}`); an answer that differs from them stops the program.
It shares nothing with the library, and goes another way where it can: the common factor of the exact shares is found
by trying every place where a claim meets a bound, and the divisor methods give one unit at a time.
"""

import json
import os
import sys
from fractions import Fraction as F


def number(value):
    if isinstance(value, (int, F)):
        return F(value)
    text = value.strip().replace(",", ".")
    return F(text[:-1].strip()) / 100 if text.endswith("%") else F(text)


def exact(value):
    """A document with each number by its value: `3.0` is 3, and `0.1` a tenth."""
    if isinstance(value, float):
        value = F(repr(value))
        return value.numerator if value.denominator == 1 else value
    if isinstance(value, list):
        return [exact(inner) for inner in value]
    return {name: exact(inner) for name, inner in value.items()} if isinstance(value, dict) else value


def folded(name):
    return name.strip().casefold()


def share_text(share):
    return f"{share * 100}%" if (share * 100).denominator == 1 else str(share)


def value_json(value):
    return value.numerator if value.denominator == 1 else str(value)


def floor(x):
    return x.numerator // x.denominator


def ceil(x):
    return -floor(-x)


class Party:
    """A claim while it is worked on; amounts in units."""

    def __init__(self, claim, request, unit, minimum):
        self.id, self.tier = claim["id"], claim.get("tier", 1)
        self.lot = request.get("lots", []).index(self.id) if self.id in request.get("lots", []) else None
        self.last_year = claim.get("lastYear")
        self.values = {folded(w["criterion"]): number(w["value"]) for w in claim.get("weights", [])}
        if "weight" in claim:
            self.values["weight"] = number(claim["weight"])
        guarantee = request.get("guarantee", {})
        self.shares = {"atLeast": guarantee.get("atLeast"), "atMost": guarantee.get("atMost")}
        of_last_year = {k: number(s) * self.last_year for k, s in self.shares.items() if s and self.last_year is not None}
        lowers = [("floor", F(claim["floor"]))] if "floor" in claim else []
        lowers += [("atLeast", of_last_year["atLeast"])] if "atLeast" in of_last_year else []
        uppers = [(k, F(claim[k])) for k in ("cap", "asked") if k in claim]
        uppers += [("atMost", of_last_year["atMost"])] if "atMost" in of_last_year else []
        self.lower, self.lower_is = 0, None
        for kind, ore in lowers:
            if ceil(ore / unit) > self.lower:
                self.lower, self.lower_is = ceil(ore / unit), kind
        self.upper, self.upper_is = None, None
        for kind, ore in uppers:
            if self.upper is None or floor(ore / unit) < self.upper:
                self.upper, self.upper_is = floor(ore / unit), kind
        self.below = None
        if 0 < self.lower < minimum:
            self.lower, self.lower_is = minimum, "minimumPayout"
        elif self.lower == 0 and self.upper and self.upper < minimum:
            self.below, self.upper = self.upper, 0
        self.out, self.first, self.t, self.stay, self.last_unit = False, None, None, None, None

    def at(self, t):
        if self.weight == 0:
            return F(self.lower)
        x = max(self.weight * t, F(self.lower))
        return x if self.upper is None else min(x, F(self.upper))


class Tie(Exception):
    pass


def draw(equals, places):
    if places in (0, len(equals)):
        return equals[:places], None
    drawn = sorted((p for p in equals if p.lot is not None), key=lambda p: p.lot)
    if len(drawn) < places:
        between = sorted(p.id for p in equals if p.lot is None)
        raise Tie({"outcome": "tie", "between": between, "places": places - len(drawn)})
    return drawn[:places], lambda p: {"kind": "lot", "between": len(equals), "places": places, "won": p in drawn[:places]}


def factor(tier, available):
    """The exact shares, and the factor that gives them where there is only one."""
    room = available - sum(p.lower for p in tier if p.weight == 0)
    weighted = [p for p in tier if p.weight]
    takes = room if any(p.upper is None for p in weighted) else min(room, sum(p.upper for p in weighted))
    total = lambda t: sum((p.at(t) for p in weighted), F(0))
    bends = {F(0)} | {p.lower / p.weight for p in weighted}
    bends |= {p.upper / p.weight for p in weighted if p.upper is not None}
    bends = sorted(bends) + [max(bends) + 1]
    found = {t for t in bends if total(t) == takes}
    for low, high in zip(bends, bends[1:]):
        a, b = total(low), total(high)
        # after the last bend the line goes on
        if a != b and (a < takes < b or (high == bends[-1] and a <= takes)):
            found.add(low + (takes - a) / (b - a) * (high - low))
    # on a level stretch many factors do, and every share is a bound
    any_room = any(total(t) != total(t + F(1, 10**9)) or (t and total(t) != total(t * (1 - F(1, 10**9)))) for t in found)
    unique = len(found) == 1 and any_room
    t = min(found)
    return [p.at(t) for p in tier], (t if unique else None), takes


def fill(tier, available, minimum, method):
    shares, first, _ = factor(tier, available)
    for party in tier:
        party.first = first
    while True:
        shares, t, takes = factor(tier, available)
        low = [x for x in shares if 0 < x < minimum]
        if not low:
            break
        equals = [p for p, x in zip(tier, shares) if x == min(low)]
        stay = len(equals)
        kept = [p.upper for p in equals]
        for party in equals:
            party.upper, stay = 0, stay - 1
            if not any(0 < x < minimum for p, x in zip(tier, factor(tier, available)[0]) if p in equals):
                break
        for party, upper in zip(equals, kept):
            party.upper = upper
        winners, result = draw(equals, stay)
        for party in equals:
            party.stay = result and result(party)
            if party not in winners:
                party.upper, party.out = 0, True
    if method == "largestRemainder":
        units = {p.id: floor(x) for p, x in zip(tier, shares)}
        parts = {p.id: x - floor(x) for p, x in zip(tier, shares)}
        rest = floor(sum(shares, F(0))) - sum(units.values())
        for size in sorted(set(parts.values()), reverse=True):
            equals = [p for p in tier if parts[p.id] == size]
            winners, result = draw(equals, min(rest, len(equals)))
            for party in equals:
                party.last_unit = result and result(party)
            for party in winners:
                units[party.id] += 1
            rest -= len(winners)
    else:
        divisor = (lambda k: k + 1) if method == "dHondt" else (lambda k: 2 * k + 1)
        units = {p.id: p.lower for p in tier}
        while (rest := floor(sum(shares, F(0))) - sum(units.values())) > 0:
            may = [p for p in tier if p.weight and (p.upper is None or units[p.id] < p.upper)]
            largest = max(p.weight / divisor(units[p.id]) for p in may)
            equals = [p for p in may if p.weight / divisor(units[p.id]) == largest]
            winners, result = draw(equals, min(rest, len(equals)))
            for party in equals:
                party.last_unit = result and result(party)
            for party in winners:
                units[party.id] += 1
    return units, shares, t


def steps(party, key, unit, minimum, method, share, amount, t, available, tier_step, names):
    out = []
    for name, slice_, equal, total in key:
        value = F(1) if equal else party.values[folded(name)]
        part = slice_ * value / total if total else F(0)
        known = {"name": names[name]} if names.get(name) else {}
        out.append({"kind": "criterion", "criterion": name, **known, "share": share_text(slice_), "value": value_json(value),
                    "total": str(total), "part": str(part)})
    out += tier_step

    def bound(kind, units):
        step = {"kind": "bound", "bound": kind, "amount": units * unit}
        if kind in ("atLeast", "atMost"):
            step |= {"share": share_text(number(party.shares[kind])), "lastYear": party.last_year}
        return step

    if party.weight == 0:
        return out + [{"kind": "noWeight"}] + ([bound(party.lower_is, party.lower)] if party.lower_is else [])
    if party.below:
        return out + [{"kind": "belowMinimum", "minimum": minimum * unit, "exact": str(party.below * unit), "bound": party.upper_is}]
    if party.out:
        out.append({"kind": "belowMinimum", "minimum": minimum * unit, "exact": str(party.weight * party.first * unit)})
        return out + ([party.stay] if party.stay else [])
    out += [party.stay] if party.stay else []
    if t is not None:
        entitled = party.weight * available * unit
        out.append({"kind": "proportional", "entitled": str(entitled), "exact": str(party.weight * t * unit)})
    # where many factors do, equal bounds are both met, and the lower one is told if there is one
    at_lower = party.weight * t <= party.lower if t is not None else party.lower < (party.upper or 0) or party.lower > 0
    if share == party.lower and at_lower:
        out += [bound(party.lower_is, party.lower)] if party.lower_is else []
    elif share == party.upper:
        out.append(bound(party.upper_is, party.upper))
    if share * unit != amount:
        out.append({"kind": "rounding", "method": method, "exact": str(share * unit), "amount": amount})
    return out + ([party.last_unit] if party.last_unit else [])


def answer(request):
    unit, method = request.get("unit", 1), request.get("method", "largestRemainder")
    pot, minimum = request["pot"] // unit, -(-request.get("minimumPayout", 0) // unit)
    parties = sorted((Party(c, request, unit, minimum) for c in request["claims"]), key=lambda p: p.id)
    crossed = [p for p in parties if p.upper is not None and p.lower > p.upper]
    if crossed:
        return {"outcome": "infeasible", "needed": sum(p.lower for p in crossed) * unit,
                "available": sum(p.upper for p in crossed) * unit, "claims": [p.id for p in crossed]}
    promised = sum(p.lower for p in parties)
    if promised > pot:
        return {"outcome": "infeasible", "needed": promised * unit, "available": pot * unit,
                "claims": [p.id for p in parties if p.lower]}
    criteria = [(c["id"], number(c["share"]), c.get("equal", False)) for c in request.get("criteria", [])]
    criteria = criteria or [("weight", F(1), False)]
    names = {c["id"]: c.get("name") for c in request.get("criteria", [])}
    tiers = sorted({p.tier for p in parties})
    awards, left = {}, pot
    whole_units = {"kind": "wholeUnits", "unit": unit, "pot": request["pot"], "available": pot * unit}
    pot_steps = [whole_units] if pot * unit != request["pot"] else []
    for tier in tiers:
        members = [p for p in parties if p.tier == tier]
        key = [(n, s, e, sum((F(1) if e else p.values[folded(n)] for p in members), F(0))) for n, s, e in criteria]
        for party in members:
            party.weight = sum((s * (F(1) if e else party.values[folded(n)]) / total for n, s, e, total in key if total), F(0))
        kept_back = sum(p.lower for p in parties if p.tier > tier)
        available, taken_before = left - kept_back, pot - left
        try:
            units, shares, t = fill(members, available, minimum, method)
        except Tie as tie:
            return tie.args[0]
        left -= sum(units.values())
        tier_step = [{"kind": "tier", "tier": tier, "takenBefore": taken_before * unit, "keptBack": kept_back * unit,
                      "available": available * unit, "taken": sum(units.values()) * unit}]
        for party, share in zip(members, shares):
            amount = units[party.id] * unit
            awards[party.id] = {"id": party.id, "amount": amount, "entitlement": str(party.weight),
                                "steps": steps(party, key, unit, minimum, method, share, amount, t, available,
                                               pot_steps + (tier_step if len(tiers) > 1 else []), names)}
    awards = [awards[p.id] for p in parties]
    return {"outcome": "settled", "awards": awards, "left": request["pot"] - sum(a["amount"] for a in awards)}


def answer_tree(tree):
    level, pots, levels = [(next(p for p in tree["pots"] if "fedBy" not in p), tree["pot"])], [], []
    while level:
        below, sums = [], {"level": len(levels) + 1, "received": 0, "passedOn": 0, "paid": 0, "left": 0}
        for pot, amount in sorted(level, key=lambda entry: entry[0]["id"]):
            given = answer({k: v for k, v in pot.items() if k not in ("id", "name", "restsOn", "fedBy")} | {"pot": amount})
            if given["outcome"] != "settled":
                return {"outcome": given.pop("outcome"), "pot": pot["id"], **given}
            fed_by = {"fedBy": pot["fedBy"]} if "fedBy" in pot else {}
            pots.append({"id": pot["id"], "level": len(levels) + 1, **fed_by, "pot": amount,
                         "awards": given["awards"], "left": given["left"]})
            sums["received"] += amount
            sums["left"] += given["left"]
            for award in given["awards"]:
                fed = [p for p in tree["pots"] if p.get("fedBy") == {"pot": pot["id"], "claim": award["id"]}]
                sums["passedOn" if fed else "paid"] += award["amount"]
                below += [(p, award["amount"]) for p in fed]
        levels.append(sums)
        level = below
    assert all(a["passedOn"] == b["received"] for a, b in zip(levels, levels[1:]))
    paid, left = sum(sums["paid"] for sums in levels), sum(sums["left"] for sums in levels)
    assert paid + left == tree["pot"]
    return {"outcome": "settled", "pots": pots, "levels": levels, "paid": paid, "left": left}


def answer_again(request):
    first, keeps = request["request"], {d["claim"]: d.get("keeps", 0) for d in request["declined"]}
    before = answer(first)
    if before["outcome"] != "settled":
        return {"outcome": before.pop("outcome")} | ({"round": "before"} if "places" in before else {}) | before
    had = {award["id"]: award["amount"] for award in before["awards"]}
    claims = []
    for claim in first["claims"]:
        if claim["id"] in keeps:
            claims.append({k: v for k, v in claim.items() if k not in ("floor", "asked", "lastYear")} | {"cap": 0})
        else:
            claims.append(claim | {"floor": had[claim["id"]]})
    after = answer(first | {"pot": first["pot"] - sum(keeps.values()), "claims": claims})
    if after["outcome"] != "settled":
        return {"outcome": after.pop("outcome"), "round": "after", **after}
    awards = []
    for award in after["awards"]:
        name, out = award["id"], award["id"] in keeps
        awards.append({"id": name, "before": had[name], "after": keeps[name] if out else award["amount"],
                       "declined": out, "steps": [] if out else award["steps"]})
    assert sum(a["after"] for a in awards) + after["left"] == first["pot"]
    return {"outcome": "settled", "awards": awards, "freed": sum(had[c] - k for c, k in keeps.items()),
            "leftBefore": before["left"], "leftAfter": after["left"]}


def amounts(found):
    """What is worked out by hand: amounts by id, of a tree by pot, of a redistribution after it."""
    if found["outcome"] != "settled":
        return found
    if "pots" in found:
        return {pot["id"]: {a["id"]: a["amount"] for a in pot["awards"]} for pot in found["pots"]}
    return {a["id"]: a.get("amount", a.get("after")) for a in found["awards"]} or found


OPERATIONS = {"allocate": answer, "allocate-tree": answer_tree, "redistribute": answer_again}


VECTORS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "vectors", "funding")


def worked_out(path):
    """The text of a file of vectors with each answer worked out."""
    operation = OPERATIONS[os.path.basename(path).removesuffix(".json")]
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    for vector in vectors:
        if "error" in vector:
            continue
        vector["ok"] = operation(exact(vector["input"]))
        hand = vector.pop("hand", None)
        found = amounts(vector["ok"])
        assert hand in (None, found), f"{vector['name']}: by hand {hand}, worked out {found}"
    rows = ",\n".join("  " + json.dumps(vector, ensure_ascii=False) for vector in vectors)
    return f"[\n{rows}\n]\n"


def main(paths):
    for path in paths:
        text = worked_out(path)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    if paths:
        return
    for operation in OPERATIONS:
        path = os.path.join(VECTORS, operation + ".json")
        with open(path, encoding="utf-8") as file:
            assert file.read() == worked_out(path), f"{operation}: a vector is not as the definition works it out"


if __name__ == "__main__":
    main(sys.argv[1:])
