"""How a case is to be checked, as JSON."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

import msgspec

from satsing.answers import Acceptance, Verdict

Language: TypeAlias = Literal["nb", "nn", "da", "en"]
"""Bokmål, Nynorsk, Danish, English."""

Day: TypeAlias = datetime.date | str
"""A day: a `datetime.date`, or text such as `2018-08-01`."""


class Options(TypedDict, total=False):
    """How a case is to be checked."""

    programme: str | None
    """The programme by whose rules to check; absent means the one that the case names."""
    decided: Day | None
    """The date of the decision; absent means the one in the case."""
    today: Day | None
    """The day of the check; without it rules that ask for it are not evaluated."""
    draft: bool
    """Whether the case is still being filled in: what is missing does not block then."""
    fixes: bool
    """Whether to look for changes that would mend the findings."""
    language: Language | None
    """The language of the findings' texts; absent means no texts."""
    input_hash: bool
    """Whether the receipt gets the hash of the case."""
    acceptances: Sequence[Mapping[str, Any] | Acceptance]
    """The findings that somebody lets stand, though they are no errors and so do not block: `key`, `by`, `on` and `why`.
    Of one case only."""
    since: Verdict | None
    """An earlier verdict on the case, against which findings are told as new, known and gone. Of one case only."""


_NAMES = {name: "inputHash" if name == "input_hash" else name for name in Options.__annotations__}


def encode(options: Options) -> bytes:
    """Options as JSON; nothing where there are none."""
    if "acceptances" in options or "since" in options:
        # what is said of one case is not worth keeping
        return _encoded.__wrapped__(**options)
    return _encoded(**options) if options else b""


@functools.lru_cache(maxsize=256, typed=True)
def _encoded(**options: object) -> bytes:
    unknown = options.keys() - _NAMES.keys()
    if unknown:
        raise TypeError(f"there is no option {min(unknown)!r}; there are {', '.join(_NAMES)}")
    given = {_NAMES[name]: _typed(name, value) for name, value in options.items() if value is not None}
    return _encoder.encode(given)


def _typed(name: str, value: object) -> object:
    match name:
        case "decided" | "today":
            return day(value, name)
        case "draft" | "fixes" | "input_hash":
            return _of(bool, name, value)
        case "acceptances":
            if isinstance(value, (str, bytes, Mapping)) or not isinstance(value, Sequence):
                raise TypeError(f"acceptances must be a list, not {type(value).__name__}")
            return value
        case "since":
            return _of(Verdict, name, value)
        case _:
            return _of(str, name, value)


def day(value: object, name: str) -> str:
    """A day as the contract writes it; a time of day with it is refused, since it would be lost."""
    match value:
        case str():
            return value
        case datetime.date() if not isinstance(value, datetime.datetime):
            return value.isoformat()
    raise TypeError(f"{name} must be a datetime.date or text such as '2018-08-01', not {type(value).__name__}")


def _of(wanted: type, name: str, value: object) -> object:
    if not isinstance(value, wanted):
        raise TypeError(f"{name} must be {wanted.__name__}, not {type(value).__name__}")
    return value


# a decimal is a number in the contract
_encoder = msgspec.json.Encoder(decimal_format="number")
