"""Messages that arrive: answered in the commit that records them, and what happens where that cannot be."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

import pytest

from tests.services.turns.desk import ANNA, START, T1, Desk, Line
from tests.services.turns.shaky import ShakyStore
from wabot.core.clock import MovableClock
from wabot.core.ids import CountedIds
from wabot.core.message import Inbound, phone_address
from wabot.ports.store import NewEvent, Store, StoredEvent, StoreUnavailable, TurnSave, Tx

T = TypeVar("T")
QUESTION = "What is your name?"


class Watched(ShakyStore):
    """Counts writes of the hot path; saves and reads can be made to fail, or to wait."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.writes: list[str] = []
        self.faults: list[Exception] = []
        self.before: Callable[[TurnSave], object] = lambda _turn: None
        self.may_save, self.may_tell = asyncio.Event(), asyncio.Event()
        self.asked, self.saving = asyncio.Event(), asyncio.Event()
        self.may_save.set()
        self.may_tell.set()

    async def record(self, event: NewEvent) -> bool:
        self.writes.append("record")
        return await super().record(event)

    async def save_turn(self, turn: TurnSave) -> None:
        self.writes.append("turn")
        self.saving.set()
        await self.may_save.wait()
        if self.faults:
            raise self.faults.pop(0)
        await super().save_turn(turn)

    async def read(self, query: Callable[[Tx], T]) -> T:
        found = await super().read(query)
        if isinstance(found, list) and found and isinstance(found[0], StoredEvent):
            self.asked.set()
            await self.may_tell.wait()
        return found


@pytest.fixture
def shaky(store: Store) -> Watched:
    return Watched(store)


@pytest.fixture
async def desk(shaky: Watched) -> Desk:
    return await Desk(shaky, MovableClock(START, frozen=True), CountedIds(), Line()).start()


def said(text: str, message_id: str) -> Inbound:
    return Inbound(T1, phone_address(ANNA), message_id, START, text)


async def bodies(desk: Desk) -> list[tuple[str, bool]]:
    """What is kept of Anna's words, oldest first, and whether it is handled."""
    found = await desk.store.read(lambda tx: tuple(tx.tenant(T1).events.tail()))
    return [(one.dedupe, one.handled_at is not None) for one in reversed(found)]


def heard(desk: Desk) -> list[str]:
    return [text.split("\n")[0] for text in desk.line.to(ANNA)]


async def test_a_message_its_turn_and_the_reply_are_one_write(desk: Desk, shaky: Watched) -> None:
    await desk.says(ANNA, "hi")
    await desk.says(ANNA, "Anna")
    assert shaky.writes == ["turn", "turn"]
    assert heard(desk) == [QUESTION, "Hello Anna"]


async def test_behind_another_it_is_recorded_and_waits(desk: Desk, shaky: Watched) -> None:
    shaky.may_save.clear()
    first = asyncio.create_task(desk.arrivals.receive(said("hi", "m1")))
    await shaky.saving.wait()
    assert await desk.arrivals.receive(said("Anna", "m2"))
    assert shaky.writes == ["turn", "record"]
    shaky.may_save.set()
    assert await first
    await desk.activity.quiet()
    assert heard(desk) == [QUESTION, "Hello Anna"]


async def test_a_copy_that_comes_meanwhile_is_answered_once(desk: Desk) -> None:
    kept = await asyncio.gather(*(desk.arrivals.receive(said("hi", "m1")) for _ in range(5)))
    await desk.activity.quiet()
    assert sorted(kept) == [False, False, False, False, True]
    assert heard(desk) == [QUESTION]
    assert desk.turns.waiting == 0


async def test_a_turn_that_raises_once_is_recorded_and_keeps_its_place(desk: Desk, shaky: Watched) -> None:
    shaky.may_save.clear()
    shaky.faults.append(RuntimeError("odd"))
    first = asyncio.create_task(desk.arrivals.receive(said("hi", "m1")))
    await shaky.saving.wait()
    assert await desk.arrivals.receive(said("Anna", "m2"))
    shaky.may_save.set()
    assert await first
    await desk.activity.quiet()
    assert heard(desk) == [QUESTION, "Hello Anna"]
    assert await bodies(desk) == [("m:m1", True), ("m:m2", True)]
    assert desk.issues == []


async def test_where_somebody_else_moved_on_it_is_recorded_and_tried_again(desk: Desk, shaky: Watched) -> None:
    await desk.says(ANNA, "hi", "m1")

    def moved_elsewhere(tx: Tx) -> None:
        scope = tx.tenant(T1)
        [event] = scope.events.tail()
        stands = scope.conversations.get(event.contact)
        assert stands is not None
        scope.conversations.save(event.contact, stands.revision, stands.state, START)

    await desk.store.submit(moved_elsewhere)
    assert await desk.says(ANNA, "Anna", "m2")
    assert heard(desk) == [QUESTION, "Hello Anna"]
    assert shaky.writes == ["turn", "turn", "turn"]  # at once, at once (stale), in its line
    assert await bodies(desk) == [("m:m1", True), ("m:m2", True)]
    assert desk.turns.waiting == 0


async def test_a_store_that_is_away_says_so_and_the_same_message_comes_again(desk: Desk, shaky: Watched) -> None:
    shaky.away = StoreUnavailable("away")
    with pytest.raises(StoreUnavailable):
        await desk.arrivals.receive(said("hi", "m1"))
    shaky.away = None
    assert await desk.arrivals.receive(said("hi", "m1"))
    await desk.activity.quiet()
    assert heard(desk) == [QUESTION]


async def test_a_stop_waits_for_who_is_being_answered(desk: Desk, shaky: Watched) -> None:
    shaky.may_save.clear()
    first = asyncio.create_task(desk.arrivals.receive(said("hi", "m1")))
    await shaky.saving.wait()
    stopping = asyncio.create_task(desk.turns.stop())
    for _ in range(3):
        await asyncio.sleep(0)
    assert not stopping.done()
    shaky.may_save.set()
    await stopping
    assert await first
    assert await desk.arrivals.receive(said("Anna", "m2"))  # recorded, for the next start
    assert await bodies(desk) == [("m:m1", True), ("m:m2", False)]


async def test_what_ended_while_a_look_was_under_way_is_not_taken_again(desk: Desk, shaky: Watched) -> None:
    shaky.may_save.clear()
    first = asyncio.create_task(desk.arrivals.receive(said("hi", "m1")))
    await shaky.saving.wait()
    assert await desk.arrivals.receive(said("Anna", "m2"))
    shaky.may_tell.clear()
    looking = asyncio.create_task(desk.turns.look(desk.clock.now()))
    await shaky.asked.wait()
    shaky.may_save.set()
    await first
    await desk.activity.quiet()
    before = list(shaky.writes)
    shaky.may_tell.set()
    await looking
    await desk.activity.quiet()
    assert shaky.writes == before
    assert heard(desk) == [QUESTION, "Hello Anna"]
