"""Statements for issues."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import Row, delete, select

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.issue import Issue
from wabot.storage.scope import Scope
from wabot.storage.tables.issues import issue as table

_NEWEST = (table.c.opened_at.desc(), table.c.tenant_id, table.c.kind, table.c.subject)


class SqlIssues:
    """Implements ports.store.issues.Issues."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, kind: str, subject: str = "") -> Issue | None:
        row = self._scope.first(self._scope.select(table).where(*_this(kind, subject)))
        return None if row is None else _issue(row)

    def open(self) -> Sequence[Issue]:
        still = self._scope.select(table).where(table.c.resolved_at.is_(None)).order_by(*_NEWEST)
        return [_issue(row) for row in self._scope.all(still)]

    def raise_(self, kind: str, subject: str, facts: Mapping[str, str], at: Instant) -> bool:
        self._scope.touch("issues")
        words = orjson.dumps(dict(facts)).decode()
        again = self._scope.update(table).where(*_this(kind, subject), table.c.resolved_at.is_(None))
        if self._scope.execute(again.values(seen=table.c.seen + 1, raised_at=at, facts=words)).rowcount:
            return False
        opened = {"kind": kind, "subject": subject, "facts": words, "seen": 1, "opened_at": at, "raised_at": at}
        self._scope.upsert(table, {**opened, "resolved_at": None, "resolution": ""})
        return True

    def resolve(self, kind: str, subject: str, resolution: str, at: Instant) -> bool:
        step = self._scope.update(table).where(*_this(kind, subject), table.c.resolved_at.is_(None))
        return self._close(step.values(resolved_at=at, resolution=resolution)) == 1

    def resolve_kinds(self, kinds: Collection[str], resolution: str, at: Instant) -> int:
        step = self._scope.update(table).where(table.c.kind.in_(list(kinds)), table.c.resolved_at.is_(None))
        return self._close(step.values(resolved_at=at, resolution=resolution))

    def _close(self, step: Any) -> int:  # noqa: ANN401 - an update statement
        closed = self._scope.execute(step).rowcount
        if closed:
            self._scope.touch("issues")
        return closed


class SqlIssuesScan:
    """Implements ports.store.issues.IssuesScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def open(self) -> Sequence[Issue]:
        still = select(table).where(table.c.resolved_at.is_(None)).order_by(*_NEWEST)
        return [_issue(row) for row in self._scope.all(still)]

    def forget(self, before: Instant) -> int:
        return self._scope.execute(delete(table).where(table.c.resolved_at < before)).rowcount


def _this(kind: str, subject: str) -> tuple[Any, Any]:
    return table.c.kind == kind, table.c.subject == subject


def _issue(row: Row[Any]) -> Issue:
    return Issue(
        TenantId(row.tenant_id),
        row.kind,
        row.subject,
        orjson.loads(row.facts),
        row.seen,
        Instant(row.opened_at),
        Instant(row.raised_at),
        row.resolved_at,
        row.resolution,
    )
