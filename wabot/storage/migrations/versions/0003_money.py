"""Money: links to pay by, proofs of notices, invoices."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TENANT_TABLES = ("invoice", "invoice_story")


def upgrade() -> None:
    op.create_table(
        "invoice",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("days", sa.BigInteger(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("paid_at", sa.BigInteger(), nullable=True),
        sa.Column("voided_at", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("method", sa.Text(), server_default="", nullable=False),
        sa.Column("receipt", sa.Text(), server_default="", nullable=False),
        sa.Column("made_by", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("order_id", sa.Text(), server_default="", nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_invoice")),
    )
    with op.batch_alter_table("invoice", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_invoice_method_receipt"), ["method", "receipt"], unique=False)
        batch_op.create_index(batch_op.f("ix_invoice_number"), ["number"], unique=True)
        batch_op.create_index(batch_op.f("ix_invoice_paid_at"), ["paid_at"], unique=False)

    op.create_table(
        "invoice_story",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", "seq", name=op.f("pk_invoice_story")),
    )
    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.add_column(sa.Column("owed_since", sa.BigInteger(), nullable=True))

    with op.batch_alter_table("order_story", schema=None) as batch_op:
        batch_op.create_index(
            "ix_order_story_money",
            ["tenant_id", "at"],
            unique=False,
            sqlite_where=sa.text(
                "word IN ('delivery.delivered', 'delivery.marked_delivered', 'payment.marked_paid', 'payment.paid', 'payment.review', 'refund.done', 'refund.marked_done')"
            ),
            postgresql_where=sa.text(
                "word IN ('delivery.delivered', 'delivery.marked_delivered', 'payment.marked_paid', 'payment.paid', 'payment.review', 'refund.done', 'refund.marked_done')"
            ),
        )

    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.add_column(sa.Column("about", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("payment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("payment_notice", schema=None) as batch_op:
        batch_op.add_column(sa.Column("proof", sa.Text(), server_default="none", nullable=False))
        batch_op.create_index(
            batch_op.f("ix_payment_notice_tenant_id_provider_checkout_id"),
            ["tenant_id", "provider", "checkout_id"],
            unique=False,
        )

    protect(TENANT_TABLES)


def downgrade() -> None:
    with op.batch_alter_table("payment_notice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_payment_notice_tenant_id_provider_checkout_id"))
        batch_op.drop_column("proof")

    with op.batch_alter_table("payment", schema=None) as batch_op:
        batch_op.drop_column("link")

    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.drop_column("about")

    with op.batch_alter_table("order_story", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_order_story_money",
            sqlite_where=sa.text(
                "word IN ('delivery.delivered', 'delivery.marked_delivered', 'payment.marked_paid', 'payment.paid', 'payment.review', 'refund.done', 'refund.marked_done')"
            ),
            postgresql_where=sa.text(
                "word IN ('delivery.delivered', 'delivery.marked_delivered', 'payment.marked_paid', 'payment.paid', 'payment.review', 'refund.done', 'refund.marked_done')"
            ),
        )

    with op.batch_alter_table("delivery", schema=None) as batch_op:
        batch_op.drop_column("owed_since")

    op.drop_table("invoice_story")
    with op.batch_alter_table("invoice", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_invoice_paid_at"))
        batch_op.drop_index(batch_op.f("ix_invoice_number"))
        batch_op.drop_index(batch_op.f("ix_invoice_method_receipt"))

    op.drop_table("invoice")
