# ruff: noqa: E501, PLR0915 - written by wabot.storage.autogen
"""The first schema."""

import sqlalchemy as sa
from alembic import op

from wabot.storage.migrations.guards import on_postgresql, on_sqlite, protect

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TENANT_TABLES = (
    "ban",
    "callback_token",
    "contact",
    "contact_alias",
    "conversation",
    "delivery",
    "event",
    "issue",
    "order_count",
    "order_story",
    "orders",
    "outbox",
    "payment",
    "payment_notice",
    "refund",
    "session",
    "setting",
    "tenant_owner",
    "told",
)

SQLITE = (
    "create trigger if not exists audit_no_update before update on audit begin select raise(abort, 'the audit trail only grows'); end",
    "create trigger if not exists audit_no_delete before delete on audit begin select raise(abort, 'the audit trail only grows'); end",
)

POSTGRESQL = (
    "create or replace function audit_only_grows() returns trigger language plpgsql as $$ begin raise exception 'the audit trail only grows'; end $$",
    "create or replace trigger audit_only_grows before update or delete or truncate on audit for each statement execute function audit_only_grows()",
)


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("tenant", sa.Text(), nullable=True),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_tenant_seq"), "audit", ["tenant", "seq"], unique=False)
    op.create_table(
        "ban",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("message", sa.Text(), server_default="", nullable=False),
        sa.Column("banned_by", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "subject", name=op.f("pk_ban")),
    )
    op.create_index(op.f("ix_ban_until"), "ban", ["until"], unique=False)
    op.create_table(
        "book_version",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", "version", name=op.f("pk_book_version")),
    )
    op.create_table(
        "callback_token",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("token_sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "provider", "order_id", name=op.f("pk_callback_token")),
    )
    op.create_index(
        op.f("ix_callback_token_provider_token_sha256"), "callback_token", ["provider", "token_sha256"], unique=True
    )
    op.create_table(
        "contact",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("last_seen_at", sa.BigInteger(), nullable=True),
        sa.Column("opted_out_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_tenant_id_last_seen_at"), "contact", ["tenant_id", "last_seen_at"], unique=False)
    op.create_index(op.f("ix_contact_tenant_id_phone"), "contact", ["tenant_id", "phone"], unique=False)
    op.create_table(
        "contact_alias",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "kind", "value", name=op.f("pk_contact_alias")),
    )
    op.create_index(
        op.f("ix_contact_alias_tenant_id_contact_id"), "contact_alias", ["tenant_id", "contact_id"], unique=False
    )
    op.create_table(
        "conversation",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "contact_id", name=op.f("pk_conversation")),
    )
    op.create_table(
        "counter",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.create_table(
        "credential",
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("pin_hash", sa.Text(), server_default="", nullable=False),
        sa.Column("totp_sealed", sa.Text(), server_default="", nullable=False),
        sa.Column("totp_pending", sa.Text(), server_default="", nullable=False),
        sa.Column("totp_step", sa.BigInteger(), server_default="-1", nullable=False),
        sa.Column("trusted_until", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("phone", name=op.f("pk_credential")),
    )
    op.create_table(
        "delivery",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("round", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "order_id", name=op.f("pk_delivery")),
    )
    op.create_index(
        op.f("ix_delivery_tenant_id_provider_reference"),
        "delivery",
        ["tenant_id", "provider", "reference"],
        unique=False,
    )
    op.create_table(
        "event",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("dedupe", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("recorded_at", sa.BigInteger(), nullable=False),
        sa.Column("handled_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_event")),
        sa.UniqueConstraint("tenant_id", "dedupe", name=op.f("uq_event_tenant_id_dedupe")),
    )
    op.create_index(
        "ix_event_open",
        "event",
        ["tenant_id", "recorded_at", "id"],
        unique=False,
        sqlite_where=sa.text("handled_at IS NULL"),
        postgresql_where=sa.text("handled_at IS NULL"),
    )
    op.create_index(
        op.f("ix_event_tenant_id_contact_id_recorded_at"),
        "event",
        ["tenant_id", "contact_id", "recorded_at"],
        unique=False,
    )
    op.create_index(op.f("ix_event_tenant_id_recorded_at"), "event", ["tenant_id", "recorded_at"], unique=False)
    op.create_table(
        "issue",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), server_default="{}", nullable=False),
        sa.Column("seen", sa.BigInteger(), server_default="1", nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("raised_at", sa.BigInteger(), nullable=False),
        sa.Column("resolved_at", sa.BigInteger(), nullable=True),
        sa.Column("resolution", sa.Text(), server_default="", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "kind", "subject", name=op.f("pk_issue")),
    )
    op.create_index(op.f("ix_issue_resolved_at_opened_at"), "issue", ["resolved_at", "opened_at"], unique=False)
    op.create_table(
        "job_slot",
        sa.Column("job", sa.Text(), nullable=False),
        sa.Column("slot", sa.BigInteger(), nullable=False),
        sa.Column("claimed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("job", "slot", name=op.f("pk_job_slot")),
    )
    op.create_table(
        "order_count",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_order_count")),
    )
    op.create_table(
        "order_story",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "order_id", "seq", name=op.f("pk_order_story")),
    )
    op.create_table(
        "orders",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("amount_minor", sa.BigInteger(), nullable=False),
        sa.Column("price_minor", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("payer", sa.Text(), nullable=False),
        sa.Column("operator", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_orders")),
        sa.UniqueConstraint("tenant_id", "effect", name=op.f("uq_orders_tenant_id_effect")),
        sa.UniqueConstraint("tenant_id", "number", name=op.f("uq_orders_tenant_id_number")),
    )
    op.create_index(
        "ix_orders_due",
        "orders",
        ["next_at"],
        unique=False,
        sqlite_where=sa.text("next_at IS NOT NULL"),
        postgresql_where=sa.text("next_at IS NOT NULL"),
    )
    op.create_index(
        op.f("ix_orders_tenant_id_contact_id_created_at"),
        "orders",
        ["tenant_id", "contact_id", "created_at"],
        unique=False,
    )
    op.create_index(op.f("ix_orders_tenant_id_created_at"), "orders", ["tenant_id", "created_at"], unique=False)
    op.create_index(
        op.f("ix_orders_tenant_id_payer_created_at"), "orders", ["tenant_id", "payer", "created_at"], unique=False
    )
    op.create_index(
        op.f("ix_orders_tenant_id_status_created_at"), "orders", ["tenant_id", "status", "created_at"], unique=False
    )
    op.create_table(
        "outbox",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("contact_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("claimed_by", sa.Text(), server_default="", nullable=False),
        sa.Column("claim_until", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("reference", sa.Text(), server_default="", nullable=False),
        sa.Column("error", sa.Text(), server_default="", nullable=False),
        sa.Column("place", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_outbox")),
    )
    op.create_index(
        "ix_outbox_open",
        "outbox",
        ["status", "due"],
        unique=False,
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.create_index(
        "ix_outbox_reference",
        "outbox",
        ["tenant_id", "reference"],
        unique=False,
        sqlite_where=sa.text("reference != ''"),
        postgresql_where=sa.text("reference != ''"),
    )
    op.create_index(
        op.f("ix_outbox_tenant_id_contact_id_settled_at"),
        "outbox",
        ["tenant_id", "contact_id", "settled_at"],
        unique=False,
    )
    op.create_index(op.f("ix_outbox_tenant_id_created_at"), "outbox", ["tenant_id", "created_at"], unique=False)
    op.create_table(
        "payment",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("checkout_id", sa.Text(), nullable=False),
        sa.Column("receipt", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("pushed_at", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("asks", sa.BigInteger(), nullable=False),
        sa.Column("next_ask_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "order_id", name=op.f("pk_payment")),
    )
    op.create_index(
        op.f("ix_payment_tenant_id_provider_checkout_id"),
        "payment",
        ["tenant_id", "provider", "checkout_id"],
        unique=False,
    )
    op.create_table(
        "payment_notice",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("checkout_id", sa.Text(), server_default="", nullable=False),
        sa.Column("order_id", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "id", name=op.f("pk_payment_notice")),
    )
    op.create_index(
        op.f("ix_payment_notice_tenant_id_order_id"), "payment_notice", ["tenant_id", "order_id"], unique=False
    )
    op.create_index(
        "ix_payment_notice_unjudged",
        "payment_notice",
        ["received_at"],
        unique=False,
        sqlite_where=sa.text("verdict = 'received'"),
        postgresql_where=sa.text("verdict = 'received'"),
    )
    op.create_table(
        "payment_reference",
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("taken_by", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("provider", "kind", "value", name=op.f("pk_payment_reference")),
    )
    op.create_table(
        "person",
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), server_default="", nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("muted", sa.Text(), server_default="[]", nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("phone", name=op.f("pk_person")),
    )
    op.create_table(
        "refund",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("order_id", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.Text(), nullable=False),
        sa.Column("tries", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", "order_id", name=op.f("pk_refund")),
    )
    op.create_index(
        op.f("ix_refund_tenant_id_provider_reference"), "refund", ["tenant_id", "provider", "reference"], unique=False
    )
    op.create_table(
        "server",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("boot", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.Column("tenants", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("stopped", sa.BigInteger(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_server")),
    )
    op.create_table(
        "session",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), server_default="", nullable=False),
        sa.Column("phone", sa.Text(), server_default="", nullable=False),
        sa.Column("state", sa.Text(), server_default="stopped", nullable=False),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("hold", sa.Text(), server_default="", nullable=False),
        sa.Column("hold_until", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("rung", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("last_seen", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("linked_at", sa.BigInteger(), nullable=True),
        sa.Column("asked", sa.Text(), server_default="", nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("tenant_id", name=op.f("pk_session")),
    )
    op.create_index(
        "ix_session_asked",
        "session",
        ["asked_at"],
        unique=False,
        sqlite_where=sa.text("asked_at is not null"),
        postgresql_where=sa.text("asked_at is not null"),
    )
    op.create_table(
        "setting",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "key", name=op.f("pk_setting")),
    )
    op.create_table(
        "tenant",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("wish", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), server_default="", nullable=False),
        sa.Column("country", sa.Text(), server_default="", nullable=False),
        sa.Column("currency", sa.Text(), server_default="", nullable=False),
        sa.Column("time_zone", sa.Text(), server_default="", nullable=False),
        sa.Column("plan", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("approved_at", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("warned", sa.Integer(), nullable=True),
        sa.Column("reason", sa.Text(), server_default="", nullable=False),
        sa.Column("ban_message", sa.Text(), server_default="", nullable=False),
        sa.Column("home_server", sa.Text(), server_default="", nullable=False),
        sa.Column("purge_at", sa.BigInteger(), nullable=True),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("stamp", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tenant")),
    )
    op.create_index(op.f("ix_tenant_status_expires_at"), "tenant", ["status", "expires_at"], unique=False)
    op.create_index(
        "uq_tenant_living_phone",
        "tenant",
        ["phone"],
        unique=True,
        sqlite_where=sa.text("status not in ('rejected', 'deleted')"),
        postgresql_where=sa.text("status not in ('rejected', 'deleted')"),
    )
    op.create_table(
        "tenant_owner",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "phone", name=op.f("pk_tenant_owner")),
    )
    op.create_index(op.f("ix_tenant_owner_phone"), "tenant_owner", ["phone"], unique=False)
    op.create_table(
        "told",
        sa.Column("tenant_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("day", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant_id", "subject", "kind", "day", name=op.f("pk_told")),
    )
    op.create_table(
        "undo_step",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("place", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("tenant", sa.Text(), nullable=True),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_undo_step")),
    )
    op.create_index(op.f("ix_undo_step_actor_place"), "undo_step", ["actor", "place"], unique=False)
    op.create_table(
        "wrong_try",
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("subject", "id", name=op.f("pk_wrong_try")),
    )
    op.create_index(op.f("ix_wrong_try_subject_at"), "wrong_try", ["subject", "at"], unique=False)
    protect(TENANT_TABLES)
    for statement in SQLITE:
        on_sqlite(statement)
    for statement in POSTGRESQL:
        on_postgresql(statement)


def downgrade() -> None:
    op.drop_index(op.f("ix_wrong_try_subject_at"), table_name="wrong_try")
    op.drop_table("wrong_try")
    op.drop_index(op.f("ix_undo_step_actor_place"), table_name="undo_step")
    op.drop_table("undo_step")
    op.drop_table("told")
    op.drop_index(op.f("ix_tenant_owner_phone"), table_name="tenant_owner")
    op.drop_table("tenant_owner")
    op.drop_index(
        "uq_tenant_living_phone",
        table_name="tenant",
        sqlite_where=sa.text("status not in ('rejected', 'deleted')"),
        postgresql_where=sa.text("status not in ('rejected', 'deleted')"),
    )
    op.drop_index(op.f("ix_tenant_status_expires_at"), table_name="tenant")
    op.drop_table("tenant")
    op.drop_table("setting")
    op.drop_index(
        "ix_session_asked",
        table_name="session",
        sqlite_where=sa.text("asked_at is not null"),
        postgresql_where=sa.text("asked_at is not null"),
    )
    op.drop_table("session")
    op.drop_table("server")
    op.drop_index(op.f("ix_refund_tenant_id_provider_reference"), table_name="refund")
    op.drop_table("refund")
    op.drop_table("person")
    op.drop_table("payment_reference")
    op.drop_index(
        "ix_payment_notice_unjudged",
        table_name="payment_notice",
        sqlite_where=sa.text("verdict = 'received'"),
        postgresql_where=sa.text("verdict = 'received'"),
    )
    op.drop_index(op.f("ix_payment_notice_tenant_id_order_id"), table_name="payment_notice")
    op.drop_table("payment_notice")
    op.drop_index(op.f("ix_payment_tenant_id_provider_checkout_id"), table_name="payment")
    op.drop_table("payment")
    op.drop_index(op.f("ix_outbox_tenant_id_created_at"), table_name="outbox")
    op.drop_index(op.f("ix_outbox_tenant_id_contact_id_settled_at"), table_name="outbox")
    op.drop_index(
        "ix_outbox_reference",
        table_name="outbox",
        sqlite_where=sa.text("reference != ''"),
        postgresql_where=sa.text("reference != ''"),
    )
    op.drop_index(
        "ix_outbox_open",
        table_name="outbox",
        sqlite_where=sa.text("settled_at IS NULL"),
        postgresql_where=sa.text("settled_at IS NULL"),
    )
    op.drop_table("outbox")
    op.drop_index(op.f("ix_orders_tenant_id_status_created_at"), table_name="orders")
    op.drop_index(op.f("ix_orders_tenant_id_payer_created_at"), table_name="orders")
    op.drop_index(op.f("ix_orders_tenant_id_created_at"), table_name="orders")
    op.drop_index(op.f("ix_orders_tenant_id_contact_id_created_at"), table_name="orders")
    op.drop_index(
        "ix_orders_due",
        table_name="orders",
        sqlite_where=sa.text("next_at IS NOT NULL"),
        postgresql_where=sa.text("next_at IS NOT NULL"),
    )
    op.drop_table("orders")
    op.drop_table("order_story")
    op.drop_table("order_count")
    op.drop_table("job_slot")
    op.drop_index(op.f("ix_issue_resolved_at_opened_at"), table_name="issue")
    op.drop_table("issue")
    op.drop_index(op.f("ix_event_tenant_id_recorded_at"), table_name="event")
    op.drop_index(op.f("ix_event_tenant_id_contact_id_recorded_at"), table_name="event")
    op.drop_index(
        "ix_event_open",
        table_name="event",
        sqlite_where=sa.text("handled_at IS NULL"),
        postgresql_where=sa.text("handled_at IS NULL"),
    )
    op.drop_table("event")
    op.drop_index(op.f("ix_delivery_tenant_id_provider_reference"), table_name="delivery")
    op.drop_table("delivery")
    op.drop_table("credential")
    op.drop_table("counter")
    op.drop_table("conversation")
    op.drop_index(op.f("ix_contact_alias_tenant_id_contact_id"), table_name="contact_alias")
    op.drop_table("contact_alias")
    op.drop_index(op.f("ix_contact_tenant_id_phone"), table_name="contact")
    op.drop_index(op.f("ix_contact_tenant_id_last_seen_at"), table_name="contact")
    op.drop_table("contact")
    op.drop_index(op.f("ix_callback_token_provider_token_sha256"), table_name="callback_token")
    op.drop_table("callback_token")
    op.drop_table("book_version")
    op.drop_index(op.f("ix_ban_until"), table_name="ban")
    op.drop_table("ban")
    op.drop_index(op.f("ix_audit_tenant_seq"), table_name="audit")
    op.drop_table("audit")
