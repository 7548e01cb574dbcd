"""Statements for menus that tenants write."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import func

from wabot.core.clock import Instant
from wabot.ports.store.flows import VERSIONS_KEPT, Draft, Version
from wabot.storage.scope import AnyRow, Scope
from wabot.storage.tables.flows import flow_draft, flow_version

_NOTHING = "{}"
_LISTED = tuple(column for column in flow_version.c if column.name != "sources")


class SqlFlows:
    """Implements ports.store.flows.Flows."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def draft(self) -> Draft | None:
        row = self._scope.first(self._scope.select(flow_draft))
        if row is None:
            return None
        return Draft(row.book, row.revision, _sources(row.sources), row.changed_by, Instant(row.changed_at))

    def keep(self, draft: Draft) -> bool:
        fields = {
            "book": draft.book,
            "revision": draft.revision,
            "sources": orjson.dumps(dict(draft.sources)).decode(),
            "changed_by": draft.by,
            "changed_at": draft.at,
        }
        if draft.revision == 1:
            return self._scope.insert(flow_draft, fields)
        before = self._scope.update(flow_draft).where(flow_draft.c.revision == draft.revision - 1)
        return self._scope.execute(before.values(**fields)).rowcount == 1

    def drop(self, revision: int) -> bool:
        here = self._scope.update(flow_draft).where(flow_draft.c.revision == revision, flow_draft.c.sources != _NOTHING)
        return self._scope.execute(here.values(revision=revision + 1, sources=_NOTHING)).rowcount == 1

    def publish(self, version: Version) -> int:
        known = self._scope.select(flow_version, flow_version.c.number)
        number = self._scope.scalar(known.where(flow_version.c.version == version.version))
        if number is not None:
            return int(number)
        last = self._scope.scalar(self._scope.select(flow_version, func.max(flow_version.c.number)))
        fields: dict[str, Any] = {
            "version": version.version,
            "book": version.book,
            "number": (last or 0) + 1,
            "sources": orjson.dumps(dict(version.sources)).decode(),
            "note": version.note,
            "made_by": version.by,
            "made_at": version.at,
        }
        self._scope.insert(flow_version, fields)
        old = self._scope.delete(flow_version).where(flow_version.c.number <= fields["number"] - VERSIONS_KEPT)
        self._scope.execute(old)
        return int(fields["number"])

    def version(self, version: str) -> Version | None:
        row = self._scope.first(self._scope.select(flow_version).where(flow_version.c.version == version))
        return None if row is None else _version(row, _sources(row.sources))

    def versions(self, limit: int = 50) -> Sequence[Version]:
        newest = self._scope.select(flow_version, *_LISTED).order_by(flow_version.c.number.desc()).limit(limit)
        return [_version(row, {}) for row in self._scope.all(newest)]


def _version(row: AnyRow, sources: Mapping[str, str]) -> Version:
    return Version(row.version, row.book, row.number, row.note, row.made_by, Instant(row.made_at), sources)


def _sources(text: str) -> Mapping[str, str]:
    return {str(file): str(source) for file, source in orjson.loads(text).items()}
