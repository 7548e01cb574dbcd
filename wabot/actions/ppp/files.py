"""Many accounts at once: as a table into wabot, and as a script out to a router."""

import asyncio
from functools import partial
from zoneinfo import ZoneInfo

from wabot.actions.lines import item, items
from wabot.actions.ppp.whose import GONE, noted, provider_of, router_in
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.clock import HOUR, Instant
from wabot.core.errors import Refused
from wabot.core.ppp import AccountStatus
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.ppp import AccountFilter
from wabot.services.ppp.script import MIME, script
from wabot.services.ppp.sheet import Office, Sheet, weigh
from wabot.services.shop.sheet import FILE_BYTES, Row, read_rows

SHOWN = 10  # mistakes of one message
ALL = 20_000  # accounts of one script
LIFE = HOUR  # passwords stand in it
_EVER = Instant(2**62)


@action("ppp.scripts", outcomes=("choose", "only", *GONE), role=Role.TENANT_OWNER)
async def scripts(call: Call, services: Services) -> Outcome:
    """For which router a script may be made. Slots: routers (list), file_router (the only one)."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    found = await services.store.read(lambda tx: tx.tenant(tenant.id).ppp.routers())
    if not found:
        return Outcome("only", {"file_router": "0"})
    return Outcome("choose", {"routers": items(item(str(one.number), one.name) for one in found)})


@action("ppp.script", outcomes=("made", "none", *GONE), role=Role.TENANT_OWNER)
async def make_script(call: Call, services: Services) -> Outcome:
    """The script file of a router's accounts. Args: router ("0": of those on none). Slots: script (a file), count."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant

    def commit(tx: Tx) -> Outcome:
        found = router_in(tx, tenant, call)
        number = 0 if found is None else found.number
        count, content = _script(tx, services, tenant, number)
        if not count:
            return Outcome("none")
        if number == 0:
            _told(tx, tenant)
        name = f"{found.name if found else tenant.name}.rsc".replace(" ", "-").lower()
        kept = services.files.keep(tx, call.tenant, content, MIME, name, LIFE)
        shown = values.file(kept.reference, kept.mime, kept.filename, kept.size)
        return Outcome("made", {"script": shown, "count": count})

    done = Outcome("made", commit=commit)
    return noted(call, services, tenant, done, verb="ppp.script", router=call.text("router"))


def _script(tx: Tx, services: Services, tenant: Tenant, router: int) -> tuple[int, bytes]:
    kept = tx.tenant(tenant.id).ppp
    gone = [one for one in kept.waiting(router, _EVER, ALL) if one.status is AccountStatus.DELETED]
    accounts = [*kept.list(AccountFilter(router=router), ALL), *gone]
    packages = {package.number: package for package in kept.packages()}
    secrets = [services.ppp.keys.secret(tenant.id, one, packages.get(one.package)) for one in accounts]
    return len(accounts), script(f"wabot: {tenant.name}", secrets)


def _told(tx: Tx, tenant: Tenant) -> None:
    """What is on no router of ours counts as told once its owner has the file."""
    kept = tx.tenant(tenant.id).ppp
    for account in kept.waiting(0, _EVER, ALL):
        if account.status is AccountStatus.DELETED:
            kept.forget(account.number)
        else:
            kept.settle(account.number, account.revision)


@action("ppp.import_look", outcomes=("good", "nothing", "mistakes", "unreadable", *GONE), role=Role.TENANT_OWNER)
async def look(call: Call, services: Services) -> Outcome:
    """What a table would do. Args: file (media), router. Slots: new, known (rows); mistakes (lines), count; why."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    rows = await _rows(call, services)
    if isinstance(rows, Outcome):
        return rows
    office = await services.store.read(lambda tx: _office(tx, tenant, call))
    return _weighed(await asyncio.to_thread(weigh, rows, office))


@action("ppp.import", outcomes=("imported", "mistakes", "unreadable", *GONE), role=Role.TENANT_OWNER)
async def put_in_force(call: Call, services: Services) -> Outcome:
    """Make the accounts of a table, all or none. Args and slots: as ppp.import_look."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    rows = await _rows(call, services)
    if isinstance(rows, Outcome):
        return rows

    def commit(tx: Tx) -> Outcome:
        sheet = weigh(rows, _office(tx, tenant, call))
        if sheet.mistakes:
            return _weighed(sheet)
        for wanted in sheet.wanted:
            services.ppp.desk.open(tx, tenant.id, wanted, call.at)
        return Outcome("imported", {"new": len(sheet.wanted), "known": sheet.known})

    return noted(call, services, tenant, Outcome("imported", commit=commit), verb="ppp.import")


def _office(tx: Tx, tenant: Tenant, call: Call) -> Office:
    kept = tx.tenant(tenant.id).ppp
    taken = frozenset(one.name.lower() for one in kept.list(AccountFilter(), ALL))
    router = router_in(tx, tenant, call)
    return Office(
        packages={package.name.lower(): package for package in kept.packages()},
        taken=taken,
        country=tenant.country or "KE",
        zone=ZoneInfo(tenant.time_zone or call.scene.time_zone or "UTC"),
        router=0 if router is None else router.number,
    )


async def _rows(call: Call, services: Services) -> list[Row] | Outcome:
    try:
        media = await services.received.media(call.tenant, call.args.get("file"))
        if media.size > FILE_BYTES:
            raise Refused("too_large", str(media.size))
        received = await services.received.read(call.tenant, call.args.get("file"))
        return list(await asyncio.to_thread(partial(read_rows, received.content)))
    except Refused as refused:
        known = refused.reason in ("too_large", "too_many_rows", "empty", "old_excel", "suspicious")
        reason = refused.reason if known else "unreadable"
        return Outcome("unreadable", {"why": values.text(f"goods-file-{reason.replace('_', '-')}")})


def _weighed(sheet: Sheet) -> Outcome:
    counts: dict[str, Json] = {"new": len(sheet.wanted), "known": sheet.known}
    if sheet.mistakes:
        lines = list(sheet.mistakes[:SHOWN])
        if len(sheet.mistakes) > SHOWN:
            lines.append(values.text("goods-mistakes-more", {"count": len(sheet.mistakes) - SHOWN}))
        return Outcome("mistakes", {**counts, "mistakes": lines, "count": len(sheet.mistakes)})
    return Outcome("good" if sheet.wanted else "nothing", counts)
