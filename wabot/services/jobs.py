"""Work that comes round by the clock: one table of jobs, each run once per slot of time on however many servers."""

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

import structlog

from wabot.core.clock import SECOND, Clock, Instant
from wabot.ports.store import Store

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Job:
    """`run` is given the present instant. With `everywhere`, each server runs it for itself."""

    name: str
    every: int  # milliseconds
    owner: str  # the module whose work it is
    run: Callable[[Instant], Awaitable[object]]
    everywhere: bool = False


class Jobs:
    """Called by ticks; a tick that comes twice, late or on two servers runs nothing twice."""

    def __init__(self, store: Store, clock: Clock, table: Iterable[Job]) -> None:
        self._store, self._clock = store, clock
        self._jobs = {job.name: job for job in table}
        self._tried: dict[str, int] = {}  # the slot each job was last looked at in: spares the store a question

    @property
    def table(self) -> Sequence[Job]:
        """All jobs."""
        return list(self._jobs.values())

    @property
    def ticks(self) -> Sequence[tuple[str, int]]:
        """How often to call `fire`: several times a slot, so that a tick a little early misses no slot."""
        return [(job.name, max(SECOND, job.every // 4)) for job in self._jobs.values()]

    async def fire(self, name: str) -> bool:
        """Run this job unless somebody ran it in the present slot; whether it ran."""
        job, now = self._jobs[name], self._clock.now()
        slot = now // job.every
        if self._tried.get(name) == slot:
            return False
        self._tried[name] = slot
        if not job.everywhere and not await self._claimed(name, slot, now):
            return False
        await job.run(now)
        return True

    async def _claimed(self, name: str, slot: int, now: Instant) -> bool:
        try:
            return await self._store.submit(lambda tx: tx.platform.slots.claim(name, slot, now))
        except BaseException:
            self._tried.pop(name, None)  # not known: the next tick asks again
            raise

    async def run_due(self, but: Collection[str] = ()) -> int:
        """Run every job that is due, in the order of the table: at start, and after time was moved; how many.

        A job that fails is logged and holds up none of the others; its next slot tries again. `but` are left out.
        """
        ran = 0
        for name in (name for name in self._jobs if name not in but):
            try:
                ran += await self.fire(name)
            except Exception:
                log.exception("job.failed", job=name)
        return ran
