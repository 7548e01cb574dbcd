"""The world of tenant life on a fresh SQLite store."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.databases import templates
from tests.services.tenants.world import BOSS, HELPER, START, World
from wabot.core.access import Role
from wabot.storage.store import SqlStore, open_store
from wabot.storage.urls import sqlite_url

__all__ = ["templates"]


@pytest.fixture
async def store(templates: Path, tmp_path: Path) -> AsyncIterator[SqlStore]:
    shutil.copy(templates / "empty.db", tmp_path / "wabot.db")
    opened = await open_store(sqlite_url(tmp_path / "wabot.db"))
    yield opened
    await opened.close()


@pytest.fixture
async def world(store: SqlStore) -> World:
    made = World(store)
    await made.staff.seed(BOSS, Role.OWNER, START)
    await made.staff.seed(HELPER, Role.ADMIN, START)
    await made.directory.load()
    return made
