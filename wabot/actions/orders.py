"""What owners and staff see of orders: lists by status, day and words, one order, its story; asking providers again.

Every action takes `tenant` (id, name or line of the list shown; "" on a tenant's own bot means that tenant, for staff
all tenants) and, but for lists, `order`: a key of the list (`T1.9f…`), or the number people know with `tenant`.
Outcomes all of them share: `not_found` (no such order, or not theirs to see), `choose` (slot choices) where the words
for the tenant mean several. An owner reaches their own tenants only.
"""

from wabot.actions.order_list import STATUSES, Wanted, heading, read_wanted
from wabot.actions.order_sheet import delivery_text, item, sheet
from wabot.actions.order_story import parts
from wabot.actions.order_whom import SHARED, order_of, scope_of
from wabot.actions.registry import Services, action
from wabot.core.payment import PaymentStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.sales.orders import status_text

PAGE = 50


@action("orders.list", outcomes=("listed", "none", "bad_status", "bad_day", *SHARED))
async def list_orders(call: Call, services: Services) -> Outcome:
    """Orders, newest first. A lone status may stand as tenant.

    Args: tenant, status ("": all), day (today, yesterday, week or a day; "": all), text (part of a number or receipt,
    an order's number; "": all), from (how many newer ones to leave out). Slots: orders (key and label), count, which
    and sums (words for the heading), tenant (id or ""), tenant_name, status, orders_day, orders_text, orders_from,
    older_from and newer_from (for the pages beside), has_older, has_newer, is_narrowed, statuses (those there are).
    """
    wanted = read_wanted(call)
    scope = await scope_of(call, services, wanted.tenant)
    if isinstance(scope, Outcome):
        return scope
    if wanted.status and wanted.status not in STATUSES:
        return Outcome("bad_status", {"status": wanted.status, "statuses": ", ".join(sorted(STATUSES))})
    narrowed = wanted.narrowed(scope or services.directory.platform, scope.id if scope else None, call.at)
    if narrowed is None:
        return Outcome("bad_day", {"orders_day": ""})
    found = await services.sales.orders.page(narrowed, PAGE, wanted.skip)
    totals = await services.sales.orders.totals(narrowed)
    slots: dict[str, Json] = {
        "orders": [item(order, None if scope else services.directory.by_id(order.tenant)) for order in found],
        "tenant": scope.id if scope else "",
        "tenant_name": scope.name if scope else "",
        **heading(wanted, scope, totals, call.at),
        **_pages(wanted, len(found), sum(total.orders for total in totals)),
    }
    return Outcome("listed" if found else "none", slots)


def _pages(wanted: Wanted, shown: int, count: int) -> dict[str, Json]:
    """Which part of the list this is, and what lies beside it."""
    return {
        "count": count,
        "orders_from": wanted.skip,
        "older_from": wanted.skip + PAGE,
        "newer_from": max(wanted.skip - PAGE, 0),
        "has_older": wanted.skip + shown < count,
        "has_newer": wanted.skip > 0,
    }


@action("orders.show", outcomes=("shown", *SHARED))
async def show_order(call: Call, services: Services) -> Outcome:
    """One order. Args: tenant, order.

    Slots: order (key), number, tenant_name, amount, price, recipient, payer, operator, receipt, status, payment,
    delivery, refund (words), and for the menu's `when`: can_ask, can_send_again, can_mark_paid, can_refund,
    can_mark_refunded, can_mark_delivered.
    """
    chosen = await order_of(call, services)
    if isinstance(chosen, Outcome):
        return chosen
    told = await services.sales.orders.told(chosen.tenant, chosen.order)
    if told is None:
        return Outcome("not_found")
    return Outcome("shown", sheet(told.sale, services.directory.by_id(chosen.tenant)))


@action("orders.story", outcomes=("more", "shown", *SHARED))
async def story(call: Call, services: Services) -> Outcome:
    """All that happened to one order: moves, notices and messages. Args: tenant, order, part ("": the first).

    Ends in `more` while there are further parts. Slots: number, story (lines), story_part, story_parts, next_part.
    """
    chosen = await order_of(call, services)
    found = None if isinstance(chosen, Outcome) else await services.sales.stories.of(chosen.tenant, chosen.order)
    if isinstance(chosen, Outcome) or found is None:
        return chosen if isinstance(chosen, Outcome) else Outcome("not_found")
    all_parts = parts(found.happenings)
    typed = call.text("part")
    part = min(int(typed) if typed.isdecimal() and len(typed) < 6 else 1, len(all_parts))
    slots: dict[str, Json] = {
        "number": str(found.told.sale.order.number),
        "story": all_parts[max(part, 1) - 1],
        "story_part": max(part, 1),
        "story_parts": len(all_parts),
        "next_part": part + 1,
    }
    return Outcome("more" if part < len(all_parts) else "shown", slots)


@action("orders.float", outcomes=("shown", "unknown", *SHARED))
async def float_left(call: Call, services: Services) -> Outcome:
    """What is left to sell with the airtime provider. Args: tenant. Slots: balance, tenant, tenant_name."""
    scope = await scope_of(call, services, call.text("tenant"))
    if isinstance(scope, Outcome):
        return scope
    if scope is None:
        return Outcome("not_found")
    left = await services.sales.float_left(scope.id)
    slots: dict[str, Json] = {"tenant": scope.id, "tenant_name": scope.name}
    return Outcome("shown", {**slots, "balance": values.money(left)}) if left is not None else Outcome("unknown", slots)


@action("orders.ask_again", outcomes=("asked", *SHARED))
async def ask_again(call: Call, services: Services) -> Outcome:
    """Ask the providers about payment and delivery now. Args: tenant, order. Slots: number, answer (words), status."""
    chosen = await order_of(call, services)
    if isinstance(chosen, Outcome):
        return chosen
    sales = services.sales
    before = await sales.orders.told(chosen.tenant, chosen.order)
    if before is None:
        return Outcome("not_found")
    paid = before.sale.payment.status is PaymentStatus.PAID
    said = "" if paid else await sales.asks.ask(chosen.tenant, chosen.order)
    await sales.looks.look(chosen.tenant, chosen.order)
    sale = (await sales.orders.told(chosen.tenant, chosen.order) or before).sale
    looked = values.text("order-looked", {"delivery": delivery_text(sale)})
    answer = looked if paid else values.text(f"order-answer-{said}")
    return Outcome("asked", {"answer": answer, "number": str(sale.order.number), "status": status_text(sale.order)})
