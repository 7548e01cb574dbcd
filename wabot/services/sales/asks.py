"""Asking providers about payments that stay silent; an answer never takes back what a notice proved."""

import structlog

from wabot.core.clock import Instant, later
from wabot.core.errors import Refused, Retry
from wabot.core.ids import OrderId, TenantId
from wabot.core.payment import ASKED_ABOUT, PaymentEvent, PaymentStatus
from wabot.ports.pay import PaymentAnswer, PaymentOutcome
from wabot.ports.store import Tx
from wabot.ports.store.notices import Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales import money_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.judge import reason_of
from wabot.services.sales.ledger import Ledger
from wabot.services.sales.terms import payment_of

log = structlog.get_logger()

SILENT, UNREACHABLE = "silent", "unreachable"
"""Words `ask` gives beside the outcomes of providers: there is nothing to ask by, or nobody answers."""


class Asks:
    """Questions to payment providers."""

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger = desk, ledger

    async def ask(self, tenant: TenantId, order: OrderId, *, due: Instant | None = None) -> str:
        """Ask about one payment now and apply the answer; returns the answer in a word.

        With `due`, only if it was to be asked about by then and nobody else has done so.
        """
        sale = await self._desk.store.submit(lambda tx: self._claim(tx, tenant, order, due))
        if sale is None or not sale.payment.checkout_id:
            return SILENT
        try:
            provider = payment_of(self._desk.providers, tenant, sale.payment.provider)
            answer = await provider.query(sale.payment.checkout_id)
        except (Retry, Refused) as trouble:
            log.info("payment.ask_unanswered", tenant=tenant, order=order, reason=trouble.reason)
            return UNREACHABLE
        await self._desk.store.submit(lambda tx: self._apply(tx, tenant, order, answer))
        return answer.outcome.value

    def _claim(self, tx: Tx, tenant: TenantId, order: OrderId, due: Instant | None) -> Sale | None:
        """Note that it is asked now, so that no other server asks as well."""
        sale = self._ledger.locked(tx, tenant, order)
        if sale is None or (due is not None and (sale.payment.next_ask_at or later(due, 1)) > due):
            return None
        after = moves.asked(sale, self._desk.clock.now(), self._desk.patience)
        if sale.payment.status not in ASKED_ABOUT:
            after = moves.no_more_asking(after)
        saved = self._ledger.record(tx, sale, after, "payment.asked", asks=str(after.payment.asks))
        if sale.payment.status in ASKED_ABOUT and after.payment.next_ask_at is None:
            self._desk.alarm(tx, saved, "payment_silent")
        return saved

    def _apply(self, tx: Tx, tenant: TenantId, order: OrderId, answer: PaymentAnswer) -> None:
        sale = self._ledger.locked(tx, tenant, order)
        if sale is None:
            return
        match answer.outcome:
            case PaymentOutcome.PAID | PaymentOutcome.INCOMPLETE:
                self._paid(tx, sale, answer)
            case PaymentOutcome.FAILED | PaymentOutcome.CANCELLED | PaymentOutcome.EXPIRED:
                self._unpaid(tx, sale, answer)
            case PaymentOutcome.PENDING:
                pass

    def _paid(self, tx: Tx, sale: Sale, answer: PaymentAnswer) -> None:
        """The question named our own push, so the amount is the one we asked for, unless the answer says otherwise."""
        doubt = self._doubt(tx, sale, answer)
        if doubt:
            after = moves.doubted(sale, doubt, answer.receipt)
            word = "payment.review"
        else:
            now = self._desk.clock.now()
            after = moves.paid(sale, now, PaymentEvent.ANSWER_PAID, answer.receipt)
            word = "payment.paid"
        if after is not None:
            self._ledger.record(tx, sale, after, word, by="question", reason=doubt)

    def _doubt(self, tx: Tx, sale: Sale, answer: PaymentAnswer) -> str:
        if answer.amount is not None and answer.amount != sale.order.price:
            return "amount_differs"
        if not answer.receipt:
            return ""
        reference = Reference(sale.payment.provider, "receipt", answer.receipt)
        taken = not tx.platform.notices.claim(reference, sale.order.tenant, sale.order.id)
        return "receipt_used" if taken else ""

    def _unpaid(self, tx: Tx, sale: Sale, answer: PaymentAnswer) -> None:
        if sale.payment.status is PaymentStatus.PAID:
            self._ledger.record(tx, sale, sale, "payment.contradicted", by="question", code=answer.code)
            self._desk.alarm(tx, sale, "payment_contradicted", reason="question_denies", code=answer.code)
            return
        after = moves.unpaid(sale, reason_of(answer.outcome, answer.word))
        if after is not None:
            facts = {"by": "question", "reason": after.payment.reason, "code": answer.code}
            self._ledger.record(tx, sale, after, "payment.failed", **facts)
