"""Rows of internet accounts, packages and routers, and what they are made from."""

from wabot.core.clock import Instant
from wabot.core.money import Money
from wabot.core.ppp import Account, AccountStatus, Package, Router, RouterState
from wabot.storage.scope import AnyRow

Values = dict[str, object]


def _maybe(value: int | None) -> Instant | None:
    return None if value is None else Instant(value)


def router_row(router: Router) -> Values:
    """As its table has it."""
    return {
        "number": router.number,
        "name": router.name,
        "host": router.host,
        "port": router.port,
        "tls": int(router.tls),
        "user_name": router.user,
        "password": router.password,
        "fingerprint": router.fingerprint,
        "state": router.state,
        "reason": router.reason,
        "seen_at": router.seen_at,
        "down_since": router.down_since,
        "tries": router.tries,
        "next_at": router.next_at,
    }


def router(row: AnyRow) -> Router:
    """A router, of its row."""
    return Router(
        row.number,
        row.name,
        row.host,
        row.port,
        bool(row.tls),
        row.user_name,
        row.password,
        row.fingerprint,
        RouterState(row.state),
        row.reason,
        _maybe(row.seen_at),
        _maybe(row.down_since),
        row.tries,
        Instant(row.next_at),
    )


def package_row(package: Package) -> Values:
    """As its table has it."""
    return {
        "number": package.number,
        "name": package.name,
        "price_minor": package.price.minor,
        "currency": package.price.currency,
        "days": package.days,
        "down": package.down,
        "up": package.up,
        "active": int(package.active),
    }


def package(row: AnyRow) -> Package:
    """A package, of its row."""
    price = Money(row.price_minor, row.currency)
    return Package(row.number, row.name, price, row.days, row.down, row.up, bool(row.active))


def account_row(account: Account) -> Values:
    """As its table has it."""
    return {
        "number": account.number,
        "router": account.router,
        "package": account.package,
        "name": account.name,
        "password": account.password,
        "phone": account.phone,
        "status": account.status,
        "made_at": account.made_at,
        "paid_until": account.paid_until,
        "reminded": account.reminded,
        "revision": account.revision,
        "done": account.done,
        "announce": int(account.announce),
        "reason": account.reason,
        "paid_by": account.paid_by,
        "next_at": account.next_at,
    }


def account(row: AnyRow) -> Account:
    """An account, of its row."""
    return Account(
        row.number,
        row.router,
        row.package,
        row.name,
        row.password,
        row.phone,
        AccountStatus(row.status),
        Instant(row.made_at),
        _maybe(row.paid_until),
        row.reminded,
        row.revision,
        row.done,
        bool(row.announce),
        row.reason,
        row.paid_by,
        Instant(row.next_at),
    )
