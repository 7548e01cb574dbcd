"""Bots on the Cloud API for benches: prepared by the services that people's words reach, run as `wabot run`."""

import contextlib
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import load
import rig

from wabot.bootstrap.app import App
from wabot.core.audit import by_system
from wabot.core.ids import TenantId
from wabot.core.tenant import ChannelName

SECRET = "the-bench-signs-with-this"
NUMBER_IDS = 106540352242922  # the first bot's phone number id; the next ones follow
LIFTED = {
    # Rules of the product and of Meta, which 64 people who never stop to read would meet at once. All are settings.
    "WABOT_LIMITS__REPLIES_PER_MINUTE": "0",
    "WABOT_LIMITS__TENANT_PER_MINUTE": "0",
    "WABOT_CLOUD__PER_SECOND": "0",
    "WABOT_CLOUD__PAIR_GAP": "0s",
}


async def prepare(folder: Path, count: int, database: str = "") -> Sequence[str]:
    """A database with so many approved airtime bots on the Cloud API; their phone number ids."""
    app = rig.started(rig.configured(folder, database))
    await app.start()
    try:
        tenants = await rig.add_tenants(app, count)
        numbers = [str(NUMBER_IDS + n) for n in range(count)]
        for tenant, number in zip(tenants, numbers, strict=True):
            await _connect(app, tenant.id, number)
        await app.quiet()
    finally:
        await app.stop()
    return numbers


async def _connect(app: App, tenant: TenantId, number: str) -> None:
    wiring, who = app.wiring, by_system(app.clock.now(), f"bench/{tenant}")
    for key, value in (("cloud_phone_number_id", number), ("cloud_token", f"token-of-{number}")):
        outcome = await wiring.settings.set(who, tenant, key, value)
        assert outcome.name == "set", outcome
        assert outcome.commit is not None
        await wiring.ground.store.submit(outcome.commit)
    await wiring.directory.fresh()
    outcome = await wiring.tenant_life.connect(who, tenant, ChannelName.CLOUD)
    assert outcome.name == "connected", outcome
    assert outcome.commit is not None
    await wiring.ground.store.submit(outcome.commit)


@contextlib.contextmanager
def running(folder: Path, graph_port: int, bots: int, database: str = "") -> Iterator[tuple[str, int]]:
    """A `wabot run` of its own on that folder, its bots up: its webhook's address and its process id.

    Somebody must answer at `graph_port` meanwhile: each bot asks whether its number and token are good.
    """
    port = load.free_port()
    environ = {
        **{name: value for name, value in os.environ.items() if not name.startswith("WABOT_")},
        **LIFTED,
        "WABOT_DATA_DIR": str(folder),
        "WABOT_PLATFORM__DEMO": "no",
        "WABOT_CLOUD__GRAPH_URL": f"http://127.0.0.1:{graph_port}",
        "WABOT_CLOUD__APP_SECRET": SECRET,
        "HOST": "127.0.0.1",
        "PORT": str(port),
        "DATABASE_URL": database,
    }
    with (folder / "run.log").open("ab") as log:
        command = [sys.executable, "-m", "wabot", "run"]
        wabot = subprocess.Popen(command, env=environ, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            load.until_open(port)
            url = f"http://127.0.0.1:{port}/webhooks/whatsapp"
            until(url, lambda health: health["sessions"].get("ready", 0) > bots)
            yield url, wabot.pid
        finally:
            wabot.terminate()
            wabot.wait(20)


def until(url: str, wanted: Callable[[dict[str, Any]], bool], within: float = 60.0) -> None:
    """Return once /health of the wabot behind this webhook says so; raises TimeoutError."""
    deadline, health = time.monotonic() + within, {}
    address = url.replace("/webhooks/whatsapp", "/health")
    while time.monotonic() < deadline:
        with contextlib.suppress(urllib.error.HTTPError), urllib.request.urlopen(address) as answer:
            health = json.load(answer)
            if wanted(health):
                return
        time.sleep(0.05)
    raise TimeoutError(f"not so within {within} s: {health}")
