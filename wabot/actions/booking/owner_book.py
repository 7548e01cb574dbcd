"""The business books for a customer: by phone number, at any time that is free."""

from datetime import date

from wabot.actions.booking.asked import asked_by_owner, moment_in, name_in, noted
from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.day import day_of, read_day
from wabot.core.free_times import instant_at
from wabot.core.ids import ContactId
from wabot.flow.events import Json
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.services.booking.appointments import Wish
from wabot.services.booking.timetable import Look
from wabot.services.booking.words import day_items, day_words, length_words, service_words, time_items, when_words


@action("bookings.customer", outcomes=("known", "new", "choose"), role=Role.TENANT_OWNER)
async def customer(call: Call, services: Services) -> Outcome:
    """Who has this number. Args: tenant, phone. Slots: customer (a name, "" for a new one)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    digits = str(plain(call.args.get("phone")) or "")
    met = await services.store.read(lambda tx: tx.tenant(tenant.id).contacts.by_phone(digits))
    name = met.called if met is not None else ""
    return Outcome("known" if name else "new", {"customer": name})


@action("bookings.choices", outcomes=("listed", "none", "choose"), role=Role.TENANT_OWNER)
async def choices(call: Call, services: Services) -> Outcome:
    """What can be booked and with whom. Args: tenant. Slots: services, workers (lists), several."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.timetable.services(tenant.id)
    workers = await services.booking.timetable.workers(tenant.id)
    slots: dict[str, Json] = {
        "services": items(item(one.id, service_words(one)) for one in found),
        "workers": items(item(one.id, one.name or tenant.name) for one in workers),
        "worker": "",
        "several": len(workers) > 1,
    }
    return Outcome("listed" if found else "none", slots)


@action("bookings.free_days", outcomes=("listed", "none", "choose"), role=Role.TENANT_OWNER)
async def free_days(call: Call, services: Services) -> Outcome:
    """The next days with free times. Args: tenant, service, worker, booking (to be moved). Slots: days (list)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.timetable.days(asked_by_owner(call, tenant.id), _look(call))
    return Outcome("listed" if found else "none", {"days": day_items(found)})


@action("bookings.free_times", outcomes=("listed", "none", "choose"), role=Role.TENANT_OWNER)
async def free_times(call: Call, services: Services) -> Outcome:
    """The free times of a day. Args: as bookings.free_days, and day. Slots: times (list), day_words."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    day = _day(call, tenant.time_zone)
    found = await services.booking.timetable.times(asked_by_owner(call, tenant.id), _look(call), day)
    slots: dict[str, Json] = {"day_words": day_words(day), "times": time_items(found, tenant.time_zone)}
    return Outcome("listed" if found else "none", slots)


@action("bookings.moment", outcomes=("read", "past", "choose"), role=Role.TENANT_OWNER)
async def moment(call: Call, services: Services) -> Outcome:
    """A day and a time of day as one moment. Args: tenant, day, time. Slots: at, when."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    clock = str(plain(call.args.get("time")) or "0:0")
    hour, _, minute = clock.partition(":")
    at = instant_at(_day(call, tenant.time_zone), int(hour) * 60 + int(minute), tenant.time_zone)
    if at is None or at <= call.at:
        return Outcome("past")
    return Outcome("read", {"at": str(int(at)), "when": when_words(at, tenant.time_zone)})


@action("bookings.look", outcomes=("shown", "gone", "choose"), role=Role.TENANT_OWNER)
async def look(call: Call, services: Services) -> Outcome:
    """What is about to be booked. Args: tenant, service, at. Slots: service_name, when, length."""
    tenant, at = await tenant_of(call, services), moment_in(call)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.timetable.services(tenant.id)
    service = next((one for one in found if one.id == call.text("service")), None)
    if service is None or at is None:
        return Outcome("gone")
    words: dict[str, Json] = {"service_name": service.name, "length": length_words(service.minutes)}
    return Outcome("shown", {**words, "when": when_words(at, tenant.time_zone)})


@action("bookings.book", outcomes=("booked", "taken", "full", "gone", "choose"), role=Role.TENANT_OWNER)
async def book(call: Call, services: Services) -> Outcome:
    """Book it; the customer is told. Args: tenant, phone, name, service, worker, at."""
    tenant, at = await tenant_of(call, services), moment_in(call)
    if tenant is None:
        return Outcome("choose")
    phone = str(plain(call.args.get("phone")) or "")
    if at is None or not phone:
        return Outcome("gone")
    wish = Wish(ContactId(""), call.text("service"), call.text("worker"), at, name_in(call), phone)
    done = services.booking.appointments.book(asked_by_owner(call, tenant.id), wish)
    return noted(call, services, tenant.id, done, "bookings.book", service=wish.service)


def _look(call: Call) -> Look:
    return Look(call.text("service"), call.text("worker"), call.text("booking"))


def _day(call: Call, zone: str) -> date:
    return read_day(str(plain(call.args.get("day")) or "")) or day_of(call.at, zone)
