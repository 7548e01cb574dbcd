"""The migrations make exactly the schema of the MetaData, and a database of another age is refused in words."""

import io
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import Connection, inspect
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from tests.contract.store.rows import T1, row
from tests.databases import Postgres
from wabot.core.clock import Instant
from wabot.core.lease import EVERYTHING
from wabot.ports.store import Claim, DatabaseNotReady, DatabaseTooNew, StoreUnavailable
from wabot.storage.migrate import alembic_config, migrate, revisions
from wabot.storage.store import open_store
from wabot.storage.tables.outbox import outbox
from wabot.storage.urls import WrongUrl, database_url, sqlite_url


@pytest.fixture(params=["sqlite", "postgresql"])
async def empty(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The URL of a database without any table; of a file that is not there yet."""
    if request.param == "sqlite":
        yield sqlite_url(tmp_path / "new folder" / "100%.db")
        return
    server: Postgres = request.getfixturevalue("postgres")
    name = await server.create_empty()
    yield server.url(name)
    await server.drop(name)


async def connected(url: str) -> AsyncIterator[AsyncConnection]:
    engine = create_async_engine(database_url(url))
    async with engine.begin() as connection:
        yield connection
    await engine.dispose()


async def test_an_empty_database_is_refused_then_migrated_then_opened(empty: str) -> None:
    with pytest.raises(DatabaseNotReady, match="wabot migrate"):
        await open_store(empty)
    before = await migrate(empty)
    assert before.found == ""
    assert await revisions(empty) == await migrate(empty)
    await (await open_store(empty)).close()


async def test_the_migrated_schema_is_the_metadata(database: str) -> None:
    def check(connection: Connection) -> None:
        config = alembic_config(connection)
        config.stdout = io.StringIO()
        command.check(config)  # raises with what differs

    async for connection in connected(database):
        await connection.run_sync(check)


async def test_down_to_nothing_and_up_again(database: str) -> None:
    async for connection in connected(database):
        await connection.run_sync(lambda c: command.downgrade(alembic_config(c), "base"))
    assert (await revisions(database)).found == ""
    await migrate(database)
    await (await open_store(database)).close()


async def test_messages_outlive_the_change_of_their_indexes(database: str) -> None:
    store = await open_store(database)
    put_off = row("a", 50, created_at=Instant(1))
    await store.submit(lambda tx: [tx.tenant(T1).outbox.add(one) for one in (put_off, row("b", 2))])
    await store.close()
    async for connection in connected(database):
        await connection.run_sync(lambda c: command.downgrade(alembic_config(c), "0005"))
        assert await connection.run_sync(outbox_indexes) >= {"ix_outbox_tenant_id_contact_id_settled_at"}
    assert (await migrate(database)).found == "0005"
    async for connection in connected(database):
        found = await connection.run_sync(outbox_indexes)
    assert found == {str(index.name) for index in outbox.indexes}
    store = await open_store(database)
    claimed = await store.submit(lambda tx: tx.platform.outbox_scan.claim(Claim(EVERYTHING, Instant(60))))
    await store.close()
    assert [one.id for one in claimed] == ["a"]


def outbox_indexes(connection: Connection) -> set[str]:
    """The names that the database has."""
    return {str(index["name"]) for index in inspect(connection).get_indexes("outbox")}


async def test_a_newer_database_is_left_alone(database: str) -> None:
    async for connection in connected(database):
        await connection.exec_driver_sql("update alembic_version set version_num = '9999'")
    known = (await revisions(database)).known
    for attempt in (open_store, migrate):
        with pytest.raises(DatabaseTooNew, match=f"9999.*{known}") as refused:
            await attempt(database)
        assert (refused.value.found, refused.value.known) == ("9999", known)


async def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / "wabot.db"
    file.write_text("this is not a database, whatever its name may say. " * 100)
    for attempt in (open_store, migrate):
        with pytest.raises(StoreUnavailable, match="not a database"):
            await attempt(sqlite_url(file))


async def test_no_server_there(tmp_path: Path) -> None:
    for attempt in (open_store, migrate):
        with pytest.raises(StoreUnavailable):
            await attempt(f"postgresql://wabot@/wabot?host={tmp_path}")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not a URL"),
        ("data/wabot.db", "not a URL"),
        ("mysql://root:secret@localhost/wabot", "mysql"),
        ("sqlite://", "names no file"),
        ("sqlite:///:memory:", "names no file"),
    ],
)
def test_urls_that_cannot_be_used(text: str, words: str) -> None:
    with pytest.raises(WrongUrl, match=words) as refused:
        database_url(text)
    assert "secret" not in str(refused.value)


def test_urls_as_hosts_write_them() -> None:
    url = database_url("postgres://wabot:secret@db.example:5432/wabot?sslmode=require")
    assert (url.drivername, url.query["ssl"], "sslmode" in url.query) == ("postgresql+asyncpg", "require", False)


async def test_sqlite_is_as_durable_as_promised(tmp_path: Path) -> None:
    url = sqlite_url(tmp_path / "wabot.db")
    await migrate(url)
    store = await open_store(url)
    try:
        with sqlite3.connect(tmp_path / "wabot.db") as other:
            assert other.execute("pragma journal_mode").fetchone() == ("wal",)
        other.close()
        levels = await store.submit(lambda tx: tx.platform._scope.scalar(_pragma()))  # type: ignore[attr-defined]
        assert levels == 2  # FULL
    finally:
        await store.close()


def _pragma() -> object:
    from sqlalchemy import text

    return text("pragma synchronous")
