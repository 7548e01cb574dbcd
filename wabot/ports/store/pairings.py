"""What the store keeps of pairings."""

from collections.abc import Sequence
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.pairing import Pairing


class Pairings(Protocol):
    """One tenant's pairing. PLATFORM is the master bot's."""

    def get(self) -> Pairing | None:
        """The present or last one."""
        ...

    def put(self, pairing: Pairing) -> None:
        """Keep it in place of the one before. Touches the topic `pairings`."""
        ...


class PairingsScan(Protocol):
    """Pairings of all tenants."""

    def by_token(self, token_hash: str) -> Pairing | None:
        """Whose page this is."""
        ...

    def overdue(self, now: Instant) -> Sequence[Pairing]:
        """Open ones whose time is over."""
        ...

    def forget(self, before: Instant) -> int:
        """Prune those whose time was over before then; how many went."""
        ...
