"""What tenants make: flows, bookings, goods, tickets, contacts."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TENANT_TABLES = (
    "agent",
    "ai_usage",
    "blocked",
    "booking",
    "booking_cell",
    "cart_line",
    "contact_forgotten",
    "contact_group",
    "contact_note",
    "contact_tag",
    "faq",
    "flow_draft",
    "flow_version",
    "group_member",
    "product",
    "service",
    "shop_count",
    "shop_order",
    "shop_order_line",
    "ticket",
    "ticket_count",
    "ticket_message",
    "variant",
    "worker",
)


def upgrade() -> None:
    op.create_table(
        "agent",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("listed", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("ticket", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("unsaid", sa.Text(), server_default="[]", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "phone", name=op.f("pk_agent")),
    )
    op.create_table(
        "ai_usage",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("replies", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("failures", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("tokens_in", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("tokens_out", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "day", name=op.f("pk_ai_usage")),
    )
    op.create_table(
        "blocked",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("worker_id", sa.Text(), server_default="", nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_blocked")),
    )
    with op.batch_alter_table("blocked", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_blocked_tenant_id_until"), ["tenant_id", "until"], unique=False)

    op.create_table(
        "booking",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("service_name", sa.Text(), nullable=False),
        sa.Column("worker_id", sa.Text(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("starts_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("free_at", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("agreed_at", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reminded", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_booking")),
    )
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_status_starts_at"), ["status", "starts_at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_booking_tenant_id_contact_id_starts_at"),
            ["tenant_id", "contact_id", "starts_at"],
            unique=False,
        )
        batch_op.create_index(batch_op.f("ix_booking_tenant_id_starts_at"), ["tenant_id", "starts_at"], unique=False)

    op.create_table(
        "booking_cell",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("worker_id", sa.Text(), nullable=False),
        sa.Column("cell", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("booking_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "worker_id", "cell", name=op.f("pk_booking_cell")),
    )
    with op.batch_alter_table("booking_cell", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_booking_cell_tenant_id_booking_id"), ["tenant_id", "booking_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_booking_cell_tenant_id_cell"), ["tenant_id", "cell"], unique=False)

    op.create_table(
        "cart_line",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("variant", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "contact_id", "variant", name=op.f("pk_cart_line")),
    )
    op.create_table(
        "contact_forgotten",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("veil", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "veil", name=op.f("pk_contact_forgotten")),
    )
    op.create_table(
        "contact_group",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_contact_group")),
    )
    with op.batch_alter_table("contact_group", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_group_tenant_id_folded"), ["tenant_id", "folded"], unique=True)

    op.create_table(
        "contact_note",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_contact_note")),
    )
    with op.batch_alter_table("contact_note", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contact_note_tenant_id_contact_id_at"), ["tenant_id", "contact_id", "at"], unique=False
        )

    op.create_table(
        "contact_tag",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "contact_id", "tag", name=op.f("pk_contact_tag")),
    )
    with op.batch_alter_table("contact_tag", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contact_tag_tenant_id_tag_contact_id"), ["tenant_id", "tag", "contact_id"], unique=False
        )

    op.create_table(
        "faq",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("uses", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_faq")),
    )
    op.create_table(
        "flow_draft",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("book", sa.Text(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_flow_draft")),
    )
    op.create_table(
        "flow_version",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("book", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "version", name=op.f("pk_flow_version")),
    )
    with op.batch_alter_table("flow_version", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_flow_version_tenant_id_number"), ["tenant_id", "number"], unique=True)

    op.create_table(
        "group_member",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("group_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "group_id", "contact_id", name=op.f("pk_group_member")),
    )
    with op.batch_alter_table("group_member", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_group_member_tenant_id_contact_id_group_id"),
            ["tenant_id", "contact_id", "group_id"],
            unique=False,
        )

    op.create_table(
        "product",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), server_default="", nullable=False),
        sa.Column("category", sa.Text(), server_default="", nullable=False),
        sa.Column("picture", sa.Text(), server_default="", nullable=False),
        sa.Column("picture_mime", sa.Text(), server_default="", nullable=False),
        sa.Column("picture_size", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("active", sa.BigInteger(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_product")),
    )
    with op.batch_alter_table("product", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_product_tenant_id_category"), ["tenant_id", "category"], unique=False)

    op.create_table(
        "service",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("active", sa.BigInteger(), nullable=False),
        sa.Column("buffer", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_service")),
    )
    op.create_table(
        "shop_count",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "kind", name=op.f("pk_shop_count")),
    )
    op.create_table(
        "shop_order",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("way", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), server_default="", nullable=False),
        sa.Column("map_link", sa.Text(), server_default="", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("pays_later", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("fee_minor", sa.BigInteger(), nullable=False),
        sa.Column("total_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("placed_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("held_until", sa.BigInteger(), nullable=True),
        sa.Column("paid_by", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_shop_order")),
    )
    with op.batch_alter_table("shop_order", schema=None) as batch_op:
        batch_op.create_index(
            "ix_shop_order_held",
            ["held_until"],
            unique=False,
            sqlite_where=sa.text("held_until IS NOT NULL"),
            postgresql_where=sa.text("held_until IS NOT NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_shop_order_tenant_id_contact_id_number"), ["tenant_id", "contact_id", "number"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_shop_order_tenant_id_status_number"), ["tenant_id", "status", "number"], unique=False
        )

    op.create_table(
        "shop_order_line",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("variant", sa.BigInteger(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("counted", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", "seq", name=op.f("pk_shop_order_line")),
    )
    op.create_table(
        "ticket",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("agent", sa.Text(), server_default="", nullable=False),
        sa.Column("effect", sa.Text(), server_default="", nullable=False),
        sa.Column("held", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("unanswered_since", sa.BigInteger(), nullable=True),
        sa.Column("patience_told", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reopened", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("rating", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("rating_words", sa.Text(), server_default="", nullable=False),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_ticket")),
    )
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ticket_due_at"), ["due_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_ticket_tenant_id_contact_id"), ["tenant_id", "contact_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_ticket_tenant_id_effect"), ["tenant_id", "effect"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_ticket_tenant_id_status_moved_at"), ["tenant_id", "status", "moved_at"], unique=False
        )

    op.create_table(
        "ticket_count",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_ticket_count")),
    )
    op.create_table(
        "ticket_message",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("ticket", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "ticket", "seq", name=op.f("pk_ticket_message")),
    )
    with op.batch_alter_table("ticket_message", schema=None) as batch_op:
        batch_op.create_index("uq_ticket_message_source", ["tenant_id", "source"], unique=True)

    op.create_table(
        "variant",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("product", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("sku", sa.Text(), server_default="", nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("stock", sa.BigInteger(), nullable=True),
        sa.Column("reserved", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("sold", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("active", sa.BigInteger(), server_default="1", nullable=False),
        sa.CheckConstraint("reserved >= 0", name=op.f("ck_variant_reserved")),
        sa.CheckConstraint("sold >= 0", name=op.f("ck_variant_sold")),
        sa.CheckConstraint("stock >= 0", name=op.f("ck_variant_stock")),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_variant")),
    )
    with op.batch_alter_table("variant", schema=None) as batch_op:
        batch_op.create_index(
            "ix_variant_sku",
            ["tenant_id", "sku"],
            unique=True,
            sqlite_where=sa.text("sku != ''"),
            postgresql_where=sa.text("sku != ''"),
        )
        batch_op.create_index(batch_op.f("ix_variant_tenant_id_product"), ["tenant_id", "product"], unique=False)

    op.create_table(
        "worker",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("hours", sa.Text(), server_default="", nullable=False),
        sa.Column("active", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_worker")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.add_column(sa.Column("own_name", sa.Text(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("hidden_at", sa.BigInteger(), nullable=True))

    protect(TENANT_TABLES)


def downgrade() -> None:
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_column("hidden_at")
        batch_op.drop_column("own_name")

    op.drop_table("worker")
    with op.batch_alter_table("variant", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_variant_tenant_id_product"))
        batch_op.drop_index("ix_variant_sku", sqlite_where=sa.text("sku != ''"), postgresql_where=sa.text("sku != ''"))

    op.drop_table("variant")
    with op.batch_alter_table("ticket_message", schema=None) as batch_op:
        batch_op.drop_index("uq_ticket_message_source")

    op.drop_table("ticket_message")
    op.drop_table("ticket_count")
    with op.batch_alter_table("ticket", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_ticket_tenant_id_status_moved_at"))
        batch_op.drop_index(batch_op.f("ix_ticket_tenant_id_effect"))
        batch_op.drop_index(batch_op.f("ix_ticket_tenant_id_contact_id"))
        batch_op.drop_index(batch_op.f("ix_ticket_due_at"))

    op.drop_table("ticket")
    op.drop_table("shop_order_line")
    with op.batch_alter_table("shop_order", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_shop_order_tenant_id_status_number"))
        batch_op.drop_index(batch_op.f("ix_shop_order_tenant_id_contact_id_number"))
        batch_op.drop_index(
            "ix_shop_order_held",
            sqlite_where=sa.text("held_until IS NOT NULL"),
            postgresql_where=sa.text("held_until IS NOT NULL"),
        )

    op.drop_table("shop_order")
    op.drop_table("shop_count")
    op.drop_table("service")
    with op.batch_alter_table("product", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_product_tenant_id_category"))

    op.drop_table("product")
    with op.batch_alter_table("group_member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_group_member_tenant_id_contact_id_group_id"))

    op.drop_table("group_member")
    with op.batch_alter_table("flow_version", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_flow_version_tenant_id_number"))

    op.drop_table("flow_version")
    op.drop_table("flow_draft")
    op.drop_table("faq")
    with op.batch_alter_table("contact_tag", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_tag_tenant_id_tag_contact_id"))

    op.drop_table("contact_tag")
    with op.batch_alter_table("contact_note", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_note_tenant_id_contact_id_at"))

    op.drop_table("contact_note")
    with op.batch_alter_table("contact_group", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_group_tenant_id_folded"))

    op.drop_table("contact_group")
    op.drop_table("contact_forgotten")
    op.drop_table("cart_line")
    with op.batch_alter_table("booking_cell", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_booking_cell_tenant_id_cell"))
        batch_op.drop_index(batch_op.f("ix_booking_cell_tenant_id_booking_id"))

    op.drop_table("booking_cell")
    with op.batch_alter_table("booking", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_booking_tenant_id_starts_at"))
        batch_op.drop_index(batch_op.f("ix_booking_tenant_id_contact_id_starts_at"))
        batch_op.drop_index(batch_op.f("ix_booking_status_starts_at"))

    op.drop_table("booking")
    with op.batch_alter_table("blocked", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_blocked_tenant_id_until"))

    op.drop_table("blocked")
    op.drop_table("ai_usage")
    op.drop_table("agent")
