"""The free times that menus show: services, workers, days and the times of a day."""

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from wabot.core.booking import Booking, BookingId, Service, Worker
from wabot.core.clock import Instant
from wabot.core.day import day_of
from wabot.core.free_times import Length, Rules
from wabot.core.ids import TenantId
from wabot.ports.store import Store, Tx
from wabot.services.booking.appointments import Asked, service_of
from wabot.services.booking.diary import Diary, all_workers, read_diary
from wabot.services.booking.terms import BookingTerms, terms_of
from wabot.services.directory import Directory

DAYS_SHOWN = 7
"""Days with free times that are offered; another one can be typed."""
AHEAD = 28
"""Days that are read at once while those are looked for."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked for: a service with a worker ("" for any), or a new time for a booking ("" for none)."""

    service: str
    worker: str = ""
    booking: str = ""


@dataclass(frozen=True, slots=True)
class _Meant:
    length: Length
    worker: str
    moving: Booking | None

    def with_whom(self, diary: Diary) -> str:
        return self.worker if self.moving is None else diary.keeper(self.moving)


class Timetable:
    """Reads what is free; nothing here takes any of it."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store, self._directory = store, directory

    def terms(self, tenant: TenantId) -> BookingTerms:
        """The business's rules as set now."""
        return terms_of(self._directory, tenant)

    async def services(self, tenant: TenantId) -> list[Service]:
        """What can be booked now."""
        found = await self._store.read(lambda tx: tx.tenant(tenant).bookings.services())
        return [one for one in found if one.active]

    async def workers(self, tenant: TenantId) -> list[Worker]:
        """Who takes bookings now."""
        found = await self._store.read(lambda tx: all_workers(tx, self.terms(tenant)))
        return [one for one in found if one.active]

    async def days(self, asked: Asked, look: Look) -> list[tuple[date, int]]:
        """The next days with free times, and how many there are; a service that is gone has none."""
        terms = self.terms(asked.tenant)
        rules = terms.own_rules if asked.own else terms.rules
        found: list[tuple[date, int]] = []
        for first, count in _stretches(day_of(asked.at, terms.zone), rules.horizon + 1):
            read = await self._store.read(partial(_read, terms=terms, asked=asked, look=look, days=(first, count)))
            if read is None:
                return []
            # Twenty full workers' weeks take a third of a second to look through: other conversations go on meanwhile.
            found += await asyncio.to_thread(_free_days, *read, (first, count), rules, asked.at)
            if len(found) >= DAYS_SHOWN:
                return found[:DAYS_SHOWN]
        return found

    async def times(self, asked: Asked, look: Look, day: date) -> list[Instant]:
        """The free times of a day."""

        def query(tx: Tx) -> list[Instant]:
            terms, meant = self.terms(asked.tenant), _meant(tx, asked, look)
            if meant is None:
                return []
            rules = terms.own_rules if asked.own else terms.rules
            diary = read_diary(tx, terms, day).without(meant.moving)
            return diary.free(day, meant.length, meant.with_whom(diary), rules, asked.at)

        return await self._store.read(query)


def _read(
    tx: Tx, *, terms: BookingTerms, asked: Asked, look: Look, days: tuple[date, int]
) -> tuple[Diary, _Meant] | None:
    meant = _meant(tx, asked, look)
    return None if meant is None else (read_diary(tx, terms, *days).without(meant.moving), meant)


def _free_days(
    diary: Diary, meant: _Meant, days: tuple[date, int], rules: Rules, now: Instant
) -> list[tuple[date, int]]:
    found: list[tuple[date, int]] = []
    for day in (days[0] + timedelta(days=n) for n in range(days[1])):
        free = diary.free(day, meant.length, meant.with_whom(diary), rules, now)
        found += [(day, len(free))] if free else []
        if len(found) == DAYS_SHOWN:
            break
    return found


def _stretches(today: date, days: int) -> Iterator[tuple[date, int]]:
    for past in range(0, days, AHEAD):
        yield today + timedelta(days=past), min(AHEAD, days - past)


def _meant(tx: Tx, asked: Asked, look: Look) -> _Meant | None:
    found = tx.tenant(asked.tenant).bookings
    if look.booking:
        known = found.get(BookingId(look.booking))
        return None if known is None else _Meant(_length(service_of(known)), "", known)
    service = _named(found.services(), look.service)
    return None if service is None else _Meant(_length(service), look.worker, None)


def _named(services: Sequence[Service], wanted: str) -> Service | None:
    return next((one for one in services if one.id == wanted and one.active), None)


def _length(service: Service) -> Length:
    return Length(service.minutes, service.buffer)
