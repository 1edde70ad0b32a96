"""The two calls that are made for every document, by the library's functions of C instead of uniffi's.

uniffi makes some eight calls into the library for one of these, in Python: a check takes 80 µs then, and 16 µs so
(`bench/bench.py`). The lock of the interpreter is not held meanwhile, either way.
"""

from __future__ import annotations

import ctypes

import msgspec

from satsing._native.satsing import _UniffiLib
from satsing.error import WrittenError

_library = ctypes.CDLL(_UniffiLib._name)
_check_many = _library.satsing_check_many
_check_many.restype = ctypes.c_void_p
_check_many.argtypes = [
    ctypes.c_void_p,
    ctypes.c_char_p,
    ctypes.c_size_t,
    ctypes.c_char_p,
    ctypes.c_size_t,
    ctypes.c_size_t,
]
_free = _library.satsing_free
_free.restype = None
_free.argtypes = [ctypes.c_void_p]
_error = msgspec.json.Decoder(WrittenError)


def check(address: int, case: bytes, options: bytes) -> bytes:
    """Checks one case: a line that is not empty."""
    answer = check_lines(address, case, options, 1)
    if answer.startswith(b'{"ok":'):
        return answer[6:-2]
    raise _error.decode(answer).error.error()


def check_lines(address: int, cases: bytes, options: bytes, threads: int) -> bytes:
    """Checks cases, one a line; 0 threads are as many as there are cores."""
    answer = _check_many(address, cases, len(cases), options, len(options), threads)
    try:
        written = ctypes.string_at(answer)
    finally:
        _free(answer)
    # an answer ends in a line break, an error about the whole batch does not
    if written and not written.endswith(b"\n"):
        raise _error.decode(written).error.error()
    return written
