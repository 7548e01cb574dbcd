"""What the store keeps of internet accounts: routers, packages, accounts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.ppp import Account, AccountStatus, Package, Router


@dataclass(frozen=True, slots=True)
class AccountFilter:
    """Which accounts are meant; what stands at its default narrows nothing. Deleted ones never are."""

    status: AccountStatus | None = None
    words: str = ""  # part of the name or of the phone, or `P12`
    phone: str = ""  # exactly
    router: int | None = None
    package: int | None = None
    waiting: bool = False  # the router does not have them yet


class Ppp(Protocol):
    """The internet accounts of one tenant. Whatever a router has to be told touches topic `ppp`."""

    def add_router(self, router: Router) -> Router:
        """Keep it under the next number, which it comes back with."""
        ...

    def save_router(self, router: Router) -> None:
        """Keep everything of it."""
        ...

    def remove_router(self, number: int) -> bool:
        """False where it is not there, or has accounts, deleted ones too."""
        ...

    def router(self, number: int) -> Router | None:
        """By number."""
        ...

    def routers(self) -> Sequence[Router]:
        """All, by number."""
        ...

    def add_package(self, package: Package) -> Package:
        """Keep it under the next number, which it comes back with."""
        ...

    def save_package(self, package: Package) -> None:
        """Keep everything of it."""
        ...

    def package(self, number: int) -> Package | None:
        """By number."""
        ...

    def packages(self) -> Sequence[Package]:
        """All, the cheapest first."""
        ...

    def add(self, account: Account) -> Account | None:
        """Keep it under the next number, which it comes back with; None where its name is taken."""
        ...

    def save(self, account: Account) -> None:
        """Keep everything of it."""
        ...

    def get(self, number: int) -> Account | None:
        """By number."""
        ...

    def lock(self, number: int) -> Account | None:
        """As `get`; nobody else changes it until the transaction ends."""
        ...

    def named(self, name: str) -> Account | None:
        """By its user name, capital letters or not."""
        ...

    def list(self, only: AccountFilter, limit: int = 50, offset: int = 0) -> Sequence[Account]:
        """By name."""
        ...

    def count(self, only: AccountFilter) -> int:
        """How many there are."""
        ...

    def waiting(self, router: int, now: Instant, limit: int) -> Sequence[Account]:
        """Those that this router has to be told about now, deleted ones too."""
        ...

    def settle(self, number: int, revision: int) -> None:
        """It is told, as far as this revision of it goes."""
        ...

    def tell_again(self, *, router: int | None = None, package: int | None = None) -> int:
        """All of a router or a package have to be told anew; how many."""
        ...

    def take_over(self, router: int) -> int:
        """Accounts on no router go to this one; how many."""
        ...

    def forget(self, number: int) -> None:
        """Its row goes: the router has it no more."""
        ...


class PppScan(Protocol):
    """Internet accounts of all tenants."""

    def due(self) -> Sequence[tuple[TenantId, int, Instant]]:
        """Routers that have something to be told, and when they may be tried next."""
        ...

    def ended(self, now: Instant, limit: int = 200) -> Sequence[tuple[TenantId, int]]:
        """Active accounts whose time is over, longest over first."""
        ...

    def ending(self, until: Instant, days: int, limit: int = 2_000) -> Sequence[tuple[TenantId, int]]:
        """Active accounts that end by then and were not reminded so many days before, or later."""
        ...
