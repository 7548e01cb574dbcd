"""The gateway for tenants' own software, broadcasts, figures by day, accounts on routers."""  # written by wabot.storage.autogen

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import protect

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TENANT_TABLES = (
    "api_answer",
    "api_key",
    "api_usage",
    "broadcast",
    "broadcast_count",
    "broadcast_person",
    "day_number",
    "ppp_account",
    "ppp_count",
    "ppp_package",
    "ppp_router",
    "webhook_dispatch",
    "webhook_endpoint",
)


def upgrade() -> None:
    op.create_table(
        "api_answer",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("idempotency_key", sa.Text(), nullable=False),
        sa.Column("request_sha256", sa.Text(), nullable=False),
        sa.Column("status", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "idempotency_key", name=op.f("pk_api_answer")),
    )
    with op.batch_alter_table("api_answer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_api_answer_at"), ["at"], unique=False)

    op.create_table(
        "api_key",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("secret_sha256", sa.Text(), nullable=False),
        sa.Column("scopes", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_api_key")),
    )
    with op.batch_alter_table("api_key", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_api_key_id"), ["id"], unique=True)

    op.create_table(
        "api_usage",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("requests", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("sent", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("refused", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "day", "key_id", name=op.f("pk_api_usage")),
    )
    op.create_table(
        "broadcast",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("which", sa.Text(), server_default="", nullable=False),
        sa.Column("audience_name", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("waits_for", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_broadcast")),
    )
    with op.batch_alter_table("broadcast", schema=None) as batch_op:
        batch_op.create_index(
            "ix_broadcast_next",
            ["next_at"],
            unique=False,
            sqlite_where=sa.text("status IN ('scheduled', 'running')"),
            postgresql_where=sa.text("status IN ('scheduled', 'running')"),
        )

    op.create_table(
        "broadcast_count",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_broadcast_count")),
    )
    op.create_table(
        "broadcast_person",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=True),
        sa.Column("effect", sa.Text(), server_default="", nullable=False),
        sa.Column("outcome", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", "contact_id", name=op.f("pk_broadcast_person")),
    )
    with op.batch_alter_table("broadcast_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_broadcast_person_tenant_id_at"), ["tenant_id", "at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_broadcast_person_tenant_id_contact_id"), ["tenant_id", "contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_broadcast_person_tenant_id_number_status_contact_id"),
            ["tenant_id", "number", "status", "contact_id"],
            unique=False,
        )

    op.create_table(
        "day_number",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("measure", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "day", "measure", "about", name=op.f("pk_day_number")),
    )
    with op.batch_alter_table("day_number", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_day_number_tenant_id_measure_day"), ["tenant_id", "measure", "day"], unique=False
        )

    op.create_table(
        "ppp_account",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("router", sa.BigInteger(), nullable=False),
        sa.Column("package", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("paid_until", sa.BigInteger(), nullable=True),
        sa.Column("reminded", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("announce", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("paid_by", sa.Text(), server_default="", nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_ppp_account")),
    )
    with op.batch_alter_table("ppp_account", schema=None) as batch_op:
        batch_op.create_index("ix_ppp_account_name", ["tenant_id", "name"], unique=True)
        batch_op.create_index(batch_op.f("ix_ppp_account_status_paid_until"), ["status", "paid_until"], unique=False)
        batch_op.create_index(batch_op.f("ix_ppp_account_tenant_id_phone"), ["tenant_id", "phone"], unique=False)
        batch_op.create_index(batch_op.f("ix_ppp_account_tenant_id_router"), ["tenant_id", "router"], unique=False)
        batch_op.create_index(
            "ix_ppp_account_waits",
            ["tenant_id", "router"],
            unique=False,
            sqlite_where=sa.text("done < revision"),
            postgresql_where=sa.text("done < revision"),
        )

    op.create_table(
        "ppp_count",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "kind", name=op.f("pk_ppp_count")),
    )
    op.create_table(
        "ppp_package",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("days", sa.BigInteger(), nullable=False),
        sa.Column("down", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("up", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("active", sa.BigInteger(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_ppp_package")),
    )
    op.create_table(
        "ppp_router",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("port", sa.BigInteger(), nullable=False),
        sa.Column("tls", sa.BigInteger(), nullable=False),
        sa.Column("user_name", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=True),
        sa.Column("down_since", sa.BigInteger(), nullable=True),
        sa.Column("tries", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "number", name=op.f("pk_ppp_router")),
    )
    op.create_table(
        "webhook_dispatch",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("endpoint", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), server_default="", nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("claimed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("moved_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "endpoint", "id", name=op.f("pk_webhook_dispatch")),
    )
    with op.batch_alter_table("webhook_dispatch", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_webhook_dispatch_claimed_by"), ["claimed_by"], unique=False)
        batch_op.create_index(batch_op.f("ix_webhook_dispatch_made_at"), ["made_at"], unique=False)
        batch_op.create_index(
            "ix_webhook_dispatch_open",
            ["tenant_id", "endpoint", "due_at", "place"],
            unique=False,
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.create_index(
            batch_op.f("ix_webhook_dispatch_tenant_id_contact_id"), ["tenant_id", "contact_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_webhook_dispatch_tenant_id_endpoint_state_place"),
            ["tenant_id", "endpoint", "state", "place"],
            unique=False,
        )

    op.create_table(
        "webhook_endpoint",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("kinds", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("old_secret", sa.Text(), server_default="", nullable=False),
        sa.Column("old_until", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_webhook_endpoint")),
    )
    protect(TENANT_TABLES)


def downgrade() -> None:
    op.drop_table("webhook_endpoint")
    with op.batch_alter_table("webhook_dispatch", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_webhook_dispatch_tenant_id_endpoint_state_place"))
        batch_op.drop_index(batch_op.f("ix_webhook_dispatch_tenant_id_contact_id"))
        batch_op.drop_index(
            "ix_webhook_dispatch_open",
            sqlite_where=sa.text("due_at IS NOT NULL"),
            postgresql_where=sa.text("due_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_webhook_dispatch_made_at"))
        batch_op.drop_index(batch_op.f("ix_webhook_dispatch_claimed_by"))

    op.drop_table("webhook_dispatch")
    op.drop_table("ppp_router")
    op.drop_table("ppp_package")
    op.drop_table("ppp_count")
    with op.batch_alter_table("ppp_account", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_ppp_account_waits", sqlite_where=sa.text("done < revision"), postgresql_where=sa.text("done < revision")
        )
        batch_op.drop_index(batch_op.f("ix_ppp_account_tenant_id_router"))
        batch_op.drop_index(batch_op.f("ix_ppp_account_tenant_id_phone"))
        batch_op.drop_index(batch_op.f("ix_ppp_account_status_paid_until"))
        batch_op.drop_index("ix_ppp_account_name")

    op.drop_table("ppp_account")
    with op.batch_alter_table("day_number", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_day_number_tenant_id_measure_day"))

    op.drop_table("day_number")
    with op.batch_alter_table("broadcast_person", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_broadcast_person_tenant_id_number_status_contact_id"))
        batch_op.drop_index(batch_op.f("ix_broadcast_person_tenant_id_contact_id"))
        batch_op.drop_index(batch_op.f("ix_broadcast_person_tenant_id_at"))

    op.drop_table("broadcast_person")
    op.drop_table("broadcast_count")
    with op.batch_alter_table("broadcast", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_broadcast_next",
            sqlite_where=sa.text("status IN ('scheduled', 'running')"),
            postgresql_where=sa.text("status IN ('scheduled', 'running')"),
        )

    op.drop_table("broadcast")
    op.drop_table("api_usage")
    with op.batch_alter_table("api_key", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_api_key_id"))

    op.drop_table("api_key")
    with op.batch_alter_table("api_answer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_api_answer_at"))

    op.drop_table("api_answer")
