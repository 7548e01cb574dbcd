"""Makes the bookings of all tenants."""

from typing import TYPE_CHECKING

from wabot.services.booking.appointments import Appointments
from wabot.services.booking.catalogue import Catalogue
from wabot.services.booking.news import BookingNews
from wabot.services.booking.reminders import EVERY, Reminders
from wabot.services.booking.service import BookingService
from wabot.services.booking.timetable import Timetable
from wabot.services.jobs import Job

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

REMIND = "booking.remind"


def make_booking(wiring: "Wiring") -> BookingService:
    """What can be booked and when, and the appointments."""
    store, directory = wiring.ground.store, wiring.directory
    news = BookingNews(wiring.notices, wiring.files)
    return BookingService(
        Timetable(store, directory), Appointments(store, directory, wiring.ids, news), Catalogue(store, directory), news
    )


def booking_jobs(wiring: "Wiring") -> list[Job]:
    """What comes round by the clock."""
    reminders = Reminders(wiring.ground.store, wiring.directory, wiring.notices, wiring.bans)
    return [Job(REMIND, EVERY, "services.booking.reminders", reminders.look)]
