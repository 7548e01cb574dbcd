"""Bookings as calendar files: one for the customer who made it, all of some days for the business."""

from collections.abc import Sequence

from wabot.core.booking import Booking, BookingStatus
from wabot.core.calendar_file import Event, calendar
from wabot.core.phone import pretty
from wabot.ports.store import Tx
from wabot.services.booking.words import Teller


def calendar_of(tx: Tx, teller: Teller, bookings: Sequence[Booking], *, for_customer: bool) -> bytes:
    """The file. Customers read where they go, the business reads who comes."""
    one = _for_customer if for_customer else _for_business
    name = teller.terms.tenant.name
    return calendar([one(tx, teller, booking) for booking in bookings], "" if for_customer else name)


def _for_customer(_tx: Tx, teller: Teller, booking: Booking) -> Event:
    tenant = teller.terms.tenant
    worker = teller.worker_name(booking.worker)
    lines = [worker] if worker != tenant.name else []
    lines.append(pretty(tenant.phone, tenant.country))
    return _event(booking, f"{booking.service_name}, {tenant.name}", lines)


def _for_business(tx: Tx, teller: Teller, booking: Booking) -> Event:
    tenant = teller.terms.tenant
    contact = tx.tenant(tenant.id).contacts.get(booking.contact)
    name = contact.called if contact is not None else ""
    phone = pretty(contact.phone, tenant.country) if contact is not None and contact.phone else ""
    who = name or phone or "?"
    return _event(booking, f"{booking.service_name}: {who}", [phone, teller.worker_name(booking.worker)])


def _event(booking: Booking, summary: str, lines: Sequence[str]) -> Event:
    return Event(
        uid=f"{booking.id}@wabot",
        starts_at=booking.starts_at,
        ends_at=booking.ends_at,
        changed_at=booking.agreed_at,
        summary=summary,
        description="\n".join(line for line in lines if line),
        sequence=booking.revision,
        cancelled=booking.status is BookingStatus.CANCELLED,
    )
