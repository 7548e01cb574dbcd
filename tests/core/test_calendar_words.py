"""Days, dates, hours and lengths of time in every language we speak."""

from datetime import date

import pytest

from wabot.core.calendar_words import month, weekday
from wabot.core.clock import DAY, HOUR, MINUTE
from wabot.core.hours import read_hours
from wabot.flow.moments import read_date, read_duration, read_time

SATURDAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Desemba", 12), ("mac", 3), ("Mei", 5), ("agu", 8), ("févr.", 2), ("fevrier", 2), ("août", 8), ("AOUT", 8),
        ("ene", 1), ("setiembre", 0), ("set", 9), ("dez.", 12), ("março", 3), ("أغسطس", 8), ("اكتوبر", 10),
        ("फ़रवरी", 2), ("फरवरी", 2), ("सित॰", 9), ("ma", 0), ("x", 0), ("", 0),
    ],
)  # fmt: skip
def test_months(word: str, number: int) -> None:
    assert month(word) == number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Mon", 0), ("tuesday", 1), ("jumatano", 2), ("Ijumaa", 4), ("senin", 0), ("Kam", 3), ("dimanche", 6),
        ("mié", 2), ("miercoles", 2), ("terça", 1), ("segunda-feira", 0), ("الجمعة", 4), ("शनिवार", 5), ("mo", None),
        ("someday", None), ("", None),
    ],
)  # fmt: skip
def test_days_of_the_week(word: str, number: int | None) -> None:
    assert weekday(word) == number


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hari ini", date(2026, 11, 21)), ("aujourd’hui", date(2026, 11, 21)), ("mañana", date(2026, 11, 22)),
        ("manana", date(2026, 11, 22)), ("غدا", date(2026, 11, 22)), ("कल", date(2026, 11, 22)),
        ("lusa", date(2026, 11, 23)), ("3 de marzo", date(2027, 3, 3)), ("1er décembre 2026", date(2026, 12, 1)),
        ("١٥ ديسمبر", date(2026, 12, 15)), ("25 दिसंबर", date(2026, 12, 25)), ("5 ya Desemba", date(2026, 12, 5)),
        ("ijumaa", date(2026, 11, 27)), ("Sunday", date(2026, 11, 22)), ("sábado", date(2026, 11, 28)),
        ("jana", date(2026, 11, 20)), ("kemarin", date(2026, 11, 20)), ("32 mei", None), ("soon", None),
    ],
)  # fmt: skip
def test_dates(text: str, day: date | None) -> None:
    assert read_date(text, SATURDAY) == day


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("10 menit", 10 * MINUTE), ("2 heures", 2 * HOUR), ("3 días", 3 * DAY), ("siku 3", 3 * DAY),
        ("٢ ساعات", 2 * HOUR), ("1 mês", 30 * DAY), ("2 सप्ताह", 14 * DAY), ("0 days", None), ("5 parsecs", None),
    ],
)  # fmt: skip
def test_lengths(text: str, length: int | None) -> None:
    assert read_duration(text) == length


@pytest.mark.parametrize(
    ("text", "time"), [("14h", "14:00"), ("14h30", "14:30"), ("2 م", "14:00"), ("14", None), ("25h", None)]
)
def test_times(text: str, time: str | None) -> None:
    assert read_time(text) == time


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("senin-jumat 8-17", "mon-fri 08:00-17:00"),
        ("lun-ven 8h30-18h, sam 9-13", "mon-fri 08:30-18:00, sat 09:00-13:00"),
        ("setiap hari 8 sampai 20", "daily 08:00-20:00"), ("jumatatu-ijumaa 8 hadi 5", None), ("siempre", "always"),
        ("الاثنين-الجمعة 8-17", "mon-fri 08:00-17:00"),
    ],
)  # fmt: skip
def test_opening_hours(text: str, line: str | None) -> None:
    assert read_hours(text) == line
