"""Which scheduled job ran in which slot of time."""

from sqlalchemy import BigInteger, Column, Table

from wabot.storage.tables.base import instant, key, metadata

job_slot = Table(
    "job_slot",
    metadata,
    key("job"),
    Column("slot", BigInteger, primary_key=True),
    instant("claimed_at"),
)
