"""A child process program for fault tests of the fleet: one wabot among others, its sessions over the stand-in's wire.

usage: python -m tests.faults.fleet.server serve
       python -m tests.faults.fleet.server seed TENANTS

Configured by the environment as `wabot run` is; WIRE is the stand-in's host:port, LOG a file. It says `ready` on
standard output once it runs, ends in good order at SIGTERM, and dies with its parent.
"""

import asyncio
import ctypes
import os
import signal
import sys
from pathlib import Path

from tests.faults.fleet.wire_channel import WireChannel
from wabot.bootstrap import App
from wabot.config import Config, load_config
from wabot.core.audit import by_system
from wabot.core.clock import SystemClock
from wabot.core.ids import TenantId
from wabot.logs import configure_logs
from wabot.services.tenants import Application

_PR_SET_PDEATHSIG = 1


def die_with_parent() -> None:
    """Also while stopped by a signal, which no thread of ours would notice."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def configured() -> Config:
    """From the environment; linked devices start without a pause between two."""
    config = load_config(None, {name: value for name, value in os.environ.items() if name != "WIRE"})
    hasty = config.supervisor.model_copy(update={"start_gap": 0, "start_at_once": 64})
    return config.model_copy(update={"supervisor": hasty})


async def seed(app: App, tenants: int) -> None:
    """Airtime bots, approved."""
    wiring = app.wiring
    for number in range(tenants):
        who = by_system(app.clock.now(), f"seed/{number}")
        form = Application(f"Duka {number}", f"+2547110{number:05}", "airtime")
        created = await wiring.tenants.create(who, form)
        assert created.commit is not None, created
        await wiring.ground.store.submit(created.commit)
        await wiring.directory.fresh()
        tenant = wiring.directory.by_phone(form.phone.removeprefix("+"))
        assert tenant is not None
        approved = await wiring.tenants.approve(who, tenant.id, "12m")
        assert approved.commit is not None, approved
        await wiring.ground.store.submit(approved.commit)
    await wiring.directory.fresh()


async def main(mode: str, tenants: int) -> None:
    """Start, do what was asked, stop."""
    config = configured()
    config.data_dir.mkdir(parents=True, exist_ok=True)
    configure_logs(config.log, Path(os.environ["LOG"]))
    clock = SystemClock()
    host, _, port = os.environ["WIRE"].rpartition(":")
    wire = WireChannel(host, int(port), clock)
    app = App(config, clock, channels=lambda _clock, _ids: {wire.name: wire})
    wire.whoami = lambda tenant: whoami(app, tenant)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, app.ended.set)
    await app.start()
    try:
        if mode == "seed":
            await seed(app, tenants)
        os.write(1, b"ready\n")
        if mode == "serve":
            await app.ended.wait()
    finally:
        await app.stop()


def whoami(app: App, tenant: TenantId) -> tuple[str, str, int]:
    """Server, boot, and the epoch of the lease it holds this tenant under; 0 where it holds none."""
    return app.config.server.name, str(os.getpid()), app.wiring.holding.holds(tenant) or 0


if __name__ == "__main__":
    die_with_parent()
    asyncio.run(main(sys.argv[1], int((*sys.argv, "0")[2])))
