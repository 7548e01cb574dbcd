"""All that menus and jobs ask of bookings."""

from dataclasses import dataclass

from wabot.core.ids import IdSource
from wabot.ports.store import Store
from wabot.services.booking.appointments import Appointments
from wabot.services.booking.catalogue import Catalogue
from wabot.services.booking.news import BookingNews
from wabot.services.booking.timetable import Timetable
from wabot.services.directory import Directory
from wabot.services.files import Files
from wabot.services.happenings import NOBODY, Software
from wabot.services.notices import Notices


@dataclass(frozen=True, slots=True)
class BookingService:
    """The bookings of all tenants."""

    timetable: Timetable
    appointments: Appointments
    catalogue: Catalogue
    news: BookingNews


def open_bookings(  # noqa: PLR0913, PLR0917 - handed over once
    store: Store,
    directory: Directory,
    ids: IdSource,
    notices: Notices,
    files: Files,
    software: Software = NOBODY,
) -> BookingService:
    """What can be booked and when, and the appointments."""
    news = BookingNews(notices, files, software)
    return BookingService(
        Timetable(store, directory), Appointments(store, directory, ids, news), Catalogue(store, directory), news
    )
