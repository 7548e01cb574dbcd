"""Copies in memory: fakes the port of the database's."""

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.session_store import Copy


class Kept:
    """Implements ports.session_store.Copies."""

    def __init__(self) -> None:
        self.copies: dict[TenantId, Copy] = {}
        self.away = False

    async def keep(self, tenant: TenantId, copy: Copy) -> bool:
        self.copies[tenant] = copy
        return True

    async def find(self, tenant: TenantId) -> Copy | None:
        self._must_be_there()
        return self.copies.get(tenant)

    async def age(self, tenant: TenantId) -> Instant | None:
        self._must_be_there()
        return self.copies[tenant].at if tenant in self.copies else None

    async def forget(self, tenant: TenantId) -> None:
        self.copies.pop(tenant, None)

    def _must_be_there(self) -> None:
        if self.away:
            raise OSError("the database is away")
