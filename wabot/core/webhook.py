"""Webhooks to tenants' own software: where they go, what is told, when it is tried again, and how it is signed."""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import HOUR, SECOND, Instant
from wabot.core.ids import TenantId, random_bytes
from wabot.core.transitions import Transitions

KINDS = ("message", "status", "session", "order", "payment", "booking", "handoff")
"""What an endpoint may listen to; an event `order.paid` is of the kind `order`."""
WAITS = (30 * SECOND, 60 * SECOND, 120 * SECOND, 240 * SECOND, 480 * SECOND)
"""Between one try and the next; after the last one the event is a dead letter."""
LONGEST_WAIT = HOUR
"""A receiver that asks for more patience (Retry-After) than ours gets it, up to here."""
OVERLAP = 24 * HOUR
"""How long the secret before a rotation signs along."""
MOST_BYTES = 20_000
"""Of one body."""
PREFIX = "whsec_"


class EndpointState(StrEnum):
    """Whether events go to an endpoint."""

    ON = "on"
    OFF = "off"  # by its owner
    GONE = "gone"  # the receiver answered 410: it wants no more


class DispatchState(StrEnum):
    """Where one event stands on its way to one endpoint."""

    WAITING = "waiting"  # for its first or next try
    DELIVERED = "delivered"
    DEAD = "dead"  # every try failed; it can be sent again by hand


class DispatchEvent(StrEnum):
    """What may happen to a dispatch."""

    TAKE = "take"
    MISS = "miss"
    GIVE_UP = "give_up"
    REPLAY = "replay"


_S, _E = DispatchState, DispatchEvent
DISPATCH = Transitions[DispatchState, DispatchEvent](
    "dispatch",
    {
        (_S.WAITING, _E.TAKE): _S.DELIVERED,
        (_S.WAITING, _E.MISS): _S.WAITING,
        (_S.WAITING, _E.GIVE_UP): _S.DEAD,
        (_S.DEAD, _E.REPLAY): _S.WAITING,
    },
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address of a tenant's own software. The secrets are sealed."""

    tenant: TenantId
    id: str
    url: str
    kinds: frozenset[str]  # of KINDS
    secret: str
    made_at: Instant
    state: EndpointState = EndpointState.ON
    old_secret: str = ""  # the one before, "" where there is none
    old_until: Instant = Instant(0)  # it signs along until then
    changed_at: Instant = Instant(0)

    @property
    def place(self) -> str:
        """The address for people and logs: without what stands before the host and after the path."""
        return self.url.partition("://")[2].partition("?")[0].rstrip("/")

    def hears(self, kind: str) -> bool:
        """Whether events of this kind go there now."""
        return self.state is EndpointState.ON and kind in self.kinds


@dataclass(frozen=True, slots=True)
class Dispatch:
    """One event on its way to one endpoint."""

    tenant: TenantId
    endpoint: str
    id: str  # of the event: the same on every try and for every endpoint
    event: str  # order.paid, …
    body: str  # JSON, as it is sent and signed; "" once it was delivered
    made_at: Instant
    due: Instant | None  # of the next try; None where there is none
    place: str  # sorts in the order in which events were told
    state: DispatchState = DispatchState.WAITING
    tries: int = 0  # that failed, since it was made or replayed
    reason: str = ""  # of the last failure: status_500, timeout, …
    moved_at: Instant = Instant(0)
    contact: str = ""  # whom it is about: forgotten with them


def event_id(tenant: TenantId, event: str, cause: str) -> str:
    """The id of an event: the same whenever the same cause tells it again."""
    return f"evt_{hashlib.sha256(f'{tenant}|{event}|{cause}'.encode()).hexdigest()[:32]}"


def wait_after(tries: int, asked: int = 0) -> int | None:
    """Milliseconds until the next try after so many failed ones; None: there is none. `asked`: by the receiver."""
    if tries > len(WAITS):
        return None
    return max(WAITS[tries - 1], min(asked, LONGEST_WAIT))


def new_secret() -> str:
    """A secret of 256 bits in the form of Standard Webhooks."""
    return PREFIX + base64.b64encode(random_bytes(32)).decode()


def signed(secrets: list[str], event: str, at: Instant, body: bytes) -> dict[str, str]:
    """The headers that show who sends; with two secrets (newest first) both signatures.

    `webhook-…` are those of Standard Webhooks. X-Webhook-Signature is the HMAC-SHA256 of the body in hexadecimal, with
    the whole secret as it is shown (`whsec_…`) for its key; of two, parted by a comma, the newest comes first.
    """
    seconds = str(at // SECOND)
    content = b".".join((event.encode(), seconds.encode(), body))
    standard = [f"v1,{base64.b64encode(_mac(_key(secret), content)).decode()}" for secret in secrets]
    plain = [f"sha256={_mac(secret.encode(), body).hex()}" for secret in secrets]
    return {
        "webhook-id": event,
        "webhook-timestamp": seconds,
        "webhook-signature": " ".join(standard),
        "X-Webhook-Signature": ", ".join(plain),
    }


def _key(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix(PREFIX))


def _mac(key: bytes, content: bytes) -> bytes:
    return hmac.new(key, content, hashlib.sha256).digest()
