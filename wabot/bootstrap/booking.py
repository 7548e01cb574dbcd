"""Makes the bookings of all tenants."""

from typing import TYPE_CHECKING

from wabot.services.booking.reminders import EVERY, Reminders
from wabot.services.booking.service import BookingService, open_bookings
from wabot.services.jobs import Job

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

REMIND = "booking.remind"


def make_booking(wiring: "Wiring") -> BookingService:
    """What can be booked and when, and the appointments."""
    return open_bookings(
        wiring.ground.store, wiring.directory, wiring.ids, wiring.notices, wiring.files, wiring.happenings
    )


def booking_jobs(wiring: "Wiring") -> list[Job]:
    """What comes round by the clock."""
    reminders = Reminders(wiring.ground.store, wiring.directory, wiring.notices, wiring.bans)
    return [Job(REMIND, EVERY, "services.booking.reminders", reminders.look)]
