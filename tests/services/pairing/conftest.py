"""Pairings on both databases, over a supervisor that runs and a simulated network."""

from collections.abc import AsyncIterator

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.pairing.desk import Desk
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


@pytest.fixture
async def desk(store: SqlStore) -> AsyncIterator[Desk]:
    made = Desk(store)
    await made.begin()
    yield made
    await made.watch.end()
