"""How the value of a setting is read from what people type, stored, and shown again."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers

from wabot.core.digits import ascii_digits
from wabot.core.money import EXPONENTS, Money
from wabot.core.money import parse as parse_money
from wabot.flow import values
from wabot.flow.events import Json

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SWAHILI_DAYS = ("jtt", "jnn", "jtn", "alh", "iju", "jms", "jpi")
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?")


class BadValue(ValueError):
    """The text is no value of this kind; `hint` is the text key that says what is wanted."""

    def __init__(self, hint: str, **args: Json) -> None:
        super().__init__(hint)
        self.hint = hint
        self.facts = args


@dataclass(frozen=True, slots=True)
class Around:
    """What a value depends on: the tenant's (or the platform's) currency."""

    currency: str


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of value: `read` turns typed words into what is stored, `show` that into a slot."""

    read: Callable[[str, Around], str]
    show: Callable[[str, Around], Json] = lambda stored, _: stored
    choices: tuple[str, ...] = ()


def words(longest: int) -> Format:
    """Any text up to `longest` characters."""

    def read(typed_: str, _: Around) -> str:
        if not typed_.strip() or len(typed_) > longest:
            raise BadValue("setting-hint-words", longest=longest)
        return typed_.strip()

    return Format(read)


def choice(*options: str) -> Format:
    """One of these words."""

    def read(typed_: str, _: Around) -> str:
        word = typed_.strip().casefold()
        if word not in options:
            raise BadValue("setting-hint-choice", options=", ".join(options))
        return word

    return Format(read, choices=options)


def whole(least: int, most: int) -> Format:
    """A whole number between two."""

    def read(typed_: str, _: Around) -> str:
        plain = ascii_digits(typed_).strip()
        if not (plain.isascii() and plain.isdigit() and len(plain) <= 9 and least <= int(plain) <= most):
            raise BadValue("setting-hint-number", least=least, most=most)
        return str(int(plain))

    return Format(read)


def percent(most: int) -> Format:
    """A share in percent with up to two decimals."""

    def read(typed_: str, _: Around) -> str:
        try:
            share = Decimal(ascii_digits(typed_).strip().rstrip("%").strip().replace(",", "."))
        except InvalidOperation:
            raise BadValue("setting-hint-percent", most=most) from None
        if not share.is_finite() or not 0 <= share <= most or share != round(share, 2):
            raise BadValue("setting-hint-percent", most=most)
        return f"{share.normalize():f}"

    return Format(read, lambda stored, _: f"{stored} %")


def amount() -> Format:
    """An amount of the tenant's currency, stored in minor units."""

    def read(typed_: str, around: Around) -> str:
        money = parse_money(typed_, around.currency)
        if not isinstance(money, Money) or money.minor <= 0:
            raise BadValue("setting-hint-amount", currency=around.currency)
        return str(money.minor)

    return Format(read, lambda stored, around: values.money(Money(int(stored), around.currency)))


def country() -> Format:
    """An ISO 3166 country whose numbers we can read."""

    def read(typed_: str, _: Around) -> str:
        code = typed_.strip().upper()
        if code not in phonenumbers.SUPPORTED_REGIONS:
            raise BadValue("setting-hint-country")
        return code

    return Format(read)


def currency() -> Format:
    """An ISO 4217 currency we know the minor units of."""

    def read(typed_: str, _: Around) -> str:
        code = typed_.strip().upper()
        if code not in EXPONENTS:
            raise BadValue("setting-hint-choice", options=", ".join(sorted(EXPONENTS)))
        return code

    return Format(read)


def time_zone() -> Format:
    """An IANA time zone, upper and lower case alike."""

    def read(typed_: str, _: Around) -> str:
        wanted = typed_.strip().replace(" ", "_").casefold()
        found = next((name for name in available_timezones() if name.casefold() == wanted), "")
        if not found:
            raise BadValue("setting-hint-time-zone")
        return ZoneInfo(found).key

    return Format(read)


def switch() -> Format:
    """On or off."""

    def read(typed_: str, _: Around) -> str:
        word = typed_.strip().casefold()
        if word in {"on", "yes", "ndiyo", "washa", "1"}:
            return "on"
        if word in {"off", "no", "hapana", "zima", "0"}:
            return "off"
        raise BadValue("setting-hint-choice", options="on, off")

    return Format(read, choices=("on", "off"))


def hours() -> Format:
    """Opening hours: `mon-fri 8:00-18:00, sat 9-13`, `daily 8-20`, or `always`."""
    return Format(_read_hours)


def _read_hours(typed_: str, _: Around) -> str:
    plain = ascii_digits(typed_).strip().casefold()
    if plain in {"always", "24h", "daima", "24/7"}:
        return "always"
    parts = [_read_part(part.strip()) for part in re.split(r"[,;\n]", plain) if part.strip()]
    if not parts:
        raise BadValue("setting-hint-hours")
    return ", ".join(parts)


def _read_part(part: str) -> str:
    match = _SPAN.search(part)
    if match is None or part[match.end() :].strip():
        raise BadValue("setting-hint-hours")
    opens = int(match[1]) * 60 + int(match[2] or 0)
    closes = int(match[3]) * 60 + int(match[4] or 0)
    if not 0 <= opens < closes <= 24 * 60 or int(match[2] or 0) > 59 or int(match[4] or 0) > 59:
        raise BadValue("setting-hint-hours")
    return f"{_read_days(part[: match.start()].strip())} {_clock(opens)}-{_clock(closes)}"


def _read_days(days: str) -> str:
    if days in {"", "daily", "kila siku"}:
        return "daily"
    ends = [_day(day) for day in re.split(r"\s*[-–]\s*", days)]
    if len(ends) > 2:
        raise BadValue("setting-hint-hours")
    return "-".join(ends)


def _day(word: str) -> str:
    if word in SWAHILI_DAYS:
        return DAYS[SWAHILI_DAYS.index(word)]
    short = word[:3]
    if short not in DAYS:
        raise BadValue("setting-hint-hours")
    return short


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
