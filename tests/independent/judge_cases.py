"""Compares the library's verdicts with those of `judge.py` on packs and cases made at random.

    judge_cases.py RUNNER [PACKS] [SEED]

RUNNER answers a check a line (`cargo build -p conformance --example check_lines`). Prints how much was compared, and the
smallest input of each sort of difference; fails where there is one.
"""

import collections
import copy
import json
import random
import subprocess
import sys

import judge

LEVELS = ["primary", "lowerSecondary"]
PERIOD = ("object", {"startsOn": "date", "endsOn": "date"})


def many(**fields):
    return ("list", ("object", fields))


CASE = ("object", {
    "format": "number", "programme": "text", "reference": "text", "municipality": "text", "cohort": "number",
    "decidedOn": "date", "period": PERIOD,
    "network": ("object", {
        "lead": "text", "title": "text", "sectorGoals": ("list", "text"),
        "groups": many(
            id="text", name="text", level=("code", LEVELS),
            units=many(id="text", name="text", municipality="text"),
            sessions=many(
                id="text", startsOn="date", endsOn="date", startsAt="time", endsAt="time", online="bool", attended="number",
                venue="text", programme=("refers", "/network/programmes"))),
        "programmes": many(id="text", title="text", preparation=("list", "text")),
    }),
    "letter": ("object", {
        "amount": "money", "issuedOn": "date", "signedOn": "date", "purpose": "text", "earmarked": "bool",
        "purposes": ("list", "text"), "payments": many(id="text", paidOn="date", amount="money")}),
    "strategy": ("object", {
        "title": "text", "levels": ("list", ("code", LEVELS)), "focusAreas": many(id="text", title="text"),
        "measures": many(id="text", title="text", focusArea=("refers", "/strategy/focusAreas"), budget="money")}),
    "own": ("object", {
        "wages": "money", "rate": "decimal", "seats": "number", "note": "text", "kind": ("code", ["red", "green"]),
        "place": ("object", {"name": "text", "opensOn": "date"}),
        "tags": ("list", "text"),
        "visits": many(
            id="text", heldOn="date", credits="decimal", cost="money", begins="time", paid="bool", colour=("code", ["red", "green"]),
            prior=("refers", "/own/places"), steps=many(id="text", on="date", minutes="number")),
        "places": many(id="text", title="text")}),
})

TEXT = {"en": "x"}
NAMES = {"text": "text", "number": "number", "decimal": "decimal", "money": "money", "date": "date", "time": "time", "bool": "boolean"}


def own_fields():
    fields = []

    def declare(path, kind):
        field = {"path": path, "label": TEXT}
        if isinstance(kind, str):
            field["type"] = NAMES[kind]
        elif kind[0] == "code":
            field.update(type="code", list="colours")
        elif kind[0] == "refers":
            field.update(type="text", refersTo=kind[1])
        else:
            field["type"] = kind[0]
        fields.append(field)
        if isinstance(kind, tuple) and kind[0] == "object":
            for name, inner in kind[1].items():
                declare(f"{path}/{name}", inner)
        if isinstance(kind, tuple) and kind[0] == "list":
            if isinstance(kind[1], str):
                declare(f"{path}/*", kind[1])
            else:
                for name, inner in kind[1][1].items():
                    if name != "id":
                        declare(f"{path}/*/{name}", inner)

    for name, inner in CASE[1]["own"][1].items():
        declare(f"/own/{name}", inner)
    return fields


def fields_of(kind, path=""):
    """Every path with its type, also through references."""
    found = [(path, kind)] if path else []
    if isinstance(kind, tuple) and kind[0] == "object":
        for name, inner in kind[1].items():
            found += fields_of(inner, f"{path}/{name}")
    if isinstance(kind, tuple) and kind[0] == "list":
        found += fields_of(kind[1], f"{path}/*")
    return found


FIELDS = fields_of(CASE)
FIELDS += [("/network/groups/*/sessions/*/programme/title", "text"), ("/own/visits/*/prior/title", "text")]
USED = [field for field in FIELDS if field[0] not in ("/format", "/programme")]
DATES = ["2018-01-01", "2018-12-31", "2019-01-01", "2019-02-28", "2019-06-30", "2020-02-29", "2020-03-01"]


