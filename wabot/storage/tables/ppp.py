"""Tables of internet accounts (PPP): routers, packages, and customers' accounts."""

from sqlalchemy import BigInteger, Column, Index, Table

from wabot.storage.tables.base import instant, key, maybe_instant, metadata, number, tenant_key, words


def _counted() -> Column[int]:
    return Column("number", BigInteger, primary_key=True, autoincrement=False)


ppp_count = Table("ppp_count", metadata, tenant_key(), key("kind"), number("last"))

ppp_router = Table(
    "ppp_router",
    metadata,
    tenant_key(),
    _counted(),
    words("name"),
    words("host"),
    number("port"),
    number("tls"),
    words("user_name"),
    words("password"),
    words("fingerprint", ""),
    words("state"),
    words("reason", ""),
    maybe_instant("seen_at"),
    maybe_instant("down_since"),
    number("tries", 0),
    instant("next_at"),
)

ppp_package = Table(
    "ppp_package",
    metadata,
    tenant_key(),
    _counted(),
    words("name"),
    number("price_minor"),
    words("currency"),
    number("days"),
    number("down", 0),
    number("up", 0),
    number("active", 1),
)

ppp_account = Table(
    "ppp_account",
    metadata,
    tenant_key(),
    _counted(),
    number("router"),
    number("package"),
    words("name"),
    words("password"),
    words("phone", ""),
    words("status"),
    instant("made_at"),
    maybe_instant("paid_until"),
    number("reminded", 0),
    number("revision"),
    number("done", 0),
    number("announce", 0),
    words("reason", ""),
    words("paid_by", ""),
    instant("next_at"),
    Index("ix_ppp_account_name", "tenant_id", "name", unique=True),
    Index(None, "tenant_id", "phone"),
    Index(None, "tenant_id", "router"),
    Index(None, "status", "paid_until"),
)

WAITS = ppp_account.c.done < ppp_account.c.revision

Index(
    "ix_ppp_account_waits",
    ppp_account.c.tenant_id,
    ppp_account.c.router,
    sqlite_where=WAITS,
    postgresql_where=WAITS,
)
