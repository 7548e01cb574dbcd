"""Tables of keys for tenants' own software, what each was used for, and answers kept for who asks twice."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

api_key = Table(
    "api_key",
    metadata,
    tenant_key(),
    key("id"),
    words("name"),
    words("secret_sha256"),
    words("scopes"),
    instant("made_at"),
    words("made_by"),
    maybe_instant("expires_at"),
    maybe_instant("revoked_at"),
    maybe_instant("used_at"),
    Index(None, "id", unique=True),  # whose key it is shows only when it is found
)

api_usage = Table(
    "api_usage",
    metadata,
    tenant_key(),
    key("day"),  # of the tenant's time zone, 2026-11-21
    key("key_id"),
    number("requests", 0),
    number("sent", 0),
    number("refused", 0),
)

api_answer = Table(
    "api_answer",
    metadata,
    tenant_key(),
    key("idempotency_key"),
    words("request_sha256"),
    number("status"),
    words("body"),
    instant("at"),
    Index(None, "at"),
)
