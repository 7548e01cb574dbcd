"""PINs and the lock-out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wabot.core.clock import MINUTE, Instant
from wabot.core.staff import WRONG_LIMIT, WRONG_WINDOW, good_pin, locked_until, same_code

NOW = Instant(1_800_000_000_000)


@pytest.mark.parametrize("pin", ["", "123", "1111", "1234", "9876", "12a4", "١٢٣٥", "123456789", " 2580"])
def test_weak_pins(pin: str) -> None:
    assert not good_pin(pin)


@pytest.mark.parametrize("pin", ["2580", "13579", "00112233"])
def test_good_pins(pin: str) -> None:
    assert good_pin(pin)


@given(st.lists(st.integers(0, 60 * MINUTE), max_size=12))
def test_five_within_a_quarter_of_an_hour_lock_until_the_first_of_them_is_old(ages: list[int]) -> None:
    wrong = [Instant(NOW - age) for age in ages]
    recent = [at for at in wrong if NOW - at < WRONG_WINDOW]
    until = locked_until(wrong, NOW)
    assert (until is not None) == (len(recent) >= WRONG_LIMIT)
    if until is not None:
        assert NOW < until <= NOW + WRONG_WINDOW
        assert locked_until(wrong, until) is None


def test_codes_are_compared_whole() -> None:
    assert same_code("duka-2026", "duka-2026")
    assert not same_code("duka-202", "duka-2026")
    assert not same_code("ndizi 🍌", "duka")
