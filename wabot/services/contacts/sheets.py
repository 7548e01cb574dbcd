"""Contacts as a spreadsheet: written for the owner, and read back with names and tags."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from wabot.core import phone as phones
from wabot.core import sheet
from wabot.core.audit import By
from wabot.core.clock import Clock
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, TenantScope, Tx
from wabot.ports.store.contacts import Contact
from wabot.ports.store.labels import Group
from wabot.services.audit import Audit
from wabot.services.contacts.book import NAME_LONGEST
from wabot.services.contacts.labelling import GROUP_LONGEST, TAG_LONGEST, read_tags
from wabot.services.message_log import day_and_time

ROWS = 20_000  # of one document
IMPORTED = 2_000  # rows of one import: one transaction of a second
LARGEST = 1024 * 1024  # bytes of one
TOLD = 15  # mistakes told at once

HEAD = ("phone", "name", "tags", "groups", "profile name", "since", "last seen", "opted out")
COLUMNS = {
    "phone": ("phone", "number", "mobile", "simu", "namba", "nambari"),
    "name": ("name", "jina"),
    "tags": ("tags", "tag", "lebo"),
    "groups": ("groups", "group", "vikundi", "kikundi"),
}
"""What a column may be called; others are left alone."""

Veil = Callable[[TenantId, str], str]


@dataclass(frozen=True, slots=True)
class Row:
    """One person of a file. Empty fields change nothing."""

    phone: str  # E.164 digits
    name: str
    tags: tuple[str, ...]
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong with which row (the first is 1, the heading)."""

    row: int
    word: str  # the end of the text `people-row-…`
    cell: str = ""


@dataclass(slots=True)
class Reading:
    """What a file holds."""

    rows: list[Row] = field(default_factory=list)
    mistakes: list[Mistake] = field(default_factory=list)


def read_people(content: bytes, country: str) -> Reading:
    """The people of a CSV file and everything that is wrong with it; raises sheet.NoTable."""
    table = sheet.read(content)
    places = _places(table[0])
    reading = Reading()
    if "phone" not in places:
        reading.mistakes.append(Mistake(1, "no-phone-column"))
        return reading
    if len(table) - 1 > IMPORTED:
        reading.mistakes.append(Mistake(IMPORTED + 2, "too-many"))
        return reading
    seen: dict[str, int] = {}
    for number, cells in enumerate(table[1:], start=2):
        if any(cells):
            _read_row(
                reading, number, {name: cells[n] if n < len(cells) else "" for name, n in places.items()}, country
            )
            _judge_twice(reading, number, seen)
    return reading


def _places(head: Sequence[str]) -> dict[str, int]:
    known = {word: name for name, words in COLUMNS.items() for word in words}
    found: dict[str, int] = {}
    for place, cell in enumerate(head):
        if name := known.get(cell.strip().casefold()):
            found.setdefault(name, place)
    return found


def _read_row(reading: Reading, number: int, cells: dict[str, str], country: str) -> None:
    typed = cells["phone"]
    phone = phones.parse(typed, country, any_country=True)
    if not isinstance(phone, str):
        reading.mistakes.append(Mistake(number, "bad-phone" if typed else "no-phone", typed[:30]))
        return
    name, groups = cells.get("name", ""), [one.strip() for one in cells.get("groups", "").replace(";", ",").split(",")]
    if len(name) > NAME_LONGEST:
        reading.mistakes.append(Mistake(number, "long-name", name[:20]))
    if any(len(one) > GROUP_LONGEST for one in groups):
        reading.mistakes.append(Mistake(number, "long-group"))
    tags = cells.get("tags", "")
    if any(len(one.strip()) > TAG_LONGEST for one in tags.replace(";", ",").split(",")):
        reading.mistakes.append(Mistake(number, "long-tag"))
    named = tuple(one for one in groups if one)
    reading.rows.append(Row(phone, " ".join(name.split()), tuple(read_tags(tags)), named))


def _judge_twice(reading: Reading, number: int, seen: dict[str, int]) -> None:
    if not reading.rows:
        return
    phone = reading.rows[-1].phone
    if seen.setdefault(phone, number) != number and not (reading.mistakes and reading.mistakes[-1].row == number):
        reading.mistakes.append(Mistake(number, "twice", str(seen[phone])))


