"""The bell between servers on one PostgreSQL: what one has committed, the others hear of within a moment.

A hint and no more: whoever listens looks at the database now and then anyway. On a connection of its own, because a
NOTIFY takes a lock of the whole server at its commit (measured: it halves what a batch of messages can do).
"""

import asyncio
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from typing import Protocol, cast

import structlog
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from wabot.storage.postgres import writer_engine

CHANNEL = "wabot"
GAP = 0.05
"""Seconds between two rings at least; what is touched meanwhile goes with the next."""
AGAIN = 1.0
"""Seconds until a lost connection is made anew."""
STILL_THERE = 10.0
"""Seconds of silence after which the connection is tried: a cut wire says nothing by itself."""

_log = structlog.get_logger()

Heard = Callable[[object, int, str, object], None]
"""(connection, process of the server that rang, channel, payload)."""


class _Wire(Protocol):
    """The little of asyncpg.Connection that is used here."""

    async def execute(self, query: str, *args: object) -> str: ...
    async def add_listener(self, channel: str, callback: Heard) -> None: ...
    def add_termination_listener(self, callback: Callable[[object], None]) -> None: ...
    def get_server_pid(self) -> int: ...


class Bell:
    """Rings for others and calls `announce` when others ring; after a time out of touch, with every topic."""

    def __init__(
        self, url: URL, announce: Callable[[Iterable[str]], None], topics: Callable[[], Collection[str]]
    ) -> None:
        self._engine = writer_engine(url)
        self._announce, self._topics = announce, topics
        self._touched: set[str] = set()
        self._poked = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._own = 0

    def start(self) -> None:
        """Begin to listen, as soon as the database answers."""
        self._task = asyncio.create_task(self._run(), name="store-bell")

    def ring(self, topics: Iterable[str]) -> None:
        """Let the others know."""
        self._touched.update(topics)
        if self._touched:
            self._poked.set()

    async def close(self) -> None:
        """Hang up."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
        await self._engine.dispose()

    async def _run(self) -> None:
        lost = False
        while True:
            try:
                await self._serve(was_lost=lost)
            except Exception as error:  # noqa: BLE001 - whatever it is, the bell hangs again in a moment
                if not lost:
                    _log.warning("store_bell_lost", error=str(error))
                lost = True
            await asyncio.sleep(AGAIN)

    async def _serve(self, *, was_lost: bool) -> None:
        """Until the connection is lost."""
        connection = await self._engine.connect()
        try:
            wire = cast("_Wire", (await connection.get_raw_connection()).driver_connection)
            await wire.add_listener(CHANNEL, self._heard)
            wire.add_termination_listener(lambda _: self._poked.set())
            self._own = wire.get_server_pid()
            if was_lost:
                _log.info("store_bell_back")
                self._announce(list(self._topics()))
            await self._ring_on(wire)
        finally:
            await _hang_up(connection)

    async def _ring_on(self, wire: _Wire) -> None:
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(STILL_THERE):  # wait_for may lose a cancel that comes with the ring
                    await self._poked.wait()
            self._poked.clear()
            touched, self._touched = self._touched, set()
            try:
                async with asyncio.timeout(STILL_THERE):
                    await (_ring(wire, touched) if touched else wire.execute("select 1"))
            except BaseException:
                self.ring(touched)
                raise
            await asyncio.sleep(GAP)

    def _heard(self, _connection: object, process_id: int, _channel: str, payload: object) -> None:
        if process_id != self._own:
            self._announce(str(payload).split(","))


async def _ring(wire: _Wire, topics: Iterable[str]) -> str:
    return await wire.execute("select pg_notify($1, $2)", CHANNEL, ",".join(sorted(topics)))


async def _hang_up(connection: AsyncConnection) -> None:
    with suppress(Exception):
        await connection.invalidate()
    with suppress(Exception):
        await connection.close()
