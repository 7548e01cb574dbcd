"""Judging a callback against the stored order: what it proves, and what it merely claims."""

from enum import StrEnum

import structlog

from wabot.core.ids import OrderId, TenantId
from wabot.core.payment import AMOUNT_DIFFERS, PaymentEvent, PaymentStatus
from wabot.ports.pay import BadNotice, PaymentNotice, PaymentOutcome, Proof, RefundNotice
from wabot.ports.store import Tx
from wabot.ports.store.notices import Judgement, RawNotice, Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales import money_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.ledger import Ledger
from wabot.services.sales.refund_news import settle_refund

log = structlog.get_logger()


class Verdict(StrEnum):
    """What was made of a callback."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"  # says what is known
    REVIEW = "review"  # money that does not fit: a person decides
    CONTRADICTS = "contradicts"  # the order is paid and stays so; a person is told
    ASKING = "asking"  # proves too little: the provider is asked
    PARKED = "parked"  # names a payment we do not know (yet): nothing is touched
    FORGED = "forged"  # names another order than the one its address belongs to
    UNSIGNED = "unsigned"  # its signature or token is missing or wrong
    MALFORMED = "malformed"
    UNKNOWN_TOKEN = "unknown_token"  # noqa: S105 - a verdict, no secret

    @property
    def ours(self) -> bool:
        """Whether the sender hears 200."""
        return self not in (Verdict.MALFORMED, Verdict.UNSIGNED, Verdict.UNKNOWN_TOKEN)


class Judge:
    """Everything here runs inside one transaction, on a locked sale."""

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger = desk, ledger

    def judge(self, tx: Tx, raw: RawNotice) -> Verdict:
        """Judge a stored notice and note the verdict."""
        if raw.proof is Proof.BAD:
            log.warning("notice.unsigned", tenant=raw.tenant, notice=raw.id, provider=raw.provider)
            return self._note(tx, raw, Judgement(Verdict.UNSIGNED))
        claim = self.read(raw)
        if claim is None:
            return self._note(tx, raw, Judgement(Verdict.MALFORMED, order=raw.order))
        if isinstance(claim, RefundNotice):
            return self._refund(tx, raw, claim)
        sale = self._named(tx, raw, claim)
        if sale is None:
            return self._note(tx, raw, Judgement(Verdict.PARKED, claim.checkout_id, raw.order))
        if raw.order is not None and sale.order.id != raw.order:
            log.warning("notice.forged", tenant=raw.tenant, notice=raw.id)
            return self._note(tx, raw, Judgement(Verdict.FORGED, claim.checkout_id, raw.order))
        verdict = self._weigh(tx, sale, claim)
        return self._note(tx, raw, Judgement(verdict, claim.checkout_id, sale.order.id))

    def parked(self, tx: Tx, tenant: TenantId, order: OrderId) -> None:
        """Judge again what came to this order's address before its payment was known."""
        for raw in tx.platform.notices.parked(tenant, order):
            self.judge(tx, raw)

    def read(self, raw: RawNotice) -> PaymentNotice | RefundNotice | None:
        """What a body claims; None where no provider of this name would send it."""
        provider = self._desk.providers.payment_or_none(raw.tenant, raw.provider)
        if provider is None:
            return None
        try:
            return provider.read_notice(raw.body)
        except BadNotice as bad:
            try:
                return provider.read_refund_notice(raw.body)
            except BadNotice:
                log.warning("notice.malformed", tenant=raw.tenant, notice=raw.id, reason=bad.reason)
                return None

    def _named(self, tx: Tx, raw: RawNotice, claim: PaymentNotice) -> Sale | None:
        """The sale whose payment this is, locked."""
        sales = tx.tenant(raw.tenant).sales
        known = sales.by_checkout(raw.provider, claim.checkout_id) if claim.checkout_id else None
        if known is not None:
            return sales.lock(known.order.id)
        return self._adopted(tx, raw, claim)

    def _adopted(self, tx: Tx, raw: RawNotice, claim: PaymentNotice) -> Sale | None:
        """A push that was never answered learns its name from the notice: only the provider knows this address."""
        sale = tx.tenant(raw.tenant).sales.lock(raw.order) if raw.order and claim.checkout_id else None
        if sale is None or sale.payment.checkout_id:
            return None
        if sale.payment.status not in (PaymentStatus.PUSH_UNKNOWN, PaymentStatus.EXPIRED):
            return None
        reference = Reference(raw.provider, "checkout", claim.checkout_id)
        if not tx.platform.notices.claim(reference, raw.tenant, sale.order.id):
            return None
        after = moves.named(sale, claim.checkout_id)
        return self._ledger.record(tx, sale, after, "payment.named_by_notice")

    def _weigh(self, tx: Tx, sale: Sale, claim: PaymentNotice) -> Verdict:
        match claim.outcome:
            case PaymentOutcome.PAID:
                return self._paid(tx, sale, claim)
            case PaymentOutcome.INCOMPLETE:
                return self._incomplete(tx, sale)
            case PaymentOutcome.FAILED | PaymentOutcome.CANCELLED | PaymentOutcome.EXPIRED:
                return self._unpaid(tx, sale, claim)
            case PaymentOutcome.PENDING:
                return Verdict.DUPLICATE

    def _paid(self, tx: Tx, sale: Sale, claim: PaymentNotice) -> Verdict:
        if claim.amount is None or not claim.receipt:
            return self._incomplete(tx, sale)
        if sale.payment.status is PaymentStatus.PAID and sale.payment.receipt == claim.receipt:
            return Verdict.DUPLICATE
        doubt = self._doubt(tx, sale, claim)
        if sale.payment.status is PaymentStatus.PAID:
            learned = moves.receipt_learned(sale, claim.receipt) if not doubt else None
            if learned is None:
                return self._contradicts(tx, sale, doubt or "second_receipt", claim)
            self._ledger.record(tx, sale, learned, "payment.receipt_known", receipt=claim.receipt)
            return Verdict.APPLIED
        if doubt:
            after = moves.doubted(sale, doubt, claim.receipt)
            if after is None:
                return Verdict.DUPLICATE
            facts = {"reason": doubt, "amount": str(claim.amount), "receipt": claim.receipt}
            self._ledger.record(tx, sale, after, "payment.review", **facts)
            return Verdict.REVIEW
        after = moves.paid(sale, self._desk.clock.now(), PaymentEvent.CONFIRM, claim.receipt)
        if after is None:
            return self._contradicts(tx, sale, "paid_without_push", claim)
        self._ledger.record(tx, sale, after, "payment.paid", receipt=claim.receipt)
        return Verdict.APPLIED

    def _doubt(self, tx: Tx, sale: Sale, claim: PaymentNotice) -> str:
        """Why a success does not fit the order, "" where it does. Claims the receipt."""
        if claim.amount != sale.order.price:
            return AMOUNT_DIFFERS
        if claim.payer and sale.order.payer and claim.payer != sale.order.payer:
            return "payer_differs"
        reference = Reference(sale.payment.provider, "receipt", claim.receipt)
        taken = not tx.platform.notices.claim(reference, sale.order.tenant, sale.order.id)
        return "receipt_used" if taken else ""

    def _incomplete(self, tx: Tx, sale: Sale) -> Verdict:
        if sale.payment.status in (PaymentStatus.PAID, PaymentStatus.REVIEW) or not sale.payment.checkout_id:
            return Verdict.DUPLICATE
        after = moves.ask_soon(sale, self._desk.clock.now())
        self._ledger.record(tx, sale, after, "payment.notice_incomplete")
        return Verdict.ASKING

    def _unpaid(self, tx: Tx, sale: Sale, claim: PaymentNotice) -> Verdict:
        if sale.payment.status is PaymentStatus.PAID:
            return self._contradicts(tx, sale, "failed_after_paid", claim)
        after = moves.unpaid(sale, reason_of(claim.outcome, claim.word))
        if after is None:
            return Verdict.DUPLICATE
        self._ledger.record(tx, sale, after, "payment.failed", reason=after.payment.reason, code=claim.code)
        return Verdict.APPLIED

    def _contradicts(self, tx: Tx, sale: Sale, why: str, claim: PaymentNotice) -> Verdict:
        facts = {"reason": why, "amount": str(claim.amount or ""), "code": claim.code}
        self._ledger.record(tx, sale, sale, "payment.contradicted", **facts)
        self._desk.alarm(tx, sale, "payment_contradicted", **facts)
        return Verdict.CONTRADICTS

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


def reason_of(outcome: PaymentOutcome, word: str) -> str:
    """The word kept with a payment that was not made."""
    match outcome:
        case PaymentOutcome.CANCELLED:
            return moves.CANCELLED
        case PaymentOutcome.EXPIRED:
            return moves.NO_ANSWER
        case _:
            return word or "unknown"
