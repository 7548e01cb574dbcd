"""Bringing a database to this wabot's schema, and saying clearly where that cannot be done."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, NullPool, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from wabot.ports.store.errors import DatabaseNotReady, DatabaseTooNew, StoreUnavailable
from wabot.storage import postgres, sqlite
from wabot.storage.urls import database_url, is_sqlite, sqlite_file

_LOCK = 7_293_146_001
"""Servers that start together migrate one after the other: PostgreSQL's advisory lock of this number."""


@dataclass(frozen=True, slots=True)
class Revisions:
    """Which revision a database is at ("" for an empty one), and which is this wabot's."""

    found: str
    known: str


async def migrate(url: str | URL) -> Revisions:
    """Bring the database to this wabot's schema, making an SQLite file where none is; says what it was at before.

    Raises DatabaseTooNew, StoreUnavailable, WrongUrl. All or nothing.
    """
    address = database_url(url) if isinstance(url, str) else url
    if is_sqlite(address):
        sqlite_file(address).parent.mkdir(parents=True, exist_ok=True)
    engine = migration_engine(address)
    try:
        async with engine.begin() as connection:
            return await connection.run_sync(_upgrade)
    except (DBAPIError, OSError) as error:
        raise _meaning(error) from error
    finally:
        await engine.dispose()


async def revisions(url: str | URL) -> Revisions:
    """Where the database stands. Raises StoreUnavailable, WrongUrl."""
    address = database_url(url) if isinstance(url, str) else url
    if is_sqlite(address) and not sqlite_file(address).exists():
        return Revisions("", _head())
    engine = migration_engine(address)
    try:
        async with engine.connect() as connection:
            return Revisions(await connection.run_sync(_found), _head())
    except (DBAPIError, OSError) as error:
        raise _meaning(error) from error
    finally:
        await engine.dispose()


async def check_revision(url: URL) -> None:
    """Raises DatabaseTooNew or DatabaseNotReady unless the database has exactly this wabot's schema."""
    state = await revisions(url)
    _refuse_newer(state)
    if state.found != state.known:
        raise DatabaseNotReady(state.found, state.known)


def alembic_config(connection: Connection) -> Config:
    """Alembic's settings for the migrations of this package over an open connection."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config


def knows(revision: str) -> bool:
    """Whether this wabot has the way from that revision to its own."""
    return revision in {script.revision for script in _scripts().walk_revisions()}


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Bring an open connection's database to a revision, within its transaction."""
    command.upgrade(alembic_config(connection), revision)


def _upgrade(connection: Connection) -> Revisions:
    if connection.dialect.name == "postgresql":
        connection.execute(text("select pg_advisory_xact_lock(:number)"), {"number": _LOCK})
        connection.execute(text("select set_config('wabot.tenant', '*', true)"))
    state = Revisions(_found(connection), _head())
    _refuse_newer(state)
    if state.found != state.known:
        upgrade(connection)
    return state


def _found(connection: Connection) -> str:
    return MigrationContext.configure(connection).get_current_revision() or ""


def _refuse_newer(state: Revisions) -> None:
    if state.found and not knows(state.found):
        raise DatabaseTooNew(state.found, state.known)


def _head() -> str:
    return _scripts().get_current_head() or ""


@cache  # reading them takes longer than all else that a start does with a database in order
def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(Path(__file__).parent / "migrations"))


def migration_engine(url: URL) -> AsyncEngine:
    """Connections for the changing of a schema, each in one transaction that nothing cuts short."""
    if not is_sqlite(url):
        return create_async_engine(url, poolclass=NullPool, connect_args={"timeout": postgres.CONNECT_SECONDS})
    # Foreign keys stay off (SQLite's default): copying a parent table would delete its children's rows.
    options = {"isolation_level": None, "timeout": sqlite.BUSY_SECONDS}
    engine = create_async_engine(url, poolclass=NullPool, connect_args=options)
    sqlite.begin_by_hand(engine.sync_engine, "begin immediate")
    return engine


def _meaning(error: BaseException) -> BaseException:
    return postgres.meaning(error) or sqlite.meaning(error) or StoreUnavailable(str(error))
