"""Databases for the tests of safe keeping, and a tenant with something in it."""

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.tenants.world import BOSS, START, World
from wabot.core.access import Role
from wabot.core.ids import SystemIds, TenantId
from wabot.services.files import FOR_GOOD, Files
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


@pytest.fixture
async def world(store: SqlStore) -> World:
    """The world of tenants on either database."""
    made = World(store)
    await made.staff.seed(BOSS, Role.OWNER, START)
    await made.directory.load()
    return made


async def full(world: World) -> TenantId:
    """A tenant with a secret, a file and a conversation's rows."""
    tenant = await world.approved()
    outcome = await world.settle(await world.settings.set(world.by(), tenant, "secret_paybill", "s3cr3t"))
    assert outcome.name == "set", outcome
    files = Files(world.store, world.clock, SystemIds(world.clock), world.vault)
    await world.store.submit(lambda tx: files.keep(tx, tenant, bytes(range(256)), "image/png", "p.png", FOR_GOOD))
    await world.store.submit(lambda tx: world.notices.to_owners(tx, tenant, "admin-unchanged", {}, cause="test"))
    return tenant
