"""Reminders of appointments: each once, never at night, caught up after downtime, never after the appointment."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import structlog

from wabot.core.booking import Booking, BookingStatus
from wabot.core.clock import DAY, HOUR, MINUTE, Instant, later
from wabot.core.day import Span
from wabot.core.reminders import due, is_quiet
from wabot.core.session import SessionState
from wabot.core.tenant import serves
from wabot.ports.store import Store, Tx
from wabot.services.bans import Bans
from wabot.services.booking.terms import BookingTerms, terms_of
from wabot.services.booking.words import Teller
from wabot.services.directory import Directory
from wabot.services.notices import Notices

EVERY = MINUTE
NODE, WORDS = "reminder", "booking-reminder-words"
SETTLED = 2
"""How many reminders a booking has."""

log = structlog.get_logger()


class Reminders:
    """A job: looks for appointments whose reminder is due."""

    def __init__(self, store: Store, directory: Directory, notices: Notices, bans: Bans) -> None:
        self._store, self._directory, self._notices, self._bans = store, directory, notices, bans

    async def look(self, now: Instant) -> None:
        """Remind of all that is due."""
        await self._directory.fresh()
        until = later(now, self._longest() + DAY)  # a day more, for those that quiet hours hold back or bring forward
        coming: list[Booking] = []
        while found := await self._store.read(partial(_coming, span=Span(now, until), skip=len(coming))):
            coming += found
        for booking in coming:
            terms = terms_of(self._directory, booking.tenant)
            if round_due(booking, terms, now) > booking.reminded and serves(terms.tenant):
                await self._store.submit(partial(self._remind, seen=booking, terms=terms, now=now))

    def _longest(self) -> int:
        """The longest time before an appointment at which anybody wants a reminder."""
        tenants = [self._directory.platform, *self._directory.all()]
        keys = ("booking_remind_hours", "booking_remind_again_hours")
        return max(int(self._directory.value(tenant.id, key)) for tenant in tenants for key in keys) * HOUR

    def _remind(self, tx: Tx, seen: Booking, terms: BookingTerms, now: Instant) -> None:
        scope = tx.tenant(seen.tenant)
        session = scope.sessions.get()
        if session is None or session.state is not SessionState.READY:
            return  # what waits for a connection might be read when the appointment is over
        booking, contact = scope.bookings.get(seen.id), scope.contacts.get(seen.contact)
        if booking is None or booking.revision != seen.revision or booking.status is not BookingStatus.BOOKED:
            return  # it moved since it was read: the next look knows
        which = round_due(booking, terms, now)
        scope.bookings.save(replace(booking, reminded=which))
        if (
            contact is None
            or contact.opted_out_at is not None
            or self._bans.check(booking.tenant, contact, now) is not None
        ):
            return
        slots = {**Teller.read(tx, terms).slots(tx, booking), "may_change": terms.may_change(booking.starts_at, now)}
        cause = f"booking/{booking.id}/{booking.agreed_at}/{which}"
        if self._notices.ask_contact(tx, contact, NODE, WORDS, slots, cause=cause):
            log.info("booking.reminded", tenant=booking.tenant, round=which)


def _coming(tx: Tx, span: Span, skip: int) -> Sequence[Booking]:
    return tx.platform.bookings_scan.coming(span.since, span.until, SETTLED, skip)


def round_due(booking: Booking, terms: BookingTerms, now: Instant) -> int:
    """Which reminder goes now (1 or 2, the later one where both would), 0 for none."""
    if now >= booking.starts_at or is_quiet(now, terms.quiet, terms.zone):
        return 0
    for which in (2, 1):
        before = terms.remind[which - 1]
        if before and booking.agreed_at < due(booking.starts_at, before, terms.quiet, terms.zone) <= now:
            return which
    return 0
