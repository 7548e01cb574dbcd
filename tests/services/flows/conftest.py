"""An owner's desk on each database."""

import pytest

from tests.databases import database, postgres, store, templates
from tests.services.flows.office import Office, open_office
from wabot.storage.store import SqlStore

__all__ = ["database", "postgres", "store", "templates"]


@pytest.fixture
async def office(store: SqlStore) -> Office:
    return await open_office(store)
