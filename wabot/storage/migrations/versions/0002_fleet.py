"""Real WhatsApp and several servers."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TENANT_TABLES = ("contact_merged", "early_receipt", "file", "lease", "pairing", "session_copy")


def upgrade() -> None:
    op.create_table(
        "contact_merged",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "was", name=op.f("pk_contact_merged")),
    )
    with op.batch_alter_table("contact_merged", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_contact_merged_tenant_id_contact_id"), ["tenant_id", "contact_id"], unique=False
        )

    op.create_table(
        "early_receipt",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("detail", sa.Text(), server_default="", nullable=False),
        sa.Column("came_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "reference", "status", name=op.f("pk_early_receipt")),
    )
    with op.batch_alter_table("early_receipt", schema=None) as batch_op:
        batch_op.create_index("ix_early_receipt_came", ["came_at"], unique=False)

    op.create_table(
        "file",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("mime", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_file")),
    )
    with op.batch_alter_table("file", schema=None) as batch_op:
        batch_op.create_index("ix_file_expires", ["expires_at"], unique=False)
        batch_op.create_index("ix_file_id", ["id"], unique=False)

    op.create_table(
        "lease",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("server", sa.Text(), server_default="", nullable=False),
        sa.Column("boot", sa.Text(), server_default="", nullable=False),
        sa.Column("epoch", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("shunned_by", sa.Text(), server_default="", nullable=False),
        sa.Column("shunned_until", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_lease")),
    )
    op.create_table(
        "pairing",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), server_default="", nullable=False),
        sa.Column("cause", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.Column("code", sa.Text(), server_default="", nullable=False),
        sa.Column("qr", sa.Text(), server_default="", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=True),
        sa.Column("awaited", sa.BigInteger(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_pairing")),
    )
    with op.batch_alter_table("pairing", schema=None) as batch_op:
        batch_op.create_index("uq_pairing_token", ["token_hash"], unique=True)

    op.create_table(
        "session_copy",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("epoch", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_session_copy")),
    )
    op.create_table(
        "stray",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("number_id", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("waits", sa.BigInteger(), nullable=False),
        sa.Column("app", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_stray")),
    )
    with op.batch_alter_table("stray", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_stray_app"), ["app"], unique=False)
        batch_op.create_index(batch_op.f("ix_stray_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_stray_number_id_at"), ["number_id", "at"], unique=False)

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("epoch", sa.BigInteger(), server_default="0", nullable=False))
        batch_op.drop_column("claimed_by")
        batch_op.drop_column("claim_until")

    with op.batch_alter_table("server", schema=None) as batch_op:
        batch_op.add_column(sa.Column("beat_at", sa.BigInteger(), server_default="0", nullable=False))

    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.add_column(sa.Column("phone_seen", sa.BigInteger(), nullable=True))

    protect(TENANT_TABLES)


def downgrade() -> None:
    with op.batch_alter_table("session", schema=None) as batch_op:
        batch_op.drop_column("phone_seen")

    with op.batch_alter_table("server", schema=None) as batch_op:
        batch_op.drop_column("beat_at")

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("claim_until", sa.BIGINT(), nullable=True))
        batch_op.add_column(sa.Column("claimed_by", sa.TEXT(), server_default=sa.text("('')"), nullable=False))
        batch_op.drop_column("epoch")

    with op.batch_alter_table("stray", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_stray_number_id_at"))
        batch_op.drop_index(batch_op.f("ix_stray_at"))
        batch_op.drop_index(batch_op.f("ix_stray_app"))

    op.drop_table("stray")
    op.drop_table("session_copy")
    with op.batch_alter_table("pairing", schema=None) as batch_op:
        batch_op.drop_index("uq_pairing_token")

    op.drop_table("pairing")
    op.drop_table("lease")
    with op.batch_alter_table("file", schema=None) as batch_op:
        batch_op.drop_index("ix_file_id")
        batch_op.drop_index("ix_file_expires")

    op.drop_table("file")
    with op.batch_alter_table("early_receipt", schema=None) as batch_op:
        batch_op.drop_index("ix_early_receipt_came")

    op.drop_table("early_receipt")
    with op.batch_alter_table("contact_merged", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_contact_merged_tenant_id_contact_id"))

    op.drop_table("contact_merged")
