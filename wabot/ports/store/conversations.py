"""What the store keeps of where conversations stand."""

from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId


@dataclass(frozen=True, slots=True)
class StoredConversation:
    """A conversation's state and the number of times it was saved."""

    contact: ContactId
    revision: int
    state: bytes
    updated_at: Instant


class Conversations(Protocol):
    """The conversations of one tenant. Turns save through `Store.save_turn`."""

    def get(self, contact: ContactId) -> StoredConversation | None:
        """None where nothing was saved yet: revision 0."""
        ...

    def save(self, contact: ContactId, revision: int, state: bytes, at: Instant) -> None:
        """Compare-and-set outside a turn; raises Stale."""
        ...

    def count_active(self, since: Instant) -> int:
        """How many were saved at or after `since`."""
        ...
