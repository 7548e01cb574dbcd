"""Tables of tenants and their owners, and the counters nothing else has a row for."""

from sqlalchemy import Column, Index, Integer, Table, text

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words

LIVING = "status not in ('rejected', 'deleted')"
"""A number belongs to one living tenant; the rejected and the deleted give theirs free."""

tenant = Table(
    "tenant",
    metadata,
    key("id"),
    number("place"),  # the number in the id, for ordering
    words("name"),
    words("phone"),
    words("kind"),
    words("status"),
    words("wish"),
    words("channel"),
    words("language", ""),
    words("country", ""),
    words("currency", ""),
    words("time_zone", ""),
    words("plan", ""),
    instant("created_at"),
    maybe_instant("approved_at"),
    maybe_instant("expires_at"),
    Column("warned", Integer),
    words("reason", ""),
    words("ban_message", ""),
    words("home_server", ""),
    maybe_instant("purge_at"),
    number("revision"),  # of the record itself
    number("stamp"),  # of everything about the tenant that the directory holds
    Index("uq_tenant_living_phone", "phone", unique=True, sqlite_where=text(LIVING), postgresql_where=text(LIVING)),
    Index(None, "status", "expires_at"),
)

tenant_owner = Table(
    "tenant_owner",
    metadata,
    tenant_key(),
    key("phone"),
    number("place"),
    Index(None, "phone"),
)

counter = Table("counter", metadata, key("name"), number("value"))
