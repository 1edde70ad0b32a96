"""A slow, obvious judge of cases, written from the contract and not from the library.

It reads a case into plain values by a table of field types, and judges rules by going through every item there is. Where
the contract leaves open which of several reasons is told, any of them is right: a `because` is a set here.
"""

import datetime
import re
import unicodedata
from fractions import Fraction

ABSENT, INVALID, NOREF = "absent", "invalid", "no reference"
PASS, FAIL, NA, NE = "passed", "failed", "notApplicable", "notEvaluated"
WORST = [NA, PASS, NE, FAIL]
LARGEST = 2**53 - 1


class Gap(Exception):
    """Why a value is not there: reasons, and the places that are missing."""

    def __init__(self, outcome, reasons, missing=()):
        super().__init__(outcome)
        self.outcome, self.reasons, self.missing = outcome, set(reasons), set(missing)


def fold(text):
    text = text.lower()
    for letters, plain in [("å", "aa"), ("æ", "ae"), ("ä", "ae"), ("ø", "oe"), ("ö", "oe")]:
        text = text.replace(letters, plain)
    text = "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[-‐‑]", " ", text).split())


def date_of(text):
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


# ---- reading


class Reader:
    def __init__(self, types):
        self.types, self.errors = types, []

    def read(self, value, kind, place):
        """The value as it is judged: an object a dict, a list a list, a value what Python has for it."""
        if value is None and place:
            return self.wrong("shape.null", place)
        if isinstance(kind, tuple) and kind[0] == "object":
            if not isinstance(value, dict):
                return self.wrong("shape.type", place)
            there = {}
            for name, inner in value.items():
                if name not in kind[1]:
                    self.errors.append(("shape.unknown-field", f"{place}/{name}"))
                else:
                    there[name] = self.read(inner, kind[1][name], f"{place}/{name}")
            return there
        if isinstance(kind, tuple) and kind[0] == "list":
            if not isinstance(value, list):
                return self.wrong("shape.type", place)
            items = [self.read(inner, kind[1], f"{place}/{index}") for index, inner in enumerate(value)]
            seen = set()
            for index, item in enumerate(items):
                if isinstance(item, dict) and isinstance(item.get("id"), str) and item["id"] != INVALID:
                    if item["id"] in seen:
                        self.errors.append(("shape.duplicate-id", f"{place}/{index}/id"))
                    seen.add(item["id"])
            return items
        return self.value(value, kind, place)

    def value(self, value, kind, place):
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if isinstance(kind, tuple) and kind[0] == "code":
            return Text(value) if isinstance(value, str) and value in kind[1] else self.wrong("shape.type", place)
        if kind == "text" or isinstance(kind, tuple):
            return Text(value) if isinstance(value, str) else self.wrong("shape.type", place)
        if kind == "bool":
            return value if isinstance(value, bool) else self.wrong("shape.type", place)
        if kind == "date":
            found = date_of(value) if isinstance(value, str) else None
            if found is None:
                return self.wrong("shape.date" if isinstance(value, str) else "shape.type|shape.date", place)
            return found
        if kind == "time":
            fits = isinstance(value, str) and re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value)
            return Time(value) if fits else self.wrong("shape.type", place)
        if not is_number:
            return self.wrong("shape.type", place)
        exact = Fraction(str(value))
        if kind in ("number", "money"):
            if exact.denominator != 1 or abs(exact) > LARGEST:
                return self.wrong("shape.type|shape.range", place)
        elif (exact * 10_000).denominator != 1 or abs(exact) > 10**9:
            return self.wrong("shape.type|shape.range", place)
        return Number(exact, kind)

    def wrong(self, rule, place):
        self.errors.append((rule, place))
        return INVALID


class Text(str):
    """A text of a case, which is never one of the marks above."""

    def __eq__(self, other):
        return isinstance(other, Text) and str.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    __hash__ = str.__hash__


class Time(str):
    """A time of day, in order as it is written."""


