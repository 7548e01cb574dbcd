"""Free times: inside opening hours, never on what is taken or blocked, and none that is free is left out."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.booking import CELL, cells
from wabot.core.clock import DAY, HOUR, MINUTE, Instant, from_datetime, to_datetime
from wabot.core.day import Span, day_of, span_of
from wabot.core.free_times import Desk, Length, Rules, instant_at, local_minute, moment_of, nearest, starts
from wabot.core.hours import is_open, read_hours, spans_of

NAIROBI = "Africa/Nairobi"
ZONES = (NAIROBI, "UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia")
HOURS = ("always", "daily 08:00-18:00", "mon-fri 08:00-17:00, sat 09:00-13:00", "daily 00:00-24:00", "sun 01:00-04:00",
         "daily 08:00-12:00, daily 13:00-17:30", "fri-mon 10:00-22:00")  # fmt: skip
MONDAY = date(2026, 11, 23)
LONG_AGO = Instant(0)

days = st.dates(date(2015, 1, 1), date(2035, 12, 30))
zones = st.sampled_from(ZONES)
steps = st.sampled_from((5, 10, 15, 20, 30, 60))
lengths = st.builds(Length, st.integers(1, 60).map(lambda n: n * 5), st.integers(0, 12).map(lambda n: n * 5))


@st.composite
def desks(draw: st.DrawFn) -> tuple[date, Rules, Desk]:
    """A day of a desk with some of its time gone, as the day begins."""
    day, zone = draw(days), draw(zones)
    span = span_of(day, zone)
    inside = st.integers(0, max(span.until - span.since, DAY) // CELL + 24)
    taken = frozenset(span.since // CELL + n for n in draw(st.sets(inside, max_size=40)))
    ends = [sorted(pair) for pair in draw(st.lists(st.tuples(inside, inside), max_size=3))]
    blocked = [Span(Instant(span.since + a * CELL), Instant(span.since + b * CELL)) for a, b in ends]
    return day, Rules(zone, draw(steps)), Desk(draw(st.sampled_from(HOURS)), taken, blocked)


def found(asked: tuple[date, Rules, Desk], length: Length) -> tuple[Instant, ...]:
    day, rules, desk = asked
    return starts(day, desk, length, rules, span_of(day, rules.zone).since)


@given(desks(), lengths)
def test_what_is_offered_is_open_free_and_of_that_day(asked: tuple[date, Rules, Desk], length: Length) -> None:
    day, rules, desk = asked
    offered = found(asked, length)
    assert list(offered) == sorted(set(offered))
    for start in offered:
        assert day_of(start, rules.zone) == day
        local = to_datetime(start).astimezone(ZoneInfo(rules.zone))
        assert is_open(desk.hours, local.replace(tzinfo=None))
        last = to_datetime(Instant(length.end(start) - 1)).astimezone(ZoneInfo(rules.zone))
        assert is_open(desk.hours, last.replace(tzinfo=None)) or last.utcoffset() != local.utcoffset()
        assert desk.taken.isdisjoint(cells(start, length.free_at(start)))
        assert not any(block.since < length.end(start) and start < block.until for block in desk.blocked)


@given(desks(), lengths)
def test_what_is_not_offered_has_a_reason(asked: tuple[date, Rules, Desk], length: Length) -> None:
    """An oracle that walks through the day minute by minute on the wall clock."""
    day, rules, desk = asked
    wanted = []
    for opens, closes in spans_of(desk.hours, day.weekday()):
        for minute in range(opens, closes, rules.step):
            at = instant_at(day, minute, rules.zone)
            if at is None or length.end(at) > moment_of(day, closes, rules.zone):
                continue
            busy = any(n in desk.taken for n in cells(at, length.free_at(at)))
            blocked = any(block.since < length.end(at) and at < block.until for block in desk.blocked)
            wanted += [] if busy or blocked else [at]
    assert list(found(asked, length)) == wanted


@given(desks(), lengths)
def test_what_is_taken_is_not_offered_again(asked: tuple[date, Rules, Desk], length: Length) -> None:
    day, rules, desk = asked
    offered = found(asked, length)
    if not offered:
        return
    booked = offered[len(offered) // 2]
    full = Desk(desk.hours, desk.taken | set(cells(booked, length.free_at(booked))), desk.blocked)
    left = starts(day, full, length, rules, span_of(day, rules.zone).since)
    assert set(left) < set(offered)
    assert all(length.free_at(at) <= booked or at >= length.free_at(booked) for at in left)


@given(days, zones, st.integers(0, 24 * 60))
def test_a_minute_of_a_day_is_shown_as_itself(day: date, zone: str, minute: int) -> None:
    at = instant_at(day, minute, zone)
    if at is not None:
        assert local_minute(at, zone) == minute % (24 * 60)
        assert day_of(at, zone) == day + timedelta(days=minute // (24 * 60))
        assert moment_of(day, minute, zone) == at


def test_an_hour_that_clocks_leap_over_is_not_offered() -> None:
    """Berlin, 29 March 2026: after 01:59 comes 03:00."""
    desk, length = Desk("daily 01:00-05:00"), Length(60)
    offered = starts(
        date(2026, 3, 29), desk, length, Rules("Europe/Berlin", 60), from_datetime(datetime(2026, 3, 28, tzinfo=UTC))
    )
    assert [local_minute(at, "Europe/Berlin") // 60 for at in offered] == [1, 3, 4]
    assert [b - a for a, b in pairwise(offered)] == [HOUR, HOUR]


def test_an_hour_that_comes_twice_is_offered_once() -> None:
    """Berlin, 25 October 2026: 02:00 to 03:00 comes twice."""
    desk, length = Desk("daily 01:00-05:00"), Length(60)
    offered = starts(
        date(2026, 10, 25), desk, length, Rules("Europe/Berlin", 60), from_datetime(datetime(2026, 10, 24, tzinfo=UTC))
    )
    assert [local_minute(at, "Europe/Berlin") // 60 for at in offered] == [1, 2, 3, 4]
    assert len(set(offered)) == 4


def test_lead_time_and_horizon() -> None:
    rules, length, desk = Rules(NAIROBI, 30, lead=2 * HOUR, horizon=7), Length(30), Desk("daily 08:00-12:00")
    now = moment_of(MONDAY, 9 * 60 + 1, NAIROBI)
    today = starts(MONDAY, desk, length, rules, now)
    assert [local_minute(at, NAIROBI) for at in today] == [11 * 60 + 30]
    assert len(starts(MONDAY + timedelta(days=7), desk, length, rules, now)) == 8
    assert starts(MONDAY + timedelta(days=8), desk, length, rules, now) == ()
    assert starts(MONDAY - timedelta(days=1), desk, length, rules, now) == ()


def test_a_gap_may_reach_beyond_closing_but_not_into_a_booking() -> None:
    rules, length = Rules(NAIROBI, 30), Length(30, 30)
    last = moment_of(MONDAY, 11 * 60 + 30, NAIROBI)
    free = starts(MONDAY, Desk("daily 11:00-12:00"), length, rules, LONG_AGO)
    assert free == ()  # that day is beyond what can be booked from 1970
    free = starts(MONDAY, Desk("daily 11:00-12:00"), length, rules, Instant(last - DAY))
    assert last in free
    taken = frozenset(cells(Instant(last + 30 * MINUTE), Instant(last + HOUR)))
    assert last not in starts(MONDAY, Desk("daily 11:00-12:00", taken), length, rules, Instant(last - DAY))


@given(st.lists(st.integers(0, 10**6).map(Instant), unique=True), st.integers(0, 10**6).map(Instant), st.integers(0, 8))
def test_the_nearest_are_nearest(moments: list[Instant], wanted: Instant, count: int) -> None:
    chosen = nearest(sorted(moments), wanted, count)
    assert chosen == sorted(chosen)
    assert len(chosen) == min(count, len(moments))
    rest = set(moments) - set(chosen)
    assert all(abs(a - wanted) <= abs(b - wanted) for a in chosen for b in rest)


@given(st.integers(0, 10**9), st.integers(1, 10**7))
def test_cells_cover_a_time_and_no_more(since: int, length: int) -> None:
    touched = cells(Instant(since), Instant(since + length))
    assert touched.start * CELL <= since < (touched.start + 1) * CELL
    assert (touched.stop - 1) * CELL < since + length <= touched.stop * CELL


@pytest.mark.parametrize(
    ("typed", "weekday", "spans"),
    [
        ("always", 3, ((0, 1440),)),
        ("daily 8-12, daily 11-14, mon 14-15", 0, ((480, 900),)),
        ("mon-fri 8-17", 6, ()),
        ("fri-mon 10-22", 0, ((600, 1320),)),
        ("tue 9-10, tue 11-12", 1, ((540, 600), (660, 720))),
    ],
)
def test_spans_of_a_weekday(typed: str, weekday: int, spans: tuple[tuple[int, int], ...]) -> None:
    line = read_hours(typed)
    assert line is not None
    assert spans_of(line, weekday) == spans


@given(st.sampled_from(HOURS), st.integers(0, 6), st.integers(0, 1439))
def test_spans_say_the_same_as_is_open(hours: str, weekday: int, minute: int) -> None:
    local = datetime.combine(MONDAY + timedelta(days=weekday), datetime.min.time()) + timedelta(minutes=minute)
    inside = any(opens <= minute < closes for opens, closes in spans_of(hours, weekday))
    assert inside is is_open(hours, local)
