"""The office: books, actions and the world of tenant life on a fresh SQLite store."""

import pytest

from tests.actions.chat import Office, open_office
from tests.services.tenants.conftest import store, templates, world
from tests.services.tenants.world import World

__all__ = ["store", "templates", "world"]


@pytest.fixture
def office(world: World) -> Office:
    return open_office(world)
