"""How a row in hand ends when it was not simply performed: later, failed, parked; each only while it is ours."""

from collections.abc import Callable

from wabot.core.clock import HOUR, MINUTE, SECOND, Clock, Instant, later
from wabot.core.errors import Retry
from wabot.core.message import Delivery
from wabot.ports.store import OutboxRow, Settled, Store, Tx
from wabot.services.notices import SEND

MAX_FAULTS = 5  # unexpected failures of one row before a person is asked
GIVE_UP_AFTER = 24 * HOUR  # a message that could not be sent for a day has lost its meaning

RaiseIssue = Callable[[Tx, OutboxRow, str], None]


class Endings:
    """Writes them; what became another server's meanwhile is left alone."""

    def __init__(self, store: Store, clock: Clock, raise_issue: RaiseIssue) -> None:
        self._store, self._clock, self._raise_issue = store, clock, raise_issue

    async def later(self, row: OutboxRow, retry: Retry) -> Instant | None:
        """To be tried again; returns when, or None where it has lost its meaning by now."""
        now = self._clock.now()
        if row.kind == SEND and now - row.created_at > GIVE_UP_AFTER:
            await self.settle(row, Delivery.FAILED, f"not sent within a day: {retry.reason}")
            return None
        due = later(now, retry.after)
        await self.postpone(row, due, retry.reason)
        return due

    async def fault(self, row: OutboxRow) -> Instant | None:
        """Something raised that nobody foresaw; returns when it is tried again, None once a person is asked."""
        if row.attempts >= MAX_FAULTS:
            await self.park(row, "outbox_fault")
            return None
        due = later(self._clock.now(), min(SECOND << row.attempts, 5 * MINUTE))
        await self.postpone(row, due, "fault")
        return due

    async def postpone(self, row: OutboxRow, due: Instant, reason: str) -> None:
        """Back into the queue."""
        await self._store.submit(lambda tx: tx.tenant(row.tenant).outbox.postpone(row, due, reason))

    async def park(self, row: OutboxRow, issue: str) -> None:
        """It waits for a person, who is asked."""

        def job(tx: Tx) -> None:
            if tx.tenant(row.tenant).outbox.park(row, issue):
                self._raise_issue(tx, row, issue)

        await self._store.submit(job)

    async def settle(self, row: OutboxRow, status: str, error: str) -> None:
        """It has ended, and badly."""
        now = self._clock.now()
        await self._store.settle_sent(Settled(row.tenant, row.id, status, now, error=error, epoch=row.epoch))
