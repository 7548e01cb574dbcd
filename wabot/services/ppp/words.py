"""Internet accounts, packages and routers as people read them: typed, so that each reader gets their own language."""

from wabot.core.clock import Instant
from wabot.core.ppp import SANDBOX, Account, AccountStatus, Package, Router, days_left
from wabot.flow import values
from wabot.flow.events import Json

TROUBLES = frozenset({"unreachable", "no_answer", "dropped", "login", "private", "tls", "certificate"})
"""Why a router is not served: each has words of its own, `ppp-trouble-…`."""


def trouble_words(reason: str) -> Json:
    """Why a router cannot be served."""
    return values.text(f"ppp-trouble-{(reason if reason in TROUBLES else 'dropped').replace('_', '-')}")


def speed_words(package: Package) -> Json:
    """How fast it is; "" where the router alone knows."""
    if not package.down:
        return ""
    return values.text("ppp-speed", {"down": package.down, "up": package.up, "even": _yes(package.down == package.up)})


def package_slots(package: Package) -> dict[str, Json]:
    """A package: package_name, price, days, speed, has_speed, is_sold."""
    return {
        "package_name": package.name,
        "price": values.money(package.price),
        "days": package.days,
        "speed": speed_words(package),
        "has_speed": _yes(bool(package.down)),
        "is_sold": package.active,
        "sold": _yes(package.active),
    }


def package_line(package: Package) -> Json:
    """A package as a line of a list."""
    slots = package_slots(package)
    return values.text("ppp-package-line" if package.active else "ppp-package-line-off", slots)


def status_words(account: Account, at: Instant) -> Json:
    """Where an account stands."""
    if account.status is AccountStatus.EXPIRED and account.paid_until is None:
        return values.text("ppp-status-unpaid")
    told: dict[str, Json] = {"days": days_left(account, at), "until": until(account)}
    return values.text(f"ppp-status-{account.status.value}", told)


def until(account: Account) -> Json:
    """Its end, "" where it was never paid."""
    return "" if account.paid_until is None else values.at(account.paid_until)


def account_slots(account: Account, package: Package | None, at: Instant) -> dict[str, Json]:
    """An account, for customers and owners: account, account_name, status, until, days_left, package_name, price, …"""
    slots: dict[str, Json] = package_slots(package) if package is not None else {"package_name": "–", "price": ""}
    return {
        **slots,
        "account": account.title,
        "account_name": account.name,
        "customer": values.phone(account.phone) if account.phone else "–",
        "status": status_words(account, at),
        "until": until(account),
        "is_active": account.status is AccountStatus.ACTIVE,
        "runs": _yes(account.status is AccountStatus.ACTIVE),
        "is_suspended": account.status is AccountStatus.SUSPENDED,
    }


def account_line(account: Account, at: Instant) -> Json:
    """An account as a line of a list."""
    return values.text("ppp-line", {"account_name": account.name, "status": status_words(account, at)})


def place_words(router: Router) -> Json:
    """Where a router is."""
    if router.host == SANDBOX:
        return values.text("ppp-practice")
    host = f"[{router.host}]" if ":" in router.host else router.host
    return f"{host}:{router.port}"


def on_router(account: Account, router: Router | None) -> Json:
    """Whether the router has it as it should be."""
    if router is None:
        return values.text("ppp-by-script")
    told: dict[str, Json] = {"router": router.name}
    if account.is_settled:
        return values.text("ppp-on-router", told)
    if account.reason:
        return values.text("ppp-refused-by-router", {**told, "reason": account.reason})
    if router.tries:
        return values.text("ppp-waits-for-router", {**told, "why": trouble_words(router.reason)})
    return values.text("ppp-on-its-way", told)


def _yes(whether: bool) -> str:  # noqa: FBT001 - a word for texts to choose by
    return "yes" if whether else "no"
