"""What the store keeps of events: the inbound log of every conversation."""

from collections.abc import Sequence
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EventId, TenantId
from wabot.core.lease import EVERYTHING, Share
from wabot.ports.store.rows import NewEvent, StoredEvent

MAX_ATTEMPTS = 3
"""A turn that raised this often is parked."""


class Events(Protocol):
    """The events of one tenant."""

    def record(self, event: NewEvent) -> bool:
        """False when its dedupe key (or id) was recorded before; topic `events`."""
        ...

    def record_quietly(self, event: NewEvent) -> bool:
        """As `record`, for who lines the event up after the commit: announces nothing."""
        ...

    def get(self, event: EventId) -> StoredEvent | None:
        """By id."""
        ...

    def has(self, dedupe: str) -> bool:
        """Whether this fact was recorded before."""
        ...

    def unhandled(self, limit: int = 256) -> Sequence[StoredEvent]:
        """Oldest first."""
        ...

    def mark(self, event: EventId, at: Instant, note: str = "") -> bool:
        """Handled, without a turn; False if it was so already."""
        ...

    def fail(self, event: EventId, at: Instant, note: str) -> bool:
        """Count a turn that raised; True when that was the last try and the event is now parked (handled)."""
        ...

    def redact(self, event: EventId) -> None:
        """Forget the body."""
        ...

    def tail(self, limit: int = 50, contact: ContactId | None = None) -> Sequence[StoredEvent]:
        """The newest, newest first."""
        ...

    def heard_at(self, contact: ContactId) -> Instant | None:
        """When the contact last wrote, by the channel's word; None: never, as far as is kept."""
        ...

    def count(self, kind: str, since: Instant) -> int:
        """How many of a kind were recorded at or after `since`."""
        ...

    def prune(self, before: Instant, limit: int = 1000) -> int:
        """Delete handled events recorded before; returns how many (call again while it equals `limit`)."""
        ...


class EventsScan(Protocol):
    """Events of all tenants."""

    def unhandled(self, limit: int = 1000, share: Share = EVERYTHING) -> Sequence[StoredEvent]:
        """Of tenants in this share, oldest first."""
        ...

    def tenants_waiting(self) -> Sequence[TenantId]:
        """Tenants that have unhandled events."""
        ...

    def waiting(self) -> int:
        """How many unhandled events there are."""
        ...
