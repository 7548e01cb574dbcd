"""Keeps this server's leases: claimed, renewed, watched by a clock of our own, given back."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

import structlog

from wabot.core.clock import steady
from wabot.core.ids import TenantId
from wabot.core.lease import NOBODY, Claimed, Epoch, Holder, Lease, Share
from wabot.ports.store import Store, StoreUnavailable, Tx
from wabot.ports.store.servers import Server
from wabot.services.activity import Activity
from wabot.services.leases.placement import Terms, View, to_claim, to_give_back
from wabot.services.servers import Servers

AGAIN = 500
"""Milliseconds until a database that did not answer is asked again."""
AT_ONCE = 50
"""Milliseconds: another server took some of what we wanted; there may be more."""
PARTING = 8_000
"""Milliseconds that ending what is in hand of a tenant may take before its lease is given back all the same."""

Tell = Callable[[Tx, Holder, int], None]
"""Tells people that a server has gone silent, and how many tenants it had; in the transaction that takes some."""
Part = Callable[[TenantId], Awaitable[None]]
"""Returns when nothing of a tenant is in hand any more."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Seen:
    """One look at the database."""

    kept: Mapping[TenantId, Epoch] | None  # None: it was not yet time to renew
    leases: Sequence[Lease]
    servers: Sequence[Server]
    named: bool = True  # our name is still ours


