"""Calendar days of a time zone as spans of instants: one follows the other without a gap, whatever the clocks do."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from wabot.core.clock import Instant, from_datetime, to_datetime

_FIRST, _LAST = date(1971, 1, 1), date(9000, 1, 1)
"""Days that every time zone can show."""


@dataclass(frozen=True, slots=True)
class Span:
    """From `since` up to, but without, `until`."""

    since: Instant
    until: Instant


def zone_of(name: str) -> ZoneInfo:
    """The time zone of that name, UTC where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


def day_of(at: Instant, zone: str) -> date:
    """The calendar day of an instant."""
    return to_datetime(at).astimezone(zone_of(zone)).date()


def span_of(day: date, zone: str, days: int = 1) -> Span:
    """This day and `days - 1` after it. A day that a zone left out has no length; 25 or 23 hours are a day as well."""
    first = min(max(day, _FIRST), _LAST)
    return Span(_begins(first, zone), _begins(first + timedelta(days=days), zone))


def _begins(day: date, zone: str) -> Instant:
    # Of a midnight that comes twice the first counts (fold 0); one that is left out is read by the clock before it,
    # which gives the moment of the leap: the first of that day.
    return from_datetime(datetime.combine(day, time.min, zone_of(zone)).astimezone(UTC))


def read_day(text: str) -> date | None:
    """`2026-11-21` as a day; None where it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
