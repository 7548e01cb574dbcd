"""What keys were used for, by the day: what is written down, and what is still being counted."""

from collections.abc import Sequence
from datetime import timedelta

from wabot.core.clock import Clock
from wabot.core.day import day_of
from wabot.core.ids import TenantId
from wabot.ports.store import Store
from wabot.ports.store.api import Used, UsedDay
from wabot.services.api.meter import ApiMeter
from wabot.services.directory import Directory


class UseBook:
    """Reads the use of one tenant's keys."""

    def __init__(self, store: Store, clock: Clock, directory: Directory, meter: ApiMeter) -> None:
        self._store, self._clock, self._directory, self._meter = store, clock, directory, meter

    async def days(self, tenant: TenantId, days: int) -> Sequence[UsedDay]:
        """The last days, newest first, then by key; today as far as it goes (of other servers: some seconds late)."""
        record = self._directory.by_id(tenant) or self._directory.platform
        today = day_of(self._clock.now(), record.time_zone)
        since = today - timedelta(days=days - 1)
        written = await self._store.read(lambda tx: tx.tenant(tenant).api.days(since))
        found = {(one.day, one.key): one.used for one in written}
        for key, used in self._meter.waiting(tenant):
            found[today, key] = found.get((today, key), Used()).plus(used)
        ordered = sorted(found.items(), key=lambda item: (-item[0][0].toordinal(), item[0][1]))
        return [UsedDay(day, key, used) for (day, key), used in ordered]
