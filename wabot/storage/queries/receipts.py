"""Statements for statuses of messages we sent."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Column, ColumnElement, bindparam, delete, select

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.message import Delivery, told
from wabot.ports.channel import Receipt
from wabot.ports.store.receipts import Heard
from wabot.ports.store.rows import OutboxRow
from wabot.storage.queries.outbox import COLUMNS
from wabot.storage.scope import Scope
from wabot.storage.tables.outbox import HAS_REFERENCE, outbox
from wabot.storage.tables.receipts import early_receipt as early

_MESSAGE = outbox.c.kind == "send"
_ROW = outbox.c.id == bindparam("row")


class SqlReceipts:
    """Implements the port Receipts."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def hear(self, receipts: Sequence[Receipt]) -> Sequence[Heard | None]:
        rows = self._rows(outbox.c.id, {one.key for one in receipts if one.key})
        unknown = {one.reference for one in receipts if one.reference and one.key not in rows}
        by_reference = self._rows(outbox.c.reference, unknown, HAS_REFERENCE)
        names = {row.reference: row.id for row in by_reference.values()}
        rows |= by_reference
        before = dict(rows)
        heard = [_hear(one, rows, one.key if one.key in rows else names.get(one.reference)) for one in receipts]
        self._save([(before[key], row) for key, row in rows.items() if row is not before[key]])
        return heard

    def park(self, receipts: Sequence[Receipt], now: Instant) -> None:
        for one in receipts:
            values = {"reference": one.reference, "status": one.status.value, "at": one.at}
            self._scope.insert(early, {**values, "reason": one.reason, "detail": one.detail, "came_at": now})

    def unpark(self, receipts: Sequence[Receipt]) -> None:
        for one in receipts:
            same = (early.c.reference == one.reference) & (early.c.status == one.status.value)
            self._scope.execute(self._scope.delete(early).where(same))

    def _rows(self, name: Column[str], wanted: set[str], *also: ColumnElement[bool]) -> dict[str, OutboxRow]:
        """Messages with one of these names, by id; nobody else moves them until we are done."""
        if not wanted:
            return {}
        found = self._scope.select(outbox, *COLUMNS).where(name.in_(sorted(wanted)), _MESSAGE, *also)
        return {row.id: OutboxRow(*row) for row in self._scope.all(found.with_for_update())}

    def _save(self, moved: Sequence[tuple[OutboxRow, OutboxRow]]) -> None:
        """What was settled before gets its status alone, all at once: this is most of it, and no index is touched."""
        plain = [
            {"row": row.id, "now": row.status}
            for was, row in moved
            if was.settled_at is not None and row.status != Delivery.FAILED
        ]
        if plain:
            self._scope.execute(self._scope.update(outbox).where(_ROW).values(status=bindparam("now")), plain)
        for was, row in moved:
            if was.settled_at is None or row.status == Delivery.FAILED:
                self._settle(was, row)

    def _settle(self, was: OutboxRow, row: OutboxRow) -> None:
        values = {"status": row.status, "settled_at": row.settled_at, "reference": row.reference, "error": row.error}
        self._scope.execute(self._scope.update(outbox).where(outbox.c.id == row.id).values(**values))
        if was.status == Delivery.QUEUED:
            self._scope.touch("outbox")  # what stood behind it may go


class SqlReceiptsScan:
    """Implements the port ReceiptsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def parked(self, limit: int = 1000) -> Sequence[Receipt]:
        oldest = select(early).order_by(early.c.came_at, early.c.reference, early.c.at).limit(limit)
        return [
            Receipt(
                TenantId(row.tenant_id),
                row.reference,
                Delivery(row.status),
                Instant(row.at),
                reason=row.reason,
                detail=row.detail,
            )
            for row in self._scope.all(oldest)
        ]

    def prune(self, before: Instant) -> int:
        return self._scope.execute(delete(early).where(early.c.came_at < before)).rowcount


def _hear(receipt: Receipt, rows: dict[str, OutboxRow], known: str | None) -> Heard | None:
    """What one status does; moves its message in `rows`, since the next one may speak of the same."""
    if known is None:
        return None
    row = rows[known]
    if row.reference and receipt.reference and row.reference != receipt.reference:
        return Heard(row, Delivery(row.status))  # of an earlier try; the one that counts has its own
    status = told(Delivery(row.status), receipt.status)
    if status != row.status:
        reference = row.reference or receipt.reference
        error = receipt.reason if status is Delivery.FAILED else row.error
        rows[known] = replace(row, status=status, settled_at=receipt.at, reference=reference, error=error)
    return Heard(row, status)
