"""Statements for events."""

from collections.abc import Sequence

from sqlalchemy import case, func, select

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EventId, TenantId
from wabot.core.lease import EVERYTHING, Share
from wabot.ports.store.events import MAX_ATTEMPTS
from wabot.ports.store.rows import NewEvent, StoredEvent
from wabot.storage.queries.leases import held
from wabot.storage.scope import Scope
from wabot.storage.tables.contacts import contact_merged as merged
from wabot.storage.tables.events import OPEN
from wabot.storage.tables.events import event as table

_COLUMNS = (  # in the order of StoredEvent
    table.c.tenant_id,
    table.c.id,
    table.c.contact_id,
    table.c.kind,
    table.c.dedupe,
    table.c.body,
    table.c.at,
    table.c.recorded_at,
    table.c.handled_at,
    table.c.attempts,
    table.c.note,
)


_SPOKE = ~table.c.body.contains('"message":"note"')  # that a number changed is recorded, and nobody has said it


class SqlEvents:
    """Implements the port Events."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def record(self, event: NewEvent) -> bool:
        fresh = self.record_quietly(event)
        if fresh:
            self._scope.touch("events")
        return fresh

    def record_quietly(self, event: NewEvent) -> bool:
        """For who lines the event up after the commit: announced, every answer would set off a scan of all tenants."""
        if event.tenant != self._scope.tenant:
            raise ValueError("an event of another tenant")
        return self._scope.insert(
            table,
            {
                "id": event.id,
                "contact_id": event.contact,
                "kind": event.kind,
                "dedupe": event.dedupe,
                "body": event.body,
                "at": event.at,
                "recorded_at": event.recorded_at,
            },
        )

    def get(self, event: EventId) -> StoredEvent | None:
        row = self._scope.first(self._scope.select(table, *_COLUMNS).where(table.c.id == event))
        return StoredEvent(*row) if row else None

    def has(self, dedupe: str) -> bool:
        return self._scope.first(self._scope.select(table, table.c.id).where(table.c.dedupe == dedupe)) is not None

    def unhandled(self, limit: int = 256) -> Sequence[StoredEvent]:
        oldest = self._scope.select(table, *_COLUMNS).where(OPEN).order_by(table.c.recorded_at, table.c.id)
        return [StoredEvent(*row) for row in self._scope.all(oldest.limit(limit))]

    def mark(self, event: EventId, at: Instant, note: str = "") -> bool:
        done = self._scope.update(table).where(table.c.id == event, OPEN).values(handled_at=at, note=note)
        return self._scope.execute(done).rowcount == 1

    def fail(self, event: EventId, at: Instant, note: str) -> bool:
        last = table.c.attempts + 1 >= MAX_ATTEMPTS
        counted = (
            self._scope.update(table)
            .where(table.c.id == event, OPEN)
            .values(attempts=table.c.attempts + 1, note=note, handled_at=case((last, at), else_=None))
            .returning(table.c.handled_at)
        )
        return self._scope.scalar(counted) is not None

    def redact(self, event: EventId) -> None:
        self._scope.execute(self._scope.update(table).where(table.c.id == event).values(body=""))

    def tail(self, limit: int = 50, contact: ContactId | None = None) -> Sequence[StoredEvent]:
        newest = self._scope.select(table, *_COLUMNS).order_by(table.c.recorded_at.desc(), table.c.id.desc())
        if contact is not None:
            newest = newest.where(table.c.contact_id == contact)
        return [StoredEvent(*row) for row in self._scope.all(newest.limit(limit))]

    def heard_at(self, contact: ContactId) -> Instant | None:
        said = self._scope.select(table, table.c.at).where(
            table.c.contact_id == contact, table.c.kind == "said", _SPOKE
        )
        found = self._scope.scalar(said.order_by(table.c.recorded_at.desc()).limit(1))
        if found is not None:
            return Instant(found)
        became = self._scope.scalar(self._scope.select(merged, merged.c.contact_id).where(merged.c.was == contact))
        return None if became is None else self.heard_at(became)

    def count(self, kind: str, since: Instant) -> int:
        some = self._scope.select(table, func.count()).where(table.c.recorded_at >= since, table.c.kind == kind)
        return int(self._scope.scalar(some))

    def prune(self, before: Instant, limit: int = 1000) -> int:
        old = self._scope.select(table, table.c.id).where(table.c.recorded_at < before, table.c.handled_at.is_not(None))
        chosen = table.c.id.in_(old.order_by(table.c.recorded_at).limit(limit))
        return self._scope.execute(self._scope.delete(table).where(chosen)).rowcount


class SqlEventsScan:
    """Implements the port EventsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def unhandled(self, limit: int = 1000, share: Share = EVERYTHING) -> Sequence[StoredEvent]:
        ours = held(share, table.c.tenant_id)
        oldest = select(*_COLUMNS).where(OPEN, ours).order_by(table.c.recorded_at, table.c.tenant_id, table.c.id)
        return [StoredEvent(*row) for row in self._scope.all(oldest.limit(limit))]

    def tenants_waiting(self) -> Sequence[TenantId]:
        tenants = select(table.c.tenant_id).where(OPEN).distinct().order_by(table.c.tenant_id)
        return [TenantId(row.tenant_id) for row in self._scope.all(tenants)]

    def waiting(self) -> int:
        return int(self._scope.scalar(select(func.count()).select_from(table).where(OPEN)))
