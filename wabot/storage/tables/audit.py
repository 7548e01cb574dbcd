"""The audit trail, which the database itself keeps from being changed."""

from sqlalchemy import DDL, BigInteger, Column, Index, Table, Text, event

from wabot.storage.tables.base import instant, metadata, words

audit = Table(
    "audit",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    instant("at"),
    words("actor"),
    words("role"),
    words("verb"),
    Column("tenant", Text),  # not `tenant_id`: the trail is the platform's and outlives the tenant
    words("facts"),
    words("previous"),
    words("hash"),
    Index(None, "tenant", "seq"),
)

_REFUSAL = "the audit trail only grows"

GUARDS_SQLITE = tuple(
    f"create trigger if not exists audit_no_{verb} before {verb} on audit begin select raise(abort, '{_REFUSAL}'); end"
    for verb in ("update", "delete")
)
GUARDS_POSTGRESQL = (
    "create or replace function audit_only_grows() returns trigger language plpgsql as "
    f"$$ begin raise exception '{_REFUSAL}'; end $$",
    "create or replace trigger audit_only_grows before update or delete or truncate on audit "
    "for each statement execute function audit_only_grows()",
)

for _statement in GUARDS_SQLITE:
    event.listen(audit, "after_create", DDL(_statement).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]
for _statement in GUARDS_POSTGRESQL:
    event.listen(audit, "after_create", DDL(_statement).execute_if(dialect="postgresql"))  # type: ignore[no-untyped-call]
