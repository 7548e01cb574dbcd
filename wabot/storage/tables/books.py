"""Versions of menu books."""

from sqlalchemy import Table

from wabot.storage.tables.base import instant, key, metadata, words

book_version = Table(
    "book_version",
    metadata,
    key("name"),
    key("version"),
    words("sources"),
    instant("added_at"),
)
