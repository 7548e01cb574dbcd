"""The MetaData all tables share, and the column types they agree on."""

from typing import Any

from sqlalchemy import BigInteger, Column, MetaData, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def tenant_key() -> Column[str]:
    """The first column of every tenant-owned table's primary key; row-level security goes by it."""
    return Column("tenant_id", Text, primary_key=True)


def key(name: str) -> Column[str]:
    """A further column of the primary key."""
    return Column(name, Text, primary_key=True)


def words(name: str, default: str | None = None) -> Column[str]:
    """Text that is never null; JSON goes here too."""
    return Column(name, Text, nullable=False, server_default=default)


def number(name: str, default: int | None = None) -> Column[int]:
    """A whole number that is never null: counts, minor units of money, durations."""
    standard: Any = None if default is None else str(default)
    return Column(name, BigInteger, nullable=False, server_default=standard)


def instant(name: str) -> Column[int]:
    """Milliseconds since 1970 UTC."""
    return Column(name, BigInteger, nullable=False)


def maybe_instant(name: str) -> Column[int]:
    """Milliseconds since 1970 UTC, or null: it has not happened."""
    return Column(name, BigInteger)
