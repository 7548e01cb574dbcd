"""What the store keeps of files we send ourselves."""

from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as it is kept: its bytes are sealed, and it is gone after its time."""

    tenant: TenantId
    id: str  # unguessable
    mime: str
    body: str  # sealed
    expires_at: Instant


class Files(Protocol):
    """One tenant's files."""

    def add(self, file: StoredFile) -> None:
        """Keep it."""
        ...

    def remove(self, file_id: str) -> None:
        """Forget it; nothing where it is gone already."""
        ...


class FilesScan(Protocol):
    """Files of all tenants, by their unguessable ids."""

    def get(self, file_id: str) -> StoredFile | None:
        """None where there is (no longer) such a file."""
        ...

    def forget(self, before: Instant) -> int:
        """Prune those whose time was over before then; how many went."""
        ...
