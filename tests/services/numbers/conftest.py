"""A store on each database."""

from tests.databases import database, postgres, store, templates

__all__ = ["database", "postgres", "store", "templates"]
