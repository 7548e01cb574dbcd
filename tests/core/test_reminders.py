"""Reminders: so long before, never in quiet hours, always before the appointment."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import DAY, HOUR, Instant, from_datetime, to_datetime
from wabot.core.reminders import ENOUGH, Quiet, due, is_quiet, quiet_of, read_quiet

NAIROBI = "Africa/Nairobi"
NIGHT = Quiet(21 * 60, 7 * 60)
starts = st.integers(1_700_000_000_000 // 300_000, 2_000_000_000_000 // 300_000).map(lambda n: Instant(n * 300_000))
lengths = st.integers(1, 168).map(lambda hours: hours * HOUR)
minutes = st.integers(0, 1439)


@given(starts, lengths, minutes, minutes, st.sampled_from((NAIROBI, "Asia/Kathmandu", "Pacific/Kiritimati")))
def test_never_in_quiet_hours_and_always_before(start: Instant, before: int, begins: int, ends: int, zone: str) -> None:
    if begins == ends or (ends - begins) % 1440 > 22 * 60:
        return  # with hardly an hour of the day left there is no time that is not quiet an hour before the quiet
    quiet = Quiet(begins, ends)
    at = due(start, before, quiet, zone)
    assert at < start
    assert not is_quiet(at, quiet, zone)
    meant = start - before
    if at > meant:
        assert start - at >= ENOUGH
    if not is_quiet(Instant(meant), quiet, zone):
        assert at == meant


@given(starts, lengths)
def test_without_quiet_hours_it_is_what_was_said(start: Instant, before: int) -> None:
    assert due(start, before, None, NAIROBI) == start - before


@pytest.mark.parametrize(
    ("appointment", "before", "told"),
    [
        ((22, 10, 30), DAY, (21, 10, 30)),
        ((22, 10, 30), 2 * HOUR, (22, 8, 30)),
        ((22, 8, 30), 2 * HOUR, (22, 7, 0)),  # waits for the morning
        ((22, 7, 30), 2 * HOUR, (21, 20, 0)),  # the morning would be too late
        ((22, 23, 0), DAY, (22, 7, 0)),
        ((22, 23, 30), 2 * HOUR, (22, 20, 0)),
        ((22, 0, 30), 2 * HOUR, (21, 20, 0)),
    ],
)
def test_examples(appointment: tuple[int, int, int], before: int, told: tuple[int, int, int]) -> None:
    start = from_datetime(datetime(2026, 11, *appointment, tzinfo=ZoneInfo(NAIROBI)))
    local = to_datetime(due(start, before, NIGHT, NAIROBI)).astimezone(ZoneInfo(NAIROBI))
    assert (local.day, local.hour, local.minute) == told


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("21-7", "21:00-07:00"),
        ("21:30 - 6.45", "21:30-06:45"),
        ("٢١-٧", "21:00-07:00"),
        ("22 hadi 6", "22:00-06:00"),
        ("off", "off"),
        ("hakuna", "off"),
        ("7-7", None),
        ("25-7", None),
        ("21-24", None),
        ("21:75-7", None),
        ("at night", None),
    ],
)
def test_quiet_hours_as_they_are_typed(typed: str, line: str | None) -> None:
    assert read_quiet(typed) == line
    if line is not None:
        assert quiet_of(line) == (None if line == "off" else Quiet(_of(line[:5]), _of(line[6:])))


def _of(clock: str) -> int:
    return int(clock[:2]) * 60 + int(clock[3:])
