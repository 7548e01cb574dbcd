"""Whose tickets an action is about, and who does it: an agent on the tenant's own bot, or an owner anywhere."""

from dataclasses import dataclass

from wabot.actions.lines import item, items
from wabot.actions.registry import Services
from wabot.actions.whom import number_in, owned, tenant_of
from wabot.core.access import Role, may
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.ticket import Agent, Ticket
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx

SHARED = ("not_found", "choose")
"""What every verb of tickets may end in: not theirs to see (or not there), or which of several bots?"""


@dataclass(frozen=True, slots=True)
class Seat:
    """An agent of a tenant, at work."""

    tenant: TenantId
    phone: str
    services: Services

    def agent(self, tx: Tx) -> Agent:
        """Who it is, as the transaction sees them."""
        return self.services.support.agents.get(tx, self.tenant, self.phone) or Agent(self.phone, "", listed=False)

    def ticket(self, tx: Tx, call: Call) -> Ticket | None:
        """The one the argument `ticket` names, locked."""
        number = number_in(call, "ticket")
        return None if number is None else tx.tenant(self.tenant).tickets.lock(number)


async def seat_of(call: Call, services: Services) -> Seat | Outcome:
    """Who calls, as an agent; else the outcome to end in. An argument `tenant` counts for owners alone."""
    tenant = await tenant_of(call, services)
    if tenant is not None and may(call.actor.role, Role.TENANT_OWNER):
        return Seat(tenant.id, call.actor.phone, services)
    if call.tenant != PLATFORM and await services.support.agents.knows(call.tenant, call.actor.phone):
        return Seat(call.tenant, call.actor.phone, services)
    mine = owned(call, services)
    if len(mine) > 1 and not call.text("tenant"):
        return Outcome("choose", {"choices": items(item(one.id, one.name) for one in mine)})
    return Outcome("not_found")
