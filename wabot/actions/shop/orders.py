"""A customer's own orders: where they stand, calling one off, asking to return one."""

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.core.shop_order import ShopOrder, ShopStatus, number_of
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.shop.fulfilment import OWN_TO_CANCEL, Own
from wabot.services.shop.words import order_slots, status_words

MINE = 10  # of a customer's orders are shown


@action("shop.my_orders", outcomes=("listed", "none"), flows=True)
async def mine(call: Call, services: Services) -> Outcome:
    """The customer's own orders. Slots: orders (list)."""
    found = await services.store.read(
        lambda tx: tx.tenant(call.tenant).shop_orders.list(contact=call.actor.contact, limit=MINE)
    )
    lines = items(item(order.name, _line(order)) for order in found)
    return Outcome("listed" if lines else "none", {"orders": lines})


@action("shop.my_order", outcomes=("shown", "none"), flows=True)
async def one(call: Call, services: Services) -> Outcome:
    """One of them. Args: order. Slots: those of `order_slots`, can_pay, can_cancel, can_return."""
    number = number_of(call.text("order"))
    terms = services.shop.terms(call.tenant)

    def query(tx: Tx) -> dict[str, Json] | None:
        orders = tx.tenant(call.tenant).shop_orders
        order = None if number is None else orders.get(number)
        if order is None or order.contact != call.actor.contact:
            return None
        return {**order_slots(order, orders.lines(order.number), terms.pickup_at), **_can(call, services, order)}

    slots = await services.store.read(query)
    return Outcome("none") if slots is None else Outcome("shown", slots)


@action("shop.cancel", outcomes=("cancelled", "too_late"), flows=True)
async def cancel(call: Call, services: Services) -> Outcome:
    """Call off an order that is neither paid nor packed. Args: order."""
    own = Own(call.actor.contact, number_of(call.text("order")) or 0)

    def commit(tx: Tx) -> Outcome:
        after = services.shop.fulfilment.cancel_own(tx, call.tenant, own, call.at)
        return Outcome("too_late" if after is None else "cancelled")

    return Outcome("cancelled", commit=commit)


@action("shop.ask_return", outcomes=("asked", "too_late"), flows=True)
async def ask_return(call: Call, services: Services) -> Outcome:
    """Ask to give it back. Args: order, reason."""
    own = Own(call.actor.contact, number_of(call.text("order")) or 0)

    def commit(tx: Tx) -> Outcome:
        after = services.shop.fulfilment.ask_return(tx, call.tenant, own, call.text("reason"), call.at)
        return Outcome("too_late" if after is None else "asked")

    return Outcome("asked", commit=commit)


def _can(call: Call, services: Services, order: ShopOrder) -> dict[str, Json]:
    unpaid = order.status in (ShopStatus.PLACED, ShopStatus.EXPIRED)
    return {
        "can_pay": unpaid,
        "can_cancel": order.status in OWN_TO_CANCEL,
        "can_return": services.shop.fulfilment.returnable(call.tenant, order, call.at),
    }


def _line(order: ShopOrder) -> Json:
    known: dict[str, Json] = {
        "order": order.name,
        "total": values.money(order.total),
        "status": status_words(order),
    }
    return values.text("shop-order-line", known)
