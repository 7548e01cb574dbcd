"""Statements for versions of menu books."""

from collections.abc import Mapping

import orjson

from wabot.core.clock import Instant
from wabot.storage.scope import Scope
from wabot.storage.tables.books import book_version as table


class SqlBookVersions:
    """Implements the port BookVersions."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, name: str, version: str, sources: Mapping[str, str], at: Instant) -> bool:
        text = orjson.dumps(dict(sources)).decode()
        return self._scope.insert(table, {"name": name, "version": version, "sources": text, "added_at": at})

    def get(self, name: str, version: str) -> Mapping[str, str] | None:
        mine = (table.c.name == name) & (table.c.version == version)
        text = self._scope.scalar(self._scope.select(table, table.c.sources).where(mine))
        return None if text is None else {str(file): str(source) for file, source in orjson.loads(text).items()}
