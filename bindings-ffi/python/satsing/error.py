"""What goes wrong."""

from __future__ import annotations

from typing import NoReturn

import msgspec

from satsing import _native

__all__ = ["SatsingError"]


class SatsingError(Exception):
    """Something could not be done; what is merely wrong with a case is a finding, not an error.

    >>> import satsing
    >>> try:
    ...     satsing.rules("no.realfagskommune")
    ... except satsing.SatsingError as error:
    ...     print(error.code, error.detail["nearest"])
    unknown-programme no.realfagskommuner
    """

    code: str
    """Names the kind of error for programs; it never changes between versions."""
    help: str | None
    """What to do about it, where there is something to do."""
    detail: dict[str, object]
    """The particulars of the error; empty where it has none."""

    def __init__(self, text: str, code: str, detail: dict[str, object] | None = None, help: str | None = None) -> None:
        super().__init__(text)
        self.code = code
        self.detail = detail or {}
        self.help = help

    def __reduce__(self) -> tuple[type[SatsingError], tuple[object, ...]]:
        """Lets it pass between processes, as it does in a pool and in Spark."""
        return type(self), (str(self), self.code, self.detail, self.help)

    def __repr__(self) -> str:
        return f"SatsingError({str(self)!r}, code={self.code!r}, detail={self.detail!r}, help={self.help!r})"


class Written(msgspec.Struct):
    """An error as the library writes it."""

    code: str
    text: str
    detail: dict[str, object] | None = None
    help: str | None = None

    def error(self) -> SatsingError:
        return SatsingError(self.text, self.code, self.detail, self.help)


class WrittenError(msgspec.Struct):
    """An error as the functions of C write it."""

    error: Written


_decoder = msgspec.json.Decoder(Written)


def raise_from(native: _native.SatsingError) -> NoReturn:
    """Raises what the library said as an exception of Python's."""
    raise _decoder.decode(native.json()).error() from None
