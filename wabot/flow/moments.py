"""Days, times of day and lengths of time as people type them."""

import re
from datetime import UTC, date, datetime, timedelta

from wabot.core.clock import DAY, HOUR, MINUTE, Instant
from wabot.core.digits import ascii_digits
from wabot.flow.formats import zone

_NAMED = {"today": 0, "leo": 0, "tomorrow": 1, "kesho": 1, "kesho kutwa": 2, "keshokutwa": 2}
_MONTHS = (
    "january januari", "february februari", "march machi", "april aprili", "may mei", "june juni", "july julai",
    "august agosti", "september septemba", "october oktoba", "november novemba", "december desemba",
)  # fmt: skip
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)? ?([a-z]{3,9})\.?,?(?: ?(\d{4}))?")
_WORDS_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? ?(\d{1,2})(?:st|nd|rd|th)?,?(?: (\d{4}))?")
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm|a\.m\.|p\.m\.)?")
_LENGTH = re.compile(r"(\d{1,4}) ?([a-z]+)")
_UNITS = {
    **dict.fromkeys(("min", "mins", "minute", "minutes", "dakika"), MINUTE),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours", "saa"), HOUR),
    **dict.fromkeys(("d", "day", "days", "siku"), DAY),
    **dict.fromkeys(("w", "week", "weeks", "wiki"), 7 * DAY),
    **dict.fromkeys(("m", "mo", "month", "months", "mwezi", "miezi"), 30 * DAY),
    **dict.fromkeys(("y", "year", "years", "mwaka", "miaka"), 360 * DAY),
}


def today(at: Instant, time_zone: str) -> date:
    """The calendar day of an instant in a time zone."""
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(zone(time_zone)).date()


def read_date(text: str, today_: date) -> date | None:
    """A day: `2026-11-21`, `21/11/2026`, `21/11`, `21 Nov`, `Nov 21`, `tomorrow`; without a year, the next such day."""
    plain = " ".join(ascii_digits(text).casefold().split())
    if plain in _NAMED:
        return today_ + timedelta(days=_NAMED[plain])
    if match := _YEAR_FIRST.fullmatch(plain):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(plain):
        return _dated(match[3], int(match[2]), int(match[1]), today_)
    if match := _WORDS.fullmatch(plain):
        return _dated(match[3], _month(match[2]), int(match[1]), today_)
    if match := _WORDS_MONTH_FIRST.fullmatch(plain):
        return _dated(match[3], _month(match[1]), int(match[2]), today_)
    return None


def read_time(text: str) -> str | None:
    """A time of day as `HH:MM`: `14:30`, `2pm`, `2.30 pm`."""
    match = _TIME.fullmatch(ascii_digits(text).casefold().strip())
    if match is None or (match[2] is None and match[3] is None):
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").replace(".", "")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def read_duration(text: str) -> int | None:
    """A length of time in milliseconds: `30d`, `2 hours`, `1m` (a month of 30 days), `10 min`."""
    plain = ascii_digits(text).casefold().strip()
    match = _LENGTH.fullmatch(plain)
    if match is None:
        reverse = re.fullmatch(r"([a-z]+) (\d{1,4})", plain)  # Swahili says "siku 30"
        return None if reverse is None else _length(reverse[2], reverse[1])
    return _length(match[1], match[2])


def _length(count: str, unit: str) -> int | None:
    size = _UNITS.get(unit)
    return int(count) * size if size and int(count) else None


def _month(word: str) -> int:
    for number, names in enumerate(_MONTHS, start=1):
        if any(name.startswith(word) for name in names.split()):
            return number
    return 0


def _dated(year: str | None, month: int, day: int, today_: date) -> date | None:
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = _day(today_.year, month, day)
    return this if this is None or this >= today_ else _day(today_.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