class Maker:
    def __init__(self, seed):
        self.r = random.Random(seed)

    def scalar(self, kind):
        r = self.r
        if isinstance(kind, tuple):
            return r.choice(kind[1]) if kind[0] == "code" else r.choice(["a", "b", "c"])
        return {
            "text": lambda: r.choice(["a", "b", "Å-b", "aa B", "c", "0301"]), "number": lambda: r.choice([0, 1, 2, 3, 4, 3.0]),
            "decimal": lambda: r.choice([0, 1, 2.5, 7.5, 0.25]), "money": lambda: r.choice([0, 100, 250, 300, 500]),
            "date": lambda: r.choice(DATES), "time": lambda: r.choice(["08:30", "09:00", "12:00"]), "bool": lambda: r.random() < 0.5,
        }[kind]()

    # ---- cases

    def value(self, kind, name=""):
        r = self.r
        if r.random() < 0.03:
            return r.choice([None, {}, [], "x", 5, True, "1.3.2019", 1.5, "", " ", 1e20])
        if isinstance(kind, tuple) and kind[0] == "object":
            keep = 0.8 if name != "" else 0.75
            made = {
                inner_name: self.value(inner, inner_name) for inner_name, inner in kind[1].items()
                if inner_name not in ("format", "programme") and r.random() < keep}
            if r.random() < 0.01:
                made["unkown"] = 1
            return made
        if isinstance(kind, tuple) and kind[0] == "list":
            items = [self.value(kind[1], "item") for _ in range(r.choice([0, 1, 2, 2, 3]))]
            for index, item in enumerate(items):
                if isinstance(item, dict) and isinstance(item.get("id"), str) and r.random() < 0.98:
                    item["id"] = "abc"[index]
            return items
        if name == "id":
            return r.choice("abc")
        return self.scalar(kind)

    def case(self):
        case = self.value(CASE)
        while not isinstance(case, dict):
            case = self.value(CASE)
        if self.r.random() < 0.3 and case.get("decidedOn"):
            case["decidedOn"] = "2019-05-05"
        return case

    # ---- packs

    def path(self, wanted, lists=None, free=False):
        """A path of a type; for an item of `lists` where they are given."""
        def fits(path, kind):
            mine = judge.lists_of(path)
            if "/prior/" in path or "/programme/" in path:
                if free:
                    return False
            return wanted(kind) and (lists is None or mine == lists[: len(mine)])
        fitting = [path for path, kind in USED if fits(path, kind)]
        if lists:
            deep = [path for path in fitting if judge.lists_of(path) == lists]
            if deep and self.r.random() < 0.7:
                fitting = deep
        return self.r.choice(fitting)

    def lists(self):
        path, _ = self.r.choice([field for field in USED if "/prior/" not in field[0] and not field[0].endswith("*")])
        return judge.lists_of(path)

    def limit(self, unit="count"):
        r = self.r
        if r.random() < 0.3:
            return {"kind": "parameter", "id": {"count": "seats", "days": "gap", "money": "grant"}[unit]}
        return {"kind": "value", "value": {"count": r.choice([0, 1, 2, 3]), "days": r.choice([1, 60, 365]),
                                           "money": r.choice([0, 300, 550])}[unit]}

    def operand(self, kind, lists, depth=2):
        r = self.r
        pick = r.random()
        if kind == "date":
            if pick < 0.45:
                return {"kind": "field", "field": self.path(lambda k: k == "date", lists)}
            if pick < 0.6:
                return {"kind": "value", "value": r.choice(DATES)}
            if pick < 0.7:
                return {"kind": "date", "date": r.choice(["decided", "period", "today"])}
            if pick < 0.8:
                return {"kind": "parameter", "id": "deadline"}
            if pick < 0.9 and depth:
                unit = r.choice(["days", "months", "years"])
                number = r.choice([{"kind": "value", "value": r.choice([1, 12, -1, 30])},
                                   {"kind": "field", "field": self.path(lambda k: k == "number", lists)}])
                return {"kind": "later", "date": self.operand("date", lists, depth - 1), unit: number}
            return {"kind": "edition", "edge": "startsOn"}
        if kind == "text":
            return {"kind": "field", "field": self.path(lambda k: k == "text", lists)}
        if kind in ("time", "bool"):
            return {"kind": "field", "field": self.path(lambda k: k == kind, lists)}
        sorts = ("money",) if kind == "money" else ("number", "decimal")
        if pick < 0.35:
            return {"kind": "field", "field": self.path(lambda k: k in sorts, lists)}
        if pick < 0.5:
            return self.limit(kind)
        if pick < 0.7:
            path = self.free(lambda k: k in sorts, lists)
            if path:
                return self.where({"kind": "sum", "field": path})
        if pick < 0.8 and kind == "count":
            path = self.free(lambda k: not isinstance(k, tuple) or k[0] not in ("list",), lists)
            if path:
                return self.where({"kind": "count", "items": path})
        if depth and pick < 0.9:
            return {"kind": "plus", "of": [self.operand(kind, lists, depth - 1) for _ in range(2)]}
        if depth:
            share = {"kind": "value", "value": r.choice(["50%", "1/3", "120%"])}
            return {"kind": "times", "of": [share, self.operand(kind, lists, depth - 1)]}
        return {"kind": "field", "field": self.path(lambda k: k in sorts, lists)}

    def free(self, wanted, lists):
        """A path that goes through a list that is not among the item's."""
        fitting = [
            path for path, kind in USED
            if wanted(kind) and "/prior/" not in path and "/programme/" not in path
            and len(judge.lists_of(path)) > len([one for one in judge.lists_of(path) if one in lists])
            and "id" != path.split("/")[-1]]
        return self.r.choice(fitting) if fitting else None

    def where(self, spec):
        if self.r.random() < 0.4:
            path = spec.get("field") or spec["items"]
            item = judge.lists_of(path)[-1]
            fitting = [
                (known, kind) for known, kind in USED
                if judge.lists_of(known) == judge.lists_of(path) and (isinstance(kind, str) or kind[0] == "code")
                and kind not in ("text",) and known != item and "/prior/" not in known and "/programme/" not in known]
            if fitting:
                known, kind = self.r.choice(fitting)
                spec["where"] = {"field": known, "is": self.scalar(kind)}
        return spec

    def check(self, kind=None, lists=None, depth=2):
        r = self.r
        lists = self.lists() if lists is None else lists
        kind = kind or r.choice([
            "present", "absent", "oneOf", "count", "compare", "compare", "compare", "increasing", "gap", "inside", "unique",
            "refersTo", "covers", "not", "anyOf", "allOf"])
        if kind == "present":
            pick = r.random()
            if pick < 0.6:
                return {"kind": kind, "field": self.path(lambda k: True, lists)}
            several = list({self.path(lambda k: True, lists) for _ in range(3)})
            return {"kind": kind, "oneOf" if pick < 0.8 else "eachOf": several}
        if kind == "absent":
            return {"kind": kind, "field": self.path(lambda k: True, lists)}
        if kind == "oneOf":
            return {"kind": kind, "field": self.path(lambda k: k == "text", lists), "codes": ["a", "0301"]}
        if kind == "refersTo":
            to = r.choice(["/network/programmes", "/strategy/focusAreas", "/own/places", "/network/groups/*/units"])
            return {"kind": kind, "field": self.path(lambda k: k == "text" or (isinstance(k, tuple) and k[0] == "refers"), lists), "to": to}
        if kind == "inside":
            sort = r.choice(["date", "count", "money"])
            if sort == "date":
                low, high = {"kind": "value", "value": "2018-12-31"}, {"kind": "value", "value": "2020-01-01"}
            else:
                low, high = {"kind": "value", "value": 1}, self.operand(sort, lists, 1)
            wanted = {"date": ("date",), "count": ("number", "decimal"), "money": ("money",)}[sort]
            if sort == "date" and r.random() < 0.5:
                high = self.operand("date", lists, 1)
            return {"kind": kind, "field": self.path(lambda k: k in wanted, lists), "from": low, "to": high}
        if kind == "compare":
            sort = r.choice(["date", "date", "count", "count", "money", "money", "text", "time", "bool"])
            equal = sort in ("text", "bool")
            relation = r.choice(["equal", "notEqual"] if equal else list(judge.RELATIONS))
            left = self.operand(sort, lists)
            right = {"kind": "value", "value": self.scalar(sort)} if r.random() < 0.4 and sort in ("text", "time", "bool") else self.operand(sort, lists)
            return {"kind": kind, "left": left, "is": relation, "right": right}
        if kind in ("not", "anyOf", "allOf"):
            inner = ["present", "oneOf", "compare", "absent", "refersTo"] + (["anyOf", "not", "allOf"] if depth > 0 else [])
            if kind == "not":
                return {"kind": kind, "check": self.check(r.choice(inner), lists, depth - 1)}
            return {"kind": kind, "checks": [self.check(r.choice(inner), lists, depth - 1) for _ in range(2)]}
        # those that gather: within an item, or within the case
        wanted = {
            "count": lambda k: True, "unique": lambda k: isinstance(k, str),
            "increasing": lambda k: k in ("date", "time", "number", "money", "decimal"), "gap": lambda k: k == "date",
            "covers": lambda k: k == "text" or (isinstance(k, tuple) and k[0] == "code"),
        }[kind]
        fitting = [
            path for path, inner in USED if wanted(inner) and judge.lists_of(path) and "/prior/" not in path and "/programme/" not in path]
        path = r.choice(fitting)
        made = {"kind": kind, "items" if kind == "count" else "field": path}
        outer = judge.lists_of(path)[:-1]
        if r.random() < 0.6 and outer:
            made["within"] = r.choice(outer)
        if kind == "gap":
            made["atMost"] = self.limit("days")
        if kind == "count":
            self.where({**made, "kind": "count"})
            if r.random() < 0.4:
                made = self.where(made)
            for name in r.choice([["atLeast"], ["atMost"], ["atLeast", "atMost"]]):
                made[name] = {"kind": "value", "value": {"atLeast": 1, "atMost": 2}[name]}
        if kind == "covers":
            kind_of_path = dict(USED)[path]
            if r.random() < 0.5 or kind_of_path != "text":
                made["codes"] = ["red", "green"] if kind_of_path != "text" and kind_of_path[1][0] == "red" else LEVELS if kind_of_path != "text" else ["a", "b"]
            else:
                other = [known for known, inner in USED if inner == "text" and judge.lists_of(known) and "/prior/" not in known and "/programme/" not in known]
                made["of"] = r.choice(other)
        return made

    def rule(self, number):
        r = self.r
        check = self.check()
        rule = {
            "id": f"r{number}", "title": TEXT, "basis": "plausibility", "check": check, "levels": [{"level": r.choice(["error", "error", "warning", "advice"])}],
            "source": {"id": "book"}, "texts": TEXT}
        if r.random() < 0.3:
            rule["datedBy"] = r.choice(["decided", "period", "today"])
        if r.random() < 0.2:
            rule["startsOn"] = "2019-01-01"
        if r.random() < 0.2:
            rule["levels"] = [{"endsOn": "2019-06-30", "level": "warning"}, {"startsOn": "2019-07-01", "level": "error"}]
        if r.random() < 0.35:
            scope = max(judge.item_paths(check), key=lambda path: len(judge.lists_of(path)), default="")
            lists = judge.lists_of(scope)
            rule["appliesWhen"] = [
                self.check(r.choice(["present", "compare", "absent", "oneOf", "not"]), lists[: r.randint(0, len(lists))], 1)
                for _ in range(r.choice([1, 1, 2]))]
        return rule

    def pack(self, rules):
        r = self.r
        book = {"id": "book"}
        editions = [{"id": "one", "startsOn": "2018-06-01", "source": book}]
        if r.random() < 0.3:
            editions = [{"id": "one", "startsOn": "2018-01-01", "endsOn": "2018-12-31", "source": book},
                        {"id": "two", "startsOn": "2019-01-01", "endsOn": "2020-12-31", "source": book}]
        pack = {
            "format": 1, "id": "test.random", "languages": ["en"], "currency": "NOK", "country": "NO", "title": TEXT, "editions": editions,
            "sources": [{"id": "book", "title": "book"}], "fields": own_fields(),
            "codeLists": [{"id": "colours", "codes": [{"code": "red", "label": TEXT}, {"code": "green", "label": TEXT}]}],
            "parameters": [
                {"id": "seats", "unit": "count", "values": [
                    {"where": {"field": "/cohort", "is": number}, "value": number, "basis": "plausibility", "why": TEXT} for number in (1, 2, 3)]},
                {"id": "gap", "unit": "days", "values": [
                    {"endsOn": "2018-12-31", "value": 30, "basis": "plausibility", "why": TEXT},
                    {"startsOn": "2019-01-01", "value": 60, "basis": "plausibility", "why": TEXT}]},
                {"id": "grant", "unit": "money", "values": [
                    {"endsOn": "2019-02-28", "unknown": True, "source": book},
                    {"startsOn": "2019-03-01", "value": 300, "basis": "plausibility", "why": TEXT}]},
                {"id": "deadline", "unit": "date", "values": [{"value": "2019-06-30", "basis": "plausibility", "why": TEXT}]}],
            "rules": [self.rule(number) for number in range(rules)]}
        if r.random() < 0.3:
            pack["editionsBy"] = "period"
        return pack

    def options(self):
        r, options = self.r, {}
        if r.random() < 0.2:
            options["decided"] = r.choice(DATES)
        if r.random() < 0.5:
            options["today"] = r.choice(DATES)
        if r.random() < 0.2:
            options["draft"] = True
        return options


