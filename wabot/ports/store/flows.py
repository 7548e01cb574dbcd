"""What the store keeps of the menus that tenants write themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from wabot.core.clock import Instant

VERSIONS_KEPT = 100
"""Of one tenant: more than anybody goes back to, and a bound for what publishing again and again can take."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a tenant works on: the whole book, by file name in the order it is read. Empty: as it is published."""

    book: str
    revision: int  # 1 for the first; moves with every change
    sources: Mapping[str, str]
    by: str  # E.164 digits
    at: Instant


@dataclass(frozen=True, slots=True)
class Version:
    """What a tenant published; `sources` are left empty in lists."""

    version: str  # a hash of the content
    book: str
    number: int  # for people: 1, 2, 3, …
    note: str  # what changed, in a few words
    by: str  # E.164 digits
    at: Instant
    sources: Mapping[str, str] = field(default_factory=dict)


class Flows(Protocol):
    """One tenant's menus."""

    def draft(self) -> Draft | None:
        """What is being worked on, or what is left of it (no sources); None where nothing ever was."""
        ...

    def keep(self, draft: Draft) -> bool:
        """Keep a draft of revision n over the one of n - 1 (0: none is there); False where another is there."""
        ...

    def drop(self, revision: int) -> bool:
        """Forget what the draft of this revision says; an empty one of the next is left. False: another is there."""
        ...

    def publish(self, version: Version) -> int:
        """Keep a version; its number: the next, or the one it got when the same content was published before.

        `version.number` is not looked at. Of more than VERSIONS_KEPT the oldest is forgotten.
        """
        ...

    def version(self, version: str) -> Version | None:
        """A version by its hash, with its sources."""
        ...

    def versions(self, limit: int = 50) -> Sequence[Version]:
        """The newest versions, newest first, without sources."""
        ...
