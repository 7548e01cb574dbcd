"""An owner's orders: what is to be done, one order, moving it on."""

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.shop.whose import GONE, shop_of
from wabot.core.access import Role
from wabot.core.ids import TenantId
from wabot.core.shop_order import OPEN, ShopEvent, ShopOrder, ShopStatus, number_of
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.shop.fulfilment import Move, allows, next_event
from wabot.services.shop.words import order_slots, state_words

TO_DO = (*OPEN, ShopStatus.RETURN_ASKED)
SHOWN = 40  # orders of one list


@action("shop.desk", outcomes=("shown", "empty", *GONE), role=Role.TENANT_OWNER)
async def desk(call: Call, services: Services) -> Outcome:
    """The shop at a glance. Slots: name, card (lines), todo (how many orders)."""
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    counts = await services.store.read(lambda tx: tx.tenant(tenant.id).shop_orders.counts())
    products, scarce = await services.shop.shelves.size(tenant.id, services.shop.terms(tenant.id).low_stock)
    waiting = [(status, counts.get(status, 0)) for status in TO_DO]
    card: list[Json] = [
        values.text(f"shop-count-{status.value.replace('_', '-')}", {"count": count})
        for status, count in waiting
        if count
    ]
    card.append(values.text("shop-count-products", {"count": products}))
    if scarce:
        card.append(values.text("shop-count-scarce", {"count": scarce}))
    slots: dict[str, Json] = {"name": tenant.name, "card": card, "todo": sum(count for _, count in waiting)}
    return Outcome("shown" if products else "empty", slots)


@action("shop.list_orders", outcomes=("listed", "none", *GONE), role=Role.TENANT_OWNER)
async def listed(call: Call, services: Services) -> Outcome:
    """Orders. Args: state (`todo`, "" for all, or a status). Slots: orders (list), which."""
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    state = call.text("state")
    known = {status.value: (status,) for status in ShopStatus}
    wanted = TO_DO if state == "todo" else known.get(state, ())

    def query(tx: Tx) -> list[Json]:
        found = tx.tenant(tenant.id).shop_orders.list(wanted, limit=SHOWN)
        return items(item(order.name, _line(tx, tenant.id, order)) for order in found)

    lines = await services.store.read(query)
    which = f"shop-which-{state.replace('_', '-')}" if state == "todo" or state in known else "shop-which-all"
    return Outcome("listed" if lines else "none", {"orders": lines, "which": values.text(which)})


@action("shop.show_order", outcomes=("shown", *GONE), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One order. Args: order.

    Slots: those of `order_slots`, customer, next_words, can_next, can_cancel, is_return.
    """
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    number = number_of(call.text("order"))
    pickup_at = services.shop.terms(tenant.id).pickup_at

    def query(tx: Tx) -> dict[str, Json] | None:
        orders = tx.tenant(tenant.id).shop_orders
        order = None if number is None else orders.get(number)
        if order is None:
            return None
        known = order_slots(order, orders.lines(order.number), pickup_at)
        return {**known, **_can(order), "customer": _customer(tx, tenant.id, order), "name": tenant.name}

    slots = await services.store.read(query)
    return Outcome("gone") if slots is None else Outcome("shown", slots)


@action("shop.move", outcomes=("moved", "too_late", *GONE), role=Role.TENANT_OWNER)
async def move(call: Call, services: Services) -> Outcome:
    """Move an order on. Args: order, event (`next`, or one of ShopEvent), reason, stock ("no": not sold again).

    Slots: status, order.
    """
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    number, event = number_of(call.text("order")) or 0, call.text("event")

    def commit(tx: Tx) -> Outcome:
        order = tx.tenant(tenant.id).shop_orders.lock(number)
        if order is None:
            return Outcome("gone")
        wanted = next_event(order) if event == "next" else _event(event)
        if wanted is None or not allows(order, wanted):
            return Outcome("too_late", {"order": order.name})
        asked = Move(wanted, call.text("reason").strip(), call.text("stock") != "no")
        after = services.shop.fulfilment.move(tx, tenant.id, number, asked, call.at)
        services.audit.note(tx, by(call), "shop.move", tenant.id, order=order.name, to=wanted.value)
        return Outcome("too_late") if after is None else Outcome("moved", {"order": after.name})

    return Outcome("moved", commit=commit)


def _event(word: str) -> ShopEvent | None:
    """What an owner may do by itself beside the next step."""
    mine = (ShopEvent.CANCEL, ShopEvent.TAKE_BACK, ShopEvent.REFUSE)
    return next((event for event in mine if event.value == word), None)


def _can(order: ShopOrder) -> dict[str, Json]:
    following = next_event(order)
    return {
        "can_next": following is not None,
        "next_words": "" if following is None else values.text(f"shop-next-{following.value.replace('_', '-')}"),
        "can_cancel": allows(order, ShopEvent.CANCEL),
        "is_return": order.status is ShopStatus.RETURN_ASKED,
        "was_paid": order.paid_by is not None,
    }


def _line(tx: Tx, tenant: TenantId, order: ShopOrder) -> Json:
    known: dict[str, Json] = {
        "order": order.name,
        "total": values.money(order.total),
        "status": state_words(order),
        "customer": _customer(tx, tenant, order),
    }
    return values.text("shop-owner-line", known)


def _customer(tx: Tx, tenant: TenantId, order: ShopOrder) -> Json:
    contact = tx.tenant(tenant).contacts.get(order.contact)
    if contact is None:
        return "–"
    return values.phone(contact.phone) if contact.phone else contact.name or "–"
