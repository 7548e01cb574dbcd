"""What a customer is about to buy."""

from collections.abc import Sequence
from dataclasses import dataclass

from wabot.core.clock import Instant
from wabot.core.goods import Variant
from wabot.core.ids import ContactId, TenantId
from wabot.core.money import Money
from wabot.core.shop_order import OrderLine
from wabot.ports.store import Store, Tx
from wabot.ports.store.shop import CartLine
from wabot.services.shop.stock import item_name, left
from wabot.services.shop.terms import ShopTermsOf

LINES = 20  # different things in one cart: what a summary still shows on a phone
PIECES = 999  # of one thing


@dataclass(frozen=True, slots=True)
class InCart:
    """One line of a cart, with what it means now."""

    line: OrderLine
    left: int | None  # that can be sold; None: no end. Less than the quantity where somebody was quicker

    @property
    def is_short(self) -> bool:
        """Whether there are not so many any more."""
        return self.left is not None and self.left < self.line.quantity


@dataclass(frozen=True, slots=True)
class Put:
    """How putting something into a cart ended: put, taken_out, gone, sold_out, too_many, full."""

    word: str
    product: str = ""  # with its variant, as people call it
    left: int = 0


class Carts:
    """Carts in the store; nothing in them is reserved."""

    def __init__(self, store: Store, terms: ShopTermsOf) -> None:
        self._store, self._terms = store, terms

    async def look(self, tenant: TenantId, contact: ContactId) -> Sequence[InCart]:
        """What is in it now; things that are not sold any more are left out."""
        return await self._store.read(lambda tx: self.within(tx, tenant, contact))

    def within(self, tx: Tx, tenant: TenantId, contact: ContactId) -> Sequence[InCart]:
        """As `look`, in a transaction."""
        scope, currency = tx.tenant(tenant), self._terms(tenant).currency
        found: list[InCart] = []
        for line in scope.carts.lines(contact):
            variant = scope.goods.variant(line.variant)
            product = None if variant is None else scope.goods.product(variant.product)
            if variant is None or product is None or not (product.active and variant.active):
                continue
            if variant.price.currency == currency:
                found.append(_in_cart(product.name, variant, line.quantity))
        return found

    def put(self, tx: Tx, tenant: TenantId, contact: ContactId, wanted: CartLine, at: Instant) -> Put:
        """Have so many of it in the cart; 0 takes it out."""
        scope = tx.tenant(tenant)
        variant = scope.goods.variant(wanted.variant)
        product = None if variant is None else scope.goods.product(variant.product)
        if variant is None or product is None or not (variant.active and product.active):
            scope.carts.put(contact, CartLine(wanted.variant, 0), at)
            return Put("gone")
        name = item_name(product.name, variant.name)
        if not wanted.quantity:
            scope.carts.put(contact, wanted, at)
            return Put("taken_out", name)
        if not variant.can_give(1):
            return Put("sold_out", name)
        most = PIECES if variant.stock is None else min(variant.stock, PIECES)
        if wanted.quantity > most:
            return Put("too_many", name, most)
        known = {one.line.variant for one in self.within(tx, tenant, contact)}
        if wanted.variant not in known and len(known) >= LINES:
            return Put("full", name, LINES)
        scope.carts.put(contact, wanted, at)
        return Put("put", name, most)


def total(cart: Sequence[InCart], currency: str) -> Money:
    """The price of all that is in it."""
    return sum((one.line.sum for one in cart), Money(0, currency))


def _in_cart(product: str, variant: Variant, quantity: int) -> InCart:
    line = OrderLine(variant.number, product, variant.name, quantity, variant.price)
    return InCart(line, None if variant.stock is None else left(variant))
