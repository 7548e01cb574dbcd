"""Tables of tickets, of those who answer them, and of questions asked often."""

from sqlalchemy import BigInteger, Column, Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words


def _counted(name: str) -> Column[int]:
    return Column(name, BigInteger, primary_key=True, autoincrement=False)


ticket = Table(
    "ticket",
    metadata,
    tenant_key(),
    _counted("number"),
    words("contact_id"),
    words("topic", ""),
    words("status"),
    words("agent", ""),
    words("effect", ""),
    number("held", 0),
    instant("opened_at"),
    instant("moved_at"),
    maybe_instant("unanswered_since"),
    number("patience_told", 0),
    number("reopened", 0),
    number("rating", 0),
    words("rating_words", ""),
    number("seq", 0),
    maybe_instant("due_at"),
    Index(None, "tenant_id", "status", "moved_at"),
    Index(None, "tenant_id", "contact_id"),
    Index(None, "tenant_id", "effect"),
    Index(None, "due_at"),
)

ticket_count = Table("ticket_count", metadata, tenant_key(), number("last"))

ticket_message = Table(
    "ticket_message",
    metadata,
    tenant_key(),
    _counted("ticket"),
    _counted("seq"),
    words("by"),
    words("phone", ""),
    words("contact_id"),
    words("kind"),
    words("words", ""),
    instant("at"),
    words("source"),
    words("reference", ""),
    Index("uq_ticket_message_source", "tenant_id", "source", unique=True),
)

agent = Table(
    "agent",
    metadata,
    tenant_key(),
    key("phone"),
    words("name", ""),
    number("listed", 1),
    number("ticket", 0),
    words("unsaid", "[]"),
)

faq = Table(
    "faq",
    metadata,
    tenant_key(),
    _counted("number"),
    words("question"),
    words("answer"),
    words("words", ""),
    words("language", ""),
    number("uses", 0),
)
