"""Which outbox rows are this server's to perform: claimed when due, kept while in hand, adopted from the dead."""

from collections.abc import Callable, Iterable, Sequence

from wabot.core.clock import MINUTE, SECOND, Clock, Instant, later
from wabot.ports.store import Claim, OutboxRow, Store, Tx

LEASE = MINUTE  # how long a claim stands unless renewed; a dead server's rows are adopted after it
RENEW = 20 * SECOND  # how often it is renewed
BATCH = 256
Take = Callable[[Iterable[OutboxRow]], None]


class Claims:
    """Asks the store; whatever it gives is handed to `take` at once."""

    def __init__(self, store: Store, clock: Clock, server: str, take: Take) -> None:
        self._store, self._clock, self._server, self._take = store, clock, server, take

    async def due(self) -> Instant | None:
        """Take everything due; returns when the next row comes due."""
        while True:
            claim = self._claim(LEASE)
            rows = await self._store.submit(lambda tx, claim=claim: _due(tx, claim))  # type: ignore[misc]
            self._take(rows)
            if len(rows) < BATCH:
                return await self._store.read(lambda tx: tx.platform.outbox_scan.next_due())

    async def renew(self, now: Instant) -> None:
        """Keep what is in hand ours."""
        await self._store.submit(lambda tx: tx.platform.outbox_scan.renew(self._server, later(now, LEASE)))

    async def adopt(self, *, restarted: bool) -> None:
        """Take what a dead server left half done; after a restart also what our own earlier life left."""
        # One and the same claim, so that what it has taken is not found again; and unlike any of the life before.
        claim = self._claim(LEASE + 1)
        while True:
            rows = await self._store.submit(lambda tx: tx.platform.outbox_scan.adopt(claim, restarted=restarted))
            self._take(rows)
            if len(rows) < BATCH:
                return

    def _claim(self, lease: int) -> Claim:
        now = self._clock.now()
        return Claim(self._server, now, later(now, lease), BATCH)


def _due(tx: Tx, claim: Claim) -> Sequence[OutboxRow]:
    return tx.platform.outbox_scan.claim(claim)
