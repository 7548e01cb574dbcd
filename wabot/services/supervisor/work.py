"""What is done about a session through its channel: one thing at a time, each within its deadline, nothing raised."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

import structlog

from wabot.core.clock import Clock
from wabot.core.session import Order, Rung, SessionEvent, SessionRecord, SessionState
from wabot.ports.channel import Channel, Report
from wabot.ports.holding import Holding
from wabot.services.supervisor.entry import Entry
from wabot.services.supervisor.observing import afresh, alive, stopped
from wabot.services.supervisor.rules import Rules

Apply = Callable[[Entry, Report], None]
"""Let something happen to a session: the record moves, is saved and told."""

log = structlog.get_logger()


class Work:
    """The verbs of the supervisor."""

    def __init__(
        self, channels: Mapping[str, Channel], clock: Clock, rules: Rules, holding: Holding, apply: Apply
    ) -> None:
        self._channels, self._clock, self._rules, self._holding, self._apply = channels, clock, rules, holding, apply

    async def clear(self, entry: Entry) -> None:
        """End whatever connection is left, so that there are never two."""
        channel = self._channels.get(entry.record.place.channel)
        if channel is not None and entry.record.state is not SessionState.STOPPED:
            await self._within(entry, channel.disconnect(entry.record.tenant))

    async def connect(self, entry: Entry) -> None:
        """Get it up."""
        channel = self._channels.get(entry.record.place.channel)
        if channel is None:
            self._happen(entry, SessionEvent.FAILED, "no_channel")
            return
        await self._call(entry, lambda: channel.connect(entry.record.tenant, entry.record.place.phone))

    async def reconnect(self, entry: Entry) -> None:
        """It does not answer: end the connection; the next step connects."""
        await self.clear(entry)
        self._happen(entry, SessionEvent.STALE, "frozen")

    async def rebuild(self, entry: Entry) -> None:
        """Connect with a store made anew."""
        channel = self._channels.get(entry.record.place.channel)
        entry.record = replace(entry.record, rung=Rung.REBUILT)
        if channel is not None:
            await self.clear(entry)
            self._happen(entry, SessionEvent.CONNECT, "rebuild")
            await self._call(entry, lambda: channel.rebuild(entry.record.tenant, entry.record.place.phone))

    async def give_up(self, entry: Entry) -> None:
        """Ask a person."""
        reason = "frozen" if entry.record.state is SessionState.READY else entry.record.reason
        await self.clear(entry)
        self._happen(entry, SessionEvent.GIVE_UP, reason)

    async def disconnect(self, entry: Entry) -> None:
        """Take it down: it is not wanted."""
        await self.clear(entry)
        self._happen(entry, SessionEvent.STOP, "unwanted")

    async def probe(self, entry: Entry, rung: Rung) -> None:
        """Ask for a proof of life."""
        asked_at = self._clock.now()
        channel = self._channels.get(entry.record.place.channel)
        lives = channel is not None and await self._answers(entry, channel)
        if entry.record.state is not SessionState.READY:
            return  # something happened meanwhile that says more
        if lives:
            entry.record = alive(entry.record, self._clock.now(), self._rules)
        elif asked_at >= entry.record.changed_at:
            entry.probed_at = asked_at
            entry.record = replace(entry.record, rung=max(entry.record.rung, rung))

    async def carry_out(self, entry: Entry, order: Order) -> None:
        """What a person asked."""
        tenant, place = entry.record.tenant, entry.wanted or entry.record.place
        channel = self._channels.get(place.channel)
        await self.clear(entry)
        match order:
            case Order.RESTART | Order.RELEASE:
                self._happen(entry, SessionEvent.STOP, "restart")
                entry.record = afresh(entry.record, self._clock.now())
            case Order.LOG_OUT:
                if channel is not None:
                    await self._call(entry, lambda: channel.logout(tenant))
                self._happen(entry, SessionEvent.UNLINK, "logged_out_here")
            case Order.PAIR:
                self._happen(entry, SessionEvent.PAIR, "")
                if channel is not None:
                    await self._call(entry, lambda: channel.pair(tenant, place.phone))
                else:
                    self._happen(entry, SessionEvent.FAILED, "no_channel")

    def forgiven(self, entry: Entry) -> SessionRecord:
        """Stopped by people's will: what went wrong before is forgiven."""
        return stopped(entry.record, self._clock.now())

    async def _answers(self, entry: Entry, channel: Channel) -> bool:
        answered = False

        async def ask() -> None:
            nonlocal answered
            answered = await channel.probe(entry.record.tenant)

        await self._within(entry, ask())
        return answered

    async def _call(self, entry: Entry, call: Callable[[], Awaitable[None]]) -> None:
        """Only on a lease that is alive at this very moment; where it is not, the session is about to be let go."""
        if self._holding.holds(entry.record.tenant) is None:
            log.warning("session.not_held", tenant=entry.record.tenant)
        elif not await self._within(entry, call()):
            self._happen(entry, SessionEvent.FAILED, "silent")

    async def _within(self, entry: Entry, call: Awaitable[None]) -> bool:
        """Await a call to a channel for as long as the rules allow; a channel's bug is noted, never passed on."""
        try:
            async with asyncio.timeout(self._rules.call_timeout / 1000):
                await call
        except TimeoutError:
            log.warning("session.call_timed_out", tenant=entry.record.tenant)
            return False
        except Exception:
            log.exception("session.channel_fault", tenant=entry.record.tenant)
            return False
        return True

    def _happen(self, entry: Entry, event: SessionEvent, reason: str) -> None:
        self._apply(entry, Report(entry.record.tenant, event, reason))
