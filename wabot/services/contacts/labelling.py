"""Tags, groups and notes: made, given and taken away by owners."""

import re
from collections.abc import Sequence

from wabot.core.audit import By
from wabot.core.ids import IdSource, TenantId
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Contact
from wabot.ports.store.labels import Group, Note
from wabot.services.contacts.book import called

TAG_LONGEST, TAGS_AT_ONCE = 30, 10
GROUP_LONGEST = 40
NOTE_LONGEST = 500
_COMMAS = re.compile("[,;،؛、]")


class Labelling:
    """Puts labels on contacts."""

    def __init__(self, store: Store, ids: IdSource) -> None:
        self._store, self._ids = store, ids

    async def all_tags(self, tenant: TenantId) -> Sequence[tuple[str, int]]:
        """Every tag with how many have it."""
        return await self._store.read(lambda tx: tx.tenant(tenant).labels.all_tags())

    async def groups(self, tenant: TenantId) -> Sequence[Group]:
        """All groups by name."""
        return await self._store.read(lambda tx: tx.tenant(tenant).labels.groups())

    async def group(self, tenant: TenantId, group: str) -> Group | None:
        """One by its id."""
        return await self._store.read(lambda tx: tx.tenant(tenant).labels.group(group))

    async def notes(self, contact: Contact) -> Sequence[Note]:
        """Newest first."""
        return await self._store.read(lambda tx: tx.tenant(contact.tenant).labels.notes(contact.id))

    def tag(self, contact: Contact, typed: str) -> Outcome:
        """`tagged` with all that is typed between commas, or `bad_tag`."""
        tags = read_tags(typed)
        if not tags:
            return Outcome("bad_tag")

        def commit(tx: Tx) -> None:
            for tag in tags:
                tx.tenant(contact.tenant).labels.tag(contact.id, tag)

        return Outcome("tagged", {"who": called(contact), "tags": ", ".join(tags)}, commit)

    def untag(self, contact: Contact, tag: str) -> Outcome:
        """`untagged`."""

        def commit(tx: Tx) -> None:
            tx.tenant(contact.tenant).labels.untag(contact.id, tag)

        return Outcome("untagged", {"who": called(contact), "tag": tag}, commit)

    def make_group(self, who: By, tenant: TenantId, name: str, first: Contact | None = None) -> Outcome:
        """`made` (with its first member), `taken` or `bad_name`. Slots: group, name."""
        group = Group(self._ids.new(), " ".join(name.split())[:GROUP_LONGEST])
        if not any(letter.isalpha() for letter in group.name):
            return Outcome("bad_name")
        slots: dict[str, Json] = {"group": group.id, "group_name": group.name}

        def commit(tx: Tx) -> Outcome | None:
            labels = tx.tenant(tenant).labels
            if not labels.make_group(group, who.at):
                same = labels.group_named(group.name)
                return Outcome("taken", {**slots, "group": same.id if same is not None else ""})
            if first is not None:
                labels.join(group.id, first.id)
            return None

        return Outcome("made", slots, commit)

    async def toggle(self, contact: Contact, group: str) -> Outcome:
        """`joined` or `left`, whichever they were not; `gone` where there is no such group."""
        known = await self.group(contact.tenant, group)
        if known is None:
            return Outcome("gone")
        slots: dict[str, Json] = {"who": called(contact), "group_name": known.name}

        def commit(tx: Tx) -> Outcome | None:
            labels = tx.tenant(contact.tenant).labels
            return None if labels.join(group, contact.id) or not labels.leave(group, contact.id) else left

        left = Outcome("left", slots)
        return Outcome("joined", slots, commit)

    def drop_group(self, tenant: TenantId, group: Group) -> Outcome:
        """`dropped`: its members stay contacts."""

        def commit(tx: Tx) -> None:
            tx.tenant(tenant).labels.drop_group(group.id)

        return Outcome("dropped", {"group_name": group.name}, commit)

    def note(self, who: By, contact: Contact, text: str) -> Outcome:
        """`noted`, or `empty`."""
        note = Note(self._ids.new(), contact.id, who.at, who.phone, text.strip()[:NOTE_LONGEST])
        if not note.text:
            return Outcome("empty")

        def commit(tx: Tx) -> None:
            tx.tenant(contact.tenant).labels.add_note(note)

        return Outcome("noted", {"who": called(contact)}, commit)

    def drop_note(self, contact: Contact, note: str) -> Outcome:
        """`dropped`."""

        def commit(tx: Tx) -> None:
            tx.tenant(contact.tenant).labels.drop_note(note)

        return Outcome("dropped", {"who": called(contact)}, commit)


def read_tags(typed: str) -> list[str]:
    """The tags in these words: lower case, without #, each once."""
    words = (" ".join(word.replace("#", " ").casefold().split()) for word in _COMMAS.split(typed))
    worded = (word[:TAG_LONGEST] for word in words if any(letter.isalpha() for letter in word))  # "4" was a choice
    return list(dict.fromkeys(worded))[:TAGS_AT_ONCE]
