"""What migrations do beyond tables: row-level security, and statements of one database only."""

from collections.abc import Iterable

from alembic import op

POLICY = "tenant_only"


def protect(tables: Iterable[str]) -> None:
    """On PostgreSQL: rows show only to the tenant in `wabot.tenant`, or to `*`; even to the tables' owner."""
    seen = "current_setting('wabot.tenant', true)"
    for table in tables:
        on_postgresql(f"alter table {table} enable row level security")
        on_postgresql(f"alter table {table} force row level security")
        on_postgresql(f"create policy {POLICY} on {table} using ({seen} in ('*', tenant_id))")


def on_postgresql(statement: str) -> None:
    """Run a statement there alone."""
    _on("postgresql", statement)


def on_sqlite(statement: str) -> None:
    """Run a statement there alone."""
    _on("sqlite", statement)


def _on(database: str, statement: str) -> None:
    if op.get_bind().dialect.name == database:
        op.execute(statement)
