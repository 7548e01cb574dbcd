"""Menus that tenants write: the draft they work on, and every version they published."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import instant, key, metadata, number, tenant_key, words

flow_draft = Table(
    "flow_draft",
    metadata,
    tenant_key(),
    words("book"),
    number("revision"),
    words("sources"),
    words("changed_by"),
    instant("changed_at"),
)

flow_version = Table(
    "flow_version",
    metadata,
    tenant_key(),
    key("version"),
    words("book"),
    number("number"),
    words("sources"),
    words("note"),
    words("made_by"),
    instant("made_at"),
    Index(None, "tenant_id", "number", unique=True),
)
