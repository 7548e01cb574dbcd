"""A broadcast: one message for many who did not ask for it, and the whole law of where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.transitions import Transitions

ROOT = "broadcast/"
"""How the keys of messages begin that go to nobody twice."""
UNSURE = "unsure"
"""Why a message ended of which nobody can say whether it went out."""


class BroadcastStatus(StrEnum):
    """Where a broadcast stands."""

    SCHEDULED = "scheduled"  # its hour has not come
    RUNNING = "running"
    PAUSED = "paused"  # by somebody's word
    DONE = "done"  # everybody was written to or left out
    STOPPED = "stopped"  # for good: who was not written to will not be


class BroadcastEvent(StrEnum):
    """What may happen to a broadcast."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    FINISH = "finish"
    STOP = "stop"


_S, _E = BroadcastStatus, BroadcastEvent

BROADCAST = Transitions[BroadcastStatus, BroadcastEvent](
    "broadcast",
    {
        (_S.SCHEDULED, _E.START): _S.RUNNING,
        (_S.SCHEDULED, _E.STOP): _S.STOPPED,
        (_S.RUNNING, _E.PAUSE): _S.PAUSED,
        (_S.RUNNING, _E.FINISH): _S.DONE,
        (_S.RUNNING, _E.STOP): _S.STOPPED,
        (_S.PAUSED, _E.RESUME): _S.RUNNING,
        (_S.PAUSED, _E.STOP): _S.STOPPED,
    },
)


class AudienceKind(StrEnum):
    """How those are named who get a broadcast."""

    ALL = "all"
    TAG = "tag"
    GROUP = "group"
    LIST = "list"  # numbers that somebody gave: its people stand in the broadcast from the beginning
    OWNERS = "owners"  # of all tenants


@dataclass(frozen=True, slots=True)
class Audience:
    """Who gets it. All but a list are looked up when the broadcast begins."""

    kind: AudienceKind
    which: str = ""  # the tag, or the group's id
    name: str = ""  # what people call that


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One message for many. `number` counts up in its tenant, and is what people call it by."""

    tenant: TenantId
    number: int
    status: BroadcastStatus
    audience: Audience
    body: str  # the message, as an effect in JSON; `{{name}}` in its words is each reader's
    by: str  # whose work it is, E.164 digits
    made_at: Instant
    next_at: Instant  # not to be looked at before
    started_at: Instant | None = None
    ended_at: Instant | None = None
    waits_for: str = ""  # why nobody is written to just now: quiet, day_full, behind, closed


@dataclass(frozen=True, slots=True)
class Tally:
    """What has become of a broadcast's people so far."""

    waiting: int = 0
    under_way: int = 0  # handed to the outbox, not to the channel
    sent: int = 0  # the channel took it, and tells no more
    delivered: int = 0
    read: int = 0
    failed: int = 0
    unsure: int = 0  # a server died over it, and the channel cannot say whether it went out
    stopped: int = 0  # not written to, since the broadcast was stopped
    opted_out: int = 0  # of those who got it: wanted no more afterwards
    left_out: Mapping[str, int] = field(default_factory=dict)  # by reason

    @property
    def reached(self) -> int:
        """To how many it went."""
        return self.sent + self.delivered + self.read

    @property
    def all(self) -> int:
        """Everybody."""
        ended = self.reached + self.failed + self.unsure + self.stopped + sum(self.left_out.values())
        return self.waiting + self.under_way + ended

    @property
    def over(self) -> int:
        """Of how many the end is known."""
        return self.all - self.waiting - self.under_way


def key_for(number: int, contact: ContactId) -> EffectId:
    """The key of a broadcast's message to one person: the same however often it is asked for."""
    return EffectId(f"{ROOT}{number}/{contact}")