class Sheets:
    """Writes and reads spreadsheets of contacts."""

    def __init__(self, store: Store, clock: Clock, ids: IdSource, audit: Audit, veil: Veil) -> None:
        self._store, self._clock, self._ids, self._audit, self._veil = store, clock, ids, audit, veil

    async def written(self, tenant: Tenant) -> tuple[bytes, int]:
        """Everybody in the list as CSV, and how many."""

        def look(tx: Tx) -> list[tuple[str, ...]]:
            scope, zone = tx.tenant(tenant.id), tenant.time_zone
            tags, groups = scope.labels.tags_by_contact(), scope.labels.groups_by_contact()
            listed = scope.contacts.list(ROWS)
            return [_row(one, tags.get(one.id, ()), groups.get(one.id, ()), zone) for one in listed]

        rows = await self._store.read(look)
        return await asyncio.to_thread(sheet.written, HEAD, rows), len(rows)

    async def look(self, tenant: Tenant, reading: Reading) -> Outcome:
        """`shown` with counts of who is new and who is known, `mistakes` with their words, or `empty`."""
        if reading.mistakes:
            return Outcome("mistakes", _told(reading.mistakes))
        if not reading.rows:
            return Outcome("empty")

        def known(tx: Tx) -> int:
            contacts = tx.tenant(tenant.id).contacts
            return sum(contacts.by_phone(row.phone) is not None for row in reading.rows)

        count = await self._store.read(known)
        return Outcome("shown", {"known": count, "fresh": len(reading.rows) - count})

    def take_in(self, who: By, tenant: Tenant, reading: Reading) -> Outcome:
        """`imported`, all of it or nothing. Slots: count, forgotten (left out, since they were forgotten here)."""
        if reading.mistakes or not reading.rows:
            return Outcome("mistakes", _told(reading.mistakes))

        def commit(tx: Tx) -> Outcome:
            scope = tx.tenant(tenant.id)
            rows = self._to_take(scope, tenant.id, reading.rows)
            self._take(scope, rows)
            self._audit.note(tx, who, "contact.import", tenant.id, count=str(len(rows)))
            return Outcome("imported", {"count": len(rows), "left_out": len(reading.rows) - len(rows)})

        return Outcome("imported", {}, commit)

    def _to_take(self, scope: TenantScope, tenant: TenantId, rows: Sequence[Row]) -> Sequence[Row]:
        """All but those who were forgotten, and are not back by their own writing."""
        veils = {row.phone: self._veil(tenant, row.phone) for row in rows}
        gone = scope.contacts.forgotten_among(veils.values())
        return [row for row in rows if veils[row.phone] not in gone or scope.contacts.by_phone(row.phone) is not None]

    def _take(self, scope: TenantScope, rows: Sequence[Row]) -> None:
        """All at once: row by row, a large file would hold up everybody who writes for seconds."""
        fresh = {row.phone: ContactId(self._ids.new()) for row in rows}
        people = scope.contacts.bring(fresh, self._clock.now())
        names = {people[row.phone].id: people[row.phone].own_name for row in rows}
        for row in rows:
            contact = people[row.phone]  # a person may have several numbers, and one row for each
            if row.name and row.name != contact.called and (contact.phone == row.phone or not contact.own_name):
                names[contact.id] = row.name
        scope.contacts.rename_all(names)
        scope.labels.tag_all([(people[row.phone].id, tag) for row in rows for tag in row.tags])
        wanted = {name for row in rows for name in row.groups}
        groups = {name: self._group(scope, name) for name in sorted(wanted)}
        scope.labels.join_all([(groups[name], people[row.phone].id) for row in rows for name in row.groups])

    def _group(self, scope: TenantScope, name: str) -> str:
        """The id of the group of this name, made if new."""
        known = scope.labels.group_named(name)
        group = known or Group(self._ids.new(), name)
        if known is None:
            scope.labels.make_group(group, self._clock.now())
        return group.id


def _told(mistakes: Sequence[Mistake]) -> dict[str, Json]:
    lines: list[Json] = [
        values.text(f"people-row-{one.word}", {"row": one.row, "cell": one.cell}) for one in mistakes[:TOLD]
    ]
    return {"mistakes": lines, "count": len(mistakes), "more": max(len(mistakes) - TOLD, 0)}


def _row(contact: Contact, tags: Sequence[str], groups: Sequence[str], zone: str) -> tuple[str, ...]:
    return (
        phones.pretty(contact.phone) if contact.phone else "",
        contact.called,
        ", ".join(tags),
        ", ".join(groups),
        contact.name,
        day_and_time(contact.created_at, zone)[0],
        "" if contact.last_seen_at is None else " ".join(day_and_time(contact.last_seen_at, zone)),
        "" if contact.opted_out_at is None else day_and_time(contact.opted_out_at, zone)[0],
    )
