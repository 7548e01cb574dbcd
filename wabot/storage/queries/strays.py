"""Statements for webhooks that belong to no bot here."""

from collections.abc import Sequence

from sqlalchemy import delete, select

from wabot.core.clock import Instant
from wabot.ports.store.strays import Stray
from wabot.storage.scope import Scope
from wabot.storage.tables.strays import stray as table

_WAITS = table.c.waits == 1


class SqlStrays:
    """Implements the port Strays."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def keep(self, stray: Stray) -> bool:
        return self._scope.insert(
            table,
            {
                "key": stray.key,
                "number_id": stray.number_id,
                "field": stray.field,
                "body": stray.body,
                "waits": int(stray.waits),
                "app": stray.app,
                "at": stray.at,
            },
        )

    def waiting(self) -> Sequence[str]:
        numbers = select(table.c.number_id).where(_WAITS).distinct().order_by(table.c.number_id)
        return [row.number_id for row in self._scope.all(numbers)]

    def count(self, number_id: str) -> int:
        return self._scope.count(table, table.c.number_id == number_id, table.c.app == "")

    def signed_by(self, app: str) -> int:
        return self._scope.count(table, table.c.app == app)

    def of(self, number_id: str, limit: int = 1000) -> Sequence[Stray]:
        oldest = select(table).where(table.c.number_id == number_id, _WAITS).order_by(table.c.at, table.c.key)
        return [
            Stray(row.key, row.number_id, row.field, row.body, bool(row.waits), row.app, Instant(row.at))
            for row in self._scope.all(oldest.limit(limit))
        ]

    def forget(self, keys: Sequence[str]) -> None:
        self._scope.execute(delete(table).where(table.c.key.in_(list(keys))))

    def prune(self, before: Instant, limit: int = 1000) -> int:
        old = select(table.c.key).where(table.c.at < before).order_by(table.c.at).limit(limit)
        return self._scope.execute(delete(table).where(table.c.key.in_(old))).rowcount