class Keeper:
    """Implements ports.holding.Holding where several servers share a database."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        me: Holder,
        terms: Terms,
        activity: Activity,
        *,
        servers: Servers,
        tell: Tell,
        now: Callable[[], int] = steady,
    ) -> None:
        self._store, self._me, self._terms, self._activity = store, me, terms, activity
        self._servers, self._tell, self._now = servers, tell, now
        self._held: dict[TenantId, Epoch] = {}
        self._until = 0  # on our own clock: nothing is held beyond it
        self._renewed: int | None = None
        self._failed: int | None = None
        self._leaving: set[TenantId] = set()
        self._living: frozenset[str] = frozenset((me.server,))
        self._callbacks: list[Callable[[], None]] = []
        self._partings: tuple[Part, ...] = ()
        self._tasks: set[asyncio.Task[None]] = set()
        self._poked = asyncio.Event()
        self._counted = False
        self._stopping = False

    @property
    def share(self) -> Share:
        return Share(self._me.boot)

    def holds(self, tenant: TenantId) -> Epoch | None:
        epoch = self._held.get(tenant)
        if epoch is None or tenant in self._leaving or self._now() >= self._until:
            return None
        return epoch

    def changed(self, callback: Callable[[], None]) -> None:
        self._callbacks.append(callback)

    def part_by(self, *partings: Part) -> None:
        """What is waited for, in this order, before a tenant is given to another server."""
        self._partings = partings

    @property
    def tenants(self) -> Collection[TenantId]:
        """Whose leases are ours."""
        return [tenant for tenant in self._held if self.holds(tenant) is not None]

    async def start(self) -> None:
        """Take what is ours to take, then keep it; raises StoreUnavailable."""
        self._store.listen("leases", self.poke)
        self._store.listen("tenants", self.poke)
        await self.look()
        self._spawn(self._run(), "leases")
        self._spawn(self._watch(), "leases:watch")

    async def stop(self) -> None:
        """Give everything back; what is in hand has ended before."""
        self._stopping = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        held = list(self._held)
        self._lose(held)
        await self._store.submit(lambda tx: self._farewell(tx, held))

    def poke(self) -> None:
        """Something may have come free."""
        if not self._counted and not self._stopping:
            self._counted = True
            self._activity.begin()
        self._poked.set()

    def unreachable(self, tenant: TenantId, attempts: int) -> None:
        """So many connects in a row failed for want of a way to WhatsApp: after some, another server may try."""
        if attempts >= self._terms.attempts and len(self._living) > 1 and self.holds(tenant) is not None:
            log.warning("leases.unreachable", tenant=tenant)
            self._part(tenant, self._terms.shun)

    def check(self) -> None:
        """The watchdog's look at the clock: what was not renewed in time is nobody's, whatever the database says."""
        if self._held and self._now() >= self._until:
            log.error("leases.lapsed", tenants=len(self._held))
            self._lose(list(self._held))

    def failed(self) -> None:
        """The database did not answer: what others have let lapse meanwhile may be for the same reason."""
        self._failed = self._now()

    async def look(self) -> int:
        """Renew what is due, take and give back what the rules say; returns when to look again, in milliseconds."""
        began = self._now()
        seen = await self._store.submit(lambda tx: self._read(tx, began))
        if seen.kept is not None:
            self._renewed, self._until = began, began + self._terms.trusted
            self._keep(seen.kept)
        self._servers.mind(seen.named)
        self._living = self._alive(seen.servers)
        view = View(self._me, seen.leases, self._living, self._is_hesitant(began))
        for tenant in to_give_back(view):
            self._part(tenant)
        wanted = to_claim(view, self._terms)
        taken = await self._claim(wanted.now, seen.leases) if wanted.now else 0
        if taken < len(wanted.now):
            return AT_ONCE
        return self._next_look(seen.leases, wanted.again)

    def _read(self, tx: Tx, began: int) -> _Seen:
        leases, kept, named = tx.platform.leases, None, True
        if self._renewed is None or began - self._renewed >= self._terms.every or self._until <= began:
            kept = leases.renew(self._me, self._terms.lasting)
            named = self._servers.beat_in(tx)
        leases.add_missing()
        return _Seen(kept, leases.all(), tx.platform.servers.all(), named)

    def _farewell(self, tx: Tx, held: Sequence[TenantId]) -> None:
        tx.platform.leases.release(self._me, held)
        self._servers.beat_in(tx, stopped=True)  # nobody needs to wait for us as a home

    def _alive(self, servers: Iterable[Server]) -> frozenset[str]:
        up = (server.name for server in servers if not server.stopped and server.silence < self._terms.trusted)
        return frozenset((self._me.server, *up))

    def _is_hesitant(self, now: int) -> bool:
        return self._failed is not None and now - self._failed < self._terms.every

    def _next_look(self, leases: Iterable[Lease], again: int | None) -> int:
        foreign = [lease.left + AT_ONCE for lease in leases if lease.left > 0 and lease.holder.boot != self._me.boot]
        due = self._terms.every - (self._now() - (self._renewed or 0))
        waits = [] if again is None else [again + AT_ONCE]
        return max(AT_ONCE, min([due, *foreign, *waits]))

    async def _claim(self, tenants: Sequence[TenantId], seen: Sequence[Lease]) -> int:
        began = self._now()

        def job(tx: Tx) -> Sequence[Claimed]:
            taken = tx.platform.leases.claim(self._me, tenants, self._terms.lasting)
            for dead in {one.before for one in taken} - {NOBODY}:
                if dead.server != self._me.server:  # our own earlier life: a restart is no news
                    self._tell(tx, dead, sum(lease.holder == dead for lease in seen))
            return taken

        taken = await self._store.submit(job)
        if not self._held:
            self._until = began + self._terms.trusted
        for one in taken:
            self._held[one.tenant] = one.epoch
        if taken:
            log.info("leases.claimed", tenants=len(taken), lapsed=sum(one.before != NOBODY for one in taken))
            self._tell_changed()
        return len(taken)

    def _keep(self, kept: Mapping[TenantId, Epoch]) -> None:
        """Exactly these are ours, says the database."""
        lost = [tenant for tenant, epoch in self._held.items() if kept.get(tenant) != epoch]
        found = kept.keys() - self._held.keys()
        if lost:
            log.error("leases.lost", tenants=len(lost))
        self._held = dict(kept)
        if lost or found:
            self._tell_changed()

    def _lose(self, tenants: Iterable[TenantId]) -> None:
        for tenant in tenants:
            self._held.pop(tenant, None)
        self._tell_changed()

    def _part(self, tenant: TenantId, shun: int = 0) -> None:
        if tenant not in self._leaving:
            self._leaving.add(tenant)
            self._spawn(self._leave(tenant, shun), f"leases:part:{tenant}")

    async def _leave(self, tenant: TenantId, shun: int) -> None:
        """Nothing new is begun for it any more; once what is in hand has ended, another server may have it."""
        try:
            async with asyncio.timeout(PARTING / 1000):
                for parting in self._partings:
                    await parting(tenant)
        except TimeoutError:
            log.warning("leases.parting_overran", tenant=tenant)
        try:
            await self._store.submit(lambda tx: tx.platform.leases.release(self._me, [tenant], shun))
        except StoreUnavailable as error:  # the next look finds it held, and parts again
            log.error("leases.store_unavailable", error=str(error))
        else:
            log.info("leases.given_back", tenant=tenant)
            self._held.pop(tenant, None)
        finally:
            self._leaving.discard(tenant)
            self._tell_changed()

    async def _run(self) -> None:
        while True:
            self._poked.clear()
            try:
                nap = await self.look()
            except StoreUnavailable as error:
                log.error("leases.store_unavailable", error=str(error))
                self.failed()
                nap = AGAIN
            except Exception:  # one bug must not cost us everything we hold
                log.exception("leases.fault")
                nap = AGAIN
            self._rested()
            try:
                async with asyncio.timeout(nap / 1000):
                    await self._poked.wait()
            except TimeoutError:
                continue

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(max(AT_ONCE, self._until - self._now() if self._held else AGAIN) / 1000)
            self.check()

    def _rested(self) -> None:
        if self._counted and not self._poked.is_set():
            self._counted = False
            self._activity.end()

    def _tell_changed(self) -> None:
        for callback in self._callbacks:
            callback()

    def _spawn(self, work: Awaitable[None], name: str) -> None:
        task = asyncio.ensure_future(work)
        if isinstance(task, asyncio.Task):
            task.set_name(name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
