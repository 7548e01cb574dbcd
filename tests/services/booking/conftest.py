"""A salon on both databases, with time standing still until it is moved."""

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.booking.salon import Salon
from tests.services.tenants.world import BOSS, START, World
from wabot.core.access import Role
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


@pytest.fixture
async def salon(store: SqlStore) -> Salon:
    """Open from 9 to 17 every day, with haircuts of an hour and braids of two."""
    world = World(store)
    await world.staff.seed(BOSS, Role.OWNER, START)
    await world.directory.load()
    made = Salon(world)
    await made.open()
    return made
