"""What the store keeps of menu books: every version that a conversation may still run."""

from collections.abc import Mapping
from typing import Protocol

from wabot.core.clock import Instant


class BookVersions(Protocol):
    """Book sources by name and content version; shared by all tenants."""

    def add(self, name: str, version: str, sources: Mapping[str, str], at: Instant) -> bool:
        """Keep a version; False if it was there already."""
        ...

    def get(self, name: str, version: str) -> Mapping[str, str] | None:
        """The sources by file name."""
        ...
