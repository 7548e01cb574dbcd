"""Opening hours as owners write them."""

from datetime import UTC, datetime

import pytest

from wabot.core.hours import is_open, read_hours


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("always", "always"),
        ("Daima", "always"),
        ("mon-fri 8:00-18:00, sat 9-13", "mon-fri 08:00-18:00, sat 09:00-13:00"),
        ("daily 8-20", "daily 08:00-20:00"),
        ("8.30 - 17", "daily 08:30-17:00"),
        ("Jumatatu-Ijumaa 8-17", "mon-fri 08:00-17:00"),
        ("Monday to 9", None),
        ("mon 25-26", None),
        ("mon 18-8", None),
        ("mon 8-18, what", None),
        ("money 8-18", None),
        ("", None),
        ("8:75-9", None),
    ],
)
def test_reading(typed: str, plain: str | None) -> None:
    assert read_hours(typed) == plain
    if plain is not None:
        assert read_hours(plain) == plain


def test_open_and_closed() -> None:
    hours = "mon-fri 08:00-18:00, sat 09:00-13:00"
    assert is_open(hours, datetime(2026, 11, 20, 8, 0, tzinfo=UTC))  # a Friday
    assert not is_open(hours, datetime(2026, 11, 20, 18, 0, tzinfo=UTC))
    assert is_open(hours, datetime(2026, 11, 21, 12, 59, tzinfo=UTC))
    assert not is_open(hours, datetime(2026, 11, 22, 10, 0, tzinfo=UTC))
    assert is_open("sat-mon 10:00-11:00", datetime(2026, 11, 22, 10, 30, tzinfo=UTC))
    assert is_open("always", datetime(2026, 11, 22, 3, 0, tzinfo=UTC))
