"""How fast a broadcast may go: by channel, by the age of a number's link, never while people sleep. Pure."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from wabot.core.clock import DAY, MINUTE, SECOND, Instant, later
from wabot.core.day import day_of, span_of
from wabot.core.free_times import moment_of
from wabot.core.reminders import Quiet, is_quiet

BATCH = 100
"""People written to in one transaction at most."""
_LONGEST = 400
"""Days that an estimate looks ahead."""
_FAST = 6_000
"""What "no limit" is taken for where time is foretold: messages a minute."""


@dataclass(frozen=True, slots=True)
class Rates:
    """What is configured. Messages a minute by channel, 0: no limit."""

    per_minute: Mapping[str, int]
    first_day: int = 30  # of a linked number: how many on the day it was linked; each day a third more …
    per_day: int = 1000  # … up to so many; 0: no limit


@dataclass(frozen=True, slots=True)
class Pace:
    """How one number may write unasked."""

    per_minute: int
    per_day: int  # 0: no limit
    first_day: int
    linked_at: Instant | None
    quiet: Quiet | None
    zone: str

    @property
    def most_open(self) -> int:
        """Messages in the outbox at once: what is held up there goes out in one go when the number is back."""
        return max(2, self.per_minute // 6) if self.per_minute else 4 * BATCH

    def on_day(self, at: Instant) -> int | None:
        """How many may go on the day of this instant; None: no limit. A young number begins slowly."""
        if not self.per_day:
            return None
        age = 0 if self.linked_at is None else max(0, at - self.linked_at) // DAY
        grown = self.first_day * (4 / 3) ** min(age, 60)
        return min(self.per_day, int(grown))


@dataclass(frozen=True, slots=True)
class Go:
    """So many may go now; look again then."""

    many: int
    then: Instant


@dataclass(frozen=True, slots=True)
class Wait:
    """Nobody is written to before then, for this reason: quiet, day_full."""

    until: Instant
    reason: str


def plan(pace: Pace, now: Instant, sent_today: int, salt: str) -> Go | Wait:
    """What may be done now. `salt` makes the gaps between two messages uneven, the same way each time."""
    if is_quiet(now, pace.quiet, pace.zone):
        return Wait(morning(pace, now), "quiet")
    limit = pace.on_day(now)
    left = BATCH if limit is None else limit - sent_today
    if left <= 0:
        return Wait(span_of(day_of(now, pace.zone), pace.zone).until, "day_full")
    if not pace.per_minute:
        return Go(min(BATCH, left), now)
    gap = MINUTE // pace.per_minute
    if gap >= SECOND:
        return Go(1, later(now, int(gap * (0.5 + _uneven(salt)))))
    return Go(min(BATCH, left, pace.per_minute // 60), later(now, SECOND))


def morning(pace: Pace, at: Instant) -> Instant:
    """When the quiet hours end in which this instant lies; the instant itself where it lies in none."""
    if pace.quiet is None or not is_quiet(at, pace.quiet, pace.zone):
        return at
    day = day_of(at, pace.zone)
    ends = (moment_of(day + timedelta(days=n), pace.quiet.ends, pace.zone) for n in (0, 1))
    return next(end for end in ends if end > at)


def lasts(pace: Pace, begin: Instant, many: int, sent_today: int) -> Instant:
    """When the last of so many will have gone, if nothing comes between."""
    at, used = begin, sent_today
    gap = MINUTE / (pace.per_minute or _FAST)
    for _ in range(_LONGEST):
        at = morning(pace, at)
        ends = span_of(day_of(at, pace.zone), pace.zone).until
        limit = pace.on_day(at)
        room = max(
            0, min(many, many if limit is None else limit - used, int((_evening(pace, at, ends) - at) / gap) + 1)
        )
        if room >= many:
            return later(at, int(many * gap))
        many, at, used = many - room, ends, 0
    return at


def _evening(pace: Pace, at: Instant, ends: Instant) -> Instant:
    """When quiet hours begin on this day, or the day ends."""
    if pace.quiet is None:
        return ends
    begins = moment_of(day_of(at, pace.zone), pace.quiet.begins, pace.zone)
    return begins if at < begins < ends else ends


def _uneven(salt: str) -> float:
    """Between 0 and 1, by the words alone."""
    return int.from_bytes(hashlib.sha256(salt.encode()).digest()[:4], "big") / 2**32
