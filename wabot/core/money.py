"""Money: integer minor units in one currency, and how people write it."""

import re
from dataclasses import dataclass
from enum import Enum
from functools import total_ordering

from wabot.core.digits import ascii_digits

# Minor digits as people and payment providers use them; CLDR and ISO disagree for IDR and TZS, practice wins.
EXPONENTS = {
    "KES": 2, "USD": 2, "EUR": 2, "GBP": 2, "NGN": 2, "ZAR": 2, "GHS": 2, "ETB": 2, "INR": 2, "ZMW": 2, "BRL": 2,
    "IDR": 0, "TZS": 0, "UGX": 0, "RWF": 0, "BIF": 0, "XAF": 0, "XOF": 0, "JPY": 0, "KMF": 0, "DJF": 0,
}  # fmt: skip
SIGNS = {
    "KES": ("kes", "kshs", "ksh", "shs", "sh", "bob"),
    "TZS": ("tzs", "tshs", "tsh", "shs", "sh"),
    "UGX": ("ugx", "ushs", "ush", "shs", "sh"),
    "IDR": ("idr", "rp"),
    "USD": ("usd", "us$", "$"),
    "EUR": ("eur", "€"),
    "GBP": ("gbp", "£"),
    "NGN": ("ngn", "₦"),
}
LONGEST = 32  # characters: nobody means an amount longer than this
LARGEST = 10**15  # minor units: fits every database's BIGINT with room for sums

_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_COMMAS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_DOTS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")
_SPACES = re.compile(r"\d{1,3}(?: \d{3})+(?:[.,]\d+)?")
_WORD = re.compile(r"[^\W\d_]{3}|[^\W\d_]{1,4}\.?|[$€£₦]|us\$")


class BadMoney(Enum):
    """Why a text is not an amount."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    NEGATIVE = "negative"
    TOO_LONG = "too_long"
    TOO_PRECISE = "too_precise"  # more decimals than the currency has
    WRONG_CURRENCY = "wrong_currency"


def exponent(currency: str) -> int:
    """How many digits stand behind the point in this currency."""
    return EXPONENTS.get(currency, 2)


def _unit(currency: str) -> int:
    return int(10 ** exponent(currency))


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency; sums and comparisons across currencies raise ValueError."""

    minor: int
    currency: str

    @classmethod
    def of(cls, major: int, currency: str) -> "Money":
        """So many whole units: `Money.of(50, "KES")` is fifty shillings."""
        return cls(major * _unit(currency), currency)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __mul__(self, times: int) -> "Money":
        return Money(self.minor * times, self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.minor < self._same(other)

    def __str__(self) -> str:
        places = exponent(self.currency)
        sign, whole = ("-" if self.minor < 0 else ""), abs(self.minor)
        major, minor = divmod(whole, 10**places)
        return f"{self.currency} {sign}{major}" + (f".{minor:0{places}d}" if minor else "")

    def meant_in(self, currency: str) -> "Money | None":
        """The same number of another currency, as it was typed; None where that has no such decimals."""
        minor, rest = divmod(self.minor * _unit(currency), _unit(self.currency))
        return None if rest else Money(minor, currency)

    def share(self, parts: int, of: int) -> "Money":
        """`parts`/`of` of the amount, halves rounded up: `share(5, 100)` is five per cent."""
        return Money((self.minor * parts * 2 + of) // (2 * of), self.currency)

    def whole_up(self) -> "Money":
        """Rounded up to whole major units, as M-Pesa and most airtime sellers want it."""
        unit = _unit(self.currency)
        return Money(-(-self.minor // unit) * unit, self.currency)

    def major_up(self) -> int:
        """The number of whole major units that covers the amount."""
        return self.whole_up().minor // _unit(self.currency)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise ValueError(f"{self.currency} and {other.currency} do not mix")
        return other.minor


def parse(text: str, currency: str) -> Money | BadMoney:
    """The amount a person wrote ("50", "1,000", "50/=", "Ksh50.50", "٥٠"), or why it is none."""
    if len(text) > LONGEST:
        return BadMoney.TOO_LONG
    words = ascii_digits(text).casefold().strip()
    if not words:
        return BadMoney.EMPTY
    number = _without_sign(words, currency)
    if number is None:
        return BadMoney.WRONG_CURRENCY
    if number.startswith(("-", "−", "–")):
        return BadMoney.NEGATIVE if _decimal(number[1:].strip(), 0) else BadMoney.NOT_A_NUMBER
    return _amount(number, currency)


def _amount(number: str, currency: str) -> Money | BadMoney:
    places = exponent(currency)
    decimal = _decimal(number, places)
    if decimal is None:
        return BadMoney.NOT_A_NUMBER
    major, _, fraction = decimal.partition(".")
    if len(fraction.rstrip("0")) > places:
        return BadMoney.TOO_PRECISE
    minor = int(major + fraction[:places].ljust(places, "0"))
    return Money(minor, currency) if minor <= LARGEST else BadMoney.TOO_LONG


def _without_sign(words: str, currency: str) -> str | None:
    """The bare number; None where the sign of another currency stands beside it."""
    bare = words.removesuffix("/=").removesuffix("/-").strip()
    own = (*SIGNS.get(currency, ()), currency.casefold())
    for sign in own:
        for cut in (bare.removeprefix(sign), bare.removesuffix(sign)):
            rest = cut.strip(" .") if cut != bare else ""
            if rest and not rest[0].isalpha() and not rest[-1].isalpha():
                return rest
    return None if _names_another(bare, own) else bare


def _names_another(bare: str, own: tuple[str, ...]) -> bool:
    known = {sign for signs in SIGNS.values() for sign in signs} | {c.casefold() for c in EXPONENTS}
    letters = bare.strip("0123456789.,- ")
    return letters in known and letters not in own


def _decimal(number: str, places: int) -> str | None:
    """Digits with at most one point, thousands marks taken away; None where it is ambiguous or no number."""
    number = number.replace("٫", ".").replace("٬", ",")
    if _COMMAS.fullmatch(number):
        return number.replace(",", "")
    if _SPACES.fullmatch(number):
        return number.replace(" ", "").replace(",", ".")
    if _DOTS.fullmatch(number) and (places == 0 or "," in number or number.count(".") > 1):
        return number.replace(".", "").replace(",", ".")
    if _PLAIN.fullmatch(number) and not (places and _DOTS.fullmatch(number)):
        return number
    return None
