"""What the store keeps of effects to perform: the outbox, which is also the outbound log."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.lease import Share
from wabot.ports.store.rows import DONE, Claim, NewEvent, OutboxRow, Settled


class Outbox(Protocol):
    """The outbox of one tenant. Writes that can make a row due touch topic `outbox`."""

    def add(self, row: OutboxRow) -> bool:
        """False when the id is there already: the same cause never twice."""
        ...

    def get(self, row: EffectId) -> OutboxRow | None:
        """By id."""
        ...

    def settle(self, done: Settled) -> bool:
        """End a `sending` row; False if it is not sending (any more), or under another epoch."""
        ...

    def still_ours(self, row: OutboxRow) -> bool:
        """Whether a claimed row is `sending` under its epoch, which it stays until the transaction ends."""
        ...

    def add_answer(self, row: OutboxRow, event: NewEvent, status: str = DONE) -> bool:
        """Settle a claimed row and record the event that carries its result; False (and nothing) if it is not ours.

        Announces nothing: who calls it lines the event up after the commit.
        """
        ...

    def postpone(self, row: OutboxRow, due: Instant, error: str = "") -> bool:
        """A claimed row goes back to the queue until `due`."""
        ...

    def hasten(self, now: Instant) -> int:
        """Queued messages that were put off are due now; returns how many."""
        ...

    def park(self, row: OutboxRow, error: str) -> bool:
        """A claimed row waits for a person."""
        ...

    def retry(self, row: EffectId, due: Instant) -> bool:
        """A parked or failed row is queued again."""
        ...

    def cancel(self, row: EffectId, at: Instant, error: str) -> bool:
        """A queued row is not to be performed any more: failed with this error."""
        ...

    def counts(self, since: Instant = Instant(0)) -> Mapping[str, int]:
        """Rows made at or after `since`, by status."""
        ...

    def tail(self, limit: int = 50, contact: ContactId | None = None) -> Sequence[OutboxRow]:
        """The newest, newest first."""
        ...

    def caused_by(self, contact: ContactId, cause: str) -> Sequence[OutboxRow]:
        """Rows of this contact whose id is `cause` and more after a slash, in the order they were made."""
        ...

    def prune(self, before: Instant, limit: int = 1000) -> int:
        """Delete settled rows made before; returns how many (call again while it equals `limit`)."""
        ...


class OutboxScan(Protocol):
    """The outbox of all tenants; what takes something in hand looks at one server's share of them."""

    def claim(self, claim: Claim) -> Sequence[OutboxRow]:
        """Take due rows, oldest due first. A send waits for the open sends of its conversation made before it."""
        ...

    def adopt(self, claim: Claim) -> Sequence[OutboxRow]:
        """Take `sending` rows that were claimed under an older epoch. Look before repeating.

        Ask again while it gives `limit` rows.
        """
        ...

    def sending(self, share: Share) -> Sequence[OutboxRow]:
        """Rows claimed under the present epochs."""
        ...

    def postponed(self, share: Share) -> Sequence[tuple[tuple[TenantId, ContactId], Instant]]:
        """Conversations with a queued message, and when the last of those comes due: nothing may overtake them."""
        ...

    def next_due(self, share: Share) -> Instant | None:
        """When the next queued row comes due."""
        ...

    def counts(self) -> Mapping[str, int]:
        """Open rows (queued, sending, parked) by status."""
        ...
