"""What owners and staff do about orders: look, ask the provider again, and decide where wabot cannot know.

Every action takes `tenant` (id, name or line of the list shown; "" on a tenant's own bot means that tenant, for staff
all tenants) and, but for `orders.list`, `order`: a key of the list (`T1.9f…`), or the number people know with `tenant`.
Outcomes all of them share: `not_found` (no such order, or not theirs to see), `choose` (slot choices) where the words
for the tenant mean several. An owner reaches their own tenants only.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from wabot.actions.order_sheet import brief, item, sheet
from wabot.actions.registry import Services, action
from wabot.core.access import Role, is_staff
from wabot.core.ids import PLATFORM, OrderId, TenantId
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.sales import OrderFilter
from wabot.services.audit import by
from wabot.services.sales.orders import STATUSES, Decision, status_text

PAGE = 50
LONGEST_REASON = 300
Decide = Callable[[Tx, TenantId, OrderId, Decision], str]
Scope = Tenant | None
_SHARED = ("not_found", "choose")
_RECEIPT = re.compile(r"[A-Za-z0-9-]{4,40}")
"""What receipts of payment providers look like; the customer is told it as theirs."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The order an action is about."""

    tenant: TenantId
    order: OrderId


@action("orders.list", outcomes=("listed", "none", "bad_status", *_SHARED))
async def list_orders(call: Call, services: Services) -> Outcome:
    """Orders, newest first. Args: tenant, status ("": all), text (part of a number). A lone status may stand as tenant.

    Slots: orders (key and label), count, tenant (id or ""), tenant_name, whose (in words), status (as asked), statuses
    (those there are).
    """
    words, status = call.text("tenant"), _status(call.text("status"))
    if not status and _status(words) in STATUSES:
        words, status = "", _status(words)
    scope = await _scope(call, services, words)
    if isinstance(scope, Outcome):
        return scope
    if status and status not in STATUSES:
        return Outcome("bad_status", {"status": status, "statuses": ", ".join(sorted(STATUSES))})
    wanted = OrderFilter(
        tenant=scope.id if scope else None, statuses=(status,) if status else (), text=call.text("text").strip()
    )
    found = await services.sales.orders.page(wanted, PAGE)
    slots: dict[str, Json] = {
        "orders": [item(order, None if scope else services.directory.by_id(order.tenant)) for order in found],
        "count": len(found),
        "tenant": scope.id if scope else "",
        "tenant_name": scope.name if scope else "",
        "whose": scope.name if scope else values.text("desk-everybody"),
        "status": status,
    }
    return Outcome("listed" if found else "none", slots)


@action("orders.show", outcomes=("shown", *_SHARED))
async def show_order(call: Call, services: Services) -> Outcome:
    """One order with its whole story. Args: tenant, order.

    Slots: order (key), number, tenant_name, amount, price, recipient, payer, operator, receipt, status, payment,
    delivery, refund (words), story (lines), and for the menu's `when`: can_ask, can_send_again, can_mark_paid,
    can_refund, can_mark_refunded, can_mark_delivered.
    """
    chosen = await _chosen(call, services)
    if isinstance(chosen, Outcome):
        return chosen
    told = await services.sales.orders.told(chosen.tenant, chosen.order)
    return Outcome("shown", sheet(told, services.directory.by_id(chosen.tenant))) if told else Outcome("not_found")


@action("orders.float", outcomes=("shown", "unknown", *_SHARED))
async def float_left(call: Call, services: Services) -> Outcome:
    """What is left to sell with the airtime provider. Args: tenant. Slots: balance, tenant, tenant_name."""
    scope = await _scope(call, services, call.text("tenant"))
    if isinstance(scope, Outcome):
        return scope
    if scope is None:
        return Outcome("not_found")
    left = await services.sales.float_left(scope.id)
    slots: dict[str, Json] = {"tenant": scope.id, "tenant_name": scope.name}
    return Outcome("shown", {**slots, "balance": values.money(left)}) if left is not None else Outcome("unknown", slots)


@action("orders.ask_again", outcomes=("asked", *_SHARED))
async def ask_again(call: Call, services: Services) -> Outcome:
    """Ask the providers about payment and delivery now. Args: tenant, order. Slots: answer (words), status."""
    chosen = await _chosen(call, services)
    if isinstance(chosen, Outcome):
        return chosen
    answer = await services.sales.asks.ask(chosen.tenant, chosen.order)
    await services.sales.deliveries.look(chosen.tenant, chosen.order)
    told = await services.sales.orders.told(chosen.tenant, chosen.order)
    status = status_text(told.sale.order) if told else ""
    return Outcome("asked", {"answer": values.text(f"order-answer-{answer}"), "status": status})


