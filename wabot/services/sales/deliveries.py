"""Sending airtime: begun in writing before the provider is called, and never sent again on a guess."""

from collections.abc import Callable

import structlog

from wabot.core.clock import MINUTE, SECOND, Instant, later
from wabot.core.delivery import DeliveryEvent, DeliveryStatus
from wabot.core.errors import Refused, Retry
from wabot.core.ids import OrderId, TenantId
from wabot.ports.airtime import AirtimeAccepted, AirtimeOrder
from wabot.ports.pay import Ambiguous
from wabot.ports.store import DONE, OutboxRow, Settled, Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.judge import Judge
from wabot.services.sales.ledger import Ledger, load_key, order_of
from wabot.services.sales.load_news import named_load, record_load
from wabot.services.sales.terms import airtime_of
from wabot.services.sales.wares import AIRTIME

log = structlog.get_logger()

ABSENCE_COUNTS_AFTER = MINUTE  # an order may still be on its way to the provider for a moment
_HELD = frozenset({"no_float", "bad_credentials"})  # the seller's trouble, which passes; not the order's
_SOON = frozenset({"duplicate_too_soon"})
_OURS = frozenset({"key_conflict"})  # a mistake of ours or theirs: a person looks

Move = Callable[[Sale, Instant], Sale | None]


class Deliveries:
    """Carries out deliveries; `perform` is the outbox's performer for rows of kind `delivery`."""

    def __init__(self, desk: Desk, ledger: Ledger, judge: Judge) -> None:
        self._desk, self._ledger, self._judge = desk, ledger, judge

    async def perform(self, row: OutboxRow) -> None:
        """Send the airtime of one order, at most once however often this is called; settles the row."""
        order = order_of(row)
        sale = await self._desk.store.submit(lambda tx: self._start(tx, row.tenant, order))
        if sale is not None:
            await self._send(sale)
        await self._desk.store.settle_sent(Settled(row.tenant, row.id, DONE, self._desk.clock.now(), epoch=row.epoch))

    def _start(self, tx: Tx, tenant: TenantId, order: OrderId) -> Sale | None:
        sale, at = self._ledger.locked(tx, tenant, order), self._desk.clock.now()
        if sale is None:
            return None
        if sale.delivery.status is DeliveryStatus.SENDING:  # begun without an answer: the sweep looks
            record_load(self._ledger, tx, sale, moves.goods(sale, at, DeliveryEvent.LOSE, "interrupted"))
            return None
        if sale.order.kind != AIRTIME:
            self._hand_over(tx, sale, at)
            return None
        name = self._desk.terms(tenant).airtime
        if self._desk.providers.airtime_or_none(tenant, name) is None:
            record_load(self._ledger, tx, sale, moves.goods(sale, at, DeliveryEvent.HOLD, "no_provider"))
            return None
        after = moves.send_started(sale, at, name)
        if after is None:
            return None
        self._space(tx, sale, at, name)
        return self._ledger.record(tx, sale, after, "delivery.sending", provider=name)

    def _hand_over(self, tx: Tx, sale: Sale, at: Instant) -> None:
        """What we hand over ourselves is delivered in this transaction, so exactly once."""
        ware = self._desk.wares.get(sale.order.kind)
        if ware is None:
            record_load(self._ledger, tx, sale, moves.goods(sale, at, DeliveryEvent.HOLD, "no_ware"))
            return
        started = moves.send_started(sale, at, sale.order.kind)
        after = moves.goods(started, at, DeliveryEvent.CONFIRM) if started else None
        if after is None:
            return
        try:
            ware.hand_over(tx, after, at)
        except Refused as refused:  # there is nothing to be had for this money
            after = moves.goods(sale, at, DeliveryEvent.REFUSE, refused.reason)
        record_load(self._ledger, tx, sale, after)

    def _space(self, tx: Tx, sale: Sale, at: Instant, provider: str) -> None:
        """Some providers take two equal loads for a mistake: wait, so that both honest orders get through."""
        guard = airtime_of(self._desk.providers, sale.order.tenant, provider).duplicate_guard
        if not guard:
            return
        last = tx.tenant(sale.order.tenant).sales.equal_load_since(sale, later(at, -guard))
        if last is not None:
            raise Retry(last + guard - at + SECOND, "equal_load")

    async def _send(self, sale: Sale) -> None:
        wanted = AirtimeOrder(load_key(sale), sale.order.recipient, sale.order.amount)
        try:
            accepted = await airtime_of(self._desk.providers, sale.order.tenant, sale.delivery.provider).send(wanted)
        except Refused as refused:
            await self._refused(sale, refused.reason)
        except Ambiguous as unsure:
            log.warning("delivery.unknown", tenant=sale.order.tenant, order=sale.order.id, reason=unsure.reason)
            await self._note(sale, DeliveryEvent.LOSE, unsure.reason)
        except Retry as retry:
            await self._note(sale, DeliveryEvent.POSTPONE, retry.reason)
            raise
        else:
            await self._accepted(sale, accepted)

    async def _accepted(self, sale: Sale, accepted: AirtimeAccepted) -> None:
        event = DeliveryEvent.CONFIRM if accepted.delivered else DeliveryEvent.ACCEPT
        await self._note(sale, event, reference=accepted.reference)

    async def _refused(self, sale: Sale, reason: str) -> None:
        if reason in _HELD:
            await self._note(sale, DeliveryEvent.HOLD, reason)
        elif reason in _SOON:
            await self._note(sale, DeliveryEvent.POSTPONE, reason)
            guard = airtime_of(self._desk.providers, sale.order.tenant, sale.delivery.provider).duplicate_guard
            raise Retry(max(guard, MINUTE), reason)
        elif reason in _OURS:
            await self._note(sale, DeliveryEvent.LOSE, reason)
        else:
            await self._note(sale, DeliveryEvent.REFUSE, reason)

    async def _note(self, sale: Sale, event: DeliveryEvent, reason: str = "", *, reference: str = "") -> None:
        def job(tx: Tx) -> None:
            now = self._ledger.locked(tx, sale.order.tenant, sale.order.id)
            if now is None:
                return
            if reference and not named_load(self._desk, tx, now, reference):
                record_load(
                    self._ledger,
                    tx,
                    now,
                    moves.goods(now, self._desk.clock.now(), DeliveryEvent.LOSE, "reference_used"),
                )
                return
            record_load(
                self._ledger, tx, now, moves.goods(now, self._desk.clock.now(), event, reason, reference=reference)
            )
            if reference:
                self._judge.parked_as(tx, now.order.tenant, now.delivery.provider, reference)

        await self._desk.store.submit(job)
