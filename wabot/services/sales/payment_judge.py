"""Judging what a callback says of a payment against the stored order."""

from wabot.core.payment import Payment, PaymentEvent, PaymentStatus
from wabot.ports.pay import PaymentNotice, PaymentOutcome
from wabot.ports.store import Tx
from wabot.ports.store.notices import RawNotice, Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales import money_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.doubts import doubt_of
from wabot.services.sales.ledger import Ledger
from wabot.services.sales.verdicts import Verdict


class PaymentJudge:
    """Everything here runs inside one transaction, on a locked sale."""

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger = desk, ledger

    def sale_of(self, tx: Tx, raw: RawNotice, claim: PaymentNotice) -> Sale | None:
        """The sale whose payment this is, locked."""
        sales = tx.tenant(raw.tenant).sales
        known = sales.by_checkout(raw.provider, claim.checkout_id) if claim.checkout_id else None
        if known is not None:
            return sales.lock(known.order.id)
        return self._adopted(tx, raw, claim)

    def _adopted(self, tx: Tx, raw: RawNotice, claim: PaymentNotice) -> Sale | None:
        """A push that was never answered learns its name from the notice: only the provider knows this address.

        An address may have leaked, though, and then the name may be made up. So a success is not believed yet: it stays
        parked until the provider, asked by that name, has said what it knows of it.
        """
        sale = tx.tenant(raw.tenant).sales.lock(raw.order) if raw.order and claim.checkout_id else None
        if sale is None or not _nameless(sale.payment):
            return None
        reference = Reference(raw.provider, "checkout", claim.checkout_id)
        if not tx.platform.notices.claim(reference, raw.tenant, sale.order.id):
            return None
        after = moves.ask_soon(moves.named(sale, claim.checkout_id), self._desk.clock.now())
        saved = self._ledger.record(tx, sale, after, "payment.named_by_notice")
        return None if claim.outcome is PaymentOutcome.PAID else saved

    def weigh(self, tx: Tx, sale: Sale, claim: PaymentNotice) -> Verdict:
        """Apply what it proves to the locked sale."""
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
        doubt = doubt_of(self._desk, tx, sale, claim)
        if sale.payment.status is PaymentStatus.PAID:
            learned = moves.receipt_learned(sale, claim.receipt) if not doubt else None
            if learned is None:
                return self._contradicts(tx, sale, doubt or "second_receipt", claim)
            self._ledger.record(tx, sale, learned, "payment.receipt_known", receipt=claim.receipt)
            return Verdict.APPLIED
        return self._doubted(tx, sale, doubt, claim) if doubt else self._fits(tx, sale, claim)

    def _doubted(self, tx: Tx, sale: Sale, doubt: str, claim: PaymentNotice) -> Verdict:
        after = moves.doubted(sale, doubt, claim.receipt)
        if after is None:  # a person looks at this order already, but not at a second payment of it
            known = claim.receipt == sale.payment.receipt
            return Verdict.DUPLICATE if known else self._contradicts(tx, sale, "second_receipt", claim)
        facts = {"reason": doubt, "amount": str(claim.amount), "receipt": claim.receipt}
        self._ledger.record(tx, sale, after, "payment.review", **facts)
        return Verdict.REVIEW

    def _fits(self, tx: Tx, sale: Sale, claim: PaymentNotice) -> Verdict:
        after = moves.paid(sale, self._desk.clock.now(), PaymentEvent.CONFIRM, claim.receipt)
        if after is None:
            return self._contradicts(tx, sale, "paid_without_push", claim)
        strange = self._strange(tx, sale, claim)
        saved = self._ledger.record(tx, sale, after, "payment.paid", receipt=claim.receipt)
        if strange:  # the notice is believed; what does not go with it is for a person to know
            self._contradicts(tx, saved, strange, claim)
        return Verdict.APPLIED

    def _strange(self, tx: Tx, sale: Sale, claim: PaymentNotice) -> str:
        """What was heard of this payment before and does not go with its success, "" where all does."""
        if sale.payment.status is PaymentStatus.REVIEW and claim.receipt != sale.payment.receipt:
            return "second_receipt"
        return "question_denied" if self._denied(tx, sale) else ""

    def _denied(self, tx: Tx, sale: Sale) -> bool:
        """Whether the provider, asked about this payment, has said that it failed."""
        if sale.payment.status is not PaymentStatus.FAILED:
            return False
        story = tx.tenant(sale.order.tenant).sales.story(sale.order.id)
        return any(line.word == "payment.failed" and line.facts.get("by") == "question" for line in story)

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


def _nameless(payment: Payment) -> bool:
    """Whether nobody but a notice can say what the provider calls it. What one notice said, the next may correct."""
    silent = payment.status is PaymentStatus.PUSH_UNKNOWN
    return silent or (payment.status is PaymentStatus.EXPIRED and not payment.checkout_id)


def reason_of(outcome: PaymentOutcome, word: str) -> str:
    """The word kept with a payment that was not made."""
    match outcome:
        case PaymentOutcome.CANCELLED:
            return moves.CANCELLED
        case PaymentOutcome.EXPIRED:
            return moves.NO_ANSWER
        case _:
            return word or "unknown"
