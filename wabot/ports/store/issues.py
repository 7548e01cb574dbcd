"""What the store keeps of issues: one row for a tenant, kind and subject, open or resolved."""

from collections.abc import Collection, Mapping, Sequence
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.issue import Issue


class Issues(Protocol):
    """One tenant's issues. Writes touch the topic `issues`."""

    def get(self, kind: str, subject: str = "") -> Issue | None:
        """The issue, open or resolved."""
        ...

    def open(self) -> Sequence[Issue]:
        """Open ones, newest first."""
        ...

    def raise_(self, kind: str, subject: str, facts: Mapping[str, str], at: Instant) -> bool:
        """Open it, or count once more; True when it was not open before."""
        ...

    def resolve(self, kind: str, subject: str, resolution: str, at: Instant) -> bool:
        """Close it; False when it was not open."""
        ...

    def resolve_kinds(self, kinds: Collection[str], resolution: str, at: Instant) -> int:
        """Close all open ones of these kinds; how many."""
        ...


class IssuesScan(Protocol):
    """Issues of all tenants."""

    def open(self) -> Sequence[Issue]:
        """Open ones, newest first."""
        ...

    def forget(self, before: Instant) -> int:
        """Delete those resolved before; how many."""
        ...
