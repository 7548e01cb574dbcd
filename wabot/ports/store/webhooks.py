"""What the store keeps of webhooks to tenants' own software."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.webhook import Dispatch, DispatchState, Endpoint


@dataclass(frozen=True, slots=True)
class Due:
    """An endpoint that something waits for, and since or until when."""

    tenant: TenantId
    endpoint: str
    at: Instant


@dataclass(frozen=True, slots=True)
class Taking:
    """Who takes how many dispatches of one endpoint; nobody else may have them before `until`."""

    tenant: TenantId
    endpoint: str
    by: str
    now: Instant
    until: Instant
    limit: int


class Webhooks(Protocol):
    """One tenant's endpoints and what goes to them."""

    def endpoints(self) -> Sequence[Endpoint]:
        """Oldest first."""
        ...

    def endpoint(self, endpoint: str) -> Endpoint | None:
        """By id."""
        ...

    def lock(self, endpoint: str) -> Endpoint | None:
        """As `endpoint`; nobody else changes it until this transaction ends."""
        ...

    def save(self, endpoint: Endpoint) -> None:
        """New, or as it is now; topic `endpoints`."""
        ...

    def remove(self, endpoint: str) -> bool:
        """With all that was to go there; False where there is no such. Topic `endpoints`."""
        ...

    def add(self, dispatch: Dispatch) -> bool:
        """False where this event goes there already."""
        ...

    def dispatch(self, endpoint: str, event: str) -> Dispatch | None:
        """By the ids of endpoint and event."""
        ...

    def page(self, endpoint: str, state: DispatchState | None, limit: int = 50, before: str = "") -> Sequence[Dispatch]:
        """Newest first; `before` is the place of the last one of the page before. Endpoint "": of all."""
        ...

    def counts(self) -> Mapping[tuple[str, DispatchState], int]:
        """How many dispatches of which endpoint stand where."""
        ...

    def replay(self, endpoint: str, now: Instant, events: Sequence[str] | None = None) -> int:
        """Dead letters are due now, all their tries before them; how many. `events`: only these ids. Topic `webhooks`.
        Endpoint "": of all."""
        ...

    def withdraw(self, event: str) -> int:
        """Delete all there is of an event; how many endpoints it was for."""
        ...

    def settle(self, dispatch: Dispatch, by: str) -> bool:
        """As it stands after a try; False (and nothing) where `by` does not hold it any more."""
        ...


class WebhooksScan(Protocol):
    """Webhooks of all tenants."""

    def endpoints(self) -> Sequence[Endpoint]:
        """Every one."""
        ...

    def due(self) -> Sequence[Due]:
        """Endpoints for which something waits, on or off, and when the first of it comes due."""
        ...

    def claim(self, taking: Taking) -> Sequence[Dispatch]:
        """Take what is due, longest made first."""
        ...

    def release(self, owner: str, now: Instant) -> int:
        """What anybody whose name begins with `owner` had taken is due now: they are gone; how many."""
        ...

    def prune(self, before: Instant, limit: int = 1000) -> int:
        """Delete dispatches made before, whatever became of them; how many (call again while it equals `limit`)."""
        ...
