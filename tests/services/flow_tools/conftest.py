"""The world of tenant life on each database."""

from tests.databases import database, postgres, store, templates
from tests.services.tenants.conftest import world

__all__ = ["database", "postgres", "store", "templates", "world"]
