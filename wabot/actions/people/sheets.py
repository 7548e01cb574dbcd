"""Contacts to a spreadsheet and back."""

import asyncio

from wabot.actions.people.whom import head
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core import sheet
from wabot.core.access import Role
from wabot.core.errors import Refused
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.contacts.sheets import LARGEST, Reading, read_people

NAME = "people.csv"


@action("people.export", outcomes=("made", "none", "not_found"), role=Role.TENANT_OWNER)
async def export(call: Call, services: Services) -> Outcome:
    """Everybody as a spreadsheet. Args: tenant. Slots: document, count."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    content, count = await services.contacts.sheets.written(tenant)
    if not count:
        return Outcome("none")
    slots: dict[str, Json] = {**head(tenant), "count": count}

    def commit(tx: Tx) -> Outcome:
        kept = services.files.keep(tx, call.tenant, content, sheet.MIME, NAME)
        services.audit.note(tx, by(call), "contact.export", tenant.id, count=str(count))
        return Outcome("made", {**slots, "document": values.file(kept.reference, kept.mime, NAME, kept.size)})

    return Outcome("made", slots, commit)


@action("people.import_look", outcomes=("shown", "mistakes", "empty", "no_table", "not_found"), role=Role.TENANT_OWNER)
async def import_look(call: Call, services: Services) -> Outcome:
    """What a file would bring, or all its mistakes. Args: tenant, file."""
    tenant, reading = await _read(call, services)
    if tenant is None:
        return Outcome("not_found")
    return Outcome("no_table") if reading is None else await services.contacts.sheets.look(tenant, reading)


@action("people.import", outcomes=("imported", "mistakes", "no_table", "not_found"), role=Role.TENANT_OWNER)
async def take_in(call: Call, services: Services) -> Outcome:
    """Take a file in, whole or not at all. Args: tenant, file."""
    tenant, reading = await _read(call, services)
    if tenant is None:
        return Outcome("not_found")
    return Outcome("no_table") if reading is None else services.contacts.sheets.take_in(by(call), tenant, reading)


async def _read(call: Call, services: Services) -> tuple[Tenant | None, Reading | None]:
    tenant = await tenant_of(call, services)
    if tenant is None:
        return None, None
    try:
        received = await services.received.read(call.tenant, call.args.get("file"))
        if len(received.content) > LARGEST:
            return tenant, None
        return tenant, await asyncio.to_thread(read_people, received.content, tenant.country)
    except (Refused, sheet.NoTable):
        return tenant, None
