"""What the store keeps for tenants' own software: keys, what they were used for, and answers given before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from wabot.core.api_key import ApiKey
from wabot.core.clock import Instant
from wabot.ports.store.contacts import Contact
from wabot.ports.store.rows import OutboxRow


@dataclass(frozen=True, slots=True)
class Used:
    """What one key was used for in one day of the tenant's own time zone."""

    requests: int = 0  # all of them
    sent: int = 0  # messages taken
    refused: int = 0  # requests answered with 4xx

    def plus(self, other: "Used") -> "Used":
        """Both together."""
        return Used(self.requests + other.requests, self.sent + other.sent, self.refused + other.refused)


@dataclass(frozen=True, slots=True)
class UsedDay:
    """The use of one key on one day."""

    day: date
    key: str
    used: Used


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """What was answered to a request that carried an Idempotency-Key."""

    idempotency_key: str
    request_sha256: str
    status: int
    body: str  # JSON
    at: Instant


class Api(Protocol):
    """One tenant's keys and answers. Every change of what a key may do touches topic `api_keys`."""

    def add(self, key: ApiKey) -> None:
        """Keep a new one."""
        ...

    def get(self, key: str) -> ApiKey | None:
        """By id."""
        ...

    def all(self) -> Sequence[ApiKey]:
        """Newest first, revoked ones too."""
        ...

    def revoke(self, key: str, at: Instant) -> bool:
        """It works no more; False where there is none, or it was revoked before."""
        ...

    def restore(self, key: str) -> bool:
        """It works again; False where it was not revoked."""
        ...

    def used(self, key: str, at: Instant) -> None:
        """It was used then."""
        ...

    def count(self, day: date, key: str, more: Used) -> None:
        """It was used more on this day."""
        ...

    def days(self, since: date) -> Sequence[UsedDay]:
        """Days on which keys were used, newest first, then by key."""
        ...

    def contacts_after(self, after: str, limit: int, tag: str = "") -> Sequence[Contact]:
        """Those of the list whose id comes after this one, in the order of their ids; with this tag, "" for any."""
        ...

    def keep_answers(self, answers: Sequence[KeptAnswer]) -> Sequence[KeptAnswer]:
        """Keep the first for each Idempotency-Key that has none; then what stands there for each of these keys."""
        ...

    def queue(self, rows: Sequence[OutboxRow]) -> None:
        """New rows of the outbox, whose ids nobody has; topic `outbox`."""
        ...

    def answer(self, idempotency_key: str) -> KeptAnswer | None:
        """What was answered to this Idempotency-Key."""
        ...


class ApiScan(Protocol):
    """Over all tenants."""

    def find(self, key: str) -> ApiKey | None:
        """A key of whatever tenant, by its id."""
        ...

    def prune_answers(self, before: Instant, limit: int = 1000) -> int:
        """Delete answers given before; returns how many (call again while it equals `limit`)."""
        ...
