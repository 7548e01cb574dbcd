"""Webhooks that belong to no bot here, or that nothing is made of: kept for a while, as they came."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant


@dataclass(frozen=True, slots=True)
class Stray:
    """One fact kept as it came."""

    key: str  # the same whenever it is told again
    number_id: str  # "" where it is about no single number
    field: str  # what Meta calls this kind of news
    body: str  # JSON of one change that holds this alone
    waits: bool = False  # for a bot with this number: to be read again once there is one
    app: str = ""  # whose secret signed it: a tenant's own app, or "" for the platform's
    at: Instant = Instant(0)  # when it came


class Strays(Protocol):
    """Strays of all numbers."""

    def keep(self, stray: Stray) -> bool:
        """False for one that is kept already."""
        ...

    def waiting(self) -> Sequence[str]:
        """Numbers that something waits for."""
        ...

    def count(self, number_id: str) -> int:
        """How many are kept of one number, signed by the platform's apps."""
        ...

    def signed_by(self, app: str) -> int:
        """How many are kept that a tenant's own app has signed, of all numbers."""
        ...

    def of(self, number_id: str, limit: int = 1000) -> Sequence[Stray]:
        """Those that wait for a bot with this number, in the order they came."""
        ...

    def forget(self, keys: Sequence[str]) -> None:
        """They have been read, or are no longer wanted."""
        ...

    def prune(self, before: Instant, limit: int = 1000) -> int:
        """Delete those that came before; returns how many (call again while it equals `limit`)."""
        ...
