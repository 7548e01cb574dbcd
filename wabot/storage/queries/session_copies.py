"""Statements for copies of linked sessions' stores."""

from sqlalchemy import select

from wabot.core.clock import Instant
from wabot.ports.store.session_copies import SessionCopy
from wabot.storage.scope import Scope
from wabot.storage.tables.session_copies import session_copy as table


class SqlSessionCopies:
    """Implements ports.store.session_copies.SessionCopies."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self) -> SessionCopy | None:
        row = self._scope.first(self._scope.select(table))
        return None if row is None else SessionCopy(Instant(row.at), row.epoch, row.body)

    def age(self) -> Instant | None:
        at = self._scope.scalar(select(table.c.at).where(self._scope.own(table)))
        return None if at is None else Instant(at)

    def put(self, copy: SessionCopy) -> bool:
        values = {"at": copy.at, "epoch": copy.epoch, "body": copy.body}
        step = self._scope.update(table).where(table.c.epoch <= copy.epoch).values(**values)
        return self._scope.execute(step).rowcount == 1 or self._scope.insert(table, values)

    def forget(self) -> None:
        self._scope.execute(self._scope.delete(table))
