"""Appointments made, moved and ended: each in the transaction of its outcome, each told to whom it concerns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from wabot.core.booking import BOOKING, Booking, BookingEvent, BookingId, BookingStatus, Service, booking_id
from wabot.core.clock import MINUTE, Instant
from wabot.core.day import day_of
from wabot.core.free_times import Length, nearest
from wabot.core.ids import ContactId, EffectId, IdSource, TenantId
from wabot.core.message import phone_address
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Sighting
from wabot.services.booking.diary import Diary, read_diary
from wabot.services.booking.news import BookingNews
from wabot.services.booking.terms import BookingTerms, terms_of
from wabot.services.booking.words import Teller, when_words
from wabot.services.directory import Directory

MOST_OPEN = 5
"""Bookings that one customer may have before them: nobody fills a diary by playing."""
NEAR = 6
"""Times that are offered in place of one that is gone."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks for something, in which conversation, and when. `own`: the business itself, which rules do not bind."""

    tenant: TenantId
    key: EffectId
    at: Instant
    own: bool = False


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to book. `worker` is an id, or "" for whoever is free."""

    contact: ContactId  # "" where the business books for a number
    service: str
    worker: str
    starts_at: Instant
    name: str = ""  # of the customer, where it was asked for
    phone: str = ""  # E.164 digits, in place of the contact


class Appointments:
    """Makes and changes bookings; who comes second hears so at once."""

    def __init__(self, store: Store, directory: Directory, ids: IdSource, news: BookingNews) -> None:
        self._store, self._directory, self._ids, self._news = store, directory, ids, news

    def terms(self, tenant: TenantId) -> BookingTerms:
        """The business's rules as set now."""
        return terms_of(self._directory, tenant)

    def book(self, asked: Asked, wish: Wish) -> Outcome:
        """`booked` (words.Teller's slots, calendar), `taken` (slot times), `full`, `gone` (the service), `too_many`."""

        def commit(tx: Tx) -> Outcome:
            terms, found = self.terms(asked.tenant), tx.tenant(asked.tenant).bookings
            service = next((one for one in found.services() if one.id == wish.service and one.active), None)
            if service is None:
                return Outcome("gone")
            contact = self._customer(tx, asked, wish)
            if not asked.own and len(found.of(contact, asked.at)) >= MOST_OPEN:
                return Outcome("too_many", {"most": MOST_OPEN})
            for worker in self._takers(tx, asked, terms, (service, wish.worker, wish.starts_at)):
                booking = _fresh(asked, replace(wish, contact=contact), service, worker)
                if found.add(booking):
                    return self._news.booked(tx, terms, booking, own=asked.own)
            return _instead(tx, asked, terms, (service, wish.worker, wish.starts_at, None))

        return Outcome("booked", {}, commit)

    def move(self, asked: Asked, booking: BookingId, starts_at: Instant) -> Outcome:
        """`moved`, `taken`, `full`, `gone`, `too_late` (for customers); with the same worker, if there."""

        def commit(tx: Tx) -> Outcome:
            terms, known = self.terms(asked.tenant), self._open(tx, asked.tenant, booking)
            if known is None or not BOOKING.allows(known.status, BookingEvent.MOVE):
                return Outcome("gone")
            if not asked.own and not terms.may_change(known.starts_at, asked.at):
                return Outcome("too_late")
            service = service_of(known)
            diary = _diary(tx, terms, starts_at).without(known)
            what = (service, diary.keeper(known), starts_at)
            for worker in _able(diary, asked, what):
                moved = tx.tenant(asked.tenant).bookings.move(_moved(known, worker, starts_at, asked.at))
                if moved is not None:
                    return self._news.moved(tx, terms, (known, moved), own=asked.own)
            return _instead(tx, asked, terms, (*what, known))

        return Outcome("moved", {}, commit)

    def cancel(self, asked: Asked, booking: BookingId, why: str = "") -> Outcome:
        """`cancelled`, `gone`, `too_late` (for customers). `why` are words of the business for the customer."""

        def commit(tx: Tx) -> Outcome:
            terms, known = self.terms(asked.tenant), self._open(tx, asked.tenant, booking)
            if known is None or not BOOKING.allows(known.status, BookingEvent.CANCEL):
                return Outcome("gone")
            if not asked.own and not terms.may_change(known.starts_at, asked.at):
                return Outcome("too_late")
            ended = replace(known, status=BOOKING.after(known.status, BookingEvent.CANCEL))
            saved = tx.tenant(asked.tenant).bookings.save(ended, frees=True)
            return self._news.cancelled(tx, terms, saved, own=asked.own, why=why)

        return Outcome("cancelled", {}, commit)

    def judge(self, asked: Asked, booking: BookingId, event: BookingEvent) -> Outcome:
        """`judged`: they came (FINISH) or did not (MISS); `gone`, `too_early`: it has not begun."""

        def commit(tx: Tx) -> Outcome:
            known = self._open(tx, asked.tenant, booking)
            if known is None or not BOOKING.allows(known.status, event):
                return Outcome("gone")
            if known.starts_at > asked.at:
                return Outcome("too_early")
            ended = replace(known, status=BOOKING.after(known.status, event))
            saved = tx.tenant(asked.tenant).bookings.save(ended)
            self._news.judged(tx, saved)
            return Outcome("judged", Teller.read(tx, self.terms(asked.tenant)).slots(tx, saved))

        return Outcome("judged", {}, commit)

    async def one(self, tenant: TenantId, booking: BookingId) -> tuple[Booking, dict[str, Json]] | None:
        """A booking with all that texts say about it."""

        def query(tx: Tx) -> tuple[Booking, dict[str, Json]] | None:
            known = self._open(tx, tenant, booking)
            return None if known is None else (known, Teller.read(tx, self.terms(tenant)).slots(tx, known))

        return await self._store.read(query)

    def _open(self, tx: Tx, tenant: TenantId, booking: BookingId) -> Booking | None:
        return tx.tenant(tenant).bookings.get(booking)

    def _customer(self, tx: Tx, asked: Asked, wish: Wish) -> ContactId:
        """Who it is for; met now, and named, where that is new."""
        contacts, who = tx.tenant(asked.tenant).contacts, wish.contact
        if wish.phone:
            fresh = ContactId(self._ids.new())
            who = contacts.meet(Sighting(phone_address(wish.phone), asked.at, fresh, seen=False)).id
        if wish.name:
            contacts.rename(who, wish.name)
        return who

    def _takers(self, tx: Tx, asked: Asked, terms: BookingTerms, what: tuple[Service, str, Instant]) -> Sequence[str]:
        return _able(_diary(tx, terms, what[2]), asked, what)


