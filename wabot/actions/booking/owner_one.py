"""One booking in the hands of the business: came or not, another time, cancelled with a word to the customer."""

from wabot.actions.booking.asked import asked_by_owner, moment_in, noted
from wabot.actions.registry import Services, action
from wabot.actions.whom import tenant_of
from wabot.core.access import Role
from wabot.core.booking import BOOKING, Booking, BookingEvent, BookingId, BookingStatus
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome

LONGEST_WHY = 300


@action("bookings.one", outcomes=("shown", "gone", "choose"), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One booking. Args: tenant, booking. Slots: all about it, can_change, can_finish, can_miss, was_made."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    found = await services.booking.appointments.one(tenant.id, BookingId(call.text("booking")))
    if found is None:
        return Outcome("gone")
    booking, words = found
    return Outcome("shown", {**words, **_possible(booking, call)})


@action("bookings.judge", outcomes=("judged", "gone", "too_early", "choose"), role=Role.TENANT_OWNER)
async def judge(call: Call, services: Services) -> Outcome:
    """Whether they came. Args: tenant, booking, came (yes or no)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    event = BookingEvent.FINISH if call.text("came") == "yes" else BookingEvent.MISS
    booking = BookingId(call.text("booking"))
    done = services.booking.appointments.judge(asked_by_owner(call, tenant.id), booking, event)
    return noted(call, services, tenant.id, done, "bookings.judge", booking=booking, came=call.text("came"))


@action("bookings.cancel", outcomes=("cancelled", "gone", "choose"), role=Role.TENANT_OWNER)
async def cancel(call: Call, services: Services) -> Outcome:
    """Call it off; the customer is told. Args: tenant, booking, why (words for the customer)."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("choose")
    why = call.text("why").strip()[:LONGEST_WHY]
    booking = BookingId(call.text("booking"))
    done = services.booking.appointments.cancel(asked_by_owner(call, tenant.id), booking, why)
    return noted(call, services, tenant.id, done, "bookings.cancel", booking=booking)


@action("bookings.move", outcomes=("moved", "taken", "full", "gone", "choose"), role=Role.TENANT_OWNER)
async def move(call: Call, services: Services) -> Outcome:
    """Another time; the customer is told. Args: tenant, booking, at."""
    tenant, at = await tenant_of(call, services), moment_in(call)
    if tenant is None:
        return Outcome("choose")
    if at is None:
        return Outcome("gone")
    booking = BookingId(call.text("booking"))
    done = services.booking.appointments.move(asked_by_owner(call, tenant.id), booking, at)
    return noted(call, services, tenant.id, done, "bookings.move", booking=booking)


def _possible(booking: Booking, call: Call) -> dict[str, Json]:
    """What may be done about it now."""
    begun = booking.starts_at <= call.at
    return {
        "can_change": booking.status is BookingStatus.BOOKED and booking.ends_at > call.at,
        "can_finish": begun and BOOKING.allows(booking.status, BookingEvent.FINISH),
        "can_miss": begun and BOOKING.allows(booking.status, BookingEvent.MISS),
    }
