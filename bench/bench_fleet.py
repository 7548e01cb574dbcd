"""A thousand bots: how long until all are ready, how much memory they take, and both again after kill -9.

`python bench/bench_fleet.py [--tenants 1000]`. The bots live in a child process; the parent only looks at the clock.
"""

import argparse
import asyncio
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import rig

from wabot.bootstrap.memory import resident_bytes
from wabot.core.clock import stopwatch
from wabot.core.session import SessionState

DEADLINE = 120.0
LOOK_AGAIN = 0.05


async def seed(folder: Path, tenants: int) -> None:
    """Fill the database; nothing of it is measured but printed, as a start is not slower for it."""
    app = rig.started(rig.configured(folder))
    await app.start()
    try:
        began = stopwatch()
        await rig.add_tenants(app, tenants)
        print(f"fleet: {tenants:,} tenants created and approved in {stopwatch() - began:.1f} s", flush=True)
        await app.quiet()
    finally:
        await app.stop()


async def live(folder: Path, tenants: int) -> None:
    """Be the bots: tell when all are ready, then wait to be killed."""
    app = rig.started(rig.configured(folder))
    await app.start()
    while app.wiring.fleet.supervisor.snapshot().get(SessionState.READY, 0) <= tenants:  # noqa: ASYNC110 - nobody tells
        await asyncio.sleep(LOOK_AGAIN)
    print(f"ready {resident_bytes() / rig.MEBIBYTE:.0f} {rig.cpu_seconds():.1f}", flush=True)
    await asyncio.Event().wait()


def start(folder: Path, tenants: int, name: str) -> None:
    """Start the bots, see them ready, kill them."""
    began = stopwatch()
    command = [sys.executable, __file__, "--tenants", str(tenants), "--live", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bots:
        assert bots.stdout is not None
        line = bots.stdout.readline().split()
        took = stopwatch() - began
        with contextlib.suppress(ProcessLookupError):
            os.kill(bots.pid, signal.SIGKILL)
    if not line:
        sys.exit("fleet: the bots ended before they were ready")
    print(
        f"fleet: {tenants:,} bots ready {took:5.1f} s after {name}, RSS {line[1]} MiB, {line[2]} CPU s, then kill -9",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tenants", type=int, default=1000)
    parser.add_argument("--live", default="", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.live:
        asyncio.run(asyncio.wait_for(live(Path(chosen.live), chosen.tenants), DEADLINE))
        return
    with tempfile.TemporaryDirectory(prefix="wabot-bench-") as name:
        folder = Path(name)
        asyncio.run(seed(folder, chosen.tenants))
        start(folder, chosen.tenants, "the start")
        start(folder, chosen.tenants, "the restart after kill -9")
        start(folder, chosen.tenants, "the next one")
        print(f"       load {rig.load()}")


if __name__ == "__main__":
    main()
