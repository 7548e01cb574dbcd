"""Events: the inbound log."""

from sqlalchemy import Index, Table, UniqueConstraint

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

event = Table(
    "event",
    metadata,
    tenant_key(),
    key("id"),
    words("contact_id"),
    words("kind"),
    words("dedupe"),
    words("body"),
    instant("at"),
    instant("recorded_at"),
    maybe_instant("handled_at"),
    number("attempts", 0),
    words("note", ""),
    UniqueConstraint("tenant_id", "dedupe"),
    Index(None, "tenant_id", "recorded_at"),
    Index(None, "tenant_id", "contact_id", "recorded_at"),
)

OPEN = event.c.handled_at.is_(None)
"""Waits for its turn. Spelled like the index's condition, or SQLite would not use it."""

Index(
    "ix_event_open",
    event.c.tenant_id,
    event.c.recorded_at,
    event.c.id,  # the whole order, or SQLite would rather walk the index over all the tenant's events
    sqlite_where=OPEN,
    postgresql_where=OPEN,
)
