"""The one connection that writes to PostgreSQL: whatever waits goes into one commit, hot jobs as sets."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

import structlog
from sqlalchemy import URL

from wabot.ports.store.errors import StoreClosed, StoreFull, StoreUnavailable
from wabot.storage.jobs import MAX_BATCH, Batch, Waiting, Work, failed
from wabot.storage.postgres import driver_error, is_conflict, meaning, writer_engine
from wabot.storage.postgres_desk import Desk

_log = structlog.get_logger()

_TRIES = 5


class PostgresWriter:
    """A task that owns the connection and makes a new one when it is lost."""

    def __init__(self, url: URL, announce: Callable[[Iterable[str]], None]) -> None:
        self._engine = writer_engine(url)
        self._announce = announce
        self._queue: deque[Waiting] = deque()
        self._poke = asyncio.Event()
        self._closed = False
        self._task: asyncio.Task[None] | None = None
        self._desk: Desk | None = None

    async def start(self) -> None:
        """Connect; raises StoreUnavailable."""
        await self._connected()
        self._task = asyncio.create_task(self._run(), name="store-writer")

    def submit(self, work: Work) -> asyncio.Future[Any]:
        """Put work at the end of the line."""
        if self._closed:
            raise StoreClosed("the store is closed")
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._queue.append(Waiting(work, future))
        self._poke.set()
        return future

    async def close(self) -> None:
        """Finish what was submitted, then disconnect."""
        self._closed = True
        self._poke.set()
        if self._task is not None:
            await asyncio.shield(self._task)
        await self._disconnect()
        await self._engine.dispose()

    async def _run(self) -> None:
        while self._queue or not self._closed:
            if not self._queue:
                self._poke.clear()
                await self._poke.wait()
                continue
            waiting = [self._queue.popleft() for _ in range(min(MAX_BATCH, len(self._queue)))]
            (await self._commit(waiting)).deliver(self._announce)

    async def _commit(self, waiting: list[Waiting]) -> Batch:
        try:
            return await (await self._begun()).commit(waiting)
        except Exception as error:  # noqa: BLE001 - whoever waits must hear of it
            if _lost(error):
                return await self._give_up(waiting, error)
            return await self._one_by_one(waiting)

    async def _one_by_one(self, waiting: list[Waiting]) -> Batch:
        """The batch was rolled back for the sake of one of its jobs: let each succeed or fail alone."""
        whole = Batch()
        for one in waiting:
            alone = await self._alone(one)
            whole.done += alone.done
            whole.topics |= alone.topics
        return whole

    async def _alone(self, one: Waiting) -> Batch:
        for _ in range(_TRIES):
            try:
                return await (await self._begun()).commit([one])
            except Exception as error:  # noqa: BLE001 - whoever waits must hear of it
                if _lost(error):
                    return await self._give_up([one], error)
                if not is_conflict(error):
                    return failed([one], meaning(error) or error)
        return failed([one], StoreUnavailable("other servers keep writing the same rows"))

    async def _give_up(self, waiting: list[Waiting], error: Exception) -> Batch:
        _log.error("store_batch_failed", jobs=len(waiting), error=str(error))
        await self._disconnect()
        return failed(waiting, meaning(error) or StoreUnavailable(str(error)))

    async def _begun(self) -> Desk:
        """A transaction; on a fresh connection where the old one died while it was idle."""
        desk = await self._connected()
        try:
            await desk.begin()
        except Exception as error:
            if not _lost(error):
                raise
            await self._disconnect()
            desk = await self._connected()
            await desk.begin()
        return desk

    async def _connected(self) -> Desk:
        if self._desk is None:
            try:
                self._desk = await Desk.at(await self._engine.connect())
            except Exception as error:
                raise StoreUnavailable(str(driver_error(error))) from error
        return self._desk

    async def _disconnect(self) -> None:
        desk, self._desk = self._desk, None
        if desk is not None:
            await desk.leave()


def _lost(error: Exception) -> bool:
    found = error if isinstance(error, StoreUnavailable) else meaning(error)
    return isinstance(found, StoreUnavailable) and not isinstance(found, StoreFull)
