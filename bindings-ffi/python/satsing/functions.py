"""What can be asked without keeping anything: of the programmes that come with the library, of funding, of registers."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeVar, Unpack

import msgspec

from satsing import _json, _native, _options
from satsing._json import Document
from satsing._options import Day, Language, Options
from satsing.answers import (
    Allocation,
    AmountAnswer,
    AmountView,
    Award,
    Comparison,
    County,
    DueList,
    EvaluatedReports,
    FieldView,
    IdentifierReason,
    Impact,
    LintReport,
    Municipality,
    ProgrammeView,
    Redistribution,
    RuleView,
    Selection,
    TestReport,
    TreeAllocation,
    Verdict,
)
from satsing.error import SatsingError, raise_from
from satsing.programme import Programme, Programmes, encoded

__all__ = [
    "allocate",
    "allocate_tree",
    "amount",
    "amounts",
    "check",
    "check_many",
    "compare",
    "county",
    "due",
    "evaluate",
    "explain",
    "fields",
    "identifier",
    "impact",
    "label",
    "lint",
    "load",
    "money",
    "municipality",
    "organisation_number",
    "programmes",
    "redistribute",
    "rules",
    "schema",
    "select",
    "test",
    "text",
]

T = TypeVar("T")


@functools.cache
def embedded() -> Programmes:
    """The programmes that come with the library, made ready once."""
    return Programmes()


def check(case: Document, **options: Unpack[Options]) -> Verdict:
    """Checks a case by the programme that it names, or the option does; what is wrong with it is a finding, not an error.

    >>> import satsing
    >>> case = {"programme": "no.asker.ledernettverk", "period": {"startsOn": "2018-08-01"},
    ...         "network": {"groups": [{"sessions": [{"startsOn": "2018-11-17"}]}]}}
    >>> verdict = satsing.check(case, language="en")
    >>> sorted(finding.rule for finding in verdict.findings if finding.blocking)
    ['sector-goal-named', 'session-on-working-day']

    :raises SatsingError: for a document that cannot be read at all, and where nobody names a programme.
    """
    return embedded().check(case, **options)


def check_many(
    cases: Iterable[Document], *, threads: int | None = None, **options: Unpack[Options]
) -> list[Verdict | SatsingError]:
    """Checks many cases on all cores; see `Programmes.check_many`."""
    return embedded().check_many(cases, threads=threads, **options)


def text(verdict: Verdict, language: Language) -> Verdict:
    """The verdict, of a programme that comes with the library, with the texts of its findings in a language."""
    return embedded().text(verdict, language)


def due(
    case: Document,
    *,
    language: Language,
    decided: Day | None = None,
    today: Day | None = None,
    programme: str | None = None,
) -> DueList:
    """What is due in a case by the programme that it names, or the option does; see `Programmes.due`.

    >>> import satsing
    >>> case = {"decidedOn": "2028-02-01", "forum": {"decision": {"year": 2028}}}
    >>> due = satsing.due(case, language="en", programme="no.kollektiv-kompetanseutvikling")
    >>> [str(item.on) for item in due.items if item.duty == "money-shared-out"]
    ['2028-04-15']
    """
    return embedded().due(case, language=language, decided=decided, today=today, programme=programme)


def compare(before: Programme | str, before_on: Day, after: Programme | str, after_on: Day, *, language: Language) -> Comparison:
    """What has changed from one programme on a day to another, or the same, on another day, in whole sentences.

    >>> import satsing
    >>> old, new = "no.lokal-kompetanseutvikling", "no.kollektiv-kompetanseutvikling"
    >>> comparison = satsing.compare(old, "2025-12-31", new, "2026-01-12", language="en")
    >>> [change.change for change in comparison.changes if change.id == "own-share-in-decentralised-scheme"]
    ['gone']

    :raises SatsingError: `not-in-force` where a programme has no edition in force on its day.
    """
    was, now = _native_of(before, "before"), _native_of(after, "after")
    days = _options.day(before_on, "before_on"), _options.day(after_on, "after_on")
    try:
        return msgspec.json.decode(_native.compare_json(was, days[0], now, days[1], language), type=Comparison)
    except _native.SatsingError as error:
        raise_from(error)


def impact(
    before: Programme | str,
    after: Programme | str,
    cases: Mapping[str, Document] | Iterable[tuple[str, Document]],
    *,
    language: Language,
    before_options: Options | None = None,
    after_options: Options | None = None,
) -> Impact:
    """What judging cases, each with a name, by other rules would change.

    >>> import satsing
    >>> old, new = "no.lokal-kompetanseutvikling", "no.kollektiv-kompetanseutvikling"
    >>> cases = {"a notice": {"application": {"kind": "needsNotice"}}}
    >>> told = satsing.impact(old, new, cases, language="nb", before_options={"decided": "2025-12-31"}, after_options={"decided": "2026-01-12"})
    >>> "own-effort-described" in told.cases[0].newly
    True
    """
    was, now = _native_of(before, "before"), _native_of(after, "after")
    options = [_options.encode(given or {}) for given in (before_options, after_options)]
    pairs = cases.items() if isinstance(cases, Mapping) else cases
    named = [_native.NamedCase(name=name, document=_json.encode(case, "case")) for name, case in pairs]
    try:
        return msgspec.json.decode(_native.impact_json(was, options[0], now, options[1], named, language), type=Impact)
    except _native.SatsingError as error:
        raise_from(error)


def evaluate(
    cases: Iterable[Document], participation: Iterable[Mapping[str, Any] | msgspec.Struct] = ()
) -> EvaluatedReports:
    """Sums up many reports: goals, money by purpose, and who took part, with small numbers left out.

    >>> import satsing
    >>> counted = [{"what": "units", "group": group, "count": count} for group, count in [("A", 12), ("B", 6), ("C", 3)]]
    >>> [cell.count for cell in satsing.evaluate([], counted).participation[0].cells]
    [12, None, None, 21]

    :raises SatsingError: for a case that cannot be read, and a sum that cannot be held.
    """
    documents = [_json.embed(case, "cases") for case in cases]
    return _ask("evaluate", {"cases": documents, "participation": list(participation)}, EvaluatedReports)


def load(pack: Document, others: Sequence[Document] = ()) -> Programme:
    """Loads a pack of one's own; see `Programme.load`."""
    return Programme.load(pack, others)


