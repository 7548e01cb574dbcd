"""The shop on a fresh database, its sandbox and its callback endpoint on loopback."""

import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from tests.databases import database, postgres, store, templates
from tests.services.sales.shop import START, TEXTS, EachTheirs, Shop
from wabot.core.clock import MovableClock
from wabot.ports.store import Store
from wabot.providers.airtime.sandbox import SandboxAirtime
from wabot.providers.exchange import Deadlines, Exchange, provider_session
from wabot.providers.pay.sandbox import sandbox_payments
from wabot.providers.sandbox.server import SandboxServer
from wabot.storage.store import SqlStore, open_store
from wabot.storage.urls import sqlite_url

__all__ = ["database", "postgres", "store", "templates"]

PATIENT = Deadlines(connect=5.0, total=10.0)


@pytest.fixture
async def shop(templates: Path, tmp_path: Path) -> AsyncIterator[Shop]:
    """Open for business, on SQLite."""
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    opened = await open_store(sqlite_url(tmp_path / "wabot.db"))
    async with open_shop(opened) as made:
        yield made
    await opened.close()


@pytest.fixture
async def any_shop(store: SqlStore) -> AsyncIterator[Shop]:
    """Open for business, on each database in turn."""
    async with open_shop(store) as made:
        yield made


@asynccontextmanager
async def open_shop(opened: Store) -> AsyncIterator[Shop]:
    """A shop over this store."""
    clock = MovableClock(START, frozen=True)
    sandbox = SandboxServer(clock)
    base = await sandbox.start()
    session = provider_session()
    providers = EachTheirs(
        {"sandbox": sandbox_payments(session, base, clock, deadlines=PATIENT)},
        {"sandbox": SandboxAirtime(Exchange(session, base, PATIENT))},
    )
    made = Shop(opened, clock, sandbox, providers)
    runner = web.AppRunner(made.app(), access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.base_url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    TEXTS.troubles.clear()
    yield made
    await sandbox.stop()
    await session.close()
    await runner.cleanup()
    assert not TEXTS.troubles
