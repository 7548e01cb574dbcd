"""Repositories by scope: what a job finds behind `tx.tenant(…)` and `tx.platform`."""

from functools import cached_property

from wabot.core.ids import TenantId
from wabot.storage.queries.of_platform import PlatformQueries
from wabot.storage.queries.of_tenant import TenantQueries
from wabot.storage.scope import EVERY_TENANT, Binding, Scope

__all__ = ["JobTx", "PlatformQueries", "TenantQueries"]


class JobTx:
    """Implements ports.store.Tx over one binding; `touched` collects the topics to announce after the commit."""

    def __init__(self, binding: Binding) -> None:
        self._binding = binding
        self._tenants: dict[TenantId, TenantQueries] = {}
        self.touched: set[str] = set()

    def tenant(self, tenant: TenantId) -> TenantQueries:
        if tenant == EVERY_TENANT:
            raise ValueError("no tenant has this id")
        found = self._tenants.get(tenant)
        if found is None:
            found = self._tenants[tenant] = TenantQueries(Scope(self._binding, tenant, self.touch))
        return found

    @cached_property
    def platform(self) -> PlatformQueries:
        return PlatformQueries(Scope(self._binding, EVERY_TENANT, self.touch))

    def touch(self, topic: str) -> None:
        self.touched.add(topic)
