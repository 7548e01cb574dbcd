"""When a reminder of an appointment goes: so long before it, but never while people sleep."""

import re
from dataclasses import dataclass
from datetime import timedelta

from wabot.core.clock import HOUR, Instant, later
from wabot.core.day import day_of
from wabot.core.digits import ascii_digits
from wabot.core.free_times import local_minute, moment_of

OFF = "off"
ENOUGH = HOUR
"""What a reminder that waited for the morning still has to leave before the appointment."""
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to|hadi)\s*(\d{1,2})(?:[:.](\d{2}))?")
_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours when nobody is written to unasked, in minutes since midnight; they may go over midnight."""

    begins: int
    ends: int

    def covers(self, minute: int) -> bool:
        """Whether this minute of the day is one of them."""
        if self.begins <= self.ends:
            return self.begins <= minute < self.ends
        return minute >= self.begins or minute < self.ends


def read_quiet(text: str) -> str | None:
    """The plain line for `21-7`, `21:30 - 6:45`; `off` for none; None where it says nothing clear."""
    plain = ascii_digits(text).strip().casefold()
    if plain in {OFF, "none", "zima", "hakuna"}:
        return OFF
    match = _SPAN.fullmatch(plain)
    if match is None:
        return None
    begins, ends = (int(match[n]) * 60 + int(match[n + 1] or 0) for n in (1, 3))
    minutes = (int(match[2] or 0), int(match[4] or 0))
    if begins == ends or max(begins, ends) >= _DAY or max(minutes) >= 60:
        return None
    return f"{_clock(begins)}-{_clock(ends)}"


def quiet_of(line: str) -> Quiet | None:
    """The hours of a plain line, None for `off`."""
    if line in ("", OFF):
        return None
    begins, _, ends = line.partition("-")
    return Quiet(_minute(begins), _minute(ends))


def is_quiet(at: Instant, quiet: Quiet | None, zone: str) -> bool:
    """Whether nobody is to be written to now."""
    return quiet is not None and quiet.covers(local_minute(at, zone))


def due(start: Instant, before: int, quiet: Quiet | None, zone: str) -> Instant:
    """When the reminder goes that is meant to go `before` milliseconds before the start.

    One that falls into quiet hours waits for their end, where that leaves an hour; else it goes an hour before them.
    """
    meant = later(start, -before)
    if quiet is None or not is_quiet(meant, quiet, zone):
        return meant
    day = day_of(meant, zone)
    ends = next(end for n in (0, 1) if (end := moment_of(day + timedelta(days=n), quiet.ends, zone)) > meant)
    if ends <= start - ENOUGH:
        return ends
    begins = [moment_of(day - timedelta(days=n), quiet.begins, zone) for n in (0, 1)]
    return later(next(begin for begin in begins if begin <= meant), -HOUR)


def _minute(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
