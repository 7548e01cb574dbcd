"""The table of leases: which server acts for which tenant."""

from sqlalchemy import Table

from wabot.storage.tables.base import instant, metadata, number, tenant_key, words

lease = Table(
    "lease",
    metadata,
    tenant_key(),
    words("server", ""),  # "" once it was given back
    words("boot", ""),
    number("epoch", 0),
    instant("expires_at"),  # on the database's clock, like all instants here
    words("shunned_by", ""),
    number("shunned_until", 0),
)
