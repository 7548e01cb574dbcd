"""What an owner keeps of contacts beside their names: tags, groups and notes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId


@dataclass(frozen=True, slots=True)
class Group:
    """A named list of contacts."""

    id: str
    name: str
    members: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """Words about a contact, by whom and when."""

    id: str
    contact: ContactId
    at: Instant
    author: str  # E.164 digits
    text: str


class Labels(Protocol):
    """Tags, groups and notes of one tenant's contacts. Tags are compared as they are: fold them first."""

    def tag(self, contact: ContactId, tag: str) -> bool:
        """False if they have it already."""
        ...

    def tag_all(self, tags: Sequence[tuple[ContactId, str]]) -> None:
        """As `tag`, many at once."""
        ...

    def untag(self, contact: ContactId, tag: str) -> bool:
        """False if they have no such tag."""
        ...

    def tags(self, contact: ContactId) -> Sequence[str]:
        """Of one contact, by the alphabet."""
        ...

    def all_tags(self, limit: int = 100) -> Sequence[tuple[str, int]]:
        """Every tag with how many have it, by the alphabet."""
        ...

    def make_group(self, group: Group, at: Instant) -> bool:
        """False where a group has this name (however written)."""
        ...

    def group(self, group: str) -> Group | None:
        """By id."""
        ...

    def group_named(self, name: str) -> Group | None:
        """By name, however written; without counting its members."""
        ...

    def groups(self, limit: int = 100) -> Sequence[Group]:
        """All, by name."""
        ...

    def tags_by_contact(self) -> Mapping[ContactId, Sequence[str]]:
        """The tags of everybody who has any, each sorted: for lists of all, where asking for each would take long."""
        ...

    def groups_by_contact(self) -> Mapping[ContactId, Sequence[str]]:
        """The names of the groups of everybody who is in any, in the order of `groups`."""
        ...

    def groups_of(self, contact: ContactId) -> Sequence[Group]:
        """Those a contact is in, by name."""
        ...

    def drop_group(self, group: str) -> bool:
        """The group is no more; its members stay contacts."""
        ...

    def join(self, group: str, contact: ContactId) -> bool:
        """False if they are in it already."""
        ...

    def join_all(self, members: Sequence[tuple[str, ContactId]]) -> None:
        """As `join`, many at once: group and contact."""
        ...

    def leave(self, group: str, contact: ContactId) -> bool:
        """False if they are not in it."""
        ...

    def add_note(self, note: Note) -> None:
        """Keep it."""
        ...

    def drop_note(self, note: str) -> bool:
        """False where there is no such note."""
        ...

    def notes(self, contact: ContactId, limit: int = 20) -> Sequence[Note]:
        """Newest first."""
        ...