class Number:
    def __init__(self, exact, kind):
        self.exact, self.kind = exact, kind


def is_mark(node):
    return type(node) is str


# ---- paths


def lists_of(pattern):
    """The patterns of the lists' items that a path goes through."""
    found, here = [], ""
    for name in pattern.split("/")[1:]:
        here += "/" + name
        if name == "*":
            found.append(here)
    return found


class Case:
    def __init__(self, root, kind, pack, dates, edition):
        self.root, self.kind, self.pack, self.dates, self.edition = root, kind, pack, dates, edition

    def at(self, pattern, chosen):
        """What stands at a path for the chosen items, where a blank text counts as not there, and its place."""
        node, kind, place, here = self.root, self.kind, "", ""
        for name in pattern.split("/")[1:]:
            here += "/" + name
            if isinstance(kind, tuple) and kind[0] == "refers":
                node, kind, place = self.follow(node, kind[1], place)
            if name == "*":
                kind = kind[1]
                if is_mark(node):
                    continue
                node, place = node[chosen[here]], f"{place}/{chosen[here]}"
            else:
                kind = kind[1][name]
                place = f"{place}/{name}"
                if not is_mark(node):
                    node = node.get(name, ABSENT)
        is_blank = isinstance(node, Text) and not node.strip()
        return (ABSENT if is_blank else node), place

    def follow(self, node, target, place):
        item_kind = self.kind_of(target)[1]
        if node is ABSENT or node is NOREF:
            return NOREF, item_kind, place
        if node is INVALID:
            return INVALID, item_kind, place
        items, list_place = self.at(target, {})
        if items is INVALID:
            return INVALID, item_kind, place
        if items is ABSENT:
            return NOREF, item_kind, place
        for index, item in enumerate(items):
            if isinstance(item, dict) and item.get("id") == node:
                return item, item_kind, f"{list_place}/{index}"
        hidden = any(item is INVALID or item.get("id") is INVALID for item in items)
        return (INVALID if hidden else NOREF), item_kind, place

    def kind_of(self, pattern):
        kind = self.kind
        for name in pattern.split("/")[1:]:
            if isinstance(kind, tuple) and kind[0] == "refers":
                kind = self.kind_of(kind[1])[1]
            kind = kind[1] if name == "*" else kind[1][name]
        return kind

    def each(self, pattern, chosen):
        """Each choice of items that a path leads through, with why there is none."""
        for item in lists_of(pattern):
            if item in chosen:
                continue
            the_list = item[: -len("/*")]
            node, place = self.at(the_list, chosen)
            if is_mark(node):
                yield chosen, self.gap(node, place)
            elif not node:
                yield chosen, Gap(NA, ["no-items"])
            else:
                for index in range(len(node)):
                    yield from self.each(pattern, {**chosen, item: index})
            return
        yield chosen, None

    def gap(self, node, place):
        if node is NOREF:
            return Gap(NA, ["no-reference"])
        if node is INVALID:
            return Gap(NE, ["shape"])
        # the outermost object that is not there says most
        node, here = self.root, ""
        for name in place.split("/")[1:]:
            node = node[int(name)] if isinstance(node, list) else node.get(name, ABSENT)
            here += "/" + name
            if node is ABSENT:
                break
        return Gap(NE, ["missing"], [here])

    def read(self, pattern, chosen):
        node, place = self.at(pattern, chosen)
        if is_mark(node):
            raise self.gap(node, place)
        return node

    # ---- operands

    def operand(self, spec, chosen, beside, rule):
        kind = spec["kind"]
        if kind == "field":
            return self.read(spec["field"], chosen)
        if kind == "value":
            return constant(spec["value"], beside)
        if kind == "parameter":
            return self.parameter(spec["id"], rule, chosen)
        if kind in ("sum", "count"):
            return self.add_up(spec, chosen)
        if kind in ("plus", "times"):
            total, gaps = (Fraction(0) if kind == "plus" else Fraction(1)), []
            for inner in spec["of"]:
                try:
                    value = self.operand(inner, chosen, "number", rule).exact
                    total = total + value if kind == "plus" else total * value
                except Gap as gap:
                    gaps.append(gap)
            if gaps:
                raise together(gaps)
            return Number(total, "exact")
        if kind == "later":
            unit = next(unit for unit in ("days", "months", "years") if unit in spec)
            gaps, values = [], []
            for inner, beside in ((spec["date"], "date"), (spec[unit], "number")):
                try:
                    values.append(self.operand(inner, chosen, beside, rule))
                except Gap as gap:
                    gaps.append(gap)
            if gaps:
                raise together(gaps)
            return later(values[0], values[1].exact, unit)
        if kind == "date":
            return self.dates_operand(spec["date"])
        if kind == "edition":
            return date_of(self.edition[spec["edge"]])
        raise AssertionError(kind)

    def dates_operand(self, axis):
        date = self.dates[axis]
        if date is INVALID:
            raise Gap(NE, ["shape"])
        if date is None:
            raise Gap(NE, [NO_DATE[axis]], FIELD_OF[axis])
        return date

    def add_up(self, spec, chosen):
        pattern = spec.get("field") or spec["items"]
        total, gaps = Fraction(0), []
        for inner, gap in self.each(pattern, chosen):
            if gap:
                if gap.reasons != {"no-items"}:
                    gaps.append(gap)
                continue
            try:
                where = spec.get("where")
                if where:
                    # an item that does not fit may be of any sort
                    found = self.read(where["field"], inner)
                    if not same(found, where["is"]):
                        continue
                if spec["kind"] == "sum":
                    total += self.read(pattern, inner).exact
                else:
                    node, _ = self.at(pattern, inner)
                    if node is INVALID:
                        raise Gap(NE, ["shape"])
                    total += node is not ABSENT and node is not NOREF
            except Gap as gap:
                gaps.append(gap)
        if gaps:
            raise together(gaps)
        return Number(total, "exact")

    def parameter(self, id, rule, chosen):
        parameter = next(known for known in self.pack["parameters"] if known["id"] == id)

        def on(day):
            found, gaps = None, []
            for value in parameter["values"]:
                if not within(day, value):
                    continue
                where = value.get("where")
                if where:
                    node, place = self.at(where["field"], {})
                    if is_mark(node):
                        gaps.append(self.gap(node, place))
                        continue
                    if not same(node, where["is"]):
                        continue
                found = "unknown" if value.get("unknown") else value["value"]
            if gaps:
                return ("gap", tuple(sorted(set().union(*(gap.reasons for gap in gaps)))), tuple(
                    sorted(set().union(*(gap.missing for gap in gaps)))))
            return "unknown" if found is None else found

        axis = rule.get("datedBy") or self.pack.get("editionsBy", "decided")
        answers = self.on_days(axis, on)
        if len(answers) > 1:
            date = self.dates[axis]
            raise Gap(NE, ["shape"] if date is INVALID else [NO_DATE[axis]], () if date is INVALID else FIELD_OF[axis])
        answer = answers.pop()
        if isinstance(answer, tuple):
            raise Gap(NE, answer[1], answer[2])
        if answer == "unknown":
            raise Gap(NE, ["parameter-unknown"])
        return constant(answer, {"date": "date", "share": "share"}.get(parameter["unit"], "number"))

    def on_days(self, axis, holds):
        """What holds on each of the days in question."""
        date = self.dates[axis]
        if isinstance(date, datetime.date):
            return {holds(date)}
        days = set()
        for text in re.findall(r"\d{4}-\d{2}-\d{2}", str(self.pack)):
            day = date_of(text)
            if day:
                days |= {day, day - datetime.timedelta(1), day + datetime.timedelta(1)}
        days |= {datetime.date.min, datetime.date.max}
        if axis == self.pack.get("editionsBy", "decided"):
            days = {day for day in days if within(day, self.edition)}
        return {holds(day) for day in days}


