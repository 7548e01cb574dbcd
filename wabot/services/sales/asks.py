"""Asking providers about payments that stay silent; an answer never takes back what a notice proved."""

from dataclasses import dataclass

import structlog

from wabot.core.clock import HOUR, Instant, later
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.ids import OrderId, TenantId
from wabot.core.payment import ASKED_ABOUT, PaymentEvent, PaymentStatus
from wabot.ports.pay import PaymentAnswer, PaymentOutcome
from wabot.ports.store import Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales import money_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.doubts import doubt_of
from wabot.services.sales.judge import Judge
from wabot.services.sales.ledger import Ledger, push_key
from wabot.services.sales.payment_judge import reason_of
from wabot.services.sales.terms import payment_of

log = structlog.get_logger()

SILENT, UNREACHABLE = "silent", "unreachable"
"""Words `ask` gives beside the outcomes of providers: there is nothing to ask by, or nobody answers."""

NEVER_HEARD_OF = "unknown"
"""The word by which providers say that they have no such payment."""


@dataclass(frozen=True, slots=True)
class Claimed:
    """A payment that is asked about now."""

    sale: Sale
    last: bool  # nothing is asked after this


class Asks:
    """Questions to payment providers."""

    def __init__(self, desk: Desk, ledger: Ledger, judge: Judge) -> None:
        self._desk, self._ledger, self._judge = desk, ledger, judge

    async def ask(self, tenant: TenantId, order: OrderId, *, due: Instant | None = None) -> str:
        """Ask about one payment now and apply the answer; returns the answer in a word.

        With `due`, only if it was to be asked about by then and nobody else has done so.
        """
        claimed = await self._desk.store.submit(lambda tx: self._claim(tx, tenant, order, due))
        if claimed is None or not claimed.sale.payment.checkout_id:
            return SILENT
        said = await self._query(claimed.sale)
        await self._desk.store.submit(lambda tx: self._heard(tx, claimed, said))
        return said.outcome.value if isinstance(said, PaymentAnswer) else UNREACHABLE

    async def _query(self, sale: Sale) -> PaymentAnswer | str:
        """The provider's answer, or in a word why there is none."""
        tenant, payment = sale.order.tenant, sale.payment
        try:
            return await payment_of(self._desk.providers, tenant, payment.provider).query(payment.checkout_id)
        except (Retry, Refused) as trouble:
            log.info("payment.ask_unanswered", tenant=tenant, order=sale.order.id, reason=trouble.reason)
            return trouble.reason
        except NeedsPerson as need:
            return need.issue

    def _claim(self, tx: Tx, tenant: TenantId, order: OrderId, due: Instant | None) -> Claimed | None:
        """Note that it is asked now, so that no other server asks as well."""
        sale = self._ledger.locked(tx, tenant, order)
        if sale is None or (due is not None and (sale.payment.next_ask_at or later(due, 1)) > due):
            return None
        now = self._desk.clock.now()
        after = moves.asked(sale, now, self._desk.patience)
        if sale.payment.status not in ASKED_ABOUT:
            after = moves.no_more_asking(after)
        last = sale.payment.status in ASKED_ABOUT and after.payment.next_ask_at is None
        if last:  # until the answer is written down: a crash between must not end the asking unseen
            after = moves.ask_soon(after, later(now, HOUR))
        return Claimed(self._ledger.record(tx, sale, after, "payment.asked", asks=str(after.payment.asks)), last)

    def _heard(self, tx: Tx, claimed: Claimed, said: PaymentAnswer | str) -> None:
        order = claimed.sale.order
        if isinstance(said, PaymentAnswer):
            self._apply(tx, order.tenant, order.id, said)
        sale = self._ledger.locked(tx, order.tenant, order.id) if claimed.last else None
        if sale is None or sale.payment.status not in ASKED_ABOUT:
            return
        tx.tenant(order.tenant).sales.postpone(moves.no_more_asking(sale))
        if not (said == NEVER_HEARD_OF and self._named_by_us(sale)):
            self._desk.alarm(tx, sale, "payment_silent")

    def _named_by_us(self, sale: Sale) -> bool:
        """Then a payment that the provider does not know was never begun, as with a link nobody opened."""
        provider = self._desk.providers.payment_or_none(sale.order.tenant, sale.payment.provider)
        return provider is not None and provider.name_of(push_key(sale.order)) == sale.payment.checkout_id

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
                return
        self._judge.parked(tx, tenant, order)  # what was said under this name may be believed now

    def _paid(self, tx: Tx, sale: Sale, answer: PaymentAnswer) -> None:
        """The question named our own push, so the amount is the one we asked for, unless the answer says otherwise."""
        doubt = doubt_of(self._desk, tx, sale, answer)
        if doubt:
            after = moves.doubted(sale, doubt, answer.receipt)
            word = "payment.review"
        else:
            now = self._desk.clock.now()
            after = moves.paid(sale, now, PaymentEvent.ANSWER_PAID, answer.receipt)
            word = "payment.paid"
        if after is not None:
            self._ledger.record(tx, sale, after, word, by="question", reason=doubt)

    def _unpaid(self, tx: Tx, sale: Sale, answer: PaymentAnswer) -> None:
        if sale.payment.status is PaymentStatus.PAID:
            self._ledger.record(tx, sale, sale, "payment.contradicted", by="question", code=answer.code)
            self._desk.alarm(tx, sale, "payment_contradicted", reason="question_denied", code=answer.code)
            return
        after = moves.unpaid(sale, reason_of(answer.outcome, answer.word))
        if after is not None:
            facts = {"by": "question", "reason": after.payment.reason, "code": answer.code}
            self._ledger.record(tx, sale, after, "payment.failed", **facts)
