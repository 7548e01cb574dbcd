"""Endpoints on both databases, with a receiver on loopback and time standing still until it is moved."""

from collections.abc import AsyncIterator

import pytest

from tests.databases import database, postgres, store, templates
from tests.webhooks.receiver import Receiver, receiver
from tests.webhooks.rig import Rig
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


@pytest.fixture
async def software() -> AsyncIterator[Receiver]:
    """A tenant's own software."""
    async with receiver() as made:
        yield made


@pytest.fixture
async def rig(store: SqlStore) -> AsyncIterator[Rig]:
    """A tenant and what brings its events, started."""
    made = Rig(store)
    await made.begin()
    yield made
    await made.end()
