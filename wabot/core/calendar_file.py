"""Appointments as a calendar file (RFC 5545, .ics) that every phone and calendar can read."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wabot.core.clock import Instant, to_datetime

MIME = "text/calendar"
LINE = 75
"""Octets of a line without its end; a longer one is folded."""
_PRODUCT = "-//wabot//bookings//EN"
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Event:
    """One appointment. `sequence` grows with every change, so that calendars replace what they have."""

    uid: str
    starts_at: Instant
    ends_at: Instant
    changed_at: Instant
    summary: str
    description: str = ""
    sequence: int = 0
    cancelled: bool = False


def calendar(events: Iterable[Event], name: str = "") -> bytes:
    """The file, in UTF-8. `name` is what the calendar is called where it is shown."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    if name:
        lines.append(f"X-WR-CALNAME:{_escaped(name)}")
    for event in events:
        lines += _event(event)
    lines.append("END:VCALENDAR")
    return b"".join(part + b"\r\n" for line in lines for part in _folded(line.encode()))


def _event(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_utc(event.changed_at)}"
    yield f"DTSTART:{_utc(event.starts_at)}"
    yield f"DTEND:{_utc(event.ends_at)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"STATUS:{'CANCELLED' if event.cancelled else 'CONFIRMED'}"
    yield f"SUMMARY:{_escaped(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    yield "END:VEVENT"


def _utc(at: Instant) -> str:
    return to_datetime(at).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for letter in ("\\", ";", ","):
        plain = plain.replace(letter, f"\\{letter}")
    return plain.replace("\n", "\\n")


def _folded(line: bytes) -> Iterator[bytes]:
    """The line in parts of at most 75 octets, each but the first behind a space; no letter is cut in two."""
    room, start = LINE, b""
    while len(line) > room:
        cut = room
        while line[cut] & 0xC0 == 0x80:  # inside a letter of several octets
            cut -= 1
        yield start + line[:cut]
        line, room, start = line[cut:], LINE - 1, b" "
    yield start + line
