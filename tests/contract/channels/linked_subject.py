"""The linked channel with made-up workers: real processes, the real wire, and the test's own WhatsApp."""

import asyncio
import tempfile
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from tests.channels.linked.copies import Kept
from tests.channels.linked.mock import Desk, Workshop, link, unlink
from tests.contract.channels.subject import CUSTOMER, START, Ear
from wabot.channels.linked.channel import LinkedChannel
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.sessions import Manner
from wabot.core.clock import SECOND, Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.core.message import Inbound, Media
from wabot.core.session import SessionEvent
from wabot.ports.channel import Channel, Report
from wabot.storage.session_files import SqliteSessionFiles

E = SessionEvent


class WaitingEar(Ear):
    """Can be waited for: what a process tells takes a moment."""

    def __init__(self) -> None:
        super().__init__()
        self._rung = asyncio.Event()

    async def inbound(self, message: Inbound) -> None:
        await super().inbound(message)
        self._rung.set()

    def report(self, report: Report) -> None:
        super().report(report)
        self._rung.set()

    def has(self, message_id: str) -> bool:
        return any(message.message_id == message_id for message in self.heard)

    async def until(self, true: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not true():
                self._rung.clear()
                await self._rung.wait()


class LinkedSubject:
    """The linked channel and those who stand behind its workers."""

    def __init__(self) -> None:
        self.clock, self.ear = MovableClock(START, frozen=True), WaitingEar()
        self._temporary = tempfile.TemporaryDirectory(prefix="wabot-linked-")
        folder = Path(self._temporary.name)
        self._folder = SessionFolder(folder / "sessions")
        self._workshop = Workshop(folder, self._respond)
        self.channel: Channel = LinkedChannel(
            Manner(self._workshop.program()),
            self._folder,
            self.clock,
            stores=SqliteSessionFiles(),
            copies=Kept(),
            load=_no_files,
        )
        self.channel.listen(self.ear)
        self._up: dict[TenantId, Desk] = {}
        self._numbers: dict[str, TenantId] = {}
        self._waiting: defaultdict[TenantId, list[dict[str, object]]] = defaultdict(list)
        self._inbox: defaultdict[str, list[str]] = defaultdict(list)
        self._refused: set[TenantId] = set()
        self._frozen: set[TenantId] = set()
        self._bans: dict[TenantId, Instant] = {}
        self._unknown: set[str] = set()
        self._count = 0

    async def begin(self) -> None:
        await self._workshop.open()

    async def end(self) -> None:
        for tenant in set(self._numbers.values()) | set(self._up):
            await self.channel.disconnect(tenant)
        await self._workshop.close()
        self._temporary.cleanup()

    async def pair_up(self, tenant: TenantId, phone: str) -> None:
        self._numbers[phone] = tenant
        link(self._folder.store(tenant))

    async def phone_writes(self, to: str, text: str, message_id: str = "") -> None:
        self._count += 1
        tenant = self._numbers[to]
        letter = {
            "sender": ["phone", CUSTOMER],
            "message_id": message_id or f"m{self._count}",
            "at": self.clock.now(),
            "text": text,
        }
        self._waiting[tenant].append(letter)
        await self._deliver(tenant)

    def inbox(self, phone: str) -> list[str]:
        return self._inbox[phone]

    async def type_code(self, tenant: TenantId) -> None:
        link(self._folder.store(tenant))
        self._up[tenant].report(tenant, E.READY)
        await self._told(tenant, E.READY)

    async def cut(self, tenant: TenantId) -> None:
        self._up.pop(tenant).report(tenant, E.DROPPED, reason="network")
        await self._told(tenant, E.DROPPED)

    def freeze(self, tenant: TenantId) -> None:
        self._frozen.add(tenant)

    async def unlink(self, tenant: TenantId) -> None:
        unlink(self._folder.store(tenant))
        self._up.pop(tenant).report(tenant, E.LOGGED_OUT, reason="logged_out", last=True)
        await self._told(tenant, E.LOGGED_OUT)

    async def shut_out(self, tenant: TenantId, until: Instant) -> None:
        self._bans[tenant] = until
        self._ban(self._up.pop(tenant), tenant)
        await self._told(tenant, E.BANNED)

    def refuse_once(self, tenant: TenantId) -> None:
        self._refused.add(tenant)

    def without_whatsapp(self, phone: str) -> None:
        self._unknown.add(phone)

    async def _respond(self, desk: Desk, frame: dict[str, Any]) -> dict[str, object] | None:
        tenant = TenantId(frame["session"])
        match frame["op"]:
            case "connect":
                self._connect(desk, tenant)
            case "pair":
                self._numbers[frame["phone"]] = tenant
                self._count += 1
                self._up[tenant] = desk
                desk.report(tenant, E.PAIRING_READY, code=f"ABCD-{self._count:04}", qr="https://wa.me/x")
            case "stop":
                self._up.pop(tenant, None)
            case "logout":
                unlink(self._folder.store(tenant))
            case "probe":
                return {"lives": tenant in self._up and tenant not in self._frozen}
            case "send":
                return self._send(frame)
        return {}

    def _connect(self, desk: Desk, tenant: TenantId) -> None:
        if tenant in self._refused:
            self._refused.discard(tenant)
            desk.report(tenant, E.FAILED, reason="network", last=True)
        elif self._bans.get(tenant, START) > self.clock.now():
            self._ban(desk, tenant)
        else:
            self._up[tenant] = desk
            desk.report(tenant, E.READY)
            for letter in self._waiting.pop(tenant, []):
                desk.tell("letter", tenant, letter=letter)

    def _ban(self, desk: Desk, tenant: TenantId) -> None:
        lasts = (self._bans[tenant] - self.clock.now()) // SECOND
        desk.report(tenant, E.BANNED, reason="too_many_people", lasts=lasts, last=True)

    def _send(self, frame: dict[str, Any]) -> dict[str, object]:
        phone = frame["to"][1]
        if phone in self._unknown:
            return {"refused": "unknown_number"}
        self._count += 1
        self._inbox[phone].append(frame["letter"]["text"])
        return {"reference": f"3EB0{self._count}", "at": self.clock.now()}

    async def _deliver(self, tenant: TenantId) -> None:
        desk = self._up.get(tenant)
        if desk is None:
            return
        for letter in self._waiting.pop(tenant):
            desk.tell("letter", tenant, letter=letter)
            await self.ear.until(partial(self.ear.has, str(letter["message_id"])))

    async def _told(self, tenant: TenantId, event: SessionEvent) -> None:
        count = self.ear.events(tenant).count(event)
        await self.ear.until(lambda: self.ear.events(tenant).count(event) > count)


async def _no_files(_tenant: TenantId, _media: Media) -> bytes:
    raise AssertionError("no file was to be sent")
