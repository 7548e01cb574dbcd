"""What wabot asks of the audit trail: it only grows."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.audit import Deed, Entry
from wabot.core.ids import TenantId


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of the whole chain found; `head` is the last hash, for whoever wants to keep it elsewhere."""

    entries: int
    broken: int | None  # the first entry that is missing, moved or altered
    head: str


class Audit(Protocol):
    """Append-only and hash-chained; the database itself refuses update and delete."""

    def append(self, deed: Deed) -> Entry:
        """Write one entry after the last one."""
        ...

    def tail(self, limit: int = 50, tenant: TenantId | None = None) -> Sequence[Entry]:
        """The newest entries, newest first; of one tenant where given."""
        ...

    def search(self, words: str, limit: int = 50) -> Sequence[Entry]:
        """The newest entries that contain these words in actor, verb, tenant or facts."""
        ...

    def get(self, seq: int) -> Entry | None:
        """One entry."""
        ...

    def count(self) -> int:
        """How many entries there are."""
        ...

    def verify(self) -> Verdict:
        """Walk the whole chain."""
        ...
