"""Opens houses on fresh databases, and looks through what each case has left behind."""

import logging
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
import structlog

from tests.databases import database, postgres, store, templates
from tests.money.house import ADMIN, CUSTOMER, FRIEND, OWNER, House
from tests.money.secrets import MPESA, WORDS, Planted, mpesa_at
from wabot.bootstrap import App, build_app
from wabot.config import Config, load_config
from wabot.core.clock import Clock, Instant, MovableClock
from wabot.logs import configure_logs
from wabot.providers.sandbox import SandboxServer
from wabot.testing.money.desk import StandIn

__all__ = ["database", "postgres", "store", "templates"]

START = Instant(1_795_240_800_000)
"""2026-11-21 09:00 in Nairobi."""


More = Callable[[Clock], Awaitable[tuple[list[StandIn], dict[str, str]]]]
"""Starts further companies: they, and the environment that makes wabot use them."""


async def nothing_more(_clock: Clock) -> tuple[list[StandIn], dict[str, str]]:
    """M-Pesa and the sandbox's airtime are enough."""
    return [], {}


@pytest.fixture
async def house(templates: Path, tmp_path: Path) -> AsyncIterator[House]:
    """One shop, open for business, on SQLite."""
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    async with open_house(tmp_path) as made:
        await made.open_shop()
        yield made


@asynccontextmanager
async def open_house(folder: Path, more: More = nothing_more) -> AsyncIterator[House]:
    """A wabot and the companies it deals with. Whatever happens in the block, nothing secret may be left to read."""
    clock = MovableClock(START, frozen=True)
    outside = SandboxServer(clock, mpesa_account=MPESA)
    url = await outside.start()
    others, environ = await more(clock)
    try:
        config = load_config(None, {**environ_of(folder, url), **environ})
        with logged_to(folder / "wabot.log", config):
            async with running(build_app(config, clock)) as app:
                planted = Planted(list(WORDS), (ADMIN, OWNER, CUSTOMER, FRIEND))
                house = House(app, clock, outside, folder, planted, others=others)
                yield house
                await house.quiet()
                leaks = await house.leaks()
    finally:
        for company in (outside, *others):
            await company.stop()
    assert not leaks, leaks


def environ_of(folder: Path, url: str) -> dict[str, str]:
    """A wabot on this folder, whose M-Pesa and airtime are at this address."""
    return {
        "WABOT_DATA_DIR": str(folder),
        "PORT": "0",
        "HOST": "127.0.0.1",
        "WABOT_PLATFORM__DEMO": "no",
        "WABOT_LOG__LEVEL": "debug",
        "WABOT_LIMITS__REPLIES_PER_MINUTE": "0",
        "WABOT_PAYMENTS__PROVIDER": "mpesa",
        "WABOT_SANDBOX__BASE_URL": url,
        **mpesa_at(url),
    }


@asynccontextmanager
async def running(app: App) -> AsyncIterator[App]:
    """Started, and stopped however the block ends."""
    try:
        await app.start()
        yield app
    finally:
        await app.stop()


@contextmanager
def logged_to(file: Path, config: Config) -> Iterator[None]:
    """All logs go to this file; everything is as before when the block ends."""
    root, kept = logging.getLogger(), structlog.get_config()
    before = root.handlers[:], root.level
    configure_logs(config.log, file)
    try:
        yield
    finally:
        for handler in root.handlers:
            if handler not in before[0]:
                handler.close()
        root.handlers[:], root.level = before
        structlog.configure(**kept)
