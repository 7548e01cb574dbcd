"""Turns: recorded events, lined up by conversation and taken in order, many conversations side by side."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import structlog

from wabot.core.clock import MINUTE, Clock, Instant, stopwatch
from wabot.core.ids import EventId, TenantId
from wabot.ports.holding import Holding
from wabot.ports.meter import Meter
from wabot.ports.store import Fenced, NewEvent, Stale, Store, StoredEvent, StoreUnavailable, Tx
from wabot.services.activity import Activity
from wabot.services.turn import Key, MovedOn, Taken, TurnTaker, stored

SCAN = 1_000
PATIENCE = MINUTE  # how long what a person says waits for an action to end
Apologise = Callable[[Tx, StoredEvent], None]
"""Tells the contact once that something went wrong, and opens an issue."""

log = structlog.get_logger()


@dataclass(slots=True)
class Line:
    """The events of one conversation that wait for their turn."""

    waiting: deque[StoredEvent] = field(default_factory=deque)
    held: deque[StoredEvent] = field(default_factory=deque)  # what was said while an action runs
    held_since: Instant | None = None


class Turns:
    """One event of a conversation at a time, in order; many conversations side by side."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        activity: Activity,
        *,
        holding: Holding,
        taker: TurnTaker,
        meter: Meter,
        apologise: Apologise,
    ) -> None:
        self._store, self._clock, self._activity = store, clock, activity
        self._holding, self._taker = holding, taker
        self._meter, self._apologise = meter, apologise
        self._lines: dict[Key, Line] = {}
        self._known: set[tuple[TenantId, EventId]] = set()
        self._tasks: dict[Key, asyncio.Future[None]] = {}  # a task each, or who answers a message at once
        self._scans = 0
        self._ended: set[tuple[TenantId, EventId]] = set()  # while scans read: what they find may have ended since
        self._scanning: asyncio.Task[None] | None = None
        self._scan_again = False
        self._backlog = False  # more waits in the store than one look takes in hand
        self._catching_up = False  # tenants have come: what others recorded for them is looked for first
        self._stopping = False
        store.listen("events", self.poke)
        holding.changed(self._share_changed)

    async def start(self) -> None:
        """Take up every event that was recorded and not handled."""
        await self._scan()

    async def stop(self) -> None:
        """Finish the turns in hand; what waits stays recorded for the next start."""
        self._stopping = True
        if self._scanning is not None:
            await asyncio.wait([self._scanning])
        if self._tasks:
            await asyncio.wait(self._tasks.values())

    @property
    def waiting(self) -> int:
        """Events in hand."""
        return len(self._known)

    def reserve(self, fresh: NewEvent) -> Line | None:
        """The conversation, for who answers this event at once; None where something may come before it.

        What comes meanwhile is lined up behind, until `release`.
        """
        key = (fresh.tenant, fresh.contact)
        if key in self._lines or self._stopping or not self._at_hand(fresh.tenant):
            return None
        self._known.add((fresh.tenant, fresh.id))
        self._tasks[key] = asyncio.get_running_loop().create_future()
        line = self._lines[key] = Line()
        return line

    def release(self, fresh: NewEvent, line: Line) -> None:
        """It was answered, or stands in its line."""
        key = (fresh.tenant, fresh.contact)
        self._tasks.pop(key).set_result(None)
        if line.waiting:
            self._set_to_work(key, line)
        else:
            del self._lines[key]
        if not any(one.id == fresh.id for one in line.waiting):
            self._known.discard((fresh.tenant, fresh.id))

    async def record(self, fresh: NewEvent, *, first: bool = False) -> bool:
        """Record an event, then line it up; returns once it is durable. False for one that came before."""
        self._known.add((fresh.tenant, fresh.id))
        recorded = False
        try:
            recorded = await self._store.record(fresh)
        finally:
            if not recorded:
                self._known.discard((fresh.tenant, fresh.id))
        if recorded:
            self.take_in(fresh, first=first)
        return recorded

    def take_in(self, fresh: NewEvent, *, first: bool = False) -> None:
        """Line up what was just recorded, unless something comes before it or it is another server's to answer."""
        ours = self._holding.holds(fresh.tenant) is not None
        if self._at_hand(fresh.tenant):
            self._line_up(stored(fresh), first=first)
            return
        self._known.discard((fresh.tenant, fresh.id))
        if not ours:
            self._store.ring("events")
        elif self._catching_up:  # what was said before it comes first: the next look finds it in its place
            self.poke()

    def _at_hand(self, tenant: TenantId) -> bool:
        """Whether the tenant is ours, and everything recorded for it is in hand."""
        return not self._backlog and not self._catching_up and self._holding.holds(tenant) is not None

    def deliver(self, events: Iterable[NewEvent]) -> None:
        """Line up events that somebody has just recorded."""
        for event in events:
            if self._holding.holds(event.tenant) is None:
                self._store.ring("events")
            elif (event.tenant, event.id) not in self._known:
                self._known.add((event.tenant, event.id))
                self._line_up(stored(event))

    def poke(self) -> None:
        """Somebody recorded events: look for those nobody has lined up."""
        if self._stopping:
            return
        if self._scanning is not None:
            self._scan_again = True
            return
        self._activity.begin()
        self._scanning = asyncio.create_task(self._scan_until_done(), name="turns:scan")

    def _share_changed(self) -> None:
        self._catching_up = True
        self.poke()

    async def _scan_until_done(self) -> None:
        try:
            while True:
                self._scan_again = False
                await self._scan()
                if not self._scan_again:
                    self._catching_up = False
                    return
        except StoreUnavailable as error:
            log.error("turns.store_unavailable", error=str(error))
        finally:
            self._scanning = None
            self._activity.end()

    async def look(self, _now: Instant) -> None:
        """A job: take up whatever was recorded and is in nobody's hand, and what has waited long for an action."""
        for key, line in list(self._lines.items()):
            if line.held and key not in self._tasks:
                self._unhold(line)
                self._set_to_work(key, line)
        await self._scan()

    async def _scan(self) -> None:
        self._scans += 1
        try:
            found = await self._store.read(lambda tx: tx.platform.events_scan.unhandled(SCAN, self._holding.share))
            self._backlog = len(found) == SCAN
            for event in found:
                if (event.tenant, event.id) not in self._known and (event.tenant, event.id) not in self._ended:
                    self._known.add((event.tenant, event.id))
                    self._line_up(event)
        finally:
            self._scans -= 1
            if not self._scans:
                self._ended.clear()

    def _line_up(self, event: StoredEvent, *, first: bool = False) -> None:
        key = (event.tenant, event.contact)
        line = self._lines.setdefault(key, Line())
        if first:
            line.waiting.appendleft(event)
        else:
            line.waiting.append(event)
        self._activity.begin()
        self._set_to_work(key, line)

    def _unhold(self, line: Line) -> None:
        self._activity.begin(len(line.held))
        line.waiting.extendleft(reversed(line.held))
        line.held.clear()

    def _set_to_work(self, key: Key, line: Line) -> None:
        if key not in self._tasks and not self._stopping:
            self._tasks[key] = asyncio.create_task(self._work(key, line), name=f"turns:{key[0]}:{key[1]}")

    async def _work(self, key: Key, line: Line) -> None:
        try:
            while line.waiting and not self._stopping:
                event = line.waiting.popleft()
                match await self._turn_or_log(event, patient=self._is_patient(line)):
                    case Taken.HELD:
                        line.held.append(event)
                        line.held_since = line.held_since or self._clock.now()
                        self._activity.end()  # it waits for the action, which counts for itself
                        continue
                    case Taken.DONE:
                        self._unhold(line)
                        line.held_since = None
                    case Taken.ACTING | Taken.GONE:
                        line.held_since = None
                    case Taken.MOVED:
                        self._activity.end()  # it counts in its new line
                        continue
                    case Taken.LEFT:
                        self._backlog = False  # looking again at once would find the same: the next look is the clock's
                self._let_go(event)
        finally:
            del self._tasks[key]
            if not line.waiting and not line.held:
                self._lines.pop(key, None)

    def _let_go(self, event: StoredEvent) -> None:
        self._known.discard((event.tenant, event.id))
        if self._scans:
            self._ended.add((event.tenant, event.id))
        if self._backlog and len(self._known) < SCAN // 2:
            self.poke()
        self._activity.end()

    def _is_patient(self, line: Line) -> bool:
        return line.held_since is None or self._clock.now() - line.held_since <= PATIENCE

    async def _turn_or_log(self, stored: StoredEvent, *, patient: bool) -> Taken:
        try:
            return await self._turn(stored, patient=patient)
        except Exception:  # not even parking it worked: it stays recorded, and the next look takes it up again
            log.exception("turn.left", tenant=stored.tenant, turn=stored.id)
            return Taken.LEFT

    async def _turn(self, stored: StoredEvent, *, patient: bool) -> Taken:
        """One turn, tried until it is saved, held or parked."""
        while True:
            began = stopwatch()
            try:
                taken = await self._taker.take(stored, patient=patient)
            except MovedOn as moved:
                self._line_up(replace(stored, contact=moved.contact))
                return Taken.MOVED
            except Stale:
                if await self._is_handled(stored):
                    return Taken.DONE
            except Fenced:
                log.info("turn.fenced", tenant=stored.tenant, turn=stored.id)
                return Taken.GONE
            except StoreUnavailable as error:
                # Nothing is lost: the event stays recorded, and the next scan takes it up again.
                log.error("turn.store_unavailable", tenant=stored.tenant, turn=stored.id, error=str(error))
                return Taken.LEFT
            except Exception:
                log.exception("turn.fault", tenant=stored.tenant, turn=stored.id)
                if await self._failed(stored):
                    return Taken.DONE
            else:
                self._meter.turn(stopwatch() - began)
                return taken

    async def _is_handled(self, stored: StoredEvent) -> bool:
        event = await self._store.read(lambda tx: tx.tenant(stored.tenant).events.get(stored.id))
        return event is None or event.handled_at is not None

    async def _failed(self, stored: StoredEvent) -> bool:
        """Count a turn that raised; True when it was the last try: parked, with one apology and an issue."""

        def job(tx: Tx) -> bool:
            parked = tx.tenant(stored.tenant).events.fail(stored.id, self._clock.now(), "turn_fault")
            if parked:
                self._apologise(tx, stored)
            return parked

        return await self._store.submit(job)
