"""The table of statuses that came before we knew the message they speak of."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import instant, key, metadata, tenant_key, words

early_receipt = Table(
    "early_receipt",
    metadata,
    tenant_key(),
    key("reference"),
    key("status"),
    instant("at"),
    words("reason", ""),
    words("detail", ""),
    instant("came_at"),
    Index("ix_early_receipt_came", "came_at"),
)
