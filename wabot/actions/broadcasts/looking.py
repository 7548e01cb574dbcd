"""Broadcasts as people see them: the list, one of them with its progress, the report."""

from wabot.actions.broadcasts.lines import card, item
from wabot.actions.broadcasts.whose import broadcast_of, sender_of
from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.broadcast import BROADCAST, BroadcastEvent
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.contacts import ContactFilter

SHOWN = 8


@action("broadcast.home", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def home(call: Call, services: Services) -> Outcome:
    """The last broadcasts. Args: tenant. Slots: broadcasts (lines), count, bot, bot_name."""
    tenant = await sender_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    found = await services.broadcasts.list(tenant.id, SHOWN)
    slots: dict[str, Json] = {"bot": tenant.id, "bot_name": tenant.name, "count": len(found)}
    return Outcome("shown", {**slots, "broadcasts": [item(one, tally) for one, tally in found]})


@action("broadcast.audiences", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def audiences(call: Call, services: Services) -> Outcome:
    """Who could get one. Args: tenant. Slots: all, has_tags, has_groups, tags, groups (lines), channel."""
    tenant = await sender_of(call, services)
    if tenant is None:
        return Outcome("not_found")

    def look(tx: Tx) -> dict[str, Json]:
        scope = tx.tenant(tenant.id)
        tags: list[Json] = [_line(tag, "broadcast-line-tag", tag, many) for tag, many in scope.labels.all_tags()]
        groups: list[Json] = [
            _line(group.id, "broadcast-line-group", group.name, group.members) for group in scope.labels.groups()
        ]
        return {"all": scope.contacts.count(ContactFilter()), "tags": tags, "groups": groups}

    found = await services.store.read(look)
    flags: dict[str, Json] = {"has_tags": bool(found["tags"]), "has_groups": bool(found["groups"])}
    return Outcome("shown", {**found, **flags, "channel": tenant.channel.value})


def _line(key: str, text: str, which: str, many: int) -> Json:
    return {"key": key, "label": values.text(text, {"which": which, "count": many})}


@action("broadcast.show", outcomes=("shown", "gone"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One of them. Args: tenant, number. Slots: card (lines), number, can_pause, can_resume, can_stop."""
    found = await broadcast_of(call, services)
    if found is None:
        return Outcome("gone")
    _, broadcast, tally = found
    can: dict[str, Json] = {
        f"can_{event}": BROADCAST.allows(broadcast.status, event)
        for event in (BroadcastEvent.PAUSE, BroadcastEvent.RESUME, BroadcastEvent.STOP)
    }
    return Outcome("shown", {**can, "number": broadcast.number, "card": card(broadcast, tally)})
