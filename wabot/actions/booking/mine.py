"""A customer's own bookings: looked at, moved, cancelled."""

from wabot.actions.booking.asked import asked_by, moment_in, rule_slots
from wabot.actions.registry import Services, action
from wabot.core.booking import Booking, BookingId, BookingStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.booking.words import when_words


@action("booking.mine", outcomes=("listed", "none"), flows=True)
async def mine(call: Call, services: Services) -> Outcome:
    """The customer's bookings that are still to come. Slots: bookings (list of key and label)."""
    found = await services.store.read(lambda tx: tx.tenant(call.tenant).bookings.of(call.actor.contact, call.at))
    zone = services.booking.timetable.terms(call.tenant).zone
    items: list[Json] = [
        {
            "key": one.id,
            "label": values.text(
                "booking-line", {"service": one.service_name, "when": when_words(one.starts_at, zone)}
            ),
        }
        for one in found
    ]
    return Outcome("listed" if items else "none", {"bookings": items, "booking": ""})


@action("booking.show", outcomes=("shown", "none"), flows=True)
async def show(call: Call, services: Services) -> Outcome:
    """One of the customer's own. Args: booking. Slots: all about it, may_change (not too late), cancel_hours."""
    found = await _own(call, services)
    if found is None:
        return Outcome("none")
    booking, slots = found
    terms = services.booking.timetable.terms(call.tenant)
    open_ = booking.status is BookingStatus.BOOKED and terms.may_change(booking.starts_at, call.at)
    return Outcome("shown", {**slots, **rule_slots(terms), "may_change": open_})


@action("booking.cancel", outcomes=("cancelled", "gone", "too_late"), flows=True)
async def cancel(call: Call, services: Services) -> Outcome:
    """Call one off. Args: booking."""
    found = await _own(call, services)
    return Outcome("gone") if found is None else services.booking.appointments.cancel(asked_by(call), found[0].id)


@action("booking.move", outcomes=("moved", "taken", "full", "gone", "too_late"), flows=True)
async def move(call: Call, services: Services) -> Outcome:
    """Another time for one. Args: booking, at. Slots: all about it, calendar (a file); of `taken`: times."""
    found, at = await _own(call, services), moment_in(call)
    if found is None or at is None:
        return Outcome("gone")
    return services.booking.appointments.move(asked_by(call), found[0].id, at)


@action("booking.file", outcomes=("made", "none"), flows=True)
async def file(call: Call, services: Services) -> Outcome:
    """The calendar file of one. Args: booking. Slots: calendar."""
    found = await _own(call, services)
    if found is None:
        return Outcome("none")
    terms = services.booking.timetable.terms(call.tenant)
    return Outcome("made", found[1], lambda tx: Outcome("made", services.booking.news.again(tx, terms, found[0])))


async def _own(call: Call, services: Services) -> tuple[Booking, dict[str, Json]] | None:
    found = await services.booking.appointments.one(call.tenant, BookingId(call.text("booking")))
    return found if found is not None and found[0].contact == call.actor.contact else None
