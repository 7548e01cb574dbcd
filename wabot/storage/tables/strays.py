"""The table of webhooks that belong to no bot here: nobody's, so without a tenant."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import instant, key, metadata, number, words

stray = Table(
    "stray",
    metadata,
    key("key"),
    words("number_id"),
    words("field"),
    words("body"),
    number("waits"),
    words("app", ""),
    instant("at"),
    Index(None, "number_id", "at"),
    Index(None, "at"),
    Index(None, "app"),
)
