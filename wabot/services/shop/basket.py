"""The ware `basket`: an order of a shop is paid, and its goods are sold by that."""

from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.ids import TenantId
from wabot.core.shop_order import ShopOrder, ShopStatus, number_of
from wabot.flow import values
from wabot.flow.effects import RequestPayment
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.sales import Sale
from wabot.services.sales.wares import Asked
from wabot.services.shop.fulfilment import Fulfilment
from wabot.services.shop.terms import ShopTermsOf
from wabot.services.shop.till import Till

BASKET = "basket"
"""The kind of sales; their `about` is the name of the shop's order: `S12`."""


class Basket:
    """Implements services.sales.wares.Ware.

    A request says `order` (`S12`) and `payer` (E.164 or a typed phone; not asked for where a link is paid). What it
    costs, the order says.
    """

    def __init__(self, till: Till, fulfilment: Fulfilment, terms: ShopTermsOf) -> None:
        self._till, self._fulfilment, self._terms = till, fulfilment, terms

    def asked(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Asked:
        """Refused: not_yours (no such order of this customer), not_open (paid, cancelled, or its time is over)."""
        order = _order(tx, row.tenant, str(effect.args.get("order") or ""))
        if order is None or order.contact != row.contact:
            raise Refused("not_yours")
        if order.status is not ShopStatus.PLACED:
            raise Refused("not_open")
        payer = "" if self._terms(row.tenant).by_link else str(values.plain(effect.args.get("payer")) or "")
        return Asked(order.total, payer, order.name, order.name)

    def doubt(self, tx: Tx, sale: Sale) -> str:
        """`order_gone` where there is no such order. Anything else `hand_over` can settle: by goods, or money back."""
        return "" if _order(tx, sale.order.tenant, sale.order.about) is not None else "order_gone"

    def hand_over(self, tx: Tx, sale: Sale, at: Instant) -> None:
        """The order is paid. Refused (so the money goes back): paid_before, cancelled, sold_out."""
        tenant, number = sale.order.tenant, number_of(sale.order.about)
        order = None if number is None else tx.tenant(tenant).shop_orders.lock(number)
        if order is None:
            raise Refused("order_gone")
        if order.paid_by == sale.order.id:
            return  # this very sale has paid it
        if order.status is ShopStatus.CANCELLED:
            raise Refused("cancelled")
        if order.status not in (ShopStatus.PLACED, ShopStatus.EXPIRED):
            raise Refused("paid_before")
        paid = self._till.paid(tx, tenant, order, sale.order.id, at)
        if paid is None:
            raise Refused("sold_out")
        self._fulfilment.tell_owner(tx, tenant, paid)


def _order(tx: Tx, tenant: TenantId, name: str) -> ShopOrder | None:
    number = number_of(name)
    return None if number is None else tx.tenant(tenant).shop_orders.get(number)
