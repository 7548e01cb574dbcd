"""Contacts kept out of one bot, or of all: for the platform's people and for owners of their own bot."""

from dataclasses import replace

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of, typed_phone
from wabot.core.access import Role
from wabot.core.ids import PLATFORM, TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store.bans import Ban
from wabot.services.audit import by
from wabot.services.bans import shown_subject

LOOK = ("shown", "bad_phone", "staff", "already", "not_found")
BAN = ("banned", "bad_phone", "staff", "already", "bad_until", "not_found")
UNBAN = ("unbanned", "not_banned", "bad_phone", "not_found")


@action("contact.bans", outcomes=("listed", "empty", "not_found"))
async def bans(call: Call, services: Services) -> Outcome:
    """Who is kept out of this tenant's bot."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    return await _listed(call, services, tenant.id, tenant.name)


@action("contact.bans_everywhere", outcomes=("listed", "empty"), role=Role.VIEWER)
async def bans_everywhere(call: Call, services: Services) -> Outcome:
    """Who is kept out of every bot."""
    return await _listed(call, services, PLATFORM, values.text("admin-bans-name-everywhere"))


@action("contact.ban_preview", outcomes=LOOK, role=Role.TENANT_OWNER)
async def preview(call: Call, services: Services) -> Outcome:
    """What a ban would do."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    return _named(services.bans.preview(tenant.id, typed_phone(call), call.at), tenant.id, tenant.name)


@action("contact.ban_everywhere_preview", outcomes=LOOK, role=Role.ADMIN)
async def preview_everywhere(call: Call, services: Services) -> Outcome:
    """What a ban from every bot would do."""
    await services.directory.fresh()
    return services.bans.preview(PLATFORM, typed_phone(call), call.at)


@action("contact.ban", outcomes=BAN, role=Role.TENANT_OWNER)
async def ban(call: Call, services: Services) -> Outcome:
    """Keep a contact out of one bot."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    return _named(await _ban(call, services, tenant.id), tenant.id, tenant.name)


@action("contact.ban_everywhere", outcomes=BAN, role=Role.ADMIN)
async def ban_everywhere(call: Call, services: Services) -> Outcome:
    """Keep a contact out of every bot."""
    await services.directory.fresh()
    return await _ban(call, services, PLATFORM)


@action("contact.unban", outcomes=UNBAN, role=Role.TENANT_OWNER)
async def unban(call: Call, services: Services) -> Outcome:
    """Let a contact in again."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    return _named(await services.bans.unban(by(call), tenant.id, typed_phone(call)), tenant.id, tenant.name)


@action("contact.unban_everywhere", outcomes=UNBAN, role=Role.ADMIN)
async def unban_everywhere(call: Call, services: Services) -> Outcome:
    """Let a contact in everywhere again."""
    await services.directory.fresh()
    return await services.bans.unban(by(call), PLATFORM, typed_phone(call))


async def _ban(call: Call, services: Services, tenant: TenantId) -> Outcome:
    words = {name: call.text(name) for name in ("reason", "message", "until")}
    return await services.bans.ban(by(call), tenant, typed_phone(call), **words)


async def _listed(call: Call, services: Services, tenant: TenantId, name: Json) -> Outcome:
    await services.directory.fresh()
    found = await services.bans.list(tenant, call.at)
    slots: dict[str, Json] = {"name": name, "count": len(found), "items": items(_line(ban) for ban in found)}
    return Outcome("listed" if found else "empty", slots)


def _line(ban: Ban) -> dict[str, Json]:
    args: dict[str, Json] = {"phone": shown_subject(ban.subject), "reason": ban.reason or "–"}
    if ban.until is None:
        return item(ban.subject, values.text("admin-bans-line", args))
    return item(ban.subject, values.text("admin-bans-line-until", {**args, "until_at": values.at(ban.until)}))


def _named(outcome: Outcome, tenant: TenantId, name: str) -> Outcome:
    return replace(outcome, slots={"tenant": tenant, "name": name, **outcome.slots})
