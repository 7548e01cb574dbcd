"""Tables of webhooks to tenants' own software: endpoints, and events on their way to them."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

webhook_endpoint = Table(
    "webhook_endpoint",
    metadata,
    tenant_key(),
    key("id"),
    words("url"),
    words("kinds"),
    words("secret"),
    words("old_secret", ""),
    instant("old_until"),
    words("state"),
    instant("made_at"),
    instant("changed_at"),
)

webhook_dispatch = Table(
    "webhook_dispatch",
    metadata,
    tenant_key(),
    key("endpoint"),
    key("id"),
    words("event"),
    words("contact_id", ""),
    words("body"),
    words("state"),
    number("tries", 0),
    words("reason", ""),
    words("claimed_by", ""),
    instant("made_at"),
    words("place"),
    instant("moved_at"),
    maybe_instant("due_at"),
    Index(None, "tenant_id", "endpoint", "state", "place"),
    Index(None, "tenant_id", "contact_id"),
    Index(None, "claimed_by"),
    Index(None, "made_at"),
)

OPEN = webhook_dispatch.c.due_at.is_not(None)
"""What is still to be brought: few rows among many."""
Index(
    "ix_webhook_dispatch_open",
    webhook_dispatch.c.tenant_id,
    webhook_dispatch.c.endpoint,
    webhook_dispatch.c.due_at,
    webhook_dispatch.c.place,  # the whole order: many come due together when they are replayed
    sqlite_where=OPEN,
    postgresql_where=OPEN,
)
