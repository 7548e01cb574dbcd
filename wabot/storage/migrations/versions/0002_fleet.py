# ruff: noqa: E501, PLR0915 - written by wabot.storage.autogen
"""Real WhatsApp and several servers."""

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TENANT_TABLES = ()


def upgrade() -> None:
    pass
    protect(TENANT_TABLES)


def downgrade() -> None:
    pass
