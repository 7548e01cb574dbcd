"""The kinds of value that people write into config.toml: durations, phone numbers, lists, addresses."""

import re
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import AfterValidator, BeforeValidator

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND

UNITS = {"d": DAY, "h": HOUR, "m": MINUTE, "s": SECOND}
_DURATION = re.compile(r"(\d{1,6})([smhd])")
_PHONE = re.compile(r"[1-9]\d{7,14}")


def read_duration(written: object) -> int:
    """Milliseconds of a duration such as 30s, 5m, 12h or 7d."""
    if isinstance(written, str) and (match := _DURATION.fullmatch(written.strip())):
        return int(match[1]) * UNITS[match[2]]
    raise ValueError("write a duration such as 30s, 5m, 12h or 7d")


def spell_duration(milliseconds: int) -> str:
    """The shortest way to write a duration: 90 000 is 90s, 120 000 is 2m."""
    unit = next(unit for unit, size in UNITS.items() if milliseconds % size == 0 and (milliseconds or unit == "s"))
    return f"{milliseconds // UNITS[unit]}{unit}"


def _split(written: object) -> object:
    """A list may be one line with commas, as environment variables have it."""
    return [part.strip() for part in written.split(",") if part.strip()] if isinstance(written, str) else written


def _phone(written: str) -> str:
    digits = re.sub(r"[\s().-]", "", written).removeprefix("+")
    if not _PHONE.fullmatch(digits):
        raise ValueError("write each number with its country code, such as +254700000001")
    return digits


def _url(written: str) -> str:
    if written and not re.fullmatch(r"https?://[^\s/]+\S*", written):
        raise ValueError("write an address that begins with http:// or https://")
    return written.rstrip("/")


def _time_zone(written: str) -> str:
    try:
        ZoneInfo(written)
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError("write a time zone such as Africa/Nairobi") from None
    return written


Duration = Annotated[int, BeforeValidator(read_duration)]
"""Whole milliseconds; written as 30s, 5m, 12h or 7d."""
Durations = Annotated[tuple[Duration, ...], BeforeValidator(_split)]
Phone = Annotated[str, AfterValidator(_phone)]
"""Digits of an E.164 number, with no plus."""
Phones = Annotated[tuple[Phone, ...], BeforeValidator(_split)]
Url = Annotated[str, AfterValidator(_url)]
"""An http or https address without its last slash, or "" for none."""
TimeZone = Annotated[str, AfterValidator(_time_zone)]
