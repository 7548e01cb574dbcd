"""Statements over rows of any table."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, Text, and_, func, insert, or_, select, update
from sqlalchemy.exc import DBAPIError

from wabot.core.ids import TenantId
from wabot.ports.store.keeping import Cells, ForeignRows, SealedAt, Tables
from wabot.storage.scope import Scope
from wabot.storage.tables import metadata
from wabot.storage.tables.tenants import tenant as tenants

_ANY = "w1.%"
_AT_ONCE = 500


class SqlKeeping:
    """Implements ports.store.keeping.Keeping."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def owned(self, tenant: TenantId, but: frozenset[str]) -> Tables:
        own = self._scope.all(select(tenants).where(tenants.c.id == tenant))
        found: dict[str, Sequence[Cells]] = {tenants.name: [dict(row._mapping) for row in own]}  # noqa: SLF001 - public in all but name
        for table in _tenants_own(but):
            rows = self._scope.all(select(table).where(table.c.tenant_id == tenant))
            found[str(table.name)] = sorted(
                (dict(row._mapping) for row in rows),
                key=lambda row: _place(table, row),  # noqa: SLF001
            )
        return found

    def bring(self, tenant: TenantId, tables: Tables) -> int:
        count = 0
        for table in _tenants_own(frozenset()):
            rows = [{**row, "tenant_id": tenant} for row in tables.get(table.name, ())]
            if any(set(row) - set(table.columns.keys()) for row in rows):
                raise ForeignRows(table.name)
            for start in range(0, len(rows), _AT_ONCE):
                self._insert(table, rows[start : start + _AT_ONCE])
            count += len(rows)
        return count

    def sealed_before(self, place: SealedAt, newest: str, limit: int) -> Sequence[Cells]:
        table, column = _found(place)
        old = and_(column.like(_ANY), column.not_like(f"{newest}%"))
        rows = self._scope.all(select(table).where(old).order_by(*table.primary_key).limit(limit))
        return [dict(row._mapping) for row in rows]  # noqa: SLF001

    def reseal(self, place: SealedAt, row: Cells, fresh: str) -> bool:
        table, column = _found(place)
        same = [one == row[one.name] for one in table.primary_key]
        step = update(table).where(*same, column == row[column.name]).values({column.name: fresh})
        return self._scope.execute(step).rowcount == 1

    def naming(self, words: str) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        for table in metadata.sorted_tables:
            holds = [one.contains(words) for one in table.columns if isinstance(one.type, Text)]
            counted = self._scope.scalar(select(func.count()).select_from(table).where(or_(*holds))) if holds else 0
            counts[str(table.name)] = int(counted)
        return {name: count for name, count in counts.items() if count}

    def _insert(self, table: Table, rows: Sequence[Cells]) -> None:
        try:
            self._scope.execute(insert(table), rows)
        except (DBAPIError, KeyError, TypeError) as error:
            raise ForeignRows(table.name) from error


def _tenants_own(but: frozenset[str]) -> list[Table]:
    return [table for table in metadata.sorted_tables if "tenant_id" in table.c and table.name not in but]


def _found(place: SealedAt) -> tuple[Table, Any]:
    table = metadata.tables[place.table]
    return table, table.c[place.column]


def _place(table: Table, row: Cells) -> list[Any]:
    return [row[column.name] for column in table.primary_key]
