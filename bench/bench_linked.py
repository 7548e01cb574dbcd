"""What linked devices cost: memory of a session, alone in its process and in a dense worker, and how soon it is there.

Real library, real workers, real handshakes and encryption, before the stand-in of tests/linked on loopback: no TLS on
the socket, no history, few chats. A number with a long history costs more.
"""

import asyncio
import logging
import statistics
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent))  # the stand-in lives with the tests

import structlog
from rig import load

from tests.linked.rig import Rig, rig, workers_of
from tests.linked.whatsapp.patching import CannotPatch, installed
from wabot.core.clock import stopwatch
from wabot.core.ids import TenantId
from wabot.core.session import SessionEvent as Event

if TYPE_CHECKING:
    from tests.linked.whatsapp.phone import Phone

ALONE, DENSE = 50.0, 12.0
"""Megabytes a session that are wanted at most."""
PEOPLE, TURNS = 50, 8
SETTLED = 3.0
"""Seconds after the last message before memory is read."""


def main() -> None:
    """Measure and print; says why where it cannot."""
    try:
        installed()
    except CannotPatch as why:
        print(f"skipped: {why}")
        return
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.ERROR))
    print(f"load {load()}; MB = PSS by /proc/PID/smaps_rollup, all workers, after one message in and one out each")
    for count, places, wanted in ((5, 1, ALONE), (10, 1, ALONE), (10, 10, DENSE)):
        asyncio.run(measure(count, places, wanted))
    asyncio.run(busy())


async def measure(count: int, places: int, wanted: float) -> None:
    """So many sessions, so many to a worker."""
    tenants = [TenantId(f"T{n}") for n in range(count)]
    async with linked(places) as made:
        pairing = [await timed_pairing(made, tenant) for tenant in tenants]
        await made.end()
        one_by_one = [await timed_connect(made, [tenant]) for tenant in tenants]
        await made.end()
        together = await timed_connect(made, tenants)
        took = [await talk(made, tenant) for tenant in tenants]
        await asyncio.wait([asyncio.create_task(asyncio.Event().wait())], timeout=SETTLED)
        workers = workers_of()
        memory, alone = sum(map(pss, workers)), sum(map(private, workers))
    verdict = "reached" if memory / count <= wanted else "MISSED"
    print(
        f"{count:2} sessions, {places:2} a worker ({len(workers):2} processes): {memory / count:5.1f} MB a session "
        f"({memory:.0f} in all, {alone:.0f} of it private; wanted <= {wanted:.0f}: {verdict})\n"
        f"   ready after {statistics.median(one_by_one):.2f} s (one by one, median), all {count} at once after "
        f"{together:.2f} s; scanned to ready {statistics.median(pairing):.2f} s; "
        f"message in, answer out: {statistics.median(took) * 1000:.0f} ms"
    )


async def busy() -> None:
    """One session that many people write to at once, each waiting for an answer before they go on."""
    tenant = TenantId("T0")
    async with linked(1) as made:
        await timed_pairing(made, tenant)
        people = [made.customer(tenant) for _ in range(PEOPLE)]
        began = stopwatch()
        await asyncio.gather(*(converse(made, tenant, n, ann) for n, ann in enumerate(people)))
        took = stopwatch() - began
        [worker] = workers_of()
        print(
            f"one session, {PEOPLE} people at once, {PEOPLE * TURNS} messages each way: {PEOPLE * TURNS / took:.0f} "
            f"answers/s; {pss(worker):.1f} MB after it, with nobody to share the library with"
        )


async def converse(made: Rig, tenant: TenantId, number: int, ann: "Phone") -> None:
    """One of them."""
    for turn in range(TURNS):
        words = f"{number}/{turn}"
        await ann.says(words)
        await made.says(await made.ear.hears(words, tenant), f"re {words}", key=words)
        await ann.hears()


@asynccontextmanager
async def linked(places: int) -> AsyncIterator[Rig]:
    """A channel before a stand-in of its own."""
    from tests.linked.whatsapp.server import whatsapp  # noqa: PLC0415 - wants pyaileys

    with tempfile.TemporaryDirectory(prefix="wabot-bench-") as folder:
        async with whatsapp(Path(folder) / "wheel") as server:
            made = rig(server, Path(folder), places)
            yield made
            await made.end()


async def timed_pairing(made: Rig, tenant: TenantId) -> float:
    """Seconds from the scan to READY."""
    await made.channel.pair(tenant, made.bot(tenant).number.lstrip("+"))
    qr = (await made.ear.told(Event.PAIRING_READY, tenant)).pairing_qr
    began = stopwatch()
    await made.bot(tenant).scan(qr)
    await made.ear.told(Event.READY, tenant)
    return stopwatch() - began


async def timed_connect(made: Rig, tenants: Sequence[TenantId]) -> float:
    """Seconds from the call to the last READY, a fresh worker included."""
    began, before = stopwatch(), len(made.ear.reports)
    await asyncio.gather(*(made.connects(tenant) for tenant in tenants))
    await made.ear.until(
        lambda: {one.tenant for one in made.ear.reports[before:] if one.event is Event.READY} == set(tenants), 120
    )
    return stopwatch() - began


async def talk(made: Rig, tenant: TenantId) -> float:
    """Seconds from a customer's message to our answer on their phone."""
    ann = made.customer(tenant)
    began = stopwatch()
    await ann.says(f"hi {tenant}")
    await made.says(await made.ear.hears(f"hi {tenant}", tenant), "hello", key=tenant)
    await ann.hears()
    return stopwatch() - began


def pss(pid: int) -> float:
    """Megabytes of a process, what it shares divided by its sharers."""
    return field(pid, ("Pss",))


def private(pid: int) -> float:
    """Megabytes of a process that nobody shares."""
    return field(pid, ("Private_Clean", "Private_Dirty"))


def field(pid: int, names: Sequence[str]) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    return sum(int(line.split()[1]) for line in lines if line.split(":")[0] in names) / 1024


if __name__ == "__main__":
    main()