NO_DATE = {"decided": "no-decision-date", "period": "no-period", "today": "no-today"}
FIELD_OF = {"decided": ["/decidedOn"], "period": ["/period/startsOn"], "today": []}


def within(day, span):
    starts, ends = span.get("startsOn"), span.get("endsOn")
    return (not starts or date_of(starts) <= day) and (not ends or day <= date_of(ends))


def together(gaps):
    """Several reasons: what is not evaluated outweighs what does not apply."""
    worst = NE if any(gap.outcome == NE for gap in gaps) else NA
    reasons = set().union(*(gap.reasons for gap in gaps if gap.outcome == worst))
    every = set().union(*(gap.reasons for gap in gaps))
    found = Gap(worst, reasons, set().union(*(gap.missing for gap in gaps)))
    found.mixed = len({gap.outcome for gap in gaps}) > 1
    found.every = every
    return found


def constant(value, beside):
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return Number(Fraction(str(value)), "number")
    if value.endswith("%"):
        return Number(Fraction(value[:-1]) / 100, "share")
    if "/" in value:
        return Number(Fraction(value), "share")
    if beside == "date":
        return date_of(value)
    if beside == "time":
        return Time(value)
    return Text(value)


def same(node, value):
    if isinstance(node, Number):
        return not isinstance(value, (bool, str)) and node.exact == Fraction(str(value))
    if isinstance(node, bool) or isinstance(value, bool):
        return node is value
    if isinstance(node, datetime.date):
        return str(node) == value
    return fold(node) == fold(value)


