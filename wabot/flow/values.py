"""Typed slot values: what JSON cannot say by itself (money, moments, phones, texts), and how to read it back."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from wabot.core.clock import Instant
from wabot.core.money import Money, exponent
from wabot.flow.events import Json

TYPE = "$"


def money(amount: Money) -> Json:
    """An amount."""
    return {TYPE: "money", "minor": amount.minor, "currency": amount.currency}


def at(moment: Instant) -> Json:
    """A moment, shown in the reader's time zone."""
    return {TYPE: "at", "ms": int(moment)}


def date(iso: str) -> Json:
    """A calendar day, `2026-11-21`."""
    return {TYPE: "date", "iso": iso}


def duration(ms: int) -> Json:
    """A length of time."""
    return {TYPE: "for", "ms": ms}


def phone(e164: str) -> Json:
    """A phone number as E.164 digits without the plus."""
    return {TYPE: "phone", "e164": e164}


def text(key: str, args: Mapping[str, Json] | None = None) -> Json:
    """A text by key, written out in the reader's language when it is shown."""
    return {TYPE: "text", "key": key, "args": dict(args or {})}


def media(kind: str, event: str, caption: str) -> Json:
    """A picture or file a person sent: `event` is the inbound event that carries it."""
    return {TYPE: "media", "kind": kind, "event": event, "caption": caption}


def file(reference: str, mime: str, name: str, size: int) -> Json:
    """A file of ours that a message can carry; `reference` as Media has it."""
    return {TYPE: "file", "reference": reference, "mime": mime, "name": name, "size": size}


def location(latitude: float, longitude: float, name: str) -> Json:
    """A point on the map; `name` may be ""."""
    return {TYPE: "location", "latitude": latitude, "longitude": longitude, "name": name}


def map_link(value: Json) -> str:
    """A page that shows the place a slot holds, "" where it holds none."""
    if not isinstance(value, dict) or value.get(TYPE) != "location":
        return ""
    return f"https://maps.google.com/?q={value.get('latitude')},{value.get('longitude')}"


def sealed(effect: str, name: str) -> Json:
    """A secret argument that an earlier effect carries sealed; whoever performs the action looks it up there."""
    return {TYPE: "sealed", "effect": effect, "name": name}


def shown(sealed_text: str) -> Json:
    """A secret a person is shown once: sealed wherever it waits, opened when the message that carries it is sent."""
    return {TYPE: "shown", "sealed": sealed_text}


def kind_of(value: Json) -> str:
    """The type of a typed value, "" for plain JSON."""
    if isinstance(value, dict):
        kind = value.get(TYPE)
        return kind if isinstance(kind, str) else ""
    return ""


def as_money(value: Json) -> Money | None:
    """The amount a slot holds, if it holds one."""
    if not isinstance(value, dict) or value.get(TYPE) != "money":
        return None
    minor, currency = value.get("minor"), value.get("currency")
    return Money(minor, currency) if isinstance(minor, int) and isinstance(currency, str) else None


def _money_number(value: dict[str, Json]) -> Json:
    amount = as_money(value)
    if amount is None:
        return None
    major = Fraction(amount.minor, 10 ** exponent(amount.currency))
    return int(major) if major.denominator == 1 else float(major)


_PLAIN: Mapping[str, Callable[[dict[str, Json]], Json]] = {
    "money": _money_number,
    "at": lambda value: value.get("ms"),
    "for": lambda value: value.get("ms"),
    "date": lambda value: value.get("iso"),
    "phone": lambda value: value.get("e164"),
    "text": lambda value: value.get("key"),
    "media": lambda value: value.get("caption"),
    "file": lambda value: value.get("name"),
    "location": lambda value: value.get("name") or map_link(value),
}


def plain(value: Json) -> Json:
    """The bare value for conditions and arguments: money in major units, moments in ms, phones as digits."""
    if isinstance(value, dict) and (reader := _PLAIN.get(kind_of(value))):
        return reader(value)
    return value
