"""Statements for broadcasts and those they are for."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, bindparam, func, literal, literal_column, select

from wabot.core.broadcast import ROOT, UNSURE, Audience, AudienceKind, Broadcast, BroadcastStatus, Tally
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Delivery
from wabot.ports.store.contacts import Contact, ContactFilter
from wabot.storage.queries.contacts import SqlContacts
from wabot.storage.scope import AnyRow, Scope
from wabot.storage.tables.broadcasts import ALIVE, broadcast_count
from wabot.storage.tables.broadcasts import broadcast as table
from wabot.storage.tables.broadcasts import broadcast_person as person
from wabot.storage.tables.contacts import contact
from wabot.storage.tables.outbox import OPEN, outbox

WAITING, QUEUED, LEFT_OUT, STOPPED = "waiting", "queued", "left_out", "stopped"
NOT_BEGUN = (Delivery.QUEUED, Delivery.PARKED)
BY_WORD = "stopped"
"""The error of a message that was still in the queue when its broadcast was stopped."""
_IN_HAND = (Delivery.QUEUED, Delivery.SENDING)


class SqlBroadcasts:
    """Implements the port Broadcasts."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, broadcast: Broadcast) -> Broadcast:
        self._scope.insert(broadcast_count, {"last": 0})
        counted = self._scope.update(broadcast_count).values(last=broadcast_count.c.last + 1)
        number = int(self._scope.scalar(counted.returning(broadcast_count.c.last)))
        whom = broadcast.audience
        fixed = {"audience": whom.kind, "which": whom.which, "audience_name": whom.name, "body": broadcast.body}
        made = {"made_by": broadcast.by, "made_at": broadcast.made_at}
        self._scope.insert(table, {"number": number, **fixed, **made, **_moving(broadcast)})
        self._scope.touch("broadcasts")
        return self._known(number)

    def _known(self, number: int) -> Broadcast:
        found = self.get(number)
        if found is None:
            raise LookupError(f"broadcast {number}")
        return found

    def get(self, number: int) -> Broadcast | None:
        row = self._scope.first(self._scope.select(table).where(table.c.number == number))
        return None if row is None else _broadcast(row)

    def lock(self, number: int) -> Broadcast | None:
        row = self._scope.first(self._scope.select(table).where(table.c.number == number).with_for_update())
        return None if row is None else _broadcast(row)

    def save(self, broadcast: Broadcast) -> None:
        mine = self._scope.update(table).where(table.c.number == broadcast.number)
        self._scope.execute(mine.values(**_moving(broadcast)))
        self._scope.touch("broadcasts")

    def list(self, limit: int = 20, offset: int = 0) -> Sequence[Broadcast]:
        newest = self._scope.select(table).order_by(table.c.number.desc()).limit(limit).offset(offset)
        return [_broadcast(row) for row in self._scope.all(newest)]

    def put(self, number: int, people: Sequence[ContactId]) -> int:
        before = self._scope.count(person, person.c.number == number)
        rows = [{"number": number, "contact_id": one, "status": WAITING} for one in people]
        self._scope.insert_all(person, rows)
        return self._scope.count(person, person.c.number == number) - before

    def fill(self, number: int, only: ContactFilter) -> int:
        chosen = SqlContacts(self._scope).chosen(only)
        columns = (literal(self._scope.tenant), literal(number), contact.c.id, literal(WAITING))
        names = ["tenant_id", "number", "contact_id", "status"]
        return self._scope.insert_from(person, names, chosen.with_only_columns(*columns))

    def waiting(self, number: int, limit: int) -> Sequence[tuple[ContactId, Contact | None]]:
        mine = self._scope.select(person, person.c.contact_id).where(*_in(number, WAITING))
        rows = self._scope.all(mine.order_by(person.c.contact_id).limit(limit))
        contacts = SqlContacts(self._scope)
        return [(ContactId(row.contact_id), contacts.get(ContactId(row.contact_id))) for row in rows]

    def written_to(self, number: int, people: Sequence[ContactId]) -> frozenset[ContactId]:
        theirs = self._scope.select(outbox, outbox.c.contact_id).where(outbox.c.contact_id.in_(people))
        found = self._scope.all(theirs.where(self._of(number)))
        return frozenset(ContactId(row.contact_id) for row in found)

    def queued(self, number: int, effects: Mapping[ContactId, str], at: Instant) -> None:
        rows = [{"who": one, "key": effect} for one, effect in effects.items()]
        self._settle(number, {"status": QUEUED, "effect": bindparam("key"), "at": at}, rows)

    def left_out(self, number: int, reasons: Mapping[ContactId, str], at: Instant) -> None:
        rows = [{"who": one, "why": reason} for one, reason in reasons.items()]
        self._settle(number, {"status": LEFT_OUT, "reason": bindparam("why"), "at": at}, rows)

    def _settle(self, number: int, values: Mapping[str, object], rows: Sequence[Mapping[str, str]]) -> None:
        if rows:
            mine = self._scope.update(person).where(*_in(number, WAITING), person.c.contact_id == bindparam("who"))
            self._scope.execute(mine.values(**values), rows)

    def stop(self, number: int, at: Instant) -> int:
        waiting = self._scope.update(person).where(*_in(number, WAITING)).values(status=STOPPED, at=at)
        gone = self._scope.execute(waiting).rowcount
        mine = self._scope.update(outbox).where(self._open_of(number), outbox.c.status.in_(NOT_BEGUN))
        taken_back = self._scope.execute(mine.values(status=Delivery.FAILED, settled_at=at, error=BY_WORD)).rowcount
        self._scope.touch("outbox")
        return gone + taken_back

    def open(self, number: int) -> int:
        return self._scope.count(outbox, self._open_of(number), outbox.c.status.in_(_IN_HAND))

    def is_behind(self, number: int) -> bool:
        waiting = self._scope.select(person, person.c.number).where(person.c.status == WAITING)
        earlier = (table.c.number < number) & (table.c.status == BroadcastStatus.RUNNING)
        return self._scope.count(table, earlier, table.c.number.in_(waiting)) > 0

    def tally(self, number: int) -> Tally:
        status = func.coalesce(outbox.c.status, person.c.outcome)
        both = person.outerjoin(outbox, (outbox.c.tenant_id == person.c.tenant_id) & (outbox.c.id == person.c.effect))
        columns = (person.c.status, person.c.reason, status.label("became"), func.coalesce(outbox.c.error, ""))
        mine = select(*columns, func.count().label("many")).select_from(both)
        mine = mine.where(person.c.tenant_id == self._scope.tenant, person.c.number == number)
        return _tally(self._scope.all(mine.group_by(*columns)), self._left(number))

    def _left(self, number: int) -> int:
        """Who got it and wants no more since."""
        both = person.join(contact, (contact.c.tenant_id == person.c.tenant_id) & (contact.c.id == person.c.contact_id))
        mine = select(func.count()).select_from(both).where(person.c.tenant_id == self._scope.tenant)
        return int(self._scope.scalar(mine.where(*_in(number, QUEUED), contact.c.opted_out_at >= person.c.at)))

    def sent_since(self, at: Instant) -> int:
        return self._scope.count(person, person.c.at >= at, person.c.status == QUEUED)

    def follow(self, number: int) -> int:
        now = select(outbox.c.status).where(outbox.c.tenant_id == person.c.tenant_id, outbox.c.id == person.c.effect)
        status = now.scalar_subquery()
        moved = self._scope.update(person).where(*_in(number, QUEUED), status != person.c.outcome)
        return self._scope.execute(moved.values(outcome=status)).rowcount

    def _open_of(self, number: int) -> ColumnElement[bool]:
        # Every contact is meant: named, or SQLite would take the index of all by time instead of that of what is open.
        return OPEN & (outbox.c.contact_id >= literal_column("''")) & self._of(number)

    def _of(self, number: int) -> ColumnElement[bool]:
        return outbox.c.id.startswith(f"{ROOT}{number}/", autoescape=True)


