"""The one thread that writes to SQLite: whatever waits goes into one commit, a savepoint a job."""

import asyncio
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast

import structlog
from sqlalchemy import Connection

from wabot.ports.store import NewEvent, Settled, TurnSave
from wabot.ports.store.errors import StoreClosed, StoreUnavailable
from wabot.storage import sqlite_hot
from wabot.storage.jobs import MAX_BATCH, Batch, Done, Waiting, Work, failed
from wabot.storage.queries import JobTx
from wabot.storage.scope import Binding
from wabot.storage.sqlite import meaning, writer_engine

_log = structlog.get_logger()


class _Lost(Exception):
    """The transaction is gone, and with it every job of the batch."""


class SqliteWriter:
    """Begun on the event loop whose futures it answers. No job waits for another to arrive: there is no linger."""

    def __init__(self, file: Path, announce: Callable[[Iterable[str]], None]) -> None:
        self._file = file
        self._announce = announce
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[Waiting | None] = queue.SimpleQueue()
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
        self._queue.put(Waiting(work, future))
        return future

    async def close(self) -> None:
        """Finish what was submitted, then close the file."""
        if not self._closed:
            self._closed = True
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
        except Exception as error:  # noqa: BLE001 - whoever waits must hear of it
            self._fail(error)
        finally:
            engine.dispose()
            self._post(self._ended.set_result, None)

    def _serve(self, connection: Connection) -> None:
        desk = _Desk(connection)
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
            waiting.append(first)
            if len(waiting) == MAX_BATCH:
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


class _Desk:
    """Turns a batch into one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._binding = Binding(connection)
        self._raw = cast("sqlite3.Connection", connection.connection.driver_connection)

    def commit(self, waiting: list[Waiting]) -> Batch:
        """All of it durable, or (but for the jobs that failed by themselves) none."""
        batch = Batch()
        try:
            self._raw.execute("begin immediate")
            for one in waiting:
                batch.done.append(self._run(one, batch.topics))
            self._raw.execute("commit")
        except (_Lost, sqlite3.Error) as error:
            if self._raw.in_transaction:
                self._raw.execute("rollback")
            cause = error.__cause__ or error
            _log.error("store_batch_failed", jobs=len(waiting), error=str(cause))
            return failed(waiting, meaning(cause) or StoreUnavailable(str(cause)))
        return batch

    def _run(self, one: Waiting, topics: set[str]) -> Done:
        try:
            return Done(one.future, self._perform(one.work, topics))
        except Exception as error:
            if meaning(error) is not None or not self._raw.in_transaction:
                raise _Lost from error
            return Done(one.future, error=error)

    def _perform(self, work: Work, topics: set[str]) -> Any:  # noqa: ANN401 - whatever the job returns
        match work:
            case NewEvent():  # one statement takes place or not: it needs no savepoint
                return sqlite_hot.record(self._raw, work)
            case Settled():
                return sqlite_hot.settle(self._raw, work)
            case TurnSave():
                queued = self._guarded(lambda: sqlite_hot.save_turn(self._raw, work))
                topics.update(("outbox",) if queued else ())
                return None
            case job:
                tx = JobTx(self._binding)
                result = self._guarded(lambda: job(tx))
                topics.update(tx.touched)
                return result

    def _guarded(self, call: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever the job returns
        self._raw.execute("savepoint job")
        try:
            result = call()
        except BaseException:
            if self._raw.in_transaction:
                self._raw.execute("rollback to job")
                self._raw.execute("release job")
            raise
        self._raw.execute("release job")
        return result
