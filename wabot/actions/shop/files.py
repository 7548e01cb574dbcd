"""An owner's whole catalogue as a file: looked at first, put in force by a yes; and the same file out again."""

from wabot.actions.registry import Services, action
from wabot.actions.shop.whose import GONE, shop_of
from wabot.core.access import Role
from wabot.core.errors import Refused
from wabot.core.ids import TenantId
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.shop.columns import Lines
from wabot.services.shop.exchange import Look
from wabot.services.shop.sheet import FILE_BYTES

SHOWN = 15  # mistakes of one message
_UNREADABLE = frozenset({"too_large", "too_many_rows", "empty", "old_excel", "suspicious"})
"""Reasons with words of their own: `goods-file-…`."""


@action("goods.import_look", outcomes=("good", "same", "mistakes", "unreadable", *GONE), role=Role.TENANT_OWNER)
async def look(call: Call, services: Services) -> Outcome:
    """What a file would do. Args: file (media).

    Slots: new, changed, same (rows), summary (lines); or mistakes (lines), count; or why (it cannot be read).
    """
    tenant, found = await _read(call, services)
    if tenant is None:
        return found if isinstance(found, Outcome) else Outcome("not_found")
    if isinstance(found, Outcome):
        return found
    seen = await services.shop.exchange.look(tenant.id, found)
    if seen.found.mistakes:
        return _mistaken(seen.found)
    return Outcome("good" if seen.plan.new or seen.plan.changed else "same", _counts(seen))


@action("goods.import", outcomes=("imported", "mistakes", "unreadable", *GONE), role=Role.TENANT_OWNER)
async def put_in_force(call: Call, services: Services) -> Outcome:
    """Do what the file says, all of it or nothing. Args: file (media). Slots: as goods.import_look."""
    tenant, found = await _read(call, services)
    if tenant is None or isinstance(found, Outcome):
        return found if isinstance(found, Outcome) else Outcome("not_found")
    if found.mistakes:
        return _mistaken(found)
    return Outcome("imported", commit=lambda tx: _imported(tx, call, services, tenant.id, found))


@action("goods.export", outcomes=("made", "empty", *GONE), role=Role.TENANT_OWNER)
async def export(call: Call, services: Services) -> Outcome:
    """All products as a CSV. Slots: goods_sheet (the file)."""
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    content = await services.shop.exchange.export(tenant.id)
    if not content:
        return Outcome("empty")

    def commit(tx: Tx) -> Outcome:
        kept = services.files.keep(tx, call.tenant, content, "text/csv", "products.csv")
        return Outcome("made", {"goods_sheet": values.file(kept.reference, kept.mime, kept.filename, kept.size)})

    return Outcome("made", commit=commit)


async def _read(call: Call, services: Services) -> tuple[Tenant | None, Lines | Outcome]:
    tenant = await shop_of(call, services)
    if isinstance(tenant, Outcome):
        return None, tenant
    try:
        media = await services.received.media(call.tenant, call.args.get("file"))
        if media.size > FILE_BYTES:
            raise Refused("too_large", str(media.size))
        received = await services.received.read(call.tenant, call.args.get("file"))
        return tenant, await services.shop.exchange.read(tenant.id, received.content)
    except Refused as refused:
        reason = refused.reason if refused.reason in _UNREADABLE else "unreadable"
        return tenant, Outcome("unreadable", {"why": values.text(f"goods-file-{reason.replace('_', '-')}")})


def _imported(tx: Tx, call: Call, services: Services, tenant: TenantId, found: Lines) -> Outcome:
    done = services.shop.exchange.put_in_force(tx, tenant, found)
    if done.found.mistakes:
        return _mistaken(done.found)
    made = done.plan
    services.audit.note(tx, by(call), "shop.import", tenant, new=str(made.new), changed=str(made.changed))
    return Outcome("imported", _counts(done))


def _counts(seen: Look) -> dict[str, Json]:
    counts: dict[str, Json] = {"new": seen.plan.new, "changed": seen.plan.changed, "same": seen.plan.same}
    summary = [values.text("goods-counts", counts)]
    if seen.found.ignored:
        summary.append(values.text("goods-ignored", {"columns": ", ".join(seen.found.ignored)}))
    return {**counts, "summary": summary}


def _mistaken(found: Lines) -> Outcome:
    ordered = sorted(found.mistakes, key=lambda mistake: mistake.row)
    lines: list[Json] = [mistake.words for mistake in ordered[:SHOWN]]
    if len(ordered) > SHOWN:
        lines.append(values.text("goods-mistakes-more", {"count": len(ordered) - SHOWN}))
    return Outcome("mistakes", {"mistakes": lines, "count": len(ordered)})
