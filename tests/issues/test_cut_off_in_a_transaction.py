"""A server cut off in the middle of a transaction kept its leases locked, and nobody could take them over."""

import asyncio
import time

import pytest

from tests.databases import NoServer, running
from tests.faults.fleet.proxy import Mode, Proxy
from tests.faults.shop import free_port
from wabot.core.ids import PLATFORM
from wabot.core.lease import Holder
from wabot.ports.store import StoreUnavailable, Tx
from wabot.storage.postgres import IDLE_SECONDS
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


async def cut_in_the_middle(store: SqlStore, proxy: Proxy) -> None:
    """The cable breaks between two statements of alpha, after one that locks its leases."""

    def job(tx: Tx) -> None:
        tx.platform.leases.renew(ALPHA, A_SECOND)
        proxy.be(Mode.FREEZE)
        tx.platform.leases.all()

    with pytest.raises(StoreUnavailable):
        await store.submit(job)


async def test_others_take_over_and_it_comes_back() -> None:
    try:
        with running(free_port()) as postgres:
            name = await postgres.create()
            proxy = Proxy(postgres.port)
            await proxy.start()
            alpha = await open_store(postgres.tcp_url(name, proxy.port))
            beta = await open_store(postgres.tcp_url(name))
            await alpha.submit(lambda tx: tx.platform.leases.add_missing())
            await alpha.submit(lambda tx: tx.platform.leases.claim(ALPHA, [PLATFORM], A_SECOND))
            cut = asyncio.create_task(cut_in_the_middle(alpha, proxy))
            assert await claimed(beta, IDLE_SECONDS + 3) > IDLE_SECONDS / 2
            proxy.be(Mode.PASS)
            await cut
            assert await alpha.submit(lambda tx: tx.platform.leases.renew(ALPHA, A_MOMENT)) == {}
            await alpha.close()
            await beta.close()
            await proxy.stop()
    except NoServer as reason:
        pytest.skip(f"PostgreSQL: {reason}")
