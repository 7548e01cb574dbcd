"""Those who answer for a tenant, as its owner sees them; and what customers thought."""

from dataclasses import replace

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of, typed_phone
from wabot.core import phone as phones
from wabot.core.access import Role
from wabot.core.ids import TenantId
from wabot.core.ticket import Agent
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.support.telling import name_of

LONGEST_NAME = 40


@action("support.people", outcomes=("listed", "not_found"), role=Role.TENANT_OWNER)
async def people(call: Call, services: Services) -> Outcome:
    """Who answers, the owners among them. Slots: people (those that can be removed), owners."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    everybody = await services.store.read(lambda tx: services.support.agents.all(tx, tenant.id))
    listed = [item(agent.phone, _label(agent)) for agent in everybody if agent.listed]
    owners: list[Json] = [values.text("support-owner", {"who": _label(one)}) for one in everybody if not one.listed]
    return Outcome("listed", {"people": items(listed), "owners": owners})


@action("support.person_add", outcomes=("added", "bad_phone", "not_found"), role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """Somebody more who answers. Args: phone, name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    number = phones.parse(typed_phone(call), tenant.country, any_country=True)
    if not isinstance(number, str):
        return Outcome("bad_phone", {"phone": typed_phone(call)})
    name = " ".join(call.text("name").split())[:LONGEST_NAME]

    def commit(tx: Tx) -> None:
        known = tx.tenant(tenant.id).agents.get(number) or Agent(number, name)
        tx.tenant(tenant.id).agents.save(replace(known, name=name, listed=True))
        services.audit.note(tx, by(call), "agent.added", tenant.id, phone=number)
        cause = f"{call.key}/agent"
        services.notices.to_phone(tx, tenant.id, number, "support-you-answer", {"tenant": tenant.name}, cause=cause)

    return Outcome("added", {"phone": values.phone(number), "agent_name": name}, commit)


@action("support.person_remove", outcomes=("removed", "not_found"), role=Role.TENANT_OWNER)
async def remove(call: Call, services: Services) -> Outcome:
    """Somebody answers no more; their tickets are everybody's. Args: phone (as listed)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")

    def commit(tx: Tx) -> Outcome | None:
        phone, desk = call.text("phone"), services.support.desk
        agent = tx.tenant(tenant.id).agents.get(phone)
        if agent is None or not agent.listed:
            return Outcome("not_found")
        for ticket in tx.tenant(tenant.id).tickets.held_by(phone):
            desk.give_back(tx, tx.tenant(tenant.id).tickets.lock(ticket.number) or ticket, agent, call.at)
        tx.tenant(tenant.id).agents.remove(phone)
        services.audit.note(tx, by(call), "agent.removed", tenant.id, phone=phone)
        return Outcome("removed", {"who": _label(agent)})

    return Outcome("removed", commit=commit)


@action("support.ratings", outcomes=("shown", "none", "not_found"), role=Role.TENANT_OWNER)
async def ratings(call: Call, services: Services) -> Outcome:
    """What customers thought, by who answered. Slots: lines, average, count."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")

    def read(tx: Tx) -> Outcome:
        rated = tx.tenant(tenant.id).tickets.rated()
        if not rated:
            return Outcome("none")
        lines: list[Json] = []
        for one in rated:
            average = round(one.total / one.count, 1)
            who = _rated(tx, services, tenant.id, one.agent)
            lines.append(values.text("support-rating", {"who": who, "average": average, "count": one.count}))
        count, total = sum(one.count for one in rated), sum(one.total for one in rated)
        return Outcome("shown", {"lines": lines, "average": round(total / count, 1), "count": count})

    return await services.store.read(read)


def _rated(tx: Tx, services: Services, tenant: TenantId, phone: str) -> Json:
    """Whom a rating is about: nobody had the ticket, or somebody who may be gone."""
    agent = services.support.agents.get(tx, tenant, phone) if phone else None
    if agent is not None:
        return name_of(agent)
    return values.phone(phone) if phone else values.text("support-rated-nobody")


def _label(agent: Agent) -> Json:
    phone = values.phone(agent.phone)
    return values.text("support-person", {"name": agent.name, "phone": phone}) if agent.name else phone
