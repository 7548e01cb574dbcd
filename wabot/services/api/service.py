"""The API's services in one hand: who comes in, and what owners see of their keys."""

from dataclasses import dataclass

from wabot.core.api_key import ApiKey
from wabot.core.clock import Clock
from wabot.core.tenant import TenantStatus
from wabot.ports.api import Allowance, Once
from wabot.services.api.desk import Back, TenantDesk
from wabot.services.api.meter import ApiMeter
from wabot.services.api.office import ApiOffice
from wabot.services.api.sending import once_of
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

    def __init__(self, clock: Clock, directory: Directory, office: ApiOffice, meter: ApiMeter, back: Back) -> None:
        self._clock, self._directory = clock, directory
        self.office, self.meter, self._back = office, meter, back

    async def enter(self, token: str) -> Entered | None:
        """See web.api.parts.ApiDoor."""
        key = await self.office.keys.find(token)
        if key is None:
            return None
        await self._directory.fresh()
        tenant = self._directory.by_id(key.tenant)
        if tenant is None or tenant.status not in OPEN:
            return None
        return Entered(key, TenantDesk(self._back, key), self.meter.ask(key))

    def once(self, key: str, method: str, path: str, body: bytes) -> Once:
        """See web.api.parts.ApiDoor."""
        return once_of(key, method, path, body)

    def answered(self, key: ApiKey, status: int, sent: int) -> None:
        """See web.api.parts.ApiDoor."""
        self.meter.count(key, status, sent)

    async def close(self) -> None:
        """Write down what was counted; at the stop."""
        await self.meter.flush(self._clock.now())