def later(date, number, unit):
    if number.denominator != 1:
        raise Gap(NE, ["shape"])
    number = int(number)
    try:
        if unit == "days":
            return date + datetime.timedelta(number)
        months = date.year * 12 + date.month - 1 + number * (12 if unit == "years" else 1)
        year, month = divmod(months, 12)
        for day in range(date.day, 0, -1):
            try:
                return datetime.date(year, month + 1, day)
            except ValueError:
                if not 1 <= year <= 9999:
                    raise OverflowError from None
    except OverflowError:
        raise Gap(NE, ["shape"]) from None


# ---- checks: each gives a list of (outcome, reasons, missing, findings)


def order(left, right):
    if isinstance(left, Number):
        left, right = left.exact, right.exact
    elif isinstance(left, Text):
        left, right = fold(left), fold(right)
    return (left > right) - (left < right)


RELATIONS = {
    "less": lambda o: o < 0, "atMost": lambda o: o <= 0, "equal": lambda o: o == 0,
    "notEqual": lambda o: o != 0, "atLeast": lambda o: o >= 0, "more": lambda o: o > 0,
}


def told(gap):
    return (gap.outcome, gap.reasons, gap.missing, [])


def is_there(node):
    """Whether something is there: True, False, or None where that cannot be told."""
    if node is INVALID:
        return None
    if node is ABSENT or node is NOREF:
        return False
    if isinstance(node, Text):
        return bool(node.strip())
    if isinstance(node, (list, dict)):
        found = [is_there(item) for item in (node.values() if isinstance(node, dict) else node)]
        return True if True in found else None if None in found else False
    return True


def evaluate(check, case, chosen, rule):
    return globals()["check_" + check["kind"]](check, case, chosen, rule)


def one(holds, paths):
    return [(PASS, set(), set(), [])] if holds else [(FAIL, set(), set(), [paths])]


