"""Databases for the tests of safe keeping."""

from tests.databases import database, postgres, store, templates

__all__ = ["database", "postgres", "store", "templates"]
