"""Statements for internet accounts, their packages and routers."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, func, select

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.ppp import Account, AccountStatus, Package, Router, numbers_of
from wabot.ports.store.ppp import AccountFilter
from wabot.storage.queries.ppp_rows import account, account_row, package, package_row, router, router_row
from wabot.storage.scope import Scope
from wabot.storage.tables.ppp import WAITS, ppp_account, ppp_count, ppp_package, ppp_router

_ALIVE = ppp_account.c.status != AccountStatus.DELETED


class SqlPpp:
    """Implements the port Ppp."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add_router(self, router: Router) -> Router:
        fresh = replace(router, number=self._next("router"))
        self._scope.insert(ppp_router, router_row(fresh))
        return fresh

    def save_router(self, router: Router) -> None:
        self._scope.upsert(ppp_router, router_row(router))
        self._scope.touch("ppp")

    def remove_router(self, number: int) -> bool:
        if self._scope.count(ppp_account, ppp_account.c.router == number):
            return False
        return self._scope.execute(self._scope.delete(ppp_router).where(ppp_router.c.number == number)).rowcount == 1

    def router(self, number: int) -> Router | None:
        row = self._scope.first(self._scope.select(ppp_router).where(ppp_router.c.number == number))
        return None if row is None else router(row)

    def routers(self) -> Sequence[Router]:
        return [router(row) for row in self._scope.all(self._scope.select(ppp_router).order_by(ppp_router.c.number))]

    def add_package(self, package: Package) -> Package:
        fresh = replace(package, number=self._next("package"))
        self._scope.insert(ppp_package, package_row(fresh))
        return fresh

    def save_package(self, package: Package) -> None:
        self._scope.upsert(ppp_package, package_row(package))

    def package(self, number: int) -> Package | None:
        row = self._scope.first(self._scope.select(ppp_package).where(ppp_package.c.number == number))
        return None if row is None else package(row)

    def packages(self) -> Sequence[Package]:
        by_price = self._scope.select(ppp_package).order_by(ppp_package.c.price_minor, ppp_package.c.number)
        return [package(row) for row in self._scope.all(by_price)]

    def add(self, account: Account) -> Account | None:
        if self.named(account.name) is not None:
            return None
        fresh = replace(account, number=self._next("account"))
        if not self._scope.insert(ppp_account, account_row(fresh)):
            return None
        self._scope.touch("ppp")
        return fresh

    def save(self, account: Account) -> None:
        self._scope.upsert(ppp_account, account_row(account))
        if not account.is_settled:
            self._scope.touch("ppp")

    def get(self, number: int) -> Account | None:
        row = self._scope.first(self._scope.select(ppp_account).where(ppp_account.c.number == number))
        return None if row is None else account(row)

    def lock(self, number: int) -> Account | None:
        mine = self._scope.select(ppp_account).where(ppp_account.c.number == number).with_for_update()
        row = self._scope.first(mine)
        return None if row is None else account(row)

    def named(self, name: str) -> Account | None:
        mine = self._scope.select(ppp_account).where(func.lower(ppp_account.c.name) == name.lower())
        row = self._scope.first(mine)
        return None if row is None else account(row)

    def list(self, only: AccountFilter, limit: int = 50, offset: int = 0) -> Sequence[Account]:
        mine = self._scope.select(ppp_account).where(*_chosen(only)).order_by(ppp_account.c.name)
        return [account(row) for row in self._scope.all(mine.limit(limit).offset(offset))]

    def count(self, only: AccountFilter) -> int:
        return self._scope.count(ppp_account, *_chosen(only))

    def waiting(self, router: int, now: Instant, limit: int) -> Sequence[Account]:
        mine = self._scope.select(ppp_account).where(
            WAITS, ppp_account.c.router == router, ppp_account.c.next_at <= now
        )
        return [account(row) for row in self._scope.all(mine.order_by(ppp_account.c.number).limit(limit))]

    def settle(self, number: int, revision: int) -> None:
        mine = self._scope.update(ppp_account).where(ppp_account.c.number == number)
        self._scope.execute(mine.values(done=revision, announce=0))

    def tell_again(self, *, router: int | None = None, package: int | None = None) -> int:
        mine = self._scope.update(ppp_account).where(*_of(router, package), ppp_account.c.router != 0)
        fresh = {"revision": ppp_account.c.revision + 1, "next_at": 0, "reason": ""}
        self._scope.touch("ppp")
        return self._scope.execute(mine.values(**fresh)).rowcount

    def take_over(self, router: int) -> int:
        mine = self._scope.update(ppp_account).where(ppp_account.c.router == 0)
        fresh = {"router": router, "revision": ppp_account.c.revision + 1, "next_at": 0, "reason": ""}
        self._scope.touch("ppp")
        return self._scope.execute(mine.values(**fresh)).rowcount

    def forget(self, number: int) -> None:
        self._scope.execute(self._scope.delete(ppp_account).where(ppp_account.c.number == number))

    def _next(self, kind: str) -> int:
        """The next number of a kind; others wait for theirs until the commit."""
        self._scope.insert(ppp_count, {"kind": kind, "last": 0})
        counted = self._scope.update(ppp_count).where(ppp_count.c.kind == kind).values(last=ppp_count.c.last + 1)
        return int(self._scope.scalar(counted.returning(ppp_count.c.last)))


