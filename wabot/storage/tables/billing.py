"""Tables of invoices."""

from sqlalchemy import BigInteger, Column, Index, Table

from wabot.storage.tables.base import instant, maybe_instant, metadata, number, tenant_key, words

invoice = Table(
    "invoice",
    metadata,
    tenant_key(),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    words("status"),
    words("plan"),
    number("days"),
    number("price_minor"),
    words("currency"),
    instant("made_at"),
    maybe_instant("paid_at"),
    maybe_instant("voided_at"),
    maybe_instant("until"),
    words("method", ""),
    words("receipt", ""),
    words("made_by", ""),
    words("reason", ""),
    words("order_id", ""),
    number("revision"),
    Index(None, "number", unique=True),  # numbers are the platform's
    Index(None, "paid_at"),
    Index(None, "method", "receipt"),
)

invoice_story = Table(
    "invoice_story",
    metadata,
    tenant_key(),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),  # the invoice's revision that this line made
    instant("at"),
    words("word"),
    words("facts"),
)
