"""Programmes: checking cases by them, and what else can be asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar, Unpack, cast

import msgspec

from satsing import _fast, _json, _native, _options
from satsing._json import Document
from satsing._options import Day, Language, Options
from satsing.answers import (
    AmountAnswer,
    AmountView,
    DueList,
    FieldView,
    ProgrammeView,
    RuleView,
    Verdict,
)
from satsing.error import SatsingError, Written, raise_from

__all__ = ["Programme", "Programmes"]

T = TypeVar("T")


class _Answer(msgspec.Struct):
    """A line of the answers to a batch."""

    ok: Verdict | None = None
    error: Written | None = None

    def value(self) -> Verdict | SatsingError:
        return self.ok if self.ok is not None else cast(Written, self.error).error()


_verdict = msgspec.json.Decoder(Verdict)
_answer = msgspec.json.Decoder(_Answer)


class _Asked:
    """What can be asked of one programme and of several alike."""

    __slots__ = ("_address", "_inner")
    _inner: _native.Programme | _native.Programmes
    _address: int

    def check(self, case: Document, **options: Unpack[Options]) -> Verdict:
        """Checks a case; what is wrong with it is a finding in the verdict, not an error.

        :raises SatsingError: for a document that cannot be read at all.
        """
        return _verdict.decode(self.check_json(case, **options))

    def check_json(self, case: Document, **options: Unpack[Options]) -> bytes:
        """Checks a case; gives the verdict as JSON, the very bytes that every language gives."""
        document, given = _json.encode(case, "case"), _options.encode(options)
        if document and b"\n" not in document:
            return _fast.check(self._address, document, given)
        try:
            return self._inner.check_json(document, given)
        except _native.SatsingError as error:
            raise_from(error)

    def check_many(
        self, cases: Iterable[Document], *, threads: int | None = None, **options: Unpack[Options]
    ) -> list[Verdict | SatsingError]:
        """Checks many cases on all cores, or as many as `threads` says, without holding the interpreter's lock.

        An answer stands at the place of its case; for one that cannot be read it is the error, which is not raised.
        """
        if isinstance(cases, (bytes, str, Mapping)):
            raise TypeError(f"cases must be a list, not {type(cases).__name__}")
        # outside strings a line break is space, and inside them it is an error either way
        lines = b"".join(_json.encode(case, "case").replace(b"\n", b" ") + b"\n" for case in cases)
        answers = self.check_lines(lines, threads=threads, **options)
        return [_answer.decode(line).value() for line in answers.splitlines()]

    def check_lines(self, cases: bytes, *, threads: int | None = None, **options: Unpack[Options]) -> bytes:
        """Checks cases written one a line (JSON Lines); gives an answer a line: `{"ok": verdict}` or `{"error": ...}`.

        This is the door for engines with tables of their own: nothing is made into objects on the way.
        """
        if threads is not None and threads < 1:
            raise SatsingError("threads: must be 1 or more", "bad-argument", {"argument": "threads"})
        return _fast.check_lines(self._address, cases, _options.encode(options), threads or 0)

    def text(self, verdict: Verdict, language: Language) -> Verdict:
        """The verdict with the texts of its findings in a language."""
        if not isinstance(verdict, Verdict):
            raise TypeError(f"verdict must be a Verdict, not {type(verdict).__name__}")
        return self._call("text", {"verdict": verdict, "language": language}, Verdict)

    def due(
        self,
        case: Document,
        *,
        language: Language,
        decided: Day | None = None,
        today: Day | None = None,
        programme: str | None = None,
    ) -> DueList:
        """What is due in a case, in order, with its source and whether the case shows that it has been done.

        What has no known date stands last, with the fields that are missing.

        :raises SatsingError: for a document that cannot be read at all.
        """
        days = {"decided": decided, "today": today}
        options: dict[str, object] = {name: _options.day(day, name) for name, day in days.items() if day is not None}
        if programme is not None:
            options["programme"] = programme
        return self._call("due", {"case": _json.embed(case, "case"), "options": options, "language": language}, DueList)

    def _call(self, operation: str, request: dict[str, object], answer: type[T]) -> T:
        return msgspec.json.decode(self.call(operation, _json.encode_request(request)), type=answer)

    def call(self, operation: str, request: bytes) -> str:
        """Answers an operation with JSON, as every language does; the operation `operations` lists them."""
        try:
            return self._inner.call(operation, request)
        except _native.SatsingError as error:
            raise_from(error)


class Programme(_Asked):
    """One programme: whatever a case names, it is judged by this one.

    It can be kept, and threads may share it.

    >>> import satsing
    >>> programme = satsing.Programme.embedded("no.asker.ledernettverk")
    >>> verdict = programme.check({"period": {"startsOn": "2018-08-01"}})
    >>> verdict.outcome
    'incomplete'
    """

    __slots__ = ()
    _inner: _native.Programme

    def __init__(self, native: _native.Programme) -> None:
        """Use `load` or `embedded`."""
        self._inner, self._address = native, native.address()

    @classmethod
    def embedded(cls, id: str) -> Programme:
        """One of the programmes that come with the library.

        :raises SatsingError: `unknown-programme`, with the nearest id in `detail`.
        """
        if not isinstance(id, str):
            raise TypeError(f"id must be str, not {type(id).__name__}")
        try:
            return cls(_native.Programme.embedded(id))
        except _native.SatsingError as error:
            raise_from(error)

    @classmethod
    def load(cls, pack: Document, others: Sequence[Document] = ()) -> Programme:
        """Loads a pack of one's own; it may include the others and those that come with the library.

        :raises SatsingError: with every fault of the pack, in `detail["faults"]`.
        """
        try:
            also = encoded(others, "others")
            return cls(_native.Programme.load(_json.encode(pack, "pack"), also))
        except _native.SatsingError as error:
            raise_from(error)

    @property
    def id(self) -> str:
        """The id of the programme."""
        return self._inner.id()

    def view(self, language: Language) -> ProgrammeView:
        """The programme as a list shows it: title, editions, how many rules, the hash of its pack."""
        return self._call("view", {"language": language}, ProgrammeView)

    def rules(self, *, language: Language, on: Day | None = None) -> list[RuleView]:
        """The rules in force on a day; all where there is no day."""
        return self._call("rules", _dated(on, language), list[RuleView])

    def fields(self, *, language: Language, on: Day | None = None) -> list[FieldView]:
        """The fields that the rules in force on a day read: enough to build a form."""
        return self._call("fields", _dated(on, language), list[FieldView])

    def amounts(self, *, language: Language) -> list[AmountView]:
        """The amounts that the programme works out, with what each needs."""
        return self._call("amounts", {"language": language}, list[AmountView])

    def amount(self, amount: str, inputs: Sequence[Mapping[str, Any] | msgspec.Struct], *, decided: Day | None = None) -> AmountAnswer:
        """Works out an amount by the figures of a day.

        :raises SatsingError: `no-date` where the figures change and no day is given, and what is wrong with the inputs.
        """
        request: dict[str, object] = {"amount": amount, "inputs": inputs}
        if decided is not None:
            request["decided"] = _options.day(decided, "decided")
        return self._call("amount", request, AmountAnswer)

    def __repr__(self) -> str:
        return f"Programme({self.id!r})"


class Programmes(_Asked):
    """Several programmes: those that come with the library, and packs of one's own; a case names the one it is judged by.

    They can be kept, and threads may share them.
    """

    __slots__ = ()
    _inner: _native.Programmes

    def __init__(self, packs: Sequence[Document] = ()) -> None:
        """Those that come with the library and these packs, which may include each other.

        :raises SatsingError: with every fault of a pack.
        """
        try:
            native = _native.Programmes.load(encoded(packs, "packs", each="pack"))
        except _native.SatsingError as error:
            raise_from(error)
        self._inner, self._address = native, native.address()

    @property
    def ids(self) -> list[str]:
        """The ids of all programmes."""
        return self._inner.ids()

    def views(self, language: Language) -> list[ProgrammeView]:
        """All programmes, as a list shows them."""
        return self._call("programmes", {"language": language}, list[ProgrammeView])

    def __repr__(self) -> str:
        return f"Programmes({', '.join(self.ids)})"


def _dated(on: Day | None, language: Language) -> dict[str, object]:
    asked: dict[str, object] = {"language": language}
    return asked if on is None else asked | {"on": _options.day(on, "on")}


def encoded(documents: Sequence[Document], name: str, *, each: str | None = None) -> list[bytes]:
    """The documents of an argument, which are a list and not one document, as JSON."""
    if isinstance(documents, (bytes, str, Mapping)):
        raise TypeError(f"{name} must be a list, not {type(documents).__name__}")
    return [_json.encode(document, each or name) for document in documents]
