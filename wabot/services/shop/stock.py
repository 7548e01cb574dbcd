"""Goods that move between stock, reserved and sold: all of an order's together, or none."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from wabot.core.goods import Variant
from wabot.core.ids import TenantId
from wabot.core.shop_order import OrderLine
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.services.notices import Notices
from wabot.services.sales.desk import MONEY
from wabot.services.shop.terms import ShopTerms


@dataclass(frozen=True, slots=True)
class Short:
    """What there is too little of."""

    product: str
    name: str  # of the variant
    left: int  # 0: none, or it is not sold any more


class Stock:
    """Every count moves here, inside the transaction of whoever asks."""

    def __init__(self, notices: Notices) -> None:
        self._notices = notices

    def reserve(self, tx: Tx, tenant: TenantId, lines: Sequence[OrderLine]) -> Sequence[OrderLine] | Short:
        """Take all of it out of stock, or nothing where anything is short.

        The lines come back as they were counted.
        """
        goods = tx.tenant(tenant).goods
        known = goods.lock([line.variant for line in lines])
        for line in lines:
            found = known.get(line.variant)
            if found is None or not found.can_give(line.quantity):
                return Short(line.product, line.name, left(found))
        for line in lines:
            ends = known[line.variant].stock is not None
            if ends and not goods.reserve(line.variant, line.quantity):
                raise RuntimeError(f"{line.variant} moved although it was locked")
        return [replace(line, counted=known[line.variant].stock is not None) for line in lines]

    def release(self, tx: Tx, tenant: TenantId, lines: Sequence[OrderLine]) -> None:
        """Put what was reserved back into stock."""
        for line in _counted(lines):
            tx.tenant(tenant).goods.release(line.variant, line.quantity)

    def sell(self, tx: Tx, tenant: TenantId, lines: Sequence[OrderLine]) -> None:
        """What was reserved is sold."""
        for line in _counted(lines):
            tx.tenant(tenant).goods.sell(line.variant, line.quantity)

    def take_back(self, tx: Tx, tenant: TenantId, lines: Sequence[OrderLine]) -> None:
        """What was sold is in stock again."""
        for line in _counted(lines):
            tx.tenant(tenant).goods.take_back(line.variant, line.quantity)

    def tell_if_low(self, tx: Tx, tenant: TenantId, lines: Sequence[OrderLine], terms: ShopTerms, order: str) -> None:
        """The owner hears of what an order has just brought down to few, once for each order."""
        for line in _counted(lines):
            now = tx.tenant(tenant).goods.variant(line.variant)
            if now is None or now.stock is None:
                continue
            if now.stock and not now.stock <= terms.low_stock < now.stock + line.quantity:
                continue
            told: dict[str, Json] = {
                "product": item_name(line.product, line.name),
                "left": now.stock,
                "name": terms.name,
            }
            why = f"{tenant}/{order}/low/{line.variant}"
            self._notices.to_owners(tx, tenant, "shop-low-stock", told, cause=why, kind=MONEY)


def left(variant: Variant | None) -> int:
    """How many can be sold of a variant whose stock ends; 0 for one that is gone."""
    return 0 if variant is None or not variant.active else variant.stock or 0


def item_name(product: str, variant: str) -> str:
    """A variant as people call it: `Shirt (Large / red)`."""
    return f"{product} ({variant})" if variant else product


def _counted(lines: Sequence[OrderLine]) -> Sequence[OrderLine]:
    """In the order of their numbers, in which everybody takes hold of them."""
    return sorted((line for line in lines if line.counted), key=lambda line: line.variant)
