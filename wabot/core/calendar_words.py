"""Months, days of the week and units of time as people write them, in every language we speak at once."""

import unicodedata
from collections.abc import Iterable, Mapping

from babel import Locale

from wabot.core.clock import DAY, HOUR, MINUTE
from wabot.core.digits import ascii_digits
from wabot.core.languages import NAMES

_SHORTEST = 3  # letters that a month or a day may be shortened to
_STRIPPED = frozenset([*map(chr, range(0x300, 0x370)), *map(chr, range(0x64B, 0x656)), "\u0640", "\u093c"])
# Accents, Arabic vowels and the dot of Devanagari may be left out; its vowel signs are letters of their own.

_SOON: Mapping[int, str] = {
    -1: "yesterday, jana, kemarin, hier, ayer, ontem, أمس, امبارح, बीता कल, bita kal",
    0: "today, leo, hari ini, aujourd'hui, hoy, hoje, اليوم, आज, aaj",
    1: "tomorrow, kesho, besok, demain, mañana, amanhã, غدا, بكرة, कल, kal",
    2: "day after tomorrow, kesho kutwa, keshokutwa, lusa, après-demain, après demain, pasado mañana, "
    "depois de amanhã, بعد غد, بعد بكرة, परसों, parson, parso",
}
_LENGTHS: Mapping[int, str] = {
    MINUTE: "min, mins, minute, minutes, dakika, menit, mnt, minuto, minutos, دقيقة, دقائق, मिनट",
    HOUR: "h, hr, hrs, hour, hours, saa, jam, heure, heures, hora, horas, ساعة, ساعات, घंटा, घंटे, घण्टा, घण्टे",
    DAY: "d, day, days, siku, hari, jour, jours, j, día, días, dia, dias, يوم, أيام, दिन",
    7 * DAY: "w, week, weeks, wiki, minggu, mgg, semaine, semaines, semana, semanas, أسبوع, أسابيع, हफ़्ता, हफ़्ते, सप्ताह",
    30 * DAY: "m, mo, month, months, mwezi, miezi, bulan, bln, mois, mes, meses, mês, شهر, أشهر, شهور, महीना, महीने",
    360 * DAY: "y, year, years, mwaka, miaka, tahun, thn, an, ans, année, années, año, años, ano, anos, سنة, سنوات, "
    "عام, साल, वर्ष",
}


def plain(text: str) -> str:
    """For comparing: lower case, plain digits, single spaces, no accents, no dots of shortened words."""
    parts = unicodedata.normalize("NFKD", ascii_digits(text).casefold())
    kept = "".join(letter for letter in parts if letter not in _STRIPPED)
    return " ".join(kept.replace("’", "'").replace("॰", "").split())


def _words(table: Mapping[int, str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for value, words in table.items():
        for word in words.split(","):
            found.setdefault(plain(word), value)
    return found


SOON = _words(_SOON)
"""Days from today by their word; yesterday is -1."""
LENGTHS = _words(_LENGTHS)
"""Milliseconds of one unit by its word; a month has 30 days here, a year 360."""


def _names(of: str) -> list[tuple[str, int]]:
    """Every name of the months (from 1) or days (from 0, Monday), whole and shortened, with its number."""
    found: dict[tuple[str, int], None] = {}
    for tag in NAMES:
        table: Mapping[str, Mapping[str, Mapping[int, str]]] = getattr(Locale(tag), of)
        for width in ("wide", "abbreviated"):
            for number, name in table["format"][width].items():
                found[plain(name).rstrip("."), number] = None
    return list(found)


_MONTHS = _names("months")
_DAYS = _names("days")


def month(word: str) -> int:
    """1 to 12 for the name of a month, whole or shortened; 0 where it is none."""
    return _meant(plain(word).rstrip("."), _MONTHS) or 0


def weekday(word: str) -> int | None:
    """0 (Monday) to 6 for the name of a day, whole or shortened; None where it is none."""
    return _meant(plain(word).rstrip("."), _DAYS)


def _meant(word: str, names: Iterable[tuple[str, int]]) -> int | None:
    """The number of the name itself, else of the first that begins so."""
    if len(word) < 2:
        return None
    short: int | None = None
    for name, number in names:
        if name == word:
            return number
        if short is None and len(word) >= _SHORTEST and name.startswith(word):
            short = number
    return short
