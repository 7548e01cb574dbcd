"""PostgreSQL as wabot uses it: how connections are set up, and what its errors mean."""

import asyncpg
from sqlalchemy import URL, NullPool
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from wabot.ports.store.errors import StoreFull, StoreUnavailable

CONNECT_SECONDS = 10
STATEMENT_SECONDS = 20
"""Without an answer for so long the server is taken for lost: a cut cable would else keep us waiting for minutes."""
IDLE_SECONDS = 4
"""The server itself ends a transaction that asks for nothing for so long: whoever was frozen or cut off in the middle
of one would else keep its leases locked, and nobody could take them over."""

_READERS = 8
_FULL = ("53100",)
_CONFLICTS = ("40001", "40P01")  # serialization failure, deadlock
_GONE = ("08", "57P", "25P03")  # connection exceptions; the server is shutting down or starting; idle for too long
_PATIENCE = {"timeout": CONNECT_SECONDS, "command_timeout": STATEMENT_SECONDS}


def writer_engine(url: URL) -> AsyncEngine:
    """An engine whose connections leave transactions to us."""
    return create_async_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT", connect_args=_PATIENCE)


def reader_engine(url: URL) -> AsyncEngine:
    """Connections that see one snapshot a transaction and cannot write."""
    return create_async_engine(
        url,
        pool_size=_READERS,
        max_overflow=0,
        connect_args=_PATIENCE,
        isolation_level="REPEATABLE READ",
        execution_options={"postgresql_readonly": True},
    )


def meaning(error: BaseException) -> StoreFull | StoreUnavailable | None:
    """What an error says of the database as a whole; None where it is only the statement's own."""
    cause = driver_error(error)
    state = sqlstate(cause)
    if state in _FULL:
        return StoreFull("the database's disk is full")
    gone = isinstance(cause, OSError | asyncpg.InterfaceError) and not isinstance(cause, asyncpg.DataError)
    if gone or state.startswith(_GONE):
        return StoreUnavailable(str(cause) or type(cause).__name__)
    return None


def is_conflict(error: BaseException) -> bool:
    """Whether the same work may succeed when it is tried again."""
    return sqlstate(driver_error(error)) in _CONFLICTS


def sqlstate(error: BaseException | None) -> str:
    """PostgreSQL's five-character code, "" for an error of another kind."""
    return str(getattr(error, "sqlstate", None) or "")


def driver_error(error: BaseException) -> BaseException | None:
    """What asyncpg raised, below what SQLAlchemy made of it."""
    if not isinstance(error, DBAPIError):
        return error
    adapted = error.orig
    return adapted.__cause__ or adapted if adapted is not None else error
