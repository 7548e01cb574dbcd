"""At which hour the day's figures come by themselves."""

from dataclasses import replace

from wabot.actions.numbers import asked
from wabot.actions.registry import Services, action
from wabot.actions.settings import allowed, denied
from wabot.core.access import Role
from wabot.core.ids import PLATFORM
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.audit import by
from wabot.services.numbers.digest import OFF, OWNERS, STAFF


@action("numbers.digest", outcomes=("shown", "not_found"), role=Role.TENANT_OWNER)
async def shown(call: Call, services: Services) -> Outcome:
    """What is chosen. Args: tenant ("" for staff: the admins' own). Slots: name, hour (or `off`)."""
    wanted = await asked(call, services)
    if wanted is None:
        return Outcome("not_found")
    place, key = (wanted.tenant.id, OWNERS) if wanted.tenant else (PLATFORM, STAFF)
    slots: dict[str, Json] = {"name": services.numbers.name(wanted.tenant), "hour": ""}
    return Outcome("shown", {**slots, "hour": services.directory.value(place, key)})


@action("numbers.digest_at", outcomes=("on", "off", "refused", "changed", "not_found"), role=Role.TENANT_OWNER)
async def choose(call: Call, services: Services) -> Outcome:
    """Choose the hour. Args: tenant, hour (0 to 23, as `20` or `20:00`; `off`). Slots: name, hour."""
    wanted = await asked(call, services)
    if wanted is None:
        return Outcome("not_found")
    place, key = (wanted.tenant.id, OWNERS) if wanted.tenant else (PLATFORM, STAFF)
    if not allowed(call, services, place):
        return denied(call, services)
    typed = call.text("hour").strip().casefold()
    hour = typed if typed == OFF else typed.partition(":")[0].partition(".")[0].lstrip("0") or "0"
    outcome = await services.settings.set(by(call), place, key, hour)
    name = {"set": OFF if hour == OFF else "on", "unknown": "not_found"}.get(outcome.name, outcome.name)
    slots: dict[str, Json] = {"name": services.numbers.name(wanted.tenant), "hour": hour}
    return replace(outcome, name=name, slots=slots)
