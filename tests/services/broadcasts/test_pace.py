"""How fast a broadcast may go: quiet hours, warm-up, uneven gaps, and what is foretold."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Instant, later
from wabot.core.reminders import Quiet
from wabot.services.broadcasts.pace import BATCH, Go, Pace, Wait, lasts, morning, plan

NINE = Instant(1_795_240_800_000)
"""2026-11-21 09:00 in Nairobi."""
NIGHT = Quiet(21 * 60, 8 * 60)
FREE = Pace(600, 0, 30, None, NIGHT, "Africa/Nairobi")
LINKED = Pace(10, 1000, 30, NINE, NIGHT, "Africa/Nairobi")
EVENING, EIGHT = later(NINE, 12 * HOUR), later(NINE, 23 * HOUR)


def test_nobody_is_written_to_at_night() -> None:
    assert plan(FREE, EVENING, 0, "x") == Wait(EIGHT, "quiet")
    assert plan(FREE, later(EIGHT, -1), 0, "x") == Wait(EIGHT, "quiet")
    assert isinstance(plan(FREE, EIGHT, 0, "x"), Go)
    assert morning(FREE, NINE) == NINE
    assert isinstance(plan(replace(FREE, quiet=None), EVENING, 0, "x"), Go)


def test_a_channel_has_its_pace() -> None:
    assert plan(FREE, NINE, 0, "x") == Go(10, later(NINE, SECOND))
    assert plan(replace(FREE, per_minute=0), NINE, 0, "x") == Go(BATCH, NINE)


def test_gaps_on_a_linked_device_are_uneven_and_right_on_average() -> None:
    plans = [plan(LINKED, NINE, 0, str(n)) for n in range(500)]
    gaps = [one.then - NINE for one in plans if isinstance(one, Go)]
    assert all(one == Go(1, one.then) for one in plans if isinstance(one, Go))
    assert len(gaps) == 500
    assert min(gaps) >= 3 * SECOND
    assert max(gaps) <= 9 * SECOND
    assert abs(sum(gaps) / 500 - 6 * SECOND) < SECOND / 4
    assert plan(LINKED, NINE, 0, "7") == plans[7]


def test_a_young_number_begins_slowly() -> None:
    days = [LINKED.on_day(later(NINE, n * DAY)) for n in (0, 1, 2, 7, 14, 60)]
    assert days == [30, 40, 53, 224, 1000, 1000]
    assert plan(LINKED, NINE, 29, "x") != plan(LINKED, NINE, 30, "x")
    midnight = later(NINE, 15 * HOUR)
    assert plan(LINKED, NINE, 30, "x") == Wait(midnight, "day_full")
    assert replace(LINKED, linked_at=None).on_day(NINE) == 30
    assert FREE.on_day(NINE) is None


def test_what_waits_in_the_outbox_is_little() -> None:
    assert (LINKED.most_open, FREE.most_open) == (2, 100)


def test_how_long_it_takes() -> None:
    assert lasts(FREE, NINE, 600, 0) == later(NINE, MINUTE)
    assert lasts(FREE, later(EVENING, -MINUTE), 1200, 0) > EIGHT
    ends = lasts(LINKED, NINE, 100, 0)  # 30 today, 40 tomorrow, the rest the day after
    assert later(NINE, 2 * DAY - HOUR) <= ends < later(NINE, 2 * DAY)


@given(st.integers(0, 20_000), st.integers(0, 7 * DAY), st.integers(0, 2_000))
def test_foretelling_ends(people: int, begin: int, used: int) -> None:
    for pace in (FREE, LINKED, replace(FREE, per_minute=0, quiet=None)):
        start = later(NINE, begin)
        assert lasts(pace, start, people, used) >= start
