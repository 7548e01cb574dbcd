"""Brings routers to what the books say: one router at a time, again and again until it has everything."""

import asyncio
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import structlog

from wabot.core.clock import Clock, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.ppp import Account, Package, Router
from wabot.ports.holding import Holding
from wabot.ports.router import Routers
from wabot.ports.store import Store, StoreClosed, StoreUnavailable, Tx
from wabot.services.activity import Activity
from wabot.services.ppp.outcome import Outcomes
from wabot.services.ppp.routers import Keys

BATCH = 50  # accounts told over one connection; then what was done is written down
Lane = tuple[TenantId, int]

log = structlog.get_logger()


@dataclass(slots=True)
class Told:
    """How far one connection came."""

    done: list[Account] = field(default_factory=list)
    refused: dict[int, str] = field(default_factory=dict)  # by account: the router's words
    fingerprint: str = ""
    trouble: str = ""  # why it ended early


class Sync:
    """Each server sees to the tenants it holds. What a router was told twice does no harm: it is looked at first."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        activity: Activity,
        holding: Holding,
        routers: Routers,
        keys: Keys,
        outcomes: Outcomes,
    ) -> None:
        self._store, self._clock, self._activity, self._holding = store, clock, activity, holding
        self._routers, self._keys, self._outcomes = routers, keys, outcomes
        self._lanes: dict[Lane, asyncio.Task[None]] = {}
        self._scanning: asyncio.Task[None] | None = None
        self._again = self._stopping = False
        store.listen("ppp", self.poke)

    async def start(self) -> None:
        """Take up what waits."""
        self.poke()

    async def stop(self) -> None:
        """Leave everything as it is: what was not written down is done once more by the next life."""
        self._stopping = True
        work = [task for task in (*self._lanes.values(), self._scanning) if task is not None]
        for task in work:
            task.cancel()
        await asyncio.gather(*work, return_exceptions=True)

    async def look(self, _now: Instant) -> None:
        """A job: time has passed."""
        self.poke()

    def poke(self) -> None:
        """Something may be due."""
        if self._scanning is not None:
            self._again = True
        elif not self._stopping:
            self._scanning = self._spawn(self._scan(), "ppp:scan")

    async def rest(self, tenant: TenantId, router: int, seconds: float) -> None:
        """Wait until this router has been told, or could not be; for so long at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._scanning is not None or (tenant, router) in self._lanes:
                    work = [self._scanning or self._lanes[tenant, router]]
                    await asyncio.wait(work)
                    await asyncio.sleep(0)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        self._activity.begin()
        return asyncio.create_task(work, name=name)

    async def _scan(self) -> None:
        try:
            self._again = True
            while self._again:
                self._again = False
                for tenant, router, at in await self._store.read(lambda tx: tx.platform.ppp_scan.due()):
                    if at <= self._clock.now() and self._is_mine((tenant, router)):
                        lane = (tenant, router)
                        self._lanes[lane] = self._spawn(self._serve(lane), f"ppp:{tenant}:{router}")
        except (StoreUnavailable, StoreClosed) as error:
            log.error("ppp.store_unavailable", error=str(error))
        finally:
            self._scanning = None
            self._activity.end()

    def _is_mine(self, lane: Lane) -> bool:
        return lane not in self._lanes and self._holding.holds(lane[0]) is not None

    async def _serve(self, lane: Lane) -> None:
        """Tell one router everything that waits for it."""
        try:
            while not self._stopping and await self._round(lane):
                continue
        except (StoreUnavailable, StoreClosed) as error:
            log.error("ppp.store_unavailable", tenant=lane[0], error=str(error))
        except Exception:
            log.exception("ppp.fault", tenant=lane[0], router=lane[1])
        else:
            self._again = True
        finally:
            del self._lanes[lane]
            if self._again and not self._stopping:
                self.poke()  # something may have come up since it looked last
            self._activity.end()

    async def _round(self, lane: Lane) -> bool:
        """One connection; whether more may wait."""
        tenant, number = lane
        router, waiting, packages = await self._store.read(lambda tx: self._waiting(tx, lane))
        if router is None or not waiting:
            return False
        told = await self._tell(tenant, router, waiting, packages)
        await self._store.submit(lambda tx: self._outcomes.note(tx, lane, told))
        log.info("ppp.told", tenant=tenant, router=number, done=len(told.done), trouble=told.trouble)
        return not told.trouble

    def _waiting(self, tx: Tx, lane: Lane) -> tuple[Router | None, Sequence[Account], Mapping[int, Package]]:
        kept = tx.tenant(lane[0]).ppp
        waiting = kept.waiting(lane[1], self._clock.now(), BATCH)
        return kept.router(lane[1]), waiting, {package.number: package for package in kept.packages()}

    async def _tell(
        self, tenant: TenantId, router: Router, waiting: Sequence[Account], packages: Mapping[int, Package]
    ) -> Told:
        told = Told()
        try:
            async with self._routers.open(self._keys.reach(tenant, router)) as line:
                told.fingerprint = line.fingerprint
                for account in waiting:
                    secret = self._keys.secret(tenant, account, packages.get(account.package))
                    try:
                        await line.put(secret)
                        told.done.append(account)
                    except Refused as refused:
                        told.refused[account.number] = refused.detail or refused.reason
        except (Retry, Refused) as trouble:
            told.trouble = trouble.reason
        return told
