"""Which order or whose orders an action is about: nobody reaches those of a tenant that is not theirs."""

from dataclasses import dataclass

from wabot.actions.registry import Services
from wabot.core.access import is_staff
from wabot.core.ids import PLATFORM, OrderId, TenantId
from wabot.core.tenant import Tenant
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome

Scope = Tenant | None
SHARED = ("not_found", "choose")
"""Outcomes of every action on orders: no such order, or not theirs to see; the words for the tenant mean several."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The order an action is about."""

    tenant: TenantId
    order: OrderId


async def scope_of(call: Call, services: Services, words: str) -> Scope | Outcome:
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


async def order_of(call: Call, services: Services) -> Chosen | Outcome:
    """The order that the arguments `order` and `tenant` name."""
    reference = call.text("order").strip().lstrip("#")
    tenant, _, order = reference.partition(".")
    if order:
        await services.directory.fresh()
        known = services.directory.by_id(TenantId(tenant))
        seen = known is not None and _may_see(call, services, known)
        return Chosen(TenantId(tenant), OrderId(order)) if seen else Outcome("not_found")
    scope = await scope_of(call, services, call.text("tenant"))
    if isinstance(scope, Outcome):
        return scope
    if scope is None or not reference.isdecimal() or len(reference) > 9:
        return Outcome("not_found")
    sale = await services.sales.orders.numbered(scope.id, int(reference))
    return Chosen(scope.id, sale.order.id) if sale else Outcome("not_found")


def _may_see(call: Call, services: Services, tenant: Tenant) -> bool:
    if call.tenant == PLATFORM and is_staff(call.actor.role):
        return True
    if call.tenant not in (PLATFORM, tenant.id):
        return False  # on one tenant's bot nobody sees another's orders
    return bool(call.actor.phone) and call.actor.phone in services.directory.owner_phones(tenant.id)


def _keys(shown: Json) -> list[str]:
    return [str(key) for key in shown] if isinstance(shown, list) else []
