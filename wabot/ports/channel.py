"""Channels: ways to exchange messages with people; the supervisor and the outbox see only this."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.message import Address, Delivery, Inbound, Media, Outbound
from wabot.core.session import SessionEvent
from wabot.core.value import value


@dataclass(frozen=True, slots=True)
class Report:
    """What a session says of itself; it never raises, it reports."""

    tenant: TenantId
    event: SessionEvent
    reason: str = ""  # a word: network, frozen, logged_out, banned, …
    detail: str = ""  # for logs
    until: Instant | None = None  # with BANNED: when it ends, where WhatsApp says
    pairing_code: str = ""  # with PAIRING_READY
    pairing_qr: str = ""


@value(frozen=True, slots=True)
class Accepted:
    """The channel took the message. `reference` is its own id, by which later statuses come."""

    reference: str
    at: Instant


@dataclass(frozen=True, slots=True)
class Receipt:
    """A later status of a message we sent. It may come before `send` has returned, twice, or in any order."""

    tenant: TenantId
    reference: str
    status: Delivery
    at: Instant
    key: str = ""  # the key it was sent with, where the channel gives it back
    reason: str = ""  # with FAILED: a word, as `Refused` would have carried
    detail: str = ""  # with FAILED: for logs


class Listener(Protocol):
    """Where a channel brings what happens; given to it once at start."""

    async def inbound(self, message: Inbound) -> None:
        """Returns after the message is durably recorded; only then may the channel acknowledge it."""
        ...

    def report(self, report: Report) -> None:
        """A session's state moved."""
        ...

    async def receipt(self, receipt: Receipt) -> None:
        """A message we sent got a new status."""
        ...


class Channel(Protocol):
    """One kind of connection to WhatsApp. Chat messages are at least once: `send` may be repeated with the same key."""

    name: str

    def listen(self, listener: Listener) -> None:
        """Called once, before any session is connected."""
        ...

    async def connect(self, tenant: TenantId, phone: str) -> None:
        """Begin to hold this tenant's session. Raises nothing: troubles are reported. `phone` is E.164 digits.

        Reports READY once messages flow, NO_LINK where it was never paired, or what went wrong. A session that is
        held already is left alone and DOUBLE reported.
        """
        ...

    async def disconnect(self, tenant: TenantId) -> None:
        """End the connection, keep the link; returns when no socket is left."""
        ...

    async def logout(self, tenant: TenantId) -> None:
        """End the link with WhatsApp and forget its keys."""
        ...

    async def pair(self, tenant: TenantId, phone: str) -> None:
        """Ask for a new pairing code; it comes as a report."""
        ...

    async def rebuild(self, tenant: TenantId, phone: str) -> None:
        """Set the session's working files aside, make them anew from the last good copy, and connect as `connect` does.

        The link with WhatsApp is kept where that copy allows; else NO_LINK is reported.
        """
        ...

    async def probe(self, tenant: TenantId) -> bool:
        """Proof of life that is more than "the socket says connected"."""
        ...

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        """Hand one message over. Raises Retry (not connected, throttled), Refused(reason) or NeedsPerson."""
        ...

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        """Look whether a message with this key was already accepted; None where the channel cannot say."""
        ...

    async def attend(self, tenant: TenantId, to: Address, message_id: str) -> None:
        """Show this person that their message was read and is being answered. Best effort: raises nothing."""
        ...

    async def fetch(self, tenant: TenantId, media: Media) -> bytes:
        """A received file's bytes. Raises Retry, or Refused("no_media" | "too_large" | "gone")."""
        ...


@runtime_checkable
class Sure(Protocol):
    """What a channel is besides whose `find` knows of all it has taken: where it finds nothing, nothing went out."""

    @property
    def finds_all(self) -> bool: ...


Connector = Callable[[TenantId, str], Awaitable[None]]
