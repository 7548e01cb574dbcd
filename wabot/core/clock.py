"""Time as a value: instants and durations in whole milliseconds, and the only reader of the wall clock."""

import time
from datetime import UTC, datetime, timedelta
from typing import NewType, Protocol

Instant = NewType("Instant", int)
"""Milliseconds since 1970-01-01T00:00Z. Durations are plain ints in milliseconds."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


class Clock(Protocol):
    """Says what time it is; handed over by bootstrap so that tests and `/advance` can move it."""

    def now(self) -> Instant:
        """The current instant, in UTC milliseconds."""
        ...


class SystemClock:
    """The machine's wall clock."""

    def now(self) -> Instant:
        return Instant(time.time_ns() // 1_000_000)


class MovableClock:
    """A clock that runs with the machine's, or stands still, and can be moved forward by hand."""

    def __init__(self, start: Instant | None = None, *, frozen: bool = False) -> None:
        self._offset = 0 if start is None else start - SystemClock().now()
        self._frozen_at = (self._real() if start is None else start) if frozen else None

    def now(self) -> Instant:
        return self._real() if self._frozen_at is None else self._frozen_at

    def advance(self, duration: int) -> None:
        """Move time forward by `duration` milliseconds."""
        self._offset += duration
        if self._frozen_at is not None:
            self._frozen_at = Instant(self._frozen_at + duration)

    def _real(self) -> Instant:
        return Instant(SystemClock().now() + self._offset)


def later(at: Instant, duration: int) -> Instant:
    """The instant `duration` milliseconds after `at`."""
    return Instant(at + duration)


def to_datetime(at: Instant) -> datetime:
    """The same instant as an aware UTC datetime."""
    return _EPOCH + timedelta(milliseconds=at)


def from_datetime(moment: datetime) -> Instant:
    """The instant of an aware datetime; a naive one is refused."""
    if moment.tzinfo is None:
        raise ValueError("a naive datetime has no instant")
    return Instant((moment - _EPOCH) // timedelta(milliseconds=1))  # whole numbers: floats lose a millisecond


_STEADY = getattr(time, "CLOCK_BOOTTIME", None)  # counts while the machine sleeps, too; not every system has it


def steady() -> int:
    """Milliseconds on a clock that only moves forward, also while the machine sleeps; the same for all its programs."""
    return (time.monotonic_ns() if _STEADY is None else time.clock_gettime_ns(_STEADY)) // 1_000_000


def stopwatch() -> float:
    """Seconds on a clock that only moves forward; for measuring, never for deciding."""
    return time.perf_counter()
