"""The tables of pairings, and of files we send ourselves."""

from sqlalchemy import Column, Index, Table, Text

from wabot.storage.tables.base import instant, key, metadata, number, tenant_key, words

pairing = Table(
    "pairing",
    metadata,
    tenant_key(),
    words("state"),
    words("asked_by", ""),
    words("cause", ""),
    instant("asked_at"),
    instant("expires_at"),
    instant("changed_at"),
    words("code", ""),
    words("qr", ""),
    words("reason", ""),
    Column("token_hash", Text),  # null: there is no page
    number("awaited", 1),
    Index("uq_pairing_token", "token_hash", unique=True),
)

file = Table(
    "file",
    metadata,
    tenant_key(),
    key("id"),
    words("mime"),
    words("body"),
    instant("expires_at"),
    Index("ix_file_id", "id"),
    Index("ix_file_expires", "expires_at"),
)
