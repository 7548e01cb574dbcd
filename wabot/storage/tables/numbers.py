"""Figures of tenants by the day, kept when the rows they were counted from are gone."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import key, metadata, number, tenant_key

day_number = Table(
    "day_number",
    metadata,
    tenant_key(),
    key("day"),  # of the tenant's time zone, 2026-11-21
    key("measure"),
    key("about"),
    number("amount"),
    Index(None, "tenant_id", "measure", "day"),
)
