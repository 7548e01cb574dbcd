"""What is done with broadcasts: looked at before, tried on oneself, begun; paused, gone on with, stopped."""

from dataclasses import replace

from wabot.actions.broadcasts.drafting import UNFIT, Made, Unfit, draft_of
from wabot.actions.broadcasts.lines import left_out, whom
from wabot.actions.broadcasts.whose import broadcast_of, sender_of
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.broadcast import BroadcastEvent
from wabot.core.clock import DAY, MINUTE
from wabot.core.errors import Refused
from wabot.core.message import Outbound
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.values import kind_of
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.broadcasts.desk import Draft, Forecast
from wabot.services.received import Received

LARGEST = 16 * 1024 * 1024
"""Bytes of a picture or file: what every channel takes."""
KEPT = 100 * DAY
"""How long that file is kept: a broadcast may be planned, paused, and slow."""


@action("broadcast.look", outcomes=("shown", *UNFIT), role=Role.TENANT_OWNER)
async def look(call: Call, services: Services) -> Outcome:
    """The dry run. Args: tenant, whom, which, numbers, file, text, media, template, day, time.

    Slots: count, words, carries, facts (lines: how many, when, who is left out and why); or gap.
    """
    found = await _draft(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, made = found
    foreseen = await services.broadcasts.forecast(tenant, made.draft)
    slots = _slots(call, made, foreseen)
    return Outcome("shown" if foreseen.people else "nobody", slots)


def _slots(call: Call, made: Made, foreseen: Forecast) -> dict[str, Json]:
    lines = left_out(dict(foreseen.left_out))
    if made.unread:
        lines.append(values.text("broadcast-unread", {"count": made.unread}))
    args: dict[str, Json] = {"whom": whom(made.draft.audience), "count": foreseen.people}
    head = [values.text("broadcast-count", args)]
    if foreseen.people:
        head.append(_foreseen(call, foreseen))
    return {
        "count": foreseen.people,
        "words": made.draft.message.text,
        "carries": made.draft.message.kind.value,
        "facts": [*head, *lines],
    }


def _foreseen(call: Call, foreseen: Forecast) -> Json:
    """When it begins, and how long it takes."""
    args: dict[str, Json] = {
        "begins": values.at(foreseen.begins),
        "lasts": values.duration(foreseen.ends - foreseen.begins),
        "quick": "yes" if foreseen.ends - foreseen.begins < MINUTE else "no",
        "later": "yes" if foreseen.begins > call.at + MINUTE else "no",
    }
    return values.text("broadcast-foreseen", args)


@action("broadcast.test", outcomes=("sent", *UNFIT), role=Role.TENANT_OWNER)
async def test(call: Call, services: Services) -> Outcome:
    """Send it to whoever asks. Args: as broadcast.look."""
    found = await _draft(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, made = found
    file = await _file(call, services)
    if isinstance(file, Outcome):
        return file

    def commit(tx: Tx) -> None:
        message = _with_file(tx, services, tenant, made.draft.message, file)
        services.broadcasts.test(tx, tenant, call.actor.phone, message, f"{call.key}/test")

    return Outcome("sent", {"bot_name": tenant.name}, commit)


@action("broadcast.begin", outcomes=("begun", *UNFIT), role=Role.TENANT_OWNER, step_up=True)
async def begin(call: Call, services: Services) -> Outcome:
    """Begin it, or plan it. Args: as broadcast.look. Slots: number, begins, later."""
    found = await _draft(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, made = found
    file = await _file(call, services)
    if isinstance(file, Outcome):
        return file

    def complete(tx: Tx, draft: Draft) -> Draft:
        return replace(draft, message=_with_file(tx, services, tenant, draft.message, file))

    return await services.broadcasts.begin(by(call), tenant, made.draft, complete)


@action("broadcast.pause", outcomes=("paused", "unchanged", "gone"), role=Role.TENANT_OWNER)
async def pause(call: Call, services: Services) -> Outcome:
    """Write to nobody for now. Args: tenant, number."""
    return await _moved(call, services, BroadcastEvent.PAUSE)


@action("broadcast.resume", outcomes=("resumed", "unchanged", "gone"), role=Role.TENANT_OWNER)
async def resume(call: Call, services: Services) -> Outcome:
    """Go on. Args: tenant, number."""
    return await _moved(call, services, BroadcastEvent.RESUME)


@action("broadcast.stop", outcomes=("stopped", "unchanged", "gone"), role=Role.TENANT_OWNER)
async def stop(call: Call, services: Services) -> Outcome:
    """End it for good. Args: tenant, number."""
    return await _moved(call, services, BroadcastEvent.STOP)


async def _moved(call: Call, services: Services, event: BroadcastEvent) -> Outcome:
    found = await broadcast_of(call, services)
    if found is None:
        return Outcome("gone")
    tenant, broadcast, _ = found
    return services.broadcasts.move(by(call), tenant.id, broadcast.number, event)


async def _draft(call: Call, services: Services) -> tuple[Tenant, Made] | Outcome:
    tenant = await sender_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    made = await draft_of(call, services, tenant)
    return Outcome(made.word, made.slots) if isinstance(made, Unfit) else (tenant, made)


async def _file(call: Call, services: Services) -> Received | Outcome | None:
    """The picture or file that goes along; None for none."""
    media = call.args.get("media")
    if kind_of(media) != "media" or call.text("template"):
        return None
    try:
        if (await services.received.media(call.tenant, media)).size > LARGEST:
            return Outcome("bad_file")
        file = await services.received.read(call.tenant, media)
    except Refused:
        return Outcome("bad_file")
    return Outcome("bad_file") if len(file.content) > LARGEST else file


def _with_file(tx: Tx, services: Services, tenant: Tenant, message: Outbound, file: object) -> Outbound:
    """The message with a copy of the file that is the sender's own, and lasts as long as it may be needed."""
    if not isinstance(file, Received):
        return message
    kept = services.files.keep(tx, tenant.id, file.content, file.mime, file.filename, KEPT)
    return replace(message, media=kept)
