"""The supervisor's loop: what happened is applied, what is due is decided and done, each session by itself."""

import asyncio
from collections.abc import Mapping

import structlog

from wabot.core.clock import SECOND, Clock, Instant, later
from wabot.core.ids import TenantId
from wabot.core.session import Rung, SessionEvent, SessionRecord, SessionState, is_live
from wabot.ports.channel import Channel, Report
from wabot.ports.holding import Holding
from wabot.ports.store import Store, StoreClosed, StoreUnavailable
from wabot.services.activity import Activity
from wabot.services.supervisor.fleet import Fleet
from wabot.services.supervisor.happenings import Happenings, Unreachable
from wabot.services.supervisor.ledger import Ledger
from wabot.services.supervisor.lookout import Lookout
from wabot.services.supervisor.news import News
from wabot.services.supervisor.orders import SessionOrders
from wabot.services.supervisor.roster import Roster
from wabot.services.supervisor.rules import Rules
from wabot.services.supervisor.steering import Steering
from wabot.services.supervisor.work import Work

LONGEST_NAP = 5.0
"""Seconds; pokes and `run_due` come sooner."""
AGAIN = 1_000
"""Milliseconds until a look that failed is tried again."""

log = structlog.get_logger()


class Supervisor:
    """Holds the sessions of this server. One per process: `start` may be called once."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        channels: Mapping[str, Channel],
        clock: Clock,
        rules: Rules,
        *,
        holding: Holding,
        fleet: Fleet,
        news: News,
        activity: Activity,
    ) -> None:
        self._store, self._clock, self._rules = store, clock, rules
        self._holding, self._activity = holding, activity
        self._poked, self._quiet = asyncio.Event(), asyncio.Event()
        self._roster = Roster(self._wake)
        self._ledger = Ledger(store, holding.share, self._count)
        self._lookout = Lookout(store, clock, rules, roster=self._roster, ledger=self._ledger, fleet=fleet, news=news)
        self._happenings = Happenings(
            clock, rules, roster=self._roster, ledger=self._ledger, news=news, counting=lambda: self._lookout.wanted
        )
        self._work = Work(channels, clock, rules, holding, self._happenings.apply)
        self._steering = Steering(
            clock,
            rules,
            roster=self._roster,
            happenings=self._happenings,
            work=self._work,
            carried_out=self._lookout.carried_out,
        )
        self.orders = SessionOrders(clock)
        self._look_wanted, self._looking, self._share_moved = True, False, False
        self._passed: list[asyncio.Future[None]] = []  # who waits for the end of the next pass
        self._look_at: Instant = Instant(0)
        self._counted = self._stopping = False
        self._loop: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take over what is known of every session, then keep them as they should be, until stopped."""
        if self._loop is not None:
            raise RuntimeError("the supervisor was started before")
        self._ledger.start()
        await self._lookout.take_over()
        self._store.listen("tenants", self.poke)
        self._store.listen("sessions", self.poke)
        self._holding.changed(self._share_changed)
        self._loop = asyncio.create_task(self._run(), name="supervisor")
        self.poke()

    async def stop(self, deadline: int) -> None:
        """No new work; every connection ended and every record saved, within so many milliseconds."""
        self._stopping = True
        tasks = [task for task in (self._loop, *self._steering.tasks) if task is not None]
        for task in tasks:
            task.cancel()
        try:
            async with asyncio.timeout(deadline / 1000):
                if tasks:
                    await asyncio.wait(tasks)
                live = [entry for entry in self._roster.entries.values() if is_live(entry.record.state)]
                async with asyncio.TaskGroup() as group:
                    for entry in live:
                        group.create_task(self._work.clear(entry), name=f"session:{entry.record.tenant}:stop")
        except TimeoutError:
            log.warning("supervisor.stop_overran", deadline=deadline)
        self._lookout.save_stopped()
        try:
            await self._ledger.stop()
        except (StoreUnavailable, StoreClosed) as error:  # the next start finds the sessions as they were
            log.error("supervisor.states_not_saved", error=str(error))
        self._count()

    def poke(self) -> None:
        """What is wanted may have changed: look at the directory and at open orders."""
        self._look_wanted = True
        self._wake()

    def _share_changed(self) -> None:
        self._share_moved = True
        self.poke()

    def when_unreachable(self, told: Unreachable) -> None:
        """Who hears of tenants that another server may have more luck with."""
        self._happenings.unreachable = told

    async def parted(self, tenant: TenantId) -> None:
        """Return when the session of a tenant that we hold no more is down."""
        while not self._stopping and self._is_up(tenant):
            self._passed.append(asyncio.get_running_loop().create_future())
            self._share_changed()
            await self._passed[-1]
            working = self._roster.entries[tenant].working if tenant in self._roster.entries else None
            if working is not None:
                await asyncio.wait([working])

    def _is_up(self, tenant: TenantId) -> bool:
        entry = self._roster.entries.get(tenant)
        return entry is not None and (entry.working is not None or is_live(entry.record.state))

    @property
    def idle(self) -> bool:
        """Whether nothing is in hand and nothing is due."""
        due = self._roster.next_due()
        return not self._busy and (due is None or due > self._clock.now())

    async def run_due(self) -> None:
        """Do everything due at the present time and what follows from it; for clocks that were moved."""
        while True:
            self._wake()
            self._quiet.clear()
            await self._quiet.wait()
            if self.idle or self._stopping:
                return

    def snapshot(self) -> Mapping[str, int]:
        """How many sessions of this server are in which state."""
        return self._roster.states()

    def record(self, tenant: TenantId) -> SessionRecord | None:
        """What is known of a session now; None where this server does not hold it."""
        entry = self._roster.entries.get(tenant)
        return None if entry is None else entry.record

    @property
    def braked_until(self) -> Instant | None:
        """While the storm brake is pulled: when the next few try."""
        return self._happenings.brake.until

    def report(self, report: Report) -> None:
        """A channel says something of a session."""
        entry = self._roster.entries.get(report.tenant)
        if entry is None or self._stopping or self._holding.holds(report.tenant) is None:
            log.info("session.stray_report", tenant=report.tenant, event_name=report.event.value)
            return
        self._happenings.apply(entry, report)

    def alive(self, tenant: TenantId) -> None:
        """A message came in: the best proof of life there is."""
        record = self.record(tenant)
        if record is not None and record.state is SessionState.READY and not self._seen_just_now(record):
            self.report(Report(tenant, SessionEvent.ALIVE))

    def _seen_just_now(self, record: SessionRecord) -> bool:
        """One proof of life a second is enough, however many messages come in."""
        seen = record.last_seen
        return record.rung is Rung.WELL and seen is not None and 0 <= self._clock.now() - seen < SECOND

    async def _run(self) -> None:
        while not self._stopping:
            self._poked.clear()
            try:
                await self._pass()
            except StoreUnavailable as error:
                log.error("supervisor.store_unavailable", error=str(error))
                self._look_at = later(self._clock.now(), AGAIN)
            except Exception:  # one bug must not leave the fleet without its keeper
                log.exception("supervisor.fault")
                self._look_at = later(self._clock.now(), AGAIN)
            self._count()
            self._tell_passed()
            await self._nap()

    async def _pass(self) -> None:
        now = self._clock.now()
        if self._share_moved:
            self._share_moved = False
            self._lookout.let_go(self._holding)
            self._steer()
        if self._look_wanted or now >= self._look_at:
            self._look_wanted = False
            self._look_at = later(now, self._rules.sweep)
            await self._look()
        self._steer()

    async def _look(self) -> None:
        self._looking = True
        try:
            await self._lookout.look(self._happenings)
        finally:
            self._looking = False

    def _steer(self) -> None:
        for entry in self._roster.take(self._clock.now()):
            self._steering.consider(entry)
            rests = entry.working is None and entry.due is None
            if rests and self._holding.holds(entry.record.tenant) is None:
                del self._roster.entries[entry.record.tenant]  # it is another server's: what we knew ages from now on

    def _tell_passed(self) -> None:
        waiting, self._passed = self._passed, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def _nap(self) -> None:
        now, due = self._clock.now(), self._roster.next_due()
        soonest = self._look_at if due is None else min(due, self._look_at)
        try:
            async with asyncio.timeout(min(max(soonest - now, 1) / 1000, LONGEST_NAP)):
                await self._poked.wait()
        except TimeoutError:
            return  # something came due

    def _wake(self) -> None:
        self._poked.set()
        self._count()

    @property
    def _busy(self) -> bool:
        looks = self._look_wanted or self._looking
        in_hand = looks or self._roster.waiting or self._steering.tasks or self._ledger.pending
        return bool(in_hand) and not self._stopping

    def _count(self) -> None:
        """Tell the rest of wabot whether we have something in hand."""
        busy = self._busy
        if busy and not self._counted:
            self._activity.begin()
        elif not busy and self._counted:
            self._activity.end()
        self._counted = busy
        if not busy:
            self._quiet.set()
