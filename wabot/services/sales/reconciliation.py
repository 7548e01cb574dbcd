"""Nightly reconciliation: a tenant's day is added up when it is over there, told once, and written down."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol

import structlog

from wabot.core.audit import By, by_system
from wabot.core.clock import MINUTE, Instant, later
from wabot.core.day import day_of, span_of
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import Tenant
from wabot.ports.store import Store, StoreUnavailable, Tx
from wabot.services.notices import Notices
from wabot.services.sales.day_books import DayReport, Found, day_report
from wabot.services.sales.day_words import owner_words, staff_words
from wabot.services.sales.desk import OpenIssue

KIND = "report"
"""The kind of these notices, for those who mute it."""
OFF = "books_differ"
"""The issue of a day whose books do not add up."""
SLOT = "sales.day"
GRACE = 10 * MINUTE  # what was under way at midnight has come to rest by then
DAYS_BACK = 2  # days told late by a wabot that was down over midnight; as long as claimed slots are remembered
_TENANTS = 1_000_000_000  # room for so many in one day's slots
_SUMMARY = _TENANTS - 1

log = structlog.get_logger()


class Tenants(Protocol):
    """The part of the directory that is needed here."""

    @property
    def platform(self) -> Tenant: ...
    def all(self) -> Sequence[Tenant]: ...


class Note(Protocol):
    """services.audit.Audit.note."""

    def __call__(self, tx: Tx, who: By, verb: str, tenant: TenantId | None = None, **facts: str) -> object: ...


async def report_of(store: Store, tenant: TenantId, day: date, zone: str) -> DayReport:
    """The books of one tenant's day on the clock of a time zone; of a day that is not over, as far as it has come."""
    span = span_of(day, zone)

    def query(tx: Tx) -> Found:
        days = tx.tenant(tenant).sale_days
        return Found(days.made(span), days.moves(span), days.unsettled(span.since), days.unsettled(span.until))

    return day_report(tenant, day, span, await store.read(query))


class Reconciliation:
    """`nightly` is a job: it may be called as often as one likes, and on any number of servers."""

    def __init__(self, store: Store, tenants: Tenants, notices: Notices, open_issue: OpenIssue, note: Note) -> None:
        self._store, self._tenants, self._notices = store, tenants, notices
        self._open_issue, self._note = open_issue, note
        self._done: set[int] = set()  # slots that were claimed: their days are not added up again

    async def nightly(self, now: Instant) -> int:
        """Tell every day that is over and was not told yet; how many."""
        told = 0
        first = _slot(day_of(now, "UTC") - timedelta(days=2 * DAYS_BACK), 0)
        self._done = set(await self._store.read(lambda tx: tx.platform.slots.taken(SLOT, first)))
        for tenant in (self._tenants.platform, *self._tenants.all()):
            for day in _days_over(now, tenant.time_zone):
                told += await self._safely(tenant, day, now)
        for day in _days_over(now, self._tenants.platform.time_zone):
            if _slot(day, _SUMMARY) not in self._done:
                await self._sum_up(day, now)
        return told

    async def _safely(self, tenant: Tenant, day: date, now: Instant) -> int:
        """One tenant's trouble keeps no other's books waiting."""
        if _slot(day, _number(tenant.id)) in self._done:
            return 0
        try:
            return await self._tell(tenant, day, now)
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("books.fault", tenant=tenant.id, day=day.isoformat())
            return 0

    async def _tell(self, tenant: Tenant, day: date, now: Instant) -> int:
        report = await report_of(self._store, tenant.id, day, tenant.time_zone)
        slot = _slot(day, _number(tenant.id))

        def job(tx: Tx) -> bool:
            return tx.platform.slots.claim(SLOT, slot, now) and self._told(tx, tenant, report, now)

        told = await self._store.submit(job)
        self._done.add(slot)
        return int(told)

    def _told(self, tx: Tx, tenant: Tenant, report: DayReport, now: Instant) -> bool:
        if report.idle:
            return False
        cause = f"{tenant.id}/day/{report.day.isoformat()}"
        self._notices.to_owners(tx, tenant.id, "day-report", owner_words(report, tenant), cause=cause, kind=KIND)
        self._note(tx, by_system(now, cause), "sales.day", tenant.id, **_facts(report))
        if not report.adds_up:
            log.error("books.differ", tenant=tenant.id, day=report.day.isoformat(), orders=len(report.unaccounted))
            facts = {"day": report.day.isoformat(), "orders": _numbers(report)}
            self._open_issue(tx, tenant.id, OFF, f"day/{report.day.isoformat()}", facts)
        return True

    async def _sum_up(self, day: date, now: Instant) -> None:
        """All tenants' books of the platform's own day, to its admins."""
        zone = self._tenants.platform.time_zone
        whole = [
            await report_of(self._store, one.id, day, zone) for one in (self._tenants.platform, *self._tenants.all())
        ]
        reports = [report for report in whole if not report.idle]
        slot = _slot(day, _SUMMARY)

        def job(tx: Tx) -> None:
            if tx.platform.slots.claim(SLOT, slot, now) and reports:
                cause = f"{PLATFORM}/days/{day.isoformat()}"
                self._notices.to_staff(tx, "day-summary", staff_words(reports, day), cause=cause, kind=KIND)

        await self._store.submit(job)
        self._done.add(slot)


def _days_over(now: Instant, zone: str) -> Sequence[date]:
    """The last days that are over in this time zone, oldest first."""
    today = day_of(later(now, -GRACE), zone)
    return [today - timedelta(days=back) for back in range(DAYS_BACK, 0, -1)]


def _slot(day: date, number: int) -> int:
    return day.toordinal() * _TENANTS + number


def _number(tenant: TenantId) -> int:
    digits = "".join(letter for letter in tenant if letter.isdecimal())
    return int(digits) if digits else 0  # 0: the platform itself


def _facts(report: DayReport) -> dict[str, str]:
    """What the audit trail keeps of a day, by currency."""
    kept = {"day": report.day.isoformat()}
    for books in report.books:
        sums = (books.opening, books.came, books.twice, books.delivered, books.given_back, books.open)
        kept[books.currency] = " ".join(str(one.minor) for one in sums)
    return kept if report.adds_up else {**kept, "differs": _numbers(report)}


def _numbers(report: DayReport) -> str:
    return ", ".join(f"#{number}" for number in report.unaccounted[:20]) or "–"
