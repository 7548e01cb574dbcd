"""Tables of contacts and their addresses."""

from sqlalchemy import Column, Index, Table, Text

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, tenant_key, words

contact = Table(
    "contact",
    metadata,
    tenant_key(),
    key("id"),
    words("name", ""),
    words("language", ""),
    words("phone", ""),
    instant("created_at"),
    maybe_instant("last_seen_at"),
    maybe_instant("opted_out_at"),
    Index(None, "tenant_id", "last_seen_at"),
    Index(None, "tenant_id", "phone"),
)

contact_alias = Table(
    "contact_alias",
    metadata,
    tenant_key(),
    key("kind"),
    key("value"),
    Column("contact_id", Text, nullable=False),
    Index(None, "tenant_id", "contact_id"),
)

contact_merged = Table(
    "contact_merged",
    metadata,
    tenant_key(),
    key("was"),
    Column("contact_id", Text, nullable=False),  # who that one has become
    Index(None, "tenant_id", "contact_id"),
)
