"""The world of tenant life on each database in turn, with a book of providers that call nobody."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from tests.accounts.shelf import OFFERS, World
from tests.databases import database, postgres, store, templates
from tests.services.tenants.world import BOSS, HELPER, START
from wabot.bootstrap.providers import ProviderBook, Sandbox, Sessions
from wabot.core.access import Role
from wabot.providers.exchange import provider_session
from wabot.providers.public import public_session
from wabot.services.provider_accounts import ProviderAccounts
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


@dataclass(slots=True)
class Desk:
    """A world, its accounts and its book."""

    world: World
    accounts: ProviderAccounts
    sessions: Sessions
    book: ProviderBook


@pytest.fixture
async def desk(store: SqlStore) -> AsyncIterator[Desk]:
    """Two offers with fields of every sort; `one` is configured to be at another address than its own."""
    world = World(store, OFFERS)
    await world.staff.seed(BOSS, Role.OWNER, START)
    await world.staff.seed(HELPER, Role.ADMIN, START)
    await world.directory.load()
    accounts = ProviderAccounts(OFFERS, world.directory, world.vault, {"one": "http://127.0.0.1:9"})
    sessions = Sessions(provider_session(), public_session())
    yield Desk(world, accounts, sessions, ProviderBook(accounts, sessions, world.clock, Sandbox()))
    await sessions.close()
