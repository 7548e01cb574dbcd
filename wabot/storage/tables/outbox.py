"""The outbox: effects to perform, and the outbound log."""

from sqlalchemy import Index, Table, literal_column

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

outbox = Table(
    "outbox",
    metadata,
    tenant_key(),
    key("id"),
    words("contact_id"),
    words("kind"),
    words("body"),
    words("status"),
    instant("due"),
    number("attempts", 0),
    number("epoch", 0),
    instant("created_at"),
    maybe_instant("settled_at"),
    words("reference", ""),
    words("error", ""),
    number("place", 0),
    Index(None, "tenant_id", "created_at"),
    Index(None, "tenant_id", "contact_id", "created_at"),
)

OPEN = outbox.c.settled_at.is_(None)
"""Queued, sending or parked. Spelled like the index's condition, or SQLite would not use it."""

HAS_REFERENCE = outbox.c.reference != literal_column("''")
"""Spelled out, for the same reason."""

# The scanner looks over all tenants, so this one index begins with no tenant.
Index("ix_outbox_open", outbox.c.status, outbox.c.due, sqlite_where=OPEN, postgresql_where=OPEN)
# What is open in a conversation: short, and shared by all of them, while the history is spread by contact. The kind is
# in it because who asks names it, and SQLite takes the index of which more columns are named.
Index(
    "ix_outbox_contact_open",
    outbox.c.tenant_id,
    outbox.c.contact_id,
    outbox.c.kind,
    sqlite_where=OPEN,
    postgresql_where=OPEN,
)
Index(
    "ix_outbox_reference",
    outbox.c.tenant_id,
    outbox.c.reference,
    sqlite_where=HAS_REFERENCE,
    postgresql_where=HAS_REFERENCE,
)
