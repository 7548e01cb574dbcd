"""Statements for one tenant's outbox."""

from collections.abc import Mapping, Sequence

from sqlalchemy import ColumnElement, func

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId
from wabot.core.lease import Epoch
from wabot.core.message import MESSAGE, Delivery, DeliveryEvent
from wabot.ports.store.rows import DONE, NewEvent, OutboxRow, Settled
from wabot.storage.queries.events import SqlEvents
from wabot.storage.scope import AnyRow, Scope
from wabot.storage.tables.outbox import OPEN
from wabot.storage.tables.outbox import outbox as table

COLUMNS = (  # in the order of OutboxRow
    table.c.tenant_id,
    table.c.id,
    table.c.contact_id,
    table.c.kind,
    table.c.body,
    table.c.due,
    table.c.created_at,
    table.c.status,
    table.c.attempts,
    table.c.epoch,
    table.c.settled_at,
    table.c.reference,
    table.c.error,
    table.c.place,
)
_SENDING = table.c.status == Delivery.SENDING


class SqlOutbox:
    """Implements the port Outbox."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, row: OutboxRow) -> bool:
        if row.tenant != self._scope.tenant:
            raise ValueError("an outbox row of another tenant")
        self._scope.touch("outbox")
        return self._scope.insert(table, column_values(row))

    def get(self, row: EffectId) -> OutboxRow | None:
        found = self._scope.first(self._scope.select(table, *COLUMNS).where(table.c.id == row))
        return OutboxRow(*found) if found else None

    def settle(self, done: Settled) -> bool:
        if done.tenant != self._scope.tenant:
            raise ValueError("an outbox row of another tenant")
        return self._change(
            _claimed(done.id, done.epoch),
            status=done.status,
            settled_at=done.at,
            reference=done.reference,
            error=done.error,
        )

    def still_ours(self, row: OutboxRow) -> bool:
        same = self._scope.select(table, table.c.id).where(_claimed(row.id, row.epoch)).with_for_update()
        return self._scope.first(same) is not None

    def add_answer(self, row: OutboxRow, event: NewEvent, status: str = DONE) -> bool:
        settled = self.settle(Settled(event.tenant, row.id, status, event.recorded_at, epoch=row.epoch))
        return settled and SqlEvents(self._scope).record_quietly(event)

    def postpone(self, row: OutboxRow, due: Instant, error: str = "") -> bool:
        return self._change(_claimed(row.id, row.epoch), **_queued(due), error=error)

    def hasten(self, now: Instant) -> int:
        put_off = OPEN & (table.c.kind == "send") & (table.c.status == Delivery.QUEUED) & (table.c.due > now)
        moved = self._scope.execute(self._scope.update(table).where(put_off).values(due=now)).rowcount
        if moved:
            self._scope.touch("outbox")
        return moved

    def park(self, row: OutboxRow, error: str) -> bool:
        return self._change(_claimed(row.id, row.epoch), status=Delivery.PARKED, error=error)

    def retry(self, row: EffectId, due: Instant) -> bool:
        mine = (table.c.id == row) & table.c.status.in_(MESSAGE.sources(DeliveryEvent.RETRY))
        return self._change(mine, **_queued(due), attempts=0)

    def cancel(self, row: EffectId, at: Instant, error: str) -> bool:
        mine = (table.c.id == row) & table.c.status.in_((Delivery.QUEUED, Delivery.PARKED))
        return self._change(mine, status=Delivery.FAILED, settled_at=at, error=error)

    def counts(self, since: Instant = Instant(0)) -> Mapping[str, int]:
        by_status = self._scope.select(table, table.c.status, func.count()).where(table.c.created_at >= since)
        return counted(self._scope.all(by_status.group_by(table.c.status)))

    def tail(self, limit: int = 50, contact: ContactId | None = None) -> Sequence[OutboxRow]:
        order = (table.c.created_at.desc(), table.c.place.desc(), table.c.id.desc())
        newest = self._scope.select(table, *COLUMNS).order_by(*order)
        if contact is not None:
            newest = newest.where(table.c.contact_id == contact)
        return [OutboxRow(*row) for row in self._scope.all(newest.limit(limit))]

    def caused_by(self, contact: ContactId, cause: str) -> Sequence[OutboxRow]:
        mine = self._scope.select(table, *COLUMNS).where(table.c.contact_id == contact)
        caused = mine.where(table.c.id.startswith(f"{cause}/", autoescape=True))
        order = (table.c.created_at, table.c.place, self._scope.bytewise(table.c.id))
        return [OutboxRow(*row) for row in self._scope.all(caused.order_by(*order))]

    def prune(self, before: Instant, limit: int = 1000) -> int:
        old = self._scope.select(table, table.c.id).where(table.c.created_at < before, table.c.settled_at.is_not(None))
        chosen = table.c.id.in_(old.order_by(table.c.created_at).limit(limit))
        return self._scope.execute(self._scope.delete(table).where(chosen)).rowcount

    def _change(self, which: ColumnElement[bool], **values: object) -> bool:
        changed = self._scope.execute(self._scope.update(table).where(which).values(**values)).rowcount == 1
        if changed and values["status"] == Delivery.QUEUED:
            self._scope.touch("outbox")
        return changed


def counted(rows: Sequence[AnyRow]) -> Mapping[str, int]:
    """Two columns, a word and a number, as a mapping."""
    return {str(word): int(number) for word, number in rows}


def column_values(row: OutboxRow) -> dict[str, object]:
    """The row's columns, without the tenant's."""
    return {
        "id": row.id,
        "contact_id": row.contact,
        "kind": row.kind,
        "body": row.body,
        "due": row.due,
        "created_at": row.created_at,
        "status": row.status,
        "attempts": row.attempts,
        "epoch": row.epoch,
        "settled_at": row.settled_at,
        "reference": row.reference,
        "error": row.error,
        "place": row.place,
    }


def _claimed(row: EffectId, epoch: Epoch) -> ColumnElement[bool]:
    return (table.c.id == row) & _SENDING & (table.c.epoch == epoch)


def _queued(due: Instant) -> dict[str, object]:
    return {"status": Delivery.QUEUED, "due": due, "settled_at": None}
