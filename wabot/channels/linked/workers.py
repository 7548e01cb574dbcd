"""The workers of this wabot: which session lives in which process."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from wabot.channels.linked.child import Child, Hear, Program
from wabot.core.ids import TenantId

_KILOBYTES = 1024

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Wear:
    """When a worker is used up: the library lets go of neither all memory nor all files."""

    cycles: int = 50  # sessions begun in it
    memory: int = 400  # megabytes resident


class Workers:
    """Starts workers as sessions need them, and ends those that are empty or used up."""

    def __init__(self, program: Program, wear: Wear, hear: Hear, died: Callable[[Child], None]) -> None:
        self._program, self._wear, self._hear, self._died = program, wear, hear, died
        self._children: list[Child] = []
        self._lock = asyncio.Lock()

    @property
    def children(self) -> tuple[Child, ...]:
        """Those that live."""
        return tuple(self._children)

    async def place(self, tenant: TenantId, *, alone: bool) -> Child:
        """A worker with room for this session, which is booked in it. Raises OSError."""
        async with self._lock:
            child = None if alone else next(filter(self._has_room, self._children), None)
            if child is None:
                child = await self._start(alone=alone)
            child.sessions.add(tenant)
            return child

    async def leave(self, child: Child, tenant: TenantId, *, at_once: bool = False) -> None:
        """The session is over; an empty worker ends. `at_once`: so does this one, whoever else is in it."""
        child.sessions.discard(tenant)
        if at_once or not child.sessions:
            await child.close(at_once=at_once)

    async def _start(self, *, alone: bool) -> Child:
        child = Child(self._program, self._hear, self._gone)
        child.alone = alone
        await child.start()
        self._children.append(child)
        return child

    def _has_room(self, child: Child) -> bool:
        full = child.alone or len(child.sessions) >= self._program.places
        return child.lives and bool(child.sessions) and not full and not self._is_worn(child)

    def _is_worn(self, child: Child) -> bool:
        return child.cycles >= self._wear.cycles or self.is_bloated(child)

    def is_bloated(self, child: Child) -> bool:
        """Whether it has grown past what a worker may hold."""
        return child.memory > self._wear.memory * _KILOBYTES * max(1, self._program.places // 4)

    def _gone(self, child: Child) -> None:
        if child in self._children:
            self._children.remove(child)
        self._died(child)
