"""Placing an order: its goods are held from that moment, until it is paid, called off or its time is over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wabot.core.clock import Instant, later
from wabot.core.ids import ContactId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.shop_order import SHOP_ORDER, OrderLine, ShopEvent, ShopOrder, ShopStatus, Way, Where
from wabot.ports.store import Tx
from wabot.services.shop.carts import Carts, InCart, total
from wabot.services.shop.stock import Short, Stock
from wabot.services.shop.terms import ShopTerms, ShopTermsOf


@dataclass(frozen=True, slots=True)
class Wish:
    """How a customer wants what is in the cart."""

    where: Where
    pays_later: bool
    total: Money  # as it was shown


@dataclass(frozen=True, slots=True)
class Placed:
    """How placing ended: placed, agreed (paid later), empty, short, changed (the price), gone, paid."""

    word: str
    order: ShopOrder | None = None
    short: Short | None = None


class Till:
    """Works inside the transaction of whoever asks; an order is locked before its goods, so nobody waits in a ring."""

    def __init__(self, carts: Carts, stock: Stock, terms: ShopTermsOf) -> None:
        self._carts, self._stock, self._terms = carts, stock, terms

    def place(self, tx: Tx, tenant: TenantId, contact: ContactId, wish: Wish, at: Instant) -> Placed:
        """Make an order of the cart, hold its goods, empty the cart; or nothing of it."""
        terms = self._terms(tenant)
        cart = self._carts.within(tx, tenant, contact)
        if not cart:
            return Placed("empty")
        if to_pay(cart, wish.where.way, terms) != wish.total:
            return Placed("changed")
        held = self._stock.reserve(tx, tenant, [one.line for one in cart])
        if isinstance(held, Short):
            return Placed("short", short=held)
        order = self._order(contact, wish, terms, at)
        added = tx.tenant(tenant).shop_orders.add(order, held)
        tx.tenant(tenant).carts.empty(contact)
        self._stock.tell_if_low(tx, tenant, held, terms, added.name)
        if not wish.pays_later:
            return Placed("placed", added)
        self._stock.sell(tx, tenant, held)
        return Placed("agreed", _saved(tx, tenant, added, ShopEvent.AGREE, at))

    def let_go(self, tx: Tx, tenant: TenantId, order: ShopOrder, at: Instant) -> bool:
        """Put the goods of a locked order back that is not paid; whether it was one."""
        if order.status is not ShopStatus.PLACED:
            return False
        self._stock.release(tx, tenant, self._lines(tx, tenant, order))
        _saved(tx, tenant, order, ShopEvent.LET_GO, at)
        return True

    def place_again(self, tx: Tx, tenant: TenantId, order: ShopOrder, at: Instant) -> Placed:
        """Hold the goods of a locked order once more, whose time was over."""
        if order.status is ShopStatus.PLACED:
            return Placed("placed", order)
        if order.status is not ShopStatus.EXPIRED:
            return Placed("gone" if order.status is ShopStatus.CANCELLED else "paid", order)
        lines = self._lines(tx, tenant, order)
        held = self._stock.reserve(tx, tenant, lines)
        if isinstance(held, Short):
            return Placed("short", order, held)
        if [line.counted for line in held] != [line.counted for line in lines]:
            tx.tenant(tenant).shop_orders.recount(order.number, held)
        until = later(at, self._terms(tenant).hold)
        return Placed("placed", _saved(tx, tenant, replace(order, held_until=until), ShopEvent.PLACE_AGAIN, at))

    def paid(self, tx: Tx, tenant: TenantId, order: ShopOrder, sale: OrderId, at: Instant) -> ShopOrder | None:
        """The money of a locked order is here; None where its goods are sold to others by now."""
        if order.status is ShopStatus.EXPIRED:
            again = self.place_again(tx, tenant, order, at)
            if again.order is None or again.word != "placed":
                return None
            order = again.order
        self._stock.sell(tx, tenant, self._lines(tx, tenant, order))
        return _saved(tx, tenant, replace(order, paid_by=sale), ShopEvent.PAY, at)

    def _lines(self, tx: Tx, tenant: TenantId, order: ShopOrder) -> Sequence[OrderLine]:
        return tx.tenant(tenant).shop_orders.lines(order.number)

    def _order(self, contact: ContactId, wish: Wish, terms: ShopTerms, at: Instant) -> ShopOrder:
        return ShopOrder(
            number=0,  # the store gives the next
            contact=contact,
            where=wish.where,
            fee=fee_of(wish.where.way, terms),
            total=wish.total,
            placed_at=at,
            changed_at=at,
            pays_later=wish.pays_later,
            held_until=None if wish.pays_later else later(at, terms.hold),
        )


def fee_of(way: Way, terms: ShopTerms) -> Money:
    """What bringing it costs."""
    return terms.fee if way is Way.DELIVERY else Money(0, terms.currency)


def to_pay(cart: Sequence[InCart], way: Way, terms: ShopTerms) -> Money:
    """Goods and fee, in whole units: mobile money takes no others."""
    return (total(cart, terms.currency) + fee_of(way, terms)).whole_up()


def moved(order: ShopOrder, event: ShopEvent, at: Instant) -> ShopOrder:
    """The order after an event; raises UnknownTransition where its law has no place for it."""
    status = SHOP_ORDER.after(order.status, event)
    held = order.held_until if status is ShopStatus.PLACED else None
    return replace(order, status=status, changed_at=at, held_until=held)


def _saved(tx: Tx, tenant: TenantId, order: ShopOrder, event: ShopEvent, at: Instant) -> ShopOrder:
    return tx.tenant(tenant).shop_orders.save(moved(order, event, at))
