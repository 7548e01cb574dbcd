"""Where conversations stand."""

from sqlalchemy import Column, LargeBinary, Table

from wabot.storage.tables.base import instant, key, metadata, number, tenant_key

conversation = Table(
    "conversation",
    metadata,
    tenant_key(),
    key("contact_id"),
    number("revision"),
    Column("state", LargeBinary, nullable=False),
    instant("updated_at"),
)
