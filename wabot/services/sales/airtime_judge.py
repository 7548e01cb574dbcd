"""Judging what a callback says of a load against the stored delivery."""

import structlog

from wabot.core.delivery import DeliveryEvent, DeliveryStatus
from wabot.core.ids import OrderId
from wabot.ports.airtime import AirtimeNotice, AirtimeOutcome
from wabot.ports.store import Tx
from wabot.ports.store.notices import RawNotice, Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.ledger import Ledger, load_key
from wabot.services.sales.verdicts import Verdict

log = structlog.get_logger()


class AirtimeJudge:
    """Everything here runs inside one transaction, on a locked sale."""

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger = desk, ledger

    def sale_of(self, tx: Tx, raw: RawNotice, claim: AirtimeNotice) -> Sale | None:
        """The sale whose load this is, locked: by our key, by the provider's reference, else the only one it can be."""
        sales = tx.tenant(raw.tenant).sales
        order = OrderId(claim.key.rpartition("-")[0]) if claim.key else self._referred(tx, raw, claim.reference)
        sale = sales.lock(order) if order else None
        if sale is None:
            return self._adopted(tx, raw, claim)
        return sale if sale.delivery.provider == raw.provider else None

    def weigh(self, tx: Tx, sale: Sale, claim: AirtimeNotice) -> Verdict:
        """Apply what it proves to the locked sale. Its balance is only logged: no float is counted by notices."""
        balance = str(claim.balance or "")
        log.info("airtime.noticed", tenant=sale.order.tenant, order=sale.order.id, balance=balance, code=claim.code)
        if not _is_current(sale, claim):  # of a round that was proven undelivered, and sent again since
            failed = claim.outcome is not AirtimeOutcome.DELIVERED
            return Verdict.DUPLICATE if failed else self._contradicts(tx, sale, "delivered_after_failed", claim)
        match claim.outcome:
            case AirtimeOutcome.DELIVERED:
                return self._delivered(tx, sale, claim)
            case AirtimeOutcome.FAILED:
                return self._failed(tx, sale, claim)
            case AirtimeOutcome.ACCEPTED:
                return self._move(tx, sale, DeliveryEvent.ACCEPT, claim)
            case AirtimeOutcome.ABSENT:
                return Verdict.DUPLICATE

    def _delivered(self, tx: Tx, sale: Sale, claim: AirtimeNotice) -> Verdict:
        if sale.delivery.status in (DeliveryStatus.FAILED, DeliveryStatus.HELD, DeliveryStatus.RESERVED):
            return self._contradicts(tx, sale, "delivered_after_failed", claim)
        return self._move(tx, sale, DeliveryEvent.CONFIRM, claim)

    def _failed(self, tx: Tx, sale: Sale, claim: AirtimeNotice) -> Verdict:
        if sale.delivery.status is DeliveryStatus.DELIVERED:
            return self._contradicts(tx, sale, "failed_after_delivered", claim)
        return self._move(tx, sale, DeliveryEvent.REFUSE, claim)

    def _move(self, tx: Tx, sale: Sale, event: DeliveryEvent, claim: AirtimeNotice) -> Verdict:
        reason = "not_loaded" if event is DeliveryEvent.REFUSE else ""
        after = moves.goods(sale, self._desk.clock.now(), event, reason, reference=claim.reference)
        if after is None:
            return Verdict.DUPLICATE
        self._claim(tx, sale, claim.reference)
        word = f"delivery.{after.delivery.status.value}"
        self._ledger.record(tx, sale, after, word, by="notice", reason=reason, code=claim.code)
        return Verdict.APPLIED

    def _contradicts(self, tx: Tx, sale: Sale, why: str, claim: AirtimeNotice) -> Verdict:
        self._ledger.record(tx, sale, sale, "delivery.contradicted", reason=why, code=claim.code)
        self._desk.alarm(tx, sale, "delivery_contradicted", reason=why)
        return Verdict.CONTRADICTS

    def _referred(self, tx: Tx, raw: RawNotice, reference: str) -> OrderId | None:
        if not reference:
            return None
        known = tx.tenant(raw.tenant).sales.by_delivery(raw.provider, reference)
        if known is not None:
            return known.order.id
        holder = tx.platform.notices.holder(Reference(raw.provider, "delivery", reference))
        return holder.order if holder else None  # of an earlier round of its order

    def _adopted(self, tx: Tx, raw: RawNotice, claim: AirtimeNotice) -> Sale | None:
        """Assumed: a name nobody knows, from a provider that cannot be asked, belongs to the one load that never got
        a name. While there are two such loads, or one still under way, nobody can say whose it is."""
        provider = self._desk.providers.airtime_or_none(raw.tenant, raw.provider)
        if provider is None or provider.can_find or claim.key or not claim.reference:
            return None
        sales = tx.tenant(raw.tenant).sales
        nameless = sales.nameless_loads(raw.provider)
        if len(nameless) != 1:
            return None
        sale = sales.lock(nameless[0])
        begun = sale.delivery.since if sale else None
        if sale is None or begun is None or begun > raw.received_at or sale.delivery.status is DeliveryStatus.SENDING:
            return None
        if claim.outcome is AirtimeOutcome.FAILED:  # too little to give money back on: a person looks, and now
            doubted = moves.goods(sale, self._desk.clock.now(), DeliveryEvent.DOUBT, "unclear_failure")
            if doubted is not None:
                self._ledger.record(tx, sale, doubted, "delivery.review", reason="unclear_failure")
            return None
        if not self._claim(tx, sale, claim.reference):
            return None
        return self._ledger.record(tx, sale, moves.load_named(sale, claim.reference), "delivery.named_by_notice")

    def _claim(self, tx: Tx, sale: Sale, reference: str) -> bool:
        name = Reference(sale.delivery.provider, "delivery", reference)
        return bool(reference) and tx.platform.notices.claim(name, sale.order.tenant, sale.order.id)


def _is_current(sale: Sale, claim: AirtimeNotice) -> bool:
    if claim.key:
        return claim.key == load_key(sale)
    return claim.reference == sale.delivery.reference
