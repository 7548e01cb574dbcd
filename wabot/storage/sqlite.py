"""SQLite as wabot uses it: how connections are set up, and what its errors mean."""

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry

from wabot.ports.store.errors import StoreFull, StoreUnavailable

BUSY_SECONDS = 10
"""How long to wait for another process (a backup, a person's sqlite3) that holds the file."""

_READERS = 4
_WRITER_PRAGMAS = (
    "journal_mode=wal",
    "synchronous=full",
    "foreign_keys=on",
    "secure_delete=on",  # what is redacted or pruned is gone from the file, not only from its rows
    "cache_size=-16000",  # 16 MB
    "temp_store=memory",
    "wal_autocheckpoint=4000",  # 16 MB of log; at the default of 4 MB busy times spend a third on checkpoints
)
_READER_PRAGMAS = ("query_only=on", "temp_store=memory")
_UNREACHABLE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_NOTADB,
    }
)


def writer_engine(file: Path) -> Engine:
    """An engine with the one connection that writes; transactions are begun and ended by hand."""
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        poolclass=StaticPool,
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS, "cached_statements": 512},
    )
    _set_pragmas(engine, _WRITER_PRAGMAS)
    return engine


def reader_engine(url: URL) -> AsyncEngine:
    """Connections that see one snapshot a transaction and cannot write."""
    engine = create_async_engine(
        url,
        pool_size=_READERS,
        max_overflow=0,
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
    )
    _set_pragmas(engine.sync_engine, _READER_PRAGMAS)
    begin_by_hand(engine.sync_engine, "begin")
    return engine


def begin_by_hand(engine: Engine, statement: str) -> None:
    """The driver would begin only before a write (and never before DDL); begin always."""

    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    event.listen(engine, "begin", begin)


def meaning(error: BaseException) -> StoreFull | StoreUnavailable | None:
    """What a driver's error means for everyone who writes now; None where it is only the statement's own."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, sqlite3.Error):
        return None
    code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL:
        return StoreFull("the disk is full")
    return StoreUnavailable(str(cause)) if code in _UNREACHABLE else None


def _set_pragmas(engine: Engine, pragmas: tuple[str, ...]) -> None:
    def connected(connection: Any, entry: ConnectionPoolEntry) -> None:  # noqa: ANN401 - the driver's own
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"pragma {pragma}")
        cursor.close()

    event.listen(engine, "connect", connected)
