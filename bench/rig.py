"""What the benches share: a whole wabot in a folder of its own, its tenants, and the measures of the machine."""

import os
import resource
import sqlite3
import statistics
from collections.abc import Sequence
from pathlib import Path

from pydantic import SecretStr

from wabot.bootstrap.app import App
from wabot.config import Config
from wabot.config.sections import Database, Limits, Log, Platform, Server
from wabot.core.audit import by_system
from wabot.core.clock import SystemClock, stopwatch
from wabot.core.ids import TenantId
from wabot.core.tenant import Tenant, TenantStatus
from wabot.logs import configure_logs
from wabot.services.tenants import Application
from wabot.storage.sqlite import writer_engine

ADMIN = "254700000001"
MEBIBYTE = 1024 * 1024
CREATED_AT_ONCE = 100  # tenants in one transaction: many enough to be quick, few enough not to hold up the writer


def configured(folder: Path, database: str = "") -> Config:
    """A wabot that nobody limits: on a free port, without demo, its log in its folder."""
    config = Config(
        data_dir=folder,
        server=Server(host="127.0.0.1", port=0),
        platform=Platform(demo="no", admins=(ADMIN,)),
        limits=Limits(replies_per_minute=0, tenant_per_minute=0),
        log=Log(format="json", level="warning"),
    )
    if database:
        config = config.model_copy(update={"database": Database(url=SecretStr(database))})
    folder.mkdir(parents=True, exist_ok=True)
    configure_logs(config.log, folder / "wabot.log")
    return config


def started(config: Config) -> App:
    """A wabot by the machine's own clock, not started yet."""
    return App(config, SystemClock())


async def add_tenants(app: App, count: int) -> Sequence[Tenant]:
    """Airtime bots, applied for and approved by the services that people's words reach, many to a transaction."""
    wiring = app.wiring
    forms = [Application(f"Duka {n}", f"+2547{n:08}", "airtime") for n in range(10_000_000, 10_000_000 + count)]
    for start in range(0, count, CREATED_AT_ONCE):
        who = by_system(app.clock.now(), f"bench/{start}")
        created = [await wiring.tenants.create(who, form) for form in forms[start : start + CREATED_AT_ONCE]]
        await wiring.ground.store.submit(lambda tx, done=created: [one.commit(tx) for one in done])
    await wiring.directory.fresh()
    fresh = [tenant for tenant in wiring.directory.all() if tenant.status is TenantStatus.NEW]
    for start in range(0, len(fresh), CREATED_AT_ONCE):
        await _approve(app, [tenant.id for tenant in fresh[start : start + CREATED_AT_ONCE]])
    await wiring.directory.fresh()
    return [tenant for tenant in wiring.directory.all() if tenant.status is TenantStatus.APPROVED]


async def _approve(app: App, tenants: Sequence[TenantId]) -> None:
    done = []
    for tenant in tenants:
        who = by_system(app.clock.now(), f"bench/{tenant}")
        done.append(await app.wiring.tenants.approve(who, tenant, "12m"))
    await app.wiring.ground.store.submit(lambda tx: [one.commit(tx) for one in done if one.commit is not None])


def cpu_seconds() -> float:
    """What this process has used, all threads."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def machine_seconds() -> float:
    """What everyone on this machine has used, all cores."""
    busy = Path("/proc/stat").read_text(encoding="ascii").split("\n", 1)[0].split()[1:]
    user, nice, system, _idle, _wait, irq, soft, steal = map(int, busy[:8])
    return (user + nice + system + irq + soft + steal) / os.sysconf("SC_CLK_TCK")


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which this share of them lies."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * share), len(ordered) - 1)]


def sync_floor(folder: Path, writes: int = 300) -> float:
    """Milliseconds that one write of 4 KiB and its fdatasync take here: no durable commit is quicker."""
    page, took = os.urandom(4096), []
    file = os.open(folder / "floor", os.O_RDWR | os.O_CREAT)
    os.pwrite(file, bytes(4096 * 64), 0)
    os.fsync(file)
    for n in range(writes):
        began = stopwatch()
        os.pwrite(file, page, n % 64 * 4096)
        os.fdatasync(file)
        took.append(stopwatch() - began)
    os.close(file)
    return statistics.median(took) * 1000


def sqlite_modes(file: Path) -> str:
    """How the writer's connection is set up, as the database itself tells."""
    engine = writer_engine(file)
    names = {0: "off", 1: "normal", 2: "full", 3: "extra"}
    with engine.connect() as connection:
        journal = connection.exec_driver_sql("pragma journal_mode").scalar()
        sync = connection.exec_driver_sql("pragma synchronous").scalar()
    engine.dispose()
    return f"SQLite {sqlite3.sqlite_version} journal={journal} synchronous={names[sync or 0]}"


def load() -> str:
    """How busy the machine was in the last minute, beside its cores."""
    return f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
