"""What the HTTP service asks of the rest of wabot; bootstrap fills it in."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from wabot.channels.cloud.accounts import MetaApp
from wabot.core.clock import SECOND
from wabot.web.api.parts import ApiDoor
from wabot.web.metrics import Metrics
from wabot.web.pairing.parts import PairingPages
from wabot.web.sim.parts import SimPhones

KIBIBYTE = 1024


@dataclass(frozen=True, slots=True)
class Health:
    """How this server is; shown to anyone who asks, so no names and no numbers of people."""

    uptime_seconds: float
    memory_bytes: int
    version: str
    server: str
    database: str  # sqlite or postgresql
    queue_depth: int  # outbox rows that wait
    sessions: Mapping[str, int] = field(default_factory=dict)  # how many by state


class NoticeVerdict(StrEnum):
    """What a recorder says of a callback."""

    ACCEPTED = "accepted"  # ours, and stored
    DUPLICATE = "duplicate"  # ours, and stored before
    UNKNOWN = "unknown"  # no such provider or token
    MALFORMED = "malformed"  # ours by its token, and stored, but nothing that can be read
    REFUSED = "refused"  # ours by its token, but not genuine: a signature is missing or wrong


class Recorder(Protocol):
    """Takes in payment callbacks."""

    async def __call__(self, provider: str, token: str, headers: Mapping[str, str], body: bytes) -> NoticeVerdict:
        """Returns once the body is durably stored; judging it comes later. Header names are in lower case.

        May raise: the provider then gets a 5xx and calls again.
        """
        ...


class Webhooks(Protocol):
    """Takes in webhooks of Meta's Cloud API."""

    def app(self, name: str) -> MetaApp | None:
        """Whose secret signs what comes to this part of the path; None where there is no such app."""
        ...

    async def take(self, app: MetaApp, body: bytes) -> None:
        """Returns once everything the body says is durable; raises nothing but StoreUnavailable."""
        ...


@dataclass(frozen=True, slots=True)
class WebLimits:
    """How much, and how long, a stranger may ask of the service. Durations in milliseconds."""

    body: int = 256 * KIBIBYTE
    deadline: int = 10 * SECOND  # for a whole request to arrive, counted from connecting or from the last answer
    connections: int = 1000


@dataclass(frozen=True, slots=True)
class WebParts:
    """Everything behind the routes."""

    health: Callable[[], Awaitable[Health]]
    unready: Callable[[], Awaitable[Sequence[str]]]  # what is missing, in words; empty: ready
    record_notice: Recorder
    metrics: Metrics
    limits: WebLimits = WebLimits()
    webhooks: Webhooks | None = None  # where the Cloud API is in use
    pairings: PairingPages | None = None  # where numbers are linked from a page
    api: ApiDoor | None = None  # where tenants' own software is let in
    phones: SimPhones | None = None  # where phones are simulated, and nobody but this machine's people reach us
