"""The table of sessions: how each was last observed, and what was asked of it."""

from sqlalchemy import Index, Table, text

from wabot.storage.tables.base import maybe_instant, metadata, number, tenant_key, words

session = Table(
    "session",
    metadata,
    tenant_key(),
    words("channel", ""),
    words("phone", ""),
    words("state", "stopped"),
    words("reason", ""),
    words("hold", ""),
    maybe_instant("hold_until"),
    number("attempts", 0),
    number("rung", 0),
    maybe_instant("next_at"),
    maybe_instant("last_seen"),
    number("changed_at", 0),
    maybe_instant("linked_at"),
    maybe_instant("phone_seen"),
    words("asked", ""),  # an order not yet carried out
    maybe_instant("asked_at"),
    Index(
        "ix_session_asked",
        "asked_at",
        sqlite_where=text("asked_at is not null"),
        postgresql_where=text("asked_at is not null"),
    ),
)
