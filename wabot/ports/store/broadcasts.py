"""What the store keeps of broadcasts and of those they are for."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from wabot.core.broadcast import Broadcast, Tally
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.ports.store.contacts import Contact, ContactFilter


class Broadcasts(Protocol):
    """The broadcasts of one tenant. Whatever changes one touches topic `broadcasts`."""

    def add(self, broadcast: Broadcast) -> Broadcast:
        """Keep it under the next number, which it comes back with."""
        ...

    def get(self, number: int) -> Broadcast | None:
        """By number."""
        ...

    def lock(self, number: int) -> Broadcast | None:
        """As `get`; nobody else changes it until the transaction ends."""
        ...

    def save(self, broadcast: Broadcast) -> None:
        """Keep what moves: status, times, and why it waits."""
        ...

    def list(self, limit: int = 20, offset: int = 0) -> Sequence[Broadcast]:
        """Newest first."""
        ...

    def put(self, number: int, people: Sequence[ContactId]) -> int:
        """These get it; who is in it already stays as they are. How many came in."""
        ...

    def fill(self, number: int, only: ContactFilter) -> int:
        """As `put`, with all contacts that the filter leaves."""
        ...

    def waiting(self, number: int, limit: int) -> Sequence[tuple[ContactId, Contact | None]]:
        """Some who were not written to yet, and who they are; None where there is nobody any more."""
        ...

    def written_to(self, number: int, people: Sequence[ContactId]) -> frozenset[ContactId]:
        """Those of them who have had a message of this broadcast, maybe as two contacts that became one since."""
        ...

    def queued(self, number: int, effects: Mapping[ContactId, str], at: Instant) -> None:
        """Messages with these keys are in the outbox now."""
        ...

    def left_out(self, number: int, reasons: Mapping[ContactId, str], at: Instant) -> None:
        """These get nothing."""
        ...

    def stop(self, number: int, at: Instant) -> int:
        """Whoever waits gets nothing any more, nor do those whose message is still in the queue; how many."""
        ...

    def open(self, number: int) -> int:
        """How many of its messages the outbox still has in hand; not those that wait for a person."""
        ...

    def is_behind(self, number: int) -> bool:
        """Whether an earlier broadcast is under way that still has people to write to."""
        ...

    def tally(self, number: int) -> Tally:
        """Everybody, counted."""
        ...

    def sent_since(self, at: Instant) -> int:
        """How many messages of broadcasts have gone into the outbox since then."""
        ...

    def follow(self, number: int) -> int:
        """Note what became of its messages, for the time when they are forgotten; how many moved."""
        ...


class BroadcastsScan(Protocol):
    """Broadcasts of all tenants."""

    def due(self, now: Instant, limit: int = 50) -> Sequence[tuple[TenantId, int]]:
        """Those that have something to do now, longest due first."""
        ...

    def next_at(self) -> Instant | None:
        """When the next one has."""
        ...

    def recent(self, since: Instant) -> Sequence[tuple[TenantId, int]]:
        """Those under way, and those that ended since then."""
        ...
