"""All tables: importing this package fills the shared MetaData."""

from wabot.storage.tables import (
    audit,
    bans,
    books,
    contacts,
    conversations,
    events,
    issues,
    notices,
    outbox,
    sales,
    servers,
    sessions,
    settings,
    slots,
    staff,
    tenants,
    undo,
)
from wabot.storage.tables.base import metadata

__all__ = [
    "audit",
    "bans",
    "books",
    "contacts",
    "conversations",
    "events",
    "issues",
    "metadata",
    "notices",
    "outbox",
    "sales",
    "servers",
    "sessions",
    "settings",
    "slots",
    "staff",
    "tenants",
    "undo",
]
