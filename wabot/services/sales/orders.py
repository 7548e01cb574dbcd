"""Orders as people look at them, and what a person may decide about one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wabot.core.audit import By
from wabot.core.delivery import DeliveryEvent, DeliveryStatus
from wabot.core.ids import ContactId, OrderId, TenantId
from wabot.core.order import Order, OrderStatus
from wabot.core.payment import PaymentEvent, PaymentStatus
from wabot.core.phone import mask
from wabot.core.refund import RefundEvent, RefundStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.ports.store.notices import Reference
from wabot.ports.store.sales import OrderFilter, Sale, StoryLine, Total
from wabot.services.sales import goods_moves, money_moves
from wabot.services.sales.desk import Desk
from wabot.services.sales.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Told:
    """An order with its whole story."""

    sale: Sale
    story: Sequence[StoryLine]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decides about an order, and why."""

    by: By
    reason: str
    receipt: str = ""  # where the person knows the provider's


class Orders:
    """Looking at orders, and deciding where wabot cannot know. Deciding happens inside the transaction of an action."""

    def __init__(self, desk: Desk, ledger: Ledger) -> None:
        self._desk, self._ledger = desk, ledger

    async def page(self, wanted: OrderFilter, limit: int = 50, offset: int = 0) -> Sequence[Order]:
        """Newest first; of every tenant where the filter names none."""

        def query(tx: Tx) -> Sequence[Order]:
            if wanted.tenant is not None:
                return tx.tenant(wanted.tenant).sales.list(wanted, limit, offset)
            return tx.platform.sales_scan.list(wanted, limit, offset)

        return await self._desk.store.read(query)

    async def totals(self, wanted: OrderFilter) -> Sequence[Total]:
        """What `page` would give without a limit, added up."""

        def query(tx: Tx) -> Sequence[Total]:
            if wanted.tenant is not None:
                return tx.tenant(wanted.tenant).sales.totals(wanted)
            return tx.platform.sales_scan.totals(wanted)

        return await self._desk.store.read(query)

    async def mine(self, tenant: TenantId, wanted: OrderFilter, limit: int = 20) -> Sequence[Order]:
        """One tenant's, newest first."""
        return await self._desk.store.read(lambda tx: tx.tenant(tenant).sales.list(wanted, limit))

    async def own(self, tenant: TenantId, contact: ContactId, limit: int = 10) -> Sequence[Sale]:
        """What a contact bought and was asked to pay for, newest first."""

        def query(tx: Tx) -> Sequence[Sale]:
            sales = tx.tenant(tenant).sales
            asked = tuple(sorted(STATUSES - {OrderStatus.DRAFT.value}))
            found = [sales.get(order.id) for order in sales.list(OrderFilter(contact=contact, statuses=asked), limit)]
            return [sale for sale in found if sale is not None]

        return await self._desk.store.read(query)

    async def told(self, tenant: TenantId, order: OrderId) -> Told | None:
        """One order and its story."""

        def query(tx: Tx) -> Told | None:
            sales = tx.tenant(tenant).sales
            sale = sales.get(order)
            return Told(sale, sales.story(order)) if sale else None

        return await self._desk.store.read(query)

    async def numbered(self, tenant: TenantId, number: int) -> Sale | None:
        """By the number people know."""
        return await self._desk.store.read(lambda tx: tx.tenant(tenant).sales.by_number(number))

    def deliver_again(self, tx: Tx, tenant: TenantId, order: OrderId, why: Decision) -> str:
        """Send a proven failure once more: again, not_proven or money_is_going_back."""
        sale = self._ledger.locked(tx, tenant, order)
        if sale is None or sale.delivery.status is not DeliveryStatus.FAILED:
            return "not_proven"
        after = goods_moves.send_again(sale, self._desk.clock.now())
        if after is None:
            return "money_is_going_back"
        self._decided(tx, sale, after, "delivery.again", why)
        return "again"

    def mark_paid(self, tx: Tx, tenant: TenantId, order: OrderId, why: Decision) -> str:
        """A person has seen the money: marked, not_possible or receipt_used."""
        sale = self._ledger.locked(tx, tenant, order)
        if sale is None or sale.refund.status is not RefundStatus.NONE:
            return "not_possible"
        after = money_moves.paid(sale, self._desk.clock.now(), PaymentEvent.CONFIRM, why.receipt)
        if after is None:
            return "not_possible"
        if why.receipt:
            reference = Reference(sale.payment.provider, "receipt", why.receipt)
            if not tx.platform.notices.claim(reference, tenant, order):
                return "receipt_used"
        self._decided(tx, sale, after, "payment.marked_paid", why)
        return "marked"

    def mark_delivered(self, tx: Tx, tenant: TenantId, order: OrderId, why: Decision) -> str:
        """A person knows that the airtime arrived: marked or not_possible."""
        return self._decide_goods(tx, tenant, order, DeliveryEvent.CONFIRM, why)

    def mark_undelivered(self, tx: Tx, tenant: TenantId, order: OrderId, why: Decision) -> str:
        """A person knows that it did not: the refund becomes due. marked or not_possible."""
        return self._decide_goods(tx, tenant, order, DeliveryEvent.REFUSE, why)

    def refund(self, tx: Tx, tenant: TenantId, order: OrderId, why: Decision) -> str:
        """Give the money back: due, already, delivered, under_way or not_paid."""
        sale, at = self._ledger.locked(tx, tenant, order), self._desk.clock.now()
        if sale is None:
            return "not_paid"
        hindrance = _hindrance(sale)
        if hindrance:
            return hindrance
        if sale.delivery.status in (DeliveryStatus.RESERVED, DeliveryStatus.HELD):
            after = goods_moves.goods(sale, at, DeliveryEvent.REFUSE, "refunded")
        else:
            after = goods_moves.refund(sale, at, RefundEvent.OWE, why.reason)
        if after is None:
            return "not_paid"
        after = replace(after, refund=replace(after.refund, by=why.by.phone, reason=why.reason))
        self._decided(tx, sale, after, "refund.due", why)
        return "due"

    def mark_refunded(self, tx: Tx, tenant: TenantId, order: OrderId, why: Decision) -> str:
        """A person has sent the money back by hand: marked, already or not_possible."""
        sale, at = self._ledger.locked(tx, tenant, order), self._desk.clock.now()
        if sale is None:
            return "not_possible"
        if sale.refund.status is RefundStatus.DONE:
            return "already"
        if sale.refund.status is not RefundStatus.MANUAL:
            return "not_possible"
        after = goods_moves.refund(sale, at, RefundEvent.PAY_BACK, by=why.by.phone)
        if after is None:
            return "not_possible"
        self._decided(tx, sale, after, "refund.marked_done", why)
        return "marked"

    def _decide_goods(self, tx: Tx, tenant: TenantId, order: OrderId, event: DeliveryEvent, why: Decision) -> str:
        sale = self._ledger.locked(tx, tenant, order)
        unclear = (DeliveryStatus.UNKNOWN, DeliveryStatus.REVIEW, DeliveryStatus.SENT)
        if sale is None or sale.delivery.status not in unclear:
            return "not_possible"
        after = goods_moves.goods(sale, self._desk.clock.now(), event, "by_person")
        if after is None:
            return "not_possible"
        self._decided(tx, sale, after, f"delivery.marked_{after.delivery.status.value}", why)
        return "marked"

    def _decided(self, tx: Tx, before: Sale, after: Sale, word: str, why: Decision) -> None:
        self._ledger.record(tx, before, after, word, by=mask(why.by.phone), reason=why.reason, receipt=why.receipt)


