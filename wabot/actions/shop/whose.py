"""Whose shop an owner's action is about, and whose product."""

from wabot.actions.registry import Services
from wabot.actions.whom import number_in, tenant_of
from wabot.core.tenant import Tenant, TenantKind
from wabot.ports.action import Call, Outcome
from wabot.services.shop.shelves import Shelf

GONE = ("gone", "not_shop", "not_found")
"""Outcomes of every action of a shop's owner: what it is about is not there (any more), the bot is no shop, or not
theirs."""


async def shop_of(call: Call, services: Services) -> Tenant | Outcome:
    """The shop that the argument `tenant` names."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    return tenant if tenant.kind is TenantKind.SHOP else Outcome("not_shop", {"name": tenant.name})


async def shelf_of(call: Call, services: Services) -> tuple[Tenant, Shelf] | Outcome:
    """The shop, and the product that the argument `product` names."""
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    number = number_in(call, "product")
    shelf = None if number is None else await services.shop.shelves.one(tenant.id, number)
    return (tenant, shelf) if shelf is not None else Outcome("gone")
