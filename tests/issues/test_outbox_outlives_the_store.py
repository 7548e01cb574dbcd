"""A store that was away for a moment leaves no message stuck (its lane died, and the conversation with it)."""

from collections.abc import AsyncIterator

import pytest

from tests.services.turns.desk import ANNA, START, T1, Desk, Line
from tests.services.turns.shaky import ShakyStore
from wabot.core.clock import MINUTE, SECOND, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import CountedIds, TenantId
from wabot.core.lease import Epoch, Share
from wabot.core.message import Address, Outbound
from wabot.ports.channel import Accepted
from wabot.ports.store import Claim, StoreFull, StoreUnavailable
from wabot.storage.store import SqlStore

from tests.databases import database, postgres, store, templates  # isort: skip

__all__ = ["database", "postgres", "store", "templates"]

TROUBLES = [StoreUnavailable("gone"), StoreFull("full")]
ENDINGS = [None, Retry(SECOND, "busy"), Refused("no"), ValueError("bug")]


class Breaking(Line):
    """The store goes away while a message is being sent."""

    def __init__(self) -> None:
        super().__init__()
        self.store: ShakyStore | None = None
        self.trouble: StoreUnavailable | StoreFull | None = None

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        if self.store is not None and self.trouble is not None:
            self.store.away, self.trouble = self.trouble, None
        return await super().send(tenant, to, key, message)


@pytest.fixture
async def world(store: SqlStore) -> AsyncIterator[tuple[Desk, ShakyStore, Breaking]]:
    line, shaky = Breaking(), ShakyStore(store)
    line.store = shaky
    desk = await Desk(shaky, MovableClock(START, frozen=True), CountedIds(), line).start()
    yield desk, shaky, line
    shaky.away = None
    await desk.stop()


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda one: type(one).__name__)
@pytest.mark.parametrize("ending", ENDINGS, ids=repr)
async def test_what_was_said_meanwhile_goes_out_once_and_in_order(
    world: tuple[Desk, ShakyStore, Breaking], trouble: StoreUnavailable | StoreFull, ending: Exception | None
) -> None:
    desk, shaky, line = world
    line.trouble = trouble
    if ending is not None:
        line.failures.append(ending)
    await desk.says(ANNA, "hi")
    shaky.away = None
    await desk.later(MINUTE)
    await desk.later(MINUTE)
    await desk.says(ANNA, "Anna")
    await desk.later(MINUTE)
    asked = [] if isinstance(ending, Refused) else ["What is your name?"]
    heard = line.to(ANNA)
    assert heard in ([*asked, "Hello Anna"], ["What is your name?", "Hello Anna"])
    assert desk.outbox.depth == 0


async def test_nobody_is_told_twice_by_a_channel_that_remembers_nothing(
    world: tuple[Desk, ShakyStore, Breaking],
) -> None:
    desk, shaky, line = world
    line.trouble, line.remembers = StoreUnavailable("gone"), False
    await desk.says(ANNA, "hi")
    await desk.later(MINUTE)
    shaky.away = None
    await desk.later(MINUTE)
    await desk.says(ANNA, "Anna")
    assert line.to(ANNA) == ["What is your name?", "Hello Anna"]
    assert desk.outbox.depth == 0


async def test_the_loop_goes_on_when_the_disk_was_full(world: tuple[Desk, ShakyStore, Breaking]) -> None:
    desk, shaky, line = world
    shaky.away = StoreFull("full")
    desk.outbox.poke()
    await desk.activity.quiet()
    shaky.away = None
    line.failures.append(Retry(SECOND, "busy"))
    await desk.says(ANNA, "hi")
    await desk.later(MINUTE)
    assert line.to(ANNA) == ["What is your name?"]


async def test_rows_that_are_claimed_and_in_nobodys_hand_are_taken_up_at_the_second_look(
    world: tuple[Desk, ShakyStore, Breaking], store: SqlStore
) -> None:
    desk, _, line = world
    line.failures.append(Retry(MINUTE, "busy"))
    await desk.says(ANNA, "hi")
    desk.clock.advance(MINUTE)
    claim = Claim(Share(epoch=Epoch(1)), desk.clock.now())  # as a turn that was saved though nobody heard of it
    taken = await store.submit(lambda tx: tx.platform.outbox_scan.claim(claim))
    assert [row.tenant for row in taken] == [T1]
    await desk.outbox.look(desk.clock.now())
    assert line.to(ANNA) == []
    await desk.outbox.look(desk.clock.now())
    await desk.activity.quiet()
    assert line.to(ANNA) == ["What is your name?"]