class SqlBroadcastsScan:
    """Implements the port BroadcastsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def due(self, now: Instant, limit: int = 50) -> Sequence[tuple[TenantId, int]]:
        mine = select(table.c.tenant_id, table.c.number).where(ALIVE, table.c.next_at <= now)
        rows = self._scope.all(mine.order_by(table.c.next_at).limit(limit))
        return [(TenantId(row.tenant_id), row.number) for row in rows]

    def next_at(self) -> Instant | None:
        found = self._scope.scalar(select(func.min(table.c.next_at)).where(ALIVE))
        return None if found is None else Instant(found)

    def recent(self, since: Instant) -> Sequence[tuple[TenantId, int]]:
        alive = table.c.started_at.is_not(None) & (table.c.ended_at.is_(None) | (table.c.ended_at >= since))
        rows = self._scope.all(select(table.c.tenant_id, table.c.number).where(alive))
        return [(TenantId(row.tenant_id), row.number) for row in rows]


def _in(number: int, status: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return person.c.number == number, person.c.status == status


def _moving(broadcast: Broadcast) -> dict[str, object]:
    return {
        "status": broadcast.status,
        "next_at": broadcast.next_at,
        "started_at": broadcast.started_at,
        "ended_at": broadcast.ended_at,
        "waits_for": broadcast.waits_for,
    }


def _broadcast(row: AnyRow) -> Broadcast:
    return Broadcast(
        TenantId(row.tenant_id),
        row.number,
        BroadcastStatus(row.status),
        Audience(AudienceKind(row.audience), row.which, row.audience_name),
        row.body,
        row.made_by,
        Instant(row.made_at),
        Instant(row.next_at),
        None if row.started_at is None else Instant(row.started_at),
        None if row.ended_at is None else Instant(row.ended_at),
        row.waits_for,
    )


def _tally(rows: Sequence[AnyRow], opted_out: int) -> Tally:
    counts: dict[str, int] = {}
    left_out: dict[str, int] = {}
    for status, reason, became, error, many in rows:
        if status == LEFT_OUT:
            left_out[reason] = left_out.get(reason, 0) + many
        else:
            name = _fate(status, became, error)
            counts[name] = counts.get(name, 0) + many
    return Tally(**counts, opted_out=opted_out, left_out=left_out)


def _fate(status: str, became: str, error: str) -> str:
    """The figure of a Tally that counts this person."""
    if status != QUEUED:
        return status
    if became == Delivery.FAILED:
        return {BY_WORD: STOPPED, UNSURE: UNSURE}.get(error, became)
    if became == Delivery.PARKED:  # a person was asked what to do
        return Delivery.FAILED.value
    return became if became and became not in _IN_HAND else "under_way"