@action(
    "orders.deliver_again",
    outcomes=("again", "not_proven", "money_is_going_back", *_SHARED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def deliver_again(call: Call, services: Services) -> Outcome:
    """Send the airtime of a proven failure once more; a refund that is only due is withdrawn. Args: tenant, order."""
    return await _decide(call, services, services.sales.orders.deliver_again)


@action(
    "orders.mark_paid",
    outcomes=("marked", "not_possible", "receipt_used", "bad_receipt", *_SHARED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def mark_paid(call: Call, services: Services) -> Outcome:
    """A person has seen the money: the order is paid and delivered. Args: tenant, order, reason, receipt ("": none)."""
    receipt = call.text("receipt").strip()
    if receipt and not _RECEIPT.fullmatch(receipt):
        return Outcome("bad_receipt", {"receipt_typed": receipt})
    return await _decide(call, services, services.sales.orders.mark_paid)


@action("orders.mark_delivered", outcomes=("marked", "not_possible", *_SHARED), role=Role.TENANT_OWNER, step_up=True)
async def mark_delivered(call: Call, services: Services) -> Outcome:
    """A person knows that airtime of unclear fate arrived. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.mark_delivered)


@action("orders.mark_undelivered", outcomes=("marked", "not_possible", *_SHARED), role=Role.TENANT_OWNER, step_up=True)
async def mark_undelivered(call: Call, services: Services) -> Outcome:
    """A person knows that airtime of unclear fate did not arrive: its refund is due. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.mark_undelivered)


@action(
    "orders.refund",
    outcomes=("due", "already", "delivered", "under_way", "not_paid", *_SHARED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def refund(call: Call, services: Services) -> Outcome:
    """Give the money of an order back. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.refund)


@action(
    "orders.mark_refunded",
    outcomes=("marked", "already", "not_possible", *_SHARED),
    role=Role.TENANT_OWNER,
    step_up=True,
)
async def mark_refunded(call: Call, services: Services) -> Outcome:
    """A person has sent the money back by hand. Args: tenant, order, reason."""
    return await _decide(call, services, services.sales.orders.mark_refunded)


async def _decide(call: Call, services: Services, decide: Decide) -> Outcome:
    chosen = await _chosen(call, services)
    if isinstance(chosen, Outcome):
        return chosen
    who = by(call)
    why = Decision(who, call.text("reason").strip()[:LONGEST_REASON], call.text("receipt").strip().upper())

    def commit(tx: Tx) -> Outcome:
        if tx.tenant(chosen.tenant).sales.get(chosen.order) is None:
            return Outcome("not_found")
        word = decide(tx, chosen.tenant, chosen.order, why)
        verb = decide.__name__
        services.audit.note(tx, who, f"order.{verb}", chosen.tenant, order=chosen.order, ended=word, reason=why.reason)
        sale = tx.tenant(chosen.tenant).sales.get(chosen.order)
        return Outcome(word, brief(sale) if sale else {})

    return Outcome("not_found", commit=commit)


async def _scope(call: Call, services: Services, words: str) -> Scope | Outcome:
    """The tenant whose orders are meant; None: all of them, which only staff may see."""
    await services.directory.fresh()
    words, role = words.strip(), call.actor.role
    if not words and call.tenant != PLATFORM:
        words = call.tenant
    if not words:
        owned = services.directory.owned_by(call.actor.phone)
        if is_staff(role):
            return None
        return owned[0] if len(owned) == 1 else Outcome("not_found")
    found = services.directory.find(words, _keys(call.args.get("shown")))
    if found.tenant is None:
        mine = [tenant for tenant in found.candidates if _may_see(call, services, tenant)]
        choices: list[Json] = [{"key": tenant.id, "label": tenant.name} for tenant in mine]
        return Outcome("choose", {"choices": choices}) if choices else Outcome("not_found")
    return found.tenant if _may_see(call, services, found.tenant) else Outcome("not_found")


def _may_see(call: Call, services: Services, tenant: Tenant) -> bool:
    if call.tenant == PLATFORM and is_staff(call.actor.role):
        return True
    if call.tenant not in (PLATFORM, tenant.id):
        return False  # on one tenant's bot nobody sees another's orders
    return bool(call.actor.phone) and call.actor.phone in services.directory.owner_phones(tenant.id)


async def _chosen(call: Call, services: Services) -> Chosen | Outcome:
    reference = call.text("order").strip().lstrip("#")
    tenant, _, order = reference.partition(".")
    if order:
        await services.directory.fresh()
        known = services.directory.by_id(TenantId(tenant))
        seen = known is not None and _may_see(call, services, known)
        return Chosen(TenantId(tenant), OrderId(order)) if seen else Outcome("not_found")
    scope = await _scope(call, services, call.text("tenant"))
    if isinstance(scope, Outcome):
        return scope
    if scope is None or not reference.isdecimal() or len(reference) > 9:
        return Outcome("not_found")
    sale = await services.sales.orders.numbered(scope.id, int(reference))
    return Chosen(scope.id, sale.order.id) if sale else Outcome("not_found")


def _status(words: str) -> str:
    status = words.strip().casefold().replace(" ", "_")
    return "" if status == "all" else status


def _keys(shown: Json) -> list[str]:
    return [str(key) for key in shown] if isinstance(shown, list) else []
