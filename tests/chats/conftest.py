"""A whole wabot for each recorded chat: SQLite in a temporary folder, loopback only, a clock that stands still."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.chats.orders import Orders
from tests.databases import templates
from wabot.bootstrap import App
from wabot.config import load_config
from wabot.core.clock import Instant, MovableClock

__all__ = ["templates"]

START = Instant(1_795_240_800_000)
"""2026-11-21 09:00 in Nairobi."""

StartApp = Callable[[], Awaitable[App]]


@pytest.fixture
async def start_app(templates: Path, tmp_path: Path) -> AsyncIterator[StartApp]:
    """Start a wabot on an empty database."""
    apps: list[App] = []
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")

    async def start() -> App:
        environ = {"WABOT_DATA_DIR": str(tmp_path), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
        app = App(load_config(None, environ), MovableClock(START, frozen=True), http=Orders())
        apps.append(app)
        await app.start()
        return app

    yield start
    for app in apps:
        await app.stop()
