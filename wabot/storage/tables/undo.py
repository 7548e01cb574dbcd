"""What can still be undone."""

from sqlalchemy import Column, Index, Table, Text

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, words

undo_step = Table(
    "undo_step",
    metadata,
    key("key"),
    number("place"),
    words("actor"),
    instant("at"),
    words("kind"),
    words("verb"),
    Column("tenant", Text),
    words("before"),
    words("after"),
    maybe_instant("undone_at"),
    Index(None, "actor", "place"),
)
