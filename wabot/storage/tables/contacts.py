"""Tables of contacts, their addresses, and what an owner keeps of them: tags, groups and notes."""

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
    words("own_name", ""),  # what the owner calls them
    maybe_instant("hidden_at"),  # deleted from the list; null again when they write
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

contact_tag = Table(
    "contact_tag",
    metadata,
    tenant_key(),
    key("contact_id"),
    key("tag"),
    Index(None, "tenant_id", "tag", "contact_id"),
)

contact_group = Table(
    "contact_group",
    metadata,
    tenant_key(),
    key("id"),
    words("name"),
    words("folded"),  # for comparing
    instant("made_at"),
    Index(None, "tenant_id", "folded", unique=True),
)

group_member = Table(
    "group_member",
    metadata,
    tenant_key(),
    key("group_id"),
    key("contact_id"),
    Index(None, "tenant_id", "contact_id", "group_id"),
)

contact_note = Table(
    "contact_note",
    metadata,
    tenant_key(),
    key("id"),
    words("contact_id"),
    instant("at"),
    words("author"),
    words("text"),
    Index(None, "tenant_id", "contact_id", "at"),
)

# People who were forgotten, by a keyed hash of their number: a phone's contact list does not bring them back.
contact_forgotten = Table(
    "contact_forgotten",
    metadata,
    tenant_key(),
    key("veil"),
    instant("at"),
)
