"""What a person may answer to an `ask`: one reader a kind, each ending in a value or in the reason why not."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from wabot.core import money as moneys
from wabot.core import phone as phones
from wabot.core.digits import ascii_digits
from wabot.core.message import MessageKind
from wabot.core.money import BadMoney, Money
from wabot.core.phone import BadPhone
from wabot.flow import moments, values
from wabot.flow.events import Json, Said
from wabot.flow.numbers import read_number
from wabot.flow.replies import fold, understand
from wabot.flow.state import Scene

KINDS = Literal["text", "number", "money", "phone", "date", "time", "choice", "media", "secret", "duration", "location"]


@dataclass(frozen=True, slots=True)
class Limits:
    """What the question says about its answer; money bounds are in major units."""

    min: int | float | str | None = None
    max: int | float | str | None = None
    max_length: int = 1000
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """An accepted answer."""

    value: Json


@dataclass(frozen=True, slots=True)
class Bad:
    """Why an answer will not do, as a text key; `own` where the question's own error text says it as well."""

    key: str
    args: Mapping[str, Json] = field(default_factory=dict)
    own: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """Everything a reader may look at."""

    said: Said
    scene: Scene
    limits: Limits
    any_country: bool

    @property
    def text(self) -> str:
        """What was written, without the spaces around it."""
        return self.said.text.strip()


def read_answer(kind: KINDS, said: Said, scene: Scene, limits: Limits, *, any_country: bool) -> Answer | Bad:
    """The value of an answer of this kind, or why it is none."""
    if kind == "media":
        return _media(said)
    if kind == "location" and said.kind is MessageKind.LOCATION:
        return _location(said)
    if said.kind is not MessageKind.TEXT:
        return Bad("ask-text-only", own=False)
    if not said.text.strip():
        return Bad("empty-message", own=False)
    if len(said.text) > max(limits.max_length, 64):
        return Bad("ask-too-long", {"max_length": limits.max_length}, own=False)
    return _READERS[kind](Question(said, scene, limits, any_country))


def _text(question: Question) -> Answer | Bad:
    text, longest = question.text, question.limits.max_length
    if len(text) > longest:
        return Bad("ask-too-long", {"max_length": longest}, own=False)
    shortest = question.limits.min
    if isinstance(shortest, int | float) and len(text) < shortest:
        return Bad("ask-error-text")
    return Answer(text)


def _number(question: Question) -> Answer | Bad:
    number = read_number(question.text)
    if number is None:
        return Bad("ask-error-number")
    return _between(question.limits, number, lambda bound: bound) or Answer(number)


def _money(question: Question) -> Answer | Bad:
    currency = question.scene.currency
    amount = moneys.parse(question.text, currency)
    if isinstance(amount, BadMoney):
        return Bad("ask-error-money")
    major = amount.minor / 10 ** moneys.exponent(currency)
    bad = _between(question.limits, major, lambda bound: values.money(_of(bound, currency)))
    return bad or Answer(values.money(amount))


def _phone(question: Question) -> Answer | Bad:
    digits = phones.parse(question.text, question.scene.country, any_country=question.any_country)
    if isinstance(digits, BadPhone):
        wrong = digits in (BadPhone.WRONG_COUNTRY, BadPhone.NOT_MOBILE)
        return Bad(f"ask-error-phone-{digits.value.replace('_', '-')}" if wrong else "ask-error-phone")
    return Answer(values.phone(digits))


def _date(question: Question) -> Answer | Bad:
    today = moments.today(question.said.at, question.scene.time_zone)
    day = moments.read_date(question.text, today)
    if day is None:
        return Bad("ask-error-date")
    bounds = (question.limits.min, question.limits.max)
    first, last = (today.isoformat() if bound == "today" else bound for bound in bounds)
    if isinstance(first, str) and day.isoformat() < first:
        return Bad("ask-too-early", {"min": values.date(first)})
    if isinstance(last, str) and day.isoformat() > last:
        return Bad("ask-too-late", {"max": values.date(last)})
    return Answer(values.date(day.isoformat()))


def _time(question: Question) -> Answer | Bad:
    time = moments.read_time(question.text)
    return Bad("ask-error-time") if time is None else Answer(time)


def _duration(question: Question) -> Answer | Bad:
    length = moments.read_duration(question.text)
    return Bad("ask-error-duration") if length is None else Answer(values.duration(length))


def _choice(question: Question) -> Answer | Bad:
    reply, choices = understand(question.text), question.limits.choices
    if reply.number is not None and reply.number <= len(choices):
        return Answer(choices[reply.number - 1])
    for choice in choices:
        if fold(choice) == reply.folded:
            return Answer(choice)
    return Bad("ask-error-choice", {"choices": ", ".join(choices)})


def _secret(question: Question) -> Answer | Bad:
    text = question.text
    if len(text) > question.limits.max_length:
        return Bad("ask-too-long", {"max_length": question.limits.max_length}, own=False)
    digits = ascii_digits(text)
    return Answer(digits if digits.isdigit() else text)  # a PIN may be typed in any script


def _media(said: Said) -> Answer | Bad:
    kinds = (MessageKind.IMAGE, MessageKind.VIDEO, MessageKind.AUDIO, MessageKind.DOCUMENT)
    if said.kind not in kinds:
        return Bad("ask-error-media")
    return Answer(values.media(said.kind.value, said.id, said.text.strip()))


def _location(said: Said) -> Answer | Bad:
    """A place from the map; a place in words is read as text."""
    place = said.attached.get("location")
    if not isinstance(place, dict):
        return Bad("ask-error-location")
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return Bad("ask-error-location")
    named = ", ".join(str(place[part]) for part in ("name", "address") if place.get(part))
    return Answer(values.location(latitude, longitude, named))


def _between(limits: Limits, number: float, shown: Callable[[float], Json]) -> Bad | None:
    if isinstance(limits.min, int | float) and number < limits.min:
        return Bad("ask-too-small", {"min": shown(limits.min)})
    if isinstance(limits.max, int | float) and number > limits.max:
        return Bad("ask-too-large", {"max": shown(limits.max)})
    return None


def _of(major: float, currency: str) -> Money:
    return Money(round(major * 10 ** moneys.exponent(currency)), currency)


_READERS: Mapping[str, Callable[[Question], Answer | Bad]] = {
    "text": _text,
    "number": _number,
    "money": _money,
    "phone": _phone,
    "date": _date,
    "time": _time,
    "choice": _choice,
    "secret": _secret,
    "duration": _duration,
    "location": _text,
}
