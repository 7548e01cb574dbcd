"""What the store keeps of leases: which server acts for which tenant. All times are the database's own."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from wabot.core.ids import TenantId
from wabot.core.lease import Claimed, Epoch, Holder, Lease, Share


class Leases(Protocol):
    """Leases of all tenants, PLATFORM included. Giving one back touches the topic `leases`."""

    def next_life(self) -> Epoch:
        """For a server that shares with nobody: one more with each start."""
        ...

    def add_missing(self) -> int:
        """Every tenant gets a lease, free from now on; returns how many had none."""
        ...

    def all(self) -> Sequence[Lease]:
        """Every lease, by tenant."""
        ...

    def holder(self, tenant: TenantId) -> Holder:
        """Who holds this tenant at this moment; NOBODY where nobody does, or nobody needs to."""
        ...

    def claim(self, holder: Holder, tenants: Sequence[TenantId], lasting: int) -> Sequence[Claimed]:
        """Take those that are free at this moment, for `lasting` milliseconds, each under its next epoch."""
        ...

    def renew(self, holder: Holder, lasting: int) -> Mapping[TenantId, Epoch]:
        """Prolong all of the holder's that have not lapsed; returns exactly those it still has."""
        ...

    def release(self, holder: Holder, tenants: Collection[TenantId], shun: int = 0) -> int:
        """Give back what is the holder's, not to be taken by the same server for `shun` milliseconds; how many."""
        ...

    def guard(self, share: Share, tenant: TenantId, epoch: Epoch) -> None:
        """Raises Fenced unless this epoch is the tenant's present one, which it stays until the transaction ends."""
        ...

    def ours(self, share: Share, tenants: Collection[TenantId]) -> Collection[TenantId]:
        """Those of `tenants` that are in the share, which they stay until the transaction ends."""
        ...
