"""Internet accounts of a provider's customers (PPP): packages, routers, and the law of an account."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from wabot.core.clock import DAY, MINUTE, SECOND, Instant, later
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.core.transitions import Transitions

REMIND_DAYS = (3, 1)
"""So many days before its end a customer is reminded."""
LONGEST = 366  # days of a package
SANDBOX = "sandbox"
"""The address of the practice router."""
TLS_PORT, PLAIN_PORT = 8729, 8728
_RETRIES = (30 * SECOND, MINUTE, 2 * MINUTE, 4 * MINUTE, 8 * MINUTE, 15 * MINUTE)
_ACCOUNT = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,31}")
_PASSWORD = re.compile(r"[!-~]{4,64}")
_PACKAGE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ._+/-]{0,28}[A-Za-z0-9+])?")
_RATE = re.compile(r"(\d{1,5})(?:\s*/\s*(\d{1,5}))?\s*(?:m|mb|mbps|mbit/s)?", re.IGNORECASE)
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_NAME = re.compile(r"P?(\d{1,9})(?:-(\d{1,9}))?", re.IGNORECASE)


class AccountStatus(StrEnum):
    """Where an account stands."""

    ACTIVE = "active"
    EXPIRED = "expired"  # its time is over, or was not paid for yet
    SUSPENDED = "suspended"  # by the provider
    DELETED = "deleted"  # still to be taken off the router


class AccountEvent(StrEnum):
    """What may happen to an account."""

    RENEW = "renew"
    EXPIRE = "expire"
    SUSPEND = "suspend"
    RESUME = "resume"
    LAPSE = "lapse"  # resumed, and no time is left
    DELETE = "delete"


_S, _E = AccountStatus, AccountEvent

ACCOUNT = Transitions[AccountStatus, AccountEvent](
    "internet account",
    {
        (_S.ACTIVE, _E.RENEW): _S.ACTIVE,
        (_S.EXPIRED, _E.RENEW): _S.ACTIVE,
        (_S.SUSPENDED, _E.RENEW): _S.SUSPENDED,  # its time grows; the provider's word stands
        (_S.ACTIVE, _E.EXPIRE): _S.EXPIRED,
        **{(state, _E.SUSPEND): _S.SUSPENDED for state in (_S.ACTIVE, _S.EXPIRED)},
        (_S.SUSPENDED, _E.RESUME): _S.ACTIVE,
        (_S.SUSPENDED, _E.LAPSE): _S.EXPIRED,
        **{(state, _E.DELETE): _S.DELETED for state in (_S.ACTIVE, _S.EXPIRED, _S.SUSPENDED)},
    },
)


class RouterState(StrEnum):
    """What was seen of a router last."""

    NEW = "new"
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Package:
    """What customers buy: so many days at this speed. On the router it is a profile of the same name."""

    number: int  # 1, 2, 3, … in its tenant
    name: str
    price: Money
    days: int
    down: int = 0  # Mbit/s; 0: whatever the router's profile says
    up: int = 0
    active: bool = True

    @property
    def rate(self) -> str:
        """As RouterOS writes it: what it receives (the customer's upload), then what it sends. "" for none."""
        return f"{self.up}M/{self.down}M" if self.down else ""


@dataclass(frozen=True, slots=True)
class Router:
    """A MikroTik router of a tenant, and what was seen of it."""

    number: int
    name: str
    host: str
    port: int
    tls: bool
    user: str
    password: str  # sealed
    fingerprint: str = ""  # of its certificate, as it was seen first
    state: RouterState = RouterState.NEW
    reason: str = ""  # why it is down: unreachable, login, private, …
    seen_at: Instant | None = None
    down_since: Instant | None = None
    tries: int = 0  # that failed in a row
    next_at: Instant = Instant(0)  # not before


@dataclass(frozen=True, slots=True)
class Account:
    """One customer's access. `revision` moves with what the router has to know; `done` follows once it knows."""

    number: int
    router: int  # its number; 0: none, its owner uses the script file
    package: int
    name: str  # the PPP user name
    password: str  # sealed
    phone: str  # of the customer, E.164 digits
    status: AccountStatus
    made_at: Instant
    paid_until: Instant | None = None  # None: never paid yet
    reminded: int = 0  # days of the last reminder given for this `paid_until`
    revision: int = 1
    done: int = 0
    announce: bool = False  # the customer hears once the router has it
    reason: str = ""  # why the router did not take it
    paid_by: str = ""  # the order that paid last
    next_at: Instant = Instant(0)  # it is not tried before: the router refused it

    @property
    def title(self) -> str:
        """What people call it."""
        return f"P{self.number}"

    @property
    def is_settled(self) -> bool:
        """Whether the router has it as it should be."""
        return self.done == self.revision


@dataclass(frozen=True, slots=True)
class Secret:
    """A PPP secret as it should be on a router."""

    name: str
    password: str
    package: str  # the router's profile
    rate: str = ""  # of that profile; "": as it is there
    disabled: bool = False
    absent: bool = False  # it is to be removed


@dataclass(frozen=True, slots=True)
class Reach:
    """How a router is reached."""

    tenant: TenantId
    host: str
    port: int
    tls: bool
    user: str
    password: str
    fingerprint: str = ""  # of the certificate it showed first; "": any


def moved(account: Account, event: AccountEvent) -> Account:
    """The account after an event, to be told to its router; raises UnknownTransition."""
    status = ACCOUNT.after(account.status, event)
    fresh = Instant(0)
    return replace(account, status=status, revision=account.revision + 1, reason="", next_at=fresh)


def renewed(account: Account, package: Package, at: Instant) -> Account:
    """Paid for once more: from its end on, or from now where it has ended."""
    start = at if account.paid_until is None or account.paid_until < at else account.paid_until
    longer = replace(account, package=package.number, paid_until=later(start, package.days * DAY), reminded=0)
    return moved(longer, AccountEvent.RENEW)


def days_left(account: Account, at: Instant) -> int:
    """Whole days until its end, the last one begun counted; 0 where it has ended."""
    if account.paid_until is None or account.paid_until <= at:
        return 0
    return -(-(account.paid_until - at) // DAY)


def backoff(tries: int) -> int:
    """Milliseconds to wait after so many tries in a row that failed."""
    return _RETRIES[min(tries, len(_RETRIES)) - 1] if tries else 0


def account_name(typed: str) -> str:
    """The user name, "" where it will not do: letters, digits, . _ @ -, at most 32."""
    name = typed.strip()
    return name if _ACCOUNT.fullmatch(name) else ""


def good_password(typed: str) -> str:
    """The password, "" where it will not do: 4 to 64 signs of ASCII without spaces."""
    word = typed.strip()
    return word if _PASSWORD.fullmatch(word) else ""


def package_name(typed: str) -> str:
    """The name of a package, "" where it will not do: it is a profile's on the router, so ASCII, at most 30."""
    name = " ".join(typed.split())
    return name if _PACKAGE.fullmatch(name) else ""


def speed(typed: str) -> tuple[int, int] | None:
    """Download and upload of `10`, `10/5`, `10M`; (0, 0) of `0`; None where it is no speed."""
    found = _RATE.fullmatch(typed.strip())
    if found is None:
        return None
    down = int(found[1])
    up = int(found[2]) if found[2] else down
    return (down, up) if (down and up) or not (down or up) else None


def address(typed: str) -> tuple[str, int] | None:
    """Host and port (0: none was typed) of `192.168.88.1`, `r1.example.com:8730`, `[2001:db8::1]:8729`; else None."""
    text = typed.strip()
    if text.startswith("["):
        host, _, rest = text[1:].partition("]")
        if not re.fullmatch(r"[0-9A-Fa-f:.]{2,45}", host):
            return None
    else:
        host, colon, rest = text.partition(":")
        rest = colon + rest
        if not _HOST.fullmatch(host):
            return None
    port = rest.removeprefix(":")
    if rest and not (rest.startswith(":") and port.isascii() and port.isdigit() and 0 < int(port) < 65_536):
        return None
    return host.casefold(), int(port or 0)


def numbers_of(name: str) -> tuple[int, int] | None:
    """Account and package of `P12-3`; the package is 0 where none is named. None for anything else."""
    match = _NAME.fullmatch(name.strip())
    return (int(match[1]), int(match[2] or 0)) if match else None
