"""Turns and the outbox of a server that has a tenant, loses it, and gets it back."""

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from tests.services.turns.desk import ANNA, BEN, START, T1, Desk, Line
from wabot.core.clock import SECOND, MovableClock
from wabot.core.errors import Retry
from wabot.core.ids import CountedIds, TenantId
from wabot.core.lease import Epoch, Share
from wabot.core.message import Address, Outbound
from wabot.ports.channel import Accepted
from wabot.ports.holding import Holding
from wabot.ports.store import Settled, Tx
from wabot.storage.store import SqlStore

MENU = "What is your name?"


class Hand:
    """A Holding that a test opens and closes; rows are the only server's, as on SQLite."""

    def __init__(self) -> None:
        self.epoch: Epoch | None = Epoch(1)
        self.callbacks: list[Callable[[], None]] = []

    @property
    def share(self) -> Share:
        return Share(epoch=self.epoch or Epoch(0))

    def holds(self, tenant: TenantId) -> Epoch | None:
        return self.epoch

    def changed(self, callback: Callable[[], None]) -> None:
        self.callbacks.append(callback)

    def is_now(self, epoch: int | None) -> None:
        """Another server's, or ours again under the next epoch."""
        self.epoch = None if epoch is None else Epoch(epoch)
        for callback in self.callbacks:
            callback()


class Freezing(Line):
    """The server is frozen where it asks whether an earlier try arrived, and wakes up when its lease is over."""

    hand: Hand | None = None

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        if self.hand is not None:
            self.hand.epoch = None
        return None

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        if self.hand is not None:
            assert self.hand.epoch is not None, "sent without a lease"
        return await super().send(tenant, to, key, message)


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
async def desk(store: SqlStore, hand: Hand) -> AsyncIterator[Desk]:
    holding: Holding = hand
    desk = Desk(store, MovableClock(START, frozen=True), CountedIds(), Freezing(), holding=holding)
    yield await desk.start()
    await desk.stop()


async def test_what_comes_in_for_another_servers_tenant_is_recorded_and_left_alone(desk: Desk, hand: Hand) -> None:
    hand.is_now(None)
    assert await desk.says(ANNA, "hi")
    await desk.turns.look(desk.clock.now())
    await desk.activity.quiet()
    assert desk.line.sent == []
    assert await desk.store.read(lambda tx: tx.platform.events_scan.waiting()) == 1
    assert desk.turns.waiting == 0


async def test_a_tenant_that_comes_is_answered_from_the_oldest_message_on(desk: Desk, hand: Hand) -> None:
    hand.is_now(None)
    for words in ("hi", "Anna"):
        await desk.says(ANNA, words)
    hand.is_now(2)
    await desk.says(BEN, "hi")
    await desk.activity.quiet()
    assert desk.line.to(ANNA) == [MENU, "Hello Anna"]
    assert desk.line.to(BEN) == [MENU]


async def test_what_the_last_holder_had_in_hand_is_looked_for_and_goes_out(desk: Desk, hand: Hand) -> None:
    desk.line.failures.append(Retry(SECOND, "busy"))
    await desk.says(ANNA, "hi")
    hand.is_now(None)
    await desk.later(SECOND)
    assert desk.line.to(ANNA) == []
    hand.is_now(2)
    await desk.activity.quiet()
    assert desk.line.to(ANNA) == [MENU]
    [row] = await desk.store.read(lambda tx: tx.tenant(T1).outbox.tail())
    assert (row.status, row.epoch) == ("sent", 2)


async def test_a_server_that_wakes_up_just_before_it_sends_does_not(desk: Desk, hand: Hand) -> None:
    desk.line.failures.append(Retry(SECOND, "busy"))
    await desk.says(ANNA, "hi")
    assert isinstance(desk.line, Freezing)
    desk.line.hand = hand
    await desk.later(SECOND)
    assert desk.line.sent == []
    [row] = await desk.store.read(lambda tx: tx.tenant(T1).outbox.tail())
    assert (row.status, row.attempts) == ("sending", 2)  # for who has the tenant now
    desk.line.hand = None
    hand.is_now(2)
    await desk.activity.quiet()
    assert desk.line.to(ANNA) == [MENU]


async def test_an_action_that_ends_after_the_tenant_went_writes_nothing(desk: Desk, hand: Hand) -> None:
    desk.may_end.clear()
    await desk.arrivals.receive(desk.inbound(ANNA, "work"))
    await desk.called.wait()

    def adopted_elsewhere(tx: Tx) -> None:
        [row] = tx.platform.outbox_scan.sending(Share(epoch=Epoch(1)))
        tx.tenant(T1).outbox.settle(Settled(T1, row.id, "done", desk.clock.now(), epoch=row.epoch))

    await desk.store.submit(adopted_elsewhere)
    hand.is_now(None)
    desk.may_end.set()
    await desk.activity.quiet()
    assert desk.line.to(ANNA) == []
    assert await desk.store.read(lambda tx: tx.platform.events_scan.waiting()) == 0


async def test_parting_waits_for_what_is_in_hand(desk: Desk, hand: Hand) -> None:
    desk.may_end.clear()
    await desk.arrivals.receive(desk.inbound(ANNA, "work"))
    await desk.called.wait()
    hand.is_now(None)
    parted = desk.activity
    waiting = desk.parting(T1)
    for _ in range(3):
        await asyncio.sleep(0)
    assert not waiting.done()
    desk.may_end.set()
    await waiting
    await parted.quiet()
    await desk.outbox.parted(T1)  # nothing is left: at once
