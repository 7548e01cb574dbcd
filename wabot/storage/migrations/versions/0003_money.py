"""Money: links to pay by, proofs of notices, invoices."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TENANT_TABLES = ()


def upgrade() -> None:
    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.add_column(sa.Column("about", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("payment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("link", sa.Text(), server_default="", nullable=False))

    with op.batch_alter_table("payment_notice", schema=None) as batch_op:
        batch_op.add_column(sa.Column("proof", sa.Text(), server_default="none", nullable=False))

    protect(TENANT_TABLES)


def downgrade() -> None:
    with op.batch_alter_table("payment_notice", schema=None) as batch_op:
        batch_op.drop_column("proof")

    with op.batch_alter_table("payment", schema=None) as batch_op:
        batch_op.drop_column("link")

    with op.batch_alter_table("orders", schema=None) as batch_op:
        batch_op.drop_column("about")
