"""Looking into JSON that others wrote: whatever stands there, an answer and never an exception."""

import json
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from wabot.core.clock import SECOND, Instant

Record = Mapping[str, Any]

_NOTHING: Record = {}
_MILLISECONDS_FROM = 100_000_000_000  # as seconds that would be the year 5138
_NO_DIGIT = re.compile(r"[^0-9]")


def parse(body: bytes) -> object:
    """The JSON, also with NaN and broken escapes in it; None where it is none."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        pass
    try:
        loose = json.loads(body.decode("utf-8", "replace"), parse_constant=lambda _word: None, parse_float=number)
        return orjson.loads(json.dumps(loose, ensure_ascii=False).encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None


def words(value: object) -> str:
    """Text, or a whole number as text, without NUL (which PostgreSQL keeps nowhere); "" for anything else."""
    if type(value) is str:
        return value if "\x00" not in value else value.replace("\x00", "")
    return str(value) if type(value) is int else ""


def record(value: object) -> Record:
    """An object; empty for anything else."""
    return value if type(value) is dict else _NOTHING


def listed(value: object) -> Sequence[Any]:
    """An array; empty for anything else."""
    return value if type(value) is list else ()


def digits(value: object) -> str:
    """A phone number's digits, however it is written."""
    found = words(value)
    return found if found.isdecimal() and found.isascii() else _NO_DIGIT.sub("", found)


def number(value: object) -> float | None:
    """A finite number, also one written as text."""
    try:
        found = float(value) if isinstance(value, str | int | float) else math.nan
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def whole(value: object) -> int:
    """A whole number of a sensible size; 0 for anything else."""
    found = number(value)
    return int(found) if found is not None and 0 <= found < 1 << 53 else 0


def instant(value: object, now: Instant) -> Instant:
    """Seconds (or milliseconds) since 1970, never later than now; now where there are none."""
    found = whole(value)
    if not found:
        return now
    return Instant(min(found if found >= _MILLISECONDS_FROM else found * SECOND, now))


def as_json(value: object) -> str:
    """As JSON text; "" for nesting too deep to be worth keeping."""
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        pass
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    except (ValueError, TypeError, RecursionError):
        return ""
