"""Which outbox rows are this server's to perform: claimed when due, adopted from whoever held the tenant before."""

from collections.abc import Callable, Collection, Iterable, Sequence

from wabot.core.clock import SECOND, Clock, Instant
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.ports.holding import Holding
from wabot.ports.store import Claim, OutboxRow, Store, Tx

LOOK = 20 * SECOND  # how often rows that nobody has in hand are looked for
BATCH = 256
Take = Callable[[Iterable[OutboxRow]], None]
Row = tuple[TenantId, EffectId]
Lane = tuple[TenantId, ContactId]


class Claims:
    """Asks the store; whatever it gives is handed to `take` at once."""

    def __init__(self, store: Store, clock: Clock, holding: Holding, take: Take) -> None:
        self._store, self._clock, self._holding, self._take = store, clock, holding, take
        self._strays: set[Row] = set()

    async def due(self) -> Instant | None:
        """Take everything due; returns when the next row comes due."""
        while True:
            claim = self._claim()
            rows = await self._store.submit(lambda tx, claim=claim: _due(tx, claim))  # type: ignore[misc]
            self._take(rows)
            if len(rows) < BATCH:
                return await self._store.read(lambda tx: tx.platform.outbox_scan.next_due(self._holding.share))

    async def adopt(self) -> None:
        """Take what was claimed under an older epoch: by a server that lost the tenant, or by our own earlier life."""
        while True:
            claim = self._claim()
            rows = await self._store.submit(lambda tx, claim=claim: _left_behind(tx, claim))  # type: ignore[misc]
            self._take(rows)
            if len(rows) < BATCH:
                return

    async def find_strays(self, in_hand: Collection[Row]) -> None:
        """Take rows that are claimed under a present epoch and in nobody's hand at two looks.

        A turn may be saved although the store could not say so: nobody took what it left.
        """
        sending = await self._store.read(lambda tx: tx.platform.outbox_scan.sending(self._holding.share))
        lost = {(row.tenant, row.id): row for row in sending if (row.tenant, row.id) not in in_hand}
        again = [row for key, row in lost.items() if key in self._strays]
        self._strays = set(lost)
        now = self._clock.now()
        for row in again:
            await self._store.submit(lambda tx, row=row: _queue(tx, row, now))  # type: ignore[misc]

    async def postponed(self) -> Sequence[tuple[Lane, Instant]]:
        """Conversations of ours with a queued message, and when the last of those comes due."""
        return await self._store.read(lambda tx: tx.platform.outbox_scan.postponed(self._holding.share))

    def _claim(self) -> Claim:
        return Claim(self._holding.share, self._clock.now(), BATCH)


def _due(tx: Tx, claim: Claim) -> Sequence[OutboxRow]:
    return tx.platform.outbox_scan.claim(claim)


def _left_behind(tx: Tx, claim: Claim) -> Sequence[OutboxRow]:
    return tx.platform.outbox_scan.adopt(claim)


def _queue(tx: Tx, row: OutboxRow, now: Instant) -> bool:
    return tx.tenant(row.tenant).outbox.postpone(row, now, "nobody had it in hand")