def differences(mine, theirs, pack):
    """What the two verdicts disagree on, as (sort, text)."""
    if "error" in theirs:
        return [("error", json.dumps(theirs["error"]))]
    found = []
    coverage = theirs["coverage"]
    stands = {}
    for rule in coverage["passed"]:
        stands[rule] = ("passed", None, [])
    for rule in coverage["failed"]:
        stands[rule["rule"]] = ("failed", None, rule.get("missing", []))
    for name in ("notApplicable", "notEvaluated"):
        for rule in coverage[name]:
            stands[rule["rule"]] = (name, rule["because"], rule.get("missing", []))
    kinds = {rule["id"]: rule["check"]["kind"] for rule in pack["rules"]}
    checks = {rule["id"]: rule["check"] for rule in pack["rules"]}
    rules = {rule["id"]: rule for rule in pack["rules"]}
    if set(stands) != set(mine["rules"]):
        return [("rules", f"{sorted(stands)} {sorted(mine['rules'])}")]
    for rule, (outcome, reasons, missing) in mine["rules"].items():
        theirs_outcome, because, theirs_missing = stands[rule]
        if outcome == "either" and theirs_outcome in ("passed", "notApplicable"):
            continue
        if outcome != theirs_outcome:
            found.append((f"{kinds[rule]} outcome {outcome}/{theirs_outcome}", f"{rule}: I {outcome} {reasons} {missing}, library {stands[rule]}"))
        elif because and because not in reasons:
            found.append((f"{kinds[rule]} because {sorted(reasons)}/{because}", f"{rule}: I {reasons}, library {because}"))
        elif any(name in json.dumps(rules[rule]) for name in ('"anyOf"', '"allOf"', '"not"')) and missing <= set(theirs_missing):
            # what a branch lacks may be told also where the branch does not decide
            continue
        elif set(theirs_missing) != missing:
            found.append((f"{kinds[rule]} missing", f"{rule}: I {sorted(missing)}, library {theirs_missing}"))
    if found:
        return found
    if mine["notInForce"] != coverage["notInForce"]:
        found.append(("notInForce", f"{mine['notInForce']} {coverage['notInForce']}"))
    by_rule = collections.defaultdict(lambda: ([], []))
    for side, verdict in ((0, mine), (1, theirs)):
        for finding in verdict["findings"]:
            by_rule[finding["rule"] if finding["rule"] in kinds else "shape"][side].append(finding)
    for rule, (ours, given) in sorted(by_rule.items()):
        if rule == "shape":
            expected = {finding["paths"][0]: (finding["rule"], finding["blocking"]) for finding in ours}
            actual = {finding["paths"][0]: (finding["rule"], finding["blocking"]) for finding in given}
            if expected.keys() != actual.keys():
                found.append(("shape places", f"I {sorted(expected.items())}, library {sorted(actual.items())}"))
            else:
                for place, (name, blocking) in actual.items():
                    if name not in expected[place][0].split("|") or blocking != expected[place][1]:
                        found.append((f"shape {expected[place][0]}/{name}", f"{place} {expected[place]} {actual[place]}"))
            continue
        if any(finding["paths"] is None or None in finding["paths"] for finding in ours):
            if kinds[rule] not in ("anyOf", "allOf", "not") and len(ours) != len(given):
                found.append((f"{kinds[rule]} findings", f"{rule}: I {len(ours)}, library {len(given)}"))
            continue
        # what several items of a list share is told once
        ours = list({(tuple(finding["paths"]), finding["blocking"]): finding for finding in ours}.values())
        first = lambda findings: sorted((finding["paths"][0], finding["blocking"]) for finding in findings)
        rest = lambda findings: sorted(
            (finding["paths"][0], *sorted(set(finding["paths"]) - {finding["paths"][0]})) for finding in findings)
        if first(ours) != first(given):
            found.append((f"{kinds[rule]} finding place", f"{rule}: I {first(ours)}, library {first(given)}"))
        elif rest(ours) != rest(given) and kinds[rule] != "refersTo":
            found.append((f"{kinds[rule]} other places", f"{rule}: I {rest(ours)}, library {rest(given)} {checks[rule]}"))
    if not found and mine["outcome"] != theirs["outcome"]:
        found.append((f"outcome {mine['outcome']}/{theirs['outcome']}", ""))
    return found


