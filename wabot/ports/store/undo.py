"""What wabot asks of the memory of what can be undone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.flow.events import Json


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One change and how to take it back; `kind` names the function that can."""

    key: str  # of the effect that made the change
    actor: str
    at: Instant
    kind: str  # tenant, setting, ban, owners, …
    verb: str  # what was done, as in the audit trail
    tenant: TenantId | None
    before: Mapping[str, Json] = field(default_factory=dict)
    after: Mapping[str, Json] = field(default_factory=dict)  # what must still hold for undo to be safe


class UndoSteps(Protocol):
    """The newest undoable change of each actor counts."""

    def add(self, record: UndoStep) -> None:
        """Remember; the same key again replaces."""
        ...

    def last(self, actor: str, since: Instant) -> UndoStep | None:
        """The newest change of this actor at or after `since` that was not undone."""
        ...

    def done(self, key: str, at: Instant) -> bool:
        """Mark as undone; False when it was already."""
        ...

    def close(self, actor: str, at: Instant) -> int:
        """Nothing this actor did can be undone any more; how many steps that was."""
        ...

    def drop(self, tenant: TenantId, word: str) -> int:
        """Delete what can be undone about this tenant and names this word; how many went."""
        ...

    def forget(self, before: Instant) -> int:
        """Prune older records; how many went."""
        ...
