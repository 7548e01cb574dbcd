"""Giving money back: at most once, by the provider where it can, else by a person."""

from dataclasses import replace

import structlog

from wabot.core.clock import Instant, later
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.payment import AMOUNT_DIFFERS
from wabot.core.refund import MAX_TRIES, RefundEvent, RefundStatus
from wabot.ports.pay import Ambiguous, RefundAnswer, RefundOutcome, RefundRequest
from wabot.ports.store import DONE, OutboxRow, Settled, Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales import goods_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.ledger import Ledger, order_of
from wabot.services.sales.refund_news import settle_refund
from wabot.services.sales.terms import payment_of

log = structlog.get_logger()


class Refunds:
    """Carries out refunds; `perform` is the outbox's performer for rows of kind `refund`.

    A provider gives the same receipt back only once, so a request without an answer may be repeated.
    """

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger = desk, ledger

    async def perform(self, row: OutboxRow) -> None:
        """Give the money of one order back, or hand it to a person; settles the row."""
        order = order_of(row)
        request = await self._desk.store.submit(lambda tx: self._start(tx, row))
        if request is not None:
            provider, wanted = request
            answer = await self._ask(provider, wanted)
            await self._desk.store.submit(lambda tx: self._answered(tx, row, answer))
        log.info("refund.performed", tenant=row.tenant, order=order)
        await self._desk.store.settle_sent(Settled(row.tenant, row.id, DONE, self._desk.clock.now(), epoch=row.epoch))

    def _start(self, tx: Tx, row: OutboxRow) -> tuple[str, RefundRequest] | None:
        sale, at = self._ledger.locked(tx, row.tenant, order_of(row)), self._desk.clock.now()
        if sale is None or sale.refund.status not in (RefundStatus.DUE, RefundStatus.REQUESTED):
            return None
        provider = self._desk.providers.payment_or_none(row.tenant, sale.payment.provider)
        # Where another amount came in than was asked for, only a person can say how much to give back.
        fits = sale.payment.reason != AMOUNT_DIFFERS
        able = fits and provider is not None and provider.can_refund and bool(sale.payment.receipt)
        if not able or sale.refund.tries >= MAX_TRIES:
            self._hand_over(tx, sale)
            return None
        if sale.refund.status is RefundStatus.REQUESTED:  # asked for before, and never answered
            due = moves.refund(sale, at, RefundEvent.POSTPONE)
            sale = self._ledger.record(tx, sale, due, "refund.unanswered") if due else sale
        after = moves.refund(sale, at, RefundEvent.REQUEST)
        if after is None:
            return None
        saved = self._ledger.record(tx, sale, after, "refund.requested")
        return sale.payment.provider, self._request(tx, saved)

    def _request(self, tx: Tx, sale: Sale) -> RefundRequest:
        order, provider = sale.order, sale.payment.provider
        return RefundRequest(
            key=f"{order.id}-refund",
            tenant=order.tenant,
            receipt=sale.payment.receipt,
            amount=order.price,
            callback_url=self._desk.notice_url(tx, order, provider),
        )

    async def _ask(self, provider: str, request: RefundRequest) -> RefundAnswer | str:
        """The provider's answer, or in a word why there is none yet."""
        try:
            return await payment_of(self._desk.providers, request.tenant, provider).refund(request)
        except Refused as refused:
            return RefundAnswer(RefundOutcome.MANUAL, word=refused.reason)
        except (Retry, Ambiguous) as trouble:
            return trouble.reason
        except NeedsPerson as need:
            return RefundAnswer(RefundOutcome.MANUAL, word=need.issue)

    def _answered(self, tx: Tx, row: OutboxRow, answer: RefundAnswer | str) -> None:
        sale, at = self._ledger.locked(tx, row.tenant, order_of(row)), self._desk.clock.now()
        if sale is None:
            return
        if isinstance(answer, str):
            after = moves.refund(sale, at, RefundEvent.POSTPONE)
            if after is not None:
                self._ledger.record(tx, sale, after, "refund.postponed", reason=answer)
            return
        if answer.reference and sale.refund.status is RefundStatus.REQUESTED:
            sale = self._ledger.record(tx, sale, _accepted(sale, at, answer), "refund.accepted")
        settle_refund(self._ledger, tx, sale, answer.outcome, at)

    def _hand_over(self, tx: Tx, sale: Sale) -> None:
        after = moves.refund(sale, self._desk.clock.now(), RefundEvent.HAND_OVER)
        if after is not None:
            self._ledger.record(tx, sale, after, "refund.manual")


def _accepted(sale: Sale, at: Instant, answer: RefundAnswer) -> Sale:
    """The provider has begun. Where it takes days, it is given them: a person who sent the money meanwhile would send
    it a second time."""
    named = moves.refund_named(sale, answer.reference)
    if not answer.patience:
        return named
    return replace(named, refund=replace(named.refund, next_at=later(at, answer.patience)))
