"""Writes the first migration anew from the MetaData: `python -m wabot.storage.autogen && ruff format wabot/storage`.

Only while no release has been made: afterwards databases exist that have run it, and a change is a new revision.
"""

from pathlib import Path

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import DowngradeOps, UpgradeOps
from sqlalchemy import create_engine

from wabot.storage.tables import metadata
from wabot.storage.tables.audit import GUARDS_POSTGRESQL, GUARDS_SQLITE

FILE = Path(__file__).parent / "migrations" / "versions" / "0001_first.py"

_TEXT = '''# ruff: noqa: E501, PLR0915 - written by wabot.storage.autogen
"""The first schema."""

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import on_postgresql, on_sqlite, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TENANT_TABLES = {tenant_tables!r}

SQLITE = {sqlite!r}

POSTGRESQL = {postgresql!r}


def upgrade() -> None:
{upgrade}
    protect(TENANT_TABLES)
    for statement in SQLITE:
        on_sqlite(statement)
    for statement in POSTGRESQL:
        on_postgresql(statement)


def downgrade() -> None:
{downgrade}
'''


def tenant_tables() -> tuple[str, ...]:
    """The tables whose every row belongs to one tenant: tenant_id is in their primary key."""
    return tuple(table.name for table in metadata.sorted_tables if "tenant_id" in table.primary_key.columns)


def first_revision() -> str:
    """The source of the first migration."""
    with create_engine("sqlite://").connect() as connection:
        script = produce_migrations(MigrationContext.configure(connection), metadata)
    return _TEXT.format(
        tenant_tables=tenant_tables(),
        sqlite=GUARDS_SQLITE,
        postgresql=GUARDS_POSTGRESQL,
        upgrade=_code(script.upgrade_ops),
        downgrade=_code(script.downgrade_ops),
    )


def _code(operations: UpgradeOps | DowngradeOps | None) -> str:
    code = "" if operations is None else render_python_code(operations)
    return "\n".join(line for line in code.splitlines() if not line.strip().startswith("# ###"))


if __name__ == "__main__":
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(first_revision())