def check_present(check, case, chosen, rule):
    names = check.get("eachOf") or check.get("oneOf") or [check["field"]]
    found = [case.at(name, chosen) for name in names]
    # behind a reference that leads nowhere there is nothing to ask for
    found = [(is_there(node), place) for node, place in found if node is not NOREF]
    if not found:
        return [(NA, {"no-reference"}, set(), [])]
    if "oneOf" in check:
        if any(there for there, _ in found):
            return one(True, [])
        if any(there is None for there, _ in found):
            return [(NE, {"shape"}, set(), [])]
        return one(False, [place for _, place in found])
    lacks = [[place] for there, place in found if there is False]
    if lacks:
        return [(FAIL, set(), set(), lacks)]
    if any(there is None for there, _ in found):
        return [(NE, {"shape"}, set(), [])]
    return one(True, [])


def check_absent(check, case, chosen, rule):
    node, place = case.at(check["field"], chosen)
    if node is NOREF:
        return [(NA, {"no-reference"}, set(), [])]
    there = is_there(node)
    return [(NE, {"shape"}, set(), [])] if there is None else one(not there, [place])


def check_oneOf(check, case, chosen, rule):
    codes = check.get("codes") or [
        code["code"] for known in case.pack["codeLists"] if known["id"] == check["list"] for code in known["codes"]]
    try:
        found = case.read(check["field"], chosen)
    except Gap as gap:
        return [told(gap)]
    return one(found in [Text(code) for code in codes], [case.at(check["field"], chosen)[1]])


def check_count(check, case, chosen, rule):
    gaps = []
    try:
        count = case.add_up(check, chosen).exact
    except Gap as gap:
        return [told(gap)]
    holds = True
    for name, relation in (("atLeast", "atLeast"), ("atMost", "atMost")):
        if name in check:
            try:
                limit = case.operand(check[name], chosen, "number", rule).exact
                holds = holds and RELATIONS[relation]((count > limit) - (count < limit))
            except Gap as gap:
                gaps.append(gap)
    if not holds:
        return [(FAIL, set(), together(gaps).missing if gaps else set(), [None])]
    return [told(together(gaps))] if gaps else one(True, [])


def beside_of(spec, case):
    """Of what type a fixed value is that stands beside an operand."""
    if spec["kind"] in ("date", "edition", "later", "schoolYear"):
        return "date"
    if spec["kind"] == "field":
        kind = case.kind_of(spec["field"])
        return kind if isinstance(kind, str) else "text"
    if spec["kind"] == "parameter":
        unit = next(known["unit"] for known in case.pack["parameters"] if known["id"] == spec["id"])
        return {"date": "date", "share": "share"}.get(unit, "number")
    return "number"


def check_compare(check, case, chosen, rule):
    values, gaps = [], []
    for mine, other in (("left", "right"), ("right", "left")):
        try:
            values.append(case.operand(check[mine], chosen, beside_of(check[other], case), rule))
        except Gap as gap:
            gaps.append(gap)
    if gaps:
        return [told(together(gaps))]
    paths = [case.at(check[side]["field"], chosen)[1] for side in ("left", "right") if check[side]["kind"] == "field"]
    simple = all(check[side]["kind"] in ("field", "value") for side in ("left", "right"))
    return one(RELATIONS[check["is"]](order(*values)), paths if simple and paths else None)


def check_inside(check, case, chosen, rule):
    values, gaps = [], []
    beside = case.kind_of(check["field"])
    for spec in ({"kind": "field", "field": check["field"]}, check["from"], check["to"]):
        try:
            values.append(case.operand(spec, chosen, beside, rule))
        except Gap as gap:
            gaps.append(gap)
    if gaps:
        return [told(together(gaps))]
    value, low, high = values
    return one(order(low, value) <= 0 <= order(high, value), None)


def neighbours(check, case, chosen, judge):
    found, last = [], None
    for inner, gap in case.each(check["field"], chosen):
        if gap:
            if gap.reasons != {"no-items"}:
                found.append(told(gap))
            continue
        try:
            value = case.read(check["field"], inner)
        except Gap as gap:
            found.append(told(gap))
            continue
        place = case.at(check["field"], inner)[1]
        if last:
            found.append(judge(last[0], value, [place, last[1]]))
        last = (value, place)
    return found or [(NA, {"no-items"}, set(), [])]


