"""A bot with people, and what writes to them, on both databases; time stands still until it is moved."""

from tests.databases import database, postgres, store, templates
from tests.services.broadcasts.office import office

__all__ = ["database", "office", "postgres", "store", "templates"]
