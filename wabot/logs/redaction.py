"""Masks what must not stand in a log: secrets by their names, and numbers and tokens wherever they occur."""

import re
from collections.abc import Mapping

from structlog.typing import EventDict, WrappedLogger

MASK = "•••"
_DEEP = 8  # levels of nesting; deeper is shown as its mask

_WORDS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")  # consumerKey and consumer-key are consumer_key
_SECRET_WORDS = frozenset(
    [
        "token",
        "tokens",
        "secret",
        "secrets",
        "password",
        "passwd",
        "passphrase",
        "passkey",
        "pin",
        "pins",
        "totp",
        "otp",
        "key",
        "keys",
        "apikey",
        "authorization",
        "auth",
        "credential",
        "credentials",
        "cookie",
        "signature",
        "qr",
        "dsn",
    ]
)
_SECRET_NAMES = frozenset(("pairing_code", "access_code", "verification_code"))
_PHONE_WORDS = frozenset(["phone", "phones", "msisdn", "payer", "recipient", "jid", "lid", "partya", "phonenumber"])

_ALIKE = (
    r"[\w-]{0,30}(?:token|secret|password|passkey|passwd|pin|totp|signature|api_?key|consumer_?key|_key|authorization)"
)
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(/(?:callbacks/[\w.-]+|pair)/)[^/\s?#\"']+"), rf"\1{MASK}"),
    (re.compile(r"\b((?:Bearer|Basic)\s+)[\w.~+/=-]+", re.IGNORECASE), rf"\1{MASK}"),
    (re.compile(r"(://[^/\s:@]*:)[^/\s@]+(@)"), rf"\1{MASK}\2"),  # postgresql://user:password@host
    (re.compile(rf"([?&]{_ALIKE}=)[^&\s#\"']+", re.IGNORECASE), rf"\1{MASK}"),
    (
        re.compile(rf"(\b{_ALIKE}['\"]?\s*[:=]\s*)(?!Bearer|Basic)(\"[^\"]*\"|'[^']*'|[^\s,;&)}}\]]+)", re.IGNORECASE),
        rf"\1{MASK}",
    ),
    (re.compile(r"\b(ws_CO_\w{4})\w+"), rf"\1{MASK}"),  # CheckoutRequestIDs
)
_PLAIN = re.compile(r"[A-Za-z_.]{0,40}|[A-Za-z]?\d{0,6}")  # an event's name, a tenant's id: nothing to look for
_PHONES = re.compile(
    r"(?<![\w.])(?:"
    r"\+\d(?:[ .-]?\d){7,14}"  # +254 722 000 111
    r"|0\d{2}(?:[ -]?\d){7}"  # 0722 000 111
    r"|[1-9]\d{10,14}"  # 254722000111, LIDs
    r")(?!\d)"
)


def redact(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """A structlog processor: the last before the renderer, after exceptions have become text."""
    return {name: _named(str(name), value, 0) for name, value in event.items()}


def scrub(text: str) -> str:
    """The text with numbers and tokens masked."""
    if _PLAIN.fullmatch(text):
        return text
    for pattern, shown in _RULES:
        text = pattern.sub(shown, text)
    return _PHONES.sub(lambda found: mask_phone(found[0]), text)


def mask_phone(number: str) -> str:
    """254711222333 as 2547•••••333; the ends are enough to tell people apart."""
    digits = re.sub(r"\D", "", number)
    return f"{'+' if number.startswith('+') else ''}{digits[: min(4, max(len(digits) - 8, 0))]}•••••{digits[-3:]}"


def _named(name: str, value: object, depth: int) -> object:
    words = [word for word in _WORDS.sub("_", name).lower().split("_") if word]
    if not _SECRET_WORDS.isdisjoint(words) or "_".join(words) in _SECRET_NAMES:
        return MASK if value not in (None, "") else value
    if not _PHONE_WORDS.isdisjoint(words) and isinstance(value, str | int) and len(str(value)) > 6:
        masked = scrub(str(value))
        return masked if MASK in masked else mask_phone(masked)
    return _value(value, depth)


def _value(value: object, depth: int) -> object:
    match value:
        case None | bool() | float():
            return value
        case int():
            return value
        case str():
            return scrub(value)
        case Mapping() if depth < _DEEP:
            return {str(name): _named(str(name), inner, depth + 1) for name, inner in value.items()}
        case list() | tuple() | set() | frozenset() if depth < _DEEP:
            return [_value(inner, depth + 1) for inner in value]
        case _:
            return scrub(str(value)) if depth < _DEEP else MASK
