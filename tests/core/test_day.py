"""Days of a time zone follow one another without gap or overlap, also where clocks leap, and days are left out."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import DAY, HOUR, MINUTE, Instant, from_datetime
from wabot.core.day import Span, day_of, read_day, span_of

ZONES = (
    "Africa/Nairobi", "UTC", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "America/Havana", "Asia/Beirut",
    "Africa/Cairo", "Pacific/Apia", "Pacific/Kiritimati", "Asia/Kathmandu", "Australia/Lord_Howe", "Asia/Jakarta",
)  # fmt: skip
DAYS = st.dates(date(1990, 1, 1), date(2037, 12, 30))


def length(day: date, zone: str) -> int:
    span = span_of(day, zone)
    return span.until - span.since


@given(DAYS, st.sampled_from(ZONES))
def test_one_day_ends_where_the_next_begins(day: date, zone: str) -> None:
    today, tomorrow = span_of(day, zone), span_of(day + timedelta(days=1), zone)
    assert today.until == tomorrow.since
    assert today.since <= today.until
    assert span_of(day, zone, 2) == Span(today.since, tomorrow.until)


@given(st.integers(631_152_000_000, 2_145_916_800_000), st.sampled_from(ZONES))
def test_every_moment_lies_in_the_span_of_its_day(ms: int, zone: str) -> None:
    at = Instant(ms)
    span = span_of(day_of(at, zone), zone)
    assert span.since <= at < span.until


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        ("Africa/Nairobi", date(2026, 11, 21), 24),
        ("Europe/Berlin", date(2026, 3, 29), 23),
        ("Europe/Berlin", date(2026, 10, 25), 25),
        ("America/New_York", date(2026, 11, 1), 25),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),  # the clock leapt at midnight: there was no 00:00
        ("America/Havana", date(2026, 11, 1), 25),  # 00:00 to 01:00 comes twice
        ("Pacific/Apia", date(2011, 12, 30), 0),  # left out
        ("Pacific/Apia", date(2011, 12, 31), 24),
    ],
)
def test_days_are_as_long_as_they_are(zone: str, day: date, hours: int) -> None:
    assert length(day, zone) == hours * HOUR


def test_midnight_is_the_tenants_own() -> None:
    begins = from_datetime(datetime(2026, 11, 20, 21, 0, tzinfo=UTC))
    assert span_of(date(2026, 11, 21), "Africa/Nairobi").since == begins
    assert day_of(Instant(begins - 1), "Africa/Nairobi") == date(2026, 11, 20)
    assert day_of(begins, "Africa/Nairobi") == date(2026, 11, 21)
    assert day_of(Instant(begins + 25 * MINUTE), "UTC") == date(2026, 11, 20)


def test_a_zone_nobody_knows_is_utc() -> None:
    for zone in ("", "Mars/Olympus", "../etc/passwd"):
        assert span_of(date(2026, 1, 1), zone) == span_of(date(2026, 1, 1), "UTC")


def test_days_beyond_all_calendars_have_a_span() -> None:
    for day in (date.min, date.max):
        assert span_of(day, "Asia/Jakarta").until - span_of(day, "Asia/Jakarta").since == DAY


def test_days_are_read_as_they_are_written() -> None:
    assert read_day("2026-11-21") == date(2026, 11, 21)
    assert read_day("2026-02-30") is None
    assert read_day("soon") is None
