"""Durable cycles a second on SQLite with synchronous=FULL: record an event, save its turn, settle its send.

`python bench/bench_store.py [--seconds 5] [--in-flight 64] [--url postgresql://…]`
"""

import argparse
import asyncio
import resource
import tempfile
from pathlib import Path

from wabot.core.clock import Instant, stopwatch
from wabot.core.ids import ContactId, EffectId, EventId, TenantId
from wabot.core.message import Delivery
from wabot.ports.store import NewEvent, OutboxRow, Settled, Store, TurnSave
from wabot.storage.migrate import migrate
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url

STATE = b'{"book":"airtime","version":"0123456789abcdef","node":"amount","slots":{"recipient":"' + b"x" * 500 + b'"}}'
BODY = '{"text":"' + "hello " * 20 + '"}'


async def cycle(store: Store, contact: str, n: int) -> None:
    """One message, from its arrival to the note that its answer was sent."""
    tenant, event, at = (
        TenantId(f"T{hash(contact) % 50}"),
        EventId(f"{n:012x}-{contact}"),
        Instant(1_700_000_000_000 + n),
    )
    effect = EffectId(f"{event}/0")
    await store.record(NewEvent(tenant, event, ContactId(contact), "said", event, BODY, at, at))
    send = OutboxRow(tenant, effect, ContactId(contact), "send", BODY, at, at, Delivery.SENDING, 1, "s1", at)
    await store.save_turn(TurnSave(tenant, ContactId(contact), event, n, STATE, at, (send,)))
    await store.settle_sent(Settled(tenant, effect, Delivery.SENT, at, f"wamid.{effect}"))


async def phone(store: Store, contact: str, until: float, times: list[float]) -> None:
    """One conversation, message after message."""
    n = 0
    while (began := stopwatch()) < until:
        await cycle(store, contact, n)
        times.append(stopwatch() - began)
        n += 1


async def run(url: str, seconds: float, in_flight: int) -> None:
    await migrate(url)
    store = await open_store(url)
    times: list[float] = []
    cpu = _cpu()
    began = stopwatch()
    await asyncio.gather(*(phone(store, f"c{i}", began + seconds, times) for i in range(in_flight)))
    took, cpu = stopwatch() - began, _cpu() - cpu
    await store.close()
    times.sort()
    print(
        f"store: {len(times) / took:8.0f} durable cycles/s, {in_flight} in flight, "
        f"p50 {times[len(times) // 2] * 1000:.2f} ms, p99 {times[len(times) * 99 // 100] * 1000:.2f} ms, "
        f"{cpu / len(times) * 1000:.3f} CPU s per 1000 cycles"
    )


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--in-flight", type=int, default=64)
    parser.add_argument("--url", default="")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(run(chosen.url or sqlite_url(Path(folder) / "bench.db"), chosen.seconds, chosen.in_flight))


if __name__ == "__main__":
    main()
