"""Banned contacts, and who was told what on which day."""

from sqlalchemy import BigInteger, Column, Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, tenant_key, words

ban = Table(
    "ban",
    metadata,
    tenant_key(),
    key("subject"),
    instant("since"),
    maybe_instant("until"),
    words("reason", ""),
    words("message", ""),
    words("banned_by", ""),
    Index(None, "until"),
)

told = Table(
    "told",
    metadata,
    tenant_key(),
    key("subject"),
    key("kind"),
    Column("day", BigInteger, primary_key=True),  # days since 1970: each has its one telling
)
