"""Databases for a whole wabot."""

from tests.databases import database, postgres, templates

__all__ = ["database", "postgres", "templates"]
