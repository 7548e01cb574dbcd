"""A number's pace: never more in a second than allowed, a burst to one person and then a gap, and no crowding."""

from hypothesis import given
from hypothesis import strategies as st

from wabot.channels.cloud.pacing import Pace, Pacing
from wabot.core.clock import SECOND, Instant, MovableClock

START = Instant(1_800_000_000_000)


def clock() -> MovableClock:
    return MovableClock(START, frozen=True)


def gone(time: MovableClock, pacing: Pacing, waiting: list[tuple[str, str]]) -> list[tuple[Instant, str]]:
    """Send these (person, key) as an outbox would: each again when it was told to. When each went."""
    due = [(time.now(), n, person, key) for n, (person, key) in enumerate(waiting)]
    went: list[tuple[Instant, str]] = []
    while due:
        at, n, person, key = min(due)
        due.remove((at, n, person, key))
        time.advance(max(0, at - time.now()))
        wait = pacing.wait("n", person, key)
        if wait:
            due.append((Instant(time.now() + wait), n, person, key))
        else:
            went.append((time.now(), key))
    return went


@given(st.integers(1, 300), st.integers(1, 90))
def test_no_second_ever_holds_more_than_the_limit(count: int, limit: int) -> None:
    time = clock()
    went = gone(time, Pacing(time, Pace(limit, 0)), [(f"p{n}", f"k{n}") for n in range(count)])
    instants = [at for at, _ in went]
    assert all(later - sooner >= SECOND for sooner, later in zip(instants, instants[limit:], strict=False))
    assert instants[-1] - START == (count - 1) // limit * SECOND  # and no slower than need be


@given(st.lists(st.sampled_from("abc"), max_size=150))
def test_each_conversation_keeps_its_order(people: list[str]) -> None:
    time = clock()
    keys = [(person, f"{n:03d}") for n, person in enumerate(people)]
    went = gone(time, Pacing(time, Pace(20, 6 * SECOND, 5)), keys)
    whose = {key: person for person, key in keys}
    for person in "abc":
        mine = [key for _, key in went if whose[key] == person]
        assert mine == sorted(mine)


def test_a_burst_to_one_person_and_then_a_gap() -> None:
    time = clock()
    went = gone(time, Pacing(time, Pace(80, 6 * SECOND, 45)), [("asha", f"k{n}") for n in range(50)])
    waits = [at - START for at, _ in went]
    assert waits == [0] * 45 + [n * 6 * SECOND for n in range(1, 6)]


def test_one_persons_gap_holds_nobody_else() -> None:
    time = clock()
    pacing = Pacing(time, Pace(80, 6 * SECOND, 1))
    assert pacing.wait("n", "asha", "k1") == 0
    assert pacing.wait("n", "asha", "k2") == 6 * SECOND
    assert all(pacing.wait("n", f"p{n}", f"o{n}") == 0 for n in range(79))


def test_what_comes_in_counts() -> None:
    time = clock()
    pacing = Pacing(time, Pace(10, 0))
    pacing.heard("n", 10)
    assert pacing.wait("n", "asha", "k1") == SECOND
    assert pacing.wait("other", "asha", "k1") == 0


def test_asking_too_soon_costs_nothing() -> None:
    time = clock()
    pacing = Pacing(time, Pace(1, 0))
    assert pacing.wait("n", "a", "k1") == 0
    assert [pacing.wait("n", "b", "k2") for _ in range(3)] == [SECOND] * 3
    time.advance(SECOND)
    assert pacing.wait("n", "b", "k2") == 0


def test_a_moment_that_was_missed_by_far_is_no_longer_kept() -> None:
    time = clock()
    pacing = Pacing(time, Pace(1, 0))
    pacing.wait("n", "a", "k1")
    pacing.wait("n", "b", "k2")
    time.advance(10 * SECOND)
    assert pacing.wait("n", "c", "k3") == 0
    assert pacing.wait("n", "b", "k2") == SECOND


def test_refusals_in_a_row_wait_four_times_as_long_each() -> None:
    time = clock()
    pacing = Pacing(time, Pace())
    waits = []
    for _ in range(7):
        waits.append(pacing.refused("n", "asha", SECOND))
        assert pacing.wait("n", "asha", "k") == waits[-1]
        assert pacing.wait("n", "juma", "other") == 0
        time.advance(waits[-1])
    assert waits == [SECOND * 4**x for x in (0, 1, 2, 3, 4, 5, 5)]
    pacing.accepted("n", "asha")
    assert pacing.refused("n", "asha", SECOND) == SECOND


def test_a_number_that_is_throttled_is_left_alone_whole() -> None:
    time = clock()
    pacing = Pacing(time, Pace())
    assert pacing.refused("n", None, SECOND) == SECOND
    assert pacing.wait("n", "asha", "k") == SECOND
    assert pacing.wait("m", "asha", "k") == 0


def test_no_limits_no_waits() -> None:
    pacing = Pacing(clock(), Pace(0, 0))
    assert not any(pacing.wait("n", "asha", f"k{n}") for n in range(1000))