def check_increasing(check, case, chosen, rule):
    return neighbours(check, case, chosen, lambda left, right, paths: one(order(left, right) < 0, paths)[0])


def check_gap(check, case, chosen, rule):
    def judge(left, right, paths):
        days = (right - left).days
        if days <= 0:
            return (NA, {"condition"}, set(), [])
        try:
            limit = case.operand(check["atMost"], chosen, "number", rule).exact
        except Gap as gap:
            return told(gap)
        return one(days <= limit, paths)[0]

    return neighbours(check, case, chosen, judge)


def check_unique(check, case, chosen, rule):
    places, gaps, any_item = {}, [], False
    for inner, gap in case.each(check["field"], chosen):
        if gap:
            if gap.reasons != {"no-items"}:
                gaps.append(gap)
            continue
        any_item = True
        node, place = case.at(check["field"], inner)
        if node is INVALID:
            gaps.append(Gap(NE, ["shape"]))
        elif not is_mark(node):
            key = node.exact if isinstance(node, Number) else fold(node) if isinstance(node, Text) else node
            places.setdefault(key, []).append(place)
    repeats = [[found[1], found[0], *found[2:]] for found in places.values() if len(found) > 1]
    if repeats:
        return [(FAIL, set(), together(gaps).missing if gaps else set(), repeats)]
    if gaps:
        return [told(together(gaps))]
    # that no item has a value is a pass or not, as one likes to call it
    return one(True, []) if places else [((NA if not any_item else "either"), {"no-items"}, set(), [])]


def texts(case, pattern, chosen):
    found, gaps = [], []
    for inner, gap in case.each(pattern, chosen):
        if gap:
            if gap.reasons != {"no-items"}:
                gaps.append(gap)
            continue
        node, _ = case.at(pattern, inner)
        if node is INVALID:
            gaps.append(Gap(NE, ["shape"]))
        elif not is_mark(node):
            found.append(node)
    return found, gaps


def check_refersTo(check, case, chosen, rule):
    try:
        id = case.read(check["field"], chosen)
    except Gap as gap:
        return [told(gap)]
    # any item of the list may be meant, also where the reference itself stands in one
    outer = {item: index for item, index in chosen.items() if item != check["to"] + "/*"}
    ids, gaps = texts(case, check["to"] + "/*/id", outer)
    if id in ids:
        return one(True, [])
    if gaps:
        return [told(together(gaps))]
    return one(False, [case.at(check["field"], chosen)[1], "..."])


def check_covers(check, case, chosen, rule):
    there, unread = texts(case, check["field"], chosen)
    if "codes" in check:
        wanted, unknown = [Text(code) for code in check["codes"]], []
    else:
        wanted, unknown = texts(case, check["of"], chosen)
    lacks = [text for text in wanted if text not in there]
    if lacks and not unread:
        return [(FAIL, set(), together(unknown).missing if unknown else set(), [None])]
    gaps = unknown + (unread if lacks or unknown else [])
    return [told(together(gaps))] if gaps else one(True, [])


def worst_of(results):
    outcome = max((result[0] for result in results), key=WORST.index)
    reasons = set().union(*(result[1] for result in results if result[0] == outcome))
    return outcome, reasons, set().union(*(result[2] for result in results))


def check_not(check, case, chosen, rule):
    outcome, reasons, missing = worst_of(evaluate(check["check"], case, chosen, rule))
    outcome = {PASS: FAIL, FAIL: PASS}.get(outcome, outcome)
    return [(outcome, reasons, missing if outcome != PASS else set(), [None] if outcome == FAIL else [])]


def check_allOf(check, case, chosen, rule):
    results = [worst_of(evaluate(inner, case, chosen, rule)) for inner in check["checks"]]
    outcome, reasons, missing = worst_of(results)
    return [(outcome, reasons, missing, [None] if outcome == FAIL else [])]


