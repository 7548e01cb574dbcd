"""Which questions of menus are put, answered and chosen from: counted in memory, written down every few seconds.

A process that is killed loses what it counted since the last writing (`EVERY`); one that stops writes it down.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from itertools import islice

from wabot.core.clock import SECOND, Clock, Instant
from wabot.core.day import day_of
from wabot.core.ids import TenantId
from wabot.flow.walk import Turn
from wabot.ports.store import Store, Tx
from wabot.ports.store.numbers import Counts, Measure

EVERY = 10 * SECOND
AT_ONCE = 200
"""Tenants whose counts are written in one transaction: other writers come in between."""
MOST = 2_000
"""Steps of one tenant counted between two writings: more than all its menus have."""

Key = tuple[Measure, str, str]
"""What happened, in which book, at which step (with the option that was taken)."""


class Steps:
    """`turn` is called with every turn of a customer, and costs two look-ups in memory."""

    def __init__(self, store: Store, clock: Clock, zone_of: Callable[[TenantId], str]) -> None:
        self._store, self._clock, self._zone_of = store, clock, zone_of
        self._counts: dict[TenantId, defaultdict[Key, int]] = {}

    def turn(self, tenant: TenantId, before: str, turn: Turn) -> None:
        """A turn was taken in a conversation that stood at the node `before`."""
        counts = self._counts.get(tenant)
        if counts is None:
            counts = self._counts[tenant] = defaultdict(int)
        state, answered = turn.state, turn.answered
        if answered and len(counts) < MOST:
            counts[Measure.ANSWERED, state.book, answered] += 1
        if state.node and state.awaiting is None and (answered or state.node != before) and len(counts) < MOST:
            counts[Measure.REACHED, state.book, state.node] += 1

    async def write(self, _now: Instant | None = None) -> None:
        """Write down what was counted; what cannot be written is kept for the next time."""
        while self._counts:
            some = dict(islice(self._counts.items(), AT_ONCE))
            for tenant in some:
                del self._counts[tenant]
            now = self._clock.now()
            days = {tenant: day_of(now, self._zone_of(tenant)) for tenant in some}
            try:
                await self._store.submit(partial(_add, some, days))
            except BaseException:
                self._take_back(some)
                raise

    async def close(self) -> None:
        """Write down the rest."""
        await self.write()

    def _take_back(self, some: Mapping[TenantId, Mapping[Key, int]]) -> None:
        for tenant, counts in some.items():
            kept = self._counts.setdefault(tenant, defaultdict(int))
            for key, count in counts.items():
                kept[key] += count


def _add(some: Mapping[TenantId, Mapping[Key, int]], days: Mapping[TenantId, date], tx: Tx) -> None:
    for tenant, counts in some.items():
        tx.tenant(tenant).numbers.add(days[tenant], _told_apart(counts))


def _told_apart(counts: Mapping[Key, int]) -> Counts:
    """As they are kept: an answer counts for its question, and where it took an option for that as well."""
    found: defaultdict[tuple[Measure, str], int] = defaultdict(int)
    for (measure, book, step), count in counts.items():
        node, _, option = step.partition("#")
        found[measure, f"{book}:{node}"] += count
        if option:
            found[Measure.CHOSEN, f"{book}:{step}"] += count
    return found
