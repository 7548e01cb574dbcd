"""What happened: the closed union of facts a conversation can be told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from wabot.core.clock import Instant
from wabot.core.ids import EffectId, EventId
from wabot.core.message import MessageKind
from wabot.core.value import value

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


@value(frozen=True, slots=True)
class Said:
    """The contact said something."""

    id: EventId
    at: Instant
    text: str
    kind: MessageKind = MessageKind.TEXT
    choice: str = ""  # the key of a tapped option
    attached: Mapping[str, Json] = field(
        default_factory=dict
    )  # media, location, cards, about, raw: see codec.attached_to


@dataclass(frozen=True, slots=True)
class ActionFinished:
    """An action ended with a word."""

    id: EventId
    at: Instant
    answers: EffectId
    outcome: str
    slots: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PaymentSettled:
    """A payment that the conversation asked for was settled: paid, failed, cancelled, expired, refused, …"""

    id: EventId
    at: Instant
    answers: EffectId
    outcome: str
    slots: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TimerFired:
    """A timer that the conversation set has come due."""

    id: EventId
    at: Instant
    answers: EffectId


@dataclass(frozen=True, slots=True)
class Offered:
    """wabot itself has something to ask this person: a node where they are being asked nothing, else only words."""

    id: EventId
    at: Instant
    node: str
    text: str  # key of the words for somebody who is busy with something else
    slots: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody of the business moved the conversation on, because the person is stuck in it."""

    id: EventId
    at: Instant
    to: Literal["again", "back", "home", "end"]


Event = Said | ActionFinished | PaymentSettled | TimerFired | Offered | Moved
