"""Keeps each day's figures when it is over, and reads them together with the day that is not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Protocol

import structlog

from wabot.core.clock import MINUTE, Clock, Instant, later
from wabot.core.day import Span, day_of, span_of
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import Tenant, TenantStatus
from wabot.ports.store import Store, StoreUnavailable, Tx
from wabot.ports.store.numbers import EVERYBODY, Counts, DayNumber, Measure

GRACE = 10 * MINUTE
"""How long after midnight a day is closed: what was under way has come to rest by then."""
KEEP = 800
"""Days whose figures are kept: two years, and last year's month beside this one's."""
AT_ONCE = 31
"""Days of one tenant closed in one round; more follow in the next."""
ROUND = 2_000
"""Days of all tenants closed in one round, some seconds of work: a start after a long rest waits for no more."""

log = structlog.get_logger()


class Tenants(Protocol):
    """The part of the directory that is needed here."""

    @property
    def platform(self) -> Tenant: ...
    def all(self) -> Sequence[Tenant]: ...


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose figures these are, on which clock; EVERYBODY is all tenants on the platform's."""

    id: TenantId
    zone: str
    since: Instant = Instant(0)  # nothing happened before


class Days:
    """`close` is a job: it may be called as often as one likes, and on any number of servers."""

    def __init__(self, store: Store, clock: Clock, tenants: Tenants) -> None:
        self._store, self._clock, self._tenants = store, clock, tenants
        self._closed: dict[TenantId, date] = {}  # the last day known to be closed

    async def close(self, now: Instant) -> int:
        """Close every day that is over; how many."""
        closed = 0
        behind = [whose for whose in self._everyone() if self._is_behind(whose, now)]
        self._closed |= await self._store.read(partial(_last_of, [one.id for one in behind]))
        for whose in behind:
            if closed >= ROUND:
                break
            try:
                closed += await self._close_all(whose, now)
            except StoreUnavailable:
                raise
            except Exception:  # one tenant's trouble keeps no other's days open
                log.exception("numbers.fault", tenant=whose.id)
        return closed

    async def read(self, whose: Whose, first: date, last: date) -> Sequence[DayNumber]:
        """What is known of these days, both included; of days that are not closed what the rows say now."""
        today = day_of(self._clock.now(), whose.zone)
        closed = await self._last_closed(whose)
        kept = await self._store.read(lambda tx: tx.tenant(whose.id).numbers.days(first, last))
        open_from = max(first, today - timedelta(days=AT_ONCE), closed + timedelta(days=1) if closed else first)
        fresh = [
            DayNumber(day, measure, about, count)
            for day in _days(open_from, min(last, today))
            for (measure, about), count in (await self._measured(whose, day)).items()
        ]
        return [*kept, *fresh]

    def whose(self, tenant: Tenant) -> Whose:
        """The figures of one tenant."""
        return Whose(tenant.id, tenant.time_zone, tenant.created_at)

    def everybody(self) -> Whose:
        """Those of all tenants together."""
        return Whose(EVERYBODY, self._tenants.platform.time_zone)

    def _everyone(self) -> Iterable[Whose]:
        living = [one for one in self._tenants.all() if one.status is not TenantStatus.DELETED]
        first = min((one.created_at for one in living), default=self._clock.now())
        yield Whose(EVERYBODY, self._tenants.platform.time_zone, first)
        yield Whose(PLATFORM, self._tenants.platform.time_zone, first)
        for tenant in living:
            yield self.whose(tenant)

    def _is_behind(self, whose: Whose, now: Instant) -> bool:
        """Whether a day of theirs is over that is not known to be closed."""
        yesterday = day_of(later(now, -GRACE), whose.zone) - timedelta(days=1)
        return day_of(whose.since, whose.zone) <= yesterday and self._closed.get(whose.id) != yesterday

    async def _close_all(self, whose: Whose, now: Instant) -> int:
        today = day_of(later(now, -GRACE), whose.zone)
        last = self._closed.get(whose.id)
        begun = max(day_of(whose.since, whose.zone), today - timedelta(days=KEEP))
        first = begun if last is None else last + timedelta(days=1)
        over = _days(first, min(today - timedelta(days=1), first + timedelta(days=AT_ONCE - 1)))
        for day in over:
            await self._close(whose, day)
        return len(over)

    async def _close(self, whose: Whose, day: date) -> None:
        counts = await self._measured(whose, day)

        def job(tx: Tx) -> None:
            numbers = tx.tenant(whose.id).numbers
            if numbers.close(day, counts):
                numbers.prune(day - timedelta(days=KEEP))

        await self._store.submit(job)
        self._closed[whose.id] = day

    async def _last_closed(self, whose: Whose) -> date | None:
        known = self._closed.get(whose.id)
        if known is None or known < day_of(self._clock.now(), whose.zone) - timedelta(days=1):
            known = await self._store.read(lambda tx: tx.tenant(whose.id).numbers.closed())
        if known is not None:
            self._closed[whose.id] = known
        return known

    async def _measured(self, whose: Whose, day: date) -> Counts:
        span = span_of(day, whose.zone)
        if whose.id != EVERYBODY:
            return await self._store.read(lambda tx: tx.tenant(whose.id).numbers.measured(span, day))
        whole: dict[tuple[Measure, str], int] = {}
        for tenant in (PLATFORM, *(one.id for one in self._tenants.all() if one.status is not TenantStatus.DELETED)):
            for key, count in (await self._store.read(partial(_measure, tenant, span, day))).items():
                whole[key] = whole.get(key, 0) + count
        return whole


def _last_of(tenants: Sequence[TenantId], tx: Tx) -> dict[TenantId, date]:
    return {tenant: last for tenant in tenants if (last := tx.tenant(tenant).numbers.closed()) is not None}


def _measure(tenant: TenantId, span: Span, day: date, tx: Tx) -> Counts:
    return tx.tenant(tenant).numbers.measured(span, day)


def _days(first: date, last: date) -> Sequence[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]
