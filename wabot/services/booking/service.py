"""All that menus and jobs ask of bookings."""

from dataclasses import dataclass

from wabot.services.booking.appointments import Appointments
from wabot.services.booking.catalogue import Catalogue
from wabot.services.booking.news import BookingNews
from wabot.services.booking.timetable import Timetable


@dataclass(frozen=True, slots=True)
class BookingService:
    """Bookings, as bootstrap made them."""

    timetable: Timetable
    appointments: Appointments
    catalogue: Catalogue
    news: BookingNews
