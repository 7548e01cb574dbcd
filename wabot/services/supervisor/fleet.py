"""Which sessions this server should hold, and where."""

from collections.abc import Collection, Mapping
from typing import Protocol

from wabot.core.ids import PLATFORM, TenantId
from wabot.core.session import Place
from wabot.core.tenant import wanted
from wabot.ports.holding import Holding
from wabot.services.directory import Directory


class Fleet(Protocol):
    """What the supervisor asks of whoever knows the tenants."""

    async def fresh(self) -> None:
        """Return when every change committed before this call is seen here."""
        ...

    def places(self) -> Mapping[TenantId, Place]:
        """Every session that should be up on this server, the master bot's included."""
        ...

    def ours(self) -> Collection[TenantId]:
        """Every tenant of this server, wanted up or not."""
        ...


class DirectoryFleet:
    """The fleet as the directory has it, as far as it is held here."""

    def __init__(self, directory: Directory, holding: Holding) -> None:
        self._directory, self._holding = directory, holding

    async def fresh(self) -> None:
        await self._directory.fresh()

    def places(self) -> Mapping[TenantId, Place]:
        master = self._directory.platform
        found = {PLATFORM: Place(master.channel.value, master.phone)}
        for tenant in self._directory.all():
            if wanted(tenant):
                found[tenant.id] = Place(tenant.channel.value, tenant.phone)
        return {tenant: place for tenant, place in found.items() if self._is_held(tenant)}

    def ours(self) -> Collection[TenantId]:
        everybody = (PLATFORM, *(tenant.id for tenant in self._directory.all()))
        return {tenant for tenant in everybody if self._is_held(tenant)}

    def _is_held(self, tenant: TenantId) -> bool:
        return self._holding.holds(tenant) is not None
