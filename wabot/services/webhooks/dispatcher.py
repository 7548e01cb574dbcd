"""Takes events to tenants' own software: a lane for each endpoint, so that a slow one holds up nobody else."""

import asyncio
from collections.abc import Coroutine, Sequence
from typing import Any

import structlog

from wabot.core.clock import MINUTE, SECOND, Clock, Instant, later
from wabot.core.ids import TenantId
from wabot.core.webhook import Dispatch, EndpointState
from wabot.ports.store import Store, StoreClosed, StoreUnavailable
from wabot.ports.store.webhooks import Taking
from wabot.services.activity import Activity
from wabot.services.happenings import Happenings
from wabot.services.webhooks.trying import Ended, Trying

WIDTH = 8
"""Events under way to one endpoint at most."""
AT_ONCE = 128
"""Events under way to all endpoints that are well, and as many to those that are not."""
CLAIMED = MINUTE
"""Nobody else takes an event for so long: four times the deadline of a try."""
SLOW = 2.0  # seconds
PATIENCE = 2.0  # seconds that tries under way have when we stop
LONGEST_NAP = 5 * SECOND  # another server's events may have become nobody's
AWAY = SECOND  # until a store that is away is asked again
KEPT_PRUNE = 1_000

Lane = tuple[TenantId, str]

log = structlog.get_logger()


class Dispatcher:
    """Every server takes what is due, claimed for a while: of two, one has it; of one that died, another takes it over.

    While a receiver keeps up its events come in order; one that is slow or failing gets up to WIDTH at once.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        activity: Activity,
        happenings: Happenings,
        trying: Trying,
        me: tuple[str, str],
    ) -> None:
        """`me`: the server's name and this life of it."""
        self._store, self._clock, self._activity = store, clock, activity
        self._happenings, self._trying = happenings, trying
        self._name, self._by = me[0], f"{me[0]}/{me[1]}"
        self._lanes: dict[Lane, asyncio.Task[None]] = {}
        self._unwell: set[Lane] = set()  # whose last try failed or was slow
        self._places = {False: asyncio.Semaphore(AT_ONCE), True: asyncio.Semaphore(AT_ONCE)}
        self._poked = asyncio.Event()
        self._waking = False
        self._stopping = False
        self._loop: asyncio.Task[None] | None = None
        store.listen("webhooks", self.poke)
        store.listen("endpoints", self.poke)

    async def start(self) -> None:
        """Take back what our own earlier life had in hand; then work until stopped."""
        await self._store.submit(lambda tx: tx.platform.webhooks_scan.release(self._name, self._clock.now()))
        self._loop = asyncio.create_task(self._run(), name="webhooks")
        self.poke()

    async def stop(self) -> None:
        """Take nothing new, finish the tries under way unless they take long."""
        self._stopping = True
        self._poked.set()
        if self._loop is not None:
            await self._loop
        if self._lanes and (late := (await asyncio.wait(self._lanes.values(), timeout=PATIENCE))[1]):
            for lane in late:
                lane.cancel()  # a stop has its own deadline: what was under way comes again
            await asyncio.wait(late)

    def poke(self) -> None:
        """There may be something due."""
        if not self._waking and not self._stopping:
            self._waking = True
            self._activity.begin()
        self._poked.set()

    async def look(self, _now: Instant) -> None:
        """A job: time was moved, or passed."""
        self.poke()

    async def prune(self, before: Instant) -> None:
        """Forget what was made before."""
        while await self._store.submit(lambda tx: tx.platform.webhooks_scan.prune(before, KEPT_PRUNE)) == KEPT_PRUNE:
            continue

    async def _run(self) -> None:
        while not self._stopping:
            nap = LONGEST_NAP
            self._poked.clear()
            try:
                nap = await self._scan()
            except StoreUnavailable as error:
                log.error("webhooks.store_unavailable", error=str(error))
            except StoreClosed:
                break
            if not self._poked.is_set():
                self._rest()
            await self._nap(nap)
        self._rest()

    def _rest(self) -> None:
        if self._waking:
            self._waking = False
            self._activity.end()

    async def _nap(self, milliseconds: int) -> None:
        try:
            async with asyncio.timeout(milliseconds / 1000):
                await self._poked.wait()
        except TimeoutError:
            return  # something came due

    async def _scan(self) -> int:
        """Set every lane with something due to work; returns how long to nap."""
        await self._happenings.fresh()
        now, nap = self._clock.now(), LONGEST_NAP
        for due in await self._store.read(lambda tx: tx.platform.webhooks_scan.due()):
            lane = (due.tenant, due.endpoint)
            if lane in self._lanes or not self._is_on(lane):
                continue  # it looks again when it is through; what is off waits
            if due.at > now:
                nap = min(nap, due.at - now)
            else:
                self._lanes[lane] = self._spawn(self._drain(lane), f"webhooks:{due.tenant}:{due.endpoint}")
        return nap

    def _is_on(self, lane: Lane) -> bool:
        endpoint = self._happenings.endpoint(*lane)
        return endpoint is not None and endpoint.state is EndpointState.ON

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        self._activity.begin()
        return asyncio.create_task(work, name=name)

    async def _drain(self, lane: Lane) -> None:
        try:
            while not self._stopping and (taken := await self._claim(lane)):
                await self._bring(lane, taken)
        except (StoreUnavailable, StoreClosed) as error:
            log.error("webhooks.store_unavailable", error=str(error))
            await asyncio.sleep(AWAY / 1000)
        except Exception:
            log.exception("webhooks.fault", tenant=lane[0], endpoint=lane[1])
            await asyncio.sleep(AWAY / 1000)
        finally:
            del self._lanes[lane]
            self._activity.end()
            self.poke()  # something may have come due since it last looked

    async def _claim(self, lane: Lane) -> Sequence[Dispatch]:
        now = self._clock.now()
        taking = Taking(lane[0], lane[1], self._by, now, later(now, CLAIMED), WIDTH)
        return await self._store.submit(lambda tx: tx.platform.webhooks_scan.claim(taking))

    async def _bring(self, lane: Lane, taken: Sequence[Dispatch]) -> None:
        """One after the other as long as all goes well and quickly, unless so many wait that it would take long."""
        rest = list(taken)
        if len(taken) < WIDTH:
            while rest and lane not in self._unwell:
                await self._one(lane, rest.pop(0))
        if rest:
            await asyncio.gather(*(self._one(lane, dispatch) for dispatch in rest))

    async def _one(self, lane: Lane, dispatch: Dispatch) -> None:
        async with self._places[lane in self._unwell]:
            await self._happenings.fresh()
            endpoint = self._happenings.endpoint(*lane)
            if endpoint is None or endpoint.state is not EndpointState.ON:
                return  # removed or switched off meanwhile
            ended: Ended = await self._trying.once(endpoint, dispatch, self._by)
        if ended.reason or ended.took > SLOW:
            self._unwell.add(lane)
        else:
            self._unwell.discard(lane)
