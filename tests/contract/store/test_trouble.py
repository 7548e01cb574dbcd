"""Full disks, lost servers, conflicts: clear errors, nothing half written, and it goes on by itself."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from tests.contract.store.rows import T1, event, row, turn
from tests.databases import Postgres
from wabot.ports.store import StoreFull, StoreUnavailable
from wabot.storage.migrate import migrate
from wabot.storage.store import SqlStore, open_store
from wabot.storage.urls import sqlite_url


@pytest.fixture
async def sqlite_store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    url = sqlite_url(tmp_path / "wabot.db")
    await migrate(url)
    store = await open_store(url)
    yield store
    await store.close()


@pytest.fixture
async def pg_name(postgres: Postgres) -> AsyncIterator[str]:
    name = await postgres.create()
    yield name
    await postgres.drop(name)


@pytest.fixture
async def pg_store(postgres: Postgres, pg_name: str) -> AsyncIterator[SqlStore]:
    store = await open_store(postgres.url(pg_name))
    yield store
    await store.close()


async def pragma(store: SqlStore, words: str) -> Any:
    return await store.submit(lambda tx: tx.platform._scope.scalar(text(f"pragma {words}")))  # type: ignore[attr-defined]


async def ids(store: SqlStore) -> set[str]:
    return {one.id for one in await store.read(lambda tx: tx.tenant(T1).events.tail(100_000))}


async def test_a_full_disk_is_said_and_survived(sqlite_store: SqlStore) -> None:
    pages = await pragma(sqlite_store, "page_count")
    assert await pragma(sqlite_store, f"max_page_count={pages + 20}")
    big = "x" * 3000
    results: list[bool | BaseException] = []
    for n in range(0, 60, 3):  # three a commit
        three = (sqlite_store.record(event(f"e{n + m}", body=big)) for m in range(3))
        results += await asyncio.gather(*three, return_exceptions=True)
    assert {type(result) for result in results} == {bool, StoreFull}
    kept = {f"e{n}" for n, result in enumerate(results) if result is True}
    assert await ids(sqlite_store) == kept
    with pytest.raises(StoreFull):
        await sqlite_store.submit(lambda tx: [tx.tenant(T1).outbox.add(row(f"r{n}", body=big)) for n in range(99)])
    assert await sqlite_store.read(lambda tx: tx.tenant(T1).outbox.tail()) == []
    await pragma(sqlite_store, "max_page_count=1000000")
    assert await sqlite_store.record(event("after", body=big))
    assert await ids(sqlite_store) == kept | {"after"}
    assert await pragma(sqlite_store, "integrity_check") == "ok"


async def test_another_process_may_hold_the_file_for_a_while(sqlite_store: SqlStore, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "wabot.db", isolation_level=None, check_same_thread=False)
    other.execute("begin immediate")
    recorded = asyncio.ensure_future(sqlite_store.record(event("e1")))
    assert await ids(sqlite_store) == set()  # reading goes on meanwhile
    other.execute("rollback")
    other.close()
    assert await recorded


async def lose_connections(postgres: Postgres, name: str) -> None:
    await postgres.execute(
        f"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}' and pid <> pg_backend_pid()"
    )


async def test_an_idle_connection_that_died_is_replaced_unnoticed(
    postgres: Postgres, pg_name: str, pg_store: SqlStore
) -> None:
    assert await ids(pg_store) == set()
    await lose_connections(postgres, pg_name)
    assert await pg_store.record(event("e1"))
    assert await ids(pg_store) == {"e1"}


async def test_a_connection_lost_in_the_middle(postgres: Postgres, pg_name: str, pg_store: SqlStore) -> None:
    # The killer is the job itself: the connection dies with the batch under way.
    def kill_me(tx: Any) -> None:
        tx.platform._scope.execute(text("select pg_terminate_backend(pg_backend_pid())"))

    results = await asyncio.gather(
        pg_store.record(event("e1")), pg_store.submit(kill_me), pg_store.record(event("e2")), return_exceptions=True
    )
    assert [type(result) for result in results] == [StoreUnavailable] * 3
    assert await pg_store.record(event("e3"))
    assert await ids(pg_store) == {"e3"}


async def test_a_server_that_refuses_is_said_to_everyone_who_waits(
    postgres: Postgres, pg_name: str, pg_store: SqlStore
) -> None:
    await postgres.execute(f"alter database {pg_name} allow_connections false")
    await lose_connections(postgres, pg_name)
    results = await asyncio.gather(*(pg_store.record(event(f"e{n}")) for n in range(300)), return_exceptions=True)
    assert {type(result) for result in results} == {StoreUnavailable}
    with pytest.raises(StoreUnavailable):
        await ids(pg_store)
    await postgres.execute(f"alter database {pg_name} allow_connections true")
    assert await pg_store.record(event("after"))
    assert await ids(pg_store) == {"after"}


async def test_a_deadlock_is_tried_again(postgres: Postgres, pg_name: str) -> None:
    await postgres.execute(f"alter database {pg_name} set deadlock_timeout = '20ms'")
    store = await open_store(postgres.url(pg_name))
    for name in ("a", "b", "c"):
        await store.record(event(name))
    other = await asyncpg.connect(host=str(postgres.folder), user="postgres", database=pg_name)
    await other.execute("set deadlock_timeout = '1h'; begin; update event set note = 'other' where id = 'b'")
    crossing: list[asyncio.Future[str]] = []

    def a_then_b(tx: Any) -> None:
        scope = tx.tenant(T1)._scope
        scope.execute(text("update event set note = 'mine' where id = 'a'"))
        if not crossing:
            statement = "update event set note = 'other' where id = 'a'; commit"
            crossing.append(asyncio.ensure_future(other.execute(statement)))
            while not scope.scalar(text("select count(*) from pg_locks where not granted")):
                pass  # the other does not wait for `a` yet
        scope.execute(text("update event set note = 'mine' where id = 'b'"))

    await asyncio.gather(store.save_turn(turn("c", 0)), store.submit(a_then_b), store.record(event("after")))
    await crossing[0]
    await other.close()
    notes = await store.read(lambda tx: {one.id: one.note for one in tx.tenant(T1).events.tail()})
    await store.close()
    assert notes == {"a": "mine", "b": "mine", "c": "", "after": ""}


async def test_a_job_that_swallows_a_database_error_does_not_spoil_the_batch(store: SqlStore) -> None:
    def careless(tx: Any) -> None:
        try:
            tx.tenant(T1)._scope.execute(text("select nonsense from nowhere"))
        except DBAPIError:
            return

    async def job() -> object:
        return await store.submit(careless)

    results = await asyncio.gather(store.record(event("a")), job(), store.record(event("b")), return_exceptions=True)
    assert (results[0], results[2]) == (True, True)
    assert await ids(store) == {"a", "b"}
