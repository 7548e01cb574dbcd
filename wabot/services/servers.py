"""This server among the others: its heartbeat, and the list of all."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

from wabot.core.clock import SECOND, Clock, Instant
from wabot.ports.store import Store, Tx
from wabot.ports.store.servers import Server

BEAT = 5 * SECOND
GONE_AFTER = 15 * SECOND
"""A server silent for longer is taken for dead."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Identity:
    """Who this process is."""

    name: str
    boot: str  # fresh for each start
    version: str
    started_at: Instant


class Servers:
    """Beats for this server; `running` counts its sessions."""

    def __init__(self, store: Store, clock: Clock, me: Identity, running: Callable[[], int]) -> None:
        self._store, self._clock, self._me, self._running = store, clock, me, running
        self.lost = asyncio.Event()
        """Set once a process started later goes by our name: this one must stop."""

    async def begin(self) -> None:
        """Put this server on the list. A crash may have left its name there; the process that started last has it."""
        now = self._clock.now()
        known = await self._store.read(lambda tx: tx.platform.servers.get(self._me.name))
        if known is not None and self.is_up(known):
            log.warning("server.name_taken_over", server=known.name, boot=known.boot)
        await self.beat(now)

    async def beat(self, now: Instant) -> bool:
        """A job: say that we live. False, and `lost` is set, when a process started later has taken our name."""
        return self.mind(await self._store.submit(lambda tx: tx.platform.servers.beat(self._at(now))))

    def beat_in(self, tx: Tx, *, stopped: bool = False) -> bool:
        """The same within a transaction, to be followed by `mind` once that is durable; or our last word."""
        return tx.platform.servers.beat(self._at(self._clock.now(), stopped=stopped))

    def mind(self, ours: bool) -> bool:  # noqa: FBT001 - what a heartbeat came to
        """Whether the name is ours still; sets `lost` where it is not."""
        if not ours and not self.lost.is_set():
            log.error("server.name_lost", server=self._me.name)
            self.lost.set()
        return ours

    async def end(self) -> None:
        """Say that we went down in good order."""
        ended = self._at(self._clock.now(), stopped=True)
        await self._store.submit(lambda tx: tx.platform.servers.beat(ended))

    async def all(self) -> Sequence[Server]:
        """Every server, by name."""
        return await self._store.read(lambda tx: tx.platform.servers.all())

    def is_up(self, server: Server) -> bool:
        """Whether it lives as far as we can see."""
        return not server.stopped and server.silence < GONE_AFTER

    def _at(self, now: Instant, *, stopped: bool = False) -> Server:
        me = self._me
        running = 0 if stopped else self._running()
        return Server(me.name, me.boot, me.version, me.started_at, now, running, stopped)
