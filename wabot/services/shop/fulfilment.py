"""What becomes of an order: moved on by the owner, called off, returned; and who hears of it."""

from dataclasses import dataclass, replace
from functools import partial

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.shop_order import SHOP_ORDER, ShopEvent, ShopOrder, ShopStatus, Way
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Store, Tx
from wabot.ports.store.shop import HeldOrder
from wabot.services.notices import Notices
from wabot.services.sales.desk import MONEY
from wabot.services.shop.stock import Stock
from wabot.services.shop.terms import ShopTermsOf
from wabot.services.shop.till import Till, moved
from wabot.services.shop.words import order_slots

_NEXT = {
    ShopStatus.PAID: ShopEvent.PACK,
    ShopStatus.AGREED: ShopEvent.PACK,
    ShopStatus.READY: ShopEvent.HAND_OVER,
    ShopStatus.SENT: ShopEvent.HAND_OVER,
}
OWN_TO_CANCEL = (ShopStatus.PLACED, ShopStatus.EXPIRED, ShopStatus.AGREED)
"""What customers may call off by themselves: nothing that is paid or packed."""
_TAKEN = (ShopStatus.AGREED, ShopStatus.PAID, ShopStatus.PACKED)  # whose goods count as sold


@dataclass(frozen=True, slots=True)
class Own:
    """An order as its customer names it."""

    contact: ContactId
    number: int


@dataclass(frozen=True, slots=True)
class Move:
    """What is to become of an order, and why."""

    event: ShopEvent
    reason: str = ""
    into_stock: bool = True  # whether goods that come back can be sold again


class Fulfilment:
    """Moves orders inside the transaction of whoever asks; the other side hears of each move once."""

    def __init__(self, store: Store, notices: Notices, till: Till, stock: Stock, terms: ShopTermsOf) -> None:
        self._store, self._notices = store, notices
        self._till, self._stock, self._terms = till, stock, terms

    def move(self, tx: Tx, tenant: TenantId, number: int, move: Move, at: Instant) -> ShopOrder | None:
        """By the owner's word; the customer is told. None where the order has no place for this (any more)."""
        after = self._moved(tx, tenant, number, move, at)
        if after is not None:
            self._tell_customer(tx, tenant, after)
        return after

    def cancel_own(self, tx: Tx, tenant: TenantId, own: Own, at: Instant) -> ShopOrder | None:
        """The customer calls off an order that is not paid; the owner hears of it where there is something to undo."""
        before = tx.tenant(tenant).shop_orders.lock(own.number)
        if before is None or before.contact != own.contact or before.status not in OWN_TO_CANCEL:
            return None
        after = self._moved(tx, tenant, own.number, Move(ShopEvent.CANCEL), at)
        if after is not None and before.status is ShopStatus.AGREED:
            self._owners(tx, tenant, after, "shop-cancelled-owner")
        return after

    def ask_return(self, tx: Tx, tenant: TenantId, own: Own, reason: str, at: Instant) -> ShopOrder | None:
        """The customer wants to give goods back; None where the time for that is over."""
        order = tx.tenant(tenant).shop_orders.lock(own.number)
        if order is None or order.contact != own.contact or not self.returnable(tenant, order, at):
            return None
        after = self._moved(tx, tenant, own.number, Move(ShopEvent.ASK_RETURN, reason), at)
        if after is not None:
            self._owners(tx, tenant, after, "shop-return-owner")
        return after

    def returnable(self, tenant: TenantId, order: ShopOrder, at: Instant) -> bool:
        """Whether its customer may still ask to return it."""
        time = self._terms(tenant).return_time
        return order.status is ShopStatus.HANDED_OVER and bool(time) and at - order.changed_at <= time

    def tell_owner(self, tx: Tx, tenant: TenantId, order: ShopOrder) -> None:
        """There is an order to see to: the owner is asked to, where that interrupts nothing."""
        args = {**self._slots(tx, tenant, order), "bot": tenant}
        cause = f"{tenant}/{order.name}/new"
        self._notices.ask_owners(tx, tenant, "shop_order_new", "shop-new-owner", args, cause=cause, kind=MONEY)

    async def let_go_overdue(self, now: Instant) -> int:
        """A job: orders that nobody paid in time give their goods back, and their customers hear so; how many."""
        overdue = await self._store.read(lambda tx: tx.platform.shop_orders_scan.overdue(now))
        for held in overdue:
            await self._store.submit(partial(self._let_go, held=held, now=now))
        return len(overdue)

    def _let_go(self, tx: Tx, held: HeldOrder, now: Instant) -> None:
        order = tx.tenant(held.tenant).shop_orders.lock(held.number)
        if order is None or order.held_until is None or order.held_until > now:
            return
        if self._till.let_go(tx, held.tenant, order, now):
            self._tell_customer(tx, held.tenant, replace(order, status=ShopStatus.EXPIRED))

    def _moved(self, tx: Tx, tenant: TenantId, number: int, move: Move, at: Instant) -> ShopOrder | None:
        orders = tx.tenant(tenant).shop_orders
        before = orders.lock(number)
        if before is None or not allows(before, move.event):
            return None
        lines = orders.lines(number)
        if move.event is ShopEvent.CANCEL and before.status is ShopStatus.PLACED:
            self._stock.release(tx, tenant, lines)
        goes_back = move.event is ShopEvent.TAKE_BACK or (move.event is ShopEvent.CANCEL and before.status in _TAKEN)
        if goes_back and move.into_stock:
            self._stock.take_back(tx, tenant, lines)
        return orders.save(replace(moved(before, move.event, at), reason=move.reason or before.reason))

    def _tell_customer(self, tx: Tx, tenant: TenantId, order: ShopOrder) -> None:
        key = f"shop-now-{order.status.value.replace('_', '-')}"
        if order.status is ShopStatus.CANCELLED and order.paid_by is not None:
            key = "shop-now-cancelled-paid"
        cause = f"{tenant}/{order.name}/{order.status.value}/{order.revision}"
        self._notices.to_contact(tx, tenant, order.contact, key, self._slots(tx, tenant, order), cause=cause)

    def _owners(self, tx: Tx, tenant: TenantId, order: ShopOrder, key: str) -> None:
        cause = f"{tenant}/{order.name}/{order.status.value}/{order.revision}"
        self._notices.to_owners(tx, tenant, key, self._slots(tx, tenant, order), cause=cause, kind=MONEY)

    def _slots(self, tx: Tx, tenant: TenantId, order: ShopOrder) -> dict[str, Json]:
        lines = tx.tenant(tenant).shop_orders.lines(order.number)
        contact = tx.tenant(tenant).contacts.get(order.contact)
        terms = self._terms(tenant)
        known = {**order_slots(order, lines, terms.pickup_at), "name": terms.name}
        phone = contact.phone if contact is not None else ""
        return {**known, "customer": values.phone(phone) if phone else contact.name if contact else ""}


def next_event(order: ShopOrder) -> ShopEvent | None:
    """What the owner does next with it; None where nothing is left to do."""
    if order.status is ShopStatus.PACKED:
        return ShopEvent.SEND if order.where.way is Way.DELIVERY else ShopEvent.READY
    return _NEXT.get(order.status)


def allows(order: ShopOrder, event: ShopEvent) -> bool:
    """Whether its law, and the way its goods go, have a place for this."""
    if event in (ShopEvent.READY, ShopEvent.SEND) and event is not next_event(order):
        return False
    return SHOP_ORDER.allows(order.status, event)
