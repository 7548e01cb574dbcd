"""A fleet on the sim channel: time until all sessions are ready, memory, a round of heartbeats, a restart, a stop.

`python bench/bench_fleet.py [--tenants 1000]`
"""

import argparse
import asyncio
import logging
import os
import sys
import tempfile
from pathlib import Path

import structlog

from wabot.channels.sim import SimChannel, SimNetwork
from wabot.core.clock import MINUTE, SECOND, Instant, MovableClock, stopwatch
from wabot.core.ids import PLATFORM, SystemIds, TenantId
from wabot.core.message import Inbound
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.texts import Texts
from wabot.ports.channel import Receipt, Report
from wabot.ports.store import Store, Tx
from wabot.services.activity import Activity
from wabot.services.directory import Directory
from wabot.services.issues import Issues
from wabot.services.notices import Notices
from wabot.services.supervisor import DirectoryFleet, News, Rules, Supervisor
from wabot.storage.migrate import migrate
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url

LOCALES = Path(__file__).parents[1] / "locales"


class Ear:
    """Brings reports to the supervisor of the present life."""

    supervisor: Supervisor

    async def inbound(self, message: Inbound) -> None:
        self.supervisor.alive(message.tenant)

    def report(self, report: Report) -> None:
        self.supervisor.report(report)

    async def receipt(self, receipt: Receipt) -> None: ...


class Fleet:
    """One server's sessions, made as bootstrap makes them."""

    def __init__(self, store: Store) -> None:
        self.store, self.clock = store, MovableClock(Instant(1_800_000_000_000), frozen=True)
        ids = SystemIds(self.clock)
        self.directory = Directory(store, Tenant(PLATFORM, "wabot", "254700000000"))
        notices = Notices(Texts.load(LOCALES), self.directory, self.clock, ids)
        self.news = News(Issues(store, self.clock, notices), notices)
        self.network = SimNetwork(self.clock, ids, auto_pair=True)
        self.channel = SimChannel(self.network, self.clock)
        self.ear = Ear()
        self.channel.listen(self.ear)

    async def start(self) -> Supervisor:
        """A life: everything that should run is up when this returns."""
        await self.directory.load()
        fleet, channels = DirectoryFleet(self.directory, "bench"), {"sim": self.channel}
        supervisor = Supervisor(
            self.store, channels, self.clock, Rules(), fleet=fleet, news=self.news, activity=Activity()
        )
        self.ear.supervisor = supervisor
        await supervisor.start()
        await supervisor.run_due()
        return supervisor


def approve(tx: Tx, numbers: range) -> None:
    for n in numbers:
        tenant = Tenant(TenantId(f"T{n}"), f"Shop {n}", f"254711{n:06d}", status=TenantStatus.APPROVED)
        assert tx.platform.tenants.add(tenant)
        tx.platform.tenants.set_owners(tenant.id, [f"254722{n:06d}"])


def resident() -> float:
    """Megabytes of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


async def timed(what: str, work: object) -> object:
    began = stopwatch()
    result = await work  # type: ignore[misc]
    print(f"fleet: {what:<42} {stopwatch() - began:6.2f} s   {resident():6.0f} MB")
    return result


async def run(url: str, tenants: int) -> None:
    await migrate(url)
    store = await open_store(url)
    await store.submit(lambda tx: approve(tx, range(1, tenants + 1)))
    fleet = Fleet(store)
    print(f"fleet: before the start {resident():.0f} MB")
    supervisor = await timed(f"first start of {tenants}, owners told", fleet.start())
    assert isinstance(supervisor, Supervisor)
    assert supervisor.snapshot() == {"ready": tenants + 1}, supervisor.snapshot()
    fleet.clock.advance(30 * SECOND)
    await timed("one round of heartbeats", supervisor.run_due())
    fleet.clock.advance(5 * MINUTE)
    await timed("a sweep that saves when all were seen", supervisor.run_due())
    fleet.network.drop_all()
    await timed("all dropped at once: the brake", supervisor.run_due())
    assert supervisor.braked_until is not None
    fleet.clock.advance(15 * SECOND)
    await timed("the scouts get through, all come back", supervisor.run_due())
    assert supervisor.snapshot() == {"ready": tenants + 1}, supervisor.snapshot()
    await timed("stop", supervisor.stop(10 * SECOND))
    again = await timed("start anew from what was saved", fleet.start())
    assert isinstance(again, Supervisor)
    assert again.snapshot() == {"ready": tenants + 1}
    await again.stop(10 * SECOND)
    await store.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tenants", type=int, default=1_000)
    chosen = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    sys.setswitchinterval(0.0002)  # as wabot.bootstrap.database does
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(sqlite_url(Path(folder) / "bench.db"), chosen.tenants))


if __name__ == "__main__":
    main()
