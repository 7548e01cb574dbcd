"""One tenant as a sealed file, for its owner or before it is deleted, and such a file taken in again."""

import asyncio

from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.day import day_of
from wabot.core.errors import Refused
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.safe import NotBrought, fresh_passphrase, read_file

MIME = "application/octet-stream"
MADE = ("made", "not_found")
BROUGHT = ("imported", "no_file", "sealed", "damaged", "version", "taken", "large")


@action("safe.export", outcomes=MADE, role=Role.TENANT_OWNER, step_up=True)
async def export_own(call: Call, services: Services) -> Outcome:
    """Everything of an own bot. Args: tenant. Slots: document, passphrase, name, tenant."""
    return await _export(call, services)


@action("tenant.export", outcomes=MADE, role=Role.ADMIN, step_up=True)
async def export_any(call: Call, services: Services) -> Outcome:
    """Everything of a tenant. Args: tenant. Slots: document, passphrase, name, tenant."""
    return await _export(call, services)


@action("tenant.import", outcomes=BROUGHT, role=Role.ADMIN, step_up=True)
async def take_in(call: Call, services: Services) -> Outcome:
    """A tenant out of its file, stopped. Args: file, passphrase. Slots: tenant, name, phone, rows."""
    try:
        received = await services.received.read(call.tenant, call.args.get("file"))
        package = await asyncio.to_thread(read_file, received.content, call.text("passphrase"))
    except Refused:
        return Outcome("no_file")
    except NotBrought as refused:
        return Outcome(refused.why)

    def commit(tx: Tx) -> Outcome:
        try:
            fresh = services.exports.bring(tx, package, call.at)
        except NotBrought as refused:
            return Outcome(refused.why)
        services.audit.note(tx, by(call), "tenant.import", fresh.id, was=package.was, name=fresh.name)
        phone = values.phone(fresh.phone)
        return Outcome("imported", {"tenant": fresh.id, "name": fresh.name, "phone": phone, "rows": package.rows})

    return Outcome("imported", commit=commit)


async def _export(call: Call, services: Services) -> Outcome:
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    passphrase = fresh_passphrase()
    content = await services.exports.write(tenant.id, passphrase)
    name = f"{tenant.id}-{day_of(call.at, call.scene.time_zone).isoformat()}.wabot"
    shown = values.shown(services.exports.shown(call.tenant, call.actor.contact, passphrase))
    slots: dict[str, Json] = {"tenant": tenant.id, "name": tenant.name, "passphrase": shown}

    def commit(tx: Tx) -> Outcome:
        kept = services.files.keep(tx, call.tenant, content, MIME, name)
        services.audit.note(tx, by(call), "tenant.export", tenant.id, bytes=str(kept.size))
        return Outcome("made", {**slots, "document": values.file(kept.reference, kept.mime, name, kept.size)})

    return Outcome("made", slots, commit)
