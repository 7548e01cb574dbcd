"""Fixtures for what language models do for bots, on a fresh SQLite store: its statements have a contract suite."""

from collections.abc import AsyncIterator

import pytest

from tests.services.ai.desk import Desk, open_desk
from tests.services.tenants.conftest import store, templates
from wabot.storage.store import SqlStore

__all__ = ["store", "templates"]


@pytest.fixture
async def desk(store: SqlStore) -> AsyncIterator[Desk]:
    """A tenant whose model is on."""
    opened = await open_desk(store)
    yield opened
    await opened.close()
