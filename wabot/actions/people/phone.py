"""People whom the phone behind the bot's number knows."""

from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.ports.action import Call, Outcome
from wabot.services.audit import by

OUTCOMES = ("empty", "no_list", "not_connected", "not_found")


@action("people.sync_look", outcomes=("shown", *OUTCOMES), role=Role.TENANT_OWNER)
async def look(call: Call, services: Services) -> Outcome:
    """How many there are. Args: tenant."""
    tenant = await tenant_of(call, services)
    return Outcome("not_found") if tenant is None else await services.contacts.syncing.look(tenant.id)


@action("people.sync", outcomes=("synced", *OUTCOMES), role=Role.TENANT_OWNER)
async def sync(call: Call, services: Services) -> Outcome:
    """Take them over. Args: tenant."""
    tenant = await tenant_of(call, services)
    return Outcome("not_found") if tenant is None else await services.contacts.syncing.take_over(by(call), tenant.id)
