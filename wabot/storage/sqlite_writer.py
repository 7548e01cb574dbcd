"""The one thread that writes to SQLite: whatever waits goes into one commit."""

import asyncio
import queue
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Connection

from wabot.ports.store.errors import StoreClosed, StoreUnavailable
from wabot.storage.jobs import MAX_BATCH, Waiting, Work, failed
from wabot.storage.sqlite import meaning, writer_engine
from wabot.storage.sqlite_desk import Desk

_LAST_WAIT = 1_000
"""Milliseconds that a stop waits for whoever reads the file meanwhile; the next start's log goes on from there."""

_log = structlog.get_logger()


class SqliteWriter:
    """Begun on the event loop whose futures it answers. No job waits for another to arrive: there is no linger."""

    def __init__(self, file: Path, announce: Callable[[Iterable[str]], None]) -> None:
        self._file = file
        self._announce = announce
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[Sequence[Waiting] | None] = queue.SimpleQueue()
        self._gathered: list[Waiting] = []
        self._closed = False
        self._ready: asyncio.Future[None] = self._loop.create_future()
        self._ended: asyncio.Future[None] = self._loop.create_future()
        self._thread = threading.Thread(target=self._run, name="store-writer", daemon=True)

    async def start(self) -> None:
        """Open the file; raises StoreUnavailable."""
        self._thread.start()
        await self._ready

    def submit(self, work: Work) -> asyncio.Future[Any]:
        """Put work at the end of the line."""
        if self._closed:
            raise StoreClosed("the store is closed")
        future: asyncio.Future[Any] = self._loop.create_future()
        if not self._gathered:  # all that this pass of the loop submits goes over at once: the thread wakes once
            self._loop.call_soon(self._hand_over)
        self._gathered.append(Waiting(work, future))
        return future

    def _hand_over(self) -> None:
        gathered, self._gathered = self._gathered, []
        self._queue.put(gathered)

    async def close(self) -> None:
        """Finish what was submitted, then close the file."""
        if not self._closed:
            self._closed = True
            self._hand_over()
            self._queue.put(None)
        await asyncio.shield(self._ended)
        self._thread.join()

    # From here on everything runs in the writer's thread.

    def _run(self) -> None:
        engine = writer_engine(self._file)
        try:
            with engine.connect() as connection:
                self._post(self._ready.set_result, None)
                self._serve(connection)
                # A person's sqlite3 may still hold the file: the log of changes must not outlive what was redacted.
                connection.exec_driver_sql(f"pragma busy_timeout={_LAST_WAIT}")
                connection.exec_driver_sql("pragma wal_checkpoint(truncate)")
        except Exception as error:  # noqa: BLE001 - whoever waits must hear of it
            self._fail(error)
        finally:
            engine.dispose()
            self._post(self._ended.set_result, None)

    def _serve(self, connection: Connection) -> None:
        desk = Desk(connection)
        more = True
        while more:
            waiting, more = self._take()
            try:
                batch = desk.commit(waiting)
            except Exception as error:
                self._post(failed(waiting, StoreUnavailable(str(error))).deliver, self._announce)
                raise
            self._post(batch.deliver, self._announce)

    def _take(self) -> tuple[list[Waiting], bool]:
        """Everything that waits now, at least one; and whether to go on afterwards."""
        first = self._queue.get()
        waiting: list[Waiting] = []
        while first is not None:
            waiting += first
            if len(waiting) >= MAX_BATCH:
                return waiting, True
            try:
                first = self._queue.get_nowait()
            except queue.Empty:
                return waiting, True
        return waiting, False

    def _fail(self, error: Exception) -> None:
        """Opening failed, or the writer has a bug: nobody may wait for ever."""
        if not self._ready.done():
            self._post(self._ready.set_exception, meaning(error) or StoreUnavailable(str(error)))
            return
        _log.error("store_writer_failed", exc_info=error)
        self._post(self._give_up, StoreUnavailable(str(error)))

    def _give_up(self, error: StoreUnavailable) -> None:
        """On the event loop, where nothing is submitted meanwhile."""
        self._closed = True
        waiting, _ = self._take() if not self._queue.empty() else ([], False)
        failed(waiting, error).deliver(self._announce)

    def _post(self, call: Callable[..., object], *args: object) -> None:
        try:
            self._loop.call_soon_threadsafe(call, *args)
        except RuntimeError:  # the loop was closed under us: nobody waits any more
            _log.warning("store_writer_without_loop")
