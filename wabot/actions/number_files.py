"""Figures, orders, contacts and messages as documents for spreadsheets."""

import asyncio

from wabot.actions.numbers import asked
from wabot.actions.registry import Services, action
from wabot.core import sheet
from wabot.core.access import Role
from wabot.core.day import span_of
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.numbers import tables
from wabot.services.numbers.report import Report, Stretch
from wabot.services.numbers.workbook import MIME, Rows, workbook

_MESSAGES = ("day", "time", "direction", "name", "number", "kind", "status", "words")


@action("numbers.file", outcomes=("made", "not_found"), role=Role.TENANT_OWNER)
async def file(call: Call, services: Services) -> Outcome:
    """A document. Args: tenant, stretch (a day alone: the month), form (xlsx: all sheets; figures, orders: CSV).

    Slots: document, name, span.
    """
    wanted = await asked(call, services)
    if wanted is None or wanted.tenant is None:
        return Outcome("not_found")
    tenant, form = wanted.tenant, call.text("form")
    stretch = Stretch.MONTH if wanted.stretch is Stretch.TODAY else wanted.stretch
    report = await services.numbers.report(tenant, stretch, call.at)
    if form == "xlsx":
        content, mime = await asyncio.to_thread(workbook, await _sheets(services, tenant, report)), MIME
    else:
        rows = tables.figures(report) if form == "figures" else await _orders(services, tenant, report)
        content, mime = await asyncio.to_thread(_csv, rows), sheet.MIME
    name = f"{form if form != 'xlsx' else 'wabot'}-{report.last.isoformat()}.{'xlsx' if form == 'xlsx' else 'csv'}"

    def commit(tx: Tx) -> Outcome:
        kept = services.files.keep(tx, call.tenant, content, mime, name)
        services.audit.note(tx, by(call), "numbers.export", tenant.id, file=name)
        document: Json = values.file(kept.reference, kept.mime, name, kept.size)
        return Outcome("made", {"document": document, "name": tenant.name})

    return Outcome("made", {}, commit)


async def _sheets(services: Services, tenant: Tenant, report: Report) -> dict[str, Rows]:
    span = span_of(report.first, tenant.time_zone, (report.last - report.first).days + 1)
    people, _ = await services.contacts.sheets.written(tenant)
    said, _, _ = await services.message_log.document(tenant.id, span, _MESSAGES, tenant.time_zone)
    return {
        "Figures": tables.figures(report),
        "Orders": await _orders(services, tenant, report),
        "Contacts": await asyncio.to_thread(sheet.read, people),
        "Messages": await asyncio.to_thread(sheet.read, said),
    }


async def _orders(services: Services, tenant: Tenant, report: Report) -> Rows:
    return await tables.orders(services.store, tenant, report.first, report.last)


def _csv(rows: Rows) -> bytes:
    head, *rest = [[str(cell) for cell in row] for row in rows]
    return sheet.written(head, rest)
