"""The sweep: sees to every sale for which time alone is news."""

import asyncio
from collections.abc import Callable

import structlog

from wabot.core.clock import Instant
from wabot.core.delivery import DeliveryStatus
from wabot.core.ids import OrderId, TenantId
from wabot.core.payment import WAITING
from wabot.ports.store import StoreUnavailable, Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves
from wabot.services.sales import money_moves as moves
from wabot.services.sales.asks import Asks
from wabot.services.sales.desk import Desk
from wabot.services.sales.inbox import Inbox
from wabot.services.sales.ledger import REFUND_WORK, Ledger
from wabot.services.sales.looks import Looks

BATCH = 200
AT_ONCE = 8  # questions to providers side by side
ROUNDS = 5  # a sweep ends even if there is always something due

log = structlog.get_logger()


class Sweep:
    """Run often (every few seconds) and whenever the clock was moved; any number of servers may run it at once."""

    def __init__(self, desk: Desk, ledger: Ledger, inbox: Inbox, asks: Asks, looks: Looks) -> None:
        self._desk, self._ledger, self._inbox, self._asks, self._looks = desk, ledger, inbox, asks, looks
        self._places = asyncio.Semaphore(AT_ONCE)

    async def sweep(self, now: Instant) -> int:
        """Ask about silent payments, end those whose time is up, go on with held and unclear deliveries and refunds."""
        with self._desk.activity.work():
            done = await self._inbox.judge_left_behind()
            for _ in range(ROUNDS):
                due = await self._desk.store.read(lambda tx: tx.platform.sales_scan.due(now, BATCH))
                async with asyncio.TaskGroup() as group:
                    for tenant, order in due:
                        group.create_task(self._safely(tenant, order, now), name=f"sweep:{order}")
                done += len(due)
                if len(due) < BATCH:
                    break
            return done

    async def _safely(self, tenant: TenantId, order: OrderId, now: Instant) -> None:
        """One sale that cannot be tended keeps no other waiting."""
        async with self._places:
            try:
                await self._tend(tenant, order, now)
            except StoreUnavailable:
                raise
            except Exception:
                log.exception("sweep.fault", tenant=tenant, order=order)

    async def _tend(self, tenant: TenantId, order: OrderId, now: Instant) -> None:
        sale = await self._desk.store.read(lambda tx: tx.tenant(tenant).sales.get(order))
        if sale is None:
            return
        if _past(sale.payment.next_ask_at, now):  # before its time is up: the answer may be that it is paid
            await self._asks.ask(tenant, order, due=now)
        if _past(sale.payment.expires_at, now):
            await self._change(tenant, order, lambda tx, fresh: self._expire(tx, fresh, now))
        if _past(sale.delivery.next_at, now):
            await self._goods(sale)
        if _past(sale.refund.next_at, now):
            await self._change(tenant, order, lambda tx, fresh: self._refund(tx, fresh, now))

    async def _goods(self, sale: Sale) -> None:
        tenant, order = sale.order.tenant, sale.order.id
        if sale.delivery.status is DeliveryStatus.HELD:
            await self._looks.resume(tenant, order)
        else:
            await self._looks.look(tenant, order)

    async def _change(self, tenant: TenantId, order: OrderId, change: Callable[[Tx, Sale], None]) -> None:
        def job(tx: Tx) -> None:
            fresh = self._ledger.locked(tx, tenant, order)
            if fresh is not None:
                change(tx, fresh)

        await self._desk.store.submit(job)

    def _expire(self, tx: Tx, sale: Sale, now: Instant) -> None:
        if not _past(sale.payment.expires_at, now):
            return
        after = moves.expired(sale)
        if after is not None and sale.payment.status in WAITING:
            self._ledger.record(tx, sale, after, "payment.expired")

    def _refund(self, tx: Tx, sale: Sale, now: Instant) -> None:
        if _past(sale.refund.next_at, now):
            after = goods_moves.refund_waits(sale, now)
            saved = self._ledger.record(tx, sale, after, "refund.again")
            self._ledger.queue(tx, saved, REFUND_WORK, now)


def _past(at: Instant | None, now: Instant) -> bool:
    return at is not None and at <= now
