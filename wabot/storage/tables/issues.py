"""The table of issues: troubles that only a person can end."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

issue = Table(
    "issue",
    metadata,
    tenant_key(),
    key("kind"),
    key("subject"),
    words("facts", "{}"),
    number("seen", 1),
    instant("opened_at"),
    instant("raised_at"),
    maybe_instant("resolved_at"),
    words("resolution", ""),
    Index(None, "resolved_at", "opened_at"),
)
