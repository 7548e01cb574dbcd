"""The few statements that SQLAlchemy spells once for each database."""

from typing import cast

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite


def insert(dialect: str, table: Table) -> sqlite.Insert:
    """An insert that knows `on conflict`; both databases' have the same methods."""
    if dialect == "postgresql":
        return cast("sqlite.Insert", postgresql.insert(table))
    return sqlite.insert(table)
