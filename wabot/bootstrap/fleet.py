"""The sessions of this server: channels, the supervisor over them, and what they bring in."""

from collections.abc import Awaitable, Callable, Mapping

import structlog

from wabot.bootstrap.trouble import CannotStart
from wabot.channels.sim import SimChannel, SimNetwork
from wabot.config import Config
from wabot.core.clock import SECOND, Clock
from wabot.core.ids import PLATFORM, IdSource, TenantId
from wabot.core.message import Inbound
from wabot.core.session import SessionEvent, SessionState
from wabot.ports.channel import Channel, Receipt, Report
from wabot.ports.files import Files
from wabot.ports.holding import Holding
from wabot.ports.store import Store
from wabot.services.activity import Activity
from wabot.services.directory import Directory
from wabot.services.receipts import Receipts
from wabot.services.supervisor import DirectoryFleet, News, Rules, Supervisor

STOP_DEADLINE = 6 * SECOND
"""Of the ten seconds a stop may take in all."""

log = structlog.get_logger()

MakeChannels = Callable[[Clock, IdSource], Mapping[str, Channel]]
"""Makes further channels by name; one of a name that is known takes its place."""
Receive = Callable[[Inbound], Awaitable[bool]]
Resume = Callable[[TenantId], None]


class Fleet:
    """Channels by name and their supervisor. Implements ports.channel.Listener."""

    def __init__(  # noqa: PLR0913 - handed over once
        self,
        config: Config,
        clock: Clock,
        ids: IdSource,
        store: Store,
        directory: Directory,
        *,
        holding: Holding,
        news: News,
        activity: Activity,
        further: Mapping[str, Channel],
        files: Files,
    ) -> None:
        self._directory, self._holding = directory, holding
        self.receipts = Receipts(store, clock)
        # The embedded default: numbers link themselves, and a stopped bot still has a letter box (as on Cloud).
        self.network = SimNetwork(clock, ids, auto_pair=config.sim.pairing == "by_itself", mailbox=True)
        self.channels: dict[str, Channel] = {"sim": SimChannel(self.network, clock, files), **further}
        self.supervisor = Supervisor(
            store,
            self.channels,
            clock,
            rules(config),
            holding=holding,
            fleet=DirectoryFleet(directory, holding),
            news=news,
            activity=activity,
        )
        self._receive: Receive | None = None
        self._resume: Resume | None = None

    def bring_to(self, receive: Receive, resume: Resume) -> None:
        """Where inbound messages go, and who hears that a session is ready again."""
        self._receive, self._resume = receive, resume
        for channel in self.channels.values():
            channel.listen(self)

    async def start(self) -> None:
        """Begin to keep sessions; numbers of stopped bots are known to the network, too."""
        for tenant in self._directory.all():
            holder = self._directory.by_phone(tenant.phone)  # a number may have belonged to others before
            if holder is not None and holder.id == tenant.id:
                self.network.introduce(tenant.id, tenant.phone, linked=True)
        await self.supervisor.start()

    async def stop(self) -> None:
        """End every connection and save its state."""
        await self.supervisor.stop(STOP_DEADLINE)

    def channel_of(self, tenant: TenantId) -> Channel:
        """The channel a tenant is connected by; raises LookupError where this installation has none such."""
        known = self._directory.by_id(tenant)
        name = str(known.channel) if known is not None else "sim"
        try:
            return self.channels[name]
        except KeyError:
            raise LookupError(f"there is no channel {name!r} here") from None

    def must_have(self, channel: str) -> None:
        """Raises CannotStart where this release has no such channel."""
        if channel not in self.channels:
            known = ", ".join(self.channels)
            raise CannotStart(f"The channel {channel!r} comes with a later release. Here there is: {known}.")

    def running(self) -> int:
        """Sessions this server keeps up."""
        return self.supervisor.snapshot().get(SessionState.READY, 0)

    def sessions_by_state(self) -> Mapping[str, int]:
        """How many sessions are in which state."""
        return {str(state): count for state, count in self.supervisor.snapshot().items()}  # plain words, as JSON needs

    def master_is_kept(self) -> bool:
        """Whether the master bot's session is up, as far as that is for this server to see to."""
        if self._holding.holds(PLATFORM) is None:
            return True
        record = self.supervisor.record(PLATFORM)
        return record is not None and record.state is SessionState.READY

    async def inbound(self, message: Inbound) -> None:
        if self._receive is None:
            raise RuntimeError("a message came before anybody listened")
        await self._receive(message)
        self.supervisor.alive(message.tenant)

    def report(self, report: Report) -> None:
        self.supervisor.report(report)
        if report.event is SessionEvent.READY and self._resume is not None:
            self._resume(report.tenant)

    async def receipt(self, receipt: Receipt) -> None:
        await self.receipts.take(receipt)


def rules(config: Config) -> Rules:
    """The supervisor's rules as configured."""
    wish = config.supervisor
    return Rules(
        start_gap=wish.start_gap,
        start_at_once=wish.start_at_once,
        heartbeat=wish.heartbeat,
        stale=wish.stale,
        sweep=wish.sweep,
        attempts=wish.attempts,
        backoff=tuple(wish.backoff),
        reconnect=wish.reconnect,
        relogin=wish.relogin,
    )
