"""The outbox: carries out what turns and services have decided, with claims, retries and parking."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from typing import Any

import structlog

from wabot.core.clock import SECOND, Clock, Instant
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.ids import EffectId, TenantId
from wabot.core.message import Delivery
from wabot.ports.holding import Holding
from wabot.ports.store import DONE, Fenced, OutboxRow, Store, StoreUnavailable
from wabot.services.activity import Activity
from wabot.services.claims import Claims
from wabot.services.endings import Endings, RaiseIssue
from wabot.services.lanes import Lanes
from wabot.services.notices import SEND

SIDE_WORK = 64  # actions and payment requests performed at once
SHORT_NAP = SECOND // 2  # something is due and waits for an earlier message: whose end wakes us, unless it is not ours
LONGEST_NAP = 5 * SECOND  # other servers may queue rows for us: look at least this often

Performer = Callable[[OutboxRow], Awaitable[None]]
"""Performs one row and settles it; raises Retry, Refused, NeedsPerson. With attempts > 1 it may have begun before.

Fenced, where the tenant turned out to be another server's: the row is left to that one.
"""

log = structlog.get_logger()


class Outbox:
    """Messages of one conversation go out in order, one lane each; everything else side by side."""

    def __init__(  # noqa: PLR0913 - everything it needs is handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        holding: Holding,
        activity: Activity,
        *,
        performers: Mapping[str, Performer],
        raise_issue: RaiseIssue,
    ) -> None:
        self._store = store
        self._clock = clock
        self._holding = holding
        self._claims = Claims(store, clock, holding, self._claimed)
        self._activity = activity
        self._performers = dict(performers)
        self._endings = Endings(store, clock, raise_issue)
        self._lanes = Lanes(self._perform, self._put_behind, self._finished, self._spawn)
        self._in_hand: set[tuple[TenantId, EffectId]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._side = asyncio.Semaphore(SIDE_WORK)
        self._behind = False  # a due message waits for one of its conversation that is in hand
        self._sent = 0  # messages that have ended in this life: one may end while we ask what waits for it
        self._left: dict[tuple[TenantId, EffectId], OutboxRow] = {}  # still claimed: their end could not be written
        self._take_over = True  # tenants have come: their last holder may have left rows half done
        self._partings: dict[TenantId, asyncio.Event] = {}  # tenants that leave us once nothing of theirs is in hand
        self._poked = asyncio.Event()
        self._waking = False
        self._loop: asyncio.Task[None] | None = None
        self._stopping = False
        store.listen("outbox", self.poke)
        holding.changed(self._share_changed)

    async def start(self) -> None:
        """Adopt what our own previous life, or a server that is gone, left half done; then work until stopped."""
        await self._adopt()
        self._loop = asyncio.create_task(self._run(), name="outbox")
        self.poke()

    async def stop(self) -> None:
        """Take nothing new, finish what is in hand."""
        self._stopping = True
        self._poked.set()
        if self._loop is not None:
            await self._loop
        if self._tasks:
            await asyncio.wait(self._tasks)

    def poke(self) -> None:
        """There may be something due."""
        if not self._waking and not self._stopping:
            self._waking = True
            self._activity.begin()
        self._poked.set()

    def take(self, rows: Iterable[OutboxRow]) -> None:
        """Perform rows that were born claimed by this server."""
        for row in rows:
            due = self._lanes.put_off_until(row) if row.kind == SEND else None
            if due is None:
                self._in_hand_now(row)
            else:
                self._activity.begin()
                self._spawn(self._wait_behind(row, due), f"behind:{row.id}")

    def resume(self, tenant: TenantId) -> None:
        """The tenant can send again: what was put off need not wait for its time."""
        if self._lanes.is_waiting(tenant):
            self._activity.begin()
            self._spawn(self._hasten(tenant), f"resume:{tenant}")

    async def _hasten(self, tenant: TenantId) -> None:
        now = self._clock.now()
        try:
            await self._store.submit(lambda tx: tx.tenant(tenant).outbox.hasten(now))
        finally:
            self._activity.end()

    def _claimed(self, rows: Iterable[OutboxRow]) -> None:
        """Perform rows of which the store says that their time has come."""
        for row in rows:
            if row.kind == SEND:
                self._lanes.due(row)
            self._in_hand_now(row)

    def _in_hand_now(self, row: OutboxRow) -> None:
        if (row.tenant, row.id) in self._in_hand:
            return
        self._in_hand.add((row.tenant, row.id))
        self._activity.begin()
        if row.kind == SEND:
            self._lanes.line_up(row)
        else:
            self._spawn(self._beside(row), f"outbox:{row.id}")

    async def _wait_behind(self, row: OutboxRow, due: Instant) -> None:
        await self._put_behind(row, due)
        self._activity.end()

    async def _put_behind(self, row: OutboxRow, due: Instant) -> None:
        try:
            await self._endings.postpone(row, due, "behind an earlier message")
        except StoreUnavailable as error:
            self._leave(row, error)

    @property
    def depth(self) -> int:
        """Rows in hand."""
        return len(self._in_hand)

    async def look(self, _now: Instant) -> None:
        """A job: take over what was left half done, by others or by a store that could not say what it had kept."""
        await self._claims.adopt()
        await self._claims.find_strays(self._in_hand | self._left.keys())

    async def parted(self, tenant: TenantId) -> None:
        """Return when nothing of this tenant, which we hold no more, is in hand."""
        if any(key[0] == tenant for key in self._in_hand):
            try:
                await self._partings.setdefault(tenant, asyncio.Event()).wait()
            finally:
                self._partings.pop(tenant, None)

    def _share_changed(self) -> None:
        self._take_over = True
        self.poke()

    async def _run(self) -> None:
        while not self._stopping:
            nap = LONGEST_NAP
            try:
                self._poked.clear()
                nap = await self._scan()
            except StoreUnavailable as error:
                log.error("outbox.store_unavailable", error=str(error))
            finally:
                if self._waking and not self._poked.is_set():
                    self._waking = False
                    self._activity.end()
            await self._nap(nap)
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
        """Claim and take everything due; returns how long to nap."""
        await self._give_back()
        if self._take_over:
            await self._adopt()
        sent = self._sent
        due = await self._claims.due()
        wait = LONGEST_NAP if due is None else due - self._clock.now()
        self._behind = wait <= 0
        if self._behind and sent != self._sent:
            self.poke()
        return SHORT_NAP if wait <= 0 else min(wait, LONGEST_NAP)

    async def _adopt(self) -> None:
        """What came with the tenants that are ours by now."""
        self._take_over = False
        try:
            self._lanes.forget(tenant for tenant in self._lanes.tenants if self._holding.holds(tenant) is None)
            self._lanes.remember(dict(await self._claims.postponed()))
            await self._claims.adopt()
        except BaseException:
            self._take_over = True
            raise

    async def _give_back(self) -> None:
        """Rows whose end could not be written come round again; with attempts > 1 they are looked for first."""
        for key, row in list(self._left.items()):
            await self._endings.postpone(row, self._clock.now(), "the store was away")
            self._left.pop(key, None)

    async def _beside(self, row: OutboxRow) -> None:
        async with self._side:
            await self._perform(row)
        self._finished(row)

    async def _perform(self, row: OutboxRow) -> Instant | None:
        """Perform a row and note its end; returns the new due time where it is to be tried again."""
        try:
            if self._holding.holds(row.tenant) != row.epoch:
                raise Fenced(row.tenant)
            return await self._try(row)
        except Fenced:
            log.warning("outbox.fenced", tenant=row.tenant, effect=row.id, epoch=row.epoch)
            return None  # who holds the tenant now adopts it
        except StoreUnavailable as error:
            return self._leave(row, error)

    def _leave(self, row: OutboxRow, error: Exception) -> Instant:
        """How it ended is not written: nobody else may have it meanwhile, and nothing may overtake it."""
        log.error("outbox.store_unavailable", tenant=row.tenant, effect=row.id, error=str(error))
        self._left[row.tenant, row.id] = row
        return self._clock.now()

    async def _try(self, row: OutboxRow) -> Instant | None:
        try:
            await self._performers[row.kind](row)
        except Retry as retry:
            return await self._endings.later(row, retry)
        except Refused as refused:
            log.warning("outbox.refused", tenant=row.tenant, effect=row.id, reason=refused.reason)
            await self._endings.settle(row, Delivery.FAILED if row.kind == SEND else DONE, refused.reason)
        except NeedsPerson as need:
            await self._endings.park(row, need.issue)
        except (StoreUnavailable, Fenced):
            raise
        except Exception:
            log.exception("outbox.fault", tenant=row.tenant, effect=row.id, kind=row.kind)
            return await self._endings.fault(row)
        return None

    def _finished(self, row: OutboxRow) -> None:
        self._in_hand.discard((row.tenant, row.id))
        parting = self._partings.get(row.tenant)
        if parting is not None and not any(key[0] == row.tenant for key in self._in_hand):
            parting.set()
        if row.kind == SEND:
            self._sent += 1
            if self._behind:
                self.poke()
        self._activity.end()

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("outbox.task_died", error=repr(task.exception()))
