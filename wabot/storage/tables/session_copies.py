"""The table of copies of linked sessions' stores."""

from sqlalchemy import Table

from wabot.storage.tables.base import instant, metadata, number, tenant_key, words

session_copy = Table(
    "session_copy",
    metadata,
    tenant_key(),
    instant("at"),
    number("epoch", 0),  # of the lease it was made under
    words("body"),  # sealed
)
