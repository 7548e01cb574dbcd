"""A clock that stands still stands where it was put: it read the machine's twice, and was late at times."""

from wabot.core.clock import Instant, MovableClock


def test_to_the_millisecond() -> None:
    start = Instant(1_800_000_000_000)
    assert all(MovableClock(start, frozen=True).now() == start for _ in range(20_000))
