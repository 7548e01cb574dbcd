"""Stores of linked sessions: files of WhatsApp's library on this server, and their sealed copies in the database."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId


class Unreadable(Exception):
    """A session's store cannot be read: it is no database, or a broken one."""


class StoreFiles(Protocol):
    """Looks into session stores, which are SQLite files of WhatsApp's library. Blocking: called on threads."""

    def has_link(self, file: Path) -> bool:
        """Whether a device is linked in this store. Raises Unreadable."""
        ...

    def copy(self, file: Path) -> bytes:
        """A consistent copy of the store, also while the library writes to it. Raises Unreadable."""
        ...


@dataclass(frozen=True, slots=True)
class Copy:
    """A session's store as it was then; its time is its name among copies."""

    body: bytes
    at: Instant


class Copies(Protocol):
    """The one copy of each session's store that all servers share."""

    async def keep(self, tenant: TenantId, copy: Copy) -> bool:
        """Keep this copy instead of the last; False where this server does not hold the tenant any more."""
        ...

    async def find(self, tenant: TenantId) -> Copy | None:
        """The last copy, or None where there is none that can be opened."""
        ...

    async def age(self, tenant: TenantId) -> Instant | None:
        """When the last copy was made."""
        ...

    async def forget(self, tenant: TenantId) -> None:
        """There is no link any more."""
        ...
