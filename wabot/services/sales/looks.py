"""Looking after loads: what became of one without an answer or a receipt, and whether a held one may go on."""

import structlog

from wabot.core.clock import MINUTE, Instant
from wabot.core.delivery import HELD_FOR, REVIEW_AFTER, DeliveryEvent, DeliveryStatus
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.ids import OrderId, TenantId
from wabot.ports.airtime import AirtimeAnswer, AirtimeOutcome
from wabot.ports.store import Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.judge import Judge
from wabot.services.sales.ledger import Ledger, load_key
from wabot.services.sales.load_news import named_load, record_load
from wabot.services.sales.terms import airtime_of

log = structlog.get_logger()

ABSENCE_COUNTS_AFTER = MINUTE  # an order may still be on its way to the provider for a moment
_OPEN = (DeliveryStatus.SENDING, DeliveryStatus.SENT, DeliveryStatus.UNKNOWN)


class Looks:
    """Questions to airtime providers."""

    def __init__(self, desk: Desk, ledger: Ledger, judge: Judge) -> None:
        self._desk, self._ledger, self._judge = desk, ledger, judge

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
            too_long = at - (now.delivery.owed_since or now.order.created_at) >= HELD_FOR
            event = DeliveryEvent.REFUSE if too_long else DeliveryEvent.RESUME
            after = moves.goods(now, at, event, now.delivery.reason)
            if after is not None:
                self._ledger.record(tx, now, after, f"delivery.{'given_up' if too_long else 'resumed'}")

        await self._desk.store.submit(job)

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
            now = record_load(self._ledger, tx, now, moves.goods(now, at, DeliveryEvent.LOSE, "interrupted"))
        if answer is None:  # nobody to ask: but its news may have come before its name was known
            self._judge.parked_as(tx, tenant, now.delivery.provider)
            now = self._ledger.locked(tx, tenant, order)
            if now is None or now.delivery.status not in (*_OPEN, DeliveryStatus.REVIEW):
                return
        event = self._meaning(now, at, answer)
        reference = answer.reference if answer else ""
        if reference and not named_load(self._desk, tx, now, reference):
            event = None
        after = moves.goods(now, at, event, answer.word if answer else "", reference=reference) if event else None
        if after is not None:
            record_load(self._ledger, tx, now, after)
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
