"""Statements for banned contacts and for who was told."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Row, delete, select

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store.bans import Ban
from wabot.storage.queries.counters import BANS_STAMP, bump
from wabot.storage.scope import Scope
from wabot.storage.tables.bans import ban as table
from wabot.storage.tables.bans import told


class SqlBans:
    """Implements ports.store.bans.Bans."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, subject: str) -> Ban | None:
        row = self._scope.first(self._scope.select(table).where(table.c.subject == subject))
        return None if row is None else _ban(row)

    def all(self) -> Sequence[Ban]:
        newest = self._scope.select(table).order_by(table.c.since.desc(), table.c.subject)
        return [_ban(row) for row in self._scope.all(newest)]

    def put(self, ban: Ban) -> None:
        values = {
            "subject": ban.subject,
            "since": ban.since,
            "until": ban.until,
            "reason": ban.reason,
            "message": ban.message,
            "banned_by": ban.by,
        }
        self._scope.upsert(table, values)
        _changed(self._scope)

    def lift(self, subject: str) -> bool:
        gone = self._scope.execute(self._scope.delete(table).where(table.c.subject == subject)).rowcount
        _changed(self._scope)
        return gone == 1

    def told(self, subject: str, kind: str, day: int) -> bool:
        return self._scope.insert(told, {"subject": subject, "kind": kind, "day": day})


class SqlBansScan:
    """Implements ports.store.bans.BansScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def everyone(self) -> Mapping[TenantId, Sequence[Ban]]:
        found: dict[TenantId, list[Ban]] = {}
        for row in self._scope.all(select(table)):
            found.setdefault(TenantId(row.tenant_id), []).append(_ban(row))
        return found

    def end_due(self, at: Instant) -> Sequence[tuple[TenantId, Ban]]:
        due = table.c.until <= at
        found = [(TenantId(row.tenant_id), _ban(row)) for row in self._scope.all(select(table).where(due))]
        if found:
            self._scope.execute(delete(table).where(due))
            _changed(self._scope)
        return found

    def forget_told(self, before_day: int) -> int:
        return self._scope.execute(delete(told).where(told.c.day < before_day)).rowcount


def _changed(scope: Scope) -> None:
    bump(scope, BANS_STAMP)
    scope.touch("tenants")


def _ban(row: Row[Any]) -> Ban:
    return Ban(row.subject, row.since, row.until, row.reason, row.message, row.banned_by)
