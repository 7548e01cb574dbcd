"""The outbox: carries out what turns and services have decided, with claims, retries and parking."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping

import structlog

from wabot.core.clock import HOUR, MINUTE, SECOND, Clock, Instant, later
from wabot.core.errors import NeedsPerson, Refused, Retry
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.message import Delivery
from wabot.ports.store import DONE, OutboxRow, Settled, Store, StoreUnavailable, Tx
from wabot.services.activity import Activity
from wabot.services.claims import Claims
from wabot.services.notices import SEND

MAX_FAULTS = 5  # unexpected failures of one row before a person is asked
GIVE_UP_AFTER = 24 * HOUR  # a message that could not be sent for a day has lost its meaning
SIDE_WORK = 64  # actions and payment requests performed at once
SHORT_NAP = SECOND // 2  # something is due and waits for an earlier message: whose end wakes us, unless it is not ours
LONGEST_NAP = 5 * SECOND  # other servers may queue rows for us: look at least this often

Performer = Callable[[OutboxRow], Awaitable[None]]
"""Performs one row and settles it; raises Retry, Refused, NeedsPerson. With attempts > 1 it may have begun before."""
RaiseIssue = Callable[[Tx, OutboxRow, str], None]
Lane = tuple[TenantId, ContactId]

log = structlog.get_logger()


class Outbox:
    """Messages of one conversation go out in order, one lane each; everything else side by side."""

    def __init__(  # noqa: PLR0913 - everything it needs is handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        server: str,
        activity: Activity,
        *,
        performers: Mapping[str, Performer],
        raise_issue: RaiseIssue,
    ) -> None:
        self._store = store
        self._clock = clock
        self._claims = Claims(store, clock, server, self._claimed)
        self._activity = activity
        self._performers = dict(performers)
        self._raise_issue = raise_issue
        self._lanes: dict[Lane, deque[OutboxRow]] = {}
        self._in_hand: set[tuple[TenantId, EffectId]] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._side = asyncio.Semaphore(SIDE_WORK)
        self._behind = False  # a due message waits for one of its conversation that is in hand
        self._postponed: dict[Lane, Instant] = {}  # conversations whose next message was put off: nothing overtakes it
        self._left: dict[tuple[TenantId, EffectId], OutboxRow] = {}  # still claimed: their end could not be written
        self._poked = asyncio.Event()
        self._waking = False
        self._loop: asyncio.Task[None] | None = None
        self._stopping = False
        store.listen("outbox", self.poke)

    async def start(self) -> None:
        """Adopt what the previous life of this server left half done, then work until stopped."""
        self._postponed = dict(await self._store.read(lambda tx: tx.platform.outbox_scan.postponed()))
        await self._claims.adopt(restarted=True)
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
            key = (row.tenant, row.contact)
            due = self._postponed.get(key) if row.kind == SEND else None
            if due is None:
                self._in_hand_now(row)
            else:
                self._activity.begin()
                self._spawn(self._wait_behind(row, due), f"behind:{row.id}")

    def resume(self, tenant: TenantId) -> None:
        """The tenant can send again: what was put off need not wait for its time."""
        if any(key[0] == tenant for key in self._postponed):
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
                self._postponed.pop((row.tenant, row.contact), None)
            self._in_hand_now(row)

    def _in_hand_now(self, row: OutboxRow) -> None:
        if (row.tenant, row.id) in self._in_hand:
            return
        self._in_hand.add((row.tenant, row.id))
        self._activity.begin()
        if row.kind == SEND:
            self._line_up(row)
        else:
            self._spawn(self._beside(row), f"outbox:{row.id}")

    async def _wait_behind(self, row: OutboxRow, due: Instant) -> None:
        await self._put_behind(row, due)
        self._activity.end()

    async def _put_behind(self, row: OutboxRow, due: Instant) -> None:
        try:
            await self._postpone(row, due, "behind an earlier message")
        except StoreUnavailable as error:
            self._leave(row, error)

    @property
    def depth(self) -> int:
        """Rows in hand."""
        return len(self._in_hand)

    async def look(self, now: Instant) -> None:
        """A job: keep what we have in hand ours, and take over what a server that died has left."""
        await self._claims.renew(now)
        await self._claims.adopt(restarted=False)

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
            await asyncio.wait_for(self._poked.wait(), milliseconds / 1000)
        except TimeoutError:
            return  # something came due

    async def _scan(self) -> int:
        """Claim and take everything due; returns how long to nap."""
        await self._give_back()
        due = await self._claims.due()
        wait = LONGEST_NAP if due is None else due - self._clock.now()
        self._behind = wait <= 0
        return SHORT_NAP if wait <= 0 else min(wait, LONGEST_NAP)

    async def _give_back(self) -> None:
        """Rows whose end could not be written come round again; with attempts > 1 they are looked for first."""
        for key, row in list(self._left.items()):
            await self._postpone(row, self._clock.now(), "the store was away")
            self._left.pop(key, None)

    def _line_up(self, row: OutboxRow) -> None:
        key = (row.tenant, row.contact)
        lane = self._lanes.get(key)
        if lane is not None:
            lane.append(row)
            return
        self._lanes[key] = lane = deque([row])
        self._spawn(self._drain(key, lane), f"lane:{row.tenant}:{row.contact}")

    async def _drain(self, key: Lane, lane: deque[OutboxRow]) -> None:
        while lane:
            row = lane[0]
            wait = await self._perform(row)
            lane.popleft()
            self._finished(row)
            if wait is not None:  # what follows keeps its place behind it
                self._postponed[key] = wait
                while lane:
                    await self._put_behind(lane[0], wait)
                    self._finished(lane.popleft())
        del self._lanes[key]

    async def _beside(self, row: OutboxRow) -> None:
        async with self._side:
            await self._perform(row)
        self._finished(row)

    async def _perform(self, row: OutboxRow) -> Instant | None:
        """Perform a row and note its end; returns the new due time where it is to be tried again."""
        try:
            return await self._try(row)
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
            return await self._later(row, retry)
        except Refused as refused:
            log.warning("outbox.refused", tenant=row.tenant, effect=row.id, reason=refused.reason)
            await self._settle(row, Delivery.FAILED if row.kind == SEND else DONE, refused.reason)
        except NeedsPerson as need:
            await self._park(row, need.issue)
        except StoreUnavailable:
            raise
        except Exception:
            log.exception("outbox.fault", tenant=row.tenant, effect=row.id, kind=row.kind)
            return await self._fault(row)
        return None

    async def _later(self, row: OutboxRow, retry: Retry) -> Instant | None:
        now = self._clock.now()
        if row.kind == SEND and now - row.created_at > GIVE_UP_AFTER:
            await self._settle(row, Delivery.FAILED, f"not sent within a day: {retry.reason}")
            return None
        due = later(now, retry.after)
        await self._postpone(row, due, retry.reason)
        return due

    async def _fault(self, row: OutboxRow) -> Instant | None:
        if row.attempts >= MAX_FAULTS:
            await self._park(row, "outbox_fault")
            return None
        due = later(self._clock.now(), min(SECOND << row.attempts, 5 * MINUTE))
        await self._postpone(row, due, "fault")
        return due

    async def _postpone(self, row: OutboxRow, due: Instant, reason: str) -> None:
        await self._store.submit(lambda tx: tx.tenant(row.tenant).outbox.postpone(row.id, due, reason))

    async def _park(self, row: OutboxRow, issue: str) -> None:
        def job(tx: Tx) -> None:
            if tx.tenant(row.tenant).outbox.park(row.id, issue):
                self._raise_issue(tx, row, issue)

        await self._store.submit(job)

    async def _settle(self, row: OutboxRow, status: str, error: str) -> None:
        await self._store.settle_sent(Settled(row.tenant, row.id, status, self._clock.now(), error=error))

    def _finished(self, row: OutboxRow) -> None:
        self._in_hand.discard((row.tenant, row.id))
        if self._behind and row.kind == SEND:
            self.poke()
        self._activity.end()

    def _spawn(self, work: Awaitable[None], name: str) -> None:
        task = asyncio.ensure_future(work)
        if isinstance(task, asyncio.Task):
            task.set_name(name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: "asyncio.Future[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.error("outbox.task_died", error=repr(task.exception()))
