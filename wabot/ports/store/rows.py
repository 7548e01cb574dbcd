"""The rows on the path of every message."""

from dataclasses import dataclass, field

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, EventId, TenantId
from wabot.core.lease import Epoch, Share
from wabot.core.message import Delivery
from wabot.core.value import value
from wabot.flow.effects import Send
from wabot.flow.events import Said

DONE = "done"
"""The status of a settled outbox row that was no message: an action, a payment request, a timer."""

ADOPTED = "adopted"
"""The error of a row whose claim outlived who had it: nobody knows how far they came."""


@value(frozen=True, slots=True)
class NewEvent:
    """Something that happened in a conversation. `dedupe` is unique in the tenant: the same fact counts once."""

    tenant: TenantId
    id: EventId
    contact: ContactId
    kind: str  # said, action, payment, timer, …
    dedupe: str
    body: str  # JSON
    at: Instant  # when it happened
    recorded_at: Instant
    said: Said | None = field(default=None, compare=False, repr=False)  # not stored: `body`, before it was written


@value(frozen=True, slots=True)
class StoredEvent:
    """An event as it stands in the store."""

    tenant: TenantId
    id: EventId
    contact: ContactId
    kind: str
    dedupe: str
    body: str  # "" once redacted
    at: Instant
    recorded_at: Instant
    handled_at: Instant | None = None
    attempts: int = 0  # turns that raised
    note: str = ""  # what became of it
    said: Said | None = field(default=None, compare=False, repr=False)  # not stored: `body`, already read


@value(frozen=True, slots=True)
class OutboxRow:
    """An effect to perform. Born claimed when `status` is SENDING; then `epoch` is the claimer's."""

    tenant: TenantId
    id: EffectId
    contact: ContactId
    kind: str  # send, action, payment, timer, …
    body: str  # JSON
    due: Instant
    created_at: Instant
    status: str = Delivery.QUEUED  # a Delivery, or DONE
    attempts: int = 0  # claims so far
    epoch: Epoch = Epoch(0)  # of the tenant's lease when it was claimed last
    settled_at: Instant | None = None  # None while queued, sending or parked
    reference: str = ""  # the channel's own id
    error: str = ""
    place: int = 0  # order among rows of one conversation made in the same millisecond; save_turn fills it
    effect: Send | None = field(default=None, compare=False, repr=False)  # not stored: `body`, already read


@value(frozen=True, slots=True)
class TurnSave:
    """What one turn leaves: saved together or not at all."""

    tenant: TenantId
    contact: ContactId
    event: EventId  # becomes handled
    revision: int  # that the turn started from; 0 for a conversation never saved
    state: bytes
    at: Instant
    effects: tuple[OutboxRow, ...] = ()
    note: str = ""
    redact: bool = False  # forget the event's body (it held a secret)
    fence: Epoch | None = None  # the lease it was taken under; None where one server has everything
    fresh: NewEvent | None = None  # the event itself, where it is not recorded yet: that happens with the turn


@value(frozen=True, slots=True)
class Settled:
    """How a claimed row ended. A row that is no longer `sending` under this epoch is left alone."""

    tenant: TenantId
    id: EffectId
    status: str  # a Delivery (SENT, FAILED), or DONE
    at: Instant
    reference: str = ""
    error: str = ""
    epoch: Epoch = Epoch(0)  # of the row's claim


@dataclass(frozen=True, slots=True)
class Claim:
    """Whose rows are taken, and how many at most."""

    share: Share
    now: Instant
    limit: int = 256