def lint(pack: Document, others: Sequence[Document] = (), *, language: Language = "en") -> LintReport:
    """All that is wrong with a pack at once, also what would never be noticed, each with its line and column.

    What it includes is found among `others` and the packs that come with the library. A pack without errors can be loaded;
    warnings do not stand in the way.

    >>> import satsing
    >>> [(fault.code, fault.line, fault.column) for fault in satsing.lint('{\\n  "id": ').faults]
    [('not-json', 2, 8)]
    """
    asked = _json.encode(pack, "pack"), encoded(others, "others")
    try:
        return msgspec.json.decode(_native.lint_json(*asked, language), type=LintReport)
    except _native.SatsingError as error:
        raise_from(error)


def test(pack: Document, examples: Document, others: Sequence[Document] = (), *, language: Language = "en") -> TestReport:
    """Tries the examples of a pack: each must fail its rule, and pass it after its repair; each rule must have one.

    >>> import satsing
    >>> pack = {"id": "mine", "languages": ["en"], "currency": "NOK", "title": {"en": "Mine"},
    ...         "editions": [{"id": "2026", "startsOn": "2026-01-01", "source": {"id": "act"}}],
    ...         "sources": [{"id": "act", "title": "The act"}],
    ...         "rules": [{"id": "reference-given", "title": {"en": "Reference"}, "basis": "norm", "levels": [{"level": "error"}],
    ...                    "source": {"id": "act"}, "texts": {"en": "The case has no reference."},
    ...                    "check": {"kind": "present", "field": "/reference"}}]}
    >>> repair = [{"op": "add", "path": "/reference", "value": "2026/1"}]
    >>> satsing.test(pack, {"examples": [{"rule": "reference-given", "case": {}, "repair": repair}]}).misses
    []
    >>> [miss.text for miss in satsing.test(pack, {"examples": []}).misses]
    ['The rule has no example. Write a case that fails it, and a repair.']

    :raises SatsingError: with every fault of the pack, and for examples that are none, with their path.
    """
    tried = _json.encode(pack, "pack"), encoded(others, "others"), _json.encode(examples, "examples")
    try:
        return msgspec.json.decode(_native.test_json(*tried, language), type=TestReport)
    except _native.SatsingError as error:
        raise_from(error)


def programmes(language: Language) -> list[ProgrammeView]:
    """The programmes that come with the library."""
    return embedded().views(language)


def rules(programme: str, *, language: Language = "en", on: Day | None = None) -> list[RuleView]:
    """The rules of a programme in force on a day; all where there is no day."""
    return _ask("rules", _dated(programme, language, on), list[RuleView])


def fields(programme: str, *, language: Language = "en", on: Day | None = None) -> list[FieldView]:
    """The fields that the rules of a programme in force on a day read: enough to build a form."""
    return _ask("fields", _dated(programme, language, on), list[FieldView])


def amounts(programme: str, *, language: Language = "en") -> list[AmountView]:
    """The amounts that a programme works out, with what each needs."""
    return _ask("amounts", {"programme": programme, "language": language}, list[AmountView])


def amount(
    programme: str, amount: str, inputs: Sequence[Mapping[str, Any] | msgspec.Struct], *, decided: Day | None = None
) -> AmountAnswer:
    """Works out one of a programme's amounts by the figures of a day.

    >>> import satsing
    >>> leave = satsing.amount("no.videreutdanning", "leave", [{"name": "credits", "value": 30}], decided="2026-08-01")
    >>> leave.result.share
    '25%'
    """
    asked: dict[str, object] = {"programme": programme, "amount": amount, "inputs": inputs}
    return _ask("amount", asked if decided is None else asked | {"decided": _options.day(decided, "decided")}, AmountAnswer)


