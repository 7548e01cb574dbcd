"""Tables of shops: what they sell, carts, and orders."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

shop_count = Table("shop_count", metadata, tenant_key(), key("kind"), number("last"))

product = Table(
    "product",
    metadata,
    tenant_key(),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    words("name"),
    words("description", ""),
    words("category", ""),
    words("picture", ""),
    words("picture_mime", ""),
    number("picture_size", 0),
    number("active", 1),
    Index(None, "tenant_id", "category"),
)

variant = Table(
    "variant",
    metadata,
    tenant_key(),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    number("product"),
    words("name", ""),
    words("sku", ""),
    number("price_minor"),
    words("currency"),
    Column("stock", BigInteger),  # null: never runs out
    number("reserved", 0),
    number("sold", 0),
    number("active", 1),
    CheckConstraint("stock >= 0", name="stock"),
    CheckConstraint("reserved >= 0", name="reserved"),
    CheckConstraint("sold >= 0", name="sold"),
    Index(None, "tenant_id", "product"),
)

NAMED = variant.c.sku != ""

Index("ix_variant_sku", variant.c.tenant_id, variant.c.sku, unique=True, sqlite_where=NAMED, postgresql_where=NAMED)

cart_line = Table(
    "cart_line",
    metadata,
    tenant_key(),
    key("contact_id"),
    Column("variant", BigInteger, primary_key=True, autoincrement=False),
    number("quantity"),
    instant("at"),
)

shop_order = Table(
    "shop_order",
    metadata,
    tenant_key(),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    words("contact_id"),
    words("status"),
    words("way"),
    words("address", ""),
    words("map_link", ""),
    words("note", ""),
    number("pays_later", 0),
    number("fee_minor"),
    number("total_minor"),
    words("currency"),
    instant("placed_at"),
    instant("changed_at"),
    maybe_instant("held_until"),
    words("paid_by", ""),
    words("reason", ""),
    number("revision"),
    Index(None, "tenant_id", "status", "number"),
    Index(None, "tenant_id", "contact_id", "number"),
)

HELD = shop_order.c.held_until.is_not(None)

# The job looks over all tenants, so this one index begins with no tenant.
Index("ix_shop_order_held", shop_order.c.held_until, sqlite_where=HELD, postgresql_where=HELD)

shop_order_line = Table(
    "shop_order_line",
    metadata,
    tenant_key(),
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    number("variant"),
    words("product"),
    words("name", ""),
    number("quantity"),
    number("price_minor"),
    words("currency"),
    number("counted"),
)
