"""Statements over rows of any table."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy import Column, LargeBinary, Table, Text, and_, func, insert, or_, select, update

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store.keeping import Cells, SealedAt, Tables
from wabot.storage.dialect import DatabaseNow
from wabot.storage.scope import AnySelect, Scope
from wabot.storage.tables import metadata
from wabot.storage.tables.tenants import tenant as tenants

_ANY = "w1.%"
_AT_ONCE = 500


class SqlKeeping:
    """Implements ports.store.keeping.Keeping."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def owned(self, tenant: TenantId, but: frozenset[str]) -> Tables:
        found: dict[str, Sequence[Cells]] = {
            str(tenants.name): self._rows(select(tenants).where(tenants.c.id == tenant))
        }
        for table in _tenants_own(but):
            rows = self._rows(select(table).where(table.c.tenant_id == tenant))
            found[str(table.name)] = sorted(rows, key=partial(_place, table))
        return found

    def fits(self, tables: Tables) -> bool:
        own = {str(table.name): table for table in _tenants_own(frozenset())}
        return all(name in own and _fits(own[name], row) for name, rows in tables.items() for row in rows)

    def bring(self, tenant: TenantId, tables: Tables) -> int:
        count = 0
        for table in _tenants_own(frozenset()):
            rows = [{**row, "tenant_id": tenant} for row in tables.get(table.name, ())]
            for start in range(0, len(rows), _AT_ONCE):
                self._scope.execute(insert(table), rows[start : start + _AT_ONCE])
            count += len(rows)
        return count

    def sealed_before(self, place: SealedAt, newest: str, limit: int) -> Sequence[Cells]:
        table, column = _found(place)
        old = and_(column.like(_ANY), column.not_like(f"{newest}%"))
        return self._rows(select(table).where(old).order_by(*table.primary_key).limit(limit))

    def reseal(self, place: SealedAt, row: Cells, fresh: str) -> bool:
        table, column = _found(place)
        same = [one == row[one.name] for one in table.primary_key]
        step = update(table).where(*same, column == row[column.name]).values({column.name: fresh})
        return self._scope.execute(step).rowcount == 1

    def clock(self) -> Instant:
        return Instant(int(self._scope.scalar(select(DatabaseNow()))))

    def naming(self, words: str) -> Mapping[str, int]:
        counts: dict[str, int] = {}
        for table in metadata.sorted_tables:
            holds = [one.contains(words) for one in table.columns if isinstance(one.type, Text)]
            counted = self._scope.scalar(select(func.count()).select_from(table).where(or_(*holds))) if holds else 0
            counts[str(table.name)] = int(counted)
        return {name: count for name, count in counts.items() if count}

    def _rows(self, wanted: AnySelect) -> Sequence[Cells]:
        return [{str(name): one for name, one in row.items()} for row in self._scope.execute(wanted).mappings()]


def _tenants_own(but: frozenset[str]) -> list[Table]:
    return [table for table in metadata.sorted_tables if "tenant_id" in table.c and table.name not in but]


def _found(place: SealedAt) -> tuple[Table, Any]:
    table = metadata.tables[place.table]
    return table, table.c[place.column]


def _place(table: Table, row: Cells) -> list[Any]:
    return [row[column.name] for column in table.primary_key]


def _fits(table: Table, row: Cells) -> bool:
    """Whether exactly this table's columns are there, each with what it may hold."""
    kinds = {column.name: _kind(column) for column in table.columns if column.name != "tenant_id"}
    return row.keys() == kinds.keys() and all(isinstance(row[name], kind) for name, kind in kinds.items())


def _kind(column: Column[Any]) -> tuple[type, ...]:
    held = str if isinstance(column.type, Text) else bytes if isinstance(column.type, LargeBinary) else int
    return (held, type(None)) if column.nullable else (held,)
