"""What the store keeps of shops: goods, carts and orders."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.goods import Product, Variant
from wabot.core.ids import ContactId, TenantId
from wabot.core.shop_order import OrderLine, ShopOrder, ShopStatus


@dataclass(frozen=True, slots=True)
class CartLine:
    """So many of one variant."""

    variant: int
    quantity: int


@dataclass(frozen=True, slots=True)
class HeldOrder:
    """An order whose time to be paid is over."""

    tenant: TenantId
    number: int


class Goods(Protocol):
    """What one shop sells. Counts of stock move only by the four verbs below `lock`, never by `save_variant`."""

    def add_products(self, added: Sequence[Product]) -> Sequence[Product]:
        """Store new ones under the next numbers."""
        ...

    def save_product(self, saved: Product) -> None:
        """Store what it became."""
        ...

    def product(self, number: int) -> Product | None:
        """As it stands."""
        ...

    def products(
        self, *, active: bool = False, category: str | None = None, limit: int | None = None
    ) -> Sequence[Product]:
        """By name; only those that customers see, only those of a category, only so many, where asked for."""
        ...

    def categories(self) -> Mapping[str, int]:
        """How many products customers see in each; "" for those without."""
        ...

    def size(self, low: int) -> tuple[int, int]:
        """How many products there are, and of how many variants at most `low` are left."""
        ...

    def add_variants(self, added: Sequence[Variant]) -> Sequence[Variant]:
        """Store new ones under the next numbers, with their stock."""
        ...

    def save_variant(self, saved: Variant) -> None:
        """Store its name, sku, price and whether it is sold; no counts."""
        ...

    def variant(self, number: int) -> Variant | None:
        """As it stands."""
        ...

    def variants(self, of: Sequence[int] | None = None) -> Sequence[Variant]:
        """Of these products, or of all; in the order they were added, without those that are not sold any more."""
        ...

    def lock(self, variants: Sequence[int]) -> Mapping[int, Variant]:
        """As they stand, and nobody else moves them before this transaction ends."""
        ...

    def reserve(self, number: int, quantity: int) -> bool:
        """From stock to reserved; False (and no change) where there is not enough, or no end to the stock."""
        ...

    def release(self, number: int, quantity: int) -> None:
        """From reserved back to stock."""
        ...

    def sell(self, number: int, quantity: int) -> None:
        """From reserved to sold."""
        ...

    def take_back(self, number: int, quantity: int) -> None:
        """From sold back to stock."""
        ...

    def set_stock(self, number: int, stock: int | None) -> None:
        """By the owner's hand: so many are left to sell; None: it never runs out."""
        ...

    def sku_taken(self, sku: str) -> int:
        """The variant that bears this sku, 0 where none does."""
        ...


class Carts(Protocol):
    """What customers of one shop are about to buy."""

    def lines(self, contact: ContactId) -> Sequence[CartLine]:
        """In the order they were put in."""
        ...

    def put(self, contact: ContactId, line: CartLine, at: Instant) -> None:
        """So many of this variant from now on; 0 takes it out."""
        ...

    def empty(self, contact: ContactId) -> None:
        """Take everything out."""
        ...


class ShopOrders(Protocol):
    """The orders of one shop."""

    def add(self, order: ShopOrder, lines: Sequence[OrderLine]) -> ShopOrder:
        """Store a new one under the next number."""
        ...

    def get(self, number: int) -> ShopOrder | None:
        """As it stands."""
        ...

    def lock(self, number: int) -> ShopOrder | None:
        """As it stands, and nobody else moves it before this transaction ends."""
        ...

    def save(self, order: ShopOrder) -> ShopOrder:
        """Store what it became; raises Stale if it moved meanwhile."""
        ...

    def lines(self, number: int) -> Sequence[OrderLine]:
        """What was bought."""
        ...

    def recount(self, number: int, lines: Sequence[OrderLine]) -> None:
        """The same lines were taken from stock anew; whether each was `counted` may have changed."""
        ...

    def list(
        self, statuses: Sequence[ShopStatus] = (), contact: ContactId | None = None, limit: int = 50
    ) -> Sequence[ShopOrder]:
        """Newest first; of these statuses and this customer where given."""
        ...

    def counts(self) -> Mapping[ShopStatus, int]:
        """How many there are of each status."""
        ...


class ShopOrdersScan(Protocol):
    """The orders of all shops."""

    def overdue(self, at: Instant, limit: int = 100) -> Sequence[HeldOrder]:
        """Held until this moment and not paid, the longest first."""
        ...
