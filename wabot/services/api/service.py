"""The API's services in one hand: who comes in, and what owners see of their keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from wabot.core.api_key import ApiKey
from wabot.core.clock import Clock
from wabot.core.day import day_of
from wabot.core.ids import TenantId
from wabot.core.tenant import TenantStatus
from wabot.ports.store import Store
from wabot.ports.store.api import Used, UsedDay
from wabot.services.api.desk import Back, TenantDesk
from wabot.services.api.keys import ApiKeys
from wabot.services.api.meter import Allowance, ApiMeter
from wabot.services.api.sending import Once, once_of
from wabot.services.directory import Directory

OPEN = frozenset({TenantStatus.APPROVED, TenantStatus.EXPIRED})
"""Tenants whose software is let in; what it may do while they are not served is another question."""


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody came in with a key that works."""

    key: ApiKey
    desk: TenantDesk
    allowance: Allowance


class ApiService:
    """Implements web.api.parts.ApiDoor."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once
        self, store: Store, clock: Clock, directory: Directory, keys: ApiKeys, meter: ApiMeter, back: Back
    ) -> None:
        self._store, self._clock, self._directory = store, clock, directory
        self.keys, self.meter, self._back = keys, meter, back

    async def enter(self, token: str) -> Entered | None:
        """See web.api.parts.ApiDoor."""
        key = await self.keys.find(token)
        if key is None:
            return None
        await self._directory.fresh()
        tenant = self._directory.by_id(key.tenant)
        if tenant is None or tenant.status not in OPEN:
            return None
        return Entered(key, TenantDesk(self._back, key.tenant), self.meter.ask(key))

    def once(self, key: str, method: str, path: str, body: bytes) -> Once:
        """See web.api.parts.ApiDoor."""
        return once_of(key, method, path, body)

    def answered(self, key: ApiKey, status: int, sent: int) -> None:
        """See web.api.parts.ApiDoor."""
        self.meter.count(key, status, sent)

    async def close(self) -> None:
        """Write down what was counted; at the stop."""
        await self.meter.flush(self._clock.now())

    async def usage(self, tenant: TenantId, days: int) -> Sequence[UsedDay]:
        """What the tenant's keys were used for in the last days, newest first; today as far as it goes."""
        record = self._directory.by_id(tenant) or self._directory.platform
        today = day_of(self._clock.now(), record.time_zone)
        since = today - timedelta(days=days - 1)
        written = await self._store.read(lambda tx: tx.tenant(tenant).api.days(since))
        found = {(one.day, one.key): one.used for one in written}
        for key, used in self.meter.waiting(tenant):
            found[today, key] = found.get((today, key), Used()).plus(used)
        ordered = sorted(found.items(), key=lambda item: (-item[0][0].toordinal(), item[0][1]))
        return [UsedDay(day, key, used) for (day, key), used in ordered]
