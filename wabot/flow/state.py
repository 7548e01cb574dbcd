"""Where a conversation stands: a small value that survives JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import EffectId
from wabot.core.value import value
from wabot.flow.events import Json

STATE_VERSION = 1


@value(frozen=True, slots=True)
class Scene:
    """What is known about the reader and the tenant when a turn begins; never stored with the conversation."""

    role: Role = Role.CONTACT
    language: str = "en"  # of the reader, unless the conversation has chosen another (slot `language`)
    country: str = "KE"  # ISO 3166; numbers without a country code are read as this country's
    currency: str = "KES"
    time_zone: str = "Africa/Nairobi"
    texts: Mapping[str, str] = field(default_factory=dict)  # the tenant's own wording, by text key
    facts: Mapping[str, Json] = field(default_factory=dict)  # read-only slots: `tenant`, `contact_phone`, `price_…`


@dataclass(frozen=True, slots=True)
class Frame:
    """A sub-flow's way back: the node to enter when the sub-flow ends."""

    book: str
    node: str
    slots: Mapping[str, Json] = field(default_factory=dict)


@value(frozen=True, slots=True)
class Step:
    """One choice that "back" can undo: the question it was made at, and what it and its consequences changed."""

    node: str
    page: int = 0
    depth: int = 0  # how many sub-flows were open
    undo: Mapping[str, Json] = field(default_factory=dict)  # slots as they were before; None where there was none


@value(frozen=True, slots=True)
class State:
    """One conversation. An empty `node` means nobody is being asked anything."""

    book: str
    version: str  # content hash of the book; a conversation under way keeps it
    node: str = ""
    slots: Mapping[str, Json] = field(default_factory=dict)
    trail: tuple[Step, ...] = ()  # the way back, newest last
    frames: tuple[Frame, ...] = ()
    awaiting: EffectId | None = None  # the one effect whose result is listened to
    asked_at: Instant | None = None  # when the present question was put
    tries: int = 0  # wrong answers to the present question; failed ways home since the last one
    page: int = 0  # of the list being shown
    guess: str = ""  # the option (`option:key`) or command (`command:text`) we asked "did you mean …?" about
    timers: tuple[str, ...] = ()  # effects that remind of the present question or end it; "" once fired
    asking: str = ""  # the slot of an `ai` node that is asked for plainly
