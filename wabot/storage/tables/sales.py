"""Tables of orders, payments, deliveries and refunds."""

from sqlalchemy import BigInteger, Column, Index, Table, UniqueConstraint, literal_column

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

orders = Table(
    "orders",
    metadata,
    tenant_key(),
    key("id"),
    number("number"),
    words("contact_id"),
    words("effect"),
    words("kind"),
    words("about", ""),
    words("status"),
    number("amount_minor"),
    number("price_minor"),
    words("currency"),
    words("recipient"),
    words("payer"),
    words("operator"),
    instant("created_at"),
    instant("updated_at"),
    number("revision"),
    maybe_instant("next_at"),
    UniqueConstraint("tenant_id", "number"),
    UniqueConstraint("tenant_id", "effect"),
    Index(None, "tenant_id", "contact_id", "created_at"),
    Index(None, "tenant_id", "payer", "created_at"),
    Index(None, "tenant_id", "status", "created_at"),
    Index(None, "tenant_id", "created_at"),
)

DUE = orders.c.next_at.is_not(None)
"""Waits for the sweep. Spelled like the index's condition, or SQLite would not use it."""

# The sweep looks over all tenants, so this one index begins with no tenant.
Index("ix_orders_due", orders.c.next_at, sqlite_where=DUE, postgresql_where=DUE)

order_count = Table("order_count", metadata, tenant_key(), number("last"))

order_story = Table(
    "order_story",
    metadata,
    tenant_key(),
    key("order_id"),
    Column("seq", BigInteger, primary_key=True),  # the order's revision that this line made
    instant("at"),
    words("word"),
    words("facts"),
)

MONEY_WORDS = (
    "delivery.delivered",
    "delivery.marked_delivered",
    "payment.marked_paid",
    "payment.paid",
    "payment.review",
    "refund.done",
    "refund.marked_done",
)
MONEY_MOVES = order_story.c.word.in_([literal_column(f"'{word}'") for word in MONEY_WORDS])
"""Lines that say where money is. Spelled out like the index's condition, or no database would use it."""

Index(
    "ix_order_story_money",
    order_story.c.tenant_id,
    order_story.c.at,
    sqlite_where=MONEY_MOVES,
    postgresql_where=MONEY_MOVES,
)

payment = Table(
    "payment",
    metadata,
    tenant_key(),
    key("order_id"),
    words("provider"),
    words("status"),
    words("checkout_id"),
    words("link", ""),
    words("receipt"),
    words("reason"),
    maybe_instant("pushed_at"),
    maybe_instant("expires_at"),
    number("asks"),
    maybe_instant("next_ask_at"),
    Index(None, "tenant_id", "provider", "checkout_id"),
)

delivery = Table(
    "delivery",
    metadata,
    tenant_key(),
    key("order_id"),
    words("provider"),
    words("status"),
    words("reference"),
    words("reason"),
    number("round"),
    maybe_instant("since"),
    maybe_instant("next_at"),
    maybe_instant("owed_since"),
    Index(None, "tenant_id", "provider", "reference"),
)

refund = Table(
    "refund",
    metadata,
    tenant_key(),
    key("order_id"),
    words("provider"),
    words("status"),
    words("reference"),
    words("reason"),
    words("asked_by"),
    number("tries"),
    maybe_instant("next_at"),
    Index(None, "tenant_id", "provider", "reference"),
)