class SqlPppScan:
    """Implements the port PppScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def due(self) -> Sequence[tuple[TenantId, int, Instant]]:
        key = (ppp_account.c.tenant_id, ppp_account.c.router)
        first = select(*key, func.min(ppp_account.c.next_at).label("at")).where(WAITS, ppp_account.c.router != 0)
        waiting = first.group_by(*key).subquery()
        same = (ppp_router.c.tenant_id == waiting.c.tenant_id) & (ppp_router.c.number == waiting.c.router)
        both = select(waiting, ppp_router.c.next_at).select_from(waiting.join(ppp_router, same))
        rows = self._scope.all(both)
        return [(TenantId(row.tenant_id), row.router, Instant(max(row.at, row.next_at))) for row in rows]

    def ended(self, now: Instant, limit: int = 200) -> Sequence[tuple[TenantId, int]]:
        return self._active(ppp_account.c.paid_until <= now, limit=limit)

    def ending(self, until: Instant, days: int, limit: int = 2_000) -> Sequence[tuple[TenantId, int]]:
        later = (ppp_account.c.reminded == 0) | (ppp_account.c.reminded > days)
        return self._active(ppp_account.c.paid_until <= until, later, limit=limit)

    def _active(self, *conditions: ColumnElement[bool], limit: int) -> Sequence[tuple[TenantId, int]]:
        mine = select(ppp_account.c.tenant_id, ppp_account.c.number)
        mine = mine.where(ppp_account.c.status == AccountStatus.ACTIVE, *conditions)
        rows = self._scope.all(mine.order_by(ppp_account.c.paid_until).limit(limit))
        return [(TenantId(row.tenant_id), row.number) for row in rows]


def _of(router: int | None, package: int | None) -> list[ColumnElement[bool]]:
    wanted = ((ppp_account.c.router, router), (ppp_account.c.package, package))
    return [column == value for column, value in wanted if value is not None]


def _chosen(only: AccountFilter) -> list[ColumnElement[bool]]:
    chosen = [_ALIVE, *_of(only.router, only.package)]
    if only.status is not None:
        chosen.append(ppp_account.c.status == only.status)
    if only.phone:
        chosen.append(ppp_account.c.phone == only.phone)
    if only.waiting:
        chosen += [WAITS, ppp_account.c.router != 0]
    if only.words:
        chosen.append(_like(only.words.strip()))
    return chosen


def _like(words: str) -> ColumnElement[bool]:
    found = ppp_account.c.name.icontains(words, autoescape=True)
    digits = "".join(sign for sign in words if sign.isdigit()).lstrip("0")
    if len(digits) > 3:
        found |= ppp_account.c.phone.contains(digits, autoescape=True)
    if (named := numbers_of(words)) is not None and not words[0].isdigit():
        found |= ppp_account.c.number == named[0]
    return found
