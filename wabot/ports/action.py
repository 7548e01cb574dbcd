"""What an action is asked and how it answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.ports.store import Tx

PENDING = "pending"
"""An outcome that is no answer yet: the effect is settled, and whoever ends the matter later records the answer."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who asks. `phone` is E.164 digits ("" where WhatsApp shows none), and is what audit and trust go by."""

    contact: ContactId
    phone: str
    role: Role
    language: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One run of one action. `key` is the effect's id: the same on every retry."""

    key: EffectId
    tenant: TenantId  # whose bot the conversation is with; PLATFORM for the master bot
    actor: Actor
    at: Instant
    scene: Scene
    args: Mapping[str, Json] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The argument as text, "" where it was not given."""
        value = self.args.get(name)
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an action ended: a word for the menu, slots for its texts, and the writes that make it true.

    `commit` runs in the transaction that settles the effect; what it returns, if anything, replaces the outcome.
    """

    name: str
    slots: Mapping[str, Json] = field(default_factory=dict)
    commit: "Callable[[Tx], Outcome | None] | None" = None
