"""Servers as they last reported themselves."""

from sqlalchemy import Table

from wabot.storage.tables.base import instant, key, metadata, number, words

server = Table(
    "server",
    metadata,
    key("name"),
    words("boot"),
    words("version"),
    instant("started_at"),
    instant("seen_at"),
    number("beat_at", 0),  # the same on the database's clock
    number("tenants", 0),
    number("stopped", 0),
)
