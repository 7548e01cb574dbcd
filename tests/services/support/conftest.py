"""The house on each database in turn."""

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.support.house import FATMA, OMAR, House
from tests.services.tenants.world import BOSS, START, World
from wabot.core.access import Role
from wabot.core.ids import TenantId
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]

ONE, TWO = TenantId("T1"), TenantId("T2")


@pytest.fixture
async def house(store: SqlStore) -> House:
    """Two tenants; Omar and Fatma answer for the first."""
    world = World(store)
    await world.staff.seed(BOSS, Role.OWNER, START)
    await world.directory.load()
    assert (await world.approved(), await world.approved("Papa Duka", "0711222444")) == (ONE, TWO)
    made = House(world)
    await made.hires(ONE, OMAR, "Omar")
    await made.hires(ONE, FATMA, "Fatma")
    return made
