"""Ticks by the wall clock, on APScheduler: it pokes by name and remembers nothing; jobs guard themselves."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any

import structlog
from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from wabot.core.clock import SECOND

_GRACE = 30  # seconds a tick may be late and still run; later, the next one does its work

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Tick:
    """When to poke a job: every so many milliseconds, or by a crontab line in UTC."""

    name: str
    when: int | str


class Ticker:
    """Calls `fire(name)` at each tick: missed ones count as one, and never twice at once for one name."""

    def __init__(self, ticks: Sequence[Tick], fire: Callable[[str], Awaitable[None]]) -> None:
        self._fire = fire
        self._firing: set[asyncio.Task[Any]] = set()
        self._scheduler = AsyncIOScheduler(
            jobstores={"default": MemoryJobStore()},
            executors={"default": AsyncIOExecutor()},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": _GRACE},
            timezone=UTC,
        )
        for tick in ticks:
            self._scheduler.add_job(self._poke, _trigger(tick.when), args=(tick.name,), id=tick.name, name=tick.name)

    def start(self) -> None:
        """Begin; the first tick of an interval comes after one interval. Needs a running loop."""
        self._scheduler.start()

    async def stop(self) -> None:
        """No more ticks; returns when those under way have ended."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        await asyncio.gather(*self._firing, return_exceptions=True)
        self._scheduler.shutdown(wait=False)

    async def _poke(self, name: str) -> None:
        if task := asyncio.current_task():
            self._firing.add(task)
            task.add_done_callback(self._firing.discard)
        try:
            await self._fire(name)
        except Exception:  # one failed tick must not end the ticking
            log.exception("tick.failed", job=name)


def _trigger(when: int | str) -> CronTrigger | IntervalTrigger:
    if isinstance(when, str):
        return CronTrigger.from_crontab(when, timezone=UTC)
    return IntervalTrigger(seconds=when / SECOND, timezone=UTC)
