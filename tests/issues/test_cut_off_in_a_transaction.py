"""A server cut off in the middle of a transaction kept its leases locked, and nobody could take them over."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest

from tests.databases import NoServer, running
from tests.faults.fleet.proxy import Mode, Proxy
from tests.faults.shop import free_port
from wabot.core.ids import PLATFORM
from wabot.core.lease import Holder
from wabot.ports.store import StoreUnavailable, Tx
from wabot.storage.postgres import IDLE_SECONDS, STATEMENT_SECONDS
from wabot.storage.store import SqlStore, open_store

pytestmark = pytest.mark.slow

ALPHA, BETA = Holder("alpha", "a"), Holder("beta", "b")
A_MOMENT, A_SECOND = 1, 1_000  # milliseconds


async def claimed(store: SqlStore, within: float) -> float:
    """Seconds until beta has the lease."""
    began = time.monotonic()
    while not await store.submit(lambda tx: tx.platform.leases.claim(BETA, [PLATFORM], A_MOMENT)):
        assert time.monotonic() - began < within, "it stays locked"
    return time.monotonic() - began


async def cut_in_the_middle(store: SqlStore, cut: Callable[[], None]) -> None:
    """The cable breaks before alpha's commit, after a statement that locks its leases."""

    def job(tx: Tx) -> None:
        tx.platform.leases.renew(ALPHA, A_SECOND)
        cut()

    with pytest.raises(StoreUnavailable):
        await store.submit(job)


@dataclass(frozen=True, slots=True)
class Two:
    """Two servers' stores; alpha's leads through the proxy."""

    alpha: SqlStore
    beta: SqlStore
    proxy: Proxy


@pytest.fixture
async def two() -> AsyncIterator[Two]:
    try:
        with running(free_port()) as postgres:
            name = await postgres.create()
            proxy = Proxy(postgres.port)
            await proxy.start()
            both = [await open_store(postgres.tcp_url(name, port)) for port in (proxy.port, postgres.port)]
            await both[0].submit(lambda tx: tx.platform.leases.add_missing())
            await both[0].submit(lambda tx: tx.platform.leases.claim(ALPHA, [PLATFORM], A_SECOND))
            yield Two(*both, proxy)
            for store in both:
                await store.close()
            await proxy.stop()
    except NoServer as reason:
        pytest.skip(f"PostgreSQL: {reason}")


async def test_others_take_over_and_it_comes_back(two: Two) -> None:
    cut = asyncio.create_task(cut_in_the_middle(two.alpha, lambda: two.proxy.be(Mode.FREEZE)))
    assert await claimed(two.beta, IDLE_SECONDS + 3) > IDLE_SECONDS / 2
    two.proxy.be(Mode.PASS)
    await cut
    assert await two.alpha.submit(lambda tx: tx.platform.leases.renew(ALPHA, A_MOMENT)) == {}


async def test_where_its_connection_is_dead_for_good_it_makes_another(two: Two) -> None:
    async with asyncio.timeout(STATEMENT_SECONDS + 5):
        await cut_in_the_middle(two.alpha, two.proxy.lose)
        assert await two.alpha.submit(lambda tx: tx.platform.leases.renew(ALPHA, A_MOMENT)) == {}
        assert await two.alpha.read(lambda tx: tx.platform.leases.all())
