"""Messages that a tenant's software sends: accepted a second over HTTP, from clients in a process of their own.

Everything is real but the network beyond loopback: SQLite with synchronous=FULL, a key, an Idempotency-Key with every
request, the sim channel, which delivers meanwhile.
`python bench/bench_api.py [--clients 64] [--seconds 6] [--windows 3] [--people 1000] [--url …]`
"""

import argparse
import asyncio
import json
import sys
import tempfile
from functools import partial
from pathlib import Path

import rig

from wabot.bootstrap.app import App
from wabot.bootstrap.memory import resident_bytes, settle_memory
from wabot.core.api_key import SENDING, ApiKey, digest, token
from wabot.core.clock import stopwatch
from wabot.core.ids import SystemIds, TenantId
from wabot.ports.store import Tx

WARM_UP = 6.0  # everybody is known by then, and the languages are read
SECRET = "6" * 64


async def client(port: int, key: str, number: int, chosen: argparse.Namespace, times: list[float]) -> None:
    """Sends one message after the other on one connection; a time for each that was accepted, -1 for the others."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began, count = stopwatch(), 0
    while stopwatch() - began < chosen.seconds:
        person = (number * 9973 + count) % chosen.people
        body = json.dumps({"to": f"+2547{20_000_000 + person}", "text": f"Your order {count} is ready"}).encode()
        head = (
            f"POST /api/v1/messages HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {key}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
            f"Idempotency-Key: {chosen.run}-{number}-{count}\r\n\r\n"
        )
        asked = stopwatch()
        writer.write(head.encode() + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        length = next(line for line in answer.lower().split(b"\r\n") if line.startswith(b"content-length:"))
        await reader.readexactly(int(length.split(b":")[1]))
        times.append(stopwatch() - asked if b" 202 " in answer.split(b"\r\n", 1)[0] else -1)
        count += 1
    writer.close()


async def clients(chosen: argparse.Namespace) -> None:
    """All of them at once; prints what they saw as JSON."""
    times: list[float] = []
    await asyncio.gather(*(client(chosen.port, chosen.key, n, chosen, times) for n in range(chosen.clients)))
    sys.stdout.write(json.dumps(times))


async def window(app: App, chosen: argparse.Namespace, name: str, seconds: float) -> None:
    """One window, printed but for the warm-up."""
    port = app.address.rsplit(":", 1)[1]
    told = ("--port", port, "--key", token("bench", SECRET), "--run", name, "--seconds", str(seconds))
    more = ("--clients", str(chosen.clients), "--people", str(chosen.people))
    cpu, machine, began = rig.cpu_seconds(), rig.machine_seconds(), stopwatch()
    running = await asyncio.create_subprocess_exec(
        sys.executable, __file__, *told, *more, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await running.communicate()
    took, cpu = stopwatch() - began, rig.cpu_seconds() - cpu
    times = json.loads(output)
    accepted = [time for time in times if time >= 0]
    waiting = sum((await app.wiring.ground.store.read(lambda tx: tx.platform.outbox_scan.counts())).values())
    if name != "warm":
        others = max(rig.machine_seconds() - machine - cpu, 0) / took
        print(
            f"api: {len(accepted) / seconds:7,.0f} accepted/s, p50 {rig.percentile(accepted, 0.5) * 1000:5.1f} ms, "
            f"p99 {rig.percentile(accepted, 0.99) * 1000:5.1f} ms, {cpu / len(accepted) * 1000:.3f} CPU s per 1,000, "
            f"RSS {resident_bytes() / rig.MEBIBYTE:.0f} MiB, {len(times) - len(accepted)} refused, "
            f"{waiting} still to be delivered, clients and others used {others:.1f} cores"
        )
    began = stopwatch()
    await app.quiet()
    if name != "warm":
        print(f"     delivered {stopwatch() - began:.1f} s later")


async def run(folder: Path, chosen: argparse.Namespace) -> None:
    config = rig.configured(folder, chosen.url)
    limits = config.limits.model_copy(update={"api_per_minute": 0})
    app = rig.started(config.model_copy(update={"limits": limits}))
    await app.start()
    try:
        (tenant,) = await rig.add_tenants(app, 1)
        await app.wiring.ground.store.submit(partial(_prepare, app, tenant.id, chosen.people))
        await app.quiet()
        settle_memory()  # as `wabot run` does
        await window(app, chosen, "warm", WARM_UP)
        for number in range(chosen.windows):
            await window(app, chosen, str(number), chosen.seconds)
    finally:
        await app.stop()
    print(
        f"     {chosen.clients} clients, {chosen.people} people; {rig.sqlite_modes(folder / 'wabot.db')}; "
        f"fdatasync floor {rig.sync_floor(folder):.2f} ms; load {rig.load()}"
    )


def _prepare(app: App, tenant: TenantId, people: int, tx: Tx) -> None:
    """A key, nobody limited, and people who are known."""
    now, ids = app.clock.now(), SystemIds(app.clock)
    scope = tx.tenant(tenant)
    scope.api.add(ApiKey(tenant, "bench", "Bench", digest(SECRET), SENDING, now, rig.ADMIN))
    scope.settings.set("rate", "0")
    scope.contacts.bring({f"2547{20_000_000 + n}": ids.new() for n in range(people)}, now)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--windows", type=int, default=3)
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--url", default="", help="a PostgreSQL database instead of SQLite")
    parser.add_argument("--port", type=int, default=0, help="(of the clients' own process)")
    parser.add_argument("--key", default="", help="(likewise)")
    parser.add_argument("--run", default="", help="(likewise)")
    chosen = parser.parse_args()
    if chosen.port:
        asyncio.run(clients(chosen))
        return
    with tempfile.TemporaryDirectory(prefix="wabot-bench-") as folder:
        asyncio.run(run(Path(folder), chosen))


if __name__ == "__main__":
    main()
