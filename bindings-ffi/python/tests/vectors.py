"""Asks what a vector asks, through the public API; tests/vectors/README.md of the repository says what that is."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import msgspec

import satsing

ROOT = Path(__file__).parents[3]
VECTORS = sorted(path for path in (ROOT / "tests/vectors").glob("*/*.json"))


def document(given: Any, patch: list[dict[str, Any]] | None = None) -> Any:
    """A document that stands in a vector or in the file that it names, with its JSON Patch applied."""
    read = json.loads((ROOT / given).read_text()) if isinstance(given, str) else copy.deepcopy(given)
    for operation in patch or []:
        *keys, last = [key.replace("~1", "/").replace("~0", "~") for key in operation["path"].split("/")[1:]]
        parent = read
        for key in keys:
            parent = parent[int(key)] if isinstance(parent, list) else parent[key]
        at = last if isinstance(parent, dict) else len(parent) if last == "-" else int(last)
        match operation["op"]:
            case "remove":
                del parent[at]
            case "add" if isinstance(parent, list):
                parent.insert(at, operation["value"])
            case _:
                parent[at] = operation["value"]
    return read


def own(given: dict[str, Any]) -> satsing.Programme | None:
    """The programme of the pack that a vector brings, where it brings one."""
    others = beside(given)
    if "packText" in given:
        return satsing.load(given["packText"], others)
    return satsing.load(document(given["pack"], given.get("packPatch")), others) if "pack" in given else None


def beside(given: dict[str, Any]) -> list[Any]:
    """The packs that are given beside the pack of a vector."""
    return [document(other) for other in given.get("others", [])]


def programme(given: dict[str, Any]) -> satsing.Programme:
    return own(given) or satsing.Programme.embedded(given["programme"])


def asked(given: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The case of a vector, and how it is to be checked."""
    options = {"input_hash" if name == "inputHash" else name: value for name, value in given.get("options", {}).items()}
    if "since" in options:
        options["since"] = msgspec.convert(options["since"], satsing.Verdict)
    case = given["caseText"] if "caseText" in given else document(given["case"], given.get("casePatch"))
    return passed(case), options


def passed(given: Any) -> Any:
    """What is passed to the API: what is no object is a document only as JSON text."""
    return given if isinstance(given, (dict, str)) else json.dumps(given)


def check(given: dict[str, Any]) -> satsing.Verdict:
    case, options = asked(given)
    by = own(given)
    return by.check(case, **options) if by else satsing.check(case, **options)


def due(given: dict[str, Any]) -> satsing.answers.DueList:
    case, options = asked(given)
    return (own(given) or satsing).due(case, language=given["language"], **options)


def compare(given: dict[str, Any]) -> satsing.answers.Comparison:
    before, after = given["before"], given["after"]
    return satsing.compare(programme(before), before["on"], programme(after), after["on"], language=given["language"])


def impact(given: dict[str, Any]) -> satsing.answers.Impact:
    before, after = given["before"], given["after"]
    cases = [(case["name"], asked(case)[0]) for case in given["cases"]]
    options = {f"{side}_options": asked({"case": {}, **given[side]})[1] for side in ("before", "after")}
    return satsing.impact(programme(before), programme(after), cases, language=given["language"], **options)


def amount(given: dict[str, Any]) -> satsing.answers.AmountAnswer:
    if isinstance(given["amount"], str):
        return programme(given).amount(given["amount"], given["inputs"], decided=given.get("decided"))
    # an amount belongs to a programme, so one that stands by itself is put into a pack
    pack = document("tests/packs/plain.json")
    cited = dict.fromkeys(version["source"]["id"] for version in given["amount"]["versions"])
    pack["sources"] += [{"id": id, "title": id} for id in cited]
    pack["amounts"] = [given["amount"]]
    return satsing.load(pack).amount(given["amount"]["id"], given["inputs"], decided=given.get("decided"))


def text(given: dict[str, Any]) -> satsing.Verdict:
    by = own(given)
    verdict = check(given)
    return by.text(verdict, given["language"]) if by else satsing.text(verdict, given["language"])


ASK = {
    "check": check,
    "text": text,
    "due": due,
    "compare": compare,
    "impact": impact,
    "evaluate": lambda given: satsing.evaluate([document(case) for case in given["cases"]], given.get("participation", [])),
    "load": lambda given: own(given).view("en"),
    "lint": lambda given: satsing.lint(given["packText"], beside(given), language=given["language"]),
    "test": lambda given: satsing.test(
        given["packText"] if "packText" in given else document(given["pack"], given.get("packPatch")),
        given["examples"],
        beside(given),
        language=given["language"],
    ),
    "county": lambda given: satsing.county(given["code"], given["on"], country=given.get("country", "NO")),
    "identifier": lambda given: satsing.identifier(given["kind"], given["text"], given["language"]),
    "rules": lambda given: programme(given).rules(on=given.get("on"), language=given["language"]),
    "fields": lambda given: programme(given).fields(on=given.get("on"), language=given["language"]),
    "amounts": lambda given: programme(given).amounts(language=given["language"]),
    "amount": amount,
    "label": lambda given: satsing.label(given["path"], given["language"]),
    "municipality": lambda given: satsing.municipality(given["code"], given["on"], country=given.get("country", "NO")),
    "organisationNumber": lambda given: satsing.organisation_number(given["text"]),
    "money": lambda given: satsing.money(given["text"], given["language"]),
    "allocate": lambda given: satsing.allocate(passed(given)),
    "allocate-tree": lambda given: satsing.allocate_tree(passed(given)),
    "redistribute": lambda given: satsing.redistribute(passed(given)),
    "select": lambda given: satsing.select(passed(given)),
}


# a decimal is a number in the contract
WRITER = msgspec.json.Encoder(decimal_format="number")


def answer(operation: str, given: dict[str, Any]) -> tuple[Any, Any]:
    """The answer as JSON has it, or the error as a vector writes it."""
    try:
        return json.loads(WRITER.encode(ASK[operation](given))), None
    except satsing.SatsingError as error:
        return None, {"code": error.code, "text": str(error), **error.detail}


def differences(named: Any, answered: Any, is_whole: bool, path: str = "") -> list[str]:
    """What of an answer is not as a vector names it; what it does not name is free, unless it is compared whole."""
    match named, answered:
        case None, None:
            return []
        case dict(), dict():
            names = named.keys() | answered.keys() if is_whole else named.keys()
            inside = (differences(named.get(name), answered.get(name), is_whole, f"{path}/{name}") for name in sorted(names))
            return [difference for found in inside for difference in found]
        case list(), list() if len(named) == len(answered):
            inside = (differences(one, other, is_whole, f"{path}/{at}") for at, (one, other) in enumerate(zip(named, answered)))
            return [difference for found in inside for difference in found]
        case _ if named == answered and isinstance(named, bool) == isinstance(answered, bool):
            return []
    return [f"{path}: {answered!r}, not {named!r}"]
