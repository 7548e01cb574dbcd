"""The linked channel as wabot runs it, with workers of its own, before the stand-in."""

import asyncio
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from wabot.channels.linked.channel import LinkedChannel
from wabot.channels.linked.child import Program
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.sessions import Manner
from wabot.core.clock import Instant, SystemClock
from wabot.core.ids import TenantId
from wabot.core.message import Inbound, Media, Outbound
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted, Receipt, Report
from wabot.ports.session_store import Copy
from wabot.storage.session_files import SqliteSessionFiles

if TYPE_CHECKING:
    from tests.linked.whatsapp.phone import Phone
    from tests.linked.whatsapp.server import WhatsApp

ONE, TWO, THREE = TenantId("T1"), TenantId("T2"), TenantId("T3")


@dataclass
class Ear:
    """What the channel brings, to be waited for. While `shut`, nothing can be recorded."""

    heard: list[Inbound] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    shut: bool = False
    _seen: int = 0
    _rung: asyncio.Event = field(default_factory=asyncio.Event)

    async def inbound(self, message: Inbound) -> None:
        self._rung.set()
        if self.shut:
            raise OSError("the store is away")
        self.heard.append(message)

    def report(self, report: Report) -> None:
        self.reports.append(report)
        self._rung.set()

    async def receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)
        self._rung.set()

    async def until(self, true: Callable[[], object], seconds: float = 30) -> None:
        """Wait until something is so. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not true():
                self._rung.clear()
                await self._rung.wait()

    async def hears(self, text: str, tenant: TenantId = ONE) -> Inbound:
        """The first message of a tenant with this text."""
        await self.until(lambda: any(one.text == text and one.tenant == tenant for one in self.heard))
        return next(one for one in self.heard if one.text == text and one.tenant == tenant)

    async def told(self, event: SessionEvent, tenant: TenantId | None = None, **facts: object) -> Report:
        """The next report of this kind after the last one that was waited for."""

        def at() -> int | None:
            later = range(self._seen, len(self.reports))
            return next((n for n in later if self._is(self.reports[n], event, tenant, facts)), None)

        await self.until(lambda: at() is not None)
        self._seen = (at() or 0) + 1
        return self.reports[self._seen - 1]

    def _is(self, report: Report, event: SessionEvent, tenant: TenantId | None, facts: dict[str, object]) -> bool:
        same = report.event is event and tenant in (None, report.tenant)
        return same and all(getattr(report, name) == value for name, value in facts.items())

    def events(self, tenant: TenantId = ONE) -> list[SessionEvent]:
        return [report.event for report in self.reports if report.tenant == tenant]


def texts(messages: list[Inbound]) -> list[str]:
    """What was said, in order."""
    return [one.text for one in messages]


def once(messages: list[Inbound]) -> list[str]:
    """What was said, each message once: what came again has its id, and the store keeps one."""
    return list({one.message_id: one.text for one in messages}.values())


def workers_of(parent: int = 0) -> list[int]:
    """The worker processes of a wabot; of this process where none is named."""
    found = []
    parent = parent or os.getpid()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat = (folder / "stat").read_text()
            command = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if int(stat.rpartition(")")[2].split()[1]) == parent and b"linked.worker" in command:
            found.append(int(folder.name))
    return sorted(found)


def kill_workers() -> int:
    """kill -9 to each worker of this process; how many there were."""
    found = workers_of()
    for pid in found:
        os.kill(pid, signal.SIGKILL)
    return len(found)


class Kept:
    """Copies in memory: fakes the port of the database's."""

    def __init__(self) -> None:
        self.copies: dict[TenantId, Copy] = {}

    async def keep(self, tenant: TenantId, copy: Copy) -> bool:
        self.copies[tenant] = copy
        return True

    async def find(self, tenant: TenantId) -> Copy | None:
        return self.copies.get(tenant)

    async def age(self, tenant: TenantId) -> Instant | None:
        return self.copies[tenant].at if tenant in self.copies else None

    async def forget(self, tenant: TenantId) -> None:
        self.copies.pop(tenant, None)


@dataclass
class Rig:
    """A channel, its other side, and what it brought."""

    whatsapp: "WhatsApp"
    folder: SessionFolder
    channel: LinkedChannel
    ear: Ear
    kept: Kept
    bots: dict[TenantId, "Phone"] = field(default_factory=dict)

    def bot(self, tenant: TenantId = ONE) -> "Phone":
        """The phone whose number a tenant's bot has."""
        if tenant not in self.bots:
            self.bots[tenant] = self.whatsapp.phone(f"+25670000000{len(self.bots)}", f"Bot {tenant}")
        return self.bots[tenant]

    def customer(self, to: TenantId = ONE) -> "Phone":
        """Somebody who writes to a tenant's bot."""
        number = f"+2567{10_000_000 + len(self.whatsapp.phones)}"
        return self.whatsapp.phone(number, "Ann", partner=self.bot(to))

    async def pairs(self, tenant: TenantId = ONE) -> None:
        """Link the bot by QR, and wait until messages flow."""
        phone = self.bot(tenant)
        await self.channel.pair(tenant, phone.number.lstrip("+"))
        report = await self.ear.told(SessionEvent.PAIRING_READY, tenant)
        await phone.scan(report.pairing_qr)
        await self.ear.told(SessionEvent.READY, tenant)

    async def connects(self, tenant: TenantId = ONE) -> None:
        await self.channel.connect(tenant, self.bot(tenant).number.lstrip("+"))

    async def says(self, to: Inbound, text: str, key: str = "k1") -> Accepted:
        """Answer a message."""
        return await self.channel.send(to.tenant, to.sender, key, Outbound(text))

    async def end(self) -> None:
        for tenant in self.bots:
            await self.channel.disconnect(tenant)


def rig(whatsapp: "WhatsApp", folder: Path, places: int = 1) -> Rig:
    """A channel whose workers dial this stand-in."""
    ear, kept, sessions = Ear(), Kept(), SessionFolder(folder / "sessions")
    program = Program(library=str(whatsapp.wheel.path), places=places, proxies=False)

    async def load(_tenant: TenantId, media: Media) -> bytes:
        return Path(media.url).read_bytes()

    channel = LinkedChannel(
        Manner(program), sessions, SystemClock(), stores=SqliteSessionFiles(), copies=kept, load=load
    )
    channel.listen(ear)
    return Rig(whatsapp, sessions, channel, ear, kept)
