"""The few things that SQLAlchemy spells once for each database."""

from typing import Any, cast

from sqlalchemy import BigInteger, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import ColumnElement


def insert(dialect: str, table: Table) -> sqlite.Insert:
    """An insert that knows `on conflict`; both databases' have the same methods."""
    if dialect == "postgresql":
        return cast("sqlite.Insert", postgresql.insert(table))
    return sqlite.insert(table)


class DatabaseNow(ColumnElement[int]):
    """This very moment in milliseconds on the database's own clock, which all servers see alike."""

    type = BigInteger()
    inherit_cache = True


@compiles(DatabaseNow)
def _sqlite_now(_element: DatabaseNow, _compiler: Any, **_: Any) -> str:  # noqa: ANN401 - SQLAlchemy's own shape
    return "cast((julianday('now') - 2440587.5) * 86400000 as integer)"


@compiles(DatabaseNow, "postgresql")
def _postgresql_now(_element: DatabaseNow, _compiler: Any, **_: Any) -> str:  # noqa: ANN401
    return "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)"
