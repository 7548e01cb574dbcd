"""A supervisor over the sim channel and a real SQLite store, with time standing still until it is moved."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.databases import templates
from tests.services.supervisor.watch import Watch
from wabot.storage.store import open_store
from wabot.storage.urls import sqlite_url

__all__ = ["templates"]


@pytest.fixture
async def watch(templates: Path, tmp_path: Path) -> AsyncIterator[Watch]:
    """Nothing started yet, no tenants."""
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    store = await open_store(sqlite_url(tmp_path / "wabot.db"))
    watch = Watch(store)
    yield watch
    await watch.end()
    await store.close()
