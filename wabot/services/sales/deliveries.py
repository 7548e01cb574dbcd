"""Sending airtime: begun in writing before the provider is called, and never sent again on a guess."""

from collections.abc import Callable

import structlog

from wabot.core.clock import MINUTE, SECOND, Instant, later
from wabot.core.delivery import HELD_FOR, REVIEW_AFTER, DeliveryEvent, DeliveryStatus
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.ids import OrderId, TenantId
from wabot.ports.airtime import AirtimeAccepted, AirtimeAnswer, AirtimeOrder, AirtimeOutcome
from wabot.ports.pay import Ambiguous
from wabot.ports.store import DONE, OutboxRow, Settled, Tx
from wabot.ports.store.notices import Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.judge import Judge
from wabot.services.sales.ledger import Ledger, load_key, order_of
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

    async def look(self, tenant: TenantId, order: OrderId) -> None:
        """Find out what became of a delivery without an answer, or of one that is not confirmed yet."""
        sale = await self._desk.store.read(lambda tx: tx.tenant(tenant).sales.get(order))
        if sale is None or sale.delivery.status not in (*_OPEN, DeliveryStatus.REVIEW):
            return
        answer = await self._find(sale)
        await self._desk.store.submit(lambda tx: self._looked(tx, tenant, order, answer))

    async def resume(self, tenant: TenantId, order: OrderId) -> None:
        """Try an order that waits for float once more, or give it up when it has waited too long."""

        def job(tx: Tx) -> None:
            now, at = self._ledger.locked(tx, tenant, order), self._desk.clock.now()
            if now is None or now.delivery.status is not DeliveryStatus.HELD:
                return
            too_long = at - now.order.created_at >= HELD_FOR
            event = DeliveryEvent.REFUSE if too_long else DeliveryEvent.RESUME
            after = moves.goods(now, at, event, now.delivery.reason)
            if after is not None:
                self._ledger.record(tx, now, after, f"delivery.{'given_up' if too_long else 'resumed'}")

        await self._desk.store.submit(job)

    def _start(self, tx: Tx, tenant: TenantId, order: OrderId) -> Sale | None:
        sale, at = self._ledger.locked(tx, tenant, order), self._desk.clock.now()
        if sale is None:
            return None
        if sale.delivery.status is DeliveryStatus.SENDING:  # begun without an answer: the sweep looks
            self._move(tx, sale, moves.goods(sale, at, DeliveryEvent.LOSE, "interrupted"))
            return None
        if sale.order.kind != AIRTIME:
            self._hand_over(tx, sale, at)
            return None
        name = self._desk.terms(tenant).airtime
        if self._desk.providers.airtime_or_none(tenant, name) is None:
            self._move(tx, sale, moves.goods(sale, at, DeliveryEvent.HOLD, "no_provider"))
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
            self._move(tx, sale, moves.goods(sale, at, DeliveryEvent.HOLD, "no_ware"))
            return
        started = moves.send_started(sale, at, sale.order.kind)
        after = moves.goods(started, at, DeliveryEvent.CONFIRM) if started else None
        if after is None:
            return
        try:
            ware.hand_over(tx, after, at)
        except Refused as refused:  # there is nothing to be had for this money
            after = moves.goods(sale, at, DeliveryEvent.REFUSE, refused.reason)
        self._move(tx, sale, after)

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
            if reference and not self._named(tx, now, reference):
                self._move(tx, now, moves.goods(now, self._desk.clock.now(), DeliveryEvent.LOSE, "reference_used"))
                return
            self._move(tx, now, moves.goods(now, self._desk.clock.now(), event, reason, reference=reference))
            if reference:
                self._judge.parked_as(tx, now.order.tenant, now.delivery.provider, reference)

        await self._desk.store.submit(job)

    def _named(self, tx: Tx, sale: Sale, reference: str) -> bool:
        """Keep the provider's name for this load; False where another order bears it."""
        name = Reference(sale.delivery.provider, "delivery", reference)
        if tx.platform.notices.claim(name, sale.order.tenant, sale.order.id):
            return True
        self._desk.alarm(tx, sale, "delivery_used_twice", provider=sale.delivery.provider)
        return False

    async def _find(self, sale: Sale) -> AirtimeAnswer | None:
        """What the provider knows; None where it does not know or cannot say now."""
        try:
            provider = airtime_of(self._desk.providers, sale.order.tenant, sale.delivery.provider)
            if not provider.can_find:
                return None
            return await provider.find(load_key(sale), sale.delivery.reference)
        except (Retry, Refused, NeedsPerson) as trouble:
            log.info("delivery.look_unanswered", tenant=sale.order.tenant, order=sale.order.id, reason=str(trouble))
            return None

    def _looked(self, tx: Tx, tenant: TenantId, order: OrderId, answer: AirtimeAnswer | None) -> None:
        now, at = self._ledger.locked(tx, tenant, order), self._desk.clock.now()
        if now is None or now.delivery.status not in (*_OPEN, DeliveryStatus.REVIEW):
            return
        if now.delivery.status is DeliveryStatus.SENDING:
            now = self._move(tx, now, moves.goods(now, at, DeliveryEvent.LOSE, "interrupted"))
        if answer is None:  # nobody to ask: but its news may have come before its name was known
            self._judge.parked_as(tx, tenant, now.delivery.provider)
            now = self._ledger.locked(tx, tenant, order)
            if now is None or now.delivery.status not in (*_OPEN, DeliveryStatus.REVIEW):
                return
        event = self._meaning(now, at, answer)
        reference = answer.reference if answer else ""
        if reference and not self._named(tx, now, reference):
            return
        after = moves.goods(now, at, event, answer.word if answer else "", reference=reference) if event else None
        if after is not None:
            self._move(tx, now, after)
        elif now.delivery.status is not DeliveryStatus.REVIEW:
            tx.tenant(tenant).sales.postpone(moves.looked(now, at))
            self._ledger.still_waiting(tx, now)

    def _meaning(self, sale: Sale, at: Instant, answer: AirtimeAnswer | None) -> DeliveryEvent | None:
        waited = at - (sale.delivery.since or at)
        match answer.outcome if answer else None:
            case AirtimeOutcome.DELIVERED:
                return DeliveryEvent.CONFIRM
            case AirtimeOutcome.FAILED:
                return DeliveryEvent.REFUSE
            case AirtimeOutcome.ABSENT if waited >= ABSENCE_COUNTS_AFTER:
                unknown = sale.delivery.status is DeliveryStatus.UNKNOWN
                return DeliveryEvent.ABSENT if unknown else DeliveryEvent.DOUBT
            case AirtimeOutcome.ACCEPTED if sale.delivery.status is DeliveryStatus.UNKNOWN:
                return DeliveryEvent.ACCEPT
            case _:
                return DeliveryEvent.DOUBT if waited >= REVIEW_AFTER else None

    def _move(self, tx: Tx, sale: Sale, after: Sale | None) -> Sale:
        if after is None:
            return sale
        facts = {"reason": after.delivery.reason, "reference": after.delivery.reference}
        return self._ledger.record(tx, sale, after, f"delivery.{after.delivery.status.value}", **facts)


_OPEN = (DeliveryStatus.SENDING, DeliveryStatus.SENT, DeliveryStatus.UNKNOWN)
