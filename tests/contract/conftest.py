"""Fixtures of the contract suites."""

from tests.databases import database, postgres, store, templates

__all__ = ["database", "postgres", "store", "templates"]
