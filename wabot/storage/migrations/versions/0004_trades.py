"""What tenants make: flows, bookings, goods, tickets, contacts."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

TENANT_TABLES = ("flow_draft", "flow_version")


def upgrade() -> None:
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

    protect(TENANT_TABLES)


def downgrade() -> None:
    with op.batch_alter_table("flow_version", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_flow_version_tenant_id_number"))

    op.drop_table("flow_version")
    op.drop_table("flow_draft")
