"""People known by number, what proves them, and their wrong tries."""

from sqlalchemy import Index, Table

from wabot.storage.tables.base import instant, key, metadata, number, words

person = Table(
    "person",
    metadata,
    key("phone"),
    words("role"),
    words("name", ""),
    words("language", ""),
    words("muted", "[]"),
    instant("added_at"),
)

credential = Table(
    "credential",
    metadata,
    key("phone"),
    words("pin_hash", ""),
    words("totp_sealed", ""),
    words("totp_pending", ""),
    number("totp_step", -1),
    number("trusted_until", 0),
)

wrong_try = Table(
    "wrong_try",
    metadata,
    key("subject"),
    key("id"),
    instant("at"),
    Index(None, "subject", "at"),
)