def _able(diary: Diary, asked: Asked, what: tuple[Service, str, Instant]) -> Sequence[str]:
    """Who can take a service at a time; of the business itself only what is taken already stands in the way."""
    service, worker, at = what
    length = Length(service.minutes, service.buffer)
    if asked.own:
        return diary.idle(at, length, worker) if at > asked.at else []
    return diary.takers(at, length, worker, diary.terms.rules, asked.at)


def _instead(tx: Tx, asked: Asked, terms: BookingTerms, what: tuple[Service, str, Instant, Booking | None]) -> Outcome:
    """The time is gone: what is free near it, from the day before to two days after."""
    service, worker, at, moving = what
    day = day_of(at, terms.zone) - timedelta(days=1)
    diary = read_diary(tx, terms, day, 4).without(moving)
    rules = terms.own_rules if asked.own else terms.rules
    length = Length(service.minutes, service.buffer)
    found = [start for n in range(4) for start in diary.free(day + timedelta(days=n), length, worker, rules, asked.at)]
    items: list[Json] = [
        {"key": str(int(start)), "label": when_words(start, terms.zone)} for start in nearest(found, at, NEAR)
    ]
    return Outcome("taken" if items else "full", {"times": items, "wanted": when_words(at, terms.zone)})


def service_of(booking: Booking) -> Service:
    """What was booked, as long and as dear as it was then."""
    minutes, buffer = ((b - a) // MINUTE for a, b in pairwise((booking.starts_at, booking.ends_at, booking.free_at)))
    return Service(booking.service, booking.service_name, minutes, booking.price, buffer=buffer)


def _diary(tx: Tx, terms: BookingTerms, at: Instant) -> Diary:
    return read_diary(tx, terms, day_of(at, terms.zone))


def _fresh(asked: Asked, wish: Wish, service: Service, worker: str) -> Booking:
    length = Length(service.minutes, service.buffer)
    return Booking(
        tenant=asked.tenant,
        id=booking_id(asked.tenant, asked.key),
        contact=wish.contact,
        service=service.id,
        service_name=service.name,
        worker=worker,
        price=service.price,
        starts_at=wish.starts_at,
        ends_at=length.end(wish.starts_at),
        free_at=length.free_at(wish.starts_at),
        created_at=asked.at,
        agreed_at=asked.at,
        status=BookingStatus.BOOKED,
    )


def _moved(booking: Booking, worker: str, starts_at: Instant, now: Instant) -> Booking:
    shift = starts_at - booking.starts_at
    return replace(
        booking,
        worker=worker,
        starts_at=starts_at,
        ends_at=Instant(booking.ends_at + shift),
        free_at=Instant(booking.free_at + shift),
        agreed_at=now,
        reminded=0,
    )
