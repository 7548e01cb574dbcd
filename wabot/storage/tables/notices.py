"""Tables of payment notices as they arrived, callback tokens, and references that only one order may have."""

from sqlalchemy import Column, Index, LargeBinary, Table, Text

from wabot.storage.tables.base import instant, key, metadata, tenant_key, words

payment_notice = Table(
    "payment_notice",
    metadata,
    tenant_key(),
    key("id"),
    words("provider"),
    Column("body", LargeBinary, nullable=False),
    words("headers"),
    words("proof", "none"),
    words("sha256"),
    instant("received_at"),
    words("verdict"),
    words("checkout_id", ""),
    Column("order_id", Text),
    Index(None, "tenant_id", "order_id"),
    Index(None, "tenant_id", "provider", "checkout_id"),
)

UNJUDGED = payment_notice.c.verdict == "received"

Index(
    "ix_payment_notice_unjudged",
    payment_notice.c.received_at,
    sqlite_where=UNJUDGED,
    postgresql_where=UNJUDGED,
)

callback_token = Table(
    "callback_token",
    metadata,
    tenant_key(),
    key("provider"),
    key("order_id"),  # "": the tenant's own
    words("token"),  # sealed
    words("token_sha256"),
    Index(None, "provider", "token_sha256", unique=True),
)

# Belongs to nobody and outlives every tenant: a receipt once used stays used.
payment_reference = Table(
    "payment_reference",
    metadata,
    key("provider"),
    key("kind"),
    key("value"),
    words("taken_by"),  # the tenant
    words("order_id"),
)
