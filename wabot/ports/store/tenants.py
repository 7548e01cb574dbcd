"""What wabot asks of the list of tenants."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.tenant import Tenant, TenantStatus


@dataclass(frozen=True, slots=True)
class Stamps:
    """How often each thing the directory holds has changed; equal stamps mean nothing to read again."""

    tenants: dict[TenantId, int]
    platform: int  # settings of the platform
    staff: int
    bans: int


class Tenants(Protocol):
    """All tenants but the platform's own. Every write touches the topic `tenants`."""

    def new_id(self) -> TenantId:
        """The next of `T1`, `T2`, …; never one that was used before, not even by a purged tenant."""
        ...

    def add(self, tenant: Tenant) -> bool:
        """Store a new tenant; False when its number belongs to a tenant that is not rejected or deleted."""
        ...

    def get(self, tenant: TenantId) -> Tenant | None:
        """The tenant, deleted ones included until they are purged."""
        ...

    def by_phone(self, phone: str) -> Tenant | None:
        """The one tenant that uses this number and is not rejected or deleted."""
        ...

    def all(self) -> Sequence[Tenant]:
        """Every tenant, by id number."""
        ...

    def some(self, ids: Sequence[TenantId]) -> Sequence[Tenant]:
        """Those tenants that exist among `ids`."""
        ...

    def save(self, tenant: Tenant) -> Tenant | None:
        """Store the record if the stored revision still is `tenant.revision`, and give it back with its new one.

        None, and nothing stored, when it moved meanwhile or its number now belongs to another living tenant.
        """
        ...

    def touched(self, tenant: TenantId) -> None:
        """Something of this tenant (settings, owners) changed: move its stamp. PLATFORM is the platform's settings."""
        ...

    def stamps(self) -> Stamps:
        """The present stamps."""
        ...

    def owners(self, tenant: TenantId) -> Sequence[str]:
        """The numbers of its owners, in the order they were given."""
        ...

    def owners_of(self, tenants: Sequence[TenantId]) -> Sequence[tuple[TenantId, str]]:
        """(tenant, owner number) of these tenants, each tenant's owners in the order they were given."""
        ...

    def set_owners(self, tenant: TenantId, phones: Sequence[str]) -> None:
        """Replace the owners' numbers."""
        ...

    def ending_before(self, at: Instant) -> Sequence[Tenant]:
        """Approved tenants whose end is at or before `at`, soonest first."""
        ...

    def to_purge(self, at: Instant) -> Sequence[Tenant]:
        """Deleted tenants whose purge is due."""
        ...

    def counts(self) -> dict[TenantStatus, int]:
        """How many tenants there are of each status."""
        ...

    def purge(self, tenant: TenantId) -> dict[str, int]:
        """Delete every row this tenant owns in every table, itself last; rows deleted by table name.

        Covers every table with a `tenant_id` column, so a table added later cannot be forgotten.
        """
        ...
