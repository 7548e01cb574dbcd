"""What becomes of messages we sent: statuses that come later, early, twice or in any order."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from itertools import groupby
from operator import attrgetter

import structlog

from wabot.core.clock import HOUR, Clock, Instant, later
from wabot.core.ids import TenantId
from wabot.core.message import Delivery
from wabot.ports.channel import Receipt
from wabot.ports.store import Heard, OutboxRow, Store, Tx

TOGETHER = 100
"""Statuses in one piece of the writer's work."""
KEPT = 6 * HOUR
"""A status whose message is not known after so long speaks of one that was never ours."""

Failed = Callable[[Tx, OutboxRow, Receipt], None]
"""Hears in the same transaction that a message failed after the channel had taken it; `row` as it stood before."""

Moved = Callable[[Tx, Heard, Receipt], None]
"""Hears in the same transaction of every status that told anything new."""

log = structlog.get_logger()


class Receipts:
    """Takes statuses in, many in one commit."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._waiting: list[tuple[Receipt, asyncio.Future[None]]] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._failed: list[Failed] = []
        self._moved: list[Moved] = []

    def when_failed(self, failed: Failed) -> None:
        """Call this for each message that failed after it was taken; it may write, and must not fail."""
        self._failed.append(failed)

    def when_moved(self, moved: Moved) -> None:
        """Call this for each message that a status moved; it may write, and must not fail."""
        self._moved.append(moved)

    async def take(self, receipt: Receipt) -> None:
        """Returns once what the status tells is durable."""
        ended = asyncio.get_running_loop().create_future()
        self._waiting.append((receipt, ended))
        if len(self._waiting) == 1:  # who comes in the same turn of the loop goes along
            task = asyncio.create_task(self._take_all(), name="receipts")
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        await ended

    async def join(self, _now: Instant) -> None:
        """A job: what came early is heard once its message is known."""
        parked = await self._store.read(lambda tx: tx.platform.receipts_scan.parked())
        for tenant, told in _by_tenant(parked):
            await self._store.submit(partial(self._join, tenant=tenant, told=told))
        if parked:
            before = later(self._clock.now(), -KEPT)
            await self._store.submit(lambda tx: tx.platform.receipts_scan.prune(before))

    async def _take_all(self) -> None:
        taken, self._waiting = self._waiting, []
        for start in range(0, len(taken), TOGETHER):
            await self._commit(taken[start : start + TOGETHER])

    async def _commit(self, taken: Sequence[tuple[Receipt, asyncio.Future[None]]]) -> None:
        receipts = [receipt for receipt, _ in taken]
        try:
            await self._store.submit(lambda tx: self._hear_all(tx, receipts))
        except Exception as error:  # noqa: BLE001 - whoever waits must hear of it
            for _, ended in taken:
                if not ended.done():
                    ended.set_exception(error)
            return
        for _, ended in taken:
            if not ended.done():
                ended.set_result(None)

    def _hear_all(self, tx: Tx, receipts: Sequence[Receipt]) -> None:
        for tenant, told in _by_tenant(receipts):
            heard = self._hear(tx, tenant, told)
            early = [one for one, what in zip(told, heard, strict=True) if what is None and _may_come_true(one)]
            tx.tenant(tenant).receipts.park(early, self._clock.now())

    def _join(self, tx: Tx, tenant: TenantId, told: Sequence[Receipt]) -> None:
        heard = self._hear(tx, tenant, told)
        tx.tenant(tenant).receipts.unpark([one for one, what in zip(told, heard, strict=True) if what is not None])

    def _hear(self, tx: Tx, tenant: TenantId, told: Sequence[Receipt]) -> Sequence[Heard | None]:
        heard = tx.tenant(tenant).receipts.hear(told)
        for receipt, what in zip(told, heard, strict=True):
            if what is None or not what.moved:
                continue
            for moved in self._moved:
                moved(tx, what, receipt)
            if what.status is Delivery.FAILED:
                log.warning("message.failed", tenant=tenant, effect=what.row.id, reason=receipt.reason)
                for failed in self._failed:
                    failed(tx, what.row, receipt)
        return heard


def _by_tenant(receipts: Sequence[Receipt]) -> list[tuple[TenantId, list[Receipt]]]:
    tenant = attrgetter("tenant")
    return [(one, list(told)) for one, told in groupby(sorted(receipts, key=tenant), tenant)]


def _may_come_true(receipt: Receipt) -> bool:
    """Whether its message may yet become known: with a key of ours it is known before it is sent."""
    return not receipt.key and receipt.status is not Delivery.SENT
