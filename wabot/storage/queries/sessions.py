"""Statements for sessions."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, select

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.lease import EVERYTHING, Share
from wabot.core.session import Hold, Order, Place, Rung, SessionRecord, SessionState
from wabot.ports.store.sessions import Asked
from wabot.storage.queries.leases import SqlLeases
from wabot.storage.scope import Scope
from wabot.storage.tables.sessions import session as table


class SqlSessions:
    """Implements ports.store.sessions.Sessions."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self) -> SessionRecord | None:
        row = self._scope.first(self._scope.select(table))
        return None if row is None else _record(row)

    def save(self, record: SessionRecord) -> None:
        if record.tenant != self._scope.tenant:
            raise ValueError(f"session of {record.tenant!r} in the scope of {self._scope.tenant!r}")
        self._scope.upsert(table, _values(record))

    def ask(self, order: Order, at: Instant) -> None:
        self._scope.upsert(table, {"asked": order.value, "asked_at": at})
        self._scope.touch("sessions")

    def taken(self, asked: Asked) -> bool:
        same = (table.c.asked == asked.order.value, table.c.asked_at == asked.at)
        step = self._scope.update(table).where(*same).values(asked="", asked_at=None)
        return self._scope.execute(step).rowcount == 1


class SqlSessionsScan:
    """Implements ports.store.sessions.SessionsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def all(self) -> Mapping[TenantId, SessionRecord]:
        return {TenantId(row.tenant_id): _record(row) for row in self._scope.all(select(table))}

    def save_all(self, records: Sequence[SessionRecord], share: Share = EVERYTHING) -> None:
        ours = SqlLeases(self._scope).ours(share, [record.tenant for record in records])
        rows = [{**_values(record), "tenant_id": record.tenant} for record in records if record.tenant in ours]
        self._scope.upsert_all(table, rows)

    def asked(self) -> Sequence[Asked]:
        waiting = select(table.c.tenant_id, table.c.asked, table.c.asked_at).where(table.c.asked_at.is_not(None))
        rows = self._scope.all(waiting.order_by(table.c.asked_at))
        return [Asked(TenantId(row.tenant_id), Order(row.asked), Instant(row.asked_at)) for row in rows]


def _values(record: SessionRecord) -> dict[str, Any]:
    return {
        "channel": record.place.channel,
        "phone": record.place.phone,
        "state": record.state.value,
        "reason": record.reason,
        "hold": record.hold.value if record.hold is not None else "",
        "hold_until": record.hold_until,
        "attempts": record.attempts,
        "rung": int(record.rung),
        "next_at": record.next_at,
        "last_seen": record.last_seen,
        "changed_at": record.changed_at,
        "linked_at": record.linked_at,
        "phone_seen": record.phone_seen,
    }


def _record(row: Row[Any]) -> SessionRecord:
    return SessionRecord(
        TenantId(row.tenant_id),
        Place(row.channel, row.phone),
        SessionState(row.state),
        row.reason,
        Hold(row.hold) if row.hold else None,
        row.hold_until,
        row.attempts,
        Rung(row.rung),
        row.next_at,
        row.last_seen,
        Instant(row.changed_at),
        row.linked_at,
        row.phone_seen,
    )
