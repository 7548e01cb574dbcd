"""What language models cost, by tenant and day."""

from sqlalchemy import Table

from wabot.storage.tables.base import key, metadata, number, tenant_key

ai_usage = Table(
    "ai_usage",
    metadata,
    tenant_key(),
    key("day"),  # of the tenant's time zone, 2026-11-21
    number("replies", 0),
    number("failures", 0),
    number("tokens_in", 0),
    number("tokens_out", 0),
)
