"""What is done about a message that a channel took and could not bring: later, by a template, or nothing more."""

from wabot.core.clock import HOUR, MINUTE, SECOND, Clock, later
from wabot.ports.channel import Receipt
from wabot.ports.store import OutboxRow, Tx
from wabot.services.window import WINDOW_CLOSED, Window

PASSING = frozenset({"meta_trouble", "throttled", "pair_limit", "upgrading", "media"})
"""Reasons that may be gone in a while."""
FOR = HOUR
"""How long after a message was made it is tried anew; each wait is as long as all before it."""


class AfterFailure:
    """Implements services.receipts.Failed."""

    def __init__(self, clock: Clock, window: Window) -> None:
        self._clock, self._window = clock, window

    def __call__(self, tx: Tx, row: OutboxRow, receipt: Receipt) -> None:
        """`row` as it stood before; writes in the transaction that failed it."""
        if receipt.reason == WINDOW_CLOSED:
            self._window.closed(tx, row)
        elif receipt.reason in PASSING:
            now = self._clock.now()
            age = now - row.created_at
            if age < FOR:
                tx.tenant(row.tenant).outbox.retry(row.id, later(now, min(max(age, 5 * SECOND), 15 * MINUTE)))