class Runner:
    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def answer(self, pack, case, options):
        self.process.stdin.write(json.dumps({"pack": pack, "case": case, "options": options}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


def compare(runner, pack, case, options):
    theirs = runner.answer(pack, case, options)
    return differences(judge.check_case(pack, CASE, case, options), theirs, pack)


def smaller(runner, pack, case, options, sort):
    """The input with all taken out that the difference does not need."""
    def still(pack, case, options):
        try:
            return any(found == sort for found, _ in compare(runner, pack, case, options))
        except Exception:
            return False

    for rule in pack["rules"]:
        one = {**pack, "rules": [rule]}
        if still(one, case, options):
            pack = one
            break
    changed = True
    while changed:
        changed = False
        for document in (case, options, pack["rules"][0]):
            for path in list(places(document)):
                copied = copy.deepcopy(document)
                node = copied
                for name in path[:-1]:
                    node = node[name]
                del node[path[-1]]
                trial = [copied if document is one else one for one in (case, options)]
                trial_pack = {**pack, "rules": [copied]} if document is pack["rules"][0] else pack
                if still(trial_pack, *trial):
                    (case, options), pack, changed = trial, trial_pack, True
                    break
            if changed:
                break
    return pack["rules"], case, options


def places(node, path=()):
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for name, inner in items:
        yield (*path, name)
        yield from places(inner, (*path, name))


def main():
    runner = Runner(sys.argv[1])
    packs, seed = int((sys.argv[2:] or [200])[0]), int((sys.argv[3:] or [1])[0])
    refused, counts, seen, checked = collections.Counter(), collections.Counter(), {}, 0
    outcomes = collections.Counter()
    for number in range(packs):
        maker = Maker(seed * 1_000_003 + number)
        rules = []
        while len(rules) < 4:
            try:
                pack = maker.pack(1)
            except IndexError:
                # no field of the type that was wanted
                continue
            answer = runner.answer(pack, {}, {})
            if "error" in answer:
                refused[answer["error"]["faults"][0].get("reason", str(answer["error"]))[:60]] += 1
            else:
                rules.append({**pack["rules"][0], "id": f"r{len(rules)}"})
        pack["rules"] = rules
        together = runner.answer(pack, {}, {})
        if "error" in together:
            # two rules of one pack may say the same, or the contrary
            refused[together["error"]["faults"][0].get("reason", str(together["error"]))[:60]] += 1
            continue
        for _ in range(12):
            case, options = maker.case(), maker.options()
            mine = judge.check_case(pack, CASE, case, options)
            theirs = runner.answer(pack, case, options)
            checked += 1
            for rule, (outcome, reasons, _) in mine["rules"].items():
                kind = next(known["check"]["kind"] for known in pack["rules"] if known["id"] == rule)
                outcomes[kind, outcome] += 1
            for sort, text in differences(mine, theirs, pack):
                counts[sort] += 1
                seen.setdefault(sort, (pack, case, options))
    print(f"{checked} cases by {packs} packs; refused packs: {sum(refused.values())}")
    if "-v" in sys.argv:
        print(refused.most_common(10), outcomes, file=sys.stderr)
    for sort, count in counts.most_common():
        rules, case, options = smaller(runner, *seen[sort], sort)
        pack = {**seen[sort][0], "rules": rules}
        print(f"\n== {sort}: {count}\nrules {json.dumps(rules)}\ncase {json.dumps(case)}\noptions {json.dumps(options)} "
              f"editions {[edition['id'] for edition in pack['editions']]} {pack.get('editionsBy')}")
        for _, text in compare(runner, pack, case, options):
            print("  " + text)
    sys.exit(bool(counts))


main()