def _hindrance(sale: Sale) -> str:
    """Why this order's money cannot be given back now, "" where it can."""
    if sale.refund.status is not RefundStatus.NONE:
        return "already"
    if sale.payment.status not in (PaymentStatus.PAID, PaymentStatus.REVIEW):
        return "not_paid"
    if sale.delivery.status is DeliveryStatus.DELIVERED:
        return "delivered"
    out = (DeliveryStatus.SENDING, DeliveryStatus.SENT, DeliveryStatus.UNKNOWN)
    return "under_way" if sale.delivery.status in out else ""


def status_text(order: Order) -> Json:
    """An order's status in plain words."""
    return values.text(f"order-status-{order.status.value.replace('_', '-')}")


def what_for(order: Order) -> Json:
    """Whose phone is loaded; of another ware, what it is about."""
    if order.recipient:
        return values.phone(order.recipient)
    return values.text("order-for-ware", {"ware": values.text(f"ware-{order.kind}"), "about": order.about})


def line(order: Order, *, tenant: str = "") -> Json:
    """An order as one line of a list: `#12 · KES 50 · 0722… · delivered`."""
    known: dict[str, Json] = {
        "number": str(order.number),
        "amount": values.money(order.amount),
        "recipient": what_for(order),
        "status": status_text(order),
        "at": values.at(order.created_at),
    }
    if tenant:
        return values.text("order-line-of-tenant", {**known, "tenant": tenant})
    return values.text("order-line", known)


STATUSES = frozenset(status.value for status in OrderStatus)
