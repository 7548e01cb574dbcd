"""A whole wabot with a shop that is open, on each of the two databases."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.databases import database, postgres, templates
from tests.shop.street import START, Street, open_street
from wabot.bootstrap import build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock

__all__ = ["database", "postgres", "templates"]


@pytest.fixture
async def street(tmp_path: Path, database: str) -> AsyncIterator[Street]:
    """Mama Duka's shop, with nothing on its shelves."""
    environ = {
        "WABOT_DATA_DIR": str(tmp_path),
        "DATABASE_URL": database,
        "PORT": "0",
        "HOST": "127.0.0.1",
        "WABOT_PLATFORM__DEMO": "no",
    }
    app = build_app(load_config(None, environ), MovableClock(START, frozen=True))
    try:
        await app.start()
        yield await open_street(app)
    finally:
        await app.stop()
