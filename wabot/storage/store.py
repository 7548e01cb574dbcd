"""The Store over SQLite or PostgreSQL: the writer for writes, a pool of connections for reads."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from typing import Any, Protocol, TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from wabot.ports.store import NewEvent, Settled, StoreClosed, StoreUnavailable, TurnSave, Tx
from wabot.storage import postgres, sqlite
from wabot.storage.bell import Bell
from wabot.storage.jobs import Work
from wabot.storage.listeners import Listeners
from wabot.storage.migrate import check_revision
from wabot.storage.postgres_writer import PostgresWriter
from wabot.storage.queries import JobTx
from wabot.storage.scope import Binding
from wabot.storage.sqlite_writer import SqliteWriter
from wabot.storage.urls import database_url, is_sqlite, sqlite_file

T = TypeVar("T")


class _Writer(Protocol):
    async def start(self) -> None: ...
    def submit(self, work: Work) -> asyncio.Future[Any]: ...
    async def close(self) -> None: ...


class SqlStore:
    """Implements ports.store.Store."""

    def __init__(self, url: URL) -> None:
        self._listeners = Listeners()
        self._bell = None if is_sqlite(url) else Bell(url, self._listeners.announce, lambda: self._listeners.topics)
        self._writer = _writer(url, self._tell)
        self._readers = sqlite.reader_engine(url) if is_sqlite(url) else postgres.reader_engine(url)
        self._reading: set[asyncio.Task[Any]] = set()
        self._closed = False
        self.trouble = ""

    async def start(self) -> None:
        """Begin to write; raises StoreUnavailable."""
        await self._writer.start()
        if self._bell is not None:
            self._bell.start()

    async def submit(self, job: Callable[[Tx], T]) -> T:
        result: T = await self._write(job)
        return result

    async def record(self, event: NewEvent) -> bool:
        return bool(await self._write(event))

    async def save_turn(self, turn: TurnSave) -> None:
        await self._write(turn)

    async def settle_sent(self, done: Settled) -> None:
        await self._write(done)

    async def _write(self, work: Work) -> Any:  # noqa: ANN401 - what the job returns
        try:
            result = await self._writer.submit(work)
        except StoreUnavailable as error:
            self.trouble = str(error)
            raise
        self.trouble = ""
        return result

    async def read(self, query: Callable[[Tx], T]) -> T:
        if self._closed:
            raise StoreClosed("the store is closed")
        reading = asyncio.create_task(self._read(query), name="store:read")
        self._reading.add(reading)
        reading.add_done_callback(self._reading.discard)
        # Whoever is cancelled leaves; the read ends by itself. Broken off, it may hold on to its snapshot of the file
        # for as long as Python remembers its cursor, and the writer's last checkpoint waits for it.
        return await asyncio.shield(reading)

    async def _read(self, query: Callable[[Tx], T]) -> T:
        try:
            return await _read(self._readers, query)
        except StoreUnavailable:  # the pool noticed too, and connects anew; reading twice harms nobody
            return await _read(self._readers, query)

    def listen(self, topic: str, callback: Callable[[], None]) -> None:
        self._listeners.listen(topic, callback)

    def ring(self, topic: str) -> None:
        if self._bell is not None:
            self._bell.ring([topic])

    def _tell(self, topics: Iterable[str]) -> None:
        self._listeners.announce(topics)
        if self._bell is not None:
            self._bell.ring(topics)

    async def close(self) -> None:
        self._closed = True
        if self._reading:
            await asyncio.wait(self._reading)
        await self._readers.dispose()
        await self._writer.close()
        if self._bell is not None:
            await self._bell.close()


async def open_store(url: str) -> SqlStore:
    """Open a migrated database. Raises WrongUrl, StoreUnavailable, DatabaseTooNew or DatabaseNotReady."""
    address = database_url(url)
    await check_revision(address)
    store = SqlStore(address)
    try:
        await store.start()
    except BaseException:
        await store.close()
        raise
    return store


def _writer(url: URL, announce: Callable[[Iterable[str]], None]) -> _Writer:
    return SqliteWriter(sqlite_file(url), announce) if is_sqlite(url) else PostgresWriter(url, announce)


async def _read(engine: AsyncEngine, query: Callable[[Tx], T]) -> T:
    def run(connection: Connection) -> T:
        return query(JobTx(Binding(connection)))

    async with _connected(engine) as connection:
        try:
            return await connection.run_sync(run)
        except (DBAPIError, OSError) as error:
            found = postgres.meaning(error) or sqlite.meaning(error)
            if found is None:
                raise
            if isinstance(error, OSError):  # nobody answered: it is not worth another try, neither here nor in the pool
                await connection.invalidate()
            raise found from error


@asynccontextmanager
async def _connected(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    try:
        connection = await engine.connect()
    except (DBAPIError, OSError) as error:  # whatever it was: there is no connection
        raise StoreUnavailable(str(postgres.driver_error(error))) from error
    try:
        yield connection
    finally:
        await connection.close()
