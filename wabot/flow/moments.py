"""Days, times of day and lengths of time as people type them."""

import re
from datetime import UTC, date, datetime, timedelta

from wabot.core import calendar_words as words
from wabot.core.clock import Instant
from wabot.core.digits import ascii_digits
from wabot.flow.formats import zone

_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{2}))?")
_ORDINAL = r"(?:st|nd|rd|th|er|º|ª|\.)?"
_WORDS = re.compile(rf"(\d{{1,2}}){_ORDINAL} ?(?:de |of |ya )?([^\s\d.,]{{2,12}})\.?,?(?: ?(?:de )?(\d{{4}}))?")
_WORDS_MONTH_FIRST = re.compile(rf"([^\s\d.,]{{2,12}})\.? ?(\d{{1,2}}){_ORDINAL},?(?: (\d{{4}}))?")
_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|(h))? ?(am|pm|a\.m\.|p\.m\.|ص|م)?")
_LENGTH = re.compile(r"(\d{1,4}) ?([^\s\d]+)")
_LENGTH_AFTER = re.compile(r"([^\s\d]+) (\d{1,4})")  # Swahili says "siku 30"


def today(at: Instant, time_zone: str) -> date:
    """The calendar day of an instant in a time zone."""
    return datetime.fromtimestamp(at / 1000, tz=UTC).astimezone(zone(time_zone)).date()


def read_date(text: str, today_: date) -> date | None:
    """A day: `2026-11-21`, `21/11/2026`, `21/11`, `21 Nov`, `Nov 21`, `tomorrow`, `Friday`; in any language we speak.

    Without a year it is the next such day; the name of a weekday is never today.
    """
    plain = words.plain(text)
    if plain in words.SOON:
        return today_ + timedelta(days=words.SOON[plain])
    if match := _YEAR_FIRST.fullmatch(plain):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(plain):
        return _dated(match[3], int(match[2]), int(match[1]), today_)
    if match := _WORDS.fullmatch(plain):
        return _dated(match[3], words.month(match[2]), int(match[1]), today_)
    if match := _WORDS_MONTH_FIRST.fullmatch(plain):
        return _dated(match[3], words.month(match[1]), int(match[2]), today_)
    weekday = words.weekday(plain)
    return None if weekday is None else today_ + timedelta(days=(weekday - today_.weekday() - 1) % 7 + 1)


def read_time(text: str) -> str | None:
    """A time of day as `HH:MM`: `14:30`, `14h30`, `14h`, `2pm`, `2.30 pm`."""
    match = _TIME.fullmatch(ascii_digits(text).casefold().strip())
    if match is None or not (match[2] or match[3] or match[4]):
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[4] or "").replace(".", "")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half in ("pm", "م") else 0)
    return f"{hour:02d}:{minute:02d}" if hour < 24 and minute < 60 else None


def read_duration(text: str) -> int | None:
    """A length of time in milliseconds: `30d`, `2 hours`, `1m` (a month of 30 days), `10 min`; in any language."""
    plain = words.plain(text)
    if match := _LENGTH.fullmatch(plain):
        return _length(match[1], match[2])
    match = _LENGTH_AFTER.fullmatch(plain)
    return None if match is None else _length(match[2], match[1])


def _length(count: str, unit: str) -> int | None:
    size = words.LENGTHS.get(unit)
    return int(count) * size if size and int(count) else None


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
