"""A WhatsApp that several wabots in one process share: one wire a bot, whoever connected last has it."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from wabot.core.clock import Clock
from wabot.core.errors import Refused, Retry
from wabot.core.ids import PLATFORM, IdSource, TenantId
from wabot.core.message import Address, Inbound, Media, Outbound, phone_address
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted, Channel, Listener, Report


@dataclass
class Hub:
    """Remembers who holds which bot, and what every phone was told."""

    wires: dict[TenantId, "Wires"] = field(default_factory=dict)
    stolen: int = 0  # connects that threw another server's session out
    told: dict[str, list[str]] = field(default_factory=dict)
    keys: Counter[tuple[TenantId, str]] = field(default_factory=Counter)
    moved: asyncio.Event = field(default_factory=asyncio.Event)  # something happened

    def channels(self, server: str) -> "MakeWires":
        """For App: the channel sim over this hub."""
        return MakeWires(self, server)

    def holder(self, tenant: TenantId) -> str:
        """The server whose session is up."""
        return self.wires[tenant].server if tenant in self.wires else ""

    async def until(self, true: Callable[[], bool]) -> None:
        """Wait for something that is about to happen."""
        async with asyncio.timeout(30):
            while not true():  # looked at again with each thing that happens
                self.moved.clear()
                await self.moved.wait()

    def happened(self) -> None:
        self.moved.set()


@dataclass
class MakeWires:
    """A bootstrap.fleet.MakeChannels."""

    hub: Hub
    server: str

    def __call__(self, clock: Clock, ids: IdSource) -> dict[str, Channel]:
        self.wires = Wires(self.hub, self.server, clock, ids)
        return {"sim": self.wires}


class Wires:
    """Implements ports.channel.Channel for one server."""

    name = "sim"

    def __init__(self, hub: Hub, server: str, clock: Clock, ids: IdSource) -> None:
        self.hub, self.server, self._clock, self._ids = hub, server, clock, ids
        self.heard: Listener | None = None

    def listen(self, listener: Listener) -> None:
        self.heard = listener

    async def connect(self, tenant: TenantId, phone: str) -> None:
        before = self.hub.wires.get(tenant)
        self.hub.wires[tenant] = self
        if before is not None and before is not self:
            self.hub.stolen += 1
            before.report(tenant, SessionEvent.REPLACED)
        self.report(tenant, SessionEvent.READY)
        self.hub.happened()

    async def disconnect(self, tenant: TenantId) -> None:
        if self.hub.wires.get(tenant) is self:
            del self.hub.wires[tenant]
        self.hub.happened()

    async def logout(self, tenant: TenantId) -> None:
        await self.disconnect(tenant)

    async def pair(self, tenant: TenantId, phone: str) -> None:
        await self.connect(tenant, phone)

    async def rebuild(self, tenant: TenantId, phone: str) -> None:
        await self.connect(tenant, phone)

    async def probe(self, tenant: TenantId) -> bool:
        return self.hub.wires.get(tenant) is self

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        if self.hub.wires.get(tenant) is not self:
            raise Retry(200, "not connected")
        self.hub.keys[tenant, key] += 1
        self.hub.told.setdefault(to.value, []).append(message.text)
        self.hub.happened()
        return Accepted(self._ids.new(), self._clock.now())

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        return Accepted(key, self._clock.now()) if self.hub.keys[tenant, key] else None

    async def attend(self, tenant: TenantId, to: Address, message_id: str) -> None:
        return None

    async def fetch(self, tenant: TenantId, media: Media) -> bytes:
        raise Refused("no_media")

    async def hears(self, phone: str, text: str, tenant: TenantId = PLATFORM) -> None:
        """A phone's message reaches this server, as a webhook may reach any."""
        assert self.heard is not None
        message = Inbound(tenant, phone_address(phone), self._ids.new(), self._clock.now(), text)
        await self.heard.inbound(message)

    def report(self, tenant: TenantId, event: SessionEvent) -> None:
        if self.heard is not None:
            self.heard.report(Report(tenant, event))
