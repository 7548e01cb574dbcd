"""The one place where a sale changes: the new state, its story line and all that follows, in one transaction."""

import json
from collections.abc import Mapping

from wabot.core.clock import Instant
from wabot.core.delivery import DeliveryStatus
from wabot.core.ids import ContactId, EffectId, OrderId, TenantId, event_answering
from wabot.core.order import Order
from wabot.core.refund import RefundStatus
from wabot.flow.codec import event_to_json
from wabot.flow.events import Json, PaymentSettled
from wabot.ports.store import NewEvent, OutboxRow, Tx
from wabot.ports.store.sales import Sale, StoryLine
from wabot.services.sales.desk import Desk
from wabot.services.sales.news import News, slots
from wabot.services.sales.told_out import happened

DELIVERY_WORK, REFUND_WORK = "delivery", "refund"
"""Kinds of outbox rows; see `Deliveries.perform` and `Refunds.perform`."""


class Ledger:
    """Records what happened to a sale and sees to the consequences. Works on a sale locked in the same transaction."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._news = News(desk)

    def locked(self, tx: Tx, tenant: TenantId, order: OrderId) -> Sale | None:
        """The sale, held until the transaction ends."""
        return tx.tenant(tenant).sales.lock(order)

    def open(self, tx: Tx, sale: Sale, at: Instant) -> Sale | None:
        """Store a new sale; None when its request made one before."""
        facts = {"amount": str(sale.order.amount), "price": str(sale.order.price), "operator": sale.order.operator}
        added = tx.tenant(sale.order.tenant).sales.add(sale, StoryLine(at, "order.created", facts))
        if added is not None:
            happened(tx, self._desk.software, None, added)
        return added

    def record(self, tx: Tx, before: Sale, after: Sale, word: str, **facts: str) -> Sale:
        """Save what a sale became, tell whom it concerns, and queue the work that follows."""
        at = self._desk.clock.now()
        told = {name: value for name, value in facts.items() if value}
        saved = tx.tenant(after.order.tenant).sales.save(after, StoryLine(at, word, told))
        outcome = self._news.tell(tx, before, saved, at)
        if outcome:
            self.answer(tx, saved, outcome)
        self._queue(tx, before, saved, at)
        happened(tx, self._desk.software, before, saved)
        return saved

    def still_waiting(self, tx: Tx, sale: Sale) -> None:
        """A look brought nothing new: the customer hears once that it takes a moment."""
        self._news.still_waiting(tx, sale)

    def answer(self, tx: Tx, sale: Sale, outcome: str) -> None:
        """Tell the waiting conversation how its payment ended; only the first answer counts."""
        answer = settled(sale.order.effect, self._desk.clock.now(), outcome, slots(sale))
        self.answer_event(tx, sale.order.tenant, sale.order.contact, answer)

    def answer_event(self, tx: Tx, tenant: TenantId, contact: ContactId, answer: PaymentSettled) -> None:
        """Record the answer for the conversation of this contact."""
        body = event_to_json(answer).decode()
        dedupe = f"r:{answer.id}"
        tx.tenant(tenant).events.record(
            NewEvent(tenant, answer.id, contact, "payment", dedupe, body, answer.at, answer.at)
        )

    def _queue(self, tx: Tx, before: Sale, after: Sale, at: Instant) -> None:
        reserved = after.delivery.status is DeliveryStatus.RESERVED
        if reserved and before.delivery.status not in (DeliveryStatus.RESERVED, DeliveryStatus.SENDING):
            self.queue(tx, after, DELIVERY_WORK, at)
        if after.refund.status is RefundStatus.DUE and before.refund.status is RefundStatus.NONE:
            self.queue(tx, after, REFUND_WORK, at)

    def queue(self, tx: Tx, sale: Sale, kind: str, at: Instant) -> None:
        """Have the outbox carry on with this sale."""
        order = sale.order
        row = EffectId(f"{order.id}/{kind}/{order.revision}")
        body = json.dumps({"order": order.id})
        tx.tenant(order.tenant).outbox.add(OutboxRow(order.tenant, row, order.contact, kind, body, at, at))


def settled(effect: EffectId, at: Instant, outcome: str, known: Mapping[str, Json]) -> PaymentSettled:
    """The event that answers a conversation's request for a payment."""
    return PaymentSettled(event_answering(effect), at, effect, outcome, known)


def order_of(row: OutboxRow) -> OrderId:
    """The order that a row of work is about."""
    return OrderId(json.loads(row.body)["order"])


def push_key(order: Order) -> str:
    """The key of an order's one push at its provider."""
    return f"{order.id}-push"


def load_key(sale: Sale) -> str:
    """The key of an order at its airtime provider: another one only where a proven failure is sent again."""
    return f"{sale.order.id}-{sale.delivery.round}"
