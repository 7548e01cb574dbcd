"""A lease book and a heartbeat list in memory, on a clock that a test moves: what several keepers share."""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.lease import NOBODY, Claimed, Epoch, Holder, Lease, Share
from wabot.ports.store import StoreUnavailable
from wabot.ports.store.servers import Server
from wabot.services.activity import Activity
from wabot.services.leases import Keeper, Terms
from wabot.services.servers import Identity, Servers

TERMS = Terms()
T = TypeVar("T")


@dataclass
class Time:
    """Milliseconds; of the database and of every server alike."""

    now: int = 1_000_000

    def __call__(self) -> int:
        return self.now

    def passes(self, milliseconds: int) -> None:
        self.now += milliseconds


@dataclass
class Row:
    """A lease as the book has it."""

    home: str = ""
    holder: Holder = NOBODY
    epoch: int = 0
    ends: int = 0
    shunned_by: str = ""
    shunned_until: int = 0


class Book:
    """Implements ports.store.leases.Leases, and the little of Servers that a keeper asks."""

    def __init__(self, time: Time, tenants: Collection[TenantId]) -> None:
        self._time = time
        self.rows = {tenant: Row(ends=time()) for tenant in (PLATFORM, *tenants)}
        self.beats: dict[str, tuple[Server, int]] = {}

    def add_missing(self) -> int:
        return 0

    def all(self) -> Sequence[Lease]:
        now = self._time()
        return [
            Lease(t, row.home, row.holder, Epoch(row.epoch), row.ends - now, row.shunned_by * (row.shunned_until > now))
            for t, row in sorted(self.rows.items())
        ]

    def claim(self, holder: Holder, tenants: Sequence[TenantId], lasting: int) -> Sequence[Claimed]:
        taken = []
        for tenant in tenants:
            row = self.rows[tenant]
            if row.ends <= self._time():
                taken.append(Claimed(tenant, Epoch(row.epoch + 1), row.holder))
                row.holder, row.epoch, row.ends = holder, row.epoch + 1, self._time() + lasting
        return taken

    def renew(self, holder: Holder, lasting: int) -> Mapping[TenantId, Epoch]:
        kept = {t: row for t, row in self.rows.items() if row.holder == holder and row.ends > self._time()}
        for row in kept.values():
            row.ends = self._time() + lasting
        return {tenant: Epoch(row.epoch) for tenant, row in kept.items()}

    def release(self, holder: Holder, tenants: Collection[TenantId], shun: int = 0) -> int:
        own = [self.rows[tenant] for tenant in tenants if self.rows[tenant].holder == holder]
        for row in own:
            row.holder, row.ends = NOBODY, self._time()
            if shun:
                row.shunned_by, row.shunned_until = holder.server, self._time() + shun
        return len(own)

    def beat(self, server: Server) -> bool:
        self.beats[server.name] = (server, self._time())
        return True

    def servers(self) -> Sequence[Server]:
        return [replace(server, silence=self._time() - at) for server, at in self.beats.values()]


class _List:
    """Implements ports.store.servers.Servers as far as it is asked."""

    def __init__(self, book: Book) -> None:
        self._book = book

    def beat(self, server: Server) -> bool:
        return self._book.beat(server)

    def all(self) -> Sequence[Server]:
        return self._book.servers()


class _Platform:
    def __init__(self, book: Book) -> None:
        self.leases, self.servers = book, _List(book)


class _Tx:
    def __init__(self, book: Book) -> None:
        self.platform = _Platform(book)


@dataclass
class BookStore:
    """A store as one server has it; `away` cuts this server off."""

    book: Book
    away: bool = False
    listeners: list[Callable[[], None]] = field(default_factory=list)

    async def submit(self, job: Callable[[Any], T]) -> T:
        if self.away:
            raise StoreUnavailable("cut off")
        return job(_Tx(self.book))

    def listen(self, _topic: str, callback: Callable[[], None]) -> None:
        self.listeners.append(callback)


class Site:
    """One server: its keeper, and what it was told and has parted from."""

    def __init__(self, name: str, book: Book, time: Time, told: list[tuple[str, int]], terms: Terms = TERMS) -> None:
        self.name, self.store = name, BookStore(book)
        self.parted: list[TenantId] = []
        self.changes = 0
        identity = Identity(name, f"boot-{name}", "1", Instant(0))
        self.servers = Servers(self.store, MovableClock(Instant(0), frozen=True), identity, lambda: 0)  # type: ignore[arg-type]
        self.keeper = Keeper(
            self.store,  # type: ignore[arg-type]
            Holder(name, f"boot-{name}"),
            terms,
            Activity(),
            servers=self.servers,
            tell=lambda _tx, dead, count: told.append((dead.server, count)),
            now=time,
        )
        self.keeper.part_by(self._part)
        self.keeper.changed(self._changed)

    async def look(self) -> int | None:
        """One look, and all that follows at once; None while cut off."""
        try:
            wait = await self.keeper.look()
        except StoreUnavailable:
            self.keeper.failed()
            return None
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
        return wait

    @property
    def share(self) -> Share:
        return self.keeper.share

    def holds(self) -> set[TenantId]:
        return set(self.keeper.tenants)

    async def _part(self, tenant: TenantId) -> None:
        self.parted.append(tenant)

    def _changed(self) -> None:
        self.changes += 1
