"""A job whose slot could not be claimed while the store was away runs in that slot after all (it skipped it)."""

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.turns.desk import START
from tests.services.turns.shaky import ShakyStore
from wabot.core.clock import DAY, Instant, MovableClock
from wabot.ports.store import StoreUnavailable
from wabot.services.jobs import Job, Jobs
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


async def test_it_is_tried_again_in_the_same_slot(store: SqlStore) -> None:
    ran: list[Instant] = []

    async def run(now: Instant) -> None:
        ran.append(now)

    shaky = ShakyStore(store)
    jobs = Jobs(shaky, MovableClock(START, frozen=True), [Job("audit.verify", DAY, "services.audit", run)])
    shaky.away = StoreUnavailable("gone")
    with pytest.raises(StoreUnavailable):
        await jobs.fire("audit.verify")
    shaky.away = None
    assert await jobs.fire("audit.verify")
    assert not await jobs.fire("audit.verify")
    assert len(ran) == 1
