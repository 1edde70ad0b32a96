"""Documents of Python as JSON."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import functools
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from satsing.error import SatsingError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Document: TypeAlias = "bytes | str | Mapping[str, Any] | msgspec.Struct | DataclassInstance"
"""JSON as bytes or text; a dict; an object of `satsing.documents`; a dataclass of one's own.

Of a dataclass, `starts_on` is the field `startsOn`, and what is `None` is absent.
"""


def encode(document: object, what: str) -> bytes:
    """A document as JSON; bytes and text are JSON already."""
    match document:
        case bytes():
            return document
        case str():
            return _utf8(document, what)
        case dict() | msgspec.Struct():
            return _encoded(document, what)
        case Mapping():
            return _encoded(dict(document), what)
        case _ if dataclasses.is_dataclass(document) and not isinstance(document, type):
            return _encoded(document, what)
    kinds = "bytes, str, a dict, an object of satsing.documents or a dataclass"
    raise TypeError(f"{what} must be {kinds}, not {type(document).__name__}")


def embed(document: object, what: str) -> msgspec.Raw:
    """A document as a part of a request; it must be one whole JSON document, or it could end the request early."""
    encoded = encode(document, what)
    if isinstance(document, (bytes, str)):
        try:
            msgspec.json.decode(encoded)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise SatsingError(f"{what}: {error}", "not-json", {"reason": str(error)}) from None
    return msgspec.Raw(encoded)


def encode_request(request: dict[str, object]) -> bytes:
    """What is asked of an operation, as JSON."""
    return _encoded(request, "request")


def _encoded(document: object, what: str) -> bytes:
    try:
        return _encoder.encode(_plain(document))
    except UnicodeEncodeError as error:
        raise SatsingError(f"{what}: {error}", "not-json", {"reason": str(error)}) from None
    except RecursionError:
        raise SatsingError(f"{what} holds itself, or is nested too deep", "too-large", {"limit": "nesting"}) from None


def _utf8(text: str, what: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise SatsingError(f"{what}: {error}", "not-json", {"reason": str(error)}) from None


# what the encoder writes as it should be, and what most values are: not worth a call
_LEAVES = {str, int, float, bool, type(None), datetime.date, decimal.Decimal}


def _plain(value: object) -> object:
    """The value with dataclasses as dicts and times as `HH:MM`; itself where there are none of these."""
    if type(value) in _LEAVES:
        return value
    match value:
        case dict() | Mapping():
            return {key: item if type(item) in _LEAVES else _plain(item) for key, item in value.items()}
        case list() | tuple():
            return [item if type(item) in _LEAVES else _plain(item) for item in value]
        case datetime.time() if value.replace(hour=0, minute=0) == datetime.time():
            return value.isoformat("minutes")
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            fields = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
            return {_camel(name): _plain(item) for name, item in fields if item is not None}
    return value


@functools.cache
def _camel(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])_+([a-z0-9])", lambda letter: letter[1].upper(), name.rstrip("_"))


# a decimal is a number in the contract: 7.5, not "7.5"
_encoder = msgspec.json.Encoder(decimal_format="number")
