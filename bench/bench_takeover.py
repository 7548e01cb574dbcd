"""Servers that fail: how long until others have taken over after kill -9, and what an outage of the database costs.

`python bench/bench_takeover.py [--runs 3] [--lease 15]`. Real processes over a real PostgreSQL by TCP and a WhatsApp
stand-in that allows one socket a number (tests/faults/fleet); customers write to every bot all the while.
"""

import argparse
import asyncio
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import rig

from tests.databases import NoServer, Postgres, running
from tests.faults.fleet.conftest import seeded
from tests.faults.fleet.customers import EACH, IN_FLIGHT, PAUSE, Customers
from tests.faults.fleet.fleet import TENANTS, Fleet
from tests.faults.fleet.proof import Figures, examine
from tests.faults.fleet.whatsapp import WhatsApp
from tests.faults.shop import free_port

WARM = 2.0  # seconds of load before the fault
OUTAGE = 1.5


@asynccontextmanager
async def two_servers(postgres: Postgres, lease: int) -> AsyncIterator[tuple[Fleet, Customers]]:
    """alpha holds every tenant, beta stands by, customers write."""
    with tempfile.TemporaryDirectory(prefix="wabot-bench-") as name:
        whatsapp = WhatsApp()
        await whatsapp.start()
        fleet = Fleet(postgres, await seeded(postgres, Path(name)), whatsapp, Path(name))
        fleet.environ["WABOT_FLEET__LEASE"] = f"{lease}s"
        fleet.tenants = [str(row["id"]) for row in await fleet.rows("select id from tenant order by id")]
        customers = Customers(fleet)
        try:
            await fleet.start("alpha")
            await fleet.all_up("alpha")
            await fleet.start("beta")
            customers.start()
            await asyncio.sleep(WARM)
            yield fleet, customers
        finally:
            await customers.stop()
            await fleet.end()
            await whatsapp.stop()


async def take_over(postgres: Postgres, lease: int) -> Figures:
    """kill -9 of the server that holds everything."""
    async with two_servers(postgres, lease) as (fleet, customers):
        tenants, began = set(fleet.whatsapp.up), time.monotonic()
        fleet.servers["alpha"].signal(signal.SIGKILL)
        took = sorted((await fleet.moved(began, tenants, away_from="alpha", within=lease * 4)).values())
        await customers.answered()
        found = await examine(customers, repeats=IN_FLIGHT)
        print(
            f"takeover: kill -9, lease {lease} s: {len(took)} bots elsewhere after {took[0]:.2f} / "
            f"{took[len(took) // 2]:.2f} / {took[-1]:.2f} s (first, median, last); {_told(found)}",
            flush=True,
        )
        return found


async def outage(postgres: Postgres, lease: int) -> Figures:
    """The database server stops at once and is back after a moment."""
    async with two_servers(postgres, lease) as (fleet, customers):
        before = dict(fleet.whatsapp.up)
        await asyncio.to_thread(postgres.halt)
        await asyncio.sleep(OUTAGE)
        await asyncio.to_thread(postgres.resume)
        await asyncio.sleep(WARM)
        await customers.answered()
        dropped = sum(fleet.whatsapp.up.get(tenant) is not session for tenant, session in before.items())
        found = await examine(customers)
        print(f"takeover: database away {OUTAGE} s: {dropped} of {len(before)} sessions dropped; {_told(found)}")
        return found


def _told(found: Figures) -> str:
    return (
        f"{found.old_epoch_sends} messages under an old epoch, {found.replaced} sockets doubled, "
        f"{found.repeats} handed over twice, {len(found.mistakes)} other mistakes; "
        f"{found.messages} customer messages, each answered once"
    )


async def main(runs: int, lease: int) -> None:
    print(
        f"takeover: two servers, PostgreSQL by TCP without fsync; {TENANTS} bots, {EACH / PAUSE:.1f} messages/s each; "
        "measured from the signal to the new server's socket at the stand-in; linked devices without a pause between "
        "starts, renewed each third of the lease"
    )
    with running(free_port()) as postgres:
        found = [await take_over(postgres, lease) for _ in range(runs)]
        found.append(await outage(postgres, lease))
    print(f"          load {rig.load()}")
    if any(figures.mistakes for figures in found):
        sys.exit("\n".join(mistake for figures in found for mistake in figures.mistakes[:10]))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--lease", type=int, default=15, help="seconds")
    chosen = parser.parse_args()
    try:
        asyncio.run(main(chosen.runs, chosen.lease))
    except NoServer as reason:
        print(f"takeover: not measured, no PostgreSQL: {reason}")
