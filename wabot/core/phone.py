"""Phone numbers: from whatever people type to the digits of E.164, and back to something readable."""

import re
from enum import Enum
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, PhoneNumberType

from wabot.core.digits import ascii_digits

LONGEST = 40  # characters: longer than any number with its spaces and its @s.whatsapp.net
_MOBILE = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})
_JID = re.compile(r"(\d{5,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)", re.IGNORECASE)
_WRITTEN = re.compile(r"\+?[\d\s().\-‐‑–/]+")

# Who was given a range of Kenyan numbers; people may keep their number when they move, so it is a first guess.
# The longest prefix wins. 763-765 are sold as Equitel though the range is Airtel's.
_KE_OPERATORS = {
    "Safaricom": "11 14 18 70 71 72 74 757 758 759 768 769 79",
    "Airtel": "10 135 136 137 138 139 73 75 76 78",
    "Telkom": "120 761 77",
    "Equitel": "124 763 764 765",
    "Faiba": "747",
    "Homeland": "744",
    "Infura": "121",
    "NRG": "130",
}
_KE_PREFIXES = {f"254{prefix}": name for name, ranges in _KE_OPERATORS.items() for prefix in ranges.split()}


class BadPhone(Enum):
    """Why a text is not a number we can serve."""

    EMPTY = "empty"
    NOT_A_NUMBER = "not_a_number"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    WRONG_COUNTRY = "wrong_country"
    NOT_MOBILE = "not_mobile"


def parse(text: str, country: str, *, any_country: bool = False) -> str | BadPhone:
    """E.164 digits without the plus, or why not. `country` reads numbers written without a country code."""
    if len(text) > LONGEST:
        return BadPhone.TOO_LONG
    return _parse(ascii_digits(text).strip(), country, any_country=any_country)


def is_mobile_of(digits: str, country: str) -> bool:
    """Whether these E.164 digits are a mobile number of the country."""
    return parse(f"+{digits}", country) == digits


def country_of(digits: str) -> str:
    """The ISO 3166 country of E.164 digits, "" where they are no number of any."""
    try:
        number = phonenumbers.parse(f"+{digits}")
    except NumberParseException:
        return ""
    return phonenumbers.region_code_for_number(number) or ""


def operator(digits: str) -> str:
    """The operator a Kenyan number's range was given to, "" where unknown."""
    for length in (6, 5):
        if name := _KE_PREFIXES.get(digits[:length]):
            return name
    return ""


def mask(digits: str) -> str:
    """Enough to recognise, too little to call: `2547•••••333`."""
    if len(digits) < 9:
        return "•" * max(len(digits) - 2, 0) + digits[-2:]
    return f"{digits[:4]}{'•' * (len(digits) - 7)}{digits[-3:]}"


@lru_cache(maxsize=4096)
def pretty(digits: str, country: str = "") -> str:
    """As people of `country` write it: `0711 222333` at home, `+254 711 222333` from elsewhere."""
    try:
        number = phonenumbers.parse(f"+{digits}")
    except NumberParseException:
        return digits
    home = country and phonenumbers.region_code_for_number(number) == country
    style = PhoneNumberFormat.NATIONAL if home else PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, style)


@lru_cache(maxsize=4096)
def _parse(text: str, country: str, *, any_country: bool) -> str | BadPhone:
    if not text:
        return BadPhone.EMPTY
    if jid := _JID.fullmatch(text):
        text = f"+{jid[1]}"
    if not _WRITTEN.fullmatch(text):
        return BadPhone.NOT_A_NUMBER
    digits = re.sub(r"\D", "", text)
    number = _read(f"+{digits}" if text.startswith("+") else digits, country)
    return _judge(number, digits, country, any_country=any_country)


def _read(digits: str, country: str) -> PhoneNumber | None:
    """The number these digits mean: with plus or 00 international, else national, else with the code and no plus."""
    if digits.startswith(("+", "00")):
        return _possible(f"+{digits.removeprefix('+').removeprefix('00')}", None)
    code = phonenumbers.country_code_for_region(country)
    if digits.startswith(str(code)) and (number := _valid(f"+{digits}", None)):
        return number
    return _valid(digits, country) or _valid(f"+{digits}", None) or _possible(digits, country)


def _possible(text: str, region: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(text, region)
    except NumberParseException:
        return None


def _valid(text: str, region: str | None) -> PhoneNumber | None:
    number = _possible(text, region)
    return number if number is not None and phonenumbers.is_valid_number(number) else None


def _judge(number: PhoneNumber | None, digits: str, country: str, *, any_country: bool) -> str | BadPhone:
    if number is None or not phonenumbers.is_valid_number(number):
        return _length(digits)
    if not any_country and phonenumbers.region_code_for_number(number) != country:
        return BadPhone.WRONG_COUNTRY
    if phonenumbers.number_type(number) not in _MOBILE:
        return BadPhone.NOT_MOBILE
    return f"{number.country_code}{phonenumbers.national_significant_number(number)}"


def _length(digits: str) -> BadPhone:
    if len(digits) < 9:
        return BadPhone.TOO_SHORT
    return BadPhone.TOO_LONG if len(digits) > 15 else BadPhone.NOT_A_NUMBER
