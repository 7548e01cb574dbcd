"""Statements for the guard of scheduled jobs."""

from collections.abc import Collection, Mapping

from sqlalchemy import and_, delete, func, select

from wabot.core.clock import Instant
from wabot.storage.scope import Scope
from wabot.storage.tables.slots import job_slot as table


class SqlSlots:
    """Implements ports.store.slots.Slots."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def claim(self, job: str, slot: int, at: Instant) -> bool:
        return self._scope.insert(table, {"job": job, "slot": slot, "claimed_at": at})

    def taken(self, job: str, first: int) -> Collection[int]:
        from_first = select(table.c.slot).where(table.c.job == job, table.c.slot >= first)
        return {int(row.slot) for row in self._scope.all(from_first)}

    def last(self) -> Mapping[str, int]:
        newest = select(table.c.job, func.max(table.c.slot).label("slot")).group_by(table.c.job)
        return {row.job: row.slot for row in self._scope.all(newest)}

    def forget(self, before: Instant) -> int:
        kept = self.last()
        gone = 0
        for job, slot in kept.items():
            old = and_(table.c.job == job, table.c.slot < slot, table.c.claimed_at < before)
            gone += self._scope.execute(delete(table).where(old)).rowcount
        return gone
