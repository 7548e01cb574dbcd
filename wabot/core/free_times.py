"""Free times: which moments of a day somebody can be booked, by opening hours, length, blocked and taken times."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from wabot.core.booking import cells
from wabot.core.clock import MINUTE, Instant, from_datetime, later, to_datetime
from wabot.core.day import Span, day_of, zone_of
from wabot.core.hours import spans_of


@dataclass(frozen=True, slots=True)
class Rules:
    """What a business says about its bookings. `step` in minutes: a multiple of five."""

    zone: str
    step: int = 15
    lead: int = 0  # milliseconds between now and the first time that can be booked
    horizon: int = 30  # days from today that can be booked, beside today

    def last_day(self, today: date) -> date:
        """The last day that can be booked."""
        return today + timedelta(days=self.horizon)


@dataclass(frozen=True, slots=True)
class Length:
    """How long a service takes, and how long its worker is kept free after it; in minutes."""

    minutes: int
    buffer: int = 0

    def end(self, start: Instant) -> Instant:
        """When it ends."""
        return later(start, self.minutes * MINUTE)

    def free_at(self, start: Instant) -> Instant:
        """When the worker is free for somebody else."""
        return later(start, (self.minutes + self.buffer) * MINUTE)


@dataclass(frozen=True, slots=True)
class Desk:
    """One worker's time: opening hours as a plain line, and what of it is gone."""

    hours: str
    taken: AbstractSet[int] = frozenset()  # cells
    blocked: Sequence[Span] = ()

    def is_free(self, start: Instant, length: Length) -> bool:
        """Whether nothing stands in the way; opening hours are not asked."""
        end = length.end(start)
        if any(block.since < end and start < block.until for block in self.blocked):
            return False
        return self.taken.isdisjoint(cells(start, length.free_at(start)))


def starts(day: date, desk: Desk, length: Length, rules: Rules, now: Instant) -> tuple[Instant, ...]:
    """The moments of a local day at which this worker can be booked, earliest first."""
    return tuple(start for start in opening_starts(day, desk.hours, length, rules, now) if desk.is_free(start, length))


def opening_starts(day: date, hours: str, length: Length, rules: Rules, now: Instant) -> Iterator[Instant]:
    """The grid of a day: from each opening on, step by step, as long as the service ends before closing."""
    earliest = later(now, rules.lead)
    today = day_of(now, rules.zone)
    if not today <= day <= rules.last_day(today):
        return
    for opens, closes in spans_of(hours, day.weekday()):
        closing = moment_of(day, closes, rules.zone)
        for minute in range(opens, closes, rules.step):
            start = instant_at(day, minute, rules.zone)
            if start is not None and start >= earliest and length.end(start) <= closing:
                yield start


def instant_at(day: date, minute: int, zone: str) -> Instant | None:
    """A minute of a local day; None where clocks leap over it. Of a time that comes twice, the first."""
    local = datetime.combine(day, time.min) + timedelta(minutes=minute)
    moment = local.replace(tzinfo=zone_of(zone)).astimezone(UTC)
    same = moment.astimezone(zone_of(zone)).replace(tzinfo=None) == local
    return from_datetime(moment) if same else None


def moment_of(day: date, minute: int, zone: str) -> Instant:
    """A minute of a local day, 24:00 as well; where clocks leap over it, the moment it would have been."""
    local = datetime.combine(day, time.min) + timedelta(minutes=minute)
    return from_datetime(local.replace(tzinfo=zone_of(zone)).astimezone(UTC))


def local_minute(at: Instant, zone: str) -> int:
    """Minutes since midnight on the local clock."""
    local = to_datetime(at).astimezone(zone_of(zone))
    return local.hour * 60 + local.minute


def nearest(found: Sequence[Instant], wanted: Instant, count: int) -> list[Instant]:
    """The `count` moments that are closest to the wanted one, in the order of the clock."""
    return sorted(sorted(found, key=lambda at: (abs(at - wanted), at))[:count])
