"""What a customer does to book: a service, with whom, a day, a time, the summary."""

from datetime import date

from wabot.actions.booking.asked import asked_by, moment_in, name_in, rule_slots
from wabot.actions.registry import Services, action
from wabot.core.booking import BookingId, Service
from wabot.core.clock import Instant
from wabot.core.day import day_of, read_day
from wabot.core.free_times import Length
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.values import plain
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.booking.appointments import Wish
from wabot.services.booking.timetable import Look
from wabot.services.booking.words import (
    clock,
    day_items,
    day_words,
    length_words,
    price_words,
    service_words,
    time_items,
    when_words,
)


@action("booking.home", outcomes=("open", "empty"), flows=True)
async def home(call: Call, services: Services) -> Outcome:
    """Whether there is anything to book, and how many bookings this customer has. Slots: has_bookings, hours."""
    found = await services.booking.timetable.services(call.tenant)
    if not found:
        return _empty("empty", call, services)
    mine = await services.store.read(lambda tx: tx.tenant(call.tenant).bookings.of(call.actor.contact, call.at))
    return Outcome("open", {"has_bookings": bool(mine), "count": len(mine)})


@action("booking.services", outcomes=("listed", "none"), flows=True)
async def list_services(call: Call, services: Services) -> Outcome:
    """What can be booked. Slots: services (list of key and label), prices (the same in lines), hours; booking ""."""
    found = await services.booking.timetable.services(call.tenant)
    if not found:
        return _empty("none", call, services)
    items: list[Json] = [{"key": one.id, "label": service_words(one)} for one in found]
    prices: list[Json] = [values.text("booking-price-line", {"service": service_words(one)}) for one in found]
    rules = rule_slots(services.booking.timetable.terms(call.tenant))
    return Outcome("listed", {"services": items, "prices": prices, "booking": "", **rules})


@action("booking.workers", outcomes=("choose", "only", "gone"), flows=True)
async def list_workers(call: Call, services: Services) -> Outcome:
    """Who can be asked for, where there are several. Args: service. Slots: workers (list), worker "", service_name."""
    service = await _service(call, services)
    if service is None:
        return Outcome("gone")
    found = await services.booking.timetable.workers(call.tenant)
    slots: dict[str, Json] = {"worker": "", "service_name": service.name}
    if len(found) < 2:
        return Outcome("only", slots)
    name = services.booking.timetable.terms(call.tenant).tenant.name
    items: list[Json] = [{"key": one.id, "label": one.name or name} for one in found]
    return Outcome("choose", {**slots, "workers": items})


@action("booking.days", outcomes=("listed", "none"), flows=True)
async def list_days(call: Call, services: Services) -> Outcome:
    """The next days with free times. Args: service and worker ("": any), or booking to be moved. Slots: days (list)."""
    found = await services.booking.timetable.days(asked_by(call), _look(call))
    return Outcome("listed", {"days": day_items(found)}) if found else Outcome("none", {"days": []})


@action("booking.times", outcomes=("listed", "none", "too_far"), flows=True)
async def list_times(call: Call, services: Services) -> Outcome:
    """The free times of a day. Args: as booking.days, and day. Slots: times (list), day_words, last_day."""
    terms = services.booking.timetable.terms(call.tenant)
    today = day_of(call.at, terms.zone)
    day = read_day(str(plain(call.args.get("day")) or "")) or today
    last = terms.rules.last_day(today)
    slots: dict[str, Json] = {"day_words": day_words(day), "last_day": day_words(last), "times": []}
    if day > last:
        return Outcome("too_far", slots)
    found = await services.booking.timetable.times(asked_by(call), _look(call), day)
    return Outcome("listed" if found else "none", {**slots, "times": time_items(found, terms.zone)})


@action("booking.look", outcomes=("new", "moving", "no_name", "gone"), flows=True)
async def look(call: Call, services: Services) -> Outcome:
    """What is about to be booked. Args: as booking.days, at, name (else the contact's).

    Slots: service_name, worker_name, several, when, length, price; of a booking to be moved also `before`.
    """
    terms, at = services.booking.timetable.terms(call.tenant), moment_in(call)
    if call.text("booking"):
        found = await services.booking.appointments.one(call.tenant, BookingId(call.text("booking")))
        if found is None or found[0].contact != call.actor.contact or at is None:
            return Outcome("gone")
        return Outcome("moving", {**found[1], "before": found[1]["when"], "when": when_words(at, terms.zone)})
    service = await _service(call, services)
    if service is None or at is None:
        return Outcome("gone")
    known = await services.store.read(lambda tx: tx.tenant(call.tenant).contacts.get(call.actor.contact))
    name = name_in(call) or (known.called if known is not None else "")
    slots = {**_summary(service, at, terms.zone), "customer": name, **await _with_whom(call, services)}
    return Outcome("new" if name else "no_name", slots)


@action("booking.book", outcomes=("booked", "taken", "full", "gone", "too_many"), flows=True)
async def book(call: Call, services: Services) -> Outcome:
    """Book it. Args: service, worker, at, name. Slots: all about it, and calendar (a file); of `taken`: times."""
    at = moment_in(call)
    if at is None:
        return Outcome("gone")
    wish = Wish(call.actor.contact, call.text("service"), call.text("worker"), at, name_in(call))
    return services.booking.appointments.book(asked_by(call), wish)


async def _service(call: Call, services: Services) -> Service | None:
    found = await services.booking.timetable.services(call.tenant)
    return next((one for one in found if one.id == call.text("service")), None)


def _summary(service: Service, at: Instant, zone: str) -> dict[str, Json]:
    return {
        "service_name": service.name,
        "when": when_words(at, zone),
        "until": clock(Length(service.minutes).end(at), zone),
        "length": length_words(service.minutes),
        "price": price_words(service.price.minor, values.money(service.price)),
    }


async def _with_whom(call: Call, services: Services) -> dict[str, Json]:
    found = await services.booking.timetable.workers(call.tenant)
    name = next((one.name for one in found if one.id == call.text("worker")), "")
    return {"several": "yes" if len(found) > 1 else "no", "worker_name": name or values.text("booking-any-worker")}


def _look(call: Call) -> Look:
    return Look(call.text("service"), call.text("worker"), call.text("booking"))


def _empty(name: str, call: Call, services: Services) -> Outcome:
    """Nothing to book yet: the owner hears that somebody wanted to."""
    terms = services.booking.timetable.terms(call.tenant)
    today: date = day_of(call.at, terms.zone)

    def tell(tx: Tx) -> None:
        services.booking.news.nothing_to_book(tx, terms, today.isoformat())

    return Outcome(name, {"services": []}, tell)
