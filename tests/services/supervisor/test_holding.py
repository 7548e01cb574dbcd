"""Sessions of tenants that come to this server and leave it."""

import asyncio
from collections.abc import Callable, Collection, Mapping
from typing import TypeVar

import pytest

from tests.services.supervisor.watch import RULES, Watch, Wishes
from tests.services.turns.shaky import ShakyStore
from wabot.channels.sim.link import LinkState
from wabot.core.clock import SECOND
from wabot.core.ids import TenantId
from wabot.core.lease import Epoch, Share
from wabot.core.session import Place, SessionRecord, SessionState
from wabot.ports.store import StoreUnavailable, Tx

S = SessionState
T1, T2 = TenantId("T1"), TenantId("T2")
T = TypeVar("T")


class Hand:
    """A Holding that a test fills and empties."""

    share = Share(epoch=Epoch(1))

    def __init__(self, *tenants: TenantId) -> None:
        self.tenants = set(tenants)
        self.callbacks: list[Callable[[], None]] = []

    def holds(self, tenant: TenantId) -> Epoch | None:
        return Epoch(1) if tenant in self.tenants else None

    def changed(self, callback: Callable[[], None]) -> None:
        self.callbacks.append(callback)

    def becomes(self, *tenants: TenantId) -> None:
        self.tenants = set(tenants)
        for callback in self.callbacks:
            callback()


class HeldWishes(Wishes):
    """What is wanted, as far as it is held."""

    hand: Hand

    def places(self) -> Mapping[TenantId, Place]:
        return {tenant: place for tenant, place in super().places().items() if tenant in self.hand.tenants}

    def ours(self) -> Collection[TenantId]:
        return set(self.hand.tenants)


class Blind(ShakyStore):
    """A store that cannot be asked for a while."""

    blind = False

    async def read(self, query: Callable[[Tx], T]) -> T:
        if self.blind:
            raise StoreUnavailable("gone")
        return await super().read(query)


@pytest.fixture
async def hand(watch: Watch) -> Hand:
    """Two tenants are wanted, the first is held."""
    hand = Hand(T1)
    wishes = HeldWishes()
    wishes.hand = hand
    watch.holding, watch.fleet, watch.wishes = hand, wishes, wishes
    watch.store = Blind(watch.store)
    await watch.start(2)
    assert (watch.state(T1), watch.supervisor.record(T2)) == (S.READY, None)
    return hand


def is_up(watch: Watch, tenant: TenantId) -> bool:
    link = watch.network.link(tenant)
    return link is not None and link.state is LinkState.UP


async def test_a_tenant_that_comes_goes_on_where_it_was(watch: Watch, hand: Hand) -> None:
    known = SessionRecord(T2, watch.wishes.wanted[T2], S.READY, attempts=4, linked_at=watch.clock.now())
    await watch.store.submit(lambda tx: tx.tenant(T2).sessions.save(known))
    hand.becomes(T1, T2)
    await watch.supervisor.run_due()
    assert is_up(watch, T2)
    assert watch.record(T2).attempts == 5  # what it went through elsewhere counts here
    assert watch.record(T2).linked_at == known.linked_at


async def test_a_tenant_that_goes_is_cut_at_once_also_while_the_store_is_away(watch: Watch, hand: Hand) -> None:
    assert isinstance(watch.store, Blind)
    watch.store.blind = True
    hand.becomes()
    async with asyncio.timeout(5):
        await watch.supervisor.parted(T1)
    assert not is_up(watch, T1)
    watch.store.blind = False


async def test_what_a_channel_still_says_of_it_is_nobodys_business_here(watch: Watch, hand: Hand) -> None:
    before = await watch.saved(T1)
    hand.tenants.clear()  # the clock took it, and nobody has looked yet
    watch.network.replace(T1)
    hand.becomes()
    await watch.supervisor.run_due()
    assert watch.supervisor.record(T1) is None
    assert await watch.open_issues() == []
    assert before is not None


async def test_nobody_connects_without_a_lease_at_that_very_moment(watch: Watch, hand: Hand) -> None:
    watch.network.drop(T1)
    hand.tenants.clear()
    await watch.after(30 * SECOND)
    assert not is_up(watch, T1)
    hand.becomes()
    await watch.supervisor.run_due()
    hand.becomes(T1)
    await watch.after(30 * SECOND)
    assert is_up(watch, T1)


async def test_who_cannot_reach_whatsapp_says_so_with_each_failure(watch: Watch, hand: Hand) -> None:
    heard: list[tuple[TenantId, int]] = []
    watch.supervisor.when_unreachable(lambda tenant, attempts: heard.append((tenant, attempts)))
    watch.network.outage = True
    watch.network.drop(T1)
    await watch.after(RULES.reconnect + 30 * SECOND)
    assert [attempts for _, attempts in heard[:4]] == [1, 2, 3, 4][: len(heard)]
    assert heard[-1][1] >= 3
