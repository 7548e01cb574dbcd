"""Open messages of a conversation in an index of their own."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TENANT_TABLES = ()


def upgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_tenant_id_contact_id_settled_at"))
        batch_op.create_index(
            "ix_outbox_contact_open",
            ["tenant_id", "contact_id", "kind"],
            unique=False,
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_outbox_tenant_id_contact_id_created_at"),
            ["tenant_id", "contact_id", "created_at"],
            unique=False,
        )

    protect(TENANT_TABLES)


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_tenant_id_contact_id_created_at"))
        batch_op.drop_index(
            "ix_outbox_contact_open",
            sqlite_where=sa.text("settled_at IS NULL"),
            postgresql_where=sa.text("settled_at IS NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_outbox_tenant_id_contact_id_settled_at"),
            ["tenant_id", "contact_id", "settled_at"],
            unique=False,
        )
