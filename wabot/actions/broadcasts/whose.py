"""Whose broadcasts an action is about: an owner's own bot's, or for staff the platform's to all owners."""

from wabot.actions.registry import Services
from wabot.actions.whom import tenant_of
from wabot.core.access import is_staff
from wabot.core.broadcast import Broadcast, Tally
from wabot.core.tenant import Tenant
from wabot.ports.action import Call


async def sender_of(call: Call, services: Services) -> Tenant | None:
    """Whose bot writes; None: not theirs."""
    if not is_staff(call.actor.role):
        return await tenant_of(call, services)
    await services.directory.fresh()
    return services.directory.platform


async def broadcast_of(call: Call, services: Services) -> tuple[Tenant, Broadcast, Tally] | None:
    """The broadcast that the argument `number` names; None: not theirs, or not there."""
    tenant, number = await sender_of(call, services), call.text("number").strip().lstrip("#")
    if tenant is None or not number.isdecimal() or len(number) > 9:
        return None
    found = await services.broadcasts.get(tenant.id, int(number))
    return None if found is None else (tenant, *found)
