"""Tables of broadcasts and of those they are for."""

from sqlalchemy import BigInteger, Column, Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words


def _counted(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


broadcast = Table(
    "broadcast",
    metadata,
    tenant_key(),
    _counted("number"),
    words("status"),
    words("audience"),
    words("which", ""),
    words("audience_name", ""),
    words("body"),
    words("made_by"),
    instant("made_at"),
    instant("next_at"),
    maybe_instant("started_at"),
    maybe_instant("ended_at"),
    words("waits_for", ""),
)

ALIVE = broadcast.c.status.in_(("scheduled", "running"))

Index(
    "ix_broadcast_next",
    broadcast.c.next_at,
    sqlite_where=ALIVE,
    postgresql_where=ALIVE,
)

broadcast_count = Table("broadcast_count", metadata, tenant_key(), number("last"))

broadcast_person = Table(
    "broadcast_person",
    metadata,
    tenant_key(),
    _counted("number"),
    key("contact_id"),
    words("status"),  # waiting, queued, left_out, stopped
    words("reason", ""),  # why left out
    maybe_instant("at"),
    words("effect", ""),  # the message's key
    words("outcome", ""),  # the message's last status, for when the message itself is forgotten
    Index(None, "tenant_id", "number", "status", "contact_id"),
    Index(None, "tenant_id", "at"),
    Index(None, "tenant_id", "contact_id"),
)
