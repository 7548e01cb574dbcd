"""What is done with broadcasts: looked at before, tried on oneself, begun; paused, gone on with, stopped."""

from wabot.actions.broadcasts.drafting import Unfit, draft_of
from wabot.actions.broadcasts.lines import left_out, whom
from wabot.actions.broadcasts.whose import broadcast_of, sender_of
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.broadcast import BroadcastEvent
from wabot.core.clock import MINUTE
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by
from wabot.services.broadcasts.wording import strange_gap

_UNFIT = ("no_audience", "no_words", "bad_gap", "nobody", "not_found")


@action("broadcast.look", outcomes=("shown", *_UNFIT), role=Role.TENANT_OWNER)
async def look(call: Call, services: Services) -> Outcome:
    """The dry run. Args: tenant, whom, which, numbers, text.

    Slots: count, whom, words, out (lines of who is left out), begins, lasts; or gap.
    """
    tenant = await sender_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    draft = await draft_of(call, services, tenant)
    if isinstance(draft, Unfit):
        return Outcome(draft.word)
    gap = strange_gap(draft.message.text)
    if gap:
        return Outcome("bad_gap", {"gap": gap})
    found = await services.broadcasts.forecast(tenant, draft)
    slots: dict[str, Json] = {
        "count": found.people,
        "whom_words": whom(draft.audience),
        "words": draft.message.text,
        "out": left_out(found.left_out),
        "begins": values.at(found.begins),
        "lasts": values.duration(found.ends - found.begins),
        "quick": found.ends - found.begins < MINUTE,
        "later": found.begins > call.at,
    }
    return Outcome("shown" if found.people else "nobody", slots)


@action("broadcast.test", outcomes=("sent", *_UNFIT), role=Role.TENANT_OWNER)
async def test(call: Call, services: Services) -> Outcome:
    """Send it to whoever asks. Args: as broadcast.look."""
    tenant = await sender_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    draft = await draft_of(call, services, tenant)
    if isinstance(draft, Unfit):
        return Outcome(draft.word)

    def commit(tx: Tx) -> None:
        services.broadcasts.test(tx, tenant, call.actor.phone, draft.message, f"{call.key}/test")

    return Outcome("sent", {"bot_name": tenant.name}, commit)


@action("broadcast.begin", outcomes=("begun", *_UNFIT), role=Role.TENANT_OWNER, step_up=True)
async def begin(call: Call, services: Services) -> Outcome:
    """Begin it. Args: as broadcast.look. Slots: number."""
    tenant = await sender_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    draft = await draft_of(call, services, tenant)
    if isinstance(draft, Unfit):
        return Outcome(draft.word)
    return await services.broadcasts.begin(by(call), tenant, draft)


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
