"""Judging a callback against the stored order: what it proves, and what it merely claims."""

from collections.abc import Callable

import structlog

from wabot.core.clock import later
from wabot.core.ids import OrderId, TenantId
from wabot.ports.airtime import AirtimeNotice
from wabot.ports.pay import BadNotice, PaymentNotice, Proof, RefundNotice
from wabot.ports.store import Tx
from wabot.ports.store.notices import Judgement, RawNotice
from wabot.services.sales.airtime_judge import AirtimeJudge
from wabot.services.sales.desk import Desk
from wabot.services.sales.homes import PARKED_FOR, addresses_of, at_home
from wabot.services.sales.ledger import Ledger
from wabot.services.sales.payment_judge import PaymentJudge
from wabot.services.sales.refund_news import settle_refund
from wabot.services.sales.verdicts import Verdict

log = structlog.get_logger()

Claim = PaymentNotice | RefundNotice | AirtimeNotice


class Judge:
    """Everything here runs inside one transaction, on a locked sale."""

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger = desk, ledger
        self._payments, self._airtime = PaymentJudge(desk, ledger), AirtimeJudge(desk, ledger)

    def judge(self, tx: Tx, raw: RawNotice) -> Verdict:
        """Judge a stored notice and note the verdict."""
        if raw.proof is Proof.BAD:
            log.warning("notice.unsigned", tenant=raw.tenant, notice=raw.id, provider=raw.provider)
            return self._note(tx, raw, Judgement(Verdict.UNSIGNED))
        match self.read(raw):
            case None:
                return self._note(tx, raw, Judgement(Verdict.MALFORMED, order=raw.order))
            case RefundNotice() as claim:
                return self._refund(tx, raw, claim)
            case PaymentNotice() as claim:
                return self._payment(tx, raw, claim)
            case AirtimeNotice() as claim:
                return self._load(tx, raw, claim)

    def parked(self, tx: Tx, tenant: TenantId, order: OrderId) -> None:
        """Judge again what came to this order's address before its payment was known."""
        for raw in tx.platform.notices.parked(tenant, order):
            self.judge(tx, raw)

    def parked_as(self, tx: Tx, tenant: TenantId, provider: str, name: str = "") -> None:
        """Judge again what came to a tenant's address before we knew this name ("": any name)."""
        since = later(self._desk.clock.now(), -PARKED_FOR)
        for address in addresses_of(self._desk, tenant, provider):
            for raw in tx.platform.notices.parked_as(address, provider, name, since):
                self.judge(tx, raw)

    def read(self, raw: RawNotice) -> Claim | None:
        """What a body claims; None where no provider of this name would send it."""
        payments = self._desk.providers.payment_or_none(raw.tenant, raw.provider)
        airtime = self._desk.providers.airtime_or_none(raw.tenant, raw.provider)
        readers: list[Callable[[bytes], Claim]] = []
        if payments is not None:
            readers += [payments.read_notice, payments.read_refund_notice]
        if airtime is not None:
            readers.append(airtime.read_notice)
        for read in readers:
            try:
                return read(raw.body)
            except BadNotice as bad:
                log.info("notice.unread", tenant=raw.tenant, notice=raw.id, reason=bad.reason)
        log.warning("notice.malformed", tenant=raw.tenant, notice=raw.id)
        return None

    def _payment(self, tx: Tx, raw: RawNotice, claim: PaymentNotice) -> Verdict:
        home = at_home(self._desk, tx, raw, ("checkout", claim.checkout_id))
        sale = self._payments.sale_of(tx, home, claim) if home else None
        if home is None or (sale is not None and raw.order not in (None, sale.order.id)):
            log.warning("notice.forged", tenant=raw.tenant, notice=raw.id)
            return self._note(tx, raw, Judgement(Verdict.FORGED, claim.checkout_id, raw.order))
        if sale is None:
            return self._note(tx, home, Judgement(Verdict.PARKED, claim.checkout_id, raw.order))
        verdict = self._payments.weigh(tx, sale, claim)
        return self._note(tx, home, Judgement(verdict, claim.checkout_id, sale.order.id))

    def _load(self, tx: Tx, raw: RawNotice, claim: AirtimeNotice) -> Verdict:
        home = at_home(self._desk, tx, raw, ("delivery", claim.reference))
        if home is None:
            log.warning("notice.forged", tenant=raw.tenant, notice=raw.id)
            return self._note(tx, raw, Judgement(Verdict.FORGED, claim.reference))
        sale = self._airtime.sale_of(tx, home, claim)
        if sale is None:
            return self._note(tx, home, Judgement(Verdict.PARKED, claim.reference))
        verdict = self._airtime.weigh(tx, sale, claim)
        return self._note(tx, home, Judgement(verdict, claim.reference, sale.order.id))

    def _refund(self, tx: Tx, raw: RawNotice, claim: RefundNotice) -> Verdict:
        sales = tx.tenant(raw.tenant).sales
        found = sales.by_refund(raw.provider, claim.reference) if claim.reference else None
        order = found.order.id if found else raw.order
        sale = sales.lock(order) if order else None
        if sale is None:
            return self._note(tx, raw, Judgement(Verdict.PARKED, order=raw.order))
        moved = settle_refund(self._ledger, tx, sale, claim.outcome, self._desk.clock.now())
        verdict = Verdict.APPLIED if moved else Verdict.DUPLICATE
        return self._note(tx, raw, Judgement(verdict, order=sale.order.id))

    def _note(self, tx: Tx, raw: RawNotice, judgement: Judgement) -> Verdict:
        tx.platform.notices.judge(raw.tenant, raw.id, judgement)
        return Verdict(judgement.verdict)
