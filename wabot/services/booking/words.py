"""Bookings as texts show them: typed, so that every reader gets their own language."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from wabot.core.booking import Booking, Service, Worker
from wabot.core.clock import MINUTE, Instant
from wabot.core.day import day_of
from wabot.core.free_times import local_minute
from wabot.core.hours import ALWAYS, DAYS
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.services.booking.diary import all_workers
from wabot.services.booking.terms import BookingTerms


def clock(at: Instant, zone: str) -> str:
    """`14:30`, on the business's clock."""
    minute = local_minute(at, zone)
    return f"{minute // 60:02d}:{minute % 60:02d}"


def day_words(day: date) -> Json:
    """`Tue 24 Nov 2026`."""
    return values.text("booking-day", {"weekday": DAYS[day.weekday()], "date": values.date(day.isoformat())})


def when_words(at: Instant, zone: str) -> Json:
    """`Tue 24 Nov 2026, 14:30`."""
    return values.text("booking-when", {"day": day_words(day_of(at, zone)), "time": clock(at, zone)})


def length_words(minutes: int) -> Json:
    """`1 hour 30 minutes`."""
    return values.duration(minutes * MINUTE)


def hours_words(hours: str) -> list[Json]:
    """Opening hours, a line of days each."""
    if hours in ("", ALWAYS):
        return [values.text("booking-open-always")]
    return [_open_words(part) for part in hours.split(", ")]


def _open_words(part: str) -> Json:
    days, _, span = part.rpartition(" ")
    first, _, last = days.partition("-")
    names = [values.text("booking-weekday", {"weekday": day}) for day in (first, last or first)]
    words: dict[str, Json] = {"first": names[0], "last": names[1], "hours": span.replace("-", "–")}
    return values.text("booking-open-days" if last else "booking-open-day", words)


def service_words(service: Service) -> Json:
    """A line of the list of services."""
    key = "booking-service-line" if service.price.minor else "booking-service-line-free"
    price = values.money(service.price)
    return values.text(key, {"service": service.name, "length": length_words(service.minutes), "price": price})


@dataclass(frozen=True, slots=True)
class Teller:
    """Knows what else there is to say about bookings: who the workers are, and who the customers."""

    terms: BookingTerms
    workers: tuple[Worker, ...]

    @classmethod
    def read(cls, tx: Tx, terms: BookingTerms) -> "Teller":
        """With the workers as they are now."""
        return cls(terms, tuple(all_workers(tx, terms)))

    def worker_name(self, worker: str) -> str:
        """What they are called."""
        return next((one.name for one in self.workers if one.id == worker), "") or self.terms.tenant.name

    def slots(self, tx: Tx, booking: Booking) -> dict[str, Json]:
        """All that texts say about one booking."""
        contact = tx.tenant(self.terms.tenant.id).contacts.get(booking.contact)
        zone = self.terms.zone
        phone: Json = values.phone(contact.phone) if contact is not None and contact.phone else "–"
        return {
            "booking": booking.id,
            "service_name": booking.service_name,
            "worker_name": self.worker_name(booking.worker),
            "several": "yes" if len(self.workers) > 1 else "no",
            "when": when_words(booking.starts_at, zone),
            "day_words": day_words(day_of(booking.starts_at, zone)),
            "time": clock(booking.starts_at, zone),
            "until": clock(booking.ends_at, zone),
            "price": price_words(booking.price.minor, values.money(booking.price)),
            "customer": (contact.called if contact is not None else "") or "–",
            "customer_phone": phone,
            "status": values.text(f"booking-status-{booking.status.value.replace('_', '-')}"),
            "tenant_name": self.terms.tenant.name,
        }


def price_words(minor: int, price: Json) -> Json:
    """A price, or that there is none."""
    return price if minor else values.text("booking-no-price")


def day_items(days: Iterable[tuple[date, int]]) -> list[Json]:
    """Days to choose from, with how many times are free."""
    return [
        {"key": day.isoformat(), "label": values.text("booking-day-line", {"day": day_words(day), "count": count})}
        for day, count in days
    ]


def time_items(found: Iterable[Instant], zone: str) -> list[Json]:
    """Times of one day to choose from; keys are milliseconds."""
    return [{"key": str(int(at)), "label": clock(at, zone)} for at in found]
