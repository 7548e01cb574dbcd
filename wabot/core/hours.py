"""Opening hours: read from what owners write, kept as one plain line, asked whether it is open."""

import re
from datetime import datetime

from wabot.core.calendar_words import weekday
from wabot.core.digits import ascii_digits

ALWAYS = "always"
_ALWAYS = (ALWAYS, "24h", "24/7", "daima", "selalu", "toujours", "siempre", "sempre", "دائما", "हमेशा")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_TO = "-|–|to|hadi|sampai|à|a|até|الى|إلى|से"
_SPAN = re.compile(rf"(\d{{1,2}})(?:[:.h](\d{{2}})?)?\s*(?:{_TO})\s*(\d{{1,2}})(?:[:.h](\d{{2}})?)?$")
_DAILY = (
    "daily", "every day", "kila siku", "setiap hari", "tous les jours", "todos los días", "todos los dias", "diario",
    "todos os dias", "diariamente", "يوميا", "كل يوم", "रोज़", "रोज", "हर दिन",
)  # fmt: skip


def read_hours(text: str) -> str | None:
    """The plain line for `mon-fri 8-18, sat 9:00-13:00`, `daily 8-20`, `always`; None where it says nothing clear."""
    plain = ascii_digits(text).strip().casefold()
    if plain in _ALWAYS:
        return ALWAYS
    parts = [_read_part(part.strip()) for part in re.split(r"[,;\n]", plain) if part.strip()]
    known = [part for part in parts if part is not None]
    return ", ".join(known) if known and len(known) == len(parts) else None


def is_open(hours: str, local: datetime) -> bool:
    """Whether the plain line says open at this local time."""
    if hours in ("", ALWAYS):
        return True
    minute = local.hour * 60 + local.minute
    return any(_covers(part, local.weekday(), minute) for part in hours.split(", "))


def spans_of(hours: str, weekday: int) -> tuple[tuple[int, int], ...]:
    """When it is open on a weekday (0 is Monday) in minutes since midnight: sorted, and no two touch each other."""
    if hours in ("", ALWAYS):
        return ((0, 24 * 60),)
    found = sorted(_span(part) for part in hours.split(", ") if _has_day(part.rpartition(" ")[0], weekday))
    merged: list[tuple[int, int]] = []
    for opens, closes in found:
        if merged and opens <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], closes))
        else:
            merged.append((opens, closes))
    return tuple(merged)


def _covers(part: str, day: int, minute: int) -> bool:
    opens, closes = _span(part)
    return _has_day(part.rpartition(" ")[0], day) and opens <= minute < closes


def _span(part: str) -> tuple[int, int]:
    opens, _, closes = part.rpartition(" ")[2].partition("-")
    return int(opens[:2]) * 60 + int(opens[3:]), int(closes[:2]) * 60 + int(closes[3:])


def _has_day(days: str, day: int) -> bool:
    if days == "daily":
        return True
    first, _, last = days.partition("-")
    begin, end = DAYS.index(first), DAYS.index(last or first)
    return begin <= day <= end if begin <= end else day >= begin or day <= end


def _read_part(part: str) -> str | None:
    match = _SPAN.search(part)
    if match is None:
        return None
    days = _read_days(part[: match.start()].strip())
    opens, closes = _minute(match[1], match[2]), _minute(match[3], match[4])
    if days is None or opens is None or closes is None or not opens < closes:
        return None
    return f"{days} {opens // 60:02d}:{opens % 60:02d}-{closes // 60:02d}:{closes % 60:02d}"


def _minute(hour: str, minute: str | None) -> int | None:
    total = int(hour) * 60 + int(minute or 0)
    return total if int(minute or 0) < 60 and total <= 24 * 60 else None


def _read_days(text: str) -> str | None:
    if not text or text in _DAILY:
        return "daily"
    ends = [_day(day) for day in re.split(r"\s*[-–]\s*", text)]
    known = [day for day in ends if day is not None]
    return "-".join(known) if len(known) == len(ends) <= 2 else None


def _day(word: str) -> str | None:
    number = weekday(word)
    return None if number is None else DAYS[number]
