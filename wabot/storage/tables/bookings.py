"""Tables of bookings: what can be booked, with whom, when not, and the cells of time that are taken."""

from sqlalchemy import BigInteger, Column, Index, Table, Text

from wabot.storage.tables.base import instant, key, metadata, number, tenant_key, words

service = Table(
    "service",
    metadata,
    tenant_key(),
    key("id"),
    words("name"),
    number("minutes"),
    number("price_minor"),
    words("currency"),
    number("active"),
    number("buffer"),
    number("place"),
)

worker = Table(
    "worker",
    metadata,
    tenant_key(),
    key("id"),
    words("name"),
    words("hours", ""),
    number("active"),
)

blocked = Table(
    "blocked",
    metadata,
    tenant_key(),
    key("id"),
    words("worker_id", ""),
    instant("since"),
    instant("until"),
    words("note", ""),
    Index(None, "tenant_id", "until"),
)

booking = Table(
    "booking",
    metadata,
    tenant_key(),
    key("id"),
    Column("contact_id", Text, nullable=False),
    words("service_id"),
    words("service_name"),
    words("worker_id"),
    number("price_minor"),
    words("currency"),
    instant("starts_at"),
    instant("ends_at"),
    instant("free_at"),
    instant("created_at"),
    instant("agreed_at"),
    words("status"),
    number("reminded", 0),
    number("revision"),
    Index(None, "tenant_id", "starts_at"),
    Index(None, "tenant_id", "contact_id", "starts_at"),
    Index(None, "status", "starts_at"),
)

# One row for each five minutes of a worker that are taken: the key is what makes booking twice impossible.
booking_cell = Table(
    "booking_cell",
    metadata,
    tenant_key(),
    key("worker_id"),
    Column("cell", BigInteger, primary_key=True, autoincrement=False),
    Column("booking_id", Text, nullable=False),
    Index(None, "tenant_id", "booking_id"),
    Index(None, "tenant_id", "cell"),  # a few days of everybody, out of years
)
