"""What people are told when a booking is made, moved or cancelled: the customer, and the business."""

from collections.abc import Mapping

from wabot.core.booking import Booking
from wabot.core.calendar_file import MIME
from wabot.core.clock import HOUR
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Tx
from wabot.services.booking.calendars import calendar_of
from wabot.services.booking.terms import BookingTerms
from wabot.services.booking.words import Teller, when_words
from wabot.services.files import Files
from wabot.services.happenings import NOBODY, Software, iso
from wabot.services.notices import Notices

KIND = "booking"
"""The kind of these notices, for those who mute it."""
FILENAME = "booking.ics"


class BookingNews:
    """Tells whoever did not do it themselves; each piece of news has its cause, so none comes twice."""

    def __init__(self, notices: Notices, files: Files, software: Software = NOBODY) -> None:
        self._notices, self._files, self._software = notices, files, software

    def booked(self, tx: Tx, terms: BookingTerms, booking: Booking, *, own: bool) -> Outcome:
        """A new one. `own`: the business made it for a customer."""
        slots = self._slots(tx, terms, booking)
        self._out(tx, booking, "booked")
        self._tell(tx, terms, booking, ("booking-made-for-you" if own else "booking-new-owner", slots), own=own)
        return Outcome("booked", slots)

    def moved(self, tx: Tx, terms: BookingTerms, change: tuple[Booking, Booking], *, own: bool) -> Outcome:
        """Another time; `change` is the booking before and after."""
        before, after = change
        self._out(tx, after, "moved")
        slots = {**self._slots(tx, terms, after), "before": when_words(before.starts_at, terms.zone)}
        self._tell(tx, terms, after, ("booking-moved-for-you" if own else "booking-moved-owner", slots), own=own)
        return Outcome("moved", slots)

    def cancelled(self, tx: Tx, terms: BookingTerms, booking: Booking, *, own: bool, why: str) -> Outcome:
        """Called off; `why` are the business's own words."""
        slots = {**Teller.read(tx, terms).slots(tx, booking), "why": why}
        self._out(tx, booking, "cancelled")
        key = ("booking-cancelled-why" if why else "booking-cancelled-for-you") if own else "booking-cancelled-owner"
        self._tell(tx, terms, booking, (key, slots), own=own)
        return Outcome("cancelled", slots)

    def judged(self, tx: Tx, booking: Booking) -> None:
        """They came, or did not: no news for people."""
        self._out(tx, booking, booking.status.value)

    def again(self, tx: Tx, terms: BookingTerms, booking: Booking) -> Mapping[str, Json]:
        """The words about a booking with its calendar file, once more."""
        return self._slots(tx, terms, booking)

    def nothing_to_book(self, tx: Tx, terms: BookingTerms, day: str) -> None:
        """A customer wanted to book, and there is nothing: the owner is told, once a day."""
        tenant = terms.tenant
        args: dict[str, Json] = {"tenant_name": tenant.name}
        self._notices.to_owners(
            tx, tenant.id, "booking-empty-owner", args, cause=f"{tenant.id}/booking/{day}", kind=KIND
        )

    def _slots(self, tx: Tx, terms: BookingTerms, booking: Booking) -> dict[str, Json]:
        """The words, and the calendar file that customers get with them."""
        teller = Teller.read(tx, terms)
        content = calendar_of(tx, teller, [booking], for_customer=True)
        media = self._files.keep(tx, terms.tenant.id, content, MIME, FILENAME)
        file = values.file(media.reference, media.mime, media.filename, media.size)
        hours = terms.cancel_before // HOUR
        return {**teller.slots(tx, booking), "calendar": file, "hours": hours}

    def _out(self, tx: Tx, booking: Booking, word: str) -> None:
        facts: dict[str, Json] = {
            "booking_id": booking.id,
            "status": booking.status.value,
            "service": booking.service_name,
            "worker": booking.worker,
            "starts_at": iso(booking.starts_at),
            "ends_at": iso(booking.ends_at),
            "price_minor": booking.price.minor,
            "currency": booking.price.currency,
            "contact_id": booking.contact,
        }
        self._software.tell(tx, booking.tenant, f"booking.{word}", f"{booking.id}/{booking.revision}", facts)

    def _tell(
        self, tx: Tx, terms: BookingTerms, booking: Booking, told: tuple[str, Mapping[str, Json]], *, own: bool
    ) -> None:
        cause = f"booking/{booking.id}/{booking.revision}"
        if own:
            self._notices.to_contact(tx, booking.tenant, booking.contact, *told, cause=cause)
        else:
            self._notices.to_owners(tx, terms.tenant.id, *told, cause=cause, kind=KIND)
