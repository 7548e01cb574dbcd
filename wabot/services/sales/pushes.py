"""Asking for the money: the order is stored before anybody is called, and nobody is ever asked twice."""

from collections.abc import Callable
from dataclasses import dataclass

import structlog

from wabot.core.errors import Refused, Retry
from wabot.core.payment import PaymentStatus
from wabot.flow.codec import effect_from_json
from wabot.flow.effects import RequestPayment
from wabot.ports.pay import Ambiguous, Push, PushAccepted
from wabot.ports.store import DONE, OutboxRow, Settled, Tx
from wabot.ports.store.notices import Reference
from wabot.ports.store.sales import Sale
from wabot.services.sales import money_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.judge import Judge
from wabot.services.sales.ledger import Ledger, push_key
from wabot.services.sales.openings import Opened, Openings
from wabot.services.sales.terms import payment_of

log = structlog.get_logger()

_LONGEST_REFERENCE, _LONGEST_DESCRIPTION = 12, 13  # of ports.pay.Push
_LONGEST_KIND = 7  # leaves room for the number

Move = Callable[[Sale], Sale | None]


@dataclass(frozen=True, slots=True)
class Started:
    """A push that may now leave."""

    sale: Sale
    callback_url: str
    title: str


class Pushes:
    """Carries out requests for payment; `perform` is the outbox's performer for rows of kind `payment`."""

    def __init__(self, desk: Desk, ledger: Ledger, judge: Judge) -> None:
        self._desk, self._ledger, self._judge = desk, ledger, judge
        self._openings = Openings(desk, ledger)

    async def perform(self, row: OutboxRow) -> None:
        """Ask for the money of one request, at most once however often this is called; settles the row."""
        effect = effect_from_json(row.body)
        if not isinstance(effect, RequestPayment):
            raise TypeError(f"outbox row {row.id} is no request for a payment")
        await self._openings.prepare(row, effect)
        started = await self._desk.store.submit(lambda tx: self._start(tx, row, effect))
        if started is not None:
            await self._push(started)
        await self._desk.store.settle_sent(Settled(row.tenant, row.id, DONE, self._desk.clock.now(), epoch=row.epoch))

    def _start(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Started | None:
        known = tx.tenant(row.tenant).sales.by_effect(effect.id)
        if known is not None:
            return self._go_on(tx, Opened(known, self._openings.title(tx, row, effect)))
        opened = self._openings.open(tx, row, effect)
        return self._begin(tx, opened.sale, opened.title) if opened else None

    def _go_on(self, tx: Tx, opened: Opened) -> Started | None:
        """An earlier try of this very request was interrupted."""
        order = opened.sale.order
        sale = self._ledger.locked(tx, order.tenant, order.id)
        if sale is None:
            return None
        if sale.payment.status is PaymentStatus.CREATED:
            return self._begin(tx, sale, opened.title)
        if sale.payment.status is PaymentStatus.PUSH_STARTED:  # begun without an answer: never again on a guess
            self._lose(tx, sale, "interrupted")
        return None

    def _begin(self, tx: Tx, sale: Sale, title: str) -> Started | None:
        order, provider = sale.order, sale.payment.provider
        name = self._name(sale)
        after = moves.push_started(sale, self._desk.clock.now(), name, self._desk.patience)
        if after is None:
            return None
        saved = self._ledger.record(tx, sale, after, "payment.push_started", provider=provider)
        if name and not tx.platform.notices.claim(Reference(provider, "checkout", name), order.tenant, order.id):
            self._desk.alarm(tx, saved, "checkout_used_twice", provider=provider)
            refused = moves.push_refused(saved, "checkout_used_twice")
            if refused is not None:
                self._ledger.record(tx, saved, refused, "payment.push_refused", reason="checkout_used_twice")
            return None
        return Started(saved, self._desk.notice_url(tx, order, provider), title)

    def _name(self, sale: Sale) -> str:
        """The name that we give the payment, "" where the provider chooses it."""
        provider = self._desk.providers.payment_or_none(sale.order.tenant, sale.payment.provider)
        return provider.name_of(push_key(sale.order)) if provider else ""

    async def _push(self, started: Started) -> None:
        sale = started.sale
        order = sale.order
        push = Push(
            key=push_key(order),
            tenant=order.tenant,
            amount=order.price,
            payer=order.payer,
            reference=f"{order.kind.upper()[:_LONGEST_KIND]}{order.number}"[:_LONGEST_REFERENCE],
            description=started.title[:_LONGEST_DESCRIPTION],
            callback_url=started.callback_url,
        )
        try:
            accepted = await payment_of(self._desk.providers, order.tenant, sale.payment.provider).request(push)
        except Refused as refused:
            reason = refused.reason
            await self._note(sale, lambda now: moves.push_refused(now, reason), "payment.push_refused", reason)
        except Ambiguous as unsure:
            log.warning("payment.push_unknown", tenant=order.tenant, order=order.id, reason=unsure.reason)
            await self._lose_now(sale, unsure.reason)
        except Retry as later_:
            await self._note(sale, moves.push_postponed, "payment.push_postponed", later_.reason)
            raise
        else:
            await self._desk.store.submit(lambda tx: self._accept(tx, sale, accepted))

    async def _note(self, sale: Sale, move: Move, word: str, reason: str) -> None:
        def job(tx: Tx) -> None:
            now = self._ledger.locked(tx, sale.order.tenant, sale.order.id)
            after = move(now) if now else None
            if now and after:
                self._ledger.record(tx, now, after, word, reason=reason)

        await self._desk.store.submit(job)

    def _accept(self, tx: Tx, sale: Sale, accepted: PushAccepted) -> None:
        """The provider's name for the payment is known: save it, then judge what came before it was."""
        order, provider = sale.order, sale.payment.provider
        now = self._ledger.locked(tx, order.tenant, order.id)
        if now is None:
            return
        reference = Reference(provider, "checkout", accepted.checkout_id)
        if not tx.platform.notices.claim(reference, order.tenant, order.id):
            self._desk.alarm(tx, now, "checkout_used_twice", provider=provider)
            self._lose(tx, now, "checkout_used_twice")
            return
        at, known = self._desk.clock.now(), accepted.checkout_id
        after = moves.push_accepted(now, at, known, accepted.link, self._desk.patience)
        if after is not None:
            self._ledger.record(tx, now, after, "payment.push_sent")
        elif not now.payment.checkout_id and now.payment.status is PaymentStatus.EXPIRED:
            # The answer took so long that time was up: whoever pays now must be heard of all the same.
            self._ledger.record(tx, now, moves.ask_soon(moves.named(now, known), at), "payment.named_late")
        self._judge.parked(tx, order.tenant, order.id)
        self._judge.parked_as(tx, order.tenant, provider, known)

    async def _lose_now(self, sale: Sale, reason: str) -> None:
        def job(tx: Tx) -> None:
            now = self._ledger.locked(tx, sale.order.tenant, sale.order.id)
            if now is not None:
                self._lose(tx, now, reason)

        await self._desk.store.submit(job)

    def _lose(self, tx: Tx, sale: Sale, reason: str) -> None:
        after = moves.push_lost(sale)
        if after is not None:
            self._ledger.record(tx, sale, after, "payment.push_unknown", reason=reason)
            self._judge.parked(tx, sale.order.tenant, sale.order.id)
