"""Sessions of linked devices: begun in a worker, listened to, and ended without a socket left."""

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any

import structlog

from wabot.channels.linked.child import Child, Gone, Program
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.held import Held
from wabot.channels.linked.keeping import Keeping
from wabot.channels.linked.wire import Frame
from wabot.channels.linked.workers import Wear, Workers
from wabot.core.clock import MINUTE, SECOND, Clock, later
from wabot.core.ids import TenantId
from wabot.core.session import SessionEvent
from wabot.ports.channel import Listener, Report

_BEGIN = 17 * SECOND
"""A dial that hangs is left to itself after 15 seconds; its end is reported when it comes."""
_STOP = 2500
"""Milliseconds for a polite end; then the worker is killed."""
_LAST_WORDS = 1.5
"""Seconds to record what came before the end."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Manner:
    """How sessions are made. Durations in milliseconds."""

    program: Program = field(default_factory=Program)
    wear: Wear = field(default_factory=Wear)
    device_name: str = "wabot"  # among the phone's linked devices
    proxy: str = ""
    copy_every: int = 5 * MINUTE


class Sessions:
    """Every session of this server, at most one a tenant."""

    def __init__(self, manner: Manner, folder: SessionFolder, keeping: Keeping, clock: Clock) -> None:
        self._manner, self._folder, self._keeping, self._clock = manner, folder, keeping, clock
        self.workers = Workers(manner.program, manner.wear, self._hear, self._died)
        self._listener: Listener | None = None
        self._held: dict[TenantId, Held] = {}
        self._ending: dict[TenantId, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._muted: defaultdict[TenantId, set[int]] = defaultdict(set)  # events the library stumbled over

    def listen(self, listener: Listener) -> None:
        """Who hears what happens."""
        self._listener = listener

    def of(self, tenant: TenantId) -> Held | None:
        """The session held for a tenant."""
        return self._held.get(tenant)

    def report(self, tenant: TenantId, event: SessionEvent, reason: str = "", detail: str = "") -> None:
        """Tell of a session."""
        if self._listener is not None:
            self._listener.report(Report(tenant, event, reason, detail))

    def book(self, tenant: TenantId, *, pairing: bool = False, quiet: bool = False) -> Held:
        """The place of a session, before it has a worker: from now on there is one."""
        if self._listener is None:
            raise RuntimeError("a session was begun before anybody listened")
        held = self._held[tenant] = Held(tenant, self._listener, pairing=pairing, quiet=quiet)
        return held

    async def begin(self, held: Held, phone: str | None = None) -> None:
        """Give it a worker and let it dial, or pair where a phone is given (also ""); troubles are reported."""
        try:
            child = await self.workers.place(held.tenant, alone=held.pairing or held.quiet)
        except OSError as error:
            self.drop(held, SessionEvent.FAILED, "no_worker", str(error))
            return
        if self._held.get(held.tenant) is not held:  # taken down meanwhile
            await self.workers.leave(child, held.tenant)
            return
        held.child = child
        if not held.quiet:
            self._spawn(self._copy_now_and_then(held), f"linked:{held.tenant}:copy")
        await self._dial(held, child, phone)

    async def end(self, tenant: TenantId) -> None:
        """End whatever there is of it; returns when no socket is left."""
        held = self._held.pop(tenant, None)
        if held is not None:
            self._ending[tenant] = self._spawn(self._finish(held), f"linked:{tenant}:end")
        ending = self._ending.get(tenant)
        if ending is not None:
            await asyncio.shield(ending)

    def drop(self, held: Held, event: SessionEvent, reason: str, detail: str = "") -> None:
        """It came to nothing: report it and let go."""
        if self._held.get(held.tenant) is not held:
            return
        del self._held[held.tenant]
        held.settled.set()
        if not held.quiet:
            self.report(held.tenant, event, reason, detail)
        self._ending[held.tenant] = self._spawn(self._finish(held), f"linked:{held.tenant}:end")

    async def _dial(self, held: Held, child: Child, phone: str | None) -> None:
        spec = {
            "session": held.tenant,
            "folder": str(self._folder.path.resolve()),
            "file": self._folder.name(held.tenant),
            "store": self._folder.address(held.tenant),
            "device_name": self._manner.device_name,
            "proxy": self._manner.proxy,
            "muted": sorted(self._muted[held.tenant]),
        }
        try:
            answer = await child.ask(*(("connect", _BEGIN) if phone is None else ("pair", _BEGIN)), phone=phone, **spec)
        except Gone as gone:
            reason = "not_installed" if child.complaint and not child.cycles else "worker_died"
            self.drop(held, SessionEvent.FAILED, reason, child.complaint or str(gone))
            return
        if "reason" in answer:
            self.drop(held, SessionEvent.FAILED, str(answer["reason"]), str(answer.get("detail", "")))

    async def _finish(self, held: Held) -> None:
        try:
            if held.child is not None:
                await self._stop(held, held.child)
            await held.finish(_LAST_WORDS)
            if held.was_ready and not held.quiet:
                await self._keeping.copy(held.tenant)
            elif held.pairing:
                await self._keeping.put_back(held.tenant)
        finally:
            if self._ending.get(held.tenant) is asyncio.current_task():
                del self._ending[held.tenant]

    async def _stop(self, held: Held, child: Child) -> None:
        """A pairing cannot be stopped: the library would keep its thread for good. It ends with its worker."""
        at_once = held.pairing and not held.was_ready
        if not at_once and child.lives:
            try:
                await child.ask("stop", _STOP, session=held.tenant)
            except Gone:
                at_once = child.lives
                log.warning("linked.stop_hangs", tenant=held.tenant, pid=child.pid)
        await self.workers.leave(child, held.tenant, at_once=at_once)

    def _hear(self, child: Child, frame: Frame) -> None:
        held = self._held.get(TenantId(str(frame.get("session"))))
        if held is None or held.child is not child:
            return  # the last words of a session that is over: its letters stay with its files
        match frame.get("tell"):
            case "report":
                self._reported(held, frame)
            case "letter" | "receipt" as kind:
                held.post(kind, frame)
            case "fault":
                log.error("linked.worker_fault", tenant=held.tenant, error=frame.get("error"))

    def _reported(self, held: Held, frame: Frame) -> None:
        event = SessionEvent(str(frame["event"]))
        if event is SessionEvent.READY:
            held.ready = held.was_ready = True
            held.settled.set()
        elif event is SessionEvent.DROPPED:
            held.ready = False
        if not held.quiet:
            self._tell(held, event, frame)
        if mute := frame.get("mute"):
            # It would stumble again, as often as whoever sends such a thing likes: better deaf to this kind of event.
            self._muted[held.tenant].add(int(str(mute)))
            log.warning("linked.event_muted", tenant=held.tenant, event_code=mute, detail=frame.get("detail"))
        if frame.get("last"):
            held.settled.set()
            self._held.pop(held.tenant, None)
            self._ending[held.tenant] = self._spawn(self._last(held, event), f"linked:{held.tenant}:end")

    def _tell(self, held: Held, event: SessionEvent, frame: Frame) -> None:
        if self._listener is None:
            return
        lasts = frame.get("lasts")
        until = later(self._clock.now(), lasts * SECOND) if isinstance(lasts, int) and lasts > 0 else None
        self._listener.report(
            Report(
                held.tenant,
                event,
                str(frame.get("reason", "")),
                str(frame.get("detail", "")),
                until,
                pairing_code=str(frame.get("code", "")),
                pairing_qr=str(frame.get("qr", "")),
            )
        )

    async def _last(self, held: Held, event: SessionEvent) -> None:
        await self._finish(held)
        if event is SessionEvent.LOGGED_OUT:
            await self._keeping.forget_link(held.tenant)

    def _died(self, child: Child) -> None:
        """A worker is gone: so are all its sessions."""
        for tenant in sorted(child.sessions):
            held = self._held.get(tenant)
            if held is not None and held.child is child:
                event = SessionEvent.DROPPED if held.was_ready else SessionEvent.FAILED
                reason = (
                    "not_installed" if child.cycles == 0 and child.complaint and not held.was_ready else "worker_died"
                )
                self.drop(held, event, reason, child.complaint)

    async def _copy_now_and_then(self, held: Held) -> None:
        await held.settled.wait()
        if held.ready and held.pairing:
            await self._keeping.linked_anew(held.tenant)
        while not held.over.is_set():
            if held.ready:
                await self._keeping.copy(held.tenant)
                self._look_at_memory(held)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._manner.copy_every / 1000):
                    await held.over.wait()

    def _look_at_memory(self, held: Held) -> None:
        if held.child is not None and self.workers.is_bloated(held.child):
            log.warning("linked.worker_bloated", pid=held.child.pid, kilobytes=held.child.memory)
            held.child.kill()

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> asyncio.Task[None]:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("linked.task_failed", task=task.get_name(), exc_info=error)
