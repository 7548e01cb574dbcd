"""Asking for the money: the order is stored before anybody is called, and nobody is ever asked twice."""

from collections.abc import Callable
from dataclasses import dataclass

import structlog

from wabot.core.clock import later
from wabot.core.errors import Refused, Retry
from wabot.core.ids import OrderId, TenantId, event_answering
from wabot.core.payment import SAME_AGAIN, WAITING, Payment, PaymentStatus
from wabot.flow import values
from wabot.flow.codec import effect_from_json
from wabot.flow.effects import RequestPayment
from wabot.ports.pay import Ambiguous, Push, PushAccepted
from wabot.ports.store import DONE, OutboxRow, Settled, Tx
from wabot.ports.store.notices import Reference, TokenOwner
from wabot.ports.store.sales import Sale
from wabot.services.sales import money_moves as moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.judge import Judge
from wabot.services.sales.ledger import Ledger, settled
from wabot.services.sales.news import slots
from wabot.services.sales.orders import status_text
from wabot.services.sales.requests import new_order
from wabot.services.sales.terms import payment_of

log = structlog.get_logger()

Move = Callable[[Sale], Sale | None]


@dataclass(frozen=True, slots=True)
class Started:
    """A push that may now leave."""

    sale: Sale
    callback_url: str


class Pushes:
    """Carries out requests for payment; `perform` is the outbox's performer for rows of kind `payment`."""

    def __init__(self, desk: Desk, ledger: Ledger, judge: Judge) -> None:
        self._desk, self._ledger, self._judge = desk, ledger, judge

    async def perform(self, row: OutboxRow) -> None:
        """Ask for the money of one request, at most once however often this is called; settles the row."""
        effect = effect_from_json(row.body)
        if not isinstance(effect, RequestPayment):
            raise TypeError(f"outbox row {row.id} is no request for a payment")
        started = await self._desk.store.submit(lambda tx: self._start(tx, row, effect))
        if started is not None:
            await self._push(started)
        await self._desk.store.settle_sent(Settled(row.tenant, row.id, DONE, self._desk.clock.now(), epoch=row.epoch))

    def _start(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Started | None:
        known = tx.tenant(row.tenant).sales.by_effect(effect.id)
        if known is not None:
            return self._go_on(tx, known.order.tenant, known.order.id)
        if tx.tenant(row.tenant).events.get(event_answering(effect.id)) is not None:
            return None  # turned away by an earlier try, and told so
        at, terms = self._desk.clock.now(), self._desk.terms(row.tenant)
        try:
            self._check_provider(tx, row.tenant, terms.payments)
            order = new_order(row.tenant, row.contact, effect, terms, at)
        except Refused as refused:
            self._turn_away(tx, row, effect, refused.reason)
            return None
        fresh = Sale(order, Payment(terms.payments, expires_at=later(at, self._desk.patience.lifetime)))
        earlier = self._same(tx, fresh)
        if earlier is not None:
            self._show_earlier(tx, effect, fresh, earlier)
            return None
        opened = self._ledger.open(tx, fresh, at)
        return self._begin(tx, opened) if opened else None

    def _go_on(self, tx: Tx, tenant: TenantId, order: OrderId) -> Started | None:
        """An earlier try of this very request was interrupted."""
        sale = self._ledger.locked(tx, tenant, order)
        if sale is None:
            return None
        if sale.payment.status is PaymentStatus.CREATED:
            return self._begin(tx, sale)
        if sale.payment.status is PaymentStatus.PUSH_STARTED:  # begun without an answer: never again on a guess
            self._lose(tx, sale, "interrupted")
        return None

    def _begin(self, tx: Tx, sale: Sale) -> Started | None:
        after = moves.push_started(sale, self._desk.clock.now())
        if after is None:
            return None
        saved = self._ledger.record(tx, sale, after, "payment.push_started", provider=sale.payment.provider)
        owner = TokenOwner(sale.order.tenant, sale.payment.provider, sale.order.id)
        return Started(saved, self._desk.callback_url(tx, owner))

    async def _push(self, started: Started) -> None:
        sale = started.sale
        order = sale.order
        push = Push(
            key=f"{order.id}-push",
            tenant=order.tenant,
            amount=order.price,
            payer=order.payer,
            reference=f"AIRTIME{order.number}"[:12],
            description="Airtime",
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
        after = moves.push_accepted(now, self._desk.clock.now(), accepted.checkout_id, self._desk.patience)
        if after is not None:
            self._ledger.record(tx, now, after, "payment.push_sent")
        self._judge.parked(tx, order.tenant, order.id)

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

    def _check_provider(self, tx: Tx, tenant: TenantId, name: str) -> None:
        if self._desk.providers.payment_or_none(tenant, name) is None:
            facts = {"provider": name}
            self._desk.open_issue(tx, tenant, "no_payment_provider", f"payments/{name}", facts)
            raise Refused("unavailable")

    def _turn_away(self, tx: Tx, row: OutboxRow, effect: RequestPayment, reason: str) -> None:
        answer = settled(effect.id, self._desk.clock.now(), "refused", {"reason": reason})
        self._ledger.answer_event(tx, row.tenant, row.contact, answer)

    def _same(self, tx: Tx, fresh: Sale) -> Sale | None:
        """The same payer was asked for the same price a moment ago, and has not said no."""
        since = later(fresh.order.created_at, -SAME_AGAIN)
        earlier = tx.tenant(fresh.order.tenant).sales.same_since(fresh.order.payer, fresh.order.price.minor, since)
        blocking = (*WAITING, PaymentStatus.PAID, PaymentStatus.REVIEW)
        return next((sale for sale in earlier if sale.payment.status in blocking), None)

    def _show_earlier(self, tx: Tx, effect: RequestPayment, fresh: Sale, earlier: Sale) -> None:
        order = fresh.order
        known = {**slots(earlier), "status": status_text(earlier.order)}
        free_at = later(earlier.order.created_at, SAME_AGAIN)
        shown = {**known, "free_at": values.at(free_at)}
        cause = f"{order.id}/same"
        if earlier.order.contact == order.contact:
            self._desk.tell.to_contact(tx, order.tenant, order.contact, "pay-same-again", shown, cause=cause)
        else:  # somebody else's order is nobody's business
            told = {"payer": values.phone(order.payer), "price": values.money(order.price), "free_at": shown["free_at"]}
            self._desk.tell.to_contact(tx, order.tenant, order.contact, "pay-same-payer", told, cause=cause)
            known = {}
        answer = settled(effect.id, self._desk.clock.now(), "already", known)
        self._ledger.answer_event(tx, order.tenant, order.contact, answer)