def check_anyOf(check, case, chosen, rule):
    results = [worst_of(evaluate(inner, case, chosen, rule)) for inner in check["checks"]]
    if any(result[0] == PASS for result in results):
        return one(True, [])
    outcome, reasons, missing = max(
        results, key=lambda result: [NA, FAIL, NE, PASS].index(result[0]))
    if outcome == NE:
        reasons = set().union(*(result[1] for result in results if result[0] == NE))
        missing = set().union(*(result[2] for result in results if result[0] == NE))
    return [(outcome, reasons, missing, [None] if outcome == FAIL else [])]


# ---- rules


def item_paths(check):
    """The paths of which an item is a selection."""
    kind = check["kind"]
    if kind == "present":
        return check.get("eachOf") or check.get("oneOf") or [check["field"]]
    if kind in ("absent", "oneOf", "refersTo"):
        return [check["field"]]
    if kind in ("count", "unique", "covers"):
        limits = [check[name] for name in ("atLeast", "atMost") if name in check]
        return ([check["within"]] if "within" in check else []) + [p for limit in limits for p in operand_paths(limit)]
    if kind in ("increasing", "gap"):
        outer = check.get("within") or "".join(lists_of(check["field"])[-2:-1])
        return [outer] if outer else []
    if kind in ("compare", "inside"):
        own = [check["field"]] if kind == "inside" else []
        return own + [p for name in ("left", "right", "from", "to") if name in check for p in operand_paths(check[name])]
    return [path for inner in check.get("checks") or [check["check"]] for path in item_paths(inner)]


def operand_paths(spec):
    if spec["kind"] == "field":
        return [spec["field"]]
    inner = spec.get("of", [])
    inner = inner if isinstance(inner, list) else [inner]
    inner = inner + [spec[name] for name in ("date", "days", "months", "years") if isinstance(spec.get(name), dict)]
    return [path for one in inner for path in operand_paths(one)]


def first_field(check):
    if isinstance(check, dict):
        for name in ("field", "items", "left", "oneOf", "eachOf", "checks", "check", "right", "of", "date",
                     "days", "months", "years", "from", "to", "atLeast", "atMost"):
            if name in check and not (name == "oneOf" and isinstance(check[name], str)):
                found = first_field(check[name])
                if found:
                    return found
    elif isinstance(check, list):
        for inner in check:
            found = first_field(inner)
            if found:
                return found
    elif isinstance(check, str) and check.startswith("/"):
        return check
    return None


PARTS = ["strategy", "network", "partnership", "forum", "application", "registration", "letter", "study", "report", "own"]


def asks_for_a_part(check):
    if check["kind"] == "present":
        fields = check.get("eachOf") or check.get("oneOf") or [check["field"]]
        return any(field[1:] in PARTS for field in fields)
    return any(asks_for_a_part(inner) for inner in check.get("checks", []))


def judge_rule(rule, case):
    check = rule["check"]
    first = first_field(check)
    part = first.split("/")[1] if first else ""
    if part in PARTS and not asks_for_a_part(check):
        if part not in case.root:
            return [(NA, {"part-absent"}, set(), [])]
        if case.root[part] is INVALID:
            return [(NE, {"shape"}, set(), [])]
    scope = max(item_paths(check), key=lambda path: len(lists_of(path)), default="")
    scope = (lists_of(scope) or [""])[-1]
    results = []
    for chosen, gap in case.each(scope, {}):
        conditions = [
            condition for condition in rule.get("appliesWhen", [])
            if all(item in chosen for path in item_paths(condition) for item in lists_of(path))]
        stated = [worst_of(evaluate(condition, case, chosen, rule)) for condition in conditions]
        if gap and gap.reasons == {"no-items"}:
            results.append((NA, {"condition", "no-items"}, set(), []))
        elif any(outcome in (FAIL, NA) for outcome, _, _ in stated):
            results.append((NA, {"condition"}, set(), []))
        elif gap:
            results.append(told(gap))
        elif any(outcome == NE for outcome, _, _ in stated):
            gaps = [Gap(NE, reasons, missing) for outcome, reasons, missing in stated if outcome == NE]
            results.append(told(together(gaps)))
        else:
            results += evaluate(check, case, chosen, rule)
    return results


