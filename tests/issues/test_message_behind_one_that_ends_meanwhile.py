"""A message waited half a second for one of its conversation that had ended while the outbox looked."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import TypeVar

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.turns.desk import ANNA, START, T1, Desk, Line
from tests.services.turns.shaky import ShakyStore
from wabot.core.clock import MovableClock
from wabot.core.ids import CountedIds, TenantId
from wabot.core.message import Address, Outbound
from wabot.ports.channel import Accepted
from wabot.ports.store import Tx
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]

T = TypeVar("T")


class SlowReader(ShakyStore):
    """What is asked while it is `slow` is answered late."""

    def __init__(self, store: SqlStore) -> None:
        super().__init__(store)
        self.slow = False
        self.reading, self.may_return = asyncio.Event(), asyncio.Event()

    async def read(self, query: Callable[[Tx], T]) -> T:
        slow = self.slow
        found = await super().read(query)
        if slow:
            self.reading.set()
            await self.may_return.wait()
        return found


class SlowLine(Line):
    """Sends when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.may_send = asyncio.Event(), asyncio.Event()

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        self.begun.set()
        await self.may_send.wait()
        return await super().send(tenant, to, key, message)


@pytest.fixture
async def desk(store: SqlStore) -> AsyncIterator[Desk]:
    desk = await Desk(SlowReader(store), MovableClock(START, frozen=True), CountedIds(), SlowLine()).start()
    yield desk
    await desk.stop()


async def test_what_waited_for_it_goes_out_before_all_is_quiet(desk: Desk) -> None:
    line, slow = desk.line, desk.store
    assert isinstance(line, SlowLine)
    assert isinstance(slow, SlowReader)
    line.may_send.set()
    await desk.says(ANNA, "hi")
    line.begun.clear()
    line.may_send.clear()
    await desk.tell(ANNA, "later")
    await line.begun.wait()  # the first is on its way
    slow.slow = True
    await desk.tell(ANNA, "did-it")
    await slow.reading.wait()  # the outbox has seen that the second must wait, and asks when to look again
    line.may_send.set()
    await desk.parting(T1)  # nothing of this bot is in hand any more
    slow.slow = False
    slow.may_return.set()
    await desk.activity.quiet()
    assert line.to(ANNA)[1:] == ["Later", "Did it"]
