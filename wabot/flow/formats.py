"""Money, moments, days, durations and phones in the words of the reader's language, by CLDR."""

from datetime import UTC, datetime
from datetime import date as Day  # noqa: N812 (a day, not a function)
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime
from babel.numbers import format_currency
from babel.units import format_unit

from wabot.core import phone as phones
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.core.money import exponent

_UNITS = (("day", DAY), ("hour", HOUR), ("minute", MINUTE), ("second", SECOND))
_LATEST = 253_370_000_000_000  # late in the year 9998: datetime ends a year later, and time zones need room


def plain_spaces(text: str) -> str:
    """CLDR's no-break spaces as plain ones: phones and people search for the plain kind."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@lru_cache(maxsize=256)
def locale_of(language: str, country: str = "") -> Locale:
    """The closest locale CLDR knows: language and country, then language, then English."""
    for name in (f"{language}_{country}" if country else language, language.partition("-")[0]):
        try:
            return Locale.parse(name.replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")


@lru_cache(maxsize=4096)
def money(minor: int, currency: str, language: str, country: str) -> str:
    """An amount; whole amounts without decimals: `Ksh 50`, `Ksh 50.50`."""
    places = exponent(currency)
    amount = Decimal(minor).scaleb(-places)
    digits = "" if minor % 10**places == 0 else "." + "0" * places
    words = format_currency(amount, currency, f"¤ #,##0{digits}", locale_of(language, country), currency_digits=False)
    return plain_spaces(words)


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """The time zone of that name, UTC where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return ZoneInfo("UTC")


def at(ms: int, language: str, time_zone: str) -> str:
    """A moment on the reader's clock: `21 Nov 2026, 14:05`."""
    moment = datetime.fromtimestamp(min(max(ms, 0), _LATEST) / 1000, tz=UTC).astimezone(zone(time_zone))
    return plain_spaces(format_datetime(moment, "d MMM y, HH:mm", locale=locale_of(language)))


@lru_cache(maxsize=1024)
def date(iso: str, language: str) -> str:
    """A day: `21 Nov 2026`."""
    return plain_spaces(format_date(Day.fromisoformat(iso), "d MMM y", locale=locale_of(language)))


@lru_cache(maxsize=1024)
def duration(ms: int, language: str) -> str:
    """The two largest units: `30 days`, `1 hour 30 minutes`."""
    parts: list[str] = []
    rest = max(ms, 0)
    for unit, size in _UNITS:
        count, rest = divmod(rest, size)
        if count and len(parts) < 2:
            parts.append(_length(count, unit, locale_of(language)))
    return " ".join(parts) or _length(0, "minute", locale_of(language))


def _length(count: int, unit: str, locale: Locale) -> str:
    """`2 days`. CLDR has no long pattern where it is the same as the short one, as in Swahili: `siku 2`."""
    name = f"duration-{unit}"
    words = format_unit(count, name, "long", locale=locale)
    return plain_spaces(format_unit(count, name, "short", locale=locale) if name in words else words)


def phone(digits: str, country: str) -> str:
    """A phone number as people of `country` write it."""
    return phones.pretty(digits, country)