def level_on(rule, day):
    if not within(day, rule):
        return None
    return next((level["level"] for level in rule["levels"] if within(day, level)), None)


def check_case(pack, kind, document, options):
    """The verdict as far as it is compared."""
    reader = Reader(kind)
    root = reader.read(document, kind, "")
    findings = [{"rule": rule, "paths": [place], "blocking": rule != "shape.unknown-field"} for rule, place in reader.errors]
    root = root if isinstance(root, dict) else {}
    period = root.get("period", {})
    decided = options.get("decided")
    of = lambda node: None if node is ABSENT else node
    dates = {
        "decided": date_of(decided) if decided else of(root.get("decidedOn", ABSENT)),
        "period": INVALID if period is INVALID else of(period.get("startsOn", ABSENT)),
        "today": date_of(options["today"]) if "today" in options else None,
    }
    by = dates[pack.get("editionsBy", "decided")]
    verdict = {"findings": findings, "rules": {}, "notInForce": 0}
    editions, edition = pack["editions"], None
    if isinstance(by, datetime.date):
        edition = next((known for known in editions if within(by, known)), None)
        if edition is None:
            for finding in findings:
                finding["blocking"] = False
            return {**verdict, "outcome": "notInForce"}
    elif len(editions) == 1:
        edition = editions[0]
    elif by is None:
        findings.append({"rule": "date-needed", "paths": FIELD_OF[pack.get("editionsBy", "decided")], "blocking": False})
    unjudged = False
    if edition:
        case = Case(root, kind, pack, dates, edition)
        for rule in pack["rules"]:
            axis = rule.get("datedBy") or pack.get("editionsBy", "decided")
            levels = case.on_days(axis, lambda day: level_on(rule, day))
            if levels == {None}:
                verdict["notInForce"] += 1
                continue
            if len(levels) > 1:
                invalid = dates[axis] is INVALID
                reasons = {"shape"} if invalid else {NO_DATE[axis]}
                verdict["rules"][rule["id"]] = (NE, reasons, set() if invalid else set(FIELD_OF[axis]))
                unjudged = unjudged or "error" in levels
                continue
            (level,) = levels
            results = judge_rule(rule, case)
            is_open = any(result[0] == "either" for result in results) and not any(result[0] == PASS for result in results)
            results = [((PASS, *result[1:]) if result[0] == "either" else result) for result in results]
            outcome, reasons, _ = worst_of(results)
            missing = set().union(*(result[2] for result in results if result[0] in (NE, FAIL)))
            if is_open and outcome == PASS:
                outcome, reasons = "either", {"no-items"}
            verdict["rules"][rule["id"]] = (outcome, reasons, missing)
            unjudged = unjudged or (level == "error" and any(result[0] == NE for result in results))
            about = about_of(rule["check"])
            for result in results:
                for paths in result[3] if result[0] == FAIL else []:
                    blocking = level == "error"
                    if options.get("draft") and about == "missing" and blocking:
                        blocking, unjudged = False, True
                    findings.append({"rule": rule["id"], "paths": paths, "blocking": blocking})
    judged = any(outcome in (PASS, FAIL) for outcome, _, _ in verdict["rules"].values())
    blocked = any(finding["blocking"] for finding in findings)
    verdict["outcome"] = "blocked" if blocked else "incomplete" if unjudged or not judged else "passed"
    return verdict


def about_of(check):
    kind = check["kind"]
    if kind in ("present", "covers") or (kind == "count" and "atMost" not in check):
        return "missing"
    return "combined" if kind in ("anyOf", "allOf", "not") else "wrong"
