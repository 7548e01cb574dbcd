"""Statements for servers."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete, select

from wabot.ports.store.servers import Server
from wabot.storage.dialect import DatabaseNow
from wabot.storage.scope import Scope
from wabot.storage.tables.servers import server as table

_SEEN = select(table, (DatabaseNow() - table.c.beat_at).label("silence"))


class SqlServers:
    """Implements ports.store.servers.Servers."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def beat(self, server: Server) -> bool:
        known = self.get(server.name)
        if known is not None and known.boot != server.boot and known.started_at > server.started_at:
            return False
        values = {
            "name": server.name,
            "boot": server.boot,
            "version": server.version,
            "started_at": server.started_at,
            "seen_at": server.seen_at,
            "beat_at": DatabaseNow(),
            "tenants": server.tenants,
            "stopped": int(server.stopped),
        }
        self._scope.upsert(table, values)
        return True

    def all(self) -> Sequence[Server]:
        return [_server(row) for row in self._scope.all(_SEEN.order_by(table.c.name))]

    def get(self, name: str) -> Server | None:
        row = self._scope.first(_SEEN.where(table.c.name == name))
        return None if row is None else _server(row)

    def forget(self, name: str) -> None:
        self._scope.execute(delete(table).where(table.c.name == name))


def _server(row: Row[Any]) -> Server:
    return Server(
        row.name, row.boot, row.version, row.started_at, row.seen_at, row.tenants, bool(row.stopped), row.silence
    )
