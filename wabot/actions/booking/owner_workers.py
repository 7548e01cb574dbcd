"""Who takes bookings: added, named, given hours of their own, switched off."""

from collections.abc import Callable
from dataclasses import replace

from wabot.actions.booking.asked import name_in, noted
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.booking import Worker
from wabot.core.hours import read_hours
from wabot.flow import values
from wabot.ports.action import Call, Outcome
from wabot.services.booking.words import hours_words

LONGEST_NAME = 40


@action("bookings.workers", outcomes=("listed", "choose"), role=Role.TENANT_OWNER)
async def listing(call: Call, services: Services) -> Outcome:
    """Everybody who takes bookings or did. Args: tenant. Slots: workers (list), count, name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.catalogue.workers(tenant.id)
    lines = items(
        item(one.id, values.text("bookings-worker-line", {"worker": one.name, "state": "on" if one.active else "off"}))
        for one in found
    )
    return Outcome("listed", {"workers": lines, "count": len(found), "name": tenant.name})


@action("bookings.worker", outcomes=("shown", "gone", "choose"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One of them. Args: tenant, worker. Slots: worker_name, worker_hours, own_hours, is_active, state."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.catalogue.workers(tenant.id)
    one = next((one for one in found if one.id == call.text("worker")), None)
    if one is None:
        return Outcome("gone")
    return Outcome(
        "shown",
        {
            "worker_name": one.name,
            "worker_hours": hours_words(one.hours or services.booking.timetable.terms(tenant.id).hours),
            "own_hours": bool(one.hours),
            "is_active": one.active,
            "state": "on" if one.active else "off",
        },
    )


@action("bookings.worker_add", outcomes=("added", "too_many", "choose"), role=Role.TENANT_OWNER)
async def add(call: Call, services: Services) -> Outcome:
    """One more. Args: tenant, name. Slots: worker, worker_name."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    name = name_in(call)[:LONGEST_NAME]
    done = services.booking.catalogue.add_worker(tenant.id, name)
    return noted(call, services, tenant.id, done, "bookings.worker_add", name=name)


@action("bookings.worker_set", outcomes=("changed", "bad", "last", "gone", "choose"), role=Role.TENANT_OWNER)
async def change(call: Call, services: Services) -> Outcome:
    """Change one thing. Args: tenant, worker, field (name, hours, active), value ("" as hours: the business's)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    changed = _change(call)
    if changed is None:
        return Outcome("bad")
    done = services.booking.catalogue.change_worker(tenant.id, call.text("worker"), changed)
    facts = {name: call.text(name) for name in ("worker", "field", "value")}
    return noted(call, services, tenant.id, done, "bookings.worker_set", **facts)


def _change(call: Call) -> Callable[[Worker], Worker] | None:
    text = " ".join(call.text("value").split())
    match call.text("field"):
        case "name" if text:
            return lambda one: replace(one, name=text[:LONGEST_NAME])
        case "hours" if not text:
            return lambda one: replace(one, hours="")
        case "hours" if (hours := read_hours(text)) is not None:
            return lambda one: replace(one, hours=hours)
        case "active":
            return lambda one: replace(one, active=not one.active)
    return None
