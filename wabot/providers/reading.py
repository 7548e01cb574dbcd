"""Reads what providers send: strangers' JSON, from which only values of the expected kind are taken."""

import base64
import hashlib
import re
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

import orjson

from wabot.core.clock import Instant, from_datetime
from wabot.core.money import LARGEST, Money, exponent
from wabot.ports.pay import BadNotice

LARGEST_NOTICE = 64 * 1024
LONGEST_ID = 100
_LONGEST_NUMBER = 32


def json_object(body: bytes) -> dict[str, Any] | None:
    """The JSON object in a body; None where it holds anything else."""
    value = json_value(body)
    return value if isinstance(value, dict) else None


def json_value(body: bytes) -> object:
    """The JSON in a body; None where there is none."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        return None


def notice_object(body: bytes) -> dict[str, Any]:
    """The JSON object a provider posted; raises BadNotice."""
    if len(body) > LARGEST_NOTICE:
        raise BadNotice("too_big")
    value = json_object(body)
    if value is None:
        raise BadNotice("not_json")
    return value


def inner(said: Mapping[str, Any], name: str) -> dict[str, Any]:
    """The object under this name; empty where there is none."""
    value = said.get(name)
    return value if isinstance(value, dict) else {}


def word(value: object) -> str:
    """A short id, given as text or as a whole number; "" where it is none."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    return value if isinstance(value, str) and len(value) <= LONGEST_ID and value.isprintable() else ""


def required(said: Mapping[str, Any], name: str) -> str:
    """The id under this name; raises BadNotice where there is none."""
    found = word(said.get(name))
    if not found:
        raise BadNotice("no_id")
    return found


def text(value: object, most: int = 200) -> str:
    return value[:most] if isinstance(value, str) else ""


def link(value: object) -> str:
    """An address a person may be sent to; "" where it is none."""
    found = value if isinstance(value, str) and len(value) <= 2000 and value.isprintable() else ""
    return found if found.startswith(("https://", "http://")) and " " not in found else ""


def major(value: object, currency: object) -> Money | None:
    """An amount in major units ("10000.00", 47.5); None where it is no positive amount of whole minor units."""
    places = exponent(currency) if isinstance(currency, str) else 0
    return _money(value, currency, places)


def minor(value: object, currency: object) -> Money | None:
    """An amount in minor units (cents) as number or text; None where it is no positive whole number."""
    return _money(value, currency, 0)


def _money(value: object, currency: object, places: int) -> Money | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if not isinstance(currency, str) or not re.fullmatch(r"[A-Z]{3}", currency, re.ASCII):
        return None
    try:
        exact = Decimal(str(value).strip()[:_LONGEST_NUMBER]).scaleb(places)
    except ArithmeticError:  # no number, or one beyond all bounds
        return None
    if not exact.is_finite() or not 0 < exact <= LARGEST or exact != int(exact):
        return None
    return Money(int(exact), currency)


def moment(value: object) -> Instant | None:
    """A time as ISO 8601 with its zone has it ("2026-11-21T10:00:00.000Z"); None where it is none."""
    try:
        read = datetime.fromisoformat(value) if isinstance(value, str) else None
        return from_datetime(read) if read is not None and read.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def safe_name(key: str, allowed: str, most: int) -> str:
    """Our key as a provider takes it: every character but `allowed` (as in a regular expression) becomes "-".

    Where that changes the key, a digest of it keeps the name its own."""
    safe = re.sub(f"[^{allowed}]", "-", key)
    if safe == key and len(key) <= most:
        return key
    digest = hashlib.sha256(key.encode()).hexdigest()[:12]
    return f"{safe[: most - 13]}-{digest}"


def basic(user: str, password: str = "") -> dict[str, str]:
    """The header of HTTP Basic."""
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


def header(headers: Mapping[str, str], name: str) -> bytes:
    """The bytes of a header, its name in any case; empty where it is missing."""
    given = next((value for key, value in headers.items() if key.casefold() == name), "")
    return given.encode("utf-8", "surrogateescape")  # as the web server decoded them
