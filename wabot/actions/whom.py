"""Whom an action is about: the tenant its argument names, as far as the caller may touch it."""

from wabot.actions.registry import Services
from wabot.core.access import Role, is_staff
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.money import Money
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.values import as_money, plain
from wabot.ports.action import Call


def owned(call: Call, services: Services) -> list[Tenant]:
    """The tenants the caller speaks for as their owner, in this chat: all of them, or the one whose bot this is."""
    mine = [t for t in services.directory.owned_by(call.actor.phone) if t.status is not TenantStatus.DELETED]
    return mine if call.tenant == PLATFORM else [t for t in mine if t.id == call.tenant]


async def tenant_of(call: Call, services: Services, name: str = "tenant") -> Tenant | None:
    """The tenant the argument names by id; an owner may leave it out where there is only one. None: not theirs."""
    await services.directory.fresh()
    wanted = call.text(name)
    if is_staff(call.actor.role):
        return services.directory.by_id(TenantId(wanted)) if wanted else None
    if call.actor.role is not Role.TENANT_OWNER:
        return None
    mine = owned(call, services)
    if not wanted:
        return mine[0] if len(mine) == 1 else None
    return next((t for t in mine if t.id == wanted), None)


def typed_phone(call: Call, name: str = "phone") -> str:
    """A number as it was typed, or with its plus where an earlier step has read it already."""
    value = call.args.get(name)
    if isinstance(value, dict):
        return f"+{plain(value)}"
    return call.text(name).strip()


def number_in(call: Call, name: str) -> int | None:
    """The number of a thing that an argument names, as `12` or `#12`."""
    words = call.text(name).lstrip("#")
    return int(words) if words.isdecimal() and len(words) < 10 else None


def typed_price(call: Call, tenant: Tenant, name: str = "price") -> Money | None:
    """A price in the tenant's own currency: the number as it was typed, in whatever chat. None: none, or not in it."""
    typed = as_money(call.args.get(name))
    return None if typed is None else typed.meant_in(tenant.currency)
