"""Sends the sandbox's callbacks over real HTTP and knows when none is under way."""

import asyncio
from collections import deque
from collections.abc import Coroutine, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog

log = structlog.get_logger()
_DEADLINE = aiohttp.ClientTimeout(total=30, connect=5)
UNDELIVERABLE = 0
_JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Posted:
    """One callback and the HTTP status it got (UNDELIVERABLE where it got none)."""

    subject: str
    url: str
    status: int


class Postman:
    """Each callback is sent once, whatever the answer: like Daraja, which does not promise to repeat any."""

    def __init__(self) -> None:
        self.posted: deque[Posted] = deque(maxlen=10_000)  # the last ones; a sandbox may run for months
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._busy = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    async def start(self) -> None:
        self._session = aiohttp.ClientSession(timeout=_DEADLINE, trust_env=False)

    async def stop(self) -> None:
        """Drop what is under way: the ledger still knows it."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Count as not quiet while inside."""
        self._enter()
        try:
            yield
        finally:
            self._leave()

    def pending(self) -> int:
        """How many callbacks are being sent, or are about to be."""
        return self._busy

    async def wait_quiet(self) -> None:
        """Return when no callback is under way."""
        await self._quiet.wait()

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        """Run in the background, counted as not quiet; kept until done, ended with the sandbox."""
        self._enter()
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._leave()
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("sandbox.task_failed", task=task.get_name(), exc_info=error)

    def _enter(self) -> None:
        self._busy += 1
        self._quiet.clear()

    def _leave(self) -> None:
        self._busy -= 1
        if not self._busy:
            self._quiet.set()

    async def post(self, subject: str, url: str, body: bytes, headers: Mapping[str, str] = _JSON) -> None:
        """Send one body; troubles are recorded, never raised."""
        if self._session is None:
            raise RuntimeError("the sandbox is not started")
        try:
            async with self._session.post(url, data=body, headers=headers, allow_redirects=False) as response:
                status = response.status
        except (aiohttp.ClientError, TimeoutError) as error:
            log.info("sandbox.callback_undeliverable", error=type(error).__name__)
            status = UNDELIVERABLE
        self.posted.append(Posted(subject, url, status))
