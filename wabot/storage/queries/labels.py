"""Statements for tags, groups and notes of contacts."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Table, func

from wabot.core.clock import Instant
from wabot.core.ids import ContactId
from wabot.ports.store.labels import Group, Note
from wabot.storage.scope import Scope
from wabot.storage.tables.contacts import contact, contact_group, contact_note, contact_tag, group_member


class SqlLabels:
    """Implements the port Labels."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def tag(self, contact: ContactId, tag: str) -> bool:
        return self._scope.insert(contact_tag, {"contact_id": contact, "tag": tag})

    def tag_all(self, tags: Sequence[tuple[ContactId, str]]) -> None:
        self._scope.insert_all(contact_tag, [{"contact_id": contact, "tag": tag} for contact, tag in tags])

    def untag(self, contact: ContactId, tag: str) -> bool:
        return self._drop(contact_tag, contact_id=contact, tag=tag)

    def tags(self, contact: ContactId) -> Sequence[str]:
        found = self._scope.select(contact_tag, contact_tag.c.tag).where(contact_tag.c.contact_id == contact)
        return sorted(row.tag for row in self._scope.all(found))

    def all_tags(self, limit: int = 100) -> Sequence[tuple[str, int]]:
        shown = (contact.c.tenant_id == contact_tag.c.tenant_id) & (contact.c.id == contact_tag.c.contact_id)
        both = contact_tag.join(contact, shown)
        found = self._scope.select(contact_tag, contact_tag.c.tag, func.count().label("many"))
        counted = found.select_from(both).where(contact.c.hidden_at.is_(None)).group_by(contact_tag.c.tag)
        return [(row.tag, row.many) for row in self._scope.all(counted.order_by(contact_tag.c.tag).limit(limit))]

    def make_group(self, group: Group, at: Instant) -> bool:
        values = {"id": group.id, "name": group.name, "folded": _folded(group.name), "made_at": at}
        return self._scope.insert(contact_group, values)

    def group(self, group: str) -> Group | None:
        row = self._scope.first(self._scope.select(contact_group).where(contact_group.c.id == group))
        return None if row is None else Group(row.id, row.name, self._members(row.id))

    def group_named(self, name: str) -> Group | None:
        same = contact_group.c.folded == _folded(name)
        row = self._scope.first(self._scope.select(contact_group).where(same))
        return None if row is None else Group(row.id, row.name)

    def groups(self, limit: int = 100) -> Sequence[Group]:
        found = self._scope.select(contact_group).order_by(contact_group.c.folded).limit(limit)
        return [Group(row.id, row.name, self._members(row.id)) for row in self._scope.all(found)]

    def groups_of(self, contact: ContactId) -> Sequence[Group]:
        mine = self._scope.select(group_member, group_member.c.group_id).where(group_member.c.contact_id == contact)
        found = self._scope.select(contact_group).where(contact_group.c.id.in_(mine)).order_by(contact_group.c.folded)
        return [Group(row.id, row.name) for row in self._scope.all(found)]

    def tags_by_contact(self) -> Mapping[ContactId, Sequence[str]]:
        found: dict[ContactId, list[str]] = {}
        for row in self._scope.all(self._scope.select(contact_tag, contact_tag.c.contact_id, contact_tag.c.tag)):
            found.setdefault(ContactId(row.contact_id), []).append(row.tag)
        return {who: sorted(tags) for who, tags in found.items()}

    def groups_by_contact(self) -> Mapping[ContactId, Sequence[str]]:
        member = group_member.c
        same = (member.tenant_id == contact_group.c.tenant_id) & (member.group_id == contact_group.c.id)
        both = self._scope.select(group_member, member.contact_id, contact_group.c.name)
        named = both.select_from(group_member.join(contact_group, same)).order_by(contact_group.c.folded)
        found: dict[ContactId, list[str]] = {}
        for row in self._scope.all(named):
            found.setdefault(ContactId(row.contact_id), []).append(row.name)
        return found

    def drop_group(self, group: str) -> bool:
        self._drop(group_member, group_id=group)
        return self._drop(contact_group, id=group)

    def join(self, group: str, contact: ContactId) -> bool:
        return self._scope.insert(group_member, {"group_id": group, "contact_id": contact})

    def join_all(self, members: Sequence[tuple[str, ContactId]]) -> None:
        self._scope.insert_all(group_member, [{"group_id": group, "contact_id": contact} for group, contact in members])

    def leave(self, group: str, contact: ContactId) -> bool:
        return self._drop(group_member, group_id=group, contact_id=contact)

    def add_note(self, note: Note) -> None:
        values = {"id": note.id, "contact_id": note.contact, "at": note.at, "author": note.author, "text": note.text}
        self._scope.insert(contact_note, values)

    def drop_note(self, note: str) -> bool:
        return self._drop(contact_note, id=note)

    def notes(self, contact: ContactId, limit: int = 20) -> Sequence[Note]:
        mine = self._scope.select(contact_note).where(contact_note.c.contact_id == contact)
        newest = mine.order_by(contact_note.c.at.desc(), contact_note.c.id.desc()).limit(limit)
        return [
            Note(row.id, ContactId(row.contact_id), Instant(row.at), row.author, row.text)
            for row in self._scope.all(newest)
        ]

    def _members(self, group: str) -> int:
        mine = self._scope.select(group_member, group_member.c.contact_id).where(group_member.c.group_id == group)
        return self._scope.count(contact, contact.c.id.in_(mine), contact.c.hidden_at.is_(None))

    def _drop(self, table: Table, **same: str) -> bool:
        rows = self._scope.delete(table)
        for column, value in same.items():
            rows = rows.where(table.c[column] == value)
        return self._scope.execute(rows).rowcount > 0


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
