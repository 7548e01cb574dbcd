"""Decides about one session at a time and sets the work going; never two works for one session."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from typing import Any

import structlog

from wabot.core.clock import Clock, Instant
from wabot.core.session import Order, SessionEvent, SessionState
from wabot.ports.channel import Report
from wabot.services.supervisor.entry import Entry
from wabot.services.supervisor.happenings import Happenings
from wabot.services.supervisor.observing import new_record
from wabot.services.supervisor.roster import Roster
from wabot.services.supervisor.rules import (
    Connect,
    Disconnect,
    GiveUp,
    Note,
    Probe,
    Rebuild,
    Reconnect,
    Rest,
    Rules,
    Step,
    TakePlace,
    Wait,
    next_step,
)
from wabot.services.supervisor.work import Work

log = structlog.get_logger()


class Steering:
    """From what is wanted and what is, to what is done."""

    def __init__(  # noqa: PLR0913 - handed over once, by the supervisor
        self,
        clock: Clock,
        rules: Rules,
        *,
        roster: Roster,
        happenings: Happenings,
        work: Work,
        carried_out: Callable[[Entry], None],
    ) -> None:
        self._clock, self._rules = clock, rules
        self._roster, self._happenings, self._work, self._carried_out = roster, happenings, work, carried_out
        self.tasks: set[asyncio.Task[None]] = set()

    def consider(self, entry: Entry) -> None:
        """Do what is to be done about this session now, or set the time to look again."""
        if entry.working is not None:
            return  # its end marks the session again
        if entry.order is not None:
            self._spawn(entry, "order", self._obey(entry, entry.order))
            return
        now = self._clock.now()
        self._do(entry, next_step(entry.wanted, entry.record, entry.probed_at, now, self._rules), now)

    def _do(self, entry: Entry, step: Step, now: Instant) -> None:  # noqa: C901 - one arm for each kind of step
        match step:
            case Rest():
                entry.due = None
            case Wait(until=until):
                self._roster.schedule(entry, until)
            case TakePlace():
                self._take_place(entry, now)
            case Note(event=event, reason=reason):
                self._happenings.apply(entry, Report(entry.record.tenant, event, reason))
            case Connect():
                self._connect(entry, now)
            case Disconnect():
                self._spawn(entry, "disconnect", self._stop(entry))
            case Probe(rung=rung):
                self._spawn(entry, "probe", self._work.probe(entry, rung))
            case Reconnect():
                self._spawn(entry, "reconnect", self._work.reconnect(entry))
            case Rebuild():
                self._spawn(entry, "rebuild", self._work.rebuild(entry))
            case GiveUp():
                self._give_up(entry, now)

    def _connect(self, entry: Entry, now: Instant) -> None:
        tenant, pace = entry.record.tenant, self._happenings.pace(entry.record.place.channel)
        wait = self._happenings.brake.not_before(tenant, now) or pace.start(tenant, now)
        if wait is not None:
            self._roster.schedule(entry, wait)
            return
        # What was left of the last connection is ended by the state it was in, so the record moves inside the work.
        self._spawn(entry, "connect", self._bring_up(entry))

    async def _bring_up(self, entry: Entry) -> None:
        await self._work.clear(entry)
        self._happenings.apply(entry, Report(entry.record.tenant, SessionEvent.CONNECT))
        await self._work.connect(entry)

    def _give_up(self, entry: Entry, now: Instant) -> None:
        brake = self._happenings.brake
        if brake.until is not None:  # nobody is asked about one session while the whole fleet is down
            self._roster.schedule(entry, max(brake.until, Instant(now + 1_000)))
            return
        self._spawn(entry, "give_up", self._work.give_up(entry))

    async def _stop(self, entry: Entry) -> None:
        before = entry.record
        await self._work.disconnect(entry)
        entry.record = self._work.forgiven(entry)
        self._happenings.save(entry, before)

    async def _obey(self, entry: Entry, order: Order) -> None:
        entry.order = None
        before = entry.record
        log.info("session.order", tenant=before.tenant, order=order.value)
        if order is Order.PAIR and before.state is SessionState.READY:  # linked meanwhile: a code would cut it off
            self._carried_out(entry)
            return
        await self._work.carry_out(entry, order)
        if order is Order.RESTART:
            self._happenings.save(entry, before)
        self._carried_out(entry)

    def _take_place(self, entry: Entry, now: Instant) -> None:
        if entry.wanted is not None:
            before, tenant = entry.record, entry.record.tenant
            fresh = new_record(tenant, entry.wanted, now)
            same = before.place.channel in ("", entry.wanted.channel) and before.place.phone == entry.wanted.phone
            entry.record = replace(fresh, linked_at=before.linked_at) if same else fresh
            self._happenings.save(entry, before)

    def _spawn(self, entry: Entry, what: str, work: Coroutine[Any, Any, None]) -> None:
        entry.due = None
        task = asyncio.create_task(work, name=f"session:{entry.record.tenant}:{what}")
        entry.working = task
        self.tasks.add(task)
        task.add_done_callback(lambda done: self._ended(entry, done))

    def _ended(self, entry: Entry, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        entry.working = None
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("session.work_failed", tenant=entry.record.tenant, work=task.get_name(), exc_info=error)
        self._roster.mark(entry.record.tenant)
