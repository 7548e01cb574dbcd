"""Writes the newest migration anew from the MetaData: `python -m wabot.storage.autogen && ruff format wabot/storage`.

It takes what the revision before it makes to what the MetaData says. Only while the newest revision is in nobody's
hands: afterwards the next change is a new revision, and FILE, REVISION and BEFORE here name that one.
"""

from pathlib import Path

from alembic import command
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import DowngradeOps, UpgradeOps
from sqlalchemy import Connection, StaticPool, create_engine

from wabot.storage.migrate import alembic_config
from wabot.storage.tables import metadata

BEFORE, REVISION, WHAT = (
    "0005",
    "0006",
    "Open messages of a conversation in an index of their own.",
)
FILE = Path(__file__).parent / "migrations" / "versions" / f"{REVISION}_open.py"

_TEXT = '''"""{what}"""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None

TENANT_TABLES = {tenant_tables!r}


def upgrade() -> None:
{upgrade}
    protect(TENANT_TABLES)


def downgrade() -> None:
{downgrade}
'''


def tenant_tables() -> tuple[str, ...]:
    """The tables whose every row belongs to one tenant: tenant_id is in their primary key."""
    return tuple(table.name for table in metadata.sorted_tables if "tenant_id" in table.primary_key.columns)


def newest_revision() -> str:
    """The source of the newest migration."""
    with create_engine("sqlite://", poolclass=StaticPool).connect() as connection:
        command.upgrade(alembic_config(connection), BEFORE)
        known = _tables(connection)
        options = {"render_as_batch": True, "target_metadata": metadata}
        script = produce_migrations(MigrationContext.configure(connection, opts=options), metadata)
    return _TEXT.format(
        what=WHAT,
        revision=REVISION,
        before=BEFORE,
        tenant_tables=tuple(name for name in tenant_tables() if name not in known),
        upgrade=_code(script.upgrade_ops),
        downgrade=_code(script.downgrade_ops),
    )


def _tables(connection: Connection) -> set[str]:
    return set(connection.dialect.get_table_names(connection))


def _code(operations: UpgradeOps | DowngradeOps | None) -> str:
    code = "" if operations is None else render_python_code(operations, render_as_batch=True)
    return "\n".join(line for line in code.splitlines() if not line.strip().startswith("# ###"))


if __name__ == "__main__":
    FILE.write_text(newest_revision())