def label(path: str, language: Language) -> str | None:
    """What a field of a case is called; `None` where there is no such field.

    >>> import satsing
    >>> satsing.label("/decidedOn", "nb")
    'vedtaksdato'
    """
    return _ask("label", {"path": path, "language": language}, str | None)  # type: ignore[arg-type]


def municipality(code: str, on: Day, *, country: Literal["NO", "DK"] = "NO") -> Municipality | None:
    """The municipality that has a code on a day, in Norway or Denmark; `None` where there is none.

    >>> import datetime, satsing
    >>> satsing.municipality("0220", datetime.date(2018, 8, 1)).name
    'Asker'
    """
    return _ask("municipality", {"country": country, "code": code, "on": _options.day(on, "on")}, Municipality | None)  # type: ignore[arg-type]


def organisation_number(text: str) -> bool:
    """Whether a text has the form of an organisation number.

    >>> import satsing
    >>> satsing.organisation_number("974760673"), satsing.organisation_number("974760674")
    (True, False)
    """
    return _ask("organisationNumber", {"text": text}, bool)


def county(code: str, on: Day, *, country: Literal["NO", "DK"] = "NO") -> County | None:
    """The county of Norway or the region of Denmark that has a code on a day; `None` where there is none.

    >>> import satsing
    >>> [(change.code, change.name) for change in satsing.county("30", "2020-01-01").became]
    [('31', 'Østfold'), ('32', 'Akershus'), ('33', 'Buskerud')]
    """
    return _ask("county", {"country": country, "code": code, "on": _options.day(on, "on")}, County | None)  # type: ignore[arg-type]


def identifier(
    kind: Literal["organisationNumber", "accountNumber", "cvr", "gln"], text: str, language: Language
) -> IdentifierReason | None:
    """Why a text is no number of a kind, and what to say of it; `None` where it is one.

    Whether anybody has the number is not known here.

    >>> import satsing
    >>> satsing.identifier("cvr", "13585628", "da") is None
    True
    >>> satsing.identifier("cvr", "1358562", "en").text
    'The number has 7 digits, but should have 8. See whether a digit is missing or written twice.'
    """
    return _ask("identifier", {"kind": kind, "text": text, "language": language}, IdentifierReason | None)  # type: ignore[arg-type, no-any-return]


def money(text: str, language: Language) -> int:
    """The amount in øre that a text means, as it is written in a language.

    >>> import satsing
    >>> satsing.money("7 500,50", "nb")
    750050

    :raises SatsingError: `ambiguous` where it can be read in two ways.
    """
    return _ask("money", {"text": text, "language": language}, int)


def allocate(request: Document) -> Allocation:
    """Shares out a pot.

    >>> import satsing
    >>> match satsing.allocate({"pot": 100, "claims": [{"id": "0301", "weight": 2}, {"id": "3203", "weight": 1}]}):
    ...     case satsing.answers.AllocationSettled(awards=awards, left=left):
    ...         print([(award.id, award.amount) for award in awards], left)
    [('0301', 67), ('3203', 33)] 0
    """
    return _ask("allocate", request, Allocation)  # type: ignore[arg-type]


def allocate_tree(request: Document) -> TreeAllocation:
    """Shares out pots that stand below each other."""
    return _ask("allocate-tree", request, TreeAllocation)  # type: ignore[arg-type]


def redistribute(request: Document) -> Redistribution:
    """Shares out again what was declined."""
    return _ask("redistribute", request, Redistribution)  # type: ignore[arg-type]


def select(request: Document) -> Selection:
    """Chooses among more applicants than there are seats."""
    return _ask("select", request, Selection)  # type: ignore[arg-type]


def explain(award: Award, language: Language, *, currency: str = "NOK") -> list[str]:
    """How an award came about, a sentence or two for each step."""
    if not isinstance(award, Award):
        raise TypeError(f"award must be an Award, not {type(award).__name__}")
    return _ask("explain", {"award": award, "language": language, "currency": currency}, list[str])


def schema(name: str) -> dict[str, object]:
    """The JSON Schema of a document, such as `case` or `verdict`."""
    return _ask("schema", {"name": name}, dict[str, object])


def _ask(operation: str, request: Document | dict[str, object], answer: type[T]) -> T:
    asked = _json.encode(request, "request")
    return msgspec.json.decode(embedded().call(operation, asked), type=answer)


def _native_of(programme: Programme | str, name: str) -> _native.Programme:
    match programme:
        case Programme():
            return programme._inner
        case str():
            return Programme.embedded(programme)._inner
    raise TypeError(f"{name} must be a Programme or the id of one, not {type(programme).__name__}")


def _dated(programme: str, language: Language, on: Day | None) -> dict[str, object]:
    asked: dict[str, object] = {"programme": programme, "language": language}
    return asked if on is None else asked | {"on": _options.day(on, "on")}
