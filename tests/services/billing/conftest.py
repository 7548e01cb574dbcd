"""The firm on each database, with its sandbox on loopback; one tenant is approved for a month."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from tests.databases import database, postgres, store, templates
from tests.services.billing.firm import Firm
from tests.services.sales.conftest import PATIENT
from tests.services.sales.shop import EachTheirs
from tests.services.tenants.world import BOSS, START, World
from wabot.core.access import Role
from wabot.core.invoice import Plan, price_key
from wabot.providers.exchange import provider_session
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.sandbox.server import SandboxServer
from wabot.storage.store import SqlStore, open_store
from wabot.storage.urls import sqlite_url

__all__ = ["database", "postgres", "store", "templates"]

PRICES = {
    price_key(Plan.MONTH, "KES"): "500",
    price_key(Plan.YEAR, "KES"): "5000",
    price_key(Plan.MONTH, "IDR"): "50000",
}


@pytest.fixture
async def firm(templates: Path, tmp_path: Path) -> AsyncIterator[Firm]:
    """On SQLite."""
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    opened = await open_store(sqlite_url(tmp_path / "wabot.db"))
    async with open_firm(opened) as made:
        yield made
    await opened.close()


@pytest.fixture
async def any_firm(store: SqlStore) -> AsyncIterator[Firm]:
    """On each database in turn."""
    async with open_firm(store) as made:
        yield made


@asynccontextmanager
async def open_firm(opened: SqlStore) -> AsyncIterator[Firm]:
    """A firm over this store."""
    world = World(opened, configured=PRICES)
    await world.staff.seed(BOSS, Role.OWNER, START)
    await world.directory.load()
    sandbox = SandboxServer(world.clock)
    base = await sandbox.start()
    session = provider_session()
    adapter = sandbox_payments(session, base, world.clock, deadlines=PATIENT)
    made = Firm(opened, world.clock, sandbox, EachTheirs({"sandbox": adapter}, {}), world=world)
    runner = web.AppRunner(made.app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield made
    await sandbox.stop()
    await session.close()
    await runner.cleanup()
    assert not world.texts.troubles
