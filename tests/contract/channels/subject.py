"""What the contract needs of any channel's other side: phones, links, and trouble on demand."""

from dataclasses import dataclass, field
from typing import Protocol

from wabot.channels.sim import SimChannel, SimNetwork
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import CountedIds, TenantId
from wabot.core.message import Inbound
from wabot.core.session import SessionEvent
from wabot.ports.channel import Channel, Receipt, Report

START = Instant(1_800_000_000_000)
ONE, PHONE = TenantId("T1"), "254711000001"
TWO, OTHER_PHONE = TenantId("T2"), "254711000002"
CUSTOMER = "254733000001"


@dataclass
class Ear:
    """Remembers what the channel brought, in order."""

    heard: list[Inbound] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)

    async def inbound(self, message: Inbound) -> None:
        self.heard.append(message)

    def report(self, report: Report) -> None:
        self.reports.append(report)

    async def receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)

    def events(self, tenant: TenantId = ONE) -> list[SessionEvent]:
        return [report.event for report in self.reports if report.tenant == tenant]


class Subject(Protocol):
    """One implementation and its other side."""

    channel: Channel
    ear: Ear
    clock: MovableClock

    async def begin(self) -> None: ...
    async def pair_up(self, tenant: TenantId, phone: str) -> None:
        """Give the bot a link, without a connection."""
        ...

    async def phone_writes(self, to: str, text: str, message_id: str = "") -> None: ...
    def inbox(self, phone: str) -> list[str]: ...
    async def type_code(self, tenant: TenantId) -> None: ...
    async def cut(self, tenant: TenantId) -> None: ...
    def freeze(self, tenant: TenantId) -> None: ...
    async def unlink(self, tenant: TenantId) -> None: ...
    async def shut_out(self, tenant: TenantId, until: Instant) -> None: ...
    def refuse_once(self, tenant: TenantId) -> None: ...
    def without_whatsapp(self, phone: str) -> None: ...
    async def end(self) -> None: ...


class SimSubject:
    """The sim channel and its network."""

    def __init__(self) -> None:
        self.clock, self.ear = MovableClock(START, frozen=True), Ear()
        self.network = SimNetwork(self.clock, CountedIds("s"))
        self.channel: Channel = SimChannel(self.network, self.clock)
        self.channel.listen(self.ear)

    async def begin(self) -> None:
        return None

    async def pair_up(self, tenant: TenantId, phone: str) -> None:
        self.network.introduce(tenant, phone, linked=True)

    async def phone_writes(self, to: str, text: str, message_id: str = "") -> None:
        await self.network.phone_says(CUSTOMER, to, text, message_id=message_id)

    def inbox(self, phone: str) -> list[str]:
        return [letter.message.text for letter in self.network.inbox(phone)]

    async def type_code(self, tenant: TenantId) -> None:
        await self.network.confirm_pairing(tenant)

    async def cut(self, tenant: TenantId) -> None:
        self.network.drop(tenant)

    def freeze(self, tenant: TenantId) -> None:
        self.network.freeze(tenant)

    async def unlink(self, tenant: TenantId) -> None:
        self.network.log_out(tenant)

    async def shut_out(self, tenant: TenantId, until: Instant) -> None:
        self.network.ban(tenant, until)

    def refuse_once(self, tenant: TenantId) -> None:
        self.network.refuse(tenant, 1)

    def without_whatsapp(self, phone: str) -> None:
        self.network.unknown_numbers.add(phone)

    async def end(self) -> None:
        return None
