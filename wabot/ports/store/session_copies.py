"""What the store keeps of linked sessions' stores: one sealed copy each."""

from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant


@dataclass(frozen=True, slots=True)
class SessionCopy:
    """A copy of a session's store."""

    at: Instant
    epoch: int  # of the lease under which it was made; 0 where there are none
    body: str  # sealed


class SessionCopies(Protocol):
    """One tenant's copy."""

    def get(self) -> SessionCopy | None:
        """The copy."""
        ...

    def age(self) -> Instant | None:
        """When it was made, without reading it."""
        ...

    def put(self, copy: SessionCopy) -> bool:
        """Replace it; False where one of a later epoch stands there."""
        ...

    def forget(self) -> None:
        """Remove it."""
        ...
