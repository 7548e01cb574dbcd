"""What people hear when a server falls silent."""

from functools import partial

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.tenants.world import BOSS, World
from wabot.core.access import Role
from wabot.core.lease import Holder
from wabot.core.staff import Person
from wabot.services.leases import TakeOvers
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]

SWAHILI = "254700000009"


@pytest.fixture
async def world(store: SqlStore) -> World:
    world = World(store)
    for person in (Person(BOSS, Role.OWNER), Person(SWAHILI, Role.ADMIN, language="sw")):
        await store.submit(lambda tx, one=person: tx.platform.staff.put(one))
    await world.directory.load()
    return world


async def test_a_silent_server_is_told_once_a_life_however_many_take_over(world: World) -> None:
    told = TakeOvers(world.notices)
    for tenants in (12, 7):
        await world.store.submit(partial(told.tell, dead=Holder("a", "boot-1"), tenants=tenants))
    assert await world.heard(BOSS) == ["⚠️ Server a has gone silent.\nIts 12 bots go on elsewhere."]
    assert await world.heard(SWAHILI) == ["⚠️ Seva a imenyamaza.\nBot zake 12 zinaendelea kwingine."]
    await world.store.submit(lambda tx: told.tell(tx, Holder("a", "boot-2"), 1))
    assert (await world.heard(BOSS))[1:] == ["⚠️ Server a has gone silent.\nIts bot goes on elsewhere."]
