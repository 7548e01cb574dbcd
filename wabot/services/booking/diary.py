"""A business's diary over some days: who works, what is taken, and so which times are free."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date

from wabot.core.booking import FIRST_WORKER, LONGEST, Block, Booking, Worker, cells
from wabot.core.clock import MINUTE, Instant, later
from wabot.core.day import Span, day_of, span_of
from wabot.core.free_times import Desk, Length, Rules, opening_starts, starts
from wabot.ports.store import Tx
from wabot.services.booking.terms import BookingTerms


@dataclass(frozen=True, slots=True)
class Diary:
    """What was read of one business; pure from there on. `worker` is an id, "" for whoever is free."""

    terms: BookingTerms
    workers: Sequence[Worker]  # who takes bookings
    taken: Mapping[str, AbstractSet[int]]
    blocks: Sequence[Block]

    def without(self, booking: Booking | None) -> "Diary":
        """The diary as if this booking were not in it: who moves it may keep some of its time."""
        if booking is None:
            return self
        own = self.taken.get(booking.worker, frozenset()) - set(cells(booking.starts_at, booking.free_at))
        return replace(self, taken={**self.taken, booking.worker: own})

    def keeper(self, booking: Booking) -> str:
        """With whom a booking stays when it is moved: its worker, or anybody where that one takes none any more."""
        return booking.worker if any(one.id == booking.worker for one in self.workers) else ""

    def desk(self, worker: Worker) -> Desk:
        """One worker's time."""
        blocked = [Span(one.since, one.until) for one in self.blocks if one.worker in ("", worker.id)]
        return Desk(worker.hours or self.terms.hours, self.taken.get(worker.id, frozenset()), blocked)

    def asked(self, worker: str) -> Sequence[Worker]:
        """Those who may be meant."""
        return [one for one in self.workers if worker in ("", one.id)]

    def free(self, day: date, length: Length, worker: str, rules: Rules, now: Instant) -> list[Instant]:
        """When on this day one of them is free."""
        found: set[Instant] = set()
        grids: dict[str, list[Instant]] = {}  # most workers have the same hours
        for desk in map(self.desk, self.asked(worker)):
            if desk.hours not in grids:
                grids[desk.hours] = list(opening_starts(day, desk.hours, length, rules, now))
            found.update(at for at in grids[desk.hours] if at not in found and desk.is_free(at, length))
        return sorted(found)

    def takers(self, start: Instant, length: Length, worker: str, rules: Rules, now: Instant) -> list[str]:
        """Which of them can take it by these rules, the least busy of the day first."""
        day = day_of(start, self.terms.zone)
        free = [one.id for one in self.asked(worker) if start in starts(day, self.desk(one), length, rules, now)]
        return sorted(free, key=lambda one: self._busy(one, day))

    def idle(self, start: Instant, length: Length, worker: str) -> list[str]:
        """Which of them have nothing to do then, whatever the opening hours say."""
        free = [one.id for one in self.asked(worker) if self.desk(one).is_free(start, length)]
        return sorted(free, key=lambda one: self._busy(one, day_of(start, self.terms.zone)))

    def _busy(self, worker: str, day: date) -> int:
        span = span_of(day, self.terms.zone)
        today = cells(span.since, span.until)
        return sum(one in today for one in self.taken.get(worker, ()))


def read_diary(tx: Tx, terms: BookingTerms, day: date, days: int = 1) -> Diary:
    """The diary of these days."""
    span = span_of(day, terms.zone, days)
    until = later(span.until, LONGEST * MINUTE)  # what begins on the last evening may go on into the night
    found = tx.tenant(terms.tenant.id).bookings
    workers = [one for one in all_workers(tx, terms) if one.active]
    return Diary(terms, workers, found.taken(span.since, until), found.blocks(span.since, until))


def all_workers(tx: Tx, terms: BookingTerms) -> list[Worker]:
    """Everybody who takes bookings or did; the first one bears the business's name until it gets its own."""
    known = list(tx.tenant(terms.tenant.id).bookings.workers())
    if not any(one.id == FIRST_WORKER for one in known):
        known.insert(0, Worker(FIRST_WORKER, terms.tenant.name))
    return known
