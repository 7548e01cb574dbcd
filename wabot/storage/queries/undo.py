"""Statements for what can still be undone."""

import orjson
from sqlalchemy import delete, func, or_, select, update

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store.undo import UndoStep
from wabot.storage.scope import Scope
from wabot.storage.tables.undo import undo_step as table


class SqlUndoSteps:
    """Implements ports.store.undo.UndoSteps."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, record: UndoStep) -> None:
        # Two steps of one millisecond are told apart by place: it grows with every step of the actor.
        last = self._scope.scalar(select(func.max(table.c.place)).where(table.c.actor == record.actor)) or 0
        values = {
            "key": record.key,
            "place": last + 1,
            "actor": record.actor,
            "at": record.at,
            "kind": record.kind,
            "verb": record.verb,
            "tenant": record.tenant,
            "before": orjson.dumps(dict(record.before)).decode(),
            "after": orjson.dumps(dict(record.after)).decode(),
            "undone_at": None,
        }
        self._scope.upsert(table, values)

    def last(self, actor: str, since: Instant) -> UndoStep | None:
        mine = select(table).where(table.c.actor == actor, table.c.at >= since, table.c.undone_at.is_(None))
        row = self._scope.first(mine.order_by(table.c.place.desc()).limit(1))
        if row is None:
            return None
        tenant = None if row.tenant is None else TenantId(row.tenant)
        before, after = orjson.loads(row.before), orjson.loads(row.after)
        return UndoStep(row.key, row.actor, Instant(row.at), row.kind, row.verb, tenant, before, after)

    def done(self, key: str, at: Instant) -> bool:
        open_ = update(table).where(table.c.key == key, table.c.undone_at.is_(None))
        return self._scope.execute(open_.values(undone_at=at)).rowcount == 1

    def close(self, actor: str, at: Instant) -> int:
        mine = update(table).where(table.c.actor == actor, table.c.undone_at.is_(None))
        return self._scope.execute(mine.values(undone_at=at)).rowcount

    def drop(self, tenant: TenantId, word: str) -> int:
        named = or_(table.c.before.contains(word, autoescape=True), table.c.after.contains(word, autoescape=True))
        return self._scope.execute(delete(table).where(table.c.tenant == tenant, named)).rowcount

    def forget(self, before: Instant) -> int:
        return self._scope.execute(delete(table).where(table.c.at < before)).rowcount
