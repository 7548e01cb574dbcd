"""The day in a few lines, to owners and admins who want it, at the hour they chose: once, over restarts too."""

from collections.abc import Sequence
from datetime import date, timedelta

from wabot.core.clock import MINUTE, Instant, to_datetime
from wabot.core.day import day_of, zone_of
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store import Tx
from wabot.services.notices import Notices
from wabot.services.numbers.desk import NumberDesk
from wabot.services.numbers.words import lines_of

EVERY = 5 * MINUTE
OWNERS, STAFF = "digest_hour", "digest_hour_staff"
"""Settings: the hour (0 to 23), or `off`."""
OFF = "off"
NOON = 12
"""Digests before noon tell of the day before."""
LATE = 3
"""Hours after which one that was missed comes no more."""
KIND = "report"


class Digest:
    """`look` is a job: it may be called as often as one likes, and on any number of servers."""

    def __init__(self, desk: NumberDesk, notices: Notices) -> None:
        self._desk, self._notices = desk, notices
        self._told: dict[TenantId, date] = {}  # spares the store a question

    async def look(self, now: Instant) -> int:
        """Tell everybody whose hour it is; how many bots."""
        told = 0
        directory = self._desk.directory
        if self._is_hour(PLATFORM, STAFF, now, directory.platform.time_zone):
            await self._tell(None, now)
            told += 1
        for tenant in directory.all():
            if tenant.status is TenantStatus.APPROVED and self._is_hour(tenant.id, OWNERS, now, tenant.time_zone):
                await self._tell(tenant, now)
                told += 1
        return told

    def _is_hour(self, tenant: TenantId, key: str, now: Instant, zone: str) -> bool:
        chosen = self._desk.directory.value(tenant, key)
        if not chosen.isdecimal() or self._told.get(tenant) == day_of(now, zone):
            return False
        hour = to_datetime(now).astimezone(zone_of(zone)).hour
        return int(chosen) <= hour < int(chosen) + LATE

    async def _tell(self, tenant: Tenant | None, now: Instant) -> None:
        whose = tenant or self._desk.directory.platform
        today = day_of(now, whose.time_zone)
        hour = to_datetime(now).astimezone(zone_of(whose.time_zone)).hour
        day = today if hour >= NOON else today - timedelta(days=1)
        report = await self._desk.day(tenant, day)
        lines = lines_of(report, await self._desk.contacts(tenant))
        args: dict[str, Json] = {"name": whose.name, "day": values.date(day.isoformat()), "lines": lines}
        cause = f"{whose.id}/digest/{today.isoformat()}"

        def job(tx: Tx) -> None:
            if tenant is None:
                self._notices.to_staff(tx, "numbers-digest", args, cause=cause, kind=KIND)
            else:
                self._notices.to_owners(tx, tenant.id, "numbers-digest", args, cause=cause, kind=KIND)

        await self._desk.store.submit(job)
        self._told[whose.id] = today


def hours() -> Sequence[str]:
    """What may be chosen."""
    return [OFF, *(str(hour) for hour in range(24))]
