"""How the value of a setting is read from what people type, stored, and shown again."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from zoneinfo import ZoneInfo, available_timezones

import phonenumbers

from wabot.core import languages
from wabot.core.digits import ascii_digits
from wabot.core.hours import read_hours
from wabot.core.money import EXPONENTS, Money
from wabot.core.money import parse as parse_money
from wabot.core.public import public_url
from wabot.core.reminders import read_quiet
from wabot.flow import values
from wabot.flow.events import Json

MOST_UNITS = 100_000_000
"""No price is higher than this, in whole units."""


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


def digits(longest: int) -> Format:
    """A number that names something, such as Meta's id of a phone number."""

    def read(typed_: str, _: Around) -> str:
        plain = "".join(ascii_digits(typed_).split())
        if not (plain.isascii() and plain.isdigit() and len(plain) <= longest):
            raise BadValue("setting-hint-digits")
        return plain

    return Format(read)


def public_address() -> Format:
    """An https address out in the internet; that its name leads nowhere else is seen when it is called."""

    def read(typed_: str, _: Around) -> str:
        url = public_url(typed_) if len(typed_) <= 300 else None
        if url is None:
            raise BadValue("setting-hint-public-address")
        return url

    return Format(read)


def choice(*options: str) -> Format:
    """One of these words."""

    def read(typed_: str, _: Around) -> str:
        word = typed_.strip().casefold()
        if word not in options:
            raise BadValue("setting-hint-choice", options=", ".join(options))
        return word

    return Format(read, choices=options)


def language() -> Format:
    """A language we speak, by its tag or as people call it."""

    def read(typed_: str, _: Around) -> str:
        tag = languages.named(typed_)
        if not tag:
            raise BadValue("setting-hint-choice", options=", ".join(languages.NAMES.values()))
        return tag

    return Format(read, choices=tuple(languages.NAMES))


def whole(least: int, most: int) -> Format:
    """A whole number between two."""

    def read(typed_: str, _: Around) -> str:
        plain = ascii_digits(typed_).strip()
        if not (plain.isascii() and plain.isdigit() and len(plain) <= 9 and least <= int(plain) <= most):
            raise BadValue("setting-hint-number", least=least, most=most)
        return str(int(plain))

    return Format(read)


def fraction() -> Format:
    """A number from 0 to 1 with up to two decimals."""

    def read(typed_: str, _: Around) -> str:
        try:
            part = Decimal(ascii_digits(typed_).strip().replace(",", "."))
        except InvalidOperation:
            raise BadValue("setting-hint-fraction") from None
        if not part.is_finite() or not 0 <= part <= 1 or part != round(part, 2):
            raise BadValue("setting-hint-fraction")
        return f"{part.normalize():f}"

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


def units(least: int, most: int) -> Format:
    """An amount in whole units of the tenant's currency."""

    def read(typed_: str, around: Around) -> str:
        money = parse_money(typed_, around.currency)
        if not isinstance(money, Money) or Money.of(money.major_up(), money.currency) != money:
            raise BadValue("setting-hint-number", least=least, most=most)
        if not least <= money.major_up() <= most:
            raise BadValue("setting-hint-number", least=least, most=most)
        return str(money.major_up())

    return Format(read, lambda stored, around: values.money(Money.of(int(stored), around.currency)))


def price(currency: str) -> Format:
    """A price in whole units of one currency; 0 where nothing is sold for it."""

    def read(typed_: str, _: Around) -> str:
        money = parse_money(typed_, currency)
        if not isinstance(money, Money) or money != money.whole_up() or money.major_up() > MOST_UNITS:
            raise BadValue("setting-hint-number", least=0, most=MOST_UNITS)
        return str(money.major_up())

    def show(stored: str, _: Around) -> Json:
        return values.money(Money.of(int(stored), currency)) if int(stored) else values.text("plan-not-sold")

    return Format(read, show)


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

    def read(typed_: str, _: Around) -> str:
        plain = read_hours(typed_) if len(typed_) <= 200 else None
        if plain is None:
            raise BadValue("setting-hint-hours")
        return plain

    return Format(read)


def quiet() -> Format:
    """Hours when nobody is written to unasked: `21-7`, or `off`."""

    def read(typed_: str, _: Around) -> str:
        plain = read_quiet(typed_) if len(typed_) <= 40 else None
        if plain is None:
            raise BadValue("setting-hint-quiet")
        return plain

    return Format(read)
