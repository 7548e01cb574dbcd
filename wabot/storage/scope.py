"""A connection bound to one tenant (or to the platform): what repositories execute their statements through."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    CursorResult,
    Delete,
    Executable,
    FromClause,
    Row,
    Select,
    Table,
    Update,
    delete,
    func,
    select,
    text,
    update,
)

from wabot.core.ids import TenantId
from wabot.storage.dialect import insert

EVERY_TENANT = TenantId("*")
"""The binding of platform work: row-level security lets it see all rows."""

AnyRow = Row[*tuple[Any, ...]]
AnyResult = CursorResult[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]

_BIND = text("select set_config('wabot.tenant', :tenant, true)")


class Binding:
    """The connection of one transaction, and the tenant that PostgreSQL's row-level security sees at present."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._guarded = connection.dialect.name == "postgresql"
        self._bound: TenantId | None = None

    def bind(self, tenant: TenantId) -> None:
        """Tell the database whose rows the next statements may touch."""
        if self._guarded and self._bound != tenant:
            self._bound = None
            self.connection.execute(_BIND, {"tenant": tenant})
            self._bound = tenant

    def sees(self, tenant: TenantId) -> bool:
        """Whether the database was told this tenant last."""
        return self._bound == tenant

    def note(self, tenant: TenantId | None) -> None:
        """What the database goes by now; None where a savepoint's end took the setting along."""
        self._bound = tenant


class Scope:
    """Statements on behalf of one tenant. `tenant` is EVERY_TENANT in the platform's scope."""

    def __init__(self, binding: Binding, tenant: TenantId, touch: Callable[[str], None]) -> None:
        self.tenant = tenant
        self.touch = touch
        self._binding = binding
        self._dialect = binding.connection.dialect.name

    def execute(self, statement: Executable, rows: Sequence[Mapping[str, Any]] | None = None) -> AnyResult:
        """Run a statement, once or (with `rows`) once a row."""
        self._binding.bind(self.tenant)
        connection = self._binding.connection
        return connection.execute(statement, rows) if rows is not None else connection.execute(statement)

    def all(self, statement: Executable) -> Sequence[AnyRow]:
        """Every row."""
        return self.execute(statement).all()

    def first(self, statement: Executable) -> AnyRow | None:
        """The first row, or None."""
        return self.execute(statement).first()

    def scalar(self, statement: Executable) -> Any:  # noqa: ANN401 - whatever the column holds
        """The first column of the first row, or None."""
        return self.execute(statement).scalar()

    def bytewise(self, column: Column[str]) -> ColumnElement[str]:
        """A column of words in the order of its bytes, as Python and SQLite have it, whatever the database's own is."""
        return column.collate("C") if self._dialect == "postgresql" else column

    def count(self, table: Table, *conditions: ColumnElement[bool]) -> int:
        """How many own rows meet the conditions."""
        return int(self.scalar(self.select(table, func.count()).where(*conditions)))

    # In a tenant's scope these five see to tenant_id by themselves; in the platform's scope they add nothing.

    def select(self, source: FromClause, *columns: ColumnElement[Any]) -> AnySelect:
        """`select` of own rows: all columns of the table, or those named."""
        chosen = select(*columns).select_from(source) if columns else select(source)
        return chosen if self.tenant == EVERY_TENANT else chosen.where(self.own(source))

    def update(self, table: Table) -> Update:
        """`update` of own rows."""
        return update(table) if self.tenant == EVERY_TENANT else update(table).where(self.own(table))

    def delete(self, table: Table) -> Delete:
        """`delete` of own rows."""
        return delete(table) if self.tenant == EVERY_TENANT else delete(table).where(self.own(table))

    def insert(self, table: Table, values: Mapping[str, Any]) -> bool:
        """Insert a row; False (and no change) when one of its keys is taken."""
        statement = insert(self._dialect, table).values(**self._owned(values)).on_conflict_do_nothing()
        return self.execute(statement).rowcount == 1

    def insert_new(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
        """Insert rows that have the same columns, but for those one of whose keys is taken; how many went in."""
        if not rows:
            return 0
        owned = [self._owned(row) for row in rows]
        return self.execute(insert(self._dialect, table).values(owned).on_conflict_do_nothing()).rowcount

    def insert_from(self, table: Table, columns: Sequence[str], rows: AnySelect) -> int:
        """Insert what a select of own rows finds, but for those one of whose keys is taken; how many went in."""
        statement = insert(self._dialect, table).from_select(list(columns), rows).on_conflict_do_nothing()
        return self.execute(statement).rowcount

    def upsert(self, table: Table, values: Mapping[str, Any], key: Sequence[str] = ()) -> None:
        """Insert a row or, where `key` (default: the primary key) is taken, overwrite its other columns."""
        owned = self._owned(values)
        columns = list(key) or [column.name for column in table.primary_key]
        statement = insert(self._dialect, table).values(**owned)
        rest = {name: statement.excluded[name] for name in owned if name not in columns}
        if rest:
            self.execute(statement.on_conflict_do_update(index_elements=columns, set_=rest))
        else:
            self.execute(statement.on_conflict_do_nothing(index_elements=columns))

    def upsert_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Upsert many rows that have the same columns, in one round."""
        if not rows:
            return
        owned = [self._owned(row) for row in rows]
        columns = [column.name for column in table.primary_key]
        statement = insert(self._dialect, table)
        rest = {name: statement.excluded[name] for name in owned[0] if name not in columns}
        self.execute(statement.on_conflict_do_update(index_elements=columns, set_=rest), owned)

    def add_up(self, table: Table, column: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert many rows or, where a key is taken, add this column to what stands there, in one round."""
        if not rows:
            return
        statement = insert(self._dialect, table)
        more = {column: table.c[column] + statement.excluded[column]}
        keys = [one.name for one in table.primary_key]
        added = statement.on_conflict_do_update(index_elements=keys, set_=more)
        self.execute(added, [self._owned(row) for row in rows])

    def insert_all(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        """Insert many rows that have the same columns, in one round; those whose key is taken change nothing."""
        if rows:
            statement = insert(self._dialect, table).on_conflict_do_nothing()
            self.execute(statement, [self._owned(row) for row in rows])

    def own(self, source: FromClause) -> ColumnElement[bool]:
        """The condition that a row belongs to this tenant."""
        return source.c.tenant_id == self.tenant

    def _owned(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return dict(values) if self.tenant == EVERY_TENANT else {**values, "tenant_id": self.tenant}
